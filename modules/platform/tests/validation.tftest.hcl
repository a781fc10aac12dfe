# What the module refuses: one run for each rule. Above it stands what a person reads.

mock_provider "aws" {
  source = "./tests"
}

variables {
  name             = "shop"
  existing_network = { vpc_id = "vpc-00000000000000001" }
}

# name: "Orders": write lower-case letters, digits and single hyphens, with a letter first
run "name_orders" {
  command = plan

  variables {
    name = "Orders"
  }

  expect_failures = [var.name]
}

# name: "oooooooooooooooooooooooooooooooooo" is too long; give at most 33 characters
run "name_of_34_characters" {
  command = plan

  variables {
    name = "oooooooooooooooooooooooooooooooooo"
  }

  expect_failures = [var.name]
}

# name: "internal-a" cannot begin names: AWS refuses "internal-" for load balancers; choose another
run "name_internal_a" {
  command = plan

  variables {
    name = "internal-a"
  }

  expect_failures = [var.name]
}

# name: "sg-a" cannot begin names: AWS refuses "sg-" for security groups; choose another
run "name_sg_a" {
  command = plan

  variables {
    name = "sg-a"
  }

  expect_failures = [var.name]
}

# name: "sthree-a" cannot begin names: AWS refuses "sthree-" for buckets; choose another
run "name_sthree_a" {
  command = plan

  variables {
    name = "sthree-a"
  }

  expect_failures = [var.name]
}

# name: "amzn-s3-demo-a" cannot begin names: AWS refuses "amzn-s3-demo-" for buckets in
# documentation; choose another
run "name_amzn_s3_demo_a" {
  command = plan

  variables {
    name = "amzn-s3-demo-a"
  }

  expect_failures = [var.name]
}

# existing_network: write either network, for one that is made, or existing_network
run "neither_network" {
  command = plan

  variables {
    existing_network = null
  }

  expect_failures = [var.existing_network]
}

# existing_cluster: cluster is one that is made; write either of them
run "both_clusters" {
  command = plan

  variables {
    cluster = {}
    existing_cluster = {
      arn          = "arn:aws:ecs:eu-west-1:111122223333:cluster/shop"
      namespace_id = "ns-0000000000000001"
      namespace    = "shop.local"
    }
  }

  expect_failures = [var.existing_cluster]
}

# existing_load_balancers: "public" is one that is made, too; rename one
run "a_load_balancer_twice" {
  command = plan

  variables {
    existing_load_balancers = {
      public = {
        listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
        security_group_id = "sg-00000000000000001"
      }
    }
    load_balancers = { public = { ingress_cidr_blocks = ["10.0.0.0/16"] } }
  }

  expect_failures = [var.existing_load_balancers]
}

# databases: "orders" is what two of databases, caches and tables are called; rename one
run "a_cache_called_like_a_database" {
  command = plan

  variables {
    databases = { orders = { engine = "aurora-postgresql", engine_version = "16" } }
    caches    = { orders = {} }
  }

  expect_failures = [var.databases]
}

# jobs: "api" is what a service is called; rename one
run "a_job_called_like_a_service" {
  command = plan

  variables {
    services = { api = {} }
    jobs     = { api = { image = "nginx:1" } }
  }

  expect_failures = [var.jobs]
}

# services: calls: "other" is called and is none of services, and no port that one of them names
run "calls_of_services_that_there_are_not" {
  command = plan

  variables {
    services = { api = { calls = { other = "asks" } } }
  }

  expect_failures = [var.services]
}

# services: reads: "other" is read and is none of databases, caches and tables
run "reads_of_services_that_there_are_not" {
  command = plan

  variables {
    services = { api = { reads = { other = "asks" } } }
  }

  expect_failures = [var.services]
}

# services: writes: "other" is written and is none of tables
run "writes_of_services_that_there_are_not" {
  command = plan

  variables {
    services = { api = { writes = { other = "asks" } } }
  }

  expect_failures = [var.services]
}

# services: consumes: "other" is consumed and is none of queues
run "consumes_of_services_that_there_are_not" {
  command = plan

  variables {
    services = { api = { consumes = { other = "asks" } } }
  }

  expect_failures = [var.services]
}

