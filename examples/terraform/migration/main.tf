# Rails, whose tasks migrate the database before they serve, and its jobs: one each night, and one
# that is started by hand, in one call.
# The same as the file examples/environments/migration.toml.

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
      Environment = "migration"
      ManagedBy   = "terraform"
    }
  }
}

module "platform" {
  source = "../../../modules/platform"

  name    = "shop-migration"
  cluster = { namespace = "shop.local" }
  network = { availability_zones = ["us-east-1a", "us-east-1b"], nat_gateways = "single" }

  load_balancers = {
    public = {
      ingress_cidr_blocks = ["0.0.0.0/0"]
      certificate_arn     = "arn:aws:acm:us-east-1:123456789012:certificate/1b2c3d4e-5f60-7182-93a4-b5c6d7e8f901"
    }
  }

  secrets = {
    database = {
      description   = "Address of the database, with its password"
      initial_value = "empty"
    }
  }

  services = {
    orders = {
      image   = ":3.0.1"
      port    = 3000
      user    = "rails:rails"
      command = ["bin/rails", "server", "--binding", "0.0.0.0"]
      secrets = { DATABASE_URL = "database:url" }
      tmpfs   = { "/rails/tmp" = 128, "/rails/log" = 16 }
      route = {
        priority                          = 100
        health_check                      = { path = "/up" }
        health_check_grace_period_seconds = 300
      }
      egress = {
        database = { port = 5432, cidr_ipv4 = "10.40.3.0/24", description = "reads, writes and migrates the orders" }
      }
      containers = {
        exporter = {
          image     = "quay.io/prometheuscommunity/postgres-exporter:v0.15.0"
          port      = 9187
          essential = false
          secrets   = { DATA_SOURCE_NAME = "database:url" }
        }
      }
    }
  }

  jobs = {
    migration = {
      image_of = "orders"
      before   = ["orders"]
      user     = "rails:rails"
      command  = ["bin/rails", "db:migrate"]
      secrets  = { DATABASE_URL = "database:url" }
      tmpfs    = { "/rails/tmp" = 16 }
      egress = {
        database = { port = 5432, cidr_ipv4 = "10.40.3.0/24", description = "changes the tables" }
      }
    }
    settlement = {
      image_of               = "orders"
      user                   = "rails:rails"
      command                = ["bin/rails", "orders:settle"]
      schedule               = "cron(30 2 * * ? *)"
      timezone               = "Europe/Berlin"
      maximum_retry_attempts = 3
      secrets                = { DATABASE_URL = "database:url" }
      tmpfs                  = { "/rails/tmp" = 16 }
      calls                  = { orders = "closes the orders of the day" }
      egress = {
        database = { port = 5432, cidr_ipv4 = "10.40.3.0/24", description = "reads the orders" }
      }
    }
    backfill = {
      image_of   = "orders"
      user       = "rails:rails"
      command    = ["bin/rails", "orders:backfill"]
      cpu_units  = 2048
      memory_mib = 4096
      secrets    = { DATABASE_URL = "database:url" }
      tmpfs      = { "/rails/tmp" = 16 }
      egress = {
        database = { port = 5432, cidr_ipv4 = "10.40.3.0/24", description = "writes the orders" }
      }
    }
  }
}
