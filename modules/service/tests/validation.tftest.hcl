# What the module refuses: one run for each rule. Above it stands what a person reads.

mock_provider "aws" {
  source = "./tests"
}

variables {
  platform     = "shop"
  name         = "api"
  vpc_id       = "vpc-1"
  subnet_ids   = ["subnet-1"]
  cluster_arn  = "arn:aws:ecs:eu-west-1:1:cluster/shop"
  namespace_id = "ns-1"
}

# platform: "Orders": write lower-case letters, digits and single hyphens, with a letter first
run "platform_orders" {
  command = plan

  variables {
    platform = "Orders"
  }

  expect_failures = [var.platform]
}

# platform: "oooooooooooooooooooooooooooooooooo" is too long; give at most 33 characters
run "platform_of_34_characters" {
  command = plan

  variables {
    platform = "oooooooooooooooooooooooooooooooooo"
  }

  expect_failures = [var.platform]
}

# platform: "internal-shop" cannot begin names: AWS refuses "internal-" for load balancers; choose
# another
run "platform_internal_shop" {
  command = plan

  variables {
    platform = "internal-shop"
  }

  expect_failures = [var.platform]
}

# platform: "sg-shop" cannot begin names: AWS refuses "sg-" for security groups; choose another
run "platform_sg_shop" {
  command = plan

  variables {
    platform = "sg-shop"
  }

  expect_failures = [var.platform]
}

# name: "Orders": write lower-case letters, digits and single hyphens, with a letter first
run "name_orders" {
  command = plan

  variables {
    name = "Orders"
  }

  expect_failures = [var.name]
}

# name: "ooooooooooooooooooooooooooooooooo" is too long; give at most 32 characters
run "name_of_33_characters" {
  command = plan

  variables {
    name = "ooooooooooooooooooooooooooooooooo"
  }

  expect_failures = [var.name]
}

# subnet_ids: 0 given; give at least 1
run "no_subnet" {
  command = plan

  variables {
    subnet_ids = []
  }

  expect_failures = [var.subnet_ids]
}

# image: "nginx": write ":tag" or "@sha256:digest" for an image of the service's own repository,
# else a full reference with a tag or a digest
run "image_nginx" {
  command = plan

  variables {
    image = "nginx"
  }

  expect_failures = [var.image]
}

# image: "111122223333.dkr.ecr.eu-west-1.amazonaws.com:1.0" names no repository of ECR; write <12
# digits>.dkr.ecr.eu-west-1.amazonaws.com/<repository>:<tag>
run "image_111122223333_dkr_ecr_eu_west_1_amazonaws_com_1_0" {
  command = plan

  variables {
    image = "111122223333.dkr.ecr.eu-west-1.amazonaws.com:1.0"
  }

  expect_failures = [var.image]
}

# health_check_command: "CMD-SHELL" can never pass; write ["CMD-SHELL", "<line>"] for a line of the
# shell, or ["CMD", "<program>", "<argument>"] for a program
run "health_check_command_cmd_shell" {
  command = plan

  variables {
    health_check_command = ["CMD-SHELL"]
  }

  expect_failures = [var.health_check_command]
}

# user: "root": write a numeric user other than 0, such as 1000:1000
run "user_root" {
  command = plan

  variables {
    user = "root"
  }

  expect_failures = [var.user]
}

# port: 1023 is too small; give at least 1024
run "port_too_small" {
  command = plan

  variables {
    port = 1023
  }

  expect_failures = [var.port]
}

# port: 65536 is too large; give at most 65535
run "port_too_large" {
  command = plan

  variables {
    port = 65536
  }

  expect_failures = [var.port]
}

# port: 1024.5 is not a whole number; write one
run "port_fraction" {
  command = plan

  variables {
    port = 1024.5
  }

  expect_failures = [var.port]
}

# desired_count: -1 is too small; give at least 0
run "desired_count_too_small" {
  command = plan

  variables {
    desired_count = -1
  }

  expect_failures = [var.desired_count]
}

# desired_count: 501 is too large; give at most 500
run "desired_count_too_large" {
  command = plan

  variables {
    desired_count = 501
  }

  expect_failures = [var.desired_count]
}

# desired_count: 0.5 is not a whole number; write one
run "desired_count_fraction" {
  command = plan

  variables {
    desired_count = 0.5
  }

  expect_failures = [var.desired_count]
}

# environment: "level": write upper-case letters, digits and underscores
run "variable_in_lower_case" {
  command = plan

  variables {
    environment = { level = "info" }
  }

  expect_failures = [var.environment]
}

# environment: "A-B": write upper-case letters, digits and underscores; environment: "1A": write
# upper-case letters, digits and underscores
run "variables_with_other_characters" {
  command = plan

  variables {
    environment = { A-B = "1", "1A" = "1" }
  }

  expect_failures = [var.environment]
}

# cpu_units: 300 is not sold; choose 256, 512, 1024, 2048, 4096, 8192 or 16384
run "cpu_units_that_are_not_sold" {
  command = plan

  variables {
    cpu_units = 300
  }

  expect_failures = [var.cpu_units]
}

# cpu_units: 1024.5 is not a whole number; write one; cpu_units: 1024.5 is not sold; choose 256,
# 512, 1024, 2048, 4096, 8192 or 16384
run "cpu_units_fraction" {
  command = plan

  variables {
    cpu_units = 1024.5
  }

  expect_failures = [var.cpu_units]
}

# memory_mib: 2000 is not sold with cpu_units 1024; choose 2048, 3072, 4096, 5120, 6144, 7168 or
# 8192
run "memory_mib_that_is_not_sold" {
  command = plan

  variables {
    memory_mib = 2000
  }

  expect_failures = [var.memory_mib]
}

# memory_mib: 2048.5 is not a whole number; write one; memory_mib: 2048.5 is not sold with cpu_units
# 1024; choose 2048, 3072, 4096, 5120, 6144, 7168 or 8192
run "memory_mib_fraction" {
  command = plan

  variables {
    memory_mib = 2048.5
  }

  expect_failures = [var.memory_mib]
}

