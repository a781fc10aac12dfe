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

variable "alarms" {
  description = <<-EOT
    Alarms of all that the platform makes, events and a dashboard. `{}` makes them with the module's defaults. Default: none.
    - `backlog_age_seconds`: Seconds that the oldest message of a consumed queue may wait.
    - `container_insights`: Whether the cluster has Container Insights, which alone count running and desired tasks.
    - `database_connections`: Connections to a database, or to all instances of a cluster on average, that are many.
    - `email`: E-mail address that the topic writes to, once its owner has followed the link that AWS sends.
    - `response_time_milliseconds`: Milliseconds within which 99 of 100 requests to a route are to be answered.
    - `server_error_percent`: Share of requests answered with 5xx above which a route is alarmed, in percent, such as `0.5`. 0: at any failure.
    - `topic`: A topic of SNS that alarms and events go to. Default: one is made.
  EOT
  type = object({
    backlog_age_seconds        = optional(number)
    container_insights         = optional(bool)
    database_connections       = optional(number)
    email                      = optional(string)
    response_time_milliseconds = optional(number)
    server_error_percent       = optional(number)
    topic                      = optional(map(string))
  })
  default  = null
  nullable = true
}

variable "caches" {
  description = <<-EOT
    Caches, by name, which services and jobs reach that say `reads`. Default: none.
    - `node_type`: Type of its nodes. The default is the smallest; those of class r hold more.
    - `num_cache_clusters`: Number of its nodes, the first of which writes.
  EOT
  type = map(object({
    node_type          = optional(string)
    num_cache_clusters = optional(number)
  }))
  default  = {}
  nullable = false

  validation {
    condition = alltrue([for key, cache in var.caches : cache != null])
    error_message = join("; ", [
      for key, cache in var.caches :
      "caches: ${jsonencode(key)}: null is not a table; put its fields in curly braces"
      if cache == null
    ])
  }
}

variable "cluster" {
  description = <<-EOT
    The cluster that is made, and its namespace. Default: one with the module's defaults, unless `existing_cluster` is one that exists.
    - `capacity_provider_strategy`: Where tasks run, by capacity provider.
    - `container_insights`: CloudWatch Container Insights (Security Hub ECS.12); `enhanced` adds task level metrics.
    - `guardduty_runtime_monitoring`: Whether the tasks are watched by GuardDuty's Runtime Monitoring, which the account switches on: the cluster is tagged `GuardDutyManaged`, and the tasks may pull GuardDuty's agent.
    - `namespace`: Private DNS domain of the services. Default: `<name>.local`.
  EOT
  type = object({
    capacity_provider_strategy = optional(map(object({
      base   = optional(number, 0)
      weight = optional(number, 1)
    })))
    container_insights           = optional(string)
    guardduty_runtime_monitoring = optional(bool)
    namespace                    = optional(string)
  })
  default  = null
  nullable = true
}