# services: publishes: "other" is published to and is none of queues and topics
run "publishes_of_services_that_there_are_not" {
  command = plan

  variables {
    services = { api = { publishes = { other = "asks" } } }
  }

  expect_failures = [var.services]
}

# services: secrets: "other" is neither one of secrets nor an ARN or the /path of a parameter
run "secret_of_services_that_there_is_not" {
  command = plan

  variables {
    services = { api = { secrets = { PASSWORD = "other:password" } } }
  }

  expect_failures = [var.services]
}

# jobs: calls: "other" is called and is none of services, and no port that one of them names
run "calls_of_jobs_that_there_are_not" {
  command = plan

  variables {
    jobs = { api = { image = "nginx:1", calls = { other = "asks" } } }
  }

  expect_failures = [var.jobs]
}

# jobs: reads: "other" is read and is none of databases, caches and tables
run "reads_of_jobs_that_there_are_not" {
  command = plan

  variables {
    jobs = { api = { image = "nginx:1", reads = { other = "asks" } } }
  }

  expect_failures = [var.jobs]
}

# jobs: writes: "other" is written and is none of tables
run "writes_of_jobs_that_there_are_not" {
  command = plan

  variables {
    jobs = { api = { image = "nginx:1", writes = { other = "asks" } } }
  }

  expect_failures = [var.jobs]
}

# jobs: consumes: "other" is consumed and is none of queues
run "consumes_of_jobs_that_there_are_not" {
  command = plan

  variables {
    jobs = { api = { image = "nginx:1", consumes = { other = "asks" } } }
  }

  expect_failures = [var.jobs]
}

# jobs: publishes: "other" is published to and is none of queues and topics
run "publishes_of_jobs_that_there_are_not" {
  command = plan

  variables {
    jobs = { api = { image = "nginx:1", publishes = { other = "asks" } } }
  }

  expect_failures = [var.jobs]
}

# jobs: secrets: "other" is neither one of secrets nor an ARN or the /path of a parameter
run "secret_of_jobs_that_there_is_not" {
  command = plan

  variables {
    jobs = { api = { image = "nginx:1", secrets = { PASSWORD = "other:password" } } }
  }

  expect_failures = [var.jobs]
}

# topics: "other" is subscribed and is none of queues
run "a_queue_that_is_subscribed_and_is_not_there" {
  command = plan

  variables {
    topics = { events = { subscriptions = { other = {} } } }
  }

  expect_failures = [var.topics]
}

# services: load_balancer: "other" is none of load_balancers and existing_load_balancers
run "routes_of_a_load_balancer_that_is_not_there" {
  command = plan

  variables {
    existing_load_balancers = {
      public = {
        listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
        security_group_id = "sg-00000000000000001"
      }
    }
    services = { api = { route = { priority = 10 }, load_balancer = "other" } }
  }

  expect_failures = [var.services]
}

# services: load_balancer: "api" has routes and names none of 0 load balancers; name one
run "routes_without_a_load_balancer" {
  command = plan

  variables {
    services = { api = { route = { priority = 10 } } }
  }

  expect_failures = [var.services]
}

# task_role_statements: "other" is neither one of services nor of jobs
run "statements_of_nobody" {
  command = plan

  variables {
    task_role_statements = { other = [{ actions = ["s3:GetObject"], resources = ["arn:aws:s3:::shop/*"] }] }
  }

  expect_failures = [var.task_role_statements]
}

# services: image_of: "other" is none of services
run "services_with_the_image_of_nobody" {
  command = plan

  variables {
    services = {
      api    = { image = ":1" }
      worker = { image_of = "api", image = ":1" }
      report = { image_of = "other", image = ":1" }
    }
  }

  expect_failures = [var.services]
}

# services: image_of: "worker" has no repository of its own, and image_of itself; write the service
# that it names
run "services_with_the_image_of_a_service_that_runs_another_s" {
  command = plan

  variables {
    services = {
      api    = { image = ":1" }
      worker = { image_of = "api", image = ":1" }
      report = { image_of = "worker", image = ":1" }
    }
  }

  expect_failures = [var.services]
}

