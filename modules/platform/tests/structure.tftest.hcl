# What is made, what is given, and who may use what.

mock_provider "aws" {
  source = "./tests"
}

override_module {
  target = module.network
  outputs = {
    vpc_id              = "vpc-00000000000000001"
    private_subnet_ids  = ["subnet-00000000000000001", "subnet-00000000000000002"]
    public_subnet_ids   = ["subnet-00000000000000003", "subnet-00000000000000004"]
    isolated_subnet_ids = ["subnet-00000000000000005", "subnet-00000000000000006"]
    private_subnet_ids_by_zone = {
      us-east-1a = "subnet-00000000000000001"
      us-east-1b = "subnet-00000000000000002"
    }
    https_targets   = { internet = { description = "internet", cidr_ipv4 = "0.0.0.0/0" } }
    nat_gateway_ids = { us-east-1a = "nat-00000000000000001" }
  }
}

override_module {
  target = module.load_balancer
  outputs = {
    listener_arn             = "arn:aws:elasticloadbalancing:us-east-1:111122223333:listener/app/alb/1/2"
    arn_suffix               = "app/alb/1"
    certificate_arn          = null
    security_group_id        = "sg-00000000000000001"
    target_security_group_id = "sg-00000000000000002"
  }
}

override_module {
  target = module.network_load_balancer
  outputs = {
    arn               = "arn:aws:elasticloadbalancing:us-east-1:111122223333:loadbalancer/net/edge/1"
    security_group_id = "sg-00000000000000007"
    certificate_arn   = null
    ssl_policy        = "ELBSecurityPolicy-TLS13-1-2-2021-06"
  }
}

override_module {
  target = module.file_system
  outputs = {
    file_system_id    = "fs-00000000000000001"
    access_point_ids  = { "/files" = "fsap-00000000000000001", "/labels" = "fsap-00000000000000002" }
    security_group_id = "sg-00000000000000008"
  }
}

override_module {
  target = module.database
  outputs = {
    arn                    = "arn:aws:rds:us-east-1:111122223333:cluster:orders-test-orders"
    identifier             = "orders-test-orders"
    endpoint               = "orders.example.com"
    reader_endpoint        = "reader.example.com"
    port                   = 5432
    database_name          = "orders"
    master_user_secret_arn = "arn:aws:secretsmanager:us-east-1:111122223333:secret:rds-AbCdEf"
    security_group_id      = "sg-00000000000000003"
  }
}

override_module {
  target = module.cache
  outputs = {
    endpoint          = "sessions.example.com"
    reader_endpoint   = "reader.example.com"
    port              = 6379
    security_group_id = "sg-00000000000000006"
  }
}

override_resource {
  target          = aws_security_group.service
  override_during = plan
  values          = { id = "sg-00000000000000004" }
}

override_resource {
  target          = aws_security_group.job
  override_during = plan
  values          = { id = "sg-00000000000000005" }
}

variables {
  name = "orders-test"
}

