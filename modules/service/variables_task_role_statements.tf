variable "task_role_statements" {
  description = <<-EOT
    IAM statements of the task role, for the task's own code. All actions of a service, `*` for an action that knows resources, and rights over every role need the waiver `wide_permissions`. Default: none.
    - `actions`: Required. Actions of the AWS API, such as `sqs:SendMessage`.
    - `resources`: Required. ARNs of the resources that the actions are allowed on.
    - `conditions`: When it is allowed: a list of values by condition key by operator, as IAM has them: `StringEquals."aws:ResourceTag/team" = ["orders"]`. Default: always.
  EOT
  type        = any
  default     = []
  nullable    = false

  validation {
    condition = try(can(flatten(var.task_role_statements)), true)
    error_message = try(join(" ", [
      "task_role_statements: ${jsonencode(var.task_role_statements)} is not a list; put it in",
      "square brackets",
    ]), "")
  }

  validation {
    condition = try(length(var.task_role_statements) <= 50, true)
    error_message = try(
      "task_role_statements: ${length(var.task_role_statements)} given; give at most 50",
      "",
    )
  }

  validation {
    condition = try(alltrue([
      for task_role_statement in var.task_role_statements : can(keys(task_role_statement))
    ]), true)
    error_message = try(join("; ", [
      for task_role_statement in var.task_role_statements :
      "task_role_statements: ${jsonencode(task_role_statement)} is not a table; put its fields in curly braces"
      if !can(keys(task_role_statement))
    ]), "")
  }

  validation {
    condition = try(alltrue([
      for task_role_statement in var.task_role_statements :
      can(keys(task_role_statement))
      ? can([for part in tolist(task_role_statement.actions) : tostring(part)])
      : true
    ]), true)
    error_message = try(join("; ", [
      for task_role_statement in var.task_role_statements :
      "task_role_statements.actions: ${jsonencode(try(task_role_statement.actions, null))} is no list of texts"
      if !(
        can(keys(task_role_statement))
        ? can([for part in tolist(task_role_statement.actions) : tostring(part)])
        : true
      )
    ]), "")
  }

  validation {
    condition = try(alltrue([
      for task_role_statement in var.task_role_statements :
      can(keys(task_role_statement))
      ? can([for part in tolist(task_role_statement.resources) : tostring(part)])
      : true
    ]), true)
    error_message = try(join("; ", [
      for task_role_statement in var.task_role_statements :
      "task_role_statements.resources: ${jsonencode(try(task_role_statement.resources, null))} is no list of texts"
      if !(
        can(keys(task_role_statement))
        ? can([for part in tolist(task_role_statement.resources) : tostring(part)])
        : true
      )
    ]), "")
  }

  validation {
    condition = try(alltrue([
      for task_role_statement in var.task_role_statements :
      can(keys(task_role_statement))
      ? can({
        for name, part in lookup(task_role_statement, "conditions", {}) : name => {
          for name2, part2 in part : name2 => [for part3 in tolist(part2) : tostring(part3)]
        }
      })
      : true
    ]), true)
    error_message = try(join("; ", [
      for task_role_statement in var.task_role_statements : join(" ", [
        "task_role_statements.conditions:",
        "${jsonencode(try(lookup(task_role_statement, "conditions", {}), null))} is no table of",
        "tables of lists of texts",
      ])
      if !(
        can(keys(task_role_statement))
        ? can({
          for name, part in lookup(task_role_statement, "conditions", {}) : name => {
            for name2, part2 in part : name2 => [for part3 in tolist(part2) : tostring(part3)]
          }
        })
        : true
      )
    ]), "")
  }

  validation {
    condition = try(alltrue(flatten([
      for task_role_statement in var.task_role_statements :
      [for key in keys(task_role_statement) : contains(["actions", "conditions", "resources"], key)]
    ])), true)
    error_message = try(join("; ", flatten([
      for task_role_statement in var.task_role_statements : [
        for key in keys(task_role_statement) :
        "task_role_statements: ${jsonencode(key)} is no field; choose actions, conditions or resources"
        if !contains(["actions", "conditions", "resources"], key)
      ]
    ])), "")
  }

  validation {
    condition = try(alltrue([
      for task_role_statement in var.task_role_statements : length(task_role_statement.actions) >= 1
    ]), true)
    error_message = try(join("; ", [
      for task_role_statement in var.task_role_statements :
      "task_role_statements.actions: ${length(task_role_statement.actions)} given; give at least 1"
      if length(task_role_statement.actions) < 1
    ]), "")
  }

  validation {
    condition = try(alltrue([
      for task_role_statement in var.task_role_statements :
      length(task_role_statement.actions) <= 100
    ]), true)
    error_message = try(join("; ", [
      for task_role_statement in var.task_role_statements :
      "task_role_statements.actions: ${length(task_role_statement.actions)} given; give at most 100"
      if length(task_role_statement.actions) > 100
    ]), "")
  }

  validation {
    condition = try(alltrue(flatten([
      for task_role_statement in var.task_role_statements : [
        for action in task_role_statement.actions :
        can(regex("^(?:[a-z0-9-]{1,63}:[A-Za-z0-9*?]{1,127})$", action))
      ]
    ])), true)
    error_message = try(join("; ", flatten([
      for task_role_statement in var.task_role_statements : [
        for action in task_role_statement.actions :
        "task_role_statements.actions: ${jsonencode(action)}: write <service>:<Action>"
        if !can(regex("^(?:[a-z0-9-]{1,63}:[A-Za-z0-9*?]{1,127})$", action))
      ]
    ])), "")
  }

  validation {
    condition = try(alltrue([
      for task_role_statement in var.task_role_statements :
      length(task_role_statement.resources) >= 1
    ]), true)
    error_message = try(join("; ", [
      for task_role_statement in var.task_role_statements :
      "task_role_statements.resources: ${length(task_role_statement.resources)} given; give at least 1"
      if length(task_role_statement.resources) < 1
    ]), "")
  }

  validation {
    condition = try(alltrue([
      for task_role_statement in var.task_role_statements :
      length(task_role_statement.resources) <= 100
    ]), true)
    error_message = try(join("; ", [
      for task_role_statement in var.task_role_statements :
      "task_role_statements.resources: ${length(task_role_statement.resources)} given; give at most 100"
      if length(task_role_statement.resources) > 100
    ]), "")
  }

  validation {
    condition = try(alltrue(flatten([
      for task_role_statement in var.task_role_statements : [
        for resource in task_role_statement.resources : can(
          regex(join(":", [
            "^(?:\\*|arn:(\\*|aws(-(cn|eusc|iso(-[bef])?|us-gov))?):[a-z0-9-]{1,63}",
            "[a-z0-9*?-]{0,32}:[a-z0-9*?-]{0,12}:[ -~\\xa0-\\xff]{1,1000})$",
          ]), resource)
        )
      ]
    ])), true)
    error_message = try(join("; ", flatten([
      for task_role_statement in var.task_role_statements : [
        for resource in task_role_statement.resources : join(" ", [
          "task_role_statements.resources: ${jsonencode(resource)}: write an ARN,",
          "arn:<partition>:<service>:<region>:<account>:<resource>, or * for actions that know no",
          "resource",
        ])
        if !can(
          regex(join(":", [
            "^(?:\\*|arn:(\\*|aws(-(cn|eusc|iso(-[bef])?|us-gov))?):[a-z0-9-]{1,63}",
            "[a-z0-9*?-]{0,32}:[a-z0-9*?-]{0,12}:[ -~\\xa0-\\xff]{1,1000})$",
          ]), resource)
        )
      ]
    ])), "")
  }

  validation {
    condition = try(alltrue([
      for task_role_statement in var.task_role_statements :
      length(lookup(task_role_statement, "conditions", {})) <= 20
    ]), true)
    error_message = try(join("; ", [
      for task_role_statement in var.task_role_statements :
      "task_role_statements.conditions: ${length(lookup(task_role_statement, "conditions", {}))} given; give at most 20"
      if length(lookup(task_role_statement, "conditions", {})) > 20
    ]), "")
  }

  validation {
    condition = try(alltrue(flatten([
      for task_role_statement in var.task_role_statements : [
        for key in keys(lookup(task_role_statement, "conditions", {})) :
        can(regex("^(?:${local.condition_operator})$", key))
      ]
    ])), true)
    error_message = try(join("; ", flatten([
      for task_role_statement in var.task_role_statements : [
        for key in keys(lookup(task_role_statement, "conditions", {})) : join(" ", [
          "task_role_statements.conditions: ${jsonencode(key)}: write an operator of IAM as it is",
          "spelt there, such as StringEquals, ArnLike or Bool",
        ])
        if !can(regex("^(?:${local.condition_operator})$", key))
      ]
    ])), "")
  }

  validation {
    condition = try(alltrue(flatten([
      for task_role_statement in var.task_role_statements : [
        for condition in values(lookup(task_role_statement, "conditions", {})) :
        length(condition) >= 1
      ]
    ])), true)
    error_message = try(join("; ", flatten([
      for task_role_statement in var.task_role_statements : [
        for condition in values(lookup(task_role_statement, "conditions", {})) :
        "task_role_statements.conditions: ${length(condition)} given; give at least 1"
        if length(condition) < 1
      ]
    ])), "")
  }

  validation {
    condition = try(alltrue(flatten([
      for task_role_statement in var.task_role_statements : [
        for condition in values(lookup(task_role_statement, "conditions", {})) :
        length(condition) <= 20
      ]
    ])), true)
    error_message = try(join("; ", flatten([
      for task_role_statement in var.task_role_statements : [
        for condition in values(lookup(task_role_statement, "conditions", {})) :
        "task_role_statements.conditions: ${length(condition)} given; give at most 20"
        if length(condition) > 20
      ]
    ])), "")
  }

  validation {
    condition = try(alltrue(flatten([
      for task_role_statement in var.task_role_statements : [
        for condition in values(lookup(task_role_statement, "conditions", {})) : [
          for key in keys(condition) : can(
            regex(
              "^(?:[A-Za-z0-9._-]{1,128}(/[ -9;-~\\xa0-\\xff]{1,128})?:[ -~\\xa0-\\xff]{1,256})$",
              key,
            )
          )
        ]
      ]
    ])), true)
    error_message = try(join("; ", flatten([
      for task_role_statement in var.task_role_statements : [
        for condition in values(lookup(task_role_statement, "conditions", {})) : [
          for key in keys(condition) : join(" ", [
            "task_role_statements.conditions: ${jsonencode(key)}: write a condition key,",
            "<service>:<key> such as aws:ResourceTag/team",
          ])
          if !can(
            regex(
              "^(?:[A-Za-z0-9._-]{1,128}(/[ -9;-~\\xa0-\\xff]{1,128})?:[ -~\\xa0-\\xff]{1,256})$",
              key,
            )
          )
        ]
      ]
    ])), "")
  }

  validation {
    condition = try(alltrue(flatten([
      for task_role_statement in var.task_role_statements : [
        for condition in values(lookup(task_role_statement, "conditions", {})) :
        [for condition2 in values(condition) : length(condition2) >= 1]
      ]
    ])), true)
    error_message = try(join("; ", flatten([
      for task_role_statement in var.task_role_statements : [
        for condition in values(lookup(task_role_statement, "conditions", {})) : [
          for condition2 in values(condition) :
          "task_role_statements.conditions: ${length(condition2)} given; give at least 1"
          if length(condition2) < 1
        ]
      ]
    ])), "")
  }

  validation {
    condition = try(alltrue(flatten([
      for task_role_statement in var.task_role_statements : [
        for condition in values(lookup(task_role_statement, "conditions", {})) :
        [for condition2 in values(condition) : length(condition2) <= 100]
      ]
    ])), true)
    error_message = try(join("; ", flatten([
      for task_role_statement in var.task_role_statements : [
        for condition in values(lookup(task_role_statement, "conditions", {})) : [
          for condition2 in values(condition) :
          "task_role_statements.conditions: ${length(condition2)} given; give at most 100"
          if length(condition2) > 100
        ]
      ]
    ])), "")
  }

  validation {
    condition = try(alltrue(flatten([
      for task_role_statement in var.task_role_statements : [
        for condition in values(lookup(task_role_statement, "conditions", {})) : [
          for condition2 in values(condition) :
          [for condition3 in condition2 : can(regex("^(?:[ -~\\xa0-\\xff]{0,1000})$", condition3))]
        ]
      ]
    ])), true)
    error_message = try(join("; ", flatten([
      for task_role_statement in var.task_role_statements : [
        for condition in values(lookup(task_role_statement, "conditions", {})) : [
          for condition2 in values(condition) : [
            for condition3 in condition2 : join(" ", [
              "task_role_statements.conditions: ${jsonencode(condition3)}: write up to 1000",
              "letters, digits and signs of Latin-1",
            ])
            if !can(regex("^(?:[ -~\\xa0-\\xff]{0,1000})$", condition3))
          ]
        ]
      ]
    ])), "")
  }

  validation {
    condition = try(alltrue([
      for task_role_statement in var.task_role_statements :
      task_role_statement.resources != null
      ? (
        task_role_statement.actions != null
        ? length([
          for text in task_role_statement.actions : text
          if can(regex("^(?:${local.object_actions})$", text))
        ]) == 0 ||
        length([
          for text in task_role_statement.resources : text
          if can(regex("^(?:${local.object_arns})$", text))
        ]) > 0
        : true
      )
      : true
    ]), true)
    error_message = try(join("; ", [
      for task_role_statement in var.task_role_statements : join(" ", [
        "task_role_statements.resources:",
        join(", ", formatlist("%q", [
          for text in task_role_statement.actions : text
          if can(regex("^(?:${local.object_actions})$", text))
        ])),
        "is allowed on objects, not on a bucket; write arn:aws:s3:::<bucket>/*",
      ])
      if !(
        task_role_statement.resources != null
        ? (
          task_role_statement.actions != null
          ? length([
            for text in task_role_statement.actions : text
            if can(regex("^(?:${local.object_actions})$", text))
          ]) == 0 ||
          length([
            for text in task_role_statement.resources : text
            if can(regex("^(?:${local.object_arns})$", text))
          ]) > 0
          : true
        )
        : true
      )
    ]), "")
  }

  validation {
    condition = try(alltrue([
      for task_role_statement in var.task_role_statements :
      task_role_statement.resources != null
      ? (
        task_role_statement.actions != null
        ? length([
          for text in task_role_statement.actions : text
          if can(regex("^(?:${local.bucket_actions})$", text))
        ]) == 0 ||
        length([
          for text in task_role_statement.resources : text
          if can(regex("^(?:${local.bucket_arns})$", text))
        ]) > 0
        : true
      )
      : true
    ]), true)
    error_message = try(join("; ", [
      for task_role_statement in var.task_role_statements : join(" ", [
        "task_role_statements.resources:",
        join(", ", formatlist("%q", [
          for text in task_role_statement.actions : text
          if can(regex("^(?:${local.bucket_actions})$", text))
        ])),
        "is allowed on a bucket, not on objects; write arn:aws:s3:::<bucket>",
      ])
      if !(
        task_role_statement.resources != null
        ? (
          task_role_statement.actions != null
          ? length([
            for text in task_role_statement.actions : text
            if can(regex("^(?:${local.bucket_actions})$", text))
          ]) == 0 ||
          length([
            for text in task_role_statement.resources : text
            if can(regex("^(?:${local.bucket_arns})$", text))
          ]) > 0
          : true
        )
        : true
      )
    ]), "")
  }

  validation {
    condition = try(alltrue([
      for task_role_statement in var.task_role_statements : length([
        for pair in flatten([
          for operator, keys in lookup(task_role_statement, "conditions", {}) :
          [for value in flatten(values(keys)) : join(" ", compact([operator, value]))]
        ]) :
        pair
        if !can(regex("^(?:${local.comparable})$", pair))
      ]) == 0
    ]), true)
    error_message = try(join("; ", [
      for task_role_statement in var.task_role_statements : join(" ", [
        "task_role_statements.conditions:",
        join(", ", formatlist("%q", [
          for pair in flatten([
            for operator, keys in lookup(task_role_statement, "conditions", {}) :
            [for value in flatten(values(keys)) : join(" ", compact([operator, value]))]
          ]) :
          pair
          if !can(regex("^(?:${local.comparable})$", pair))
        ])),
        "is never compared; write a number for Numeric, a date such as 2027-01-31T00:00:00Z for",
        "Date, true or false for Bool and Null, an address or a range for IpAddress, an ARN for",
        "Arn",
      ])
      if length([
        for pair in flatten([
          for operator, keys in lookup(task_role_statement, "conditions", {}) :
          [for value in flatten(values(keys)) : join(" ", compact([operator, value]))]
        ]) :
        pair
        if !can(regex("^(?:${local.comparable})$", pair))
      ]) != 0
    ]), "")
  }

  validation {
    condition = try(
      length([
        for arn in flatten([for statement in var.task_role_statements : statement.resources]) : arn
        if contains([
          for other in local.partitions : other
          if other != split(":", "${var.cluster_arn}::::")[1]
        ], split(":", "${arn}::")[1])
      ]) == 0,
      true,
    )
    error_message = try(join(" ", [
      "task_role_statements:",
      join(", ", formatlist("%q", [
        for arn in flatten([for statement in var.task_role_statements : statement.resources]) : arn
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
    condition = try(var.task_role == null || length(var.task_role_statements) == 0, true)
    error_message = try(join(" ", [
      "task_role_statements: are for a task role that is made here, and task_role names another;",
      "remove them, and let its owner allow what the code needs",
    ]), "")
  }

  validation {
    condition = try(
      floor(
        length(base64encode(jsonencode([
          for spec in var.task_role_statements : merge(
            { Sid = "Task00", Effect = "Allow", Action = spec.actions, Resource = spec.resources },
            {
              for key, value in {
                Condition = (
                  length(lookup(spec, "conditions", {})) > 0 ? lookup(spec, "conditions", {}) : null
                )
              } :
              key => value
              if value != null
            },
          )
        ]))) * 0.75
      ) <= (var.enable_execute_command ? 8800 : 10240),
      true,
    )
    error_message = try(join(" ", [
      "task_role_statements:",
      floor(
        length(base64encode(jsonencode([
          for spec in var.task_role_statements : merge(
            { Sid = "Task00", Effect = "Allow", Action = spec.actions, Resource = spec.resources },
            {
              for key, value in {
                Condition = (
                  length(lookup(spec, "conditions", {})) > 0 ? lookup(spec, "conditions", {}) : null
                )
              } :
              key => value
              if value != null
            },
          )
        ]))) * 0.75
      ),
      "characters; a role's inline policies have ${var.enable_execute_command ? 8800 : 10240}.",
      "Give prefixes with * instead of single resources",
    ]), "")
  }

  validation {
    condition = try(
      length([
        for action in flatten([
          for statement in [
            for statement in var.task_role_statements : statement
            if contains(statement.resources, "*")
          ] :
          statement.actions
        ]) :
        action
        if !can(regex("^(?:${local.actions_without_resource})$", action))
      ]) <= 0 ||
      contains(keys(var.waivers), "wide_permissions"),
      true,
    )
    error_message = try(join(" ", [
      "task_role_statements:",
      join(", ", formatlist("%q", [
        for action in flatten([
          for statement in [
            for statement in var.task_role_statements : statement
            if contains(statement.resources, "*")
          ] :
          statement.actions
        ]) :
        action
        if !can(regex("^(?:${local.actions_without_resource})$", action))
      ])),
      "on \"*\" is allowed on everything; write the ARNs of the resources, \"*\" is for actions",
      "that know none, or say why: waivers.wide_permissions = \"<reason>\"",
    ]), "")
  }

  validation {
    condition = try(
      length([
        for text in flatten([
          for statement in [
            for one in var.task_role_statements : one
            if length([
              for text in one.resources : text
              if can(regex("^(?:${local.every_resource})$", text))
            ]) > 0
          ] :
          statement.actions
        ]) :
        text
        if can(regex("^(?:${local.powerful_actions})$", text))
      ]) <= 0 ||
      contains(keys(var.waivers), "wide_permissions"),
      true,
    )
    error_message = try(join(" ", [
      "task_role_statements:",
      join(", ", formatlist("%q", [
        for text in flatten([
          for statement in [
            for one in var.task_role_statements : one
            if length([
              for text in one.resources : text
              if can(regex("^(?:${local.every_resource})$", text))
            ]) > 0
          ] :
          statement.actions
        ]) :
        text
        if can(regex("^(?:${local.powerful_actions})$", text))
      ])),
      "on",
      join(", ", formatlist("%q", [
        for text in flatten([
          for one in [
            for one in var.task_role_statements : one
            if length([
              for text in one.resources : text
              if can(regex("^(?:${local.every_resource})$", text))
            ]) > 0
          ] :
          one.resources
        ]) :
        text
        if can(regex("^(?:${local.every_resource})$", text))
      ])),
      "would let tasks take every right of the account; write the ARNs of single roles or",
      "policies, or say why: waivers.wide_permissions = \"<reason>\"",
    ]), "")
  }

  validation {
    condition = try(
      length([
        for text in flatten([for statement in var.task_role_statements : statement.actions]) : text
        if can(regex("^(?:${local.whole_services})$", text))
      ]) <= 0 ||
      contains(keys(var.waivers), "wide_permissions"),
      true,
    )
    error_message = try(join(" ", [
      "task_role_statements:",
      join(", ", formatlist("%q", [
        for text in flatten([for statement in var.task_role_statements : statement.actions]) : text
        if can(regex("^(?:${local.whole_services})$", text))
      ])),
      "is every action of a service; write those that the code calls, or say why:",
      "waivers.wide_permissions = \"<reason>\"",
    ]), "")
  }

  validation {
    condition = try(
      length(
        concat(
          concat(
            concat(
              [
                for action in flatten([
                  for statement in [
                    for statement in var.task_role_statements : statement
                    if contains(statement.resources, "*")
                  ] :
                  statement.actions
                ]) :
                action
                if !can(regex("^(?:${local.actions_without_resource})$", action))
              ],
              [
                for text in flatten([
                  for statement in [
                    for one in var.task_role_statements : one
                    if length([
                      for text in one.resources : text
                      if can(regex("^(?:${local.every_resource})$", text))
                    ]) > 0
                  ] :
                  statement.actions
                ]) :
                text
                if can(regex("^(?:${local.powerful_actions})$", text))
              ],
            ),
            [
              for text in flatten([for statement in var.task_role_statements : statement.actions]) :
              text
              if can(regex("^(?:${local.whole_services})$", text))
            ],
          ),
          [
            for text in values(var.task_role_policy_arns) : text
            if can(regex("^(?:${local.wide_policies})$", text))
          ],
        )
      ) > 0 ||
      !contains(keys(var.waivers), "wide_permissions"),
      true,
    )
    error_message = try(join(" ", [
      "task_role_statements: waivers.wide_permissions waives nothing, this is as safe as the",
      "default; remove it",
    ]), "")
  }
}