# services: image: of "report" is in no repository that image_of names; write ":<tag>" of that, or
# leave it out for the image of that service
run "services_with_an_image_that_is_elsewhere" {
  command = plan

  variables {
    services = {
      api    = { image = ":1" }
      worker = { image_of = "api", image = ":1" }
      report = { image_of = "api", image = "nginx:1" }
    }
  }

  expect_failures = [var.services]
}

# jobs: image_of: "other" is none of services
run "jobs_with_the_image_of_nobody" {
  command = plan

  variables {
    services = { api = { image = ":1" }, worker = { image_of = "api", image = ":1" } }
    jobs     = { report = { image_of = "other", image = ":1" } }
  }

  expect_failures = [var.jobs]
}

# jobs: image_of: "worker" has no repository of its own, and image_of itself; write the service that
# it names
run "jobs_with_the_image_of_a_service_that_runs_another_s" {
  command = plan

  variables {
    services = { api = { image = ":1" }, worker = { image_of = "api", image = ":1" } }
    jobs     = { report = { image_of = "worker", image = ":1" } }
  }

  expect_failures = [var.jobs]
}

# jobs: image: of "report" is in no repository that image_of names; write ":<tag>" of that, or leave
# it out for the image of that service
run "jobs_with_an_image_that_is_elsewhere" {
  command = plan

  variables {
    services = { api = { image = ":1" }, worker = { image_of = "api", image = ":1" } }
    jobs     = { report = { image_of = "api", image = "nginx:1" } }
  }

  expect_failures = [var.jobs]
}

# jobs: before: "other" is none of services
run "a_job_before_nobody" {
  command = plan

  variables {
    databases = { orders = { engine = "aurora-postgresql", engine_version = "16" } }
    caches    = { sessions = {} }
    tables    = { labels = { hash_key = "id", attributes = { id = "S" } } }
    queues    = { shipments = {} }
    topics    = { events = { subscriptions = { shipments = {} } } }
    secrets   = { partner = { description = "Key for the API of a partner" } }
    services  = { api = {}, stock = {} }
    jobs      = { report = { image = "nginx:1", before = ["other"] } }
  }

  expect_failures = [var.jobs]
}

# jobs: before: "report" has containers or volumes, which are of a task, and is a container in tasks
# of services; remove one of the two
run "a_job_with_containers_before_a_service" {
  command = plan

  variables {
    databases = { orders = { engine = "aurora-postgresql", engine_version = "16" } }
    caches    = { sessions = {} }
    tables    = { labels = { hash_key = "id", attributes = { id = "S" } } }
    queues    = { shipments = {} }
    topics    = { events = { subscriptions = { shipments = {} } } }
    secrets   = { partner = { description = "Key for the API of a partner" } }
    services  = { api = {}, stock = {} }
    jobs      = { report = { image = "nginx:1", before = ["api"], containers = { proxy = { image = "nginx:1" } } } }
  }

  expect_failures = [var.jobs]
}

# jobs: before: "report" is what a container of a service is called; rename one
run "a_job_before_a_service_that_has_a_container_called_like_it" {
  command = plan

  variables {
    databases = { orders = { engine = "aurora-postgresql", engine_version = "16" } }
    caches    = { sessions = {} }
    tables    = { labels = { hash_key = "id", attributes = { id = "S" } } }
    queues    = { shipments = {} }
    topics    = { events = { subscriptions = { shipments = {} } } }
    secrets   = { partner = { description = "Key for the API of a partner" } }
    services  = { api = { containers = { report = { image = "nginx:1" } } }, stock = {} }
    jobs      = { report = { image = "nginx:1", before = ["api"] } }
  }

  expect_failures = [var.jobs]
}

# jobs: before: "api" does not say all in calls that the job says which comes first in its tasks,
# with their roles and ways; write it there, too
run "a_job_that_asks_more_in_calls_than_the_service_in_whose_tasks_it_is" {
  command = plan

  variables {
    databases = { orders = { engine = "aurora-postgresql", engine_version = "16" } }
    caches    = { sessions = {} }
    tables    = { labels = { hash_key = "id", attributes = { id = "S" } } }
    queues    = { shipments = {} }
    topics    = { events = { subscriptions = { shipments = {} } } }
    secrets   = { partner = { description = "Key for the API of a partner" } }
    services  = { api = {}, stock = {} }
    jobs      = { report = { image = "nginx:1", before = ["api"], calls = { stock = "asks" } } }
  }

  expect_failures = [var.jobs]
}