# tmp_size_mib: 0 is too small; give at least 1
run "tmp_size_mib_too_small" {
  command = plan

  variables {
    tmp_size_mib = 0
  }

  expect_failures = [var.tmp_size_mib]
}

# tmp_size_mib: 1.5 is not a whole number; write one
run "tmp_size_mib_fraction" {
  command = plan

  variables {
    tmp_size_mib = 1.5
  }

  expect_failures = [var.tmp_size_mib]
}

# tmp_size_mib: 2048 leaves nothing of memory_mib 2048; lower it
run "tmp_size_mib_of_all_memory" {
  command = plan

  variables {
    tmp_size_mib = 2048
  }

  expect_failures = [var.tmp_size_mib]
}

# task_role_statements.actions: 0 given; give at least 1
run "statement_without_actions" {
  command = plan

  variables {
    task_role_statements = [{ actions = [], resources = ["arn:aws:s3:::b/*"] }]
  }

  expect_failures = [var.task_role_statements]
}

# task_role_statements.resources: 0 given; give at least 1
run "statement_without_resources" {
  command = plan

  variables {
    task_role_statements = [{ actions = ["s3:Get*"], resources = [] }]
  }

  expect_failures = [var.task_role_statements]
}

# task_role_statements.actions: "s3": write <service>:<Action>
run "action_s3" {
  command = plan

  variables {
    task_role_statements = [{ actions = ["s3:Get*", "s3"], resources = ["arn:aws:s3:::b/*"] }]
  }

  expect_failures = [var.task_role_statements]
}

# task_role_statements: "effect" is no field; choose actions or resources
run "statement_with_effect" {
  command = plan

  variables {
    task_role_statements = [{ actions = ["s3:Get*"], resources = ["arn:aws:s3:::b/*"], effect = ["Deny"] }]
  }

  expect_failures = [var.task_role_statements]
}

# task_role_statements.resources: "*": write an ARN; a bare * is not taken
run "all_resources" {
  command = plan

  variables {
    task_role_statements = [{ actions = ["s3:Get*"], resources = ["*"] }]
  }

  expect_failures = [var.task_role_statements]
}

# environment: SERVICE_NAME is set by the module; rename or remove it
run "service_name_in_environment" {
  command = plan

  variables {
    environment = { SERVICE_NAME = "api" }
  }

  expect_failures = [var.environment]
}

# secrets: SERVICE_NAME is set by the module; rename or remove it
run "service_name_in_secrets" {
  command = plan

  variables {
    secrets = { SERVICE_NAME = { secret_arn = "arn:aws:secretsmanager:eu-west-1:1:secret:s" } }
  }

  expect_failures = [var.secrets]
}

# secrets: "lower": write upper-case letters, digits and underscores
run "secret_in_lower_case" {
  command = plan

  variables {
    secrets = { lower = { secret_arn = "arn:aws:secretsmanager:eu-west-1:1:secret:s" } }
  }

  expect_failures = [var.secrets]
}

# secrets: "A" is set in environment too; keep one of them
run "variable_from_two_sources" {
  command = plan

  variables {
    environment = { A = "1", B = "2" }
    secrets     = { A = { secret_arn = "arn:aws:secretsmanager:eu-west-1:1:secret:s" } }
  }

  expect_failures = [var.secrets]
}

# capacity_provider_strategy.weight: -1 is too small; give at least 0
run "capacity_provider_strategy_fargate_weight_too_small" {
  command = plan

  variables {
    capacity_provider_strategy = { FARGATE_SPOT = {}, FARGATE = { weight = -1 } }
  }

  expect_failures = [var.capacity_provider_strategy]
}

# capacity_provider_strategy.weight: 1001 is too large; give at most 1000
run "capacity_provider_strategy_fargate_weight_too_large" {
  command = plan

  variables {
    capacity_provider_strategy = { FARGATE_SPOT = {}, FARGATE = { weight = 1001 } }
  }

  expect_failures = [var.capacity_provider_strategy]
}

# capacity_provider_strategy.weight: 0.5 is not a whole number; write one
run "capacity_provider_strategy_fargate_weight_fraction" {
  command = plan

  variables {
    capacity_provider_strategy = { FARGATE_SPOT = {}, FARGATE = { weight = 0.5 } }
  }

  expect_failures = [var.capacity_provider_strategy]
}

# capacity_provider_strategy.base: -1 is too small; give at least 0
run "capacity_provider_strategy_fargate_base_too_small" {
  command = plan

  variables {
    capacity_provider_strategy = { FARGATE = { base = -1 } }
  }

  expect_failures = [var.capacity_provider_strategy]
}

# capacity_provider_strategy.base: 100001 is too large; give at most 100000
run "capacity_provider_strategy_fargate_base_too_large" {
  command = plan

  variables {
    capacity_provider_strategy = { FARGATE = { base = 100001 } }
  }

  expect_failures = [var.capacity_provider_strategy]
}

# capacity_provider_strategy.base: 0.5 is not a whole number; write one
run "capacity_provider_strategy_fargate_base_fraction" {
  command = plan

  variables {
    capacity_provider_strategy = { FARGATE = { base = 0.5 } }
  }

  expect_failures = [var.capacity_provider_strategy]
}

# capacity_provider_strategy: 0 given; give at least 1; capacity_provider_strategy: every weight is
# 0; give one provider a weight
run "no_capacity_provider" {
  command = plan

  variables {
    capacity_provider_strategy = {}
  }

  expect_failures = [var.capacity_provider_strategy]
}

