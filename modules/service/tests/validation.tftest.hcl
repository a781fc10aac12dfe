# What the module refuses. Above each run stands what a person reads.

variables {
  platform     = "orders-test"
  name         = "api"
  vpc_id       = "vpc-1"
  subnet_ids   = ["subnet-1"]
  cluster_arn  = "arn:aws:ecs:us-east-1:111122223333:cluster/orders-test-cluster"
  namespace_id = "ns-1"
  load_balancer = {
    listener_arn      = "arn:aws:elasticloadbalancing:us-east-1:111122223333:listener/app/alb/1/1"
    arn_suffix        = "app/alb/1"
    security_group_id = "sg-1"
    priority          = 10
  }
}

# name: "Api": write lower-case letters, digits and single hyphens, with a letter first
run "name_in_upper_case" {
  command = plan

  variables {
    name = "Api"
  }

  expect_failures = [var.name]
}

# name: "a-name-of-thirty-three-characters" is too long; give at most 32 characters
run "long_name" {
  command = plan

  variables {
    name = "a-name-of-thirty-three-characters"
  }

  expect_failures = [var.name]
}

# platform: "Orders": write lower-case letters, digits and single hyphens, with a letter first
run "platform_in_upper_case" {
  command = plan

  variables {
    platform = "Orders"
  }

  expect_failures = [var.platform]
}

# platform: "a-name-of-thirty-four-characters-x" is too long; give at most 33 characters
run "long_platform" {
  command = plan

  variables {
    platform = "a-name-of-thirty-four-characters-x"
  }

  expect_failures = [var.platform]
}

# platform: "internal" cannot begin names: AWS refuses "internal-" for load balancers; choose
# another
run "platform_that_load_balancers_cannot_have" {
  command = plan

  variables {
    platform = "internal"
  }

  expect_failures = [var.platform]
}

# platform: "sg" cannot begin names: AWS refuses "sg-" for security groups; choose another
run "platform_that_security_groups_cannot_have" {
  command = plan

  variables {
    platform = "sg"
  }

  expect_failures = [var.platform]
}

# subnet_ids: 0 given; give at least 1
run "no_subnet" {
  command = plan

  variables {
    subnet_ids = []
  }

  expect_failures = [var.subnet_ids]
}

# subnet_ids: null is not text; put it in quotes
run "subnet_that_is_null" {
  command = plan

  variables {
    subnet_ids = ["subnet-1", "subnet-2", null]
  }

  expect_failures = [var.subnet_ids]
}

# callers: "Web": write lower-case letters, digits and single hyphens, with a letter first
run "caller_in_upper_case" {
  command = plan

  variables {
    callers = { Web = { security_group_id = "sg-2", description = "reads orders" } }
  }

  expect_failures = [var.callers]
}

# callers: "a-name-of-thirty-three-characters" is too long; give at most 32 characters
run "long_caller" {
  command = plan

  variables {
    callers = { a-name-of-thirty-three-characters = { security_group_id = "sg-2", description = "reads orders" } }
  }

  expect_failures = [var.callers]
}

# callers.description: "reads \"orders\"": write letters, digits, spaces and ._-:/()#,@[]+=&;{}!$*
# only (a security group rule's description allows no more)
run "reason_of_a_caller_with_other_letters" {
  command = plan

  variables {
    callers = { web = { security_group_id = "sg-2", description = "reads \"orders\"" } }
  }

  expect_failures = [var.callers]
}

# callers.description: "000…" is too long; give at most 255 characters
run "long_reason_of_a_caller" {
  command = plan

  variables {
    callers = { web = { security_group_id = "sg-2", description = format("%0256d", 0) } }
  }

  expect_failures = [var.callers]
}

# callers.security_group_id: null is not text; put it in quotes
run "caller_without_a_security_group" {
  command = plan

  variables {
    callers = { web = { security_group_id = null, description = "reads orders" } }
  }

  expect_failures = [var.callers]
}

# capacity_provider_strategy: 0 given; give at least 1; capacity_provider_strategy: every weight is
# 0; give one provider a weight
run "no_provider" {
  command = plan

  variables {
    capacity_provider_strategy = {}
  }

  expect_failures = [var.capacity_provider_strategy]
}