# jobs: before: "api" does not say all in reads that the job says which comes first in its tasks,
# with their roles and ways; write it there, too
run "a_job_that_asks_more_in_reads_than_the_service_in_whose_tasks_it_is" {
  command = plan

  variables {
    databases = { orders = { engine = "aurora-postgresql", engine_version = "16" } }
    caches    = { sessions = {} }
    tables    = { labels = { hash_key = "id", attributes = { id = "S" } } }
    queues    = { shipments = {} }
    topics    = { events = { subscriptions = { shipments = {} } } }
    secrets   = { partner = { description = "Key for the API of a partner" } }
    services  = { api = {}, stock = {} }
    jobs = {
      report = {
        image  = "nginx:1"
        before = ["api"]
        reads  = { orders = "keeps orders", sessions = "keeps sessions", labels = "prints labels" }
      }
    }
  }

  expect_failures = [var.jobs]
}

# jobs: before: "api" does not say all in writes that the job says which comes first in its tasks,
# with their roles and ways; write it there, too
run "a_job_that_asks_more_in_writes_than_the_service_in_whose_tasks_it_is" {
  command = plan

  variables {
    databases = { orders = { engine = "aurora-postgresql", engine_version = "16" } }
    caches    = { sessions = {} }
    tables    = { labels = { hash_key = "id", attributes = { id = "S" } } }
    queues    = { shipments = {} }
    topics    = { events = { subscriptions = { shipments = {} } } }
    secrets   = { partner = { description = "Key for the API of a partner" } }
    services  = { api = {}, stock = {} }
    jobs      = { report = { image = "nginx:1", before = ["api"], writes = { labels = "keeps labels" } } }
  }

  expect_failures = [var.jobs]
}

# jobs: before: "api" does not say all in consumes that the job says which comes first in its tasks,
# with their roles and ways; write it there, too
run "a_job_that_asks_more_in_consumes_than_the_service_in_whose_tasks_it_is" {
  command = plan

  variables {
    databases = { orders = { engine = "aurora-postgresql", engine_version = "16" } }
    caches    = { sessions = {} }
    tables    = { labels = { hash_key = "id", attributes = { id = "S" } } }
    queues    = { shipments = {} }
    topics    = { events = { subscriptions = { shipments = {} } } }
    secrets   = { partner = { description = "Key for the API of a partner" } }
    services  = { api = {}, stock = {} }
    jobs      = { report = { image = "nginx:1", before = ["api"], consumes = { shipments = "sends parcels" } } }
  }

  expect_failures = [var.jobs]
}

# jobs: before: "api" does not say all in publishes that the job says which comes first in its
# tasks, with their roles and ways; write it there, too
run "a_job_that_asks_more_in_publishes_than_the_service_in_whose_tasks_it_is" {
  command = plan

  variables {
    databases = { orders = { engine = "aurora-postgresql", engine_version = "16" } }
    caches    = { sessions = {} }
    tables    = { labels = { hash_key = "id", attributes = { id = "S" } } }
    queues    = { shipments = {} }
    topics    = { events = { subscriptions = { shipments = {} } } }
    secrets   = { partner = { description = "Key for the API of a partner" } }
    services  = { api = {}, stock = {} }
    jobs = {
      report = {
        image     = "nginx:1"
        before    = ["api"]
        publishes = { shipments = "asks again", events = "tells of it" }
      }
    }
  }

  expect_failures = [var.jobs]
}

# jobs: before: "api" does not say all in egress that the job says which comes first in its tasks,
# with their roles and ways; write it there, too
run "a_job_that_asks_more_in_egress_than_the_service_in_whose_tasks_it_is" {
  command = plan

  variables {
    databases = { orders = { engine = "aurora-postgresql", engine_version = "16" } }
    caches    = { sessions = {} }
    tables    = { labels = { hash_key = "id", attributes = { id = "S" } } }
    queues    = { shipments = {} }
    topics    = { events = { subscriptions = { shipments = {} } } }
    secrets   = { partner = { description = "Key for the API of a partner" } }
    services  = { api = {}, stock = {} }
    jobs = {
      report = {
        image  = "nginx:1"
        before = ["api"]
        egress = { ledger = { description = "reads", port = 443, cidr_ipv4 = "10.0.0.0/8" } }
      }
    }
  }

  expect_failures = [var.jobs]
}

