# What changes the structure, each input both ways.

mock_provider "aws" {
  source = "./tests"
}

variables {
  platform    = "orders-test"
  name        = "report"
  image       = "example.com/report:1"
  vpc_id      = "vpc-00000000000000001"
  subnet_ids  = ["subnet-00000000000000001"]
  cluster_arn = "arn:aws:ecs:us-east-1:111122223333:cluster/orders-test-cluster"
}

run "each_night" {
  command = plan

  variables {
    schedule               = "cron(0 2 * * ? *)"
    timezone               = "Europe/Berlin"
    maximum_retry_attempts = 3
    security_group_ids     = ["sg-00000000000000002"]
    enable_execute_command = true
    execute_command = {
      log_group_arn = "arn:aws:logs:us-east-1:111122223333:log-group:/ecs/orders-test/sessions"
      kms_key_arn   = "arn:aws:kms:us-east-1:111122223333:key/1"
    }
    capacity_provider_strategy = {
      FARGATE      = { base = 1, weight = 1 }
      FARGATE_SPOT = { weight = 3 }
    }
  }

  assert {
    condition = alltrue([
      one(aws_scheduler_schedule.this[*].schedule_expression) == "cron(0 2 * * ? *)",
      one(aws_scheduler_schedule.this[*].schedule_expression_timezone) == "Europe/Berlin",
      one(aws_scheduler_schedule.this[*].group_name) == "orders-test-report",
      one(one(aws_scheduler_schedule.this).flexible_time_window[*].mode) == "OFF",
    ])
    error_message = "The schedule is another."
  }
  assert {
    condition = alltrue([
      for target in one(aws_scheduler_schedule.this).target :
      alltrue([
        target.arn == var.cluster_arn,
        one(target.retry_policy[*].maximum_retry_attempts) == 3,
        one(target.ecs_parameters[*].task_count) == 1,
        one(target.ecs_parameters[*].enable_execute_command),
        length(flatten([for parameters in target.ecs_parameters : tolist(parameters.capacity_provider_strategy)])) == 2,
        one(flatten([for network in flatten(target.ecs_parameters[*].network_configuration) : tolist(network.subnets)])) == var.subnet_ids[0],
      ])
    ])
    error_message = "The schedule starts something else, or elsewhere."
  }
  assert {
    condition = alltrue([
      one(aws_sqs_queue.dead_letters[*].sqs_managed_sse_enabled),
      one(aws_sqs_queue.dead_letters[*].message_retention_seconds) == 1209600,
    ])
    error_message = "What failed is not encrypted, or not kept as long as SQS keeps anything."
  }
  assert {
    condition     = length(aws_iam_role_policy.task_execute_command) == 1
    error_message = "No shell can be opened in the task."
  }
}

run "all_of_a_task" {
  command = plan

  variables {
    command                      = ["report", "--all"]
    entry_point                  = ["/bin/tini"]
    working_directory            = "/srv"
    user                         = "0"
    waivers                      = { root_user = "image of a vendor", public_ip = "no NAT" }
    assign_public_ip             = true
    cpu_architecture             = "ARM64"
    cpu_units                    = 2048
    memory_mib                   = 4096
    ephemeral_storage_gib        = 50
    readonly_root_filesystem     = true
    tmp_size_mib                 = 16
    tmpfs                        = { "/var/run" = 16 }
    linux_capabilities_drop      = ["ALL"]
    ulimits                      = { nofile = { soft_limit = 1024, hard_limit = 2048 } }
    start_timeout_seconds        = 60
    stop_timeout_seconds         = 60
    restart_policy               = { ignored_exit_codes = [0], restart_attempt_period_seconds = 60 }
    environment                  = { LOG_LEVEL = "info" }
    environment_files            = ["arn:aws:s3:::orders-test/report.env"]
    image_tag_mutability         = "MUTABLE"
    create_repository            = true
    kms_key_arn                  = "arn:aws:kms:us-east-1:111122223333:key/2"
    log_mode                     = "non-blocking"
    log_max_buffer_size_mib      = 5
    logs                         = { retention_days = 7, kms_key_arn = "arn:aws:kms:us-east-1:111122223333:key/2" }
    guardduty_runtime_monitoring = true
    permissions_boundary         = "arn:aws:iam::111122223333:policy/boundary"
    quotas                       = { rules_per_security_group = 100 }
    disposable                   = true
    tags                         = { Team = "orders" }
    security_group               = { id = "sg-00000000000000003", both_sides = true }
    container_depends_on         = { router = "START" }
    log_options                  = { Name = "http" }
    log_secret_options           = { Header = { arn = "arn:aws:secretsmanager:us-east-1:111122223333:secret:header-AbCdEf" } }
    mount_points                 = { data = { container_path = "/data", read_only = true } }
    task_role_policy_arns        = { read = "arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess" }
    health_check = {
      command              = ["CMD", "true"]
      interval_seconds     = 10
      timeout_seconds      = 5
      retries              = 2
      start_period_seconds = 10
    }
    secrets = {
      URL   = { arn = "arn:aws:secretsmanager:us-east-1:111122223333:secret:url-AbCdEf", key = "url", kms_key_arn = "arn:aws:kms:us-east-1:111122223333:key/3" }
      TOKEN = { secret_arn = "arn:aws:secretsmanager:us-east-1:111122223333:secret:token-AbCdEf" }
    }
    https_targets = {
      endpoints = { description = "asks AWS", referenced_security_group_id = "sg-00000000000000004" }
      lan       = { description = "asks others", cidr_ipv4 = "10.0.0.0/8" }
      s3        = { description = "pulls images", prefix_list_id = "pl-00000000000000001" }
    }
    egress = {
      database = { description = "reads", port = 5432, protocol = "tcp", referenced_security_group_id = "sg-00000000000000005", both_sides = true }
      files    = { description = "keeps", port = 2049, cidr_ipv4 = "10.1.0.0/16" }
      range    = { description = "asks", from_port = 8000, to_port = 8100, cidr_ipv6 = "2001:db8::/32" }
    }
    task_role_statements = [{
      actions    = ["s3:GetObject"]
      resources  = ["arn:aws:s3:::orders-test/*"]
      conditions = { Bool = { "aws:SecureTransport" = ["true"] } }
    }]
    volumes = {
      done = { container_path = "/done", read_only = true }
      data = { efs = { file_system_id = "fs-0123456789abcdef0", access_point_id = "fsap-0123456789abcdef0" } }
    }
    containers = {
      router = {
        image                  = "public.ecr.aws/aws-observability/aws-for-fluent-bit:2.32.5"
        user                   = "0"
        waivers                = { root_user = "FireLens runs as root" }
        essential              = true
        memory_mib             = 128
        memory_reservation_mib = 64
        depends_on             = {}
        firelens               = { type = "fluentbit", options = { enable-ecs-log-metadata = "true" } }
      }
    }
  }

  assert {
    condition = alltrue([
      aws_ecs_task_definition.this.cpu == "2048",
      aws_ecs_task_definition.this.memory == "4096",
      one(aws_ecs_task_definition.this.runtime_platform[*].cpu_architecture) == "ARM64",
      one(aws_ecs_task_definition.this.ephemeral_storage[*].size_in_gib) == 50,
      toset([for volume in aws_ecs_task_definition.this.volume : volume.name]) == toset(["data", "done"]),
    ])
    error_message = "The task has another size, processor or volume."
  }
  assert {
    condition     = length(aws_security_group.this) == 0 && length(aws_iam_role.scheduler) == 0
    error_message = "A group is made beside the one that is given, or a role that nobody uses."
  }
  assert {
    condition     = length(jsondecode(one(aws_iam_role_policy.task).policy).Statement) == 2
    error_message = "The task may do something else."
  }
}

