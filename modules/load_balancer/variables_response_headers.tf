variable "response_headers" {
  description = <<-EOT
    Headers that it adds to responses. Default: those of the services alone, and its own name.
    - `access_control_allow_credentials`: `true`: such scripts may send cookies. Default: the header of the service.
    - `access_control_allow_headers`: Headers that such scripts may send. Default: the header of the service.
    - `access_control_allow_methods`: Methods that such scripts may use: `GET, POST`. Default: the header of the service.
    - `access_control_allow_origin`: The origin whose scripts may read responses, or `*`. Default: the header of the service.
    - `access_control_expose_headers`: Headers of responses that such scripts may read. Default: the header of the service.
    - `access_control_max_age_seconds`: Seconds for which browsers remember what scripts may. Default: the header of the service.
    - `content_security_policy`: From where a page may load its parts. Default: the header of the service, if any.
    - `server_enabled`: Whether responses name the load balancer as `server`. Default: as AWS has it, true.
    - `strict_transport_security`: For how long browsers ask for the name over HTTPS alone: `max-age=31536000`.
    - `x_content_type_options`: `nosniff`: browsers take the type that is sent. Default: the header of the service, if any.
    - `x_frame_options`: Which pages may show one of these in a frame. Default: the header of the service, if any.
  EOT
  type = object({
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
  })
  default  = {}
  nullable = false

  validation {
    condition = alltrue([
      for strict_transport_security in var.response_headers.strict_transport_security[*] : can(
        regex(
          "^(?:max-age=[0-9]{1,10}(; ?includeSubDomains)?(; ?preload)?)$",
          strict_transport_security,
        )
      )
    ])
    error_message = join("; ", [
      for strict_transport_security in var.response_headers.strict_transport_security[*] :
      join(" ", [
        "response_headers.strict_transport_security: ${jsonencode(strict_transport_security)}:",
        "write max-age=<seconds>, with ; includeSubDomains and ; preload after it or not",
      ])
      if !can(
        regex(
          "^(?:max-age=[0-9]{1,10}(; ?includeSubDomains)?(; ?preload)?)$",
          strict_transport_security,
        )
      )
    ])
  }

  validation {
    condition = alltrue([
      for content_security_policy in var.response_headers.content_security_policy[*] :
      can(regex("^(?:[ -~]+)$", content_security_policy))
    ])
    error_message = join("; ", [
      for content_security_policy in var.response_headers.content_security_policy[*] : join(" ", [
        "response_headers.content_security_policy: ${jsonencode(content_security_policy)}: write",
        "printable ASCII characters",
      ])
      if !can(regex("^(?:[ -~]+)$", content_security_policy))
    ])
  }

  validation {
    condition = alltrue([
      for content_security_policy in var.response_headers.content_security_policy[*] :
      length(content_security_policy) <= 1024
    ])
    error_message = join("; ", [
      for content_security_policy in var.response_headers.content_security_policy[*] : join(" ", [
        "response_headers.content_security_policy: ${jsonencode(content_security_policy)} is too",
        "long; give at most 1024 characters",
      ])
      if length(content_security_policy) > 1024
    ])
  }

  validation {
    condition = alltrue([
      for x_content_type_option in var.response_headers.x_content_type_options[*] :
      contains(["nosniff"], x_content_type_option)
    ])
    error_message = join("; ", [
      for x_content_type_option in var.response_headers.x_content_type_options[*] :
      "response_headers.x_content_type_options: ${jsonencode(x_content_type_option)} is not possible; choose 'nosniff'"
      if !contains(["nosniff"], x_content_type_option)
    ])
  }

  validation {
    condition = alltrue([
      for x_frame_option in var.response_headers.x_frame_options[*] :
      contains(["DENY", "SAMEORIGIN"], x_frame_option)
    ])
    error_message = join("; ", [
      for x_frame_option in var.response_headers.x_frame_options[*] :
      "response_headers.x_frame_options: ${jsonencode(x_frame_option)} is not possible; choose 'DENY' or 'SAMEORIGIN'"
      if !contains(["DENY", "SAMEORIGIN"], x_frame_option)
    ])
  }

  validation {
    condition = alltrue([
      for access_control_allow_origin in var.response_headers.access_control_allow_origin[*] :
      can(regex("^(?:[ -~]+)$", access_control_allow_origin))
    ])
    error_message = join("; ", [
      for access_control_allow_origin in var.response_headers.access_control_allow_origin[*] :
      join(" ", [
        "response_headers.access_control_allow_origin: ${jsonencode(access_control_allow_origin)}:",
        "write printable ASCII characters",
      ])
      if !can(regex("^(?:[ -~]+)$", access_control_allow_origin))
    ])
  }

  validation {
    condition = alltrue([
      for access_control_allow_origin in var.response_headers.access_control_allow_origin[*] :
      length(access_control_allow_origin) <= 1024
    ])
    error_message = join("; ", [
      for access_control_allow_origin in var.response_headers.access_control_allow_origin[*] :
      join(" ", [
        "response_headers.access_control_allow_origin: ${jsonencode(access_control_allow_origin)}",
        "is too long; give at most 1024 characters",
      ])
      if length(access_control_allow_origin) > 1024
    ])
  }

  validation {
    condition = alltrue([
      for access_control_allow_method in var.response_headers.access_control_allow_methods[*] :
      can(regex("^(?:[ -~]+)$", access_control_allow_method))
    ])
    error_message = join("; ", [
      for access_control_allow_method in var.response_headers.access_control_allow_methods[*] :
      join(" ", [
        "response_headers.access_control_allow_methods:",
        "${jsonencode(access_control_allow_method)}: write printable ASCII characters",
      ])
      if !can(regex("^(?:[ -~]+)$", access_control_allow_method))
    ])
  }

  validation {
    condition = alltrue([
      for access_control_allow_method in var.response_headers.access_control_allow_methods[*] :
      length(access_control_allow_method) <= 1024
    ])
    error_message = join("; ", [
      for access_control_allow_method in var.response_headers.access_control_allow_methods[*] :
      join(" ", [
        "response_headers.access_control_allow_methods: ${jsonencode(access_control_allow_method)}",
        "is too long; give at most 1024 characters",
      ])
      if length(access_control_allow_method) > 1024
    ])
  }

  validation {
    condition = alltrue([
      for access_control_allow_header in var.response_headers.access_control_allow_headers[*] :
      can(regex("^(?:[ -~]+)$", access_control_allow_header))
    ])
    error_message = join("; ", [
      for access_control_allow_header in var.response_headers.access_control_allow_headers[*] :
      join(" ", [
        "response_headers.access_control_allow_headers:",
        "${jsonencode(access_control_allow_header)}: write printable ASCII characters",
      ])
      if !can(regex("^(?:[ -~]+)$", access_control_allow_header))
    ])
  }

  validation {
    condition = alltrue([
      for access_control_allow_header in var.response_headers.access_control_allow_headers[*] :
      length(access_control_allow_header) <= 1024
    ])
    error_message = join("; ", [
      for access_control_allow_header in var.response_headers.access_control_allow_headers[*] :
      join(" ", [
        "response_headers.access_control_allow_headers: ${jsonencode(access_control_allow_header)}",
        "is too long; give at most 1024 characters",
      ])
      if length(access_control_allow_header) > 1024
    ])
  }

  validation {
    condition = alltrue([
      for access_control_allow_credential in var.response_headers.access_control_allow_credentials[*] :
      contains(["true"], access_control_allow_credential)
    ])
    error_message = join("; ", [
      for access_control_allow_credential in var.response_headers.access_control_allow_credentials[*] :
      join(" ", [
        "response_headers.access_control_allow_credentials:",
        "${jsonencode(access_control_allow_credential)} is not possible; choose 'true'",
      ])
      if !contains(["true"], access_control_allow_credential)
    ])
  }

  validation {
    condition = alltrue([
      for access_control_expose_header in var.response_headers.access_control_expose_headers[*] :
      can(regex("^(?:[ -~]+)$", access_control_expose_header))
    ])
    error_message = join("; ", [
      for access_control_expose_header in var.response_headers.access_control_expose_headers[*] :
      join(" ", [
        "response_headers.access_control_expose_headers:",
        "${jsonencode(access_control_expose_header)}: write printable ASCII characters",
      ])
      if !can(regex("^(?:[ -~]+)$", access_control_expose_header))
    ])
  }

  validation {
    condition = alltrue([
      for access_control_expose_header in var.response_headers.access_control_expose_headers[*] :
      length(access_control_expose_header) <= 1024
    ])
    error_message = join("; ", [
      for access_control_expose_header in var.response_headers.access_control_expose_headers[*] :
      join(" ", [
        "response_headers.access_control_expose_headers:",
        "${jsonencode(access_control_expose_header)} is too long; give at most 1024 characters",
      ])
      if length(access_control_expose_header) > 1024
    ])
  }

  validation {
    condition = alltrue([
      for access_control_max_age_second in var.response_headers.access_control_max_age_seconds[*] :
      floor(access_control_max_age_second) == access_control_max_age_second
    ])
    error_message = join("; ", [
      for access_control_max_age_second in var.response_headers.access_control_max_age_seconds[*] :
      join(" ", [
        "response_headers.access_control_max_age_seconds:",
        "${jsonencode(access_control_max_age_second)} is not a whole number; write one",
      ])
      if floor(access_control_max_age_second) != access_control_max_age_second
    ])
  }

  validation {
    condition = alltrue([
      for access_control_max_age_second in var.response_headers.access_control_max_age_seconds[*] :
      access_control_max_age_second >= 0
    ])
    error_message = join("; ", [
      for access_control_max_age_second in var.response_headers.access_control_max_age_seconds[*] :
      join(" ", [
        "response_headers.access_control_max_age_seconds:",
        "${jsonencode(access_control_max_age_second)} is too small; give at least 0",
      ])
      if access_control_max_age_second < 0
    ])
  }

  validation {
    condition = alltrue([
      for access_control_max_age_second in var.response_headers.access_control_max_age_seconds[*] :
      access_control_max_age_second <= 86400
    ])
    error_message = join("; ", [
      for access_control_max_age_second in var.response_headers.access_control_max_age_seconds[*] :
      join(" ", [
        "response_headers.access_control_max_age_seconds:",
        "${jsonencode(access_control_max_age_second)} is too large; give at most 86400",
      ])
      if access_control_max_age_second > 86400
    ])
  }

  validation {
    condition = (
      var.response_headers.strict_transport_security == null ||
      !(var.plain_http || contains(keys(var.waivers), "plain_http"))
    )
    error_message = join(" ", [
      "response_headers: strict_transport_security is of HTTPS alone; give certificate_arn, or",
      "domain_name with hosted_zone_id, or remove it",
    ])
  }
}
