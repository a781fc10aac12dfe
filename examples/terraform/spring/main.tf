# A Spring Boot service: names with dots, a slow start, its health on another port.
# The same as the file examples/environments/spring.toml.

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
      Environment = "spring"
      ManagedBy   = "terraform"
    }
  }
}

locals {
  name = "shop-spring"
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
  target_ports        = [8080, 8081]
}

module "billing" {
  source = "../../../modules/service"

  platform                   = local.name
  name                       = "billing"
  vpc_id                     = module.network.vpc_id
  subnet_ids                 = module.network.private_subnet_ids
  https_targets              = module.network.https_targets
  cluster_arn                = module.cluster.cluster_arn
  namespace_id               = module.cluster.namespace_id
  capacity_provider_strategy = module.cluster.capacity_provider_strategy
  kms_key_arn                = module.encryption.kms_key_arn
  logs                       = { kms_key_arn = module.logs.kms_key_arn }

  image             = "123456789012.dkr.ecr.eu-west-1.amazonaws.com/billing@sha256:4b7c5d1e8f90a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d5e6f708192a3b"
  cpu_units         = 2048
  memory_mib        = 4096
  entry_point       = ["java", "-XX:MaxRAMPercentage=75", "org.springframework.boot.loader.launch.JarLauncher"]
  working_directory = "/application"
  ulimits           = { nofile = { soft_limit = 65536, hard_limit = 65536 } }
  log_mode          = "blocking"

  environment = {
    "spring.profiles.active"            = "prod"
    "management.server.port"            = "8081"
    "logging.level.com.example.billing" = "INFO"
  }
  secrets = {
    "spring.datasource.password" = {
      arn = "arn:aws:secretsmanager:us-east-1:123456789012:secret:rds!db-1a2b3c4d-AbCdEf:password"
    }
    "spring.rabbitmq.password" = {
      arn         = "arn:aws:secretsmanager:us-east-1:444455556666:secret:messaging-AbCdEf"
      key         = "password"
      kms_key_arn = "arn:aws:kms:us-east-1:444455556666:key/1234abcd-12ab-34cd-56ef-1234567890ab"
    }
  }

  health_check = {
    command              = ["CMD-SHELL", "wget -q -O - localhost:8081/actuator/health || exit 1"]
    interval_seconds     = 10
    start_period_seconds = 180
  }

  load_balancer = {
    listener_arn          = module.load_balancer.listener_arn
    arn_suffix            = module.load_balancer.arn_suffix
    security_group_id     = module.load_balancer.security_group_id
    target_security_group = { id = module.load_balancer.target_security_group_id }
    priority              = 200
    path_patterns         = ["/billing/*"]
    health_check          = { path = "/actuator/health", port = 8081 }
    slow_start_seconds    = 60

    health_check_grace_period_seconds = 240
  }

  scaling = {
    min_capacity          = 2
    max_capacity          = 6
    memory_target_percent = 0
    requests_per_target   = 600
  }

  egress = {
    database = { port = 3306, cidr_ipv4 = "10.40.4.0/24", description = "reads and writes invoices" }
  }
}