# jobs: before: "api" does not say all in security_group_ids that the job says which comes first in
# its tasks, with their roles and ways; write it there, too
run "a_job_that_asks_more_in_security_group_ids_than_the_service_in_whose_tasks_it_is" {
  command = plan

  variables {
    databases = { orders = { engine = "aurora-postgresql", engine_version = "16" } }
    caches    = { sessions = {} }
    tables    = { labels = { hash_key = "id", attributes = { id = "S" } } }
    queues    = { shipments = {} }
    topics    = { events = { subscriptions = { shipments = {} } } }
    secrets   = { partner = { description = "Key for the API of a partner" } }
    services  = { api = {}, stock = {} }
    jobs      = { report = { image = "nginx:1", before = ["api"], security_group_ids = ["sg-00000000000000001"] } }
  }

  expect_failures = [var.jobs]
}

# jobs: before: "api" does not say all in task_role_policy_arns that the job says which comes first
# in its tasks, with their roles and ways; write it there, too
run "a_job_that_asks_more_in_task_role_policy_arns_than_the_service_in_whose_tasks_it_is" {
  command = plan

  variables {
    databases = { orders = { engine = "aurora-postgresql", engine_version = "16" } }
    caches    = { sessions = {} }
    tables    = { labels = { hash_key = "id", attributes = { id = "S" } } }
    queues    = { shipments = {} }
    topics    = { events = { subscriptions = { shipments = {} } } }
    secrets   = { partner = { description = "Key for the API of a partner" } }
    services  = { api = {}, stock = {} }
    jobs = {
      report = {
        image                 = "nginx:1"
        before                = ["api"]
        task_role_policy_arns = { read = "arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess" }
      }
    }
  }

  expect_failures = [var.jobs]
}

# task_role_statements: before: "api" does not say all in task_role_statements that the job says
# which comes first in its tasks, with their roles and ways; write it there, too
run "a_job_that_is_allowed_more_by_statements_than_the_service_in_whose_tasks_it_is" {
  command = plan

  variables {
    databases            = { orders = { engine = "aurora-postgresql", engine_version = "16" } }
    caches               = { sessions = {} }
    tables               = { labels = { hash_key = "id", attributes = { id = "S" } } }
    queues               = { shipments = {} }
    topics               = { events = { subscriptions = { shipments = {} } } }
    secrets              = { partner = { description = "Key for the API of a partner" } }
    services             = { api = {}, stock = {} }
    jobs                 = { report = { image = "nginx:1", before = ["api"] } }
    task_role_statements = { report = [{ actions = ["s3:GetObject"], resources = ["arn:aws:s3:::shop/*"] }] }
  }

  expect_failures = [var.task_role_statements]
}

# existing_network_load_balancers: "edge" is one that is made, too; rename one
run "a_network_load_balancer_twice" {
  command = plan

  variables {
    network_load_balancers = { edge = { ingress_cidr_blocks = ["203.0.113.0/24"] } }
    existing_network_load_balancers = {
      edge = {
        arn               = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/net/edge/1"
        security_group_id = "sg-00000000000000001"
      }
    }
  }

  expect_failures = [var.existing_network_load_balancers]
}

# services: network_load_balancer: "other" is none of network_load_balancers and
# existing_network_load_balancers
run "listeners_of_a_network_load_balancer_that_is_not_there" {
  command = plan

  variables {
    network_load_balancers = { edge = { ingress_cidr_blocks = ["203.0.113.0/24"] } }
    services               = { api = { listeners = { db = { port = 5432 } }, network_load_balancer = "other" } }
  }

  expect_failures = [var.services]
}

