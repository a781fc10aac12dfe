resource "aws_kms_alias" "logs" {
  name          = "alias/${var.name}-logs"
  target_key_id = aws_kms_key.logs.key_id
}

resource "aws_kms_key" "logs" {
  description             = "Encrypts the log groups of ${var.name}"
  deletion_window_in_days = var.disposable ? 7 : 30
  enable_key_rotation     = true
  tags                    = var.tags
}

resource "aws_kms_key_policy" "logs" {
  key_id = aws_kms_key.logs.key_id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid       = "Administration"
        Effect    = "Allow"
        Principal = { AWS = "arn:${local.partition}:iam::${local.account_id}:root" }
        Action    = "kms:*"
        Resource  = "*"
      },
      {
        Sid    = "CloudWatchLogs"
        Effect = "Allow"
        Principal = {
          Service = "logs.${local.region}.${lookup(local.domains, local.partition, "amazonaws.com")}"
        }
        Action = [
          "kms:Encrypt",
          "kms:Decrypt",
          "kms:ReEncrypt*",
          "kms:GenerateDataKey*",
          "kms:DescribeKey",
        ]
        Resource = "*"
        Condition = {
          ArnLike = {
            "kms:EncryptionContext:aws:logs:arn" = concat(
              [
                "arn:${local.partition}:logs:${local.region}:${local.account_id}:log-group:/aws/events/${var.name}/*",
                "arn:${local.partition}:logs:${local.region}:${local.account_id}:log-group:/ecs/${var.name}/*",
                "arn:${local.partition}:logs:${local.region}:${local.account_id}:log-group:/vpc/${var.name}/*",
              ],
              (var.databases ? var.name : null) != null
              ? [
                join(":", [
                  "arn:${local.partition}:logs:${local.region}:${local.account_id}:log-group",
                  "/aws/rds/*/${var.databases ? var.name : null}-*",
                ]),
              ]
              : [],
              var.web_acls
              ? [
                "arn:${local.partition}:logs:${local.region}:${local.account_id}:log-group:aws-waf-logs-${var.name}-*",
              ]
              : [],
            )
          }
        }
      },
    ]
  })

  lifecycle {
    replace_triggered_by = [aws_kms_key.logs.id]
  }
}

# What AWS cannot change, as it was when the module created it: another value is refused when
# Terraform plans.
resource "terraform_data" "fixed" {
  for_each = {
    name = {
      instead = "or create another platform beside this one, move to it and destroy this one"
      value   = var.name
      why     = "physical names begin with it"
    }
  }

  input = each.value.value

  lifecycle {
    ignore_changes = [input]

    postcondition {
      condition = self.input == each.value.value
      error_message = join(" ", [
        "${each.key}: ${jsonencode(each.value.value)} is asked for, and ${jsonencode(self.input)}",
        "is deployed: ${each.value.why}; write ${jsonencode(self.input)} again,",
        each.value.instead,
      ])
    }
  }
}
