# A second team in the VPC and the cluster of others, behind the load balancer of others.
# The same as the file examples/environments/second-team.toml.

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
      Environment = "second-team"
      ManagedBy   = "terraform"
    }
  }
}

module "platform" {
  source = "../../../modules/platform"

  name = "shop-second-team"

  existing_network = {
    vpc_id             = "vpc-0123456789abcdef0"
    private_subnet_ids = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
    public_subnet_ids  = ["subnet-0123456789abcdef2", "subnet-0123456789abcdef3"]
  }

  existing_cluster = {
    arn          = "arn:aws:ecs:us-east-1:123456789012:cluster/platform"
    namespace_id = "ns-0123456789abcdef"
    namespace    = "platform.local"
  }

  existing_load_balancers = {
    shared = {
      listener_arn      = "arn:aws:elasticloadbalancing:us-east-1:123456789012:listener/app/shared/0123456789abcdef/0123456789abcdef"
      security_group_id = "sg-0123456789abcdef1"
    }
  }

  load_balancers = {
    internal = {
      internal            = true
      ingress_cidr_blocks = ["10.40.0.0/16"]
      certificate_arn     = "arn:aws:acm:us-east-1:123456789012:certificate/1b2c3d4e-5f60-7182-93a4-b5c6d7e8f901"
    }
  }

  queues = { tickets = { visibility_timeout_seconds = 300 } }

  services = {
    desk = {
      image         = ":4.0.1"
      load_balancer = "shared"
      route         = { priority = 210, path_patterns = ["/desk", "/desk/*"] }
      publishes     = { tickets = "has each ticket answered" }
      calls         = { admin = "asks who is on duty" }
    }

    admin = {
      image         = ":2.2.0"
      port          = 9000
      load_balancer = "internal"
      route         = { priority = 220 }
    }

    worker = {
      image    = ":4.0.1"
      port     = 0
      consumes = { tickets = "answers tickets" }
      scaling  = { max_capacity = 5 }
    }
  }

  jobs = {
    archive = {
      image    = ":1.1.0"
      schedule = "cron(30 1 * * ? *)"
      timezone = "Europe/Berlin"
      calls    = { admin = "asks which tickets are closed" }
    }
  }
}
