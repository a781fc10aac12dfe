variable "availability_zones" {
  description = "Names of the availability zones, all of one region. Required, since the zones that an account can use differ. A load balancer needs two."
  type        = list(string)
  nullable    = false

  validation {
    condition     = length(var.availability_zones) >= 2
    error_message = "availability_zones: ${length(var.availability_zones)} given; give at least 2"
  }

  validation {
    condition     = length(var.availability_zones) <= 6
    error_message = "availability_zones: ${length(var.availability_zones)} given; give at most 6"
  }

  validation {
    condition = alltrue([
      for availability_zone in var.availability_zones :
      can(regex("^(?:${local.availability_zone})$", availability_zone))
    ])
    error_message = join("; ", [
      for availability_zone in var.availability_zones : join(" ", [
        "availability_zones: ${jsonencode(availability_zone)}: write a zone of the region itself,",
        "such as eu-west-1a; local and wavelength zones carry no NAT gateway or load balancer of",
        "this kind",
      ])
      if !can(regex("^(?:${local.availability_zone})$", availability_zone))
    ])
  }

  validation {
    condition = length([
      for item in distinct(var.availability_zones) : item
      if length([for other in var.availability_zones : other if other == item]) > 1
    ]) == 0
    error_message = try(join(" ", [
      "availability_zones:",
      join(", ", formatlist("%q", [
        for item in distinct(var.availability_zones) : item
        if length([for other in var.availability_zones : other if other == item]) > 1
      ])),
      "is given more than once; give it once",
    ]), "")
  }

  validation {
    condition = length(distinct([
      for zone in var.availability_zones : trimsuffix(zone, substr(zone, -1, 1))
    ])) <= 1
    error_message = try(join(" ", [
      "availability_zones:",
      join(", ", formatlist("%q", distinct([
        for zone in var.availability_zones : trimsuffix(zone, substr(zone, -1, 1))
      ]))),
      "are several regions; a VPC is in one, choose zones of that",
    ]), "")
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

variable "cidr_block" {
  description = "IPv4 range of the VPC. The default gives each private subnet 4,091 addresses (AWS keeps five) and leaves room for eight zones and further tiers. AWS's limits: Amazon VPC user guide, \"VPC CIDR blocks\"."
  type        = string
  default     = "10.0.0.0/16"
  nullable    = false

  validation {
    condition     = can(cidrnetmask(var.cidr_block))
    error_message = "cidr_block: ${jsonencode(var.cidr_block)}: write an IPv4 range such as 10.0.0.0/16"
  }

  validation {
    condition     = try(cidrsubnet(var.cidr_block, 0, 0) == var.cidr_block, true)
    error_message = "cidr_block: ${jsonencode(var.cidr_block)}: write ${try(cidrsubnet(var.cidr_block, 0, 0), "")}"
  }

  validation {
    condition = !can(
      regex("^(?:(0|127|22[4-9]|2[3-5][0-9])\\..*|169\\.254\\..*)$", var.cidr_block)
    )
    error_message = "cidr_block: ${jsonencode(var.cidr_block)}: write a range that AWS gives a VPC, such as 10.0.0.0/16"
  }

  validation {
    condition = (
      can(cidrnetmask(var.cidr_block))
      ? tonumber(split("/", var.cidr_block)[1]) >= 16 &&
      tonumber(split("/", var.cidr_block)[1]) <= 22
      : true
    )
    error_message = "cidr_block: \"${var.cidr_block}\" cannot be cut into subnets; choose a prefix from /16 to /22"
  }
}

variable "dns_firewall_allowed_domains" {
  description = "Names that may be looked up, by an allow-list of DNS Firewall. Default: no list, all may. AWS's own may always. On it belong the services' namespace, registries and partners: `*.example.com` is all below it, not itself."
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition     = length(var.dns_firewall_allowed_domains) <= 500
    error_message = "dns_firewall_allowed_domains: ${length(var.dns_firewall_allowed_domains)} given; give at most 500"
  }

  validation {
    condition = alltrue([
      for dns_firewall_allowed_domain in var.dns_firewall_allowed_domains : can(
        regex(
          "^(?:(\\*\\.)?[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?(\\.[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?)+)$",
          dns_firewall_allowed_domain,
        )
      )
    ])
    error_message = join("; ", [
      for dns_firewall_allowed_domain in var.dns_firewall_allowed_domains : join(" ", [
        "dns_firewall_allowed_domains: ${jsonencode(dns_firewall_allowed_domain)}: write a domain",
        "name such as api.example.com, or *.example.com for all below it",
      ])
      if !can(
        regex(
          "^(?:(\\*\\.)?[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?(\\.[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?)+)$",
          dns_firewall_allowed_domain,
        )
      )
    ])
  }

  validation {
    condition = alltrue([
      for dns_firewall_allowed_domain in var.dns_firewall_allowed_domains :
      try(length(dns_firewall_allowed_domain), 1) <= 253
    ])
    error_message = join("; ", [
      for dns_firewall_allowed_domain in var.dns_firewall_allowed_domains : join(" ", [
        "dns_firewall_allowed_domains: ${jsonencode(dns_firewall_allowed_domain)} is too long;",
        "give at most 253 characters",
      ])
      if try(length(dns_firewall_allowed_domain), 1) > 253
    ])
  }

  validation {
    condition = length([
      for item in distinct(var.dns_firewall_allowed_domains) : item
      if length([for other in var.dns_firewall_allowed_domains : other if other == item]) > 1
    ]) == 0
    error_message = try(join(" ", [
      "dns_firewall_allowed_domains:",
      join(", ", formatlist("%q", [
        for item in distinct(var.dns_firewall_allowed_domains) : item
        if length([for other in var.dns_firewall_allowed_domains : other if other == item]) > 1
      ])),
      "is given more than once; give it once",
    ]), "")
  }
}

variable "endpoint_account_ids" {
  description = "Ids of further accounts whose principals and resources pass as the own account's do."
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition     = length(var.endpoint_account_ids) <= 100
    error_message = "endpoint_account_ids: ${length(var.endpoint_account_ids)} given; give at most 100"
  }

  validation {
    condition = alltrue([
      for endpoint_account_id in var.endpoint_account_ids :
      can(regex("^(?:[0-9]{12})$", endpoint_account_id))
    ])
    error_message = join("; ", [
      for endpoint_account_id in var.endpoint_account_ids :
      "endpoint_account_ids: ${jsonencode(endpoint_account_id)}: write the 12 digits of an AWS account's id"
      if !can(regex("^(?:[0-9]{12})$", endpoint_account_id))
    ])
  }

  validation {
    condition = length([
      for item in distinct(var.endpoint_account_ids) : item
      if length([for other in var.endpoint_account_ids : other if other == item]) > 1
    ]) == 0
    error_message = try(join(" ", [
      "endpoint_account_ids:",
      join(", ", formatlist("%q", [
        for item in distinct(var.endpoint_account_ids) : item
        if length([for other in var.endpoint_account_ids : other if other == item]) > 1
      ])),
      "is given more than once; give it once",
    ]), "")
  }

  validation {
    condition = var.endpoint_policies || length(var.endpoint_account_ids) == 0
    error_message = join(" ", [
      "endpoint_account_ids: stand in the policies of endpoints, and endpoint_policies is false;",
      "remove one of the two",
    ])
  }
}

