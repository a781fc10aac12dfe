# Traces to an OpenTelemetry collector, logs through Fluent Bit by FireLens, and alarms that somebody
# gets.
# The same as the file examples/environments/observed.toml.

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
      Environment = "observed"
      ManagedBy   = "terraform"
    }
  }
}

locals {
  name = "shop-observed"
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

module "tracked" {
  source = "../../../modules/service"

  platform                   = local.name
  name                       = "tracked"
  vpc_id                     = module.network.vpc_id
  subnet_ids                 = module.network.private_subnet_ids
  https_targets              = module.network.https_targets
  cluster_arn                = module.cluster.cluster_arn
  namespace_id               = module.cluster.namespace_id
  capacity_provider_strategy = module.cluster.capacity_provider_strategy
  kms_key_arn                = module.encryption.kms_key_arn
  logs                       = { kms_key_arn = module.logs.kms_key_arn }

  image       = ":5.2.0"
  environment = { OTEL_EXPORTER_OTLP_ENDPOINT = "http://localhost:4317" }
  log_options = {
    Name              = "cloudwatch_logs"
    region            = "us-east-1"
    log_group_name    = "/shop/tracked"
    log_stream_prefix = "task-"
  }
  container_depends_on = { collector = "START", log-router = "START" }

  containers = {
    collector = {
      image      = "public.ecr.aws/aws-observability/aws-otel-collector:v0.43.3"
      command    = ["--config=/etc/ecs/ecs-default-config.yaml"]
      port       = 4317
      cpu_units  = 64
      memory_mib = 256
      essential  = false
    }
    log-router = {
      image                    = "public.ecr.aws/aws-observability/aws-for-fluent-bit:2.32.5"
      user                     = "0"
      readonly_root_filesystem = false
      memory_reservation_mib   = 64
      firelens                 = { options = { enable-ecs-log-metadata = "true" } }
      waivers = {
        root_user                = "FireLens runs as root alone"
        writable_root_filesystem = "its start writes its configuration"
      }
    }
  }

  task_role_statements = [
    {
      actions   = ["logs:CreateLogStream", "logs:PutLogEvents"]
      resources = ["arn:aws:logs:us-east-1:123456789012:log-group:/shop/tracked:*"]
    },
    {
      actions   = ["xray:PutTraceSegments", "xray:PutTelemetryRecords", "cloudwatch:PutMetricData"]
      resources = ["*"]
    },
  ]

  load_balancer = {
    listener_arn          = module.load_balancer.listener_arn
    arn_suffix            = module.load_balancer.arn_suffix
    security_group_id     = module.load_balancer.security_group_id
    target_security_group = { id = module.load_balancer.target_security_group_id }
    priority              = 100
    health_check          = { path = "/livez" }
  }
}

module "alarms" {
  source = "../../../modules/alarms"

  name                       = local.name
  cluster_arn                = module.cluster.cluster_arn
  logs                       = { kms_key_arn = module.logs.kms_key_arn }
  email                      = "on-call@example.com"
  response_time_milliseconds = 500

  services         = { tracked = {} }
  nat_gateway_ids  = module.network.nat_gateway_ids
  certificate_arns = { public = "arn:aws:acm:us-east-1:123456789012:certificate/1b2c3d4e-5f60-7182-93a4-b5c6d7e8f901" }

  routes = {
    tracked = {
      load_balancer_arn_suffix = module.load_balancer.arn_suffix
      target_group_arn         = module.tracked.target_group_arn
    }
  }
}
