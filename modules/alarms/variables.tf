variable "cluster_arn" {
  description = "ARN of the ECS cluster."
  type        = string
  nullable    = false

  validation {
    condition = can(
      regex(
        "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:ecs:[a-z0-9-]{9,18}:[0-9]{12}:cluster/[A-Za-z0-9_-]{1,255})$",
        var.cluster_arn,
      )
    )
    error_message = join(" ", [
      "cluster_arn: ${jsonencode(var.cluster_arn)}: write the ARN of an ECS cluster:",
      "arn:aws:ecs:<region>:<account>:cluster/<name>",
    ])
  }
}

variable "name" {
  description = "Name of the platform; every physical name begins with it."
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
    condition     = length(var.name) <= 33
    error_message = "name: ${jsonencode(var.name)} is too long; give at most 33 characters"
  }

  validation {
    condition = !startswith(var.name, "internal-") && var.name != "internal"
    error_message = join(" ", [
      "name: \"${var.name}\" cannot begin names: AWS refuses \"internal-\" for load balancers;",
      "choose another",
    ])
  }

  validation {
    condition     = !startswith(var.name, "sg-") && var.name != "sg"
    error_message = "name: \"${var.name}\" cannot begin names: AWS refuses \"sg-\" for security groups; choose another"
  }

  validation {
    condition     = !startswith(var.name, "sthree-") && var.name != "sthree"
    error_message = "name: \"${var.name}\" cannot begin names: AWS refuses \"sthree-\" for buckets; choose another"
  }

  validation {
    condition = !startswith(var.name, "amzn-s3-demo-") && var.name != "amzn-s3-demo"
    error_message = join(" ", [
      "name: \"${var.name}\" cannot begin names: AWS refuses \"amzn-s3-demo-\" for buckets in",
      "documentation; choose another",
    ])
  }
}

variable "backlog_age_seconds" {
  description = "Seconds that the oldest message of a consumed queue may wait. Five minutes are longer than a consumer takes to be replaced or to be scaled out."
  type        = number
  default     = 300
  nullable    = false

  validation {
    condition     = floor(var.backlog_age_seconds) == var.backlog_age_seconds
    error_message = "backlog_age_seconds: ${jsonencode(var.backlog_age_seconds)} is not a whole number; write one"
  }

  validation {
    condition     = var.backlog_age_seconds >= 1
    error_message = "backlog_age_seconds: ${jsonencode(var.backlog_age_seconds)} is too small; give at least 1"
  }

  validation {
    condition     = var.backlog_age_seconds <= 1209600
    error_message = "backlog_age_seconds: ${jsonencode(var.backlog_age_seconds)} is too large; give at most 1209600"
  }
}

variable "certificate_arns" {
  description = "ARNs of certificates of load balancers, by a name of each."
  type        = map(string)
  default     = {}
  nullable    = false

  validation {
    condition     = length(var.certificate_arns) <= 100
    error_message = "certificate_arns: ${length(var.certificate_arns)} given; give at most 100"
  }

  validation {
    condition = alltrue([
      for key in keys(var.certificate_arns) : can(regex("^(?:[a-z][a-z0-9]*(-[a-z0-9]+)*)$", key))
    ])
    error_message = join("; ", [
      for key in keys(var.certificate_arns) :
      "certificate_arns: ${jsonencode(key)}: write lower-case letters, digits and single hyphens, with a letter first"
      if !can(regex("^(?:[a-z][a-z0-9]*(-[a-z0-9]+)*)$", key))
    ])
  }

  validation {
    condition = alltrue([for key in keys(var.certificate_arns) : length(key) <= 75])
    error_message = join("; ", [
      for key in keys(var.certificate_arns) :
      "certificate_arns: ${jsonencode(key)} is too long; give at most 75 characters"
      if length(key) > 75
    ])
  }

  validation {
    condition = alltrue([
      for certificate_arn in values(var.certificate_arns) : can(
        regex(
          "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:acm:[a-z0-9-]{9,18}:[0-9]{12}:certificate/[A-Za-z0-9-]{1,64})$",
          certificate_arn,
        )
      )
    ])
    error_message = join("; ", [
      for certificate_arn in values(var.certificate_arns) : join(" ", [
        "certificate_arns: ${jsonencode(certificate_arn)}: write the ARN of an ACM certificate:",
        "arn:aws:acm:<region>:<account>:certificate/<id>",
      ])
      if !can(
        regex(
          "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:acm:[a-z0-9-]{9,18}:[0-9]{12}:certificate/[A-Za-z0-9-]{1,64})$",
          certificate_arn,
        )
      )
    ])
  }
}