variable "databases" {
  description = <<-EOT
    Databases, by name, which services and jobs reach that say `reads`. Default: none.
    - `engine`: Required. `aurora-postgresql`, `aurora-mysql`, or `postgres`, which is RDS without Aurora.
    - `engine_version`: Required. Version of the engine: `16`, or `8.0` or `8.4` of `aurora-mysql`.
    - `allow_major_version_upgrade`: Whether `engine_version` may be another major version than the one that is deployed.
    - `backup_retention_days`: Days in which each second can be restored (Security Hub RDS.11 asks for seven).
    - `database_name`: Name of the database inside. The default is short and no reserved word of any engine.
    - `instance_class`: Class of the instances: `db.r7g.large`.
    - `instance_count`: Instances of an Aurora cluster, the first of which writes and up to 15 of which read.
    - `max_allocated_storage_gib`: Storage of `postgres` in GiB up to which it grows by itself, from 20. Aurora has no bound.
    - `max_capacity`: Largest capacity of each instance of Aurora Serverless v2, in ACU: the bound of its cost.
    - `min_capacity`: Smallest capacity of each instance of Aurora Serverless v2, in ACU. Steps of 0.5.
    - `rotation`: When RDS makes another password. Default: every seven days, as RDS sets it up.
    - `snapshot_identifier`: Name or ARN of a snapshot from which the database is made. Default: it is empty.
  EOT
  type = map(object({
    engine                      = string
    engine_version              = string
    allow_major_version_upgrade = optional(bool)
    backup_retention_days       = optional(number)
    database_name               = optional(string)
    instance_class              = optional(string)
    instance_count              = optional(number)
    max_allocated_storage_gib   = optional(number)
    max_capacity                = optional(number)
    min_capacity                = optional(number)
    rotation = optional(object({
      schedule_expression = string
      duration            = optional(string)
    }))
    snapshot_identifier = optional(string)
  }))
  default  = {}
  nullable = false

  validation {
    condition = alltrue([for key, database in var.databases : database != null])
    error_message = join("; ", [
      for key, database in var.databases :
      "databases: ${jsonencode(key)}: null is not a table; put its fields in curly braces"
      if database == null
    ])
  }

  validation {
    condition = length([
      for item in distinct(
        concat(concat(keys(var.databases), keys(var.caches)), keys(var.tables))
      ) :
      item
      if length([
        for other in concat(concat(keys(var.databases), keys(var.caches)), keys(var.tables)) : other
        if other == item
      ]) > 1
    ]) == 0
    error_message = try(join(" ", [
      "databases:",
      join(", ", formatlist("%q", [
        for item in distinct(
          concat(concat(keys(var.databases), keys(var.caches)), keys(var.tables))
        ) :
        item
        if length([
          for other in concat(concat(keys(var.databases), keys(var.caches)), keys(var.tables)) :
          other
          if other == item
        ]) > 1
      ])),
      "is what two of databases, caches and tables are called; rename one",
    ]), "")
  }
}

variable "disposable" {
  description = "Whether the resources may be destroyed with their data. False protects them."
  type        = bool
  default     = false
  nullable    = false
}

variable "existing_cluster" {
  description = <<-EOT
    A cluster that exists, instead of one that is made.
    - `arn`: Required. Its ARN.
    - `namespace`: Required. Its name, with which the names of services end.
    - `namespace_id`: Required. Id of a Cloud Map namespace for DNS in the VPC.
    - `capacity_provider_strategy`: Where tasks run that name nothing else. Its capacity providers are the cluster's.
    - `execute_command`: Where it records sessions of ECS Exec, and what encrypts them. Default: it records none.
    - `guardduty_runtime_monitoring`: Whether tasks may pull GuardDuty's agent. Default: they may not.
  EOT
  type = object({
    arn          = string
    namespace    = string
    namespace_id = string
    capacity_provider_strategy = optional(
      map(object({
        base   = optional(number, 0)
        weight = optional(number, 1)
      })),
      { FARGATE = { base = 1 } },
    )
    execute_command              = optional(map(string))
    guardduty_runtime_monitoring = optional(bool, false)
  })
  default  = null
  nullable = true

  validation {
    condition = alltrue(flatten([
      for existing_cluster in var.existing_cluster[*] : [
        for key, capacity_provider_strategy in existing_cluster.capacity_provider_strategy :
        capacity_provider_strategy != null
      ]
    ]))
    error_message = join("; ", flatten([
      for existing_cluster in var.existing_cluster[*] : [
        for key, capacity_provider_strategy in existing_cluster.capacity_provider_strategy :
        join(" ", [
          "existing_cluster.capacity_provider_strategy: ${jsonencode(key)}: null is not a table;",
          "put its fields in curly braces",
        ])
        if capacity_provider_strategy == null
      ]
    ]))
  }

  validation {
    condition     = !(var.cluster != null && var.existing_cluster != null)
    error_message = "existing_cluster: cluster is one that is made; write either of them"
  }
}