# capacity_provider_strategy: "EC2" is not possible; choose 'FARGATE' or 'FARGATE_SPOT'
run "capacity_provider_that_is_not_fargate" {
  command = plan

  variables {
    capacity_provider_strategy = { EC2 = { weight = 1 } }
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

# scaling.min_capacity: -1 is too small; give at least 0
run "scaling_min_capacity_too_small" {
  command = plan

  variables {
    scaling       = { max_capacity = 500, min_capacity = -1 }
    desired_count = 500
  }

  expect_failures = [var.scaling]
}

# scaling.min_capacity: 501 is too large; give at most 500; scaling.min_capacity: 501 is more than
# max_capacity 500; lower it or raise the other
run "scaling_min_capacity_too_large" {
  command = plan

  variables {
    scaling       = { max_capacity = 500, min_capacity = 501 }
    desired_count = 500
  }

  expect_failures = [var.scaling]
}

# scaling.min_capacity: 0.5 is not a whole number; write one
run "scaling_min_capacity_fraction" {
  command = plan

  variables {
    scaling       = { max_capacity = 500, min_capacity = 0.5 }
    desired_count = 500
  }

  expect_failures = [var.scaling]
}

# scaling.max_capacity: -1 is too small; give at least 0; scaling.min_capacity: 0 is more than
# max_capacity -1; lower it or raise the other
run "scaling_max_capacity_too_small" {
  command = plan

  variables {
    scaling       = { min_capacity = 0, max_capacity = -1 }
    desired_count = 0
  }

  expect_failures = [var.scaling]
}

# scaling.max_capacity: 501 is too large; give at most 500
run "scaling_max_capacity_too_large" {
  command = plan

  variables {
    scaling       = { min_capacity = 0, max_capacity = 501 }
    desired_count = 0
  }

  expect_failures = [var.scaling]
}

# scaling.max_capacity: 0.5 is not a whole number; write one
run "scaling_max_capacity_fraction" {
  command = plan

  variables {
    scaling       = { min_capacity = 0, max_capacity = 0.5 }
    desired_count = 0
  }

  expect_failures = [var.scaling]
}

# scaling.cpu_target_percent: 0 is too small; give at least 1
run "scaling_cpu_target_percent_too_small" {
  command = plan

  variables {
    scaling = { cpu_target_percent = 0 }
  }

  expect_failures = [var.scaling]
}

# scaling.cpu_target_percent: 101 is too large; give at most 100
run "scaling_cpu_target_percent_too_large" {
  command = plan

  variables {
    scaling = { cpu_target_percent = 101 }
  }

  expect_failures = [var.scaling]
}

# scaling.cpu_target_percent: 1.5 is not a whole number; write one
run "scaling_cpu_target_percent_fraction" {
  command = plan

  variables {
    scaling = { cpu_target_percent = 1.5 }
  }

  expect_failures = [var.scaling]
}

# scaling.memory_target_percent: 0 is too small; give at least 1
run "scaling_memory_target_percent_too_small" {
  command = plan

  variables {
    scaling = { memory_target_percent = 0 }
  }

  expect_failures = [var.scaling]
}

# scaling.memory_target_percent: 101 is too large; give at most 100
run "scaling_memory_target_percent_too_large" {
  command = plan

  variables {
    scaling = { memory_target_percent = 101 }
  }

  expect_failures = [var.scaling]
}

# scaling.memory_target_percent: 1.5 is not a whole number; write one
run "scaling_memory_target_percent_fraction" {
  command = plan

  variables {
    scaling = { memory_target_percent = 1.5 }
  }

  expect_failures = [var.scaling]
}

# scaling.requests_per_target: 0 is too small; give at least 1
run "scaling_requests_per_target_too_small" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:1:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-1"
      priority          = 10
    }
    scaling = { requests_per_target = 0 }
  }

  expect_failures = [var.scaling]
}

# scaling.requests_per_target: 1.5 is not a whole number; write one
run "scaling_requests_per_target_fraction" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:1:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-1"
      priority          = 10
    }
    scaling = { requests_per_target = 1.5 }
  }

  expect_failures = [var.scaling]
}

# scaling.scale_in_cooldown_seconds: -1 is too small; give at least 0
run "scaling_scale_in_cooldown_seconds_too_small" {
  command = plan

  variables {
    scaling = { scale_in_cooldown_seconds = -1 }
  }

  expect_failures = [var.scaling]
}

# scaling.scale_in_cooldown_seconds: 3601 is too large; give at most 3600
run "scaling_scale_in_cooldown_seconds_too_large" {
  command = plan

  variables {
    scaling = { scale_in_cooldown_seconds = 3601 }
  }

  expect_failures = [var.scaling]
}

# scaling.scale_in_cooldown_seconds: 0.5 is not a whole number; write one
run "scaling_scale_in_cooldown_seconds_fraction" {
  command = plan

  variables {
    scaling = { scale_in_cooldown_seconds = 0.5 }
  }

  expect_failures = [var.scaling]
}

# scaling.scale_out_cooldown_seconds: -1 is too small; give at least 0
run "scaling_scale_out_cooldown_seconds_too_small" {
  command = plan

  variables {
    scaling = { scale_out_cooldown_seconds = -1 }
  }

  expect_failures = [var.scaling]
}

# scaling.scale_out_cooldown_seconds: 3601 is too large; give at most 3600
run "scaling_scale_out_cooldown_seconds_too_large" {
  command = plan

  variables {
    scaling = { scale_out_cooldown_seconds = 3601 }
  }

  expect_failures = [var.scaling]
}

# scaling.scale_out_cooldown_seconds: 0.5 is not a whole number; write one
run "scaling_scale_out_cooldown_seconds_fraction" {
  command = plan

  variables {
    scaling = { scale_out_cooldown_seconds = 0.5 }
  }

  expect_failures = [var.scaling]
}

# scaling.min_capacity: 3 is more than max_capacity 2; lower it or raise the other
run "bounds_the_wrong_way_round" {
  command = plan

  variables {
    scaling       = { min_capacity = 3, max_capacity = 2 }
    desired_count = 3
  }

  expect_failures = [var.scaling]
}

# desired_count: 1 is outside of scaling's bounds; choose 2 to 10, or set other bounds
run "desired_count_1_outside_of_the_bounds" {
  command = plan

  variables {
    scaling       = {}
    desired_count = 1
  }

  expect_failures = [var.desired_count]
}