# services: network_load_balancer: "api" has listeners and names none of 0 network load balancers;
# name one
run "listeners_without_a_network_load_balancer" {
  command = plan

  variables {
    services = { api = { listeners = { db = { port = 5432 } } } }
  }

  expect_failures = [var.services]
}

# services: listeners: "edge:5432" is what two of them have, load balancer and port; choose another
# port
run "a_port_that_two_services_listen_on" {
  command = plan

  variables {
    network_load_balancers = { edge = { ingress_cidr_blocks = ["203.0.113.0/24"] } }
    services = {
      api = { listeners = { db = { port = 5432 } } }
      web = { listeners = { db = { port = 5432 } }, network_load_balancer = "edge" }
    }
  }

  expect_failures = [var.services]
}

# services: volumes: "other" is mounted and is none of file_systems
run "file_system_of_services_that_there_is_not" {
  command = plan

  variables {
    file_systems = { files = {} }
    services     = { api = { volumes = { data = { efs = { file_system = "other", uid = 1000, gid = 1000 } } } } }
  }

  expect_failures = [var.services]
}

# services: volumes: efs of "data" is either of the platform or exists; write either file_system or
# file_system_id
run "file_system_of_services_that_nobody_names" {
  command = plan

  variables {
    services = { api = { volumes = { data = { efs = { uid = 1000, gid = 1000 } } } } }
  }

  expect_failures = [var.services]
}

# services: volumes: efs of "data" needs uid and gid, and no access_point_id: all files of the
# directory belong to that user
run "file_system_of_services_whose_files_are_nobody_s" {
  command = plan

  variables {
    file_systems = { files = {} }
    services     = { api = { volumes = { data = { efs = { file_system = "files", uid = 1000 } } } } }
  }

  expect_failures = [var.services]
}

# jobs: volumes: "other" is mounted and is none of file_systems
run "file_system_of_jobs_that_there_is_not" {
  command = plan

  variables {
    file_systems = { files = {} }
    jobs = {
      api = {
        image   = "nginx:1"
        volumes = { data = { efs = { file_system = "other", uid = 1000, gid = 1000 } } }
      }
    }
  }

  expect_failures = [var.jobs]
}

# jobs: volumes: efs of "data" is either of the platform or exists; write either file_system or
# file_system_id
run "file_system_of_jobs_that_nobody_names" {
  command = plan

  variables {
    jobs = { api = { image = "nginx:1", volumes = { data = { efs = { uid = 1000, gid = 1000 } } } } }
  }

  expect_failures = [var.jobs]
}

# jobs: volumes: efs of "data" needs uid and gid, and no access_point_id: all files of the directory
# belong to that user
run "file_system_of_jobs_whose_files_are_nobody_s" {
  command = plan

  variables {
    file_systems = { files = {} }
    jobs = {
      api = { image = "nginx:1", volumes = { data = { efs = { file_system = "files", uid = 1000 } } } }
    }
  }

  expect_failures = [var.jobs]
}

# jobs: volumes: "files:/files" is mounted as two users; write the same uid and gid, or another
# root_directory
run "a_directory_of_two_users" {
  command = plan

  variables {
    file_systems = { files = {} }
    services     = { api = { volumes = { data = { efs = { file_system = "files", uid = 1000, gid = 1000 } } } } }
    jobs = {
      report = { image = "nginx:1", volumes = { data = { efs = { file_system = "files", uid = 7, gid = 1000 } } } }
    }
  }

  expect_failures = [var.jobs]
}

# retention_days: 2 is not possible; choose 1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400,
# 545, 731, 1096, 1827, 2192, 2557, 2922, 3288 or 3653
run "logs_kept_for_2_days" {
  command = plan

  variables {
    retention_days = 2
  }

  expect_failures = [var.retention_days]
}

# permissions_boundary: "Boundary": write the ARN of an IAM policy
run "permissions_boundary_boundary" {
  command = plan

  variables {
    permissions_boundary = "Boundary"
  }

  expect_failures = [var.permissions_boundary]
}

# permissions_boundary:
# "arn:aws:iam::123456789012:policy/bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb…: write the ARN of
# an IAM policy
run "permissions_boundary_arn_aws_iam_123456789012_policy_bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb" {
  command = plan

  variables {
    permissions_boundary = "arn:aws:iam::123456789012:policy/${replace(format("%129s", ""), " ", "b")}"
  }

  expect_failures = [var.permissions_boundary]
}