variable "existing_load_balancers" {
  description = <<-EOT
    Load balancers that exist, by name. Default: none.
    - `listener_arn`: Required. Its listener.
    - `security_group_id`: Required. Its security group, which gets a rule to each service behind it.
    - `both_sides`: Whether that rule is created here. False if somebody else writes it.
  EOT
  type = map(object({
    listener_arn      = string
    security_group_id = string
    both_sides        = optional(bool, true)
  }))
  default  = {}
  nullable = false

  validation {
    condition = alltrue([
      for key, existing_load_balancer in var.existing_load_balancers :
      existing_load_balancer != null
    ])
    error_message = join("; ", [
      for key, existing_load_balancer in var.existing_load_balancers :
      "existing_load_balancers: ${jsonencode(key)}: null is not a table; put its fields in curly braces"
      if existing_load_balancer == null
    ])
  }

  validation {
    condition = length([
      for item in distinct(concat(keys(var.load_balancers), keys(var.existing_load_balancers))) :
      item
      if length([
        for other in concat(keys(var.load_balancers), keys(var.existing_load_balancers)) : other
        if other == item
      ]) > 1
    ]) == 0
    error_message = try(join(" ", [
      "existing_load_balancers:",
      join(", ", formatlist("%q", [
        for item in distinct(concat(keys(var.load_balancers), keys(var.existing_load_balancers))) :
        item
        if length([
          for other in concat(keys(var.load_balancers), keys(var.existing_load_balancers)) : other
          if other == item
        ]) > 1
      ])),
      "is one that is made, too; rename one",
    ]), "")
  }
}

variable "existing_network" {
  description = <<-EOT
    A VPC that exists, instead of one that is made.
    - `vpc_id`: Required. Its id.
    - `https_targets`: What tasks in the private subnets reach on port 443, by name; for images, secrets and logs.
    - `isolated_subnet_ids`: Ids of the subnets in which databases stand, in two zones at least.
    - `private_subnet_ids`: Ids of the subnets in which tasks run, and internal load balancers stand.
    - `private_subnet_ids_by_zone`: Ids of a subnet of each availability zone in which tasks run, by the zone: where file systems are reached. Default: there is no file system.
    - `public_subnet_ids`: Ids of the subnets with a route to an internet gateway, for load balancers.
  EOT
  type = object({
    vpc_id = string
    https_targets = optional(
      map(object({
        description                  = string
        cidr_ipv4                    = optional(string)
        cidr_ipv6                    = optional(string)
        prefix_list_id               = optional(string)
        referenced_security_group_id = optional(string)
      })),
      {
        internet = { description = "AWS services and partners over HTTPS", cidr_ipv4 = "0.0.0.0/0" }
      },
    )
    isolated_subnet_ids        = optional(list(string), [])
    private_subnet_ids         = optional(list(string), [])
    private_subnet_ids_by_zone = optional(map(string), {})
    public_subnet_ids          = optional(list(string), [])
  })
  default  = null
  nullable = true

  validation {
    condition = alltrue(flatten([
      for existing_network in var.existing_network[*] :
      [for key, https_target in existing_network.https_targets : https_target != null]
    ]))
    error_message = join("; ", flatten([
      for existing_network in var.existing_network[*] : [
        for key, https_target in existing_network.https_targets :
        "existing_network.https_targets: ${jsonencode(key)}: null is not a table; put its fields in curly braces"
        if https_target == null
      ]
    ]))
  }

  validation {
    condition = length([
      for holds in [var.network != null, var.existing_network != null] : holds
      if holds
    ]) == 1
    error_message = "existing_network: write either network, for one that is made, or existing_network"
  }
}

