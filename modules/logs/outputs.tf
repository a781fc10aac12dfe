output "kms_key_arn" {
  description = "ARN of the key that encrypts log groups; known once they may use it."
  value       = aws_kms_key.logs.arn

  depends_on = [aws_kms_key_policy.logs]
}
