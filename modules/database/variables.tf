variable "database" {
  description = "Name of the database within the platform; part of its physical names."
  type        = string
  nullable    = false

  validation {
    condition = can(regex("^(?:[a-z][a-z0-9]*(-[a-z0-9]+)*)$", var.database))
    error_message = join(" ", [
      "database: ${jsonencode(var.database)}: write lower-case letters, digits and single hyphens,",
      "with a letter first",
    ])
  }

  validation {
    condition     = length(var.database) <= 32
    error_message = "database: ${jsonencode(var.database)} is too long; give at most 32 characters"
  }
}

variable "engine" {
  description = "`aurora-postgresql`, `aurora-mysql`, or `postgres`, which is RDS without Aurora."
  type        = string
  nullable    = false

  validation {
    condition = contains(["aurora-mysql", "aurora-postgresql", "postgres"], var.engine)
    error_message = join(" ", [
      "engine: ${jsonencode(var.engine)} is not possible; choose 'aurora-mysql',",
      "'aurora-postgresql' or 'postgres'",
    ])
  }
}

variable "engine_version" {
  description = "Version of the engine: `16`, or `8.0` or `8.4` of `aurora-mysql`. Best the major version alone: AWS chooses the minor one and upgrades it in the maintenance window. Where a minor version is written and AWS has upgraded it, the plan asks for the new one."
  type        = string
  nullable    = false

  validation {
    condition = can(
      regex(join("|", [
        "^(?:8\\.(0(\\.mysql_aurora\\.3\\.[0-9]{2}\\.[0-9]{1,2}(\\.[0-9])?)?",
        "4(\\.mysql_aurora\\.8\\.4\\.[0-9]{1,2})?)|(1[3-9]",
        "[2-9][0-9])(\\.[0-9]{1,2}(-rds\\.[0-9]{8})?)?)$",
      ]), var.engine_version)
    )
    error_message = join(" ", [
      "engine_version: ${jsonencode(var.engine_version)}: write a version such as 16 or 16.6; of",
      "aurora-mysql 8.0 or 8.4",
    ])
  }

  validation {
    condition = can(regex("^8\\.", var.engine_version)) == (var.engine == "aurora-mysql")
    error_message = join(" ", [
      "engine_version: \"${var.engine_version}\" is no version of ${var.engine}; write 8.0 or 8.4",
      "of aurora-mysql, 16 of the others",
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

variable "subnet_ids" {
  description = "Ids of its subnets, in two availability zones at least; `isolated_subnet_ids` of the module `network`."
  type        = list(string)
  nullable    = false

  validation {
    condition     = length(var.subnet_ids) >= 2
    error_message = "subnet_ids: ${length(var.subnet_ids)} given; give at least 2"
  }

  validation {
    condition     = length(var.subnet_ids) <= 20
    error_message = "subnet_ids: ${length(var.subnet_ids)} given; give at most 20"
  }

  validation {
    condition = alltrue([
      for subnet_id in var.subnet_ids :
      can(regex("^(?:subnet-([0-9a-f]{17}|[0-9a-f]{8}))$", subnet_id))
    ])
    error_message = join("; ", [
      for subnet_id in var.subnet_ids :
      "subnet_ids: ${jsonencode(subnet_id)}: write the id of a subnet: subnet-0123456789abcdef0"
      if !can(regex("^(?:subnet-([0-9a-f]{17}|[0-9a-f]{8}))$", subnet_id))
    ])
  }
}

variable "vpc_id" {
  description = "Id of the VPC."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^(?:vpc-([0-9a-f]{17}|[0-9a-f]{8}))$", var.vpc_id))
    error_message = "vpc_id: ${jsonencode(var.vpc_id)}: write the id of a VPC: vpc-0123456789abcdef0"
  }
}

variable "allow_major_version_upgrade" {
  description = "Whether `engine_version` may be another major version than the one that is deployed. Default: the plan refuses it, since the database stands still meanwhile and nothing takes it back but a snapshot."
  type        = bool
  default     = false
  nullable    = false
}

variable "backup_retention_days" {
  description = "Days in which each second can be restored (Security Hub RDS.11 asks for seven)."
  type        = number
  default     = 7
  nullable    = false

  validation {
    condition     = floor(var.backup_retention_days) == var.backup_retention_days
    error_message = "backup_retention_days: ${jsonencode(var.backup_retention_days)} is not a whole number; write one"
  }

  validation {
    condition     = var.backup_retention_days >= 1
    error_message = "backup_retention_days: ${jsonencode(var.backup_retention_days)} is too small; give at least 1"
  }

  validation {
    condition     = var.backup_retention_days <= 35
    error_message = "backup_retention_days: ${jsonencode(var.backup_retention_days)} is too large; give at most 35"
  }
}

variable "database_name" {
  description = "Name of the database inside. The default is short and no reserved word of any engine."
  type        = string
  default     = "app"
  nullable    = false

  validation {
    condition = can(regex("^(?:[A-Za-z][A-Za-z0-9_]*)$", var.database_name))
    error_message = join(" ", [
      "database_name: ${jsonencode(var.database_name)}: write letters, digits and underscores,",
      "with a letter first",
    ])
  }

  validation {
    condition     = length(var.database_name) <= 63
    error_message = "database_name: ${jsonencode(var.database_name)} is too long; give at most 63 characters"
  }

  validation {
    condition = !can(
      regex(join("|", [
        "^(?:db|admin|rdsadmin|template[01]|mysql|sys|innodb|tmp|(information|performance)_schema",
        "all|and|any|array|as|asc|both|case|cast|check|column|create|cross|default|desc|distinct",
        "else|end|except|false|fetch|for|foreign|from|grant|group|groups|having|in|index|inner",
        "insert|into|is|join|key|keys|left|like|limit|match|not|null|of|on|only|option|or|order",
        "outer|primary|references|rename|right|schema|select|session_user|set|some|system|table",
        "then|to|trailing|true|union|unique|update|use|user|using|values|when|where|window|with)$",
      ]), var.database_name)
    )
    error_message = "database_name: ${jsonencode(var.database_name)}: write a name that no engine reserves, such as app"
  }
}

variable "disposable" {
  description = "Whether the resources may be destroyed with their data. False protects them."
  type        = bool
  default     = false
  nullable    = false
}

variable "instance_class" {
  description = "Class of the instances: `db.r7g.large`. Default: Serverless v2 of Aurora, `db.t4g.small` of `postgres`."
  type        = string
  default     = null
  nullable    = true

  validation {
    condition = alltrue([
      for instance_class in var.instance_class[*] :
      can(regex("^(?:db\\.[a-z][a-z0-9]{1,15}\\.[a-z0-9-]{2,15})$", instance_class))
    ])
    error_message = join("; ", [
      for instance_class in var.instance_class[*] :
      "instance_class: ${jsonencode(instance_class)}: write a class with its size, such as db.r7g.large"
      if !can(regex("^(?:db\\.[a-z][a-z0-9]{1,15}\\.[a-z0-9-]{2,15})$", instance_class))
    ])
  }

  validation {
    condition = (
      var.engine == "postgres" ||
      (
        var.instance_class != null
        ? can(regex("^db\\.([rx][0-9][^.]*\\..*|t(3|4g)\\.(medium|large))$", var.instance_class))
        : true
      )
    )
    error_message = try(join(" ", [
      "instance_class: \"${var.instance_class}\" is none of Aurora, which has classes r and x, and",
      "of t3 and t4g medium and large; choose such as db.r7g.large",
    ]), "")
  }

  validation {
    condition = (
      var.engine != "aurora-mysql" ||
      (var.instance_class != null ? !startswith(var.instance_class, "db.t") : true)
    )
    error_message = try(join(" ", [
      "instance_class: \"${var.instance_class}\" has no Performance Insights with aurora-mysql;",
      "remove it, Serverless v2 is as cheap, or choose such as db.r7g.large",
    ]), "")
  }
}

variable "instance_count" {
  description = "Instances of an Aurora cluster, the first of which writes and up to 15 of which read. Default: two, so that one takes over when the other or its zone fails; one where the database is disposable. Of `postgres` a standby in another zone takes over, unless it is disposable."
  type        = number
  default     = null
  nullable    = true

  validation {
    condition = alltrue([
      for instance_count in var.instance_count[*] : floor(instance_count) == instance_count
    ])
    error_message = join("; ", [
      for instance_count in var.instance_count[*] :
      "instance_count: ${jsonencode(instance_count)} is not a whole number; write one"
      if floor(instance_count) != instance_count
    ])
  }

  validation {
    condition = alltrue([for instance_count in var.instance_count[*] : instance_count >= 1])
    error_message = join("; ", [
      for instance_count in var.instance_count[*] :
      "instance_count: ${jsonencode(instance_count)} is too small; give at least 1"
      if instance_count < 1
    ])
  }

  validation {
    condition = alltrue([for instance_count in var.instance_count[*] : instance_count <= 16])
    error_message = join("; ", [
      for instance_count in var.instance_count[*] :
      "instance_count: ${jsonencode(instance_count)} is too large; give at most 16"
      if instance_count > 16
    ])
  }

  validation {
    condition     = var.instance_count == null || var.engine != "postgres"
    error_message = "instance_count: is of Aurora; postgres has a standby unless it is disposable, remove it"
  }
}

variable "kms_key_arn" {
  description = "KMS key that encrypts storage, snapshots, Performance Insights and the password. Default: the AWS managed keys of RDS and Secrets Manager."
  type        = string
  default     = null
  nullable    = true

  validation {
    condition = alltrue([
      for kms_key_arn in var.kms_key_arn[*] : can(
        regex(
          "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:kms:[a-z0-9-]{9,18}:[0-9]{12}:key/[A-Za-z0-9-]{1,64})$",
          kms_key_arn,
        )
      )
    ])
    error_message = join("; ", [
      for kms_key_arn in var.kms_key_arn[*] : join(" ", [
        "kms_key_arn: ${jsonencode(kms_key_arn)}: write the ARN of a KMS key, not of an alias:",
        "arn:aws:kms:<region>:<account>:key/<id>",
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

variable "logs" {
  description = <<-EOT
    Its log groups.
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

variable "max_allocated_storage_gib" {
  description = "Storage of `postgres` in GiB up to which it grows by itself, from 20. Aurora has no bound. RDS demands a tenth more than there is."
  type        = number
  default     = 100
  nullable    = false

  validation {
    condition = floor(var.max_allocated_storage_gib) == var.max_allocated_storage_gib
    error_message = join(" ", [
      "max_allocated_storage_gib: ${jsonencode(var.max_allocated_storage_gib)} is not a whole",
      "number; write one",
    ])
  }

  validation {
    condition = var.max_allocated_storage_gib >= 22
    error_message = join(" ", [
      "max_allocated_storage_gib: ${jsonencode(var.max_allocated_storage_gib)} is too small; give",
      "at least 22",
    ])
  }

  validation {
    condition = var.max_allocated_storage_gib <= 65536
    error_message = join(" ", [
      "max_allocated_storage_gib: ${jsonencode(var.max_allocated_storage_gib)} is too large; give",
      "at most 65536",
    ])
  }

  validation {
    condition     = var.max_allocated_storage_gib == 100 || var.engine == "postgres"
    error_message = "max_allocated_storage_gib: is of postgres; the storage of Aurora grows by itself, remove it"
  }
}

variable "max_capacity" {
  description = "Largest capacity of each instance of Aurora Serverless v2, in ACU: the bound of its cost."
  type        = number
  default     = 8
  nullable    = false

  validation {
    condition     = var.max_capacity >= 1
    error_message = "max_capacity: ${jsonencode(var.max_capacity)} is too small; give at least 1"
  }

  validation {
    condition     = var.max_capacity <= 256
    error_message = "max_capacity: ${jsonencode(var.max_capacity)} is too large; give at most 256"
  }

  validation {
    condition     = floor(var.max_capacity * 2) == var.max_capacity * 2
    error_message = "max_capacity: ${jsonencode(var.max_capacity)} is no multiple of 0.5; write one"
  }

  validation {
    condition     = var.max_capacity >= var.min_capacity
    error_message = "max_capacity: ${var.max_capacity} is less than min_capacity, ${var.min_capacity}; give more"
  }

  validation {
    condition = (
      var.max_capacity <= 128 ||
      !can(
        regex(
          "^(13\\.([0-9]|1[0-2])|14\\.[0-9]|15\\.[0-4]|16\\.0|8\\.0\\.mysql_aurora\\.3\\.0[0-5]\\..*)$",
          var.engine_version,
        )
      )
    )
    error_message = join(" ", [
      "max_capacity: is ${var.max_capacity}, and ${var.engine} ${var.engine_version} ends at 128;",
      "give less, or a version from 13.13, 14.10, 15.5, 16.1 or 8.0.mysql_aurora.3.06.0 on",
    ])
  }

  validation {
    condition = (
      var.max_capacity == 8 || (var.engine != "postgres" && var.instance_class == null)
    )
    error_message = "max_capacity: is of Serverless v2, and instance_class or postgres is none; remove it"
  }
}

variable "min_capacity" {
  description = "Smallest capacity of each instance of Aurora Serverless v2, in ACU. Steps of 0.5. The default costs least of what answers at once. Memory that is freed takes the cache along, so what has steady traffic starts higher. With `0` it pauses after five minutes in which no task keeps a connection open, and costs its storage alone; the next one waits some 15 seconds."
  type        = number
  default     = 0.5
  nullable    = false

  validation {
    condition     = var.min_capacity >= 0
    error_message = "min_capacity: ${jsonencode(var.min_capacity)} is too small; give at least 0"
  }

  validation {
    condition     = var.min_capacity <= 256
    error_message = "min_capacity: ${jsonencode(var.min_capacity)} is too large; give at most 256"
  }

  validation {
    condition     = floor(var.min_capacity * 2) == var.min_capacity * 2
    error_message = "min_capacity: ${jsonencode(var.min_capacity)} is no multiple of 0.5; write one"
  }

  validation {
    condition = (
      var.min_capacity > 0 ||
      !can(
        regex(
          "^(13\\.([0-9]|1[0-4])|14\\.([0-9]|1[01])|15\\.[0-6]|16\\.[0-2]|8\\.0\\.mysql_aurora\\.3\\.0[0-7]\\..*)$",
          var.engine_version,
        )
      )
    )
    error_message = join(" ", [
      "min_capacity: is 0, and ${var.engine} ${var.engine_version} never pauses; give at least",
      "0.5, or a version from 13.15, 14.12, 15.7, 16.3 or 8.0.mysql_aurora.3.08.0 on",
    ])
  }

  validation {
    condition = (
      var.min_capacity == 0.5 || (var.engine != "postgres" && var.instance_class == null)
    )
    error_message = "min_capacity: is of Serverless v2, and instance_class or postgres is none; remove it"
  }
}

variable "snapshot_identifier" {
  description = "Name or ARN of a snapshot from which the database is made. Default: it is empty. It keeps the name and the user of the database that was saved: write that `database_name`."
  type        = string
  default     = null
  nullable    = true

  validation {
    condition = alltrue([
      for snapshot_identifier in var.snapshot_identifier[*] : can(
        regex(join("|", [
          "^(?:(arn:[a-z-]{3,15}:rds:[a-z0-9-]{9,18}:[0-9]{12}:(cluster-)?snapshot:)?((rds",
          "awsbackup):)?[A-Za-z](-?[A-Za-z0-9]){0,254})$",
        ]), snapshot_identifier)
      )
    ])
    error_message = join("; ", [
      for snapshot_identifier in var.snapshot_identifier[*] :
      "snapshot_identifier: ${jsonencode(snapshot_identifier)}: write the name or the ARN of a snapshot"
      if !can(
        regex(join("|", [
          "^(?:(arn:[a-z-]{3,15}:rds:[a-z0-9-]{9,18}:[0-9]{12}:(cluster-)?snapshot:)?((rds",
          "awsbackup):)?[A-Za-z](-?[A-Za-z0-9]){0,254})$",
        ]), snapshot_identifier)
      )
    ])
  }

  validation {
    condition = (
      var.engine != "postgres" ||
      (
        var.snapshot_identifier != null
        ? !can(regex(":cluster-snapshot:", var.snapshot_identifier))
        : true
      )
    )
    error_message = join(" ", [
      "snapshot_identifier: is a snapshot of a cluster, and postgres is none; choose",
      "aurora-postgresql, or a snapshot of an instance",
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