variable "existing_network_load_balancers" {
  description = <<-EOT
    Network load balancers that exist, by name, which get the `listeners` of services. Default: none.
    - `arn`: Required. Load balancer that gets the listeners.
    - `security_group_id`: Required. Security group of the load balancer: it gets an egress rule, this service's an ingress rule.
    - `both_sides`: Whether the rule on the load balancer's group is created here, too. False if somebody else writes it, such as inline rules of the group.
    - `certificate_arn`: ACM certificate of the listeners of TLS. Default: none.
    - `ssl_policy`: Protocols and ciphers of TLS, by the name of AWS's policy. Default: TLS 1.2 and 1.3.
  EOT
  type = map(object({
    arn               = string
    security_group_id = string
    both_sides        = optional(bool)
    certificate_arn   = optional(string)
    ssl_policy        = optional(string)
  }))
  default  = {}
  nullable = false

  validation {
    condition = alltrue([
      for key, existing_network_load_balancer in var.existing_network_load_balancers :
      existing_network_load_balancer != null
    ])
    error_message = join("; ", [
      for key, existing_network_load_balancer in var.existing_network_load_balancers :
      "existing_network_load_balancers: ${jsonencode(key)}: null is not a table; put its fields in curly braces"
      if existing_network_load_balancer == null
    ])
  }

  validation {
    condition = length([
      for item in distinct(
        concat(keys(var.network_load_balancers), keys(var.existing_network_load_balancers))
      ) :
      item
      if length([
        for other in concat(
          keys(var.network_load_balancers),
          keys(var.existing_network_load_balancers),
        ) :
        other
        if other == item
      ]) > 1
    ]) == 0
    error_message = try(join(" ", [
      "existing_network_load_balancers:",
      join(", ", formatlist("%q", [
        for item in distinct(
          concat(keys(var.network_load_balancers), keys(var.existing_network_load_balancers))
        ) :
        item
        if length([
          for other in concat(
            keys(var.network_load_balancers),
            keys(var.existing_network_load_balancers),
          ) :
          other
          if other == item
        ]) > 1
      ])),
      "is one that is made, too; rename one",
    ]), "")
  }
}

variable "file_systems" {
  description = <<-EOT
    File systems of EFS, by name, which services and jobs mount whose `volumes` say so. Default: none.
    - `backup`: Whether AWS Backup makes a copy each day, which it keeps for 35 days, also of a file system that is deleted.
    - `throughput_mode`: How fast it is. `elastic`: as fast as needed, paid by what is read and written. `bursting`: by what it holds, and included. The default never stands still for want of credits.
    - `transition_to_ia`: When a file that nobody has opened moves to Infrequent Access, which costs less to keep and more to read. Default: never.
  EOT
  type = map(object({
    backup           = optional(bool)
    throughput_mode  = optional(string)
    transition_to_ia = optional(string)
  }))
  default  = {}
  nullable = false

  validation {
    condition = alltrue([for key, file_system in var.file_systems : file_system != null])
    error_message = join("; ", [
      for key, file_system in var.file_systems :
      "file_systems: ${jsonencode(key)}: null is not a table; put its fields in curly braces"
      if file_system == null
    ])
  }
}

