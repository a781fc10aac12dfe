variable "rotation" {
  description = <<-EOT
    When it gets another value by itself, and from which function. Default: never; you set one with `put-secret-value`.
    - `lambda_arn`: Required. ARN of the function that makes the value and sets it where it is asked for, in the region of the secret. It exists, and stays its owner's.
    - `schedule_expression`: Required. When, in UTC: `rate(30 days)`, `cron(0 4 ? * SUN *)`. From 4 hours to 999 days; Security Hub's SecretsManager.4 asks for 90 days at most. Source: Secrets Manager user guide, "Rotation schedules".
    - `duration`: Length of the window in which it happens: `2h`. Default: an hour with a schedule in hours, else to the end of the day in UTC.
  EOT
  type = object({
    lambda_arn          = string
    schedule_expression = string
    duration            = optional(string)
  })
  default  = null
  nullable = true

  validation {
    condition = alltrue([
      for rotation in var.rotation[*] :
      can(regex("^(?:${local.rotation_expression})$", rotation.schedule_expression))
    ])
    error_message = join("; ", [
      for rotation in var.rotation[*] : join(" ", [
        "rotation.schedule_expression: ${jsonencode(rotation.schedule_expression)}: write rate(4",
        "hours) to rate(999 days), or cron(0 <hour> <day> <month> <weekday> *) with ? for one of",
        "the days",
      ])
      if !can(regex("^(?:${local.rotation_expression})$", rotation.schedule_expression))
    ])
  }

  validation {
    condition = alltrue([
      for rotation in var.rotation[*] : try(length(rotation.schedule_expression), 1) <= 256
    ])
    error_message = join("; ", [
      for rotation in var.rotation[*] : join(" ", [
        "rotation.schedule_expression: ${jsonencode(rotation.schedule_expression)} is too long;",
        "give at most 256 characters",
      ])
      if try(length(rotation.schedule_expression), 1) > 256
    ])
  }

  validation {
    condition = alltrue(flatten([
      for rotation in var.rotation[*] :
      [for duration in rotation.duration[*] : can(regex("^(?:([1-9]|1[0-9]|2[0-4])h)$", duration))]
    ]))
    error_message = join("; ", flatten([
      for rotation in var.rotation[*] : [
        for duration in rotation.duration[*] :
        "rotation.duration: ${jsonencode(duration)}: write hours from 1h to 24h"
        if !can(regex("^(?:([1-9]|1[0-9]|2[0-4])h)$", duration))
      ]
    ]))
  }

  validation {
    condition = alltrue([
      for rotation in var.rotation[*] : can(
        regex(join(":", [
          "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:lambda:[a-z0-9-]{9,18}:[0-9]{12}:function",
          "[A-Za-z0-9_-]{1,64}(:[A-Za-z0-9_-]{1,128})?)$",
        ]), rotation.lambda_arn)
      )
    ])
    error_message = join("; ", [
      for rotation in var.rotation[*] : join(" ", [
        "rotation.lambda_arn: ${jsonencode(rotation.lambda_arn)}: write the ARN of a function of",
        "Lambda: arn:aws:lambda:<region>:<account>:function:<name>",
      ])
      if !can(
        regex(join(":", [
          "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:lambda:[a-z0-9-]{9,18}:[0-9]{12}:function",
          "[A-Za-z0-9_-]{1,64}(:[A-Za-z0-9_-]{1,128})?)$",
        ]), rotation.lambda_arn)
      )
    ])
  }

  validation {
    condition = alltrue([
      for rotation in var.rotation[*] : sum(
        concat(
          [0],
          [
            for digits in try(
              regex("^cron\\(0 ([0-9]{1,2})[ /]", rotation.schedule_expression),
              [],
            ) :
            tonumber(digits)
          ],
        )
      ) +
      (
        rotation.duration != null
        ? sum(
          concat(
            [0],
            [
              for digits in try(regex("^([1-9]|1[0-9]|2[0-4])h$", rotation.duration), []) :
              tonumber(digits)
            ],
          )
        )
        : 0
      ) <=
      24 &&
      (
        sum(
          concat(
            [0],
            [
              for digits in try(
                regex(
                  "^(?:rate\\(|cron\\(0 [0-9]{1,2}/)([0-9]{1,3}) [^d]",
                  rotation.schedule_expression,
                ),
                [],
              ) :
              tonumber(digits)
            ],
          )
        ) == 0 ||
        (
          rotation.duration != null
          ? sum(
            concat(
              [0],
              [
                for digits in try(regex("^([1-9]|1[0-9]|2[0-4])h$", rotation.duration), []) :
                tonumber(digits)
              ],
            )
          )
          : 0
        ) <=
        sum(
          concat(
            [0],
            [
              for digits in try(
                regex(
                  "^(?:rate\\(|cron\\(0 [0-9]{1,2}/)([0-9]{1,3}) [^d]",
                  rotation.schedule_expression,
                ),
                [],
              ) :
              tonumber(digits)
            ],
          )
        )
      )
    ])
    error_message = join("; ", [
      for rotation in var.rotation[*] : join(" ", [
        "rotation.duration: the window of ${rotation.duration} would reach into the next one or",
        "into another day of UTC; give fewer hours",
      ])
      if !(
        sum(
          concat(
            [0],
            [
              for digits in try(
                regex("^cron\\(0 ([0-9]{1,2})[ /]", rotation.schedule_expression),
                [],
              ) :
              tonumber(digits)
            ],
          )
        ) +
        (
          rotation.duration != null
          ? sum(
            concat(
              [0],
              [
                for digits in try(regex("^([1-9]|1[0-9]|2[0-4])h$", rotation.duration), []) :
                tonumber(digits)
              ],
            )
          )
          : 0
        ) <=
        24 &&
        (
          sum(
            concat(
              [0],
              [
                for digits in try(
                  regex(
                    "^(?:rate\\(|cron\\(0 [0-9]{1,2}/)([0-9]{1,3}) [^d]",
                    rotation.schedule_expression,
                  ),
                  [],
                ) :
                tonumber(digits)
              ],
            )
          ) == 0 ||
          (
            rotation.duration != null
            ? sum(
              concat(
                [0],
                [
                  for digits in try(regex("^([1-9]|1[0-9]|2[0-4])h$", rotation.duration), []) :
                  tonumber(digits)
                ],
              )
            )
            : 0
          ) <=
          sum(
            concat(
              [0],
              [
                for digits in try(
                  regex(
                    "^(?:rate\\(|cron\\(0 [0-9]{1,2}/)([0-9]{1,3}) [^d]",
                    rotation.schedule_expression,
                  ),
                  [],
                ) :
                tonumber(digits)
              ],
            )
          )
        )
      )
    ])
  }
}
