variable "secrets" {
  description = <<-EOT
    Environment variables from secrets and parameters, by the variable's name.
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
    condition     = length(var.secrets) <= 500
    error_message = "secrets: ${length(var.secrets)} given; give at most 500"
  }

  validation {
    condition = alltrue([for key, secret in var.secrets : secret != null])
    error_message = join("; ", [
      for key, secret in var.secrets :
      "secrets: ${jsonencode(key)}: null is not a table; put its fields in curly braces"
      if secret == null
    ])
  }

  validation {
    condition = alltrue([
      for key in keys(var.secrets) : can(regex("^(?:[A-Za-z_][A-Za-z0-9_.-]{0,254})$", key))
    ])
    error_message = join("; ", [
      for key in keys(var.secrets) :
      "secrets: ${jsonencode(key)}: write letters, digits and _.- with a letter or an underscore first, up to 255"
      if !can(regex("^(?:[A-Za-z_][A-Za-z0-9_.-]{0,254})$", key))
    ])
  }

  validation {
    condition = alltrue([
      for secret in [for one in values(var.secrets) : one if one != null] :
      can(regex("^(?:[A-Za-z0-9_.-]{0,128})$", secret.key))
    ])
    error_message = join("; ", [
      for secret in [for one in values(var.secrets) : one if one != null] :
      "secrets.key: ${jsonencode(secret.key)}: write letters, digits and _.- only, up to 128"
      if !can(regex("^(?:[A-Za-z0-9_.-]{0,128})$", secret.key))
    ])
  }

  validation {
    condition = alltrue(flatten([
      for secret in [for one in values(var.secrets) : one if one != null] : [
        for kms_key_arn in secret.kms_key_arn[*] : can(
          regex(
            "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:kms:[a-z0-9-]{9,18}:[0-9]{12}:key/[A-Za-z0-9-]{1,64})$",
            kms_key_arn,
          )
        )
      ]
    ]))
    error_message = join("; ", flatten([
      for secret in [for one in values(var.secrets) : one if one != null] : [
        for kms_key_arn in secret.kms_key_arn[*] : join(" ", [
          "secrets.kms_key_arn: ${jsonencode(kms_key_arn)}: write the ARN of a KMS key, not of an",
          "alias: arn:aws:kms:<region>:<account>:key/<id>",
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
      for secret in [for one in values(var.secrets) : one if one != null] :
      [for arn in secret.arn[*] : can(regex("^(?:${local.secret_source})$", arn))]
    ]))
    error_message = join("; ", flatten([
      for secret in [for one in values(var.secrets) : one if one != null] : [
        for arn in secret.arn[*] : join(" ", [
          "secrets.arn: ${jsonencode(arn)}: write the ARN of a secret,",
          "arn:aws:secretsmanager:<region>:<account>:secret:<name>, with :<key> at its end for one",
          "key of it, or the ARN or the /path of an SSM parameter",
        ])
        if !can(regex("^(?:${local.secret_source})$", arn))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for secret in [for one in values(var.secrets) : one if one != null] : [
        for arn in secret.arn[*] :
        !can(regex("^(?:(arn:.*:parameter)?/aws/reference/secretsmanager/.*)$", arn))
      ]
    ]))
    error_message = join("; ", flatten([
      for secret in [for one in values(var.secrets) : one if one != null] : [
        for arn in secret.arn[*] :
        "secrets.arn: ${jsonencode(arn)}: write the ARN of the secret itself, which the parameter only points to"
        if !(!can(regex("^(?:(arn:.*:parameter)?/aws/reference/secretsmanager/.*)$", arn)))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for secret in [for one in values(var.secrets) : one if one != null] :
      [for arn in secret.arn[*] : length(arn) <= 1100]
    ]))
    error_message = join("; ", flatten([
      for secret in [for one in values(var.secrets) : one if one != null] : [
        for arn in secret.arn[*] :
        "secrets.arn: ${jsonencode(arn)} is too long; give at most 1100 characters"
        if length(arn) > 1100
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for secret in [for one in values(var.secrets) : one if one != null] : [
        for secret_arn in secret.secret_arn[*] :
        can(regex("^(?:${local.secret_source})$", secret_arn))
      ]
    ]))
    error_message = join("; ", flatten([
      for secret in [for one in values(var.secrets) : one if one != null] : [
        for secret_arn in secret.secret_arn[*] : join(" ", [
          "secrets.secret_arn: ${jsonencode(secret_arn)}: write the ARN of a secret,",
          "arn:aws:secretsmanager:<region>:<account>:secret:<name>, with :<key> at its end for one",
          "key of it, or the ARN or the /path of an SSM parameter",
        ])
        if !can(regex("^(?:${local.secret_source})$", secret_arn))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for secret in [for one in values(var.secrets) : one if one != null] : [
        for secret_arn in secret.secret_arn[*] :
        !can(regex("^(?:(arn:.*:parameter)?/aws/reference/secretsmanager/.*)$", secret_arn))
      ]
    ]))
    error_message = join("; ", flatten([
      for secret in [for one in values(var.secrets) : one if one != null] : [
        for secret_arn in secret.secret_arn[*] : join(" ", [
          "secrets.secret_arn: ${jsonencode(secret_arn)}: write the ARN of the secret itself,",
          "which the parameter only points to",
        ])
        if !(!can(regex("^(?:(arn:.*:parameter)?/aws/reference/secretsmanager/.*)$", secret_arn)))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for secret in [for one in values(var.secrets) : one if one != null] :
      [for secret_arn in secret.secret_arn[*] : length(secret_arn) <= 1100]
    ]))
    error_message = join("; ", flatten([
      for secret in [for one in values(var.secrets) : one if one != null] : [
        for secret_arn in secret.secret_arn[*] :
        "secrets.secret_arn: ${jsonencode(secret_arn)} is too long; give at most 1100 characters"
        if length(secret_arn) > 1100
      ]
    ]))
  }

  validation {
    condition = alltrue([
      for secret in [for one in values(var.secrets) : one if one != null] :
      length([for holds in [secret.arn != null, secret.secret_arn != null] : holds if holds]) == 1
    ])
    error_message = join("; ", [
      for secret in [for one in values(var.secrets) : one if one != null] :
      "secrets.arn: give one ARN, in arn; secret_arn is its former name"
      if length([for holds in [secret.arn != null, secret.secret_arn != null] : holds if holds]) !=
      1
    ])
  }

  validation {
    condition = alltrue([
      for secret in [for one in values(var.secrets) : one if one != null] :
      secret.key == "" ||
      !(
        can(
          regex(
            "^(arn:[^:]*:ssm:|/)",
            secret.arn != null ? secret.arn : secret.secret_arn != null ? secret.secret_arn : "",
          )
        ) ||
        can(
          regex(
            ":secret:[^:]*:",
            secret.arn != null ? secret.arn : secret.secret_arn != null ? secret.secret_arn : "",
          )
        )
      )
    ])
    error_message = join("; ", [
      for secret in [for one in values(var.secrets) : one if one != null] : join("", [
        "secrets.key: \"${secret.key}\" is no key of \"",
        secret.arn != null ? secret.arn : secret.secret_arn != null ? secret.secret_arn : "",
        "\": a parameter has none, and the ARN of a secret has it at its end or in key; remove it",
      ])
      if !(
        secret.key == "" ||
        !(
          can(
            regex(
              "^(arn:[^:]*:ssm:|/)",
              secret.arn != null ? secret.arn : secret.secret_arn != null ? secret.secret_arn : "",
            )
          ) ||
          can(
            regex(
              ":secret:[^:]*:",
              secret.arn != null ? secret.arn : secret.secret_arn != null ? secret.secret_arn : "",
            )
          )
        )
      )
    ])
  }

  validation {
    condition     = !contains(keys(var.secrets), "SERVICE_NAME")
    error_message = "secrets: SERVICE_NAME is set by the module; rename or remove it"
  }

  validation {
    condition = length([
      for arn in [
        for secret in [for one in values(var.secrets) : one if one != null] :
        secret.arn != null ? secret.arn : secret.secret_arn != null ? secret.secret_arn : ""
      ] :
      arn
      if contains([
        for other in local.partitions : other
        if other != split(":", "${var.cluster_arn}::::")[1]
      ], split(":", "${arn}::")[1])
    ]) == 0
    error_message = try(join(" ", [
      "secrets:",
      join(", ", formatlist("%q", [
        for arn in [
          for secret in [for one in values(var.secrets) : one if one != null] :
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
      for item, source in { for key, one in var.secrets : key => one if one != null } :
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
      "secrets:",
      join(", ", formatlist("%q", keys({
        for item, source in { for key, one in var.secrets : key => one if one != null } :
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
      for name in keys(var.environment) : name
      if contains(keys(var.secrets), name)
    ]) == 0
    error_message = try(join(" ", [
      "secrets:",
      join(", ", formatlist("%q", [
        for name in keys(var.environment) : name
        if contains(keys(var.secrets), name)
      ])),
      "is set in environment too; keep one of them",
    ]), "")
  }

  validation {
    condition = length(distinct([
      for secret in concat(
        concat(
          [for one in values(var.secrets) : one if one != null],
          values(var.log_secret_options),
        ),
        flatten([
          for one in values(var.containers) : concat(
            [for one in values(one.secrets) : one if one != null],
            [for one in values(one.log_secret_options) : one if one != null],
          )
        ]),
      ) :
      replace(
        secret.arn != null ? secret.arn : secret.secret_arn != null ? secret.secret_arn : "",
        "/(:secret:[^:]*):.*$/",
        "$1",
      )
    ])) <= 50
    error_message = try(join(" ", [
      "secrets:",
      length(distinct([
        for secret in concat(
          concat(
            [for one in values(var.secrets) : one if one != null],
            values(var.log_secret_options),
          ),
          flatten([
            for one in values(var.containers) : concat(
              [for one in values(one.secrets) : one if one != null],
              [for one in values(one.log_secret_options) : one if one != null],
            )
          ]),
        ) :
        replace(
          secret.arn != null ? secret.arn : secret.secret_arn != null ? secret.secret_arn : "",
          "/(:secret:[^:]*):.*$/",
          "$1",
        )
      ])),
      "secrets are in the policy of its execution role, and AWS allows 50, never more; keep",
      "several values as keys of one secret",
    ]), "")
  }

  validation {
    condition = (
      floor(
        length(base64encode(jsonencode([
          distinct([
            for secret in concat(
              concat(
                [for one in values(var.secrets) : one if one != null],
                values(var.log_secret_options),
              ),
              flatten([
                for one in values(var.containers) : concat(
                  [for one in values(one.secrets) : one if one != null],
                  [for one in values(one.log_secret_options) : one if one != null],
                )
              ]),
            ) :
            replace(
              secret.arn != null ? secret.arn : secret.secret_arn != null ? secret.secret_arn : "",
              "/(:secret:[^:]*):.*$/",
              "$1",
            )
          ]),
          distinct([
            for secret in concat(
              concat(
                [for one in values(var.secrets) : one if one != null],
                values(var.log_secret_options),
              ),
              flatten([
                for one in values(var.containers) : concat(
                  [for one in values(one.secrets) : one if one != null],
                  [for one in values(one.log_secret_options) : one if one != null],
                )
              ]),
            ) :
            secret.kms_key_arn
          ]),
        ]))) * 0.75
      ) + 1616 <=
      10240
    )
    error_message = try(join(" ", [
      "secrets:",
      floor(
        length(base64encode(jsonencode([
          distinct([
            for secret in concat(
              concat(
                [for one in values(var.secrets) : one if one != null],
                values(var.log_secret_options),
              ),
              flatten([
                for one in values(var.containers) : concat(
                  [for one in values(one.secrets) : one if one != null],
                  [for one in values(one.log_secret_options) : one if one != null],
                )
              ]),
            ) :
            replace(
              secret.arn != null ? secret.arn : secret.secret_arn != null ? secret.secret_arn : "",
              "/(:secret:[^:]*):.*$/",
              "$1",
            )
          ]),
          distinct([
            for secret in concat(
              concat(
                [for one in values(var.secrets) : one if one != null],
                values(var.log_secret_options),
              ),
              flatten([
                for one in values(var.containers) : concat(
                  [for one in values(one.secrets) : one if one != null],
                  [for one in values(one.log_secret_options) : one if one != null],
                )
              ]),
            ) :
            secret.kms_key_arn
          ]),
        ]))) * 0.75
      ) + 1616,
      "characters are in the policy of its execution role, and AWS allows 10240, never more; keep",
      "several values as keys of one secret",
    ]), "")
  }
}