variable "load_balancers" {
  description = <<-EOT
    Load balancers that are made, by name. Names in AWS contain it, but for `public`. Default: none.
    - `ingress_cidr_blocks`: Required. IPv4 ranges of the clients that may connect.
    - `access_logs`: Whether requests are logged to an S3 bucket (Security Hub ELB.5).
    - `access_logs_expiration_days`: Days that logs are kept in S3, and the logs of who asked for them.
    - `additional_certificate_arns`: Further ACM certificates, ARNs by a name of their own, for clients that ask for their names.
    - `certificate_arn`: Existing ACM certificate for HTTPS.
    - `connection_logs`: Whether connections of clients are logged too, into the bucket of the access logs.
    - `domain_name`: DNS name of the platform; its certificate and DNS records are created.
    - `hosted_zone_id`: Public Route 53 zone of `domain_name`; required with it.
    - `idle_timeout_seconds`: Seconds after which an idle connection is closed. The default is AWS's.
    - `ingress_ipv6_cidr_blocks`: IPv6 ranges of the clients that may connect, with `dualstack`.
    - `internal`: Whether it has private addresses alone, for clients in the VPC and in connected networks.
    - `ip_address_type`: Families of addresses that clients find: IPv4, or with `dualstack` IPv6 too.
    - `mutual_authentication`: Whether clients show a certificate over HTTPS, and whose. Default: they show none.
    - `plain_http`: Whether HTTP is served without a certificate. Only for environments without real data.
    - `response_headers`: Headers that it adds to responses. Default: those of the services alone, and its own name.
    - `ssl_policy`: Protocols and ciphers of TLS, by the name of AWS's policy.
    - `waf`: Whether AWS WAF judges requests before the load balancer does (Security Hub ELB.16).
    - `waivers`: Reasons for which safe defaults are left, by the name of the waiver.
  EOT
  type = map(object({
    ingress_cidr_blocks         = list(string)
    access_logs                 = optional(bool)
    access_logs_expiration_days = optional(number)
    additional_certificate_arns = optional(map(string))
    certificate_arn             = optional(string)
    connection_logs             = optional(bool)
    domain_name                 = optional(string)
    hosted_zone_id              = optional(string)
    idle_timeout_seconds        = optional(number)
    ingress_ipv6_cidr_blocks    = optional(list(string))
    internal                    = optional(bool)
    ip_address_type             = optional(string)
    mutual_authentication = optional(object({
      mode = string
      ca_certificates_bundle = optional(object({
        s3_bucket         = string
        s3_key            = string
        s3_object_version = optional(string)
      }))
      ignore_client_certificate_expiry = optional(bool, false)
      trust_store                      = optional(map(string))
    }))
    plain_http = optional(bool)
    response_headers = optional(object({
      access_control_allow_credentials = optional(string)
      access_control_allow_headers     = optional(string)
      access_control_allow_methods     = optional(string)
      access_control_allow_origin      = optional(string)
      access_control_expose_headers    = optional(string)
      access_control_max_age_seconds   = optional(number)
      content_security_policy          = optional(string)
      server_enabled                   = optional(bool)
      strict_transport_security        = optional(string)
      x_content_type_options           = optional(string)
      x_frame_options                  = optional(string)
    }))
    ssl_policy = optional(string)
    waf = optional(object({
      action        = optional(string, "count")
      counted_rules = optional(map(list(string)), {})
      managed_rule_groups = optional(list(string), [
        "AWSManagedRulesAmazonIpReputationList",
        "AWSManagedRulesCommonRuleSet",
        "AWSManagedRulesKnownBadInputsRuleSet",
      ])
      rate_limit = optional(number)
      web_acl    = optional(map(string))
    }))
    waivers = optional(map(string))
  }))
  default  = {}
  nullable = false

  validation {
    condition = alltrue([for key, load_balancer in var.load_balancers : load_balancer != null])
    error_message = join("; ", [
      for key, load_balancer in var.load_balancers :
      "load_balancers: ${jsonencode(key)}: null is not a table; put its fields in curly braces"
      if load_balancer == null
    ])
  }
}

variable "network" {
  description = <<-EOT
    The VPC that is made. Default: `existing_network` is one that exists.
    - `availability_zones`: Required. Names of the availability zones, all of one region.
    - `cidr_block`: IPv4 range of the VPC.
    - `dns_firewall_allowed_domains`: Names that may be looked up, by an allow-list of DNS Firewall. Default: no list, all may.
    - `endpoint_account_ids`: Ids of further accounts whose principals and resources pass as the own account's do.
    - `endpoint_policies`: Whether endpoints let through only principals of the own account, to its own resources.
    - `flow_logs`: Whether accepted and rejected traffic of the VPC is logged (Security Hub EC2.6).
    - `interface_endpoints`: AWS services reached inside the VPC, by the last part of the endpoint's service name.
    - `ipv6`: Whether the VPC and its subnets have IPv6 beside IPv4 (dual-stack).
    - `manage_defaults`: Whether the network ACL and the main route table that AWS makes with the VPC are taken over.
    - `nat_elastic_ip_allocation_ids`: Allocations of Elastic IPs that exist, by the zone of their NAT gateway, to be used again.
    - `nat_gateways`: How private subnets reach the internet.
    - `query_log`: Whether the names that are looked up in the VPC are logged, by Route 53 Resolver.
    - `waivers`: `public_ip`: why tasks run in the public subnets, with addresses of the internet.
  EOT
  type = object({
    availability_zones            = list(string)
    cidr_block                    = optional(string)
    dns_firewall_allowed_domains  = optional(list(string))
    endpoint_account_ids          = optional(list(string))
    endpoint_policies             = optional(bool)
    flow_logs                     = optional(bool)
    interface_endpoints           = optional(list(string))
    ipv6                          = optional(bool)
    manage_defaults               = optional(bool)
    nat_elastic_ip_allocation_ids = optional(map(string))
    nat_gateways                  = optional(string)
    query_log                     = optional(bool)
    waivers                       = optional(map(string))
  })
  default  = null
  nullable = true
}

