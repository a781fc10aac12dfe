variable "cluster_arn" {
  description = "ARN of the ECS cluster."
  type        = string
  nullable    = false
}

variable "name" {
  description = "What the service is called: its container, and its name in DNS."
  type        = string
  nullable    = false

  validation {
    condition = can(regex("^(?:[a-z][a-z0-9]*(-[a-z0-9]+)*)$", var.name))
    error_message = join(" ", [
      "name: ${jsonencode(var.name)}: write lower-case letters, digits and single hyphens, with a",
      "letter first",
    ])
  }

  validation {
    condition     = length(var.name) <= 32
    error_message = "name: ${jsonencode(var.name)} is too long; give at most 32 characters"
  }
}

variable "namespace_id" {
  description = "Id of the Cloud Map namespace in which the service is found."
  type        = string
  nullable    = false
}

variable "platform" {
  description = "What the platform is called; every physical name is `<platform>-<name>`."
  type        = string
  nullable    = false

  validation {
    condition = can(regex("^(?:[a-z][a-z0-9]*(-[a-z0-9]+)*)$", var.platform))
    error_message = join(" ", [
      "platform: ${jsonencode(var.platform)}: write lower-case letters, digits and single hyphens,",
      "with a letter first",
    ])
  }

  validation {
    condition     = length(var.platform) <= 33
    error_message = "platform: ${jsonencode(var.platform)} is too long; give at most 33 characters"
  }

  validation {
    condition = try(!startswith(var.platform, "internal-") && var.platform != "internal", true)
    error_message = join(" ", [
      "platform: \"${var.platform}\" cannot begin names: AWS refuses \"internal-\" for load",
      "balancers; choose another",
    ])
  }

  validation {
    condition = try(!startswith(var.platform, "sg-") && var.platform != "sg", true)
    error_message = join(" ", [
      "platform: \"${var.platform}\" cannot begin names: AWS refuses \"sg-\" for security groups;",
      "choose another",
    ])
  }
}

variable "subnet_ids" {
  description = "Ids of the private subnets in which tasks run."
  type        = list(string)
  nullable    = false

  validation {
    condition     = length(var.subnet_ids) >= 1
    error_message = "subnet_ids: ${length(var.subnet_ids)} given; give at least 1"
  }

  validation {
    condition = alltrue([for item in var.subnet_ids : item != null])
    error_message = join("; ", [
      for item in var.subnet_ids : "subnet_ids: null is not text; put it in quotes"
      if item == null
    ])
  }
}

variable "vpc_id" {
  description = "Id of the VPC."
  type        = string
  nullable    = false
}

variable "callers" {
  description = <<-EOT
    Who may connect to the service's port, by name. Nobody else may, but the load balancer.
    - `description`: Required. Why. It becomes the description of both rules.
    - `security_group_id`: Required. Its security group. Both rules are made here: its way out and this service's way in.
  EOT
  type = map(object({
    description       = string
    security_group_id = string
  }))
  default  = {}
  nullable = false

  validation {
    condition = alltrue([
      for item in keys(var.callers) : can(regex("^(?:[a-z][a-z0-9]*(-[a-z0-9]+)*)$", item))
    ])
    error_message = join("; ", [
      for item in keys(var.callers) :
      "callers: ${jsonencode(item)}: write lower-case letters, digits and single hyphens, with a letter first"
      if !can(regex("^(?:[a-z][a-z0-9]*(-[a-z0-9]+)*)$", item))
    ])
  }

  validation {
    condition = alltrue([for item in keys(var.callers) : length(item) <= 32])
    error_message = join("; ", [
      for item in keys(var.callers) :
      "callers: ${jsonencode(item)} is too long; give at most 32 characters"
      if length(item) > 32
    ])
  }

  validation {
    condition = alltrue([for item in values(var.callers) : item.security_group_id != null])
    error_message = join("; ", [
      for item in values(var.callers) :
      "callers.security_group_id: null is not text; put it in quotes"
      if item.security_group_id == null
    ])
  }

  validation {
    condition = alltrue([
      for item in values(var.callers) :
      can(regex("^(?:[a-zA-Z0-9 ._:/()#,@\\[\\]+=&;{}!$*-]+)$", item.description))
    ])
    error_message = join("; ", [
      for item in values(var.callers) : join(" ", [
        "callers.description: ${jsonencode(item.description)}: write letters, digits, spaces and",
        "._-:/()#,@[]+=&;{}!$* only (a security group rule's description allows no more)",
      ])
      if !can(regex("^(?:[a-zA-Z0-9 ._:/()#,@\\[\\]+=&;{}!$*-]+)$", item.description))
    ])
  }

  validation {
    condition = alltrue([for item in values(var.callers) : length(item.description) <= 255])
    error_message = join("; ", [
      for item in values(var.callers) :
      "callers.description: ${jsonencode(item.description)} is too long; give at most 255 characters"
      if length(item.description) > 255
    ])
  }
}

variable "capacity_provider_strategy" {
  description = <<-EOT
    Where tasks run, by capacity provider. The default is on-demand Fargate alone.
    - `base`: Tasks that run on this provider before the weights count, 0 to 100000.
    - `weight`: Relative share of the tasks beyond `base`, 0 to 1000.
  EOT
  type = map(object({
    base   = optional(number, 0)
    weight = optional(number, 1)
  }))
  default  = { FARGATE = { base = 1 } }
  nullable = false

  validation {
    condition     = length(var.capacity_provider_strategy) >= 1
    error_message = "capacity_provider_strategy: ${length(var.capacity_provider_strategy)} given; give at least 1"
  }

  validation {
    condition = alltrue([
      for item in keys(var.capacity_provider_strategy) : contains(["FARGATE", "FARGATE_SPOT"], item)
    ])
    error_message = join("; ", [
      for item in keys(var.capacity_provider_strategy) :
      "capacity_provider_strategy: ${jsonencode(item)} is not possible; choose 'FARGATE' or 'FARGATE_SPOT'"
      if !contains(["FARGATE", "FARGATE_SPOT"], item)
    ])
  }

  validation {
    condition = alltrue([
      for item in values(var.capacity_provider_strategy) : floor(item.weight) == item.weight
    ])
    error_message = join("; ", [
      for item in values(var.capacity_provider_strategy) :
      "capacity_provider_strategy.weight: ${jsonencode(item.weight)} is not a whole number; write one"
      if floor(item.weight) != item.weight
    ])
  }

  validation {
    condition = alltrue([for item in values(var.capacity_provider_strategy) : item.weight >= 0])
    error_message = join("; ", [
      for item in values(var.capacity_provider_strategy) :
      "capacity_provider_strategy.weight: ${jsonencode(item.weight)} is too small; give at least 0"
      if item.weight < 0
    ])
  }

  validation {
    condition = alltrue([
      for item in values(var.capacity_provider_strategy) : item.weight <= 1000
    ])
    error_message = join("; ", [
      for item in values(var.capacity_provider_strategy) :
      "capacity_provider_strategy.weight: ${jsonencode(item.weight)} is too large; give at most 1000"
      if item.weight > 1000
    ])
  }

  validation {
    condition = alltrue([
      for item in values(var.capacity_provider_strategy) : floor(item.base) == item.base
    ])
    error_message = join("; ", [
      for item in values(var.capacity_provider_strategy) :
      "capacity_provider_strategy.base: ${jsonencode(item.base)} is not a whole number; write one"
      if floor(item.base) != item.base
    ])
  }

  validation {
    condition = alltrue([for item in values(var.capacity_provider_strategy) : item.base >= 0])
    error_message = join("; ", [
      for item in values(var.capacity_provider_strategy) :
      "capacity_provider_strategy.base: ${jsonencode(item.base)} is too small; give at least 0"
      if item.base < 0
    ])
  }

  validation {
    condition = alltrue([
      for item in values(var.capacity_provider_strategy) : item.base <= 100000
    ])
    error_message = join("; ", [
      for item in values(var.capacity_provider_strategy) :
      "capacity_provider_strategy.base: ${jsonencode(item.base)} is too large; give at most 100000"
      if item.base > 100000
    ])
  }

  validation {
    condition = try(
      length([for item in values(var.capacity_provider_strategy) : item if item.weight > 0]) > 0,
      true,
    )
    error_message = "capacity_provider_strategy: every weight is 0; give one provider a weight"
  }

  validation {
    condition = try(
      length([for item in values(var.capacity_provider_strategy) : item if item.base > 0]) <= 1,
      true,
    )
    error_message = "capacity_provider_strategy: more than one provider has a base; ECS allows one, remove the others"
  }
}

