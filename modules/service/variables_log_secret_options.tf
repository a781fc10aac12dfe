variable "log_secret_options" {
  description = <<-EOT
    Options of FireLens that are secret, beside `log_options`, each from a secret or a parameter. Default: none.
    - `arn`: ARN of the secret, with the six characters at its end; or ARN or `/path` of an SSM parameter. Required.
    - `key`: Key inside the secret's value. Default: the whole value.
    - `kms_key_arn`: KMS key that encrypts it. Default: the AWS managed key of Secrets Manager or SSM.
    - `secret_arn`: Former name of `arn`.
  EOT
  type = map(object({
    arn         = optional(string)
    key         = optional(string, "")
    kms_key_arn = optional(string)
    secret_arn  = optional(string)
  }))
  default  = {}
  nullable = false

  validation {
    condition     = length(var.log_secret_options) <= 50
    error_message = "log_secret_options: ${length(var.log_secret_options)} given; give at most 50"
  }

  validation {
    condition = alltrue([
      for key, log_secret_option in var.log_secret_options : log_secret_option != null
    ])
    error_message = join("; ", [
      for key, log_secret_option in var.log_secret_options :
      "log_secret_options: ${jsonencode(key)}: null is not a table; put its fields in curly braces"
      if log_secret_option == null
    ])
  }

  validation {
    condition = alltrue([
      for key in keys(var.log_secret_options) :
      can(regex("^(?:@?[A-Za-z_][A-Za-z0-9_.-]{0,127})$", key))
    ])
    error_message = join("; ", [
      for key in keys(var.log_secret_options) : join(" ", [
        "log_secret_options: ${jsonencode(key)}: write the name of an option, such as Name or",
        "@type, up to 128 letters, digits and _.-",
      ])
      if !can(regex("^(?:@?[A-Za-z_][A-Za-z0-9_.-]{0,127})$", key))
    ])
  }

  validation {
    condition = alltrue([
      for log_secret_option in [for one in values(var.log_secret_options) : one if one != null] :
      can(regex("^(?:[A-Za-z0-9_.-]{0,128})$", log_secret_option.key))
    ])
    error_message = join("; ", [
      for log_secret_option in [for one in values(var.log_secret_options) : one if one != null] :
      "log_secret_options.key: ${jsonencode(log_secret_option.key)}: write letters, digits and _.- only, up to 128"
      if !can(regex("^(?:[A-Za-z0-9_.-]{0,128})$", log_secret_option.key))
    ])
  }

  validation {
    condition = alltrue(flatten([
      for log_secret_option in [for one in values(var.log_secret_options) : one if one != null] : [
        for kms_key_arn in log_secret_option.kms_key_arn[*] : can(
          regex(
            "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:kms:[a-z0-9-]{9,18}:[0-9]{12}:key/[A-Za-z0-9-]{1,64})$",
            kms_key_arn,
          )
        )
      ]
    ]))
    error_message = join("; ", flatten([
      for log_secret_option in [for one in values(var.log_secret_options) : one if one != null] : [
        for kms_key_arn in log_secret_option.kms_key_arn[*] : join(" ", [
          "log_secret_options.kms_key_arn: ${jsonencode(kms_key_arn)}: write the ARN of a KMS key,",
          "not of an alias: arn:aws:kms:<region>:<account>:key/<id>",
        ])
        if !can(
          regex(
            "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:kms:[a-z0-9-]{9,18}:[0-9]{12}:key/[A-Za-z0-9-]{1,64})$",
            kms_key_arn,
          )
        )
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for log_secret_option in [for one in values(var.log_secret_options) : one if one != null] :
      [for arn in log_secret_option.arn[*] : can(regex("^(?:${local.secret_source})$", arn))]
    ]))
    error_message = join("; ", flatten([
      for log_secret_option in [for one in values(var.log_secret_options) : one if one != null] : [
        for arn in log_secret_option.arn[*] : join(" ", [
          "log_secret_options.arn: ${jsonencode(arn)}: write the ARN of a secret,",
          "arn:aws:secretsmanager:<region>:<account>:secret:<name>, with :<key> at its end for one",
          "key of it, or the ARN or the /path of an SSM parameter",
        ])
        if !can(regex("^(?:${local.secret_source})$", arn))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for log_secret_option in [for one in values(var.log_secret_options) : one if one != null] : [
        for arn in log_secret_option.arn[*] :
        !can(regex("^(?:(arn:.*:parameter)?/aws/reference/secretsmanager/.*)$", arn))
      ]
    ]))
    error_message = join("; ", flatten([
      for log_secret_option in [for one in values(var.log_secret_options) : one if one != null] : [
        for arn in log_secret_option.arn[*] : join(" ", [
          "log_secret_options.arn: ${jsonencode(arn)}: write the ARN of the secret itself, which",
          "the parameter only points to",
        ])
        if !(!can(regex("^(?:(arn:.*:parameter)?/aws/reference/secretsmanager/.*)$", arn)))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for log_secret_option in [for one in values(var.log_secret_options) : one if one != null] :
      [for arn in log_secret_option.arn[*] : length(arn) <= 1100]
    ]))
    error_message = join("; ", flatten([
      for log_secret_option in [for one in values(var.log_secret_options) : one if one != null] : [
        for arn in log_secret_option.arn[*] :
        "log_secret_options.arn: ${jsonencode(arn)} is too long; give at most 1100 characters"
        if length(arn) > 1100
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for log_secret_option in [for one in values(var.log_secret_options) : one if one != null] : [
        for secret_arn in log_secret_option.secret_arn[*] :
        can(regex("^(?:${local.secret_source})$", secret_arn))
      ]
    ]))
    error_message = join("; ", flatten([
      for log_secret_option in [for one in values(var.log_secret_options) : one if one != null] : [
        for secret_arn in log_secret_option.secret_arn[*] : join(" ", [
          "log_secret_options.secret_arn: ${jsonencode(secret_arn)}: write the ARN of a secret,",
          "arn:aws:secretsmanager:<region>:<account>:secret:<name>, with :<key> at its end for one",
          "key of it, or the ARN or the /path of an SSM parameter",
        ])
        if !can(regex("^(?:${local.secret_source})$", secret_arn))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for log_secret_option in [for one in values(var.log_secret_options) : one if one != null] : [
        for secret_arn in log_secret_option.secret_arn[*] :
        !can(regex("^(?:(arn:.*:parameter)?/aws/reference/secretsmanager/.*)$", secret_arn))
      ]
    ]))
    error_message = join("; ", flatten([
      for log_secret_option in [for one in values(var.log_secret_options) : one if one != null] : [
        for secret_arn in log_secret_option.secret_arn[*] : join(" ", [
          "log_secret_options.secret_arn: ${jsonencode(secret_arn)}: write the ARN of the secret",
          "itself, which the parameter only points to",
        ])
        if !(!can(regex("^(?:(arn:.*:parameter)?/aws/reference/secretsmanager/.*)$", secret_arn)))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for log_secret_option in [for one in values(var.log_secret_options) : one if one != null] :
      [for secret_arn in log_secret_option.secret_arn[*] : length(secret_arn) <= 1100]
    ]))
    error_message = join("; ", flatten([
      for log_secret_option in [for one in values(var.log_secret_options) : one if one != null] : [
        for secret_arn in log_secret_option.secret_arn[*] :
        "log_secret_options.secret_arn: ${jsonencode(secret_arn)} is too long; give at most 1100 characters"
        if length(secret_arn) > 1100
      ]
    ]))
  }

  validation {
    condition = alltrue([
      for log_secret_option in [for one in values(var.log_secret_options) : one if one != null] :
      length([
        for holds in [log_secret_option.arn != null, log_secret_option.secret_arn != null] : holds
        if holds
      ]) == 1
    ])
    error_message = join("; ", [
      for log_secret_option in [for one in values(var.log_secret_options) : one if one != null] :
      "log_secret_options.arn: give one ARN, in arn; secret_arn is its former name"
      if length([
        for holds in [log_secret_option.arn != null, log_secret_option.secret_arn != null] : holds
        if holds
      ]) != 1
    ])
  }

  validation {
    condition = alltrue([
      for log_secret_option in [for one in values(var.log_secret_options) : one if one != null] :
      log_secret_option.key == "" ||
      !(
        can(
          regex(
            "^(arn:[^:]*:ssm:|/)",
            log_secret_option.arn != null
            ? log_secret_option.arn
            : log_secret_option.secret_arn != null ? log_secret_option.secret_arn : "",
          )
        ) ||
        can(
          regex(
            ":secret:[^:]*:",
            log_secret_option.arn != null
            ? log_secret_option.arn
            : log_secret_option.secret_arn != null ? log_secret_option.secret_arn : "",
          )
        )
      )
    ])
    error_message = join("; ", [
      for log_secret_option in [for one in values(var.log_secret_options) : one if one != null] :
      join(" ", [
        "log_secret_options.key: \"${log_secret_option.key}\" is no key of",
        join(":", [
          join("", [
            "\"",
            log_secret_option.arn != null
            ? log_secret_option.arn
            : log_secret_option.secret_arn != null ? log_secret_option.secret_arn : "",
            "\"",
          ]),
          "",
        ]),
        "a parameter has none, and the ARN of a secret has it at its end or in key; remove it",
      ])
      if !(
        log_secret_option.key == "" ||
        !(
          can(
            regex(
              "^(arn:[^:]*:ssm:|/)",
              log_secret_option.arn != null
              ? log_secret_option.arn
              : log_secret_option.secret_arn != null ? log_secret_option.secret_arn : "",
            )
          ) ||
          can(
            regex(
              ":secret:[^:]*:",
              log_secret_option.arn != null
              ? log_secret_option.arn
              : log_secret_option.secret_arn != null ? log_secret_option.secret_arn : "",
            )
          )
        )
      )
    ])
  }

  validation {
    condition = length([
      for arn in [
        for secret in [for one in values(var.log_secret_options) : one if one != null] :
        secret.arn != null ? secret.arn : secret.secret_arn != null ? secret.secret_arn : ""
      ] :
      arn
      if contains([
        for other in local.partitions : other
        if other != split(":", "${var.cluster_arn}::::")[1]
      ], split(":", "${arn}::")[1])
    ]) == 0
    error_message = try(join(" ", [
      "log_secret_options:",
      join(", ", formatlist("%q", [
        for arn in [
          for secret in [for one in values(var.log_secret_options) : one if one != null] :
          secret.arn != null ? secret.arn : secret.secret_arn != null ? secret.secret_arn : ""
        ] :
        arn
        if contains([
          for other in local.partitions : other
          if other != split(":", "${var.cluster_arn}::::")[1]
        ], split(":", "${arn}::")[1])
      ])),
      "is of another partition than the cluster, ${split(":", "${var.cluster_arn}::::")[1]}; write",
      "its own ARNs",
    ]), "")
  }

  validation {
    condition = length(keys({
      for item, source in { for key, one in var.log_secret_options : key => one if one != null } :
      item => source
      if can(
        regex(
          "^arn:[^:]*:secretsmanager:",
          source.arn != null ? source.arn : source.secret_arn != null ? source.secret_arn : "",
        )
      ) &&
      !contains(
        try(
          regex(
            "^(?:[^:]*:){4}([^:]*):",
            source.arn != null ? source.arn : source.secret_arn != null ? source.secret_arn : "",
          ),
          [],
        ),
        split(":", "${var.cluster_arn}::::")[4],
      ) &&
      source.kms_key_arn == null
    })) == 0
    error_message = try(join(" ", [
      "log_secret_options:",
      join(", ", formatlist("%q", keys({
        for item, source in { for key, one in var.log_secret_options : key => one if one != null } :
        item => source
        if can(
          regex(
            "^arn:[^:]*:secretsmanager:",
            source.arn != null ? source.arn : source.secret_arn != null ? source.secret_arn : "",
          )
        ) &&
        !contains(
          try(
            regex(
              "^(?:[^:]*:){4}([^:]*):",
              source.arn != null ? source.arn : source.secret_arn != null ? source.secret_arn : "",
            ),
            [],
          ),
          split(":", "${var.cluster_arn}::::")[4],
        ) &&
        source.kms_key_arn == null
      }))),
      "is read from another account than ${split(":", "${var.cluster_arn}::::")[4]}, to which the",
      "AWS managed key of Secrets Manager is closed; encrypt that secret with a KMS key, let",
      "${split(":", "${var.cluster_arn}::::")[4]} read it in the policies of both, and write",
      "kms_key_arn",
    ]), "")
  }

  validation {
    condition = length([
      for name in keys(var.log_options) : name
      if contains(keys(var.log_secret_options), name)
    ]) == 0
    error_message = try(join(" ", [
      "log_secret_options:",
      join(", ", formatlist("%q", [
        for name in keys(var.log_options) : name
        if contains(keys(var.log_secret_options), name)
      ])),
      "is set in log_options too; keep one of them",
    ]), "")
  }

  validation {
    condition = length(var.log_secret_options) == 0 || length(var.log_options) > 0
    error_message = join(" ", [
      "log_secret_options: are of FireLens, and without log_options the log goes to CloudWatch",
      "Logs; write Name, the output, in log_options",
    ])
  }
}