# capacity_provider_strategy: "ec2" is not possible; choose 'FARGATE' or 'FARGATE_SPOT'
run "provider_of_ones_own" {
  command = plan

  variables {
    capacity_provider_strategy = { ec2 = {} }
  }

  expect_failures = [var.capacity_provider_strategy]
}

# capacity_provider_strategy.weight: 1.5 is not a whole number; write one
run "fractional_weight" {
  command = plan

  variables {
    capacity_provider_strategy = { FARGATE = { weight = 1.5 } }
  }

  expect_failures = [var.capacity_provider_strategy]
}

# capacity_provider_strategy.weight: -1 is too small; give at least 0
run "negative_weight" {
  command = plan

  variables {
    capacity_provider_strategy = { FARGATE = {}, FARGATE_SPOT = { weight = -1 } }
  }

  expect_failures = [var.capacity_provider_strategy]
}

# capacity_provider_strategy.weight: 1001 is too large; give at most 1000
run "large_weight" {
  command = plan

  variables {
    capacity_provider_strategy = { FARGATE = { weight = 1001 } }
  }

  expect_failures = [var.capacity_provider_strategy]
}

# capacity_provider_strategy.base: 1.5 is not a whole number; write one
run "fractional_base" {
  command = plan

  variables {
    capacity_provider_strategy = { FARGATE = { base = 1.5 } }
  }

  expect_failures = [var.capacity_provider_strategy]
}

# capacity_provider_strategy.base: -1 is too small; give at least 0
run "negative_base" {
  command = plan

  variables {
    capacity_provider_strategy = { FARGATE = { base = -1 } }
  }

  expect_failures = [var.capacity_provider_strategy]
}

# capacity_provider_strategy.base: 100001 is too large; give at most 100000
run "large_base" {
  command = plan

  variables {
    capacity_provider_strategy = { FARGATE = { base = 100001 } }
  }

  expect_failures = [var.capacity_provider_strategy]
}

# capacity_provider_strategy: every weight is 0; give one provider a weight
run "no_weight" {
  command = plan

  variables {
    capacity_provider_strategy = { FARGATE = { weight = 0 }, FARGATE_SPOT = { weight = 0 } }
  }

  expect_failures = [var.capacity_provider_strategy]
}

# capacity_provider_strategy: more than one provider has a base; ECS allows one, remove the others
run "two_bases" {
  command = plan

  variables {
    capacity_provider_strategy = { FARGATE = { base = 1 }, FARGATE_SPOT = { base = 1 } }
  }

  expect_failures = [var.capacity_provider_strategy]
}

# command: null is not text; put it in quotes
run "word_of_the_command_that_is_null" {
  command = plan

  variables {
    command = ["serve", null]
  }

  expect_failures = [var.command]
}

# cpu_units: 512.5 is not a whole number; write one; cpu_units: 512.5 is not sold; choose 256, 512,
# 1024, 2048, 4096, 8192 or 16384
run "fractional_cpu" {
  command = plan

  variables {
    cpu_units = 512.5
  }

  expect_failures = [var.cpu_units]
}

# cpu_units: 1000 is not sold; choose 256, 512, 1024, 2048, 4096, 8192 or 16384
run "cpu_that_is_not_sold" {
  command = plan

  variables {
    cpu_units = 1000
  }

  expect_failures = [var.cpu_units]
}

# desired_count: 2.5 is not a whole number; write one
run "fractional_count" {
  command = plan

  variables {
    desired_count = 2.5
  }

  expect_failures = [var.desired_count]
}

# desired_count: -1 is too small; give at least 0
run "negative_count" {
  command = plan

  variables {
    desired_count = -1
  }

  expect_failures = [var.desired_count]
}

# desired_count: 5001 is too large; give at most 5000
run "large_count" {
  command = plan

  variables {
    desired_count = 5001
  }

  expect_failures = [var.desired_count]
}

# desired_count: 11 is outside of scaling's bounds; choose 2 to 10
run "count_outside_of_the_bounds" {
  command = plan

  variables {
    desired_count = 11
    scaling       = {}
  }

  expect_failures = [var.desired_count]
}

