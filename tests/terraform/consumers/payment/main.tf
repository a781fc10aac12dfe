# The payment platform of the environment `dev`, in one call.

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
  region = "us-east-1"

  default_tags {
    tags = {
      Project     = "payment"
      Environment = "dev"
      ManagedBy   = "terraform"
    }
  }
}

locals {
  database = {
    DATABASE_USERNAME = "database-credentials:username"
    DATABASE_PASSWORD = "database-credentials:password"
  }
}

module "platform" {
  source = "../../../../modules/platform"

  name       = "payment-dev"
  disposable = true

  network = {
    cidr_block         = "10.0.0.0/16"
    availability_zones = ["us-east-1a", "us-east-1b", "us-east-1c"]
    nat_gateways       = "single"
  }

  cluster        = { namespace = "payment.local" }
  load_balancers = { public = { ingress_cidr_blocks = ["0.0.0.0/0"], plain_http = true } }

  secrets = {
    database-credentials = {
      description            = "User and password of the payment database"
      secret_string_template = { username = "payment" }
      generate_string_key    = "password"
    }
    card-network-api-key = { description = "Key for the API of the card network" }
  }

  services = {
    api-gateway = {
      calls = {
        payment-processor = "authorises payments"
        fraud-detector    = "scores a payment before it is accepted"
      }
      route   = { priority = 100 }
      scaling = {}
    }
    payment-processor = {
      calls   = { fraud-detector = "scores a payment before it is captured" }
      secrets = merge(local.database, { CARD_NETWORK_API_KEY = "card-network-api-key" })
      scaling = {}
    }
    fraud-detector = {
      secrets = local.database
      scaling = {}
    }
  }
}