variable "network_load_balancers" {
  description = <<-EOT
    Network load balancers that are made, by name, for the `listeners` of services. Default: none.
    - `ingress_cidr_blocks`: Required. IPv4 ranges of the clients that may connect.
    - `certificate_arn`: Existing ACM certificate of the listeners of TLS. Default: none; it passes TCP through.
    - `cross_zone`: Whether its address in each zone leads to tasks of all zones.
    - `ingress_ipv6_cidr_blocks`: IPv6 ranges of the clients that may connect, with `dualstack`.
    - `internal`: Whether it has private addresses alone, for clients in the VPC and in connected networks.
    - `ip_address_type`: Families of addresses that clients find: IPv4, or with `dualstack` IPv6 too.
    - `ssl_policy`: Protocols and ciphers of TLS, by the name of AWS's policy.
  EOT
  type = map(object({
    ingress_cidr_blocks      = list(string)
    certificate_arn          = optional(string)
    cross_zone               = optional(bool)
    ingress_ipv6_cidr_blocks = optional(list(string))
    internal                 = optional(bool)
    ip_address_type          = optional(string)
    ssl_policy               = optional(string)
  }))
  default  = {}
  nullable = false

  validation {
    condition = alltrue([
      for key, network_load_balancer in var.network_load_balancers : network_load_balancer != null
    ])
    error_message = join("; ", [
      for key, network_load_balancer in var.network_load_balancers :
      "network_load_balancers: ${jsonencode(key)}: null is not a table; put its fields in curly braces"
      if network_load_balancer == null
    ])
  }
}

variable "permissions_boundary" {
  description = "ARN of the permissions boundary of all roles. Default: none."
  type        = string
  default     = null
  nullable    = true

  validation {
    condition = alltrue([
      for permissions_boundary in var.permissions_boundary[*] : can(
        regex(join("|", [
          "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:iam::([0-9]{12}",
          "aws):policy/([!-~]{1,255}/)?[A-Za-z0-9+=,.@_-]{1,128})$",
        ]), permissions_boundary)
      )
    ])
    error_message = join("; ", [
      for permissions_boundary in var.permissions_boundary[*] :
      "permissions_boundary: ${jsonencode(permissions_boundary)}: write the ARN of an IAM policy"
      if !can(
        regex(join("|", [
          "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:iam::([0-9]{12}",
          "aws):policy/([!-~]{1,255}/)?[A-Za-z0-9+=,.@_-]{1,128})$",
        ]), permissions_boundary)
      )
    ])
  }
}

variable "queues" {
  description = <<-EOT
    Queues, by name, each with a dead-letter queue. Default: none.
    - `content_based_deduplication`: Whether a message with the same body counts once within five minutes. Of a FIFO queue alone; by default whoever sends a message gives its deduplication id.
    - `delay_seconds`: Seconds for which a new message is hidden. The default hides none.
    - `fifo_queue`: Whether the queue keeps the order of messages of a group, and takes none of them twice.
    - `fifo_throughput_limit`: What AWS's limit of 300 calls a second counts for. Of a FIFO queue alone.
    - `max_receive_count`: Number of times that a message is received before it goes to the dead-letter queue.
    - `message_retention_seconds`: Seconds for which the queue keeps a message that nobody deletes. The default is AWS's, 4 days: longer than a weekend. The dead-letter queue always keeps them 14 days, AWS's longest.
    - `receive_wait_time_seconds`: Seconds for which a call that receives waits for a message.
    - `visibility_timeout_seconds`: Seconds for which a message that was received is hidden from other consumers.
  EOT
  type = map(object({
    content_based_deduplication = optional(bool)
    delay_seconds               = optional(number)
    fifo_queue                  = optional(bool)
    fifo_throughput_limit       = optional(string)
    max_receive_count           = optional(number)
    message_retention_seconds   = optional(number)
    receive_wait_time_seconds   = optional(number)
    visibility_timeout_seconds  = optional(number)
  }))
  default  = {}
  nullable = false

  validation {
    condition = alltrue([for key, queue in var.queues : queue != null])
    error_message = join("; ", [
      for key, queue in var.queues :
      "queues: ${jsonencode(key)}: null is not a table; put its fields in curly braces"
      if queue == null
    ])
  }
}