# scaling.requests_per_target: 100 cannot be counted without a load_balancer; give the service a
# load_balancer or remove it
run "requests_without_a_load_balancer" {
  command = plan

  variables {
    scaling = { requests_per_target = 100 }
  }

  expect_failures = [var.scaling]
}

# scaling.schedules.min_capacity: -1 is too small; give at least 0
run "scaling_schedules_night_min_capacity_too_small" {
  command = plan

  variables {
    scaling = {
      schedules = { night = { schedule = "cron(0 22 * * ? *)", min_capacity = -1, max_capacity = 500 } }
    }
  }

  expect_failures = [var.scaling]
}

# scaling.schedules.min_capacity: 501 is too large; give at most 500;
# scaling.schedules.min_capacity: 501 is more than max_capacity 500; lower it or raise the other
run "scaling_schedules_night_min_capacity_too_large" {
  command = plan

  variables {
    scaling = {
      schedules = { night = { schedule = "cron(0 22 * * ? *)", min_capacity = 501, max_capacity = 500 } }
    }
  }

  expect_failures = [var.scaling]
}

# scaling.schedules.min_capacity: 0.5 is not a whole number; write one
run "scaling_schedules_night_min_capacity_fraction" {
  command = plan

  variables {
    scaling = {
      schedules = { night = { schedule = "cron(0 22 * * ? *)", min_capacity = 0.5, max_capacity = 500 } }
    }
  }

  expect_failures = [var.scaling]
}

# scaling.schedules.max_capacity: -1 is too small; give at least 0; scaling.schedules.min_capacity:
# 0 is more than max_capacity -1; lower it or raise the other
run "scaling_schedules_night_max_capacity_too_small" {
  command = plan

  variables {
    scaling = { schedules = { night = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = -1 } } }
  }

  expect_failures = [var.scaling]
}

# scaling.schedules.max_capacity: 501 is too large; give at most 500
run "scaling_schedules_night_max_capacity_too_large" {
  command = plan

  variables {
    scaling = {
      schedules = { night = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 501 } }
    }
  }

  expect_failures = [var.scaling]
}

# scaling.schedules.max_capacity: 0.5 is not a whole number; write one
run "scaling_schedules_night_max_capacity_fraction" {
  command = plan

  variables {
    scaling = {
      schedules = { night = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 0.5 } }
    }
  }

  expect_failures = [var.scaling]
}

# scaling.schedules: "Web": write lower-case letters, digits and single hyphens, with a letter first
run "scaling_schedules_in_upper_case" {
  command = plan

  variables {
    scaling = { schedules = { Web = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 } } }
  }

  expect_failures = [var.scaling]
}

# scaling.schedules: "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" is too long; give at most 32 characters
run "scaling_schedules_with_a_long_name" {
  command = plan

  variables {
    scaling = {
      schedules = {
        nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
      }
    }
  }

  expect_failures = [var.scaling]
}

# scaling.schedules.schedule: "daily": write at(yyyy-mm-ddThh:mm:ss), rate(value unit) or cron(six
# fields)
run "schedule_daily" {
  command = plan

  variables {
    scaling = { schedules = { night = { schedule = "daily", min_capacity = 0, max_capacity = 1 } } }
  }

  expect_failures = [var.scaling]
}

# scaling.schedules.min_capacity: 2 is more than max_capacity 1; lower it or raise the other
run "bounds_of_a_schedule_the_wrong_way_round" {
  command = plan

  variables {
    scaling = { schedules = { night = { schedule = "cron(0 22 * * ? *)", min_capacity = 2, max_capacity = 1 } } }
  }

  expect_failures = [var.scaling]
}

