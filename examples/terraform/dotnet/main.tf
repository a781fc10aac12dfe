# nginx before an ASP.NET application, in one task and in a security group that exists.
# The same as the file examples/environments/dotnet.toml.

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
      Environment = "dotnet"
      ManagedBy   = "terraform"
    }
  }
}

locals {
  name = "shop-dotnet"
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
}

module "portal" {
  source = "../../../modules/service"

  platform                   = local.name
  name                       = "portal"
  vpc_id                     = module.network.vpc_id
  subnet_ids                 = module.network.private_subnet_ids
  https_targets              = module.network.https_targets
  cluster_arn                = module.cluster.cluster_arn
  namespace_id               = module.cluster.namespace_id
  capacity_provider_strategy = module.cluster.capacity_provider_strategy
  kms_key_arn                = module.encryption.kms_key_arn
  logs                       = { kms_key_arn = module.logs.kms_key_arn }

  image                = "public.ecr.aws/nginx/nginx-unprivileged:1.27-alpine"
  container_depends_on = { app = "HEALTHY" }
  security_group_ids   = ["sg-0123456789abcdef0"]

  containers = {
    app = {
      image                  = ":1.4.2"
      user                   = "1654"
      port                   = 5000
      working_directory      = "/app"
      cpu_units              = 512
      memory_reservation_mib = 1024

      environment = { ASPNETCORE_URLS = "http://localhost:5000", ConnectionStrings__Timeout = "30" }
      secrets = {
        ConnectionStrings__Default = {
          arn = "arn:aws:secretsmanager:us-east-1:123456789012:secret:shop/sql-AbCdEf:connection"
        }
      }

      health_check = { command = ["CMD", "/app/check"], start_period_seconds = 30 }
    }
  }

  egress = {
    sql-server = { port = 1433, cidr_ipv4 = "10.40.2.0/24", description = "reads and writes the catalogue" }
  }

  load_balancer = {
    listener_arn          = module.load_balancer.listener_arn
    arn_suffix            = module.load_balancer.arn_suffix
    security_group_id     = module.load_balancer.security_group_id
    target_security_group = { id = module.load_balancer.target_security_group_id }
    priority              = 100
    health_check          = { path = "/health" }
    stickiness            = { type = "lb_cookie" }
  }
}
