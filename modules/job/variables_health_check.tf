variable "health_check" {
  description = <<-EOT
    Health check in the container. Default: none.
    - `command`: Required. The command; exit code 0 is healthy.
    - `interval_seconds`: Seconds between two checks. The default is AWS's.
    - `retries`: Failed checks in a row after which the container is unhealthy. The default is AWS's.
    - `start_period_seconds`: Seconds after the start in which failed checks do not count. The default is AWS's.
    - `timeout_seconds`: Seconds after which a check has failed. The default is AWS's.
  EOT
  type = object({
    command              = list(string)
    interval_seconds     = optional(number, 30)
    retries              = optional(number, 3)
    start_period_seconds = optional(number, 0)
    timeout_seconds      = optional(number, 5)
  })
  default  = null
  nullable = true

  validation {
    condition = alltrue([
      for health_check in var.health_check[*] : health_check.command != null
    ])
    error_message = join("; ", [
      for health_check in var.health_check[*] :
      "health_check.command: null is not a list; put it in square brackets"
      if health_check.command == null
    ])
  }

  validation {
    condition = alltrue([
      for health_check in var.health_check[*] : try(length(health_check.command), 1) >= 1
    ])
    error_message = join("; ", [
      for health_check in var.health_check[*] :
      "health_check.command: ${length(health_check.command)} given; give at least 1"
      if try(length(health_check.command), 1) < 1
    ])
  }

  validation {
    condition = alltrue([
      for health_check in var.health_check[*] : try(length(health_check.command), 1) <= 500
    ])
    error_message = join("; ", [
      for health_check in var.health_check[*] :
      "health_check.command: ${length(health_check.command)} given; give at most 500"
      if try(length(health_check.command), 1) > 500
    ])
  }

  validation {
    condition = alltrue(flatten([
      for health_check in var.health_check[*] : [
        for command in coalesce(health_check.command, []) :
        can(regex("^(?:[^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]*)$", command))
      ]
    ]))
    error_message = join("; ", flatten([
      for health_check in var.health_check[*] : [
        for command in coalesce(health_check.command, []) :
        "health_check.command: ${jsonencode(command)}: write text without NUL or another control character"
        if !can(regex("^(?:[^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]*)$", command))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for health_check in var.health_check[*] :
      [for command in coalesce(health_check.command, []) : try(length(command), 1) <= 65536]
    ]))
    error_message = join("; ", flatten([
      for health_check in var.health_check[*] : [
        for command in coalesce(health_check.command, []) :
        "health_check.command: ${jsonencode(command)} is too long; give at most 65536 characters"
        if try(length(command), 1) > 65536
      ]
    ]))
  }

  validation {
    condition = alltrue([
      for health_check in var.health_check[*] :
      floor(health_check.interval_seconds) == health_check.interval_seconds
    ])
    error_message = join("; ", [
      for health_check in var.health_check[*] :
      "health_check.interval_seconds: ${jsonencode(health_check.interval_seconds)} is not a whole number; write one"
      if floor(health_check.interval_seconds) != health_check.interval_seconds
    ])
  }

  validation {
    condition = alltrue([
      for health_check in var.health_check[*] : health_check.interval_seconds >= 5
    ])
    error_message = join("; ", [
      for health_check in var.health_check[*] :
      "health_check.interval_seconds: ${jsonencode(health_check.interval_seconds)} is too small; give at least 5"
      if health_check.interval_seconds < 5
    ])
  }

  validation {
    condition = alltrue([
      for health_check in var.health_check[*] : health_check.interval_seconds <= 300
    ])
    error_message = join("; ", [
      for health_check in var.health_check[*] :
      "health_check.interval_seconds: ${jsonencode(health_check.interval_seconds)} is too large; give at most 300"
      if health_check.interval_seconds > 300
    ])
  }

  validation {
    condition = alltrue([
      for health_check in var.health_check[*] :
      floor(health_check.timeout_seconds) == health_check.timeout_seconds
    ])
    error_message = join("; ", [
      for health_check in var.health_check[*] :
      "health_check.timeout_seconds: ${jsonencode(health_check.timeout_seconds)} is not a whole number; write one"
      if floor(health_check.timeout_seconds) != health_check.timeout_seconds
    ])
  }

  validation {
    condition = alltrue([
      for health_check in var.health_check[*] : health_check.timeout_seconds >= 2
    ])
    error_message = join("; ", [
      for health_check in var.health_check[*] :
      "health_check.timeout_seconds: ${jsonencode(health_check.timeout_seconds)} is too small; give at least 2"
      if health_check.timeout_seconds < 2
    ])
  }

  validation {
    condition = alltrue([
      for health_check in var.health_check[*] : health_check.timeout_seconds <= 60
    ])
    error_message = join("; ", [
      for health_check in var.health_check[*] :
      "health_check.timeout_seconds: ${jsonencode(health_check.timeout_seconds)} is too large; give at most 60"
      if health_check.timeout_seconds > 60
    ])
  }

  validation {
    condition = alltrue([
      for health_check in var.health_check[*] : floor(health_check.retries) == health_check.retries
    ])
    error_message = join("; ", [
      for health_check in var.health_check[*] :
      "health_check.retries: ${jsonencode(health_check.retries)} is not a whole number; write one"
      if floor(health_check.retries) != health_check.retries
    ])
  }

  validation {
    condition = alltrue([for health_check in var.health_check[*] : health_check.retries >= 1])
    error_message = join("; ", [
      for health_check in var.health_check[*] :
      "health_check.retries: ${jsonencode(health_check.retries)} is too small; give at least 1"
      if health_check.retries < 1
    ])
  }

  validation {
    condition = alltrue([for health_check in var.health_check[*] : health_check.retries <= 10])
    error_message = join("; ", [
      for health_check in var.health_check[*] :
      "health_check.retries: ${jsonencode(health_check.retries)} is too large; give at most 10"
      if health_check.retries > 10
    ])
  }

  validation {
    condition = alltrue([
      for health_check in var.health_check[*] :
      floor(health_check.start_period_seconds) == health_check.start_period_seconds
    ])
    error_message = join("; ", [
      for health_check in var.health_check[*] : join(" ", [
        "health_check.start_period_seconds: ${jsonencode(health_check.start_period_seconds)} is",
        "not a whole number; write one",
      ])
      if floor(health_check.start_period_seconds) != health_check.start_period_seconds
    ])
  }

  validation {
    condition = alltrue([
      for health_check in var.health_check[*] : health_check.start_period_seconds >= 0
    ])
    error_message = join("; ", [
      for health_check in var.health_check[*] : join(" ", [
        "health_check.start_period_seconds: ${jsonencode(health_check.start_period_seconds)} is",
        "too small; give at least 0",
      ])
      if health_check.start_period_seconds < 0
    ])
  }

  validation {
    condition = alltrue([
      for health_check in var.health_check[*] : health_check.start_period_seconds <= 300
    ])
    error_message = join("; ", [
      for health_check in var.health_check[*] : join(" ", [
        "health_check.start_period_seconds: ${jsonencode(health_check.start_period_seconds)} is",
        "too large; give at most 300",
      ])
      if health_check.start_period_seconds > 300
    ])
  }

  validation {
    condition = alltrue([
      for health_check in var.health_check[*] :
      health_check.command != null
      ? (
        length(health_check.command) > 0
        ? (
          health_check.command[0] == "CMD-SHELL"
          ? can(regex("[^ \\t\\n]", health_check.command[1])) && length(health_check.command) == 2
          : health_check.command[0] == "CMD"
          ? can(regex("[^ \\t\\n]", health_check.command[1])) &&
          !can(regex("[ \\t\\n]", health_check.command[1])) &&
          !(
            contains(health_check.command, "||") ||
            contains(health_check.command, "&&") ||
            contains(health_check.command, "|")
          )
          : (
            (
              can(regex("[^ \\t\\n][ \\t\\n]", health_check.command[0])) &&
              length(health_check.command) == 1
            ) ||
            (
              can(regex("[^ \\t\\n]", health_check.command[0])) &&
              !can(regex("[ \\t\\n]", health_check.command[0])) &&
              !(
                contains(health_check.command, "||") ||
                contains(health_check.command, "&&") ||
                contains(health_check.command, "|")
              )
            )
          ) &&
          !can(regex("^(?i:cmd([-_ ]?shell)?|none)([ \\t\\n]|$)", health_check.command[0]))
        )
        : true
      )
      : true
    ])
    error_message = join("; ", [
      for health_check in var.health_check[*] : join(" ", [
        "health_check.command: \"${join(", ", health_check.command)}\" can never pass; write",
        "[\"CMD-SHELL\", \"<line>\"] for a line of the shell, or [\"CMD\", \"<program>\",",
        "\"<argument>\"] for a program",
      ])
      if !(
        health_check.command != null
        ? (
          length(health_check.command) > 0
          ? (
            health_check.command[0] == "CMD-SHELL"
            ? can(regex("[^ \\t\\n]", health_check.command[1])) && length(health_check.command) == 2
            : health_check.command[0] == "CMD"
            ? can(regex("[^ \\t\\n]", health_check.command[1])) &&
            !can(regex("[ \\t\\n]", health_check.command[1])) &&
            !(
              contains(health_check.command, "||") ||
              contains(health_check.command, "&&") ||
              contains(health_check.command, "|")
            )
            : (
              (
                can(regex("[^ \\t\\n][ \\t\\n]", health_check.command[0])) &&
                length(health_check.command) == 1
              ) ||
              (
                can(regex("[^ \\t\\n]", health_check.command[0])) &&
                !can(regex("[ \\t\\n]", health_check.command[0])) &&
                !(
                  contains(health_check.command, "||") ||
                  contains(health_check.command, "&&") ||
                  contains(health_check.command, "|")
                )
              )
            ) &&
            !can(regex("^(?i:cmd([-_ ]?shell)?|none)([ \\t\\n]|$)", health_check.command[0]))
          )
          : true
        )
        : true
      )
    ])
  }

  validation {
    condition     = !(var.health_check != null && length(var.health_check_command) > 0)
    error_message = "health_check: health_check_command is its short form; keep one of them"
  }
}