# load_balancer.priority: 0 is too small; give at least 1
run "load_balancer_priority_too_small" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:1:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-1"
      priority          = 0
    }
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.priority: 50001 is too large; give at most 50000
run "load_balancer_priority_too_large" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:1:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-1"
      priority          = 50001
    }
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.priority: 1.5 is not a whole number; write one
run "load_balancer_priority_fraction" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:1:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-1"
      priority          = 1.5
    }
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.deregistration_delay_seconds: -1 is too small; give at least 0
run "load_balancer_deregistration_delay_seconds_too_small" {
  command = plan

  variables {
    load_balancer = {
      listener_arn                 = "arn:aws:elasticloadbalancing:eu-west-1:1:listener/app/alb/1/2"
      arn_suffix                   = "app/alb/1"
      security_group_id            = "sg-1"
      priority                     = 10
      deregistration_delay_seconds = -1
    }
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.deregistration_delay_seconds: 3601 is too large; give at most 3600
run "load_balancer_deregistration_delay_seconds_too_large" {
  command = plan

  variables {
    load_balancer = {
      listener_arn                 = "arn:aws:elasticloadbalancing:eu-west-1:1:listener/app/alb/1/2"
      arn_suffix                   = "app/alb/1"
      security_group_id            = "sg-1"
      priority                     = 10
      deregistration_delay_seconds = 3601
    }
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.deregistration_delay_seconds: 0.5 is not a whole number; write one
run "load_balancer_deregistration_delay_seconds_fraction" {
  command = plan

  variables {
    load_balancer = {
      listener_arn                 = "arn:aws:elasticloadbalancing:eu-west-1:1:listener/app/alb/1/2"
      arn_suffix                   = "app/alb/1"
      security_group_id            = "sg-1"
      priority                     = 10
      deregistration_delay_seconds = 0.5
    }
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.health_check_grace_period_seconds: -1 is too small; give at least 0
run "load_balancer_health_check_grace_period_seconds_too_small" {
  command = plan

  variables {
    load_balancer = {
      listener_arn                      = "arn:aws:elasticloadbalancing:eu-west-1:1:listener/app/alb/1/2"
      arn_suffix                        = "app/alb/1"
      security_group_id                 = "sg-1"
      priority                          = 10
      health_check_grace_period_seconds = -1
    }
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.health_check_grace_period_seconds: 2147483648 is too large; give at most 2147483647
run "load_balancer_health_check_grace_period_seconds_too_large" {
  command = plan

  variables {
    load_balancer = {
      listener_arn                      = "arn:aws:elasticloadbalancing:eu-west-1:1:listener/app/alb/1/2"
      arn_suffix                        = "app/alb/1"
      security_group_id                 = "sg-1"
      priority                          = 10
      health_check_grace_period_seconds = 2147483648
    }
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.health_check_grace_period_seconds: 0.5 is not a whole number; write one
run "load_balancer_health_check_grace_period_seconds_fraction" {
  command = plan

  variables {
    load_balancer = {
      listener_arn                      = "arn:aws:elasticloadbalancing:eu-west-1:1:listener/app/alb/1/2"
      arn_suffix                        = "app/alb/1"
      security_group_id                 = "sg-1"
      priority                          = 10
      health_check_grace_period_seconds = 0.5
    }
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.health_check.interval_seconds: 4 is too small; give at least 5
run "load_balancer_health_check_interval_seconds_too_small" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:1:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-1"
      priority          = 10
      health_check      = { timeout_seconds = 2, interval_seconds = 4 }
    }
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.health_check.interval_seconds: 301 is too large; give at most 300
run "load_balancer_health_check_interval_seconds_too_large" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:1:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-1"
      priority          = 10
      health_check      = { timeout_seconds = 2, interval_seconds = 301 }
    }
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.health_check.interval_seconds: 5.5 is not a whole number; write one
run "load_balancer_health_check_interval_seconds_fraction" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:1:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-1"
      priority          = 10
      health_check      = { timeout_seconds = 2, interval_seconds = 5.5 }
    }
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.health_check.timeout_seconds: 1 is too small; give at least 2
run "load_balancer_health_check_timeout_seconds_too_small" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:1:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-1"
      priority          = 10
      health_check      = { interval_seconds = 300, timeout_seconds = 1 }
    }
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.health_check.timeout_seconds: 121 is too large; give at most 120
run "load_balancer_health_check_timeout_seconds_too_large" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:1:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-1"
      priority          = 10
      health_check      = { interval_seconds = 300, timeout_seconds = 121 }
    }
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.health_check.timeout_seconds: 2.5 is not a whole number; write one
run "load_balancer_health_check_timeout_seconds_fraction" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:1:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-1"
      priority          = 10
      health_check      = { interval_seconds = 300, timeout_seconds = 2.5 }
    }
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.health_check.healthy_threshold: 1 is too small; give at least 2
run "load_balancer_health_check_healthy_threshold_too_small" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:1:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-1"
      priority          = 10
      health_check      = { healthy_threshold = 1 }
    }
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.health_check.healthy_threshold: 11 is too large; give at most 10
run "load_balancer_health_check_healthy_threshold_too_large" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:1:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-1"
      priority          = 10
      health_check      = { healthy_threshold = 11 }
    }
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.health_check.healthy_threshold: 2.5 is not a whole number; write one
run "load_balancer_health_check_healthy_threshold_fraction" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:1:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-1"
      priority          = 10
      health_check      = { healthy_threshold = 2.5 }
    }
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.health_check.unhealthy_threshold: 1 is too small; give at least 2
run "load_balancer_health_check_unhealthy_threshold_too_small" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:1:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-1"
      priority          = 10
      health_check      = { unhealthy_threshold = 1 }
    }
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.health_check.unhealthy_threshold: 11 is too large; give at most 10
run "load_balancer_health_check_unhealthy_threshold_too_large" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:1:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-1"
      priority          = 10
      health_check      = { unhealthy_threshold = 11 }
    }
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.health_check.unhealthy_threshold: 2.5 is not a whole number; write one
run "load_balancer_health_check_unhealthy_threshold_fraction" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:1:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-1"
      priority          = 10
      health_check      = { unhealthy_threshold = 2.5 }
    }
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.path_patterns: 7 asterisks and question marks with host_headers; a rule takes 6 at
# most
run "seven_asterisks" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:1:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-1"
      priority          = 10
      path_patterns     = ["/*/*/*", "/*"]
      host_headers      = ["*.a.example", "*.*.b.example"]
    }
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.path_patterns: 0 values with host_headers; a rule takes 1 to 5
run "conditions_0" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:1:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-1"
      priority          = 10
      path_patterns     = []
      host_headers      = []
    }
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.path_patterns: "orders": write a path that starts with a slash, such as /health
run "path_pattern_orders" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:1:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-1"
      priority          = 10
      path_patterns     = ["/a", "orders"]
    }
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.host_headers: null is not text; put it in quotes
run "load_balancer_host_headers_1_null" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:1:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-1"
      priority          = 10
      host_headers      = ["a.example", null]
    }
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.health_check.path: "health": write a path that starts with a slash, such as /health
run "health_check_of_no_path" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:1:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-1"
      priority          = 10
      health_check      = { path = "health" }
    }
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.health_check.matcher: "2xx": write status codes such as 200 or 200-299
run "health_check_for_2xx" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:1:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-1"
      priority          = 10
      health_check      = { matcher = "2xx" }
    }
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.health_check.timeout_seconds: 10 is not below interval_seconds 10; lower it or raise
# the other
run "health_check_that_ends_after_the_next_one_starts" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:1:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-1"
      priority          = 10
      health_check      = { interval_seconds = 10, timeout_seconds = 10 }
    }
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.listener_arn: null is not text; put it in quotes
run "load_balancer_listener_arn_null" {
  command = plan

  variables {
    load_balancer = { listener_arn = null, arn_suffix = "app/alb/1", security_group_id = "sg-1", priority = 10 }
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.arn_suffix: null is not text; put it in quotes
run "load_balancer_arn_suffix_null" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:1:listener/app/alb/1/2"
      arn_suffix        = null
      security_group_id = "sg-1"
      priority          = 10
    }
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.security_group_id: null is not text; put it in quotes
run "load_balancer_security_group_id_null" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:1:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = null
      priority          = 10
    }
  }

  expect_failures = [var.load_balancer]
}

# callers: "Web": write lower-case letters, digits and single hyphens, with a letter first
run "callers_in_upper_case" {
  command = plan

  variables {
    callers = { Web = { security_group_id = "sg-2", description = "reads orders" } }
  }

  expect_failures = [var.callers]
}

