variable "bucket" {
  description = "Bucket of the state."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^(?:[a-z0-9][a-z0-9-]*[a-z0-9])$", var.bucket))
    error_message = "bucket: ${jsonencode(var.bucket)}: write lower-case letters, digits and hyphens, as S3 takes them"
  }

  validation {
    condition     = length(var.bucket) >= 3
    error_message = "bucket: ${jsonencode(var.bucket)} is too short; give at least 3 characters"
  }

  validation {
    condition     = length(var.bucket) <= 63
    error_message = "bucket: ${jsonencode(var.bucket)} is too long; give at most 63 characters"
  }

  validation {
    condition = (
      !startswith(var.bucket, "xn--") &&
      !startswith(var.bucket, "sthree-") &&
      !startswith(var.bucket, "amzn-s3-demo-") &&
      trimsuffix(var.bucket, "-s3alias") == var.bucket &&
      trimsuffix(var.bucket, "--ol-s3") == var.bucket &&
      trimsuffix(var.bucket, "--x-s3") == var.bucket &&
      trimsuffix(var.bucket, "--table-s3") == var.bucket &&
      trimsuffix(var.bucket, "-an") == var.bucket
    )
    error_message = join(" ", [
      "bucket: \"${var.bucket}\" begins or ends as S3 keeps for names of its own; choose one",
      "without xn--, sthree-, amzn-s3-demo- in front and -s3alias, --ol-s3, --x-s3, --table-s3,",
      "-an at the end",
    ])
  }
}

variable "environment" {
  description = "Environment of GitHub whose workflows may deploy. GitLab does not tell AWS of it."
  type        = string
  nullable    = false

  validation {
    condition = can(regex("^(?:[a-z][a-z0-9]*(-[a-z0-9]+)*)$", var.environment))
    error_message = join(" ", [
      "environment: ${jsonencode(var.environment)}: write lower-case letters, digits and single",
      "hyphens, with a letter first",
    ])
  }

  validation {
    condition     = length(var.environment) <= 32
    error_message = "environment: ${jsonencode(var.environment)} is too long; give at most 32 characters"
  }
}

