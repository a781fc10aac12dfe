# Reads the current value of a secret, as a task does when it starts.

variable "secret_arn" {
  type = string
}

data "aws_secretsmanager_secret_version" "current" {
  secret_id = var.secret_arn
}

output "secret_string" {
  value     = data.aws_secretsmanager_secret_version.current.secret_string
  sensitive = true
}
