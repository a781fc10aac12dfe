output "kms_key_arn" {
  description = "ARN of the key that encrypts secrets and images."
  value       = aws_kms_key.data.arn
}