# callers: "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" is too long; give at most 32 characters
run "callers_with_a_long_name" {
  command = plan

  variables {
    callers = { nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn = { security_group_id = "sg-2", description = "reads orders" } }
  }

  expect_failures = [var.callers]
}

# callers: "port" is no field; choose both_sides, description or security_group_id
run "caller_with_a_port" {
  command = plan

  variables {
    callers = { web = { security_group_id = "sg-2", description = "reads", port = "9000" } }
  }

  expect_failures = [var.callers]
}

# callers.description: "why?": write letters, digits, spaces and ._-:/()#,@[]+=&;{}!$* only (a
# security group rule's description allows no more)
run "callers_web_description_why" {
  command = plan

  variables {
    callers = { web = { security_group_id = "sg-2", description = "why?" } }
  }

  expect_failures = [var.callers]
}

# callers.description:
# "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa… is too long; give
# at most 255 characters
run "callers_web_description_of_256_characters" {
  command = plan

  variables {
    callers = { web = { security_group_id = "sg-2", description = replace(format("%256s", ""), " ", "a") } }
  }

  expect_failures = [var.callers]
}

# https_targets: "Web": write lower-case letters, digits and single hyphens, with a letter first
run "https_targets_in_upper_case" {
  command = plan

  variables {
    https_targets = { Web = { description = "asks", prefix_list_id = "pl-1" } }
  }

  expect_failures = [var.https_targets]
}

# https_targets: "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" is too long; give at most 32 characters
run "https_targets_with_a_long_name" {
  command = plan

  variables {
    https_targets = { nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn = { description = "asks", prefix_list_id = "pl-1" } }
  }

  expect_failures = [var.https_targets]
}

# https_targets.description: "why?": write letters, digits, spaces and ._-:/()#,@[]+=&;{}!$* only (a
# security group rule's description allows no more)
run "https_targets_lan_description_why" {
  command = plan

  variables {
    https_targets = { lan = { description = "why?", prefix_list_id = "pl-1" } }
  }

  expect_failures = [var.https_targets]
}

# https_targets.description:
# "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa… is too long; give
# at most 255 characters
run "https_targets_lan_description_of_256_characters" {
  command = plan

  variables {
    https_targets = { lan = { description = replace(format("%256s", ""), " ", "a"), prefix_list_id = "pl-1" } }
  }

  expect_failures = [var.https_targets]
}

# https_targets.cidr_ipv4: give one of cidr_ipv4, prefix_list_id and referenced_security_group_id
run "https_targets_with_no_way" {
  command = plan

  variables {
    https_targets = { lan = { description = "asks", cidr_ipv4 = null } }
  }

  expect_failures = [var.https_targets]
}

# https_targets.cidr_ipv4: "ten": write an IPv4 range such as 10.0.0.0/16
run "https_targets_cidr_ipv4_ten" {
  command = plan

  variables {
    https_targets = { lan = { description = "asks", cidr_ipv4 = "ten" } }
  }

  expect_failures = [var.https_targets]
}

# https_targets.cidr_ipv4: "10.0.5.0/16": write 10.0.0.0/16
run "https_targets_cidr_ipv4_10_0_5_0_16" {
  command = plan

  variables {
    https_targets = { lan = { description = "asks", cidr_ipv4 = "10.0.5.0/16" } }
  }

  expect_failures = [var.https_targets]
}

# quotas.rules_per_security_group: 60 is too small; give at least 61
run "quotas_rules_per_security_group_too_small" {
  command = plan

  variables {
    quotas = { rules_per_security_group = 60 }
  }

  expect_failures = [var.quotas]
}

# quotas.rules_per_security_group: 201 is too large; give at most 200
run "quotas_rules_per_security_group_too_large" {
  command = plan

  variables {
    quotas = { rules_per_security_group = 201 }
  }

  expect_failures = [var.quotas]
}

# quotas.rules_per_security_group: 61.5 is not a whole number; write one
run "quotas_rules_per_security_group_fraction" {
  command = plan

  variables {
    quotas = { rules_per_security_group = 61.5 }
  }

  expect_failures = [var.quotas]
}

