# What the module refuses: one run for each rule. Above it stands what a person reads.

mock_provider "aws" {
  source = "./tests"
}

variables {
  name        = "shop"
  cluster_arn = "arn:aws:ecs:eu-west-1:111122223333:cluster/shop"
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

# cluster_arn: "shop": write the ARN of an ECS cluster:
# arn:aws:ecs:<region>:<account>:cluster/<name>
run "cluster_arn_shop" {
  command = plan

  variables {
    cluster_arn = "shop"
  }

  expect_failures = [var.cluster_arn]
}

# email: "on-call": write an e-mail address
run "email_on_call" {
  command = plan

  variables {
    email = "on-call"
  }

  expect_failures = [var.email]
}

# email: "on-call@example.example.example.example.example.example.example.example.exampl… is too
# long; give at most 254 characters
run "e_mail_address_of_255_characters" {
  command = plan

  variables {
    email = "on-call@example.example.example.example.example.example.example.example.example.example.example.example.example.example.example.example.example.example.example.example.example.example.example.example.example.example.example.example.example.example.company"
  }

  expect_failures = [var.email]
}

# server_error_percent: -0.5 is too small; give at least 0
run "server_error_percent_too_small" {
  command = plan

  variables {
    server_error_percent = -0.5
  }

  expect_failures = [var.server_error_percent]
}

# server_error_percent: 101 is too large; give at most 100
run "server_error_percent_too_large" {
  command = plan

  variables {
    server_error_percent = 101
  }

  expect_failures = [var.server_error_percent]
}

# response_time_milliseconds: 0 is too small; give at least 1
run "response_time_milliseconds_too_small" {
  command = plan

  variables {
    response_time_milliseconds = 0
  }

  expect_failures = [var.response_time_milliseconds]
}

# response_time_milliseconds: 4000001 is too large; give at most 4000000
run "response_time_milliseconds_too_large" {
  command = plan

  variables {
    response_time_milliseconds = 4000001
  }

  expect_failures = [var.response_time_milliseconds]
}

# response_time_milliseconds: 1.5 is not a whole number; write one
run "response_time_milliseconds_fraction" {
  command = plan

  variables {
    response_time_milliseconds = 1.5
  }

  expect_failures = [var.response_time_milliseconds]
}

# backlog_age_seconds: 0 is too small; give at least 1
run "backlog_age_seconds_too_small" {
  command = plan

  variables {
    backlog_age_seconds = 0
  }

  expect_failures = [var.backlog_age_seconds]
}

# backlog_age_seconds: 1209601 is too large; give at most 1209600
run "backlog_age_seconds_too_large" {
  command = plan

  variables {
    backlog_age_seconds = 1209601
  }

  expect_failures = [var.backlog_age_seconds]
}

# backlog_age_seconds: 1.5 is not a whole number; write one
run "backlog_age_seconds_fraction" {
  command = plan

  variables {
    backlog_age_seconds = 1.5
  }

  expect_failures = [var.backlog_age_seconds]
}

# database_connections: 0 is too small; give at least 1
run "database_connections_too_small" {
  command = plan

  variables {
    database_connections = 0
  }

  expect_failures = [var.database_connections]
}

# database_connections: 262144 is too large; give at most 262143
run "database_connections_too_large" {
  command = plan

  variables {
    database_connections = 262144
  }

  expect_failures = [var.database_connections]
}

# database_connections: 1.5 is not a whole number; write one
run "database_connections_fraction" {
  command = plan

  variables {
    database_connections = 1.5
  }

  expect_failures = [var.database_connections]
}

# topic.arn: "orders": write the ARN of a topic of SNS: arn:aws:sns:<region>:<account>:<name>
run "topic_arn_orders" {
  command = plan

  variables {
    topic = { arn = "orders" }
  }

  expect_failures = [var.topic]
}

# topic: "id" is no field; choose arn
run "unknown_field_of_a_topic" {
  command = plan

  variables {
    topic = { arn = "arn:aws:sns:eu-west-1:111122223333:on-call", id = "a" }
  }

  expect_failures = [var.topic]
}

# email: subscribes the topic that is made, and topic is one that exists; remove one of them
run "an_address_for_a_topic_of_others" {
  command = plan

  variables {
    topic = { arn = "arn:aws:sns:eu-west-1:111122223333:on-call" }
    email = "on-call@example.com"
  }

  expect_failures = [var.email]
}

# services: 251 given; give at most 250
run "with_251_services" {
  command = plan

  variables {
    services = { for number in range(251) : "n${number}" => { max_capacity = 10 } }
  }

  expect_failures = [var.services]
}

# services: "Api": write lower-case letters, digits and single hyphens, with a letter first
run "services_in_upper_case" {
  command = plan

  variables {
    services = { Api = { max_capacity = 10 } }
  }

  expect_failures = [var.services]
}

# services: "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" is too long; give at most 32 characters
run "services_with_a_long_name" {
  command = plan

  variables {
    services = { nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn = { max_capacity = 10 } }
  }

  expect_failures = [var.services]
}

# services.max_capacity: -1 is too small; give at least 0
run "services_api_max_capacity_too_small" {
  command = plan

  variables {
    services = { api = { max_capacity = -1 } }
  }

  expect_failures = [var.services]
}

# services.max_capacity: 501 is too large; give at most 500
run "services_api_max_capacity_too_large" {
  command = plan

  variables {
    services = { api = { max_capacity = 501 } }
  }

  expect_failures = [var.services]
}

# services.max_capacity: 0.5 is not a whole number; write one
run "services_api_max_capacity_fraction" {
  command = plan

  variables {
    services = { api = { max_capacity = 0.5 } }
  }

  expect_failures = [var.services]
}

# routes: 501 given; give at most 500
run "with_501_routes" {
  command = plan

  variables {
    routes = { for number in range(501) : "n${number}" => { load_balancer_arn_suffix = "app/shop/1", target_group_arn = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/api/1" } }
  }

  expect_failures = [var.routes]
}

# routes: "Api": write lower-case letters, digits and single hyphens, with a letter first
run "routes_in_upper_case" {
  command = plan

  variables {
    routes = {
      Api = {
        load_balancer_arn_suffix = "app/shop/1"
        target_group_arn         = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/api/1"
      }
    }
  }

  expect_failures = [var.routes]
}

# routes: "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" is too
# long; give at most 75 characters
run "routes_with_a_long_name" {
  command = plan

  variables {
    routes = {
      nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn = {
        load_balancer_arn_suffix = "app/shop/1"
        target_group_arn         = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/api/1"
      }
    }
  }

  expect_failures = [var.routes]
}

# queue_arns: 201 given; give at most 200
run "with_201_queue_arns" {
  command = plan

  variables {
    queue_arns = { for number in range(201) : "n${number}" => "arn:aws:sqs:eu-west-1:111122223333:orders" }
  }

  expect_failures = [var.queue_arns]
}

# queue_arns: "Api": write lower-case letters, digits and single hyphens, with a letter first
run "queue_arns_in_upper_case" {
  command = plan

  variables {
    queue_arns = { Api = "arn:aws:sqs:eu-west-1:111122223333:orders" }
  }

  expect_failures = [var.queue_arns]
}

# queue_arns: "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" is too
# long; give at most 75 characters
run "queue_arns_with_a_long_name" {
  command = plan

  variables {
    queue_arns = {
      nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn = "arn:aws:sqs:eu-west-1:111122223333:orders"
    }
  }

  expect_failures = [var.queue_arns]
}

# dead_letter_queue_arns: 401 given; give at most 400
run "with_401_dead_letter_queue_arns" {
  command = plan

  variables {
    dead_letter_queue_arns = { for number in range(401) : "n${number}" => "arn:aws:sqs:eu-west-1:111122223333:orders" }
  }

  expect_failures = [var.dead_letter_queue_arns]
}

# dead_letter_queue_arns: "Api": write lower-case letters, digits and single hyphens, with a letter
# first
run "dead_letter_queue_arns_in_upper_case" {
  command = plan

  variables {
    dead_letter_queue_arns = { Api = "arn:aws:sqs:eu-west-1:111122223333:orders" }
  }

  expect_failures = [var.dead_letter_queue_arns]
}

# dead_letter_queue_arns:
# "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" is too long; give
# at most 75 characters
run "dead_letter_queue_arns_with_a_long_name" {
  command = plan

  variables {
    dead_letter_queue_arns = {
      nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn = "arn:aws:sqs:eu-west-1:111122223333:orders"
    }
  }

  expect_failures = [var.dead_letter_queue_arns]
}

# databases: 26 given; give at most 25
run "with_26_databases" {
  command = plan

  variables {
    databases = {
      n0  = { identifier = "shop-orders", engine = "postgres" }
      n1  = { identifier = "shop-orders", engine = "postgres" }
      n2  = { identifier = "shop-orders", engine = "postgres" }
      n3  = { identifier = "shop-orders", engine = "postgres" }
      n4  = { identifier = "shop-orders", engine = "postgres" }
      n5  = { identifier = "shop-orders", engine = "postgres" }
      n6  = { identifier = "shop-orders", engine = "postgres" }
      n7  = { identifier = "shop-orders", engine = "postgres" }
      n8  = { identifier = "shop-orders", engine = "postgres" }
      n9  = { identifier = "shop-orders", engine = "postgres" }
      n10 = { identifier = "shop-orders", engine = "postgres" }
      n11 = { identifier = "shop-orders", engine = "postgres" }
      n12 = { identifier = "shop-orders", engine = "postgres" }
      n13 = { identifier = "shop-orders", engine = "postgres" }
      n14 = { identifier = "shop-orders", engine = "postgres" }
      n15 = { identifier = "shop-orders", engine = "postgres" }
      n16 = { identifier = "shop-orders", engine = "postgres" }
      n17 = { identifier = "shop-orders", engine = "postgres" }
      n18 = { identifier = "shop-orders", engine = "postgres" }
      n19 = { identifier = "shop-orders", engine = "postgres" }
      n20 = { identifier = "shop-orders", engine = "postgres" }
      n21 = { identifier = "shop-orders", engine = "postgres" }
      n22 = { identifier = "shop-orders", engine = "postgres" }
      n23 = { identifier = "shop-orders", engine = "postgres" }
      n24 = { identifier = "shop-orders", engine = "postgres" }
      n25 = { identifier = "shop-orders", engine = "postgres" }
    }
  }

  expect_failures = [var.databases]
}

# databases: "Api": write lower-case letters, digits and single hyphens, with a letter first
run "databases_in_upper_case" {
  command = plan

  variables {
    databases = { Api = { identifier = "shop-orders", engine = "postgres" } }
  }

  expect_failures = [var.databases]
}

# databases: "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" is too long; give at most 32 characters
run "databases_with_a_long_name" {
  command = plan

  variables {
    databases = { nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn = { identifier = "shop-orders", engine = "postgres" } }
  }

  expect_failures = [var.databases]
}

# certificate_arns: 101 given; give at most 100
run "with_101_certificate_arns" {
  command = plan

  variables {
    certificate_arns = { for number in range(101) : "n${number}" => "arn:aws:acm:eu-west-1:111122223333:certificate/1" }
  }

  expect_failures = [var.certificate_arns]
}

# certificate_arns: "Api": write lower-case letters, digits and single hyphens, with a letter first
run "certificate_arns_in_upper_case" {
  command = plan

  variables {
    certificate_arns = { Api = "arn:aws:acm:eu-west-1:111122223333:certificate/1" }
  }

  expect_failures = [var.certificate_arns]
}

# certificate_arns: "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn"
# is too long; give at most 75 characters
run "certificate_arns_with_a_long_name" {
  command = plan

  variables {
    certificate_arns = {
      nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn = "arn:aws:acm:eu-west-1:111122223333:certificate/1"
    }
  }

  expect_failures = [var.certificate_arns]
}

# routes: "name" is no field; choose load_balancer_arn_suffix or target_group_arn
run "routes_with_a_further_field" {
  command = plan

  variables {
    routes = {
      api = {
        load_balancer_arn_suffix = "app/shop/1"
        target_group_arn         = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/api/1"
        name                     = "api"
      }
    }
  }

  expect_failures = [var.routes]
}

# databases: "name" is no field; choose engine or identifier
run "databases_with_a_further_field" {
  command = plan

  variables {
    databases = { api = { identifier = "shop-orders", engine = "postgres", name = "api" } }
  }

  expect_failures = [var.databases]
}

# routes.load_balancer_arn_suffix: "shop": write the end of an application load balancer's ARN:
# app/<name>/<id>
run "routes_api_load_balancer_arn_suffix_shop" {
  command = plan

  variables {
    routes = {
      api = {
        load_balancer_arn_suffix = "shop"
        target_group_arn         = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/api/1"
      }
    }
  }

  expect_failures = [var.routes]
}

# routes.target_group_arn: "api": write the ARN of a target group:
# arn:aws:elasticloadbalancing:<region>:<account>:targetgroup/<name>/<id>
run "routes_api_target_group_arn_api" {
  command = plan

  variables {
    routes = { api = { load_balancer_arn_suffix = "app/shop/1", target_group_arn = "api" } }
  }

  expect_failures = [var.routes]
}

# queue_arns: "orders": write the ARN of a queue of SQS: arn:aws:sqs:<region>:<account>:<name>
run "queue_arns_orders_orders" {
  command = plan

  variables {
    queue_arns = { orders = "orders" }
  }

  expect_failures = [var.queue_arns]
}

# dead_letter_queue_arns: "orders": write the ARN of a queue of SQS:
# arn:aws:sqs:<region>:<account>:<name>
run "dead_letter_queue_arns_orders_orders" {
  command = plan

  variables {
    dead_letter_queue_arns = { orders = "orders" }
  }

  expect_failures = [var.dead_letter_queue_arns]
}

# databases.identifier: "Orders": write the identifier of a database instance or cluster of RDS
run "databases_orders_identifier_orders" {
  command = plan

  variables {
    databases = { orders = { identifier = "Orders", engine = "postgres" } }
  }

  expect_failures = [var.databases]
}

# databases.identifier: "oooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooo" is too
# long; give at most 63 characters
run "a_long_identifier" {
  command = plan

  variables {
    databases = {
      orders = {
        identifier = "oooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooo"
        engine     = "postgres"
      }
    }
  }

  expect_failures = [var.databases]
}

# databases.engine: "mysql" is not possible; choose 'aurora-mysql', 'aurora-postgresql' or
# 'postgres'
run "databases_orders_engine_mysql" {
  command = plan

  variables {
    databases = { orders = { identifier = "shop-orders", engine = "mysql" } }
  }

  expect_failures = [var.databases]
}

# nat_gateway_ids: "web": write the id of a NAT gateway: nat-0123456789abcdef0
run "nat_gateway_ids_eu_west_1a_web" {
  command = plan

  variables {
    nat_gateway_ids = { eu-west-1a = "web" }
  }

  expect_failures = [var.nat_gateway_ids]
}

# nat_gateway_ids: 7 given; give at most 6
run "seven_nat_gateways" {
  command = plan

  variables {
    nat_gateway_ids = {
      eu-west-1a = "nat-0123456789abcdef0"
      eu-west-1b = "nat-0123456789abcdef0"
      eu-west-1c = "nat-0123456789abcdef0"
      eu-west-1d = "nat-0123456789abcdef0"
      eu-west-1e = "nat-0123456789abcdef0"
      eu-west-1f = "nat-0123456789abcdef0"
      eu-west-1g = "nat-0123456789abcdef0"
    }
  }

  expect_failures = [var.nat_gateway_ids]
}

# nat_gateway_ids: "a": write a zone of the region itself, such as eu-west-1a; local and wavelength
# zones carry no NAT gateway or load balancer of this kind
run "a_nat_gateway_in_a_zone_that_is_none" {
  command = plan

  variables {
    nat_gateway_ids = { a = "nat-0123456789abcdef0" }
  }

  expect_failures = [var.nat_gateway_ids]
}

# certificate_arns: "shop.example.com": write the ARN of an ACM certificate:
# arn:aws:acm:<region>:<account>:certificate/<id>
run "certificate_arns_public_shop_example_com" {
  command = plan

  variables {
    certificate_arns = { public = "shop.example.com" }
  }

  expect_failures = [var.certificate_arns]
}

# logs.kms_key_arn: "arn:aws:kms:eu-west-1:111122223333:alias/shop": write the ARN of a KMS key, not
# of an alias: arn:aws:kms:<region>:<account>:key/<id>
run "logs_kms_key_arn_arn_aws_kms_eu_west_1_111122223333_alias_shop" {
  command = plan

  variables {
    logs = { kms_key_arn = "arn:aws:kms:eu-west-1:111122223333:alias/shop" }
  }

  expect_failures = [var.logs]
}

# logs.retention_days: 31 is not possible; choose 1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365,
# 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288 or 3653
run "events_kept_for_31_days" {
  command = plan

  variables {
    logs = { retention_days = 31 }
  }

  expect_failures = [var.logs]
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

# topic.arn: is required
run "no_topic_arn" {
  command = plan

  variables {
    topic = {}
  }

  expect_failures = [var.topic]
}

# services: "orders": null is not a table; put its fields in curly braces
run "null_in_services" {
  command = plan

  variables {
    services = { orders = null }
  }

  expect_failures = [var.services]
}

# routes: "orders": null is not a table; put its fields in curly braces
run "null_in_routes" {
  command = plan

  variables {
    routes = { orders = null }
  }

  expect_failures = [var.routes]
}

# routes.load_balancer_arn_suffix: is required
run "no_routes_load_balancer_arn_suffix" {
  command = plan

  variables {
    routes = {
      orders = {
        target_group_arn = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/orders/0123456789abcdef"
      }
    }
  }

  expect_failures = [var.routes]
}

# routes.target_group_arn: is required
run "no_routes_target_group_arn" {
  command = plan

  variables {
    routes = { orders = { load_balancer_arn_suffix = "app/orders-prod/0123456789abcdef" } }
  }

  expect_failures = [var.routes]
}

# databases: "orders": null is not a table; put its fields in curly braces
run "null_in_databases" {
  command = plan

  variables {
    databases = { orders = null }
  }

  expect_failures = [var.databases]
}

# databases.identifier: is required
run "no_databases_identifier" {
  command = plan

  variables {
    databases = { orders = { engine = "postgres" } }
  }

  expect_failures = [var.databases]
}

# databases.engine: is required
run "no_databases_engine" {
  command = plan

  variables {
    databases = { orders = { identifier = "orders-prod-orders" } }
  }

  expect_failures = [var.databases]
}