# environment: "log_level": write upper-case letters, digits and underscores
run "variable_in_lower_case" {
  command = plan

  variables {
    environment = { log_level = "debug" }
  }

  expect_failures = [var.environment]
}

# environment: SERVICE_NAME is set by the module; rename or remove it
run "variable_that_the_module_sets" {
  command = plan

  variables {
    environment = { SERVICE_NAME = "other" }
  }

  expect_failures = [var.environment]
}

# environment: null is not text; put it in quotes
run "variable_without_a_value" {
  command = plan

  variables {
    environment = { LOG_LEVEL = null }
  }

  expect_failures = [var.environment]
}

# health_check_command: null is not text; put it in quotes
run "word_of_the_check_that_is_null" {
  command = plan

  variables {
    health_check_command = ["wget", null]
  }

  expect_failures = [var.health_check_command]
}

# https_targets: "Partner": write lower-case letters, digits and single hyphens, with a letter first
run "target_in_upper_case" {
  command = plan

  variables {
    https_targets = { Partner = { description = "Payments", cidr_ipv4 = "198.51.100.0/24" } }
  }

  expect_failures = [var.https_targets]
}

# https_targets: "a-name-of-thirty-three-characters" is too long; give at most 32 characters
run "long_target" {
  command = plan

  variables {
    https_targets = { a-name-of-thirty-three-characters = { description = "Payments", cidr_ipv4 = "198.51.100.0/24" } }
  }

  expect_failures = [var.https_targets]
}

# https_targets.description: "\u003cpayments\u003e": write letters, digits, spaces and
# ._-:/()#,@[]+=&;{}!$* only (a security group rule's description allows no more)
run "reason_of_a_target_with_other_letters" {
  command = plan

  variables {
    https_targets = { partner = { description = "<payments>", cidr_ipv4 = "198.51.100.0/24" } }
  }

  expect_failures = [var.https_targets]
}

# https_targets.description: "000…" is too long; give at most 255 characters
run "long_reason_of_a_target" {
  command = plan

  variables {
    https_targets = { partner = { description = format("%0256d", 0), cidr_ipv4 = "198.51.100.0/24" } }
  }

  expect_failures = [var.https_targets]
}

# https_targets.cidr_ipv4: give one of cidr_ipv4, prefix_list_id and referenced_security_group_id
run "target_of_two_kinds" {
  command = plan

  variables {
    https_targets = {
      partner = { description = "Payments", cidr_ipv4 = "198.51.100.0/24", prefix_list_id = "pl-1" }
    }
  }

  expect_failures = [var.https_targets]
}

# https_targets.cidr_ipv4: "198.51.100.7": write an IPv4 range such as 10.0.0.0/16
run "target_by_address" {
  command = plan

  variables {
    https_targets = { partner = { description = "Payments", cidr_ipv4 = "198.51.100.7" } }
  }

  expect_failures = [var.https_targets]
}

# https_targets.cidr_ipv4: "198.51.100.7/24": write 198.51.100.0/24
run "target_with_bits_behind_the_prefix" {
  command = plan

  variables {
    https_targets = { partner = { description = "Payments", cidr_ipv4 = "198.51.100.7/24" } }
  }

  expect_failures = [var.https_targets]
}

# image: "registry.example.com/orders/api": write ":tag" or "@sha256:digest" for an image of the
# service's own repository, else a full reference with a tag or a digest
run "image_without_a_tag" {
  command = plan

  variables {
    image = "registry.example.com/orders/api"
  }

  expect_failures = [var.image]
}

