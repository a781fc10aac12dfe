# Rails, whose tasks migrate the database before they serve, and its jobs: one each night, and one
# that is started by hand.
# The same as the file examples/environments/migration.toml.

terraform {
  required_version = ">= 1.10"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 5.100"
    }
  }
}

provider "aws" {
  region              = "us-east-1"
  allowed_account_ids = ["123456789012"]

  default_tags {
    tags = {
      Project     = "shop"
      Environment = "migration"
      ManagedBy   = "terraform"
    }
  }
}

locals {
  name = "shop-migration"
}

module "logs" {
  source = "../../../modules/logs"

  name = local.name
}

module "encryption" {
  source = "../../../modules/encryption"

  name = local.name
}

module "network" {
  source = "../../../modules/network"

  name               = local.name
  availability_zones = ["us-east-1a", "us-east-1b"]
  nat_gateways       = "single"
  logs               = { kms_key_arn = module.logs.kms_key_arn }
}

module "cluster" {
  source = "../../../modules/cluster"

  name      = local.name
  vpc_id    = module.network.vpc_id
  namespace = "shop.local"
}

module "load_balancer" {
  source = "../../../modules/load_balancer"

  name                = local.name
  vpc_id              = module.network.vpc_id
  subnet_ids          = module.network.public_subnet_ids
  ingress_cidr_blocks = ["0.0.0.0/0"]
  certificate_arn     = "arn:aws:acm:us-east-1:123456789012:certificate/1b2c3d4e-5f60-7182-93a4-b5c6d7e8f901"
  target_ports        = [3000]
}

module "database" {
  source = "../../../modules/secrets"

  platform      = local.name
  name          = "database"
  description   = "Address of the database, with its password"
  initial_value = "empty"
  kms_key_arn   = module.encryption.kms_key_arn
}

locals {
  database_url = {
    arn         = module.database.secret_arn
    key         = "url"
    kms_key_arn = module.encryption.kms_key_arn
  }
}

module "orders" {
  source = "../../../modules/service"

  platform                   = local.name
  name                       = "orders"
  vpc_id                     = module.network.vpc_id
  subnet_ids                 = module.network.private_subnet_ids
  https_targets              = module.network.https_targets
  cluster_arn                = module.cluster.cluster_arn
  namespace_id               = module.cluster.namespace_id
  capacity_provider_strategy = module.cluster.capacity_provider_strategy
  kms_key_arn                = module.encryption.kms_key_arn
  logs                       = { kms_key_arn = module.logs.kms_key_arn }

  image                = ":3.0.1"
  port                 = 3000
  user                 = "rails:rails"
  command              = ["bin/rails", "server", "--binding", "0.0.0.0"]
  container_depends_on = { migration = "SUCCESS" }
  secrets              = { DATABASE_URL = local.database_url }
  tmpfs                = { "/rails/tmp" = 128, "/rails/log" = 16 }

  containers = {
    migration = {
      image     = ":3.0.1"
      user      = "rails:rails"
      command   = ["bin/rails", "db:migrate"]
      essential = false
      secrets   = { DATABASE_URL = local.database_url }
      tmpfs     = { "/rails/tmp" = 16 }
    }
  }

  egress = {
    database = { port = 5432, cidr_ipv4 = "10.40.3.0/24", description = "reads, writes and migrates the orders" }
  }

  callers = {
    settlement = { security_group_id = module.settlement.security_group_id, description = "closes the orders of the day" }
  }

  load_balancer = {
    listener_arn          = module.load_balancer.listener_arn
    arn_suffix            = module.load_balancer.arn_suffix
    security_group_id     = module.load_balancer.security_group_id
    target_security_group = { id = module.load_balancer.target_security_group_id }
    priority              = 100
    health_check          = { path = "/up" }

    health_check_grace_period_seconds = 300
  }
}

module "migration" {
  source = "../../../modules/job"

  platform                   = local.name
  name                       = "migration"
  vpc_id                     = module.network.vpc_id
  subnet_ids                 = module.network.private_subnet_ids
  https_targets              = module.network.https_targets
  cluster_arn                = module.cluster.cluster_arn
  capacity_provider_strategy = module.cluster.capacity_provider_strategy
  kms_key_arn                = module.encryption.kms_key_arn
  logs                       = { kms_key_arn = module.logs.kms_key_arn }

  image             = "${module.orders.repository_url}:3.0.1"
  create_repository = false
  user              = "rails:rails"
  command           = ["bin/rails", "db:migrate"]
  secrets           = { DATABASE_URL = local.database_url }
  tmpfs             = { "/rails/tmp" = 16 }

  egress = {
    database = { port = 5432, cidr_ipv4 = "10.40.3.0/24", description = "changes the tables" }
  }
}

module "settlement" {
  source = "../../../modules/job"

  platform                   = local.name
  name                       = "settlement"
  vpc_id                     = module.network.vpc_id
  subnet_ids                 = module.network.private_subnet_ids
  https_targets              = module.network.https_targets
  cluster_arn                = module.cluster.cluster_arn
  capacity_provider_strategy = module.cluster.capacity_provider_strategy
  kms_key_arn                = module.encryption.kms_key_arn
  logs                       = { kms_key_arn = module.logs.kms_key_arn }

  image                  = "${module.orders.repository_url}:3.0.1"
  create_repository      = false
  user                   = "rails:rails"
  command                = ["bin/rails", "orders:settle"]
  schedule               = "cron(30 2 * * ? *)"
  timezone               = "Europe/Berlin"
  maximum_retry_attempts = 3
  environment            = { ORDERS_URL = "http://orders.shop.local:3000" }
  secrets                = { DATABASE_URL = local.database_url }
  tmpfs                  = { "/rails/tmp" = 16 }

  egress = {
    database = { port = 5432, cidr_ipv4 = "10.40.3.0/24", description = "reads the orders" }
  }
}

module "backfill" {
  source = "../../../modules/job"

  platform                   = local.name
  name                       = "backfill"
  vpc_id                     = module.network.vpc_id
  subnet_ids                 = module.network.private_subnet_ids
  https_targets              = module.network.https_targets
  cluster_arn                = module.cluster.cluster_arn
  capacity_provider_strategy = module.cluster.capacity_provider_strategy
  kms_key_arn                = module.encryption.kms_key_arn
  logs                       = { kms_key_arn = module.logs.kms_key_arn }

  image             = "${module.orders.repository_url}:3.0.1"
  create_repository = false
  user              = "rails:rails"
  command           = ["bin/rails", "orders:backfill"]
  cpu_units         = 2048
  memory_mib        = 4096
  secrets           = { DATABASE_URL = local.database_url }
  tmpfs             = { "/rails/tmp" = 16 }

  egress = {
    database = { port = 5432, cidr_ipv4 = "10.40.3.0/24", description = "writes the orders" }
  }
}
