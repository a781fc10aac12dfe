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

variable "flow_logs" {
  description = "Whether accepted and rejected traffic of the VPC is logged (Security Hub EC2.6)."
  type        = bool
  default     = true
  nullable    = false
}

variable "interface_endpoints" {
  description = "AWS services reached inside the VPC, by the last part of the endpoint's service name. Each costs per zone and hour, so the default is none; the gateway endpoints of S3 and DynamoDB are free and always created. Without NAT gateways `ecr.api`, `ecr.dkr`, `logs` and, for services with secrets, `secretsmanager` are needed by all but tasks with public addresses; for a shell in a container `ssmmessages` and `kms`."
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
        "ecr.api",
        "ecr.dkr",
        "ecs",
        "ecs-agent",
        "ecs-telemetry",
        "events",
        "kms",
        "logs",
        "monitoring",
        "secretsmanager",
        "sns",
        "sqs",
        "ssm",
        "ssmmessages",
        "sts",
      ], interface_endpoint)
    ])
    error_message = join("; ", [
      for interface_endpoint in var.interface_endpoints : join(" ", [
        "interface_endpoints: ${jsonencode(interface_endpoint)} is not possible; choose 'ecr.api',",
        "'ecr.dkr', 'ecs', 'ecs-agent', 'ecs-telemetry', 'events', 'kms', 'logs', 'monitoring',",
        "'secretsmanager', 'sns', 'sqs', 'ssm', 'ssmmessages' or 'sts'",
      ])
      if !contains([
        "ecr.api",
        "ecr.dkr",
        "ecs",
        "ecs-agent",
        "ecs-telemetry",
        "events",
        "kms",
        "logs",
        "monitoring",
        "secretsmanager",
        "sns",
        "sqs",
        "ssm",
        "ssmmessages",
        "sts",
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

variable "nat_gateways" {
  description = "How private subnets reach the internet. `one_per_az` survives the loss of a zone, so it is the default; `single` costs a third and suits environments that may fail; `none` gives no access and needs interface endpoints."
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
      for key in keys(var.tags) : can(regex("^(?:[\\p{L}\\p{Z}\\p{N}_.:/=+@-]{1,128})$", key))
    ])
    error_message = join("; ", [
      for key in keys(var.tags) :
      "tags: ${jsonencode(key)}: write 1 to 128 letters, digits, spaces and _.:/=+-@ only"
      if !can(regex("^(?:[\\p{L}\\p{Z}\\p{N}_.:/=+@-]{1,128})$", key))
    ])
  }

  validation {
    condition = alltrue([for key in keys(var.tags) : !can(regex("^(?:[aA][wW][sS]:.*)$", key))])
    error_message = join("; ", [
      for key in keys(var.tags) :
      "tags: ${jsonencode(key)}: write a key that does not begin with aws:, which AWS keeps for its own tags"
      if !(!can(regex("^(?:[aA][wW][sS]:.*)$", key)))
    ])
  }

  validation {
    condition = alltrue([
      for tag in values(var.tags) : can(regex("^(?:[\\p{L}\\p{Z}\\p{N}_.:/=+@-]{0,256})$", tag))
    ])
    error_message = join("; ", [
      for tag in values(var.tags) :
      "tags: ${jsonencode(tag)}: write up to 256 letters, digits, spaces and _.:/=+-@ only"
      if !can(regex("^(?:[\\p{L}\\p{Z}\\p{N}_.:/=+@-]{0,256})$", tag))
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
      for waiver in values(var.waivers) :
      can(regex("^(?:[^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]*)$", waiver))
    ])
    error_message = join("; ", [
      for waiver in values(var.waivers) :
      "waivers: ${jsonencode(waiver)}: write text without NUL or another control character"
      if !can(regex("^(?:[^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]*)$", waiver))
    ])
  }

  validation {
    condition = alltrue([for waiver in values(var.waivers) : try(length(waiver), 1) >= 1])
    error_message = join("; ", [
      for waiver in values(var.waivers) :
      "waivers: ${jsonencode(waiver)} is too short; give at least 1 characters"
      if try(length(waiver), 1) < 1
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
