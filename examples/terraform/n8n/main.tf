# n8n, which keeps its files on EFS and must not run twice.
# The same as the file examples/environments/n8n.toml.

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
      Environment = "n8n"
      ManagedBy   = "terraform"
    }
  }
}

locals {
  name = "shop-n8n"
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
  target_ports        = [5678]
}

module "n8n_encryption_key" {
  source = "../../../modules/secrets"

  platform    = local.name
  name        = "n8n-encryption-key"
  description = "Encrypts the credentials that n8n keeps"
  kms_key_arn = module.encryption.kms_key_arn
}

module "n8n_home" {
  source = "../../../modules/file_system"

  platform      = local.name
  name          = "n8n-home"
  vpc_id        = module.network.vpc_id
  subnet_ids    = module.network.private_subnet_ids_by_zone
  kms_key_arn   = module.encryption.kms_key_arn
  access_points = { "/files" = { uid = 1000, gid = 1000 } }
}

module "n8n" {
  source = "../../../modules/service"

  platform                   = local.name
  name                       = "n8n"
  vpc_id                     = module.network.vpc_id
  subnet_ids                 = module.network.private_subnet_ids
  https_targets              = module.network.https_targets
  cluster_arn                = module.cluster.cluster_arn
  namespace_id               = module.cluster.namespace_id
  capacity_provider_strategy = module.cluster.capacity_provider_strategy
  kms_key_arn                = module.encryption.kms_key_arn
  logs                       = { kms_key_arn = module.logs.kms_key_arn }

  image      = "docker.io/n8nio/n8n:1.74.1"
  port       = 5678
  user       = "1000:1000"
  cpu_units  = 1024
  memory_mib = 2048

  # Never two at a time: they would write the same files.
  desired_count                      = 1
  deployment_minimum_healthy_percent = 0
  deployment_maximum_percent         = 100
  availability_zone_rebalancing      = "DISABLED"

  environment = { N8N_PORT = "5678", GENERIC_TIMEZONE = "Europe/Berlin" }
  secrets = {
    N8N_ENCRYPTION_KEY = {
      arn         = module.n8n_encryption_key.secret_arn
      kms_key_arn = module.encryption.kms_key_arn
    }
  }

  volumes = {
    home = {
      container_path = "/home/node/.n8n"
      efs = {
        file_system_id  = module.n8n_home.file_system_id
        access_point_id = module.n8n_home.access_point_ids["/files"]
      }
    }
  }
  tmpfs = { "/home/node/.cache" = 64 }

  egress = {
    n8n-home-efs = {
      port                         = 2049
      referenced_security_group_id = module.n8n_home.security_group_id
      both_sides                   = true
      description                  = "mounts n8n-home"
    }
  }

  load_balancer = {
    listener_arn          = module.load_balancer.listener_arn
    arn_suffix            = module.load_balancer.arn_suffix
    security_group_id     = module.load_balancer.security_group_id
    target_security_group = { id = module.load_balancer.target_security_group_id }
    priority              = 100
    health_check          = { path = "/healthz" }
  }
}
