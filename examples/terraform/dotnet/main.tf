# nginx before an ASP.NET application, in a VPC, a cluster and a DNS namespace that exist: nothing
# of them is made, changed or destroyed.
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
  name   = "shop-dotnet"
  vpc_id = "vpc-0123456789abcdef0"
}

module "logs" {
  source = "../../../modules/logs"

  name = local.name
}

module "encryption" {
  source = "../../../modules/encryption"

  name = local.name
}

module "load_balancer" {
  source = "../../../modules/load_balancer"

  name                = local.name
  vpc_id              = local.vpc_id
  subnet_ids          = ["subnet-0123456789abcdef2", "subnet-0123456789abcdef3"]
  ingress_cidr_blocks = ["0.0.0.0/0"]
  certificate_arn     = "arn:aws:acm:us-east-1:123456789012:certificate/1b2c3d4e-5f60-7182-93a4-b5c6d7e8f901"
}

module "portal" {
  source = "../../../modules/service"

  platform     = local.name
  name         = "portal"
  vpc_id       = local.vpc_id
  subnet_ids   = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  cluster_arn  = "arn:aws:ecs:us-east-1:123456789012:cluster/platform"
  namespace_id = "ns-0123456789abcdef"
  kms_key_arn  = module.encryption.kms_key_arn
  logs         = { kms_key_arn = module.logs.kms_key_arn }

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
