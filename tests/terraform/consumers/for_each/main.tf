# Two platforms from one block per module, each with a structure of its own.

locals {
  platforms = {
    a = { cidr_block = "10.1.0.0/16", nat_gateways = "one_per_az", endpoints = [], domain_name = null }
    b = { cidr_block = "10.2.0.0/16", nat_gateways = "none", endpoints = ["ecr.api", "ecr.dkr", "logs"], domain_name = "b.example.com" }
  }
}

module "remote_state" {
  source   = "../../../../modules/remote_state"
  for_each = local.platforms

  bucket = "platform-${each.key}-terraform-state"
}

module "logs" {
  source   = "../../../../modules/logs"
  for_each = local.platforms

  name = each.key
}

module "encryption" {
  source   = "../../../../modules/encryption"
  for_each = local.platforms

  name = each.key
}

module "network" {
  source   = "../../../../modules/network"
  for_each = local.platforms

  name                = each.key
  cidr_block          = each.value.cidr_block
  availability_zones  = ["us-east-1a", "us-east-1b"]
  nat_gateways        = each.value.nat_gateways
  interface_endpoints = each.value.endpoints
  flow_logs           = each.key == "a"
  logs                = { kms_key_arn = module.logs[each.key].kms_key_arn }
}

module "cluster" {
  source   = "../../../../modules/cluster"
  for_each = local.platforms

  name            = each.key
  vpc_id          = module.network[each.key].vpc_id
  execute_command = each.key == "a" ? { kms_key_arn = module.logs[each.key].kms_key_arn } : null
}

module "load_balancer" {
  source   = "../../../../modules/load_balancer"
  for_each = local.platforms

  name                = each.key
  vpc_id              = module.network[each.key].vpc_id
  subnet_ids          = module.network[each.key].public_subnet_ids
  ingress_cidr_blocks = ["0.0.0.0/0"]
  plain_http          = each.value.domain_name == null
  domain_name         = each.value.domain_name
  hosted_zone_id      = each.value.domain_name == null ? null : "Z0123456789EXAMPLE"
}

module "network_load_balancer" {
  source   = "../../../../modules/network_load_balancer"
  for_each = local.platforms

  name                = each.key
  vpc_id              = module.network[each.key].vpc_id
  subnet_ids          = module.network[each.key].public_subnet_ids
  ingress_cidr_blocks = ["0.0.0.0/0"]
  listener_ports      = [5432]
}

module "secrets" {
  source   = "../../../../modules/secrets"
  for_each = local.platforms

  platform    = each.key
  name        = "token"
  description = "Token of the platform ${each.key}"
  kms_key_arn = module.encryption[each.key].kms_key_arn
}

module "service" {
  source   = "../../../../modules/service"
  for_each = local.platforms

  platform      = each.key
  name          = "web"
  vpc_id        = module.network[each.key].vpc_id
  subnet_ids    = module.network[each.key].private_subnet_ids
  https_targets = module.network[each.key].https_targets
  cluster_arn   = module.cluster[each.key].cluster_arn
  namespace_id  = module.cluster[each.key].namespace_id
  load_balancer = merge(module.load_balancer[each.key], { priority = 1 })

  network_load_balancer = module.network_load_balancer[each.key]
  listeners             = { db = { port = 5432 } }
  scaling               = each.key == "a" ? { requests_per_target = 100, acceptable_backlog_per_task = 10, min_capacity = 0 } : null
  kms_key_arn           = module.encryption[each.key].kms_key_arn
  logs                  = { kms_key_arn = module.logs[each.key].kms_key_arn }

  consumes  = each.key == "a" ? { orders = { arn = module.queue[each.key].queue_arn, kms_key_arn = module.encryption[each.key].kms_key_arn } } : {}
  publishes = { events = { arn = module.topic[each.key].topic_arn, kms_key_arn = module.encryption[each.key].kms_key_arn } }

  task_role_statements = concat(
    module.table[each.key].read_statements,
    [for statement in module.table[each.key].write_statements : statement if each.key == "a"],
  )

  enable_execute_command = each.key == "a"
  execute_command        = module.cluster[each.key].execute_command

  secrets = {
    TOKEN = {
      secret_arn  = module.secrets[each.key].secret_arn
      kms_key_arn = module.encryption[each.key].kms_key_arn
    }
  }
}

module "job" {
  source   = "../../../../modules/job"
  for_each = local.platforms