# callers: 61 rules let traffic into its security group, one for each caller and for a load
# balancer, and AWS allows 60; let fewer services call it, or have AWS raise it and write the new
# value to quotas.rules_per_security_group
run "callers_61" {
  command = plan

  variables {
    callers = {
      caller-0  = { security_group_id = "sg-2", description = "reads orders" }
      caller-1  = { security_group_id = "sg-2", description = "reads orders" }
      caller-2  = { security_group_id = "sg-2", description = "reads orders" }
      caller-3  = { security_group_id = "sg-2", description = "reads orders" }
      caller-4  = { security_group_id = "sg-2", description = "reads orders" }
      caller-5  = { security_group_id = "sg-2", description = "reads orders" }
      caller-6  = { security_group_id = "sg-2", description = "reads orders" }
      caller-7  = { security_group_id = "sg-2", description = "reads orders" }
      caller-8  = { security_group_id = "sg-2", description = "reads orders" }
      caller-9  = { security_group_id = "sg-2", description = "reads orders" }
      caller-10 = { security_group_id = "sg-2", description = "reads orders" }
      caller-11 = { security_group_id = "sg-2", description = "reads orders" }
      caller-12 = { security_group_id = "sg-2", description = "reads orders" }
      caller-13 = { security_group_id = "sg-2", description = "reads orders" }
      caller-14 = { security_group_id = "sg-2", description = "reads orders" }
      caller-15 = { security_group_id = "sg-2", description = "reads orders" }
      caller-16 = { security_group_id = "sg-2", description = "reads orders" }
      caller-17 = { security_group_id = "sg-2", description = "reads orders" }
      caller-18 = { security_group_id = "sg-2", description = "reads orders" }
      caller-19 = { security_group_id = "sg-2", description = "reads orders" }
      caller-20 = { security_group_id = "sg-2", description = "reads orders" }
      caller-21 = { security_group_id = "sg-2", description = "reads orders" }
      caller-22 = { security_group_id = "sg-2", description = "reads orders" }
      caller-23 = { security_group_id = "sg-2", description = "reads orders" }
      caller-24 = { security_group_id = "sg-2", description = "reads orders" }
      caller-25 = { security_group_id = "sg-2", description = "reads orders" }
      caller-26 = { security_group_id = "sg-2", description = "reads orders" }
      caller-27 = { security_group_id = "sg-2", description = "reads orders" }
      caller-28 = { security_group_id = "sg-2", description = "reads orders" }
      caller-29 = { security_group_id = "sg-2", description = "reads orders" }
      caller-30 = { security_group_id = "sg-2", description = "reads orders" }
      caller-31 = { security_group_id = "sg-2", description = "reads orders" }
      caller-32 = { security_group_id = "sg-2", description = "reads orders" }
      caller-33 = { security_group_id = "sg-2", description = "reads orders" }
      caller-34 = { security_group_id = "sg-2", description = "reads orders" }
      caller-35 = { security_group_id = "sg-2", description = "reads orders" }
      caller-36 = { security_group_id = "sg-2", description = "reads orders" }
      caller-37 = { security_group_id = "sg-2", description = "reads orders" }
      caller-38 = { security_group_id = "sg-2", description = "reads orders" }
      caller-39 = { security_group_id = "sg-2", description = "reads orders" }
      caller-40 = { security_group_id = "sg-2", description = "reads orders" }
      caller-41 = { security_group_id = "sg-2", description = "reads orders" }
      caller-42 = { security_group_id = "sg-2", description = "reads orders" }
      caller-43 = { security_group_id = "sg-2", description = "reads orders" }
      caller-44 = { security_group_id = "sg-2", description = "reads orders" }
      caller-45 = { security_group_id = "sg-2", description = "reads orders" }
      caller-46 = { security_group_id = "sg-2", description = "reads orders" }
      caller-47 = { security_group_id = "sg-2", description = "reads orders" }
      caller-48 = { security_group_id = "sg-2", description = "reads orders" }
      caller-49 = { security_group_id = "sg-2", description = "reads orders" }
      caller-50 = { security_group_id = "sg-2", description = "reads orders" }
      caller-51 = { security_group_id = "sg-2", description = "reads orders" }
      caller-52 = { security_group_id = "sg-2", description = "reads orders" }
      caller-53 = { security_group_id = "sg-2", description = "reads orders" }
      caller-54 = { security_group_id = "sg-2", description = "reads orders" }
      caller-55 = { security_group_id = "sg-2", description = "reads orders" }
      caller-56 = { security_group_id = "sg-2", description = "reads orders" }
      caller-57 = { security_group_id = "sg-2", description = "reads orders" }
      caller-58 = { security_group_id = "sg-2", description = "reads orders" }
      caller-59 = { security_group_id = "sg-2", description = "reads orders" }
      caller-60 = { security_group_id = "sg-2", description = "reads orders" }
    }
  }

  expect_failures = [var.callers]
}

# https_targets: 61 rules let traffic out of its security group, one for each target, and AWS allows
# 60; let it reach fewer targets, or have AWS raise it and write the new value to
# quotas.rules_per_security_group
run "targets_61" {
  command = plan

  variables {
    https_targets = {
      target-0  = { description = "asks", prefix_list_id = "pl-1" }
      target-1  = { description = "asks", prefix_list_id = "pl-1" }
      target-2  = { description = "asks", prefix_list_id = "pl-1" }
      target-3  = { description = "asks", prefix_list_id = "pl-1" }
      target-4  = { description = "asks", prefix_list_id = "pl-1" }
      target-5  = { description = "asks", prefix_list_id = "pl-1" }
      target-6  = { description = "asks", prefix_list_id = "pl-1" }
      target-7  = { description = "asks", prefix_list_id = "pl-1" }
      target-8  = { description = "asks", prefix_list_id = "pl-1" }
      target-9  = { description = "asks", prefix_list_id = "pl-1" }
      target-10 = { description = "asks", prefix_list_id = "pl-1" }
      target-11 = { description = "asks", prefix_list_id = "pl-1" }
      target-12 = { description = "asks", prefix_list_id = "pl-1" }
      target-13 = { description = "asks", prefix_list_id = "pl-1" }
      target-14 = { description = "asks", prefix_list_id = "pl-1" }
      target-15 = { description = "asks", prefix_list_id = "pl-1" }
      target-16 = { description = "asks", prefix_list_id = "pl-1" }
      target-17 = { description = "asks", prefix_list_id = "pl-1" }
      target-18 = { description = "asks", prefix_list_id = "pl-1" }
      target-19 = { description = "asks", prefix_list_id = "pl-1" }
      target-20 = { description = "asks", prefix_list_id = "pl-1" }
      target-21 = { description = "asks", prefix_list_id = "pl-1" }
      target-22 = { description = "asks", prefix_list_id = "pl-1" }
      target-23 = { description = "asks", prefix_list_id = "pl-1" }
      target-24 = { description = "asks", prefix_list_id = "pl-1" }
      target-25 = { description = "asks", prefix_list_id = "pl-1" }
      target-26 = { description = "asks", prefix_list_id = "pl-1" }
      target-27 = { description = "asks", prefix_list_id = "pl-1" }
      target-28 = { description = "asks", prefix_list_id = "pl-1" }
      target-29 = { description = "asks", prefix_list_id = "pl-1" }
      target-30 = { description = "asks", prefix_list_id = "pl-1" }
      target-31 = { description = "asks", prefix_list_id = "pl-1" }
      target-32 = { description = "asks", prefix_list_id = "pl-1" }
      target-33 = { description = "asks", prefix_list_id = "pl-1" }
      target-34 = { description = "asks", prefix_list_id = "pl-1" }
      target-35 = { description = "asks", prefix_list_id = "pl-1" }
      target-36 = { description = "asks", prefix_list_id = "pl-1" }
      target-37 = { description = "asks", prefix_list_id = "pl-1" }
      target-38 = { description = "asks", prefix_list_id = "pl-1" }
      target-39 = { description = "asks", prefix_list_id = "pl-1" }
      target-40 = { description = "asks", prefix_list_id = "pl-1" }
      target-41 = { description = "asks", prefix_list_id = "pl-1" }
      target-42 = { description = "asks", prefix_list_id = "pl-1" }
      target-43 = { description = "asks", prefix_list_id = "pl-1" }
      target-44 = { description = "asks", prefix_list_id = "pl-1" }
      target-45 = { description = "asks", prefix_list_id = "pl-1" }
      target-46 = { description = "asks", prefix_list_id = "pl-1" }
      target-47 = { description = "asks", prefix_list_id = "pl-1" }
      target-48 = { description = "asks", prefix_list_id = "pl-1" }
      target-49 = { description = "asks", prefix_list_id = "pl-1" }
      target-50 = { description = "asks", prefix_list_id = "pl-1" }
      target-51 = { description = "asks", prefix_list_id = "pl-1" }
      target-52 = { description = "asks", prefix_list_id = "pl-1" }
      target-53 = { description = "asks", prefix_list_id = "pl-1" }
      target-54 = { description = "asks", prefix_list_id = "pl-1" }
      target-55 = { description = "asks", prefix_list_id = "pl-1" }
      target-56 = { description = "asks", prefix_list_id = "pl-1" }
      target-57 = { description = "asks", prefix_list_id = "pl-1" }
      target-58 = { description = "asks", prefix_list_id = "pl-1" }
      target-59 = { description = "asks", prefix_list_id = "pl-1" }
      target-60 = { description = "asks", prefix_list_id = "pl-1" }
    }
  }

  expect_failures = [var.https_targets]
}