variable "endpoint_policies" {
  description = "Whether endpoints let through only principals of the own account, to its own resources. Images, secrets, parameters and objects of S3 may be read of other accounts, where a role allows it, and ECR's layers by everybody. With false everything passes, as AWS has it: objects of S3 of the same region by links that somebody else signed, too."
  type        = bool
  default     = true
  nullable    = false
}

variable "flow_logs" {
  description = "Whether accepted and rejected traffic of the VPC is logged (Security Hub EC2.6)."
  type        = bool
  default     = true
  nullable    = false
}

variable "interface_endpoints" {
  description = "AWS services reached inside the VPC, by the last part of the endpoint's service name. Each costs per zone and hour, so the default is none; the gateway endpoints of S3 and DynamoDB are free and always created. Without NAT gateways `ecr.api`, `ecr.dkr`, `logs` and, for services with secrets, `secretsmanager` are needed by all but tasks with public addresses; for a shell in a container `ssmmessages` and `kms`; for GuardDuty's agent `guardduty-data`. With NAT gateways, a service or job of an environment for which they suffice reaches nothing else on port 443, unless it says `egress`."
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition     = length(var.interface_endpoints) <= 50
    error_message = "interface_endpoints: ${length(var.interface_endpoints)} given; give at most 50"
  }

  validation {
    condition = alltrue([
      for interface_endpoint in var.interface_endpoints : contains([
        "bedrock-runtime",
        "ec2",
        "ecr.api",
        "ecr.dkr",
        "ecs",
        "ecs-agent",
        "ecs-telemetry",
        "elasticfilesystem",
        "events",
        "guardduty-data",
        "kinesis-firehose",
        "kinesis-streams",
        "kms",
        "lambda",
        "logs",
        "monitoring",
        "rds-data",
        "scheduler",
        "secretsmanager",
        "sns",
        "sqs",
        "ssm",
        "ssmmessages",
        "states",
        "sts",
        "xray",
      ], interface_endpoint)
    ])
    error_message = join("; ", [
      for interface_endpoint in var.interface_endpoints : join(" ", [
        "interface_endpoints: ${jsonencode(interface_endpoint)} is not possible; choose",
        "'bedrock-runtime', 'ec2', 'ecr.api', 'ecr.dkr', 'ecs', 'ecs-agent', 'ecs-telemetry',",
        "'elasticfilesystem', 'events', 'guardduty-data', 'kinesis-firehose', 'kinesis-streams',",
        "'kms', 'lambda', 'logs', 'monitoring', 'rds-data', 'scheduler', 'secretsmanager', 'sns',",
        "'sqs', 'ssm', 'ssmmessages', 'states', 'sts' or 'xray'",
      ])
      if !contains([
        "bedrock-runtime",
        "ec2",
        "ecr.api",
        "ecr.dkr",
        "ecs",
        "ecs-agent",
        "ecs-telemetry",
        "elasticfilesystem",
        "events",
        "guardduty-data",
        "kinesis-firehose",
        "kinesis-streams",
        "kms",
        "lambda",
        "logs",
        "monitoring",
        "rds-data",
        "scheduler",
        "secretsmanager",
        "sns",
        "sqs",
        "ssm",
        "ssmmessages",
        "states",
        "sts",
        "xray",
      ], interface_endpoint)
    ])
  }

  validation {
    condition = length([
      for item in distinct(var.interface_endpoints) : item
      if length([for other in var.interface_endpoints : other if other == item]) > 1
    ]) == 0
    error_message = try(join(" ", [
      "interface_endpoints:",
      join(", ", formatlist("%q", [
        for item in distinct(var.interface_endpoints) : item
        if length([for other in var.interface_endpoints : other if other == item]) > 1
      ])),
      "is given more than once; give it once",
    ]), "")
  }

  validation {
    condition = (
      length([
        for endpoint in ["ecr.api", "ecr.dkr", "logs"] : endpoint
        if !contains(var.interface_endpoints, endpoint) && var.nat_gateways == "none"
      ]) <= 0 ||
      contains(keys(var.waivers), "public_ip")
    )
    error_message = try(join(" ", [
      "interface_endpoints:",
      join(", ", [
        for endpoint in ["ecr.api", "ecr.dkr", "logs"] : endpoint
        if !contains(var.interface_endpoints, endpoint) && var.nat_gateways == "none"
      ]),
      "missing; without NAT gateways tasks reach AWS through endpoints alone, add them or set",
      "nat_gateways = \"single\", or say why: waivers.public_ip = \"<reason>\"",
    ]), "")
  }

  validation {
    condition = (
      length([
        for endpoint in ["ecr.api", "ecr.dkr", "logs"] : endpoint
        if !contains(var.interface_endpoints, endpoint) && var.nat_gateways == "none"
      ]) > 0 ||
      !contains(keys(var.waivers), "public_ip")
    )
    error_message = "interface_endpoints: waivers.public_ip waives nothing, this is as safe as the default; remove it"
  }
}

