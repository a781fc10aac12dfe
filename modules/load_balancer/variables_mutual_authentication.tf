variable "mutual_authentication" {
  description = <<-EOT
    Whether clients show a certificate over HTTPS, and whose. Default: they show none.
    - `mode`: Required. Who judges the certificate: the load balancer, which ends other connections, or the service.
    - `ca_certificates_bundle`: Authorities whose certificates are taken; a trust store is made of them. With `verify` alone. Default: those of `trust_store`.
    - `ignore_client_certificate_expiry`: Whether `verify` takes certificates that have expired. The default is AWS's.
    - `trust_store`: A trust store that exists, instead of one that is made.
  EOT
  type = object({
    mode = string
    ca_certificates_bundle = optional(object({
      s3_bucket         = string
      s3_key            = string
      s3_object_version = optional(string)
    }))
    ignore_client_certificate_expiry = optional(bool, false)
    trust_store                      = optional(map(string))
  })
  default  = null
  nullable = true

  validation {
    condition = alltrue([
      for mutual_authentication in var.mutual_authentication[*] :
      contains(["verify", "passthrough"], mutual_authentication.mode)
    ])
    error_message = join("; ", [
      for mutual_authentication in var.mutual_authentication[*] : join(" ", [
        "mutual_authentication.mode: ${jsonencode(mutual_authentication.mode)} is not possible;",
        "choose 'verify' or 'passthrough'",
      ])
      if !contains(["verify", "passthrough"], mutual_authentication.mode)
    ])
  }

  validation {
    condition = alltrue(flatten([
      for mutual_authentication in var.mutual_authentication[*] : [
        for ca_certificates_bundle in mutual_authentication.ca_certificates_bundle[*] :
        can(regex("^(?:[a-z0-9][a-z0-9.-]{1,61}[a-z0-9])$", ca_certificates_bundle.s3_bucket))
      ]
    ]))
    error_message = join("; ", flatten([
      for mutual_authentication in var.mutual_authentication[*] : [
        for ca_certificates_bundle in mutual_authentication.ca_certificates_bundle[*] : join(" ", [
          "mutual_authentication.ca_certificates_bundle.s3_bucket:",
          "${jsonencode(ca_certificates_bundle.s3_bucket)}: write the name of a bucket of S3: 3 to",
          "63 lower-case letters, digits, hyphens and dots",
        ])
        if !can(regex("^(?:[a-z0-9][a-z0-9.-]{1,61}[a-z0-9])$", ca_certificates_bundle.s3_bucket))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for mutual_authentication in var.mutual_authentication[*] : [
        for ca_certificates_bundle in mutual_authentication.ca_certificates_bundle[*] :
        can(regex("^(?:[^\\x00-\\x1f\\x7f]+)$", ca_certificates_bundle.s3_key))
      ]
    ]))
    error_message = join("; ", flatten([
      for mutual_authentication in var.mutual_authentication[*] : [
        for ca_certificates_bundle in mutual_authentication.ca_certificates_bundle[*] : join(" ", [
          "mutual_authentication.ca_certificates_bundle.s3_key:",
          "${jsonencode(ca_certificates_bundle.s3_key)}: write the key of an object in S3",
        ])
        if !can(regex("^(?:[^\\x00-\\x1f\\x7f]+)$", ca_certificates_bundle.s3_key))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for mutual_authentication in var.mutual_authentication[*] : [
        for ca_certificates_bundle in mutual_authentication.ca_certificates_bundle[*] :
        try(length(ca_certificates_bundle.s3_key), 1) <= 1024
      ]
    ]))
    error_message = join("; ", flatten([
      for mutual_authentication in var.mutual_authentication[*] : [
        for ca_certificates_bundle in mutual_authentication.ca_certificates_bundle[*] : join(" ", [
          "mutual_authentication.ca_certificates_bundle.s3_key:",
          "${jsonencode(ca_certificates_bundle.s3_key)} is too long; give at most 1024 characters",
        ])
        if try(length(ca_certificates_bundle.s3_key), 1) > 1024
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for mutual_authentication in var.mutual_authentication[*] : [
        for ca_certificates_bundle in mutual_authentication.ca_certificates_bundle[*] : [
          for s3_object_version in ca_certificates_bundle.s3_object_version[*] :
          can(regex("^(?:[A-Za-z0-9._-]+)$", s3_object_version))
        ]
      ]
    ]))
    error_message = join("; ", flatten([
      for mutual_authentication in var.mutual_authentication[*] : [
        for ca_certificates_bundle in mutual_authentication.ca_certificates_bundle[*] : [
          for s3_object_version in ca_certificates_bundle.s3_object_version[*] : join(" ", [
            "mutual_authentication.ca_certificates_bundle.s3_object_version:",
            "${jsonencode(s3_object_version)}: write the id of a version of an object in S3",
          ])
          if !can(regex("^(?:[A-Za-z0-9._-]+)$", s3_object_version))
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for mutual_authentication in var.mutual_authentication[*] : [
        for ca_certificates_bundle in mutual_authentication.ca_certificates_bundle[*] : [
          for s3_object_version in ca_certificates_bundle.s3_object_version[*] :
          length(s3_object_version) <= 1024
        ]
      ]
    ]))
    error_message = join("; ", flatten([
      for mutual_authentication in var.mutual_authentication[*] : [
        for ca_certificates_bundle in mutual_authentication.ca_certificates_bundle[*] : [
          for s3_object_version in ca_certificates_bundle.s3_object_version[*] : join(" ", [
            "mutual_authentication.ca_certificates_bundle.s3_object_version:",
            "${jsonencode(s3_object_version)} is too long; give at most 1024 characters",
          ])
          if length(s3_object_version) > 1024
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for mutual_authentication in var.mutual_authentication[*] : [
        for trust_store in mutual_authentication.trust_store[*] :
        [for key in keys(trust_store) : contains(["arn"], key)]
      ]
    ]))
    error_message = join("; ", flatten([
      for mutual_authentication in var.mutual_authentication[*] : [
        for trust_store in mutual_authentication.trust_store[*] : [
          for key in keys(trust_store) :
          "mutual_authentication.trust_store: ${jsonencode(key)} is no field; choose arn"
          if !contains(["arn"], key)
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for mutual_authentication in var.mutual_authentication[*] :
      [for trust_store in mutual_authentication.trust_store[*] : contains(keys(trust_store), "arn")]
    ]))
    error_message = join("; ", flatten([
      for mutual_authentication in var.mutual_authentication[*] : [
        for trust_store in mutual_authentication.trust_store[*] :
        "mutual_authentication.trust_store.arn: is required"
        if !contains(keys(trust_store), "arn")
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for mutual_authentication in var.mutual_authentication[*] : [
        for trust_store in mutual_authentication.trust_store[*] : [
          for arn in try([trust_store.arn], []) : can(
            regex(join(":", [
              "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:elasticloadbalancing:[a-z0-9-]{9,18}",
              "[0-9]{12}:truststore/[A-Za-z0-9-]{1,32}/[0-9a-z]{1,32})$",
            ]), arn)
          )
        ]
      ]
    ]))
    error_message = join("; ", flatten([
      for mutual_authentication in var.mutual_authentication[*] : [
        for trust_store in mutual_authentication.trust_store[*] : [
          for arn in try([trust_store.arn], []) : join(" ", [
            "mutual_authentication.trust_store.arn: ${jsonencode(arn)}: write the ARN of a trust",
            "store: arn:aws:elasticloadbalancing:<region>:<account>:truststore/<name>/<id>",
          ])
          if !can(
            regex(join(":", [
              "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:elasticloadbalancing:[a-z0-9-]{9,18}",
              "[0-9]{12}:truststore/[A-Za-z0-9-]{1,32}/[0-9a-z]{1,32})$",
            ]), arn)
          )
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue([
      for mutual_authentication in var.mutual_authentication[*] :
      mutual_authentication.mode != "verify" ||
      mutual_authentication.ca_certificates_bundle != null ||
      mutual_authentication.trust_store != null
    ])
    error_message = join("; ", [
      for mutual_authentication in var.mutual_authentication[*] : join(" ", [
        "mutual_authentication.mode: nothing says whose certificates are taken; give",
        "ca_certificates_bundle or trust_store",
      ])
      if !(
        mutual_authentication.mode != "verify" ||
        mutual_authentication.ca_certificates_bundle != null ||
        mutual_authentication.trust_store != null
      )
    ])
  }

  validation {
    condition = alltrue([
      for mutual_authentication in var.mutual_authentication[*] : !(
        mutual_authentication.ca_certificates_bundle != null &&
        mutual_authentication.trust_store != null
      )
    ])
    error_message = join("; ", [
      for mutual_authentication in var.mutual_authentication[*] :
      "mutual_authentication.trust_store: is given beside ca_certificates_bundle, which makes one; remove one of them"
      if !(
        !(
          mutual_authentication.ca_certificates_bundle != null &&
          mutual_authentication.trust_store != null
        )
      )
    ])
  }

  validation {
    condition = alltrue([
      for mutual_authentication in var.mutual_authentication[*] :
      mutual_authentication.mode == "verify" ||
      !(
        mutual_authentication.ca_certificates_bundle != null ||
        mutual_authentication.trust_store != null ||
        mutual_authentication.ignore_client_certificate_expiry
      )
    ])
    error_message = join("; ", [
      for mutual_authentication in var.mutual_authentication[*] :
      "mutual_authentication.mode: the service judges certificates; write \"verify\", or remove all other fields"
      if !(
        mutual_authentication.mode == "verify" ||
        !(
          mutual_authentication.ca_certificates_bundle != null ||
          mutual_authentication.trust_store != null ||
          mutual_authentication.ignore_client_certificate_expiry
        )
      )
    ])
  }

  validation {
    condition = (
      var.mutual_authentication == null ||
      !(var.plain_http || contains(keys(var.waivers), "plain_http"))
    )
    error_message = join(" ", [
      "mutual_authentication: certificates of clients are of HTTPS alone; give certificate_arn, or",
      "domain_name with hosted_zone_id, or remove it",
    ])
  }
}