# tags: "": write 1 to 128 letters, digits, spaces and _.:/=+-@ only
run "key_of_a_tag" {
  command = plan

  variables {
    tags = { "" = "x" }
  }

  expect_failures = [var.tags]
}

# tags: "kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk…: write 1 to
# 128 letters, digits, spaces and _.:/=+-@ only
run "key_of_a_tag_kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk" {
  command = plan

  variables {
    tags = {
      kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk = "x"
    }
  }

  expect_failures = [var.tags]
}

# tags: "vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv…: write 1 to
# 256 letters, digits, spaces and _.:/=+-@ only
run "value_of_a_tag_vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv" {
  command = plan

  variables {
    tags = { team = replace(format("%257s", ""), " ", "v") }
  }

  expect_failures = [var.tags]
}

# tags: "aws:x": write a key that does not begin with aws: or rds:, which AWS keeps for its own tags
run "tag_aws_x" {
  command = plan

  variables {
    tags = { "aws:x" = "x" }
  }

  expect_failures = [var.tags]
}

# tags: "aws:x": write a value that does not begin with aws: or rds:, which AWS keeps for its own
# tags
run "tag_of_value_aws_x" {
  command = plan

  variables {
    tags = { a = "aws:x" }
  }

  expect_failures = [var.tags]
}

# tags: 46 given; give at most 45
run "tags_46" {
  command = plan

  variables {
    tags = { for number in range(46) : "key${number}" => "value" }
  }

  expect_failures = [var.tags]
}

# tags: "name" is set by the platform, whatever the case; rename or remove it
run "tag_name_of_the_platform" {
  command = plan

  variables {
    tags = { name = "x" }
  }

  expect_failures = [var.tags]
}

# tags: "team" is given more than once in different case, which IAM takes for one key; keep one of
# them
run "tags_that_differ_only_by_case" {
  command = plan

  variables {
    tags = { Team = "x", team = "y", owner = "z" }
  }

  expect_failures = [var.tags]
}

# tags: null: write 1 to 256 letters, digits, spaces and _.:/=+-@ only
run "tags_team_null" {
  command = plan

  variables {
    tags = { team = null }
  }

  expect_failures = [var.tags]
}

# existing_network.https_targets: "orders": null is not a table; put its fields in curly braces
run "null_in_existing_network_https_targets" {
  command = plan

  variables {
    existing_network = { vpc_id = "vpc-0123456789abcdef0", https_targets = { orders = null } }
  }

  expect_failures = [var.existing_network]
}

# existing_cluster.capacity_provider_strategy: "FARGATE": null is not a table; put its fields in
# curly braces
run "null_in_existing_cluster_capacity_provider_strategy" {
  command = plan

  variables {
    existing_cluster = {
      arn                        = "arn:aws:ecs:eu-west-1:111122223333:cluster/orders-prod"
      namespace_id               = "ns-0123456789abcdef"
      namespace                  = "orders.local"
      capacity_provider_strategy = { FARGATE = null }
    }
  }

  expect_failures = [var.existing_cluster]
}

# load_balancers: "orders": null is not a table; put its fields in curly braces
run "null_in_load_balancers" {
  command = plan

  variables {
    load_balancers = { orders = null }
  }

  expect_failures = [var.load_balancers]
}

# existing_load_balancers: "orders": null is not a table; put its fields in curly braces
run "null_in_existing_load_balancers" {
  command = plan

  variables {
    existing_load_balancers = { orders = null }
  }

  expect_failures = [var.existing_load_balancers]
}

# network_load_balancers: "orders": null is not a table; put its fields in curly braces
run "null_in_network_load_balancers" {
  command = plan

  variables {
    network_load_balancers = { orders = null }
  }

  expect_failures = [var.network_load_balancers]
}

# existing_network_load_balancers: "orders": null is not a table; put its fields in curly braces
run "null_in_existing_network_load_balancers" {
  command = plan

  variables {
    existing_network_load_balancers = { orders = null }
  }

  expect_failures = [var.existing_network_load_balancers]
}

