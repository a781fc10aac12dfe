resource "aws_secretsmanager_secret_policy" "this" {
  block_public_policy = true

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid       = "TlsOnly"
        Effect    = "Deny"
        Principal = { AWS = "*" }
        Action    = "secretsmanager:*"
        Resource  = "*"
        Condition = { Bool = { "aws:SecureTransport" = "false" } }
      },
      {
        Sid       = "OwnAccount"
        Effect    = "Deny"
        Principal = { AWS = "*" }
        Action    = "secretsmanager:*"
        Resource  = "*"
        Condition = {
          StringNotEquals = { "aws:PrincipalAccount" = local.account_id }
          Bool            = { "aws:PrincipalIsAWSService" = "false" }
        }
      },
    ]
  })

  secret_arn = (
    var.initial_value == "generated"
    ? one(terraform_data.arn[*].output)
    : one(aws_secretsmanager_secret.empty[*].arn)
  )
}