variable "command" {
  description = "What the container runs instead of the image's own command. Default: the image's."
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition = alltrue([for item in var.command : item != null])
    error_message = join("; ", [
      for item in var.command : "command: null is not text; put it in quotes"
      if item == null
    ])
  }
}

variable "cpu_units" {
  description = "CPU of a task; 1024 units are one vCPU. Sold: 256, 512, 1024, 2048, 4096, 8192, 16384."
  type        = number
  default     = 1024
  nullable    = false

  validation {
    condition     = floor(var.cpu_units) == var.cpu_units
    error_message = "cpu_units: ${jsonencode(var.cpu_units)} is not a whole number; write one"
  }

  validation {
    condition     = try(contains([256, 512, 1024, 2048, 4096, 8192, 16384], var.cpu_units), true)
    error_message = "cpu_units: ${var.cpu_units} is not sold; choose 256, 512, 1024, 2048, 4096, 8192 or 16384"
  }
}

variable "desired_count" {
  description = "Number of tasks when the service is created. Afterwards `scaling` owns it; without one, whoever runs `aws ecs update-service`, for Terraform cannot set it under a condition."
  type        = number
  default     = 2
  nullable    = false

  validation {
    condition     = floor(var.desired_count) == var.desired_count
    error_message = "desired_count: ${jsonencode(var.desired_count)} is not a whole number; write one"
  }

  validation {
    condition     = var.desired_count >= 0
    error_message = "desired_count: ${jsonencode(var.desired_count)} is too small; give at least 0"
  }

  validation {
    condition     = var.desired_count <= 5000
    error_message = "desired_count: ${jsonencode(var.desired_count)} is too large; give at most 5000"
  }

  validation {
    condition = try(
      var.scaling != null
      ? (
        var.desired_count >= try(var.scaling.min_capacity, null) &&
        var.desired_count <= try(var.scaling.max_capacity, null)
      ) ||
      try(var.scaling.min_capacity, null) > try(var.scaling.max_capacity, null)
      : true,
      true,
    )
    error_message = try(join(" ", [
      "desired_count: ${var.desired_count} is outside of scaling's bounds; choose",
      "${try(var.scaling.min_capacity, null)} to ${try(var.scaling.max_capacity, null)}",
    ]), "")
  }
}

variable "disposable" {
  description = "Whether the repository may be destroyed with its images. False protects them."
  type        = bool
  default     = false
  nullable    = false
}

variable "environment" {
  description = "Environment variables, none of them secret. The module sets `SERVICE_NAME`."
  type        = map(string)
  default     = {}
  nullable    = false

  validation {
    condition = alltrue([
      for item in keys(var.environment) : can(regex("^(?:[A-Z][A-Z0-9_]*)$", item))
    ])
    error_message = join("; ", [
      for item in keys(var.environment) :
      "environment: ${jsonencode(item)}: write upper-case letters, digits and underscores"
      if !can(regex("^(?:[A-Z][A-Z0-9_]*)$", item))
    ])
  }

  validation {
    condition = alltrue([for item in values(var.environment) : item != null])
    error_message = join("; ", [
      for item in values(var.environment) : "environment: null is not text; put it in quotes"
      if item == null
    ])
  }

  validation {
    condition     = try(!contains(keys(var.environment), "SERVICE_NAME"), true)
    error_message = "environment: SERVICE_NAME is set by the module; rename or remove it"
  }
}

variable "health_check_command" {
  description = "Command inside the container that exits 0 while it is well. Default: none is run."
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition = alltrue([for item in var.health_check_command : item != null])
    error_message = join("; ", [
      for item in var.health_check_command :
      "health_check_command: null is not text; put it in quotes"
      if item == null
    ])
  }
}