variable "ipv6" {
  description = "Whether the VPC and its subnets have IPv6 beside IPv4 (dual-stack). Amazon gives the VPC a `/56`, of which each subnet gets a `/64`. Public subnets reach the internet by its gateway; private ones by an egress-only internet gateway, which lets nobody in, unless `nat_gateways` is `none`. Tasks get an address when they start, where the account setting `dualStackIPv6` of ECS is on. Switching it on replaces nothing. It goes off again once nothing has such an address: load balancers are `ipv4` before, in a deployment of their own. Default: IPv4 alone, which reaches all that AWS has."
  type        = bool
  default     = false
  nullable    = false
}

variable "isolated_subnets" {
  description = "Whether there is a third subnet in each zone, without any way out, for databases."
  type        = bool
  default     = false
  nullable    = false
}

variable "logs" {
  description = <<-EOT
    The log group of the flow logs.
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

variable "manage_defaults" {
  description = "Whether the network ACL and the main route table that AWS makes with the VPC are taken over. Then the ACL, in which all subnets are, lets in neither SSH nor RDP from outside the VPC (ports 22 and 3389, Security Hub EC2.21), and the table, which no subnet here uses, has no route. Where somebody else's subnets or bastions stand in the VPC, write false; after true they then stay as they are, since Terraform only forgets them."
  type        = bool
  default     = true
  nullable    = false
}

variable "nat_elastic_ip_allocation_ids" {
  description = "Allocations of Elastic IPs that exist, by the zone of their NAT gateway, to be used again. They stay when the gateways go. Default: one is made for each. An address that comes later replaces the gateway of its zone, whose connections end, and releases the one that was made. One that moves to another zone is left out in a deployment before: it serves one gateway at a time."
  type        = map(string)
  default     = {}
  nullable    = false

  validation {
    condition     = length(var.nat_elastic_ip_allocation_ids) <= 6
    error_message = "nat_elastic_ip_allocation_ids: ${length(var.nat_elastic_ip_allocation_ids)} given; give at most 6"
  }

  validation {
    condition = alltrue([
      for key in keys(var.nat_elastic_ip_allocation_ids) :
      can(regex("^(?:${local.availability_zone})$", key))
    ])
    error_message = join("; ", [
      for key in keys(var.nat_elastic_ip_allocation_ids) : join(" ", [
        "nat_elastic_ip_allocation_ids: ${jsonencode(key)}: write a zone of the region itself,",
        "such as eu-west-1a; local and wavelength zones carry no NAT gateway or load balancer of",
        "this kind",
      ])
      if !can(regex("^(?:${local.availability_zone})$", key))
    ])
  }

  validation {
    condition = alltrue([
      for nat_elastic_ip_allocation_id in values(var.nat_elastic_ip_allocation_ids) :
      can(regex("^(?:eipalloc-([0-9a-f]{17}|[0-9a-f]{8}))$", nat_elastic_ip_allocation_id))
    ])
    error_message = join("; ", [
      for nat_elastic_ip_allocation_id in values(var.nat_elastic_ip_allocation_ids) : join(" ", [
        "nat_elastic_ip_allocation_ids: ${jsonencode(nat_elastic_ip_allocation_id)}: write the id",
        "of the allocation of an Elastic IP: eipalloc-0123456789abcdef0",
      ])
      if !can(regex("^(?:eipalloc-([0-9a-f]{17}|[0-9a-f]{8}))$", nat_elastic_ip_allocation_id))
    ])
  }

  validation {
    condition = length([
      for zone in keys(var.nat_elastic_ip_allocation_ids) : zone
      if var.nat_gateways == "none" ||
      !contains(
        var.nat_gateways == "one_per_az"
        ? var.availability_zones
        : [for zone in var.availability_zones : zone if zone == sort(var.availability_zones)[0]],
        zone,
      )
    ]) == 0
    error_message = try(join(" ", [
      "nat_elastic_ip_allocation_ids:",
      join(", ", formatlist("%q", [
        for zone in keys(var.nat_elastic_ip_allocation_ids) : zone
        if var.nat_gateways == "none" ||
        !contains(
          var.nat_gateways == "one_per_az"
          ? var.availability_zones
          : [for zone in var.availability_zones : zone if zone == sort(var.availability_zones)[0]],
          zone,
        )
      ])),
      "is no zone with a NAT gateway; one_per_az has one in each zone, single in the first by name",
    ]), "")
  }

  validation {
    condition = length([
      for item in distinct(values(var.nat_elastic_ip_allocation_ids)) : item
      if length([for other in values(var.nat_elastic_ip_allocation_ids) : other if other == item]) >
      1
    ]) == 0
    error_message = try(join(" ", [
      "nat_elastic_ip_allocation_ids:",
      join(", ", formatlist("%q", [
        for item in distinct(values(var.nat_elastic_ip_allocation_ids)) : item
        if length([
          for other in values(var.nat_elastic_ip_allocation_ids) : other
          if other == item
        ]) >
        1
      ])),
      "is given more than once; give it once",
    ]), "")
  }
}

variable "nat_gateways" {
  description = "How private subnets reach the internet. `one_per_az` survives the loss of a zone, so it is the default; `single` costs a third and suits environments that may fail; `none` gives no access and needs interface endpoints. On a live platform the former way goes when the next one is there; in modules, add endpoints and pass `endpoint_targets` to services before."
  type        = string
  default     = "one_per_az"
  nullable    = false

  validation {
    condition = contains(["none", "single", "one_per_az"], var.nat_gateways)
    error_message = join(" ", [
      "nat_gateways: ${jsonencode(var.nat_gateways)} is not possible; choose 'none', 'single' or",
      "'one_per_az'",
    ])
  }
}

variable "permissions_boundary" {
  description = "ARN of the permissions boundary of the flow logs' role. Default: none."
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

variable "query_log" {
  description = "Whether the names that are looked up in the VPC are logged, by Route 53 Resolver. It costs by its volume, so the default is none. Who deploys it lets AWS write to the group, and needs `logs:CreateLogDelivery`, `logs:PutResourcePolicy`, `logs:DescribeResourcePolicies`."
  type        = bool
  default     = false
  nullable    = false
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

variable "waivers" {
  description = "`public_ip`: why tasks run in the public subnets, with addresses of the internet. Then nothing needs NAT gateways or endpoints: the way that costs least, for what may be seen."
  type        = map(string)
  default     = {}
  nullable    = false

  validation {
    condition = alltrue([for key in keys(var.waivers) : contains(["public_ip"], key)])
    error_message = join("; ", [
      for key in keys(var.waivers) :
      "waivers: ${jsonencode(key)} is not possible; choose 'public_ip'"
      if !contains(["public_ip"], key)
    ])
  }

  validation {
    condition = alltrue([
      for waiver in values(var.waivers) : can(regex("^(?:${local.words})$", waiver))
    ])
    error_message = join("; ", [
      for waiver in values(var.waivers) :
      "waivers: ${jsonencode(waiver)}: write text that is not blank, without NUL or another control character"
      if !can(regex("^(?:${local.words})$", waiver))
    ])
  }

  validation {
    condition = alltrue([for waiver in values(var.waivers) : try(length(waiver), 1) <= 255])
    error_message = join("; ", [
      for waiver in values(var.waivers) :
      "waivers: ${jsonencode(waiver)} is too long; give at most 255 characters"
      if try(length(waiver), 1) > 255
    ])
  }
}
