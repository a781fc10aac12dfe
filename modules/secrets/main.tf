# AWS makes the value along with the secret: it never passes through Terraform, which reads nothing
# but the secret's ARN.
resource "aws_cloudformation_stack" "this" {
  count = var.initial_value == "generated" ? 1 : 0

  name = "${var.platform}-${var.name}"
  tags = var.tags

  # The transform, which allows a parameter as DeletionPolicy, asks for it.
  capabilities = ["CAPABILITY_AUTO_EXPAND"]

  parameters = {
    DeletionPolicy = var.disposable ? "Delete" : "Retain"
    Description    = var.description
    KmsKeyId       = var.kms_key_arn != null ? var.kms_key_arn : "alias/aws/secretsmanager"
  }

  template_body = jsonencode({
    Transform = "AWS::LanguageExtensions"
    Parameters = {
      DeletionPolicy = { Type = "String" }
      Description    = { Type = "String" }
      KmsKeyId       = { Type = "String" }
    }
    Resources = {
      Secret = {
        Type                = "AWS::SecretsManager::Secret"
        DeletionPolicy      = { Ref = "DeletionPolicy" }
        UpdateReplacePolicy = "Retain"
        Metadata            = { DeletionPolicy = { Ref = "DeletionPolicy" } }
        Properties = {
          Name        = "${var.platform}-${var.name}"
          Description = { Ref = "Description" }
          KmsKeyId    = { Ref = "KmsKeyId" }
          GenerateSecretString = merge(
            { PasswordLength = var.password_length, ExcludePunctuation = true },
            var.generate_string_key != null
            ? {
              GenerateStringKey    = var.generate_string_key
              SecretStringTemplate = jsonencode(var.secret_string_template)
            }
            : {},
          )
        }
      }
    }
    Outputs = { Arn = { Value = { Ref = "Secret" } } }
  })

  # Another template would make another value, and replace the one that is there.
  lifecycle {
    ignore_changes = [name, template_body]
  }
}

# Somebody else sets the value.
resource "aws_secretsmanager_secret" "empty" {
  count = var.initial_value != "generated" ? 1 : 0

  name                    = "${var.platform}-${var.name}"
  description             = var.description
  kms_key_id              = var.kms_key_arn
  recovery_window_in_days = var.disposable ? 0 : 30
  tags                    = var.tags

  lifecycle {
    ignore_changes = [name]
  }
}

# Earlier versions of this module made the secret here. None is made now, and none is destroyed: see
# the changelog.
resource "aws_secretsmanager_secret" "this" {
  count = 0

  name = "${var.platform}-${var.name}"
  tags = var.tags

  lifecycle {
    prevent_destroy = true
  }
}

# The function makes the value and Secrets Manager keeps it: Terraform reads when, and never what.
resource "aws_secretsmanager_secret_rotation" "this" {
  count = var.rotation != null ? 1 : 0

  rotate_immediately  = false
  rotation_lambda_arn = var.rotation.lambda_arn

  secret_id = (
    var.initial_value == "generated"
    ? one(terraform_data.arn[*].output)
    : one(aws_secretsmanager_secret.empty[*].arn)
  )

  rotation_rules {
    duration            = var.rotation.duration
    schedule_expression = var.rotation.schedule_expression
  }
}

# Every update of a stack makes its outputs unknown; the ARN stays what it is.
resource "terraform_data" "arn" {
  count = var.initial_value == "generated" ? 1 : 0

  input            = one(aws_cloudformation_stack.this[*].outputs["Arn"])
  triggers_replace = one(aws_cloudformation_stack.this[*].id)

  lifecycle {
    ignore_changes = [input]
  }
}

# How the secret was made. What comes too late for that is refused.
resource "terraform_data" "made_with" {
  input = {
    name                   = "${var.platform}-${var.name}"
    initial_value          = var.initial_value
    password_length        = var.password_length
    secret_string_template = var.secret_string_template
    generate_string_key    = var.generate_string_key
  }

  lifecycle {
    ignore_changes = [input]

    postcondition {
      condition = self.output.name == "${var.platform}-${var.name}"
      error_message = join(" ", [
        "name: ${jsonencode("${var.platform}-${var.name}")} comes too late for secret",
        "\"${var.name}\", which was made with ${jsonencode(self.output.name)}; AWS renames no",
        "secret: write the old name, and add another secret beside it",
      ])
    }

    postcondition {
      condition = self.output.initial_value == var.initial_value
      error_message = join(" ", [
        "initial_value: ${jsonencode(var.initial_value)} comes too late for secret",
        "\"${var.name}\", which was made with ${jsonencode(self.output.initial_value)}, and whose",
        "value is never made again; write that again, and set what you need with aws",
        "secretsmanager put-secret-value",
      ])
    }

    postcondition {
      condition = self.output.password_length == var.password_length
      error_message = join(" ", [
        "password_length: ${jsonencode(var.password_length)} comes too late for secret",
        "\"${var.name}\", which was made with ${jsonencode(self.output.password_length)}, and",
        "whose value is never made again; write that again, and set what you need with aws",
        "secretsmanager put-secret-value",
      ])
    }

    postcondition {
      condition = self.output.secret_string_template == var.secret_string_template
      error_message = join(" ", [
        "secret_string_template: ${jsonencode(var.secret_string_template)} comes too late for",
        "secret \"${var.name}\", which was made with",
        "${jsonencode(self.output.secret_string_template)}, and whose value is never made again;",
        "write that again, and set what you need with aws secretsmanager put-secret-value",
      ])
    }

    postcondition {
      condition = self.output.generate_string_key == var.generate_string_key
      error_message = join(" ", [
        "generate_string_key: ${jsonencode(var.generate_string_key)} comes too late for secret",
        "\"${var.name}\", which was made with ${jsonencode(self.output.generate_string_key)}, and",
        "whose value is never made again; write that again, and set what you need with aws",
        "secretsmanager put-secret-value",
      ])
    }
  }

  depends_on = [terraform_data.arn, aws_secretsmanager_secret.empty]
}

removed {
  from = aws_secretsmanager_secret_version.this

  lifecycle {
    destroy = false
  }
}