variable "key" {
  description = "Key of the state, locked by `<key>.tflock` beside it."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^(?:[A-Za-z0-9_.-]+(/[A-Za-z0-9_.-]+)*)$", var.key))
    error_message = "key: ${jsonencode(var.key)}: write the key of an object: letters, digits and . _ - /"
  }

  validation {
    condition     = length(var.key) <= 512
    error_message = "key: ${jsonencode(var.key)} is too long; give at most 512 characters"
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

variable "region" {
  description = "Region of the platform."
  type        = string
  nullable    = false

  validation {
    condition = can(
      regex(join("|", [
        "^(?:af-south-1|ap-east-1|ap-east-2|ap-northeast-1|ap-northeast-2|ap-northeast-3",
        "ap-south-1|ap-south-2|ap-southeast-1|ap-southeast-2|ap-southeast-3|ap-southeast-4",
        "ap-southeast-5|ap-southeast-6|ap-southeast-7|ca-central-1|ca-west-1|eu-central-1",
        "eu-central-2|eu-north-1|eu-south-1|eu-south-2|eu-west-1|eu-west-2|eu-west-3|il-central-1",
        "me-central-1|me-south-1|me-west-1|mx-central-1|sa-east-1|sa-west-1|us-east-1|us-east-2",
        "us-west-1|us-west-2|cn-north-1|cn-northwest-1|eusc-de-east-1|us-iso-east-1|us-iso-west-1",
        "us-isob-east-1|us-isob-west-1|eu-isoe-west-1|us-isof-east-1|us-isof-south-1|us-gov-east-1",
        "us-gov-west-1)$",
      ]), var.region)
    )
    error_message = "region: ${jsonencode(var.region)}: write a region's code such as eu-west-1"
  }
}

variable "repository" {
  description = "Repository whose workflows assume the roles, `<owner>/<name>`, written as GitHub does. With the ids of both, `<owner>@<id>/<name>@<id>`, where GitHub writes them into its tokens: of repositories that were made or renamed since July 15, 2026, or have chosen so. Of GitLab the path of the project, with all its groups. Source: GitHub changelog, April 23, 2026."
  type        = string
  nullable    = false

  validation {
    condition = can(
      regex(
        "^(?:[A-Za-z0-9_][A-Za-z0-9_.-]*((/[A-Za-z0-9_.-]+)+|@[0-9]+/[A-Za-z0-9_.-]+@[0-9]+))$",
        var.repository,
      )
    )
    error_message = join(" ", [
      "repository: ${jsonencode(var.repository)}: write a repository as <owner>/<name> or",
      "<owner>@<id>/<name>@<id>, without a wildcard",
    ])
  }

  validation {
    condition     = length(var.repository) <= 255
    error_message = "repository: ${jsonencode(var.repository)} is too long; give at most 255 characters"
  }

  validation {
    condition = var.gitlab_host != null || !can(regex("/.*/", var.repository))
    error_message = join(" ", [
      "repository: \"${var.repository}\" is no repository of GitHub; write <owner>/<name>, or",
      "gitlab_host beside it",
    ])
  }

  validation {
    condition = var.gitlab_host == null || !can(regex("@", var.repository))
    error_message = join(" ", [
      "repository: \"${var.repository}\" is no project of GitLab, whose tokens have no ids; write",
      "its path alone",
    ])
  }
}

variable "branch" {
  description = "Branch whose workflows may push images, and plan besides those of pull requests. Of GitLab its jobs deploy, too: protect it, so that whoever may merge decides."
  type        = string
  default     = "main"
  nullable    = false

  validation {
    condition = can(regex("^(?:[A-Za-z0-9_.-]+(/[A-Za-z0-9_.-]+)*)$", var.branch))
    error_message = join(" ", [
      "branch: ${jsonencode(var.branch)}: write a branch of letters, digits and . _ - /, without a",
      "wildcard",
    ])
  }

  validation {
    condition     = length(var.branch) <= 200
    error_message = "branch: ${jsonencode(var.branch)} is too long; give at most 200 characters"
  }
}

variable "gitlab_host" {
  description = "Host of the GitLab that has the repository, `gitlab.com` or one of your own. AWS has to reach it over HTTPS, at `/.well-known/openid-configuration`. Default: the repository is one of GitHub."
  type        = string
  default     = null
  nullable    = true

  validation {
    condition = alltrue([
      for gitlab_host in var.gitlab_host[*] : can(
        regex(
          "^(?:[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+)$",
          gitlab_host,
        )
      )
    ])
    error_message = join("; ", [
      for gitlab_host in var.gitlab_host[*] :
      "gitlab_host: ${jsonencode(gitlab_host)}: write a domain name of two labels or more, such as shop.local"
      if !can(
        regex(
          "^(?:[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+)$",
          gitlab_host,
        )
      )
    ])
  }

  validation {
    condition = alltrue([for gitlab_host in var.gitlab_host[*] : length(gitlab_host) <= 247])
    error_message = join("; ", [
      for gitlab_host in var.gitlab_host[*] :
      "gitlab_host: ${jsonencode(gitlab_host)} is too long; give at most 247 characters"
      if length(gitlab_host) > 247
    ])
  }
}

variable "kms_key_arn" {
  description = "KMS key that encrypts states in the bucket. Default: S3's own."
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

variable "oidc_provider" {
  description = <<-EOT
    The identity provider in the account, which can have one alone of GitHub or of a host. Default: it is made. Several environments of an account share it.
    - `arn`: Required. Its ARN.
  EOT
  type        = map(string)
  default     = null
  nullable    = true

  validation {
    condition = alltrue(flatten([
      for oidc_provider in var.oidc_provider[*] :
      [for key in keys(oidc_provider) : contains(["arn"], key)]
    ]))
    error_message = join("; ", flatten([
      for oidc_provider in var.oidc_provider[*] : [
        for key in keys(oidc_provider) : "oidc_provider: ${jsonencode(key)} is no field; choose arn"
        if !contains(["arn"], key)
      ]
    ]))
  }

  validation {
    condition = alltrue([
      for oidc_provider in var.oidc_provider[*] : contains(keys(oidc_provider), "arn")
    ])
    error_message = join("; ", [
      for oidc_provider in var.oidc_provider[*] : "oidc_provider.arn: is required"
      if !contains(keys(oidc_provider), "arn")
    ])
  }

  validation {
    condition = alltrue(flatten([
      for oidc_provider in var.oidc_provider[*] : [
        for arn in try([oidc_provider.arn], []) : can(
          regex(
            "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:iam::[0-9]{12}:oidc-provider/[A-Za-z0-9.-]{1,253})$",
            arn,
          )
        )
      ]
    ]))
    error_message = join("; ", flatten([
      for oidc_provider in var.oidc_provider[*] : [
        for arn in try([oidc_provider.arn], []) : join(" ", [
          "oidc_provider.arn: ${jsonencode(arn)}: write the ARN of an identity provider:",
          "arn:aws:iam::<account>:oidc-provider/token.actions.githubusercontent.com",
        ])
        if !can(
          regex(
            "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:iam::[0-9]{12}:oidc-provider/[A-Za-z0-9.-]{1,253})$",
            arn,
          )
        )
      ]
    ]))
  }

  validation {
    condition = (
      alltrue([for oidc_provider in var.oidc_provider[*] : try(oidc_provider.arn, null) != null])
      ? (
        var.oidc_provider != null
        ? !can(regex(":oidc-provider/", var.oidc_provider.arn)) ||
        contains(
          split("/", var.oidc_provider.arn),
          var.gitlab_host != null ? var.gitlab_host : "token.actions.githubusercontent.com",
        )
        : true
      )
      : true
    )
    error_message = try(join(" ", [
      "oidc_provider.arn: it is not of",
      "${var.gitlab_host != null ? var.gitlab_host : "token.actions.githubusercontent.com"}, which",
      "signs the tokens; choose the provider of that name",
    ]), "")
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