# secrets: 51 secrets are in the policy of its execution role, and AWS allows 50, never more; keep
# several values as keys of one secret
run "secrets_51" {
  command = plan

  variables {
    secrets = {
      S0  = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s0" }
      S1  = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s1" }
      S2  = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s2" }
      S3  = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s3" }
      S4  = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s4" }
      S5  = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s5" }
      S6  = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s6" }
      S7  = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s7" }
      S8  = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s8" }
      S9  = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s9" }
      S10 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s10" }
      S11 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s11" }
      S12 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s12" }
      S13 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s13" }
      S14 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s14" }
      S15 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s15" }
      S16 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s16" }
      S17 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s17" }
      S18 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s18" }
      S19 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s19" }
      S20 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s20" }
      S21 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s21" }
      S22 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s22" }
      S23 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s23" }
      S24 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s24" }
      S25 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s25" }
      S26 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s26" }
      S27 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s27" }
      S28 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s28" }
      S29 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s29" }
      S30 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s30" }
      S31 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s31" }
      S32 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s32" }
      S33 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s33" }
      S34 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s34" }
      S35 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s35" }
      S36 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s36" }
      S37 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s37" }
      S38 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s38" }
      S39 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s39" }
      S40 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s40" }
      S41 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s41" }
      S42 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s42" }
      S43 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s43" }
      S44 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s44" }
      S45 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s45" }
      S46 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s46" }
      S47 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s47" }
      S48 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s48" }
      S49 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s49" }
      S50 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s50" }
    }
  }

  expect_failures = [var.secrets]
}

# logs.retention_days: 2 is not possible; choose 1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365,
# 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288 or 3653
run "logs_kept_for_2_days" {
  command = plan

  variables {
    logs = { retention_days = 2 }
  }

  expect_failures = [var.logs]
}

# permissions_boundary: "boundary": write the ARN of an IAM policy
run "permissions_boundary_boundary" {
  command = plan

  variables {
    permissions_boundary = "boundary"
  }

  expect_failures = [var.permissions_boundary]
}

# security_group: "rules" is no field; choose both_sides or id
run "security_group_with_rules" {
  command = plan

  variables {
    security_group = { id = "sg-1", rules = "none" }
  }

  expect_failures = [var.security_group]
}

# tags: null is not text; put it in quotes
run "tags_team_null" {
  command = plan

  variables {
    tags = { team = null }
  }

  expect_failures = [var.tags]
}

# subnet_ids: null is not text; put it in quotes
run "subnet_ids_1_null" {
  command = plan

  variables {
    subnet_ids = ["subnet-1", null]
  }

  expect_failures = [var.subnet_ids]
}

# command: null is not text; put it in quotes
run "command_1_null" {
  command = plan

  variables {
    command = ["serve", null]
  }

  expect_failures = [var.command]
}

# health_check_command: null is not text; put it in quotes
run "health_check_command_0_null" {
  command = plan

  variables {
    health_check_command = [null]
  }

  expect_failures = [var.health_check_command]
}

# environment: null is not text; put it in quotes
run "environment_level_null" {
  command = plan

  variables {
    environment = { LEVEL = null }
  }

  expect_failures = [var.environment]
}

# secrets.secret_arn: null is not text; put it in quotes
run "secrets_a_secret_arn_null" {
  command = plan

  variables {
    secrets = { A = { secret_arn = null } }
  }

  expect_failures = [var.secrets]
}

# security_group.id: null is not text; put it in quotes
run "security_group_id_null" {
  command = plan

  variables {
    security_group = { id = null }
  }

  expect_failures = [var.security_group]
}

# load_balancer.target_security_group.id: null is not text; put it in quotes
run "load_balancer_target_security_group_id_null" {
  command = plan

  variables {
    load_balancer = {
      listener_arn          = "arn:aws:elasticloadbalancing:eu-west-1:1:listener/app/alb/1/2"
      arn_suffix            = "app/alb/1"
      security_group_id     = "sg-1"
      priority              = 10
      target_security_group = { id = null }
    }
  }

  expect_failures = [var.load_balancer]
}

# callers.security_group_id: null is not text; put it in quotes
run "callers_web_security_group_id_null" {
  command = plan

  variables {
    callers = { web = { security_group_id = null, description = "reads" } }
  }

  expect_failures = [var.callers]
}
