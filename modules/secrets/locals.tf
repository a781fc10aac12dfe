locals {
  account_id = split(
    ":",
    one(concat(terraform_data.arn[*].output, aws_secretsmanager_secret.empty[*].arn)),
  )[4]
}
