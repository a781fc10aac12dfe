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
      can(regex("^(?:[a-z]{2}(-[a-z]+)+-[0-9][a-h])$", availability_zone))
    ])
    error_message = join("; ", [
      for availability_zone in var.availability_zones : join(" ", [
        "availability_zones: ${jsonencode(availability_zone)}: write a zone of the region itself,",
        "such as eu-west-1a; local and wavelength zones carry no NAT gateway or load balancer of",
        "this kind",
      ])
      if !can(regex("^(?:[a-z]{2}(-[a-z]+)+-[0-9][a-h])$", availability_zone))
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
  description = "AWS services reached inside the VPC, by the last part of the endpoint's service name. Each costs per zone and hour, so the default is none; the gateway endpoint of S3 is free and always created. Without NAT gateways `ecr.api`, `ecr.dkr`, `logs` and, for services with secrets, `secretsmanager` are needed."
  type        = list(string)
  default     = []
  nullable    = false

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
      for permissions_boundary in var.permissions_boundary[*] :
      can(regex("^(?:arn:aws[a-z-]*:iam::([0-9]{12}|aws):policy/.+)$", permissions_boundary))
    ])
    error_message = join("; ", [
      for permissions_boundary in var.permissions_boundary[*] :
      "permissions_boundary: ${jsonencode(permissions_boundary)}: write the ARN of an IAM policy"
      if !can(regex("^(?:arn:aws[a-z-]*:iam::([0-9]{12}|aws):policy/.+)$", permissions_boundary))
    ])
  }
}

variable "tags" {
  description = "Tags of every resource, in addition to the provider's default tags."
  type        = map(string)
  default     = {}
  nullable    = false

  validation {
    condition = alltrue([for tag in values(var.tags) : tag != null])
    error_message = join("; ", [
      for tag in values(var.tags) : "tags: null is not text; put it in quotes"
      if tag == null
    ])
  }
}
