# An application that tells a topic of each order. A worker gets these messages by a queue and runs
# only while there are some, and keeps in a table what it did; a job empties a queue that keeps their
# order.
# The same as the file examples/environments/worker-queue.toml.

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
      Environment = "worker-queue"
      ManagedBy   = "terraform"
    }
  }
}

locals {
  name = "shop-worker-queue"
}

module "logs" {
  source = "../../../modules/logs"

  name = local.name
}

module "encryption" {
  source = "../../../modules/encryption"

  name       = local.name
  topic_arns = [module.order_events.topic_arn]
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

module "order_events" {
  source = "../../../modules/topic"

  platform      = local.name
  name          = "order-events"
  kms_key_arn   = module.encryption.kms_key_arn
  subscriptions = { shipments = { queue_arn = module.shipments.queue_arn } }
}

module "shipments" {
  source = "../../../modules/queue"

  platform                   = local.name
  name                       = "shipments"
  kms_key_arn                = module.encryption.kms_key_arn
  topic_arns                 = [module.order_events.topic_arn]
  visibility_timeout_seconds = 180
  max_receive_count          = 3
}

module "invoices" {
  source = "../../../modules/queue"

  platform                    = local.name
  name                        = "invoices"
  kms_key_arn                 = module.encryption.kms_key_arn
  fifo_queue                  = true
  content_based_deduplication = true
}

module "labels" {
  source = "../../../modules/table"

  platform    = local.name
  name        = "labels"
  hash_key    = "order_id"
  attributes  = { order_id = "S" }
  kms_key_arn = module.encryption.kms_key_arn
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

  image = ":2.3.0"

  environment = {
    ORDER_EVENTS_ARN = module.order_events.topic_arn
    INVOICES_URL     = module.invoices.queue_url
  }

  publishes = {
    order-events = { arn = module.order_events.topic_arn, kms_key_arn = module.encryption.kms_key_arn }
    invoices     = { arn = module.invoices.queue_arn, kms_key_arn = module.encryption.kms_key_arn }
  }

  load_balancer = {
    listener_arn          = module.load_balancer.listener_arn
    arn_suffix            = module.load_balancer.arn_suffix
    security_group_id     = module.load_balancer.security_group_id
    target_security_group = { id = module.load_balancer.target_security_group_id }
    priority              = 100
  }
}

module "shipping" {
  source = "../../../modules/service"

  platform                   = local.name
  name                       = "shipping"
  vpc_id                     = module.network.vpc_id
  subnet_ids                 = module.network.private_subnet_ids
  https_targets              = module.network.https_targets
  cluster_arn                = module.cluster.cluster_arn
  namespace_id               = module.cluster.namespace_id
  capacity_provider_strategy = module.cluster.capacity_provider_strategy
  kms_key_arn                = module.encryption.kms_key_arn
  logs                       = { kms_key_arn = module.logs.kms_key_arn }

  image                = ":1.8.1"
  port                 = 0
  stop_timeout_seconds = 120
  environment = {
    SHIPMENTS_URL = module.shipments.queue_url
    LABELS_NAME   = module.labels.table_name
  }

  task_role_statements = concat(module.labels.read_statements, module.labels.write_statements)

  consumes = {
    shipments = { arn = module.shipments.queue_arn, kms_key_arn = module.encryption.kms_key_arn }
  }

  scaling = {
    min_capacity                = 0
    max_capacity                = 20
    cpu_target_percent          = 0
    memory_target_percent       = 0
    acceptable_backlog_per_task = 50
  }
}

module "invoicing" {
  source = "../../../modules/job"

  platform                   = local.name
  name                       = "invoicing"
  vpc_id                     = module.network.vpc_id
  subnet_ids                 = module.network.private_subnet_ids
  https_targets              = module.network.https_targets
  cluster_arn                = module.cluster.cluster_arn
  capacity_provider_strategy = module.cluster.capacity_provider_strategy
  kms_key_arn                = module.encryption.kms_key_arn
  logs                       = { kms_key_arn = module.logs.kms_key_arn }

  image       = ":1.0.4"
  schedule    = "rate(15 minutes)"
  environment = { INVOICES_URL = module.invoices.queue_url }

  consumes = {
    invoices = { arn = module.invoices.queue_arn, kms_key_arn = module.encryption.kms_key_arn }
  }
}