variable "retention_days" {
  description = "Days for which log groups keep their events."
  type        = number
  default     = 30
  nullable    = false

  validation {
    condition = contains([
      1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922,
      3288, 3653,
    ], var.retention_days)
    error_message = join(" ", [
      "retention_days: ${jsonencode(var.retention_days)} is not possible; choose 1, 3, 5, 7, 14,",
      "30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288 or 3653",
    ])
  }
}

variable "secrets" {
  description = <<-EOT
    Secrets, by name, that services and jobs read which say so. Default: none.
    - `description`: Required. What the secret is for. Source: a parameter of CloudFormation has 4,096 bytes at most.
    - `generate_string_key`: Key of the password. Required with `secret_string_template`.
    - `initial_value`: Where the first value comes from.
    - `password_length`: Number of characters of the generated password.
    - `rotation`: When it gets another value by itself, and from which function. Default: never; you set one with `put-secret-value`.
    - `secret_string_template`: Keys and values beside the password, none of them secret. Empty: the value is plain text.
  EOT
  type = map(object({
    description         = string
    generate_string_key = optional(string)
    initial_value       = optional(string)
    password_length     = optional(number)
    rotation = optional(object({
      lambda_arn          = string
      schedule_expression = string
      duration            = optional(string)
    }))
    secret_string_template = optional(map(string))
  }))
  default  = {}
  nullable = false

  validation {
    condition = alltrue([for key, secret in var.secrets : secret != null])
    error_message = join("; ", [
      for key, secret in var.secrets :
      "secrets: ${jsonencode(key)}: null is not a table; put its fields in curly braces"
      if secret == null
    ])
  }
}

