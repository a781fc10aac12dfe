# Django with Celery: one image for the web, the workers and the one scheduler.
# The same as the file examples/environments/celery.toml.

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
      Environment = "celery"
      ManagedBy   = "terraform"
    }
  }
}

locals {
  name = "shop-celery"
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
  target_ports        = [8000]
}

module "web" {
  source = "../../../modules/service"

  platform                   = local.name
  name                       = "web"
  vpc_id                     = module.network.vpc_id
  subnet_ids                 = module.network.private_subnet_ids
  https_targets              = module.network.https_targets
  cluster_arn                = module.cluster.cluster_arn
  namespace_id               = module.cluster.namespace_id
  capacity_provider_strategy = module.cluster.capacity_provider_strategy
  kms_key_arn                = module.encryption.kms_key_arn
  logs                       = { kms_key_arn = module.logs.kms_key_arn }

  image             = ":7.0.3"
  port              = 8000
  command           = ["gunicorn", "--bind", "0.0.0.0:8000", "shop.wsgi"]
  environment_files = ["arn:aws:s3:::shop-config/prod.env"]

  egress = {
    broker = { port = 5671, cidr_ipv4 = "10.40.1.0/24", description = "puts work into RabbitMQ" }
  }

  load_balancer = {
    listener_arn          = module.load_balancer.listener_arn
    arn_suffix            = module.load_balancer.arn_suffix
    security_group_id     = module.load_balancer.security_group_id
    target_security_group = { id = module.load_balancer.target_security_group_id }
    priority              = 100
    health_check          = { path = "/ping/" }
  }
}

module "worker" {
  source = "../../../modules/service"

  platform      = local.name
  name          = "worker"
  vpc_id        = module.network.vpc_id
  subnet_ids    = module.network.private_subnet_ids
  https_targets = module.network.https_targets
  cluster_arn   = module.cluster.cluster_arn
  namespace_id  = module.cluster.namespace_id
  kms_key_arn   = module.encryption.kms_key_arn
  logs          = { kms_key_arn = module.logs.kms_key_arn }

  # The repository of `web` holds the image of all three.
  image                = "${module.web.repository_url}:7.0.3"
  create_repository    = false
  port                 = 0
  command              = ["celery", "--app", "shop", "worker", "--concurrency", "2"]
  cpu_units            = 512
  memory_mib           = 1024
  stop_timeout_seconds = 120

  capacity_provider_strategy = {
    FARGATE      = { base = 1, weight = 1 }
    FARGATE_SPOT = { weight = 3 }
  }

  egress = {
    broker = { port = 5671, cidr_ipv4 = "10.40.1.0/24", description = "takes work from RabbitMQ" }
    mail   = { port = 587, cidr_ipv4 = "0.0.0.0/0", description = "sends mail" }
  }

  task_role_statements = [{
    actions   = ["s3:GetObject", "s3:PutObject"]
    resources = ["arn:aws:s3:::shop-uploads/*"]
  }]

  scaling = {
    min_capacity          = 1
    max_capacity          = 20
    cpu_target_percent    = 60
    memory_target_percent = 0
  }
}

module "beat" {
  source = "../../../modules/service"

  platform                   = local.name
  name                       = "beat"
  vpc_id                     = module.network.vpc_id
  subnet_ids                 = module.network.private_subnet_ids
  https_targets              = module.network.https_targets
  cluster_arn                = module.cluster.cluster_arn
  namespace_id               = module.cluster.namespace_id
  capacity_provider_strategy = module.cluster.capacity_provider_strategy
  kms_key_arn                = module.encryption.kms_key_arn
  logs                       = { kms_key_arn = module.logs.kms_key_arn }

  image             = "${module.web.repository_url}:7.0.3"
  create_repository = false
  port              = 0
  command           = ["celery", "--app", "shop", "beat", "--schedule", "/var/lib/celery/beat"]
  tmpfs             = { "/var/lib/celery" = 16 }
  cpu_units         = 256
  memory_mib        = 512

  # Never two at a time: each would put in all that is due.
  desired_count                      = 1
  deployment_minimum_healthy_percent = 0
  deployment_maximum_percent         = 100
  availability_zone_rebalancing      = "DISABLED"

  egress = {
    broker = { port = 5671, cidr_ipv4 = "10.40.1.0/24", description = "puts work into RabbitMQ" }
  }
}
