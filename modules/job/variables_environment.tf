variable "environment" {
  description = "Environment variables, none of them secret. The module sets `SERVICE_NAME`."
  type        = map(string)
  default     = {}
  nullable    = false

  validation {
    condition     = length(var.environment) <= 1000
    error_message = "environment: ${length(var.environment)} given; give at most 1000"
  }

  validation {
    condition = alltrue([
      for key in keys(var.environment) : can(regex("^(?:[A-Za-z_][A-Za-z0-9_.-]{0,254})$", key))
    ])
    error_message = join("; ", [
      for key in keys(var.environment) :
      "environment: ${jsonencode(key)}: write letters, digits and _.- with a letter or an underscore first, up to 255"
      if !can(regex("^(?:[A-Za-z_][A-Za-z0-9_.-]{0,254})$", key))
    ])
  }

  validation {
    condition = alltrue([
      for environment in values(var.environment) :
      can(regex("^(?:[^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]*)$", environment))
    ])
    error_message = join("; ", [
      for environment in values(var.environment) :
      "environment: ${jsonencode(environment)}: write text without NUL or another control character"
      if !can(regex("^(?:[^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]*)$", environment))
    ])
  }

  validation {
    condition = alltrue([
      for environment in values(var.environment) : try(length(environment), 1) <= 65536
    ])
    error_message = join("; ", [
      for environment in values(var.environment) :
      "environment: ${jsonencode(environment)} is too long; give at most 65536 characters"
      if try(length(environment), 1) > 65536
    ])
  }

  validation {
    condition     = lookup(var.environment, "SERVICE_NAME", var.name) == var.name
    error_message = "environment: SERVICE_NAME is set by the module; rename or remove it"
  }

  validation {
    condition = (
      length(concat(
        keys({
          for name, text in var.environment : name => text
          if contains(local.names_of_plain_secrets, name) ||
          can(regex("^(?:${local.access_key_id})$", text)) ||
          can(regex("^(?:${local.private_key})$", text)) ||
          (
            can(regex("^(?:${local.secret_access_key})$", text)) &&
            can(regex("^(?:${local.name_of_secret_key})$", name))
          )
        }),
        length([
          for text in values(var.environment) : text
          if can(regex("^(?:${local.access_key_id})$", text))
        ]) > 0
        ? keys({
          for name, text in var.environment : name => text
          if can(regex("^(?:${local.secret_access_key})$", text)) &&
          !can(regex("^(?:${local.commit_hash})$", text)) &&
          !(
            contains(local.names_of_plain_secrets, name) ||
            can(regex("^(?:${local.access_key_id})$", text)) ||
            can(regex("^(?:${local.private_key})$", text)) ||
            (
              can(regex("^(?:${local.secret_access_key})$", text)) &&
              can(regex("^(?:${local.name_of_secret_key})$", name))
            )
          )
        })
        : [],
      )) <= 0 ||
      contains(keys(var.waivers), "plain_secret")
    )
    error_message = try(join(" ", [
      "environment:",
      join(", ", formatlist("%q", concat(
        keys({
          for name, text in var.environment : name => text
          if contains(local.names_of_plain_secrets, name) ||
          can(regex("^(?:${local.access_key_id})$", text)) ||
          can(regex("^(?:${local.private_key})$", text)) ||
          (
            can(regex("^(?:${local.secret_access_key})$", text)) &&
            can(regex("^(?:${local.name_of_secret_key})$", name))
          )
        }),
        length([
          for text in values(var.environment) : text
          if can(regex("^(?:${local.access_key_id})$", text))
        ]) > 0
        ? keys({
          for name, text in var.environment : name => text
          if can(regex("^(?:${local.secret_access_key})$", text)) &&
          !can(regex("^(?:${local.commit_hash})$", text)) &&
          !(
            contains(local.names_of_plain_secrets, name) ||
            can(regex("^(?:${local.access_key_id})$", text)) ||
            can(regex("^(?:${local.private_key})$", text)) ||
            (
              can(regex("^(?:${local.secret_access_key})$", text)) &&
              can(regex("^(?:${local.name_of_secret_key})$", name))
            )
          )
        })
        : [],
      ))),
      "would be in clear in the task definition, and AWS credentials take the place of the task",
      "role; put the value into a secret that secrets names, and allow in task_role_statements",
      "what credentials are for, or say why: waivers.plain_secret = \"<reason>\"",
    ]), "")
  }

  validation {
    condition = (
      length(concat(
        keys({
          for name, text in var.environment : name => text
          if contains(local.names_of_plain_secrets, name) ||
          can(regex("^(?:${local.access_key_id})$", text)) ||
          can(regex("^(?:${local.private_key})$", text)) ||
          (
            can(regex("^(?:${local.secret_access_key})$", text)) &&
            can(regex("^(?:${local.name_of_secret_key})$", name))
          )
        }),
        length([
          for text in values(var.environment) : text
          if can(regex("^(?:${local.access_key_id})$", text))
        ]) > 0
        ? keys({
          for name, text in var.environment : name => text
          if can(regex("^(?:${local.secret_access_key})$", text)) &&
          !can(regex("^(?:${local.commit_hash})$", text)) &&
          !(
            contains(local.names_of_plain_secrets, name) ||
            can(regex("^(?:${local.access_key_id})$", text)) ||
            can(regex("^(?:${local.private_key})$", text)) ||
            (
              can(regex("^(?:${local.secret_access_key})$", text)) &&
              can(regex("^(?:${local.name_of_secret_key})$", name))
            )
          )
        })
        : [],
      )) > 0 ||
      !contains(keys(var.waivers), "plain_secret")
    )
    error_message = "environment: waivers.plain_secret waives nothing, this is as safe as the default; remove it"
  }

  validation {
    condition = floor(
      length(
        base64encode(
          jsonencode(
            concat(
              [
                [for name, value in var.environment : { name = name, value = value }],
                var.entry_point,
                var.command,
                var.health_check_command,
                var.health_check != null ? var.health_check.command : [],
              ],
              [
                for one in values(var.containers) : {
                  environment = one.environment
                  entry_point = one.entry_point
                  command     = one.command
                  log_options = one.log_options
                }
              ],
            )
          )
        )
      ) * 0.75
    ) <= 61440
    error_message = try(join(" ", [
      "environment:",
      floor(
        length(
          base64encode(
            jsonencode(
              concat(
                [
                  [for name, value in var.environment : { name = name, value = value }],
                  var.entry_point,
                  var.command,
                  var.health_check_command,
                  var.health_check != null ? var.health_check.command : [],
                ],
                [
                  for one in values(var.containers) : {
                    environment = one.environment
                    entry_point = one.entry_point
                    command     = one.command
                    log_options = one.log_options
                  }
                ],
              )
            )
          )
        ) * 0.75
      ),
      "bytes with entry_point, command and health check; a task definition has 64 KiB, of which",
      "61440 bytes are for these. Read long values from a file or a bucket",
    ]), "")
  }
}
