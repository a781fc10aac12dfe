module "platform" {
  source = "../../../modules/platform"

  name           = "orders-prod"
  network        = { availability_zones = ["eu-west-1a", "eu-west-1b", "eu-west-1c"] }
  load_balancers = { public = { ingress_cidr_blocks = ["0.0.0.0/0"], plain_http = true } }
  secrets        = { partner = { description = "Key for the API of a partner" } }
  databases      = { orders = { engine = "aurora-postgresql", engine_version = "16" } }

  services = {
    api = {
      calls = { stock = "reserves what is ordered" }
      route = { priority = 100 }
    }
    stock = {
      reads   = { orders = "keeps orders" }
      secrets = { PARTNER_API_KEY = "partner" }
      scaling = { max_capacity = 20 }
    }
  }

  jobs = {
    report = {
      image    = "public.ecr.aws/docker/library/busybox:stable"
      schedule = "cron(0 2 * * ? *)"
      reads    = { orders = "counts orders" }
    }
  }
}