run "everything_is_made" {
  command = plan

  variables {
    disposable           = true
    retention_days       = 7
    permissions_boundary = "arn:aws:iam::111122223333:policy/boundary"
    tags                 = { Team = "orders" }

    network        = { availability_zones = ["us-east-1a", "us-east-1b"], nat_gateways = "single" }
    cluster        = { namespace = "orders.test" }
    load_balancers = { public = { ingress_cidr_blocks = ["0.0.0.0/0"], plain_http = true } }
    secrets        = { partner = { description = "Key for the API of a partner" } }
    databases      = { orders = { engine = "aurora-postgresql", engine_version = "16" } }
    caches         = { sessions = {} }
    tables         = { labels = { hash_key = "id", attributes = { id = "S" } } }
    queues         = { shipments = { visibility_timeout_seconds = 120 } }
    topics         = { events = { subscriptions = { shipments = {} } } }
    file_systems   = { files = { transition_to_ia = "AFTER_30_DAYS" } }
    alarms         = { email = "on-call@example.com" }

    network_load_balancers = { edge = { ingress_cidr_blocks = ["0.0.0.0/0"] } }

    task_role_statements = {
      stock = [{ actions = ["s3:GetObject"], resources = ["arn:aws:s3:::orders-test/*"] }]
    }

    services = {
      api = {
        port      = 9000
        ports     = { metrics = 9090 }
        calls     = { stock = "reserves what is ordered" }
        publishes = { events = "tells of each order" }
        route = {
          priority = 10
          authenticate_cognito = {
            user_pool_arn       = "arn:aws:cognito-idp:us-east-1:111122223333:userpool/us-east-1_A"
            user_pool_client_id = "1example23456789"
            user_pool_domain    = "orders"
          }
        }
      }
      stock = {
        calls    = { "api:metrics" = "counts what is ordered" }
        reads    = { orders = "keeps orders", sessions = "keeps sessions", labels = "prints labels" }
        writes   = { labels = "keeps labels" }
        consumes = { shipments = "sends parcels" }
        secrets  = { PARTNER_API_KEY = "partner" }

        listeners = { orders = { port = 5432, target_port = 9000 } }
        volumes = {
          files  = { container_path = "/srv/files", efs = { file_system = "files", uid = 1000, gid = 1000 } }
          labels = { efs = { file_system = "files", uid = 7, gid = 7, root_directory = "/labels" } }
        }
      }
    }

    jobs = {
      report = {
        image    = "public.ecr.aws/docker/library/busybox:stable"
        schedule = "cron(0 2 * * ? *)"
        reads    = { orders = "counts orders" }
        calls    = { api = "asks for the orders of a day", "api:metrics" = "counts them" }
      }
    }
  }

  assert {
    condition = alltrue([
      keys(output.services) == ["api", "stock"],
      keys(output.jobs) == ["report"],
      keys(output.databases) == ["orders"],
      keys(output.caches) == ["sessions"],
      keys(output.tables) == ["labels"],
      keys(output.queues) == ["shipments"],
      keys(output.topics) == ["events"],
      keys(output.secrets) == ["partner"],
      keys(output.load_balancers) == ["public"],
      keys(output.network_load_balancers) == ["edge"],
      keys(output.file_systems) == ["files"],
      output.alarms != null,
    ])
    error_message = "Something is not made, or more than was asked for."
  }
  assert {
    condition = alltrue([
      output.services["api"].service_name == "orders-test-api",
      output.jobs["report"].family == "orders-test-report",
      output.queues["shipments"].queue_name == "orders-test-shipments",
      output.namespace == "orders.test",
    ])
    error_message = "Something is called otherwise."
  }
  assert {
    condition = alltrue([
      tolist(local.target_ports["api"]) == tolist(["9000"]),
      local.load_balancer_of["api"] == "public",
      local.authenticates == { api = true },
    ])
    error_message = "The load balancer connects to another port."
  }
  assert {
    condition     = local.network_load_balancer_of == { stock = "edge" }
    error_message = "Clients listen elsewhere."
  }
  assert {
    condition = {
      for key, one in local.mounts : key => "${one.file_system} ${one.directory} ${one.uid} ${one.gid}"
      } == {
      "stock/files"  = "files /files 1000 1000"
      "stock/labels" = "files /labels 7 7"
    }
    error_message = "Another directory is mounted, or as another user."
  }
  assert {
    condition = alltrue([
      local.found_by_services["api"]["STOCK_URL"] == "http://stock.orders.test:8080",
      local.found_by_services["stock"]["API_METRICS_URL"] == "http://api.orders.test:9090",
      !contains(keys(local.found_by_services["stock"]), "API_URL"),
    ])
    error_message = "A service finds another elsewhere."
  }
  assert {
    condition = alltrue([
      keys(aws_security_group.service) == ["api", "stock"],
      keys(aws_security_group.job) == ["report"],
      aws_security_group.service["api"].name_prefix == "orders-test-api-",
      aws_security_group.service["api"].tags == tomap({ Name = "orders-test-api", Team = "orders" }),
    ])
    error_message = "The groups of services and jobs are others."
  }
}