run "whole_file_system_and_logs_apart" {
  command = plan

  variables {
    image   = "example.com/report:1"
    waivers = { whole_file_system = "files of the servers before" }
    egress  = { files = { description = "files", port = 2049, cidr_ipv4 = "10.1.0.0/16" } }
    volumes = {
      temporary = { container_path = "/tmp" }
      exports   = { container_path = "/exports", efs = { file_system_id = "fs-0123456789abcdef0", root_directory = "/exports" } }
    }
    containers = {
      proxy      = { image = "example.com/proxy:1", create_log_group = true }
      statistics = { image = "example.com/statistics:1", log_group = { name = "/shared/statistics" } }
    }
  }

  assert {
    condition = {
      for container in jsondecode(aws_ecs_task_definition.this.container_definitions) :
      container.name => "${container.logConfiguration.options["awslogs-group"]} ${can(container.linuxParameters.tmpfs)}"
      } == {
      proxy      = "/ecs/orders-test/report/proxy true"
      report     = "/ecs/orders-test/report false"
      statistics = "/shared/statistics true"
    }
    error_message = "A log goes to another group, or what is at /tmp is another."
  }
  assert {
    condition = one(jsondecode(one(aws_iam_role_policy.task).policy).Statement).Condition == {
      Bool = { "elasticfilesystem:AccessedViaMountTarget" = "true" }
    }
    error_message = "The task may use its file system otherwise."
  }
}

run "given_parts" {
  command = plan

  variables {
    image                              = "registry.example.com/report:1"
    repository_credentials             = "arn:aws:secretsmanager:us-east-1:111122223333:secret:registry-AbCdEf"
    repository_credentials_kms_key_arn = "arn:aws:kms:us-east-1:111122223333:key/4"
    create_repository                  = false
    health_check_command               = ["CMD", "true"]
    log_group                          = { name = "/ecs/reports" }
    execution_role                     = { arn = "arn:aws:iam::111122223333:role/report-execution" }
    task_role                          = { arn = "arn:aws:iam::111122223333:role/report-task" }
    schedule                           = "rate(15 minutes)"
  }

  assert {
    condition     = length(aws_iam_role.execution) + length(aws_iam_role.task) == 0
    error_message = "A role is made beside the one that is given."
  }
  assert {
    condition     = length(aws_ecr_repository.this) + length(aws_cloudwatch_log_group.this) == 0
    error_message = "Something is made that is given."
  }
}

run "uses_queues_and_topics" {
  command = plan

  variables {
    consumes  = { shipments = { arn = "arn:aws:sqs:us-east-1:111122223333:orders-test-shipments" } }
    publishes = { events = { arn = "arn:aws:sns:us-east-1:111122223333:events" } }
  }

  assert {
    condition = [
      for statement in jsondecode(one(aws_iam_role_policy.task_messages[*].policy)).Statement :
      "${statement.Sid} ${join(" ", flatten([statement.Resource]))}"
      ] == [
      "Receive arn:aws:sqs:us-east-1:111122223333:orders-test-shipments",
      "Publish arn:aws:sns:us-east-1:111122223333:events",
    ]
    error_message = "The task may use other queues or topics."
  }
}