variable "https_targets" {
  description = <<-EOT
    Whom tasks may reach on port 443, by name; the module `network` knows it. Images, secrets and logs come this way, so the default is the internet.
    - `description`: Required. Why. It becomes the description of the security group rule.
    - `cidr_ipv4`: An IPv4 range.
    - `prefix_list_id`: A managed prefix list, such as that of a gateway endpoint.
    - `referenced_security_group_id`: A security group that lets its callers in by a rule of its own.
  EOT
  type = map(object({
    description                  = string
    cidr_ipv4                    = optional(string)
    prefix_list_id               = optional(string)
    referenced_security_group_id = optional(string)
  }))
  default = {
    internet = { description = "AWS services and partners over HTTPS", cidr_ipv4 = "0.0.0.0/0" }
  }
  nullable = false

  validation {
    condition = alltrue([
      for item in keys(var.https_targets) : can(regex("^(?:[a-z][a-z0-9]*(-[a-z0-9]+)*)$", item))
    ])
    error_message = join("; ", [
      for item in keys(var.https_targets) :
      "https_targets: ${jsonencode(item)}: write lower-case letters, digits and single hyphens, with a letter first"
      if !can(regex("^(?:[a-z][a-z0-9]*(-[a-z0-9]+)*)$", item))
    ])
  }

  validation {
    condition = alltrue([for item in keys(var.https_targets) : length(item) <= 32])
    error_message = join("; ", [
      for item in keys(var.https_targets) :
      "https_targets: ${jsonencode(item)} is too long; give at most 32 characters"
      if length(item) > 32
    ])
  }

  validation {
    condition = alltrue([
      for item in values(var.https_targets) :
      can(regex("^(?:[a-zA-Z0-9 ._:/()#,@\\[\\]+=&;{}!$*-]+)$", item.description))
    ])
    error_message = join("; ", [
      for item in values(var.https_targets) : join(" ", [
        "https_targets.description: ${jsonencode(item.description)}: write letters, digits, spaces",
        "and ._-:/()#,@[]+=&;{}!$* only (a security group rule's description allows no more)",
      ])
      if !can(regex("^(?:[a-zA-Z0-9 ._:/()#,@\\[\\]+=&;{}!$*-]+)$", item.description))
    ])
  }

  validation {
    condition = alltrue([
      for item in values(var.https_targets) : length(item.description) <= 255
    ])
    error_message = join("; ", [
      for item in values(var.https_targets) :
      "https_targets.description: ${jsonencode(item.description)} is too long; give at most 255 characters"
      if length(item.description) > 255
    ])
  }

  validation {
    condition = alltrue(flatten([
      for item in values(var.https_targets) :
      [for item1 in item.cidr_ipv4[*] : can(cidrnetmask(item1))]
    ]))
    error_message = join("; ", flatten([
      for item in values(var.https_targets) : [
        for item1 in item.cidr_ipv4[*] :
        "https_targets.cidr_ipv4: ${jsonencode(item1)}: write an IPv4 range such as 10.0.0.0/16"
        if !can(cidrnetmask(item1))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for item in values(var.https_targets) :
      [for item1 in item.cidr_ipv4[*] : try(cidrsubnet(item1, 0, 0) == item1, true)]
    ]))
    error_message = join("; ", flatten([
      for item in values(var.https_targets) : [
        for item1 in item.cidr_ipv4[*] :
        "https_targets.cidr_ipv4: ${jsonencode(item1)}: write ${try(cidrsubnet(item1, 0, 0), "")}"
        if !try(cidrsubnet(item1, 0, 0) == item1, true)
      ]
    ]))
  }

  validation {
    condition = alltrue([
      for item in values(var.https_targets) : try(
        length([
          for holds in [
            item.cidr_ipv4 != null,
            item.prefix_list_id != null,
            item.referenced_security_group_id != null,
          ] :
          holds
          if holds
        ]) == 1,
        true,
      )
    ])
    error_message = join("; ", [
      for item in values(var.https_targets) :
      "https_targets.cidr_ipv4: give one of cidr_ipv4, prefix_list_id and referenced_security_group_id"
      if !try(
        length([
          for holds in [
            item.cidr_ipv4 != null,
            item.prefix_list_id != null,
            item.referenced_security_group_id != null,
          ] :
          holds
          if holds
        ]) == 1,
        true,
      )
    ])
  }
}

variable "image" {
  description = "What runs. `:1.4.2` or `@sha256:…` is an image of the service's own repository; anything else is a full reference with a tag or a digest. The default really listens on port 8080 without root, so that a new service is up before its first own image is pushed."
  type        = string
  default     = "public.ecr.aws/nginx/nginx-unprivileged:stable-alpine"
  nullable    = false

  validation {
    condition = can(
      regex(join("|", [
        "^(?::[A-Za-z0-9_][A-Za-z0-9._-]{0,127}|@sha256:[0-9a-f]{64}",
        "[a-z0-9][a-z0-9.-]*(:[0-9]+)?(/[a-z0-9._-]+)*(:[A-Za-z0-9_][A-Za-z0-9._-]{0,127}",
        "@sha256:[0-9a-f]{64}|:[A-Za-z0-9_][A-Za-z0-9._-]{0,127}@sha256:[0-9a-f]{64}))$",
      ]), var.image)
    )
    error_message = join(" ", [
      "image: ${jsonencode(var.image)}: write \":tag\" or \"@sha256:digest\" for an image of the",
      "service's own repository, else a full reference with a tag or a digest",
    ])
  }
}

variable "kms_key_arn" {
  description = "KMS key that encrypts the images. Default: the key that AWS keeps for ECR."
  type        = string
  default     = null
  nullable    = true
}

variable "load_balancer" {
  description = <<-EOT
    How a load balancer reaches the service. Default: none does.
    - `arn_suffix`: Required. What CloudWatch calls the load balancer, for scaling on requests.
    - `listener_arn`: Required. Listener that gets the rule.
    - `priority`: Required. Place among the rules, 1 to 50000, the lowest first.
    - `security_group_id`: Required. Security group of the load balancer. Both rules are made here.
    - `deregistration_delay_seconds`: Seconds in which a leaving task may end its requests, 0 to 3600. AWS's own default is 300.
    - `health_check`: The load balancer's check.
    - `health_check_grace_period_seconds`: Seconds after a task's start in which failed checks do not count.
    - `host_headers`: Host names to match. Default: any.
    - `path_patterns`: Paths to match; `*` and `?` are wildcards. Default: all.
  EOT
  type = object({
    arn_suffix                   = string
    listener_arn                 = string
    priority                     = number
    security_group_id            = string
    deregistration_delay_seconds = optional(number, 60)
    health_check = optional(object({
      healthy_threshold   = optional(number, 2)
      interval_seconds    = optional(number, 15)
      matcher             = optional(string, "200")
      path                = optional(string, "/")
      timeout_seconds     = optional(number, 5)
      unhealthy_threshold = optional(number, 3)
    }), {})
    health_check_grace_period_seconds = optional(number, 60)
    host_headers                      = optional(list(string), [])
    path_patterns                     = optional(list(string), ["/*"])
  })
  default  = null
  nullable = true

  validation {
    condition = alltrue([
      for item in var.load_balancer[*] : floor(item.priority) == item.priority
    ])
    error_message = join("; ", [
      for item in var.load_balancer[*] :
      "load_balancer.priority: ${jsonencode(item.priority)} is not a whole number; write one"
      if floor(item.priority) != item.priority
    ])
  }

  validation {
    condition = alltrue([for item in var.load_balancer[*] : item.priority >= 1])
    error_message = join("; ", [
      for item in var.load_balancer[*] :
      "load_balancer.priority: ${jsonencode(item.priority)} is too small; give at least 1"
      if item.priority < 1
    ])
  }

  validation {
    condition = alltrue([for item in var.load_balancer[*] : item.priority <= 50000])
    error_message = join("; ", [
      for item in var.load_balancer[*] :
      "load_balancer.priority: ${jsonencode(item.priority)} is too large; give at most 50000"
      if item.priority > 50000
    ])
  }

  validation {
    condition = alltrue(flatten([
      for item in var.load_balancer[*] :
      [for item1 in item.path_patterns : can(regex("^(?:/[^ ?#]*)$", item1))]
    ]))
    error_message = join("; ", flatten([
      for item in var.load_balancer[*] : [
        for item1 in item.path_patterns :
        "load_balancer.path_patterns: ${jsonencode(item1)}: write a path that starts with a slash, such as /health"
        if !can(regex("^(?:/[^ ?#]*)$", item1))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for item in var.load_balancer[*] : [for item1 in item.host_headers : item1 != null]
    ]))
    error_message = join("; ", flatten([
      for item in var.load_balancer[*] : [
        for item1 in item.host_headers :
        "load_balancer.host_headers: null is not text; put it in quotes"
        if item1 == null
      ]
    ]))
  }

  validation {
    condition = alltrue([
      for item in var.load_balancer[*] :
      floor(item.deregistration_delay_seconds) == item.deregistration_delay_seconds
    ])
    error_message = join("; ", [
      for item in var.load_balancer[*] : join(" ", [
        "load_balancer.deregistration_delay_seconds:",
        "${jsonencode(item.deregistration_delay_seconds)} is not a whole number; write one",
      ])
      if floor(item.deregistration_delay_seconds) != item.deregistration_delay_seconds
    ])
  }

  validation {
    condition = alltrue([
      for item in var.load_balancer[*] : item.deregistration_delay_seconds >= 0
    ])
    error_message = join("; ", [
      for item in var.load_balancer[*] : join(" ", [
        "load_balancer.deregistration_delay_seconds:",
        "${jsonencode(item.deregistration_delay_seconds)} is too small; give at least 0",
      ])
      if item.deregistration_delay_seconds < 0
    ])
  }

  validation {
    condition = alltrue([
      for item in var.load_balancer[*] : item.deregistration_delay_seconds <= 3600
    ])
    error_message = join("; ", [
      for item in var.load_balancer[*] : join(" ", [
        "load_balancer.deregistration_delay_seconds:",
        "${jsonencode(item.deregistration_delay_seconds)} is too large; give at most 3600",
      ])
      if item.deregistration_delay_seconds > 3600
    ])
  }

  validation {
    condition = alltrue([
      for item in var.load_balancer[*] :
      floor(item.health_check_grace_period_seconds) == item.health_check_grace_period_seconds
    ])
    error_message = join("; ", [
      for item in var.load_balancer[*] : join(" ", [
        "load_balancer.health_check_grace_period_seconds:",
        "${jsonencode(item.health_check_grace_period_seconds)} is not a whole number; write one",
      ])
      if floor(item.health_check_grace_period_seconds) != item.health_check_grace_period_seconds
    ])
  }

  validation {
    condition = alltrue([
      for item in var.load_balancer[*] : item.health_check_grace_period_seconds >= 0
    ])
    error_message = join("; ", [
      for item in var.load_balancer[*] : join(" ", [
        "load_balancer.health_check_grace_period_seconds:",
        "${jsonencode(item.health_check_grace_period_seconds)} is too small; give at least 0",
      ])
      if item.health_check_grace_period_seconds < 0
    ])
  }

  validation {
    condition = alltrue([
      for item in var.load_balancer[*] : item.health_check_grace_period_seconds <= 2147483647
    ])
    error_message = join("; ", [
      for item in var.load_balancer[*] : join(" ", [
        "load_balancer.health_check_grace_period_seconds:",
        "${jsonencode(item.health_check_grace_period_seconds)} is too large; give at most",
        "2147483647",
      ])
      if item.health_check_grace_period_seconds > 2147483647
    ])
  }

  validation {
    condition = alltrue([
      for item in var.load_balancer[*] : can(regex("^(?:/[^ ?#]*)$", item.health_check.path))
    ])
    error_message = join("; ", [
      for item in var.load_balancer[*] : join(" ", [
        "load_balancer.health_check.path: ${jsonencode(item.health_check.path)}: write a path that",
        "starts with a slash, such as /health",
      ])
      if !can(regex("^(?:/[^ ?#]*)$", item.health_check.path))
    ])
  }

  validation {
    condition = alltrue([
      for item in var.load_balancer[*] :
      can(regex("^(?:[2-4][0-9]{2}([,-][2-4][0-9]{2})*)$", item.health_check.matcher))
    ])
    error_message = join("; ", [
      for item in var.load_balancer[*] : join(" ", [
        "load_balancer.health_check.matcher: ${jsonencode(item.health_check.matcher)}: write",
        "status codes such as 200 or 200-299",
      ])
      if !can(regex("^(?:[2-4][0-9]{2}([,-][2-4][0-9]{2})*)$", item.health_check.matcher))
    ])
  }

  validation {
    condition = alltrue([
      for item in var.load_balancer[*] :
      floor(item.health_check.interval_seconds) == item.health_check.interval_seconds
    ])
    error_message = join("; ", [
      for item in var.load_balancer[*] : join(" ", [
        "load_balancer.health_check.interval_seconds:",
        "${jsonencode(item.health_check.interval_seconds)} is not a whole number; write one",
      ])
      if floor(item.health_check.interval_seconds) != item.health_check.interval_seconds
    ])
  }

  validation {
    condition = alltrue([
      for item in var.load_balancer[*] : item.health_check.interval_seconds >= 5
    ])
    error_message = join("; ", [
      for item in var.load_balancer[*] : join(" ", [
        "load_balancer.health_check.interval_seconds:",
        "${jsonencode(item.health_check.interval_seconds)} is too small; give at least 5",
      ])
      if item.health_check.interval_seconds < 5
    ])
  }

  validation {
    condition = alltrue([
      for item in var.load_balancer[*] : item.health_check.interval_seconds <= 300
    ])
    error_message = join("; ", [
      for item in var.load_balancer[*] : join(" ", [
        "load_balancer.health_check.interval_seconds:",
        "${jsonencode(item.health_check.interval_seconds)} is too large; give at most 300",
      ])
      if item.health_check.interval_seconds > 300
    ])
  }

  validation {
    condition = alltrue([
      for item in var.load_balancer[*] :
      floor(item.health_check.timeout_seconds) == item.health_check.timeout_seconds
    ])
    error_message = join("; ", [
      for item in var.load_balancer[*] : join(" ", [
        "load_balancer.health_check.timeout_seconds:",
        "${jsonencode(item.health_check.timeout_seconds)} is not a whole number; write one",
      ])
      if floor(item.health_check.timeout_seconds) != item.health_check.timeout_seconds
    ])
  }

  validation {
    condition = alltrue([
      for item in var.load_balancer[*] : item.health_check.timeout_seconds >= 2
    ])
    error_message = join("; ", [
      for item in var.load_balancer[*] : join(" ", [
        "load_balancer.health_check.timeout_seconds:",
        "${jsonencode(item.health_check.timeout_seconds)} is too small; give at least 2",
      ])
      if item.health_check.timeout_seconds < 2
    ])
  }

  validation {
    condition = alltrue([
      for item in var.load_balancer[*] : item.health_check.timeout_seconds <= 120
    ])
    error_message = join("; ", [
      for item in var.load_balancer[*] : join(" ", [
        "load_balancer.health_check.timeout_seconds:",
        "${jsonencode(item.health_check.timeout_seconds)} is too large; give at most 120",
      ])
      if item.health_check.timeout_seconds > 120
    ])
  }

  validation {
    condition = alltrue([
      for item in var.load_balancer[*] :
      floor(item.health_check.healthy_threshold) == item.health_check.healthy_threshold
    ])
    error_message = join("; ", [
      for item in var.load_balancer[*] : join(" ", [
        "load_balancer.health_check.healthy_threshold:",
        "${jsonencode(item.health_check.healthy_threshold)} is not a whole number; write one",
      ])
      if floor(item.health_check.healthy_threshold) != item.health_check.healthy_threshold
    ])
  }

  validation {
    condition = alltrue([
      for item in var.load_balancer[*] : item.health_check.healthy_threshold >= 2
    ])
    error_message = join("; ", [
      for item in var.load_balancer[*] : join(" ", [
        "load_balancer.health_check.healthy_threshold:",
        "${jsonencode(item.health_check.healthy_threshold)} is too small; give at least 2",
      ])
      if item.health_check.healthy_threshold < 2
    ])
  }

  validation {
    condition = alltrue([
      for item in var.load_balancer[*] : item.health_check.healthy_threshold <= 10
    ])
    error_message = join("; ", [
      for item in var.load_balancer[*] : join(" ", [
        "load_balancer.health_check.healthy_threshold:",
        "${jsonencode(item.health_check.healthy_threshold)} is too large; give at most 10",
      ])
      if item.health_check.healthy_threshold > 10
    ])
  }

  validation {
    condition = alltrue([
      for item in var.load_balancer[*] :
      floor(item.health_check.unhealthy_threshold) == item.health_check.unhealthy_threshold
    ])
    error_message = join("; ", [
      for item in var.load_balancer[*] : join(" ", [
        "load_balancer.health_check.unhealthy_threshold:",
        "${jsonencode(item.health_check.unhealthy_threshold)} is not a whole number; write one",
      ])
      if floor(item.health_check.unhealthy_threshold) != item.health_check.unhealthy_threshold
    ])
  }

  validation {
    condition = alltrue([
      for item in var.load_balancer[*] : item.health_check.unhealthy_threshold >= 2
    ])
    error_message = join("; ", [
      for item in var.load_balancer[*] : join(" ", [
        "load_balancer.health_check.unhealthy_threshold:",
        "${jsonencode(item.health_check.unhealthy_threshold)} is too small; give at least 2",
      ])
      if item.health_check.unhealthy_threshold < 2
    ])
  }

  validation {
    condition = alltrue([
      for item in var.load_balancer[*] : item.health_check.unhealthy_threshold <= 10
    ])
    error_message = join("; ", [
      for item in var.load_balancer[*] : join(" ", [
        "load_balancer.health_check.unhealthy_threshold:",
        "${jsonencode(item.health_check.unhealthy_threshold)} is too large; give at most 10",
      ])
      if item.health_check.unhealthy_threshold > 10
    ])
  }

  validation {
    condition = alltrue([
      for item in var.load_balancer[*] :
      try(item.health_check.timeout_seconds < item.health_check.interval_seconds, true)
    ])
    error_message = join("; ", [
      for item in var.load_balancer[*] : join(" ", [
        "load_balancer.health_check.timeout_seconds: ${item.health_check.timeout_seconds} is not",
        "below interval_seconds ${item.health_check.interval_seconds}; lower it or raise the other",
      ])
      if !try(item.health_check.timeout_seconds < item.health_check.interval_seconds, true)
    ])
  }

  validation {
    condition = alltrue([for item in var.load_balancer[*] : item.listener_arn != null])
    error_message = join("; ", [
      for item in var.load_balancer[*] :
      "load_balancer.listener_arn: null is not text; put it in quotes"
      if item.listener_arn == null
    ])
  }

  validation {
    condition = alltrue([for item in var.load_balancer[*] : item.arn_suffix != null])
    error_message = join("; ", [
      for item in var.load_balancer[*] :
      "load_balancer.arn_suffix: null is not text; put it in quotes"
      if item.arn_suffix == null
    ])
  }

  validation {
    condition = alltrue([for item in var.load_balancer[*] : item.security_group_id != null])
    error_message = join("; ", [
      for item in var.load_balancer[*] :
      "load_balancer.security_group_id: null is not text; put it in quotes"
      if item.security_group_id == null
    ])
  }

  validation {
    condition = alltrue([
      for item in var.load_balancer[*] : try(
        length(concat(item.path_patterns, item.host_headers)) >= 1 &&
        length(concat(item.path_patterns, item.host_headers)) <= 5,
        true,
      )
    ])
    error_message = join("; ", [
      for item in var.load_balancer[*] : join(" ", [
        "load_balancer.path_patterns: ${length(concat(item.path_patterns, item.host_headers))}",
        "values with host_headers; a rule takes 1 to 5",
      ])
      if !try(
        length(concat(item.path_patterns, item.host_headers)) >= 1 &&
        length(concat(item.path_patterns, item.host_headers)) <= 5,
        true,
      )
    ])
  }
}

variable "logs" {
  description = <<-EOT
    The log group of the service.
    - `kms_key_arn`: KMS key that encrypts them; its policy has to let CloudWatch Logs use it, as that of the module `logs` does. Default: the key that CloudWatch Logs keeps itself.
    - `retention_days`: Days after which log events are deleted.
  EOT
  type = object({
    kms_key_arn    = optional(string)
    retention_days = optional(number, 30)
  })
  default  = {}
  nullable = false

  validation {
    condition = contains([
      1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922,
      3288, 3653,
    ], var.logs.retention_days)
    error_message = join(" ", [
      "logs.retention_days: ${jsonencode(var.logs.retention_days)} is not possible; choose 1, 3,",
      "5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288",
      "or 3653",
    ])
  }
}

variable "memory_mib" {
  description = "Memory of a task in MiB; which sizes are sold depends on `cpu_units`."
  type        = number
  default     = 2048
  nullable    = false

  validation {
    condition     = floor(var.memory_mib) == var.memory_mib
    error_message = "memory_mib: ${jsonencode(var.memory_mib)} is not a whole number; write one"
  }

  validation {
    condition = try(
      contains(lookup({
        "256"  = [512, 1024, 2048]
        "512"  = [1024, 2048, 3072, 4096]
        "1024" = [2048, 3072, 4096, 5120, 6144, 7168, 8192]
        "2048" = [
          4096, 5120, 6144, 7168, 8192, 9216, 10240, 11264, 12288, 13312, 14336, 15360, 16384,
        ]
        "4096" = [
          8192, 9216, 10240, 11264, 12288, 13312, 14336, 15360, 16384, 17408, 18432, 19456, 20480,
          21504, 22528, 23552, 24576, 25600, 26624, 27648, 28672, 29696, 30720,
        ]
        "8192" = [
          16384, 20480, 24576, 28672, 32768, 36864, 40960, 45056, 49152, 53248, 57344, 61440,
        ]
        "16384" = [
          32768, 40960, 49152, 57344, 65536, 73728, 81920, 90112, 98304, 106496, 114688, 122880,
        ]
      }, tostring(var.cpu_units), []), var.memory_mib) ||
      length(lookup({
        "256"  = [512, 1024, 2048]
        "512"  = [1024, 2048, 3072, 4096]
        "1024" = [2048, 3072, 4096, 5120, 6144, 7168, 8192]
        "2048" = [
          4096, 5120, 6144, 7168, 8192, 9216, 10240, 11264, 12288, 13312, 14336, 15360, 16384,
        ]
        "4096" = [
          8192, 9216, 10240, 11264, 12288, 13312, 14336, 15360, 16384, 17408, 18432, 19456, 20480,
          21504, 22528, 23552, 24576, 25600, 26624, 27648, 28672, 29696, 30720,
        ]
        "8192" = [
          16384, 20480, 24576, 28672, 32768, 36864, 40960, 45056, 49152, 53248, 57344, 61440,
        ]
        "16384" = [
          32768, 40960, 49152, 57344, 65536, 73728, 81920, 90112, 98304, 106496, 114688, 122880,
        ]
      }, tostring(var.cpu_units), [])) == 0,
      true,
    )
    error_message = try(join(" ", [
      "memory_mib: ${var.memory_mib} is not sold with cpu_units ${var.cpu_units}; choose",
      join(" or ", compact([
        join(", ", slice(
          lookup({
            "256"  = [512, 1024, 2048]
            "512"  = [1024, 2048, 3072, 4096]
            "1024" = [2048, 3072, 4096, 5120, 6144, 7168, 8192]
            "2048" = [
              4096, 5120, 6144, 7168, 8192, 9216, 10240, 11264, 12288, 13312, 14336, 15360, 16384,
            ]
            "4096" = [
              8192, 9216, 10240, 11264, 12288, 13312, 14336, 15360, 16384, 17408, 18432, 19456,
              20480, 21504, 22528, 23552, 24576, 25600, 26624, 27648, 28672, 29696, 30720,
            ]
            "8192" = [
              16384, 20480, 24576, 28672, 32768, 36864, 40960, 45056, 49152, 53248, 57344, 61440,
            ]
            "16384" = [
              32768, 40960, 49152, 57344, 65536, 73728, 81920, 90112, 98304, 106496, 114688, 122880,
            ]
          }, tostring(var.cpu_units), []),
          0,
          max(
            0,
            length(lookup({
              "256"  = [512, 1024, 2048]
              "512"  = [1024, 2048, 3072, 4096]
              "1024" = [2048, 3072, 4096, 5120, 6144, 7168, 8192]
              "2048" = [
                4096, 5120, 6144, 7168, 8192, 9216, 10240, 11264, 12288, 13312, 14336, 15360, 16384,
              ]
              "4096" = [
                8192, 9216, 10240, 11264, 12288, 13312, 14336, 15360, 16384, 17408, 18432, 19456,
                20480, 21504, 22528, 23552, 24576, 25600, 26624, 27648, 28672, 29696, 30720,
              ]
              "8192" = [
                16384, 20480, 24576, 28672, 32768, 36864, 40960, 45056, 49152, 53248, 57344, 61440,
              ]
              "16384" = [
                32768, 40960, 49152, 57344, 65536, 73728, 81920, 90112, 98304, 106496, 114688,
                122880,
              ]
            }, tostring(var.cpu_units), [])) - 1,
          ),
        )),
        try(element(
          lookup({
            "256"  = [512, 1024, 2048]
            "512"  = [1024, 2048, 3072, 4096]
            "1024" = [2048, 3072, 4096, 5120, 6144, 7168, 8192]
            "2048" = [
              4096, 5120, 6144, 7168, 8192, 9216, 10240, 11264, 12288, 13312, 14336, 15360, 16384,
            ]
            "4096" = [
              8192, 9216, 10240, 11264, 12288, 13312, 14336, 15360, 16384, 17408, 18432, 19456,
              20480, 21504, 22528, 23552, 24576, 25600, 26624, 27648, 28672, 29696, 30720,
            ]
            "8192" = [
              16384, 20480, 24576, 28672, 32768, 36864, 40960, 45056, 49152, 53248, 57344, 61440,
            ]
            "16384" = [
              32768, 40960, 49152, 57344, 65536, 73728, 81920, 90112, 98304, 106496, 114688, 122880,
            ]
          }, tostring(var.cpu_units), []),
          length(lookup({
            "256"  = [512, 1024, 2048]
            "512"  = [1024, 2048, 3072, 4096]
            "1024" = [2048, 3072, 4096, 5120, 6144, 7168, 8192]
            "2048" = [
              4096, 5120, 6144, 7168, 8192, 9216, 10240, 11264, 12288, 13312, 14336, 15360, 16384,
            ]
            "4096" = [
              8192, 9216, 10240, 11264, 12288, 13312, 14336, 15360, 16384, 17408, 18432, 19456,
              20480, 21504, 22528, 23552, 24576, 25600, 26624, 27648, 28672, 29696, 30720,
            ]
            "8192" = [
              16384, 20480, 24576, 28672, 32768, 36864, 40960, 45056, 49152, 53248, 57344, 61440,
            ]
            "16384" = [
              32768, 40960, 49152, 57344, 65536, 73728, 81920, 90112, 98304, 106496, 114688, 122880,
            ]
          }, tostring(var.cpu_units), [])) - 1,
        ), ""),
      ])),
    ]), "")
  }
}

variable "permissions_boundary" {
  description = "ARN of the IAM policy that bounds both roles. Default: none does."
  type        = string
  default     = null
  nullable    = true

  validation {
    condition = alltrue([
      for item in var.permissions_boundary[*] :
      can(regex("^(?:arn:aws[a-z-]*:iam::([0-9]{12}|aws):policy/.+)$", item))
    ])
    error_message = join("; ", [
      for item in var.permissions_boundary[*] :
      "permissions_boundary: ${jsonencode(item)}: write the ARN of an IAM policy"
      if !can(regex("^(?:arn:aws[a-z-]*:iam::([0-9]{12}|aws):policy/.+)$", item))
    ])
  }
}

variable "port" {
  description = "TCP port that the container listens on, 1024 to 65535: lower ones need root."
  type        = number
  default     = 8080
  nullable    = false

  validation {
    condition     = floor(var.port) == var.port
    error_message = "port: ${jsonencode(var.port)} is not a whole number; write one"
  }

  validation {
    condition     = var.port >= 1024
    error_message = "port: ${jsonencode(var.port)} is too small; give at least 1024"
  }

  validation {
    condition     = var.port <= 65535
    error_message = "port: ${jsonencode(var.port)} is too large; give at most 65535"
  }
}

variable "scaling" {
  description = <<-EOT
    How the number of tasks follows the load. Default: it stays at `desired_count`.
    - `cpu_target_percent`: Average CPU use of the service that scaling holds, 1 to 100 percent.
    - `max_capacity`: Largest number of tasks.
    - `memory_target_percent`: Average memory use of the service that scaling holds, 1 to 100 percent.
    - `min_capacity`: Least number of tasks. Two survive the loss of one zone.
    - `requests_per_target`: Requests per task and minute that scaling holds too. Default: not watched.
    - `scale_in_cooldown_seconds`: Seconds between two removals. Long, since a removal too many costs more than a task.
    - `scale_out_cooldown_seconds`: Seconds between two additions. Short, since load does not wait.
    - `schedules`: Bounds set at given times, by name.
  EOT
  type = object({
    cpu_target_percent         = optional(number, 70)
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
  })
  default  = null
  nullable = true

  validation {
    condition = alltrue([
      for item in var.scaling[*] : floor(item.min_capacity) == item.min_capacity
    ])
    error_message = join("; ", [
      for item in var.scaling[*] :
      "scaling.min_capacity: ${jsonencode(item.min_capacity)} is not a whole number; write one"
      if floor(item.min_capacity) != item.min_capacity
    ])
  }

  validation {
    condition = alltrue([for item in var.scaling[*] : item.min_capacity >= 0])
    error_message = join("; ", [
      for item in var.scaling[*] :
      "scaling.min_capacity: ${jsonencode(item.min_capacity)} is too small; give at least 0"
      if item.min_capacity < 0
    ])
  }

  validation {
    condition = alltrue([for item in var.scaling[*] : item.min_capacity <= 5000])
    error_message = join("; ", [
      for item in var.scaling[*] :
      "scaling.min_capacity: ${jsonencode(item.min_capacity)} is too large; give at most 5000"
      if item.min_capacity > 5000
    ])
  }

  validation {
    condition = alltrue([
      for item in var.scaling[*] : floor(item.max_capacity) == item.max_capacity
    ])
    error_message = join("; ", [
      for item in var.scaling[*] :
      "scaling.max_capacity: ${jsonencode(item.max_capacity)} is not a whole number; write one"
      if floor(item.max_capacity) != item.max_capacity
    ])
  }

  validation {
    condition = alltrue([for item in var.scaling[*] : item.max_capacity >= 0])
    error_message = join("; ", [
      for item in var.scaling[*] :
      "scaling.max_capacity: ${jsonencode(item.max_capacity)} is too small; give at least 0"
      if item.max_capacity < 0
    ])
  }

  validation {
    condition = alltrue([for item in var.scaling[*] : item.max_capacity <= 5000])
    error_message = join("; ", [
      for item in var.scaling[*] :
      "scaling.max_capacity: ${jsonencode(item.max_capacity)} is too large; give at most 5000"
      if item.max_capacity > 5000
    ])
  }

  validation {
    condition = alltrue([
      for item in var.scaling[*] : floor(item.cpu_target_percent) == item.cpu_target_percent
    ])
    error_message = join("; ", [
      for item in var.scaling[*] :
      "scaling.cpu_target_percent: ${jsonencode(item.cpu_target_percent)} is not a whole number; write one"
      if floor(item.cpu_target_percent) != item.cpu_target_percent
    ])
  }

  validation {
    condition = alltrue([for item in var.scaling[*] : item.cpu_target_percent >= 1])
    error_message = join("; ", [
      for item in var.scaling[*] :
      "scaling.cpu_target_percent: ${jsonencode(item.cpu_target_percent)} is too small; give at least 1"
      if item.cpu_target_percent < 1
    ])
  }

  validation {
    condition = alltrue([for item in var.scaling[*] : item.cpu_target_percent <= 100])
    error_message = join("; ", [
      for item in var.scaling[*] :
      "scaling.cpu_target_percent: ${jsonencode(item.cpu_target_percent)} is too large; give at most 100"
      if item.cpu_target_percent > 100
    ])
  }

  validation {
    condition = alltrue([
      for item in var.scaling[*] : floor(item.memory_target_percent) == item.memory_target_percent
    ])
    error_message = join("; ", [
      for item in var.scaling[*] :
      "scaling.memory_target_percent: ${jsonencode(item.memory_target_percent)} is not a whole number; write one"
      if floor(item.memory_target_percent) != item.memory_target_percent
    ])
  }

  validation {
    condition = alltrue([for item in var.scaling[*] : item.memory_target_percent >= 1])
    error_message = join("; ", [
      for item in var.scaling[*] :
      "scaling.memory_target_percent: ${jsonencode(item.memory_target_percent)} is too small; give at least 1"
      if item.memory_target_percent < 1
    ])
  }

  validation {
    condition = alltrue([for item in var.scaling[*] : item.memory_target_percent <= 100])
    error_message = join("; ", [
      for item in var.scaling[*] :
      "scaling.memory_target_percent: ${jsonencode(item.memory_target_percent)} is too large; give at most 100"
      if item.memory_target_percent > 100
    ])
  }

  validation {
    condition = alltrue(flatten([
      for item in var.scaling[*] :
      [for item1 in item.requests_per_target[*] : floor(item1) == item1]
    ]))
    error_message = join("; ", flatten([
      for item in var.scaling[*] : [
        for item1 in item.requests_per_target[*] :
        "scaling.requests_per_target: ${jsonencode(item1)} is not a whole number; write one"
        if floor(item1) != item1
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for item in var.scaling[*] : [for item1 in item.requests_per_target[*] : item1 >= 1]
    ]))
    error_message = join("; ", flatten([
      for item in var.scaling[*] : [
        for item1 in item.requests_per_target[*] :
        "scaling.requests_per_target: ${jsonencode(item1)} is too small; give at least 1"
        if item1 < 1
      ]
    ]))
  }

  validation {
    condition = alltrue([
      for item in var.scaling[*] :
      floor(item.scale_in_cooldown_seconds) == item.scale_in_cooldown_seconds
    ])
    error_message = join("; ", [
      for item in var.scaling[*] : join(" ", [
        "scaling.scale_in_cooldown_seconds: ${jsonencode(item.scale_in_cooldown_seconds)} is not a",
        "whole number; write one",
      ])
      if floor(item.scale_in_cooldown_seconds) != item.scale_in_cooldown_seconds
    ])
  }

  validation {
    condition = alltrue([for item in var.scaling[*] : item.scale_in_cooldown_seconds >= 0])
    error_message = join("; ", [
      for item in var.scaling[*] :
      "scaling.scale_in_cooldown_seconds: ${jsonencode(item.scale_in_cooldown_seconds)} is too small; give at least 0"
      if item.scale_in_cooldown_seconds < 0
    ])
  }

  validation {
    condition = alltrue([for item in var.scaling[*] : item.scale_in_cooldown_seconds <= 3600])
    error_message = join("; ", [
      for item in var.scaling[*] :
      "scaling.scale_in_cooldown_seconds: ${jsonencode(item.scale_in_cooldown_seconds)} is too large; give at most 3600"
      if item.scale_in_cooldown_seconds > 3600
    ])
  }

  validation {
    condition = alltrue([
      for item in var.scaling[*] :
      floor(item.scale_out_cooldown_seconds) == item.scale_out_cooldown_seconds
    ])
    error_message = join("; ", [
      for item in var.scaling[*] : join(" ", [
        "scaling.scale_out_cooldown_seconds: ${jsonencode(item.scale_out_cooldown_seconds)} is not",
        "a whole number; write one",
      ])
      if floor(item.scale_out_cooldown_seconds) != item.scale_out_cooldown_seconds
    ])
  }

  validation {
    condition = alltrue([for item in var.scaling[*] : item.scale_out_cooldown_seconds >= 0])
    error_message = join("; ", [
      for item in var.scaling[*] :
      "scaling.scale_out_cooldown_seconds: ${jsonencode(item.scale_out_cooldown_seconds)} is too small; give at least 0"
      if item.scale_out_cooldown_seconds < 0
    ])
  }

  validation {
    condition = alltrue([for item in var.scaling[*] : item.scale_out_cooldown_seconds <= 3600])
    error_message = join("; ", [
      for item in var.scaling[*] : join(" ", [
        "scaling.scale_out_cooldown_seconds: ${jsonencode(item.scale_out_cooldown_seconds)} is too",
        "large; give at most 3600",
      ])
      if item.scale_out_cooldown_seconds > 3600
    ])
  }

  validation {
    condition = alltrue(flatten([
      for item in var.scaling[*] :
      [for item1 in keys(item.schedules) : can(regex("^(?:[a-z][a-z0-9]*(-[a-z0-9]+)*)$", item1))]
    ]))
    error_message = join("; ", flatten([
      for item in var.scaling[*] : [
        for item1 in keys(item.schedules) : join(" ", [
          "scaling.schedules: ${jsonencode(item1)}: write lower-case letters, digits and single",
          "hyphens, with a letter first",
        ])
        if !can(regex("^(?:[a-z][a-z0-9]*(-[a-z0-9]+)*)$", item1))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for item in var.scaling[*] : [for item1 in keys(item.schedules) : length(item1) <= 32]
    ]))
    error_message = join("; ", flatten([
      for item in var.scaling[*] : [
        for item1 in keys(item.schedules) :
        "scaling.schedules: ${jsonencode(item1)} is too long; give at most 32 characters"
        if length(item1) > 32
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for item in var.scaling[*] : [
        for item1 in values(item.schedules) :
        can(regex("^(?:(at|rate|cron)\\(.+\\))$", item1.schedule))
      ]
    ]))
    error_message = join("; ", flatten([
      for item in var.scaling[*] : [
        for item1 in values(item.schedules) : join(" ", [
          "scaling.schedules.schedule: ${jsonencode(item1.schedule)}: write",
          "at(yyyy-mm-ddThh:mm:ss), rate(value unit) or cron(six fields)",
        ])
        if !can(regex("^(?:(at|rate|cron)\\(.+\\))$", item1.schedule))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for item in var.scaling[*] :
      [for item1 in values(item.schedules) : floor(item1.min_capacity) == item1.min_capacity]
    ]))
    error_message = join("; ", flatten([
      for item in var.scaling[*] : [
        for item1 in values(item.schedules) :
        "scaling.schedules.min_capacity: ${jsonencode(item1.min_capacity)} is not a whole number; write one"
        if floor(item1.min_capacity) != item1.min_capacity
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for item in var.scaling[*] : [for item1 in values(item.schedules) : item1.min_capacity >= 0]
    ]))
    error_message = join("; ", flatten([
      for item in var.scaling[*] : [
        for item1 in values(item.schedules) :
        "scaling.schedules.min_capacity: ${jsonencode(item1.min_capacity)} is too small; give at least 0"
        if item1.min_capacity < 0
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for item in var.scaling[*] :
      [for item1 in values(item.schedules) : item1.min_capacity <= 5000]
    ]))
    error_message = join("; ", flatten([
      for item in var.scaling[*] : [
        for item1 in values(item.schedules) :
        "scaling.schedules.min_capacity: ${jsonencode(item1.min_capacity)} is too large; give at most 5000"
        if item1.min_capacity > 5000
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for item in var.scaling[*] :
      [for item1 in values(item.schedules) : floor(item1.max_capacity) == item1.max_capacity]
    ]))
    error_message = join("; ", flatten([
      for item in var.scaling[*] : [
        for item1 in values(item.schedules) :
        "scaling.schedules.max_capacity: ${jsonencode(item1.max_capacity)} is not a whole number; write one"
        if floor(item1.max_capacity) != item1.max_capacity
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for item in var.scaling[*] : [for item1 in values(item.schedules) : item1.max_capacity >= 0]
    ]))
    error_message = join("; ", flatten([
      for item in var.scaling[*] : [
        for item1 in values(item.schedules) :
        "scaling.schedules.max_capacity: ${jsonencode(item1.max_capacity)} is too small; give at least 0"
        if item1.max_capacity < 0
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for item in var.scaling[*] :
      [for item1 in values(item.schedules) : item1.max_capacity <= 5000]
    ]))
    error_message = join("; ", flatten([
      for item in var.scaling[*] : [
        for item1 in values(item.schedules) :
        "scaling.schedules.max_capacity: ${jsonencode(item1.max_capacity)} is too large; give at most 5000"
        if item1.max_capacity > 5000
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for item in var.scaling[*] :
      [for item1 in values(item.schedules) : try(item1.min_capacity <= item1.max_capacity, true)]
    ]))
    error_message = join("; ", flatten([
      for item in var.scaling[*] : [
        for item1 in values(item.schedules) : join(" ", [
          "scaling.schedules.min_capacity: ${item1.min_capacity} is more than max_capacity",
          "${item1.max_capacity}; lower it or raise the other",
        ])
        if !try(item1.min_capacity <= item1.max_capacity, true)
      ]
    ]))
  }

  validation {
    condition = alltrue([
      for item in var.scaling[*] : try(item.min_capacity <= item.max_capacity, true)
    ])
    error_message = join("; ", [
      for item in var.scaling[*] : join(" ", [
        "scaling.min_capacity: ${item.min_capacity} is more than max_capacity",
        "${item.max_capacity}; lower it or raise the other",
      ])
      if !try(item.min_capacity <= item.max_capacity, true)
    ])
  }

  validation {
    condition = try(
      try(var.scaling.requests_per_target, null) == null || var.load_balancer != null,
      true,
    )
    error_message = try(join(" ", [
      "scaling.requests_per_target: ${try(var.scaling.requests_per_target, null)} cannot be",
      "counted without a load_balancer; give the service a load_balancer or remove it",
    ]), "")
  }
}

variable "secrets" {
  description = <<-EOT
    Environment variables filled from secrets, by the variable's name.
    - `secret_arn`: Required. ARN of the secret.
    - `key`: Key inside the secret's value. Default: the whole value.
    - `kms_key_arn`: KMS key that encrypts the secret. Default: the key that AWS keeps for Secrets Manager.
  EOT
  type = map(object({
    secret_arn  = string
    key         = optional(string, "")
    kms_key_arn = optional(string)
  }))
  default  = {}
  nullable = false

  validation {
    condition = alltrue([
      for item in keys(var.secrets) : can(regex("^(?:[A-Z][A-Z0-9_]*)$", item))
    ])
    error_message = join("; ", [
      for item in keys(var.secrets) :
      "secrets: ${jsonencode(item)}: write upper-case letters, digits and underscores"
      if !can(regex("^(?:[A-Z][A-Z0-9_]*)$", item))
    ])
  }

  validation {
    condition = alltrue([for item in values(var.secrets) : item.secret_arn != null])
    error_message = join("; ", [
      for item in values(var.secrets) : "secrets.secret_arn: null is not text; put it in quotes"
      if item.secret_arn == null
    ])
  }

  validation {
    condition     = try(!contains(keys(var.secrets), "SERVICE_NAME"), true)
    error_message = "secrets: SERVICE_NAME is set by the module; rename or remove it"
  }

  validation {
    condition = try(
      length(sort(setintersection(keys(var.environment), keys(var.secrets)))) == 0,
      true,
    )
    error_message = try(join(" ", [
      "secrets:",
      join(", ", formatlist("%q", sort(setintersection(keys(var.environment), keys(var.secrets))))),
      "is set in environment too; keep one of them",
    ]), "")
  }
}

variable "security_group" {
  description = <<-EOT
    A security group that the tasks are put into instead of one that is made here. For services that call each other and come from one `for_each`: Terraform cannot refer from one instance of a module to another.
    - `id`: Required. Its id.
  EOT
  type = object({
    id = string
  })
  default  = null
  nullable = true

  validation {
    condition = alltrue([for item in var.security_group[*] : item.id != null])
    error_message = join("; ", [
      for item in var.security_group[*] : "security_group.id: null is not text; put it in quotes"
      if item.id == null
    ])
  }
}

variable "tags" {
  description = "Tags of every resource, beside those of the provider."
  type        = map(string)
  default     = {}
  nullable    = false

  validation {
    condition = alltrue([for item in values(var.tags) : item != null])
    error_message = join("; ", [
      for item in values(var.tags) : "tags: null is not text; put it in quotes"
      if item == null
    ])
  }
}

variable "task_role_statements" {
  description = <<-EOT
    What the service's own code may do on AWS. Default: nothing.
    - `actions`: Required. Actions of the AWS API, such as `sqs:SendMessage`.
    - `resources`: Required. ARNs of the resources that the actions may touch.
  EOT
  type = list(object({
    actions   = list(string)
    resources = list(string)
  }))
  default  = []
  nullable = false

  validation {
    condition = alltrue([for item in var.task_role_statements : length(item.actions) >= 1])
    error_message = join("; ", [
      for item in var.task_role_statements :
      "task_role_statements.actions: ${length(item.actions)} given; give at least 1"
      if length(item.actions) < 1
    ])
  }

  validation {
    condition = alltrue(flatten([
      for item in var.task_role_statements :
      [for item1 in item.actions : can(regex("^(?:[a-z0-9-]+:[A-Za-z0-9*]+)$", item1))]
    ]))
    error_message = join("; ", flatten([
      for item in var.task_role_statements : [
        for item1 in item.actions :
        "task_role_statements.actions: ${jsonencode(item1)}: write <service>:<Action>"
        if !can(regex("^(?:[a-z0-9-]+:[A-Za-z0-9*]+)$", item1))
      ]
    ]))
  }

  validation {
    condition = alltrue([for item in var.task_role_statements : length(item.resources) >= 1])
    error_message = join("; ", [
      for item in var.task_role_statements :
      "task_role_statements.resources: ${length(item.resources)} given; give at least 1"
      if length(item.resources) < 1
    ])
  }

  validation {
    condition = alltrue(flatten([
      for item in var.task_role_statements :
      [for item1 in item.resources : can(regex("^(?:arn:.+)$", item1))]
    ]))
    error_message = join("; ", flatten([
      for item in var.task_role_statements : [
        for item1 in item.resources :
        "task_role_statements.resources: ${jsonencode(item1)}: write an ARN; a bare * is not taken"
        if !can(regex("^(?:arn:.+)$", item1))
      ]
    ]))
  }
}

variable "tmp_size_mib" {
  description = "Size of the writable `/tmp` in MiB. It is memory of the task; the rest is read-only."
  type        = number
  default     = 64
  nullable    = false

  validation {
    condition     = floor(var.tmp_size_mib) == var.tmp_size_mib
    error_message = "tmp_size_mib: ${jsonencode(var.tmp_size_mib)} is not a whole number; write one"
  }

  validation {
    condition     = var.tmp_size_mib >= 1
    error_message = "tmp_size_mib: ${jsonencode(var.tmp_size_mib)} is too small; give at least 1"
  }

  validation {
    condition     = try(var.tmp_size_mib < var.memory_mib, true)
    error_message = "tmp_size_mib: ${var.tmp_size_mib} leaves nothing of memory_mib ${var.memory_mib}; lower it"
  }
}

variable "user" {
  description = "User and group id that the container runs as, never root (Security Hub ECS.20). The default is the user of the default image."
  type        = string
  default     = "101:101"
  nullable    = false

  validation {
    condition     = can(regex("^(?:[1-9][0-9]*(:[0-9]+)?)$", var.user))
    error_message = "user: ${jsonencode(var.user)}: write a numeric user other than 0, such as 1000:1000"
  }
}