run "nothing_below_services_is_made" {
  command = plan

  variables {
    existing_network = {
      vpc_id             = "vpc-00000000000000001"
      private_subnet_ids = ["subnet-00000000000000001", "subnet-00000000000000002"]
      public_subnet_ids  = ["subnet-00000000000000003", "subnet-00000000000000004"]
    }
    existing_cluster = {
      arn          = "arn:aws:ecs:us-east-1:111122223333:cluster/shared"
      namespace_id = "ns-0000000000000001"
      namespace    = "shared.local"
    }
    existing_load_balancers = {
      shared = {
        listener_arn      = "arn:aws:elasticloadbalancing:us-east-1:111122223333:listener/app/alb/1/2"
        security_group_id = "sg-00000000000000001"
      }
    }
    existing_network_load_balancers = {
      shared = {
        arn               = "arn:aws:elasticloadbalancing:us-east-1:111122223333:loadbalancer/net/edge/1"
        security_group_id = "sg-00000000000000002"
        both_sides        = false
        certificate_arn   = "arn:aws:acm:us-east-1:111122223333:certificate/1"
        ssl_policy        = "ELBSecurityPolicy-TLS13-1-3-2021-06"
      }
    }
    secrets = { partner = { description = "Key for the API of a partner" } }
    services = {
      api = {
        image     = ":1"
        listeners = { db = { port = 5432, target_port = 9000 } }
        volumes   = { files = { efs = { file_system_id = "fs-00000000000000009", access_point_id = "fsap-00000000000000009" } } }
        egress    = { files = { description = "mounts files", port = 2049, cidr_ipv4 = "10.0.0.0/8" } }
        route     = { priority = 10, container = "proxy" }
        containers = {
          proxy = { image = "nginx:1", port = 8081, secrets = { KEY = "partner:key", PATH_OF = "/shop/path" } }
        }
      }
      worker = { image_of = "api" }
    }
    jobs = {
      migration = { image_of = "api", before = ["api"] }
      backfill  = { image_of = "api", image = ":2" }
    }
  }

  assert {
    condition     = length(module.network) == 0 && length(module.cluster) == 0 && length(module.load_balancer) + length(module.network_load_balancer) == 0
    error_message = "What exists is made once more."
  }
  assert {
    condition = alltrue([
      output.vpc_id == "vpc-00000000000000001",
      output.cluster_arn == "arn:aws:ecs:us-east-1:111122223333:cluster/shared",
      output.namespace == "shared.local",
      aws_security_group.service["api"].vpc_id == "vpc-00000000000000001",
    ])
    error_message = "The services stand on something else."
  }
  assert {
    condition = alltrue([
      local.load_balancers["shared"].arn_suffix == "app/alb/1",
      local.network_load_balancer_of == { api = "shared" },
      local.mounts == {},
      tolist(local.target_ports["api"]) == tolist(["8081"]),
    ])
    error_message = "CloudWatch calls the load balancer otherwise, or it connects to another port."
  }
  assert {
    condition = alltrue([
      local.images["api"] == ":1",
      local.images["worker"] == "111122223333.dkr.ecr.us-east-1.amazonaws.com/orders-test-api:1",
      local.images["backfill"] == "111122223333.dkr.ecr.us-east-1.amazonaws.com/orders-test-api:2",
      output.services["worker"].repository_url == null,
      output.jobs["migration"].repository_url == null,
    ])
    error_message = "What runs the image of another service has another one, or a repository."
  }
}

run "a_registry_of_another_partition_has_its_domain" {
  command = plan

  variables {
    existing_network = {
      vpc_id             = "vpc-00000000000000001"
      private_subnet_ids = ["subnet-00000000000000001", "subnet-00000000000000002"]
    }
    existing_cluster = {
      arn          = "arn:aws-iso-b:ecs:us-isob-east-1:111122223333:cluster/shared"
      namespace_id = "ns-0000000000000001"
      namespace    = "shared.local"
    }
    services = {
      api    = { image = ":1" }
      worker = { image_of = "api" }
    }
  }

  assert {
    condition     = local.images["worker"] == "111122223333.dkr.ecr.us-isob-east-1.sc2s.sgov.gov/orders-test-api:1"
    error_message = "The image of the other service is looked for in another partition."
  }
}
