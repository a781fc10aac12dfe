# An API with sessions in Redis, a database and secrets that lie in SSM as parameters.
# The same as the file examples/environments/redis-api.toml.

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
      Environment = "redis-api"
      ManagedBy   = "terraform"
    }
  }
}

locals {
  name = "shop-redis-api"
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

module "api" {
  source = "../../../modules/service"

  platform                   = local.name
  name                       = "api"
  vpc_id                     = module.network.vpc_id
  subnet_ids                 = module.network.private_subnet_ids
  https_targets              = module.network.https_targets
  cluster_arn                = module.cluster.cluster_arn
  namespace_id               = module.cluster.namespace_id
  capacity_provider_strategy = module.cluster.capacity_provider_strategy
  kms_key_arn                = module.encryption.kms_key_arn
  logs                       = { kms_key_arn = module.logs.kms_key_arn }

  image         = "123456789012.dkr.ecr.us-east-1.amazonaws.com/shop/api:2.4.1"
  cpu_units     = 256
  memory_mib    = 512
  desired_count = 1
  port          = 3000
  command       = ["node", "server.js"]
  user          = "1000"

  environment = { NODE_ENV = "production", REDIS_HOST = "sessions.shop.internal" }
  secrets = {
    DATABASE_URL = { arn = "/shop/prod/database-url" }
    JWT_SECRET   = { arn = "arn:aws:ssm:us-east-1:123456789012:parameter/shop/prod/jwt-secret" }
  }

  egress = {
    redis = { port = 6379, cidr_ipv4 = "10.40.0.0/24", description = "keeps sessions in Redis" }
    database = {
      port                         = 5432
      referenced_security_group_id = "sg-0123456789abcdef1"
      both_sides                   = true
      description                  = "reads and writes orders"
    }
  }

  load_balancer = {
    listener_arn          = module.load_balancer.listener_arn
    arn_suffix            = module.load_balancer.arn_suffix
    security_group_id     = module.load_balancer.security_group_id
    target_security_group = { id = module.load_balancer.target_security_group_id }
    priority              = 100
    host_headers          = ["api.shop.example.com"]
    health_check          = { path = "/healthz", matcher = "200-299", healthy_threshold = 3 }
  }
}
