# Who calls whom and why, what clients reach, and which secrets a container gets.

locals {
  database = {
    DATABASE_USERNAME = { secret = "database-credentials", key = "username" }
    DATABASE_PASSWORD = { secret = "database-credentials", key = "password" }
  }

  services = {
    api-gateway = {
      calls = {
        payment-processor = "authorises payments"
        fraud-detector    = "scores a payment before it is accepted"
      }
      priority = 100
      secrets  = {}
    }
    payment-processor = {
      calls    = { fraud-detector = "scores a payment before it is captured" }
      priority = null
      secrets = merge(local.database, {
        CARD_NETWORK_API_KEY = { secret = "card-network-api-key", key = "" }
      })
    }
    fraud-detector = {
      calls    = {}
      priority = null
      secrets  = local.database
    }
  }
}

# A module cannot refer to another instance of itself, and services call each other: so their
# security groups are made here, before all of them.
resource "aws_security_group" "service" {
  for_each = local.services

  name_prefix = "${local.name}-${each.key}-"
  description = "Traffic of ${local.name}-${each.key}"
  vpc_id      = module.network.vpc_id
  tags        = { Name = "${local.name}-${each.key}" }

  lifecycle {
    create_before_destroy = true
  }
}

module "service" {
  source   = "../../../modules/service"
  for_each = local.services

  platform   = local.name
  name       = each.key
  disposable = true

  vpc_id        = module.network.vpc_id
  subnet_ids    = module.network.private_subnet_ids
  https_targets = module.network.https_targets

  cluster_arn                = module.cluster.cluster_arn
  namespace_id               = module.cluster.namespace_id
  capacity_provider_strategy = module.cluster.capacity_provider_strategy

  environment = {
    for callee in keys(each.value.calls) :
    "${upper(replace(callee, "-", "_"))}_URL" => "http://${callee}.${module.cluster.namespace}:8080"
  }
  secrets = {
    for variable, source in each.value.secrets : variable => {
      secret_arn  = module.secrets[source.secret].secret_arn
      key         = source.key
      kms_key_arn = module.encryption.kms_key_arn
    }
  }

  security_group = { id = aws_security_group.service[each.key].id }
  callers = {
    for caller, service in local.services : caller => {
      security_group_id = aws_security_group.service[caller].id
      description       = service.calls[each.key]
    } if contains(keys(service.calls), each.key)
  }
  load_balancer = each.value.priority == null ? null : {
    listener_arn      = module.load_balancer.listener_arn
    arn_suffix        = module.load_balancer.arn_suffix
    security_group_id = module.load_balancer.security_group_id
    priority          = each.value.priority

    target_security_group = { id = module.load_balancer.target_security_group_id }
  }

  scaling     = {}
  kms_key_arn = module.encryption.kms_key_arn
  logs        = { kms_key_arn = module.logs.kms_key_arn }
}