# secrets: "orders": null is not a table; put its fields in curly braces
run "null_in_secrets" {
  command = plan

  variables {
    secrets = { orders = null }
  }

  expect_failures = [var.secrets]
}

# databases: "orders": null is not a table; put its fields in curly braces
run "null_in_databases" {
  command = plan

  variables {
    databases = { orders = null }
  }

  expect_failures = [var.databases]
}

# caches: "orders": null is not a table; put its fields in curly braces
run "null_in_caches" {
  command = plan

  variables {
    caches = { orders = null }
  }

  expect_failures = [var.caches]
}

# tables: "orders": null is not a table; put its fields in curly braces
run "null_in_tables" {
  command = plan

  variables {
    tables = { orders = null }
  }

  expect_failures = [var.tables]
}

# file_systems: "orders": null is not a table; put its fields in curly braces
run "null_in_file_systems" {
  command = plan

  variables {
    file_systems = { orders = null }
  }

  expect_failures = [var.file_systems]
}

# queues: "orders": null is not a table; put its fields in curly braces
run "null_in_queues" {
  command = plan

  variables {
    queues = { orders = null }
  }

  expect_failures = [var.queues]
}

# topics: "orders": null is not a table; put its fields in curly braces
run "null_in_topics" {
  command = plan

  variables {
    topics = { orders = null }
  }

  expect_failures = [var.topics]
}

# topics.subscriptions: "orders": null is not a table; put its fields in curly braces
run "null_in_topics_subscriptions" {
  command = plan

  variables {
    topics = { orders = { subscriptions = { orders = null } } }
    queues = { orders = {} }
  }

  expect_failures = [var.topics]
}

# services: "orders": null is not a table; put its fields in curly braces
run "null_in_services" {
  command = plan

  variables {
    services = { orders = null }
  }

  expect_failures = [var.services]
}

# services.containers: "orders": null is not a table; put its fields in curly braces
run "null_in_services_containers" {
  command = plan

  variables {
    services = { orders = { containers = { orders = null } } }
  }

  expect_failures = [var.services]
}

# services.volumes: "orders": null is not a table; put its fields in curly braces
run "null_in_services_volumes" {
  command = plan

  variables {
    services = { orders = { volumes = { orders = null } } }
  }

  expect_failures = [var.services]
}

# services.egress: "orders": null is not a table; put its fields in curly braces
run "null_in_services_egress" {
  command = plan

  variables {
    services = { orders = { egress = { orders = null } } }
  }

  expect_failures = [var.services]
}

# services.routes: "orders": null is not a table; put its fields in curly braces
run "null_in_services_routes" {
  command = plan

  variables {
    services = { orders = { routes = { orders = null } } }
    existing_load_balancers = {
      public = {
        listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
        security_group_id = "sg-00000000000000001"
      }
    }
  }

  expect_failures = [var.services]
}

# services.listeners: "orders": null is not a table; put its fields in curly braces
run "null_in_services_listeners" {
  command = plan

  variables {
    services = { orders = { listeners = { orders = null } } }
    existing_network_load_balancers = {
      edge = {
        arn               = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/net/edge/1"
        security_group_id = "sg-00000000000000001"
      }
    }
  }

  expect_failures = [var.services]
}

# jobs: "orders": null is not a table; put its fields in curly braces
run "null_in_jobs" {
  command = plan

  variables {
    jobs = { orders = null }
  }

  expect_failures = [var.jobs]
}

# jobs.containers: "orders": null is not a table; put its fields in curly braces
run "null_in_jobs_containers" {
  command = plan

  variables {
    jobs = { orders = { containers = { orders = null } } }
  }

  expect_failures = [var.jobs]
}

# jobs.volumes: "orders": null is not a table; put its fields in curly braces
run "null_in_jobs_volumes" {
  command = plan

  variables {
    jobs = { orders = { volumes = { orders = null } } }
  }

  expect_failures = [var.jobs]
}

# jobs.egress: "orders": null is not a table; put its fields in curly braces
run "null_in_jobs_egress" {
  command = plan

  variables {
    jobs = { orders = { egress = { orders = null } } }
  }

  expect_failures = [var.jobs]
}
