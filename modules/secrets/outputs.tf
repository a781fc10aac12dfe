output "secret_arn" {
  description = "ARN of the secret."
  value = (
    var.initial_value == "generated"
    ? one(terraform_data.arn[*].output)
    : one(aws_secretsmanager_secret.empty[*].arn)
  )
}

output "secret_name" {
  description = "Name of the secret."
  value       = "${var.platform}-${var.name}"
}