variable "container_insights" {
  description = "Whether the cluster has Container Insights, which alone count running and desired tasks. False leaves out the alarms on them: unhealthy hosts, failed rollouts and stopped tasks serve."
  type        = bool
  default     = true
  nullable    = false
}

variable "database_connections" {
  description = "Connections to a database, or to all instances of a cluster on average, that are many. The default is three quarters of what the smallest class takes that is made here by itself, `db.t4g.small`. A larger one takes more: raise it with the class."
  type        = number
  default     = 150
  nullable    = false

  validation {
    condition     = floor(var.database_connections) == var.database_connections
    error_message = "database_connections: ${jsonencode(var.database_connections)} is not a whole number; write one"
  }

  validation {
    condition     = var.database_connections >= 1
    error_message = "database_connections: ${jsonencode(var.database_connections)} is too small; give at least 1"
  }

  validation {
    condition     = var.database_connections <= 262143
    error_message = "database_connections: ${jsonencode(var.database_connections)} is too large; give at most 262143"
  }
}

variable "databases" {
  description = <<-EOT
    Databases, by name.
    - `engine`: Required. Its engine: Aurora grows by itself, and an instance of RDS has a volume that may be full.
    - `identifier`: Required. Identifier of the instance, or of the cluster; `identifier` of the module `database`.
  EOT
  type        = map(map(string))
  default     = {}
  nullable    = false

  validation {
    condition     = length(var.databases) <= 25
    error_message = "databases: ${length(var.databases)} given; give at most 25"
  }

  validation {
    condition = alltrue([for key, database in var.databases : database != null])
    error_message = join("; ", [
      for key, database in var.databases :
      "databases: ${jsonencode(key)}: null is not a table; put its fields in curly braces"
      if database == null
    ])
  }

  validation {
    condition = alltrue([
      for key in keys(var.databases) : can(regex("^(?:[a-z][a-z0-9]*(-[a-z0-9]+)*)$", key))
    ])
    error_message = join("; ", [
      for key in keys(var.databases) :
      "databases: ${jsonencode(key)}: write lower-case letters, digits and single hyphens, with a letter first"
      if !can(regex("^(?:[a-z][a-z0-9]*(-[a-z0-9]+)*)$", key))
    ])
  }

  validation {
    condition = alltrue([for key in keys(var.databases) : length(key) <= 32])
    error_message = join("; ", [
      for key in keys(var.databases) :
      "databases: ${jsonencode(key)} is too long; give at most 32 characters"
      if length(key) > 32
    ])
  }

  validation {
    condition = alltrue(flatten([
      for database in [for one in values(var.databases) : one if one != null] :
      [for key in keys(database) : contains(["engine", "identifier"], key)]
    ]))
    error_message = join("; ", flatten([
      for database in [for one in values(var.databases) : one if one != null] : [
        for key in keys(database) :
        "databases: ${jsonencode(key)} is no field; choose engine or identifier"
        if !contains(["engine", "identifier"], key)
      ]
    ]))
  }

  validation {
    condition = alltrue([
      for database in [for one in values(var.databases) : one if one != null] :
      contains(keys(database), "identifier")
    ])
    error_message = join("; ", [
      for database in [for one in values(var.databases) : one if one != null] :
      "databases.identifier: is required"
      if !contains(keys(database), "identifier")
    ])
  }

  validation {
    condition = alltrue(flatten([
      for database in [for one in values(var.databases) : one if one != null] : [
        for identifier in try([database.identifier], []) :
        can(regex("^(?:[a-z][a-z0-9]*(-[a-z0-9]+)*)$", identifier))
      ]
    ]))
    error_message = join("; ", flatten([
      for database in [for one in values(var.databases) : one if one != null] : [
        for identifier in try([database.identifier], []) :
        "databases.identifier: ${jsonencode(identifier)}: write the identifier of a database instance or cluster of RDS"
        if !can(regex("^(?:[a-z][a-z0-9]*(-[a-z0-9]+)*)$", identifier))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for database in [for one in values(var.databases) : one if one != null] :
      [for identifier in try([database.identifier], []) : try(length(identifier), 1) <= 63]
    ]))
    error_message = join("; ", flatten([
      for database in [for one in values(var.databases) : one if one != null] : [
        for identifier in try([database.identifier], []) :
        "databases.identifier: ${jsonencode(identifier)} is too long; give at most 63 characters"
        if try(length(identifier), 1) > 63
      ]
    ]))
  }

  validation {
    condition = alltrue([
      for database in [for one in values(var.databases) : one if one != null] :
      contains(keys(database), "engine")
    ])
    error_message = join("; ", [
      for database in [for one in values(var.databases) : one if one != null] :
      "databases.engine: is required"
      if !contains(keys(database), "engine")
    ])
  }

  validation {
    condition = alltrue(flatten([
      for database in [for one in values(var.databases) : one if one != null] : [
        for engine in try([database.engine], []) :
        contains(["aurora-mysql", "aurora-postgresql", "postgres"], engine)
      ]
    ]))
    error_message = join("; ", flatten([
      for database in [for one in values(var.databases) : one if one != null] : [
        for engine in try([database.engine], []) : join(" ", [
          "databases.engine: ${jsonencode(engine)} is not possible; choose 'aurora-mysql',",
          "'aurora-postgresql' or 'postgres'",
        ])
        if !contains(["aurora-mysql", "aurora-postgresql", "postgres"], engine)
      ]
    ]))
  }
}

variable "dead_letter_queue_arns" {
  description = "ARNs of dead-letter queues, by the name of the queue or of the job."
  type        = map(string)
  default     = {}
  nullable    = false

  validation {
    condition     = length(var.dead_letter_queue_arns) <= 400
    error_message = "dead_letter_queue_arns: ${length(var.dead_letter_queue_arns)} given; give at most 400"
  }

  validation {
    condition = alltrue([
      for key in keys(var.dead_letter_queue_arns) :
      can(regex("^(?:[a-z][a-z0-9]*(-[a-z0-9]+)*)$", key))
    ])
    error_message = join("; ", [
      for key in keys(var.dead_letter_queue_arns) : join(" ", [
        "dead_letter_queue_arns: ${jsonencode(key)}: write lower-case letters, digits and single",
        "hyphens, with a letter first",
      ])
      if !can(regex("^(?:[a-z][a-z0-9]*(-[a-z0-9]+)*)$", key))
    ])
  }

  validation {
    condition = alltrue([for key in keys(var.dead_letter_queue_arns) : length(key) <= 75])
    error_message = join("; ", [
      for key in keys(var.dead_letter_queue_arns) :
      "dead_letter_queue_arns: ${jsonencode(key)} is too long; give at most 75 characters"
      if length(key) > 75
    ])
  }

  validation {
    condition = alltrue([
      for dead_letter_queue_arn in values(var.dead_letter_queue_arns) : can(
        regex(
          "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:sqs:[a-z0-9-]{9,18}:[0-9]{12}:[A-Za-z0-9_-]{1,80}(\\.fifo)?)$",
          dead_letter_queue_arn,
        )
      )
    ])
    error_message = join("; ", [
      for dead_letter_queue_arn in values(var.dead_letter_queue_arns) : join(" ", [
        "dead_letter_queue_arns: ${jsonencode(dead_letter_queue_arn)}: write the ARN of a queue of",
        "SQS: arn:aws:sqs:<region>:<account>:<name>",
      ])
      if !can(
        regex(
          "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:sqs:[a-z0-9-]{9,18}:[0-9]{12}:[A-Za-z0-9_-]{1,80}(\\.fifo)?)$",
          dead_letter_queue_arn,
        )
      )
    ])
  }
}

variable "disposable" {
  description = "Whether the resources may be destroyed with their data. False protects them."
  type        = bool
  default     = false
  nullable    = false
}

variable "email" {
  description = "E-mail address that the topic writes to, once its owner has followed the link that AWS sends. Default: none; subscribe the topic of the output `alarm_topic_arn` with whatever wakes people."
  type        = string
  default     = null
  nullable    = true

  validation {
    condition = alltrue([
      for email in var.email[*] : can(
        regex("^(?:[A-Za-z0-9._%+-]{1,64}@([A-Za-z0-9](-*[A-Za-z0-9])*\\.)+[A-Za-z]{2,63})$", email)
      )
    ])
    error_message = join("; ", [
      for email in var.email[*] : "email: ${jsonencode(email)}: write an e-mail address"
      if !can(
        regex("^(?:[A-Za-z0-9._%+-]{1,64}@([A-Za-z0-9](-*[A-Za-z0-9])*\\.)+[A-Za-z]{2,63})$", email)
      )
    ])
  }

  validation {
    condition = alltrue([for email in var.email[*] : length(email) <= 254])
    error_message = join("; ", [
      for email in var.email[*] :
      "email: ${jsonencode(email)} is too long; give at most 254 characters"
      if length(email) > 254
    ])
  }

  validation {
    condition     = var.email == null || var.topic == null
    error_message = "email: subscribes the topic that is made, and topic is one that exists; remove one of them"
  }
}

variable "logs" {
  description = <<-EOT
    Retention and encryption of the log group of events.
    - `kms_key_arn`: KMS key that encrypts them; its policy has to allow CloudWatch Logs to use it, as that of the module `logs` does. Default: encryption by CloudWatch Logs without a KMS key.
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

  validation {
    condition = alltrue([
      for kms_key_arn in var.logs.kms_key_arn[*] : can(
        regex(
          "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:kms:[a-z0-9-]{9,18}:[0-9]{12}:key/[A-Za-z0-9-]{1,64})$",
          kms_key_arn,
        )
      )
    ])
    error_message = join("; ", [
      for kms_key_arn in var.logs.kms_key_arn[*] : join(" ", [
        "logs.kms_key_arn: ${jsonencode(kms_key_arn)}: write the ARN of a KMS key, not of an",
        "alias: arn:aws:kms:<region>:<account>:key/<id>",
      ])
      if !can(
        regex(
          "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:kms:[a-z0-9-]{9,18}:[0-9]{12}:key/[A-Za-z0-9-]{1,64})$",
          kms_key_arn,
        )
      )
    ])
  }
}

variable "nat_gateway_ids" {
  description = "Ids of NAT gateways, by their zones; an output of the module `network`."
  type        = map(string)
  default     = {}
  nullable    = false

  validation {
    condition     = length(var.nat_gateway_ids) <= 6
    error_message = "nat_gateway_ids: ${length(var.nat_gateway_ids)} given; give at most 6"
  }

  validation {
    condition = alltrue([
      for key in keys(var.nat_gateway_ids) : can(regex("^(?:${local.availability_zone})$", key))
    ])
    error_message = join("; ", [
      for key in keys(var.nat_gateway_ids) : join(" ", [
        "nat_gateway_ids: ${jsonencode(key)}: write a zone of the region itself, such as",
        "eu-west-1a; local and wavelength zones carry no NAT gateway or load balancer of this kind",
      ])
      if !can(regex("^(?:${local.availability_zone})$", key))
    ])
  }

  validation {
    condition = alltrue([
      for nat_gateway_id in values(var.nat_gateway_ids) :
      can(regex("^(?:nat-([0-9a-f]{17}|[0-9a-f]{8}))$", nat_gateway_id))
    ])
    error_message = join("; ", [
      for nat_gateway_id in values(var.nat_gateway_ids) :
      "nat_gateway_ids: ${jsonencode(nat_gateway_id)}: write the id of a NAT gateway: nat-0123456789abcdef0"
      if !can(regex("^(?:nat-([0-9a-f]{17}|[0-9a-f]{8}))$", nat_gateway_id))
    ])
  }
}

variable "queue_arns" {
  description = "ARNs of queues that services or jobs consume, by name."
  type        = map(string)
  default     = {}
  nullable    = false

  validation {
    condition     = length(var.queue_arns) <= 200
    error_message = "queue_arns: ${length(var.queue_arns)} given; give at most 200"
  }

  validation {
    condition = alltrue([
      for key in keys(var.queue_arns) : can(regex("^(?:[a-z][a-z0-9]*(-[a-z0-9]+)*)$", key))
    ])
    error_message = join("; ", [
      for key in keys(var.queue_arns) :
      "queue_arns: ${jsonencode(key)}: write lower-case letters, digits and single hyphens, with a letter first"
      if !can(regex("^(?:[a-z][a-z0-9]*(-[a-z0-9]+)*)$", key))
    ])
  }

  validation {
    condition = alltrue([for key in keys(var.queue_arns) : length(key) <= 75])
    error_message = join("; ", [
      for key in keys(var.queue_arns) :
      "queue_arns: ${jsonencode(key)} is too long; give at most 75 characters"
      if length(key) > 75
    ])
  }

  validation {
    condition = alltrue([
      for queue_arn in values(var.queue_arns) : can(
        regex(
          "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:sqs:[a-z0-9-]{9,18}:[0-9]{12}:[A-Za-z0-9_-]{1,80}(\\.fifo)?)$",
          queue_arn,
        )
      )
    ])
    error_message = join("; ", [
      for queue_arn in values(var.queue_arns) :
      "queue_arns: ${jsonencode(queue_arn)}: write the ARN of a queue of SQS: arn:aws:sqs:<region>:<account>:<name>"
      if !can(
        regex(
          "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:sqs:[a-z0-9-]{9,18}:[0-9]{12}:[A-Za-z0-9_-]{1,80}(\\.fifo)?)$",
          queue_arn,
        )
      )
    ])
  }
}

variable "response_time_milliseconds" {
  description = "Milliseconds within which 99 of 100 requests to a route are to be answered. It counts periods of five minutes with 100 requests or more: of fewer, the slowest decides alone. After two seconds a person waits, and a caller with a timeout begins to repeat."
  type        = number
  default     = 2000
  nullable    = false

  validation {
    condition = floor(var.response_time_milliseconds) == var.response_time_milliseconds
    error_message = join(" ", [
      "response_time_milliseconds: ${jsonencode(var.response_time_milliseconds)} is not a whole",
      "number; write one",
    ])
  }

  validation {
    condition = var.response_time_milliseconds >= 1
    error_message = join(" ", [
      "response_time_milliseconds: ${jsonencode(var.response_time_milliseconds)} is too small;",
      "give at least 1",
    ])
  }

  validation {
    condition = var.response_time_milliseconds <= 4000000
    error_message = join(" ", [
      "response_time_milliseconds: ${jsonencode(var.response_time_milliseconds)} is too large;",
      "give at most 4000000",
    ])
  }
}

variable "routes" {
  description = <<-EOT
    Target groups behind load balancers, by a name of each: that of its service.
    - `load_balancer_arn_suffix`: Required. End of the load balancer's ARN; `arn_suffix` of the module `load_balancer`.
    - `target_group_arn`: Required. ARN of the target group; an output of the module `service`.
  EOT
  type        = map(map(string))
  default     = {}
  nullable    = false

  validation {
    condition     = length(var.routes) <= 500
    error_message = "routes: ${length(var.routes)} given; give at most 500"
  }

  validation {
    condition = alltrue([for key, route in var.routes : route != null])
    error_message = join("; ", [
      for key, route in var.routes :
      "routes: ${jsonencode(key)}: null is not a table; put its fields in curly braces"
      if route == null
    ])
  }

  validation {
    condition = alltrue([
      for key in keys(var.routes) : can(regex("^(?:[a-z][a-z0-9]*(-[a-z0-9]+)*)$", key))
    ])
    error_message = join("; ", [
      for key in keys(var.routes) :
      "routes: ${jsonencode(key)}: write lower-case letters, digits and single hyphens, with a letter first"
      if !can(regex("^(?:[a-z][a-z0-9]*(-[a-z0-9]+)*)$", key))
    ])
  }

  validation {
    condition = alltrue([for key in keys(var.routes) : length(key) <= 75])
    error_message = join("; ", [
      for key in keys(var.routes) :
      "routes: ${jsonencode(key)} is too long; give at most 75 characters"
      if length(key) > 75
    ])
  }

  validation {
    condition = alltrue(flatten([
      for route in [for one in values(var.routes) : one if one != null] :
      [for key in keys(route) : contains(["load_balancer_arn_suffix", "target_group_arn"], key)]
    ]))
    error_message = join("; ", flatten([
      for route in [for one in values(var.routes) : one if one != null] : [
        for key in keys(route) :
        "routes: ${jsonencode(key)} is no field; choose load_balancer_arn_suffix or target_group_arn"
        if !contains(["load_balancer_arn_suffix", "target_group_arn"], key)
      ]
    ]))
  }

  validation {
    condition = alltrue([
      for route in [for one in values(var.routes) : one if one != null] :
      contains(keys(route), "load_balancer_arn_suffix")
    ])
    error_message = join("; ", [
      for route in [for one in values(var.routes) : one if one != null] :
      "routes.load_balancer_arn_suffix: is required"
      if !contains(keys(route), "load_balancer_arn_suffix")
    ])
  }

  validation {
    condition = alltrue(flatten([
      for route in [for one in values(var.routes) : one if one != null] : [
        for load_balancer_arn_suffix in try([route.load_balancer_arn_suffix], []) :
        can(regex("^(?:app/[A-Za-z0-9-]{1,32}/[0-9a-z]{1,32})$", load_balancer_arn_suffix))
      ]
    ]))
    error_message = join("; ", flatten([
      for route in [for one in values(var.routes) : one if one != null] : [
        for load_balancer_arn_suffix in try([route.load_balancer_arn_suffix], []) : join(" ", [
          "routes.load_balancer_arn_suffix: ${jsonencode(load_balancer_arn_suffix)}: write the end",
          "of an application load balancer's ARN: app/<name>/<id>",
        ])
        if !can(regex("^(?:app/[A-Za-z0-9-]{1,32}/[0-9a-z]{1,32})$", load_balancer_arn_suffix))
      ]
    ]))
  }

  validation {
    condition = alltrue([
      for route in [for one in values(var.routes) : one if one != null] :
      contains(keys(route), "target_group_arn")
    ])
    error_message = join("; ", [
      for route in [for one in values(var.routes) : one if one != null] :
      "routes.target_group_arn: is required"
      if !contains(keys(route), "target_group_arn")
    ])
  }

  validation {
    condition = alltrue(flatten([
      for route in [for one in values(var.routes) : one if one != null] : [
        for target_group_arn in try([route.target_group_arn], []) : can(
          regex(join(":", [
            "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:elasticloadbalancing:[a-z0-9-]{9,18}",
            "[0-9]{12}:targetgroup/[A-Za-z0-9-]{1,32}/[0-9a-z]{1,32})$",
          ]), target_group_arn)
        )
      ]
    ]))
    error_message = join("; ", flatten([
      for route in [for one in values(var.routes) : one if one != null] : [
        for target_group_arn in try([route.target_group_arn], []) : join(" ", [
          "routes.target_group_arn: ${jsonencode(target_group_arn)}: write the ARN of a target",
          "group: arn:aws:elasticloadbalancing:<region>:<account>:targetgroup/<name>/<id>",
        ])
        if !can(
          regex(join(":", [
            "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:elasticloadbalancing:[a-z0-9-]{9,18}",
            "[0-9]{12}:targetgroup/[A-Za-z0-9-]{1,32}/[0-9a-z]{1,32})$",
          ]), target_group_arn)
        )
      ]
    ]))
  }
}

variable "server_error_percent" {
  description = "Share of requests answered with 5xx above which a route is alarmed, in percent, such as `0.5`. 0: at any failure. It counts minutes with 20 requests or more: with fewer, one failure would be above the default. AWS recommends 5 % for its own gateways (Amazon CloudWatch user guide, \"Recommended alarms\")."
  type        = number
  default     = 5
  nullable    = false

  validation {
    condition     = var.server_error_percent >= 0
    error_message = "server_error_percent: ${jsonencode(var.server_error_percent)} is too small; give at least 0"
  }

  validation {
    condition     = var.server_error_percent <= 100
    error_message = "server_error_percent: ${jsonencode(var.server_error_percent)} is too large; give at most 100"
  }
}

variable "services" {
  description = <<-EOT
    Services of the platform, by the names that they have in the module `service`.
    - `max_capacity`: Largest number of its tasks, if it is scaled. Default: it is not.
  EOT
  type = map(object({
    max_capacity = optional(number)
  }))
  default  = {}
  nullable = false

  validation {
    condition     = length(var.services) <= 250
    error_message = "services: ${length(var.services)} given; give at most 250"
  }

  validation {
    condition = alltrue([for key, service in var.services : service != null])
    error_message = join("; ", [
      for key, service in var.services :
      "services: ${jsonencode(key)}: null is not a table; put its fields in curly braces"
      if service == null
    ])
  }

  validation {
    condition = alltrue([
      for key in keys(var.services) : can(regex("^(?:[a-z][a-z0-9]*(-[a-z0-9]+)*)$", key))
    ])
    error_message = join("; ", [
      for key in keys(var.services) :
      "services: ${jsonencode(key)}: write lower-case letters, digits and single hyphens, with a letter first"
      if !can(regex("^(?:[a-z][a-z0-9]*(-[a-z0-9]+)*)$", key))
    ])
  }

  validation {
    condition = alltrue([for key in keys(var.services) : length(key) <= 32])
    error_message = join("; ", [
      for key in keys(var.services) :
      "services: ${jsonencode(key)} is too long; give at most 32 characters"
      if length(key) > 32
    ])
  }

  validation {
    condition = alltrue(flatten([
      for service in [for one in values(var.services) : one if one != null] :
      [for max_capacity in service.max_capacity[*] : floor(max_capacity) == max_capacity]
    ]))
    error_message = join("; ", flatten([
      for service in [for one in values(var.services) : one if one != null] : [
        for max_capacity in service.max_capacity[*] :
        "services.max_capacity: ${jsonencode(max_capacity)} is not a whole number; write one"
        if floor(max_capacity) != max_capacity
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for service in [for one in values(var.services) : one if one != null] :
      [for max_capacity in service.max_capacity[*] : max_capacity >= 0]
    ]))
    error_message = join("; ", flatten([
      for service in [for one in values(var.services) : one if one != null] : [
        for max_capacity in service.max_capacity[*] :
        "services.max_capacity: ${jsonencode(max_capacity)} is too small; give at least 0"
        if max_capacity < 0
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for service in [for one in values(var.services) : one if one != null] :
      [for max_capacity in service.max_capacity[*] : max_capacity <= 500]
    ]))
    error_message = join("; ", flatten([
      for service in [for one in values(var.services) : one if one != null] : [
        for max_capacity in service.max_capacity[*] :
        "services.max_capacity: ${jsonencode(max_capacity)} is too large; give at most 500"
        if max_capacity > 500
      ]
    ]))
  }
}

variable "tags" {
  description = "Tags of every resource, in addition to the provider's default tags."
  type        = map(string)
  default     = {}
  nullable    = false

  validation {
    condition     = length(var.tags) <= 45
    error_message = "tags: ${length(var.tags)} given; give at most 45"
  }

  validation {
    condition = alltrue([
      for key in keys(var.tags) : can(regex("(^(?:[\\p{L}\\p{Z}\\p{N}_.:/=+@-]{1,128})$)", key))
    ])
    error_message = join("; ", [
      for key in keys(var.tags) :
      "tags: ${jsonencode(key)}: write 1 to 128 letters, digits, spaces and _.:/=+-@ only"
      if !can(regex("(^(?:[\\p{L}\\p{Z}\\p{N}_.:/=+@-]{1,128})$)", key))
    ])
  }

  validation {
    condition = alltrue([
      for key in keys(var.tags) : !can(regex("^(?:([aA][wW][sS]|[rR][dD][sS]):.*)$", key))
    ])
    error_message = join("; ", [
      for key in keys(var.tags) :
      "tags: ${jsonencode(key)}: write a key that does not begin with aws: or rds:, which AWS keeps for its own tags"
      if !(!can(regex("^(?:([aA][wW][sS]|[rR][dD][sS]):.*)$", key)))
    ])
  }

  validation {
    condition = alltrue([
      for tag in values(var.tags) : can(regex("(^(?:[\\p{L}\\p{Z}\\p{N}_.:/=+@-]{1,256})$)", tag))
    ])
    error_message = join("; ", [
      for tag in values(var.tags) :
      "tags: ${jsonencode(tag)}: write 1 to 256 letters, digits, spaces and _.:/=+-@ only"
      if !can(regex("(^(?:[\\p{L}\\p{Z}\\p{N}_.:/=+@-]{1,256})$)", tag))
    ])
  }

  validation {
    condition = alltrue([
      for tag in values(var.tags) : !can(regex("^(?:([aA][wW][sS]|[rR][dD][sS]):.*)$", tag))
    ])
    error_message = join("; ", [
      for tag in values(var.tags) :
      "tags: ${jsonencode(tag)}: write a value that does not begin with aws: or rds:, which AWS keeps for its own tags"
      if !(!can(regex("^(?:([aA][wW][sS]|[rR][dD][sS]):.*)$", tag)))
    ])
  }

  validation {
    condition = length([
      for key in keys(var.tags) : key
      if contains(["name", "tier"], lower(key))
    ]) == 0
    error_message = try(join(" ", [
      "tags:",
      join(", ", formatlist("%q", [
        for key in keys(var.tags) : key
        if contains(["name", "tier"], lower(key))
      ])),
      "is set by the platform, whatever the case; rename or remove it",
    ]), "")
  }

  validation {
    condition = length([
      for item in distinct([for key in keys(var.tags) : lower(key)]) : item
      if length([for other in [for key in keys(var.tags) : lower(key)] : other if other == item]) >
      1
    ]) == 0
    error_message = try(join(" ", [
      "tags:",
      join(", ", formatlist("%q", [
        for item in distinct([for key in keys(var.tags) : lower(key)]) : item
        if length([
          for other in [for key in keys(var.tags) : lower(key)] : other
          if other == item
        ]) >
        1
      ])),
      "is given more than once in different case, which IAM takes for one key; keep one of them",
    ]), "")
  }
}

variable "topic" {
  description = <<-EOT
    A topic of SNS that alarms and events go to. Default: one is made.
    - `arn`: Required. Its ARN. Its policy, and that of its key, have to let `cloudwatch.amazonaws.com` and `events.amazonaws.com` publish: the latter without a condition, which EventBridge cannot meet.
  EOT
  type        = map(string)
  default     = null
  nullable    = true

  validation {
    condition = alltrue(flatten([
      for topic in var.topic[*] : [for key in keys(topic) : contains(["arn"], key)]
    ]))
    error_message = join("; ", flatten([
      for topic in var.topic[*] : [
        for key in keys(topic) : "topic: ${jsonencode(key)} is no field; choose arn"
        if !contains(["arn"], key)
      ]
    ]))
  }

  validation {
    condition = alltrue([for topic in var.topic[*] : contains(keys(topic), "arn")])
    error_message = join("; ", [
      for topic in var.topic[*] : "topic.arn: is required"
      if !contains(keys(topic), "arn")
    ])
  }

  validation {
    condition = alltrue(flatten([
      for topic in var.topic[*] : [
        for arn in try([topic.arn], []) : can(
          regex(
            join("|", [
              "^(?:arn:aws(-(cn|eusc|iso(-[bef])?",
              "us-gov))?:sns:[a-z0-9-]{9,18}:[0-9]{12}:[A-Za-z0-9_-]{1,256}(\\.fifo)?)$",
            ]),
            arn,
          )
        )
      ]
    ]))
    error_message = join("; ", flatten([
      for topic in var.topic[*] : [
        for arn in try([topic.arn], []) :
        "topic.arn: ${jsonencode(arn)}: write the ARN of a topic of SNS: arn:aws:sns:<region>:<account>:<name>"
        if !can(
          regex(
            join("|", [
              "^(?:arn:aws(-(cn|eusc|iso(-[bef])?",
              "us-gov))?:sns:[a-z0-9-]{9,18}:[0-9]{12}:[A-Za-z0-9_-]{1,256}(\\.fifo)?)$",
            ]),
            arn,
          )
        )
      ]
    ]))
  }
}
