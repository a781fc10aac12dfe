# A worker on ARM and spare capacity, in public subnets, which is the cheapest there is: who sends
# pictures reaches it without a load balancer.
# The same as the file examples/environments/arm-spot.toml.

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
      Environment = "arm-spot"
      ManagedBy   = "terraform"
    }
  }
}

locals {
  name = "shop-arm-spot"
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
  nat_gateways       = "none"
  logs               = { kms_key_arn = module.logs.kms_key_arn }
  waivers            = { public_ip = "tasks have public addresses" }
}

module "cluster" {
  source = "../../../modules/cluster"

  name            = local.name
  vpc_id          = module.network.vpc_id
  execute_command = { kms_key_arn = module.logs.kms_key_arn }
  namespace       = "shop.local"
}

module "resizer" {
  source = "../../../modules/service"

  platform    = local.name
  name        = "resizer"
  vpc_id      = module.network.vpc_id
  subnet_ids  = module.network.public_subnet_ids
  cluster_arn = module.cluster.cluster_arn
  kms_key_arn = module.encryption.kms_key_arn
  logs        = { kms_key_arn = module.logs.kms_key_arn }

  image                              = ":0.9.0"
  cpu_architecture                   = "ARM64"
  cpu_units                          = 512
  memory_mib                         = 1024
  ephemeral_storage_gib              = 40
  port                               = 8443
  service_discovery                  = false
  desired_count                      = 3
  assign_public_ip                   = true
  capacity_provider_strategy         = { FARGATE_SPOT = { weight = 1 } }
  deployment_minimum_healthy_percent = 50
  stop_timeout_seconds               = 110
  enable_execute_command             = true
  execute_command                    = module.cluster.execute_command

  waivers = {
    public_ip      = "holds no data of customers; a NAT gateway would cost more than the tasks"
    public_ingress = "senders are phones, whose addresses nobody knows; each shows its certificate"
  }

  ingress = {
    senders = { port = 8443, cidr_ipv4 = "0.0.0.0/0", description = "send their pictures, by TLS" }
  }

  task_role_statements = [{
    actions   = ["s3:GetObject", "s3:PutObject"]
    resources = ["arn:aws:s3:::shop-images/*"]
  }]
}
