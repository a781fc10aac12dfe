module "load_balancer" {
  for_each = var.load_balancers
  source   = "../load_balancer"

  name                        = each.key == "public" ? var.name : "${var.name}-${each.key}"
  access_logs                 = each.value.access_logs
  access_logs_expiration_days = each.value.access_logs_expiration_days
  additional_certificate_arns = each.value.additional_certificate_arns
  certificate_arn             = each.value.certificate_arn
  connection_logs             = each.value.connection_logs
  disposable                  = var.disposable
  domain_name                 = each.value.domain_name
  hosted_zone_id              = each.value.hosted_zone_id
  idle_timeout_seconds        = each.value.idle_timeout_seconds
  ingress_cidr_blocks         = each.value.ingress_cidr_blocks
  ingress_ipv6_cidr_blocks    = each.value.ingress_ipv6_cidr_blocks
  internal                    = each.value.internal
  ip_address_type             = each.value.ip_address_type
  mutual_authentication       = each.value.mutual_authentication
  plain_http                  = each.value.plain_http
  response_headers            = each.value.response_headers
  ssl_policy                  = each.value.ssl_policy
  tags                        = var.tags
  vpc_id                      = local.network.vpc_id
  waf                         = each.value.waf
  waivers                     = each.value.waivers

  authenticates = contains([
    for name, one in local.authenticates : local.load_balancer_of[name]
    if one
  ], each.key)

  logs = {
    kms_key_arn    = module.logs.kms_key_arn
    retention_days = var.retention_days
  }

  subnet_ids = (
    each.value.internal == true ? local.network.private_subnet_ids : local.network.public_subnet_ids
  )

  target_ports = sort(distinct(flatten([
    for name, ports in local.target_ports : ports
    if local.load_balancer_of[name] == each.key
  ])))
}

module "network_load_balancer" {
  for_each = var.network_load_balancers
  source   = "../network_load_balancer"

  name                     = "${var.name}-${each.key}"
  certificate_arn          = each.value.certificate_arn
  cross_zone               = each.value.cross_zone
  disposable               = var.disposable
  ingress_cidr_blocks      = each.value.ingress_cidr_blocks
  ingress_ipv6_cidr_blocks = each.value.ingress_ipv6_cidr_blocks
  internal                 = each.value.internal
  ip_address_type          = each.value.ip_address_type
  ssl_policy               = each.value.ssl_policy
  tags                     = var.tags
  vpc_id                   = local.network.vpc_id

  listener_ports = distinct(flatten([
    for name, at in local.network_load_balancer_of : values(var.services[name].listeners)[*].port
    if at == each.key
  ]))

  subnet_ids = (
    each.value.internal == true ? local.network.private_subnet_ids : local.network.public_subnet_ids
  )
}