# load_balancer.priority: 10.5 is not a whole number; write one
run "fractional_priority" {
  command = plan

  variables {
    load_balancer = merge(var.load_balancer, { priority = 10.5 })
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.priority: 0 is too small; give at least 1
run "no_priority" {
  command = plan

  variables {
    load_balancer = merge(var.load_balancer, { priority = 0 })
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.priority: 50001 is too large; give at most 50000
run "large_priority" {
  command = plan

  variables {
    load_balancer = merge(var.load_balancer, { priority = 50001 })
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.path_patterns: "orders": write a path that starts with a slash, such as /health
run "path_without_a_slash" {
  command = plan

  variables {
    load_balancer = merge(var.load_balancer, { path_patterns = ["orders"] })
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.deregistration_delay_seconds: 30.5 is not a whole number; write one
run "fractional_deregistration_delay" {
  command = plan

  variables {
    load_balancer = merge(var.load_balancer, { deregistration_delay_seconds = 30.5 })
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.deregistration_delay_seconds: -1 is too small; give at least 0
run "negative_deregistration_delay" {
  command = plan

  variables {
    load_balancer = merge(var.load_balancer, { deregistration_delay_seconds = -1 })
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.deregistration_delay_seconds: 3601 is too large; give at most 3600
run "long_deregistration_delay" {
  command = plan

  variables {
    load_balancer = merge(var.load_balancer, { deregistration_delay_seconds = 3601 })
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.health_check_grace_period_seconds: 60.5 is not a whole number; write one
run "fractional_grace_period" {
  command = plan

  variables {
    load_balancer = merge(var.load_balancer, { health_check_grace_period_seconds = 60.5 })
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.health_check_grace_period_seconds: -1 is too small; give at least 0
run "negative_grace_period" {
  command = plan

  variables {
    load_balancer = merge(var.load_balancer, { health_check_grace_period_seconds = -1 })
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.health_check_grace_period_seconds: 2147483648 is too large; give at most 2147483647
run "long_grace_period" {
  command = plan

  variables {
    load_balancer = merge(var.load_balancer, { health_check_grace_period_seconds = 2147483648 })
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.health_check.path: "health": write a path that starts with a slash, such as /health
run "check_of_a_path_without_a_slash" {
  command = plan

  variables {
    load_balancer = merge(var.load_balancer, { health_check = { path = "health" } })
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.health_check.matcher: "500": write status codes such as 200 or 200-299
run "check_that_expects_an_error" {
  command = plan

  variables {
    load_balancer = merge(var.load_balancer, { health_check = { matcher = "500" } })
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.health_check.interval_seconds: 15.5 is not a whole number; write one
run "check_at_fractional_intervals" {
  command = plan

  variables {
    load_balancer = merge(var.load_balancer, { health_check = { interval_seconds = 15.5 } })
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.health_check.interval_seconds: 4 is too small; give at least 5
run "check_at_short_intervals" {
  command = plan

  variables {
    load_balancer = merge(var.load_balancer, { health_check = { interval_seconds = 4, timeout_seconds = 3 } })
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.health_check.interval_seconds: 301 is too large; give at most 300
run "check_at_long_intervals" {
  command = plan

  variables {
    load_balancer = merge(var.load_balancer, { health_check = { interval_seconds = 301 } })
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.health_check.timeout_seconds: 5.5 is not a whole number; write one
run "check_with_a_fractional_timeout" {
  command = plan

  variables {
    load_balancer = merge(var.load_balancer, { health_check = { timeout_seconds = 5.5 } })
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.health_check.timeout_seconds: 1 is too small; give at least 2
run "check_with_a_short_timeout" {
  command = plan

  variables {
    load_balancer = merge(var.load_balancer, { health_check = { timeout_seconds = 1 } })
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.health_check.timeout_seconds: 121 is too large; give at most 120
run "check_with_a_long_timeout" {
  command = plan

  variables {
    load_balancer = merge(var.load_balancer, { health_check = { interval_seconds = 300, timeout_seconds = 121 } })
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.health_check.healthy_threshold: 2.5 is not a whole number; write one
run "fractional_healthy_threshold" {
  command = plan

  variables {
    load_balancer = merge(var.load_balancer, { health_check = { healthy_threshold = 2.5 } })
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.health_check.healthy_threshold: 1 is too small; give at least 2
run "low_healthy_threshold" {
  command = plan

  variables {
    load_balancer = merge(var.load_balancer, { health_check = { healthy_threshold = 1 } })
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.health_check.healthy_threshold: 11 is too large; give at most 10
run "high_healthy_threshold" {
  command = plan

  variables {
    load_balancer = merge(var.load_balancer, { health_check = { healthy_threshold = 11 } })
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.health_check.unhealthy_threshold: 2.5 is not a whole number; write one
run "fractional_unhealthy_threshold" {
  command = plan

  variables {
    load_balancer = merge(var.load_balancer, { health_check = { unhealthy_threshold = 2.5 } })
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.health_check.unhealthy_threshold: 1 is too small; give at least 2
run "low_unhealthy_threshold" {
  command = plan

  variables {
    load_balancer = merge(var.load_balancer, { health_check = { unhealthy_threshold = 1 } })
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.health_check.unhealthy_threshold: 11 is too large; give at most 10
run "high_unhealthy_threshold" {
  command = plan

  variables {
    load_balancer = merge(var.load_balancer, { health_check = { unhealthy_threshold = 11 } })
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.health_check.timeout_seconds: 10 is not below interval_seconds 10; lower it or raise
# the other
run "check_that_overlaps_the_next" {
  command = plan

  variables {
    load_balancer = merge(var.load_balancer, { health_check = { interval_seconds = 10, timeout_seconds = 10 } })
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.path_patterns: 6 values with host_headers; a rule takes 1 to 5
run "more_values_than_a_listener_rule_takes" {
  command = plan

  variables {
    load_balancer = merge(var.load_balancer, { path_patterns = ["/a", "/b", "/c", "/d"], host_headers = ["a.example.com", "b.example.com"] })
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.host_headers: null is not text; put it in quotes
run "host_that_is_null" {
  command = plan

  variables {
    load_balancer = merge(var.load_balancer, { host_headers = ["shop.example.com", null] })
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.listener_arn: null is not text; put it in quotes
run "no_listener" {
  command = plan

  variables {
    load_balancer = merge(var.load_balancer, { listener_arn = null })
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.arn_suffix: null is not text; put it in quotes
run "no_suffix" {
  command = plan

  variables {
    load_balancer = merge(var.load_balancer, { arn_suffix = null })
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.security_group_id: null is not text; put it in quotes
run "no_security_group_of_the_load_balancer" {
  command = plan

  variables {
    load_balancer = merge(var.load_balancer, { security_group_id = null })
  }

  expect_failures = [var.load_balancer]
}

# logs.retention_days: 31 is not possible; choose 1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365,
# 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288 or 3653
run "retention_that_is_not_offered" {
  command = plan

  variables {
    logs = { retention_days = 31 }
  }

  expect_failures = [var.logs]
}

# memory_mib: 2048.5 is not a whole number; write one
run "fractional_memory" {
  command = plan

  variables {
    memory_mib = 2048.5
  }

  expect_failures = [var.memory_mib]
}

# memory_mib: 300 is not sold with cpu_units 256; choose 512, 1024 or 2048
run "memory_that_is_not_sold_with_the_cpu" {
  command = plan

  variables {
    memory_mib = 300
    cpu_units  = 256
  }

  expect_failures = [var.memory_mib]
}

# permissions_boundary: "boundary": write the ARN of an IAM policy
run "boundary_by_name" {
  command = plan

  variables {
    permissions_boundary = "boundary"
  }

  expect_failures = [var.permissions_boundary]
}

# port: 8080.5 is not a whole number; write one
run "fractional_port" {
  command = plan

  variables {
    port = 8080.5
  }

  expect_failures = [var.port]
}

# port: 80 is too small; give at least 1024
run "port_of_root" {
  command = plan

  variables {
    port = 80
  }

  expect_failures = [var.port]
}

# port: 65536 is too large; give at most 65535
run "port_that_does_not_exist" {
  command = plan

  variables {
    port = 65536
  }

  expect_failures = [var.port]
}

# scaling.min_capacity: 1.5 is not a whole number; write one
run "fractional_least_capacity" {
  command = plan

  variables {
    scaling = { min_capacity = 1.5 }
  }

  expect_failures = [var.scaling]
}

# scaling.min_capacity: -1 is too small; give at least 0
run "negative_least_capacity" {
  command = plan

  variables {
    scaling = { min_capacity = -1 }
  }

  expect_failures = [var.scaling]
}

# scaling.min_capacity: 5001 is too large; give at most 5000; scaling.max_capacity: 5001 is too
# large; give at most 5000
run "large_least_capacity" {
  command = plan

  variables {
    scaling = { min_capacity = 5001, max_capacity = 5001 }
  }

  expect_failures = [var.scaling]
}

# scaling.max_capacity: 10.5 is not a whole number; write one
run "fractional_largest_capacity" {
  command = plan

  variables {
    scaling = { max_capacity = 10.5 }
  }

  expect_failures = [var.scaling]
}

# scaling.max_capacity: -1 is too small; give at least 0; scaling.min_capacity: 2 is more than
# max_capacity -1; lower it or raise the other
run "negative_largest_capacity" {
  command = plan

  variables {
    scaling = { max_capacity = -1 }
  }

  expect_failures = [var.scaling]
}

# scaling.max_capacity: 5001 is too large; give at most 5000
run "large_largest_capacity" {
  command = plan

  variables {
    scaling = { max_capacity = 5001 }
  }

  expect_failures = [var.scaling]
}

# scaling.cpu_target_percent: 70.5 is not a whole number; write one
run "fractional_cpu_target" {
  command = plan

  variables {
    scaling = { cpu_target_percent = 70.5 }
  }

  expect_failures = [var.scaling]
}

# scaling.cpu_target_percent: 0 is too small; give at least 1
run "no_cpu_target" {
  command = plan

  variables {
    scaling = { cpu_target_percent = 0 }
  }

  expect_failures = [var.scaling]
}

# scaling.cpu_target_percent: 101 is too large; give at most 100
run "large_cpu_target" {
  command = plan

  variables {
    scaling = { cpu_target_percent = 101 }
  }

  expect_failures = [var.scaling]
}

# scaling.memory_target_percent: 70.5 is not a whole number; write one
run "fractional_memory_target" {
  command = plan

  variables {
    scaling = { memory_target_percent = 70.5 }
  }

  expect_failures = [var.scaling]
}

# scaling.memory_target_percent: 0 is too small; give at least 1
run "no_memory_target" {
  command = plan

  variables {
    scaling = { memory_target_percent = 0 }
  }

  expect_failures = [var.scaling]
}

# scaling.memory_target_percent: 101 is too large; give at most 100
run "large_memory_target" {
  command = plan

  variables {
    scaling = { memory_target_percent = 101 }
  }

  expect_failures = [var.scaling]
}

# scaling.requests_per_target: 1000.5 is not a whole number; write one
run "fractional_requests" {
  command = plan

  variables {
    scaling = { requests_per_target = 1000.5 }
  }

  expect_failures = [var.scaling]
}

# scaling.requests_per_target: 0 is too small; give at least 1
run "no_requests" {
  command = plan

  variables {
    scaling = { requests_per_target = 0 }
  }

  expect_failures = [var.scaling]
}

# scaling.scale_in_cooldown_seconds: 60.5 is not a whole number; write one
run "fractional_scale_in_cooldown" {
  command = plan

  variables {
    scaling = { scale_in_cooldown_seconds = 60.5 }
  }

  expect_failures = [var.scaling]
}

# scaling.scale_in_cooldown_seconds: -1 is too small; give at least 0
run "negative_scale_in_cooldown" {
  command = plan

  variables {
    scaling = { scale_in_cooldown_seconds = -1 }
  }

  expect_failures = [var.scaling]
}

# scaling.scale_in_cooldown_seconds: 3601 is too large; give at most 3600
run "long_scale_in_cooldown" {
  command = plan

  variables {
    scaling = { scale_in_cooldown_seconds = 3601 }
  }

  expect_failures = [var.scaling]
}

# scaling.scale_out_cooldown_seconds: 60.5 is not a whole number; write one
run "fractional_scale_out_cooldown" {
  command = plan

  variables {
    scaling = { scale_out_cooldown_seconds = 60.5 }
  }

  expect_failures = [var.scaling]
}

# scaling.scale_out_cooldown_seconds: -1 is too small; give at least 0
run "negative_scale_out_cooldown" {
  command = plan

  variables {
    scaling = { scale_out_cooldown_seconds = -1 }
  }

  expect_failures = [var.scaling]
}

# scaling.scale_out_cooldown_seconds: 3601 is too large; give at most 3600
run "long_scale_out_cooldown" {
  command = plan

  variables {
    scaling = { scale_out_cooldown_seconds = 3601 }
  }

  expect_failures = [var.scaling]
}

# scaling.schedules: "Night": write lower-case letters, digits and single hyphens, with a letter
# first
run "schedule_in_upper_case" {
  command = plan

  variables {
    scaling = { schedules = { Night = { schedule = "cron(0 22 * * ? *)", min_capacity = 2, max_capacity = 6 } } }
  }

  expect_failures = [var.scaling]
}

# scaling.schedules: "a-name-of-thirty-three-characters" is too long; give at most 32 characters
run "schedule_with_a_long_name" {
  command = plan

  variables {
    scaling = { schedules = { a-name-of-thirty-three-characters = { schedule = "cron(0 22 * * ? *)", min_capacity = 2, max_capacity = 6 } } }
  }

  expect_failures = [var.scaling]
}

# scaling.schedules.schedule: "0 22 * * *": write at(yyyy-mm-ddThh:mm:ss), rate(value unit) or
# cron(six fields)
run "schedule_in_unix_style" {
  command = plan

  variables {
    scaling = { schedules = { night = { schedule = "0 22 * * *", min_capacity = 2, max_capacity = 6 } } }
  }

  expect_failures = [var.scaling]
}

# scaling.schedules.min_capacity: 2.5 is not a whole number; write one
run "fractional_least_capacity_at_a_time" {
  command = plan

  variables {
    scaling = { schedules = { night = { schedule = "cron(0 22 * * ? *)", min_capacity = 2.5, max_capacity = 6 } } }
  }

  expect_failures = [var.scaling]
}

# scaling.schedules.min_capacity: -1 is too small; give at least 0
run "negative_least_capacity_at_a_time" {
  command = plan

  variables {
    scaling = { schedules = { night = { schedule = "cron(0 22 * * ? *)", min_capacity = -1, max_capacity = 6 } } }
  }

  expect_failures = [var.scaling]
}

# scaling.schedules.min_capacity: 5001 is too large; give at most 5000;
# scaling.schedules.max_capacity: 5001 is too large; give at most 5000
run "large_least_capacity_at_a_time" {
  command = plan

  variables {
    scaling = { schedules = { night = { schedule = "cron(0 22 * * ? *)", min_capacity = 5001, max_capacity = 5001 } } }
  }

  expect_failures = [var.scaling]
}

# scaling.schedules.max_capacity: 6.5 is not a whole number; write one
run "fractional_largest_capacity_at_a_time" {
  command = plan

  variables {
    scaling = { schedules = { night = { schedule = "cron(0 22 * * ? *)", min_capacity = 2, max_capacity = 6.5 } } }
  }

  expect_failures = [var.scaling]
}

# scaling.schedules.min_capacity: -2 is too small; give at least 0; scaling.schedules.max_capacity:
# -1 is too small; give at least 0
run "negative_largest_capacity_at_a_time" {
  command = plan

  variables {
    scaling = { schedules = { night = { schedule = "cron(0 22 * * ? *)", min_capacity = -2, max_capacity = -1 } } }
  }

  expect_failures = [var.scaling]
}

# scaling.schedules.max_capacity: 5001 is too large; give at most 5000
run "large_largest_capacity_at_a_time" {
  command = plan

  variables {
    scaling = { schedules = { night = { schedule = "cron(0 22 * * ? *)", min_capacity = 2, max_capacity = 5001 } } }
  }

  expect_failures = [var.scaling]
}

# scaling.schedules.min_capacity: 6 is more than max_capacity 2; lower it or raise the other
run "bounds_in_the_wrong_order_at_a_time" {
  command = plan

  variables {
    scaling = { schedules = { night = { schedule = "cron(0 22 * * ? *)", min_capacity = 6, max_capacity = 2 } } }
  }

  expect_failures = [var.scaling]
}

# scaling.min_capacity: 10 is more than max_capacity 2; lower it or raise the other
run "bounds_in_the_wrong_order" {
  command = plan

  variables {
    scaling = { min_capacity = 10, max_capacity = 2 }
  }

  expect_failures = [var.scaling]
}

# scaling.requests_per_target: 1000 cannot be counted without a load_balancer; give the service a
# load_balancer or remove it
run "requests_that_nobody_counts" {
  command = plan

  variables {
    scaling       = { requests_per_target = 1000 }
    load_balancer = null
  }

  expect_failures = [var.scaling]
}

# secrets: "token": write upper-case letters, digits and underscores
run "secret_in_lower_case" {
  command = plan

  variables {
    secrets = { token = { secret_arn = "arn:aws:secretsmanager:us-east-1:111122223333:secret:database" } }
  }

  expect_failures = [var.secrets]
}

# secrets: SERVICE_NAME is set by the module; rename or remove it
run "secret_that_the_module_sets" {
  command = plan

  variables {
    secrets = { SERVICE_NAME = { secret_arn = "arn:aws:secretsmanager:us-east-1:111122223333:secret:database" } }
  }

  expect_failures = [var.secrets]
}

# secrets: "TOKEN" is set in environment too; keep one of them
run "secret_that_the_environment_sets" {
  command = plan

  variables {
    secrets     = { TOKEN = { secret_arn = "arn:aws:secretsmanager:us-east-1:111122223333:secret:database" } }
    environment = { TOKEN = "visible" }
  }

  expect_failures = [var.secrets]
}

# secrets.secret_arn: null is not text; put it in quotes
run "secret_without_an_arn" {
  command = plan

  variables {
    secrets = { TOKEN = { secret_arn = null } }
  }

  expect_failures = [var.secrets]
}

# security_group.id: null is not text; put it in quotes
run "security_group_without_an_id" {
  command = plan

  variables {
    security_group = { id = null }
  }

  expect_failures = [var.security_group]
}

# tags: null is not text; put it in quotes
run "tag_without_a_value" {
  command = plan

  variables {
    tags = { Team = null }
  }

  expect_failures = [var.tags]
}

# task_role_statements.actions: 0 given; give at least 1
run "no_action" {
  command = plan

  variables {
    task_role_statements = [{ actions = [], resources = ["arn:aws:sqs:us-east-1:111122223333:jobs"] }]
  }

  expect_failures = [var.task_role_statements]
}

# task_role_statements.actions: "SendMessage": write <service>:<Action>
run "action_without_a_service" {
  command = plan

  variables {
    task_role_statements = [{ actions = ["SendMessage"], resources = ["arn:aws:sqs:us-east-1:111122223333:jobs"] }]
  }

  expect_failures = [var.task_role_statements]
}

# task_role_statements.resources: 0 given; give at least 1
run "no_resource" {
  command = plan

  variables {
    task_role_statements = [{ actions = ["sqs:SendMessage"], resources = [] }]
  }

  expect_failures = [var.task_role_statements]
}

# task_role_statements.resources: "*": write an ARN; a bare * is not taken
run "every_resource" {
  command = plan

  variables {
    task_role_statements = [{ actions = ["sqs:SendMessage"], resources = ["*"] }]
  }

  expect_failures = [var.task_role_statements]
}

# tmp_size_mib: 64.5 is not a whole number; write one
run "fractional_tmp" {
  command = plan

  variables {
    tmp_size_mib = 64.5
  }

  expect_failures = [var.tmp_size_mib]
}

# tmp_size_mib: 0 is too small; give at least 1
run "no_tmp" {
  command = plan

  variables {
    tmp_size_mib = 0
  }

  expect_failures = [var.tmp_size_mib]
}

# tmp_size_mib: 2048 leaves nothing of memory_mib 2048; lower it
run "tmp_that_leaves_no_memory" {
  command = plan

  variables {
    tmp_size_mib = 2048
  }

  expect_failures = [var.tmp_size_mib]
}

# user: "0": write a numeric user other than 0, such as 1000:1000
run "root" {
  command = plan

  variables {
    user = "0"
  }

  expect_failures = [var.user]
}
