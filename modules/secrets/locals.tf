locals {
  words = "[\\t\\n\\r ]*[^\\x00-\\x20\\x7f][^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]*"

  account_id = split(
    ":",
    one(concat(terraform_data.arn[*].output, aws_secretsmanager_secret.empty[*].arn)),
  )[4]
}
