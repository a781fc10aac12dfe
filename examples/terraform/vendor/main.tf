# An image of a vendor that wants root, port 80 and to write where it likes, with the files of the
# servers before.
# The same as the file examples/environments/vendor.toml.

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
      Environment = "vendor"
      ManagedBy   = "terraform"
    }
  }
}

locals {
  name = "shop-vendor"
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

# The file also sets `desync_mitigation_mode` of the load balancer. No input says that, and overrides
# are for files alone.
module "load_balancer" {
  source = "../../../modules/load_balancer"

  name                = local.name
  vpc_id              = module.network.vpc_id
  subnet_ids          = module.network.public_subnet_ids
  ingress_cidr_blocks = ["0.0.0.0/0"]
  certificate_arn     = "arn:aws:acm:us-east-1:123456789012:certificate/1b2c3d4e-5f60-7182-93a4-b5c6d7e8f901"
  target_ports        = [80]
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

  image                    = "registry.example.com/vendor/portal:9.1"
  repository_credentials   = "arn:aws:secretsmanager:us-east-1:123456789012:secret:vendor/registry-AbCdEf"
  user                     = "0"
  port                     = 80
  readonly_root_filesystem = false
  linux_capabilities_drop  = ["NET_RAW", "SYS_CHROOT"]
  restart_policy           = { restart_attempt_period_seconds = 180, ignored_exit_codes = [0] }
  ephemeral_storage_gib    = 40

  volumes = {
    uploads = {
      container_path = "/var/lib/portal"
      efs            = { file_system_id = "fs-0123456789abcdef0", root_directory = "/portal" }
    }
    # On the disk: what it unpacks there is large.
    temporary = { container_path = "/tmp" }
  }

  egress = {
    files = { description = "mounts the files of the servers before", port = 2049, cidr_ipv4 = "10.0.0.0/16" }
  }

  waivers = {
    root_user                = "the vendor's entry point changes the user itself"
    whole_file_system        = "the vendor's program changes owners itself"
    writable_root_filesystem = "writes its licence beside the program"
  }

  load_balancer = {
    listener_arn          = module.load_balancer.listener_arn
    arn_suffix            = module.load_balancer.arn_suffix
    security_group_id     = module.load_balancer.security_group_id
    target_security_group = { id = module.load_balancer.target_security_group_id }
    priority              = 100
    health_check          = { path = "/", matcher = "200,302" }
  }
}