  platform      = each.key
  name          = "report"
  image         = ":1"
  schedule      = each.key == "a" ? "cron(0 2 * * ? *)" : null
  vpc_id        = module.network[each.key].vpc_id
  subnet_ids    = module.network[each.key].private_subnet_ids
  https_targets = module.network[each.key].https_targets
  cluster_arn   = module.cluster[each.key].cluster_arn
  kms_key_arn   = module.encryption[each.key].kms_key_arn
  logs          = { kms_key_arn = module.logs[each.key].kms_key_arn }
}

module "topic" {
  source   = "../../../../modules/topic"
  for_each = local.platforms

  platform      = each.key
  name          = "events"
  kms_key_arn   = module.encryption[each.key].kms_key_arn
  subscriptions = each.key == "a" ? { orders = { queue_arn = module.queue[each.key].queue_arn } } : {}
}

module "queue" {
  source   = "../../../../modules/queue"
  for_each = local.platforms

  platform    = each.key
  name        = "orders"
  kms_key_arn = module.encryption[each.key].kms_key_arn
  # Not by reference: with for_each one to an instance is one to the whole module.
  topic_arns = each.key == "a" ? ["arn:aws:sns:us-east-1:123456789012:a-events"] : []
}

module "table" {
  source   = "../../../../modules/table"
  for_each = local.platforms

  platform           = each.key
  name               = "orders"
  hash_key           = "order_id"
  attributes         = each.key == "a" ? { order_id = "S" } : { order_id = "S", status = "S" }
  ttl_attribute_name = each.key == "a" ? "expires_at" : null
  kms_key_arn        = module.encryption[each.key].kms_key_arn

  global_secondary_indexes = each.key == "a" ? {} : { by-status = { hash_key = "status" } }
}

module "cache" {
  source   = "../../../../modules/cache"
  for_each = local.platforms

  platform    = each.key
  name        = "sessions"
  vpc_id      = module.network[each.key].vpc_id
  subnet_ids  = module.network[each.key].private_subnet_ids
  kms_key_arn = module.encryption[each.key].kms_key_arn
  disposable  = each.key == "a"
}

module "database" {
  source   = "../../../../modules/database"
  for_each = local.platforms

  name           = each.key
  database       = "orders"
  engine         = each.key == "a" ? "aurora-postgresql" : "postgres"
  engine_version = "16"
  vpc_id         = module.network[each.key].vpc_id
  subnet_ids     = module.network[each.key].private_subnet_ids
  kms_key_arn    = module.encryption[each.key].kms_key_arn
  logs           = { kms_key_arn = module.logs[each.key].kms_key_arn }
}

module "file_system" {
  source   = "../../../../modules/file_system"
  for_each = local.platforms

  platform      = each.key
  name          = "files"
  vpc_id        = module.network[each.key].vpc_id
  subnet_ids    = module.network[each.key].private_subnet_ids_by_zone
  kms_key_arn   = module.encryption[each.key].kms_key_arn
  disposable    = each.key == "b"
  access_points = { "/files" = { uid = 1000, gid = 1000 } }
}

module "platform" {
  source   = "../../../../modules/platform"
  for_each = local.platforms

  name     = each.key
  network  = { availability_zones = ["us-east-1a", "us-east-1b"] }
  services = each.key == "a" ? { api = {} } : {}
}

module "alarms" {
  source   = "../../../../modules/alarms"
  for_each = local.platforms

  name             = each.key
  cluster_arn      = module.cluster[each.key].cluster_arn
  topic            = each.key == "a" ? { arn = module.topic[each.key].topic_arn } : null
  email            = each.key == "a" ? null : "on-call@example.com"
  services         = { web = { max_capacity = each.key == "a" ? 10 : null } }
  nat_gateway_ids  = module.network[each.key].nat_gateway_ids
  queue_arns       = each.key == "a" ? { orders = module.queue[each.key].queue_arn } : {}
  certificate_arns = {}
  databases        = { ledger = { identifier = "${each.key}-ledger", engine = "postgres" } }

  routes = {
    web = {
      load_balancer_arn_suffix = module.load_balancer[each.key].arn_suffix
      target_group_arn         = module.service[each.key].target_group_arn
    }
  }
}

module "ci" {
  source   = "../../../../modules/ci"
  for_each = local.platforms

  name          = each.key
  environment   = each.key
  repository    = "example/orders"
  region        = "eu-west-1"
  bucket        = "orders-terraform-state"
  key           = "${each.key}/terraform.tfstate"
  oidc_provider = { arn = "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com" }
}
