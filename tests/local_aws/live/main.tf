# Every module, as a team calls it that has something else before all of them.

terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 5.100"
    }
  }
}

variable "before" {
  type    = string
  default = "one"
}

variable "network" {
  type = object({
    availability_zones = optional(list(string), ["us-east-1a", "us-east-1b", "us-east-1c"])
    cidr_block         = optional(string, "10.0.0.0/16")
    endpoints          = optional(list(string), ["ecr.api", "logs"])
    ipv6               = optional(bool, false)
    nat_gateways       = optional(string, "one_per_az")
  })
  default = {}
}

variable "namespace" {
  type    = string
  default = "shop.local"
}

variable "bucket" {
  type    = string
  default = "shop-live-state"
}

variable "image" {
  type    = string
  default = ":1.0.0"
}

variable "encrypts_images" {
  type    = bool
  default = false
}

variable "given" {
  type    = bool
  default = true
}

locals {
  name = "shop-live"
}

# What changes for reasons of its own, and is deployed before the platform.
resource "terraform_data" "before" {
  input = var.before
}

module "logs" {
  source     = "../../../modules/logs"
  depends_on = [terraform_data.before]

  name       = local.name
  disposable = true
}

module "encryption" {
  source     = "../../../modules/encryption"
  depends_on = [terraform_data.before]

  name       = local.name
  disposable = true
}

module "network" {
  source     = "../../../modules/network"
  depends_on = [terraform_data.before]

  name                = local.name
  availability_zones  = var.network.availability_zones
  cidr_block          = var.network.cidr_block
  ipv6                = var.network.ipv6
  nat_gateways        = var.network.nat_gateways
  interface_endpoints = var.network.endpoints
  logs                = { kms_key_arn = module.logs.kms_key_arn }
}

module "cluster" {
  source     = "../../../modules/cluster"
  depends_on = [terraform_data.before]

  name      = local.name
  namespace = var.namespace
  vpc_id    = module.network.vpc_id
}

module "load_balancer" {
  source     = "../../../modules/load_balancer"
  depends_on = [terraform_data.before]

  name                = local.name
  vpc_id              = module.network.vpc_id
  subnet_ids          = module.network.public_subnet_ids
  ingress_cidr_blocks = ["203.0.113.0/24"]
  plain_http          = true
  disposable          = true
}

module "secrets" {
  source     = "../../../modules/secrets"
  depends_on = [terraform_data.before]

  platform      = local.name
  name          = "database"
  description   = "User and password of the database"
  initial_value = "empty"
  kms_key_arn   = module.encryption.kms_key_arn
  disposable    = true
}

module "remote_state" {
  source     = "../../../modules/remote_state"
  depends_on = [terraform_data.before]

  bucket = var.bucket
}

# A group of another team, whose rules stand in the group itself.
resource "aws_security_group" "jobs" {
  name        = "jobs"
  description = "Jobs of another team"
  vpc_id      = module.network.vpc_id

  egress {
    from_port   = 0
    to_port     = 0
    protocol    = "-1"
    cidr_blocks = ["0.0.0.0/0"]
  }
}

module "service" {
  source     = "../../../modules/service"
  depends_on = [terraform_data.before, module.load_balancer, module.network]

  platform      = local.name
  name          = "web"
  image         = var.image
  vpc_id        = module.network.vpc_id
  subnet_ids    = module.network.private_subnet_ids
  https_targets = module.network.https_targets
  cluster_arn   = module.cluster.cluster_arn
  namespace_id  = module.cluster.namespace_id
  kms_key_arn   = var.encrypts_images ? module.encryption.kms_key_arn : null
  logs          = { kms_key_arn = module.logs.kms_key_arn }
  secrets       = { PASSWORD = { secret_arn = module.secrets.secret_arn } }
  disposable    = true

  # Of resources that are not there before the first apply.
  task_role_statements = [
    { actions = ["kms:GenerateDataKey"], resources = [module.encryption.kms_key_arn] },
    {
      actions    = ["secretsmanager:PutSecretValue"]
      resources  = [module.secrets.secret_arn]
      conditions = { ArnEquals = { "aws:SourceArn" = [module.cluster.cluster_arn] } }
    },
  ]

  callers = {
    jobs = {
      security_group_id = aws_security_group.jobs.id
      description       = "reads orders"
      both_sides        = false
    }
  }
  load_balancer = {
    listener_arn      = module.load_balancer.listener_arn
    arn_suffix        = module.load_balancer.arn_suffix
    security_group_id = module.load_balancer.security_group_id
    priority          = 100
  }
}

# What another team gives a worker that runs an image from elsewhere and that nobody calls.
resource "aws_cloudwatch_log_group" "jobs" {
  name = "/jobs/worker"
}

resource "aws_iam_role" "jobs" {
  for_each = toset(["execution", "task"])

  name = "jobs-worker-${each.key}"

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Service = "ecs-tasks.amazonaws.com" }
      Action    = "sts:AssumeRole"
    }]
  })
}

module "worker" {
  source     = "../../../modules/service"
  depends_on = [module.network]

  platform          = local.name
  name              = "worker"
  vpc_id            = module.network.vpc_id
  subnet_ids        = module.network.private_subnet_ids
  https_targets     = module.network.https_targets
  cluster_arn       = module.cluster.cluster_arn
  create_repository = false
  service_discovery = false
  execution_role    = var.given ? { arn = aws_iam_role.jobs["execution"].arn } : null
  task_role         = var.given ? { arn = aws_iam_role.jobs["task"].arn } : null
  log_group         = var.given ? { name = aws_cloudwatch_log_group.jobs.name } : null
}
