ephemeral "aws_secretsmanager_random_password" "this" {
  count = var.initial_value == "generated" ? 1 : 0

  password_length = var.password_length

  # The value has to survive URLs, shells and JSON unescaped.
  exclude_punctuation = true
}

resource "aws_secretsmanager_secret" "this" {
  name                    = "${var.platform}-${var.name}"
  description             = var.description
  kms_key_id              = var.kms_key_arn
  recovery_window_in_days = var.disposable ? 0 : 30
  tags                    = var.tags
}

resource "aws_secretsmanager_secret_version" "this" {
  count = var.initial_value == "generated" ? 1 : 0

  secret_id = aws_secretsmanager_secret.this.arn

  secret_string_wo = (
    var.generate_string_key != null
    ? jsonencode(merge(var.secret_string_template, {
      (var.generate_string_key) = one(
        ephemeral.aws_secretsmanager_random_password.this[*].random_password
      )
    }))
    : one(ephemeral.aws_secretsmanager_random_password.this[*].random_password)
  )

  # Sent once: a value that is rotated later is left alone.
  secret_string_wo_version = 1
}
