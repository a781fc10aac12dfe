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

module "platform" {
  source = "../../../modules/platform"

  name    = "shop-n8n"
  network = { availability_zones = ["us-east-1a", "us-east-1b"], nat_gateways = "single" }
  cluster = { namespace = "shop.local" }

  load_balancers = {
    public = {
      ingress_cidr_blocks = ["0.0.0.0/0"]
      certificate_arn     = "arn:aws:acm:us-east-1:123456789012:certificate/1b2c3d4e-5f60-7182-93a4-b5c6d7e8f901"
    }
  }

  secrets      = { n8n-encryption-key = { description = "Encrypts the credentials that n8n keeps" } }
  file_systems = { n8n-home = {} }

  services = {
    n8n = {
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
      secrets     = { N8N_ENCRYPTION_KEY = "n8n-encryption-key" }

      volumes = {
        home = {
          container_path = "/home/node/.n8n"
          efs            = { file_system = "n8n-home", uid = 1000, gid = 1000 }
        }
      }
      tmpfs = { "/home/node/.cache" = 64 }
      route = { priority = 100, health_check = { path = "/healthz" } }
    }
  }
}
