# What the module refuses: one run for each rule. Above it stands what a person reads.

mock_provider "aws" {
  source = "./tests"
}

variables {
  platform     = "shop"
  name         = "api"
  vpc_id       = "vpc-00000000000000001"
  subnet_ids   = ["subnet-00000000000000001"]
  cluster_arn  = "arn:aws:ecs:eu-west-1:111122223333:cluster/shop"
  namespace_id = "ns-0000000000000001"
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

# platform: "internal-a" cannot begin names: AWS refuses "internal-" for load balancers; choose
# another
run "platform_internal_a" {
  command = plan

  variables {
    platform = "internal-a"
  }

  expect_failures = [var.platform]
}

# platform: "sg-a" cannot begin names: AWS refuses "sg-" for security groups; choose another
run "platform_sg_a" {
  command = plan

  variables {
    platform = "sg-a"
  }

  expect_failures = [var.platform]
}

# platform: "sthree-a" cannot begin names: AWS refuses "sthree-" for buckets; choose another
run "platform_sthree_a" {
  command = plan

  variables {
    platform = "sthree-a"
  }

  expect_failures = [var.platform]
}

# platform: "amzn-s3-demo-a" cannot begin names: AWS refuses "amzn-s3-demo-" for buckets in
# documentation; choose another
run "platform_amzn_s3_demo_a" {
  command = plan

  variables {
    platform = "amzn-s3-demo-a"
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

# subnet_ids: 17 given; give at most 16
run "subnets_17" {
  command = plan

  variables {
    subnet_ids = [
      "subnet-00000000000000000",
      "subnet-00000000000000001",
      "subnet-00000000000000002",
      "subnet-00000000000000003",
      "subnet-00000000000000004",
      "subnet-00000000000000005",
      "subnet-00000000000000006",
      "subnet-00000000000000007",
      "subnet-00000000000000008",
      "subnet-00000000000000009",
      "subnet-0000000000000000a",
      "subnet-0000000000000000b",
      "subnet-0000000000000000c",
      "subnet-0000000000000000d",
      "subnet-0000000000000000e",
      "subnet-0000000000000000f",
      "subnet-00000000000000010",
    ]
  }

  expect_failures = [var.subnet_ids]
}

# vpc_id: "web": write the id of a VPC: vpc-0123456789abcdef0
run "vpc_id_web" {
  command = plan

  variables {
    vpc_id = "web"
  }

  expect_failures = [var.vpc_id]
}

# subnet_ids: "web": write the id of a subnet: subnet-0123456789abcdef0
run "subnet_ids_0_web" {
  command = plan

  variables {
    subnet_ids = ["web"]
  }

  expect_failures = [var.subnet_ids]
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

# namespace_id: "orders.local": write the id of a Cloud Map namespace: ns-0123456789abcdef
run "namespace_id_orders_local" {
  command = plan

  variables {
    namespace_id = "orders.local"
  }

  expect_failures = [var.namespace_id]
}

# environment: "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY" would be in clear in the task
# definition, and AWS credentials take the place of the task role; put the value into a secret that
# secrets names, and allow in task_role_statements what credentials are for, or say why:
# waivers.plain_secret = "<reason>"
run "secret_in_clear_aws_secret_access_key_x_aws_access_key_id_x_a_x" {
  command = plan

  variables {
    environment = { AWS_SECRET_ACCESS_KEY = "x", AWS_ACCESS_KEY_ID = "x", A = "x" }
  }

  expect_failures = [var.environment]
}

# environment: waivers.plain_secret waives nothing, this is as safe as the default; remove it
run "waiver_plain_secret_of_nothing" {
  command = plan

  variables {
    waivers = { plain_secret = "image of a vendor" }
  }

  expect_failures = [var.environment]
}

# environment_files: 11 given; give at most 10
run "files_11" {
  command = plan

  variables {
    environment_files = [
      "arn:aws:s3:::shop-config/0.env",
      "arn:aws:s3:::shop-config/1.env",
      "arn:aws:s3:::shop-config/2.env",
      "arn:aws:s3:::shop-config/3.env",
      "arn:aws:s3:::shop-config/4.env",
      "arn:aws:s3:::shop-config/5.env",
      "arn:aws:s3:::shop-config/6.env",
      "arn:aws:s3:::shop-config/7.env",
      "arn:aws:s3:::shop-config/8.env",
      "arn:aws:s3:::shop-config/9.env",
      "arn:aws:s3:::shop-config/10.env",
    ]
  }

  expect_failures = [var.environment_files]
}

# environment_files: "s3://shop-config/api.env": write the ARN of an object in S3 whose name ends in
# .env: arn:aws:s3:::<bucket>/<name>.env
run "file_s3_shop_config_api_env" {
  command = plan

  variables {
    environment_files = ["s3://shop-config/api.env"]
  }

  expect_failures = [var.environment_files]
}

# environment_files:
# "arn:aws:s3:::shop-config/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa… is too long; give
# at most 1100 characters
run "file_with_a_name_of_1101_characters" {
  command = plan

  variables {
    environment_files = [
      "arn:aws:s3:::shop-config/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.env",
    ]
  }

  expect_failures = [var.environment_files]
}

# image_tag_mutability: "mutable" is not possible; choose 'IMMUTABLE' or 'MUTABLE'
run "tags_that_may_change_at_times" {
  command = plan

  variables {
    image_tag_mutability = "mutable"
  }

  expect_failures = [var.image_tag_mutability]
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

# image: "nginx:latest": write the tag of a version, or a digest: latest is another image tomorrow,
# and a rollback would start that
run "image_nginx_latest" {
  command = plan

  variables {
    image = "nginx:latest"
  }

  expect_failures = [var.image]
}

# image: "ab/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b… is too
# long; give at most 327 characters
run "image_of_328_characters" {
  command = plan

  variables {
    image = "ab/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b@sha256:0000000000000000000000000000000000000000000000000000000000000000"
  }

  expect_failures = [var.image]
}

# image: "b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/…: write at
# most 255 characters before the digest, as ECS takes them
run "image_of_256_characters" {
  command = plan

  variables {
    image = "b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b:1234"
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

# user: "0" is root, or may be; write another user of the image, or say why: waivers.root_user =
# "<reason>"
run "user_0_without_a_waiver" {
  command = plan

  variables {
    user = "0"
  }

  expect_failures = [var.user]
}

# user: waivers.root_user waives nothing, this is as safe as the default; remove it
run "waiver_root_user_of_nothing" {
  command = plan

  variables {
    waivers = { root_user = "image of a vendor" }
  }

  expect_failures = [var.user]
}

# user: "1000:": write a user, or user and group, such as 1000:1000 or node, or "" for that of the
# image
run "user_1000" {
  command = plan

  variables {
    user = "1000:"
  }

  expect_failures = [var.user]
}

# port: -1 is too small; give at least 0
run "port_too_small" {
  command = plan

  variables {
    port = -1
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

# port: 0.5 is not a whole number; write one; port: 0.5 needs root, and user is "101:101"; listen on
# 1024 or above, or say why: waivers.privileged_port = "<reason>"
run "port_fraction" {
  command = plan

  variables {
    port = 0.5
  }

  expect_failures = [var.port]
}

# port: 1 needs root, and user is "101:101"; listen on 1024 or above, or say why:
# waivers.privileged_port = "<reason>"
run "port_1_without_a_waiver" {
  command = plan

  variables {
    port = 1
  }

  expect_failures = [var.port]
}

# port: waivers.privileged_port waives nothing, this is as safe as the default; remove it
run "waiver_privileged_port_of_nothing" {
  command = plan

  variables {
    waivers = { privileged_port = "image of a vendor" }
  }

  expect_failures = [var.port]
}

# readonly_root_filesystem: false lets the container change its own programs; name the directories
# that it writes to in tmpfs, or say why: waivers.writable_root_filesystem = "<reason>"
run "readonly_root_filesystem_false_without_a_waiver" {
  command = plan

  variables {
    readonly_root_filesystem = false
  }

  expect_failures = [var.readonly_root_filesystem]
}

# readonly_root_filesystem: waivers.writable_root_filesystem waives nothing, this is as safe as the
# default; remove it
run "waiver_writable_root_filesystem_of_nothing" {
  command = plan

  variables {
    waivers = { writable_root_filesystem = "image of a vendor" }
  }

  expect_failures = [var.readonly_root_filesystem]
}

# working_directory: "app": write the full path of a directory, such as /run/app
run "working_directory_app" {
  command = plan

  variables {
    working_directory = "app"
  }

  expect_failures = [var.working_directory]
}

# working_directory:
# "/ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd… is too long; give
# at most 255 characters
run "working_directory_of_256_characters" {
  command = plan

  variables {
    working_directory = "/${replace(format("%255s", ""), " ", "d")}"
  }

  expect_failures = [var.working_directory]
}

# tmpfs: "run": write the full path of a directory, such as /run/app
run "tmpfs_at_run" {
  command = plan

  variables {
    tmpfs = { run = 1 }
  }

  expect_failures = [var.tmpfs]
}

# tmpfs: "/ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd… is too
# long; give at most 255 characters
run "tmpfs_with_a_path_of_256_characters" {
  command = plan

  variables {
    tmpfs = {
      "/ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd" = 1
    }
  }

  expect_failures = [var.tmpfs]
}

# tmpfs: 0 is too small; give at least 1
run "tmpfs_of_nothing" {
  command = plan

  variables {
    tmpfs = { "/run" = 0 }
  }

  expect_failures = [var.tmpfs]
}

# tmpfs: 122880 is too large; give at most 122879
run "tmpfs_of_more_than_there_is" {
  command = plan

  variables {
    tmpfs = { "/run" = 122880 }
  }

  expect_failures = [var.tmpfs]
}

# tmpfs: 1.5 is not a whole number; write one
run "tmpfs_of_half_a_mib" {
  command = plan

  variables {
    tmpfs = { "/run" = 1.5 }
  }

  expect_failures = [var.tmpfs]
}

# tmpfs: 21 given; give at most 20
run "tmpfs_21" {
  command = plan

  variables {
    tmpfs = {
      "/d0"  = 1
      "/d1"  = 1
      "/d2"  = 1
      "/d3"  = 1
      "/d4"  = 1
      "/d5"  = 1
      "/d6"  = 1
      "/d7"  = 1
      "/d8"  = 1
      "/d9"  = 1
      "/d10" = 1
      "/d11" = 1
      "/d12" = 1
      "/d13" = 1
      "/d14" = 1
      "/d15" = 1
      "/d16" = 1
      "/d17" = 1
      "/d18" = 1
      "/d19" = 1
      "/d20" = 1
    }
  }

  expect_failures = [var.tmpfs]
}

# linux_capabilities_drop: "all" is not possible; choose 'ALL', 'AUDIT_CONTROL', 'AUDIT_WRITE',
# 'BLOCK_SUSPEND', 'CHOWN', 'DAC_OVERRIDE', 'DAC_READ_SEARCH', 'FOWNER', 'FSETID', 'IPC_LOCK',
# 'IPC_OWNER', 'KILL', 'LEASE', 'LINUX_IMMUTABLE', 'MAC_ADMIN', 'MAC_OVERRIDE', 'MKNOD',
# 'NET_ADMIN', 'NET_BIND_SERVICE', 'NET_BROADCAST', 'NET_RAW', 'SETFCAP', 'SETGID', 'SETPCAP',
# 'SETUID', 'SYSLOG', 'SYS_ADMIN', 'SYS_BOOT', 'SYS_CHROOT', 'SYS_MODULE', 'SYS_NICE', 'SYS_PACCT',
# 'SYS_PTRACE', 'SYS_RAWIO', 'SYS_RESOURCE', 'SYS_TIME', 'SYS_TTY_CONFIG' or 'WAKE_ALARM'
run "linux_capabilities_drop_0_all" {
  command = plan

  variables {
    linux_capabilities_drop = ["all"]
  }

  expect_failures = [var.linux_capabilities_drop]
}

# linux_capabilities_drop: 39 given; give at most 38
run "capabilities_39" {
  command = plan

  variables {
    linux_capabilities_drop = [for number in range(39) : "KILL"]
  }

  expect_failures = [var.linux_capabilities_drop]
}

# ulimits: "nproc" is not possible; choose 'nofile'
run "limit_that_fargate_sets_itself" {
  command = plan

  variables {
    ulimits = { nproc = { soft_limit = 1, hard_limit = 2 } }
  }

  expect_failures = [var.ulimits]
}

# ulimits.soft_limit: 0 is too small; give at least 1
run "ulimits_nofile_soft_limit_too_small" {
  command = plan

  variables {
    ulimits = { nofile = { hard_limit = 1048576, soft_limit = 0 } }
  }

  expect_failures = [var.ulimits]
}

# ulimits.soft_limit: 1048577 is too large; give at most 1048576; ulimits.soft_limit: 1048577 is
# above hard_limit 1048576; lower it, or raise the hard_limit
run "ulimits_nofile_soft_limit_too_large" {
  command = plan

  variables {
    ulimits = { nofile = { hard_limit = 1048576, soft_limit = 1048577 } }
  }

  expect_failures = [var.ulimits]
}

# ulimits.soft_limit: 1.5 is not a whole number; write one
run "ulimits_nofile_soft_limit_fraction" {
  command = plan

  variables {
    ulimits = { nofile = { hard_limit = 1048576, soft_limit = 1.5 } }
  }

  expect_failures = [var.ulimits]
}

# ulimits.hard_limit: 0 is too small; give at least 1; ulimits.soft_limit: 1 is above hard_limit 0;
# lower it, or raise the hard_limit
run "ulimits_nofile_hard_limit_too_small" {
  command = plan

  variables {
    ulimits = { nofile = { soft_limit = 1, hard_limit = 0 } }
  }

  expect_failures = [var.ulimits]
}

# ulimits.hard_limit: 1048577 is too large; give at most 1048576
run "ulimits_nofile_hard_limit_too_large" {
  command = plan

  variables {
    ulimits = { nofile = { soft_limit = 1, hard_limit = 1048577 } }
  }

  expect_failures = [var.ulimits]
}

# ulimits.hard_limit: 1.5 is not a whole number; write one
run "ulimits_nofile_hard_limit_fraction" {
  command = plan

  variables {
    ulimits = { nofile = { soft_limit = 1, hard_limit = 1.5 } }
  }

  expect_failures = [var.ulimits]
}

# ulimits: "unit" is no field; choose hard_limit or soft_limit
run "limit_with_another_field" {
  command = plan

  variables {
    ulimits = { nofile = { soft_limit = 1, hard_limit = 2, unit = 3 } }
  }

  expect_failures = [var.ulimits]
}

# ulimits.soft_limit: 20 is above hard_limit 10; lower it, or raise the hard_limit
run "soft_limit_above_the_hard_one" {
  command = plan

  variables {
    ulimits = { nofile = { soft_limit = 20, hard_limit = 10 } }
  }

  expect_failures = [var.ulimits]
}

# stop_timeout_seconds: 1 is too small; give at least 2
run "stop_timeout_seconds_too_small" {
  command = plan

  variables {
    stop_timeout_seconds = 1
  }

  expect_failures = [var.stop_timeout_seconds]
}

# stop_timeout_seconds: 121 is too large; give at most 120
run "stop_timeout_seconds_too_large" {
  command = plan

  variables {
    stop_timeout_seconds = 121
  }

  expect_failures = [var.stop_timeout_seconds]
}

# stop_timeout_seconds: 2.5 is not a whole number; write one
run "stop_timeout_seconds_fraction" {
  command = plan

  variables {
    stop_timeout_seconds = 2.5
  }

  expect_failures = [var.stop_timeout_seconds]
}

# start_timeout_seconds: 1 is too small; give at least 2
run "start_timeout_seconds_too_small" {
  command = plan

  variables {
    start_timeout_seconds = 1
  }

  expect_failures = [var.start_timeout_seconds]
}

# start_timeout_seconds: 121 is too large; give at most 120
run "start_timeout_seconds_too_large" {
  command = plan

  variables {
    start_timeout_seconds = 121
  }

  expect_failures = [var.start_timeout_seconds]
}

# start_timeout_seconds: 2.5 is not a whole number; write one
run "start_timeout_seconds_fraction" {
  command = plan

  variables {
    start_timeout_seconds = 2.5
  }

  expect_failures = [var.start_timeout_seconds]
}

# restart_policy.restart_attempt_period_seconds: 59 is too small; give at least 60
run "restart_policy_restart_attempt_period_seconds_too_small" {
  command = plan

  variables {
    restart_policy = { restart_attempt_period_seconds = 59 }
  }

  expect_failures = [var.restart_policy]
}

# restart_policy.restart_attempt_period_seconds: 1801 is too large; give at most 1800
run "restart_policy_restart_attempt_period_seconds_too_large" {
  command = plan

  variables {
    restart_policy = { restart_attempt_period_seconds = 1801 }
  }

  expect_failures = [var.restart_policy]
}

# restart_policy.restart_attempt_period_seconds: 60.5 is not a whole number; write one
run "restart_policy_restart_attempt_period_seconds_fraction" {
  command = plan

  variables {
    restart_policy = { restart_attempt_period_seconds = 60.5 }
  }

  expect_failures = [var.restart_policy]
}

# restart_policy.ignored_exit_codes: -1 is too small; give at least 0
run "exit_code_1" {
  command = plan

  variables {
    restart_policy = { ignored_exit_codes = [-1] }
  }

  expect_failures = [var.restart_policy]
}

# restart_policy.ignored_exit_codes: 256 is too large; give at most 255
run "exit_code_256" {
  command = plan

  variables {
    restart_policy = { ignored_exit_codes = [256] }
  }

  expect_failures = [var.restart_policy]
}

# restart_policy.ignored_exit_codes: 1.5 is not a whole number; write one
run "exit_code_1_5" {
  command = plan

  variables {
    restart_policy = { ignored_exit_codes = [1.5] }
  }

  expect_failures = [var.restart_policy]
}

# restart_policy.ignored_exit_codes: 51 given; give at most 50
run "exit_codes_51" {
  command = plan

  variables {
    restart_policy = {
      ignored_exit_codes = [for number in range(51) : 1]
    }
  }

  expect_failures = [var.restart_policy]
}

# health_check.interval_seconds: 4 is too small; give at least 5
run "health_check_interval_seconds_too_small" {
  command = plan

  variables {
    health_check = { command = ["true"], interval_seconds = 4 }
  }

  expect_failures = [var.health_check]
}

# health_check.interval_seconds: 301 is too large; give at most 300
run "health_check_interval_seconds_too_large" {
  command = plan

  variables {
    health_check = { command = ["true"], interval_seconds = 301 }
  }

  expect_failures = [var.health_check]
}

# health_check.interval_seconds: 5.5 is not a whole number; write one
run "health_check_interval_seconds_fraction" {
  command = plan

  variables {
    health_check = { command = ["true"], interval_seconds = 5.5 }
  }

  expect_failures = [var.health_check]
}

# health_check.timeout_seconds: 1 is too small; give at least 2
run "health_check_timeout_seconds_too_small" {
  command = plan

  variables {
    health_check = { command = ["true"], timeout_seconds = 1 }
  }

  expect_failures = [var.health_check]
}

# health_check.timeout_seconds: 61 is too large; give at most 60
run "health_check_timeout_seconds_too_large" {
  command = plan

  variables {
    health_check = { command = ["true"], timeout_seconds = 61 }
  }

  expect_failures = [var.health_check]
}

# health_check.timeout_seconds: 2.5 is not a whole number; write one
run "health_check_timeout_seconds_fraction" {
  command = plan

  variables {
    health_check = { command = ["true"], timeout_seconds = 2.5 }
  }

  expect_failures = [var.health_check]
}

# health_check.retries: 0 is too small; give at least 1
run "health_check_retries_too_small" {
  command = plan

  variables {
    health_check = { command = ["true"], retries = 0 }
  }

  expect_failures = [var.health_check]
}

# health_check.retries: 11 is too large; give at most 10
run "health_check_retries_too_large" {
  command = plan

  variables {
    health_check = { command = ["true"], retries = 11 }
  }

  expect_failures = [var.health_check]
}

# health_check.retries: 1.5 is not a whole number; write one
run "health_check_retries_fraction" {
  command = plan

  variables {
    health_check = { command = ["true"], retries = 1.5 }
  }

  expect_failures = [var.health_check]
}

# health_check.start_period_seconds: -1 is too small; give at least 0
run "health_check_start_period_seconds_too_small" {
  command = plan

  variables {
    health_check = { command = ["true"], start_period_seconds = -1 }
  }

  expect_failures = [var.health_check]
}

# health_check.start_period_seconds: 301 is too large; give at most 300
run "health_check_start_period_seconds_too_large" {
  command = plan

  variables {
    health_check = { command = ["true"], start_period_seconds = 301 }
  }

  expect_failures = [var.health_check]
}

# health_check.start_period_seconds: 0.5 is not a whole number; write one
run "health_check_start_period_seconds_fraction" {
  command = plan

  variables {
    health_check = { command = ["true"], start_period_seconds = 0.5 }
  }

  expect_failures = [var.health_check]
}

# health_check.command: 0 given; give at least 1
run "health_check_without_a_command" {
  command = plan

  variables {
    health_check = { command = [] }
  }

  expect_failures = [var.health_check]
}

# health_check.command: null is not a list; put it in square brackets
run "health_check_with_a_command_that_is_null" {
  command = plan

  variables {
    health_check = { command = null }
  }

  expect_failures = [var.health_check]
}

# health_check.command: "CMD-SHELL" can never pass; write ["CMD-SHELL", "<line>"] for a line of the
# shell, or ["CMD", "<program>", "<argument>"] for a program
run "health_check_that_can_never_pass" {
  command = plan

  variables {
    health_check = { command = ["CMD-SHELL"] }
  }

  expect_failures = [var.health_check]
}

# health_check: health_check_command is its short form; keep one of them
run "both_forms_of_a_health_check" {
  command = plan

  variables {
    health_check         = { command = ["true"] }
    health_check_command = ["true"]
  }

  expect_failures = [var.health_check]
}

# health_check.command: "a\u0000b": write text without NUL or another control character
run "nul_in_the_health_check" {
  command = plan

  variables {
    health_check = { command = ["a\u0000b"] }
  }

  expect_failures = [var.health_check]
}

# health_check.command:
# "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx… is too long; give
# at most 65536 characters
run "word_of_the_health_check_of_65537_characters" {
  command = plan

  variables {
    health_check = { command = [replace(format("%65537s", ""), " ", "x")] }
  }

  expect_failures = [var.health_check]
}

# health_check.command: 501 given; give at most 500
run "words_of_the_health_check_501" {
  command = plan

  variables {
    health_check = {
      command = [for number in range(501) : "x"]
    }
  }

  expect_failures = [var.health_check]
}

# waivers: "encryption" is not possible; choose 'plain_secret', 'privileged_port', 'public_ingress',
# 'public_ip', 'root_user', 'whole_file_system', 'wide_permissions' or 'writable_root_filesystem'
run "waiver_of_what_cannot_be_waived" {
  command = plan

  variables {
    waivers = { encryption = "why" }
  }

  expect_failures = [var.waivers]
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

# environment: "A=B": write letters, digits and _.- with a letter or an underscore first, up to 255;
# environment: "1A": write letters, digits and _.- with a letter or an underscore first, up to 255;
# environment: "A B": write letters, digits and _.- with a letter or an underscore first, up to 255;
# environment: "": write letters, digits and _.- with a letter or an underscore first, up to 255;
# environment: "VVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVV…:
# write letters, digits and _.- with a letter or an underscore first, up to 255
run "variables_with_other_characters" {
  command = plan

  variables {
    environment = {
      "A=B"                                                                                                                                                                                                                                                            = "1"
      "1A"                                                                                                                                                                                                                                                             = "1"
      "A B"                                                                                                                                                                                                                                                            = "1"
      ""                                                                                                                                                                                                                                                               = "1"
      VVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVV = "1"
    }
  }

  expect_failures = [var.environment]
}

# environment: "a\u0000b": write text without NUL or another control character
run "environment_level_a_b" {
  command = plan

  variables {
    environment = { LEVEL = "a\u0000b" }
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
    cpu_units    = 16384
    memory_mib   = 122880
    tmp_size_mib = 0
  }

  expect_failures = [var.tmp_size_mib]
}

# tmp_size_mib: 122880 is too large; give at most 122879; tmp_size_mib: 122880 MiB of /tmp and tmpfs
# leave nothing of memory_mib 122880; lower them
run "tmp_size_mib_too_large" {
  command = plan

  variables {
    cpu_units    = 16384
    memory_mib   = 122880
    tmp_size_mib = 122880
  }

  expect_failures = [var.tmp_size_mib]
}

# tmp_size_mib: 1.5 is not a whole number; write one
run "tmp_size_mib_fraction" {
  command = plan

  variables {
    cpu_units    = 16384
    memory_mib   = 122880
    tmp_size_mib = 1.5
  }

  expect_failures = [var.tmp_size_mib]
}

# tmp_size_mib: 2048 MiB of /tmp and tmpfs leave nothing of memory_mib 2048; lower them
run "tmp_size_mib_of_all_memory" {
  command = plan

  variables {
    tmp_size_mib = 2048
  }

  expect_failures = [var.tmp_size_mib]
}

# cpu_architecture: "arm64" is not possible; choose 'X86_64' or 'ARM64'
run "cpu_architecture_arm64" {
  command = plan

  variables {
    cpu_architecture = "arm64"
  }

  expect_failures = [var.cpu_architecture]
}

# ephemeral_storage_gib: 20 is too small; give at least 21
run "ephemeral_storage_gib_too_small" {
  command = plan

  variables {
    ephemeral_storage_gib = 20
  }

  expect_failures = [var.ephemeral_storage_gib]
}

# ephemeral_storage_gib: 201 is too large; give at most 200
run "ephemeral_storage_gib_too_large" {
  command = plan

  variables {
    ephemeral_storage_gib = 201
  }

  expect_failures = [var.ephemeral_storage_gib]
}

# ephemeral_storage_gib: 21.5 is not a whole number; write one
run "ephemeral_storage_gib_fraction" {
  command = plan

  variables {
    ephemeral_storage_gib = 21.5
  }

  expect_failures = [var.ephemeral_storage_gib]
}

# log_mode: "lossy" is not possible; choose 'non-blocking' or 'blocking'
run "log_mode_lossy" {
  command = plan

  variables {
    log_mode = "lossy"
  }

  expect_failures = [var.log_mode]
}

# log_max_buffer_size_mib: 0 is too small; give at least 1
run "log_max_buffer_size_mib_too_small" {
  command = plan

  variables {
    log_max_buffer_size_mib = 0
  }

  expect_failures = [var.log_max_buffer_size_mib]
}

# log_max_buffer_size_mib: 1025 is too large; give at most 1024
run "log_max_buffer_size_mib_too_large" {
  command = plan

  variables {
    log_max_buffer_size_mib = 1025
  }

  expect_failures = [var.log_max_buffer_size_mib]
}

# log_max_buffer_size_mib: 1.5 is not a whole number; write one
run "log_max_buffer_size_mib_fraction" {
  command = plan

  variables {
    log_max_buffer_size_mib = 1.5
  }

  expect_failures = [var.log_max_buffer_size_mib]
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
    task_role_statements = [{ actions = ["sqs:SendMessage"], resources = [] }]
  }

  expect_failures = [var.task_role_statements]
}

# task_role_statements.actions: "s3": write <service>:<Action>
run "action_s3" {
  command = plan

  variables {
    task_role_statements = [{ actions = ["s3:GetObject", "s3"], resources = ["arn:aws:s3:::b/*"] }]
  }

  expect_failures = [var.task_role_statements]
}

# task_role_statements.actions:
# "s3:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA…: write
# <service>:<Action>
run "action_s3_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" {
  command = plan

  variables {
    task_role_statements = [
      {
        actions   = ["s3:GetObject", "s3:${replace(format("%128s", ""), " ", "A")}"]
        resources = ["arn:aws:s3:::b/*"]
      },
    ]
  }

  expect_failures = [var.task_role_statements]
}

# task_role_statements.resources: "orders": write an ARN,
# arn:<partition>:<service>:<region>:<account>:<resource>, or * for actions that know no resource
run "resource_orders" {
  command = plan

  variables {
    task_role_statements = [{ actions = ["sqs:SendMessage"], resources = ["orders"] }]
  }

  expect_failures = [var.task_role_statements]
}

# task_role_statements.actions: 101 given; give at most 100
run "actions_101" {
  command = plan

  variables {
    task_role_statements = [
      {
        actions   = [for number in range(101) : "s3:GetObject"]
        resources = ["arn:aws:s3:::b/*"]
      },
    ]
  }

  expect_failures = [var.task_role_statements]
}

# task_role_statements.resources: 101 given; give at most 100
run "resources_101" {
  command = plan

  variables {
    task_role_statements = [
      {
        actions   = ["s3:GetObject"]
        resources = [for number in range(101) : "arn:aws:s3:::b/*"]
      },
    ]
  }

  expect_failures = [var.task_role_statements]
}

# task_role_statements: 51 given; give at most 50
run "statements_51" {
  command = plan

  variables {
    task_role_statements = [for number in range(51) : { actions = ["s3:GetObject"], resources = ["arn:aws:s3:::b/*"] }]
  }

  expect_failures = [var.task_role_statements]
}

# task_role_statements.resources: "s3:GetObject" is allowed on objects, not on a bucket; write
# arn:aws:s3:::<bucket>/*
run "s3_getobject_on_arn_aws_s3_b" {
  command = plan

  variables {
    task_role_statements = [{ actions = ["s3:GetObject"], resources = ["arn:aws:s3:::b"] }]
  }

  expect_failures = [var.task_role_statements]
}

# task_role_statements.resources: "s3:ListBucket" is allowed on a bucket, not on objects; write
# arn:aws:s3:::<bucket>
run "s3_listbucket_on_arn_aws_s3_b" {
  command = plan

  variables {
    task_role_statements = [{ actions = ["s3:ListBucket"], resources = ["arn:aws:s3:::b/*"] }]
  }

  expect_failures = [var.task_role_statements]
}

# task_role_policy_arns: "AmazonS3ReadOnlyAccess": write the ARN of an IAM policy
run "policy_amazons3readonlyaccess" {
  command = plan

  variables {
    task_role_policy_arns = { policy-0 = "AmazonS3ReadOnlyAccess" }
  }

  expect_failures = [var.task_role_policy_arns]
}

# task_role_policy_arns: "a/b": write letters, digits and +=,.@_- only, up to 128
run "name_of_a_policy_a_b" {
  command = plan

  variables {
    task_role_policy_arns = { "a/b" = "arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess" }
  }

  expect_failures = [var.task_role_policy_arns]
}

# task_role_policy_arns: "arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess" is given twice; give it
# once
run "policy_given_twice" {
  command = plan

  variables {
    task_role_policy_arns = {
      policy-0 = "arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess"
      policy-1 = "arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess"
    }
  }

  expect_failures = [var.task_role_policy_arns]
}

# task_role_policy_arns: 11 given; give at most 10
run "policies_11" {
  command = plan

  variables {
    task_role_policy_arns = {
      policy-0  = "arn:aws:iam::111122223333:policy/p0"
      policy-1  = "arn:aws:iam::111122223333:policy/p1"
      policy-2  = "arn:aws:iam::111122223333:policy/p2"
      policy-3  = "arn:aws:iam::111122223333:policy/p3"
      policy-4  = "arn:aws:iam::111122223333:policy/p4"
      policy-5  = "arn:aws:iam::111122223333:policy/p5"
      policy-6  = "arn:aws:iam::111122223333:policy/p6"
      policy-7  = "arn:aws:iam::111122223333:policy/p7"
      policy-8  = "arn:aws:iam::111122223333:policy/p8"
      policy-9  = "arn:aws:iam::111122223333:policy/p9"
      policy-10 = "arn:aws:iam::111122223333:policy/p10"
    }
  }

  expect_failures = [var.task_role_policy_arns]
}

# task_role_statements: "sqs:SendMessage" on "*" is allowed on everything; write the ARNs of the
# resources, "*" is for actions that know none, or say why: waivers.wide_permissions = "<reason>"
run "actions_that_know_resources_on_everything" {
  command = plan

  variables {
    task_role_statements = [{ actions = ["cloudwatch:PutMetricData", "sqs:SendMessage"], resources = ["*"] }]
  }

  expect_failures = [var.task_role_statements]
}

# task_role_statements: "iam:PassRole" on "arn:aws:iam::*:role/*" would let tasks take every right
# of the account; write the ARNs of single roles or policies, or say why: waivers.wide_permissions =
# "<reason>"
run "iam_passrole_on_arn_aws_iam_role" {
  command = plan

  variables {
    task_role_statements = [{ actions = ["iam:GetRole", "iam:PassRole"], resources = ["arn:aws:iam::*:role/*"] }]
  }

  expect_failures = [var.task_role_statements]
}

# task_role_statements: "s3:*" is every action of a service; write those that the code calls, or say
# why: waivers.wide_permissions = "<reason>"
run "s3_on_arn_aws_s3_b" {
  command = plan

  variables {
    task_role_statements = [{ actions = ["s3:*"], resources = ["arn:aws:s3:::b/*"] }]
  }

  expect_failures = [var.task_role_statements]
}

# task_role_policy_arns: "arn:aws:iam::aws:policy/AdministratorAccess" gives tasks every right of
# the account; write what the code calls into task_role_statements, or say why:
# waivers.wide_permissions = "<reason>"
run "every_right_of_the_account" {
  command = plan

  variables {
    task_role_policy_arns = { policy-0 = "arn:aws:iam::aws:policy/AdministratorAccess" }
  }

  expect_failures = [var.task_role_policy_arns]
}

# task_role_statements: waivers.wide_permissions waives nothing, this is as safe as the default;
# remove it
run "a_waiver_of_narrow_permissions" {
  command = plan

  variables {
    task_role_statements = [{ actions = ["s3:GetObject"], resources = ["arn:aws:s3:::b/*"] }]
    waivers              = { wide_permissions = "the tool creates what it reads" }
  }

  expect_failures = [var.task_role_statements]
}

# task_role_statements.conditions: "StringEqual": write an operator of IAM as it is spelt there,
# such as StringEquals, ArnLike or Bool
run "operator_stringequal" {
  command = plan

  variables {
    task_role_statements = [
      {
        actions    = ["s3:GetObject"]
        resources  = ["arn:aws:s3:::b/*"]
        conditions = { StringEqual = { "aws:ResourceTag/team" = ["a"] } }
      },
    ]
  }

  expect_failures = [var.task_role_statements]
}

# task_role_statements.conditions: "stringEquals": write an operator of IAM as it is spelt there,
# such as StringEquals, ArnLike or Bool; task_role_statements.conditions: "stringEquals a" is never
# compared; write a number for Numeric, a date such as 2027-01-31T00:00:00Z for Date, true or false
# for Bool and Null, an address or a range for IpAddress, an ARN for Arn
run "operator_stringequals" {
  command = plan

  variables {
    task_role_statements = [
      {
        actions    = ["s3:GetObject"]
        resources  = ["arn:aws:s3:::b/*"]
        conditions = { stringEquals = { "aws:ResourceTag/team" = ["a"] } }
      },
    ]
  }

  expect_failures = [var.task_role_statements]
}

# task_role_statements.conditions: "team": write a condition key, <service>:<key> such as
# aws:ResourceTag/team
run "condition_key_team" {
  command = plan

  variables {
    task_role_statements = [
      {
        actions    = ["s3:GetObject"]
        resources  = ["arn:aws:s3:::b/*"]
        conditions = { StringEquals = { team = ["a"] } }
      },
    ]
  }

  expect_failures = [var.task_role_statements]
}

# task_role_statements.conditions: "a\u0000b": write up to 1000 letters, digits and signs of Latin-1
run "compared_value_a_b" {
  command = plan

  variables {
    task_role_statements = [
      {
        actions    = ["s3:GetObject"]
        resources  = ["arn:aws:s3:::b/*"]
        conditions = { StringEquals = { "aws:ResourceTag/team" = ["a\u0000b"] } }
      },
    ]
  }

  expect_failures = [var.task_role_statements]
}

# task_role_statements.conditions: 21 given; give at most 20
run "conditions_21" {
  command = plan

  variables {
    task_role_statements = [
      {
        actions   = ["s3:GetObject"]
        resources = ["arn:aws:s3:::b/*"]
        conditions = {
          StringEquals                            = { "aws:ResourceTag/team" = ["1"] }
          "ForAnyValue:StringEquals"              = { "aws:ResourceTag/team" = ["1"] }
          StringNotEquals                         = { "aws:ResourceTag/team" = ["1"] }
          "ForAnyValue:StringNotEquals"           = { "aws:ResourceTag/team" = ["1"] }
          StringLike                              = { "aws:ResourceTag/team" = ["1"] }
          "ForAnyValue:StringLike"                = { "aws:ResourceTag/team" = ["1"] }
          StringNotLike                           = { "aws:ResourceTag/team" = ["1"] }
          "ForAnyValue:StringNotLike"             = { "aws:ResourceTag/team" = ["1"] }
          StringEqualsIgnoreCase                  = { "aws:ResourceTag/team" = ["1"] }
          "ForAnyValue:StringEqualsIgnoreCase"    = { "aws:ResourceTag/team" = ["1"] }
          StringNotEqualsIgnoreCase               = { "aws:ResourceTag/team" = ["1"] }
          "ForAnyValue:StringNotEqualsIgnoreCase" = { "aws:ResourceTag/team" = ["1"] }
          BinaryEquals                            = { "aws:ResourceTag/team" = ["1"] }
          "ForAnyValue:BinaryEquals"              = { "aws:ResourceTag/team" = ["1"] }
          NumericEquals                           = { "aws:ResourceTag/team" = ["1"] }
          "ForAnyValue:NumericEquals"             = { "aws:ResourceTag/team" = ["1"] }
          NumericNotEquals                        = { "aws:ResourceTag/team" = ["1"] }
          "ForAnyValue:NumericNotEquals"          = { "aws:ResourceTag/team" = ["1"] }
          NumericLessThan                         = { "aws:ResourceTag/team" = ["1"] }
          "ForAnyValue:NumericLessThan"           = { "aws:ResourceTag/team" = ["1"] }
          NumericGreaterThanEquals                = { "aws:ResourceTag/team" = ["1"] }
        }
      },
    ]
  }

  expect_failures = [var.task_role_statements]
}

# task_role_statements.conditions: 0 given; give at least 1
run "conditions_stringequals_0" {
  command = plan

  variables {
    task_role_statements = [
      { actions = ["s3:GetObject"], resources = ["arn:aws:s3:::b/*"], conditions = { StringEquals = {} } },
    ]
  }

  expect_failures = [var.task_role_statements]
}

# task_role_statements.conditions: 21 given; give at most 20
run "conditions_stringequals_21" {
  command = plan

  variables {
    task_role_statements = [
      {
        actions   = ["s3:GetObject"]
        resources = ["arn:aws:s3:::b/*"]
        conditions = {
          StringEquals = {
            "aws:RequestTag/0"  = ["a"]
            "aws:RequestTag/1"  = ["a"]
            "aws:RequestTag/2"  = ["a"]
            "aws:RequestTag/3"  = ["a"]
            "aws:RequestTag/4"  = ["a"]
            "aws:RequestTag/5"  = ["a"]
            "aws:RequestTag/6"  = ["a"]
            "aws:RequestTag/7"  = ["a"]
            "aws:RequestTag/8"  = ["a"]
            "aws:RequestTag/9"  = ["a"]
            "aws:RequestTag/10" = ["a"]
            "aws:RequestTag/11" = ["a"]
            "aws:RequestTag/12" = ["a"]
            "aws:RequestTag/13" = ["a"]
            "aws:RequestTag/14" = ["a"]
            "aws:RequestTag/15" = ["a"]
            "aws:RequestTag/16" = ["a"]
            "aws:RequestTag/17" = ["a"]
            "aws:RequestTag/18" = ["a"]
            "aws:RequestTag/19" = ["a"]
            "aws:RequestTag/20" = ["a"]
          }
        }
      },
    ]
  }

  expect_failures = [var.task_role_statements]
}

# task_role_statements.conditions: 0 given; give at least 1
run "conditions_stringequals_aws_resourcetag_team_0" {
  command = plan

  variables {
    task_role_statements = [
      {
        actions    = ["s3:GetObject"]
        resources  = ["arn:aws:s3:::b/*"]
        conditions = { StringEquals = { "aws:ResourceTag/team" = [] } }
      },
    ]
  }

  expect_failures = [var.task_role_statements]
}

# task_role_statements.conditions: 101 given; give at most 100
run "conditions_stringequals_aws_resourcetag_team_101" {
  command = plan

  variables {
    task_role_statements = [
      {
        actions   = ["s3:GetObject"]
        resources = ["arn:aws:s3:::b/*"]
        conditions = {
          StringEquals = {
            "aws:ResourceTag/team" = [for number in range(101) : "a"]
          }
        }
      },
    ]
  }

  expect_failures = [var.task_role_statements]
}

# task_role_statements.conditions: "NumericLessThan ten" is never compared; write a number for
# Numeric, a date such as 2027-01-31T00:00:00Z for Date, true or false for Bool and Null, an address
# or a range for IpAddress, an ARN for Arn
run "numericlessthan_ten" {
  command = plan

  variables {
    task_role_statements = [
      {
        actions    = ["s3:GetObject"]
        resources  = ["arn:aws:s3:::b/*"]
        conditions = { NumericLessThan = { "aws:Something" = ["ten"] } }
      },
    ]
  }

  expect_failures = [var.task_role_statements]
}

# task_role_statements: {"read":{"actions":["s3:GetObject"],"resources":["arn:aws:s3:::b/*"]}} is
# not a list; put it in square brackets
run "statements_by_name" {
  command = plan

  variables {
    task_role_statements = { read = { actions = ["s3:GetObject"], resources = ["arn:aws:s3:::b/*"] } }
  }

  expect_failures = [var.task_role_statements]
}

# task_role_statements: "s3:GetObject" is not a table; put its fields in curly braces
run "a_statement_that_is_text" {
  command = plan

  variables {
    task_role_statements = ["s3:GetObject"]
  }

  expect_failures = [var.task_role_statements]
}

# task_role_statements.actions: "s3:GetObject" is no list of texts
run "actions_as_another_type_than_a_list_of_texts" {
  command = plan

  variables {
    task_role_statements = [{ actions = "s3:GetObject", resources = ["arn:aws:s3:::b/*"] }]
  }

  expect_failures = [var.task_role_statements]
}

# task_role_statements.resources: "arn:aws:s3:::b/*" is no list of texts
run "resources_as_another_type_than_a_list_of_texts" {
  command = plan

  variables {
    task_role_statements = [{ actions = ["s3:GetObject"], resources = "arn:aws:s3:::b/*" }]
  }

  expect_failures = [var.task_role_statements]
}

# task_role_statements.conditions: "aws:SourceIp" is no table of tables of lists of texts
run "conditions_as_another_type_than_a_table_of_tables_of_lists_of_texts" {
  command = plan

  variables {
    task_role_statements = [{ actions = ["s3:GetObject"], resources = ["arn:aws:s3:::b/*"], conditions = "aws:SourceIp" }]
  }

  expect_failures = [var.task_role_statements]
}

# environment: 65043 bytes with entry_point, command and health check; a task definition has 64 KiB,
# of which 61440 bytes are for these. Read long values from a file or a bucket
run "variables_and_commands_of_65043_bytes" {
  command = plan

  variables {
    environment = { LEVEL = replace(format("%65000s", ""), " ", "x") }
  }

  expect_failures = [var.environment]
}

# task_role_statements: "effect" is no field; choose actions, conditions or resources
run "statement_with_effect" {
  command = plan

  variables {
    task_role_statements = [{ actions = ["s3:GetObject"], resources = ["arn:aws:s3:::b/*"], effect = ["Deny"] }]
  }

  expect_failures = [var.task_role_statements]
}

# environment: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx… is
# too long; give at most 65536 characters; environment: 70044 bytes with entry_point, command and
# health check; a task definition has 64 KiB, of which 61440 bytes are for these. Read long values
# from a file or a bucket
run "variable_of_70000_characters" {
  command = plan

  variables {
    environment = { LEVEL = replace(format("%70000s", ""), " ", "x") }
  }

  expect_failures = [var.environment]
}

# environment: 1001 given; give at most 1000
run "variables_1001" {
  command = plan

  variables {
    environment = { for number in range(1001) : "V${number}" => "" }
  }

  expect_failures = [var.environment]
}

# command: 501 given; give at most 500
run "words_of_command_501" {
  command = plan

  variables {
    command = [for number in range(501) : "x"]
  }

  expect_failures = [var.command]
}

# entry_point: 501 given; give at most 500
run "words_of_entry_point_501" {
  command = plan

  variables {
    entry_point = [for number in range(501) : "x"]
  }

  expect_failures = [var.entry_point]
}

# health_check_command: 501 given; give at most 500
run "words_of_health_check_command_501" {
  command = plan

  variables {
    health_check_command = [for number in range(501) : "x"]
  }

  expect_failures = [var.health_check_command]
}

# command: "a\u0000b": write text without NUL or another control character
run "nul_in_command" {
  command = plan

  variables {
    command = ["x", "a\u0000b"]
  }

  expect_failures = [var.command]
}

# entry_point: "a\u0000b": write text without NUL or another control character
run "nul_in_entry_point" {
  command = plan

  variables {
    entry_point = ["x", "a\u0000b"]
  }

  expect_failures = [var.entry_point]
}

# health_check_command: "a\u0000b": write text without NUL or another control character
run "nul_in_health_check_command" {
  command = plan

  variables {
    health_check_command = ["x", "a\u0000b"]
  }

  expect_failures = [var.health_check_command]
}

# command: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx… is too
# long; give at most 65536 characters
run "word_of_command_of_65537_characters" {
  command = plan

  variables {
    command = [replace(format("%65537s", ""), " ", "x")]
  }

  expect_failures = [var.command]
}

# entry_point: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx… is
# too long; give at most 65536 characters
run "word_of_entry_point_of_65537_characters" {
  command = plan

  variables {
    entry_point = [replace(format("%65537s", ""), " ", "x")]
  }

  expect_failures = [var.entry_point]
}

# health_check_command:
# "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx… is too long; give
# at most 65536 characters
run "word_of_health_check_command_of_65537_characters" {
  command = plan

  variables {
    health_check_command = [replace(format("%65537s", ""), " ", "x")]
  }

  expect_failures = [var.health_check_command]
}

# task_role_statements: 11175 characters; a role's inline policies have 10240. Give prefixes with *
# instead of single resources
run "statements_of_10_kib" {
  command = plan

  variables {
    task_role_statements = [
      {
        actions = ["s3:GetObject"]
        resources = [
          "arn:aws:s3:::bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb000/*",
          "arn:aws:s3:::bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb001/*",
          "arn:aws:s3:::bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb002/*",
          "arn:aws:s3:::bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb003/*",
          "arn:aws:s3:::bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb004/*",
          "arn:aws:s3:::bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb005/*",
          "arn:aws:s3:::bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb006/*",
          "arn:aws:s3:::bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb007/*",
          "arn:aws:s3:::bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb008/*",
          "arn:aws:s3:::bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb009/*",
          "arn:aws:s3:::bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb010/*",
          "arn:aws:s3:::bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb011/*",
          "arn:aws:s3:::bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb012/*",
          "arn:aws:s3:::bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb013/*",
          "arn:aws:s3:::bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb014/*",
          "arn:aws:s3:::bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb015/*",
          "arn:aws:s3:::bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb016/*",
          "arn:aws:s3:::bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb017/*",
          "arn:aws:s3:::bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb018/*",
          "arn:aws:s3:::bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb019/*",
          "arn:aws:s3:::bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb020/*",
          "arn:aws:s3:::bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb021/*",
          "arn:aws:s3:::bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb022/*",
          "arn:aws:s3:::bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb023/*",
          "arn:aws:s3:::bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb024/*",
          "arn:aws:s3:::bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb025/*",
          "arn:aws:s3:::bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb026/*",
          "arn:aws:s3:::bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb027/*",
          "arn:aws:s3:::bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb028/*",
          "arn:aws:s3:::bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb029/*",
          "arn:aws:s3:::bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb030/*",
          "arn:aws:s3:::bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb031/*",
          "arn:aws:s3:::bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb032/*",
          "arn:aws:s3:::bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb033/*",
          "arn:aws:s3:::bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb034/*",
          "arn:aws:s3:::bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb035/*",
          "arn:aws:s3:::bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb036/*",
          "arn:aws:s3:::bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb037/*",
          "arn:aws:s3:::bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb038/*",
          "arn:aws:s3:::bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb039/*",
          "arn:aws:s3:::bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb040/*",
          "arn:aws:s3:::bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb041/*",
          "arn:aws:s3:::bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb042/*",
          "arn:aws:s3:::bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb043/*",
          "arn:aws:s3:::bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb044/*",
          "arn:aws:s3:::bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb045/*",
          "arn:aws:s3:::bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb046/*",
          "arn:aws:s3:::bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb047/*",
          "arn:aws:s3:::bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb048/*",
          "arn:aws:s3:::bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb049/*",
          "arn:aws:s3:::bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb050/*",
          "arn:aws:s3:::bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb051/*",
          "arn:aws:s3:::bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb052/*",
          "arn:aws:s3:::bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb053/*",
          "arn:aws:s3:::bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb054/*",
          "arn:aws:s3:::bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb055/*",
          "arn:aws:s3:::bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb056/*",
          "arn:aws:s3:::bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb057/*",
          "arn:aws:s3:::bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb058/*",
          "arn:aws:s3:::bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb059/*",
          "arn:aws:s3:::bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb060/*",
          "arn:aws:s3:::bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb061/*",
          "arn:aws:s3:::bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb062/*",
          "arn:aws:s3:::bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb063/*",
          "arn:aws:s3:::bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb064/*",
          "arn:aws:s3:::bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb065/*",
          "arn:aws:s3:::bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb066/*",
          "arn:aws:s3:::bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb067/*",
          "arn:aws:s3:::bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb068/*",
          "arn:aws:s3:::bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb069/*",
          "arn:aws:s3:::bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb070/*",
          "arn:aws:s3:::bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb071/*",
          "arn:aws:s3:::bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb072/*",
          "arn:aws:s3:::bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb073/*",
          "arn:aws:s3:::bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb074/*",
          "arn:aws:s3:::bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb075/*",
          "arn:aws:s3:::bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb076/*",
          "arn:aws:s3:::bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb077/*",
          "arn:aws:s3:::bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb078/*",
          "arn:aws:s3:::bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb079/*",
          "arn:aws:s3:::bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb080/*",
          "arn:aws:s3:::bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb081/*",
          "arn:aws:s3:::bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb082/*",
          "arn:aws:s3:::bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb083/*",
          "arn:aws:s3:::bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb084/*",
          "arn:aws:s3:::bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb085/*",
          "arn:aws:s3:::bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb086/*",
          "arn:aws:s3:::bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb087/*",
          "arn:aws:s3:::bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb088/*",
          "arn:aws:s3:::bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb089/*",
          "arn:aws:s3:::bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb090/*",
          "arn:aws:s3:::bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb091/*",
          "arn:aws:s3:::bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb092/*",
          "arn:aws:s3:::bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb093/*",
          "arn:aws:s3:::bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb094/*",
          "arn:aws:s3:::bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb095/*",
          "arn:aws:s3:::bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb096/*",
          "arn:aws:s3:::bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb097/*",
          "arn:aws:s3:::bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb098/*",
          "arn:aws:s3:::bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb099/*",
        ]
      },
    ]
  }

  expect_failures = [var.task_role_statements]
}

# tmpfs: "/managed-agents" is a volume of ECS Exec; remove it
run "directory_managed_agents_of_the_agent_in_memory" {
  command = plan

  variables {
    enable_execute_command = true
    tmpfs                  = { "/managed-agents" = 1 }
  }

  expect_failures = [var.tmpfs]
}

# execution_role.arn: "shop-api": write the ARN of an IAM role
run "execution_role_arn_shop_api" {
  command = plan

  variables {
    execution_role = { arn = "shop-api" }
  }

  expect_failures = [var.execution_role]
}

# execution_role: "id" is no field; choose arn
run "unknown_field_of_execution_role" {
  command = plan

  variables {
    execution_role = { arn = "arn:aws:iam::111122223333:role/shop-api", id = "a" }
  }

  expect_failures = [var.execution_role]
}

# task_role.arn: "shop-api": write the ARN of an IAM role
run "task_role_arn_shop_api" {
  command = plan

  variables {
    task_role = { arn = "shop-api" }
  }

  expect_failures = [var.task_role]
}

# task_role: "id" is no field; choose arn
run "unknown_field_of_task_role" {
  command = plan

  variables {
    task_role = { arn = "arn:aws:iam::111122223333:role/shop-api", id = "a" }
  }

  expect_failures = [var.task_role]
}

# log_group.name: "arn:aws:logs:eu-west-1:111122223333:log-group:orders": write the name of a log
# group, not its ARN: /ecs/orders
run "log_group_name_arn_aws_logs_eu_west_1_111122223333_log_group_orders" {
  command = plan

  variables {
    log_group = { name = "arn:aws:logs:eu-west-1:111122223333:log-group:orders" }
  }

  expect_failures = [var.log_group]
}

# log_group.name: "oooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooo…:
# write the name of a log group, not its ARN: /ecs/orders
run "log_group_name_ooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooo" {
  command = plan

  variables {
    log_group = { name = replace(format("%513s", ""), " ", "o") }
  }

  expect_failures = [var.log_group]
}

# log_group: "id" is no field; choose name
run "unknown_field_of_log_group" {
  command = plan

  variables {
    log_group = { name = "/ecs/orders", id = "a" }
  }

  expect_failures = [var.log_group]
}

# task_role_statements: are for a task role that is made here, and task_role names another; remove
# them, and let its owner allow what the code needs
run "statements_for_a_given_role" {
  command = plan

  variables {
    task_role            = { arn = "arn:aws:iam::111122223333:role/shop-api" }
    task_role_statements = [{ actions = ["s3:GetObject"], resources = ["arn:aws:s3:::b/*"] }]
  }

  expect_failures = [var.task_role_statements]
}

# task_role_policy_arns: are for a task role that is made here, and task_role names another; remove
# them, and let its owner allow what the code needs
run "policies_for_a_given_role" {
  command = plan

  variables {
    task_role             = { arn = "arn:aws:iam::111122223333:role/shop-api" }
    task_role_policy_arns = { read = "arn:aws:iam::aws:policy/Read" }
  }

  expect_failures = [var.task_role_policy_arns]
}

# image: ":1" is in the repository that create_repository = false leaves out; write the full
# reference of an image elsewhere
run "image_of_no_repository" {
  command = plan

  variables {
    create_repository = false
    image             = ":1"
  }

  expect_failures = [var.image]
}

# image_tag_mutability: "MUTABLE" is of a repository, which create_repository = false leaves out;
# remove it
run "tags_of_no_repository" {
  command = plan

  variables {
    create_repository    = false
    image_tag_mutability = "MUTABLE"
  }

  expect_failures = [var.image_tag_mutability]
}

# containers: images of "proxy" are in the repository that create_repository = false leaves out;
# write the full references of images elsewhere
run "image_of_a_further_container_in_no_repository" {
  command = plan

  variables {
    create_repository = false
    containers        = { proxy = { image = ":1" } }
  }

  expect_failures = [var.containers]
}

# containers.image: "nginx": write ":tag" or "@sha256:digest" for an image of the service's own
# repository, else a full reference with a tag or a digest
run "image_nginx_of_another_container" {
  command = plan

  variables {
    containers = { proxy = { image = "nginx" } }
  }

  expect_failures = [var.containers]
}

# containers.image: "nginx:latest": write the tag of a version, or a digest: latest is another image
# tomorrow, and a rollback would start that
run "image_nginx_latest_of_another_container" {
  command = plan

  variables {
    containers = { proxy = { image = "nginx:latest" } }
  }

  expect_failures = [var.containers]
}

# containers.image: "ab/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b…
# is too long; give at most 327 characters
run "image_of_328_characters_of_another_container" {
  command = plan

  variables {
    containers = {
      proxy = {
        image = "ab/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b@sha256:0000000000000000000000000000000000000000000000000000000000000000"
      }
    }
  }

  expect_failures = [var.containers]
}

# containers.image:
# "b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/…: write at most
# 255 characters before the digest, as ECS takes them
run "image_of_256_characters_of_another_container" {
  command = plan

  variables {
    containers = {
      proxy = {
        image = "b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b:1234"
      }
    }
  }

  expect_failures = [var.containers]
}

# containers.image: "111122223333.dkr.ecr.eu-west-1.amazonaws.com:1.0" names no repository of ECR;
# write <12 digits>.dkr.ecr.eu-west-1.amazonaws.com/<repository>:<tag>
run "image_111122223333_dkr_ecr_eu_west_1_amazonaws_com_1_0_of_another_container" {
  command = plan

  variables {
    containers = { proxy = { image = "111122223333.dkr.ecr.eu-west-1.amazonaws.com:1.0" } }
  }

  expect_failures = [var.containers]
}

# containers.user: "0" is root, or may be; write another user of the image, or say why:
# waivers.root_user = "<reason>"
run "user_0_without_a_waiver_of_another_container" {
  command = plan

  variables {
    containers = { proxy = { image = "example.com/proxy:1", user = "0" } }
  }

  expect_failures = [var.containers]
}

# containers.user: waivers.root_user waives nothing, this is as safe as the default; remove it
run "waiver_root_user_of_nothing_of_another_container" {
  command = plan

  variables {
    containers = { proxy = { image = "example.com/proxy:1", waivers = { root_user = "image of a vendor" } } }
  }

  expect_failures = [var.containers]
}

# containers.user: "1000:": write a user, or user and group, such as 1000:1000 or node, or "" for
# that of the image
run "user_1000_of_another_container" {
  command = plan

  variables {
    containers = { proxy = { image = "example.com/proxy:1", user = "1000:" } }
  }

  expect_failures = [var.containers]
}

# containers.port: -1 is too small; give at least 0
run "port_too_small_of_another_container" {
  command = plan

  variables {
    containers = { proxy = { image = "example.com/proxy:1", port = -1 } }
  }

  expect_failures = [var.containers]
}

# containers.port: 65536 is too large; give at most 65535
run "port_too_large_of_another_container" {
  command = plan

  variables {
    containers = { proxy = { image = "example.com/proxy:1", port = 65536 } }
  }

  expect_failures = [var.containers]
}

# containers.port: 0.5 is not a whole number; write one; containers.port: 0.5 needs root, and user
# is "101:101"; listen on 1024 or above, or say why: waivers.privileged_port = "<reason>"
run "port_fraction_of_another_container" {
  command = plan

  variables {
    containers = { proxy = { image = "example.com/proxy:1", port = 0.5 } }
  }

  expect_failures = [var.containers]
}

# containers.port: 1 needs root, and user is "101:101"; listen on 1024 or above, or say why:
# waivers.privileged_port = "<reason>"
run "port_1_without_a_waiver_of_another_container" {
  command = plan

  variables {
    containers = { proxy = { image = "example.com/proxy:1", port = 1 } }
  }

  expect_failures = [var.containers]
}

# containers.port: waivers.privileged_port waives nothing, this is as safe as the default; remove it
run "waiver_privileged_port_of_nothing_of_another_container" {
  command = plan

  variables {
    containers = { proxy = { image = "example.com/proxy:1", waivers = { privileged_port = "image of a vendor" } } }
  }

  expect_failures = [var.containers]
}

# containers.readonly_root_filesystem: false lets the container change its own programs; name the
# directories that it writes to in tmpfs, or say why: waivers.writable_root_filesystem = "<reason>"
run "readonly_root_filesystem_false_without_a_waiver_of_another_container" {
  command = plan

  variables {
    containers = { proxy = { image = "example.com/proxy:1", readonly_root_filesystem = false } }
  }

  expect_failures = [var.containers]
}

# containers.readonly_root_filesystem: waivers.writable_root_filesystem waives nothing, this is as
# safe as the default; remove it
run "waiver_writable_root_filesystem_of_nothing_of_another_container" {
  command = plan

  variables {
    containers = {
      proxy = { image = "example.com/proxy:1", waivers = { writable_root_filesystem = "image of a vendor" } }
    }
  }

  expect_failures = [var.containers]
}

# containers.working_directory: "app": write the full path of a directory, such as /run/app
run "working_directory_app_of_another_container" {
  command = plan

  variables {
    containers = { proxy = { image = "example.com/proxy:1", working_directory = "app" } }
  }

  expect_failures = [var.containers]
}

# containers.working_directory:
# "/ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd… is too long; give
# at most 255 characters
run "working_directory_of_256_characters_of_another_container" {
  command = plan

  variables {
    containers = {
      proxy = { image = "example.com/proxy:1", working_directory = "/${replace(format("%255s", ""), " ", "d")}" }
    }
  }

  expect_failures = [var.containers]
}

# containers.tmpfs: "run": write the full path of a directory, such as /run/app
run "tmpfs_at_run_of_another_container" {
  command = plan

  variables {
    containers = { proxy = { image = "example.com/proxy:1", tmpfs = { run = 1 } } }
  }

  expect_failures = [var.containers]
}

# containers.tmpfs: "/ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd…
# is too long; give at most 255 characters
run "tmpfs_with_a_path_of_256_characters_of_another_container" {
  command = plan

  variables {
    containers = {
      proxy = {
        image = "example.com/proxy:1"
        tmpfs = {
          "/ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd" = 1
        }
      }
    }
  }

  expect_failures = [var.containers]
}

# containers.tmpfs: 0 is too small; give at least 1
run "tmpfs_of_nothing_of_another_container" {
  command = plan

  variables {
    containers = { proxy = { image = "example.com/proxy:1", tmpfs = { "/run" = 0 } } }
  }

  expect_failures = [var.containers]
}

# containers.tmpfs: 122880 is too large; give at most 122879; containers: tmpfs and /tmp of the
# further containers take 122944 MiB, and nothing of memory_mib 2048 is left; lower them
run "tmpfs_of_more_than_there_is_of_another_container" {
  command = plan

  variables {
    containers = { proxy = { image = "example.com/proxy:1", tmpfs = { "/run" = 122880 } } }
  }

  expect_failures = [var.containers]
}

# containers.tmpfs: 1.5 is not a whole number; write one
run "tmpfs_of_half_a_mib_of_another_container" {
  command = plan

  variables {
    containers = { proxy = { image = "example.com/proxy:1", tmpfs = { "/run" = 1.5 } } }
  }

  expect_failures = [var.containers]
}

# containers.tmpfs: 21 given; give at most 20
run "tmpfs_21_of_another_container" {
  command = plan

  variables {
    containers = {
      proxy = {
        image = "example.com/proxy:1"
        tmpfs = {
          "/d0"  = 1
          "/d1"  = 1
          "/d2"  = 1
          "/d3"  = 1
          "/d4"  = 1
          "/d5"  = 1
          "/d6"  = 1
          "/d7"  = 1
          "/d8"  = 1
          "/d9"  = 1
          "/d10" = 1
          "/d11" = 1
          "/d12" = 1
          "/d13" = 1
          "/d14" = 1
          "/d15" = 1
          "/d16" = 1
          "/d17" = 1
          "/d18" = 1
          "/d19" = 1
          "/d20" = 1
        }
      }
    }
  }

  expect_failures = [var.containers]
}

# containers.linux_capabilities_drop: "all" is not possible; choose 'ALL', 'AUDIT_CONTROL',
# 'AUDIT_WRITE', 'BLOCK_SUSPEND', 'CHOWN', 'DAC_OVERRIDE', 'DAC_READ_SEARCH', 'FOWNER', 'FSETID',
# 'IPC_LOCK', 'IPC_OWNER', 'KILL', 'LEASE', 'LINUX_IMMUTABLE', 'MAC_ADMIN', 'MAC_OVERRIDE', 'MKNOD',
# 'NET_ADMIN', 'NET_BIND_SERVICE', 'NET_BROADCAST', 'NET_RAW', 'SETFCAP', 'SETGID', 'SETPCAP',
# 'SETUID', 'SYSLOG', 'SYS_ADMIN', 'SYS_BOOT', 'SYS_CHROOT', 'SYS_MODULE', 'SYS_NICE', 'SYS_PACCT',
# 'SYS_PTRACE', 'SYS_RAWIO', 'SYS_RESOURCE', 'SYS_TIME', 'SYS_TTY_CONFIG' or 'WAKE_ALARM'
run "linux_capabilities_drop_0_all_of_another_container" {
  command = plan

  variables {
    containers = { proxy = { image = "example.com/proxy:1", linux_capabilities_drop = ["all"] } }
  }

  expect_failures = [var.containers]
}

# containers.linux_capabilities_drop: 39 given; give at most 38
run "capabilities_39_of_another_container" {
  command = plan

  variables {
    containers = {
      proxy = {
        image                   = "example.com/proxy:1"
        linux_capabilities_drop = [for number in range(39) : "KILL"]
      }
    }
  }

  expect_failures = [var.containers]
}

# containers.ulimits: "nproc" is not possible; choose 'nofile'
run "limit_that_fargate_sets_itself_of_another_container" {
  command = plan

  variables {
    containers = {
      proxy = { image = "example.com/proxy:1", ulimits = { nproc = { soft_limit = 1, hard_limit = 2 } } }
    }
  }

  expect_failures = [var.containers]
}

# containers.ulimits.soft_limit: 0 is too small; give at least 1
run "ulimits_nofile_soft_limit_too_small_of_another_container" {
  command = plan

  variables {
    containers = {
      proxy = { image = "example.com/proxy:1", ulimits = { nofile = { hard_limit = 1048576, soft_limit = 0 } } }
    }
  }

  expect_failures = [var.containers]
}

# containers.ulimits.soft_limit: 1048577 is too large; give at most 1048576;
# containers.ulimits.soft_limit: 1048577 is above hard_limit 1048576; lower it, or raise the
# hard_limit
run "ulimits_nofile_soft_limit_too_large_of_another_container" {
  command = plan

  variables {
    containers = {
      proxy = {
        image   = "example.com/proxy:1"
        ulimits = { nofile = { hard_limit = 1048576, soft_limit = 1048577 } }
      }
    }
  }

  expect_failures = [var.containers]
}

# containers.ulimits.soft_limit: 1.5 is not a whole number; write one
run "ulimits_nofile_soft_limit_fraction_of_another_container" {
  command = plan

  variables {
    containers = {
      proxy = { image = "example.com/proxy:1", ulimits = { nofile = { hard_limit = 1048576, soft_limit = 1.5 } } }
    }
  }

  expect_failures = [var.containers]
}

# containers.ulimits.hard_limit: 0 is too small; give at least 1; containers.ulimits.soft_limit: 1
# is above hard_limit 0; lower it, or raise the hard_limit
run "ulimits_nofile_hard_limit_too_small_of_another_container" {
  command = plan

  variables {
    containers = {
      proxy = { image = "example.com/proxy:1", ulimits = { nofile = { soft_limit = 1, hard_limit = 0 } } }
    }
  }

  expect_failures = [var.containers]
}

# containers.ulimits.hard_limit: 1048577 is too large; give at most 1048576
run "ulimits_nofile_hard_limit_too_large_of_another_container" {
  command = plan

  variables {
    containers = {
      proxy = { image = "example.com/proxy:1", ulimits = { nofile = { soft_limit = 1, hard_limit = 1048577 } } }
    }
  }

  expect_failures = [var.containers]
}

# containers.ulimits.hard_limit: 1.5 is not a whole number; write one
run "ulimits_nofile_hard_limit_fraction_of_another_container" {
  command = plan

  variables {
    containers = {
      proxy = { image = "example.com/proxy:1", ulimits = { nofile = { soft_limit = 1, hard_limit = 1.5 } } }
    }
  }

  expect_failures = [var.containers]
}

# containers.ulimits: "unit" is no field; choose hard_limit or soft_limit
run "limit_with_another_field_of_another_container" {
  command = plan

  variables {
    containers = {
      proxy = {
        image   = "example.com/proxy:1"
        ulimits = { nofile = { soft_limit = 1, hard_limit = 2, unit = 3 } }
      }
    }
  }

  expect_failures = [var.containers]
}

# containers.ulimits.soft_limit: 20 is above hard_limit 10; lower it, or raise the hard_limit
run "soft_limit_above_the_hard_one_of_another_container" {
  command = plan

  variables {
    containers = {
      proxy = { image = "example.com/proxy:1", ulimits = { nofile = { soft_limit = 20, hard_limit = 10 } } }
    }
  }

  expect_failures = [var.containers]
}

# containers.stop_timeout_seconds: 1 is too small; give at least 2
run "stop_timeout_seconds_too_small_of_another_container" {
  command = plan

  variables {
    containers = { proxy = { image = "example.com/proxy:1", stop_timeout_seconds = 1 } }
  }

  expect_failures = [var.containers]
}

# containers.stop_timeout_seconds: 121 is too large; give at most 120
run "stop_timeout_seconds_too_large_of_another_container" {
  command = plan

  variables {
    containers = { proxy = { image = "example.com/proxy:1", stop_timeout_seconds = 121 } }
  }

  expect_failures = [var.containers]
}

# containers.stop_timeout_seconds: 2.5 is not a whole number; write one
run "stop_timeout_seconds_fraction_of_another_container" {
  command = plan

  variables {
    containers = { proxy = { image = "example.com/proxy:1", stop_timeout_seconds = 2.5 } }
  }

  expect_failures = [var.containers]
}

# containers.start_timeout_seconds: 1 is too small; give at least 2
run "start_timeout_seconds_too_small_of_another_container" {
  command = plan

  variables {
    containers = { proxy = { image = "example.com/proxy:1", start_timeout_seconds = 1 } }
  }

  expect_failures = [var.containers]
}

# containers.start_timeout_seconds: 121 is too large; give at most 120
run "start_timeout_seconds_too_large_of_another_container" {
  command = plan

  variables {
    containers = { proxy = { image = "example.com/proxy:1", start_timeout_seconds = 121 } }
  }

  expect_failures = [var.containers]
}

# containers.start_timeout_seconds: 2.5 is not a whole number; write one
run "start_timeout_seconds_fraction_of_another_container" {
  command = plan

  variables {
    containers = { proxy = { image = "example.com/proxy:1", start_timeout_seconds = 2.5 } }
  }

  expect_failures = [var.containers]
}

# containers.restart_policy.restart_attempt_period_seconds: 59 is too small; give at least 60
run "restart_policy_restart_attempt_period_seconds_too_small_of_another_container" {
  command = plan

  variables {
    containers = {
      proxy = { image = "example.com/proxy:1", restart_policy = { restart_attempt_period_seconds = 59 } }
    }
  }

  expect_failures = [var.containers]
}

# containers.restart_policy.restart_attempt_period_seconds: 1801 is too large; give at most 1800
run "restart_policy_restart_attempt_period_seconds_too_large_of_another_container" {
  command = plan

  variables {
    containers = {
      proxy = { image = "example.com/proxy:1", restart_policy = { restart_attempt_period_seconds = 1801 } }
    }
  }

  expect_failures = [var.containers]
}

# containers.restart_policy.restart_attempt_period_seconds: 60.5 is not a whole number; write one
run "restart_policy_restart_attempt_period_seconds_fraction_of_another_container" {
  command = plan

  variables {
    containers = {
      proxy = { image = "example.com/proxy:1", restart_policy = { restart_attempt_period_seconds = 60.5 } }
    }
  }

  expect_failures = [var.containers]
}

# containers.restart_policy.ignored_exit_codes: -1 is too small; give at least 0
run "exit_code_1_of_another_container" {
  command = plan

  variables {
    containers = { proxy = { image = "example.com/proxy:1", restart_policy = { ignored_exit_codes = [-1] } } }
  }

  expect_failures = [var.containers]
}

# containers.restart_policy.ignored_exit_codes: 256 is too large; give at most 255
run "exit_code_256_of_another_container" {
  command = plan

  variables {
    containers = { proxy = { image = "example.com/proxy:1", restart_policy = { ignored_exit_codes = [256] } } }
  }

  expect_failures = [var.containers]
}

# containers.restart_policy.ignored_exit_codes: 1.5 is not a whole number; write one
run "exit_code_1_5_of_another_container" {
  command = plan

  variables {
    containers = { proxy = { image = "example.com/proxy:1", restart_policy = { ignored_exit_codes = [1.5] } } }
  }

  expect_failures = [var.containers]
}

# containers.restart_policy.ignored_exit_codes: 51 given; give at most 50
run "exit_codes_51_of_another_container" {
  command = plan

  variables {
    containers = {
      proxy = {
        image = "example.com/proxy:1"
        restart_policy = {
          ignored_exit_codes = [for number in range(51) : 1]
        }
      }
    }
  }

  expect_failures = [var.containers]
}

# containers.health_check.interval_seconds: 4 is too small; give at least 5
run "health_check_interval_seconds_too_small_of_another_container" {
  command = plan

  variables {
    containers = {
      proxy = { image = "example.com/proxy:1", health_check = { command = ["true"], interval_seconds = 4 } }
    }
  }

  expect_failures = [var.containers]
}

# containers.health_check.interval_seconds: 301 is too large; give at most 300
run "health_check_interval_seconds_too_large_of_another_container" {
  command = plan

  variables {
    containers = {
      proxy = { image = "example.com/proxy:1", health_check = { command = ["true"], interval_seconds = 301 } }
    }
  }

  expect_failures = [var.containers]
}

# containers.health_check.interval_seconds: 5.5 is not a whole number; write one
run "health_check_interval_seconds_fraction_of_another_container" {
  command = plan

  variables {
    containers = {
      proxy = { image = "example.com/proxy:1", health_check = { command = ["true"], interval_seconds = 5.5 } }
    }
  }

  expect_failures = [var.containers]
}

# containers.health_check.timeout_seconds: 1 is too small; give at least 2
run "health_check_timeout_seconds_too_small_of_another_container" {
  command = plan

  variables {
    containers = {
      proxy = { image = "example.com/proxy:1", health_check = { command = ["true"], timeout_seconds = 1 } }
    }
  }

  expect_failures = [var.containers]
}

# containers.health_check.timeout_seconds: 61 is too large; give at most 60
run "health_check_timeout_seconds_too_large_of_another_container" {
  command = plan

  variables {
    containers = {
      proxy = { image = "example.com/proxy:1", health_check = { command = ["true"], timeout_seconds = 61 } }
    }
  }

  expect_failures = [var.containers]
}

# containers.health_check.timeout_seconds: 2.5 is not a whole number; write one
run "health_check_timeout_seconds_fraction_of_another_container" {
  command = plan

  variables {
    containers = {
      proxy = { image = "example.com/proxy:1", health_check = { command = ["true"], timeout_seconds = 2.5 } }
    }
  }

  expect_failures = [var.containers]
}

# containers.health_check.retries: 0 is too small; give at least 1
run "health_check_retries_too_small_of_another_container" {
  command = plan

  variables {
    containers = { proxy = { image = "example.com/proxy:1", health_check = { command = ["true"], retries = 0 } } }
  }

  expect_failures = [var.containers]
}

# containers.health_check.retries: 11 is too large; give at most 10
run "health_check_retries_too_large_of_another_container" {
  command = plan

  variables {
    containers = { proxy = { image = "example.com/proxy:1", health_check = { command = ["true"], retries = 11 } } }
  }

  expect_failures = [var.containers]
}

# containers.health_check.retries: 1.5 is not a whole number; write one
run "health_check_retries_fraction_of_another_container" {
  command = plan

  variables {
    containers = { proxy = { image = "example.com/proxy:1", health_check = { command = ["true"], retries = 1.5 } } }
  }

  expect_failures = [var.containers]
}

# containers.health_check.start_period_seconds: -1 is too small; give at least 0
run "health_check_start_period_seconds_too_small_of_another_container" {
  command = plan

  variables {
    containers = {
      proxy = { image = "example.com/proxy:1", health_check = { command = ["true"], start_period_seconds = -1 } }
    }
  }

  expect_failures = [var.containers]
}

# containers.health_check.start_period_seconds: 301 is too large; give at most 300
run "health_check_start_period_seconds_too_large_of_another_container" {
  command = plan

  variables {
    containers = {
      proxy = { image = "example.com/proxy:1", health_check = { command = ["true"], start_period_seconds = 301 } }
    }
  }

  expect_failures = [var.containers]
}

# containers.health_check.start_period_seconds: 0.5 is not a whole number; write one
run "health_check_start_period_seconds_fraction_of_another_container" {
  command = plan

  variables {
    containers = {
      proxy = { image = "example.com/proxy:1", health_check = { command = ["true"], start_period_seconds = 0.5 } }
    }
  }

  expect_failures = [var.containers]
}

# containers.health_check.command: 0 given; give at least 1
run "health_check_without_a_command_of_another_container" {
  command = plan

  variables {
    containers = { proxy = { image = "example.com/proxy:1", health_check = { command = [] } } }
  }

  expect_failures = [var.containers]
}

# containers.health_check.command: null is not a list; put it in square brackets
run "health_check_with_a_command_that_is_null_of_another_container" {
  command = plan

  variables {
    containers = { proxy = { image = "example.com/proxy:1", health_check = { command = null } } }
  }

  expect_failures = [var.containers]
}

# containers.health_check.command: "CMD-SHELL" can never pass; write ["CMD-SHELL", "<line>"] for a
# line of the shell, or ["CMD", "<program>", "<argument>"] for a program
run "health_check_that_can_never_pass_of_another_container" {
  command = plan

  variables {
    containers = { proxy = { image = "example.com/proxy:1", health_check = { command = ["CMD-SHELL"] } } }
  }

  expect_failures = [var.containers]
}

# containers.health_check.command: "a\u0000b": write text without NUL or another control character
run "nul_in_the_health_check_of_another_container" {
  command = plan

  variables {
    containers = { proxy = { image = "example.com/proxy:1", health_check = { command = ["a\u0000b"] } } }
  }

  expect_failures = [var.containers]
}

# containers.health_check.command:
# "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx… is too long; give
# at most 65536 characters
run "word_of_the_health_check_of_65537_characters_of_another_container" {
  command = plan

  variables {
    containers = {
      proxy = {
        image        = "example.com/proxy:1"
        health_check = { command = [replace(format("%65537s", ""), " ", "x")] }
      }
    }
  }

  expect_failures = [var.containers]
}

# containers.health_check.command: 501 given; give at most 500
run "words_of_the_health_check_501_of_another_container" {
  command = plan

  variables {
    containers = {
      proxy = {
        image = "example.com/proxy:1"
        health_check = {
          command = [for number in range(501) : "x"]
        }
      }
    }
  }

  expect_failures = [var.containers]
}

# containers.environment: "A=B": write letters, digits and _.- with a letter or an underscore first,
# up to 255; containers.environment: "1A": write letters, digits and _.- with a letter or an
# underscore first, up to 255; containers.environment: "A B": write letters, digits and _.- with a
# letter or an underscore first, up to 255; containers.environment: "": write letters, digits and
# _.- with a letter or an underscore first, up to 255; containers.environment:
# "VVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVV…: write letters,
# digits and _.- with a letter or an underscore first, up to 255
run "variables_with_other_characters_of_another_container" {
  command = plan

  variables {
    containers = {
      proxy = {
        image = "example.com/proxy:1"
        environment = {
          "A=B"                                                                                                                                                                                                                                                            = "1"
          "1A"                                                                                                                                                                                                                                                             = "1"
          "A B"                                                                                                                                                                                                                                                            = "1"
          ""                                                                                                                                                                                                                                                               = "1"
          VVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVV = "1"
        }
      }
    }
  }

  expect_failures = [var.containers]
}

# containers.environment: "a\u0000b": write text without NUL or another control character
run "environment_level_a_b_of_another_container" {
  command = plan

  variables {
    containers = { proxy = { image = "example.com/proxy:1", environment = { LEVEL = "a\u0000b" } } }
  }

  expect_failures = [var.containers]
}

# containers.command: 501 given; give at most 500
run "words_of_command_501_of_another_container" {
  command = plan

  variables {
    containers = {
      proxy = {
        image   = "example.com/proxy:1"
        command = [for number in range(501) : "x"]
      }
    }
  }

  expect_failures = [var.containers]
}

# containers.entry_point: 501 given; give at most 500
run "words_of_entry_point_501_of_another_container" {
  command = plan

  variables {
    containers = {
      proxy = {
        image       = "example.com/proxy:1"
        entry_point = [for number in range(501) : "x"]
      }
    }
  }

  expect_failures = [var.containers]
}

# containers.command: "a\u0000b": write text without NUL or another control character
run "nul_in_command_of_another_container" {
  command = plan

  variables {
    containers = { proxy = { image = "example.com/proxy:1", command = ["x", "a\u0000b"] } }
  }

  expect_failures = [var.containers]
}

# containers.entry_point: "a\u0000b": write text without NUL or another control character
run "nul_in_entry_point_of_another_container" {
  command = plan

  variables {
    containers = { proxy = { image = "example.com/proxy:1", entry_point = ["x", "a\u0000b"] } }
  }

  expect_failures = [var.containers]
}

# containers.command:
# "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx… is too long; give
# at most 65536 characters
run "word_of_command_of_65537_characters_of_another_container" {
  command = plan

  variables {
    containers = { proxy = { image = "example.com/proxy:1", command = [replace(format("%65537s", ""), " ", "x")] } }
  }

  expect_failures = [var.containers]
}

# containers.entry_point:
# "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx… is too long; give
# at most 65536 characters
run "word_of_entry_point_of_65537_characters_of_another_container" {
  command = plan

  variables {
    containers = {
      proxy = { image = "example.com/proxy:1", entry_point = [replace(format("%65537s", ""), " ", "x")] }
    }
  }

  expect_failures = [var.containers]
}

# containers.environment: "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY" would be in clear in the task
# definition, and AWS credentials take the place of the task role; put the value into a secret that
# secrets names, and allow in task_role_statements what credentials are for, or say why:
# waivers.plain_secret = "<reason>"
run "secret_in_clear_aws_secret_access_key_x_aws_access_key_id_x_a_x_of_another_container" {
  command = plan

  variables {
    containers = {
      proxy = {
        image       = "example.com/proxy:1"
        environment = { AWS_SECRET_ACCESS_KEY = "x", AWS_ACCESS_KEY_ID = "x", A = "x" }
      }
    }
  }

  expect_failures = [var.containers]
}

# containers.environment: waivers.plain_secret waives nothing, this is as safe as the default;
# remove it
run "waiver_plain_secret_of_nothing_of_another_container" {
  command = plan

  variables {
    containers = { proxy = { image = "example.com/proxy:1", waivers = { plain_secret = "image of a vendor" } } }
  }

  expect_failures = [var.containers]
}

# containers.environment_files: 11 given; give at most 10
run "files_11_of_another_container" {
  command = plan

  variables {
    containers = {
      proxy = {
        image = "example.com/proxy:1"
        environment_files = [
          "arn:aws:s3:::shop-config/0.env",
          "arn:aws:s3:::shop-config/1.env",
          "arn:aws:s3:::shop-config/2.env",
          "arn:aws:s3:::shop-config/3.env",
          "arn:aws:s3:::shop-config/4.env",
          "arn:aws:s3:::shop-config/5.env",
          "arn:aws:s3:::shop-config/6.env",
          "arn:aws:s3:::shop-config/7.env",
          "arn:aws:s3:::shop-config/8.env",
          "arn:aws:s3:::shop-config/9.env",
          "arn:aws:s3:::shop-config/10.env",
        ]
      }
    }
  }

  expect_failures = [var.containers]
}

# containers.environment_files: "s3://shop-config/api.env": write the ARN of an object in S3 whose
# name ends in .env: arn:aws:s3:::<bucket>/<name>.env
run "file_s3_shop_config_api_env_of_another_container" {
  command = plan

  variables {
    containers = { proxy = { image = "example.com/proxy:1", environment_files = ["s3://shop-config/api.env"] } }
  }

  expect_failures = [var.containers]
}

# containers.environment_files:
# "arn:aws:s3:::shop-config/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa… is too long; give
# at most 1100 characters
run "file_with_a_name_of_1101_characters_of_another_container" {
  command = plan

  variables {
    containers = {
      proxy = {
        image = "example.com/proxy:1"
        environment_files = [
          "arn:aws:s3:::shop-config/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.env",
        ]
      }
    }
  }

  expect_failures = [var.containers]
}

# containers.tmp_size_mib: 0.5 is not a whole number; write one; containers.tmp_size_mib: 0.5 is too
# small; give at least 1
run "tmp_size_mib_of_half_a_mib_of_another_container" {
  command = plan

  variables {
    containers = { proxy = { image = "example.com/proxy:1", tmp_size_mib = 0.5 } }
  }

  expect_failures = [var.containers]
}

# containers.tmp_size_mib: 0 is too small; give at least 1
run "tmp_size_mib_of_nothing_of_another_container" {
  command = plan

  variables {
    containers = { proxy = { image = "example.com/proxy:1", tmp_size_mib = 0 } }
  }

  expect_failures = [var.containers]
}

# containers.tmp_size_mib: 122880 is too large; give at most 122879; containers: tmpfs and /tmp of
# the further containers take 122880 MiB, and nothing of memory_mib 2048 is left; lower them
run "tmp_size_mib_of_more_than_there_is_of_another_container" {
  command = plan

  variables {
    containers = { proxy = { image = "example.com/proxy:1", tmp_size_mib = 122880 } }
  }

  expect_failures = [var.containers]
}

# containers.environment:
# "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx… is too long; give
# at most 65536 characters
run "variable_of_70000_characters_of_another_container" {
  command = plan

  variables {
    containers = {
      proxy = {
        image       = "example.com/proxy:1"
        environment = { LEVEL = replace(format("%70000s", ""), " ", "x") }
      }
    }
  }

  expect_failures = [var.containers]
}

# containers.environment: 1001 given; give at most 1000
run "variables_1001_of_another_container" {
  command = plan

  variables {
    containers = {
      proxy = {
        image       = "example.com/proxy:1"
        environment = { for number in range(1001) : "V${number}" => "" }
      }
    }
  }

  expect_failures = [var.containers]
}

# containers.waivers: "public_ip" is not possible; choose 'plain_secret', 'privileged_port',
# 'root_user' or 'writable_root_filesystem'
run "waiver_of_a_container_that_is_the_service_s" {
  command = plan

  variables {
    containers = { proxy = { image = "example.com/proxy:1", waivers = { public_ip = "why" } } }
  }

  expect_failures = [var.containers]
}

# containers.cpu_units: 0 is too small; give at least 1
run "containers_proxy_cpu_units_too_small" {
  command = plan

  variables {
    containers = { proxy = { image = "example.com/proxy:1", cpu_units = 0 } }
    cpu_units  = 16384
    memory_mib = 122880
  }

  expect_failures = [var.containers]
}

# containers.cpu_units: 16385 is too large; give at most 16384; containers: cpu_units of the further
# containers are 16385, of 16384 that the task has; lower them or raise its cpu_units
run "containers_proxy_cpu_units_too_large" {
  command = plan

  variables {
    containers = { proxy = { image = "example.com/proxy:1", cpu_units = 16385 } }
    cpu_units  = 16384
    memory_mib = 122880
  }

  expect_failures = [var.containers]
}

# containers.cpu_units: 1.5 is not a whole number; write one
run "containers_proxy_cpu_units_fraction" {
  command = plan

  variables {
    containers = { proxy = { image = "example.com/proxy:1", cpu_units = 1.5 } }
    cpu_units  = 16384
    memory_mib = 122880
  }

  expect_failures = [var.containers]
}

# containers.memory_mib: 5 is too small; give at least 6; containers.tmp_size_mib: 64 MiB of /tmp
# and tmpfs leave nothing of memory_mib 5; lower them
run "memory_mib_5_of_another_container" {
  command = plan

  variables {
    cpu_units  = 16384
    memory_mib = 122880
    containers = { proxy = { image = "example.com/proxy:1", memory_mib = 5 } }
  }

  expect_failures = [var.containers]
}

# containers.memory_mib: 122880 is too large; give at most 122879; containers: the further
# containers take 122880 MiB, of 122880 that the task has, and leave nothing to the main one; lower
# them or raise its memory_mib
run "memory_mib_122880_of_another_container" {
  command = plan

  variables {
    cpu_units  = 16384
    memory_mib = 122880
    containers = { proxy = { image = "example.com/proxy:1", memory_mib = 122880 } }
  }

  expect_failures = [var.containers]
}

# containers.memory_mib: 100.5 is not a whole number; write one
run "memory_mib_100_5_of_another_container" {
  command = plan

  variables {
    cpu_units  = 16384
    memory_mib = 122880
    containers = { proxy = { image = "example.com/proxy:1", memory_mib = 100.5 } }
  }

  expect_failures = [var.containers]
}

# containers.memory_reservation_mib: 5 is too small; give at least 6
run "memory_reservation_mib_5_of_another_container" {
  command = plan

  variables {
    cpu_units  = 16384
    memory_mib = 122880
    containers = { proxy = { image = "example.com/proxy:1", memory_reservation_mib = 5 } }
  }

  expect_failures = [var.containers]
}

# containers.memory_reservation_mib: 122880 is too large; give at most 122879; containers: the
# further containers take 122880 MiB, of 122880 that the task has, and leave nothing to the main
# one; lower them or raise its memory_mib
run "memory_reservation_mib_122880_of_another_container" {
  command = plan

  variables {
    cpu_units  = 16384
    memory_mib = 122880
    containers = { proxy = { image = "example.com/proxy:1", memory_reservation_mib = 122880 } }
  }

  expect_failures = [var.containers]
}

# containers.memory_reservation_mib: 100.5 is not a whole number; write one
run "memory_reservation_mib_100_5_of_another_container" {
  command = plan

  variables {
    cpu_units  = 16384
    memory_mib = 122880
    containers = { proxy = { image = "example.com/proxy:1", memory_reservation_mib = 100.5 } }
  }

  expect_failures = [var.containers]
}

# containers.memory_reservation_mib: 128 is not below memory_mib 128, with which the container is
# ended; lower it or remove one of them
run "reservation_of_all_memory_of_a_container" {
  command = plan

  variables {
    containers = { proxy = { image = "example.com/proxy:1", memory_mib = 128, memory_reservation_mib = 128 } }
  }

  expect_failures = [var.containers]
}

# containers.tmp_size_mib: 128 MiB of /tmp and tmpfs leave nothing of memory_mib 128; lower them
run "tmpfs_of_all_memory_of_a_container" {
  command = plan

  variables {
    containers = {
      proxy = { image = "example.com/proxy:1", memory_mib = 128, tmp_size_mib = 64, tmpfs = { "/run" = 64 } }
    }
  }

  expect_failures = [var.containers]
}

# containers.mount_points: "Web": write lower-case letters, digits and single hyphens, with a letter
# first; containers: "Web" is no volume of the task; write the name of one of volumes
run "containers_proxy_mount_points_in_upper_case" {
  command = plan

  variables {
    volumes = { web = {} }
    containers = {
      proxy = { image = "example.com/proxy:1", mount_points = { Web = { container_path = "/srv/files" } } }
    }
  }

  expect_failures = [var.containers]
}

# containers.mount_points: "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" is too long; give at most 32
# characters; containers: "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" is no volume of the task; write the
# name of one of volumes
run "containers_proxy_mount_points_with_a_long_name" {
  command = plan

  variables {
    volumes = { nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn = {} }
    containers = {
      proxy = {
        image        = "example.com/proxy:1"
        mount_points = { nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn = { container_path = "/srv/files" } }
      }
    }
  }

  expect_failures = [var.containers]
}

# containers.mount_points.container_path: "srv": write the full path of a directory, such as
# /run/app
run "containers_proxy_mount_points_files_container_path_srv" {
  command = plan

  variables {
    volumes    = { files = {} }
    containers = { proxy = { image = "example.com/proxy:1", mount_points = { files = { container_path = "srv" } } } }
  }

  expect_failures = [var.containers]
}

# containers.mount_points.container_path:
# "/ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd… is too long; give
# at most 255 characters
run "volume_of_a_container_at_a_path_of_256_characters" {
  command = plan

  variables {
    volumes = { files = {} }
    containers = {
      proxy = {
        image        = "example.com/proxy:1"
        mount_points = { files = { container_path = "/${replace(format("%255s", ""), " ", "d")}" } }
      }
    }
  }

  expect_failures = [var.containers]
}

# containers.mount_points: 21 given; give at most 20; containers: "v0", "v1", "v10", "v11", "v12",
# "v13", "v14", "v15", "v16", "v17", "v18", "v19", "v2", "v20", "v3", "v4", "v5", "v6", "v7", "v8",
# "v9" is no volume of the task; write the name of one of volumes
run "mount_points_of_a_container_21" {
  command = plan

  variables {
    containers = {
      proxy = {
        image = "example.com/proxy:1"
        mount_points = {
          v0  = { container_path = "/v0" }
          v1  = { container_path = "/v1" }
          v2  = { container_path = "/v2" }
          v3  = { container_path = "/v3" }
          v4  = { container_path = "/v4" }
          v5  = { container_path = "/v5" }
          v6  = { container_path = "/v6" }
          v7  = { container_path = "/v7" }
          v8  = { container_path = "/v8" }
          v9  = { container_path = "/v9" }
          v10 = { container_path = "/v10" }
          v11 = { container_path = "/v11" }
          v12 = { container_path = "/v12" }
          v13 = { container_path = "/v13" }
          v14 = { container_path = "/v14" }
          v15 = { container_path = "/v15" }
          v16 = { container_path = "/v16" }
          v17 = { container_path = "/v17" }
          v18 = { container_path = "/v18" }
          v19 = { container_path = "/v19" }
          v20 = { container_path = "/v20" }
        }
      }
    }
  }

  expect_failures = [var.containers]
}

# containers.mount_points: "/tmp" is the place of several volumes, or of tmpfs too; give each its
# own
run "volume_in_the_place_of_tmpfs_of_a_container" {
  command = plan

  variables {
    volumes = { files = {} }
    containers = {
      proxy = {
        image        = "example.com/proxy:1"
        mount_points = { files = { container_path = "/tmp" } }
        tmpfs        = { "/tmp" = 1 }
      }
    }
  }

  expect_failures = [var.containers]
}

# containers.log_options: "A=B": write the name of an option, such as Name or @type, up to 128
# letters, digits and _.-
run "containers_proxy_log_options_with_another_name" {
  command = plan

  variables {
    log_options = { Name = "stdout" }
    containers = {
      proxy = { image = "example.com/proxy:1", log_options = { "A=B" = "1" } }
      router = {
        image    = "example.com/proxy:1"
        firelens = {}
        user     = "0"
        waivers  = { root_user = "image of a vendor" }
      }
    }
  }

  expect_failures = [var.containers]
}

# containers.log_options: "a\u0000b": write text without NUL or another control character
run "containers_proxy_log_options_a_a_b" {
  command = plan

  variables {
    log_options = { Name = "stdout" }
    containers = {
      proxy = { image = "example.com/proxy:1", log_options = { A = "a\u0000b" } }
      router = {
        image    = "example.com/proxy:1"
        firelens = {}
        user     = "0"
        waivers  = { root_user = "image of a vendor" }
      }
    }
  }

  expect_failures = [var.containers]
}

# containers.log_options:
# "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx… is too long; give
# at most 65536 characters
run "containers_proxy_log_options_with_a_long_one" {
  command = plan

  variables {
    log_options = { Name = "stdout" }
    containers = {
      proxy = { image = "example.com/proxy:1", log_options = { A = replace(format("%65537s", ""), " ", "x") } }
      router = {
        image    = "example.com/proxy:1"
        firelens = {}
        user     = "0"
        waivers  = { root_user = "image of a vendor" }
      }
    }
  }

  expect_failures = [var.containers]
}

# containers.log_options: 51 given; give at most 50
run "containers_proxy_log_options_51" {
  command = plan

  variables {
    log_options = { Name = "stdout" }
    containers = {
      proxy = {
        image       = "example.com/proxy:1"
        log_options = { for number in range(51) : "A${number}" => "x" }
      }
      router = {
        image    = "example.com/proxy:1"
        firelens = {}
        user     = "0"
        waivers  = { root_user = "image of a vendor" }
      }
    }
  }

  expect_failures = [var.containers]
}

# log_options: "A=B": write the name of an option, such as Name or @type, up to 128 letters, digits
# and _.-
run "log_options_with_another_name" {
  command = plan

  variables {
    log_options = { "A=B" = "1" }
    containers = {
      proxy = { image = "example.com/proxy:1", log_options = { Name = "stdout" } }
      router = {
        image    = "example.com/proxy:1"
        firelens = {}
        user     = "0"
        waivers  = { root_user = "image of a vendor" }
      }
    }
  }

  expect_failures = [var.log_options]
}

# log_options: "a\u0000b": write text without NUL or another control character
run "log_options_a_a_b" {
  command = plan

  variables {
    log_options = { A = "a\u0000b" }
    containers = {
      proxy = { image = "example.com/proxy:1", log_options = { Name = "stdout" } }
      router = {
        image    = "example.com/proxy:1"
        firelens = {}
        user     = "0"
        waivers  = { root_user = "image of a vendor" }
      }
    }
  }

  expect_failures = [var.log_options]
}

# log_options: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx… is
# too long; give at most 65536 characters
run "log_options_with_a_long_one" {
  command = plan

  variables {
    log_options = { A = replace(format("%65537s", ""), " ", "x") }
    containers = {
      proxy = { image = "example.com/proxy:1", log_options = { Name = "stdout" } }
      router = {
        image    = "example.com/proxy:1"
        firelens = {}
        user     = "0"
        waivers  = { root_user = "image of a vendor" }
      }
    }
  }

  expect_failures = [var.log_options]
}

# log_options: 51 given; give at most 50
run "log_options_51" {
  command = plan

  variables {
    log_options = { for number in range(51) : "A${number}" => "x" }
    containers = {
      proxy = { image = "example.com/proxy:1", log_options = { Name = "stdout" } }
      router = {
        image    = "example.com/proxy:1"
        firelens = {}
        user     = "0"
        waivers  = { root_user = "image of a vendor" }
      }
    }
  }

  expect_failures = [var.log_options]
}

# containers.firelens.options: "A=B": write the name of an option, such as Name or @type, up to 128
# letters, digits and _.-
run "containers_router_firelens_options_with_another_name" {
  command = plan

  variables {
    containers = {
      proxy = { image = "example.com/proxy:1", log_options = { Name = "stdout" } }
      router = {
        image    = "example.com/proxy:1"
        firelens = { options = { "A=B" = "1" } }
        user     = "0"
        waivers  = { root_user = "image of a vendor" }
      }
    }
  }

  expect_failures = [var.containers]
}

# containers.firelens.options: "a\u0000b": write text without NUL or another control character
run "containers_router_firelens_options_a_a_b" {
  command = plan

  variables {
    containers = {
      proxy = { image = "example.com/proxy:1", log_options = { Name = "stdout" } }
      router = {
        image    = "example.com/proxy:1"
        firelens = { options = { A = "a\u0000b" } }
        user     = "0"
        waivers  = { root_user = "image of a vendor" }
      }
    }
  }

  expect_failures = [var.containers]
}

# containers.firelens.options:
# "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx… is too long; give
# at most 65536 characters
run "containers_router_firelens_options_with_a_long_one" {
  command = plan

  variables {
    containers = {
      proxy = { image = "example.com/proxy:1", log_options = { Name = "stdout" } }
      router = {
        image    = "example.com/proxy:1"
        firelens = { options = { A = replace(format("%65537s", ""), " ", "x") } }
        user     = "0"
        waivers  = { root_user = "image of a vendor" }
      }
    }
  }

  expect_failures = [var.containers]
}

# containers.firelens.options: 51 given; give at most 50
run "containers_router_firelens_options_51" {
  command = plan

  variables {
    containers = {
      proxy = { image = "example.com/proxy:1", log_options = { Name = "stdout" } }
      router = {
        image = "example.com/proxy:1"
        firelens = {
          options = { for number in range(51) : "A${number}" => "x" }
        }
        user    = "0"
        waivers = { root_user = "image of a vendor" }
      }
    }
  }

  expect_failures = [var.containers]
}

# containers.firelens.type: "vector" is not possible; choose 'fluentbit' or 'fluentd'
run "containers_router_firelens_type_vector" {
  command = plan

  variables {
    log_options = { Name = "stdout" }
    containers = {
      router = {
        image    = "example.com/proxy:1"
        firelens = { type = "vector" }
        user     = "0"
        waivers  = { root_user = "image of a vendor" }
      }
    }
  }

  expect_failures = [var.containers]
}

# containers.user: "101:101" is not taken with firelens, which runs as root alone; write "0" with
# the waiver root_user
run "router_that_is_not_root" {
  command = plan

  variables {
    log_options = { Name = "stdout" }
    containers  = { proxy = { image = "example.com/proxy:1", firelens = {} } }
  }

  expect_failures = [var.containers]
}

# containers.log_options: are of a container that sends its log to the router, and this is the
# router; remove them
run "router_that_sends_its_log_to_itself" {
  command = plan

  variables {
    containers = {
      router = {
        image       = "example.com/proxy:1"
        firelens    = {}
        user        = "0"
        waivers     = { root_user = "image of a vendor" }
        log_options = { Name = "stdout" }
      }
    }
  }

  expect_failures = [var.containers]
}

# containers.log_group.name: "arn:aws:logs:eu-west-1:111122223333:log-group:orders": write the name
# of a log group, not its ARN: /ecs/orders
run "containers_proxy_log_group_name_arn_aws_logs_eu_west_1_111122223333_log_group_orders" {
  command = plan

  variables {
    containers = {
      proxy = {
        image     = "example.com/proxy:1"
        log_group = { name = "arn:aws:logs:eu-west-1:111122223333:log-group:orders" }
      }
    }
  }

  expect_failures = [var.containers]
}

# containers.log_group.name:
# "oooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooo…: write the name
# of a log group, not its ARN: /ecs/orders
run "containers_proxy_log_group_name_ooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooo" {
  command = plan

  variables {
    containers = {
      proxy = { image = "example.com/proxy:1", log_group = { name = replace(format("%513s", ""), " ", "o") } }
    }
  }

  expect_failures = [var.containers]
}

# containers.log_group: "id" is no field; choose name
run "unknown_field_of_a_container_s_log_group" {
  command = plan

  variables {
    containers = { proxy = { image = "example.com/proxy:1", log_group = { name = "/ecs/orders", id = "a" } } }
  }

  expect_failures = [var.containers]
}

# containers.log_group: exists, and create_log_group = true makes one; keep one of them
run "two_log_groups_of_a_container" {
  command = plan

  variables {
    containers = {
      proxy = { image = "example.com/proxy:1", create_log_group = true, log_group = { name = "/ecs/orders" } }
    }
  }

  expect_failures = [var.containers]
}

# containers.log_options: send the log to the router, and nothing to the log group of the container;
# keep one of them
run "router_and_log_group_of_a_container_create_log_group" {
  command = plan

  variables {
    containers = {
      proxy = { image = "example.com/proxy:1", log_options = { Name = "s3" }, create_log_group = true }
      router = {
        image    = "example.com/proxy:1"
        firelens = {}
        user     = "0"
        waivers  = { root_user = "image of a vendor" }
      }
    }
  }

  expect_failures = [var.containers]
}

# containers.depends_on: "Web": write lower-case letters, digits and single hyphens, with a letter
# first; containers: "Web" is waited for and is no container of the task; write one of "proxy",
# "web", "api"
run "containers_proxy_depends_on_in_upper_case" {
  command = plan

  variables {
    containers = {
      proxy = { image = "example.com/proxy:1", depends_on = { Web = "START" } }
      web   = { image = "example.com/proxy:1" }
    }
  }

  expect_failures = [var.containers]
}

# containers.depends_on: "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" is too long; give at most 32
# characters; containers: "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" is waited for and is no container of
# the task; write one of "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn", "proxy", "api"
run "containers_proxy_depends_on_with_a_long_name" {
  command = plan

  variables {
    containers = {
      proxy                            = { image = "example.com/proxy:1", depends_on = { nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn = "START" } }
      nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn = { image = "example.com/proxy:1" }
    }
  }

  expect_failures = [var.containers]
}

# container_depends_on: "Web": write lower-case letters, digits and single hyphens, with a letter
# first; container_depends_on: "Web" is waited for and is no container of the task; write one of
# "web", "api"
run "container_depends_on_in_upper_case" {
  command = plan

  variables {
    container_depends_on = { Web = "START" }
    containers           = { web = { image = "example.com/proxy:1" } }
  }

  expect_failures = [var.container_depends_on]
}

# container_depends_on: "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" is too long; give at most 32 characters;
# container_depends_on: "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" is waited for and is no container of the
# task; write one of "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn", "api"
run "container_depends_on_with_a_long_name" {
  command = plan

  variables {
    container_depends_on = { nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn = "START" }
    containers           = { nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn = { image = "example.com/proxy:1" } }
  }

  expect_failures = [var.container_depends_on]
}

# containers.depends_on: "DONE" is not possible; choose 'COMPLETE', 'HEALTHY', 'START' or 'SUCCESS'
run "containers_proxy_depends_on_b_done" {
  command = plan

  variables {
    containers = {
      proxy = { image = "example.com/proxy:1", depends_on = { b = "DONE" } }
      b     = { image = "example.com/proxy:1", depends_on = {} }
    }
  }

  expect_failures = [var.containers]
}

# container_depends_on: "DONE" is not possible; choose 'COMPLETE', 'HEALTHY', 'START' or 'SUCCESS'
run "container_depends_on_b_done" {
  command = plan

  variables {
    container_depends_on = { b = "DONE" }
    containers           = { b = { image = "example.com/proxy:1", depends_on = {} } }
  }

  expect_failures = [var.container_depends_on]
}

# containers.depends_on: 10 given; give at most 9; containers: "c0", "c1", "c2", "c3", "c4", "c5",
# "c6", "c7", "c8", "c9" is waited for and is no container of the task; write one of "proxy", "api"
run "containers_waited_for_10" {
  command = plan

  variables {
    containers = {
      proxy = {
        image = "example.com/proxy:1"
        depends_on = {
          c0 = "START"
          c1 = "START"
          c2 = "START"
          c3 = "START"
          c4 = "START"
          c5 = "START"
          c6 = "START"
          c7 = "START"
          c8 = "START"
          c9 = "START"
        }
      }
    }
  }

  expect_failures = [var.containers]
}

# container_depends_on: 10 given; give at most 9; container_depends_on: "c0", "c1", "c2", "c3",
# "c4", "c5", "c6", "c7", "c8", "c9" is waited for and is no container of the task; write one of
# "api"
run "containers_waited_for_by_the_main_one_10" {
  command = plan

  variables {
    container_depends_on = {
      c0 = "START"
      c1 = "START"
      c2 = "START"
      c3 = "START"
      c4 = "START"
      c5 = "START"
      c6 = "START"
      c7 = "START"
      c8 = "START"
      c9 = "START"
    }
  }

  expect_failures = [var.container_depends_on]
}

# containers: "a" would wait for each other and never start; remove one of their depends_on
run "circle_of_a" {
  command = plan

  variables {
    containers = { a = { image = "example.com/proxy:1", depends_on = { a = "START" } } }
  }

  expect_failures = [var.containers]
}

# container_depends_on: "api" would wait for what waits for it, and never start; remove one of the
# two
run "circle_with_the_main_container" {
  command = plan

  variables {
    container_depends_on = { a = "START" }
    containers = {
      a = { image = "example.com/proxy:1", depends_on = { b = "START" } }
      b = { image = "example.com/proxy:1", depends_on = { api = "START" } }
    }
  }

  expect_failures = [var.container_depends_on]
}

# containers: "db" is waited for and is no container of the task; write one of "a", "api"
run "unknown_container_in_containers" {
  command = plan

  variables {
    containers = { a = { image = "example.com/proxy:1", depends_on = { db = "START" } } }
  }

  expect_failures = [var.containers]
}

# container_depends_on: "db" is waited for and is no container of the task; write one of "api"
run "unknown_container_in_container_depends_on" {
  command = plan

  variables {
    container_depends_on = { db = "START" }
  }

  expect_failures = [var.container_depends_on]
}

# containers: "b" has no health_check and never is HEALTHY; give it one, or wait for START
run "health_of_b_without_a_check_in_containers" {
  command = plan

  variables {
    containers = {
      a = { image = "example.com/proxy:1", depends_on = { b = "HEALTHY" } }
      b = { image = "example.com/proxy:1", depends_on = {} }
    }
  }

  expect_failures = [var.containers]
}

# container_depends_on: "b" has no health_check and never is HEALTHY; give it one, or wait for START
run "health_of_b_without_a_check_in_container_depends_on" {
  command = plan

  variables {
    container_depends_on = { b = "HEALTHY" }
    containers           = { b = { image = "example.com/proxy:1", depends_on = {} } }
  }

  expect_failures = [var.container_depends_on]
}

# containers: "b" is essential, so the task ends when it does; write essential = false there, or
# wait for START or HEALTHY
run "end_of_a_container_that_lasts_in_containers_success" {
  command = plan

  variables {
    containers = {
      a = { image = "example.com/proxy:1", depends_on = { b = "SUCCESS" } }
      b = { image = "example.com/proxy:1", depends_on = {} }
    }
  }

  expect_failures = [var.containers]
}

# container_depends_on: "b" is essential, so the task ends when it does; write essential = false
# there, or wait for START or HEALTHY
run "end_of_a_container_that_lasts_in_container_depends_on_complete" {
  command = plan

  variables {
    container_depends_on = { b = "COMPLETE" }
    containers           = { b = { image = "example.com/proxy:1", depends_on = {} } }
  }

  expect_failures = [var.container_depends_on]
}

# mount_points: "/managed-agents" is a volume of ECS Exec; remove it
run "directory_of_the_agent_in_mount_points" {
  command = plan

  variables {
    enable_execute_command = true
    volumes                = { agent = {} }
    mount_points           = { agent = { container_path = "/managed-agents" } }
  }

  expect_failures = [var.mount_points]
}

# containers: "/managed-agents" is a volume of ECS Exec; remove it
run "directory_of_the_agent_in_containers" {
  command = plan

  variables {
    enable_execute_command = true
    volumes                = { agent = {} }
    containers = {
      proxy = { image = "example.com/proxy:1", mount_points = { agent = { container_path = "/managed-agents" } } }
    }
  }

  expect_failures = [var.containers]
}

# containers: 10 given; give at most 9
run "containers_10" {
  command = plan

  variables {
    containers = {
      c0 = { image = "example.com/proxy:1" }
      c1 = { image = "example.com/proxy:1" }
      c2 = { image = "example.com/proxy:1" }
      c3 = { image = "example.com/proxy:1" }
      c4 = { image = "example.com/proxy:1" }
      c5 = { image = "example.com/proxy:1" }
      c6 = { image = "example.com/proxy:1" }
      c7 = { image = "example.com/proxy:1" }
      c8 = { image = "example.com/proxy:1" }
      c9 = { image = "example.com/proxy:1" }
    }
  }

  expect_failures = [var.containers]
}

# containers: "Web": write lower-case letters, digits and single hyphens, with a letter first
run "containers_in_upper_case" {
  command = plan

  variables {
    containers = { Web = { image = "example.com/proxy:1" } }
  }

  expect_failures = [var.containers]
}

# containers: "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" is too long; give at most 32 characters
run "containers_with_a_long_name" {
  command = plan

  variables {
    containers = { nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn = { image = "example.com/proxy:1" } }
  }

  expect_failures = [var.containers]
}

# containers: "api" is the main container, which bears the name of the service; call it otherwise
run "container_called_as_the_service" {
  command = plan

  variables {
    containers = { api = { image = "example.com/proxy:1" } }
  }

  expect_failures = [var.containers]
}

# containers: several containers listen on port 8080, and they share one network; give each its own
run "two_containers_on_one_port" {
  command = plan

  variables {
    containers = { proxy = { image = "example.com/proxy:1", port = 8080 } }
  }

  expect_failures = [var.containers]
}

# containers: cpu_units of the further containers are 1025, of 1024 that the task has; lower them or
# raise its cpu_units
run "more_cpu_than_the_task_has" {
  command = plan

  variables {
    containers = {
      a = { image = "example.com/proxy:1", cpu_units = 1000 }
      b = { image = "example.com/proxy:1", cpu_units = 25 }
    }
  }

  expect_failures = [var.containers]
}

# containers: the further containers take 2048 MiB, of 2048 that the task has, and leave nothing to
# the main one; lower them or raise its memory_mib
run "all_memory_of_the_task" {
  command = plan

  variables {
    containers = {
      a = { image = "example.com/proxy:1", memory_mib = 1024 }
      b = { image = "example.com/proxy:1", memory_mib = 2000, memory_reservation_mib = 1024 }
    }
  }

  expect_failures = [var.containers]
}

# containers: memory_mib of "proxy" is more than 2048, which the task has; lower it or raise that of
# the task
run "more_memory_than_the_task_has" {
  command = plan

  variables {
    containers = { proxy = { image = "example.com/proxy:1", memory_mib = 3000, memory_reservation_mib = 10 } }
  }

  expect_failures = [var.containers]
}

# containers: tmpfs and /tmp of the further containers take 1984 MiB, and nothing of memory_mib 2048
# is left; lower them
run "tmpfs_of_all_containers" {
  command = plan

  variables {
    containers = {
      a = { image = "example.com/proxy:1", tmp_size_mib = 1000 }
      b = { image = "example.com/proxy:1", tmp_size_mib = 984 }
    }
  }

  expect_failures = [var.containers]
}

# containers: "a", "b" have firelens, and ECS takes one router; remove the others'
run "two_routers_of_logs" {
  command = plan

  variables {
    log_options = { Name = "stdout" }
    containers = {
      a = {
        image    = "example.com/proxy:1"
        firelens = {}
        user     = "0"
        waivers  = { root_user = "image of a vendor" }
      }
      b = {
        image    = "example.com/proxy:1"
        firelens = {}
        user     = "0"
        waivers  = { root_user = "image of a vendor" }
      }
    }
  }

  expect_failures = [var.containers]
}

# containers: log_options need a router; give one of the further containers firelens
run "log_options_without_a_router" {
  command = plan

  variables {
    containers = { proxy = { image = "example.com/proxy:1", log_options = { Name = "stdout" } } }
  }

  expect_failures = [var.containers]
}

# log_options: need a router; give one of containers firelens
run "log_options_of_the_main_container_without_a_router" {
  command = plan

  variables {
    log_options = { Name = "stdout" }
  }

  expect_failures = [var.log_options]
}

# log_options: "router" routes logs, and no container sends one; give this or another container
# log_options, or remove firelens
run "router_without_logs" {
  command = plan

  variables {
    containers = {
      router = {
        image    = "example.com/proxy:1"
        firelens = {}
        user     = "0"
        waivers  = { root_user = "image of a vendor" }
      }
    }
  }

  expect_failures = [var.log_options]
}

# volumes.container_path: "srv": write the full path of a directory, such as /run/app
run "volumes_files_container_path_srv" {
  command = plan

  variables {
    volumes = { files = { container_path = "srv" } }
  }

  expect_failures = [var.volumes]
}

# volumes.container_path:
# "/ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd… is too long; give
# at most 255 characters
run "volume_placed_at_a_path_of_256_characters" {
  command = plan

  variables {
    volumes = { files = { container_path = "/${replace(format("%255s", ""), " ", "d")}" } }
  }

  expect_failures = [var.volumes]
}

# mount_points: "files" has its container_path in volumes already; keep one of them
run "volume_placed_and_mounted" {
  command = plan

  variables {
    volumes      = { files = { container_path = "/srv/files" } }
    mount_points = { files = { container_path = "/srv/other" } }
  }

  expect_failures = [var.mount_points]
}

# volumes.efs.root_directory: is required without access_point_id: write the directory that is
# shown, or "/" for all
run "neither_access_point_nor_directory" {
  command = plan

  variables {
    volumes = { files = { efs = { file_system_id = "fs-0123456789abcdef0", root_directory = null } } }
    egress = {
      files = { description = "files", port = 2049, referenced_security_group_id = "sg-00000000000000001" }
    }
    waivers = { whole_file_system = "files of the servers before, by their users" }
  }

  expect_failures = [var.volumes]
}

# volumes.efs.root_directory: "exports": write the full path of a directory of the file system:
# /exports/app
run "volumes_files_efs_root_directory_exports" {
  command = plan

  variables {
    volumes = { files = { efs = { file_system_id = "fs-0123456789abcdef0", root_directory = "exports" } } }
    egress = {
      files = { description = "files", port = 2049, referenced_security_group_id = "sg-00000000000000001" }
    }
    waivers = { whole_file_system = "files of the servers before, by their users" }
  }

  expect_failures = [var.volumes]
}

# volumes.efs.root_directory:
# "/ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd… is too long; give
# at most 255 characters
run "directory_of_a_file_system_of_256_characters" {
  command = plan

  variables {
    volumes = {
      files = {
        efs = {
          file_system_id = "fs-0123456789abcdef0"
          root_directory = "/${replace(format("%255s", ""), " ", "d")}"
        }
      }
    }
    egress = {
      files = { description = "files", port = 2049, referenced_security_group_id = "sg-00000000000000001" }
    }
    waivers = { whole_file_system = "files of the servers before, by their users" }
  }

  expect_failures = [var.volumes]
}

# volumes.efs.root_directory: is said by the access point of a file system that exists; remove one
# of them
run "directory_beside_an_access_point" {
  command = plan

  variables {
    volumes = {
      files = {
        efs = {
          file_system_id  = "fs-0123456789abcdef0"
          access_point_id = "fsap-0123456789abcdef0"
          root_directory  = "/exports"
        }
      }
    }
    egress = {
      files = { description = "files", port = 2049, referenced_security_group_id = "sg-00000000000000001" }
    }
  }

  expect_failures = [var.volumes]
}

# volumes: "files" opens a whole file system, to each container as any user; name one of its access
# points by access_point_id, or say why: waivers.whole_file_system = "<reason>"
run "no_access_point" {
  command = plan

  variables {
    volumes = { files = { efs = { file_system_id = "fs-0123456789abcdef0", root_directory = "/" } } }
    egress = {
      files = { description = "files", port = 2049, referenced_security_group_id = "sg-00000000000000001" }
    }
    waivers = {}
  }

  expect_failures = [var.volumes]
}

# volumes: waivers.whole_file_system waives nothing, this is as safe as the default; remove it
run "waiver_beside_an_access_point" {
  command = plan

  variables {
    volumes = {
      files = { efs = { file_system_id = "fs-0123456789abcdef0", access_point_id = "fsap-0123456789abcdef0" } }
    }
    egress = {
      files = { description = "files", port = 2049, referenced_security_group_id = "sg-00000000000000001" }
    }
    waivers = { whole_file_system = "files of the servers before, by their users" }
  }

  expect_failures = [var.volumes]
}

# mount_points: "/tmp" is the place of several volumes, or of tmpfs too; give each its own
run "volume_and_tmpfs_in_tmp" {
  command = plan

  variables {
    volumes = { files = { container_path = "/tmp" } }
    tmpfs   = { "/tmp" = 64 }
  }

  expect_failures = [var.mount_points]
}

# volumes: "Web": write lower-case letters, digits and single hyphens, with a letter first
run "volumes_in_upper_case" {
  command = plan

  variables {
    volumes = { Web = {} }
  }

  expect_failures = [var.volumes]
}

# volumes: "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" is too long; give at most 32 characters
run "volumes_with_a_long_name" {
  command = plan

  variables {
    volumes = { nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn = {} }
  }

  expect_failures = [var.volumes]
}

# volumes: 21 given; give at most 20
run "volumes_21" {
  command = plan

  variables {
    volumes = {
      v0  = {}
      v1  = {}
      v2  = {}
      v3  = {}
      v4  = {}
      v5  = {}
      v6  = {}
      v7  = {}
      v8  = {}
      v9  = {}
      v10 = {}
      v11 = {}
      v12 = {}
      v13 = {}
      v14 = {}
      v15 = {}
      v16 = {}
      v17 = {}
      v18 = {}
      v19 = {}
      v20 = {}
    }
  }

  expect_failures = [var.volumes]
}

# volumes.efs.file_system_id: "files": write the id of a file system of EFS: fs-0123456789abcdef0
run "volumes_files_efs_file_system_id_files" {
  command = plan

  variables {
    volumes = { files = { efs = { file_system_id = "files", access_point_id = "fsap-0123456789abcdef0" } } }
    egress = {
      files = { description = "files", port = 2049, referenced_security_group_id = "sg-00000000000000001" }
    }
  }

  expect_failures = [var.volumes]
}

# volumes.efs.access_point_id: "files": write the id of an access point of EFS:
# fsap-0123456789abcdef0; volumes: waivers.whole_file_system waives nothing, this is as safe as the
# default; remove it
run "volumes_files_efs_access_point_id_files" {
  command = plan

  variables {
    volumes = {
      files = {
        efs = { file_system_id = "fs-0123456789abcdef0", root_directory = "/", access_point_id = "files" }
      }
    }
    egress = {
      files = { description = "files", port = 2049, referenced_security_group_id = "sg-00000000000000001" }
    }
    waivers = { whole_file_system = "files of the servers before, by their users" }
  }

  expect_failures = [var.volumes]
}

# volumes: "files" cannot be mounted, tasks do not reach port 2049; write egress with port = 2049
# and the security group of the mount targets
run "volume_of_efs_that_cannot_be_reached" {
  command = plan

  variables {
    volumes = {
      files = { efs = { file_system_id = "fs-0123456789abcdef0", access_point_id = "fsap-0123456789abcdef0" } }
    }
    egress = {}
  }

  expect_failures = [var.volumes]
}

# mount_points: "Web": write lower-case letters, digits and single hyphens, with a letter first;
# mount_points: "Web" is no volume of the task; write the name of one of volumes
run "mount_points_in_upper_case" {
  command = plan

  variables {
    volumes      = { web = {} }
    mount_points = { Web = { container_path = "/srv/files" } }
  }

  expect_failures = [var.mount_points]
}

# mount_points: "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" is too long; give at most 32 characters;
# mount_points: "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" is no volume of the task; write the name of one
# of volumes
run "mount_points_with_a_long_name" {
  command = plan

  variables {
    volumes      = { nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn = {} }
    mount_points = { nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn = { container_path = "/srv/files" } }
  }

  expect_failures = [var.mount_points]
}

# mount_points.container_path: "srv": write the full path of a directory, such as /run/app
run "mount_points_files_container_path_srv" {
  command = plan

  variables {
    volumes      = { files = {} }
    mount_points = { files = { container_path = "srv" } }
  }

  expect_failures = [var.mount_points]
}

# mount_points.container_path:
# "/ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd… is too long; give
# at most 255 characters
run "volume_at_a_path_of_256_characters" {
  command = plan

  variables {
    volumes      = { files = {} }
    mount_points = { files = { container_path = "/${replace(format("%255s", ""), " ", "d")}" } }
  }

  expect_failures = [var.mount_points]
}

# mount_points: 21 given; give at most 20; mount_points: "v20" is no volume of the task; write the
# name of one of volumes
run "mount_points_21" {
  command = plan

  variables {
    volumes = {
      v0  = {}
      v1  = {}
      v2  = {}
      v3  = {}
      v4  = {}
      v5  = {}
      v6  = {}
      v7  = {}
      v8  = {}
      v9  = {}
      v10 = {}
      v11 = {}
      v12 = {}
      v13 = {}
      v14 = {}
      v15 = {}
      v16 = {}
      v17 = {}
      v18 = {}
      v19 = {}
    }
    mount_points = {
      v0  = { container_path = "/v0" }
      v1  = { container_path = "/v1" }
      v2  = { container_path = "/v2" }
      v3  = { container_path = "/v3" }
      v4  = { container_path = "/v4" }
      v5  = { container_path = "/v5" }
      v6  = { container_path = "/v6" }
      v7  = { container_path = "/v7" }
      v8  = { container_path = "/v8" }
      v9  = { container_path = "/v9" }
      v10 = { container_path = "/v10" }
      v11 = { container_path = "/v11" }
      v12 = { container_path = "/v12" }
      v13 = { container_path = "/v13" }
      v14 = { container_path = "/v14" }
      v15 = { container_path = "/v15" }
      v16 = { container_path = "/v16" }
      v17 = { container_path = "/v17" }
      v18 = { container_path = "/v18" }
      v19 = { container_path = "/v19" }
      v20 = { container_path = "/v20" }
    }
  }

  expect_failures = [var.mount_points]
}

# mount_points: "files" is no volume of the task; write the name of one of volumes
run "unknown_volume_in_mount_points" {
  command = plan

  variables {
    mount_points = { files = { container_path = "/srv" } }
  }

  expect_failures = [var.mount_points]
}

# containers: "files" is no volume of the task; write the name of one of volumes
run "unknown_volume_in_containers" {
  command = plan

  variables {
    containers = {
      proxy = { image = "example.com/proxy:1", mount_points = { files = { container_path = "/srv" } } }
    }
  }

  expect_failures = [var.containers]
}

# containers.waivers: "a\u0000b": write text that is not blank, without NUL or another control
# character
run "containers_proxy_waivers_root_user_a_b" {
  command = plan

  variables {
    containers = { proxy = { image = "example.com/proxy:1", user = "0", waivers = { root_user = "a\u0000b" } } }
  }

  expect_failures = [var.containers]
}

# containers.waivers:
# "wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww… is too long; give
# at most 255 characters
run "waiver_of_a_container_with_a_long_reason" {
  command = plan

  variables {
    containers = {
      proxy = {
        image   = "example.com/proxy:1"
        user    = "0"
        waivers = { root_user = replace(format("%256s", ""), " ", "w") }
      }
    }
  }

  expect_failures = [var.containers]
}

# containers.secrets.arn: "database": write the ARN of a secret,
# arn:aws:secretsmanager:<region>:<account>:secret:<name>, with :<key> at its end for one key of it,
# or the ARN or the /path of an SSM parameter
run "arn_of_a_container_database" {
  command = plan

  variables {
    containers = { proxy = { image = "example.com/proxy:1", secrets = { A = { arn = "database" } } } }
  }

  expect_failures = [var.containers]
}

# containers.secrets.arn: "/aws/reference/secretsmanager/db": write the ARN of the secret itself,
# which the parameter only points to
run "arn_of_a_container_aws_reference_secretsmanager_db" {
  command = plan

  variables {
    containers = {
      proxy = { image = "example.com/proxy:1", secrets = { A = { arn = "/aws/reference/secretsmanager/db" } } }
    }
  }

  expect_failures = [var.containers]
}

# containers.secrets.secret_arn: "database": write the ARN of a secret,
# arn:aws:secretsmanager:<region>:<account>:secret:<name>, with :<key> at its end for one key of it,
# or the ARN or the /path of an SSM parameter
run "secret_arn_of_a_container_database" {
  command = plan

  variables {
    containers = { proxy = { image = "example.com/proxy:1", secrets = { A = { secret_arn = "database" } } } }
  }

  expect_failures = [var.containers]
}

# containers.secrets.secret_arn: "/aws/reference/secretsmanager/db": write the ARN of the secret
# itself, which the parameter only points to
run "secret_arn_of_a_container_aws_reference_secretsmanager_db" {
  command = plan

  variables {
    containers = {
      proxy = {
        image   = "example.com/proxy:1"
        secrets = { A = { secret_arn = "/aws/reference/secretsmanager/db" } }
      }
    }
  }

  expect_failures = [var.containers]
}

# containers.secrets.arn:
# "/ppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp… is too long; give
# at most 1100 characters
run "arn_of_a_container_of_1101_characters" {
  command = plan

  variables {
    containers = {
      proxy = {
        image   = "example.com/proxy:1"
        secrets = { A = { arn = "/${replace(format("%1100s", ""), " ", "p")}" } }
      }
    }
  }

  expect_failures = [var.containers]
}

# containers.secrets.secret_arn:
# "/ppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp… is too long; give
# at most 1100 characters
run "secret_arn_of_a_container_of_1101_characters" {
  command = plan

  variables {
    containers = {
      proxy = {
        image   = "example.com/proxy:1"
        secrets = { A = { secret_arn = "/${replace(format("%1100s", ""), " ", "p")}" } }
      }
    }
  }

  expect_failures = [var.containers]
}

# containers.secrets.arn: give one ARN, in arn; secret_arn is its former name
run "secret_of_a_container_without_an_arn" {
  command = plan

  variables {
    containers = { proxy = { image = "example.com/proxy:1", secrets = { A = {} } } }
  }

  expect_failures = [var.containers]
}

# containers.secrets.key: "a:b": write letters, digits and _.- only, up to 128
run "key_of_a_container_a_b" {
  command = plan

  variables {
    containers = {
      proxy = {
        image   = "example.com/proxy:1"
        secrets = { A = { arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s", key = "a:b" } }
      }
    }
  }

  expect_failures = [var.containers]
}

# containers.secrets.key: "user" is no key of "/shop/key": a parameter has none, and the ARN of a
# secret has it at its end or in key; remove it
run "key_of_a_parameter_of_a_container" {
  command = plan

  variables {
    containers = { proxy = { image = "example.com/proxy:1", secrets = { A = { arn = "/shop/key", key = "user" } } } }
  }

  expect_failures = [var.containers]
}

# containers.secrets.kms_key_arn: "arn:aws:kms:eu-west-1:111122223333:alias/shop": write the ARN of
# a KMS key, not of an alias: arn:aws:kms:<region>:<account>:key/<id>
run "containers_proxy_secrets_a_kms_key_arn_arn_aws_kms_eu_west_1_111122223333_alias_shop" {
  command = plan

  variables {
    containers = {
      proxy = {
        image = "example.com/proxy:1"
        secrets = {
          A = {
            arn         = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s"
            kms_key_arn = "arn:aws:kms:eu-west-1:111122223333:alias/shop"
          }
        }
      }
    }
  }

  expect_failures = [var.containers]
}

# containers.log_secret_options.arn: "database": write the ARN of a secret,
# arn:aws:secretsmanager:<region>:<account>:secret:<name>, with :<key> at its end for one key of it,
# or the ARN or the /path of an SSM parameter
run "arn_of_a_log_of_a_container_database" {
  command = plan

  variables {
    containers = {
      proxy = {
        image              = "example.com/proxy:1"
        log_options        = { Name = "http" }
        log_secret_options = { A = { arn = "database" } }
      }
      router = {
        image    = "example.com/proxy:1"
        firelens = {}
        user     = "0"
        waivers  = { root_user = "image of a vendor" }
      }
    }
  }

  expect_failures = [var.containers]
}

# containers.log_secret_options.arn: "/aws/reference/secretsmanager/db": write the ARN of the secret
# itself, which the parameter only points to
run "arn_of_a_log_of_a_container_aws_reference_secretsmanager_db" {
  command = plan

  variables {
    containers = {
      proxy = {
        image              = "example.com/proxy:1"
        log_options        = { Name = "http" }
        log_secret_options = { A = { arn = "/aws/reference/secretsmanager/db" } }
      }
      router = {
        image    = "example.com/proxy:1"
        firelens = {}
        user     = "0"
        waivers  = { root_user = "image of a vendor" }
      }
    }
  }

  expect_failures = [var.containers]
}

# containers.log_secret_options.secret_arn: "database": write the ARN of a secret,
# arn:aws:secretsmanager:<region>:<account>:secret:<name>, with :<key> at its end for one key of it,
# or the ARN or the /path of an SSM parameter
run "secret_arn_of_a_log_of_a_container_database" {
  command = plan

  variables {
    containers = {
      proxy = {
        image              = "example.com/proxy:1"
        log_options        = { Name = "http" }
        log_secret_options = { A = { secret_arn = "database" } }
      }
      router = {
        image    = "example.com/proxy:1"
        firelens = {}
        user     = "0"
        waivers  = { root_user = "image of a vendor" }
      }
    }
  }

  expect_failures = [var.containers]
}

# containers.log_secret_options.secret_arn: "/aws/reference/secretsmanager/db": write the ARN of the
# secret itself, which the parameter only points to
run "secret_arn_of_a_log_of_a_container_aws_reference_secretsmanager_db" {
  command = plan

  variables {
    containers = {
      proxy = {
        image              = "example.com/proxy:1"
        log_options        = { Name = "http" }
        log_secret_options = { A = { secret_arn = "/aws/reference/secretsmanager/db" } }
      }
      router = {
        image    = "example.com/proxy:1"
        firelens = {}
        user     = "0"
        waivers  = { root_user = "image of a vendor" }
      }
    }
  }

  expect_failures = [var.containers]
}

# containers.log_secret_options.arn:
# "/ppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp… is too long; give
# at most 1100 characters
run "arn_of_a_log_of_a_container_of_1101_characters" {
  command = plan

  variables {
    containers = {
      proxy = {
        image              = "example.com/proxy:1"
        log_options        = { Name = "http" }
        log_secret_options = { A = { arn = "/${replace(format("%1100s", ""), " ", "p")}" } }
      }
      router = {
        image    = "example.com/proxy:1"
        firelens = {}
        user     = "0"
        waivers  = { root_user = "image of a vendor" }
      }
    }
  }

  expect_failures = [var.containers]
}

# containers.log_secret_options.secret_arn:
# "/ppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp… is too long; give
# at most 1100 characters
run "secret_arn_of_a_log_of_a_container_of_1101_characters" {
  command = plan

  variables {
    containers = {
      proxy = {
        image              = "example.com/proxy:1"
        log_options        = { Name = "http" }
        log_secret_options = { A = { secret_arn = "/${replace(format("%1100s", ""), " ", "p")}" } }
      }
      router = {
        image    = "example.com/proxy:1"
        firelens = {}
        user     = "0"
        waivers  = { root_user = "image of a vendor" }
      }
    }
  }

  expect_failures = [var.containers]
}

# containers.log_secret_options.arn: give one ARN, in arn; secret_arn is its former name
run "secret_of_a_log_of_a_container_without_an_arn" {
  command = plan

  variables {
    containers = {
      proxy = { image = "example.com/proxy:1", log_options = { Name = "http" }, log_secret_options = { A = {} } }
      router = {
        image    = "example.com/proxy:1"
        firelens = {}
        user     = "0"
        waivers  = { root_user = "image of a vendor" }
      }
    }
  }

  expect_failures = [var.containers]
}

# containers.log_secret_options.key: "a:b": write letters, digits and _.- only, up to 128
run "key_of_a_log_of_a_container_a_b" {
  command = plan

  variables {
    containers = {
      proxy = {
        image              = "example.com/proxy:1"
        log_options        = { Name = "http" }
        log_secret_options = { A = { arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s", key = "a:b" } }
      }
      router = {
        image    = "example.com/proxy:1"
        firelens = {}
        user     = "0"
        waivers  = { root_user = "image of a vendor" }
      }
    }
  }

  expect_failures = [var.containers]
}

# containers.log_secret_options.key: "user" is no key of "/shop/key": a parameter has none, and the
# ARN of a secret has it at its end or in key; remove it
run "key_of_a_parameter_of_a_log_of_a_container" {
  command = plan

  variables {
    containers = {
      proxy = {
        image              = "example.com/proxy:1"
        log_options        = { Name = "http" }
        log_secret_options = { A = { arn = "/shop/key", key = "user" } }
      }
      router = {
        image    = "example.com/proxy:1"
        firelens = {}
        user     = "0"
        waivers  = { root_user = "image of a vendor" }
      }
    }
  }

  expect_failures = [var.containers]
}

# containers.log_secret_options.kms_key_arn: "arn:aws:kms:eu-west-1:111122223333:alias/shop": write
# the ARN of a KMS key, not of an alias: arn:aws:kms:<region>:<account>:key/<id>
run "containers_proxy_log_secret_options_a_kms_key_arn_arn_aws_kms_eu_west_1_111122223333_alias_shop" {
  command = plan

  variables {
    containers = {
      proxy = {
        image       = "example.com/proxy:1"
        log_options = { Name = "http" }
        log_secret_options = {
          A = {
            arn         = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s"
            kms_key_arn = "arn:aws:kms:eu-west-1:111122223333:alias/shop"
          }
        }
      }
      router = {
        image    = "example.com/proxy:1"
        firelens = {}
        user     = "0"
        waivers  = { root_user = "image of a vendor" }
      }
    }
  }

  expect_failures = [var.containers]
}

# containers.log_secret_options: "a b": write the name of an option, such as Name or @type, up to
# 128 letters, digits and _.-
run "secret_option_of_a_log_of_a_container_with_another_name" {
  command = plan

  variables {
    containers = {
      proxy = {
        image              = "example.com/proxy:1"
        log_options        = { Name = "http" }
        log_secret_options = { "a b" = { arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" } }
      }
      router = {
        image    = "example.com/proxy:1"
        firelens = {}
        user     = "0"
        waivers  = { root_user = "image of a vendor" }
      }
    }
  }

  expect_failures = [var.containers]
}

# containers.log_secret_options: 51 given; give at most 50
run "secret_options_of_a_log_of_a_container_51" {
  command = plan

  variables {
    containers = {
      proxy = {
        image              = "example.com/proxy:1"
        log_options        = { Name = "http" }
        log_secret_options = { for number in range(51) : "o${number}" => { arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" } }
      }
      router = {
        image    = "example.com/proxy:1"
        firelens = {}
        user     = "0"
        waivers  = { root_user = "image of a vendor" }
      }
    }
  }

  expect_failures = [var.containers]
}

# containers.log_secret_options: "Name" is set in log_options too; keep one of them
run "option_of_a_log_of_a_container_from_two_places" {
  command = plan

  variables {
    containers = {
      proxy = {
        image              = "example.com/proxy:1"
        log_options        = { Name = "http" }
        log_secret_options = { Name = { arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" } }
      }
      router = {
        image    = "example.com/proxy:1"
        firelens = {}
        user     = "0"
        waivers  = { root_user = "image of a vendor" }
      }
    }
  }

  expect_failures = [var.containers]
}

# containers.log_secret_options: are of FireLens, and without log_options the log goes to CloudWatch
# Logs; write Name, the output, in log_options
run "secret_option_of_a_log_of_a_container_that_goes_to_cloudwatch_logs" {
  command = plan

  variables {
    containers = {
      proxy = {
        image              = "example.com/proxy:1"
        log_secret_options = { apikey = { arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" } }
      }
    }
  }

  expect_failures = [var.containers]
}

# containers.repository_credentials: "database": write the ARN of a secret:
# arn:aws:secretsmanager:<region>:<account>:secret:<name>
run "containers_proxy_repository_credentials_database" {
  command = plan

  variables {
    containers = { proxy = { image = "ghcr.io/acme/proxy:1", repository_credentials = "database" } }
  }

  expect_failures = [var.containers]
}

# containers.repository_credentials_kms_key_arn: "arn:aws:kms:eu-west-1:111122223333:alias/shop":
# write the ARN of a KMS key, not of an alias: arn:aws:kms:<region>:<account>:key/<id>
run "containers_proxy_repository_credentials_kms_key_arn_arn_aws_kms_eu_west_1_111122223333_alias_shop" {
  command = plan

  variables {
    containers = {
      proxy = {
        image                              = "ghcr.io/acme/proxy:1"
        repository_credentials             = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s"
        repository_credentials_kms_key_arn = "arn:aws:kms:eu-west-1:111122223333:alias/shop"
      }
    }
  }

  expect_failures = [var.containers]
}

# containers.repository_credentials: ":1" is in ECR, where the execution role signs in by itself;
# remove it
run "containers_proxy_repository_credentials_for_ecr" {
  command = plan

  variables {
    containers = {
      proxy = { image = ":1", repository_credentials = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
    }
  }

  expect_failures = [var.containers]
}

# containers.secrets: "A=B": write letters, digits and _.- with a letter or an underscore first, up
# to 255
run "secret_of_a_container_in_a_variable_with_another_name" {
  command = plan

  variables {
    containers = {
      proxy = {
        image   = "example.com/proxy:1"
        secrets = { "A=B" = { arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" } }
      }
    }
  }

  expect_failures = [var.containers]
}

# containers.secrets: 501 given; give at most 500
run "secrets_of_a_container_501" {
  command = plan

  variables {
    containers = {
      proxy = {
        image   = "example.com/proxy:1"
        secrets = { for number in range(501) : "S${number}" => { arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" } }
      }
    }
  }

  expect_failures = [var.containers]
}

# containers.secrets: "A" is set in environment too; keep one of them
run "variable_of_a_container_from_two_sources" {
  command = plan

  variables {
    containers = {
      proxy = {
        image       = "example.com/proxy:1"
        environment = { A = "1" }
        secrets     = { A = { arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" } }
      }
    }
  }

  expect_failures = [var.containers]
}

# containers: SERVICE_NAME of "proxy" is set by the module; rename or remove it
run "service_name_in_environment_of_a_container" {
  command = plan

  variables {
    containers = { proxy = { image = "example.com/proxy:1", environment = { SERVICE_NAME = "web" } } }
  }

  expect_failures = [var.containers]
}

# containers: "proxy" is read from another account than 111122223333, to which the AWS managed key
# of Secrets Manager is closed; encrypt that secret with a KMS key, let 111122223333 read it in the
# policies of both, and write kms_key_arn
run "secret_of_a_container_in_another_account" {
  command = plan

  variables {
    containers = {
      proxy = {
        image   = "example.com/proxy:1"
        secrets = { A = { arn = "arn:aws:secretsmanager:eu-west-1:444455556666:secret:shop/db-AbCdEf" } }
      }
    }
  }

  expect_failures = [var.containers]
}

# containers: "arn:aws-cn:secretsmanager:eu-west-1:111122223333:secret:s" is of another partition
# than the cluster, aws; write its own ARNs
run "secret_of_a_container_in_another_partition" {
  command = plan

  variables {
    containers = {
      proxy = {
        image   = "example.com/proxy:1"
        secrets = { A = { arn = "arn:aws-cn:secretsmanager:eu-west-1:111122223333:secret:s" } }
      }
    }
  }

  expect_failures = [var.containers]
}

# environment: SERVICE_NAME is set by the module; rename or remove it
run "service_name_in_environment" {
  command = plan

  variables {
    environment = { SERVICE_NAME = "web" }
  }

  expect_failures = [var.environment]
}

# secrets: SERVICE_NAME is set by the module; rename or remove it
run "service_name_in_secrets" {
  command = plan

  variables {
    secrets = { SERVICE_NAME = { arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" } }
  }

  expect_failures = [var.secrets]
}

# task_role_policy_arns: "arn:aws-cn:iam::aws:policy/All" is of another partition than the cluster,
# aws; write its own ARNs
run "policy_of_another_partition" {
  command = plan

  variables {
    task_role_policy_arns = { all = "arn:aws-cn:iam::aws:policy/All" }
  }

  expect_failures = [var.task_role_policy_arns]
}

# task_role_statements: "arn:aws-cn:s3:::b/*" is of another partition than the cluster, aws; write
# its own ARNs
run "resource_of_another_partition" {
  command = plan

  variables {
    task_role_statements = [
      {
        actions   = ["s3:GetObject"]
        resources = ["arn:aws-cn:s3:::b/*", "arn:*:s3:::b/*", "arn:aws:s3:::b/*"]
      },
    ]
  }

  expect_failures = [var.task_role_statements]
}

# secrets: "A=B": write letters, digits and _.- with a letter or an underscore first, up to 255
run "secret_in_a_b" {
  command = plan

  variables {
    secrets = { "A=B" = { arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" } }
  }

  expect_failures = [var.secrets]
}

# secrets: 501 given; give at most 500
run "secrets_501" {
  command = plan

  variables {
    secrets = { for number in range(501) : "S${number}" => { arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" } }
  }

  expect_failures = [var.secrets]
}

# secrets: "A" is set in environment too; keep one of them
run "variable_from_two_sources" {
  command = plan

  variables {
    environment = { A = "1", B = "2" }
    secrets     = { A = { arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" } }
  }

  expect_failures = [var.secrets]
}

# secrets.arn: "database": write the ARN of a secret,
# arn:aws:secretsmanager:<region>:<account>:secret:<name>, with :<key> at its end for one key of it,
# or the ARN or the /path of an SSM parameter
run "arn_database" {
  command = plan

  variables {
    secrets = { A = { arn = "database" } }
  }

  expect_failures = [var.secrets]
}

# secrets.arn: "arn:aws:secretsmanager:eu-west-1:1111:secret:s": write the ARN of a secret,
# arn:aws:secretsmanager:<region>:<account>:secret:<name>, with :<key> at its end for one key of it,
# or the ARN or the /path of an SSM parameter; secrets: "A" is read from another account than
# 111122223333, to which the AWS managed key of Secrets Manager is closed; encrypt that secret with
# a KMS key, let 111122223333 read it in the policies of both, and write kms_key_arn
run "arn_arn_aws_secretsmanager_eu_west_1_1111_secret_s" {
  command = plan

  variables {
    secrets = { A = { arn = "arn:aws:secretsmanager:eu-west-1:1111:secret:s" } }
  }

  expect_failures = [var.secrets]
}

# secrets.secret_arn: "database": write the ARN of a secret,
# arn:aws:secretsmanager:<region>:<account>:secret:<name>, with :<key> at its end for one key of it,
# or the ARN or the /path of an SSM parameter
run "secret_arn_database" {
  command = plan

  variables {
    secrets = { A = { secret_arn = "database" } }
  }

  expect_failures = [var.secrets]
}

# secrets.secret_arn: "/aws/reference/secretsmanager/db": write the ARN of the secret itself, which
# the parameter only points to
run "secret_arn_aws_reference_secretsmanager_db" {
  command = plan

  variables {
    secrets = { A = { secret_arn = "/aws/reference/secretsmanager/db" } }
  }

  expect_failures = [var.secrets]
}

# secrets.arn: "/ppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp… is
# too long; give at most 1100 characters
run "arn_of_1101_characters" {
  command = plan

  variables {
    secrets = { A = { arn = "/${replace(format("%1100s", ""), " ", "p")}" } }
  }

  expect_failures = [var.secrets]
}

# secrets.secret_arn:
# "/ppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp… is too long; give
# at most 1100 characters
run "secret_arn_of_1101_characters" {
  command = plan

  variables {
    secrets = { A = { secret_arn = "/${replace(format("%1100s", ""), " ", "p")}" } }
  }

  expect_failures = [var.secrets]
}

# secrets.arn: "/aws/reference/secretsmanager/db": write the ARN of the secret itself, which the
# parameter only points to
run "arn_aws_reference_secretsmanager_db" {
  command = plan

  variables {
    secrets = { A = { arn = "/aws/reference/secretsmanager/db" } }
  }

  expect_failures = [var.secrets]
}

# secrets.arn: give one ARN, in arn; secret_arn is its former name
run "secret_without_an_arn" {
  command = plan

  variables {
    secrets = { A = {} }
  }

  expect_failures = [var.secrets]
}

# secrets.key: "a:b": write letters, digits and _.- only, up to 128
run "key_a_b" {
  command = plan

  variables {
    secrets = { A = { arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s", key = "a:b" } }
  }

  expect_failures = [var.secrets]
}

# secrets.key: "user" is no key of "/shop/key": a parameter has none, and the ARN of a secret has it
# at its end or in key; remove it
run "key_of_shop_key" {
  command = plan

  variables {
    secrets = { A = { arn = "/shop/key", key = "user" } }
  }

  expect_failures = [var.secrets]
}

# secrets.kms_key_arn: "arn:aws:kms:eu-west-1:111122223333:alias/shop": write the ARN of a KMS key,
# not of an alias: arn:aws:kms:<region>:<account>:key/<id>
run "secrets_a_kms_key_arn_arn_aws_kms_eu_west_1_111122223333_alias_shop" {
  command = plan

  variables {
    secrets = {
      A = {
        arn         = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s"
        kms_key_arn = "arn:aws:kms:eu-west-1:111122223333:alias/shop"
      }
    }
  }

  expect_failures = [var.secrets]
}

# secrets: "A" is read from another account than 111122223333, to which the AWS managed key of
# Secrets Manager is closed; encrypt that secret with a KMS key, let 111122223333 read it in the
# policies of both, and write kms_key_arn
run "secret_of_another_account_without_its_key" {
  command = plan

  variables {
    secrets = {
      A = { arn = "arn:aws:secretsmanager:eu-west-1:444455556666:secret:shop/db-AbCdEf" }
      B = { arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
    }
  }

  expect_failures = [var.secrets]
}

# secrets: "arn:aws-cn:secretsmanager:eu-west-1:111122223333:secret:s" is of another partition than
# the cluster, aws; write its own ARNs
run "secret_of_another_partition" {
  command = plan

  variables {
    secrets = { A = { arn = "arn:aws-cn:secretsmanager:eu-west-1:111122223333:secret:s" } }
  }

  expect_failures = [var.secrets]
}

# environment_files: "arn:aws-cn:s3:::shop-config/api.env" is of another partition than the cluster,
# aws; write its own ARNs
run "file_of_variables_of_another_partition" {
  command = plan

  variables {
    environment_files = ["arn:aws-cn:s3:::shop-config/api.env"]
  }

  expect_failures = [var.environment_files]
}

# repository_credentials: "database": write the ARN of a secret:
# arn:aws:secretsmanager:<region>:<account>:secret:<name>
run "repository_credentials_database" {
  command = plan

  variables {
    repository_credentials = "database"
    image                  = "ghcr.io/acme/web:1"
  }

  expect_failures = [var.repository_credentials]
}

# repository_credentials_kms_key_arn: "arn:aws:kms:eu-west-1:111122223333:alias/shop": write the ARN
# of a KMS key, not of an alias: arn:aws:kms:<region>:<account>:key/<id>
run "repository_credentials_kms_key_arn_arn_aws_kms_eu_west_1_111122223333_alias_shop" {
  command = plan

  variables {
    repository_credentials             = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s"
    image                              = "ghcr.io/acme/web:1"
    repository_credentials_kms_key_arn = "arn:aws:kms:eu-west-1:111122223333:alias/shop"
  }

  expect_failures = [var.repository_credentials_kms_key_arn]
}

# repository_credentials: ":1" is in ECR, where the execution role signs in by itself; remove it
run "repository_credentials_for_ecr" {
  command = plan

  variables {
    repository_credentials = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s"
    image                  = ":1"
  }

  expect_failures = [var.repository_credentials]
}

# log_secret_options.arn: "database": write the ARN of a secret,
# arn:aws:secretsmanager:<region>:<account>:secret:<name>, with :<key> at its end for one key of it,
# or the ARN or the /path of an SSM parameter
run "arn_of_a_log_database" {
  command = plan

  variables {
    log_options        = { Name = "http" }
    log_secret_options = { A = { arn = "database" } }
    containers = {
      router = {
        image    = "example.com/proxy:1"
        firelens = {}
        user     = "0"
        waivers  = { root_user = "image of a vendor" }
      }
    }
  }

  expect_failures = [var.log_secret_options]
}

# log_secret_options.arn: "/aws/reference/secretsmanager/db": write the ARN of the secret itself,
# which the parameter only points to
run "arn_of_a_log_aws_reference_secretsmanager_db" {
  command = plan

  variables {
    log_options        = { Name = "http" }
    log_secret_options = { A = { arn = "/aws/reference/secretsmanager/db" } }
    containers = {
      router = {
        image    = "example.com/proxy:1"
        firelens = {}
        user     = "0"
        waivers  = { root_user = "image of a vendor" }
      }
    }
  }

  expect_failures = [var.log_secret_options]
}

# log_secret_options.secret_arn: "database": write the ARN of a secret,
# arn:aws:secretsmanager:<region>:<account>:secret:<name>, with :<key> at its end for one key of it,
# or the ARN or the /path of an SSM parameter
run "secret_arn_of_a_log_database" {
  command = plan

  variables {
    log_options        = { Name = "http" }
    log_secret_options = { A = { secret_arn = "database" } }
    containers = {
      router = {
        image    = "example.com/proxy:1"
        firelens = {}
        user     = "0"
        waivers  = { root_user = "image of a vendor" }
      }
    }
  }

  expect_failures = [var.log_secret_options]
}

# log_secret_options.secret_arn: "/aws/reference/secretsmanager/db": write the ARN of the secret
# itself, which the parameter only points to
run "secret_arn_of_a_log_aws_reference_secretsmanager_db" {
  command = plan

  variables {
    log_options        = { Name = "http" }
    log_secret_options = { A = { secret_arn = "/aws/reference/secretsmanager/db" } }
    containers = {
      router = {
        image    = "example.com/proxy:1"
        firelens = {}
        user     = "0"
        waivers  = { root_user = "image of a vendor" }
      }
    }
  }

  expect_failures = [var.log_secret_options]
}

# log_secret_options.arn:
# "/ppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp… is too long; give
# at most 1100 characters
run "arn_of_a_log_of_1101_characters" {
  command = plan

  variables {
    log_options        = { Name = "http" }
    log_secret_options = { A = { arn = "/${replace(format("%1100s", ""), " ", "p")}" } }
    containers = {
      router = {
        image    = "example.com/proxy:1"
        firelens = {}
        user     = "0"
        waivers  = { root_user = "image of a vendor" }
      }
    }
  }

  expect_failures = [var.log_secret_options]
}

# log_secret_options.secret_arn:
# "/ppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp… is too long; give
# at most 1100 characters
run "secret_arn_of_a_log_of_1101_characters" {
  command = plan

  variables {
    log_options        = { Name = "http" }
    log_secret_options = { A = { secret_arn = "/${replace(format("%1100s", ""), " ", "p")}" } }
    containers = {
      router = {
        image    = "example.com/proxy:1"
        firelens = {}
        user     = "0"
        waivers  = { root_user = "image of a vendor" }
      }
    }
  }

  expect_failures = [var.log_secret_options]
}

# log_secret_options.arn: give one ARN, in arn; secret_arn is its former name
run "secret_of_a_log_without_an_arn" {
  command = plan

  variables {
    log_options        = { Name = "http" }
    log_secret_options = { A = {} }
    containers = {
      router = {
        image    = "example.com/proxy:1"
        firelens = {}
        user     = "0"
        waivers  = { root_user = "image of a vendor" }
      }
    }
  }

  expect_failures = [var.log_secret_options]
}

# log_secret_options.key: "a:b": write letters, digits and _.- only, up to 128
run "key_of_a_log_a_b" {
  command = plan

  variables {
    log_options        = { Name = "http" }
    log_secret_options = { A = { arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s", key = "a:b" } }
    containers = {
      router = {
        image    = "example.com/proxy:1"
        firelens = {}
        user     = "0"
        waivers  = { root_user = "image of a vendor" }
      }
    }
  }

  expect_failures = [var.log_secret_options]
}

# log_secret_options.key: "user" is no key of "/shop/key": a parameter has none, and the ARN of a
# secret has it at its end or in key; remove it
run "key_of_a_parameter_of_a_log" {
  command = plan

  variables {
    log_options        = { Name = "http" }
    log_secret_options = { A = { arn = "/shop/key", key = "user" } }
    containers = {
      router = {
        image    = "example.com/proxy:1"
        firelens = {}
        user     = "0"
        waivers  = { root_user = "image of a vendor" }
      }
    }
  }

  expect_failures = [var.log_secret_options]
}

# log_secret_options.kms_key_arn: "arn:aws:kms:eu-west-1:111122223333:alias/shop": write the ARN of
# a KMS key, not of an alias: arn:aws:kms:<region>:<account>:key/<id>
run "log_secret_options_a_kms_key_arn_arn_aws_kms_eu_west_1_111122223333_alias_shop" {
  command = plan

  variables {
    log_options = { Name = "http" }
    log_secret_options = {
      A = {
        arn         = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s"
        kms_key_arn = "arn:aws:kms:eu-west-1:111122223333:alias/shop"
      }
    }
    containers = {
      router = {
        image    = "example.com/proxy:1"
        firelens = {}
        user     = "0"
        waivers  = { root_user = "image of a vendor" }
      }
    }
  }

  expect_failures = [var.log_secret_options]
}

# log_secret_options: "a b": write the name of an option, such as Name or @type, up to 128 letters,
# digits and _.-
run "secret_option_of_a_log_with_another_name" {
  command = plan

  variables {
    log_options        = { Name = "http" }
    log_secret_options = { "a b" = { arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" } }
    containers = {
      router = {
        image    = "example.com/proxy:1"
        firelens = {}
        user     = "0"
        waivers  = { root_user = "image of a vendor" }
      }
    }
  }

  expect_failures = [var.log_secret_options]
}

# log_secret_options: 51 given; give at most 50
run "secret_options_of_a_log_51" {
  command = plan

  variables {
    log_options        = { Name = "http" }
    log_secret_options = { for number in range(51) : "o${number}" => { arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" } }
    containers = {
      router = {
        image    = "example.com/proxy:1"
        firelens = {}
        user     = "0"
        waivers  = { root_user = "image of a vendor" }
      }
    }
  }

  expect_failures = [var.log_secret_options]
}

# log_secret_options: "Name" is set in log_options too; keep one of them
run "option_of_a_log_from_two_places" {
  command = plan

  variables {
    log_options        = { Name = "http" }
    log_secret_options = { Name = { arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" } }
    containers = {
      router = {
        image    = "example.com/proxy:1"
        firelens = {}
        user     = "0"
        waivers  = { root_user = "image of a vendor" }
      }
    }
  }

  expect_failures = [var.log_secret_options]
}

# log_secret_options: are of FireLens, and without log_options the log goes to CloudWatch Logs;
# write Name, the output, in log_options
run "secret_option_of_a_log_that_goes_to_cloudwatch_logs" {
  command = plan

  variables {
    log_secret_options = { apikey = { arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" } }
  }

  expect_failures = [var.log_secret_options]
}

# log_secret_options: "A" is read from another account than 111122223333, to which the AWS managed
# key of Secrets Manager is closed; encrypt that secret with a KMS key, let 111122223333 read it in
# the policies of both, and write kms_key_arn
run "secret_option_of_another_account_without_its_key" {
  command = plan

  variables {
    log_options        = { Name = "http" }
    log_secret_options = { A = { arn = "arn:aws:secretsmanager:eu-west-1:444455556666:secret:shop/db-AbCdEf" } }
    containers = {
      router = {
        image    = "example.com/proxy:1"
        firelens = {}
        user     = "0"
        waivers  = { root_user = "image of a vendor" }
      }
    }
  }

  expect_failures = [var.log_secret_options]
}

# log_secret_options: "arn:aws-cn:secretsmanager:eu-west-1:111122223333:secret:s" is of another
# partition than the cluster, aws; write its own ARNs
run "secret_option_of_another_partition" {
  command = plan

  variables {
    log_options        = { Name = "http" }
    log_secret_options = { A = { arn = "arn:aws-cn:secretsmanager:eu-west-1:111122223333:secret:s" } }
    containers = {
      router = {
        image    = "example.com/proxy:1"
        firelens = {}
        user     = "0"
        waivers  = { root_user = "image of a vendor" }
      }
    }
  }

  expect_failures = [var.log_secret_options]
}

# waivers: "a\u0000b": write text that is not blank, without NUL or another control character
run "waivers_root_user_a_b" {
  command = plan

  variables {
    user    = "0"
    waivers = { root_user = "a\u0000b" }
  }

  expect_failures = [var.waivers]
}

# waivers: "wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww… is too
# long; give at most 255 characters
run "waivers_root_user_of_256_characters" {
  command = plan

  variables {
    user    = "0"
    waivers = { root_user = replace(format("%256s", ""), " ", "w") }
  }

  expect_failures = [var.waivers]
}

# callers: nobody can connect, port is 0; remove them, or give the port on which the service listens
run "callers_of_port_0" {
  command = plan

  variables {
    port    = 0
    callers = { web = { security_group_id = "sg-00000000000000002", description = "reads orders" } }
  }

  expect_failures = [var.callers]
}

# load_balancer: no request can reach the service, port is 0; remove it, or give the port on which
# the service listens
run "requests_to_port_0" {
  command = plan

  variables {
    port = 0
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
      priority          = 10
    }
  }

  expect_failures = [var.load_balancer]
}

# guardduty_runtime_monitoring: AWS names no repository of GuardDuty's agent in ap-southeast-6;
# remove it
run "agent_of_guardduty_in_a_region_without_one" {
  command = plan

  variables {
    cluster_arn                  = "arn:aws:ecs:ap-southeast-6:111122223333:cluster/shop"
    guardduty_runtime_monitoring = true
  }

  expect_failures = [var.guardduty_runtime_monitoring]
}

# namespace_id: is required; give the namespace in which the service gets its name, or set
# service_discovery = false
run "no_namespace" {
  command = plan

  variables {
    namespace_id = null
  }

  expect_failures = [var.namespace_id]
}

# callers: nobody finds the service, service_discovery is false; remove one of the two
run "callers_of_a_service_without_a_name" {
  command = plan

  variables {
    service_discovery = false
    callers           = { web = { security_group_id = "sg-00000000000000002", description = "asks" } }
  }

  expect_failures = [var.callers]
}

# execution_role: "arn:aws:iam::444455556666:role/api" is of another account than the cluster,
# 111122223333, and ECS passes roles of its own alone; name one of that account
run "execution_role_of_another_account" {
  command = plan

  variables {
    execution_role = { arn = "arn:aws:iam::444455556666:role/api" }
  }

  expect_failures = [var.execution_role]
}

# task_role: "arn:aws:iam::444455556666:role/api" is of another account than the cluster,
# 111122223333, and ECS passes roles of its own alone; name one of that account
run "task_role_of_another_account" {
  command = plan

  variables {
    task_role = { arn = "arn:aws:iam::444455556666:role/api" }
  }

  expect_failures = [var.task_role]
}

# execution_role: "arn:aws-cn:iam::111122223333:role/api" is of another partition than the cluster,
# aws; write its own ARNs
run "execution_role_of_another_partition" {
  command = plan

  variables {
    execution_role = { arn = "arn:aws-cn:iam::111122223333:role/api" }
  }

  expect_failures = [var.execution_role]
}

# task_role: "arn:aws-cn:iam::111122223333:role/api" is of another partition than the cluster, aws;
# write its own ARNs
run "task_role_of_another_partition" {
  command = plan

  variables {
    task_role = { arn = "arn:aws-cn:iam::111122223333:role/api" }
  }

  expect_failures = [var.task_role]
}

# execute_command.log_group_arn:
# "arn:aws:logs:eu-west-1:111122223333:log-group:/ecs/shop/execute-command-1:*": write the ARN of a
# log group, without :* at its end: arn:aws:logs:<region>:<account>:log-group:<name>
run "execute_command_log_group_arn_arn_aws_logs_eu_west_1_111122223333_log_group_ecs_shop_execute_command_1" {
  command = plan

  variables {
    enable_execute_command = true
    execute_command = {
      log_group_arn = "arn:aws:logs:eu-west-1:111122223333:log-group:/ecs/shop/execute-command-1:*"
      kms_key_arn   = "arn:aws:kms:eu-west-1:111122223333:key/12345678-1234-1234-1234-123456789012"
    }
  }

  expect_failures = [var.execute_command]
}

# execute_command.kms_key_arn: "arn:aws:kms:eu-west-1:111122223333:alias/shop": write the ARN of a
# KMS key, not of an alias: arn:aws:kms:<region>:<account>:key/<id>
run "execute_command_kms_key_arn_arn_aws_kms_eu_west_1_111122223333_alias_shop" {
  command = plan

  variables {
    enable_execute_command = true
    execute_command = {
      log_group_arn = "arn:aws:logs:eu-west-1:111122223333:log-group:/ecs/shop/execute-command-1"
      kms_key_arn   = "arn:aws:kms:eu-west-1:111122223333:alias/shop"
    }
  }

  expect_failures = [var.execute_command]
}

# execute_command.log_group_arn: null: write the ARN of a log group, without :* at its end:
# arn:aws:logs:<region>:<account>:log-group:<name>
run "execute_command_log_group_arn_null" {
  command = plan

  variables {
    enable_execute_command = true
    execute_command = {
      log_group_arn = null
      kms_key_arn   = "arn:aws:kms:eu-west-1:111122223333:key/12345678-1234-1234-1234-123456789012"
    }
  }

  expect_failures = [var.execute_command]
}

# execute_command.kms_key_arn: null: write the ARN of a KMS key, not of an alias:
# arn:aws:kms:<region>:<account>:key/<id>
run "execute_command_kms_key_arn_null" {
  command = plan

  variables {
    enable_execute_command = true
    execute_command = {
      log_group_arn = "arn:aws:logs:eu-west-1:111122223333:log-group:/ecs/shop/execute-command-1"
      kms_key_arn   = null
    }
  }

  expect_failures = [var.execute_command]
}

# execute_command: "retention_days" is no field; choose kms_key_arn or log_group_arn
run "sessions_with_another_field" {
  command = plan

  variables {
    enable_execute_command = true
    execute_command = {
      log_group_arn  = "arn:aws:logs:eu-west-1:111122223333:log-group:/ecs/shop/execute-command-1"
      kms_key_arn    = "arn:aws:kms:eu-west-1:111122223333:key/12345678-1234-1234-1234-123456789012"
      retention_days = "30"
    }
  }

  expect_failures = [var.execute_command]
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

# deployment_minimum_healthy_percent: -1 is too small; give at least 0
run "deployment_minimum_healthy_percent_too_small" {
  command = plan

  variables {
    deployment_minimum_healthy_percent = -1
  }

  expect_failures = [var.deployment_minimum_healthy_percent]
}

# deployment_minimum_healthy_percent: 101 is too large; give at most 100
run "deployment_minimum_healthy_percent_too_large" {
  command = plan

  variables {
    deployment_minimum_healthy_percent = 101
  }

  expect_failures = [var.deployment_minimum_healthy_percent]
}

# deployment_minimum_healthy_percent: 0.5 is not a whole number; write one
run "deployment_minimum_healthy_percent_fraction" {
  command = plan

  variables {
    deployment_minimum_healthy_percent = 0.5
  }

  expect_failures = [var.deployment_minimum_healthy_percent]
}

# deployment_maximum_percent: 99 is too small; give at least 100
run "deployment_maximum_percent_too_small" {
  command = plan

  variables {
    deployment_minimum_healthy_percent = 0
    availability_zone_rebalancing      = "DISABLED"
    deployment_maximum_percent         = 99
  }

  expect_failures = [var.deployment_maximum_percent]
}

# deployment_maximum_percent: 201 is too large; give at most 200
run "deployment_maximum_percent_too_large" {
  command = plan

  variables {
    deployment_minimum_healthy_percent = 0
    availability_zone_rebalancing      = "DISABLED"
    deployment_maximum_percent         = 201
  }

  expect_failures = [var.deployment_maximum_percent]
}

# deployment_maximum_percent: 100.5 is not a whole number; write one
run "deployment_maximum_percent_fraction" {
  command = plan

  variables {
    deployment_minimum_healthy_percent = 0
    availability_zone_rebalancing      = "DISABLED"
    deployment_maximum_percent         = 100.5
  }

  expect_failures = [var.deployment_maximum_percent]
}

# deployment_maximum_percent: 100 with deployment_minimum_healthy_percent 100 can never deploy: ECS
# counts whole tasks, and one of 2 is 50 percent; write a maximum so far above 100, or a minimum so
# far below
run "nothing_may_start_or_stop" {
  command = plan

  variables {
    deployment_maximum_percent         = 100
    deployment_minimum_healthy_percent = 100
    availability_zone_rebalancing      = "DISABLED"
  }

  expect_failures = [var.deployment_maximum_percent]
}

# availability_zone_rebalancing: ENABLED starts a task in one zone before it stops another
# elsewhere, and deployment_maximum_percent 100 allows no further one; write "DISABLED" or raise the
# other
run "zones_are_balanced_without_room_for_a_task" {
  command = plan

  variables {
    deployment_maximum_percent         = 100
    deployment_minimum_healthy_percent = 0
  }

  expect_failures = [var.availability_zone_rebalancing]
}

# availability_zone_rebalancing: "SOMETIMES" is not possible; choose 'ENABLED' or 'DISABLED'
run "zones_are_balanced_now_and_then" {
  command = plan

  variables {
    availability_zone_rebalancing = "SOMETIMES"
  }

  expect_failures = [var.availability_zone_rebalancing]
}

# deployment_alarms: "größer": write 1 to 255 letters, digits and signs of ASCII
run "deployment_alarms_0_gr_er" {
  command = plan

  variables {
    deployment_alarms = ["größer"]
  }

  expect_failures = [var.deployment_alarms]
}

# deployment_alarms: 11 given; give at most 10
run "eleven_alarms_of_a_deployment" {
  command = plan

  variables {
    deployment_alarms = ["a0", "a1", "a2", "a3", "a4", "a5", "a6", "a7", "a8", "a9", "a10"]
  }

  expect_failures = [var.deployment_alarms]
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

# scaling.cpu_target_percent: -0.5 is too small; give at least 0
run "scaling_cpu_target_percent_too_small" {
  command = plan

  variables {
    scaling = { cpu_target_percent = -0.5 }
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

# scaling.memory_target_percent: -0.5 is too small; give at least 0
run "scaling_memory_target_percent_too_small" {
  command = plan

  variables {
    scaling = { memory_target_percent = -0.5 }
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

# scaling.requests_per_target: 0 is too small; give more than 0
run "scaling_requests_per_target_too_small" {
  command = plan

  variables {
    scaling = { requests_per_target = 0 }
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
      priority          = 10
    }
  }

  expect_failures = [var.scaling]
}

# scaling.requests_per_target: 1000000000000001 is too large; give at most 1000000000000000
run "scaling_requests_per_target_too_large" {
  command = plan

  variables {
    scaling = { requests_per_target = 1000000000000001 }
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
      priority          = 10
    }
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

# scaling.schedules.schedule: "cron(0 7
# 1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,10
# * ? *)" is too long; give at most 1600 characters
run "schedule_of_1601_characters" {
  command = plan

  variables {
    scaling = {
      schedules = {
        night = {
          schedule     = "cron(0 7 1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,10 * ? *)"
          min_capacity = 0
          max_capacity = 1
        }
      }
    }
  }

  expect_failures = [var.scaling]
}

# scaling.schedules.timezone: "Europe/Berln": write the name of a time zone in the IANA database,
# such as Europe/Berlin or UTC
run "timezone_europe_berln" {
  command = plan

  variables {
    scaling = {
      schedules = {
        night = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1, timezone = "Europe/Berln" }
      }
    }
  }

  expect_failures = [var.scaling]
}

# scaling.schedules: 201 given; give at most 200
run "schedules_201" {
  command = plan

  variables {
    scaling = {
      schedules = { for number in range(201) : "s${number}" => { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 } }
    }
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

# scaling.cpu_target_percent: 0, and no other target and no schedule, changes the number of tasks
# never; give a target, or remove scaling and set desired_count
run "nothing_to_scale_on" {
  command = plan

  variables {
    scaling = { cpu_target_percent = 0, memory_target_percent = 0 }
  }

  expect_failures = [var.scaling]
}

# scaling.custom_metrics: "Web": write lower-case letters, digits and single hyphens, with a letter
# first
run "scaling_custom_metrics_in_upper_case" {
  command = plan

  variables {
    scaling = { custom_metrics = { Web = { target_value = 10, namespace = "Shop", metric_name = "Backlog" } } }
  }

  expect_failures = [var.scaling]
}

# scaling.custom_metrics: "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" is too long; give at most 32
# characters
run "scaling_custom_metrics_with_a_long_name" {
  command = plan

  variables {
    scaling = {
      custom_metrics = {
        nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn = { target_value = 10, namespace = "Shop", metric_name = "Backlog" }
      }
    }
  }

  expect_failures = [var.scaling]
}

# scaling.custom_metrics.target_value: 0 is too small; give more than 0
run "scaling_custom_metrics_backlog_target_value_too_small" {
  command = plan

  variables {
    scaling = { custom_metrics = { backlog = { target_value = 0, namespace = "Shop", metric_name = "Backlog" } } }
  }

  expect_failures = [var.scaling]
}

# scaling.custom_metrics.target_value: 1000000000000001 is too large; give at most 1000000000000000
run "scaling_custom_metrics_backlog_target_value_too_large" {
  command = plan

  variables {
    scaling = {
      custom_metrics = { backlog = { target_value = 1000000000000001, namespace = "Shop", metric_name = "Backlog" } }
    }
  }

  expect_failures = [var.scaling]
}

# scaling.custom_metrics.metric_name: give namespace and metric_name of one metric, or metrics for
# metric math
run "metric_without_a_namespace" {
  command = plan

  variables {
    scaling = { custom_metrics = { backlog = { target_value = 10, metric_name = "Backlog" } } }
  }

  expect_failures = [var.scaling]
}

# scaling.custom_metrics.dimensions: belong to one metric; write those of metric math into its
# metric_stat
run "dimensions_of_metric_math" {
  command = plan

  variables {
    scaling = {
      custom_metrics = {
        backlog = {
          target_value = 10
          metrics = [
            {
              id          = "jobs"
              metric_stat = { namespace = "AWS/SQS", metric_name = "Jobs", stat = "Sum" }
              return_data = false
            },
            { id = "each", expression = "jobs / 2" },
          ]
          dimensions = { A = "1" }
        }
      }
    }
  }

  expect_failures = [var.scaling]
}

# scaling.custom_metrics.metrics: "each" is the id of several parts; give each its own
run "ids_given_twice" {
  command = plan

  variables {
    scaling = {
      custom_metrics = {
        backlog = {
          target_value = 10
          metrics = [
            {
              id          = "jobs"
              metric_stat = { namespace = "AWS/SQS", metric_name = "Jobs", stat = "Sum" }
              return_data = false
            },
            { id = "each", expression = "jobs / 2" },
            {
              id          = "each"
              metric_stat = { namespace = "AWS/SQS", metric_name = "Jobs", stat = "Sum" }
              return_data = false
            },
          ]
        }
      }
    }
  }

  expect_failures = [var.scaling]
}

# scaling.custom_metrics.metrics: 0 parts return data, and scaling follows one; write return_data =
# false for all others
run "no_part_returns_data" {
  command = plan

  variables {
    scaling = {
      custom_metrics = {
        backlog = {
          target_value = 10
          metrics = [
            {
              id          = "jobs"
              metric_stat = { namespace = "AWS/SQS", metric_name = "Jobs", stat = "Sum" }
              return_data = false
            },
          ]
        }
      }
    }
  }

  expect_failures = [var.scaling]
}

# scaling.custom_metrics.metrics.expression: give one of expression and metric_stat
run "part_without_anything" {
  command = plan

  variables {
    scaling = {
      custom_metrics = {
        backlog = {
          target_value = 10
          metrics      = [{ id = "each", expression = "jobs / 2" }, { id = "other", return_data = false }]
        }
      }
    }
  }

  expect_failures = [var.scaling]
}

# scaling.custom_metrics.metrics.id: "Jobs": write letters, digits and underscores, with a
# lower-case letter first
run "id_jobs" {
  command = plan

  variables {
    scaling = {
      custom_metrics = {
        backlog = {
          target_value = 10
          metrics      = [{ id = "each", expression = "jobs / 2" }, { id = "Jobs", return_data = false, expression = "1" }]
        }
      }
    }
  }

  expect_failures = [var.scaling]
}

# scaling.custom_metrics.metric_name: "": write 1 to 255 characters without a character of control
run "metric_name" {
  command = plan

  variables {
    scaling = { custom_metrics = { backlog = { target_value = 10, namespace = "Shop", metric_name = "" } } }
  }

  expect_failures = [var.scaling]
}

# scaling.custom_metrics.metric_name:
# "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn…: write 1 to 255
# characters without a character of control
run "metric_name_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" {
  command = plan

  variables {
    scaling = {
      custom_metrics = {
        backlog = { target_value = 10, namespace = "Shop", metric_name = replace(format("%256s", ""), " ", "n") }
      }
    }
  }

  expect_failures = [var.scaling]
}

# scaling.custom_metrics.namespace: "": write 1 to 255 characters without a character of control
run "namespace" {
  command = plan

  variables {
    scaling = { custom_metrics = { backlog = { target_value = 10, namespace = "", metric_name = "Backlog" } } }
  }

  expect_failures = [var.scaling]
}

# scaling.custom_metrics.namespace:
# "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn…: write 1 to 255
# characters without a character of control
run "namespace_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" {
  command = plan

  variables {
    scaling = {
      custom_metrics = {
        backlog = { target_value = 10, namespace = replace(format("%256s", ""), " ", "n"), metric_name = "Backlog" }
      }
    }
  }

  expect_failures = [var.scaling]
}

# scaling.custom_metrics.metrics.metric_stat.metric_name: "": write 1 to 255 characters without a
# character of control
run "metrics_1_metric_stat_metric_name" {
  command = plan

  variables {
    scaling = {
      custom_metrics = {
        backlog = {
          target_value = 10
          metrics = [
            { id = "each", expression = "jobs / 2" },
            {
              id          = "other"
              return_data = false
              metric_stat = { namespace = "AWS/SQS", metric_name = "", stat = "Sum" }
            },
          ]
        }
      }
    }
  }

  expect_failures = [var.scaling]
}

# scaling.custom_metrics.metrics.metric_stat.metric_name:
# "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn…: write 1 to 255
# characters without a character of control
run "metrics_1_metric_stat_metric_name_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" {
  command = plan

  variables {
    scaling = {
      custom_metrics = {
        backlog = {
          target_value = 10
          metrics = [
            { id = "each", expression = "jobs / 2" },
            {
              id          = "other"
              return_data = false
              metric_stat = { namespace = "AWS/SQS", metric_name = replace(format("%256s", ""), " ", "n"), stat = "Sum" }
            },
          ]
        }
      }
    }
  }

  expect_failures = [var.scaling]
}

# scaling.custom_metrics.metrics.metric_stat.namespace: "": write 1 to 255 characters without a
# character of control
run "metrics_1_metric_stat_namespace" {
  command = plan

  variables {
    scaling = {
      custom_metrics = {
        backlog = {
          target_value = 10
          metrics = [
            { id = "each", expression = "jobs / 2" },
            {
              id          = "other"
              return_data = false
              metric_stat = { namespace = "", metric_name = "Jobs", stat = "Sum" }
            },
          ]
        }
      }
    }
  }

  expect_failures = [var.scaling]
}

# scaling.custom_metrics.metrics.metric_stat.namespace:
# "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn…: write 1 to 255
# characters without a character of control
run "metrics_1_metric_stat_namespace_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" {
  command = plan

  variables {
    scaling = {
      custom_metrics = {
        backlog = {
          target_value = 10
          metrics = [
            { id = "each", expression = "jobs / 2" },
            {
              id          = "other"
              return_data = false
              metric_stat = { namespace = replace(format("%256s", ""), " ", "n"), metric_name = "Jobs", stat = "Sum" }
            },
          ]
        }
      }
    }
  }

  expect_failures = [var.scaling]
}

# scaling.custom_metrics.metrics.metric_stat.stat: "": write 1 to 255 characters without a character
# of control
run "metrics_1_metric_stat_stat" {
  command = plan

  variables {
    scaling = {
      custom_metrics = {
        backlog = {
          target_value = 10
          metrics = [
            { id = "each", expression = "jobs / 2" },
            {
              id          = "other"
              return_data = false
              metric_stat = { namespace = "AWS/SQS", metric_name = "Jobs", stat = "" }
            },
          ]
        }
      }
    }
  }

  expect_failures = [var.scaling]
}

# scaling.custom_metrics.metrics.metric_stat.stat:
# "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn…: write 1 to 255
# characters without a character of control
run "metrics_1_metric_stat_stat_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" {
  command = plan

  variables {
    scaling = {
      custom_metrics = {
        backlog = {
          target_value = 10
          metrics = [
            { id = "each", expression = "jobs / 2" },
            {
              id          = "other"
              return_data = false
              metric_stat = { namespace = "AWS/SQS", metric_name = "Jobs", stat = replace(format("%256s", ""), " ", "n") }
            },
          ]
        }
      }
    }
  }

  expect_failures = [var.scaling]
}

# scaling.custom_metrics.metrics.expression: "": write text without a character of control
run "metrics_1_expression" {
  command = plan

  variables {
    scaling = {
      custom_metrics = {
        backlog = {
          target_value = 10
          metrics      = [{ id = "each", expression = "jobs / 2" }, { id = "other", return_data = false, expression = "" }]
        }
      }
    }
  }

  expect_failures = [var.scaling]
}

# scaling.custom_metrics.metrics.expression:
# "vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv… is too long; give
# at most 2048 characters
run "metrics_1_expression_of_2049_characters" {
  command = plan

  variables {
    scaling = {
      custom_metrics = {
        backlog = {
          target_value = 10
          metrics = [
            { id = "each", expression = "jobs / 2" },
            { id = "other", return_data = false, expression = replace(format("%2049s", ""), " ", "v") },
          ]
        }
      }
    }
  }

  expect_failures = [var.scaling]
}

# scaling.custom_metrics.dimensions: "": write text without a character of control
run "dimensions_a" {
  command = plan

  variables {
    scaling = {
      custom_metrics = {
        backlog = { target_value = 10, namespace = "Shop", metric_name = "Backlog", dimensions = { A = "" } }
      }
    }
  }

  expect_failures = [var.scaling]
}

# scaling.custom_metrics.dimensions:
# "vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv… is too long; give
# at most 1024 characters
run "dimensions_a_of_1025_characters" {
  command = plan

  variables {
    scaling = {
      custom_metrics = {
        backlog = {
          target_value = 10
          namespace    = "Shop"
          metric_name  = "Backlog"
          dimensions   = { A = replace(format("%1025s", ""), " ", "v") }
        }
      }
    }
  }

  expect_failures = [var.scaling]
}

# scaling.custom_metrics.metrics.metric_stat.dimensions: "": write text without a character of
# control
run "metrics_1_metric_stat_dimensions_a" {
  command = plan

  variables {
    scaling = {
      custom_metrics = {
        backlog = {
          target_value = 10
          metrics = [
            { id = "each", expression = "jobs / 2" },
            {
              id          = "other"
              return_data = false
              metric_stat = { namespace = "AWS/SQS", metric_name = "Jobs", stat = "Sum", dimensions = { A = "" } }
            },
          ]
        }
      }
    }
  }

  expect_failures = [var.scaling]
}

# scaling.custom_metrics.metrics.metric_stat.dimensions:
# "vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv… is too long; give
# at most 1024 characters
run "metrics_1_metric_stat_dimensions_a_of_1025_characters" {
  command = plan

  variables {
    scaling = {
      custom_metrics = {
        backlog = {
          target_value = 10
          metrics = [
            { id = "each", expression = "jobs / 2" },
            {
              id          = "other"
              return_data = false
              metric_stat = {
                namespace   = "AWS/SQS"
                metric_name = "Jobs"
                stat        = "Sum"
                dimensions  = { A = replace(format("%1025s", ""), " ", "v") }
              }
            },
          ]
        }
      }
    }
  }

  expect_failures = [var.scaling]
}

# scaling.custom_metrics.dimensions: "": write 1 to 255 characters without a character of control
run "dimension_without_a_name" {
  command = plan

  variables {
    scaling = {
      custom_metrics = {
        backlog = { target_value = 10, namespace = "Shop", metric_name = "Backlog", dimensions = { "" = "1" } }
      }
    }
  }

  expect_failures = [var.scaling]
}

# scaling.custom_metrics.metrics.metric_stat.dimensions: "": write 1 to 255 characters without a
# character of control
run "dimension_in_metric_math_without_a_name" {
  command = plan

  variables {
    scaling = {
      custom_metrics = {
        backlog = {
          target_value = 10
          metrics = [
            { id = "each", expression = "jobs / 2" },
            {
              id          = "other"
              return_data = false
              metric_stat = { namespace = "AWS/SQS", metric_name = "Jobs", stat = "Sum", dimensions = { "" = "1" } }
            },
          ]
        }
      }
    }
  }

  expect_failures = [var.scaling]
}

# scaling.custom_metrics.statistic: "Mean" is not possible; choose 'Average', 'Maximum', 'Minimum',
# 'SampleCount' or 'Sum'
run "statistic_of_another_name" {
  command = plan

  variables {
    scaling = {
      custom_metrics = { backlog = { target_value = 10, namespace = "Shop", metric_name = "Backlog", statistic = "Mean" } }
    }
  }

  expect_failures = [var.scaling]
}

# scaling.custom_metrics.metrics: 21 given; give at most 20
run "parts_21" {
  command = plan

  variables {
    scaling = {
      custom_metrics = {
        backlog = {
          target_value = 10
          metrics = [
            {
              id          = "jobs"
              metric_stat = { namespace = "AWS/SQS", metric_name = "Jobs", stat = "Sum" }
              return_data = false
            },
            { id = "each", expression = "jobs / 2" },
            {
              id          = "m0"
              metric_stat = { namespace = "AWS/SQS", metric_name = "Jobs", stat = "Sum" }
              return_data = false
            },
            {
              id          = "m1"
              metric_stat = { namespace = "AWS/SQS", metric_name = "Jobs", stat = "Sum" }
              return_data = false
            },
            {
              id          = "m2"
              metric_stat = { namespace = "AWS/SQS", metric_name = "Jobs", stat = "Sum" }
              return_data = false
            },
            {
              id          = "m3"
              metric_stat = { namespace = "AWS/SQS", metric_name = "Jobs", stat = "Sum" }
              return_data = false
            },
            {
              id          = "m4"
              metric_stat = { namespace = "AWS/SQS", metric_name = "Jobs", stat = "Sum" }
              return_data = false
            },
            {
              id          = "m5"
              metric_stat = { namespace = "AWS/SQS", metric_name = "Jobs", stat = "Sum" }
              return_data = false
            },
            {
              id          = "m6"
              metric_stat = { namespace = "AWS/SQS", metric_name = "Jobs", stat = "Sum" }
              return_data = false
            },
            {
              id          = "m7"
              metric_stat = { namespace = "AWS/SQS", metric_name = "Jobs", stat = "Sum" }
              return_data = false
            },
            {
              id          = "m8"
              metric_stat = { namespace = "AWS/SQS", metric_name = "Jobs", stat = "Sum" }
              return_data = false
            },
            {
              id          = "m9"
              metric_stat = { namespace = "AWS/SQS", metric_name = "Jobs", stat = "Sum" }
              return_data = false
            },
            {
              id          = "m10"
              metric_stat = { namespace = "AWS/SQS", metric_name = "Jobs", stat = "Sum" }
              return_data = false
            },
            {
              id          = "m11"
              metric_stat = { namespace = "AWS/SQS", metric_name = "Jobs", stat = "Sum" }
              return_data = false
            },
            {
              id          = "m12"
              metric_stat = { namespace = "AWS/SQS", metric_name = "Jobs", stat = "Sum" }
              return_data = false
            },
            {
              id          = "m13"
              metric_stat = { namespace = "AWS/SQS", metric_name = "Jobs", stat = "Sum" }
              return_data = false
            },
            {
              id          = "m14"
              metric_stat = { namespace = "AWS/SQS", metric_name = "Jobs", stat = "Sum" }
              return_data = false
            },
            {
              id          = "m15"
              metric_stat = { namespace = "AWS/SQS", metric_name = "Jobs", stat = "Sum" }
              return_data = false
            },
            {
              id          = "m16"
              metric_stat = { namespace = "AWS/SQS", metric_name = "Jobs", stat = "Sum" }
              return_data = false
            },
            {
              id          = "m17"
              metric_stat = { namespace = "AWS/SQS", metric_name = "Jobs", stat = "Sum" }
              return_data = false
            },
            {
              id          = "m18"
              metric_stat = { namespace = "AWS/SQS", metric_name = "Jobs", stat = "Sum" }
              return_data = false
            },
          ]
        }
      }
    }
  }

  expect_failures = [var.scaling]
}

# scaling.custom_metrics.dimensions: 31 given; give at most 30
run "dimensions_31" {
  command = plan

  variables {
    scaling = {
      custom_metrics = {
        backlog = {
          target_value = 10
          namespace    = "Shop"
          metric_name  = "Backlog"
          dimensions   = { for number in range(31) : "d${number}" => "1" }
        }
      }
    }
  }

  expect_failures = [var.scaling]
}

# scaling.custom_metrics.metrics.metric_stat.dimensions: 31 given; give at most 30
run "dimensions_in_metric_math_31" {
  command = plan

  variables {
    scaling = {
      custom_metrics = {
        backlog = {
          target_value = 10
          metrics = [
            { id = "each", expression = "jobs / 2" },
            {
              id          = "other"
              return_data = false
              metric_stat = {
                namespace   = "AWS/SQS"
                metric_name = "Jobs"
                stat        = "Sum"
                dimensions  = { for number in range(31) : "d${number}" => "1" }
              }
            },
          ]
        }
      }
    }
  }

  expect_failures = [var.scaling]
}

# scaling.custom_metrics: 41 given; give at most 40
run "metrics_41" {
  command = plan

  variables {
    scaling = {
      custom_metrics = { for number in range(41) : "m${number}" => { target_value = 10, namespace = "Shop", metric_name = "Backlog" } }
    }
  }

  expect_failures = [var.scaling]
}

# scaling.step_policies: "Web": write lower-case letters, digits and single hyphens, with a letter
# first
run "scaling_step_policies_in_upper_case" {
  command = plan

  variables {
    scaling = {
      step_policies = {
        Web = {
          namespace        = "Shop"
          metric_name      = "Backlog"
          threshold        = 100
          step_adjustments = [{ scaling_adjustment = 1, metric_interval_lower_bound = 0 }]
        }
      }
    }
  }

  expect_failures = [var.scaling]
}

# scaling.step_policies: "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" is too long; give at most 32 characters
run "scaling_step_policies_with_a_long_name" {
  command = plan

  variables {
    scaling = {
      step_policies = {
        nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn = {
          namespace        = "Shop"
          metric_name      = "Backlog"
          threshold        = 100
          step_adjustments = [{ scaling_adjustment = 1, metric_interval_lower_bound = 0 }]
        }
      }
    }
  }

  expect_failures = [var.scaling]
}

# scaling.step_policies.step_adjustments: have a gap, or two in one place; let each begin where
# another one ends
run "steps_with_a_gap" {
  command = plan

  variables {
    scaling = {
      step_policies = {
        backlog = {
          namespace   = "Shop"
          metric_name = "Backlog"
          threshold   = 100
          step_adjustments = [
            { scaling_adjustment = 1, metric_interval_lower_bound = 0, metric_interval_upper_bound = 10 },
            { scaling_adjustment = 2, metric_interval_lower_bound = 20 },
          ]
        }
      }
    }
  }

  expect_failures = [var.scaling]
}

# scaling.step_policies.step_adjustments: have a bound beyond the threshold and no step beyond that,
# which AWS refuses; leave out the outermost bound; scaling.step_policies.step_adjustments: take
# none beyond the threshold with GreaterThanOrEqualToThreshold; let one have no
# metric_interval_upper_bound
run "steps_with_an_end" {
  command = plan

  variables {
    scaling = {
      step_policies = {
        backlog = {
          namespace        = "Shop"
          metric_name      = "Backlog"
          threshold        = 100
          step_adjustments = [{ scaling_adjustment = 1, metric_interval_lower_bound = 0, metric_interval_upper_bound = 10 }]
        }
      }
    }
  }

  expect_failures = [var.scaling]
}

# scaling.step_policies.step_adjustments: have a bound beyond the threshold and no step beyond that,
# which AWS refuses; leave out the outermost bound
run "steps_with_a_beginning_below_the_threshold" {
  command = plan

  variables {
    scaling = {
      step_policies = {
        backlog = {
          namespace   = "Shop"
          metric_name = "Backlog"
          threshold   = 100
          step_adjustments = [
            { scaling_adjustment = -1, metric_interval_lower_bound = -10, metric_interval_upper_bound = 0 },
            { scaling_adjustment = 1, metric_interval_lower_bound = 0 },
          ]
        }
      }
    }
  }

  expect_failures = [var.scaling]
}

# scaling.step_policies.step_adjustments: take none beyond the threshold with
# GreaterThanOrEqualToThreshold; let one have no metric_interval_upper_bound
run "steps_on_the_side_of_no_alarm" {
  command = plan

  variables {
    scaling = {
      step_policies = {
        backlog = {
          namespace        = "Shop"
          metric_name      = "Backlog"
          threshold        = 100
          step_adjustments = [{ scaling_adjustment = -1, metric_interval_upper_bound = 0 }]
        }
      }
    }
  }

  expect_failures = [var.scaling]
}

# scaling.step_policies.step_adjustments: take none beyond the threshold with LessThanThreshold; let
# one have no metric_interval_lower_bound
run "steps_above_for_an_alarm_below" {
  command = plan

  variables {
    scaling = {
      step_policies = {
        backlog = {
          namespace           = "Shop"
          metric_name         = "Backlog"
          threshold           = 100
          step_adjustments    = [{ scaling_adjustment = 1, metric_interval_lower_bound = 0 }]
          comparison_operator = "LessThanThreshold"
        }
      }
    }
  }

  expect_failures = [var.scaling]
}

# scaling.step_policies.step_adjustments.metric_interval_lower_bound: an interval has one bound at
# least; give metric_interval_lower_bound, metric_interval_upper_bound or both
run "a_step_without_a_bound" {
  command = plan

  variables {
    scaling = {
      step_policies = {
        backlog = {
          namespace        = "Shop"
          metric_name      = "Backlog"
          threshold        = 100
          step_adjustments = [{ scaling_adjustment = 1 }]
        }
      }
    }
  }

  expect_failures = [var.scaling]
}

# scaling.step_policies.step_adjustments.metric_interval_lower_bound: 20 is not below
# metric_interval_upper_bound 10; lower it or raise the other
run "bounds_of_a_step_the_wrong_way_round" {
  command = plan

  variables {
    scaling = {
      step_policies = {
        backlog = {
          namespace   = "Shop"
          metric_name = "Backlog"
          threshold   = 100
          step_adjustments = [
            { scaling_adjustment = 1, metric_interval_lower_bound = 20, metric_interval_upper_bound = 10 },
            { scaling_adjustment = 2, metric_interval_lower_bound = 10 },
          ]
        }
      }
    }
  }

  expect_failures = [var.scaling]
}

# scaling.step_policies.step_adjustments.metric_interval_upper_bound: -1000000000000000.5 is too
# small; give at least -1000000000000000;
# scaling.step_policies.step_adjustments.metric_interval_lower_bound: -1000000000000000.5 is too
# small; give at least -1000000000000000
run "scaling_step_policies_backlog_step_adjustments_0_metric_interval_upper_bound_too_small" {
  command = plan

  variables {
    scaling = {
      step_policies = {
        backlog = {
          namespace   = "Shop"
          metric_name = "Backlog"
          threshold   = 100
          step_adjustments = [
            { scaling_adjustment = -1, metric_interval_upper_bound = -1000000000000000.5 },
            { scaling_adjustment = 1, metric_interval_lower_bound = -1000000000000000.5 },
          ]
        }
      }
    }
  }

  expect_failures = [var.scaling]
}

# scaling.step_policies.step_adjustments.metric_interval_upper_bound: 1000000000000001 is too large;
# give at most 1000000000000000; scaling.step_policies.step_adjustments.metric_interval_lower_bound:
# 1000000000000001 is too large; give at most 1000000000000000
run "scaling_step_policies_backlog_step_adjustments_0_metric_interval_upper_bound_too_large" {
  command = plan

  variables {
    scaling = {
      step_policies = {
        backlog = {
          namespace   = "Shop"
          metric_name = "Backlog"
          threshold   = 100
          step_adjustments = [
            { scaling_adjustment = -1, metric_interval_upper_bound = 1000000000000001 },
            { scaling_adjustment = 1, metric_interval_lower_bound = 1000000000000001 },
          ]
        }
      }
    }
  }

  expect_failures = [var.scaling]
}

# scaling.step_policies.step_adjustments: 0 given; give at least 1;
# scaling.step_policies.step_adjustments: have a gap, or two in one place; let each begin where
# another one ends; scaling.step_policies.step_adjustments: take none beyond the threshold with
# GreaterThanOrEqualToThreshold; let one have no metric_interval_upper_bound
run "no_steps" {
  command = plan

  variables {
    scaling = {
      step_policies = {
        backlog = { namespace = "Shop", metric_name = "Backlog", threshold = 100, step_adjustments = [] }
      }
    }
  }

  expect_failures = [var.scaling]
}

# scaling.step_policies.step_adjustments: 21 given; give at most 20
run "steps_21" {
  command = plan

  variables {
    scaling = {
      step_policies = {
        backlog = {
          namespace   = "Shop"
          metric_name = "Backlog"
          threshold   = 100
          step_adjustments = [
            { scaling_adjustment = 1, metric_interval_lower_bound = 0, metric_interval_upper_bound = 1 },
            { scaling_adjustment = 2, metric_interval_lower_bound = 1, metric_interval_upper_bound = 2 },
            { scaling_adjustment = 3, metric_interval_lower_bound = 2, metric_interval_upper_bound = 3 },
            { scaling_adjustment = 4, metric_interval_lower_bound = 3, metric_interval_upper_bound = 4 },
            { scaling_adjustment = 5, metric_interval_lower_bound = 4, metric_interval_upper_bound = 5 },
            { scaling_adjustment = 6, metric_interval_lower_bound = 5, metric_interval_upper_bound = 6 },
            { scaling_adjustment = 7, metric_interval_lower_bound = 6, metric_interval_upper_bound = 7 },
            { scaling_adjustment = 8, metric_interval_lower_bound = 7, metric_interval_upper_bound = 8 },
            { scaling_adjustment = 9, metric_interval_lower_bound = 8, metric_interval_upper_bound = 9 },
            { scaling_adjustment = 10, metric_interval_lower_bound = 9, metric_interval_upper_bound = 10 },
            { scaling_adjustment = 11, metric_interval_lower_bound = 10, metric_interval_upper_bound = 11 },
            { scaling_adjustment = 12, metric_interval_lower_bound = 11, metric_interval_upper_bound = 12 },
            { scaling_adjustment = 13, metric_interval_lower_bound = 12, metric_interval_upper_bound = 13 },
            { scaling_adjustment = 14, metric_interval_lower_bound = 13, metric_interval_upper_bound = 14 },
            { scaling_adjustment = 15, metric_interval_lower_bound = 14, metric_interval_upper_bound = 15 },
            { scaling_adjustment = 16, metric_interval_lower_bound = 15, metric_interval_upper_bound = 16 },
            { scaling_adjustment = 17, metric_interval_lower_bound = 16, metric_interval_upper_bound = 17 },
            { scaling_adjustment = 18, metric_interval_lower_bound = 17, metric_interval_upper_bound = 18 },
            { scaling_adjustment = 19, metric_interval_lower_bound = 18, metric_interval_upper_bound = 19 },
            { scaling_adjustment = 20, metric_interval_lower_bound = 19, metric_interval_upper_bound = 20 },
            { scaling_adjustment = 21, metric_interval_lower_bound = 20 },
          ]
        }
      }
    }
  }

  expect_failures = [var.scaling]
}

# scaling.step_policies.step_adjustments.scaling_adjustment: -1001 is too small; give at least -1000
run "steps_with_step_adjustments_0_scaling_adjustment_too_small" {
  command = plan

  variables {
    scaling = {
      step_policies = {
        backlog = {
          namespace        = "Shop"
          metric_name      = "Backlog"
          threshold        = 100
          step_adjustments = [{ scaling_adjustment = -1001, metric_interval_lower_bound = 0 }]
        }
      }
    }
  }

  expect_failures = [var.scaling]
}

# scaling.step_policies.step_adjustments.scaling_adjustment: 1001 is too large; give at most 1000
run "steps_with_step_adjustments_0_scaling_adjustment_too_large" {
  command = plan

  variables {
    scaling = {
      step_policies = {
        backlog = {
          namespace        = "Shop"
          metric_name      = "Backlog"
          threshold        = 100
          step_adjustments = [{ scaling_adjustment = 1001, metric_interval_lower_bound = 0 }]
        }
      }
    }
  }

  expect_failures = [var.scaling]
}

# scaling.step_policies.step_adjustments.scaling_adjustment: -999.5 is not a whole number; write one
run "steps_with_step_adjustments_0_scaling_adjustment_fraction" {
  command = plan

  variables {
    scaling = {
      step_policies = {
        backlog = {
          namespace        = "Shop"
          metric_name      = "Backlog"
          threshold        = 100
          step_adjustments = [{ scaling_adjustment = -999.5, metric_interval_lower_bound = 0 }]
        }
      }
    }
  }

  expect_failures = [var.scaling]
}

# scaling.step_policies.step_adjustments: are numbers of tasks with ExactCapacity, and one is
# negative; write 0 or more, or another adjustment_type
run "fewer_tasks_than_none" {
  command = plan

  variables {
    scaling = {
      step_policies = {
        backlog = {
          namespace        = "Shop"
          metric_name      = "Backlog"
          threshold        = 100
          step_adjustments = [{ scaling_adjustment = -1, metric_interval_lower_bound = 0 }]
          adjustment_type  = "ExactCapacity"
        }
      }
    }
  }

  expect_failures = [var.scaling]
}

# scaling.step_policies.min_adjustment_magnitude: 0 is too small; give at least 1
run "steps_with_min_adjustment_magnitude_too_small" {
  command = plan

  variables {
    scaling = {
      step_policies = {
        backlog = {
          namespace                = "Shop"
          metric_name              = "Backlog"
          threshold                = 100
          step_adjustments         = [{ scaling_adjustment = 1, metric_interval_lower_bound = 0 }]
          adjustment_type          = "PercentChangeInCapacity"
          min_adjustment_magnitude = 0
        }
      }
    }
  }

  expect_failures = [var.scaling]
}

# scaling.step_policies.min_adjustment_magnitude: 501 is too large; give at most 500
run "steps_with_min_adjustment_magnitude_too_large" {
  command = plan

  variables {
    scaling = {
      step_policies = {
        backlog = {
          namespace                = "Shop"
          metric_name              = "Backlog"
          threshold                = 100
          step_adjustments         = [{ scaling_adjustment = 1, metric_interval_lower_bound = 0 }]
          adjustment_type          = "PercentChangeInCapacity"
          min_adjustment_magnitude = 501
        }
      }
    }
  }

  expect_failures = [var.scaling]
}

# scaling.step_policies.min_adjustment_magnitude: 1.5 is not a whole number; write one
run "steps_with_min_adjustment_magnitude_fraction" {
  command = plan

  variables {
    scaling = {
      step_policies = {
        backlog = {
          namespace                = "Shop"
          metric_name              = "Backlog"
          threshold                = 100
          step_adjustments         = [{ scaling_adjustment = 1, metric_interval_lower_bound = 0 }]
          adjustment_type          = "PercentChangeInCapacity"
          min_adjustment_magnitude = 1.5
        }
      }
    }
  }

  expect_failures = [var.scaling]
}

# scaling.step_policies.min_adjustment_magnitude: is of PercentChangeInCapacity alone; remove it or
# write that adjustment_type
run "least_change_of_a_change_by_tasks" {
  command = plan

  variables {
    scaling = {
      step_policies = {
        backlog = {
          namespace                = "Shop"
          metric_name              = "Backlog"
          threshold                = 100
          step_adjustments         = [{ scaling_adjustment = 1, metric_interval_lower_bound = 0 }]
          min_adjustment_magnitude = 2
        }
      }
    }
  }

  expect_failures = [var.scaling]
}

# scaling.step_policies.adjustment_type: "Percent" is not possible; choose 'ChangeInCapacity',
# 'PercentChangeInCapacity' or 'ExactCapacity'
run "steps_with_adjustment_type_percent" {
  command = plan

  variables {
    scaling = {
      step_policies = {
        backlog = {
          namespace   = "Shop"
          metric_name = "Backlog"
          threshold   = 100
          step_adjustments = [
            { scaling_adjustment = -1, metric_interval_upper_bound = 0 },
            { scaling_adjustment = 1, metric_interval_lower_bound = 0 },
          ]
          adjustment_type = "Percent"
        }
      }
    }
  }

  expect_failures = [var.scaling]
}

# scaling.step_policies.namespace: "": write 1 to 255 characters without a character of control
run "namespace_of_steps" {
  command = plan

  variables {
    scaling = {
      step_policies = {
        backlog = {
          namespace        = ""
          metric_name      = "Backlog"
          threshold        = 100
          step_adjustments = [{ scaling_adjustment = 1, metric_interval_lower_bound = 0 }]
        }
      }
    }
  }

  expect_failures = [var.scaling]
}

# scaling.step_policies.namespace:
# "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn…: write 1 to 255
# characters without a character of control
run "namespace_of_steps_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" {
  command = plan

  variables {
    scaling = {
      step_policies = {
        backlog = {
          namespace        = replace(format("%256s", ""), " ", "n")
          metric_name      = "Backlog"
          threshold        = 100
          step_adjustments = [{ scaling_adjustment = 1, metric_interval_lower_bound = 0 }]
        }
      }
    }
  }

  expect_failures = [var.scaling]
}

# scaling.step_policies.metric_name: "": write 1 to 255 characters without a character of control
run "metric_name_of_steps" {
  command = plan

  variables {
    scaling = {
      step_policies = {
        backlog = {
          namespace        = "Shop"
          metric_name      = ""
          threshold        = 100
          step_adjustments = [{ scaling_adjustment = 1, metric_interval_lower_bound = 0 }]
        }
      }
    }
  }

  expect_failures = [var.scaling]
}

# scaling.step_policies.metric_name:
# "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn…: write 1 to 255
# characters without a character of control
run "metric_name_of_steps_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" {
  command = plan

  variables {
    scaling = {
      step_policies = {
        backlog = {
          namespace        = "Shop"
          metric_name      = replace(format("%256s", ""), " ", "n")
          threshold        = 100
          step_adjustments = [{ scaling_adjustment = 1, metric_interval_lower_bound = 0 }]
        }
      }
    }
  }

  expect_failures = [var.scaling]
}

# scaling.step_policies.dimensions: "": write 1 to 255 characters without a character of control
run "dimension_of_steps_without_a_name" {
  command = plan

  variables {
    scaling = {
      step_policies = {
        backlog = {
          namespace        = "Shop"
          metric_name      = "Backlog"
          threshold        = 100
          step_adjustments = [{ scaling_adjustment = 1, metric_interval_lower_bound = 0 }]
          dimensions       = { "" = "1" }
        }
      }
    }
  }

  expect_failures = [var.scaling]
}

# scaling.step_policies.dimensions: "": write text without a character of control
run "dimension_of_steps" {
  command = plan

  variables {
    scaling = {
      step_policies = {
        backlog = {
          namespace        = "Shop"
          metric_name      = "Backlog"
          threshold        = 100
          step_adjustments = [{ scaling_adjustment = 1, metric_interval_lower_bound = 0 }]
          dimensions       = { A = "" }
        }
      }
    }
  }

  expect_failures = [var.scaling]
}

# scaling.step_policies.dimensions:
# "vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv… is too long; give
# at most 1024 characters
run "dimension_of_steps_of_1025_characters" {
  command = plan

  variables {
    scaling = {
      step_policies = {
        backlog = {
          namespace        = "Shop"
          metric_name      = "Backlog"
          threshold        = 100
          step_adjustments = [{ scaling_adjustment = 1, metric_interval_lower_bound = 0 }]
          dimensions       = { A = replace(format("%1025s", ""), " ", "v") }
        }
      }
    }
  }

  expect_failures = [var.scaling]
}

# scaling.step_policies.dimensions: 31 given; give at most 30
run "dimensions_of_steps_31" {
  command = plan

  variables {
    scaling = {
      step_policies = {
        backlog = {
          namespace        = "Shop"
          metric_name      = "Backlog"
          threshold        = 100
          step_adjustments = [{ scaling_adjustment = 1, metric_interval_lower_bound = 0 }]
          dimensions       = { for number in range(31) : "d${number}" => "1" }
        }
      }
    }
  }

  expect_failures = [var.scaling]
}

# scaling.step_policies.statistic: "Mean" is not possible; choose 'Average', 'Maximum', 'Minimum',
# 'SampleCount' or 'Sum'
run "steps_with_statistic_mean" {
  command = plan

  variables {
    scaling = {
      step_policies = {
        backlog = {
          namespace   = "Shop"
          metric_name = "Backlog"
          threshold   = 100
          step_adjustments = [
            { scaling_adjustment = -1, metric_interval_upper_bound = 0 },
            { scaling_adjustment = 1, metric_interval_lower_bound = 0 },
          ]
          statistic = "Mean"
        }
      }
    }
  }

  expect_failures = [var.scaling]
}

# scaling.step_policies.metric_aggregation_type: "Sum" is not possible; choose 'Average', 'Maximum'
# or 'Minimum'
run "steps_with_metric_aggregation_type_sum" {
  command = plan

  variables {
    scaling = {
      step_policies = {
        backlog = {
          namespace   = "Shop"
          metric_name = "Backlog"
          threshold   = 100
          step_adjustments = [
            { scaling_adjustment = -1, metric_interval_upper_bound = 0 },
            { scaling_adjustment = 1, metric_interval_lower_bound = 0 },
          ]
          metric_aggregation_type = "Sum"
        }
      }
    }
  }

  expect_failures = [var.scaling]
}

# scaling.step_policies.comparison_operator: "Equals" is not possible; choose
# 'GreaterThanOrEqualToThreshold', 'GreaterThanThreshold', 'LessThanOrEqualToThreshold' or
# 'LessThanThreshold'
run "steps_with_comparison_operator_equals" {
  command = plan

  variables {
    scaling = {
      step_policies = {
        backlog = {
          namespace   = "Shop"
          metric_name = "Backlog"
          threshold   = 100
          step_adjustments = [
            { scaling_adjustment = -1, metric_interval_upper_bound = 0 },
            { scaling_adjustment = 1, metric_interval_lower_bound = 0 },
          ]
          comparison_operator = "Equals"
        }
      }
    }
  }

  expect_failures = [var.scaling]
}

# scaling.step_policies.threshold: -1000000000000000.5 is too small; give at least -1000000000000000
run "scaling_step_policies_backlog_threshold_too_small" {
  command = plan

  variables {
    scaling = {
      step_policies = {
        backlog = {
          namespace        = "Shop"
          metric_name      = "Backlog"
          threshold        = -1000000000000000.5
          step_adjustments = [{ scaling_adjustment = 1, metric_interval_lower_bound = 0 }]
        }
      }
    }
  }

  expect_failures = [var.scaling]
}

# scaling.step_policies.threshold: 1000000000000001 is too large; give at most 1000000000000000
run "scaling_step_policies_backlog_threshold_too_large" {
  command = plan

  variables {
    scaling = {
      step_policies = {
        backlog = {
          namespace        = "Shop"
          metric_name      = "Backlog"
          threshold        = 1000000000000001
          step_adjustments = [{ scaling_adjustment = 1, metric_interval_lower_bound = 0 }]
        }
      }
    }
  }

  expect_failures = [var.scaling]
}

# scaling.step_policies: 21 given; give at most 20
run "policies_of_steps_21" {
  command = plan

  variables {
    scaling = {
      step_policies = {
        s0 = {
          namespace        = "Shop"
          metric_name      = "Backlog"
          threshold        = 100
          step_adjustments = [{ scaling_adjustment = 1, metric_interval_lower_bound = 0 }]
        }
        s1 = {
          namespace        = "Shop"
          metric_name      = "Backlog"
          threshold        = 100
          step_adjustments = [{ scaling_adjustment = 1, metric_interval_lower_bound = 0 }]
        }
        s2 = {
          namespace        = "Shop"
          metric_name      = "Backlog"
          threshold        = 100
          step_adjustments = [{ scaling_adjustment = 1, metric_interval_lower_bound = 0 }]
        }
        s3 = {
          namespace        = "Shop"
          metric_name      = "Backlog"
          threshold        = 100
          step_adjustments = [{ scaling_adjustment = 1, metric_interval_lower_bound = 0 }]
        }
        s4 = {
          namespace        = "Shop"
          metric_name      = "Backlog"
          threshold        = 100
          step_adjustments = [{ scaling_adjustment = 1, metric_interval_lower_bound = 0 }]
        }
        s5 = {
          namespace        = "Shop"
          metric_name      = "Backlog"
          threshold        = 100
          step_adjustments = [{ scaling_adjustment = 1, metric_interval_lower_bound = 0 }]
        }
        s6 = {
          namespace        = "Shop"
          metric_name      = "Backlog"
          threshold        = 100
          step_adjustments = [{ scaling_adjustment = 1, metric_interval_lower_bound = 0 }]
        }
        s7 = {
          namespace        = "Shop"
          metric_name      = "Backlog"
          threshold        = 100
          step_adjustments = [{ scaling_adjustment = 1, metric_interval_lower_bound = 0 }]
        }
        s8 = {
          namespace        = "Shop"
          metric_name      = "Backlog"
          threshold        = 100
          step_adjustments = [{ scaling_adjustment = 1, metric_interval_lower_bound = 0 }]
        }
        s9 = {
          namespace        = "Shop"
          metric_name      = "Backlog"
          threshold        = 100
          step_adjustments = [{ scaling_adjustment = 1, metric_interval_lower_bound = 0 }]
        }
        s10 = {
          namespace        = "Shop"
          metric_name      = "Backlog"
          threshold        = 100
          step_adjustments = [{ scaling_adjustment = 1, metric_interval_lower_bound = 0 }]
        }
        s11 = {
          namespace        = "Shop"
          metric_name      = "Backlog"
          threshold        = 100
          step_adjustments = [{ scaling_adjustment = 1, metric_interval_lower_bound = 0 }]
        }
        s12 = {
          namespace        = "Shop"
          metric_name      = "Backlog"
          threshold        = 100
          step_adjustments = [{ scaling_adjustment = 1, metric_interval_lower_bound = 0 }]
        }
        s13 = {
          namespace        = "Shop"
          metric_name      = "Backlog"
          threshold        = 100
          step_adjustments = [{ scaling_adjustment = 1, metric_interval_lower_bound = 0 }]
        }
        s14 = {
          namespace        = "Shop"
          metric_name      = "Backlog"
          threshold        = 100
          step_adjustments = [{ scaling_adjustment = 1, metric_interval_lower_bound = 0 }]
        }
        s15 = {
          namespace        = "Shop"
          metric_name      = "Backlog"
          threshold        = 100
          step_adjustments = [{ scaling_adjustment = 1, metric_interval_lower_bound = 0 }]
        }
        s16 = {
          namespace        = "Shop"
          metric_name      = "Backlog"
          threshold        = 100
          step_adjustments = [{ scaling_adjustment = 1, metric_interval_lower_bound = 0 }]
        }
        s17 = {
          namespace        = "Shop"
          metric_name      = "Backlog"
          threshold        = 100
          step_adjustments = [{ scaling_adjustment = 1, metric_interval_lower_bound = 0 }]
        }
        s18 = {
          namespace        = "Shop"
          metric_name      = "Backlog"
          threshold        = 100
          step_adjustments = [{ scaling_adjustment = 1, metric_interval_lower_bound = 0 }]
        }
        s19 = {
          namespace        = "Shop"
          metric_name      = "Backlog"
          threshold        = 100
          step_adjustments = [{ scaling_adjustment = 1, metric_interval_lower_bound = 0 }]
        }
        s20 = {
          namespace        = "Shop"
          metric_name      = "Backlog"
          threshold        = 100
          step_adjustments = [{ scaling_adjustment = 1, metric_interval_lower_bound = 0 }]
        }
      }
      custom_metrics = {}
    }
  }

  expect_failures = [var.scaling]
}

# scaling.step_policies: are 45 with custom_metrics, and AWS follows 44 beside the others of a
# service; remove some
run "policies_45" {
  command = plan

  variables {
    scaling = {
      step_policies = {
        s0 = {
          namespace        = "Shop"
          metric_name      = "Backlog"
          threshold        = 100
          step_adjustments = [{ scaling_adjustment = 1, metric_interval_lower_bound = 0 }]
        }
        s1 = {
          namespace        = "Shop"
          metric_name      = "Backlog"
          threshold        = 100
          step_adjustments = [{ scaling_adjustment = 1, metric_interval_lower_bound = 0 }]
        }
        s2 = {
          namespace        = "Shop"
          metric_name      = "Backlog"
          threshold        = 100
          step_adjustments = [{ scaling_adjustment = 1, metric_interval_lower_bound = 0 }]
        }
        s3 = {
          namespace        = "Shop"
          metric_name      = "Backlog"
          threshold        = 100
          step_adjustments = [{ scaling_adjustment = 1, metric_interval_lower_bound = 0 }]
        }
        s4 = {
          namespace        = "Shop"
          metric_name      = "Backlog"
          threshold        = 100
          step_adjustments = [{ scaling_adjustment = 1, metric_interval_lower_bound = 0 }]
        }
        s5 = {
          namespace        = "Shop"
          metric_name      = "Backlog"
          threshold        = 100
          step_adjustments = [{ scaling_adjustment = 1, metric_interval_lower_bound = 0 }]
        }
        s6 = {
          namespace        = "Shop"
          metric_name      = "Backlog"
          threshold        = 100
          step_adjustments = [{ scaling_adjustment = 1, metric_interval_lower_bound = 0 }]
        }
        s7 = {
          namespace        = "Shop"
          metric_name      = "Backlog"
          threshold        = 100
          step_adjustments = [{ scaling_adjustment = 1, metric_interval_lower_bound = 0 }]
        }
        s8 = {
          namespace        = "Shop"
          metric_name      = "Backlog"
          threshold        = 100
          step_adjustments = [{ scaling_adjustment = 1, metric_interval_lower_bound = 0 }]
        }
        s9 = {
          namespace        = "Shop"
          metric_name      = "Backlog"
          threshold        = 100
          step_adjustments = [{ scaling_adjustment = 1, metric_interval_lower_bound = 0 }]
        }
        s10 = {
          namespace        = "Shop"
          metric_name      = "Backlog"
          threshold        = 100
          step_adjustments = [{ scaling_adjustment = 1, metric_interval_lower_bound = 0 }]
        }
        s11 = {
          namespace        = "Shop"
          metric_name      = "Backlog"
          threshold        = 100
          step_adjustments = [{ scaling_adjustment = 1, metric_interval_lower_bound = 0 }]
        }
        s12 = {
          namespace        = "Shop"
          metric_name      = "Backlog"
          threshold        = 100
          step_adjustments = [{ scaling_adjustment = 1, metric_interval_lower_bound = 0 }]
        }
        s13 = {
          namespace        = "Shop"
          metric_name      = "Backlog"
          threshold        = 100
          step_adjustments = [{ scaling_adjustment = 1, metric_interval_lower_bound = 0 }]
        }
        s14 = {
          namespace        = "Shop"
          metric_name      = "Backlog"
          threshold        = 100
          step_adjustments = [{ scaling_adjustment = 1, metric_interval_lower_bound = 0 }]
        }
        s15 = {
          namespace        = "Shop"
          metric_name      = "Backlog"
          threshold        = 100
          step_adjustments = [{ scaling_adjustment = 1, metric_interval_lower_bound = 0 }]
        }
        s16 = {
          namespace        = "Shop"
          metric_name      = "Backlog"
          threshold        = 100
          step_adjustments = [{ scaling_adjustment = 1, metric_interval_lower_bound = 0 }]
        }
        s17 = {
          namespace        = "Shop"
          metric_name      = "Backlog"
          threshold        = 100
          step_adjustments = [{ scaling_adjustment = 1, metric_interval_lower_bound = 0 }]
        }
        s18 = {
          namespace        = "Shop"
          metric_name      = "Backlog"
          threshold        = 100
          step_adjustments = [{ scaling_adjustment = 1, metric_interval_lower_bound = 0 }]
        }
        s19 = {
          namespace        = "Shop"
          metric_name      = "Backlog"
          threshold        = 100
          step_adjustments = [{ scaling_adjustment = 1, metric_interval_lower_bound = 0 }]
        }
      }
      custom_metrics = {
        m0  = { target_value = 1, namespace = "Shop", metric_name = "Jobs" }
        m1  = { target_value = 1, namespace = "Shop", metric_name = "Jobs" }
        m2  = { target_value = 1, namespace = "Shop", metric_name = "Jobs" }
        m3  = { target_value = 1, namespace = "Shop", metric_name = "Jobs" }
        m4  = { target_value = 1, namespace = "Shop", metric_name = "Jobs" }
        m5  = { target_value = 1, namespace = "Shop", metric_name = "Jobs" }
        m6  = { target_value = 1, namespace = "Shop", metric_name = "Jobs" }
        m7  = { target_value = 1, namespace = "Shop", metric_name = "Jobs" }
        m8  = { target_value = 1, namespace = "Shop", metric_name = "Jobs" }
        m9  = { target_value = 1, namespace = "Shop", metric_name = "Jobs" }
        m10 = { target_value = 1, namespace = "Shop", metric_name = "Jobs" }
        m11 = { target_value = 1, namespace = "Shop", metric_name = "Jobs" }
        m12 = { target_value = 1, namespace = "Shop", metric_name = "Jobs" }
        m13 = { target_value = 1, namespace = "Shop", metric_name = "Jobs" }
        m14 = { target_value = 1, namespace = "Shop", metric_name = "Jobs" }
        m15 = { target_value = 1, namespace = "Shop", metric_name = "Jobs" }
        m16 = { target_value = 1, namespace = "Shop", metric_name = "Jobs" }
        m17 = { target_value = 1, namespace = "Shop", metric_name = "Jobs" }
        m18 = { target_value = 1, namespace = "Shop", metric_name = "Jobs" }
        m19 = { target_value = 1, namespace = "Shop", metric_name = "Jobs" }
        m20 = { target_value = 1, namespace = "Shop", metric_name = "Jobs" }
        m21 = { target_value = 1, namespace = "Shop", metric_name = "Jobs" }
        m22 = { target_value = 1, namespace = "Shop", metric_name = "Jobs" }
        m23 = { target_value = 1, namespace = "Shop", metric_name = "Jobs" }
        m24 = { target_value = 1, namespace = "Shop", metric_name = "Jobs" }
      }
    }
  }

  expect_failures = [var.scaling]
}

# scaling.step_policies.cooldown_seconds: -1 is too small; give at least 0
run "steps_with_cooldown_seconds_too_small" {
  command = plan

  variables {
    scaling = {
      step_policies = {
        backlog = {
          namespace        = "Shop"
          metric_name      = "Backlog"
          threshold        = 100
          step_adjustments = [{ scaling_adjustment = 1, metric_interval_lower_bound = 0 }]
          cooldown_seconds = -1
        }
      }
    }
  }

  expect_failures = [var.scaling]
}

# scaling.step_policies.cooldown_seconds: 3601 is too large; give at most 3600
run "steps_with_cooldown_seconds_too_large" {
  command = plan

  variables {
    scaling = {
      step_policies = {
        backlog = {
          namespace        = "Shop"
          metric_name      = "Backlog"
          threshold        = 100
          step_adjustments = [{ scaling_adjustment = 1, metric_interval_lower_bound = 0 }]
          cooldown_seconds = 3601
        }
      }
    }
  }

  expect_failures = [var.scaling]
}

# scaling.step_policies.cooldown_seconds: 0.5 is not a whole number; write one
run "steps_with_cooldown_seconds_fraction" {
  command = plan

  variables {
    scaling = {
      step_policies = {
        backlog = {
          namespace        = "Shop"
          metric_name      = "Backlog"
          threshold        = 100
          step_adjustments = [{ scaling_adjustment = 1, metric_interval_lower_bound = 0 }]
          cooldown_seconds = 0.5
        }
      }
    }
  }

  expect_failures = [var.scaling]
}

# scaling.step_policies.period_seconds: 9 is too small; give at least 10;
# scaling.step_policies.period_seconds: 9 is no period of CloudWatch; write 10, 20, 30 or a multiple
# of 60
run "steps_with_period_seconds_too_small" {
  command = plan

  variables {
    scaling = {
      step_policies = {
        backlog = {
          namespace        = "Shop"
          metric_name      = "Backlog"
          threshold        = 100
          step_adjustments = [{ scaling_adjustment = 1, metric_interval_lower_bound = 0 }]
          period_seconds   = 9
        }
      }
    }
  }

  expect_failures = [var.scaling]
}

# scaling.step_policies.period_seconds: 86401 is too large; give at most 86400;
# scaling.step_policies.period_seconds: 86401 is no period of CloudWatch; write 10, 20, 30 or a
# multiple of 60
run "steps_with_period_seconds_too_large" {
  command = plan

  variables {
    scaling = {
      step_policies = {
        backlog = {
          namespace        = "Shop"
          metric_name      = "Backlog"
          threshold        = 100
          step_adjustments = [{ scaling_adjustment = 1, metric_interval_lower_bound = 0 }]
          period_seconds   = 86401
        }
      }
    }
  }

  expect_failures = [var.scaling]
}

# scaling.step_policies.period_seconds: 10.5 is not a whole number; write one;
# scaling.step_policies.period_seconds: 10.5 is no period of CloudWatch; write 10, 20, 30 or a
# multiple of 60
run "steps_with_period_seconds_fraction" {
  command = plan

  variables {
    scaling = {
      step_policies = {
        backlog = {
          namespace        = "Shop"
          metric_name      = "Backlog"
          threshold        = 100
          step_adjustments = [{ scaling_adjustment = 1, metric_interval_lower_bound = 0 }]
          period_seconds   = 10.5
        }
      }
    }
  }

  expect_failures = [var.scaling]
}

# scaling.step_policies.period_seconds: 90 is no period of CloudWatch; write 10, 20, 30 or a
# multiple of 60
run "steps_with_a_period_of_90_seconds" {
  command = plan

  variables {
    scaling = {
      step_policies = {
        backlog = {
          namespace        = "Shop"
          metric_name      = "Backlog"
          threshold        = 100
          step_adjustments = [{ scaling_adjustment = 1, metric_interval_lower_bound = 0 }]
          period_seconds   = 90
        }
      }
    }
  }

  expect_failures = [var.scaling]
}

# scaling.step_policies.evaluation_periods: 1441 of 60 seconds are more than a day, or than a week
# in periods of an hour or longer; give fewer, or a shorter period_seconds
run "steps_that_look_back_1441_times_60_seconds" {
  command = plan

  variables {
    scaling = {
      step_policies = {
        backlog = {
          namespace          = "Shop"
          metric_name        = "Backlog"
          threshold          = 100
          step_adjustments   = [{ scaling_adjustment = 1, metric_interval_lower_bound = 0 }]
          period_seconds     = 60
          evaluation_periods = 1441
        }
      }
    }
  }

  expect_failures = [var.scaling]
}

# scaling.step_policies.evaluation_periods: 0 is too small; give at least 1
run "steps_with_evaluation_periods_too_small" {
  command = plan

  variables {
    scaling = {
      step_policies = {
        backlog = {
          namespace          = "Shop"
          metric_name        = "Backlog"
          threshold          = 100
          step_adjustments   = [{ scaling_adjustment = 1, metric_interval_lower_bound = 0 }]
          period_seconds     = 10
          evaluation_periods = 0
        }
      }
    }
  }

  expect_failures = [var.scaling]
}

# scaling.step_policies.evaluation_periods: 8641 is too large; give at most 8640;
# scaling.step_policies.evaluation_periods: 8641 of 10 seconds are more than a day, or than a week
# in periods of an hour or longer; give fewer, or a shorter period_seconds
run "steps_with_evaluation_periods_too_large" {
  command = plan

  variables {
    scaling = {
      step_policies = {
        backlog = {
          namespace          = "Shop"
          metric_name        = "Backlog"
          threshold          = 100
          step_adjustments   = [{ scaling_adjustment = 1, metric_interval_lower_bound = 0 }]
          period_seconds     = 10
          evaluation_periods = 8641
        }
      }
    }
  }

  expect_failures = [var.scaling]
}

# scaling.step_policies.evaluation_periods: 1.5 is not a whole number; write one
run "steps_with_evaluation_periods_fraction" {
  command = plan

  variables {
    scaling = {
      step_policies = {
        backlog = {
          namespace          = "Shop"
          metric_name        = "Backlog"
          threshold          = 100
          step_adjustments   = [{ scaling_adjustment = 1, metric_interval_lower_bound = 0 }]
          period_seconds     = 10
          evaluation_periods = 1.5
        }
      }
    }
  }

  expect_failures = [var.scaling]
}

# scaling.step_policies.step_adjustments: null is not a list; put it in square brackets
run "steps_that_are_null" {
  command = plan

  variables {
    scaling = {
      step_policies = {
        backlog = { namespace = "Shop", metric_name = "Backlog", threshold = 100, step_adjustments = null }
      }
    }
  }

  expect_failures = [var.scaling]
}

# consumes.arn: "orders": write the ARN of a queue of SQS: arn:aws:sqs:<region>:<account>:<name>
run "consumes_shipments_arn_orders" {
  command = plan

  variables {
    consumes = { shipments = { arn = "orders" } }
  }

  expect_failures = [var.consumes]
}

# consumes.kms_key_arn: "arn:aws:kms:eu-west-1:111122223333:alias/shop": write the ARN of a KMS key,
# not of an alias: arn:aws:kms:<region>:<account>:key/<id>
run "consumes_shipments_kms_key_arn_arn_aws_kms_eu_west_1_111122223333_alias_shop" {
  command = plan

  variables {
    consumes = {
      shipments = {
        arn         = "arn:aws:sqs:eu-west-1:111122223333:shop-shipments"
        kms_key_arn = "arn:aws:kms:eu-west-1:111122223333:alias/shop"
      }
    }
  }

  expect_failures = [var.consumes]
}

# consumes: "Web": write lower-case letters, digits and single hyphens, with a letter first
run "consumes_in_upper_case" {
  command = plan

  variables {
    consumes = { Web = { arn = "arn:aws:sqs:eu-west-1:111122223333:shop-shipments" } }
  }

  expect_failures = [var.consumes]
}

# consumes: "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" is too long; give at most 32 characters
run "consumes_with_a_long_name" {
  command = plan

  variables {
    consumes = {
      nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn = { arn = "arn:aws:sqs:eu-west-1:111122223333:shop-shipments" }
    }
  }

  expect_failures = [var.consumes]
}

# consumes: 51 given; give at most 50
run "consumes_51" {
  command = plan

  variables {
    consumes = {
      q0  = { arn = "arn:aws:sqs:eu-west-1:111122223333:shop-shipments0" }
      q1  = { arn = "arn:aws:sqs:eu-west-1:111122223333:shop-shipments1" }
      q2  = { arn = "arn:aws:sqs:eu-west-1:111122223333:shop-shipments2" }
      q3  = { arn = "arn:aws:sqs:eu-west-1:111122223333:shop-shipments3" }
      q4  = { arn = "arn:aws:sqs:eu-west-1:111122223333:shop-shipments4" }
      q5  = { arn = "arn:aws:sqs:eu-west-1:111122223333:shop-shipments5" }
      q6  = { arn = "arn:aws:sqs:eu-west-1:111122223333:shop-shipments6" }
      q7  = { arn = "arn:aws:sqs:eu-west-1:111122223333:shop-shipments7" }
      q8  = { arn = "arn:aws:sqs:eu-west-1:111122223333:shop-shipments8" }
      q9  = { arn = "arn:aws:sqs:eu-west-1:111122223333:shop-shipments9" }
      q10 = { arn = "arn:aws:sqs:eu-west-1:111122223333:shop-shipments10" }
      q11 = { arn = "arn:aws:sqs:eu-west-1:111122223333:shop-shipments11" }
      q12 = { arn = "arn:aws:sqs:eu-west-1:111122223333:shop-shipments12" }
      q13 = { arn = "arn:aws:sqs:eu-west-1:111122223333:shop-shipments13" }
      q14 = { arn = "arn:aws:sqs:eu-west-1:111122223333:shop-shipments14" }
      q15 = { arn = "arn:aws:sqs:eu-west-1:111122223333:shop-shipments15" }
      q16 = { arn = "arn:aws:sqs:eu-west-1:111122223333:shop-shipments16" }
      q17 = { arn = "arn:aws:sqs:eu-west-1:111122223333:shop-shipments17" }
      q18 = { arn = "arn:aws:sqs:eu-west-1:111122223333:shop-shipments18" }
      q19 = { arn = "arn:aws:sqs:eu-west-1:111122223333:shop-shipments19" }
      q20 = { arn = "arn:aws:sqs:eu-west-1:111122223333:shop-shipments20" }
      q21 = { arn = "arn:aws:sqs:eu-west-1:111122223333:shop-shipments21" }
      q22 = { arn = "arn:aws:sqs:eu-west-1:111122223333:shop-shipments22" }
      q23 = { arn = "arn:aws:sqs:eu-west-1:111122223333:shop-shipments23" }
      q24 = { arn = "arn:aws:sqs:eu-west-1:111122223333:shop-shipments24" }
      q25 = { arn = "arn:aws:sqs:eu-west-1:111122223333:shop-shipments25" }
      q26 = { arn = "arn:aws:sqs:eu-west-1:111122223333:shop-shipments26" }
      q27 = { arn = "arn:aws:sqs:eu-west-1:111122223333:shop-shipments27" }
      q28 = { arn = "arn:aws:sqs:eu-west-1:111122223333:shop-shipments28" }
      q29 = { arn = "arn:aws:sqs:eu-west-1:111122223333:shop-shipments29" }
      q30 = { arn = "arn:aws:sqs:eu-west-1:111122223333:shop-shipments30" }
      q31 = { arn = "arn:aws:sqs:eu-west-1:111122223333:shop-shipments31" }
      q32 = { arn = "arn:aws:sqs:eu-west-1:111122223333:shop-shipments32" }
      q33 = { arn = "arn:aws:sqs:eu-west-1:111122223333:shop-shipments33" }
      q34 = { arn = "arn:aws:sqs:eu-west-1:111122223333:shop-shipments34" }
      q35 = { arn = "arn:aws:sqs:eu-west-1:111122223333:shop-shipments35" }
      q36 = { arn = "arn:aws:sqs:eu-west-1:111122223333:shop-shipments36" }
      q37 = { arn = "arn:aws:sqs:eu-west-1:111122223333:shop-shipments37" }
      q38 = { arn = "arn:aws:sqs:eu-west-1:111122223333:shop-shipments38" }
      q39 = { arn = "arn:aws:sqs:eu-west-1:111122223333:shop-shipments39" }
      q40 = { arn = "arn:aws:sqs:eu-west-1:111122223333:shop-shipments40" }
      q41 = { arn = "arn:aws:sqs:eu-west-1:111122223333:shop-shipments41" }
      q42 = { arn = "arn:aws:sqs:eu-west-1:111122223333:shop-shipments42" }
      q43 = { arn = "arn:aws:sqs:eu-west-1:111122223333:shop-shipments43" }
      q44 = { arn = "arn:aws:sqs:eu-west-1:111122223333:shop-shipments44" }
      q45 = { arn = "arn:aws:sqs:eu-west-1:111122223333:shop-shipments45" }
      q46 = { arn = "arn:aws:sqs:eu-west-1:111122223333:shop-shipments46" }
      q47 = { arn = "arn:aws:sqs:eu-west-1:111122223333:shop-shipments47" }
      q48 = { arn = "arn:aws:sqs:eu-west-1:111122223333:shop-shipments48" }
      q49 = { arn = "arn:aws:sqs:eu-west-1:111122223333:shop-shipments49" }
      q50 = { arn = "arn:aws:sqs:eu-west-1:111122223333:shop-shipments50" }
    }
  }

  expect_failures = [var.consumes]
}

# publishes.arn: "events": write the ARN of a queue, arn:aws:sqs:<region>:<account>:<name>, or of a
# topic, arn:aws:sns:<region>:<account>:<name>
run "publishes_events_arn_events" {
  command = plan

  variables {
    publishes = { events = { arn = "events" } }
  }

  expect_failures = [var.publishes]
}

# publishes.kms_key_arn: "arn:aws:kms:eu-west-1:111122223333:alias/shop": write the ARN of a KMS
# key, not of an alias: arn:aws:kms:<region>:<account>:key/<id>
run "publishes_events_kms_key_arn_arn_aws_kms_eu_west_1_111122223333_alias_shop" {
  command = plan

  variables {
    publishes = {
      events = {
        arn         = "arn:aws:sns:eu-west-1:111122223333:shop-order-events"
        kms_key_arn = "arn:aws:kms:eu-west-1:111122223333:alias/shop"
      }
    }
  }

  expect_failures = [var.publishes]
}

# publishes: "Web": write lower-case letters, digits and single hyphens, with a letter first
run "publishes_in_upper_case" {
  command = plan

  variables {
    publishes = { Web = { arn = "arn:aws:sns:eu-west-1:111122223333:shop-order-events" } }
  }

  expect_failures = [var.publishes]
}

# publishes: "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" is too long; give at most 32 characters
run "publishes_with_a_long_name" {
  command = plan

  variables {
    publishes = {
      nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn = { arn = "arn:aws:sns:eu-west-1:111122223333:shop-order-events" }
    }
  }

  expect_failures = [var.publishes]
}

# publishes: 51 given; give at most 50
run "publishes_51" {
  command = plan

  variables {
    publishes = {
      t0  = { arn = "arn:aws:sns:eu-west-1:111122223333:shop-order-events0" }
      t1  = { arn = "arn:aws:sns:eu-west-1:111122223333:shop-order-events1" }
      t2  = { arn = "arn:aws:sns:eu-west-1:111122223333:shop-order-events2" }
      t3  = { arn = "arn:aws:sns:eu-west-1:111122223333:shop-order-events3" }
      t4  = { arn = "arn:aws:sns:eu-west-1:111122223333:shop-order-events4" }
      t5  = { arn = "arn:aws:sns:eu-west-1:111122223333:shop-order-events5" }
      t6  = { arn = "arn:aws:sns:eu-west-1:111122223333:shop-order-events6" }
      t7  = { arn = "arn:aws:sns:eu-west-1:111122223333:shop-order-events7" }
      t8  = { arn = "arn:aws:sns:eu-west-1:111122223333:shop-order-events8" }
      t9  = { arn = "arn:aws:sns:eu-west-1:111122223333:shop-order-events9" }
      t10 = { arn = "arn:aws:sns:eu-west-1:111122223333:shop-order-events10" }
      t11 = { arn = "arn:aws:sns:eu-west-1:111122223333:shop-order-events11" }
      t12 = { arn = "arn:aws:sns:eu-west-1:111122223333:shop-order-events12" }
      t13 = { arn = "arn:aws:sns:eu-west-1:111122223333:shop-order-events13" }
      t14 = { arn = "arn:aws:sns:eu-west-1:111122223333:shop-order-events14" }
      t15 = { arn = "arn:aws:sns:eu-west-1:111122223333:shop-order-events15" }
      t16 = { arn = "arn:aws:sns:eu-west-1:111122223333:shop-order-events16" }
      t17 = { arn = "arn:aws:sns:eu-west-1:111122223333:shop-order-events17" }
      t18 = { arn = "arn:aws:sns:eu-west-1:111122223333:shop-order-events18" }
      t19 = { arn = "arn:aws:sns:eu-west-1:111122223333:shop-order-events19" }
      t20 = { arn = "arn:aws:sns:eu-west-1:111122223333:shop-order-events20" }
      t21 = { arn = "arn:aws:sns:eu-west-1:111122223333:shop-order-events21" }
      t22 = { arn = "arn:aws:sns:eu-west-1:111122223333:shop-order-events22" }
      t23 = { arn = "arn:aws:sns:eu-west-1:111122223333:shop-order-events23" }
      t24 = { arn = "arn:aws:sns:eu-west-1:111122223333:shop-order-events24" }
      t25 = { arn = "arn:aws:sns:eu-west-1:111122223333:shop-order-events25" }
      t26 = { arn = "arn:aws:sns:eu-west-1:111122223333:shop-order-events26" }
      t27 = { arn = "arn:aws:sns:eu-west-1:111122223333:shop-order-events27" }
      t28 = { arn = "arn:aws:sns:eu-west-1:111122223333:shop-order-events28" }
      t29 = { arn = "arn:aws:sns:eu-west-1:111122223333:shop-order-events29" }
      t30 = { arn = "arn:aws:sns:eu-west-1:111122223333:shop-order-events30" }
      t31 = { arn = "arn:aws:sns:eu-west-1:111122223333:shop-order-events31" }
      t32 = { arn = "arn:aws:sns:eu-west-1:111122223333:shop-order-events32" }
      t33 = { arn = "arn:aws:sns:eu-west-1:111122223333:shop-order-events33" }
      t34 = { arn = "arn:aws:sns:eu-west-1:111122223333:shop-order-events34" }
      t35 = { arn = "arn:aws:sns:eu-west-1:111122223333:shop-order-events35" }
      t36 = { arn = "arn:aws:sns:eu-west-1:111122223333:shop-order-events36" }
      t37 = { arn = "arn:aws:sns:eu-west-1:111122223333:shop-order-events37" }
      t38 = { arn = "arn:aws:sns:eu-west-1:111122223333:shop-order-events38" }
      t39 = { arn = "arn:aws:sns:eu-west-1:111122223333:shop-order-events39" }
      t40 = { arn = "arn:aws:sns:eu-west-1:111122223333:shop-order-events40" }
      t41 = { arn = "arn:aws:sns:eu-west-1:111122223333:shop-order-events41" }
      t42 = { arn = "arn:aws:sns:eu-west-1:111122223333:shop-order-events42" }
      t43 = { arn = "arn:aws:sns:eu-west-1:111122223333:shop-order-events43" }
      t44 = { arn = "arn:aws:sns:eu-west-1:111122223333:shop-order-events44" }
      t45 = { arn = "arn:aws:sns:eu-west-1:111122223333:shop-order-events45" }
      t46 = { arn = "arn:aws:sns:eu-west-1:111122223333:shop-order-events46" }
      t47 = { arn = "arn:aws:sns:eu-west-1:111122223333:shop-order-events47" }
      t48 = { arn = "arn:aws:sns:eu-west-1:111122223333:shop-order-events48" }
      t49 = { arn = "arn:aws:sns:eu-west-1:111122223333:shop-order-events49" }
      t50 = { arn = "arn:aws:sns:eu-west-1:111122223333:shop-order-events50" }
    }
  }

  expect_failures = [var.publishes]
}

# scaling.acceptable_backlog_per_task: -0.49 is too small; give at least 0.01
run "scaling_acceptable_backlog_per_task_too_small" {
  command = plan

  variables {
    scaling  = { acceptable_backlog_per_task = -0.49 }
    consumes = { shipments = { arn = "arn:aws:sqs:eu-west-1:111122223333:shop-shipments" } }
  }

  expect_failures = [var.scaling]
}

# scaling.acceptable_backlog_per_task: 1000000000000001 is too large; give at most 1000000000000000
run "scaling_acceptable_backlog_per_task_too_large" {
  command = plan

  variables {
    scaling  = { acceptable_backlog_per_task = 1000000000000001 }
    consumes = { shipments = { arn = "arn:aws:sqs:eu-west-1:111122223333:shop-shipments" } }
  }

  expect_failures = [var.scaling]
}

# scaling.acceptable_backlog_per_task: counts messages of the queues in consumes, and there is none;
# name one or remove it
run "a_backlog_of_no_queue" {
  command = plan

  variables {
    scaling = { acceptable_backlog_per_task = 100 }
  }

  expect_failures = [var.scaling]
}

# scaling.acceptable_backlog_per_task: counts messages of 6 queues, and CloudWatch adds up those of
# 5; divide the service into two
run "a_backlog_of_six_queues" {
  command = plan

  variables {
    consumes = {
      q0 = { arn = "arn:aws:sqs:eu-west-1:111122223333:shop-shipments0" }
      q1 = { arn = "arn:aws:sqs:eu-west-1:111122223333:shop-shipments1" }
      q2 = { arn = "arn:aws:sqs:eu-west-1:111122223333:shop-shipments2" }
      q3 = { arn = "arn:aws:sqs:eu-west-1:111122223333:shop-shipments3" }
      q4 = { arn = "arn:aws:sqs:eu-west-1:111122223333:shop-shipments4" }
      q5 = { arn = "arn:aws:sqs:eu-west-1:111122223333:shop-shipments5" }
    }
    scaling = { acceptable_backlog_per_task = 100 }
  }

  expect_failures = [var.scaling]
}

# load_balancer.priority: 0 is too small; give at least 1
run "load_balancer_priority_too_small" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
      priority          = 0
    }
    routes = { admin = { priority = 20, path_patterns = ["/admin/*"] } }
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.priority: 50001 is too large; give at most 50000
run "load_balancer_priority_too_large" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
      priority          = 50001
    }
    routes = { admin = { priority = 20, path_patterns = ["/admin/*"] } }
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.priority: 1.5 is not a whole number; write one
run "load_balancer_priority_fraction" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
      priority          = 1.5
    }
    routes = { admin = { priority = 20, path_patterns = ["/admin/*"] } }
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.deregistration_delay_seconds: -1 is too small; give at least 0
run "load_balancer_deregistration_delay_seconds_too_small" {
  command = plan

  variables {
    load_balancer = {
      listener_arn                 = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix                   = "app/alb/1"
      security_group_id            = "sg-00000000000000001"
      priority                     = 10
      deregistration_delay_seconds = -1
    }
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.deregistration_delay_seconds: 901 is too large; give at most 900
run "load_balancer_deregistration_delay_seconds_too_large" {
  command = plan

  variables {
    load_balancer = {
      listener_arn                 = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix                   = "app/alb/1"
      security_group_id            = "sg-00000000000000001"
      priority                     = 10
      deregistration_delay_seconds = 901
    }
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.deregistration_delay_seconds: 0.5 is not a whole number; write one
run "load_balancer_deregistration_delay_seconds_fraction" {
  command = plan

  variables {
    load_balancer = {
      listener_arn                 = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix                   = "app/alb/1"
      security_group_id            = "sg-00000000000000001"
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
      listener_arn                      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix                        = "app/alb/1"
      security_group_id                 = "sg-00000000000000001"
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
      listener_arn                      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix                        = "app/alb/1"
      security_group_id                 = "sg-00000000000000001"
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
      listener_arn                      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix                        = "app/alb/1"
      security_group_id                 = "sg-00000000000000001"
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
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
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
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
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
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
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
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
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
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
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
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
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
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
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
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
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
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
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
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
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
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
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
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
      priority          = 10
      health_check      = { unhealthy_threshold = 2.5 }
    }
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.path_patterns: 7 asterisks and question marks together with the other conditions; a
# rule takes 6 at most
run "seven_asterisks" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
      priority          = 10
      path_patterns     = ["/*/*/*", "/*"]
      host_headers      = ["*.a.example", "*.*.b.example"]
    }
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.path_patterns: 0 values together with the other conditions; write 1 to 5, the most
# that a rule takes
run "conditions_0" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
      priority          = 10
      path_patterns     = []
      host_headers      = []
    }
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.path_patterns: "orders": write a path that starts with a slash, such as /health or
# /img/*; up to 128 letters, digits and _-.$/~"'@:+&, with * for any text and ? for any character
run "path_pattern_orders" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
      priority          = 10
      path_patterns     = ["/a", "orders"]
    }
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.path_patterns:
# "/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…: write a path
# that starts with a slash, such as /health or /img/*; up to 128 letters, digits and _-.$/~"'@:+&,
# with * for any text and ? for any character
run "path_pattern_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
      priority          = 10
      path_patterns     = ["/a", "/${replace(format("%128s", ""), " ", "a")}"]
    }
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.path_patterns: 6 given; give at most 5; load_balancer.path_patterns: 6 values
# together with the other conditions; write 1 to 5, the most that a rule takes
run "path_patterns_6" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
      priority          = 10
      path_patterns     = ["/a", "/a", "/a", "/a", "/a", "/a"]
    }
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.host_headers: 6 given; give at most 5; load_balancer.path_patterns: 7 values
# together with the other conditions; write 1 to 5, the most that a rule takes
run "host_headers_6" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
      priority          = 10
      host_headers      = ["a.example", "a.example", "a.example", "a.example", "a.example", "a.example"]
    }
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.host_headers: "https://shop.example.com/x": write a host name without scheme and
# path, such as shop.example.com or *.example.com
run "host_header_https_shop_example_com_x" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
      priority          = 10
      host_headers      = ["a.example", "https://shop.example.com/x"]
    }
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.host_headers:
# "hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh… is too long; give
# at most 128 characters
run "host_header_of_129_characters" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
      priority          = 10
      host_headers = [
        "hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh.example",
      ]
    }
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.host_headers: null: write a host name without scheme and path, such as
# shop.example.com or *.example.com
run "load_balancer_host_headers_1_null" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
      priority          = 10
      host_headers      = ["a.example", null]
    }
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.health_check.path: "health": write a path that starts with a slash, such as /health
run "load_balancer_health_check_path_health" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
      priority          = 10
      health_check      = { path = "health" }
    }
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.health_check.path:
# "/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa… is too long; give
# at most 1024 characters
run "health_check_of_a_path_of_1025_characters" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
      priority          = 10
      health_check      = { path = "/${replace(format("%1024s", ""), " ", "a")}" }
    }
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.health_check.matcher: "2xx": write status codes such as 200 or 200-299, or 0 for
# GRPC
run "health_check_for_2xx" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
      priority          = 10
      health_check      = { matcher = "2xx" }
    }
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.health_check.matcher: "299-200" ends before it begins; write the lower code first
run "health_check_for_codes_the_wrong_way_round" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
      priority          = 10
      health_check      = { matcher = "200,299-200" }
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
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
      priority          = 10
      health_check      = { interval_seconds = 10, timeout_seconds = 10 }
    }
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.listener_arn:
# "arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/app/alb/1": write the ARN of a
# listener of an application load balancer:
# arn:aws:elasticloadbalancing:<region>:<account>:listener/app/<name>/<id>/<id>
run "load_balancer_listener_arn_arn_aws_elasticloadbalancing_eu_west_1_111122223333_loadbalancer_app_alb_1" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/app/alb/1"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
      priority          = 10
    }
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.listener_arn: null: write the ARN of a listener of an application load balancer:
# arn:aws:elasticloadbalancing:<region>:<account>:listener/app/<name>/<id>/<id>
run "load_balancer_listener_arn_null" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = null
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
      priority          = 10
    }
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.arn_suffix: "alb": write the end of an application load balancer's ARN:
# app/<name>/<id>
run "load_balancer_arn_suffix_alb" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "alb"
      security_group_id = "sg-00000000000000001"
      priority          = 10
    }
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.arn_suffix: null: write the end of an application load balancer's ARN:
# app/<name>/<id>
run "load_balancer_arn_suffix_null" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = null
      security_group_id = "sg-00000000000000001"
      priority          = 10
    }
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.security_group_id: "web": write the id of a security group: sg-0123456789abcdef0
run "load_balancer_security_group_id_web" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "web"
      priority          = 10
    }
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.security_group_id: null: write the id of a security group: sg-0123456789abcdef0
run "load_balancer_security_group_id_null" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = null
      priority          = 10
    }
  }

  expect_failures = [var.load_balancer]
}

# routes.deregistration_delay_seconds: -1 is too small; give at least 0
run "load_balancer_deregistration_delay_seconds_too_small_of_a_further_route" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
    }
    routes = { admin = { priority = 10, deregistration_delay_seconds = -1 } }
  }

  expect_failures = [var.routes]
}

# routes.deregistration_delay_seconds: 901 is too large; give at most 900
run "load_balancer_deregistration_delay_seconds_too_large_of_a_further_route" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
    }
    routes = { admin = { priority = 10, deregistration_delay_seconds = 901 } }
  }

  expect_failures = [var.routes]
}

# routes.deregistration_delay_seconds: 0.5 is not a whole number; write one
run "load_balancer_deregistration_delay_seconds_fraction_of_a_further_route" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
    }
    routes = { admin = { priority = 10, deregistration_delay_seconds = 0.5 } }
  }

  expect_failures = [var.routes]
}

# routes.health_check_grace_period_seconds: -1 is too small; give at least 0
run "load_balancer_health_check_grace_period_seconds_too_small_of_a_further_route" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
    }
    routes = { admin = { priority = 10, health_check_grace_period_seconds = -1 } }
  }

  expect_failures = [var.routes]
}

# routes.health_check_grace_period_seconds: 2147483648 is too large; give at most 2147483647
run "load_balancer_health_check_grace_period_seconds_too_large_of_a_further_route" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
    }
    routes = { admin = { priority = 10, health_check_grace_period_seconds = 2147483648 } }
  }

  expect_failures = [var.routes]
}

# routes.health_check_grace_period_seconds: 0.5 is not a whole number; write one
run "load_balancer_health_check_grace_period_seconds_fraction_of_a_further_route" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
    }
    routes = { admin = { priority = 10, health_check_grace_period_seconds = 0.5 } }
  }

  expect_failures = [var.routes]
}

# routes.health_check.interval_seconds: 4 is too small; give at least 5
run "load_balancer_health_check_interval_seconds_too_small_of_a_further_route" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
    }
    routes = { admin = { priority = 10, health_check = { timeout_seconds = 2, interval_seconds = 4 } } }
  }

  expect_failures = [var.routes]
}

# routes.health_check.interval_seconds: 301 is too large; give at most 300
run "load_balancer_health_check_interval_seconds_too_large_of_a_further_route" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
    }
    routes = { admin = { priority = 10, health_check = { timeout_seconds = 2, interval_seconds = 301 } } }
  }

  expect_failures = [var.routes]
}

# routes.health_check.interval_seconds: 5.5 is not a whole number; write one
run "load_balancer_health_check_interval_seconds_fraction_of_a_further_route" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
    }
    routes = { admin = { priority = 10, health_check = { timeout_seconds = 2, interval_seconds = 5.5 } } }
  }

  expect_failures = [var.routes]
}

# routes.health_check.timeout_seconds: 1 is too small; give at least 2
run "load_balancer_health_check_timeout_seconds_too_small_of_a_further_route" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
    }
    routes = { admin = { priority = 10, health_check = { interval_seconds = 300, timeout_seconds = 1 } } }
  }

  expect_failures = [var.routes]
}

# routes.health_check.timeout_seconds: 121 is too large; give at most 120
run "load_balancer_health_check_timeout_seconds_too_large_of_a_further_route" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
    }
    routes = { admin = { priority = 10, health_check = { interval_seconds = 300, timeout_seconds = 121 } } }
  }

  expect_failures = [var.routes]
}

# routes.health_check.timeout_seconds: 2.5 is not a whole number; write one
run "load_balancer_health_check_timeout_seconds_fraction_of_a_further_route" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
    }
    routes = { admin = { priority = 10, health_check = { interval_seconds = 300, timeout_seconds = 2.5 } } }
  }

  expect_failures = [var.routes]
}

# routes.health_check.healthy_threshold: 1 is too small; give at least 2
run "load_balancer_health_check_healthy_threshold_too_small_of_a_further_route" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
    }
    routes = { admin = { priority = 10, health_check = { healthy_threshold = 1 } } }
  }

  expect_failures = [var.routes]
}

# routes.health_check.healthy_threshold: 11 is too large; give at most 10
run "load_balancer_health_check_healthy_threshold_too_large_of_a_further_route" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
    }
    routes = { admin = { priority = 10, health_check = { healthy_threshold = 11 } } }
  }

  expect_failures = [var.routes]
}

# routes.health_check.healthy_threshold: 2.5 is not a whole number; write one
run "load_balancer_health_check_healthy_threshold_fraction_of_a_further_route" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
    }
    routes = { admin = { priority = 10, health_check = { healthy_threshold = 2.5 } } }
  }

  expect_failures = [var.routes]
}

# routes.health_check.unhealthy_threshold: 1 is too small; give at least 2
run "load_balancer_health_check_unhealthy_threshold_too_small_of_a_further_route" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
    }
    routes = { admin = { priority = 10, health_check = { unhealthy_threshold = 1 } } }
  }

  expect_failures = [var.routes]
}

# routes.health_check.unhealthy_threshold: 11 is too large; give at most 10
run "load_balancer_health_check_unhealthy_threshold_too_large_of_a_further_route" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
    }
    routes = { admin = { priority = 10, health_check = { unhealthy_threshold = 11 } } }
  }

  expect_failures = [var.routes]
}

# routes.health_check.unhealthy_threshold: 2.5 is not a whole number; write one
run "load_balancer_health_check_unhealthy_threshold_fraction_of_a_further_route" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
    }
    routes = { admin = { priority = 10, health_check = { unhealthy_threshold = 2.5 } } }
  }

  expect_failures = [var.routes]
}

# routes.path_patterns: 7 asterisks and question marks together with the other conditions; a rule
# takes 6 at most
run "seven_asterisks_of_a_further_route" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
    }
    routes = {
      admin = { priority = 10, path_patterns = ["/*/*/*", "/*"], host_headers = ["*.a.example", "*.*.b.example"] }
    }
  }

  expect_failures = [var.routes]
}

# routes.path_patterns: 0 values together with the other conditions; write 1 to 5, the most that a
# rule takes
run "conditions_0_of_a_further_route" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
    }
    routes = { admin = { priority = 10, path_patterns = [], host_headers = [] } }
  }

  expect_failures = [var.routes]
}

# routes.path_patterns: "orders": write a path that starts with a slash, such as /health or /img/*;
# up to 128 letters, digits and _-.$/~"'@:+&, with * for any text and ? for any character
run "path_pattern_orders_of_a_further_route" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
    }
    routes = { admin = { priority = 10, path_patterns = ["/a", "orders"] } }
  }

  expect_failures = [var.routes]
}

# routes.path_patterns:
# "/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…: write a path
# that starts with a slash, such as /health or /img/*; up to 128 letters, digits and _-.$/~"'@:+&,
# with * for any text and ? for any character
run "path_pattern_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa_of_a_further_route" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
    }
    routes = { admin = { priority = 10, path_patterns = ["/a", "/${replace(format("%128s", ""), " ", "a")}"] } }
  }

  expect_failures = [var.routes]
}

# routes.path_patterns: 6 given; give at most 5; routes.path_patterns: 6 values together with the
# other conditions; write 1 to 5, the most that a rule takes
run "path_patterns_6_of_a_further_route" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
    }
    routes = { admin = { priority = 10, path_patterns = ["/a", "/a", "/a", "/a", "/a", "/a"] } }
  }

  expect_failures = [var.routes]
}

# routes.host_headers: 6 given; give at most 5; routes.path_patterns: 7 values together with the
# other conditions; write 1 to 5, the most that a rule takes
run "host_headers_6_of_a_further_route" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
    }
    routes = {
      admin = {
        priority     = 10
        host_headers = ["a.example", "a.example", "a.example", "a.example", "a.example", "a.example"]
      }
    }
  }

  expect_failures = [var.routes]
}

# routes.host_headers: "https://shop.example.com/x": write a host name without scheme and path, such
# as shop.example.com or *.example.com
run "host_header_https_shop_example_com_x_of_a_further_route" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
    }
    routes = { admin = { priority = 10, host_headers = ["a.example", "https://shop.example.com/x"] } }
  }

  expect_failures = [var.routes]
}

# routes.host_headers:
# "hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh… is too long; give
# at most 128 characters
run "host_header_of_129_characters_of_a_further_route" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
    }
    routes = {
      admin = {
        priority = 10
        host_headers = [
          "hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh.example",
        ]
      }
    }
  }

  expect_failures = [var.routes]
}

# routes.host_headers: null: write a host name without scheme and path, such as shop.example.com or
# *.example.com
run "load_balancer_host_headers_1_null_of_a_further_route" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
    }
    routes = { admin = { priority = 10, host_headers = ["a.example", null] } }
  }

  expect_failures = [var.routes]
}

# routes.health_check.path: "health": write a path that starts with a slash, such as /health
run "load_balancer_health_check_path_health_of_a_further_route" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
    }
    routes = { admin = { priority = 10, health_check = { path = "health" } } }
  }

  expect_failures = [var.routes]
}

# routes.health_check.path:
# "/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa… is too long; give
# at most 1024 characters
run "health_check_of_a_path_of_1025_characters_of_a_further_route" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
    }
    routes = {
      admin = { priority = 10, health_check = { path = "/${replace(format("%1024s", ""), " ", "a")}" } }
    }
  }

  expect_failures = [var.routes]
}

# routes.health_check.matcher: "2xx": write status codes such as 200 or 200-299, or 0 for GRPC
run "health_check_for_2xx_of_a_further_route" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
    }
    routes = { admin = { priority = 10, health_check = { matcher = "2xx" } } }
  }

  expect_failures = [var.routes]
}

# routes.health_check.matcher: "299-200" ends before it begins; write the lower code first
run "health_check_for_codes_the_wrong_way_round_of_a_further_route" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
    }
    routes = { admin = { priority = 10, health_check = { matcher = "200,299-200" } } }
  }

  expect_failures = [var.routes]
}

# routes.health_check.timeout_seconds: 10 is not below interval_seconds 10; lower it or raise the
# other
run "health_check_that_ends_after_the_next_one_starts_of_a_further_route" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
    }
    routes = { admin = { priority = 10, health_check = { interval_seconds = 10, timeout_seconds = 10 } } }
  }

  expect_failures = [var.routes]
}

# routes.http_headers: "X A": write the name of a header, up to 40 letters, digits and
# !#$%&'+.^_`|~-, without an asterisk
run "header_x_a_of_a_further_route" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
    }
    routes = { admin = { priority = 10, http_headers = { "X A" = ["1"] } } }
  }

  expect_failures = [var.routes]
}

# routes.http_headers: "Host": write another header, or its values into host_headers
run "header_of_the_host_of_a_further_route" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
    }
    routes = { admin = { priority = 10, http_headers = { Host = ["a.example"] } } }
  }

  expect_failures = [var.routes]
}

# routes.http_headers: "": write up to 128 characters of ASCII, with * for any text and ? for any
# character
run "value_of_a_header_of_a_further_route" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
    }
    routes = { admin = { priority = 10, http_headers = { X-A = [""] } } }
  }

  expect_failures = [var.routes]
}

# routes.http_headers:
# "hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh…: write up to 128
# characters of ASCII, with * for any text and ? for any character
run "value_of_a_header_hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh_of_a_further_route" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
    }
    routes = { admin = { priority = 10, http_headers = { X-A = [replace(format("%129s", ""), " ", "h")] } } }
  }

  expect_failures = [var.routes]
}

# routes.http_headers: 0 given; give at least 1
run "http_headers_without_a_value_of_a_further_route" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
    }
    routes = { admin = { priority = 10, http_headers = { X-A = [] } } }
  }

  expect_failures = [var.routes]
}

# routes.http_headers: null is not a list; put it in square brackets
run "http_headers_null_of_a_further_route" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
    }
    routes = { admin = { priority = 10, http_headers = { X-A = null } } }
  }

  expect_failures = [var.routes]
}

# routes.http_headers: 6 given; give at most 5; routes.path_patterns: 7 values together with the
# other conditions; write 1 to 5, the most that a rule takes
run "http_headers_with_six_values_of_a_further_route" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
    }
    routes = { admin = { priority = 10, http_headers = { X-A = ["0", "1", "2", "3", "4", "5"] } } }
  }

  expect_failures = [var.routes]
}

# routes.http_headers: 6 given; give at most 5; routes.path_patterns: 7 values together with the
# other conditions; write 1 to 5, the most that a rule takes; routes.path_patterns: 7 asterisks and
# question marks together with the other conditions; a rule takes 6 at most
run "http_headers_with_six_names_of_a_further_route" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
    }
    routes = {
      admin = {
        priority     = 10
        http_headers = { X-0 = ["*"], X-1 = ["*"], X-2 = ["*"], X-3 = ["*"], X-4 = ["*"], X-5 = ["*"] }
      }
    }
  }

  expect_failures = [var.routes]
}

# routes.query_strings: "a b": write up to 128 letters, digits and -._~!$%&'()+,;=:@/, with * for
# any text and ? for any character, and \ in front of one that is meant itself
run "key_of_a_query_a_b_of_a_further_route" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
    }
    routes = { admin = { priority = 10, query_strings = { "a b" = ["1"] } } }
  }

  expect_failures = [var.routes]
}

# routes.query_strings:
# "kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk…: write up to 128
# letters, digits and -._~!$%&'()+,;=:@/, with * for any text and ? for any character, and \ in
# front of one that is meant itself
run "key_of_a_query_kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk_of_a_further_route" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
    }
    routes = {
      admin = {
        priority = 10
        query_strings = {
          kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk = ["1"]
        }
      }
    }
  }

  expect_failures = [var.routes]
}

# routes.query_strings: "": write up to 128 letters, digits and -._~!$%&'()+,;=:@/, with * for any
# text and ? for any character, and \ in front of one that is meant itself
run "value_of_a_query_of_a_further_route" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
    }
    routes = { admin = { priority = 10, query_strings = { X-A = [""] } } }
  }

  expect_failures = [var.routes]
}

# routes.query_strings:
# "vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv…: write up to 128
# letters, digits and -._~!$%&'()+,;=:@/, with * for any text and ? for any character, and \ in
# front of one that is meant itself
run "value_of_a_query_vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv_of_a_further_route" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
    }
    routes = { admin = { priority = 10, query_strings = { X-A = [replace(format("%129s", ""), " ", "v")] } } }
  }

  expect_failures = [var.routes]
}

# routes.query_strings: 0 given; give at least 1
run "query_strings_without_a_value_of_a_further_route" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
    }
    routes = { admin = { priority = 10, query_strings = { X-A = [] } } }
  }

  expect_failures = [var.routes]
}

# routes.query_strings: null is not a list; put it in square brackets
run "query_strings_null_of_a_further_route" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
    }
    routes = { admin = { priority = 10, query_strings = { X-A = null } } }
  }

  expect_failures = [var.routes]
}

# routes.query_strings: 6 given; give at most 5; routes.path_patterns: 7 values together with the
# other conditions; write 1 to 5, the most that a rule takes
run "query_strings_with_six_values_of_a_further_route" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
    }
    routes = { admin = { priority = 10, query_strings = { X-A = ["0", "1", "2", "3", "4", "5"] } } }
  }

  expect_failures = [var.routes]
}

# routes.query_strings: 6 given; give at most 5; routes.path_patterns: 7 values together with the
# other conditions; write 1 to 5, the most that a rule takes; routes.path_patterns: 7 asterisks and
# question marks together with the other conditions; a rule takes 6 at most
run "query_strings_with_six_names_of_a_further_route" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
    }
    routes = {
      admin = {
        priority      = 10
        query_strings = { X-0 = ["*"], X-1 = ["*"], X-2 = ["*"], X-3 = ["*"], X-4 = ["*"], X-5 = ["*"] }
      }
    }
  }

  expect_failures = [var.routes]
}

# routes.http_request_methods: "get": write a method such as GET, up to 40 capital letters, hyphens
# and _
run "method_get_of_a_further_route" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
    }
    routes = { admin = { priority = 10, http_request_methods = ["GET", "get"] } }
  }

  expect_failures = [var.routes]
}

# routes.source_ips: "shop.example.com": write a range of addresses such as 10.0.0.0/16 or
# 2001:db8:1234::/56
run "source_shop_example_com_of_a_further_route" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
    }
    routes = { admin = { priority = 10, source_ips = ["10.0.0.0/8", "shop.example.com"] } }
  }

  expect_failures = [var.routes]
}

# routes.source_ips: "10.0.0.1/8": write 10.0.0.0/8
run "source_10_0_0_1_8_of_a_further_route" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
    }
    routes = { admin = { priority = 10, source_ips = ["10.0.0.1/8"] } }
  }

  expect_failures = [var.routes]
}

# routes.source_ips: "2001:DB8::/32": write 2001:db8::/32
run "source_2001_db8_32_of_a_further_route" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
    }
    routes = { admin = { priority = 10, source_ips = ["2001:DB8::/32"] } }
  }

  expect_failures = [var.routes]
}

# routes.http_request_methods: 6 given; give at most 5; routes.path_patterns: 7 values together with
# the other conditions; write 1 to 5, the most that a rule takes
run "http_request_methods_6_of_a_further_route" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
    }
    routes = { admin = { priority = 10, http_request_methods = ["GET", "GET", "GET", "GET", "GET", "GET"] } }
  }

  expect_failures = [var.routes]
}

# routes.source_ips: 6 given; give at most 5; routes.path_patterns: 7 values together with the other
# conditions; write 1 to 5, the most that a rule takes
run "source_ips_6_of_a_further_route" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
    }
    routes = {
      admin = {
        priority   = 10
        source_ips = ["10.0.0.0/8", "10.0.0.0/8", "10.0.0.0/8", "10.0.0.0/8", "10.0.0.0/8", "10.0.0.0/8"]
      }
    }
  }

  expect_failures = [var.routes]
}

# routes.health_check.port: 0 is too small; give at least 1
run "load_balancer_health_check_port_too_small_of_a_further_route" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
    }
    routes = { admin = { priority = 10, health_check = { port = 0 } } }
  }

  expect_failures = [var.routes]
}

# routes.health_check.port: 65536 is too large; give at most 65535
run "load_balancer_health_check_port_too_large_of_a_further_route" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
    }
    routes = { admin = { priority = 10, health_check = { port = 65536 } } }
  }

  expect_failures = [var.routes]
}

# routes.health_check.port: 1.5 is not a whole number; write one
run "load_balancer_health_check_port_fraction_of_a_further_route" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
    }
    routes = { admin = { priority = 10, health_check = { port = 1.5 } } }
  }

  expect_failures = [var.routes]
}

# routes.protocol: "TCP" is not possible; choose 'HTTP' or 'HTTPS'
run "load_balancer_protocol_tcp_of_a_further_route" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
    }
    routes = { admin = { priority = 10, protocol = "TCP" } }
  }

  expect_failures = [var.routes]
}

# routes.protocol_version: "HTTP3" is not possible; choose 'HTTP1', 'HTTP2' or 'GRPC'
run "load_balancer_protocol_version_http3_of_a_further_route" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
    }
    routes = { admin = { priority = 10, protocol_version = "HTTP3" } }
  }

  expect_failures = [var.routes]
}

# routes.health_check.matcher: "0-12" is no code of HTTP1; write 0 to 99 for GRPC, and 200 to 499
# otherwise
run "codes_0_12_of_http1_of_a_further_route" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
    }
    routes = { admin = { priority = 10, protocol_version = "HTTP1", health_check = { matcher = "0-12" } } }
  }

  expect_failures = [var.routes]
}

# routes.health_check.matcher: "200" is no code of GRPC; write 0 to 99 for GRPC, and 200 to 499
# otherwise
run "codes_200_of_grpc_of_a_further_route" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
    }
    routes = { admin = { priority = 10, protocol_version = "GRPC", health_check = { matcher = "200" } } }
  }

  expect_failures = [var.routes]
}

# routes.health_check.path: "/" is no method of GRPC; write /package.Service/Method
run "health_check_of_grpc_on_of_a_further_route" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
    }
    routes = { admin = { priority = 10, protocol_version = "GRPC", health_check = { path = "/" } } }
  }

  expect_failures = [var.routes]
}

# routes.load_balancing_algorithm_type: "random" is not possible; choose 'round_robin',
# 'least_outstanding_requests' or 'weighted_random'
run "load_balancer_load_balancing_algorithm_type_random_of_a_further_route" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
    }
    routes = { admin = { priority = 10, load_balancing_algorithm_type = "random" } }
  }

  expect_failures = [var.routes]
}

# routes.slow_start_seconds: -1 is too small; give at least 0
run "load_balancer_slow_start_seconds_too_small_of_a_further_route" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
    }
    routes = { admin = { priority = 10, slow_start_seconds = -1 } }
  }

  expect_failures = [var.routes]
}

# routes.slow_start_seconds: 901 is too large; give at most 900
run "load_balancer_slow_start_seconds_too_large_of_a_further_route" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
    }
    routes = { admin = { priority = 10, slow_start_seconds = 901 } }
  }

  expect_failures = [var.routes]
}

# routes.slow_start_seconds: 0.5 is not a whole number; write one
run "load_balancer_slow_start_seconds_fraction_of_a_further_route" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
    }
    routes = { admin = { priority = 10, slow_start_seconds = 0.5 } }
  }

  expect_failures = [var.routes]
}

# routes.slow_start_seconds: 29 is too short; give 30 to 900, or 0 for none
run "slow_start_of_29_seconds_of_a_further_route" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
    }
    routes = { admin = { priority = 10, slow_start_seconds = 29 } }
  }

  expect_failures = [var.routes]
}

# routes.slow_start_seconds: 60 goes with round_robin alone; remove it or
# load_balancing_algorithm_type
run "slow_start_of_an_algorithm_that_has_none_of_a_further_route" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
    }
    routes = {
      admin = {
        priority                      = 10
        slow_start_seconds            = 60
        load_balancing_algorithm_type = "least_outstanding_requests"
      }
    }
  }

  expect_failures = [var.routes]
}

# routes.stickiness.cookie_duration_seconds: 0 is too small; give at least 1
run "load_balancer_stickiness_cookie_duration_seconds_too_small_of_a_further_route" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
    }
    routes = { admin = { priority = 10, stickiness = { type = "lb_cookie", cookie_duration_seconds = 0 } } }
  }

  expect_failures = [var.routes]
}

# routes.stickiness.cookie_duration_seconds: 604801 is too large; give at most 604800
run "load_balancer_stickiness_cookie_duration_seconds_too_large_of_a_further_route" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
    }
    routes = { admin = { priority = 10, stickiness = { type = "lb_cookie", cookie_duration_seconds = 604801 } } }
  }

  expect_failures = [var.routes]
}

# routes.stickiness.cookie_duration_seconds: 1.5 is not a whole number; write one
run "load_balancer_stickiness_cookie_duration_seconds_fraction_of_a_further_route" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
    }
    routes = { admin = { priority = 10, stickiness = { type = "lb_cookie", cookie_duration_seconds = 1.5 } } }
  }

  expect_failures = [var.routes]
}

# routes.stickiness.type: "source_ip" is not possible; choose 'lb_cookie' or 'app_cookie'
run "load_balancer_stickiness_type_source_ip_of_a_further_route" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
    }
    routes = { admin = { priority = 10, stickiness = { type = "source_ip" } } }
  }

  expect_failures = [var.routes]
}

# routes.stickiness.cookie_name: "": write the name of a cookie, up to 256 letters, digits and
# !#$%&'*+.^_`|~-
run "load_balancer_stickiness_cookie_name_of_a_further_route" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
    }
    routes = { admin = { priority = 10, stickiness = { type = "app_cookie", cookie_name = "" } } }
  }

  expect_failures = [var.routes]
}

# routes.stickiness.cookie_name:
# "cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc…: write the name
# of a cookie, up to 256 letters, digits and !#$%&'*+.^_`|~-
run "load_balancer_stickiness_cookie_name_ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc_of_a_further_route" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
    }
    routes = {
      admin = {
        priority   = 10
        stickiness = { type = "app_cookie", cookie_name = replace(format("%257s", ""), " ", "c") }
      }
    }
  }

  expect_failures = [var.routes]
}

# routes.stickiness.cookie_name: "AWSALBTG": write a name that does not begin with "AWSALB", as
# AWS's own cookies do
run "cookie_of_the_load_balancer_of_a_further_route" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
    }
    routes = { admin = { priority = 10, stickiness = { type = "app_cookie", cookie_name = "AWSALBTG" } } }
  }

  expect_failures = [var.routes]
}

# routes.stickiness.cookie_name: nothing says which cookie the service sets; name it, or set type to
# lb_cookie
run "cookie_without_a_name_of_a_further_route" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
    }
    routes = { admin = { priority = 10, stickiness = { type = "app_cookie" } } }
  }

  expect_failures = [var.routes]
}

# routes.stickiness.cookie_name: the load balancer names its own cookie; remove it, or set type to
# app_cookie
run "cookie_with_a_second_name_of_a_further_route" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
    }
    routes = { admin = { priority = 10, stickiness = { type = "lb_cookie", cookie_name = "SESSION" } } }
  }

  expect_failures = [var.routes]
}

# routes.authenticate_cognito.session_timeout_seconds: 0 is too small; give at least 1
run "load_balancer_authenticate_cognito_session_timeout_seconds_0_of_a_further_route" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
    }
    routes = {
      admin = {
        priority = 10
        authenticate_cognito = {
          user_pool_arn           = "arn:aws:cognito-idp:eu-west-1:111122223333:userpool/eu-west-1_AbCdEfGhI"
          user_pool_client_id     = "1example23456789abcdefghijk"
          user_pool_domain        = "orders"
          session_timeout_seconds = 0
        }
      }
    }
  }

  expect_failures = [var.routes]
}

# routes.authenticate_cognito.session_timeout_seconds: 604801 is too large; give at most 604800
run "load_balancer_authenticate_cognito_session_timeout_seconds_604801_of_a_further_route" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
    }
    routes = {
      admin = {
        priority = 10
        authenticate_cognito = {
          user_pool_arn           = "arn:aws:cognito-idp:eu-west-1:111122223333:userpool/eu-west-1_AbCdEfGhI"
          user_pool_client_id     = "1example23456789abcdefghijk"
          user_pool_domain        = "orders"
          session_timeout_seconds = 604801
        }
      }
    }
  }

  expect_failures = [var.routes]
}

# routes.authenticate_cognito.session_timeout_seconds: 1.5 is not a whole number; write one
run "load_balancer_authenticate_cognito_session_timeout_seconds_1_5_of_a_further_route" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
    }
    routes = {
      admin = {
        priority = 10
        authenticate_cognito = {
          user_pool_arn           = "arn:aws:cognito-idp:eu-west-1:111122223333:userpool/eu-west-1_AbCdEfGhI"
          user_pool_client_id     = "1example23456789abcdefghijk"
          user_pool_domain        = "orders"
          session_timeout_seconds = 1.5
        }
      }
    }
  }

  expect_failures = [var.routes]
}

# routes.authenticate_cognito.scope:
# "oooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooo… is too long; give
# at most 1024 characters
run "load_balancer_authenticate_cognito_scope_of_1025_characters_of_a_further_route" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
    }
    routes = {
      admin = {
        priority = 10
        authenticate_cognito = {
          user_pool_arn       = "arn:aws:cognito-idp:eu-west-1:111122223333:userpool/eu-west-1_AbCdEfGhI"
          user_pool_client_id = "1example23456789abcdefghijk"
          user_pool_domain    = "orders"
          scope               = replace(format("%1025s", ""), " ", "o")
        }
      }
    }
  }

  expect_failures = [var.routes]
}

# routes.authenticate_cognito.user_pool_arn: "eu-west-1_AbCdEfGhI": write the ARN of a user pool of
# Cognito: arn:aws:cognito-idp:<region>:<account>:userpool/<id>
run "load_balancer_authenticate_cognito_user_pool_arn_eu_west_1_abcdefghi_of_a_further_route" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
    }
    routes = {
      admin = {
        priority = 10
        authenticate_cognito = {
          user_pool_arn       = "eu-west-1_AbCdEfGhI"
          user_pool_client_id = "1example23456789abcdefghijk"
          user_pool_domain    = "orders"
        }
      }
    }
  }

  expect_failures = [var.routes]
}

# routes.authenticate_cognito.user_pool_client_id: "a b": write the id of an app client of the user
# pool
run "load_balancer_authenticate_cognito_user_pool_client_id_a_b_of_a_further_route" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
    }
    routes = {
      admin = {
        priority = 10
        authenticate_cognito = {
          user_pool_arn       = "arn:aws:cognito-idp:eu-west-1:111122223333:userpool/eu-west-1_AbCdEfGhI"
          user_pool_client_id = "a b"
          user_pool_domain    = "orders"
        }
      }
    }
  }

  expect_failures = [var.routes]
}

# routes.authenticate_cognito.user_pool_domain: "https://orders.example.com": write the prefix of
# the user pool's domain, or the whole of one of your own
run "load_balancer_authenticate_cognito_user_pool_domain_https_orders_example_com_of_a_further_route" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
    }
    routes = {
      admin = {
        priority = 10
        authenticate_cognito = {
          user_pool_arn       = "arn:aws:cognito-idp:eu-west-1:111122223333:userpool/eu-west-1_AbCdEfGhI"
          user_pool_client_id = "1example23456789abcdefghijk"
          user_pool_domain    = "https://orders.example.com"
        }
      }
    }
  }

  expect_failures = [var.routes]
}

# routes.authenticate_cognito.scope: "openid  email": write scopes with a space between two: openid
# email
run "load_balancer_authenticate_cognito_scope_openid_email_of_a_further_route" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
    }
    routes = {
      admin = {
        priority = 10
        authenticate_cognito = {
          user_pool_arn       = "arn:aws:cognito-idp:eu-west-1:111122223333:userpool/eu-west-1_AbCdEfGhI"
          user_pool_client_id = "1example23456789abcdefghijk"
          user_pool_domain    = "orders"
          scope               = "openid  email"
        }
      }
    }
  }

  expect_failures = [var.routes]
}

# routes.authenticate_cognito.on_unauthenticated_request: "redirect" is not possible; choose
# 'authenticate', 'deny' or 'allow'
run "load_balancer_authenticate_cognito_on_unauthenticated_request_redirect_of_a_further_route" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
    }
    routes = {
      admin = {
        priority = 10
        authenticate_cognito = {
          user_pool_arn              = "arn:aws:cognito-idp:eu-west-1:111122223333:userpool/eu-west-1_AbCdEfGhI"
          user_pool_client_id        = "1example23456789abcdefghijk"
          user_pool_domain           = "orders"
          on_unauthenticated_request = "redirect"
        }
      }
    }
  }

  expect_failures = [var.routes]
}

# routes.priority: 0 is too small; give at least 1
run "routes_admin_priority_too_small" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
      priority          = 10
    }
    routes = { admin = { path_patterns = ["/admin/*"], priority = 0 } }
  }

  expect_failures = [var.routes]
}

# routes.priority: 50001 is too large; give at most 50000
run "routes_admin_priority_too_large" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
      priority          = 10
    }
    routes = { admin = { path_patterns = ["/admin/*"], priority = 50001 } }
  }

  expect_failures = [var.routes]
}

# routes.priority: 1.5 is not a whole number; write one
run "routes_admin_priority_fraction" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
      priority          = 10
    }
    routes = { admin = { path_patterns = ["/admin/*"], priority = 1.5 } }
  }

  expect_failures = [var.routes]
}

# routes.port: 0 is too small; give at least 1
run "routes_admin_port_too_small" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
      priority          = 10
    }
    routes  = { admin = { path_patterns = ["/admin/*"], priority = 20, port = 0 } }
    user    = "0"
    waivers = { root_user = "image of a vendor" }
  }

  expect_failures = [var.routes]
}

# routes.port: 65536 is too large; give at most 65535
run "routes_admin_port_too_large" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
      priority          = 10
    }
    routes  = { admin = { path_patterns = ["/admin/*"], priority = 20, port = 65536 } }
    user    = "0"
    waivers = { root_user = "image of a vendor" }
  }

  expect_failures = [var.routes]
}

# routes.port: 1.5 is not a whole number; write one
run "routes_admin_port_fraction" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
      priority          = 10
    }
    routes  = { admin = { path_patterns = ["/admin/*"], priority = 20, port = 1.5 } }
    user    = "0"
    waivers = { root_user = "image of a vendor" }
  }

  expect_failures = [var.routes]
}

# load_balancer.port: 0 is too small; give at least 1
run "load_balancer_port_too_small" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
      priority          = 10
      port              = 0
    }
    user    = "0"
    waivers = { root_user = "image of a vendor" }
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.port: 65536 is too large; give at most 65535
run "load_balancer_port_too_large" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
      priority          = 10
      port              = 65536
    }
    user    = "0"
    waivers = { root_user = "image of a vendor" }
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.port: 1.5 is not a whole number; write one
run "load_balancer_port_fraction" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
      priority          = 10
      port              = 1.5
    }
    user    = "0"
    waivers = { root_user = "image of a vendor" }
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.container: "A_1": write lower-case letters, digits and single hyphens, with a letter
# first
run "container_of_the_main_route_a_1" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
      priority          = 10
      container         = "A_1"
      port              = 9000
    }
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.container: "ccccccccccccccccccccccccccccccccc" is too long; give at most 32
# characters
run "container_of_the_main_route_of_33_characters" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
      priority          = 10
      container         = "ccccccccccccccccccccccccccccccccc"
      port              = 9000
    }
  }

  expect_failures = [var.load_balancer]
}

# routes: "Web": write lower-case letters, digits and single hyphens, with a letter first
run "routes_in_upper_case" {
  command = plan

  variables {
    routes = { Web = { priority = 20, path_patterns = ["/Web/*"] } }
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
      priority          = 10
    }
  }

  expect_failures = [var.routes]
}

# routes: "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" is too long; give at most 32 characters
run "routes_with_a_long_name" {
  command = plan

  variables {
    routes = {
      nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn = { priority = 20, path_patterns = ["/nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn/*"] }
    }
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
      priority          = 10
    }
  }

  expect_failures = [var.routes]
}

# routes.container: "A_1": write lower-case letters, digits and single hyphens, with a letter first;
# routes.container: "A_1" is no container of the task; write one of "api"
run "container_of_a_route_a_1" {
  command = plan

  variables {
    routes = { admin = { priority = 20, path_patterns = ["/admin/*"], container = "A_1", port = 9000 } }
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
      priority          = 10
    }
  }

  expect_failures = [var.routes]
}

# routes.container: "ccccccccccccccccccccccccccccccccc" is too long; give at most 32 characters;
# routes.container: "ccccccccccccccccccccccccccccccccc" is no container of the task; write one of
# "api"
run "container_of_a_route_of_33_characters" {
  command = plan

  variables {
    routes = {
      admin = {
        priority      = 20
        path_patterns = ["/admin/*"]
        container     = "ccccccccccccccccccccccccccccccccc"
        port          = 9000
      }
    }
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
      priority          = 10
    }
  }

  expect_failures = [var.routes]
}

# routes.container: "prox" is no container of the task; write one of "api", "proxy"
run "container_of_a_route_that_is_none" {
  command = plan

  variables {
    containers = { proxy = { image = "example.com/proxy:1" } }
    routes     = { admin = { priority = 20, path_patterns = ["/admin/*"], container = "prox", port = 9000 } }
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
      priority          = 10
    }
  }

  expect_failures = [var.routes]
}

# containers: load_balancer.container: "prox" is no container of the task; write one of "api",
# "proxy"
run "container_of_the_main_route_that_is_none" {
  command = plan

  variables {
    containers = { proxy = { image = "example.com/proxy:1" } }
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
      priority          = 10
      container         = "prox"
      port              = 9000
    }
  }

  expect_failures = [var.containers]
}

# routes.container: "proxy" names no port; give the route the port on which it listens
run "route_to_a_container_that_listens_on_nothing" {
  command = plan

  variables {
    containers = { proxy = { image = "example.com/proxy:1" } }
    routes     = { admin = { priority = 20, path_patterns = ["/admin/*"], container = "proxy" } }
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
      priority          = 10
    }
  }

  expect_failures = [var.routes]
}

# containers: load_balancer.container: "proxy" names no port; give the route the port on which it
# listens
run "main_route_to_a_container_that_listens_on_nothing" {
  command = plan

  variables {
    containers = { proxy = { image = "example.com/proxy:1" } }
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
      priority          = 10
      container         = "proxy"
    }
  }

  expect_failures = [var.containers]
}

# routes: no request can reach the service, port is 0; remove it, or give the port on which the
# service listens
run "further_route_to_port_0" {
  command = plan

  variables {
    port   = 0
    routes = { admin = { priority = 20, path_patterns = ["/admin/*"] } }
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
    }
  }

  expect_failures = [var.routes]
}

# routes.port: 80 needs root; route to 1024 or above, or to the port of the container itself
run "route_on_a_port_of_root" {
  command = plan

  variables {
    routes = { admin = { priority = 20, path_patterns = ["/admin/*"], port = 80 } }
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
      priority          = 10
    }
  }

  expect_failures = [var.routes]
}

# containers: load_balancer.port: 80 needs root; route to 1024 or above, or to the port of the
# container itself
run "main_route_on_a_port_of_root" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
      priority          = 10
      port              = 80
    }
  }

  expect_failures = [var.containers]
}

# routes.port: 9000 is the port of "proxy", and containers share one network; route to another port,
# or to that container
run "route_to_the_port_of_another_container" {
  command = plan

  variables {
    containers = { proxy = { image = "example.com/proxy:1", port = 9000 } }
    routes     = { admin = { priority = 20, path_patterns = ["/admin/*"], port = 9000 } }
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
      priority          = 10
    }
  }

  expect_failures = [var.routes]
}

# containers: load_balancer.port: 9000 is the port of "proxy", and containers share one network;
# route to another port, or to that container
run "main_route_to_the_port_of_another_container" {
  command = plan

  variables {
    containers = { proxy = { image = "example.com/proxy:1", port = 9000 } }
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
      priority          = 10
      port              = 9000
    }
  }

  expect_failures = [var.containers]
}

# routes: lead to port 9000 of several containers, which share one network; give each its own
run "two_containers_on_the_port_of_routes" {
  command = plan

  variables {
    containers = { proxy = { image = "example.com/proxy:1" } }
    routes = {
      a = { priority = 20, path_patterns = ["/a/*"], port = 9000 }
      b = { priority = 21, path_patterns = ["/b/*"], port = 9000, container = "proxy" }
    }
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
      priority          = 10
    }
  }

  expect_failures = [var.routes]
}

# routes: need a load balancer; give load_balancer or remove them
run "routes_without_a_load_balancer" {
  command = plan

  variables {
    routes = { admin = { priority = 20 } }
  }

  expect_failures = [var.routes]
}

# routes: "api" is what the route of load_balancer is called; write it there, or call it otherwise
run "route_that_is_called_like_the_service" {
  command = plan

  variables {
    routes = { api = { priority = 20, path_patterns = ["/api/*"] } }
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
      priority          = 10
    }
  }

  expect_failures = [var.routes]
}

# routes: are none, and load_balancer has no priority, so no request reaches the service; give it
# one, or remove load_balancer
run "load_balancer_without_a_route" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
    }
  }

  expect_failures = [var.routes]
}

# routes: priority 20 is given twice; choose another
run "priority_of_two_routes_given_twice" {
  command = plan

  variables {
    routes = { a = { priority = 20, path_patterns = ["/a/*"] }, b = { priority = 20, path_patterns = ["/b/*"] } }
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
      priority          = 10
    }
  }

  expect_failures = [var.routes]
}

# routes: "a", "b" match the same requests as another route; give each its own conditions
run "conditions_given_twice" {
  command = plan

  variables {
    routes = {
      a = { priority = 20, path_patterns = ["/x", "/y"] }
      b = { priority = 21, path_patterns = ["/y", "/x"] }
      c = { priority = 22, path_patterns = ["/y", "/x"], http_headers = { X-A = ["1"] } }
    }
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
      priority          = 10
    }
  }

  expect_failures = [var.routes]
}

# routes: 6 target groups get its tasks, one for each route and listener, and AWS allows 5, never
# more; give it fewer routes, or divide it into two services
run "five_routes_and_that_of_the_load_balancer" {
  command = plan

  variables {
    routes = {
      a = { priority = 20, path_patterns = ["/a/*"] }
      b = { priority = 21, path_patterns = ["/b/*"] }
      c = { priority = 22, path_patterns = ["/c/*"] }
      d = { priority = 23, path_patterns = ["/d/*"] }
      e = { priority = 24, path_patterns = ["/e/*"] }
    }
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
      priority          = 10
    }
  }

  expect_failures = [var.routes]
}

# routes: 6 given; give at most 5; routes: 6 target groups get its tasks, one for each route and
# listener, and AWS allows 5, never more; give it fewer routes, or divide it into two services
run "six_routes" {
  command = plan

  variables {
    routes = {
      a = { priority = 20, path_patterns = ["/a/*"] }
      b = { priority = 21, path_patterns = ["/b/*"] }
      c = { priority = 22, path_patterns = ["/c/*"] }
      d = { priority = 23, path_patterns = ["/d/*"] }
      e = { priority = 24, path_patterns = ["/e/*"] }
      f = { priority = 25, path_patterns = ["/f/*"] }
    }
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
    }
  }

  expect_failures = [var.routes]
}

# load_balancer.http_headers: "X A": write the name of a header, up to 40 letters, digits and
# !#$%&'+.^_`|~-, without an asterisk
run "header_x_a" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
      priority          = 10
      http_headers      = { "X A" = ["1"] }
    }
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.http_headers: "Host": write another header, or its values into host_headers
run "header_of_the_host" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
      priority          = 10
      http_headers      = { Host = ["a.example"] }
    }
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.http_headers: "": write up to 128 characters of ASCII, with * for any text and ? for
# any character
run "value_of_a_header" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
      priority          = 10
      http_headers      = { X-A = [""] }
    }
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.http_headers:
# "hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh…: write up to 128
# characters of ASCII, with * for any text and ? for any character
run "value_of_a_header_hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
      priority          = 10
      http_headers      = { X-A = [replace(format("%129s", ""), " ", "h")] }
    }
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.http_headers: 0 given; give at least 1
run "http_headers_without_a_value" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
      priority          = 10
      http_headers      = { X-A = [] }
    }
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.http_headers: null is not a list; put it in square brackets
run "http_headers_null" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
      priority          = 10
      http_headers      = { X-A = null }
    }
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.http_headers: 6 given; give at most 5; load_balancer.path_patterns: 7 values
# together with the other conditions; write 1 to 5, the most that a rule takes
run "http_headers_with_six_values" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
      priority          = 10
      http_headers      = { X-A = ["0", "1", "2", "3", "4", "5"] }
    }
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.http_headers: 6 given; give at most 5; load_balancer.path_patterns: 7 values
# together with the other conditions; write 1 to 5, the most that a rule takes;
# load_balancer.path_patterns: 7 asterisks and question marks together with the other conditions; a
# rule takes 6 at most
run "http_headers_with_six_names" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
      priority          = 10
      http_headers      = { X-0 = ["*"], X-1 = ["*"], X-2 = ["*"], X-3 = ["*"], X-4 = ["*"], X-5 = ["*"] }
    }
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.query_strings: "a b": write up to 128 letters, digits and -._~!$%&'()+,;=:@/, with *
# for any text and ? for any character, and \ in front of one that is meant itself
run "key_of_a_query_a_b" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
      priority          = 10
      query_strings     = { "a b" = ["1"] }
    }
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.query_strings:
# "kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk…: write up to 128
# letters, digits and -._~!$%&'()+,;=:@/, with * for any text and ? for any character, and \ in
# front of one that is meant itself
run "key_of_a_query_kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
      priority          = 10
      query_strings = {
        kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk = ["1"]
      }
    }
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.query_strings: "": write up to 128 letters, digits and -._~!$%&'()+,;=:@/, with *
# for any text and ? for any character, and \ in front of one that is meant itself
run "value_of_a_query" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
      priority          = 10
      query_strings     = { X-A = [""] }
    }
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.query_strings:
# "vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv…: write up to 128
# letters, digits and -._~!$%&'()+,;=:@/, with * for any text and ? for any character, and \ in
# front of one that is meant itself
run "value_of_a_query_vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
      priority          = 10
      query_strings     = { X-A = [replace(format("%129s", ""), " ", "v")] }
    }
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.query_strings: 0 given; give at least 1
run "query_strings_without_a_value" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
      priority          = 10
      query_strings     = { X-A = [] }
    }
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.query_strings: null is not a list; put it in square brackets
run "query_strings_null" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
      priority          = 10
      query_strings     = { X-A = null }
    }
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.query_strings: 6 given; give at most 5; load_balancer.path_patterns: 7 values
# together with the other conditions; write 1 to 5, the most that a rule takes
run "query_strings_with_six_values" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
      priority          = 10
      query_strings     = { X-A = ["0", "1", "2", "3", "4", "5"] }
    }
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.query_strings: 6 given; give at most 5; load_balancer.path_patterns: 7 values
# together with the other conditions; write 1 to 5, the most that a rule takes;
# load_balancer.path_patterns: 7 asterisks and question marks together with the other conditions; a
# rule takes 6 at most
run "query_strings_with_six_names" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
      priority          = 10
      query_strings     = { X-0 = ["*"], X-1 = ["*"], X-2 = ["*"], X-3 = ["*"], X-4 = ["*"], X-5 = ["*"] }
    }
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.http_request_methods: "get": write a method such as GET, up to 40 capital letters,
# hyphens and _
run "method_get" {
  command = plan

  variables {
    load_balancer = {
      listener_arn         = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix           = "app/alb/1"
      security_group_id    = "sg-00000000000000001"
      priority             = 10
      http_request_methods = ["GET", "get"]
    }
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.source_ips: "shop.example.com": write a range of addresses such as 10.0.0.0/16 or
# 2001:db8:1234::/56
run "source_shop_example_com" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
      priority          = 10
      source_ips        = ["10.0.0.0/8", "shop.example.com"]
    }
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.source_ips: "10.0.0.1/8": write 10.0.0.0/8
run "source_10_0_0_1_8" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
      priority          = 10
      source_ips        = ["10.0.0.1/8"]
    }
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.source_ips: "2001:DB8::/32": write 2001:db8::/32
run "source_2001_db8_32" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
      priority          = 10
      source_ips        = ["2001:DB8::/32"]
    }
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.http_request_methods: 6 given; give at most 5; load_balancer.path_patterns: 7 values
# together with the other conditions; write 1 to 5, the most that a rule takes
run "http_request_methods_6" {
  command = plan

  variables {
    load_balancer = {
      listener_arn         = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix           = "app/alb/1"
      security_group_id    = "sg-00000000000000001"
      priority             = 10
      http_request_methods = ["GET", "GET", "GET", "GET", "GET", "GET"]
    }
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.source_ips: 6 given; give at most 5; load_balancer.path_patterns: 7 values together
# with the other conditions; write 1 to 5, the most that a rule takes
run "source_ips_6" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
      priority          = 10
      source_ips        = ["10.0.0.0/8", "10.0.0.0/8", "10.0.0.0/8", "10.0.0.0/8", "10.0.0.0/8", "10.0.0.0/8"]
    }
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.health_check.port: 0 is too small; give at least 1
run "load_balancer_health_check_port_too_small" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
      priority          = 10
      health_check      = { port = 0 }
    }
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.health_check.port: 65536 is too large; give at most 65535
run "load_balancer_health_check_port_too_large" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
      priority          = 10
      health_check      = { port = 65536 }
    }
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.health_check.port: 1.5 is not a whole number; write one
run "load_balancer_health_check_port_fraction" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
      priority          = 10
      health_check      = { port = 1.5 }
    }
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.protocol: "TCP" is not possible; choose 'HTTP' or 'HTTPS'
run "load_balancer_protocol_tcp" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
      priority          = 10
      protocol          = "TCP"
    }
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.protocol_version: "HTTP3" is not possible; choose 'HTTP1', 'HTTP2' or 'GRPC'
run "load_balancer_protocol_version_http3" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
      priority          = 10
      protocol_version  = "HTTP3"
    }
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.health_check.matcher: "0-12" is no code of HTTP1; write 0 to 99 for GRPC, and 200 to
# 499 otherwise
run "codes_0_12_of_http1" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
      priority          = 10
      protocol_version  = "HTTP1"
      health_check      = { matcher = "0-12" }
    }
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.health_check.matcher: "200" is no code of GRPC; write 0 to 99 for GRPC, and 200 to
# 499 otherwise
run "codes_200_of_grpc" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
      priority          = 10
      protocol_version  = "GRPC"
      health_check      = { matcher = "200" }
    }
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.health_check.path: "/" is no method of GRPC; write /package.Service/Method
run "health_check_of_grpc_on" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
      priority          = 10
      protocol_version  = "GRPC"
      health_check      = { path = "/" }
    }
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.load_balancing_algorithm_type: "random" is not possible; choose 'round_robin',
# 'least_outstanding_requests' or 'weighted_random'
run "load_balancer_load_balancing_algorithm_type_random" {
  command = plan

  variables {
    load_balancer = {
      listener_arn                  = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix                    = "app/alb/1"
      security_group_id             = "sg-00000000000000001"
      priority                      = 10
      load_balancing_algorithm_type = "random"
    }
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.slow_start_seconds: -1 is too small; give at least 0
run "load_balancer_slow_start_seconds_too_small" {
  command = plan

  variables {
    load_balancer = {
      listener_arn       = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix         = "app/alb/1"
      security_group_id  = "sg-00000000000000001"
      priority           = 10
      slow_start_seconds = -1
    }
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.slow_start_seconds: 901 is too large; give at most 900
run "load_balancer_slow_start_seconds_too_large" {
  command = plan

  variables {
    load_balancer = {
      listener_arn       = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix         = "app/alb/1"
      security_group_id  = "sg-00000000000000001"
      priority           = 10
      slow_start_seconds = 901
    }
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.slow_start_seconds: 0.5 is not a whole number; write one
run "load_balancer_slow_start_seconds_fraction" {
  command = plan

  variables {
    load_balancer = {
      listener_arn       = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix         = "app/alb/1"
      security_group_id  = "sg-00000000000000001"
      priority           = 10
      slow_start_seconds = 0.5
    }
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.slow_start_seconds: 29 is too short; give 30 to 900, or 0 for none
run "slow_start_of_29_seconds" {
  command = plan

  variables {
    load_balancer = {
      listener_arn       = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix         = "app/alb/1"
      security_group_id  = "sg-00000000000000001"
      priority           = 10
      slow_start_seconds = 29
    }
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.slow_start_seconds: 60 goes with round_robin alone; remove it or
# load_balancing_algorithm_type
run "slow_start_of_an_algorithm_that_has_none" {
  command = plan

  variables {
    load_balancer = {
      listener_arn                  = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix                    = "app/alb/1"
      security_group_id             = "sg-00000000000000001"
      priority                      = 10
      slow_start_seconds            = 60
      load_balancing_algorithm_type = "least_outstanding_requests"
    }
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.stickiness.cookie_duration_seconds: 0 is too small; give at least 1
run "load_balancer_stickiness_cookie_duration_seconds_too_small" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
      priority          = 10
      stickiness        = { type = "lb_cookie", cookie_duration_seconds = 0 }
    }
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.stickiness.cookie_duration_seconds: 604801 is too large; give at most 604800
run "load_balancer_stickiness_cookie_duration_seconds_too_large" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
      priority          = 10
      stickiness        = { type = "lb_cookie", cookie_duration_seconds = 604801 }
    }
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.stickiness.cookie_duration_seconds: 1.5 is not a whole number; write one
run "load_balancer_stickiness_cookie_duration_seconds_fraction" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
      priority          = 10
      stickiness        = { type = "lb_cookie", cookie_duration_seconds = 1.5 }
    }
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.stickiness.type: "source_ip" is not possible; choose 'lb_cookie' or 'app_cookie'
run "load_balancer_stickiness_type_source_ip" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
      priority          = 10
      stickiness        = { type = "source_ip" }
    }
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.stickiness.cookie_name: "": write the name of a cookie, up to 256 letters, digits
# and !#$%&'*+.^_`|~-
run "load_balancer_stickiness_cookie_name" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
      priority          = 10
      stickiness        = { type = "app_cookie", cookie_name = "" }
    }
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.stickiness.cookie_name:
# "cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc…: write the name
# of a cookie, up to 256 letters, digits and !#$%&'*+.^_`|~-
run "load_balancer_stickiness_cookie_name_ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
      priority          = 10
      stickiness        = { type = "app_cookie", cookie_name = replace(format("%257s", ""), " ", "c") }
    }
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.stickiness.cookie_name: "AWSALBTG": write a name that does not begin with "AWSALB",
# as AWS's own cookies do
run "cookie_of_the_load_balancer" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
      priority          = 10
      stickiness        = { type = "app_cookie", cookie_name = "AWSALBTG" }
    }
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.stickiness.cookie_name: nothing says which cookie the service sets; name it, or set
# type to lb_cookie
run "cookie_without_a_name" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
      priority          = 10
      stickiness        = { type = "app_cookie" }
    }
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.stickiness.cookie_name: the load balancer names its own cookie; remove it, or set
# type to app_cookie
run "cookie_with_a_second_name" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
      priority          = 10
      stickiness        = { type = "lb_cookie", cookie_name = "SESSION" }
    }
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.authenticate_cognito.session_timeout_seconds: 0 is too small; give at least 1
run "load_balancer_authenticate_cognito_session_timeout_seconds_0" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
      priority          = 10
      authenticate_cognito = {
        user_pool_arn           = "arn:aws:cognito-idp:eu-west-1:111122223333:userpool/eu-west-1_AbCdEfGhI"
        user_pool_client_id     = "1example23456789abcdefghijk"
        user_pool_domain        = "orders"
        session_timeout_seconds = 0
      }
    }
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.authenticate_cognito.session_timeout_seconds: 604801 is too large; give at most
# 604800
run "load_balancer_authenticate_cognito_session_timeout_seconds_604801" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
      priority          = 10
      authenticate_cognito = {
        user_pool_arn           = "arn:aws:cognito-idp:eu-west-1:111122223333:userpool/eu-west-1_AbCdEfGhI"
        user_pool_client_id     = "1example23456789abcdefghijk"
        user_pool_domain        = "orders"
        session_timeout_seconds = 604801
      }
    }
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.authenticate_cognito.session_timeout_seconds: 1.5 is not a whole number; write one
run "load_balancer_authenticate_cognito_session_timeout_seconds_1_5" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
      priority          = 10
      authenticate_cognito = {
        user_pool_arn           = "arn:aws:cognito-idp:eu-west-1:111122223333:userpool/eu-west-1_AbCdEfGhI"
        user_pool_client_id     = "1example23456789abcdefghijk"
        user_pool_domain        = "orders"
        session_timeout_seconds = 1.5
      }
    }
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.authenticate_cognito.scope:
# "oooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooo… is too long; give
# at most 1024 characters
run "load_balancer_authenticate_cognito_scope_of_1025_characters" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
      priority          = 10
      authenticate_cognito = {
        user_pool_arn       = "arn:aws:cognito-idp:eu-west-1:111122223333:userpool/eu-west-1_AbCdEfGhI"
        user_pool_client_id = "1example23456789abcdefghijk"
        user_pool_domain    = "orders"
        scope               = replace(format("%1025s", ""), " ", "o")
      }
    }
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.authenticate_cognito.user_pool_arn: "eu-west-1_AbCdEfGhI": write the ARN of a user
# pool of Cognito: arn:aws:cognito-idp:<region>:<account>:userpool/<id>
run "load_balancer_authenticate_cognito_user_pool_arn_eu_west_1_abcdefghi" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
      priority          = 10
      authenticate_cognito = {
        user_pool_arn       = "eu-west-1_AbCdEfGhI"
        user_pool_client_id = "1example23456789abcdefghijk"
        user_pool_domain    = "orders"
      }
    }
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.authenticate_cognito.user_pool_client_id: "a b": write the id of an app client of
# the user pool
run "load_balancer_authenticate_cognito_user_pool_client_id_a_b" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
      priority          = 10
      authenticate_cognito = {
        user_pool_arn       = "arn:aws:cognito-idp:eu-west-1:111122223333:userpool/eu-west-1_AbCdEfGhI"
        user_pool_client_id = "a b"
        user_pool_domain    = "orders"
      }
    }
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.authenticate_cognito.user_pool_domain: "https://orders.example.com": write the
# prefix of the user pool's domain, or the whole of one of your own
run "load_balancer_authenticate_cognito_user_pool_domain_https_orders_example_com" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
      priority          = 10
      authenticate_cognito = {
        user_pool_arn       = "arn:aws:cognito-idp:eu-west-1:111122223333:userpool/eu-west-1_AbCdEfGhI"
        user_pool_client_id = "1example23456789abcdefghijk"
        user_pool_domain    = "https://orders.example.com"
      }
    }
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.authenticate_cognito.scope: "openid  email": write scopes with a space between two:
# openid email
run "load_balancer_authenticate_cognito_scope_openid_email" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
      priority          = 10
      authenticate_cognito = {
        user_pool_arn       = "arn:aws:cognito-idp:eu-west-1:111122223333:userpool/eu-west-1_AbCdEfGhI"
        user_pool_client_id = "1example23456789abcdefghijk"
        user_pool_domain    = "orders"
        scope               = "openid  email"
      }
    }
  }

  expect_failures = [var.load_balancer]
}

# load_balancer.authenticate_cognito.on_unauthenticated_request: "redirect" is not possible; choose
# 'authenticate', 'deny' or 'allow'
run "load_balancer_authenticate_cognito_on_unauthenticated_request_redirect" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
      priority          = 10
      authenticate_cognito = {
        user_pool_arn              = "arn:aws:cognito-idp:eu-west-1:111122223333:userpool/eu-west-1_AbCdEfGhI"
        user_pool_client_id        = "1example23456789abcdefghijk"
        user_pool_domain           = "orders"
        on_unauthenticated_request = "redirect"
      }
    }
  }

  expect_failures = [var.load_balancer]
}

# listeners.port: 0 is too small; give at least 1
run "listeners_db_port_too_small" {
  command = plan

  variables {
    network_load_balancer = {
      arn               = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/net/edge/1"
      security_group_id = "sg-00000000000000001"
    }
    listeners = { db = { port = 0 } }
  }

  expect_failures = [var.listeners]
}

# listeners.port: 65536 is too large; give at most 65535
run "listeners_db_port_too_large" {
  command = plan

  variables {
    network_load_balancer = {
      arn               = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/net/edge/1"
      security_group_id = "sg-00000000000000001"
    }
    listeners = { db = { port = 65536 } }
  }

  expect_failures = [var.listeners]
}

# listeners.port: 1.5 is not a whole number; write one
run "listeners_db_port_fraction" {
  command = plan

  variables {
    network_load_balancer = {
      arn               = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/net/edge/1"
      security_group_id = "sg-00000000000000001"
    }
    listeners = { db = { port = 1.5 } }
  }

  expect_failures = [var.listeners]
}

# listeners.deregistration_delay_seconds: -1 is too small; give at least 0
run "listeners_db_deregistration_delay_seconds_too_small" {
  command = plan

  variables {
    network_load_balancer = {
      arn               = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/net/edge/1"
      security_group_id = "sg-00000000000000001"
    }
    listeners = { db = { port = 5432, deregistration_delay_seconds = -1 } }
  }

  expect_failures = [var.listeners]
}

# listeners.deregistration_delay_seconds: 901 is too large; give at most 900
run "listeners_db_deregistration_delay_seconds_too_large" {
  command = plan

  variables {
    network_load_balancer = {
      arn               = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/net/edge/1"
      security_group_id = "sg-00000000000000001"
    }
    listeners = { db = { port = 5432, deregistration_delay_seconds = 901 } }
  }

  expect_failures = [var.listeners]
}

# listeners.deregistration_delay_seconds: 0.5 is not a whole number; write one
run "listeners_db_deregistration_delay_seconds_fraction" {
  command = plan

  variables {
    network_load_balancer = {
      arn               = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/net/edge/1"
      security_group_id = "sg-00000000000000001"
    }
    listeners = { db = { port = 5432, deregistration_delay_seconds = 0.5 } }
  }

  expect_failures = [var.listeners]
}

# listeners.health_check_grace_period_seconds: -1 is too small; give at least 0
run "listeners_db_health_check_grace_period_seconds_too_small" {
  command = plan

  variables {
    network_load_balancer = {
      arn               = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/net/edge/1"
      security_group_id = "sg-00000000000000001"
    }
    listeners = { db = { port = 5432, health_check_grace_period_seconds = -1 } }
  }

  expect_failures = [var.listeners]
}

# listeners.health_check_grace_period_seconds: 2147483648 is too large; give at most 2147483647
run "listeners_db_health_check_grace_period_seconds_too_large" {
  command = plan

  variables {
    network_load_balancer = {
      arn               = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/net/edge/1"
      security_group_id = "sg-00000000000000001"
    }
    listeners = { db = { port = 5432, health_check_grace_period_seconds = 2147483648 } }
  }

  expect_failures = [var.listeners]
}

# listeners.health_check_grace_period_seconds: 0.5 is not a whole number; write one
run "listeners_db_health_check_grace_period_seconds_fraction" {
  command = plan

  variables {
    network_load_balancer = {
      arn               = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/net/edge/1"
      security_group_id = "sg-00000000000000001"
    }
    listeners = { db = { port = 5432, health_check_grace_period_seconds = 0.5 } }
  }

  expect_failures = [var.listeners]
}

# listeners.health_check.port: 0 is too small; give at least 1
run "listeners_db_health_check_port_too_small" {
  command = plan

  variables {
    network_load_balancer = {
      arn               = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/net/edge/1"
      security_group_id = "sg-00000000000000001"
    }
    listeners = { db = { port = 5432, health_check = { port = 0 } } }
  }

  expect_failures = [var.listeners]
}

# listeners.health_check.port: 65536 is too large; give at most 65535
run "listeners_db_health_check_port_too_large" {
  command = plan

  variables {
    network_load_balancer = {
      arn               = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/net/edge/1"
      security_group_id = "sg-00000000000000001"
    }
    listeners = { db = { port = 5432, health_check = { port = 65536 } } }
  }

  expect_failures = [var.listeners]
}

# listeners.health_check.port: 1.5 is not a whole number; write one
run "listeners_db_health_check_port_fraction" {
  command = plan

  variables {
    network_load_balancer = {
      arn               = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/net/edge/1"
      security_group_id = "sg-00000000000000001"
    }
    listeners = { db = { port = 5432, health_check = { port = 1.5 } } }
  }

  expect_failures = [var.listeners]
}

# listeners.health_check.interval_seconds: 4 is too small; give at least 5
run "listeners_db_health_check_interval_seconds_too_small" {
  command = plan

  variables {
    network_load_balancer = {
      arn               = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/net/edge/1"
      security_group_id = "sg-00000000000000001"
    }
    listeners = { db = { port = 5432, health_check = { timeout_seconds = 2, interval_seconds = 4 } } }
  }

  expect_failures = [var.listeners]
}

# listeners.health_check.interval_seconds: 301 is too large; give at most 300
run "listeners_db_health_check_interval_seconds_too_large" {
  command = plan

  variables {
    network_load_balancer = {
      arn               = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/net/edge/1"
      security_group_id = "sg-00000000000000001"
    }
    listeners = { db = { port = 5432, health_check = { timeout_seconds = 2, interval_seconds = 301 } } }
  }

  expect_failures = [var.listeners]
}

# listeners.health_check.interval_seconds: 5.5 is not a whole number; write one
run "listeners_db_health_check_interval_seconds_fraction" {
  command = plan

  variables {
    network_load_balancer = {
      arn               = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/net/edge/1"
      security_group_id = "sg-00000000000000001"
    }
    listeners = { db = { port = 5432, health_check = { timeout_seconds = 2, interval_seconds = 5.5 } } }
  }

  expect_failures = [var.listeners]
}

# listeners.health_check.timeout_seconds: 1 is too small; give at least 2
run "listeners_db_health_check_timeout_seconds_too_small" {
  command = plan

  variables {
    network_load_balancer = {
      arn               = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/net/edge/1"
      security_group_id = "sg-00000000000000001"
    }
    listeners = { db = { port = 5432, health_check = { interval_seconds = 300, timeout_seconds = 1 } } }
  }

  expect_failures = [var.listeners]
}

# listeners.health_check.timeout_seconds: 121 is too large; give at most 120
run "listeners_db_health_check_timeout_seconds_too_large" {
  command = plan

  variables {
    network_load_balancer = {
      arn               = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/net/edge/1"
      security_group_id = "sg-00000000000000001"
    }
    listeners = { db = { port = 5432, health_check = { interval_seconds = 300, timeout_seconds = 121 } } }
  }

  expect_failures = [var.listeners]
}

# listeners.health_check.timeout_seconds: 2.5 is not a whole number; write one
run "listeners_db_health_check_timeout_seconds_fraction" {
  command = plan

  variables {
    network_load_balancer = {
      arn               = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/net/edge/1"
      security_group_id = "sg-00000000000000001"
    }
    listeners = { db = { port = 5432, health_check = { interval_seconds = 300, timeout_seconds = 2.5 } } }
  }

  expect_failures = [var.listeners]
}

# listeners.health_check.healthy_threshold: 1 is too small; give at least 2
run "listeners_db_health_check_healthy_threshold_too_small" {
  command = plan

  variables {
    network_load_balancer = {
      arn               = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/net/edge/1"
      security_group_id = "sg-00000000000000001"
    }
    listeners = { db = { port = 5432, health_check = { healthy_threshold = 1 } } }
  }

  expect_failures = [var.listeners]
}

# listeners.health_check.healthy_threshold: 11 is too large; give at most 10
run "listeners_db_health_check_healthy_threshold_too_large" {
  command = plan

  variables {
    network_load_balancer = {
      arn               = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/net/edge/1"
      security_group_id = "sg-00000000000000001"
    }
    listeners = { db = { port = 5432, health_check = { healthy_threshold = 11 } } }
  }

  expect_failures = [var.listeners]
}

# listeners.health_check.healthy_threshold: 2.5 is not a whole number; write one
run "listeners_db_health_check_healthy_threshold_fraction" {
  command = plan

  variables {
    network_load_balancer = {
      arn               = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/net/edge/1"
      security_group_id = "sg-00000000000000001"
    }
    listeners = { db = { port = 5432, health_check = { healthy_threshold = 2.5 } } }
  }

  expect_failures = [var.listeners]
}

# listeners.health_check.unhealthy_threshold: 1 is too small; give at least 2
run "listeners_db_health_check_unhealthy_threshold_too_small" {
  command = plan

  variables {
    network_load_balancer = {
      arn               = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/net/edge/1"
      security_group_id = "sg-00000000000000001"
    }
    listeners = { db = { port = 5432, health_check = { unhealthy_threshold = 1 } } }
  }

  expect_failures = [var.listeners]
}

# listeners.health_check.unhealthy_threshold: 11 is too large; give at most 10
run "listeners_db_health_check_unhealthy_threshold_too_large" {
  command = plan

  variables {
    network_load_balancer = {
      arn               = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/net/edge/1"
      security_group_id = "sg-00000000000000001"
    }
    listeners = { db = { port = 5432, health_check = { unhealthy_threshold = 11 } } }
  }

  expect_failures = [var.listeners]
}

# listeners.health_check.unhealthy_threshold: 2.5 is not a whole number; write one
run "listeners_db_health_check_unhealthy_threshold_fraction" {
  command = plan

  variables {
    network_load_balancer = {
      arn               = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/net/edge/1"
      security_group_id = "sg-00000000000000001"
    }
    listeners = { db = { port = 5432, health_check = { unhealthy_threshold = 2.5 } } }
  }

  expect_failures = [var.listeners]
}

# listeners.protocol: "UDP" is not possible; choose 'TCP' or 'TLS'
run "listeners_db_protocol_udp" {
  command = plan

  variables {
    listeners = { db = { port = 5432, protocol = "UDP" } }
    network_load_balancer = {
      arn               = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/net/edge/1"
      security_group_id = "sg-00000000000000001"
    }
  }

  expect_failures = [var.listeners]
}

# listeners.stickiness: "lb_cookie" is not possible; choose 'source_ip'
run "listeners_db_stickiness_lb_cookie" {
  command = plan

  variables {
    listeners = { db = { port = 5432, stickiness = "lb_cookie" } }
    network_load_balancer = {
      arn               = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/net/edge/1"
      security_group_id = "sg-00000000000000001"
    }
  }

  expect_failures = [var.listeners]
}

# listeners.health_check.path: "health": write a path that starts with a slash, such as /health
run "listeners_db_health_check_path_health" {
  command = plan

  variables {
    listeners = { db = { port = 5432, health_check = { path = "health" } } }
    network_load_balancer = {
      arn               = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/net/edge/1"
      security_group_id = "sg-00000000000000001"
    }
  }

  expect_failures = [var.listeners]
}

# listeners.health_check.path:
# "/ooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooo… is too long; give
# at most 1024 characters
run "long_path_of_a_listener_s_health_check" {
  command = plan

  variables {
    listeners = { db = { port = 5432, health_check = { path = "/${replace(format("%1024s", ""), " ", "o")}" } } }
    network_load_balancer = {
      arn               = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/net/edge/1"
      security_group_id = "sg-00000000000000001"
    }
  }

  expect_failures = [var.listeners]
}

# listeners.health_check.timeout_seconds: 5 is not below interval_seconds 5; lower it or raise the
# other
run "timeout_of_a_listener_s_health_check" {
  command = plan

  variables {
    listeners = { db = { port = 5432, health_check = { interval_seconds = 5, timeout_seconds = 5 } } }
    network_load_balancer = {
      arn               = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/net/edge/1"
      security_group_id = "sg-00000000000000001"
    }
  }

  expect_failures = [var.listeners]
}

# listeners.stickiness: is of TCP alone; remove it, or let the service end TLS itself
run "stickiness_of_tls" {
  command = plan

  variables {
    listeners = { db = { port = 5432, protocol = "TLS", stickiness = "source_ip" } }
    network_load_balancer = {
      arn               = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/net/edge/1"
      security_group_id = "sg-00000000000000001"
      certificate_arn   = "arn:aws:acm:eu-west-1:123456789012:certificate/1"
    }
  }

  expect_failures = [var.listeners]
}

# listeners: "Web": write lower-case letters, digits and single hyphens, with a letter first
run "listeners_in_upper_case" {
  command = plan

  variables {
    listeners = { Web = { port = 5432 } }
    network_load_balancer = {
      arn               = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/net/edge/1"
      security_group_id = "sg-00000000000000001"
    }
  }

  expect_failures = [var.listeners]
}

# listeners: "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" is too long; give at most 32 characters
run "listeners_with_a_long_name" {
  command = plan

  variables {
    listeners = { nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn = { port = 5432 } }
    network_load_balancer = {
      arn               = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/net/edge/1"
      security_group_id = "sg-00000000000000001"
    }
  }

  expect_failures = [var.listeners]
}

# listeners: 6 given; give at most 5
run "six_listeners" {
  command = plan

  variables {
    listeners = {
      l0 = { port = 5432 }
      l1 = { port = 5433 }
      l2 = { port = 5434 }
      l3 = { port = 5435 }
      l4 = { port = 5436 }
      l5 = { port = 5437 }
    }
    network_load_balancer = {
      arn               = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/net/edge/1"
      security_group_id = "sg-00000000000000001"
    }
  }

  expect_failures = [var.listeners]
}

# listeners.target_port: 0 is too small; give at least 1
run "listeners_db_target_port_too_small" {
  command = plan

  variables {
    network_load_balancer = {
      arn               = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/net/edge/1"
      security_group_id = "sg-00000000000000001"
    }
    listeners = { db = { port = 5432, target_port = 0 } }
    user      = "0"
    waivers   = { root_user = "image of a vendor" }
  }

  expect_failures = [var.listeners]
}

# listeners.target_port: 65536 is too large; give at most 65535
run "listeners_db_target_port_too_large" {
  command = plan

  variables {
    network_load_balancer = {
      arn               = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/net/edge/1"
      security_group_id = "sg-00000000000000001"
    }
    listeners = { db = { port = 5432, target_port = 65536 } }
    user      = "0"
    waivers   = { root_user = "image of a vendor" }
  }

  expect_failures = [var.listeners]
}

# listeners.target_port: 1.5 is not a whole number; write one
run "listeners_db_target_port_fraction" {
  command = plan

  variables {
    network_load_balancer = {
      arn               = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/net/edge/1"
      security_group_id = "sg-00000000000000001"
    }
    listeners = { db = { port = 5432, target_port = 1.5 } }
    user      = "0"
    waivers   = { root_user = "image of a vendor" }
  }

  expect_failures = [var.listeners]
}

# listeners.target_port: is required, port of the service is 0; give the port on which it takes
# connections
run "listener_of_a_service_without_a_port" {
  command = plan

  variables {
    listeners = { db = { port = 5432 } }
    network_load_balancer = {
      arn               = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/net/edge/1"
      security_group_id = "sg-00000000000000001"
    }
    port = 0
  }

  expect_failures = [var.listeners]
}

# listeners.target_port: 80 needs root; lead to 1024 or above, or to the port of the service itself
run "listener_that_leads_to_a_port_of_root" {
  command = plan

  variables {
    listeners = { db = { port = 5432, target_port = 80 } }
    network_load_balancer = {
      arn               = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/net/edge/1"
      security_group_id = "sg-00000000000000001"
    }
  }

  expect_failures = [var.listeners]
}

# listeners.target_port: 9000 is the port of "proxy", and containers share one network; lead to
# another port
run "listener_that_leads_to_the_port_of_a_sidecar" {
  command = plan

  variables {
    containers = { proxy = { image = "example.com/proxy:1", port = 9000 } }
    listeners  = { db = { port = 5432, target_port = 9000 } }
    network_load_balancer = {
      arn               = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/net/edge/1"
      security_group_id = "sg-00000000000000001"
    }
  }

  expect_failures = [var.listeners]
}

# listeners: need a network load balancer; give network_load_balancer or remove them
run "listener_without_a_load_balancer" {
  command = plan

  variables {
    listeners = { db = { port = 5432 } }
  }

  expect_failures = [var.listeners]
}

# listeners: "db" of TLS need a certificate; give network_load_balancer one, or write TCP
run "listener_of_tls_without_a_certificate" {
  command = plan

  variables {
    listeners = { db = { port = 5432, protocol = "TLS" } }
    network_load_balancer = {
      arn               = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/net/edge/1"
      security_group_id = "sg-00000000000000001"
    }
  }

  expect_failures = [var.listeners]
}

# listeners: port 9000 is given twice; choose another
run "port_of_two_listeners" {
  command = plan

  variables {
    listeners = { a = { port = 9000 }, b = { port = 9000 } }
    network_load_balancer = {
      arn               = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/net/edge/1"
      security_group_id = "sg-00000000000000001"
    }
  }

  expect_failures = [var.listeners]
}

# network_load_balancer.arn:
# "arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/app/edge/1": write the ARN of a
# network load balancer:
# arn:aws:elasticloadbalancing:<region>:<account>:loadbalancer/net/<name>/<id>
run "network_load_balancer_arn_arn_aws_elasticloadbalancing_eu_west_1_111122223333_loadbalancer_app_edge_1" {
  command = plan

  variables {
    network_load_balancer = {
      arn               = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/app/edge/1"
      security_group_id = "sg-00000000000000001"
    }
  }

  expect_failures = [var.network_load_balancer]
}

# network_load_balancer.security_group_id: "group": write the id of a security group:
# sg-0123456789abcdef0
run "network_load_balancer_security_group_id_group" {
  command = plan

  variables {
    network_load_balancer = {
      arn               = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/net/edge/1"
      security_group_id = "group"
    }
  }

  expect_failures = [var.network_load_balancer]
}

# network_load_balancer.certificate_arn: "arn:aws:iam::111122223333:server-certificate/1": write the
# ARN of an ACM certificate: arn:aws:acm:<region>:<account>:certificate/<id>
run "network_load_balancer_certificate_arn_arn_aws_iam_111122223333_server_certificate_1" {
  command = plan

  variables {
    network_load_balancer = {
      arn               = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/net/edge/1"
      security_group_id = "sg-00000000000000001"
      certificate_arn   = "arn:aws:iam::111122223333:server-certificate/1"
    }
  }

  expect_failures = [var.network_load_balancer]
}

# network_load_balancer.ssl_policy: "ELBSecurityPolicy-2016-08" is not possible; choose
# 'ELBSecurityPolicy-TLS13-1-2-2021-06', 'ELBSecurityPolicy-TLS13-1-2-Ext1-2021-06',
# 'ELBSecurityPolicy-TLS13-1-2-Ext2-2021-06', 'ELBSecurityPolicy-TLS13-1-2-Ext0-FIPS-2023-04',
# 'ELBSecurityPolicy-TLS13-1-2-Ext0-FIPS-PQ-2025-09',
# 'ELBSecurityPolicy-TLS13-1-2-Ext1-FIPS-2023-04',
# 'ELBSecurityPolicy-TLS13-1-2-Ext1-FIPS-PQ-2025-09', 'ELBSecurityPolicy-TLS13-1-2-Ext1-PQ-2025-09',
# 'ELBSecurityPolicy-TLS13-1-2-Ext2-FIPS-2023-04',
# 'ELBSecurityPolicy-TLS13-1-2-Ext2-FIPS-PQ-2025-09', 'ELBSecurityPolicy-TLS13-1-2-Ext2-PQ-2025-09',
# 'ELBSecurityPolicy-TLS13-1-2-FIPS-2023-04', 'ELBSecurityPolicy-TLS13-1-2-FIPS-PQ-2025-09',
# 'ELBSecurityPolicy-TLS13-1-2-PQ-2025-09', 'ELBSecurityPolicy-TLS13-1-2-Res-2021-06',
# 'ELBSecurityPolicy-TLS13-1-2-Res-FIPS-2023-04', 'ELBSecurityPolicy-TLS13-1-2-Res-FIPS-PQ-2025-09',
# 'ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09', 'ELBSecurityPolicy-TLS13-1-3-2021-06',
# 'ELBSecurityPolicy-TLS13-1-3-FIPS-2023-04', 'ELBSecurityPolicy-TLS13-1-3-FIPS-PQ-2025-09',
# 'ELBSecurityPolicy-TLS13-1-3-PQ-2025-09', 'ELBSecurityPolicy-FS-1-2-2019-08',
# 'ELBSecurityPolicy-FS-1-2-Res-2019-08', 'ELBSecurityPolicy-FS-1-2-Res-2020-10',
# 'ELBSecurityPolicy-TLS-1-2-2017-01' or 'ELBSecurityPolicy-TLS-1-2-Ext-2018-06'
run "network_load_balancer_ssl_policy_elbsecuritypolicy_2016_08" {
  command = plan

  variables {
    network_load_balancer = {
      arn               = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/net/edge/1"
      security_group_id = "sg-00000000000000001"
      ssl_policy        = "ELBSecurityPolicy-2016-08"
    }
  }

  expect_failures = [var.network_load_balancer]
}

# network_load_balancer.arn: null: write the ARN of a network load balancer:
# arn:aws:elasticloadbalancing:<region>:<account>:loadbalancer/net/<name>/<id>
run "network_load_balancer_arn_null" {
  command = plan

  variables {
    network_load_balancer = { arn = null, security_group_id = "sg-00000000000000001" }
  }

  expect_failures = [var.network_load_balancer]
}

# network_load_balancer.security_group_id: null: write the id of a security group:
# sg-0123456789abcdef0
run "network_load_balancer_security_group_id_null" {
  command = plan

  variables {
    network_load_balancer = {
      arn               = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/net/edge/1"
      security_group_id = null
    }
  }

  expect_failures = [var.network_load_balancer]
}

# callers: "Web": write lower-case letters, digits and single hyphens, with a letter first
run "callers_in_upper_case" {
  command = plan

  variables {
    callers = { Web = { security_group_id = "sg-00000000000000002", description = "reads orders" } }
  }

  expect_failures = [var.callers]
}

# callers: "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" is too long; give at most 32 characters
run "callers_with_a_long_name" {
  command = plan

  variables {
    callers = {
      nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn = { security_group_id = "sg-00000000000000002", description = "reads orders" }
    }
  }

  expect_failures = [var.callers]
}

# callers.description: "why?": write words of letters, digits, spaces and ._-:/()#,@[]+=&;{}!$* only
# (a security group rule's description allows no more)
run "callers_web_description_why" {
  command = plan

  variables {
    callers = { web = { security_group_id = "sg-00000000000000002", description = "why?" } }
  }

  expect_failures = [var.callers]
}

# callers.description:
# "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa… is too long; give
# at most 255 characters
run "callers_web_description_of_256_characters" {
  command = plan

  variables {
    callers = {
      web = { security_group_id = "sg-00000000000000002", description = replace(format("%256s", ""), " ", "a") }
    }
  }

  expect_failures = [var.callers]
}

# callers.security_group_id: "web": write the id of a security group: sg-0123456789abcdef0
run "callers_web_security_group_id_web" {
  command = plan

  variables {
    callers = { web = { security_group_id = "web", description = "reads orders" } }
  }

  expect_failures = [var.callers]
}

# callers: 201 given; give at most 200; callers: 201 rules let traffic into its security group, one
# for each caller, for each source of ingress and for a load balancer, and AWS allows 60; let fewer
# services call it, or have AWS raise it and write the new value to quotas.rules_per_security_group
run "callers_201" {
  command = plan

  variables {
    callers = { for number in range(201) : "c${number}" => { security_group_id = "sg-00000000000000002", description = "reads orders" } }
  }

  expect_failures = [var.callers]
}

# https_targets.cidr_ipv6: "10.0.0.0/16": write an IPv6 range such as 2001:db8:1234::/56
run "https_targets_cidr_ipv6_of_ipv4" {
  command = plan

  variables {
    https_targets = { lan = { description = "asks", cidr_ipv6 = "10.0.0.0/16" } }
  }

  expect_failures = [var.https_targets]
}

# https_targets.cidr_ipv6: "2001:db8::1/32": write 2001:db8::/32
run "https_targets_cidr_ipv6_that_begins_elsewhere" {
  command = plan

  variables {
    https_targets = { lan = { description = "asks", cidr_ipv6 = "2001:db8::1/32" } }
  }

  expect_failures = [var.https_targets]
}

# https_targets: "Web": write lower-case letters, digits and single hyphens, with a letter first
run "https_targets_in_upper_case" {
  command = plan

  variables {
    https_targets = { Web = { description = "asks", prefix_list_id = "pl-00000000000000001" } }
  }

  expect_failures = [var.https_targets]
}

# https_targets: "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" is too long; give at most 32 characters
run "https_targets_with_a_long_name" {
  command = plan

  variables {
    https_targets = {
      nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn = { description = "asks", prefix_list_id = "pl-00000000000000001" }
    }
  }

  expect_failures = [var.https_targets]
}

# https_targets.description: "why?": write words of letters, digits, spaces and
# ._-:/()#,@[]+=&;{}!$* only (a security group rule's description allows no more)
run "https_targets_lan_description_why" {
  command = plan

  variables {
    https_targets = { lan = { description = "why?", prefix_list_id = "pl-00000000000000001" } }
  }

  expect_failures = [var.https_targets]
}

# https_targets.description:
# "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa… is too long; give
# at most 255 characters
run "https_targets_lan_description_of_256_characters" {
  command = plan

  variables {
    https_targets = {
      lan = { description = replace(format("%256s", ""), " ", "a"), prefix_list_id = "pl-00000000000000001" }
    }
  }

  expect_failures = [var.https_targets]
}

# https_targets.prefix_list_id: "web": write the id of a prefix list: pl-0123456789abcdef0
run "https_targets_lan_prefix_list_id_web" {
  command = plan

  variables {
    https_targets = { lan = { description = "asks", prefix_list_id = "web" } }
  }

  expect_failures = [var.https_targets]
}

# https_targets.referenced_security_group_id: "web": write the id of a security group:
# sg-0123456789abcdef0
run "https_targets_lan_referenced_security_group_id_web" {
  command = plan

  variables {
    https_targets = { lan = { description = "asks", referenced_security_group_id = "web" } }
  }

  expect_failures = [var.https_targets]
}

# https_targets: 201 given; give at most 200; https_targets: 201 rules let traffic out of its
# security group, one for each target, and AWS allows 60; let it reach fewer targets, or have AWS
# raise it and write the new value to quotas.rules_per_security_group
run "targets_201" {
  command = plan

  variables {
    https_targets = {
      t0   = { description = "asks", prefix_list_id = "pl-00000000000000000" }
      t1   = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t2   = { description = "asks", prefix_list_id = "pl-00000000000000002" }
      t3   = { description = "asks", prefix_list_id = "pl-00000000000000003" }
      t4   = { description = "asks", prefix_list_id = "pl-00000000000000004" }
      t5   = { description = "asks", prefix_list_id = "pl-00000000000000005" }
      t6   = { description = "asks", prefix_list_id = "pl-00000000000000006" }
      t7   = { description = "asks", prefix_list_id = "pl-00000000000000007" }
      t8   = { description = "asks", prefix_list_id = "pl-00000000000000008" }
      t9   = { description = "asks", prefix_list_id = "pl-00000000000000009" }
      t10  = { description = "asks", prefix_list_id = "pl-0000000000000000a" }
      t11  = { description = "asks", prefix_list_id = "pl-0000000000000000b" }
      t12  = { description = "asks", prefix_list_id = "pl-0000000000000000c" }
      t13  = { description = "asks", prefix_list_id = "pl-0000000000000000d" }
      t14  = { description = "asks", prefix_list_id = "pl-0000000000000000e" }
      t15  = { description = "asks", prefix_list_id = "pl-0000000000000000f" }
      t16  = { description = "asks", prefix_list_id = "pl-00000000000000010" }
      t17  = { description = "asks", prefix_list_id = "pl-00000000000000011" }
      t18  = { description = "asks", prefix_list_id = "pl-00000000000000012" }
      t19  = { description = "asks", prefix_list_id = "pl-00000000000000013" }
      t20  = { description = "asks", prefix_list_id = "pl-00000000000000014" }
      t21  = { description = "asks", prefix_list_id = "pl-00000000000000015" }
      t22  = { description = "asks", prefix_list_id = "pl-00000000000000016" }
      t23  = { description = "asks", prefix_list_id = "pl-00000000000000017" }
      t24  = { description = "asks", prefix_list_id = "pl-00000000000000018" }
      t25  = { description = "asks", prefix_list_id = "pl-00000000000000019" }
      t26  = { description = "asks", prefix_list_id = "pl-0000000000000001a" }
      t27  = { description = "asks", prefix_list_id = "pl-0000000000000001b" }
      t28  = { description = "asks", prefix_list_id = "pl-0000000000000001c" }
      t29  = { description = "asks", prefix_list_id = "pl-0000000000000001d" }
      t30  = { description = "asks", prefix_list_id = "pl-0000000000000001e" }
      t31  = { description = "asks", prefix_list_id = "pl-0000000000000001f" }
      t32  = { description = "asks", prefix_list_id = "pl-00000000000000020" }
      t33  = { description = "asks", prefix_list_id = "pl-00000000000000021" }
      t34  = { description = "asks", prefix_list_id = "pl-00000000000000022" }
      t35  = { description = "asks", prefix_list_id = "pl-00000000000000023" }
      t36  = { description = "asks", prefix_list_id = "pl-00000000000000024" }
      t37  = { description = "asks", prefix_list_id = "pl-00000000000000025" }
      t38  = { description = "asks", prefix_list_id = "pl-00000000000000026" }
      t39  = { description = "asks", prefix_list_id = "pl-00000000000000027" }
      t40  = { description = "asks", prefix_list_id = "pl-00000000000000028" }
      t41  = { description = "asks", prefix_list_id = "pl-00000000000000029" }
      t42  = { description = "asks", prefix_list_id = "pl-0000000000000002a" }
      t43  = { description = "asks", prefix_list_id = "pl-0000000000000002b" }
      t44  = { description = "asks", prefix_list_id = "pl-0000000000000002c" }
      t45  = { description = "asks", prefix_list_id = "pl-0000000000000002d" }
      t46  = { description = "asks", prefix_list_id = "pl-0000000000000002e" }
      t47  = { description = "asks", prefix_list_id = "pl-0000000000000002f" }
      t48  = { description = "asks", prefix_list_id = "pl-00000000000000030" }
      t49  = { description = "asks", prefix_list_id = "pl-00000000000000031" }
      t50  = { description = "asks", prefix_list_id = "pl-00000000000000032" }
      t51  = { description = "asks", prefix_list_id = "pl-00000000000000033" }
      t52  = { description = "asks", prefix_list_id = "pl-00000000000000034" }
      t53  = { description = "asks", prefix_list_id = "pl-00000000000000035" }
      t54  = { description = "asks", prefix_list_id = "pl-00000000000000036" }
      t55  = { description = "asks", prefix_list_id = "pl-00000000000000037" }
      t56  = { description = "asks", prefix_list_id = "pl-00000000000000038" }
      t57  = { description = "asks", prefix_list_id = "pl-00000000000000039" }
      t58  = { description = "asks", prefix_list_id = "pl-0000000000000003a" }
      t59  = { description = "asks", prefix_list_id = "pl-0000000000000003b" }
      t60  = { description = "asks", prefix_list_id = "pl-0000000000000003c" }
      t61  = { description = "asks", prefix_list_id = "pl-0000000000000003d" }
      t62  = { description = "asks", prefix_list_id = "pl-0000000000000003e" }
      t63  = { description = "asks", prefix_list_id = "pl-0000000000000003f" }
      t64  = { description = "asks", prefix_list_id = "pl-00000000000000040" }
      t65  = { description = "asks", prefix_list_id = "pl-00000000000000041" }
      t66  = { description = "asks", prefix_list_id = "pl-00000000000000042" }
      t67  = { description = "asks", prefix_list_id = "pl-00000000000000043" }
      t68  = { description = "asks", prefix_list_id = "pl-00000000000000044" }
      t69  = { description = "asks", prefix_list_id = "pl-00000000000000045" }
      t70  = { description = "asks", prefix_list_id = "pl-00000000000000046" }
      t71  = { description = "asks", prefix_list_id = "pl-00000000000000047" }
      t72  = { description = "asks", prefix_list_id = "pl-00000000000000048" }
      t73  = { description = "asks", prefix_list_id = "pl-00000000000000049" }
      t74  = { description = "asks", prefix_list_id = "pl-0000000000000004a" }
      t75  = { description = "asks", prefix_list_id = "pl-0000000000000004b" }
      t76  = { description = "asks", prefix_list_id = "pl-0000000000000004c" }
      t77  = { description = "asks", prefix_list_id = "pl-0000000000000004d" }
      t78  = { description = "asks", prefix_list_id = "pl-0000000000000004e" }
      t79  = { description = "asks", prefix_list_id = "pl-0000000000000004f" }
      t80  = { description = "asks", prefix_list_id = "pl-00000000000000050" }
      t81  = { description = "asks", prefix_list_id = "pl-00000000000000051" }
      t82  = { description = "asks", prefix_list_id = "pl-00000000000000052" }
      t83  = { description = "asks", prefix_list_id = "pl-00000000000000053" }
      t84  = { description = "asks", prefix_list_id = "pl-00000000000000054" }
      t85  = { description = "asks", prefix_list_id = "pl-00000000000000055" }
      t86  = { description = "asks", prefix_list_id = "pl-00000000000000056" }
      t87  = { description = "asks", prefix_list_id = "pl-00000000000000057" }
      t88  = { description = "asks", prefix_list_id = "pl-00000000000000058" }
      t89  = { description = "asks", prefix_list_id = "pl-00000000000000059" }
      t90  = { description = "asks", prefix_list_id = "pl-0000000000000005a" }
      t91  = { description = "asks", prefix_list_id = "pl-0000000000000005b" }
      t92  = { description = "asks", prefix_list_id = "pl-0000000000000005c" }
      t93  = { description = "asks", prefix_list_id = "pl-0000000000000005d" }
      t94  = { description = "asks", prefix_list_id = "pl-0000000000000005e" }
      t95  = { description = "asks", prefix_list_id = "pl-0000000000000005f" }
      t96  = { description = "asks", prefix_list_id = "pl-00000000000000060" }
      t97  = { description = "asks", prefix_list_id = "pl-00000000000000061" }
      t98  = { description = "asks", prefix_list_id = "pl-00000000000000062" }
      t99  = { description = "asks", prefix_list_id = "pl-00000000000000063" }
      t100 = { description = "asks", prefix_list_id = "pl-00000000000000064" }
      t101 = { description = "asks", prefix_list_id = "pl-00000000000000065" }
      t102 = { description = "asks", prefix_list_id = "pl-00000000000000066" }
      t103 = { description = "asks", prefix_list_id = "pl-00000000000000067" }
      t104 = { description = "asks", prefix_list_id = "pl-00000000000000068" }
      t105 = { description = "asks", prefix_list_id = "pl-00000000000000069" }
      t106 = { description = "asks", prefix_list_id = "pl-0000000000000006a" }
      t107 = { description = "asks", prefix_list_id = "pl-0000000000000006b" }
      t108 = { description = "asks", prefix_list_id = "pl-0000000000000006c" }
      t109 = { description = "asks", prefix_list_id = "pl-0000000000000006d" }
      t110 = { description = "asks", prefix_list_id = "pl-0000000000000006e" }
      t111 = { description = "asks", prefix_list_id = "pl-0000000000000006f" }
      t112 = { description = "asks", prefix_list_id = "pl-00000000000000070" }
      t113 = { description = "asks", prefix_list_id = "pl-00000000000000071" }
      t114 = { description = "asks", prefix_list_id = "pl-00000000000000072" }
      t115 = { description = "asks", prefix_list_id = "pl-00000000000000073" }
      t116 = { description = "asks", prefix_list_id = "pl-00000000000000074" }
      t117 = { description = "asks", prefix_list_id = "pl-00000000000000075" }
      t118 = { description = "asks", prefix_list_id = "pl-00000000000000076" }
      t119 = { description = "asks", prefix_list_id = "pl-00000000000000077" }
      t120 = { description = "asks", prefix_list_id = "pl-00000000000000078" }
      t121 = { description = "asks", prefix_list_id = "pl-00000000000000079" }
      t122 = { description = "asks", prefix_list_id = "pl-0000000000000007a" }
      t123 = { description = "asks", prefix_list_id = "pl-0000000000000007b" }
      t124 = { description = "asks", prefix_list_id = "pl-0000000000000007c" }
      t125 = { description = "asks", prefix_list_id = "pl-0000000000000007d" }
      t126 = { description = "asks", prefix_list_id = "pl-0000000000000007e" }
      t127 = { description = "asks", prefix_list_id = "pl-0000000000000007f" }
      t128 = { description = "asks", prefix_list_id = "pl-00000000000000080" }
      t129 = { description = "asks", prefix_list_id = "pl-00000000000000081" }
      t130 = { description = "asks", prefix_list_id = "pl-00000000000000082" }
      t131 = { description = "asks", prefix_list_id = "pl-00000000000000083" }
      t132 = { description = "asks", prefix_list_id = "pl-00000000000000084" }
      t133 = { description = "asks", prefix_list_id = "pl-00000000000000085" }
      t134 = { description = "asks", prefix_list_id = "pl-00000000000000086" }
      t135 = { description = "asks", prefix_list_id = "pl-00000000000000087" }
      t136 = { description = "asks", prefix_list_id = "pl-00000000000000088" }
      t137 = { description = "asks", prefix_list_id = "pl-00000000000000089" }
      t138 = { description = "asks", prefix_list_id = "pl-0000000000000008a" }
      t139 = { description = "asks", prefix_list_id = "pl-0000000000000008b" }
      t140 = { description = "asks", prefix_list_id = "pl-0000000000000008c" }
      t141 = { description = "asks", prefix_list_id = "pl-0000000000000008d" }
      t142 = { description = "asks", prefix_list_id = "pl-0000000000000008e" }
      t143 = { description = "asks", prefix_list_id = "pl-0000000000000008f" }
      t144 = { description = "asks", prefix_list_id = "pl-00000000000000090" }
      t145 = { description = "asks", prefix_list_id = "pl-00000000000000091" }
      t146 = { description = "asks", prefix_list_id = "pl-00000000000000092" }
      t147 = { description = "asks", prefix_list_id = "pl-00000000000000093" }
      t148 = { description = "asks", prefix_list_id = "pl-00000000000000094" }
      t149 = { description = "asks", prefix_list_id = "pl-00000000000000095" }
      t150 = { description = "asks", prefix_list_id = "pl-00000000000000096" }
      t151 = { description = "asks", prefix_list_id = "pl-00000000000000097" }
      t152 = { description = "asks", prefix_list_id = "pl-00000000000000098" }
      t153 = { description = "asks", prefix_list_id = "pl-00000000000000099" }
      t154 = { description = "asks", prefix_list_id = "pl-0000000000000009a" }
      t155 = { description = "asks", prefix_list_id = "pl-0000000000000009b" }
      t156 = { description = "asks", prefix_list_id = "pl-0000000000000009c" }
      t157 = { description = "asks", prefix_list_id = "pl-0000000000000009d" }
      t158 = { description = "asks", prefix_list_id = "pl-0000000000000009e" }
      t159 = { description = "asks", prefix_list_id = "pl-0000000000000009f" }
      t160 = { description = "asks", prefix_list_id = "pl-000000000000000a0" }
      t161 = { description = "asks", prefix_list_id = "pl-000000000000000a1" }
      t162 = { description = "asks", prefix_list_id = "pl-000000000000000a2" }
      t163 = { description = "asks", prefix_list_id = "pl-000000000000000a3" }
      t164 = { description = "asks", prefix_list_id = "pl-000000000000000a4" }
      t165 = { description = "asks", prefix_list_id = "pl-000000000000000a5" }
      t166 = { description = "asks", prefix_list_id = "pl-000000000000000a6" }
      t167 = { description = "asks", prefix_list_id = "pl-000000000000000a7" }
      t168 = { description = "asks", prefix_list_id = "pl-000000000000000a8" }
      t169 = { description = "asks", prefix_list_id = "pl-000000000000000a9" }
      t170 = { description = "asks", prefix_list_id = "pl-000000000000000aa" }
      t171 = { description = "asks", prefix_list_id = "pl-000000000000000ab" }
      t172 = { description = "asks", prefix_list_id = "pl-000000000000000ac" }
      t173 = { description = "asks", prefix_list_id = "pl-000000000000000ad" }
      t174 = { description = "asks", prefix_list_id = "pl-000000000000000ae" }
      t175 = { description = "asks", prefix_list_id = "pl-000000000000000af" }
      t176 = { description = "asks", prefix_list_id = "pl-000000000000000b0" }
      t177 = { description = "asks", prefix_list_id = "pl-000000000000000b1" }
      t178 = { description = "asks", prefix_list_id = "pl-000000000000000b2" }
      t179 = { description = "asks", prefix_list_id = "pl-000000000000000b3" }
      t180 = { description = "asks", prefix_list_id = "pl-000000000000000b4" }
      t181 = { description = "asks", prefix_list_id = "pl-000000000000000b5" }
      t182 = { description = "asks", prefix_list_id = "pl-000000000000000b6" }
      t183 = { description = "asks", prefix_list_id = "pl-000000000000000b7" }
      t184 = { description = "asks", prefix_list_id = "pl-000000000000000b8" }
      t185 = { description = "asks", prefix_list_id = "pl-000000000000000b9" }
      t186 = { description = "asks", prefix_list_id = "pl-000000000000000ba" }
      t187 = { description = "asks", prefix_list_id = "pl-000000000000000bb" }
      t188 = { description = "asks", prefix_list_id = "pl-000000000000000bc" }
      t189 = { description = "asks", prefix_list_id = "pl-000000000000000bd" }
      t190 = { description = "asks", prefix_list_id = "pl-000000000000000be" }
      t191 = { description = "asks", prefix_list_id = "pl-000000000000000bf" }
      t192 = { description = "asks", prefix_list_id = "pl-000000000000000c0" }
      t193 = { description = "asks", prefix_list_id = "pl-000000000000000c1" }
      t194 = { description = "asks", prefix_list_id = "pl-000000000000000c2" }
      t195 = { description = "asks", prefix_list_id = "pl-000000000000000c3" }
      t196 = { description = "asks", prefix_list_id = "pl-000000000000000c4" }
      t197 = { description = "asks", prefix_list_id = "pl-000000000000000c5" }
      t198 = { description = "asks", prefix_list_id = "pl-000000000000000c6" }
      t199 = { description = "asks", prefix_list_id = "pl-000000000000000c7" }
      t200 = { description = "asks", prefix_list_id = "pl-000000000000000c8" }
    }
  }

  expect_failures = [var.https_targets]
}

# https_targets.cidr_ipv4: give one of cidr_ipv4, cidr_ipv6, prefix_list_id and
# referenced_security_group_id
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

# egress: "Web": write lower-case letters, digits and single hyphens, with a letter first
run "egress_in_upper_case" {
  command = plan

  variables {
    egress = { Web = { description = "orders", port = 5432, cidr_ipv4 = "10.0.0.0/8" } }
  }

  expect_failures = [var.egress]
}

# egress: "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" is too long; give at most 32 characters
run "egress_with_a_long_name" {
  command = plan

  variables {
    egress = {
      nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn = { description = "orders", port = 5432, cidr_ipv4 = "10.0.0.0/8" }
    }
  }

  expect_failures = [var.egress]
}

# egress.description: "why?": write words of letters, digits, spaces and ._-:/()#,@[]+=&;{}!$* only
# (a security group rule's description allows no more)
run "egress_db_description_why" {
  command = plan

  variables {
    egress = {
      db = { description = "why?", port = 5432, referenced_security_group_id = "sg-00000000000000001" }
    }
  }

  expect_failures = [var.egress]
}

# egress.description:
# "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa… is too long; give
# at most 255 characters
run "egress_db_description_of_256_characters" {
  command = plan

  variables {
    egress = {
      db = {
        description                  = replace(format("%256s", ""), " ", "a")
        port                         = 5432
        referenced_security_group_id = "sg-00000000000000001"
      }
    }
  }

  expect_failures = [var.egress]
}

# egress.referenced_security_group_id: "web": write the id of a security group: sg-0123456789abcdef0
run "egress_db_referenced_security_group_id_web" {
  command = plan

  variables {
    egress = { db = { description = "orders", port = 5432, referenced_security_group_id = "web" } }
  }

  expect_failures = [var.egress]
}

# egress.prefix_list_id: "web": write the id of a prefix list: pl-0123456789abcdef0
run "egress_db_prefix_list_id_web" {
  command = plan

  variables {
    egress = { db = { description = "orders", port = 5432, prefix_list_id = "web" } }
  }

  expect_failures = [var.egress]
}

# egress.cidr_ipv4: "ten": write an IPv4 range such as 10.0.0.0/16
run "egress_cidr_ipv4_ten" {
  command = plan

  variables {
    egress = { db = { description = "orders", port = 5432, cidr_ipv4 = "ten" } }
  }

  expect_failures = [var.egress]
}

# egress.cidr_ipv4: "10.0.5.0/16": write 10.0.0.0/16
run "egress_cidr_ipv4_10_0_5_0_16" {
  command = plan

  variables {
    egress = { db = { description = "orders", port = 5432, cidr_ipv4 = "10.0.5.0/16" } }
  }

  expect_failures = [var.egress]
}

# egress.cidr_ipv6: "2001:db8::/129": write an IPv6 range such as 2001:db8:1234::/56
run "egress_cidr_ipv6_2001_db8_129" {
  command = plan

  variables {
    egress = { db = { description = "orders", port = 5432, cidr_ipv6 = "2001:db8::/129" } }
  }

  expect_failures = [var.egress]
}

# egress.cidr_ipv6: "2001:db8::1/32": write 2001:db8::/32
run "ipv6_range_that_is_no_range" {
  command = plan

  variables {
    egress = { db = { description = "orders", port = 5432, cidr_ipv6 = "2001:db8::1/32" } }
  }

  expect_failures = [var.egress]
}

# egress.cidr_ipv4: give one of cidr_ipv4, cidr_ipv6, prefix_list_id and
# referenced_security_group_id
run "egress_without_a_target" {
  command = plan

  variables {
    egress = { db = { description = "orders", port = 5432 } }
  }

  expect_failures = [var.egress]
}

# egress.both_sides: only a security group has another side; name it in
# referenced_security_group_id, or remove both_sides
run "other_side_of_a_range" {
  command = plan

  variables {
    egress = { db = { description = "orders", port = 5432, cidr_ipv4 = "10.0.0.0/16", both_sides = true } }
  }

  expect_failures = [var.egress]
}

# egress: 201 given; give at most 200
run "targets_of_egress_201" {
  command = plan

  variables {
    egress = {
      t0   = { description = "asks", port = 9000, cidr_ipv4 = "10.0.0.0/8" }
      t1   = { description = "asks", port = 9001, cidr_ipv4 = "10.0.0.0/8" }
      t2   = { description = "asks", port = 9002, cidr_ipv4 = "10.0.0.0/8" }
      t3   = { description = "asks", port = 9003, cidr_ipv4 = "10.0.0.0/8" }
      t4   = { description = "asks", port = 9004, cidr_ipv4 = "10.0.0.0/8" }
      t5   = { description = "asks", port = 9005, cidr_ipv4 = "10.0.0.0/8" }
      t6   = { description = "asks", port = 9006, cidr_ipv4 = "10.0.0.0/8" }
      t7   = { description = "asks", port = 9007, cidr_ipv4 = "10.0.0.0/8" }
      t8   = { description = "asks", port = 9008, cidr_ipv4 = "10.0.0.0/8" }
      t9   = { description = "asks", port = 9009, cidr_ipv4 = "10.0.0.0/8" }
      t10  = { description = "asks", port = 9010, cidr_ipv4 = "10.0.0.0/8" }
      t11  = { description = "asks", port = 9011, cidr_ipv4 = "10.0.0.0/8" }
      t12  = { description = "asks", port = 9012, cidr_ipv4 = "10.0.0.0/8" }
      t13  = { description = "asks", port = 9013, cidr_ipv4 = "10.0.0.0/8" }
      t14  = { description = "asks", port = 9014, cidr_ipv4 = "10.0.0.0/8" }
      t15  = { description = "asks", port = 9015, cidr_ipv4 = "10.0.0.0/8" }
      t16  = { description = "asks", port = 9016, cidr_ipv4 = "10.0.0.0/8" }
      t17  = { description = "asks", port = 9017, cidr_ipv4 = "10.0.0.0/8" }
      t18  = { description = "asks", port = 9018, cidr_ipv4 = "10.0.0.0/8" }
      t19  = { description = "asks", port = 9019, cidr_ipv4 = "10.0.0.0/8" }
      t20  = { description = "asks", port = 9020, cidr_ipv4 = "10.0.0.0/8" }
      t21  = { description = "asks", port = 9021, cidr_ipv4 = "10.0.0.0/8" }
      t22  = { description = "asks", port = 9022, cidr_ipv4 = "10.0.0.0/8" }
      t23  = { description = "asks", port = 9023, cidr_ipv4 = "10.0.0.0/8" }
      t24  = { description = "asks", port = 9024, cidr_ipv4 = "10.0.0.0/8" }
      t25  = { description = "asks", port = 9025, cidr_ipv4 = "10.0.0.0/8" }
      t26  = { description = "asks", port = 9026, cidr_ipv4 = "10.0.0.0/8" }
      t27  = { description = "asks", port = 9027, cidr_ipv4 = "10.0.0.0/8" }
      t28  = { description = "asks", port = 9028, cidr_ipv4 = "10.0.0.0/8" }
      t29  = { description = "asks", port = 9029, cidr_ipv4 = "10.0.0.0/8" }
      t30  = { description = "asks", port = 9030, cidr_ipv4 = "10.0.0.0/8" }
      t31  = { description = "asks", port = 9031, cidr_ipv4 = "10.0.0.0/8" }
      t32  = { description = "asks", port = 9032, cidr_ipv4 = "10.0.0.0/8" }
      t33  = { description = "asks", port = 9033, cidr_ipv4 = "10.0.0.0/8" }
      t34  = { description = "asks", port = 9034, cidr_ipv4 = "10.0.0.0/8" }
      t35  = { description = "asks", port = 9035, cidr_ipv4 = "10.0.0.0/8" }
      t36  = { description = "asks", port = 9036, cidr_ipv4 = "10.0.0.0/8" }
      t37  = { description = "asks", port = 9037, cidr_ipv4 = "10.0.0.0/8" }
      t38  = { description = "asks", port = 9038, cidr_ipv4 = "10.0.0.0/8" }
      t39  = { description = "asks", port = 9039, cidr_ipv4 = "10.0.0.0/8" }
      t40  = { description = "asks", port = 9040, cidr_ipv4 = "10.0.0.0/8" }
      t41  = { description = "asks", port = 9041, cidr_ipv4 = "10.0.0.0/8" }
      t42  = { description = "asks", port = 9042, cidr_ipv4 = "10.0.0.0/8" }
      t43  = { description = "asks", port = 9043, cidr_ipv4 = "10.0.0.0/8" }
      t44  = { description = "asks", port = 9044, cidr_ipv4 = "10.0.0.0/8" }
      t45  = { description = "asks", port = 9045, cidr_ipv4 = "10.0.0.0/8" }
      t46  = { description = "asks", port = 9046, cidr_ipv4 = "10.0.0.0/8" }
      t47  = { description = "asks", port = 9047, cidr_ipv4 = "10.0.0.0/8" }
      t48  = { description = "asks", port = 9048, cidr_ipv4 = "10.0.0.0/8" }
      t49  = { description = "asks", port = 9049, cidr_ipv4 = "10.0.0.0/8" }
      t50  = { description = "asks", port = 9050, cidr_ipv4 = "10.0.0.0/8" }
      t51  = { description = "asks", port = 9051, cidr_ipv4 = "10.0.0.0/8" }
      t52  = { description = "asks", port = 9052, cidr_ipv4 = "10.0.0.0/8" }
      t53  = { description = "asks", port = 9053, cidr_ipv4 = "10.0.0.0/8" }
      t54  = { description = "asks", port = 9054, cidr_ipv4 = "10.0.0.0/8" }
      t55  = { description = "asks", port = 9055, cidr_ipv4 = "10.0.0.0/8" }
      t56  = { description = "asks", port = 9056, cidr_ipv4 = "10.0.0.0/8" }
      t57  = { description = "asks", port = 9057, cidr_ipv4 = "10.0.0.0/8" }
      t58  = { description = "asks", port = 9058, cidr_ipv4 = "10.0.0.0/8" }
      t59  = { description = "asks", port = 9059, cidr_ipv4 = "10.0.0.0/8" }
      t60  = { description = "asks", port = 9060, cidr_ipv4 = "10.0.0.0/8" }
      t61  = { description = "asks", port = 9061, cidr_ipv4 = "10.0.0.0/8" }
      t62  = { description = "asks", port = 9062, cidr_ipv4 = "10.0.0.0/8" }
      t63  = { description = "asks", port = 9063, cidr_ipv4 = "10.0.0.0/8" }
      t64  = { description = "asks", port = 9064, cidr_ipv4 = "10.0.0.0/8" }
      t65  = { description = "asks", port = 9065, cidr_ipv4 = "10.0.0.0/8" }
      t66  = { description = "asks", port = 9066, cidr_ipv4 = "10.0.0.0/8" }
      t67  = { description = "asks", port = 9067, cidr_ipv4 = "10.0.0.0/8" }
      t68  = { description = "asks", port = 9068, cidr_ipv4 = "10.0.0.0/8" }
      t69  = { description = "asks", port = 9069, cidr_ipv4 = "10.0.0.0/8" }
      t70  = { description = "asks", port = 9070, cidr_ipv4 = "10.0.0.0/8" }
      t71  = { description = "asks", port = 9071, cidr_ipv4 = "10.0.0.0/8" }
      t72  = { description = "asks", port = 9072, cidr_ipv4 = "10.0.0.0/8" }
      t73  = { description = "asks", port = 9073, cidr_ipv4 = "10.0.0.0/8" }
      t74  = { description = "asks", port = 9074, cidr_ipv4 = "10.0.0.0/8" }
      t75  = { description = "asks", port = 9075, cidr_ipv4 = "10.0.0.0/8" }
      t76  = { description = "asks", port = 9076, cidr_ipv4 = "10.0.0.0/8" }
      t77  = { description = "asks", port = 9077, cidr_ipv4 = "10.0.0.0/8" }
      t78  = { description = "asks", port = 9078, cidr_ipv4 = "10.0.0.0/8" }
      t79  = { description = "asks", port = 9079, cidr_ipv4 = "10.0.0.0/8" }
      t80  = { description = "asks", port = 9080, cidr_ipv4 = "10.0.0.0/8" }
      t81  = { description = "asks", port = 9081, cidr_ipv4 = "10.0.0.0/8" }
      t82  = { description = "asks", port = 9082, cidr_ipv4 = "10.0.0.0/8" }
      t83  = { description = "asks", port = 9083, cidr_ipv4 = "10.0.0.0/8" }
      t84  = { description = "asks", port = 9084, cidr_ipv4 = "10.0.0.0/8" }
      t85  = { description = "asks", port = 9085, cidr_ipv4 = "10.0.0.0/8" }
      t86  = { description = "asks", port = 9086, cidr_ipv4 = "10.0.0.0/8" }
      t87  = { description = "asks", port = 9087, cidr_ipv4 = "10.0.0.0/8" }
      t88  = { description = "asks", port = 9088, cidr_ipv4 = "10.0.0.0/8" }
      t89  = { description = "asks", port = 9089, cidr_ipv4 = "10.0.0.0/8" }
      t90  = { description = "asks", port = 9090, cidr_ipv4 = "10.0.0.0/8" }
      t91  = { description = "asks", port = 9091, cidr_ipv4 = "10.0.0.0/8" }
      t92  = { description = "asks", port = 9092, cidr_ipv4 = "10.0.0.0/8" }
      t93  = { description = "asks", port = 9093, cidr_ipv4 = "10.0.0.0/8" }
      t94  = { description = "asks", port = 9094, cidr_ipv4 = "10.0.0.0/8" }
      t95  = { description = "asks", port = 9095, cidr_ipv4 = "10.0.0.0/8" }
      t96  = { description = "asks", port = 9096, cidr_ipv4 = "10.0.0.0/8" }
      t97  = { description = "asks", port = 9097, cidr_ipv4 = "10.0.0.0/8" }
      t98  = { description = "asks", port = 9098, cidr_ipv4 = "10.0.0.0/8" }
      t99  = { description = "asks", port = 9099, cidr_ipv4 = "10.0.0.0/8" }
      t100 = { description = "asks", port = 9100, cidr_ipv4 = "10.0.0.0/8" }
      t101 = { description = "asks", port = 9101, cidr_ipv4 = "10.0.0.0/8" }
      t102 = { description = "asks", port = 9102, cidr_ipv4 = "10.0.0.0/8" }
      t103 = { description = "asks", port = 9103, cidr_ipv4 = "10.0.0.0/8" }
      t104 = { description = "asks", port = 9104, cidr_ipv4 = "10.0.0.0/8" }
      t105 = { description = "asks", port = 9105, cidr_ipv4 = "10.0.0.0/8" }
      t106 = { description = "asks", port = 9106, cidr_ipv4 = "10.0.0.0/8" }
      t107 = { description = "asks", port = 9107, cidr_ipv4 = "10.0.0.0/8" }
      t108 = { description = "asks", port = 9108, cidr_ipv4 = "10.0.0.0/8" }
      t109 = { description = "asks", port = 9109, cidr_ipv4 = "10.0.0.0/8" }
      t110 = { description = "asks", port = 9110, cidr_ipv4 = "10.0.0.0/8" }
      t111 = { description = "asks", port = 9111, cidr_ipv4 = "10.0.0.0/8" }
      t112 = { description = "asks", port = 9112, cidr_ipv4 = "10.0.0.0/8" }
      t113 = { description = "asks", port = 9113, cidr_ipv4 = "10.0.0.0/8" }
      t114 = { description = "asks", port = 9114, cidr_ipv4 = "10.0.0.0/8" }
      t115 = { description = "asks", port = 9115, cidr_ipv4 = "10.0.0.0/8" }
      t116 = { description = "asks", port = 9116, cidr_ipv4 = "10.0.0.0/8" }
      t117 = { description = "asks", port = 9117, cidr_ipv4 = "10.0.0.0/8" }
      t118 = { description = "asks", port = 9118, cidr_ipv4 = "10.0.0.0/8" }
      t119 = { description = "asks", port = 9119, cidr_ipv4 = "10.0.0.0/8" }
      t120 = { description = "asks", port = 9120, cidr_ipv4 = "10.0.0.0/8" }
      t121 = { description = "asks", port = 9121, cidr_ipv4 = "10.0.0.0/8" }
      t122 = { description = "asks", port = 9122, cidr_ipv4 = "10.0.0.0/8" }
      t123 = { description = "asks", port = 9123, cidr_ipv4 = "10.0.0.0/8" }
      t124 = { description = "asks", port = 9124, cidr_ipv4 = "10.0.0.0/8" }
      t125 = { description = "asks", port = 9125, cidr_ipv4 = "10.0.0.0/8" }
      t126 = { description = "asks", port = 9126, cidr_ipv4 = "10.0.0.0/8" }
      t127 = { description = "asks", port = 9127, cidr_ipv4 = "10.0.0.0/8" }
      t128 = { description = "asks", port = 9128, cidr_ipv4 = "10.0.0.0/8" }
      t129 = { description = "asks", port = 9129, cidr_ipv4 = "10.0.0.0/8" }
      t130 = { description = "asks", port = 9130, cidr_ipv4 = "10.0.0.0/8" }
      t131 = { description = "asks", port = 9131, cidr_ipv4 = "10.0.0.0/8" }
      t132 = { description = "asks", port = 9132, cidr_ipv4 = "10.0.0.0/8" }
      t133 = { description = "asks", port = 9133, cidr_ipv4 = "10.0.0.0/8" }
      t134 = { description = "asks", port = 9134, cidr_ipv4 = "10.0.0.0/8" }
      t135 = { description = "asks", port = 9135, cidr_ipv4 = "10.0.0.0/8" }
      t136 = { description = "asks", port = 9136, cidr_ipv4 = "10.0.0.0/8" }
      t137 = { description = "asks", port = 9137, cidr_ipv4 = "10.0.0.0/8" }
      t138 = { description = "asks", port = 9138, cidr_ipv4 = "10.0.0.0/8" }
      t139 = { description = "asks", port = 9139, cidr_ipv4 = "10.0.0.0/8" }
      t140 = { description = "asks", port = 9140, cidr_ipv4 = "10.0.0.0/8" }
      t141 = { description = "asks", port = 9141, cidr_ipv4 = "10.0.0.0/8" }
      t142 = { description = "asks", port = 9142, cidr_ipv4 = "10.0.0.0/8" }
      t143 = { description = "asks", port = 9143, cidr_ipv4 = "10.0.0.0/8" }
      t144 = { description = "asks", port = 9144, cidr_ipv4 = "10.0.0.0/8" }
      t145 = { description = "asks", port = 9145, cidr_ipv4 = "10.0.0.0/8" }
      t146 = { description = "asks", port = 9146, cidr_ipv4 = "10.0.0.0/8" }
      t147 = { description = "asks", port = 9147, cidr_ipv4 = "10.0.0.0/8" }
      t148 = { description = "asks", port = 9148, cidr_ipv4 = "10.0.0.0/8" }
      t149 = { description = "asks", port = 9149, cidr_ipv4 = "10.0.0.0/8" }
      t150 = { description = "asks", port = 9150, cidr_ipv4 = "10.0.0.0/8" }
      t151 = { description = "asks", port = 9151, cidr_ipv4 = "10.0.0.0/8" }
      t152 = { description = "asks", port = 9152, cidr_ipv4 = "10.0.0.0/8" }
      t153 = { description = "asks", port = 9153, cidr_ipv4 = "10.0.0.0/8" }
      t154 = { description = "asks", port = 9154, cidr_ipv4 = "10.0.0.0/8" }
      t155 = { description = "asks", port = 9155, cidr_ipv4 = "10.0.0.0/8" }
      t156 = { description = "asks", port = 9156, cidr_ipv4 = "10.0.0.0/8" }
      t157 = { description = "asks", port = 9157, cidr_ipv4 = "10.0.0.0/8" }
      t158 = { description = "asks", port = 9158, cidr_ipv4 = "10.0.0.0/8" }
      t159 = { description = "asks", port = 9159, cidr_ipv4 = "10.0.0.0/8" }
      t160 = { description = "asks", port = 9160, cidr_ipv4 = "10.0.0.0/8" }
      t161 = { description = "asks", port = 9161, cidr_ipv4 = "10.0.0.0/8" }
      t162 = { description = "asks", port = 9162, cidr_ipv4 = "10.0.0.0/8" }
      t163 = { description = "asks", port = 9163, cidr_ipv4 = "10.0.0.0/8" }
      t164 = { description = "asks", port = 9164, cidr_ipv4 = "10.0.0.0/8" }
      t165 = { description = "asks", port = 9165, cidr_ipv4 = "10.0.0.0/8" }
      t166 = { description = "asks", port = 9166, cidr_ipv4 = "10.0.0.0/8" }
      t167 = { description = "asks", port = 9167, cidr_ipv4 = "10.0.0.0/8" }
      t168 = { description = "asks", port = 9168, cidr_ipv4 = "10.0.0.0/8" }
      t169 = { description = "asks", port = 9169, cidr_ipv4 = "10.0.0.0/8" }
      t170 = { description = "asks", port = 9170, cidr_ipv4 = "10.0.0.0/8" }
      t171 = { description = "asks", port = 9171, cidr_ipv4 = "10.0.0.0/8" }
      t172 = { description = "asks", port = 9172, cidr_ipv4 = "10.0.0.0/8" }
      t173 = { description = "asks", port = 9173, cidr_ipv4 = "10.0.0.0/8" }
      t174 = { description = "asks", port = 9174, cidr_ipv4 = "10.0.0.0/8" }
      t175 = { description = "asks", port = 9175, cidr_ipv4 = "10.0.0.0/8" }
      t176 = { description = "asks", port = 9176, cidr_ipv4 = "10.0.0.0/8" }
      t177 = { description = "asks", port = 9177, cidr_ipv4 = "10.0.0.0/8" }
      t178 = { description = "asks", port = 9178, cidr_ipv4 = "10.0.0.0/8" }
      t179 = { description = "asks", port = 9179, cidr_ipv4 = "10.0.0.0/8" }
      t180 = { description = "asks", port = 9180, cidr_ipv4 = "10.0.0.0/8" }
      t181 = { description = "asks", port = 9181, cidr_ipv4 = "10.0.0.0/8" }
      t182 = { description = "asks", port = 9182, cidr_ipv4 = "10.0.0.0/8" }
      t183 = { description = "asks", port = 9183, cidr_ipv4 = "10.0.0.0/8" }
      t184 = { description = "asks", port = 9184, cidr_ipv4 = "10.0.0.0/8" }
      t185 = { description = "asks", port = 9185, cidr_ipv4 = "10.0.0.0/8" }
      t186 = { description = "asks", port = 9186, cidr_ipv4 = "10.0.0.0/8" }
      t187 = { description = "asks", port = 9187, cidr_ipv4 = "10.0.0.0/8" }
      t188 = { description = "asks", port = 9188, cidr_ipv4 = "10.0.0.0/8" }
      t189 = { description = "asks", port = 9189, cidr_ipv4 = "10.0.0.0/8" }
      t190 = { description = "asks", port = 9190, cidr_ipv4 = "10.0.0.0/8" }
      t191 = { description = "asks", port = 9191, cidr_ipv4 = "10.0.0.0/8" }
      t192 = { description = "asks", port = 9192, cidr_ipv4 = "10.0.0.0/8" }
      t193 = { description = "asks", port = 9193, cidr_ipv4 = "10.0.0.0/8" }
      t194 = { description = "asks", port = 9194, cidr_ipv4 = "10.0.0.0/8" }
      t195 = { description = "asks", port = 9195, cidr_ipv4 = "10.0.0.0/8" }
      t196 = { description = "asks", port = 9196, cidr_ipv4 = "10.0.0.0/8" }
      t197 = { description = "asks", port = 9197, cidr_ipv4 = "10.0.0.0/8" }
      t198 = { description = "asks", port = 9198, cidr_ipv4 = "10.0.0.0/8" }
      t199 = { description = "asks", port = 9199, cidr_ipv4 = "10.0.0.0/8" }
      t200 = { description = "asks", port = 9200, cidr_ipv4 = "10.0.0.0/8" }
    }
  }

  expect_failures = [var.egress]
}

# egress.port: 0 is too small; give at least 1
run "egress_db_port_too_small" {
  command = plan

  variables {
    egress = { db = { description = "orders", port = 0, referenced_security_group_id = "sg-00000000000000001" } }
  }

  expect_failures = [var.egress]
}

# egress.port: 65536 is too large; give at most 65535
run "egress_db_port_too_large" {
  command = plan

  variables {
    egress = {
      db = { description = "orders", port = 65536, referenced_security_group_id = "sg-00000000000000001" }
    }
  }

  expect_failures = [var.egress]
}

# egress.port: 1.5 is not a whole number; write one
run "egress_db_port_fraction" {
  command = plan

  variables {
    egress = {
      db = { description = "orders", port = 1.5, referenced_security_group_id = "sg-00000000000000001" }
    }
  }

  expect_failures = [var.egress]
}

# egress.from_port: -2 is too small; give at least -1
run "type_2" {
  command = plan

  variables {
    egress = {
      db = {
        description                  = "orders"
        referenced_security_group_id = "sg-00000000000000001"
        protocol                     = "icmp"
        from_port                    = -2
        to_port                      = -1
      }
    }
  }

  expect_failures = [var.egress]
}

# egress.to_port: -2 is too small; give at least -1
run "code_2" {
  command = plan

  variables {
    egress = {
      db = {
        description                  = "orders"
        referenced_security_group_id = "sg-00000000000000001"
        protocol                     = "icmp"
        from_port                    = 8
        to_port                      = -2
      }
    }
  }

  expect_failures = [var.egress]
}

# egress.from_port: 65536 is too large; give at most 65535; egress.from_port: 65536 to 65535 is no
# range of ports; give 0 to 65535, the lower one in from_port
run "first_port_65536" {
  command = plan

  variables {
    egress = {
      db = {
        description                  = "orders"
        referenced_security_group_id = "sg-00000000000000001"
        from_port                    = 65536
        to_port                      = 65535
      }
    }
  }

  expect_failures = [var.egress]
}

# egress.to_port: 65536 is too large; give at most 65535
run "last_port_65536" {
  command = plan

  variables {
    egress = {
      db = {
        description                  = "orders"
        referenced_security_group_id = "sg-00000000000000001"
        from_port                    = 80
        to_port                      = 65536
      }
    }
  }

  expect_failures = [var.egress]
}

# egress.from_port: 80.5 is not a whole number; write one
run "first_port_80_5" {
  command = plan

  variables {
    egress = {
      db = {
        description                  = "orders"
        referenced_security_group_id = "sg-00000000000000001"
        from_port                    = 80.5
        to_port                      = 90
      }
    }
  }

  expect_failures = [var.egress]
}

# egress.to_port: 90.5 is not a whole number; write one
run "last_port_90_5" {
  command = plan

  variables {
    egress = {
      db = {
        description                  = "orders"
        referenced_security_group_id = "sg-00000000000000001"
        from_port                    = 80
        to_port                      = 90.5
      }
    }
  }

  expect_failures = [var.egress]
}

# egress.protocol: "sctp" is not possible; choose 'tcp', 'udp', 'icmp', 'icmpv6' or '-1'
run "another_protocol" {
  command = plan

  variables {
    egress = {
      db = {
        description                  = "orders"
        port                         = 5432
        referenced_security_group_id = "sg-00000000000000001"
        protocol                     = "sctp"
      }
    }
  }

  expect_failures = [var.egress]
}

# egress.port: tcp takes port, or from_port with to_port; give one of the two
run "tcp_with_no_port" {
  command = plan

  variables {
    egress = {
      db = { description = "orders", referenced_security_group_id = "sg-00000000000000001", protocol = "tcp" }
    }
  }

  expect_failures = [var.egress]
}

# egress.port: udp takes port, or from_port with to_port; give one of the two
run "udp_with_no_port" {
  command = plan

  variables {
    egress = {
      db = { description = "orders", referenced_security_group_id = "sg-00000000000000001", protocol = "udp" }
    }
  }

  expect_failures = [var.egress]
}

# egress.from_port: 90 to 80 is no range of ports; give 0 to 65535, the lower one in from_port
run "range_of_90_to_80" {
  command = plan

  variables {
    egress = {
      db = {
        description                  = "orders"
        referenced_security_group_id = "sg-00000000000000001"
        from_port                    = 90
        to_port                      = 80
      }
    }
  }

  expect_failures = [var.egress]
}

# egress.from_port: icmp has no ports; give the type in from_port and the code in to_port, -1 for
# all, and remove port
run "icmp_with_a_port" {
  command = plan

  variables {
    egress = {
      db = {
        description                  = "orders"
        port                         = 8
        referenced_security_group_id = "sg-00000000000000001"
        protocol                     = "icmp"
      }
    }
  }

  expect_failures = [var.egress]
}

# egress.from_port: 256 with 0 is no type and code of icmp; give 0 to 255 each, or -1 in to_port for
# all codes, and in both for all types
run "icmp_256_0" {
  command = plan

  variables {
    egress = {
      db = {
        description                  = "orders"
        referenced_security_group_id = "sg-00000000000000001"
        protocol                     = "icmp"
        from_port                    = 256
        to_port                      = 0
      }
    }
  }

  expect_failures = [var.egress]
}

# egress.protocol: "-1" is every protocol with all its ports; remove port, from_port and to_port, or
# name a protocol
run "all_protocols_on_a_port" {
  command = plan

  variables {
    egress = {
      db = {
        description                  = "orders"
        port                         = 5432
        referenced_security_group_id = "sg-00000000000000001"
        protocol                     = "-1"
      }
    }
  }

  expect_failures = [var.egress]
}

# security_group_ids: "web": write the id of a security group: sg-0123456789abcdef0
run "security_group_ids_0_web" {
  command = plan

  variables {
    security_group_ids = ["web"]
  }

  expect_failures = [var.security_group_ids]
}

# security_group_ids: 5 given; give at most 4; security_group_ids: 6 security groups are on each
# task, with its own and that of all behind a load balancer, and AWS allows 5, never more; name
# fewer
run "security_group_ids_5" {
  command = plan

  variables {
    security_group_ids = [
      "sg-00000000000000000",
      "sg-00000000000000001",
      "sg-00000000000000002",
      "sg-00000000000000003",
      "sg-00000000000000004",
    ]
  }

  expect_failures = [var.security_group_ids]
}

# egress: "tcp 5432 5432 sg-00000000000000001" is allowed more than once, and AWS takes each rule
# once; keep one of them
run "the_same_egress_twice" {
  command = plan

  variables {
    egress = {
      db    = { description = "orders", port = 5432, referenced_security_group_id = "sg-00000000000000001" }
      again = { description = "orders", port = 5432, referenced_security_group_id = "sg-00000000000000001" }
    }
  }

  expect_failures = [var.egress]
}

# assign_public_ip: true gives each task an address of the internet; remove it, so that tasks run in
# the private subnets, or say why: waivers.public_ip = "<reason>"
run "public_addresses_without_a_reason" {
  command = plan

  variables {
    assign_public_ip = true
  }

  expect_failures = [var.assign_public_ip]
}

# assign_public_ip: waivers.public_ip waives nothing, this is as safe as the default; remove it
run "reason_for_no_public_address" {
  command = plan

  variables {
    waivers = { public_ip = "costs least" }
  }

  expect_failures = [var.assign_public_ip]
}

# ingress: "Web": write lower-case letters, digits and single hyphens, with a letter first
run "in_ingress_in_upper_case" {
  command = plan

  variables {
    ingress = { Web = { description = "orders", port = 5432, cidr_ipv4 = "10.0.0.0/8" } }
  }

  expect_failures = [var.ingress]
}

# ingress: "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" is too long; give at most 32 characters
run "in_ingress_with_a_long_name" {
  command = plan

  variables {
    ingress = {
      nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn = { description = "orders", port = 5432, cidr_ipv4 = "10.0.0.0/8" }
    }
  }

  expect_failures = [var.ingress]
}

# ingress.description: "why?": write words of letters, digits, spaces and ._-:/()#,@[]+=&;{}!$* only
# (a security group rule's description allows no more)
run "in_ingress_db_description_why" {
  command = plan

  variables {
    ingress = {
      db = { description = "why?", port = 5432, referenced_security_group_id = "sg-00000000000000001" }
    }
  }

  expect_failures = [var.ingress]
}

# ingress.description:
# "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa… is too long; give
# at most 255 characters
run "in_ingress_db_description_of_256_characters" {
  command = plan

  variables {
    ingress = {
      db = {
        description                  = replace(format("%256s", ""), " ", "a")
        port                         = 5432
        referenced_security_group_id = "sg-00000000000000001"
      }
    }
  }

  expect_failures = [var.ingress]
}

# ingress.referenced_security_group_id: "web": write the id of a security group:
# sg-0123456789abcdef0
run "in_ingress_db_referenced_security_group_id_web" {
  command = plan

  variables {
    ingress = { db = { description = "orders", port = 5432, referenced_security_group_id = "web" } }
  }

  expect_failures = [var.ingress]
}

# ingress.prefix_list_id: "web": write the id of a prefix list: pl-0123456789abcdef0
run "in_ingress_db_prefix_list_id_web" {
  command = plan

  variables {
    ingress = { db = { description = "orders", port = 5432, prefix_list_id = "web" } }
  }

  expect_failures = [var.ingress]
}

# ingress.cidr_ipv4: "ten": write an IPv4 range such as 10.0.0.0/16
run "in_ingress_cidr_ipv4_ten" {
  command = plan

  variables {
    ingress = { db = { description = "orders", port = 5432, cidr_ipv4 = "ten" } }
  }

  expect_failures = [var.ingress]
}

# ingress.cidr_ipv4: "10.0.5.0/16": write 10.0.0.0/16
run "in_ingress_cidr_ipv4_10_0_5_0_16" {
  command = plan

  variables {
    ingress = { db = { description = "orders", port = 5432, cidr_ipv4 = "10.0.5.0/16" } }
  }

  expect_failures = [var.ingress]
}

# ingress.cidr_ipv6: "2001:db8::/129": write an IPv6 range such as 2001:db8:1234::/56
run "in_ingress_cidr_ipv6_2001_db8_129" {
  command = plan

  variables {
    ingress = { db = { description = "orders", port = 5432, cidr_ipv6 = "2001:db8::/129" } }
  }

  expect_failures = [var.ingress]
}

# ingress.cidr_ipv6: "2001:db8::1/32": write 2001:db8::/32
run "in_ipv6_range_that_is_no_range" {
  command = plan

  variables {
    ingress = { db = { description = "orders", port = 5432, cidr_ipv6 = "2001:db8::1/32" } }
  }

  expect_failures = [var.ingress]
}

# ingress.cidr_ipv4: give one of cidr_ipv4, cidr_ipv6, prefix_list_id and
# referenced_security_group_id
run "in_ingress_without_a_target" {
  command = plan

  variables {
    ingress = { db = { description = "orders", port = 5432 } }
  }

  expect_failures = [var.ingress]
}

# ingress.both_sides: only a security group has another side; name it in
# referenced_security_group_id, or remove both_sides
run "in_other_side_of_a_range" {
  command = plan

  variables {
    ingress = { db = { description = "orders", port = 5432, cidr_ipv4 = "10.0.0.0/16", both_sides = true } }
  }

  expect_failures = [var.ingress]
}

# ingress: 201 given; give at most 200
run "in_targets_of_ingress_201" {
  command = plan

  variables {
    ingress = {
      t0   = { description = "asks", port = 9000, cidr_ipv4 = "10.0.0.0/8" }
      t1   = { description = "asks", port = 9001, cidr_ipv4 = "10.0.0.0/8" }
      t2   = { description = "asks", port = 9002, cidr_ipv4 = "10.0.0.0/8" }
      t3   = { description = "asks", port = 9003, cidr_ipv4 = "10.0.0.0/8" }
      t4   = { description = "asks", port = 9004, cidr_ipv4 = "10.0.0.0/8" }
      t5   = { description = "asks", port = 9005, cidr_ipv4 = "10.0.0.0/8" }
      t6   = { description = "asks", port = 9006, cidr_ipv4 = "10.0.0.0/8" }
      t7   = { description = "asks", port = 9007, cidr_ipv4 = "10.0.0.0/8" }
      t8   = { description = "asks", port = 9008, cidr_ipv4 = "10.0.0.0/8" }
      t9   = { description = "asks", port = 9009, cidr_ipv4 = "10.0.0.0/8" }
      t10  = { description = "asks", port = 9010, cidr_ipv4 = "10.0.0.0/8" }
      t11  = { description = "asks", port = 9011, cidr_ipv4 = "10.0.0.0/8" }
      t12  = { description = "asks", port = 9012, cidr_ipv4 = "10.0.0.0/8" }
      t13  = { description = "asks", port = 9013, cidr_ipv4 = "10.0.0.0/8" }
      t14  = { description = "asks", port = 9014, cidr_ipv4 = "10.0.0.0/8" }
      t15  = { description = "asks", port = 9015, cidr_ipv4 = "10.0.0.0/8" }
      t16  = { description = "asks", port = 9016, cidr_ipv4 = "10.0.0.0/8" }
      t17  = { description = "asks", port = 9017, cidr_ipv4 = "10.0.0.0/8" }
      t18  = { description = "asks", port = 9018, cidr_ipv4 = "10.0.0.0/8" }
      t19  = { description = "asks", port = 9019, cidr_ipv4 = "10.0.0.0/8" }
      t20  = { description = "asks", port = 9020, cidr_ipv4 = "10.0.0.0/8" }
      t21  = { description = "asks", port = 9021, cidr_ipv4 = "10.0.0.0/8" }
      t22  = { description = "asks", port = 9022, cidr_ipv4 = "10.0.0.0/8" }
      t23  = { description = "asks", port = 9023, cidr_ipv4 = "10.0.0.0/8" }
      t24  = { description = "asks", port = 9024, cidr_ipv4 = "10.0.0.0/8" }
      t25  = { description = "asks", port = 9025, cidr_ipv4 = "10.0.0.0/8" }
      t26  = { description = "asks", port = 9026, cidr_ipv4 = "10.0.0.0/8" }
      t27  = { description = "asks", port = 9027, cidr_ipv4 = "10.0.0.0/8" }
      t28  = { description = "asks", port = 9028, cidr_ipv4 = "10.0.0.0/8" }
      t29  = { description = "asks", port = 9029, cidr_ipv4 = "10.0.0.0/8" }
      t30  = { description = "asks", port = 9030, cidr_ipv4 = "10.0.0.0/8" }
      t31  = { description = "asks", port = 9031, cidr_ipv4 = "10.0.0.0/8" }
      t32  = { description = "asks", port = 9032, cidr_ipv4 = "10.0.0.0/8" }
      t33  = { description = "asks", port = 9033, cidr_ipv4 = "10.0.0.0/8" }
      t34  = { description = "asks", port = 9034, cidr_ipv4 = "10.0.0.0/8" }
      t35  = { description = "asks", port = 9035, cidr_ipv4 = "10.0.0.0/8" }
      t36  = { description = "asks", port = 9036, cidr_ipv4 = "10.0.0.0/8" }
      t37  = { description = "asks", port = 9037, cidr_ipv4 = "10.0.0.0/8" }
      t38  = { description = "asks", port = 9038, cidr_ipv4 = "10.0.0.0/8" }
      t39  = { description = "asks", port = 9039, cidr_ipv4 = "10.0.0.0/8" }
      t40  = { description = "asks", port = 9040, cidr_ipv4 = "10.0.0.0/8" }
      t41  = { description = "asks", port = 9041, cidr_ipv4 = "10.0.0.0/8" }
      t42  = { description = "asks", port = 9042, cidr_ipv4 = "10.0.0.0/8" }
      t43  = { description = "asks", port = 9043, cidr_ipv4 = "10.0.0.0/8" }
      t44  = { description = "asks", port = 9044, cidr_ipv4 = "10.0.0.0/8" }
      t45  = { description = "asks", port = 9045, cidr_ipv4 = "10.0.0.0/8" }
      t46  = { description = "asks", port = 9046, cidr_ipv4 = "10.0.0.0/8" }
      t47  = { description = "asks", port = 9047, cidr_ipv4 = "10.0.0.0/8" }
      t48  = { description = "asks", port = 9048, cidr_ipv4 = "10.0.0.0/8" }
      t49  = { description = "asks", port = 9049, cidr_ipv4 = "10.0.0.0/8" }
      t50  = { description = "asks", port = 9050, cidr_ipv4 = "10.0.0.0/8" }
      t51  = { description = "asks", port = 9051, cidr_ipv4 = "10.0.0.0/8" }
      t52  = { description = "asks", port = 9052, cidr_ipv4 = "10.0.0.0/8" }
      t53  = { description = "asks", port = 9053, cidr_ipv4 = "10.0.0.0/8" }
      t54  = { description = "asks", port = 9054, cidr_ipv4 = "10.0.0.0/8" }
      t55  = { description = "asks", port = 9055, cidr_ipv4 = "10.0.0.0/8" }
      t56  = { description = "asks", port = 9056, cidr_ipv4 = "10.0.0.0/8" }
      t57  = { description = "asks", port = 9057, cidr_ipv4 = "10.0.0.0/8" }
      t58  = { description = "asks", port = 9058, cidr_ipv4 = "10.0.0.0/8" }
      t59  = { description = "asks", port = 9059, cidr_ipv4 = "10.0.0.0/8" }
      t60  = { description = "asks", port = 9060, cidr_ipv4 = "10.0.0.0/8" }
      t61  = { description = "asks", port = 9061, cidr_ipv4 = "10.0.0.0/8" }
      t62  = { description = "asks", port = 9062, cidr_ipv4 = "10.0.0.0/8" }
      t63  = { description = "asks", port = 9063, cidr_ipv4 = "10.0.0.0/8" }
      t64  = { description = "asks", port = 9064, cidr_ipv4 = "10.0.0.0/8" }
      t65  = { description = "asks", port = 9065, cidr_ipv4 = "10.0.0.0/8" }
      t66  = { description = "asks", port = 9066, cidr_ipv4 = "10.0.0.0/8" }
      t67  = { description = "asks", port = 9067, cidr_ipv4 = "10.0.0.0/8" }
      t68  = { description = "asks", port = 9068, cidr_ipv4 = "10.0.0.0/8" }
      t69  = { description = "asks", port = 9069, cidr_ipv4 = "10.0.0.0/8" }
      t70  = { description = "asks", port = 9070, cidr_ipv4 = "10.0.0.0/8" }
      t71  = { description = "asks", port = 9071, cidr_ipv4 = "10.0.0.0/8" }
      t72  = { description = "asks", port = 9072, cidr_ipv4 = "10.0.0.0/8" }
      t73  = { description = "asks", port = 9073, cidr_ipv4 = "10.0.0.0/8" }
      t74  = { description = "asks", port = 9074, cidr_ipv4 = "10.0.0.0/8" }
      t75  = { description = "asks", port = 9075, cidr_ipv4 = "10.0.0.0/8" }
      t76  = { description = "asks", port = 9076, cidr_ipv4 = "10.0.0.0/8" }
      t77  = { description = "asks", port = 9077, cidr_ipv4 = "10.0.0.0/8" }
      t78  = { description = "asks", port = 9078, cidr_ipv4 = "10.0.0.0/8" }
      t79  = { description = "asks", port = 9079, cidr_ipv4 = "10.0.0.0/8" }
      t80  = { description = "asks", port = 9080, cidr_ipv4 = "10.0.0.0/8" }
      t81  = { description = "asks", port = 9081, cidr_ipv4 = "10.0.0.0/8" }
      t82  = { description = "asks", port = 9082, cidr_ipv4 = "10.0.0.0/8" }
      t83  = { description = "asks", port = 9083, cidr_ipv4 = "10.0.0.0/8" }
      t84  = { description = "asks", port = 9084, cidr_ipv4 = "10.0.0.0/8" }
      t85  = { description = "asks", port = 9085, cidr_ipv4 = "10.0.0.0/8" }
      t86  = { description = "asks", port = 9086, cidr_ipv4 = "10.0.0.0/8" }
      t87  = { description = "asks", port = 9087, cidr_ipv4 = "10.0.0.0/8" }
      t88  = { description = "asks", port = 9088, cidr_ipv4 = "10.0.0.0/8" }
      t89  = { description = "asks", port = 9089, cidr_ipv4 = "10.0.0.0/8" }
      t90  = { description = "asks", port = 9090, cidr_ipv4 = "10.0.0.0/8" }
      t91  = { description = "asks", port = 9091, cidr_ipv4 = "10.0.0.0/8" }
      t92  = { description = "asks", port = 9092, cidr_ipv4 = "10.0.0.0/8" }
      t93  = { description = "asks", port = 9093, cidr_ipv4 = "10.0.0.0/8" }
      t94  = { description = "asks", port = 9094, cidr_ipv4 = "10.0.0.0/8" }
      t95  = { description = "asks", port = 9095, cidr_ipv4 = "10.0.0.0/8" }
      t96  = { description = "asks", port = 9096, cidr_ipv4 = "10.0.0.0/8" }
      t97  = { description = "asks", port = 9097, cidr_ipv4 = "10.0.0.0/8" }
      t98  = { description = "asks", port = 9098, cidr_ipv4 = "10.0.0.0/8" }
      t99  = { description = "asks", port = 9099, cidr_ipv4 = "10.0.0.0/8" }
      t100 = { description = "asks", port = 9100, cidr_ipv4 = "10.0.0.0/8" }
      t101 = { description = "asks", port = 9101, cidr_ipv4 = "10.0.0.0/8" }
      t102 = { description = "asks", port = 9102, cidr_ipv4 = "10.0.0.0/8" }
      t103 = { description = "asks", port = 9103, cidr_ipv4 = "10.0.0.0/8" }
      t104 = { description = "asks", port = 9104, cidr_ipv4 = "10.0.0.0/8" }
      t105 = { description = "asks", port = 9105, cidr_ipv4 = "10.0.0.0/8" }
      t106 = { description = "asks", port = 9106, cidr_ipv4 = "10.0.0.0/8" }
      t107 = { description = "asks", port = 9107, cidr_ipv4 = "10.0.0.0/8" }
      t108 = { description = "asks", port = 9108, cidr_ipv4 = "10.0.0.0/8" }
      t109 = { description = "asks", port = 9109, cidr_ipv4 = "10.0.0.0/8" }
      t110 = { description = "asks", port = 9110, cidr_ipv4 = "10.0.0.0/8" }
      t111 = { description = "asks", port = 9111, cidr_ipv4 = "10.0.0.0/8" }
      t112 = { description = "asks", port = 9112, cidr_ipv4 = "10.0.0.0/8" }
      t113 = { description = "asks", port = 9113, cidr_ipv4 = "10.0.0.0/8" }
      t114 = { description = "asks", port = 9114, cidr_ipv4 = "10.0.0.0/8" }
      t115 = { description = "asks", port = 9115, cidr_ipv4 = "10.0.0.0/8" }
      t116 = { description = "asks", port = 9116, cidr_ipv4 = "10.0.0.0/8" }
      t117 = { description = "asks", port = 9117, cidr_ipv4 = "10.0.0.0/8" }
      t118 = { description = "asks", port = 9118, cidr_ipv4 = "10.0.0.0/8" }
      t119 = { description = "asks", port = 9119, cidr_ipv4 = "10.0.0.0/8" }
      t120 = { description = "asks", port = 9120, cidr_ipv4 = "10.0.0.0/8" }
      t121 = { description = "asks", port = 9121, cidr_ipv4 = "10.0.0.0/8" }
      t122 = { description = "asks", port = 9122, cidr_ipv4 = "10.0.0.0/8" }
      t123 = { description = "asks", port = 9123, cidr_ipv4 = "10.0.0.0/8" }
      t124 = { description = "asks", port = 9124, cidr_ipv4 = "10.0.0.0/8" }
      t125 = { description = "asks", port = 9125, cidr_ipv4 = "10.0.0.0/8" }
      t126 = { description = "asks", port = 9126, cidr_ipv4 = "10.0.0.0/8" }
      t127 = { description = "asks", port = 9127, cidr_ipv4 = "10.0.0.0/8" }
      t128 = { description = "asks", port = 9128, cidr_ipv4 = "10.0.0.0/8" }
      t129 = { description = "asks", port = 9129, cidr_ipv4 = "10.0.0.0/8" }
      t130 = { description = "asks", port = 9130, cidr_ipv4 = "10.0.0.0/8" }
      t131 = { description = "asks", port = 9131, cidr_ipv4 = "10.0.0.0/8" }
      t132 = { description = "asks", port = 9132, cidr_ipv4 = "10.0.0.0/8" }
      t133 = { description = "asks", port = 9133, cidr_ipv4 = "10.0.0.0/8" }
      t134 = { description = "asks", port = 9134, cidr_ipv4 = "10.0.0.0/8" }
      t135 = { description = "asks", port = 9135, cidr_ipv4 = "10.0.0.0/8" }
      t136 = { description = "asks", port = 9136, cidr_ipv4 = "10.0.0.0/8" }
      t137 = { description = "asks", port = 9137, cidr_ipv4 = "10.0.0.0/8" }
      t138 = { description = "asks", port = 9138, cidr_ipv4 = "10.0.0.0/8" }
      t139 = { description = "asks", port = 9139, cidr_ipv4 = "10.0.0.0/8" }
      t140 = { description = "asks", port = 9140, cidr_ipv4 = "10.0.0.0/8" }
      t141 = { description = "asks", port = 9141, cidr_ipv4 = "10.0.0.0/8" }
      t142 = { description = "asks", port = 9142, cidr_ipv4 = "10.0.0.0/8" }
      t143 = { description = "asks", port = 9143, cidr_ipv4 = "10.0.0.0/8" }
      t144 = { description = "asks", port = 9144, cidr_ipv4 = "10.0.0.0/8" }
      t145 = { description = "asks", port = 9145, cidr_ipv4 = "10.0.0.0/8" }
      t146 = { description = "asks", port = 9146, cidr_ipv4 = "10.0.0.0/8" }
      t147 = { description = "asks", port = 9147, cidr_ipv4 = "10.0.0.0/8" }
      t148 = { description = "asks", port = 9148, cidr_ipv4 = "10.0.0.0/8" }
      t149 = { description = "asks", port = 9149, cidr_ipv4 = "10.0.0.0/8" }
      t150 = { description = "asks", port = 9150, cidr_ipv4 = "10.0.0.0/8" }
      t151 = { description = "asks", port = 9151, cidr_ipv4 = "10.0.0.0/8" }
      t152 = { description = "asks", port = 9152, cidr_ipv4 = "10.0.0.0/8" }
      t153 = { description = "asks", port = 9153, cidr_ipv4 = "10.0.0.0/8" }
      t154 = { description = "asks", port = 9154, cidr_ipv4 = "10.0.0.0/8" }
      t155 = { description = "asks", port = 9155, cidr_ipv4 = "10.0.0.0/8" }
      t156 = { description = "asks", port = 9156, cidr_ipv4 = "10.0.0.0/8" }
      t157 = { description = "asks", port = 9157, cidr_ipv4 = "10.0.0.0/8" }
      t158 = { description = "asks", port = 9158, cidr_ipv4 = "10.0.0.0/8" }
      t159 = { description = "asks", port = 9159, cidr_ipv4 = "10.0.0.0/8" }
      t160 = { description = "asks", port = 9160, cidr_ipv4 = "10.0.0.0/8" }
      t161 = { description = "asks", port = 9161, cidr_ipv4 = "10.0.0.0/8" }
      t162 = { description = "asks", port = 9162, cidr_ipv4 = "10.0.0.0/8" }
      t163 = { description = "asks", port = 9163, cidr_ipv4 = "10.0.0.0/8" }
      t164 = { description = "asks", port = 9164, cidr_ipv4 = "10.0.0.0/8" }
      t165 = { description = "asks", port = 9165, cidr_ipv4 = "10.0.0.0/8" }
      t166 = { description = "asks", port = 9166, cidr_ipv4 = "10.0.0.0/8" }
      t167 = { description = "asks", port = 9167, cidr_ipv4 = "10.0.0.0/8" }
      t168 = { description = "asks", port = 9168, cidr_ipv4 = "10.0.0.0/8" }
      t169 = { description = "asks", port = 9169, cidr_ipv4 = "10.0.0.0/8" }
      t170 = { description = "asks", port = 9170, cidr_ipv4 = "10.0.0.0/8" }
      t171 = { description = "asks", port = 9171, cidr_ipv4 = "10.0.0.0/8" }
      t172 = { description = "asks", port = 9172, cidr_ipv4 = "10.0.0.0/8" }
      t173 = { description = "asks", port = 9173, cidr_ipv4 = "10.0.0.0/8" }
      t174 = { description = "asks", port = 9174, cidr_ipv4 = "10.0.0.0/8" }
      t175 = { description = "asks", port = 9175, cidr_ipv4 = "10.0.0.0/8" }
      t176 = { description = "asks", port = 9176, cidr_ipv4 = "10.0.0.0/8" }
      t177 = { description = "asks", port = 9177, cidr_ipv4 = "10.0.0.0/8" }
      t178 = { description = "asks", port = 9178, cidr_ipv4 = "10.0.0.0/8" }
      t179 = { description = "asks", port = 9179, cidr_ipv4 = "10.0.0.0/8" }
      t180 = { description = "asks", port = 9180, cidr_ipv4 = "10.0.0.0/8" }
      t181 = { description = "asks", port = 9181, cidr_ipv4 = "10.0.0.0/8" }
      t182 = { description = "asks", port = 9182, cidr_ipv4 = "10.0.0.0/8" }
      t183 = { description = "asks", port = 9183, cidr_ipv4 = "10.0.0.0/8" }
      t184 = { description = "asks", port = 9184, cidr_ipv4 = "10.0.0.0/8" }
      t185 = { description = "asks", port = 9185, cidr_ipv4 = "10.0.0.0/8" }
      t186 = { description = "asks", port = 9186, cidr_ipv4 = "10.0.0.0/8" }
      t187 = { description = "asks", port = 9187, cidr_ipv4 = "10.0.0.0/8" }
      t188 = { description = "asks", port = 9188, cidr_ipv4 = "10.0.0.0/8" }
      t189 = { description = "asks", port = 9189, cidr_ipv4 = "10.0.0.0/8" }
      t190 = { description = "asks", port = 9190, cidr_ipv4 = "10.0.0.0/8" }
      t191 = { description = "asks", port = 9191, cidr_ipv4 = "10.0.0.0/8" }
      t192 = { description = "asks", port = 9192, cidr_ipv4 = "10.0.0.0/8" }
      t193 = { description = "asks", port = 9193, cidr_ipv4 = "10.0.0.0/8" }
      t194 = { description = "asks", port = 9194, cidr_ipv4 = "10.0.0.0/8" }
      t195 = { description = "asks", port = 9195, cidr_ipv4 = "10.0.0.0/8" }
      t196 = { description = "asks", port = 9196, cidr_ipv4 = "10.0.0.0/8" }
      t197 = { description = "asks", port = 9197, cidr_ipv4 = "10.0.0.0/8" }
      t198 = { description = "asks", port = 9198, cidr_ipv4 = "10.0.0.0/8" }
      t199 = { description = "asks", port = 9199, cidr_ipv4 = "10.0.0.0/8" }
      t200 = { description = "asks", port = 9200, cidr_ipv4 = "10.0.0.0/8" }
    }
  }

  expect_failures = [var.ingress]
}

# ingress.port: 0 is too small; give at least 1
run "in_ingress_db_port_too_small" {
  command = plan

  variables {
    ingress = { db = { description = "orders", port = 0, referenced_security_group_id = "sg-00000000000000001" } }
  }

  expect_failures = [var.ingress]
}

# ingress.port: 65536 is too large; give at most 65535
run "in_ingress_db_port_too_large" {
  command = plan

  variables {
    ingress = {
      db = { description = "orders", port = 65536, referenced_security_group_id = "sg-00000000000000001" }
    }
  }

  expect_failures = [var.ingress]
}

# ingress.port: 1.5 is not a whole number; write one
run "in_ingress_db_port_fraction" {
  command = plan

  variables {
    ingress = {
      db = { description = "orders", port = 1.5, referenced_security_group_id = "sg-00000000000000001" }
    }
  }

  expect_failures = [var.ingress]
}

# ingress.from_port: -2 is too small; give at least -1
run "in_type_2" {
  command = plan

  variables {
    ingress = {
      db = {
        description                  = "orders"
        referenced_security_group_id = "sg-00000000000000001"
        protocol                     = "icmp"
        from_port                    = -2
        to_port                      = -1
      }
    }
  }

  expect_failures = [var.ingress]
}

# ingress.to_port: -2 is too small; give at least -1
run "in_code_2" {
  command = plan

  variables {
    ingress = {
      db = {
        description                  = "orders"
        referenced_security_group_id = "sg-00000000000000001"
        protocol                     = "icmp"
        from_port                    = 8
        to_port                      = -2
      }
    }
  }

  expect_failures = [var.ingress]
}

# ingress.from_port: 65536 is too large; give at most 65535; ingress.from_port: 65536 to 65535 is no
# range of ports; give 0 to 65535, the lower one in from_port
run "in_first_port_65536" {
  command = plan

  variables {
    ingress = {
      db = {
        description                  = "orders"
        referenced_security_group_id = "sg-00000000000000001"
        from_port                    = 65536
        to_port                      = 65535
      }
    }
  }

  expect_failures = [var.ingress]
}

# ingress.to_port: 65536 is too large; give at most 65535
run "in_last_port_65536" {
  command = plan

  variables {
    ingress = {
      db = {
        description                  = "orders"
        referenced_security_group_id = "sg-00000000000000001"
        from_port                    = 80
        to_port                      = 65536
      }
    }
  }

  expect_failures = [var.ingress]
}

# ingress.from_port: 80.5 is not a whole number; write one
run "in_first_port_80_5" {
  command = plan

  variables {
    ingress = {
      db = {
        description                  = "orders"
        referenced_security_group_id = "sg-00000000000000001"
        from_port                    = 80.5
        to_port                      = 90
      }
    }
  }

  expect_failures = [var.ingress]
}

# ingress.to_port: 90.5 is not a whole number; write one
run "in_last_port_90_5" {
  command = plan

  variables {
    ingress = {
      db = {
        description                  = "orders"
        referenced_security_group_id = "sg-00000000000000001"
        from_port                    = 80
        to_port                      = 90.5
      }
    }
  }

  expect_failures = [var.ingress]
}

# ingress.protocol: "sctp" is not possible; choose 'tcp', 'udp', 'icmp', 'icmpv6' or '-1'
run "in_another_protocol" {
  command = plan

  variables {
    ingress = {
      db = {
        description                  = "orders"
        port                         = 5432
        referenced_security_group_id = "sg-00000000000000001"
        protocol                     = "sctp"
      }
    }
  }

  expect_failures = [var.ingress]
}

# ingress.port: tcp takes port, or from_port with to_port; give one of the two
run "in_tcp_with_no_port" {
  command = plan

  variables {
    ingress = {
      db = { description = "orders", referenced_security_group_id = "sg-00000000000000001", protocol = "tcp" }
    }
  }

  expect_failures = [var.ingress]
}

# ingress.port: udp takes port, or from_port with to_port; give one of the two
run "in_udp_with_no_port" {
  command = plan

  variables {
    ingress = {
      db = { description = "orders", referenced_security_group_id = "sg-00000000000000001", protocol = "udp" }
    }
  }

  expect_failures = [var.ingress]
}

# ingress.from_port: 90 to 80 is no range of ports; give 0 to 65535, the lower one in from_port
run "in_range_of_90_to_80" {
  command = plan

  variables {
    ingress = {
      db = {
        description                  = "orders"
        referenced_security_group_id = "sg-00000000000000001"
        from_port                    = 90
        to_port                      = 80
      }
    }
  }

  expect_failures = [var.ingress]
}

# ingress.from_port: icmp has no ports; give the type in from_port and the code in to_port, -1 for
# all, and remove port
run "in_icmp_with_a_port" {
  command = plan

  variables {
    ingress = {
      db = {
        description                  = "orders"
        port                         = 8
        referenced_security_group_id = "sg-00000000000000001"
        protocol                     = "icmp"
      }
    }
  }

  expect_failures = [var.ingress]
}

# ingress.from_port: 256 with 0 is no type and code of icmp; give 0 to 255 each, or -1 in to_port
# for all codes, and in both for all types
run "in_icmp_256_0" {
  command = plan

  variables {
    ingress = {
      db = {
        description                  = "orders"
        referenced_security_group_id = "sg-00000000000000001"
        protocol                     = "icmp"
        from_port                    = 256
        to_port                      = 0
      }
    }
  }

  expect_failures = [var.ingress]
}

# ingress.protocol: "-1" is every protocol with all its ports; remove port, from_port and to_port,
# or name a protocol
run "in_all_protocols_on_a_port" {
  command = plan

  variables {
    ingress = {
      db = {
        description                  = "orders"
        port                         = 5432
        referenced_security_group_id = "sg-00000000000000001"
        protocol                     = "-1"
      }
    }
  }

  expect_failures = [var.ingress]
}

# ingress: "tcp 5432 5432 sg-00000000000000001" is allowed more than once, and AWS takes each rule
# once; keep one of them
run "in_the_same_ingress_twice" {
  command = plan

  variables {
    ingress = {
      db    = { description = "orders", port = 5432, referenced_security_group_id = "sg-00000000000000001" }
      again = { description = "orders", port = 5432, referenced_security_group_id = "sg-00000000000000001" }
    }
  }

  expect_failures = [var.ingress]
}

# ingress: "all" lets the internet in; write the ranges of those who connect, or a route of a load
# balancer, or say why: waivers.public_ingress = "<reason>"
run "the_internet_for_no_reason" {
  command = plan

  variables {
    ingress = { all = { description = "players", port = 8080, cidr_ipv4 = "0.0.0.0/0" } }
  }

  expect_failures = [var.ingress]
}

# ingress: waivers.public_ingress waives nothing, this is as safe as the default; remove it
run "reason_for_no_source" {
  command = plan

  variables {
    waivers = { public_ingress = "a game, whose players are everywhere" }
  }

  expect_failures = [var.ingress]
}

# callers: "tcp 8080 8080 sg-00000000000000001" is in ingress too, and a caller or load balancer has
# that rule, of which AWS takes one; remove it there
run "a_caller_as_a_source" {
  command = plan

  variables {
    ingress = {
      db = { description = "orders", port = 8080, referenced_security_group_id = "sg-00000000000000001" }
    }
    callers = { web = { security_group_id = "sg-00000000000000001", description = "asks" } }
  }

  expect_failures = [var.callers]
}

# ports: "Web": write lower-case letters, digits and single hyphens, with a letter first
run "ports_in_upper_case" {
  command = plan

  variables {
    ports = { Web = 9090 }
  }

  expect_failures = [var.ports]
}

# ports: "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" is too long; give at most 32 characters
run "ports_with_a_long_name" {
  command = plan

  variables {
    ports = { nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn = 9090 }
  }

  expect_failures = [var.ports]
}

# ports: 0 is too small; give at least 1
run "ports_metrics_too_small" {
  command = plan

  variables {
    user    = "0"
    waivers = { root_user = "image of a vendor" }
    ports   = { metrics = 0 }
  }

  expect_failures = [var.ports]
}

# ports: 65536 is too large; give at most 65535
run "ports_metrics_too_large" {
  command = plan

  variables {
    user    = "0"
    waivers = { root_user = "image of a vendor" }
    ports   = { metrics = 65536 }
  }

  expect_failures = [var.ports]
}

# ports: 1.5 is not a whole number; write one
run "ports_metrics_fraction" {
  command = plan

  variables {
    user    = "0"
    waivers = { root_user = "image of a vendor" }
    ports   = { metrics = 1.5 }
  }

  expect_failures = [var.ports]
}

# ports: 21 given; give at most 20
run "ports_21" {
  command = plan

  variables {
    ports = {
      port-0  = 9000
      port-1  = 9001
      port-2  = 9002
      port-3  = 9003
      port-4  = 9004
      port-5  = 9005
      port-6  = 9006
      port-7  = 9007
      port-8  = 9008
      port-9  = 9009
      port-10 = 9010
      port-11 = 9011
      port-12 = 9012
      port-13 = 9013
      port-14 = 9014
      port-15 = 9015
      port-16 = 9016
      port-17 = 9017
      port-18 = 9018
      port-19 = 9019
      port-20 = 9020
    }
  }

  expect_failures = [var.ports]
}

# ports: "http" is 8080, the port of the service itself; remove it
run "a_further_port_that_is_the_own_one" {
  command = plan

  variables {
    ports = { http = 8080 }
  }

  expect_failures = [var.ports]
}

# ports: 9090 has more than one name; keep one of them
run "two_names_of_one_further_port" {
  command = plan

  variables {
    ports = { grpc = 9090, metrics = 9090 }
  }

  expect_failures = [var.ports]
}

# ports: "https" needs root; listen on 1024 or above
run "a_further_port_that_needs_root" {
  command = plan

  variables {
    ports = { https = 443 }
  }

  expect_failures = [var.ports]
}

# ports: port is 0, and nobody finds the service; give one of them as port
run "further_ports_of_a_service_without_one" {
  command = plan

  variables {
    port  = 0
    ports = { metrics = 9090 }
  }

  expect_failures = [var.ports]
}

# callers: 9091 is none of ports; name it there, or remove port of the caller
run "a_caller_of_a_port_without_a_name" {
  command = plan

  variables {
    callers = { web = { security_group_id = "sg-00000000000000002", description = "asks", port = 9091 } }
    ports   = { metrics = 9090 }
  }

  expect_failures = [var.callers]
}

# callers.port: 0 is too small; give at least 1; callers: 0 is none of ports; name it there, or
# remove port of the caller
run "a_caller_of_port_0" {
  command = plan

  variables {
    callers = { web = { security_group_id = "sg-00000000000000002", description = "asks", port = 0 } }
    ports   = { metrics = 9090 }
  }

  expect_failures = [var.callers]
}

# callers.port: 65536 is too large; give at most 65535; callers: 65536 is none of ports; name it
# there, or remove port of the caller
run "a_caller_of_port_65536" {
  command = plan

  variables {
    callers = { web = { security_group_id = "sg-00000000000000002", description = "asks", port = 65536 } }
    ports   = { metrics = 9090 }
  }

  expect_failures = [var.callers]
}

# callers.port: 9090.5 is not a whole number; write one; callers: 9090.5 is none of ports; name it
# there, or remove port of the caller
run "a_caller_of_port_9090_5" {
  command = plan

  variables {
    callers = { web = { security_group_id = "sg-00000000000000002", description = "asks", port = 9090.5 } }
    ports   = { metrics = 9090 }
  }

  expect_failures = [var.callers]
}

# https_targets: "tcp 443 443 0.0.0.0/0" is in egress too, and AWS takes each rule once; remove it
# there
run "port_443_of_an_https_target" {
  command = plan

  variables {
    egress = { db = { description = "orders", port = 443, cidr_ipv4 = "0.0.0.0/0" } }
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

# callers: 61 rules let traffic into its security group, one for each caller, for each source of
# ingress and for a load balancer, and AWS allows 60; let fewer services call it, or have AWS raise
# it and write the new value to quotas.rules_per_security_group
run "callers_61" {
  command = plan

  variables {
    callers = { for number in range(61) : "caller-${number}" => { security_group_id = "sg-00000000000000002", description = "reads orders" } }
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
      target-0  = { description = "asks", prefix_list_id = "pl-00000000000000000" }
      target-1  = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      target-2  = { description = "asks", prefix_list_id = "pl-00000000000000002" }
      target-3  = { description = "asks", prefix_list_id = "pl-00000000000000003" }
      target-4  = { description = "asks", prefix_list_id = "pl-00000000000000004" }
      target-5  = { description = "asks", prefix_list_id = "pl-00000000000000005" }
      target-6  = { description = "asks", prefix_list_id = "pl-00000000000000006" }
      target-7  = { description = "asks", prefix_list_id = "pl-00000000000000007" }
      target-8  = { description = "asks", prefix_list_id = "pl-00000000000000008" }
      target-9  = { description = "asks", prefix_list_id = "pl-00000000000000009" }
      target-10 = { description = "asks", prefix_list_id = "pl-0000000000000000a" }
      target-11 = { description = "asks", prefix_list_id = "pl-0000000000000000b" }
      target-12 = { description = "asks", prefix_list_id = "pl-0000000000000000c" }
      target-13 = { description = "asks", prefix_list_id = "pl-0000000000000000d" }
      target-14 = { description = "asks", prefix_list_id = "pl-0000000000000000e" }
      target-15 = { description = "asks", prefix_list_id = "pl-0000000000000000f" }
      target-16 = { description = "asks", prefix_list_id = "pl-00000000000000010" }
      target-17 = { description = "asks", prefix_list_id = "pl-00000000000000011" }
      target-18 = { description = "asks", prefix_list_id = "pl-00000000000000012" }
      target-19 = { description = "asks", prefix_list_id = "pl-00000000000000013" }
      target-20 = { description = "asks", prefix_list_id = "pl-00000000000000014" }
      target-21 = { description = "asks", prefix_list_id = "pl-00000000000000015" }
      target-22 = { description = "asks", prefix_list_id = "pl-00000000000000016" }
      target-23 = { description = "asks", prefix_list_id = "pl-00000000000000017" }
      target-24 = { description = "asks", prefix_list_id = "pl-00000000000000018" }
      target-25 = { description = "asks", prefix_list_id = "pl-00000000000000019" }
      target-26 = { description = "asks", prefix_list_id = "pl-0000000000000001a" }
      target-27 = { description = "asks", prefix_list_id = "pl-0000000000000001b" }
      target-28 = { description = "asks", prefix_list_id = "pl-0000000000000001c" }
      target-29 = { description = "asks", prefix_list_id = "pl-0000000000000001d" }
      target-30 = { description = "asks", prefix_list_id = "pl-0000000000000001e" }
      target-31 = { description = "asks", prefix_list_id = "pl-0000000000000001f" }
      target-32 = { description = "asks", prefix_list_id = "pl-00000000000000020" }
      target-33 = { description = "asks", prefix_list_id = "pl-00000000000000021" }
      target-34 = { description = "asks", prefix_list_id = "pl-00000000000000022" }
      target-35 = { description = "asks", prefix_list_id = "pl-00000000000000023" }
      target-36 = { description = "asks", prefix_list_id = "pl-00000000000000024" }
      target-37 = { description = "asks", prefix_list_id = "pl-00000000000000025" }
      target-38 = { description = "asks", prefix_list_id = "pl-00000000000000026" }
      target-39 = { description = "asks", prefix_list_id = "pl-00000000000000027" }
      target-40 = { description = "asks", prefix_list_id = "pl-00000000000000028" }
      target-41 = { description = "asks", prefix_list_id = "pl-00000000000000029" }
      target-42 = { description = "asks", prefix_list_id = "pl-0000000000000002a" }
      target-43 = { description = "asks", prefix_list_id = "pl-0000000000000002b" }
      target-44 = { description = "asks", prefix_list_id = "pl-0000000000000002c" }
      target-45 = { description = "asks", prefix_list_id = "pl-0000000000000002d" }
      target-46 = { description = "asks", prefix_list_id = "pl-0000000000000002e" }
      target-47 = { description = "asks", prefix_list_id = "pl-0000000000000002f" }
      target-48 = { description = "asks", prefix_list_id = "pl-00000000000000030" }
      target-49 = { description = "asks", prefix_list_id = "pl-00000000000000031" }
      target-50 = { description = "asks", prefix_list_id = "pl-00000000000000032" }
      target-51 = { description = "asks", prefix_list_id = "pl-00000000000000033" }
      target-52 = { description = "asks", prefix_list_id = "pl-00000000000000034" }
      target-53 = { description = "asks", prefix_list_id = "pl-00000000000000035" }
      target-54 = { description = "asks", prefix_list_id = "pl-00000000000000036" }
      target-55 = { description = "asks", prefix_list_id = "pl-00000000000000037" }
      target-56 = { description = "asks", prefix_list_id = "pl-00000000000000038" }
      target-57 = { description = "asks", prefix_list_id = "pl-00000000000000039" }
      target-58 = { description = "asks", prefix_list_id = "pl-0000000000000003a" }
      target-59 = { description = "asks", prefix_list_id = "pl-0000000000000003b" }
      target-60 = { description = "asks", prefix_list_id = "pl-0000000000000003c" }
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
      S0  = { arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s0" }
      S1  = { arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s1" }
      S2  = { arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s2" }
      S3  = { arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s3" }
      S4  = { arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s4" }
      S5  = { arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s5" }
      S6  = { arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s6" }
      S7  = { arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s7" }
      S8  = { arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s8" }
      S9  = { arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s9" }
      S10 = { arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s10" }
      S11 = { arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s11" }
      S12 = { arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s12" }
      S13 = { arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s13" }
      S14 = { arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s14" }
      S15 = { arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s15" }
      S16 = { arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s16" }
      S17 = { arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s17" }
      S18 = { arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s18" }
      S19 = { arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s19" }
      S20 = { arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s20" }
      S21 = { arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s21" }
      S22 = { arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s22" }
      S23 = { arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s23" }
      S24 = { arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s24" }
      S25 = { arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s25" }
      S26 = { arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s26" }
      S27 = { arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s27" }
      S28 = { arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s28" }
      S29 = { arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s29" }
      S30 = { arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s30" }
      S31 = { arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s31" }
      S32 = { arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s32" }
      S33 = { arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s33" }
      S34 = { arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s34" }
      S35 = { arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s35" }
      S36 = { arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s36" }
      S37 = { arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s37" }
      S38 = { arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s38" }
      S39 = { arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s39" }
      S40 = { arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s40" }
      S41 = { arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s41" }
      S42 = { arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s42" }
      S43 = { arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s43" }
      S44 = { arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s44" }
      S45 = { arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s45" }
      S46 = { arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s46" }
      S47 = { arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s47" }
      S48 = { arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s48" }
      S49 = { arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s49" }
      S50 = { arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s50" }
    }
  }

  expect_failures = [var.secrets]
}

# secrets: 11786 characters are in the policy of its execution role, and AWS allows 10240, never
# more; keep several values as keys of one secret
run "parameters_with_long_names" {
  command = plan

  variables {
    secrets = {
      S0 = {
        arn = "/pppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp/000"
      }
      S1 = {
        arn = "/pppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp/001"
      }
      S2 = {
        arn = "/pppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp/002"
      }
      S3 = {
        arn = "/pppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp/003"
      }
      S4 = {
        arn = "/pppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp/004"
      }
      S5 = {
        arn = "/pppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp/005"
      }
      S6 = {
        arn = "/pppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp/006"
      }
      S7 = {
        arn = "/pppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp/007"
      }
      S8 = {
        arn = "/pppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp/008"
      }
      S9 = {
        arn = "/pppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp/009"
      }
      S10 = {
        arn = "/pppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp/010"
      }
      S11 = {
        arn = "/pppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp/011"
      }
      S12 = {
        arn = "/pppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp/012"
      }
      S13 = {
        arn = "/pppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp/013"
      }
      S14 = {
        arn = "/pppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp/014"
      }
      S15 = {
        arn = "/pppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp/015"
      }
      S16 = {
        arn = "/pppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp/016"
      }
      S17 = {
        arn = "/pppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp/017"
      }
      S18 = {
        arn = "/pppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp/018"
      }
      S19 = {
        arn = "/pppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp/019"
      }
    }
  }

  expect_failures = [var.secrets]
}

# security_group_ids: 6 security groups are on each task, with its own and that of all behind a load
# balancer, and AWS allows 5, never more; name fewer
run "four_further_groups_and_that_of_a_load_balancer" {
  command = plan

  variables {
    security_group_ids = ["sg-00000000000000000", "sg-00000000000000001", "sg-00000000000000002", "sg-00000000000000003"]
    load_balancer = {
      listener_arn          = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix            = "app/alb/1"
      security_group_id     = "sg-00000000000000001"
      priority              = 10
      target_security_group = { id = "sg-00000000000000009" }
    }
  }

  expect_failures = [var.security_group_ids]
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

# kms_key_arn: "arn:aws:kms:eu-west-1:111122223333:alias/shop": write the ARN of a KMS key, not of
# an alias: arn:aws:kms:<region>:<account>:key/<id>
run "kms_key_arn_arn_aws_kms_eu_west_1_111122223333_alias_shop" {
  command = plan

  variables {
    kms_key_arn = "arn:aws:kms:eu-west-1:111122223333:alias/shop"
  }

  expect_failures = [var.kms_key_arn]
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

# security_group.id: "web": write the id of a security group: sg-0123456789abcdef0
run "security_group_id_web" {
  command = plan

  variables {
    security_group = { id = "web" }
  }

  expect_failures = [var.security_group]
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

# subnet_ids: null: write the id of a subnet: subnet-0123456789abcdef0
run "subnet_ids_1_null" {
  command = plan

  variables {
    subnet_ids = ["subnet-00000000000000001", null]
  }

  expect_failures = [var.subnet_ids]
}

# command: null: write text without NUL or another control character
run "command_1_null" {
  command = plan

  variables {
    command = ["serve", null]
  }

  expect_failures = [var.command]
}

# health_check_command: null: write text without NUL or another control character
run "health_check_command_0_null" {
  command = plan

  variables {
    health_check_command = [null]
  }

  expect_failures = [var.health_check_command]
}

# environment: null: write text without NUL or another control character
run "environment_level_null" {
  command = plan

  variables {
    environment = { LEVEL = null }
  }

  expect_failures = [var.environment]
}

# security_group.id: null: write the id of a security group: sg-0123456789abcdef0
run "security_group_id_null" {
  command = plan

  variables {
    security_group = { id = null }
  }

  expect_failures = [var.security_group]
}

# load_balancer.target_security_group.id: null: write the id of a security group:
# sg-0123456789abcdef0
run "load_balancer_target_security_group_id_null" {
  command = plan

  variables {
    load_balancer = {
      listener_arn          = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix            = "app/alb/1"
      security_group_id     = "sg-00000000000000001"
      priority              = 10
      target_security_group = { id = null }
    }
  }

  expect_failures = [var.load_balancer]
}

# callers.security_group_id: null: write the id of a security group: sg-0123456789abcdef0
run "callers_web_security_group_id_null" {
  command = plan

  variables {
    callers = { web = { security_group_id = null, description = "reads" } }
  }

  expect_failures = [var.callers]
}

# tmpfs: null is not a whole number; write one
run "null_in_tmpfs" {
  command = plan

  variables {
    tmpfs = { "/run/app" = null }
  }

  expect_failures = [var.tmpfs]
}

# ulimits: "nofile": null is not a table; put its fields in curly braces
run "null_in_ulimits" {
  command = plan

  variables {
    ulimits = { nofile = null }
  }

  expect_failures = [var.ulimits]
}

# ulimits.soft_limit: null is not a whole number; write one
run "null_in_ulimits_soft_limit" {
  command = plan

  variables {
    ulimits = { nofile = { soft_limit = null, hard_limit = 65535 } }
  }

  expect_failures = [var.ulimits]
}

# ulimits.soft_limit: is required
run "no_ulimits_soft_limit" {
  command = plan

  variables {
    ulimits = { nofile = { hard_limit = 65535 } }
  }

  expect_failures = [var.ulimits]
}

# ulimits.hard_limit: null is not a whole number; write one
run "null_in_ulimits_hard_limit" {
  command = plan

  variables {
    ulimits = { nofile = { soft_limit = 65535, hard_limit = null } }
  }

  expect_failures = [var.ulimits]
}

# ulimits.hard_limit: is required
run "no_ulimits_hard_limit" {
  command = plan

  variables {
    ulimits = { nofile = { soft_limit = 65535 } }
  }

  expect_failures = [var.ulimits]
}

# restart_policy.ignored_exit_codes: null is not a whole number; write one
run "null_in_restart_policy_ignored_exit_codes" {
  command = plan

  variables {
    restart_policy = { ignored_exit_codes = [null] }
  }

  expect_failures = [var.restart_policy]
}

# mount_points: "orders": null is not a table; put its fields in curly braces
run "null_in_mount_points" {
  command = plan

  variables {
    volumes      = { orders = {} }
    mount_points = { orders = null }
  }

  expect_failures = [var.mount_points]
}

# log_group.name: is required
run "no_log_group_name" {
  command = plan

  variables {
    log_group = {}
  }

  expect_failures = [var.log_group]
}

# execution_role.arn: is required
run "no_execution_role_arn" {
  command = plan

  variables {
    execution_role = {}
  }

  expect_failures = [var.execution_role]
}

# task_role.arn: is required
run "no_task_role_arn" {
  command = plan

  variables {
    task_role = {}
  }

  expect_failures = [var.task_role]
}

# volumes: "orders": null is not a table; put its fields in curly braces
run "null_in_volumes" {
  command = plan

  variables {
    volumes = { orders = null }
  }

  expect_failures = [var.volumes]
}

# containers: "orders": null is not a table; put its fields in curly braces
run "null_in_containers" {
  command = plan

  variables {
    containers = { orders = null }
  }

  expect_failures = [var.containers]
}

# containers.tmpfs: null is not a whole number; write one
run "null_in_containers_tmpfs" {
  command = plan

  variables {
    containers = { orders = { image = "example.com/proxy:1.4.2", tmpfs = { "/run/app" = null } } }
  }

  expect_failures = [var.containers]
}

# containers.ulimits: "nofile": null is not a table; put its fields in curly braces
run "null_in_containers_ulimits" {
  command = plan

  variables {
    containers = { orders = { image = "example.com/proxy:1.4.2", ulimits = { nofile = null } } }
  }

  expect_failures = [var.containers]
}

# containers.ulimits.soft_limit: null is not a whole number; write one
run "null_in_containers_ulimits_soft_limit" {
  command = plan

  variables {
    containers = {
      orders = {
        image   = "example.com/proxy:1.4.2"
        ulimits = { nofile = { soft_limit = null, hard_limit = 65535 } }
      }
    }
  }

  expect_failures = [var.containers]
}

# containers.ulimits.soft_limit: is required
run "no_containers_ulimits_soft_limit" {
  command = plan

  variables {
    containers = { orders = { image = "example.com/proxy:1.4.2", ulimits = { nofile = { hard_limit = 65535 } } } }
  }

  expect_failures = [var.containers]
}

# containers.ulimits.hard_limit: null is not a whole number; write one
run "null_in_containers_ulimits_hard_limit" {
  command = plan

  variables {
    containers = {
      orders = {
        image   = "example.com/proxy:1.4.2"
        ulimits = { nofile = { soft_limit = 65535, hard_limit = null } }
      }
    }
  }

  expect_failures = [var.containers]
}

# containers.ulimits.hard_limit: is required
run "no_containers_ulimits_hard_limit" {
  command = plan

  variables {
    containers = { orders = { image = "example.com/proxy:1.4.2", ulimits = { nofile = { soft_limit = 65535 } } } }
  }

  expect_failures = [var.containers]
}

# containers.restart_policy.ignored_exit_codes: null is not a whole number; write one
run "null_in_containers_restart_policy_ignored_exit_codes" {
  command = plan

  variables {
    containers = { orders = { image = "example.com/proxy:1.4.2", restart_policy = { ignored_exit_codes = [null] } } }
  }

  expect_failures = [var.containers]
}

# containers.mount_points: "orders": null is not a table; put its fields in curly braces
run "null_in_containers_mount_points" {
  command = plan

  variables {
    containers = { orders = { image = "example.com/proxy:1.4.2", mount_points = { orders = null } } }
    volumes    = { orders = {} }
  }

  expect_failures = [var.containers]
}

# containers.log_group.name: is required
run "no_containers_log_group_name" {
  command = plan

  variables {
    containers = { orders = { image = "example.com/proxy:1.4.2", log_group = {} } }
  }

  expect_failures = [var.containers]
}

# containers.secrets: "orders": null is not a table; put its fields in curly braces
run "null_in_containers_secrets" {
  command = plan

  variables {
    containers = { orders = { image = "example.com/proxy:1.4.2", secrets = { orders = null } } }
  }

  expect_failures = [var.containers]
}

# containers.log_secret_options: "orders": null is not a table; put its fields in curly braces
run "null_in_containers_log_secret_options" {
  command = plan

  variables {
    containers = {
      orders = {
        image              = "example.com/proxy:1.4.2"
        log_options        = { Name = "stdout" }
        log_secret_options = { orders = null }
      }
      router = {
        image    = "example.com/proxy:1"
        firelens = {}
        user     = "0"
        waivers  = { root_user = "image of a vendor" }
      }
    }
  }

  expect_failures = [var.containers]
}

# scaling.custom_metrics: "orders": null is not a table; put its fields in curly braces
run "null_in_scaling_custom_metrics" {
  command = plan

  variables {
    scaling = { custom_metrics = { orders = null } }
  }

  expect_failures = [var.scaling]
}

# scaling.custom_metrics.target_value: null is not a number; write one
run "null_in_scaling_custom_metrics_target_value" {
  command = plan

  variables {
    scaling = {
      custom_metrics = { orders = { target_value = null, namespace = "shop", metric_name = "waiting" } }
    }
  }

  expect_failures = [var.scaling]
}

# scaling.custom_metrics.metrics: null is not a table; put its fields in curly braces
run "null_in_scaling_custom_metrics_metrics" {
  command = plan

  variables {
    scaling = {
      custom_metrics = {
        orders = {
          target_value = 0.75
          metrics = [
            null,
            {
              id          = "jobs"
              metric_stat = { namespace = "AWS/SQS", metric_name = "Jobs", stat = "Sum" }
              return_data = false
            },
            { id = "each", expression = "jobs / 2" },
          ]
        }
      }
    }
  }

  expect_failures = [var.scaling]
}

# scaling.step_policies: "orders": null is not a table; put its fields in curly braces
run "null_in_scaling_step_policies" {
  command = plan

  variables {
    scaling = { step_policies = { orders = null } }
  }

  expect_failures = [var.scaling]
}

# scaling.step_policies.threshold: null is not a number; write one
run "null_in_scaling_step_policies_threshold" {
  command = plan

  variables {
    scaling = {
      step_policies = {
        orders = {
          namespace        = "AWS/SQS"
          metric_name      = "ApproximateNumberOfMessagesVisible"
          threshold        = null
          step_adjustments = [{ metric_interval_lower_bound = 0, scaling_adjustment = 2 }]
        }
      }
    }
  }

  expect_failures = [var.scaling]
}

# scaling.step_policies.step_adjustments: null is not a table; put its fields in curly braces
run "null_in_scaling_step_policies_step_adjustments" {
  command = plan

  variables {
    scaling = {
      step_policies = {
        orders = {
          namespace        = "AWS/SQS"
          metric_name      = "ApproximateNumberOfMessagesVisible"
          threshold        = 100
          step_adjustments = [null, { metric_interval_lower_bound = 0, scaling_adjustment = 1 }]
        }
      }
    }
  }

  expect_failures = [var.scaling]
}

# scaling.step_policies.step_adjustments.scaling_adjustment: null is not a whole number; write one
run "null_in_scaling_step_policies_step_adjustments_scaling_adjustment" {
  command = plan

  variables {
    scaling = {
      step_policies = {
        orders = {
          namespace        = "AWS/SQS"
          metric_name      = "ApproximateNumberOfMessagesVisible"
          threshold        = 100
          step_adjustments = [{ metric_interval_lower_bound = 0, scaling_adjustment = null }]
        }
      }
    }
  }

  expect_failures = [var.scaling]
}

# scaling.schedules: "orders": null is not a table; put its fields in curly braces
run "null_in_scaling_schedules" {
  command = plan

  variables {
    scaling = { schedules = { orders = null } }
  }

  expect_failures = [var.scaling]
}

# scaling.schedules.min_capacity: null is not a whole number; write one
run "null_in_scaling_schedules_min_capacity" {
  command = plan

  variables {
    scaling = {
      schedules = { orders = { schedule = "cron(0 7 * * ? *)", min_capacity = null, max_capacity = 10 } }
    }
  }

  expect_failures = [var.scaling]
}

# scaling.schedules.max_capacity: null is not a whole number; write one
run "null_in_scaling_schedules_max_capacity" {
  command = plan

  variables {
    scaling = {
      schedules = { orders = { schedule = "cron(0 7 * * ? *)", min_capacity = 2, max_capacity = null } }
    }
  }

  expect_failures = [var.scaling]
}

# egress: "orders": null is not a table; put its fields in curly braces
run "null_in_egress" {
  command = plan

  variables {
    egress = { orders = null }
  }

  expect_failures = [var.egress]
}

# routes: "orders": null is not a table; put its fields in curly braces
run "null_in_routes" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
    }
    routes = { orders = null }
  }

  expect_failures = [var.routes]
}

# routes.priority: null is not a whole number; write one
run "null_in_routes_priority" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
    }
    routes = { orders = { priority = null } }
  }

  expect_failures = [var.routes]
}

# listeners: "orders": null is not a table; put its fields in curly braces
run "null_in_listeners" {
  command = plan

  variables {
    network_load_balancer = {
      arn               = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/net/edge/1"
      security_group_id = "sg-00000000000000001"
    }
    listeners = { orders = null }
  }

  expect_failures = [var.listeners]
}

# listeners.port: null is not a whole number; write one
run "null_in_listeners_port" {
  command = plan

  variables {
    network_load_balancer = {
      arn               = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/net/edge/1"
      security_group_id = "sg-00000000000000001"
    }
    listeners = { orders = { port = null } }
  }

  expect_failures = [var.listeners]
}

# ports: null is not a whole number; write one
run "null_in_ports" {
  command = plan

  variables {
    ports = { orders = null }
  }

  expect_failures = [var.ports]
}

# ingress: "orders": null is not a table; put its fields in curly braces
run "null_in_ingress" {
  command = plan

  variables {
    ingress = { orders = null }
  }

  expect_failures = [var.ingress]
}

# secrets: "orders": null is not a table; put its fields in curly braces
run "null_in_secrets" {
  command = plan

  variables {
    secrets = { orders = null }
  }

  expect_failures = [var.secrets]
}

# log_secret_options: "orders": null is not a table; put its fields in curly braces
run "null_in_log_secret_options" {
  command = plan

  variables {
    log_options = { Name = "stdout" }
    containers = {
      router = {
        image    = "example.com/proxy:1"
        firelens = {}
        user     = "0"
        waivers  = { root_user = "image of a vendor" }
      }
    }
    log_secret_options = { orders = null }
  }

  expect_failures = [var.log_secret_options]
}

# consumes: "orders": null is not a table; put its fields in curly braces
run "null_in_consumes" {
  command = plan

  variables {
    consumes = { orders = null }
  }

  expect_failures = [var.consumes]
}

# publishes: "orders": null is not a table; put its fields in curly braces
run "null_in_publishes" {
  command = plan

  variables {
    publishes = { orders = null }
  }

  expect_failures = [var.publishes]
}

# https_targets: "orders": null is not a table; put its fields in curly braces
run "null_in_https_targets" {
  command = plan

  variables {
    https_targets = { orders = null }
  }

  expect_failures = [var.https_targets]
}

# capacity_provider_strategy: "FARGATE": null is not a table; put its fields in curly braces
run "null_in_capacity_provider_strategy" {
  command = plan

  variables {
    capacity_provider_strategy = { FARGATE_SPOT = {}, FARGATE = null }
  }

  expect_failures = [var.capacity_provider_strategy]
}

# execute_command.log_group_arn: is required
run "no_execute_command_log_group_arn" {
  command = plan

  variables {
    execute_command = { kms_key_arn = "arn:aws:kms:eu-west-1:111122223333:key/01234567-89ab-cdef-0123-456789abcdef" }
  }

  expect_failures = [var.execute_command]
}

# execute_command.kms_key_arn: is required
run "no_execute_command_kms_key_arn" {
  command = plan

  variables {
    execute_command = { log_group_arn = "arn:aws:logs:eu-west-1:111122223333:log-group:/ecs/orders-prod/sessions" }
  }

  expect_failures = [var.execute_command]
}

# callers: "orders": null is not a table; put its fields in curly braces
run "null_in_callers" {
  command = plan

  variables {
    callers = { orders = null }
  }

  expect_failures = [var.callers]
}
