output "read_statements" {
  description = "What allows tasks to read it; part of the input task_role_statements of the modules service and job."
  value = [
    {
      actions = [
        "dynamodb:BatchGetItem",
        "dynamodb:ConditionCheckItem",
        "dynamodb:DescribeTable",
        "dynamodb:GetItem",
        "dynamodb:Query",
        "dynamodb:Scan",
      ]
      conditions = {}
      resources  = [aws_dynamodb_table.this.arn, "${aws_dynamodb_table.this.arn}/index/*"]
    },
    {
      actions = var.kms_key_arn != null ? ["kms:Decrypt"] : ["dynamodb:DescribeTable"]
      conditions = {
        StringEquals = {
          "kms:EncryptionContext:aws:dynamodb:tableName" = ["${var.platform}-${var.name}"]
        }
      }
      resources = [var.kms_key_arn != null ? var.kms_key_arn : aws_dynamodb_table.this.arn]
    },
  ]
}

output "table_arn" {
  description = "ARN of the table."
  value       = aws_dynamodb_table.this.arn
}

output "table_name" {
  description = "Name of the table."
  value       = aws_dynamodb_table.this.name
}

output "write_statements" {
  description = "What allows tasks to change its items; part of the same input, beside the former."
  value = [
    {
      actions = [
        "dynamodb:BatchWriteItem",
        "dynamodb:DeleteItem",
        "dynamodb:DescribeTable",
        "dynamodb:PutItem",
        "dynamodb:UpdateItem",
      ]
      conditions = {}
      resources  = [aws_dynamodb_table.this.arn]
    },
    {
      actions = (
        var.kms_key_arn != null
        ? [
          "kms:Decrypt",
          "kms:Encrypt",
          "kms:GenerateDataKey",
          "kms:ReEncryptFrom",
          "kms:ReEncryptTo",
        ]
        : ["dynamodb:DescribeTable"]
      )
      conditions = {
        StringEquals = {
          "kms:EncryptionContext:aws:dynamodb:tableName" = ["${var.platform}-${var.name}"]
        }
      }
      resources = [var.kms_key_arn != null ? var.kms_key_arn : aws_dynamodb_table.this.arn]
    },
  ]
}
