# A gRPC service: its calls on one port, HTTP for browsers on another, its numbers on a third, which
# a collector scrapes.
# The same as the file examples/environments/grpc.toml.

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
      Environment = "grpc"
      ManagedBy   = "terraform"
    }
  }
}

locals {
  name = "shop-grpc"
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
  target_ports        = [8080, 50051]
}

module "ledger" {
  source = "../../../modules/service"

  platform                   = local.name
  name                       = "ledger"
  vpc_id                     = module.network.vpc_id
  subnet_ids                 = module.network.private_subnet_ids
  https_targets              = module.network.https_targets
  cluster_arn                = module.cluster.cluster_arn
  namespace_id               = module.cluster.namespace_id
  capacity_provider_strategy = module.cluster.capacity_provider_strategy
  kms_key_arn                = module.encryption.kms_key_arn
  logs                       = { kms_key_arn = module.logs.kms_key_arn }

  image            = ":1.12.0"
  port             = 50051
  user             = "65532:65532"
  cpu_architecture = "ARM64"

  health_check = {
    command              = ["CMD", "/bin/grpc_health_probe", "-addr=localhost:50051"]
    start_period_seconds = 10
  }

  load_balancer = {
    listener_arn          = module.load_balancer.listener_arn
    arn_suffix            = module.load_balancer.arn_suffix
    security_group_id     = module.load_balancer.security_group_id
    target_security_group = { id = module.load_balancer.target_security_group_id }
    priority              = 100
    host_headers          = ["grpc.shop.example.com"]
    protocol_version      = "GRPC"
    health_check          = { path = "/grpc.health.v1.Health/Check", matcher = "0" }
  }

  routes = {
    http = {
      priority      = 110
      port          = 8080
      host_headers  = ["shop.example.com"]
      path_patterns = ["/ledger/*"]
      health_check  = { path = "/healthz" }
    }
  }

  ports = { metrics = 9090 }

  callers = {
    collector = {
      security_group_id = module.collector.security_group_id
      port              = 9090
      description       = "scrapes its numbers, and finds them in LEDGER_METRICS_URL"
    }
  }
}

module "collector" {
  source = "../../../modules/service"

  platform                   = local.name
  name                       = "collector"
  vpc_id                     = module.network.vpc_id
  subnet_ids                 = module.network.private_subnet_ids
  https_targets              = module.network.https_targets
  cluster_arn                = module.cluster.cluster_arn
  namespace_id               = module.cluster.namespace_id
  capacity_provider_strategy = module.cluster.capacity_provider_strategy
  kms_key_arn                = module.encryption.kms_key_arn
  logs                       = { kms_key_arn = module.logs.kms_key_arn }

  image         = "public.ecr.aws/aws-observability/aws-otel-collector:v0.43.3"
  port          = 0
  desired_count = 1
  environment   = { LEDGER_METRICS_URL = "http://ledger.shop.local:9090" }
}
