# An application that tells a topic of each order. A worker gets these messages by a queue and runs
# only while there are some; a job empties a queue that keeps their order.
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

module "platform" {
  source = "../../../modules/platform"

  name    = "shop-worker-queue"
  cluster = { namespace = "shop.local" }
  network = { availability_zones = ["us-east-1a", "us-east-1b"], nat_gateways = "single" }

  load_balancers = {
    public = {
      ingress_cidr_blocks = ["0.0.0.0/0"]
      certificate_arn     = "arn:aws:acm:us-east-1:123456789012:certificate/1b2c3d4e-5f60-7182-93a4-b5c6d7e8f901"
    }
  }

  topics = { order-events = { subscriptions = { shipments = {} } } }

  queues = {
    shipments = { visibility_timeout_seconds = 180, max_receive_count = 3 }
    invoices  = { fifo_queue = true, content_based_deduplication = true }
  }

  tables = { labels = { hash_key = "order_id", attributes = { order_id = "S" } } }

  services = {
    orders = {
      image = ":2.3.0"
      route = { priority = 100 }
      publishes = {
        order-events = "tells of each order"
        invoices     = "has each order invoiced once and in turn"
      }
    }

    shipping = {
      image                = ":1.8.1"
      port                 = 0
      stop_timeout_seconds = 120
      consumes             = { shipments = "prints a label for each order" }
      reads                = { labels = "prints none twice" }
      writes               = { labels = "keeps what it printed" }
      scaling = {
        min_capacity                = 0
        max_capacity                = 20
        cpu_target_percent          = 0
        memory_target_percent       = 0
        acceptable_backlog_per_task = 50
      }
    }
  }

  jobs = {
    invoicing = {
      image    = ":1.0.4"
      schedule = "rate(15 minutes)"
      consumes = { invoices = "writes the invoices since the last time" }
    }
  }
}
