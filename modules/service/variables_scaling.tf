variable "scaling" {
  description = <<-EOT
    Autoscaling of the number of tasks. Default: it stays at `desired_count`.
    - `acceptable_backlog_per_task`: Messages that may wait for each task in the queues of `consumes`, all together: how long one may wait, divided by how long a task works on one. Default: not a target.
    - `cpu_target_percent`: Average CPU use of the service that scaling maintains, in percent. 0: not a target.
    - `custom_metrics`: Further targets by name: metrics of CloudWatch, or metric math. Default: none.
    - `disable_scale_in`: Whether the targets add tasks alone; only schedules and bounds take them away then.
    - `max_capacity`: Largest number of tasks.
    - `memory_target_percent`: Average memory use of the service that scaling maintains, in percent. 0: not a target.
    - `min_capacity`: Smallest number of tasks, with which a service starts. Two survive the loss of one zone.
    - `requests_per_target`: Requests per task and minute that scaling maintains. Default: not a target.
    - `scale_in_cooldown_seconds`: Seconds between two removals of tasks. Long, since a removal too many costs more than one.
    - `scale_out_cooldown_seconds`: Seconds between two additions of tasks. Short, since load does not wait.
    - `schedules`: Bounds set at given times, by name. They own the bounds then.
    - `step_policies`: Steps by name: so many tasks more or fewer when a metric crosses a threshold, with the alarm that sees it. A target suits most services better. Default: none.
  EOT
  type = object({
    acceptable_backlog_per_task = optional(number)
    cpu_target_percent          = optional(number, 70)
    custom_metrics = optional(map(object({
      target_value = number
      dimensions   = optional(map(string), {})
      metric_name  = optional(string)
      metrics = optional(list(object({
        id         = string
        expression = optional(string)
        metric_stat = optional(object({
          metric_name = string
          namespace   = string
          stat        = string
          dimensions  = optional(map(string), {})
        }))
        return_data = optional(bool, true)
      })), [])
      namespace = optional(string)
      statistic = optional(string, "Average")
    })), {})
    disable_scale_in           = optional(bool, false)
    max_capacity               = optional(number, 10)
    memory_target_percent      = optional(number, 70)
    min_capacity               = optional(number, 2)
    requests_per_target        = optional(number)
    scale_in_cooldown_seconds  = optional(number, 300)
    scale_out_cooldown_seconds = optional(number, 60)
    schedules = optional(map(object({
      max_capacity = number
      min_capacity = number
      schedule     = string
      timezone     = optional(string, "UTC")
    })), {})
    step_policies = optional(map(object({
      metric_name = string
      namespace   = string
      step_adjustments = list(object({
        scaling_adjustment          = number
        metric_interval_lower_bound = optional(number)
        metric_interval_upper_bound = optional(number)
      }))
      threshold                = number
      adjustment_type          = optional(string, "ChangeInCapacity")
      comparison_operator      = optional(string, "GreaterThanOrEqualToThreshold")
      cooldown_seconds         = optional(number, 300)
      dimensions               = optional(map(string), {})
      evaluation_periods       = optional(number, 1)
      metric_aggregation_type  = optional(string, "Average")
      min_adjustment_magnitude = optional(number)
      period_seconds           = optional(number, 60)
      statistic                = optional(string, "Average")
    })), {})
  })
  default  = null
  nullable = true

  validation {
    condition = alltrue([
      for scaling in var.scaling[*] : floor(scaling.min_capacity) == scaling.min_capacity
    ])
    error_message = join("; ", [
      for scaling in var.scaling[*] :
      "scaling.min_capacity: ${jsonencode(scaling.min_capacity)} is not a whole number; write one"
      if floor(scaling.min_capacity) != scaling.min_capacity
    ])
  }

  validation {
    condition = alltrue([for scaling in var.scaling[*] : scaling.min_capacity >= 0])
    error_message = join("; ", [
      for scaling in var.scaling[*] :
      "scaling.min_capacity: ${jsonencode(scaling.min_capacity)} is too small; give at least 0"
      if scaling.min_capacity < 0
    ])
  }

  validation {
    condition = alltrue([for scaling in var.scaling[*] : scaling.min_capacity <= 500])
    error_message = join("; ", [
      for scaling in var.scaling[*] :
      "scaling.min_capacity: ${jsonencode(scaling.min_capacity)} is too large; give at most 500"
      if scaling.min_capacity > 500
    ])
  }

  validation {
    condition = alltrue([
      for scaling in var.scaling[*] : floor(scaling.max_capacity) == scaling.max_capacity
    ])
    error_message = join("; ", [
      for scaling in var.scaling[*] :
      "scaling.max_capacity: ${jsonencode(scaling.max_capacity)} is not a whole number; write one"
      if floor(scaling.max_capacity) != scaling.max_capacity
    ])
  }

  validation {
    condition = alltrue([for scaling in var.scaling[*] : scaling.max_capacity >= 0])
    error_message = join("; ", [
      for scaling in var.scaling[*] :
      "scaling.max_capacity: ${jsonencode(scaling.max_capacity)} is too small; give at least 0"
      if scaling.max_capacity < 0
    ])
  }

  validation {
    condition = alltrue([for scaling in var.scaling[*] : scaling.max_capacity <= 500])
    error_message = join("; ", [
      for scaling in var.scaling[*] :
      "scaling.max_capacity: ${jsonencode(scaling.max_capacity)} is too large; give at most 500"
      if scaling.max_capacity > 500
    ])
  }

  validation {
    condition = alltrue([for scaling in var.scaling[*] : scaling.cpu_target_percent >= 0])
    error_message = join("; ", [
      for scaling in var.scaling[*] :
      "scaling.cpu_target_percent: ${jsonencode(scaling.cpu_target_percent)} is too small; give at least 0"
      if scaling.cpu_target_percent < 0
    ])
  }

  validation {
    condition = alltrue([for scaling in var.scaling[*] : scaling.cpu_target_percent <= 100])
    error_message = join("; ", [
      for scaling in var.scaling[*] :
      "scaling.cpu_target_percent: ${jsonencode(scaling.cpu_target_percent)} is too large; give at most 100"
      if scaling.cpu_target_percent > 100
    ])
  }

  validation {
    condition = alltrue([for scaling in var.scaling[*] : scaling.memory_target_percent >= 0])
    error_message = join("; ", [
      for scaling in var.scaling[*] :
      "scaling.memory_target_percent: ${jsonencode(scaling.memory_target_percent)} is too small; give at least 0"
      if scaling.memory_target_percent < 0
    ])
  }

  validation {
    condition = alltrue([for scaling in var.scaling[*] : scaling.memory_target_percent <= 100])
    error_message = join("; ", [
      for scaling in var.scaling[*] :
      "scaling.memory_target_percent: ${jsonencode(scaling.memory_target_percent)} is too large; give at most 100"
      if scaling.memory_target_percent > 100
    ])
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] :
      [for requests_per_target in scaling.requests_per_target[*] : requests_per_target > 0]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for requests_per_target in scaling.requests_per_target[*] :
        "scaling.requests_per_target: ${jsonencode(requests_per_target)} is too small; give more than 0"
        if requests_per_target <= 0
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for requests_per_target in scaling.requests_per_target[*] :
        requests_per_target <= 1000000000000000
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for requests_per_target in scaling.requests_per_target[*] :
        "scaling.requests_per_target: ${jsonencode(requests_per_target)} is too large; give at most 1000000000000000"
        if requests_per_target > 1000000000000000
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for acceptable_backlog_per_task in scaling.acceptable_backlog_per_task[*] :
        acceptable_backlog_per_task >= 0.01
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for acceptable_backlog_per_task in scaling.acceptable_backlog_per_task[*] : join(" ", [
          "scaling.acceptable_backlog_per_task: ${jsonencode(acceptable_backlog_per_task)} is too",
          "small; give at least 0.01",
        ])
        if acceptable_backlog_per_task < 0.01
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for acceptable_backlog_per_task in scaling.acceptable_backlog_per_task[*] :
        acceptable_backlog_per_task <= 1000000000000000
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for acceptable_backlog_per_task in scaling.acceptable_backlog_per_task[*] : join(" ", [
          "scaling.acceptable_backlog_per_task: ${jsonencode(acceptable_backlog_per_task)} is too",
          "large; give at most 1000000000000000",
        ])
        if acceptable_backlog_per_task > 1000000000000000
      ]
    ]))
  }

  validation {
    condition = alltrue([for scaling in var.scaling[*] : length(scaling.custom_metrics) <= 40])
    error_message = join("; ", [
      for scaling in var.scaling[*] :
      "scaling.custom_metrics: ${length(scaling.custom_metrics)} given; give at most 40"
      if length(scaling.custom_metrics) > 40
    ])
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] :
      [for key, custom_metric in scaling.custom_metrics : custom_metric != null]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for key, custom_metric in scaling.custom_metrics :
        "scaling.custom_metrics: ${jsonencode(key)}: null is not a table; put its fields in curly braces"
        if custom_metric == null
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for key in keys(scaling.custom_metrics) :
        can(regex("^(?:[a-z][a-z0-9]*(-[a-z0-9]+)*)$", key))
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for key in keys(scaling.custom_metrics) : join(" ", [
          "scaling.custom_metrics: ${jsonencode(key)}: write lower-case letters, digits and single",
          "hyphens, with a letter first",
        ])
        if !can(regex("^(?:[a-z][a-z0-9]*(-[a-z0-9]+)*)$", key))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [for key in keys(scaling.custom_metrics) : length(key) <= 32]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for key in keys(scaling.custom_metrics) :
        "scaling.custom_metrics: ${jsonencode(key)} is too long; give at most 32 characters"
        if length(key) > 32
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for custom_metric in [for one in values(scaling.custom_metrics) : one if one != null] :
        try(custom_metric.target_value > 0, true)
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for custom_metric in [for one in values(scaling.custom_metrics) : one if one != null] :
        "scaling.custom_metrics.target_value: ${jsonencode(custom_metric.target_value)} is too small; give more than 0"
        if !try(custom_metric.target_value > 0, true)
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for custom_metric in [for one in values(scaling.custom_metrics) : one if one != null] :
        try(custom_metric.target_value <= 1000000000000000, true)
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for custom_metric in [for one in values(scaling.custom_metrics) : one if one != null] :
        join(" ", [
          "scaling.custom_metrics.target_value: ${jsonencode(custom_metric.target_value)} is too",
          "large; give at most 1000000000000000",
        ])
        if !try(custom_metric.target_value <= 1000000000000000, true)
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for custom_metric in [for one in values(scaling.custom_metrics) : one if one != null] :
        custom_metric.target_value != null
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for custom_metric in [for one in values(scaling.custom_metrics) : one if one != null] :
        "scaling.custom_metrics.target_value: null is not a number; write one"
        if custom_metric.target_value == null
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for custom_metric in [for one in values(scaling.custom_metrics) : one if one != null] : [
          for namespace in custom_metric.namespace[*] :
          can(regex("^(?:[^\\x00-\\x1f\\x7f]{1,255})$", namespace))
        ]
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for custom_metric in [for one in values(scaling.custom_metrics) : one if one != null] : [
          for namespace in custom_metric.namespace[*] : join(" ", [
            "scaling.custom_metrics.namespace: ${jsonencode(namespace)}: write 1 to 255 characters",
            "without a character of control",
          ])
          if !can(regex("^(?:[^\\x00-\\x1f\\x7f]{1,255})$", namespace))
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for custom_metric in [for one in values(scaling.custom_metrics) : one if one != null] : [
          for metric_name in custom_metric.metric_name[*] :
          can(regex("^(?:[^\\x00-\\x1f\\x7f]{1,255})$", metric_name))
        ]
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for custom_metric in [for one in values(scaling.custom_metrics) : one if one != null] : [
          for metric_name in custom_metric.metric_name[*] : join(" ", [
            "scaling.custom_metrics.metric_name: ${jsonencode(metric_name)}: write 1 to 255",
            "characters without a character of control",
          ])
          if !can(regex("^(?:[^\\x00-\\x1f\\x7f]{1,255})$", metric_name))
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for custom_metric in [for one in values(scaling.custom_metrics) : one if one != null] :
        contains(["Average", "Maximum", "Minimum", "SampleCount", "Sum"], custom_metric.statistic)
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for custom_metric in [for one in values(scaling.custom_metrics) : one if one != null] :
        join(" ", [
          "scaling.custom_metrics.statistic: ${jsonencode(custom_metric.statistic)} is not",
          "possible; choose 'Average', 'Maximum', 'Minimum', 'SampleCount' or 'Sum'",
        ])
        if !contains([
          "Average",
          "Maximum",
          "Minimum",
          "SampleCount",
          "Sum",
        ], custom_metric.statistic)
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for custom_metric in [for one in values(scaling.custom_metrics) : one if one != null] :
        length(custom_metric.dimensions) <= 30
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for custom_metric in [for one in values(scaling.custom_metrics) : one if one != null] :
        "scaling.custom_metrics.dimensions: ${length(custom_metric.dimensions)} given; give at most 30"
        if length(custom_metric.dimensions) > 30
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for custom_metric in [for one in values(scaling.custom_metrics) : one if one != null] : [
          for key in keys(custom_metric.dimensions) :
          can(regex("^(?:[^\\x00-\\x1f\\x7f]{1,255})$", key))
        ]
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for custom_metric in [for one in values(scaling.custom_metrics) : one if one != null] : [
          for key in keys(custom_metric.dimensions) : join(" ", [
            "scaling.custom_metrics.dimensions: ${jsonencode(key)}: write 1 to 255 characters",
            "without a character of control",
          ])
          if !can(regex("^(?:[^\\x00-\\x1f\\x7f]{1,255})$", key))
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for custom_metric in [for one in values(scaling.custom_metrics) : one if one != null] : [
          for dimension in values(custom_metric.dimensions) :
          can(regex("^(?:[^\\x00-\\x1f\\x7f]+)$", dimension))
        ]
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for custom_metric in [for one in values(scaling.custom_metrics) : one if one != null] : [
          for dimension in values(custom_metric.dimensions) :
          "scaling.custom_metrics.dimensions: ${jsonencode(dimension)}: write text without a character of control"
          if !can(regex("^(?:[^\\x00-\\x1f\\x7f]+)$", dimension))
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for custom_metric in [for one in values(scaling.custom_metrics) : one if one != null] :
        [for dimension in values(custom_metric.dimensions) : try(length(dimension), 1) <= 1024]
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for custom_metric in [for one in values(scaling.custom_metrics) : one if one != null] : [
          for dimension in values(custom_metric.dimensions) :
          "scaling.custom_metrics.dimensions: ${jsonencode(dimension)} is too long; give at most 1024 characters"
          if try(length(dimension), 1) > 1024
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for custom_metric in [for one in values(scaling.custom_metrics) : one if one != null] :
        length(custom_metric.metrics) <= 20
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for custom_metric in [for one in values(scaling.custom_metrics) : one if one != null] :
        "scaling.custom_metrics.metrics: ${length(custom_metric.metrics)} given; give at most 20"
        if length(custom_metric.metrics) > 20
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for custom_metric in [for one in values(scaling.custom_metrics) : one if one != null] :
        [for metric in custom_metric.metrics : metric != null]
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for custom_metric in [for one in values(scaling.custom_metrics) : one if one != null] : [
          for metric in custom_metric.metrics :
          "scaling.custom_metrics.metrics: null is not a table; put its fields in curly braces"
          if metric == null
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for custom_metric in [for one in values(scaling.custom_metrics) : one if one != null] : [
          for metric in [for one in custom_metric.metrics : one if one != null] :
          can(regex("^(?:[a-z][A-Za-z0-9_]{0,254})$", metric.id))
        ]
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for custom_metric in [for one in values(scaling.custom_metrics) : one if one != null] : [
          for metric in [for one in custom_metric.metrics : one if one != null] : join(" ", [
            "scaling.custom_metrics.metrics.id: ${jsonencode(metric.id)}: write letters, digits",
            "and underscores, with a lower-case letter first",
          ])
          if !can(regex("^(?:[a-z][A-Za-z0-9_]{0,254})$", metric.id))
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for custom_metric in [for one in values(scaling.custom_metrics) : one if one != null] : [
          for metric in [for one in custom_metric.metrics : one if one != null] : [
            for expression in metric.expression[*] :
            can(regex("^(?:[^\\x00-\\x1f\\x7f]+)$", expression))
          ]
        ]
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for custom_metric in [for one in values(scaling.custom_metrics) : one if one != null] : [
          for metric in [for one in custom_metric.metrics : one if one != null] : [
            for expression in metric.expression[*] : join(" ", [
              "scaling.custom_metrics.metrics.expression: ${jsonencode(expression)}: write text",
              "without a character of control",
            ])
            if !can(regex("^(?:[^\\x00-\\x1f\\x7f]+)$", expression))
          ]
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for custom_metric in [for one in values(scaling.custom_metrics) : one if one != null] : [
          for metric in [for one in custom_metric.metrics : one if one != null] :
          [for expression in metric.expression[*] : length(expression) <= 2048]
        ]
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for custom_metric in [for one in values(scaling.custom_metrics) : one if one != null] : [
          for metric in [for one in custom_metric.metrics : one if one != null] : [
            for expression in metric.expression[*] : join(" ", [
              "scaling.custom_metrics.metrics.expression: ${jsonencode(expression)} is too long;",
              "give at most 2048 characters",
            ])
            if length(expression) > 2048
          ]
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for custom_metric in [for one in values(scaling.custom_metrics) : one if one != null] : [
          for metric in [for one in custom_metric.metrics : one if one != null] : [
            for metric_stat in metric.metric_stat[*] :
            can(regex("^(?:[^\\x00-\\x1f\\x7f]{1,255})$", metric_stat.namespace))
          ]
        ]
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for custom_metric in [for one in values(scaling.custom_metrics) : one if one != null] : [
          for metric in [for one in custom_metric.metrics : one if one != null] : [
            for metric_stat in metric.metric_stat[*] : join(" ", [
              "scaling.custom_metrics.metrics.metric_stat.namespace:",
              "${jsonencode(metric_stat.namespace)}: write 1 to 255 characters without a character",
              "of control",
            ])
            if !can(regex("^(?:[^\\x00-\\x1f\\x7f]{1,255})$", metric_stat.namespace))
          ]
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for custom_metric in [for one in values(scaling.custom_metrics) : one if one != null] : [
          for metric in [for one in custom_metric.metrics : one if one != null] : [
            for metric_stat in metric.metric_stat[*] :
            can(regex("^(?:[^\\x00-\\x1f\\x7f]{1,255})$", metric_stat.metric_name))
          ]
        ]
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for custom_metric in [for one in values(scaling.custom_metrics) : one if one != null] : [
          for metric in [for one in custom_metric.metrics : one if one != null] : [
            for metric_stat in metric.metric_stat[*] : join(" ", [
              "scaling.custom_metrics.metrics.metric_stat.metric_name:",
              "${jsonencode(metric_stat.metric_name)}: write 1 to 255 characters without a",
              "character of control",
            ])
            if !can(regex("^(?:[^\\x00-\\x1f\\x7f]{1,255})$", metric_stat.metric_name))
          ]
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for custom_metric in [for one in values(scaling.custom_metrics) : one if one != null] : [
          for metric in [for one in custom_metric.metrics : one if one != null] : [
            for metric_stat in metric.metric_stat[*] :
            can(regex("^(?:[^\\x00-\\x1f\\x7f]{1,255})$", metric_stat.stat))
          ]
        ]
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for custom_metric in [for one in values(scaling.custom_metrics) : one if one != null] : [
          for metric in [for one in custom_metric.metrics : one if one != null] : [
            for metric_stat in metric.metric_stat[*] : join(" ", [
              "scaling.custom_metrics.metrics.metric_stat.stat: ${jsonencode(metric_stat.stat)}:",
              "write 1 to 255 characters without a character of control",
            ])
            if !can(regex("^(?:[^\\x00-\\x1f\\x7f]{1,255})$", metric_stat.stat))
          ]
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for custom_metric in [for one in values(scaling.custom_metrics) : one if one != null] : [
          for metric in [for one in custom_metric.metrics : one if one != null] :
          [for metric_stat in metric.metric_stat[*] : length(metric_stat.dimensions) <= 30]
        ]
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for custom_metric in [for one in values(scaling.custom_metrics) : one if one != null] : [
          for metric in [for one in custom_metric.metrics : one if one != null] : [
            for metric_stat in metric.metric_stat[*] : join(" ", [
              "scaling.custom_metrics.metrics.metric_stat.dimensions:",
              "${length(metric_stat.dimensions)} given; give at most 30",
            ])
            if length(metric_stat.dimensions) > 30
          ]
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for custom_metric in [for one in values(scaling.custom_metrics) : one if one != null] : [
          for metric in [for one in custom_metric.metrics : one if one != null] : [
            for metric_stat in metric.metric_stat[*] : [
              for key in keys(metric_stat.dimensions) :
              can(regex("^(?:[^\\x00-\\x1f\\x7f]{1,255})$", key))
            ]
          ]
        ]
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for custom_metric in [for one in values(scaling.custom_metrics) : one if one != null] : [
          for metric in [for one in custom_metric.metrics : one if one != null] : [
            for metric_stat in metric.metric_stat[*] : [
              for key in keys(metric_stat.dimensions) : join(" ", [
                "scaling.custom_metrics.metrics.metric_stat.dimensions: ${jsonencode(key)}: write",
                "1 to 255 characters without a character of control",
              ])
              if !can(regex("^(?:[^\\x00-\\x1f\\x7f]{1,255})$", key))
            ]
          ]
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for custom_metric in [for one in values(scaling.custom_metrics) : one if one != null] : [
          for metric in [for one in custom_metric.metrics : one if one != null] : [
            for metric_stat in metric.metric_stat[*] : [
              for dimension in values(metric_stat.dimensions) :
              can(regex("^(?:[^\\x00-\\x1f\\x7f]+)$", dimension))
            ]
          ]
        ]
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for custom_metric in [for one in values(scaling.custom_metrics) : one if one != null] : [
          for metric in [for one in custom_metric.metrics : one if one != null] : [
            for metric_stat in metric.metric_stat[*] : [
              for dimension in values(metric_stat.dimensions) : join(" ", [
                "scaling.custom_metrics.metrics.metric_stat.dimensions: ${jsonencode(dimension)}:",
                "write text without a character of control",
              ])
              if !can(regex("^(?:[^\\x00-\\x1f\\x7f]+)$", dimension))
            ]
          ]
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for custom_metric in [for one in values(scaling.custom_metrics) : one if one != null] : [
          for metric in [for one in custom_metric.metrics : one if one != null] : [
            for metric_stat in metric.metric_stat[*] :
            [for dimension in values(metric_stat.dimensions) : try(length(dimension), 1) <= 1024]
          ]
        ]
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for custom_metric in [for one in values(scaling.custom_metrics) : one if one != null] : [
          for metric in [for one in custom_metric.metrics : one if one != null] : [
            for metric_stat in metric.metric_stat[*] : [
              for dimension in values(metric_stat.dimensions) : join(" ", [
                "scaling.custom_metrics.metrics.metric_stat.dimensions: ${jsonencode(dimension)}",
                "is too long; give at most 1024 characters",
              ])
              if try(length(dimension), 1) > 1024
            ]
          ]
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for custom_metric in [for one in values(scaling.custom_metrics) : one if one != null] : [
          for metric in [for one in custom_metric.metrics : one if one != null] : length([
            for holds in [metric.expression != null, metric.metric_stat != null] : holds
            if holds
          ]) == 1
        ]
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for custom_metric in [for one in values(scaling.custom_metrics) : one if one != null] : [
          for metric in [for one in custom_metric.metrics : one if one != null] :
          "scaling.custom_metrics.metrics.expression: give one of expression and metric_stat"
          if length([
            for holds in [metric.expression != null, metric.metric_stat != null] : holds
            if holds
          ]) != 1
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for custom_metric in [for one in values(scaling.custom_metrics) : one if one != null] :
        length([
          for holds in [custom_metric.metric_name != null, length(custom_metric.metrics) > 0] :
          holds
          if holds
        ]) == 1 &&
        (custom_metric.namespace != null) == (custom_metric.metric_name != null)
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for custom_metric in [for one in values(scaling.custom_metrics) : one if one != null] :
        "scaling.custom_metrics.metric_name: give namespace and metric_name of one metric, or metrics for metric math"
        if !(
          length([
            for holds in [custom_metric.metric_name != null, length(custom_metric.metrics) > 0] :
            holds
            if holds
          ]) == 1 &&
          (custom_metric.namespace != null) == (custom_metric.metric_name != null)
        )
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for custom_metric in [for one in values(scaling.custom_metrics) : one if one != null] :
        length(custom_metric.dimensions) == 0 || length(custom_metric.metrics) == 0
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for custom_metric in [for one in values(scaling.custom_metrics) : one if one != null] :
        "scaling.custom_metrics.dimensions: belong to one metric; write those of metric math into its metric_stat"
        if !(length(custom_metric.dimensions) == 0 || length(custom_metric.metrics) == 0)
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for custom_metric in [for one in values(scaling.custom_metrics) : one if one != null] :
        length([
          for item in distinct([
            for metric in [for one in custom_metric.metrics : one if one != null] : metric.id
          ]) :
          item
          if length([
            for other in [
              for metric in [for one in custom_metric.metrics : one if one != null] : metric.id
            ] :
            other
            if other == item
          ]) > 1
        ]) == 0
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for custom_metric in [for one in values(scaling.custom_metrics) : one if one != null] :
        join(" ", [
          "scaling.custom_metrics.metrics:",
          join(", ", formatlist("%q", [
            for item in distinct([
              for metric in [for one in custom_metric.metrics : one if one != null] : metric.id
            ]) :
            item
            if length([
              for other in [
                for metric in [for one in custom_metric.metrics : one if one != null] : metric.id
              ] :
              other
              if other == item
            ]) > 1
          ])),
          "is the id of several parts; give each its own",
        ])
        if length([
          for item in distinct([
            for metric in [for one in custom_metric.metrics : one if one != null] : metric.id
          ]) :
          item
          if length([
            for other in [
              for metric in [for one in custom_metric.metrics : one if one != null] : metric.id
            ] :
            other
            if other == item
          ]) > 1
        ]) != 0
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for custom_metric in [for one in values(scaling.custom_metrics) : one if one != null] :
        length(custom_metric.metrics) == 0 ||
        length([
          for metric in [for one in custom_metric.metrics : one if one != null] : metric
          if metric.return_data
        ]) == 1
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for custom_metric in [for one in values(scaling.custom_metrics) : one if one != null] :
        join(" ", [
          "scaling.custom_metrics.metrics:",
          length([
            for metric in [for one in custom_metric.metrics : one if one != null] : metric
            if metric.return_data
          ]),
          "parts return data, and scaling follows one; write return_data = false for all others",
        ])
        if !(
          length(custom_metric.metrics) == 0 ||
          length([
            for metric in [for one in custom_metric.metrics : one if one != null] : metric
            if metric.return_data
          ]) == 1
        )
      ]
    ]))
  }

  validation {
    condition = alltrue([for scaling in var.scaling[*] : length(scaling.step_policies) <= 20])
    error_message = join("; ", [
      for scaling in var.scaling[*] :
      "scaling.step_policies: ${length(scaling.step_policies)} given; give at most 20"
      if length(scaling.step_policies) > 20
    ])
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] :
      [for key, step_policy in scaling.step_policies : step_policy != null]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for key, step_policy in scaling.step_policies :
        "scaling.step_policies: ${jsonencode(key)}: null is not a table; put its fields in curly braces"
        if step_policy == null
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for key in keys(scaling.step_policies) :
        can(regex("^(?:[a-z][a-z0-9]*(-[a-z0-9]+)*)$", key))
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for key in keys(scaling.step_policies) : join(" ", [
          "scaling.step_policies: ${jsonencode(key)}: write lower-case letters, digits and single",
          "hyphens, with a letter first",
        ])
        if !can(regex("^(?:[a-z][a-z0-9]*(-[a-z0-9]+)*)$", key))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [for key in keys(scaling.step_policies) : length(key) <= 32]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for key in keys(scaling.step_policies) :
        "scaling.step_policies: ${jsonencode(key)} is too long; give at most 32 characters"
        if length(key) > 32
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for step_policy in [for one in values(scaling.step_policies) : one if one != null] :
        can(regex("^(?:[^\\x00-\\x1f\\x7f]{1,255})$", step_policy.namespace))
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for step_policy in [for one in values(scaling.step_policies) : one if one != null] :
        join(" ", [
          "scaling.step_policies.namespace: ${jsonencode(step_policy.namespace)}: write 1 to 255",
          "characters without a character of control",
        ])
        if !can(regex("^(?:[^\\x00-\\x1f\\x7f]{1,255})$", step_policy.namespace))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for step_policy in [for one in values(scaling.step_policies) : one if one != null] :
        can(regex("^(?:[^\\x00-\\x1f\\x7f]{1,255})$", step_policy.metric_name))
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for step_policy in [for one in values(scaling.step_policies) : one if one != null] :
        join(" ", [
          "scaling.step_policies.metric_name: ${jsonencode(step_policy.metric_name)}: write 1 to",
          "255 characters without a character of control",
        ])
        if !can(regex("^(?:[^\\x00-\\x1f\\x7f]{1,255})$", step_policy.metric_name))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for step_policy in [for one in values(scaling.step_policies) : one if one != null] :
        length(step_policy.dimensions) <= 30
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for step_policy in [for one in values(scaling.step_policies) : one if one != null] :
        "scaling.step_policies.dimensions: ${length(step_policy.dimensions)} given; give at most 30"
        if length(step_policy.dimensions) > 30
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for step_policy in [for one in values(scaling.step_policies) : one if one != null] : [
          for key in keys(step_policy.dimensions) :
          can(regex("^(?:[^\\x00-\\x1f\\x7f]{1,255})$", key))
        ]
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for step_policy in [for one in values(scaling.step_policies) : one if one != null] : [
          for key in keys(step_policy.dimensions) : join(" ", [
            "scaling.step_policies.dimensions: ${jsonencode(key)}: write 1 to 255 characters",
            "without a character of control",
          ])
          if !can(regex("^(?:[^\\x00-\\x1f\\x7f]{1,255})$", key))
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for step_policy in [for one in values(scaling.step_policies) : one if one != null] : [
          for dimension in values(step_policy.dimensions) :
          can(regex("^(?:[^\\x00-\\x1f\\x7f]+)$", dimension))
        ]
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for step_policy in [for one in values(scaling.step_policies) : one if one != null] : [
          for dimension in values(step_policy.dimensions) :
          "scaling.step_policies.dimensions: ${jsonencode(dimension)}: write text without a character of control"
          if !can(regex("^(?:[^\\x00-\\x1f\\x7f]+)$", dimension))
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for step_policy in [for one in values(scaling.step_policies) : one if one != null] :
        [for dimension in values(step_policy.dimensions) : try(length(dimension), 1) <= 1024]
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for step_policy in [for one in values(scaling.step_policies) : one if one != null] : [
          for dimension in values(step_policy.dimensions) :
          "scaling.step_policies.dimensions: ${jsonencode(dimension)} is too long; give at most 1024 characters"
          if try(length(dimension), 1) > 1024
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for step_policy in [for one in values(scaling.step_policies) : one if one != null] :
        contains(["Average", "Maximum", "Minimum", "SampleCount", "Sum"], step_policy.statistic)
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for step_policy in [for one in values(scaling.step_policies) : one if one != null] :
        join(" ", [
          "scaling.step_policies.statistic: ${jsonencode(step_policy.statistic)} is not possible;",
          "choose 'Average', 'Maximum', 'Minimum', 'SampleCount' or 'Sum'",
        ])
        if !contains(["Average", "Maximum", "Minimum", "SampleCount", "Sum"], step_policy.statistic)
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for step_policy in [for one in values(scaling.step_policies) : one if one != null] :
        floor(step_policy.period_seconds) == step_policy.period_seconds
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for step_policy in [for one in values(scaling.step_policies) : one if one != null] :
        join(" ", [
          "scaling.step_policies.period_seconds: ${jsonencode(step_policy.period_seconds)} is not",
          "a whole number; write one",
        ])
        if floor(step_policy.period_seconds) != step_policy.period_seconds
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for step_policy in [for one in values(scaling.step_policies) : one if one != null] :
        step_policy.period_seconds >= 10
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for step_policy in [for one in values(scaling.step_policies) : one if one != null] :
        "scaling.step_policies.period_seconds: ${jsonencode(step_policy.period_seconds)} is too small; give at least 10"
        if step_policy.period_seconds < 10
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for step_policy in [for one in values(scaling.step_policies) : one if one != null] :
        step_policy.period_seconds <= 86400
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for step_policy in [for one in values(scaling.step_policies) : one if one != null] :
        join(" ", [
          "scaling.step_policies.period_seconds: ${jsonencode(step_policy.period_seconds)} is too",
          "large; give at most 86400",
        ])
        if step_policy.period_seconds > 86400
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for step_policy in [for one in values(scaling.step_policies) : one if one != null] :
        floor(step_policy.evaluation_periods) == step_policy.evaluation_periods
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for step_policy in [for one in values(scaling.step_policies) : one if one != null] :
        join(" ", [
          "scaling.step_policies.evaluation_periods: ${jsonencode(step_policy.evaluation_periods)}",
          "is not a whole number; write one",
        ])
        if floor(step_policy.evaluation_periods) != step_policy.evaluation_periods
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for step_policy in [for one in values(scaling.step_policies) : one if one != null] :
        step_policy.evaluation_periods >= 1
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for step_policy in [for one in values(scaling.step_policies) : one if one != null] :
        join(" ", [
          "scaling.step_policies.evaluation_periods: ${jsonencode(step_policy.evaluation_periods)}",
          "is too small; give at least 1",
        ])
        if step_policy.evaluation_periods < 1
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for step_policy in [for one in values(scaling.step_policies) : one if one != null] :
        step_policy.evaluation_periods <= 8640
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for step_policy in [for one in values(scaling.step_policies) : one if one != null] :
        join(" ", [
          "scaling.step_policies.evaluation_periods: ${jsonencode(step_policy.evaluation_periods)}",
          "is too large; give at most 8640",
        ])
        if step_policy.evaluation_periods > 8640
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for step_policy in [for one in values(scaling.step_policies) : one if one != null] :
        contains(
          [
            "GreaterThanOrEqualToThreshold",
            "GreaterThanThreshold",
            "LessThanOrEqualToThreshold",
            "LessThanThreshold",
          ],
          step_policy.comparison_operator,
        )
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for step_policy in [for one in values(scaling.step_policies) : one if one != null] :
        join(" ", [
          "scaling.step_policies.comparison_operator:",
          "${jsonencode(step_policy.comparison_operator)} is not possible; choose",
          "'GreaterThanOrEqualToThreshold', 'GreaterThanThreshold', 'LessThanOrEqualToThreshold'",
          "or 'LessThanThreshold'",
        ])
        if !contains(
          [
            "GreaterThanOrEqualToThreshold",
            "GreaterThanThreshold",
            "LessThanOrEqualToThreshold",
            "LessThanThreshold",
          ],
          step_policy.comparison_operator,
        )
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for step_policy in [for one in values(scaling.step_policies) : one if one != null] :
        try(step_policy.threshold >= -1000000000000000, true)
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for step_policy in [for one in values(scaling.step_policies) : one if one != null] :
        join(" ", [
          "scaling.step_policies.threshold: ${jsonencode(step_policy.threshold)} is too small;",
          "give at least -1000000000000000",
        ])
        if !try(step_policy.threshold >= -1000000000000000, true)
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for step_policy in [for one in values(scaling.step_policies) : one if one != null] :
        try(step_policy.threshold <= 1000000000000000, true)
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for step_policy in [for one in values(scaling.step_policies) : one if one != null] :
        join(" ", [
          "scaling.step_policies.threshold: ${jsonencode(step_policy.threshold)} is too large;",
          "give at most 1000000000000000",
        ])
        if !try(step_policy.threshold <= 1000000000000000, true)
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for step_policy in [for one in values(scaling.step_policies) : one if one != null] :
        step_policy.threshold != null
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for step_policy in [for one in values(scaling.step_policies) : one if one != null] :
        "scaling.step_policies.threshold: null is not a number; write one"
        if step_policy.threshold == null
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for step_policy in [for one in values(scaling.step_policies) : one if one != null] :
        contains([
          "ChangeInCapacity",
          "PercentChangeInCapacity",
          "ExactCapacity",
        ], step_policy.adjustment_type)
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for step_policy in [for one in values(scaling.step_policies) : one if one != null] :
        join(" ", [
          "scaling.step_policies.adjustment_type: ${jsonencode(step_policy.adjustment_type)} is",
          "not possible; choose 'ChangeInCapacity', 'PercentChangeInCapacity' or 'ExactCapacity'",
        ])
        if !contains([
          "ChangeInCapacity",
          "PercentChangeInCapacity",
          "ExactCapacity",
        ], step_policy.adjustment_type)
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for step_policy in [for one in values(scaling.step_policies) : one if one != null] : [
          for min_adjustment_magnitude in step_policy.min_adjustment_magnitude[*] :
          floor(min_adjustment_magnitude) == min_adjustment_magnitude
        ]
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for step_policy in [for one in values(scaling.step_policies) : one if one != null] : [
          for min_adjustment_magnitude in step_policy.min_adjustment_magnitude[*] : join(" ", [
            "scaling.step_policies.min_adjustment_magnitude:",
            "${jsonencode(min_adjustment_magnitude)} is not a whole number; write one",
          ])
          if floor(min_adjustment_magnitude) != min_adjustment_magnitude
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for step_policy in [for one in values(scaling.step_policies) : one if one != null] : [
          for min_adjustment_magnitude in step_policy.min_adjustment_magnitude[*] :
          min_adjustment_magnitude >= 1
        ]
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for step_policy in [for one in values(scaling.step_policies) : one if one != null] : [
          for min_adjustment_magnitude in step_policy.min_adjustment_magnitude[*] : join(" ", [
            "scaling.step_policies.min_adjustment_magnitude:",
            "${jsonencode(min_adjustment_magnitude)} is too small; give at least 1",
          ])
          if min_adjustment_magnitude < 1
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for step_policy in [for one in values(scaling.step_policies) : one if one != null] : [
          for min_adjustment_magnitude in step_policy.min_adjustment_magnitude[*] :
          min_adjustment_magnitude <= 500
        ]
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for step_policy in [for one in values(scaling.step_policies) : one if one != null] : [
          for min_adjustment_magnitude in step_policy.min_adjustment_magnitude[*] : join(" ", [
            "scaling.step_policies.min_adjustment_magnitude:",
            "${jsonencode(min_adjustment_magnitude)} is too large; give at most 500",
          ])
          if min_adjustment_magnitude > 500
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for step_policy in [for one in values(scaling.step_policies) : one if one != null] :
        contains(["Average", "Maximum", "Minimum"], step_policy.metric_aggregation_type)
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for step_policy in [for one in values(scaling.step_policies) : one if one != null] :
        join(" ", [
          "scaling.step_policies.metric_aggregation_type:",
          "${jsonencode(step_policy.metric_aggregation_type)} is not possible; choose 'Average',",
          "'Maximum' or 'Minimum'",
        ])
        if !contains(["Average", "Maximum", "Minimum"], step_policy.metric_aggregation_type)
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for step_policy in [for one in values(scaling.step_policies) : one if one != null] :
        floor(step_policy.cooldown_seconds) == step_policy.cooldown_seconds
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for step_policy in [for one in values(scaling.step_policies) : one if one != null] :
        join(" ", [
          "scaling.step_policies.cooldown_seconds: ${jsonencode(step_policy.cooldown_seconds)} is",
          "not a whole number; write one",
        ])
        if floor(step_policy.cooldown_seconds) != step_policy.cooldown_seconds
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for step_policy in [for one in values(scaling.step_policies) : one if one != null] :
        step_policy.cooldown_seconds >= 0
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for step_policy in [for one in values(scaling.step_policies) : one if one != null] :
        join(" ", [
          "scaling.step_policies.cooldown_seconds: ${jsonencode(step_policy.cooldown_seconds)} is",
          "too small; give at least 0",
        ])
        if step_policy.cooldown_seconds < 0
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for step_policy in [for one in values(scaling.step_policies) : one if one != null] :
        step_policy.cooldown_seconds <= 3600
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for step_policy in [for one in values(scaling.step_policies) : one if one != null] :
        join(" ", [
          "scaling.step_policies.cooldown_seconds: ${jsonencode(step_policy.cooldown_seconds)} is",
          "too large; give at most 3600",
        ])
        if step_policy.cooldown_seconds > 3600
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for step_policy in [for one in values(scaling.step_policies) : one if one != null] :
        step_policy.step_adjustments != null
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for step_policy in [for one in values(scaling.step_policies) : one if one != null] :
        "scaling.step_policies.step_adjustments: null is not a list; put it in square brackets"
        if step_policy.step_adjustments == null
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for step_policy in [for one in values(scaling.step_policies) : one if one != null] :
        try(length(step_policy.step_adjustments), 1) >= 1
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for step_policy in [for one in values(scaling.step_policies) : one if one != null] :
        "scaling.step_policies.step_adjustments: ${length(step_policy.step_adjustments)} given; give at least 1"
        if try(length(step_policy.step_adjustments), 1) < 1
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for step_policy in [for one in values(scaling.step_policies) : one if one != null] :
        try(length(step_policy.step_adjustments), 1) <= 20
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for step_policy in [for one in values(scaling.step_policies) : one if one != null] :
        "scaling.step_policies.step_adjustments: ${length(step_policy.step_adjustments)} given; give at most 20"
        if try(length(step_policy.step_adjustments), 1) > 20
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for step_policy in [for one in values(scaling.step_policies) : one if one != null] : [
          for step_adjustment in coalesce(step_policy.step_adjustments, []) :
          step_adjustment != null
        ]
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for step_policy in [for one in values(scaling.step_policies) : one if one != null] : [
          for step_adjustment in coalesce(step_policy.step_adjustments, []) :
          "scaling.step_policies.step_adjustments: null is not a table; put its fields in curly braces"
          if step_adjustment == null
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for step_policy in [for one in values(scaling.step_policies) : one if one != null] : [
          for step_adjustment in [
            for one in coalesce(step_policy.step_adjustments, []) : one
            if one != null
          ] :
          [
            for metric_interval_lower_bound in step_adjustment.metric_interval_lower_bound[*] :
            metric_interval_lower_bound >= -1000000000000000
          ]
        ]
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for step_policy in [for one in values(scaling.step_policies) : one if one != null] : [
          for step_adjustment in [
            for one in coalesce(step_policy.step_adjustments, []) : one
            if one != null
          ] :
          [
            for metric_interval_lower_bound in step_adjustment.metric_interval_lower_bound[*] :
            join(" ", [
              "scaling.step_policies.step_adjustments.metric_interval_lower_bound:",
              "${jsonencode(metric_interval_lower_bound)} is too small; give at least",
              "-1000000000000000",
            ])
            if metric_interval_lower_bound < -1000000000000000
          ]
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for step_policy in [for one in values(scaling.step_policies) : one if one != null] : [
          for step_adjustment in [
            for one in coalesce(step_policy.step_adjustments, []) : one
            if one != null
          ] :
          [
            for metric_interval_lower_bound in step_adjustment.metric_interval_lower_bound[*] :
            metric_interval_lower_bound <= 1000000000000000
          ]
        ]
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for step_policy in [for one in values(scaling.step_policies) : one if one != null] : [
          for step_adjustment in [
            for one in coalesce(step_policy.step_adjustments, []) : one
            if one != null
          ] :
          [
            for metric_interval_lower_bound in step_adjustment.metric_interval_lower_bound[*] :
            join(" ", [
              "scaling.step_policies.step_adjustments.metric_interval_lower_bound:",
              "${jsonencode(metric_interval_lower_bound)} is too large; give at most",
              "1000000000000000",
            ])
            if metric_interval_lower_bound > 1000000000000000
          ]
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for step_policy in [for one in values(scaling.step_policies) : one if one != null] : [
          for step_adjustment in [
            for one in coalesce(step_policy.step_adjustments, []) : one
            if one != null
          ] :
          [
            for metric_interval_upper_bound in step_adjustment.metric_interval_upper_bound[*] :
            metric_interval_upper_bound >= -1000000000000000
          ]
        ]
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for step_policy in [for one in values(scaling.step_policies) : one if one != null] : [
          for step_adjustment in [
            for one in coalesce(step_policy.step_adjustments, []) : one
            if one != null
          ] :
          [
            for metric_interval_upper_bound in step_adjustment.metric_interval_upper_bound[*] :
            join(" ", [
              "scaling.step_policies.step_adjustments.metric_interval_upper_bound:",
              "${jsonencode(metric_interval_upper_bound)} is too small; give at least",
              "-1000000000000000",
            ])
            if metric_interval_upper_bound < -1000000000000000
          ]
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for step_policy in [for one in values(scaling.step_policies) : one if one != null] : [
          for step_adjustment in [
            for one in coalesce(step_policy.step_adjustments, []) : one
            if one != null
          ] :
          [
            for metric_interval_upper_bound in step_adjustment.metric_interval_upper_bound[*] :
            metric_interval_upper_bound <= 1000000000000000
          ]
        ]
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for step_policy in [for one in values(scaling.step_policies) : one if one != null] : [
          for step_adjustment in [
            for one in coalesce(step_policy.step_adjustments, []) : one
            if one != null
          ] :
          [
            for metric_interval_upper_bound in step_adjustment.metric_interval_upper_bound[*] :
            join(" ", [
              "scaling.step_policies.step_adjustments.metric_interval_upper_bound:",
              "${jsonencode(metric_interval_upper_bound)} is too large; give at most",
              "1000000000000000",
            ])
            if metric_interval_upper_bound > 1000000000000000
          ]
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for step_policy in [for one in values(scaling.step_policies) : one if one != null] : [
          for step_adjustment in [
            for one in coalesce(step_policy.step_adjustments, []) : one
            if one != null
          ] :
          try(floor(step_adjustment.scaling_adjustment) == step_adjustment.scaling_adjustment, true)
        ]
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for step_policy in [for one in values(scaling.step_policies) : one if one != null] : [
          for step_adjustment in [
            for one in coalesce(step_policy.step_adjustments, []) : one
            if one != null
          ] :
          join(" ", [
            "scaling.step_policies.step_adjustments.scaling_adjustment:",
            "${jsonencode(step_adjustment.scaling_adjustment)} is not a whole number; write one",
          ])
          if !try(
            floor(step_adjustment.scaling_adjustment) == step_adjustment.scaling_adjustment,
            true,
          )
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for step_policy in [for one in values(scaling.step_policies) : one if one != null] : [
          for step_adjustment in [
            for one in coalesce(step_policy.step_adjustments, []) : one
            if one != null
          ] :
          try(step_adjustment.scaling_adjustment >= -1000, true)
        ]
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for step_policy in [for one in values(scaling.step_policies) : one if one != null] : [
          for step_adjustment in [
            for one in coalesce(step_policy.step_adjustments, []) : one
            if one != null
          ] :
          join(" ", [
            "scaling.step_policies.step_adjustments.scaling_adjustment:",
            "${jsonencode(step_adjustment.scaling_adjustment)} is too small; give at least -1000",
          ])
          if !try(step_adjustment.scaling_adjustment >= -1000, true)
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for step_policy in [for one in values(scaling.step_policies) : one if one != null] : [
          for step_adjustment in [
            for one in coalesce(step_policy.step_adjustments, []) : one
            if one != null
          ] :
          try(step_adjustment.scaling_adjustment <= 1000, true)
        ]
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for step_policy in [for one in values(scaling.step_policies) : one if one != null] : [
          for step_adjustment in [
            for one in coalesce(step_policy.step_adjustments, []) : one
            if one != null
          ] :
          join(" ", [
            "scaling.step_policies.step_adjustments.scaling_adjustment:",
            "${jsonencode(step_adjustment.scaling_adjustment)} is too large; give at most 1000",
          ])
          if !try(step_adjustment.scaling_adjustment <= 1000, true)
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for step_policy in [for one in values(scaling.step_policies) : one if one != null] : [
          for step_adjustment in [
            for one in coalesce(step_policy.step_adjustments, []) : one
            if one != null
          ] :
          step_adjustment.scaling_adjustment != null
        ]
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for step_policy in [for one in values(scaling.step_policies) : one if one != null] : [
          for step_adjustment in [
            for one in coalesce(step_policy.step_adjustments, []) : one
            if one != null
          ] :
          "scaling.step_policies.step_adjustments.scaling_adjustment: null is not a whole number; write one"
          if step_adjustment.scaling_adjustment == null
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for step_policy in [for one in values(scaling.step_policies) : one if one != null] : [
          for step_adjustment in [
            for one in coalesce(step_policy.step_adjustments, []) : one
            if one != null
          ] :
          step_adjustment.metric_interval_lower_bound != null ||
          step_adjustment.metric_interval_upper_bound != null
        ]
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for step_policy in [for one in values(scaling.step_policies) : one if one != null] : [
          for step_adjustment in [
            for one in coalesce(step_policy.step_adjustments, []) : one
            if one != null
          ] :
          join(" ", [
            "scaling.step_policies.step_adjustments.metric_interval_lower_bound: an interval has",
            "one bound at least; give metric_interval_lower_bound, metric_interval_upper_bound or",
            "both",
          ])
          if !(
            step_adjustment.metric_interval_lower_bound != null ||
            step_adjustment.metric_interval_upper_bound != null
          )
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for step_policy in [for one in values(scaling.step_policies) : one if one != null] : [
          for step_adjustment in [
            for one in coalesce(step_policy.step_adjustments, []) : one
            if one != null
          ] :
          step_adjustment.metric_interval_lower_bound != null
          ? (
            step_adjustment.metric_interval_upper_bound != null
            ? step_adjustment.metric_interval_lower_bound <
            step_adjustment.metric_interval_upper_bound
            : true
          )
          : true
        ]
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for step_policy in [for one in values(scaling.step_policies) : one if one != null] : [
          for step_adjustment in [
            for one in coalesce(step_policy.step_adjustments, []) : one
            if one != null
          ] :
          join(" ", [
            "scaling.step_policies.step_adjustments.metric_interval_lower_bound:",
            "${step_adjustment.metric_interval_lower_bound} is not below",
            "metric_interval_upper_bound ${step_adjustment.metric_interval_upper_bound}; lower it",
            "or raise the other",
          ])
          if !(
            step_adjustment.metric_interval_lower_bound != null
            ? (
              step_adjustment.metric_interval_upper_bound != null
              ? step_adjustment.metric_interval_lower_bound <
              step_adjustment.metric_interval_upper_bound
              : true
            )
            : true
          )
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for step_policy in [for one in values(scaling.step_policies) : one if one != null] :
        step_policy.step_adjustments != null
        ? length(distinct([
          for step in [for one in step_policy.step_adjustments : one if one != null] :
          step.metric_interval_lower_bound
          if step.metric_interval_lower_bound != null
        ])) ==
        length([
          for step in [for one in step_policy.step_adjustments : one if one != null] :
          step.metric_interval_lower_bound
          if step.metric_interval_lower_bound != null
        ]) &&
        length([
          for start in [
            for step in [for one in step_policy.step_adjustments : one if one != null] :
            step.metric_interval_lower_bound
            if step.metric_interval_lower_bound != null
          ] :
          start
          if !contains([
            for step in [for one in step_policy.step_adjustments : one if one != null] :
            step.metric_interval_upper_bound
            if step.metric_interval_upper_bound != null
          ], start)
        ]) +
        length([
          for step in [for one in step_policy.step_adjustments : one if one != null] : step
          if step.metric_interval_lower_bound == null
        ]) ==
        1
        : true
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for step_policy in [for one in values(scaling.step_policies) : one if one != null] :
        "scaling.step_policies.step_adjustments: have a gap, or two in one place; let each begin where another one ends"
        if !(
          step_policy.step_adjustments != null
          ? length(distinct([
            for step in [for one in step_policy.step_adjustments : one if one != null] :
            step.metric_interval_lower_bound
            if step.metric_interval_lower_bound != null
          ])) ==
          length([
            for step in [for one in step_policy.step_adjustments : one if one != null] :
            step.metric_interval_lower_bound
            if step.metric_interval_lower_bound != null
          ]) &&
          length([
            for start in [
              for step in [for one in step_policy.step_adjustments : one if one != null] :
              step.metric_interval_lower_bound
              if step.metric_interval_lower_bound != null
            ] :
            start
            if !contains([
              for step in [for one in step_policy.step_adjustments : one if one != null] :
              step.metric_interval_upper_bound
              if step.metric_interval_upper_bound != null
            ], start)
          ]) +
          length([
            for step in [for one in step_policy.step_adjustments : one if one != null] : step
            if step.metric_interval_lower_bound == null
          ]) ==
          1
          : true
        )
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for step_policy in [for one in values(scaling.step_policies) : one if one != null] :
        step_policy.step_adjustments != null
        ? (
          length([
            for end in [
              for step in [for one in step_policy.step_adjustments : one if one != null] :
              step.metric_interval_upper_bound
              if step.metric_interval_upper_bound != null
            ] :
            end
            if end > 0
          ]) == 0 ||
          length([
            for step in [for one in step_policy.step_adjustments : one if one != null] : step
            if step.metric_interval_upper_bound == null
          ]) > 0
        ) &&
        (
          length([
            for start in [
              for step in [for one in step_policy.step_adjustments : one if one != null] :
              step.metric_interval_lower_bound
              if step.metric_interval_lower_bound != null
            ] :
            start
            if start < 0
          ]) == 0 ||
          length([
            for step in [for one in step_policy.step_adjustments : one if one != null] : step
            if step.metric_interval_lower_bound == null
          ]) > 0
        )
        : true
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for step_policy in [for one in values(scaling.step_policies) : one if one != null] :
        join(" ", [
          "scaling.step_policies.step_adjustments: have a bound beyond the threshold and no step",
          "beyond that, which AWS refuses; leave out the outermost bound",
        ])
        if !(
          step_policy.step_adjustments != null
          ? (
            length([
              for end in [
                for step in [for one in step_policy.step_adjustments : one if one != null] :
                step.metric_interval_upper_bound
                if step.metric_interval_upper_bound != null
              ] :
              end
              if end > 0
            ]) == 0 ||
            length([
              for step in [for one in step_policy.step_adjustments : one if one != null] : step
              if step.metric_interval_upper_bound == null
            ]) > 0
          ) &&
          (
            length([
              for start in [
                for step in [for one in step_policy.step_adjustments : one if one != null] :
                step.metric_interval_lower_bound
                if step.metric_interval_lower_bound != null
              ] :
              start
              if start < 0
            ]) == 0 ||
            length([
              for step in [for one in step_policy.step_adjustments : one if one != null] : step
              if step.metric_interval_lower_bound == null
            ]) > 0
          )
          : true
        )
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for step_policy in [for one in values(scaling.step_policies) : one if one != null] :
        step_policy.step_adjustments != null
        ? (
          step_policy.comparison_operator == "GreaterThanThreshold" ||
          step_policy.comparison_operator == "GreaterThanOrEqualToThreshold"
          ? length([
            for step in [for one in step_policy.step_adjustments : one if one != null] : step
            if step.metric_interval_upper_bound == null
          ]) > 0
          : length([
            for step in [for one in step_policy.step_adjustments : one if one != null] : step
            if step.metric_interval_lower_bound == null
          ]) > 0
        )
        : true
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for step_policy in [for one in values(scaling.step_policies) : one if one != null] :
        join(" ", [
          "scaling.step_policies.step_adjustments: take none beyond the threshold with",
          "${step_policy.comparison_operator}; let one have no",
          step_policy.comparison_operator == "GreaterThanThreshold" ||
          step_policy.comparison_operator == "GreaterThanOrEqualToThreshold"
          ? "metric_interval_upper_bound"
          : "metric_interval_lower_bound",
        ])
        if !(
          step_policy.step_adjustments != null
          ? (
            step_policy.comparison_operator == "GreaterThanThreshold" ||
            step_policy.comparison_operator == "GreaterThanOrEqualToThreshold"
            ? length([
              for step in [for one in step_policy.step_adjustments : one if one != null] : step
              if step.metric_interval_upper_bound == null
            ]) > 0
            : length([
              for step in [for one in step_policy.step_adjustments : one if one != null] : step
              if step.metric_interval_lower_bound == null
            ]) > 0
          )
          : true
        )
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for step_policy in [for one in values(scaling.step_policies) : one if one != null] :
        step_policy.period_seconds % 60 == 0 ||
        step_policy.period_seconds == 10 ||
        step_policy.period_seconds == 20 ||
        step_policy.period_seconds == 30
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for step_policy in [for one in values(scaling.step_policies) : one if one != null] :
        join(" ", [
          "scaling.step_policies.period_seconds: ${step_policy.period_seconds} is no period of",
          "CloudWatch; write 10, 20, 30 or a multiple of 60",
        ])
        if !(
          step_policy.period_seconds % 60 == 0 ||
          step_policy.period_seconds == 10 ||
          step_policy.period_seconds == 20 ||
          step_policy.period_seconds == 30
        )
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for step_policy in [for one in values(scaling.step_policies) : one if one != null] :
        step_policy.period_seconds * step_policy.evaluation_periods <= 86400 ||
        (
          step_policy.period_seconds >= 3600 &&
          step_policy.period_seconds * step_policy.evaluation_periods <= 604800
        )
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for step_policy in [for one in values(scaling.step_policies) : one if one != null] :
        join(" ", [
          "scaling.step_policies.evaluation_periods: ${step_policy.evaluation_periods} of",
          "${step_policy.period_seconds} seconds are more than a day, or than a week in periods of",
          "an hour or longer; give fewer, or a shorter period_seconds",
        ])
        if !(
          step_policy.period_seconds * step_policy.evaluation_periods <= 86400 ||
          (
            step_policy.period_seconds >= 3600 &&
            step_policy.period_seconds * step_policy.evaluation_periods <= 604800
          )
        )
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for step_policy in [for one in values(scaling.step_policies) : one if one != null] :
        step_policy.step_adjustments != null
        ? (
          alltrue([
            for step_adjustment in [for one in step_policy.step_adjustments : one if one != null] :
            step_adjustment.scaling_adjustment != null
          ])
          ? step_policy.adjustment_type != "ExactCapacity" ||
          length([
            for step in [for one in step_policy.step_adjustments : one if one != null] : step
            if step.scaling_adjustment < 0
          ]) == 0
          : true
        )
        : true
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for step_policy in [for one in values(scaling.step_policies) : one if one != null] :
        join(" ", [
          "scaling.step_policies.step_adjustments: are numbers of tasks with ExactCapacity, and",
          "one is negative; write 0 or more, or another adjustment_type",
        ])
        if !(
          step_policy.step_adjustments != null
          ? (
            alltrue([
              for step_adjustment in [
                for one in step_policy.step_adjustments : one
                if one != null
              ] :
              step_adjustment.scaling_adjustment != null
            ])
            ? step_policy.adjustment_type != "ExactCapacity" ||
            length([
              for step in [for one in step_policy.step_adjustments : one if one != null] : step
              if step.scaling_adjustment < 0
            ]) == 0
            : true
          )
          : true
        )
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for step_policy in [for one in values(scaling.step_policies) : one if one != null] :
        step_policy.min_adjustment_magnitude == null ||
        step_policy.adjustment_type == "PercentChangeInCapacity"
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for step_policy in [for one in values(scaling.step_policies) : one if one != null] :
        join(" ", [
          "scaling.step_policies.min_adjustment_magnitude: is of PercentChangeInCapacity alone;",
          "remove it or write that adjustment_type",
        ])
        if !(
          step_policy.min_adjustment_magnitude == null ||
          step_policy.adjustment_type == "PercentChangeInCapacity"
        )
      ]
    ]))
  }

  validation {
    condition = alltrue([
      for scaling in var.scaling[*] :
      floor(scaling.scale_in_cooldown_seconds) == scaling.scale_in_cooldown_seconds
    ])
    error_message = join("; ", [
      for scaling in var.scaling[*] : join(" ", [
        "scaling.scale_in_cooldown_seconds: ${jsonencode(scaling.scale_in_cooldown_seconds)} is",
        "not a whole number; write one",
      ])
      if floor(scaling.scale_in_cooldown_seconds) != scaling.scale_in_cooldown_seconds
    ])
  }

  validation {
    condition = alltrue([
      for scaling in var.scaling[*] : scaling.scale_in_cooldown_seconds >= 0
    ])
    error_message = join("; ", [
      for scaling in var.scaling[*] : join(" ", [
        "scaling.scale_in_cooldown_seconds: ${jsonencode(scaling.scale_in_cooldown_seconds)} is",
        "too small; give at least 0",
      ])
      if scaling.scale_in_cooldown_seconds < 0
    ])
  }

  validation {
    condition = alltrue([
      for scaling in var.scaling[*] : scaling.scale_in_cooldown_seconds <= 3600
    ])
    error_message = join("; ", [
      for scaling in var.scaling[*] : join(" ", [
        "scaling.scale_in_cooldown_seconds: ${jsonencode(scaling.scale_in_cooldown_seconds)} is",
        "too large; give at most 3600",
      ])
      if scaling.scale_in_cooldown_seconds > 3600
    ])
  }

  validation {
    condition = alltrue([
      for scaling in var.scaling[*] :
      floor(scaling.scale_out_cooldown_seconds) == scaling.scale_out_cooldown_seconds
    ])
    error_message = join("; ", [
      for scaling in var.scaling[*] : join(" ", [
        "scaling.scale_out_cooldown_seconds: ${jsonencode(scaling.scale_out_cooldown_seconds)} is",
        "not a whole number; write one",
      ])
      if floor(scaling.scale_out_cooldown_seconds) != scaling.scale_out_cooldown_seconds
    ])
  }

  validation {
    condition = alltrue([
      for scaling in var.scaling[*] : scaling.scale_out_cooldown_seconds >= 0
    ])
    error_message = join("; ", [
      for scaling in var.scaling[*] : join(" ", [
        "scaling.scale_out_cooldown_seconds: ${jsonencode(scaling.scale_out_cooldown_seconds)} is",
        "too small; give at least 0",
      ])
      if scaling.scale_out_cooldown_seconds < 0
    ])
  }

  validation {
    condition = alltrue([
      for scaling in var.scaling[*] : scaling.scale_out_cooldown_seconds <= 3600
    ])
    error_message = join("; ", [
      for scaling in var.scaling[*] : join(" ", [
        "scaling.scale_out_cooldown_seconds: ${jsonencode(scaling.scale_out_cooldown_seconds)} is",
        "too large; give at most 3600",
      ])
      if scaling.scale_out_cooldown_seconds > 3600
    ])
  }

  validation {
    condition = alltrue([for scaling in var.scaling[*] : length(scaling.schedules) <= 200])
    error_message = join("; ", [
      for scaling in var.scaling[*] :
      "scaling.schedules: ${length(scaling.schedules)} given; give at most 200"
      if length(scaling.schedules) > 200
    ])
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [for key, schedule in scaling.schedules : schedule != null]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for key, schedule in scaling.schedules :
        "scaling.schedules: ${jsonencode(key)}: null is not a table; put its fields in curly braces"
        if schedule == null
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] :
      [for key in keys(scaling.schedules) : can(regex("^(?:[a-z][a-z0-9]*(-[a-z0-9]+)*)$", key))]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for key in keys(scaling.schedules) : join(" ", [
          "scaling.schedules: ${jsonencode(key)}: write lower-case letters, digits and single",
          "hyphens, with a letter first",
        ])
        if !can(regex("^(?:[a-z][a-z0-9]*(-[a-z0-9]+)*)$", key))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [for key in keys(scaling.schedules) : length(key) <= 32]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for key in keys(scaling.schedules) :
        "scaling.schedules: ${jsonencode(key)} is too long; give at most 32 characters"
        if length(key) > 32
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for schedule in [for one in values(scaling.schedules) : one if one != null] :
        can(regex("^(?:${local.schedule_expression})$", schedule.schedule))
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for schedule in [for one in values(scaling.schedules) : one if one != null] : join(" ", [
          "scaling.schedules.schedule: ${jsonencode(schedule.schedule)}: write",
          "at(yyyy-mm-ddThh:mm:ss), rate(value unit) or cron(six fields)",
        ])
        if !can(regex("^(?:${local.schedule_expression})$", schedule.schedule))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for schedule in [for one in values(scaling.schedules) : one if one != null] :
        try(length(schedule.schedule), 1) <= 1600
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for schedule in [for one in values(scaling.schedules) : one if one != null] :
        "scaling.schedules.schedule: ${jsonencode(schedule.schedule)} is too long; give at most 1600 characters"
        if try(length(schedule.schedule), 1) > 1600
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for schedule in [for one in values(scaling.schedules) : one if one != null] :
        try(floor(schedule.min_capacity) == schedule.min_capacity, true)
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for schedule in [for one in values(scaling.schedules) : one if one != null] :
        "scaling.schedules.min_capacity: ${jsonencode(schedule.min_capacity)} is not a whole number; write one"
        if !try(floor(schedule.min_capacity) == schedule.min_capacity, true)
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for schedule in [for one in values(scaling.schedules) : one if one != null] :
        try(schedule.min_capacity >= 0, true)
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for schedule in [for one in values(scaling.schedules) : one if one != null] :
        "scaling.schedules.min_capacity: ${jsonencode(schedule.min_capacity)} is too small; give at least 0"
        if !try(schedule.min_capacity >= 0, true)
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for schedule in [for one in values(scaling.schedules) : one if one != null] :
        try(schedule.min_capacity <= 500, true)
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for schedule in [for one in values(scaling.schedules) : one if one != null] :
        "scaling.schedules.min_capacity: ${jsonencode(schedule.min_capacity)} is too large; give at most 500"
        if !try(schedule.min_capacity <= 500, true)
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for schedule in [for one in values(scaling.schedules) : one if one != null] :
        schedule.min_capacity != null
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for schedule in [for one in values(scaling.schedules) : one if one != null] :
        "scaling.schedules.min_capacity: null is not a whole number; write one"
        if schedule.min_capacity == null
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for schedule in [for one in values(scaling.schedules) : one if one != null] :
        try(floor(schedule.max_capacity) == schedule.max_capacity, true)
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for schedule in [for one in values(scaling.schedules) : one if one != null] :
        "scaling.schedules.max_capacity: ${jsonencode(schedule.max_capacity)} is not a whole number; write one"
        if !try(floor(schedule.max_capacity) == schedule.max_capacity, true)
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for schedule in [for one in values(scaling.schedules) : one if one != null] :
        try(schedule.max_capacity >= 0, true)
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for schedule in [for one in values(scaling.schedules) : one if one != null] :
        "scaling.schedules.max_capacity: ${jsonencode(schedule.max_capacity)} is too small; give at least 0"
        if !try(schedule.max_capacity >= 0, true)
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for schedule in [for one in values(scaling.schedules) : one if one != null] :
        try(schedule.max_capacity <= 500, true)
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for schedule in [for one in values(scaling.schedules) : one if one != null] :
        "scaling.schedules.max_capacity: ${jsonencode(schedule.max_capacity)} is too large; give at most 500"
        if !try(schedule.max_capacity <= 500, true)
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for schedule in [for one in values(scaling.schedules) : one if one != null] :
        schedule.max_capacity != null
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for schedule in [for one in values(scaling.schedules) : one if one != null] :
        "scaling.schedules.max_capacity: null is not a whole number; write one"
        if schedule.max_capacity == null
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for schedule in [for one in values(scaling.schedules) : one if one != null] :
        contains(split(" ", local.time_zones), schedule.timezone)
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for schedule in [for one in values(scaling.schedules) : one if one != null] : join(" ", [
          "scaling.schedules.timezone: ${jsonencode(schedule.timezone)}: write the name of a time",
          "zone in the IANA database, such as Europe/Berlin or UTC",
        ])
        if !contains(split(" ", local.time_zones), schedule.timezone)
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for schedule in [for one in values(scaling.schedules) : one if one != null] :
        schedule.max_capacity != null
        ? (schedule.min_capacity != null ? schedule.min_capacity <= schedule.max_capacity : true)
        : true
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for schedule in [for one in values(scaling.schedules) : one if one != null] : join(" ", [
          "scaling.schedules.min_capacity: ${schedule.min_capacity} is more than max_capacity",
          "${schedule.max_capacity}; lower it or raise the other",
        ])
        if !(
          schedule.max_capacity != null
          ? (schedule.min_capacity != null ? schedule.min_capacity <= schedule.max_capacity : true)
          : true
        )
      ]
    ]))
  }

  validation {
    condition = alltrue([
      for scaling in var.scaling[*] : scaling.min_capacity <= scaling.max_capacity
    ])
    error_message = join("; ", [
      for scaling in var.scaling[*] : join(" ", [
        "scaling.min_capacity: ${scaling.min_capacity} is more than max_capacity",
        "${scaling.max_capacity}; lower it or raise the other",
      ])
      if scaling.min_capacity > scaling.max_capacity
    ])
  }

  validation {
    condition = alltrue([
      for scaling in var.scaling[*] :
      scaling.cpu_target_percent > 0 ||
      scaling.memory_target_percent > 0 ||
      scaling.requests_per_target != null ||
      scaling.acceptable_backlog_per_task != null ||
      length(scaling.custom_metrics) > 0 ||
      length(scaling.step_policies) > 0 ||
      length(scaling.schedules) > 0
    ])
    error_message = join("; ", [
      for scaling in var.scaling[*] : join(" ", [
        "scaling.cpu_target_percent: ${scaling.cpu_target_percent}, and no other target and no",
        "schedule, changes the number of tasks never; give a target, or remove scaling and set",
        "desired_count",
      ])
      if !(
        scaling.cpu_target_percent > 0 ||
        scaling.memory_target_percent > 0 ||
        scaling.requests_per_target != null ||
        scaling.acceptable_backlog_per_task != null ||
        length(scaling.custom_metrics) > 0 ||
        length(scaling.step_policies) > 0 ||
        length(scaling.schedules) > 0
      )
    ])
  }

  validation {
    condition = alltrue([
      for scaling in var.scaling[*] :
      length(scaling.custom_metrics) + length(scaling.step_policies) <= 44
    ])
    error_message = join("; ", [
      for scaling in var.scaling[*] : join(" ", [
        "scaling.step_policies: are",
        "${length(scaling.custom_metrics) + length(scaling.step_policies)} with custom_metrics,",
        "and AWS follows 44 beside the others of a service; remove some",
      ])
      if length(scaling.custom_metrics) + length(scaling.step_policies) > 44
    ])
  }

  validation {
    condition = (
      !(var.scaling != null ? var.scaling.acceptable_backlog_per_task != null : false) ||
      length(var.consumes) > 0
    )
    error_message = join(" ", [
      "scaling.acceptable_backlog_per_task: counts messages of the queues in consumes, and there",
      "is none; name one or remove it",
    ])
  }

  validation {
    condition = (
      !(var.scaling != null ? var.scaling.acceptable_backlog_per_task != null : false) ||
      length(var.consumes) <= 5
    )
    error_message = try(join(" ", [
      "scaling.acceptable_backlog_per_task: counts messages of ${length(var.consumes)} queues, and",
      "CloudWatch adds up those of 5; divide the service into two",
    ]), "")
  }

  validation {
    condition = (
      (var.scaling != null ? var.scaling.requests_per_target : null) == null ||
      (var.load_balancer != null ? var.load_balancer.priority != null : false)
    )
    error_message = try(join(" ", [
      "scaling.requests_per_target:",
      "${var.scaling != null ? var.scaling.requests_per_target : null} cannot be counted without a",
      "load_balancer; give the service a load_balancer or remove it",
    ]), "")
  }
}