variable "tables" {
  description = <<-EOT
    Tables of DynamoDB, by name, which services and jobs use that say `reads` or `writes`. Default: none.
    - `attributes`: Required. Types of the attributes that are keys, of the table or of an index: `S` for text, `N` for a number, `B` for bytes. Items have others as they like.
    - `hash_key`: Required. Attribute that is the partition key. AWS cannot change it: another is refused when Terraform plans.
    - `global_secondary_indexes`: Other keys by which items are found, by the name of the index. Default: none.
    - `range_key`: Attribute that is the sort key: items of one partition in its order.
    - `ttl_attribute_name`: Attribute with the second, as Unix counts them, after which DynamoDB deletes an item.
  EOT
  type = map(object({
    attributes = map(string)
    hash_key   = string
    global_secondary_indexes = optional(map(object({
      hash_key           = string
      non_key_attributes = optional(list(string), [])
      projection_type    = optional(string, "ALL")
      range_key          = optional(string)
    })))
    range_key          = optional(string)
    ttl_attribute_name = optional(string)
  }))
  default  = {}
  nullable = false

  validation {
    condition = alltrue([for key, table in var.tables : table != null])
    error_message = join("; ", [
      for key, table in var.tables :
      "tables: ${jsonencode(key)}: null is not a table; put its fields in curly braces"
      if table == null
    ])
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

variable "task_role_statements" {
  description = <<-EOT
    IAM statements of the task roles, for the code of services and jobs: a list for each by its name, as the modules `service` and `job` take it. Not in their tables, where those of all would have to be alike. Default: none.
    - `actions`: Required. Actions of the AWS API, such as `sqs:SendMessage`.
    - `resources`: Required. ARNs of the resources that the actions are allowed on.
    - `conditions`: When it is allowed: a list of values by condition key by operator, as IAM has them: `StringEquals."aws:ResourceTag/team" = ["orders"]`. Default: always.
  EOT
  type        = any
  default     = {}
  nullable    = false

  validation {
    condition = try(
      length(distinct(flatten([
        for step, job in { for item, job in var.jobs : item => job if length(job.before) > 0 } :
        keys({
          for name, service in var.services : name => service
          if contains(job.before, name) &&
          length([
            for one in [
              for statement in flatten(values({
                for of, item in var.task_role_statements : of => item
                if of == step
              })) :
              jsonencode(statement)
            ] :
            one
            if !contains([
              for statement in flatten(values({
                for of, item in var.task_role_statements : of => item
                if of == name
              })) :
              jsonencode(statement)
            ], one)
          ]) > 0
        })
      ]))) == 0,
      true,
    )
    error_message = try(join(" ", [
      "task_role_statements: before:",
      join(", ", formatlist("%q", distinct(flatten([
        for step, job in { for item, job in var.jobs : item => job if length(job.before) > 0 } :
        keys({
          for name, service in var.services : name => service
          if contains(job.before, name) &&
          length([
            for one in [
              for statement in flatten(values({
                for of, item in var.task_role_statements : of => item
                if of == step
              })) :
              jsonencode(statement)
            ] :
            one
            if !contains([
              for statement in flatten(values({
                for of, item in var.task_role_statements : of => item
                if of == name
              })) :
              jsonencode(statement)
            ], one)
          ]) > 0
        })
      ])))),
      "does not say all in task_role_statements that the job says which comes first in its tasks,",
      "with their roles and ways; write it there, too",
    ]), "")
  }

  validation {
    condition = try(
      length([
        for name in keys(var.task_role_statements) : name
        if !contains(concat(keys(var.services), keys(var.jobs)), name)
      ]) == 0,
      true,
    )
    error_message = try(join(" ", [
      "task_role_statements:",
      join(", ", formatlist("%q", [
        for name in keys(var.task_role_statements) : name
        if !contains(concat(keys(var.services), keys(var.jobs)), name)
      ])),
      "is neither one of services nor of jobs",
    ]), "")
  }
}

variable "topics" {
  description = <<-EOT
    Topics, by name, and the queues that get their messages. Default: none.
    - `content_based_deduplication`: Whether a message with the same body counts once within five minutes. Of a FIFO topic alone; by default whoever publishes a message gives its deduplication id.
    - `fifo_topic`: Whether the topic keeps the order of messages of a group, and takes none of them twice.
    - `subscriptions`: Queues of the platform that get its messages, by name. Default: none.
  EOT
  type = map(object({
    content_based_deduplication = optional(bool)
    fifo_topic                  = optional(bool)
    subscriptions = optional(map(object({
      raw_message_delivery = optional(bool, true)
    })), {})
  }))
  default  = {}
  nullable = false

  validation {
    condition = alltrue([for key, topic in var.topics : topic != null])
    error_message = join("; ", [
      for key, topic in var.topics :
      "topics: ${jsonencode(key)}: null is not a table; put its fields in curly braces"
      if topic == null
    ])
  }

  validation {
    condition = alltrue(flatten([
      for topic in [for one in values(var.topics) : one if one != null] :
      [for key, subscription in topic.subscriptions : subscription != null]
    ]))
    error_message = join("; ", flatten([
      for topic in [for one in values(var.topics) : one if one != null] : [
        for key, subscription in topic.subscriptions :
        "topics.subscriptions: ${jsonencode(key)}: null is not a table; put its fields in curly braces"
        if subscription == null
      ]
    ]))
  }

  validation {
    condition = length([
      for name in distinct(flatten([
        for topic in [for one in values(var.topics) : one if one != null] :
        keys(topic.subscriptions)
      ])) :
      name
      if !contains(keys(var.queues), name)
    ]) == 0
    error_message = try(join(" ", [
      "topics:",
      join(", ", formatlist("%q", [
        for name in distinct(flatten([
          for topic in [for one in values(var.topics) : one if one != null] :
          keys(topic.subscriptions)
        ])) :
        name
        if !contains(keys(var.queues), name)
      ])),
      "is subscribed and is none of queues",
    ]), "")
  }
}
