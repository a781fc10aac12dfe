variable "waf" {
  description = <<-EOT
    Whether AWS WAF judges requests before the load balancer does (Security Hub ELB.16). `{ action = "count" }` asks for its defaults. Default: it does not, since AWS bills it by the request, and rules that count protect nobody unless somebody reads the counts.
    - `action`: What becomes of a request that a rule finds: it is counted and logged, or answered 403 too.
    - `counted_rules`: Rules that only count though `action` is to block, by their group; `["*"]`: all of it.
    - `managed_rule_groups`: Rule groups that AWS writes and keeps current.
    - `rate_limit`: Requests in five minutes from one address above which further ones are counted, or blocked.
    - `web_acl`: A web ACL that exists, instead of one that is made. Its rules and logs are its owner's.
  EOT
  type = object({
    action        = optional(string, "count")
    counted_rules = optional(map(list(string)), {})
    managed_rule_groups = optional(list(string), [
      "AWSManagedRulesAmazonIpReputationList",
      "AWSManagedRulesCommonRuleSet",
      "AWSManagedRulesKnownBadInputsRuleSet",
    ])
    rate_limit = optional(number)
    web_acl    = optional(map(string))
  })
  default  = null
  nullable = true

  validation {
    condition = alltrue([for waf in var.waf[*] : contains(["count", "block"], waf.action)])
    error_message = join("; ", [
      for waf in var.waf[*] :
      "waf.action: ${jsonencode(waf.action)} is not possible; choose 'count' or 'block'"
      if !contains(["count", "block"], waf.action)
    ])
  }

  validation {
    condition = alltrue([for waf in var.waf[*] : length(waf.managed_rule_groups) <= 11])
    error_message = join("; ", [
      for waf in var.waf[*] :
      "waf.managed_rule_groups: ${length(waf.managed_rule_groups)} given; give at most 11"
      if length(waf.managed_rule_groups) > 11
    ])
  }

  validation {
    condition = alltrue(flatten([
      for waf in var.waf[*] : [
        for managed_rule_group in waf.managed_rule_groups : contains([
          "AWSManagedRulesAmazonIpReputationList",
          "AWSManagedRulesAnonymousIpList",
          "AWSManagedRulesCommonRuleSet",
          "AWSManagedRulesKnownBadInputsRuleSet",
          "AWSManagedRulesAdminProtectionRuleSet",
          "AWSManagedRulesSQLiRuleSet",
          "AWSManagedRulesLinuxRuleSet",
          "AWSManagedRulesUnixRuleSet",
          "AWSManagedRulesWindowsRuleSet",
          "AWSManagedRulesPHPRuleSet",
          "AWSManagedRulesWordPressRuleSet",
        ], managed_rule_group)
      ]
    ]))
    error_message = join("; ", flatten([
      for waf in var.waf[*] : [
        for managed_rule_group in waf.managed_rule_groups : join(" ", [
          "waf.managed_rule_groups: ${jsonencode(managed_rule_group)} is not possible; choose",
          "'AWSManagedRulesAmazonIpReputationList', 'AWSManagedRulesAnonymousIpList',",
          "'AWSManagedRulesCommonRuleSet', 'AWSManagedRulesKnownBadInputsRuleSet',",
          "'AWSManagedRulesAdminProtectionRuleSet', 'AWSManagedRulesSQLiRuleSet',",
          "'AWSManagedRulesLinuxRuleSet', 'AWSManagedRulesUnixRuleSet',",
          "'AWSManagedRulesWindowsRuleSet', 'AWSManagedRulesPHPRuleSet' or",
          "'AWSManagedRulesWordPressRuleSet'",
        ])
        if !contains([
          "AWSManagedRulesAmazonIpReputationList",
          "AWSManagedRulesAnonymousIpList",
          "AWSManagedRulesCommonRuleSet",
          "AWSManagedRulesKnownBadInputsRuleSet",
          "AWSManagedRulesAdminProtectionRuleSet",
          "AWSManagedRulesSQLiRuleSet",
          "AWSManagedRulesLinuxRuleSet",
          "AWSManagedRulesUnixRuleSet",
          "AWSManagedRulesWindowsRuleSet",
          "AWSManagedRulesPHPRuleSet",
          "AWSManagedRulesWordPressRuleSet",
        ], managed_rule_group)
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for waf in var.waf[*] : [
        for key in keys(waf.counted_rules) : contains([
          "AWSManagedRulesAmazonIpReputationList",
          "AWSManagedRulesAnonymousIpList",
          "AWSManagedRulesCommonRuleSet",
          "AWSManagedRulesKnownBadInputsRuleSet",
          "AWSManagedRulesAdminProtectionRuleSet",
          "AWSManagedRulesSQLiRuleSet",
          "AWSManagedRulesLinuxRuleSet",
          "AWSManagedRulesUnixRuleSet",
          "AWSManagedRulesWindowsRuleSet",
          "AWSManagedRulesPHPRuleSet",
          "AWSManagedRulesWordPressRuleSet",
        ], key)
      ]
    ]))
    error_message = join("; ", flatten([
      for waf in var.waf[*] : [
        for key in keys(waf.counted_rules) : join(" ", [
          "waf.counted_rules: ${jsonencode(key)} is not possible; choose",
          "'AWSManagedRulesAmazonIpReputationList', 'AWSManagedRulesAnonymousIpList',",
          "'AWSManagedRulesCommonRuleSet', 'AWSManagedRulesKnownBadInputsRuleSet',",
          "'AWSManagedRulesAdminProtectionRuleSet', 'AWSManagedRulesSQLiRuleSet',",
          "'AWSManagedRulesLinuxRuleSet', 'AWSManagedRulesUnixRuleSet',",
          "'AWSManagedRulesWindowsRuleSet', 'AWSManagedRulesPHPRuleSet' or",
          "'AWSManagedRulesWordPressRuleSet'",
        ])
        if !contains([
          "AWSManagedRulesAmazonIpReputationList",
          "AWSManagedRulesAnonymousIpList",
          "AWSManagedRulesCommonRuleSet",
          "AWSManagedRulesKnownBadInputsRuleSet",
          "AWSManagedRulesAdminProtectionRuleSet",
          "AWSManagedRulesSQLiRuleSet",
          "AWSManagedRulesLinuxRuleSet",
          "AWSManagedRulesUnixRuleSet",
          "AWSManagedRulesWindowsRuleSet",
          "AWSManagedRulesPHPRuleSet",
          "AWSManagedRulesWordPressRuleSet",
        ], key)
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for waf in var.waf[*] : [for counted_rule in values(waf.counted_rules) : counted_rule != null]
    ]))
    error_message = join("; ", flatten([
      for waf in var.waf[*] : [
        for counted_rule in values(waf.counted_rules) :
        "waf.counted_rules: null is not a list; put it in square brackets"
        if counted_rule == null
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for waf in var.waf[*] :
      [for counted_rule in values(waf.counted_rules) : try(length(counted_rule), 1) >= 1]
    ]))
    error_message = join("; ", flatten([
      for waf in var.waf[*] : [
        for counted_rule in values(waf.counted_rules) :
        "waf.counted_rules: ${length(counted_rule)} given; give at least 1"
        if try(length(counted_rule), 1) < 1
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for waf in var.waf[*] :
      [for counted_rule in values(waf.counted_rules) : try(length(counted_rule), 1) <= 100]
    ]))
    error_message = join("; ", flatten([
      for waf in var.waf[*] : [
        for counted_rule in values(waf.counted_rules) :
        "waf.counted_rules: ${length(counted_rule)} given; give at most 100"
        if try(length(counted_rule), 1) > 100
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for waf in var.waf[*] : [
        for counted_rule in values(waf.counted_rules) : [
          for counted_rule2 in coalesce(counted_rule, []) :
          can(regex("^(?:[A-Za-z0-9_-]{1,128}|\\*)$", counted_rule2))
        ]
      ]
    ]))
    error_message = join("; ", flatten([
      for waf in var.waf[*] : [
        for counted_rule in values(waf.counted_rules) : [
          for counted_rule2 in coalesce(counted_rule, []) : join(" ", [
            "waf.counted_rules: ${jsonencode(counted_rule2)}: write the name of a rule, such as",
            "SizeRestrictions_BODY, or * for all of the group",
          ])
          if !can(regex("^(?:[A-Za-z0-9_-]{1,128}|\\*)$", counted_rule2))
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for waf in var.waf[*] :
      [for rate_limit in waf.rate_limit[*] : floor(rate_limit) == rate_limit]
    ]))
    error_message = join("; ", flatten([
      for waf in var.waf[*] : [
        for rate_limit in waf.rate_limit[*] :
        "waf.rate_limit: ${jsonencode(rate_limit)} is not a whole number; write one"
        if floor(rate_limit) != rate_limit
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for waf in var.waf[*] : [for rate_limit in waf.rate_limit[*] : rate_limit >= 10]
    ]))
    error_message = join("; ", flatten([
      for waf in var.waf[*] : [
        for rate_limit in waf.rate_limit[*] :
        "waf.rate_limit: ${jsonencode(rate_limit)} is too small; give at least 10"
        if rate_limit < 10
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for waf in var.waf[*] : [for rate_limit in waf.rate_limit[*] : rate_limit <= 2000000000]
    ]))
    error_message = join("; ", flatten([
      for waf in var.waf[*] : [
        for rate_limit in waf.rate_limit[*] :
        "waf.rate_limit: ${jsonencode(rate_limit)} is too large; give at most 2000000000"
        if rate_limit > 2000000000
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for waf in var.waf[*] :
      [for web_acl in waf.web_acl[*] : [for key in keys(web_acl) : contains(["arn"], key)]]
    ]))
    error_message = join("; ", flatten([
      for waf in var.waf[*] : [
        for web_acl in waf.web_acl[*] : [
          for key in keys(web_acl) : "waf.web_acl: ${jsonencode(key)} is no field; choose arn"
          if !contains(["arn"], key)
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for waf in var.waf[*] : [for web_acl in waf.web_acl[*] : contains(keys(web_acl), "arn")]
    ]))
    error_message = join("; ", flatten([
      for waf in var.waf[*] : [
        for web_acl in waf.web_acl[*] : "waf.web_acl.arn: is required"
        if !contains(keys(web_acl), "arn")
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for waf in var.waf[*] : [
        for web_acl in waf.web_acl[*] : [
          for arn in try([web_acl.arn], []) : can(
            regex(join(":", [
              "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:wafv2:[a-z0-9-]{9,18}:[0-9]{12}",
              "regional/webacl/[A-Za-z0-9_-]{1,128}/[A-Za-z0-9-]{1,36})$",
            ]), arn)
          )
        ]
      ]
    ]))
    error_message = join("; ", flatten([
      for waf in var.waf[*] : [
        for web_acl in waf.web_acl[*] : [
          for arn in try([web_acl.arn], []) : join(" ", [
            "waf.web_acl.arn: ${jsonencode(arn)}: write the ARN of a regional web ACL:",
            "arn:aws:wafv2:<region>:<account>:regional/webacl/<name>/<id>",
          ])
          if !can(
            regex(join(":", [
              "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:wafv2:[a-z0-9-]{9,18}:[0-9]{12}",
              "regional/webacl/[A-Za-z0-9_-]{1,128}/[A-Za-z0-9-]{1,36})$",
            ]), arn)
          )
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue([
      for waf in var.waf[*] : length([
        for item in distinct(waf.managed_rule_groups) : item
        if length([for other in waf.managed_rule_groups : other if other == item]) > 1
      ]) == 0
    ])
    error_message = join("; ", [
      for waf in var.waf[*] : join(" ", [
        "waf.managed_rule_groups:",
        join(", ", formatlist("%q", [
          for item in distinct(waf.managed_rule_groups) : item
          if length([for other in waf.managed_rule_groups : other if other == item]) > 1
        ])),
        "is given twice; give it once",
      ])
      if length([
        for item in distinct(waf.managed_rule_groups) : item
        if length([for other in waf.managed_rule_groups : other if other == item]) > 1
      ]) != 0
    ])
  }

  validation {
    condition = alltrue([
      for waf in var.waf[*] : sum(
        concat(
          [2],
          [
            for group in waf.managed_rule_groups :
            lookup(local.waf_capacity_units, tostring(group), 0)
          ],
        )
      ) <= 1500
    ])
    error_message = join("; ", [
      for waf in var.waf[*] : join(" ", [
        "waf.managed_rule_groups:",
        sum(
          concat(
            [2],
            [
              for group in waf.managed_rule_groups :
              lookup(local.waf_capacity_units, tostring(group), 0)
            ],
          )
        ),
        "units of capacity with the rule of rate_limit, and the price of a web ACL includes 1500;",
        "remove some",
      ])
      if sum(
        concat(
          [2],
          [
            for group in waf.managed_rule_groups :
            lookup(local.waf_capacity_units, tostring(group), 0)
          ],
        )
      ) > 1500
    ])
  }

  validation {
    condition = alltrue([
      for waf in var.waf[*] :
      length(waf.managed_rule_groups) > 0 || waf.rate_limit != null || waf.web_acl != null
    ])
    error_message = join("; ", [
      for waf in var.waf[*] :
      "waf.managed_rule_groups: nothing is judged; name a rule group, or give rate_limit"
      if !(length(waf.managed_rule_groups) > 0 || waf.rate_limit != null || waf.web_acl != null)
    ])
  }

  validation {
    condition = alltrue([
      for waf in var.waf[*] : length([
        for group in keys(waf.counted_rules) : group
        if !contains(waf.managed_rule_groups, group)
      ]) == 0
    ])
    error_message = join("; ", [
      for waf in var.waf[*] : join(" ", [
        "waf.counted_rules:",
        join(", ", formatlist("%q", [
          for group in keys(waf.counted_rules) : group
          if !contains(waf.managed_rule_groups, group)
        ])),
        "is none of managed_rule_groups; add it there, or remove it",
      ])
      if length([
        for group in keys(waf.counted_rules) : group
        if !contains(waf.managed_rule_groups, group)
      ]) != 0
    ])
  }

  validation {
    condition = alltrue([
      for waf in var.waf[*] : length(waf.counted_rules) == 0 || waf.action == "block"
    ])
    error_message = join("; ", [
      for waf in var.waf[*] :
      "waf.counted_rules: are of action = \"block\"; with \"count\" all rules count, remove them"
      if !(length(waf.counted_rules) == 0 || waf.action == "block")
    ])
  }

  validation {
    condition = alltrue([
      for waf in var.waf[*] : !(
        waf.web_acl != null &&
        (
          waf.action != "count" ||
          join(",", compact(waf.managed_rule_groups)) !=
          "AWSManagedRulesAmazonIpReputationList,AWSManagedRulesCommonRuleSet,AWSManagedRulesKnownBadInputsRuleSet" ||
          length(waf.counted_rules) > 0 ||
          waf.rate_limit != null
        )
      )
    ])
    error_message = join("; ", [
      for waf in var.waf[*] :
      "waf.web_acl: exists, and what it does is its owner's; remove it, or all other fields"
      if !(
        !(
          waf.web_acl != null &&
          (
            waf.action != "count" ||
            join(",", compact(waf.managed_rule_groups)) !=
            "AWSManagedRulesAmazonIpReputationList,AWSManagedRulesCommonRuleSet,AWSManagedRulesKnownBadInputsRuleSet" ||
            length(waf.counted_rules) > 0 ||
            waf.rate_limit != null
          )
        )
      )
    ])
  }
}
