output "kms_key_arn" {
  description = "ARN of the key that encrypts log groups."
  value       = aws_kms_key.logs.arn
}
