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
# long; give at most 512 characters
run "image_of_513_characters" {
  command = plan

  variables {
    image = "ab/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b/b:cccccccccc"
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

# environment: "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY" would be in clear in the task definition
# and take the place of the task role; remove it, and allow in task_role_statements what it is for
run "credentials_in_clear" {
  command = plan

  variables {
    environment = { AWS_SECRET_ACCESS_KEY = "x", AWS_ACCESS_KEY_ID = "x", A = "x" }
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

# tmp_size_mib: 122880 is too large; give at most 122879; tmp_size_mib: 122880 leaves nothing of
# memory_mib 122880; lower it
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
        actions = [
          "s3:GetObject",
          "s3:GetObject",
          "s3:GetObject",
          "s3:GetObject",
          "s3:GetObject",
          "s3:GetObject",
          "s3:GetObject",
          "s3:GetObject",
          "s3:GetObject",
          "s3:GetObject",
          "s3:GetObject",
          "s3:GetObject",
          "s3:GetObject",
          "s3:GetObject",
          "s3:GetObject",
          "s3:GetObject",
          "s3:GetObject",
          "s3:GetObject",
          "s3:GetObject",
          "s3:GetObject",
          "s3:GetObject",
          "s3:GetObject",
          "s3:GetObject",
          "s3:GetObject",
          "s3:GetObject",
          "s3:GetObject",
          "s3:GetObject",
          "s3:GetObject",
          "s3:GetObject",
          "s3:GetObject",
          "s3:GetObject",
          "s3:GetObject",
          "s3:GetObject",
          "s3:GetObject",
          "s3:GetObject",
          "s3:GetObject",
          "s3:GetObject",
          "s3:GetObject",
          "s3:GetObject",
          "s3:GetObject",
          "s3:GetObject",
          "s3:GetObject",
          "s3:GetObject",
          "s3:GetObject",
          "s3:GetObject",
          "s3:GetObject",
          "s3:GetObject",
          "s3:GetObject",
          "s3:GetObject",
          "s3:GetObject",
          "s3:GetObject",
          "s3:GetObject",
          "s3:GetObject",
          "s3:GetObject",
          "s3:GetObject",
          "s3:GetObject",
          "s3:GetObject",
          "s3:GetObject",
          "s3:GetObject",
          "s3:GetObject",
          "s3:GetObject",
          "s3:GetObject",
          "s3:GetObject",
          "s3:GetObject",
          "s3:GetObject",
          "s3:GetObject",
          "s3:GetObject",
          "s3:GetObject",
          "s3:GetObject",
          "s3:GetObject",
          "s3:GetObject",
          "s3:GetObject",
          "s3:GetObject",
          "s3:GetObject",
          "s3:GetObject",
          "s3:GetObject",
          "s3:GetObject",
          "s3:GetObject",
          "s3:GetObject",
          "s3:GetObject",
          "s3:GetObject",
          "s3:GetObject",
          "s3:GetObject",
          "s3:GetObject",
          "s3:GetObject",
          "s3:GetObject",
          "s3:GetObject",
          "s3:GetObject",
          "s3:GetObject",
          "s3:GetObject",
          "s3:GetObject",
          "s3:GetObject",
          "s3:GetObject",
          "s3:GetObject",
          "s3:GetObject",
          "s3:GetObject",
          "s3:GetObject",
          "s3:GetObject",
          "s3:GetObject",
          "s3:GetObject",
          "s3:GetObject",
        ]
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
        actions = ["s3:GetObject"]
        resources = [
          "arn:aws:s3:::b/*",
          "arn:aws:s3:::b/*",
          "arn:aws:s3:::b/*",
          "arn:aws:s3:::b/*",
          "arn:aws:s3:::b/*",
          "arn:aws:s3:::b/*",
          "arn:aws:s3:::b/*",
          "arn:aws:s3:::b/*",
          "arn:aws:s3:::b/*",
          "arn:aws:s3:::b/*",
          "arn:aws:s3:::b/*",
          "arn:aws:s3:::b/*",
          "arn:aws:s3:::b/*",
          "arn:aws:s3:::b/*",
          "arn:aws:s3:::b/*",
          "arn:aws:s3:::b/*",
          "arn:aws:s3:::b/*",
          "arn:aws:s3:::b/*",
          "arn:aws:s3:::b/*",
          "arn:aws:s3:::b/*",
          "arn:aws:s3:::b/*",
          "arn:aws:s3:::b/*",
          "arn:aws:s3:::b/*",
          "arn:aws:s3:::b/*",
          "arn:aws:s3:::b/*",
          "arn:aws:s3:::b/*",
          "arn:aws:s3:::b/*",
          "arn:aws:s3:::b/*",
          "arn:aws:s3:::b/*",
          "arn:aws:s3:::b/*",
          "arn:aws:s3:::b/*",
          "arn:aws:s3:::b/*",
          "arn:aws:s3:::b/*",
          "arn:aws:s3:::b/*",
          "arn:aws:s3:::b/*",
          "arn:aws:s3:::b/*",
          "arn:aws:s3:::b/*",
          "arn:aws:s3:::b/*",
          "arn:aws:s3:::b/*",
          "arn:aws:s3:::b/*",
          "arn:aws:s3:::b/*",
          "arn:aws:s3:::b/*",
          "arn:aws:s3:::b/*",
          "arn:aws:s3:::b/*",
          "arn:aws:s3:::b/*",
          "arn:aws:s3:::b/*",
          "arn:aws:s3:::b/*",
          "arn:aws:s3:::b/*",
          "arn:aws:s3:::b/*",
          "arn:aws:s3:::b/*",
          "arn:aws:s3:::b/*",
          "arn:aws:s3:::b/*",
          "arn:aws:s3:::b/*",
          "arn:aws:s3:::b/*",
          "arn:aws:s3:::b/*",
          "arn:aws:s3:::b/*",
          "arn:aws:s3:::b/*",
          "arn:aws:s3:::b/*",
          "arn:aws:s3:::b/*",
          "arn:aws:s3:::b/*",
          "arn:aws:s3:::b/*",
          "arn:aws:s3:::b/*",
          "arn:aws:s3:::b/*",
          "arn:aws:s3:::b/*",
          "arn:aws:s3:::b/*",
          "arn:aws:s3:::b/*",
          "arn:aws:s3:::b/*",
          "arn:aws:s3:::b/*",
          "arn:aws:s3:::b/*",
          "arn:aws:s3:::b/*",
          "arn:aws:s3:::b/*",
          "arn:aws:s3:::b/*",
          "arn:aws:s3:::b/*",
          "arn:aws:s3:::b/*",
          "arn:aws:s3:::b/*",
          "arn:aws:s3:::b/*",
          "arn:aws:s3:::b/*",
          "arn:aws:s3:::b/*",
          "arn:aws:s3:::b/*",
          "arn:aws:s3:::b/*",
          "arn:aws:s3:::b/*",
          "arn:aws:s3:::b/*",
          "arn:aws:s3:::b/*",
          "arn:aws:s3:::b/*",
          "arn:aws:s3:::b/*",
          "arn:aws:s3:::b/*",
          "arn:aws:s3:::b/*",
          "arn:aws:s3:::b/*",
          "arn:aws:s3:::b/*",
          "arn:aws:s3:::b/*",
          "arn:aws:s3:::b/*",
          "arn:aws:s3:::b/*",
          "arn:aws:s3:::b/*",
          "arn:aws:s3:::b/*",
          "arn:aws:s3:::b/*",
          "arn:aws:s3:::b/*",
          "arn:aws:s3:::b/*",
          "arn:aws:s3:::b/*",
          "arn:aws:s3:::b/*",
          "arn:aws:s3:::b/*",
          "arn:aws:s3:::b/*",
        ]
      },
    ]
  }

  expect_failures = [var.task_role_statements]
}

# task_role_statements: 51 given; give at most 50
run "statements_51" {
  command = plan

  variables {
    task_role_statements = [
      { actions = ["s3:GetObject"], resources = ["arn:aws:s3:::b/*"] },
      { actions = ["s3:GetObject"], resources = ["arn:aws:s3:::b/*"] },
      { actions = ["s3:GetObject"], resources = ["arn:aws:s3:::b/*"] },
      { actions = ["s3:GetObject"], resources = ["arn:aws:s3:::b/*"] },
      { actions = ["s3:GetObject"], resources = ["arn:aws:s3:::b/*"] },
      { actions = ["s3:GetObject"], resources = ["arn:aws:s3:::b/*"] },
      { actions = ["s3:GetObject"], resources = ["arn:aws:s3:::b/*"] },
      { actions = ["s3:GetObject"], resources = ["arn:aws:s3:::b/*"] },
      { actions = ["s3:GetObject"], resources = ["arn:aws:s3:::b/*"] },
      { actions = ["s3:GetObject"], resources = ["arn:aws:s3:::b/*"] },
      { actions = ["s3:GetObject"], resources = ["arn:aws:s3:::b/*"] },
      { actions = ["s3:GetObject"], resources = ["arn:aws:s3:::b/*"] },
      { actions = ["s3:GetObject"], resources = ["arn:aws:s3:::b/*"] },
      { actions = ["s3:GetObject"], resources = ["arn:aws:s3:::b/*"] },
      { actions = ["s3:GetObject"], resources = ["arn:aws:s3:::b/*"] },
      { actions = ["s3:GetObject"], resources = ["arn:aws:s3:::b/*"] },
      { actions = ["s3:GetObject"], resources = ["arn:aws:s3:::b/*"] },
      { actions = ["s3:GetObject"], resources = ["arn:aws:s3:::b/*"] },
      { actions = ["s3:GetObject"], resources = ["arn:aws:s3:::b/*"] },
      { actions = ["s3:GetObject"], resources = ["arn:aws:s3:::b/*"] },
      { actions = ["s3:GetObject"], resources = ["arn:aws:s3:::b/*"] },
      { actions = ["s3:GetObject"], resources = ["arn:aws:s3:::b/*"] },
      { actions = ["s3:GetObject"], resources = ["arn:aws:s3:::b/*"] },
      { actions = ["s3:GetObject"], resources = ["arn:aws:s3:::b/*"] },
      { actions = ["s3:GetObject"], resources = ["arn:aws:s3:::b/*"] },
      { actions = ["s3:GetObject"], resources = ["arn:aws:s3:::b/*"] },
      { actions = ["s3:GetObject"], resources = ["arn:aws:s3:::b/*"] },
      { actions = ["s3:GetObject"], resources = ["arn:aws:s3:::b/*"] },
      { actions = ["s3:GetObject"], resources = ["arn:aws:s3:::b/*"] },
      { actions = ["s3:GetObject"], resources = ["arn:aws:s3:::b/*"] },
      { actions = ["s3:GetObject"], resources = ["arn:aws:s3:::b/*"] },
      { actions = ["s3:GetObject"], resources = ["arn:aws:s3:::b/*"] },
      { actions = ["s3:GetObject"], resources = ["arn:aws:s3:::b/*"] },
      { actions = ["s3:GetObject"], resources = ["arn:aws:s3:::b/*"] },
      { actions = ["s3:GetObject"], resources = ["arn:aws:s3:::b/*"] },
      { actions = ["s3:GetObject"], resources = ["arn:aws:s3:::b/*"] },
      { actions = ["s3:GetObject"], resources = ["arn:aws:s3:::b/*"] },
      { actions = ["s3:GetObject"], resources = ["arn:aws:s3:::b/*"] },
      { actions = ["s3:GetObject"], resources = ["arn:aws:s3:::b/*"] },
      { actions = ["s3:GetObject"], resources = ["arn:aws:s3:::b/*"] },
      { actions = ["s3:GetObject"], resources = ["arn:aws:s3:::b/*"] },
      { actions = ["s3:GetObject"], resources = ["arn:aws:s3:::b/*"] },
      { actions = ["s3:GetObject"], resources = ["arn:aws:s3:::b/*"] },
      { actions = ["s3:GetObject"], resources = ["arn:aws:s3:::b/*"] },
      { actions = ["s3:GetObject"], resources = ["arn:aws:s3:::b/*"] },
      { actions = ["s3:GetObject"], resources = ["arn:aws:s3:::b/*"] },
      { actions = ["s3:GetObject"], resources = ["arn:aws:s3:::b/*"] },
      { actions = ["s3:GetObject"], resources = ["arn:aws:s3:::b/*"] },
      { actions = ["s3:GetObject"], resources = ["arn:aws:s3:::b/*"] },
      { actions = ["s3:GetObject"], resources = ["arn:aws:s3:::b/*"] },
      { actions = ["s3:GetObject"], resources = ["arn:aws:s3:::b/*"] },
    ]
  }

  expect_failures = [var.task_role_statements]
}

# task_role_statements.resources: "sqs:SendMessage" on "*" is allowed on everything; write the ARNs
# of the resources, "*" is for actions that know none
run "actions_that_know_resources_on_everything" {
  command = plan

  variables {
    task_role_statements = [{ actions = ["cloudwatch:PutMetricData", "sqs:SendMessage"], resources = ["*"] }]
  }

  expect_failures = [var.task_role_statements]
}

# task_role_statements.actions: "iam:PassRole" on "arn:aws:iam::*:role/*" would let tasks take every
# right of the account; write the ARNs of single roles or policies
run "iam_passrole_on_arn_aws_iam_role" {
  command = plan

  variables {
    task_role_statements = [{ actions = ["iam:GetRole", "iam:PassRole"], resources = ["arn:aws:iam::*:role/*"] }]
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

# environment: 65037 bytes with command and health_check_command; a task definition has 64 KiB, of
# which 61440 bytes are for these. Read long values from a file or a bucket
run "variables_and_commands_of_65037_bytes" {
  command = plan

  variables {
    environment = { LEVEL = replace(format("%65000s", ""), " ", "x") }
  }

  expect_failures = [var.environment]
}

# task_role_statements: "effect" is no field; choose actions or resources
run "statement_with_effect" {
  command = plan

  variables {
    task_role_statements = [{ actions = ["s3:GetObject"], resources = ["arn:aws:s3:::b/*"], effect = ["Deny"] }]
  }

  expect_failures = [var.task_role_statements]
}

# environment: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx… is
# too long; give at most 65536 characters; environment: 70038 bytes with command and
# health_check_command; a task definition has 64 KiB, of which 61440 bytes are for these. Read long
# values from a file or a bucket
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
    environment = {
      V0    = ""
      V1    = ""
      V2    = ""
      V3    = ""
      V4    = ""
      V5    = ""
      V6    = ""
      V7    = ""
      V8    = ""
      V9    = ""
      V10   = ""
      V11   = ""
      V12   = ""
      V13   = ""
      V14   = ""
      V15   = ""
      V16   = ""
      V17   = ""
      V18   = ""
      V19   = ""
      V20   = ""
      V21   = ""
      V22   = ""
      V23   = ""
      V24   = ""
      V25   = ""
      V26   = ""
      V27   = ""
      V28   = ""
      V29   = ""
      V30   = ""
      V31   = ""
      V32   = ""
      V33   = ""
      V34   = ""
      V35   = ""
      V36   = ""
      V37   = ""
      V38   = ""
      V39   = ""
      V40   = ""
      V41   = ""
      V42   = ""
      V43   = ""
      V44   = ""
      V45   = ""
      V46   = ""
      V47   = ""
      V48   = ""
      V49   = ""
      V50   = ""
      V51   = ""
      V52   = ""
      V53   = ""
      V54   = ""
      V55   = ""
      V56   = ""
      V57   = ""
      V58   = ""
      V59   = ""
      V60   = ""
      V61   = ""
      V62   = ""
      V63   = ""
      V64   = ""
      V65   = ""
      V66   = ""
      V67   = ""
      V68   = ""
      V69   = ""
      V70   = ""
      V71   = ""
      V72   = ""
      V73   = ""
      V74   = ""
      V75   = ""
      V76   = ""
      V77   = ""
      V78   = ""
      V79   = ""
      V80   = ""
      V81   = ""
      V82   = ""
      V83   = ""
      V84   = ""
      V85   = ""
      V86   = ""
      V87   = ""
      V88   = ""
      V89   = ""
      V90   = ""
      V91   = ""
      V92   = ""
      V93   = ""
      V94   = ""
      V95   = ""
      V96   = ""
      V97   = ""
      V98   = ""
      V99   = ""
      V100  = ""
      V101  = ""
      V102  = ""
      V103  = ""
      V104  = ""
      V105  = ""
      V106  = ""
      V107  = ""
      V108  = ""
      V109  = ""
      V110  = ""
      V111  = ""
      V112  = ""
      V113  = ""
      V114  = ""
      V115  = ""
      V116  = ""
      V117  = ""
      V118  = ""
      V119  = ""
      V120  = ""
      V121  = ""
      V122  = ""
      V123  = ""
      V124  = ""
      V125  = ""
      V126  = ""
      V127  = ""
      V128  = ""
      V129  = ""
      V130  = ""
      V131  = ""
      V132  = ""
      V133  = ""
      V134  = ""
      V135  = ""
      V136  = ""
      V137  = ""
      V138  = ""
      V139  = ""
      V140  = ""
      V141  = ""
      V142  = ""
      V143  = ""
      V144  = ""
      V145  = ""
      V146  = ""
      V147  = ""
      V148  = ""
      V149  = ""
      V150  = ""
      V151  = ""
      V152  = ""
      V153  = ""
      V154  = ""
      V155  = ""
      V156  = ""
      V157  = ""
      V158  = ""
      V159  = ""
      V160  = ""
      V161  = ""
      V162  = ""
      V163  = ""
      V164  = ""
      V165  = ""
      V166  = ""
      V167  = ""
      V168  = ""
      V169  = ""
      V170  = ""
      V171  = ""
      V172  = ""
      V173  = ""
      V174  = ""
      V175  = ""
      V176  = ""
      V177  = ""
      V178  = ""
      V179  = ""
      V180  = ""
      V181  = ""
      V182  = ""
      V183  = ""
      V184  = ""
      V185  = ""
      V186  = ""
      V187  = ""
      V188  = ""
      V189  = ""
      V190  = ""
      V191  = ""
      V192  = ""
      V193  = ""
      V194  = ""
      V195  = ""
      V196  = ""
      V197  = ""
      V198  = ""
      V199  = ""
      V200  = ""
      V201  = ""
      V202  = ""
      V203  = ""
      V204  = ""
      V205  = ""
      V206  = ""
      V207  = ""
      V208  = ""
      V209  = ""
      V210  = ""
      V211  = ""
      V212  = ""
      V213  = ""
      V214  = ""
      V215  = ""
      V216  = ""
      V217  = ""
      V218  = ""
      V219  = ""
      V220  = ""
      V221  = ""
      V222  = ""
      V223  = ""
      V224  = ""
      V225  = ""
      V226  = ""
      V227  = ""
      V228  = ""
      V229  = ""
      V230  = ""
      V231  = ""
      V232  = ""
      V233  = ""
      V234  = ""
      V235  = ""
      V236  = ""
      V237  = ""
      V238  = ""
      V239  = ""
      V240  = ""
      V241  = ""
      V242  = ""
      V243  = ""
      V244  = ""
      V245  = ""
      V246  = ""
      V247  = ""
      V248  = ""
      V249  = ""
      V250  = ""
      V251  = ""
      V252  = ""
      V253  = ""
      V254  = ""
      V255  = ""
      V256  = ""
      V257  = ""
      V258  = ""
      V259  = ""
      V260  = ""
      V261  = ""
      V262  = ""
      V263  = ""
      V264  = ""
      V265  = ""
      V266  = ""
      V267  = ""
      V268  = ""
      V269  = ""
      V270  = ""
      V271  = ""
      V272  = ""
      V273  = ""
      V274  = ""
      V275  = ""
      V276  = ""
      V277  = ""
      V278  = ""
      V279  = ""
      V280  = ""
      V281  = ""
      V282  = ""
      V283  = ""
      V284  = ""
      V285  = ""
      V286  = ""
      V287  = ""
      V288  = ""
      V289  = ""
      V290  = ""
      V291  = ""
      V292  = ""
      V293  = ""
      V294  = ""
      V295  = ""
      V296  = ""
      V297  = ""
      V298  = ""
      V299  = ""
      V300  = ""
      V301  = ""
      V302  = ""
      V303  = ""
      V304  = ""
      V305  = ""
      V306  = ""
      V307  = ""
      V308  = ""
      V309  = ""
      V310  = ""
      V311  = ""
      V312  = ""
      V313  = ""
      V314  = ""
      V315  = ""
      V316  = ""
      V317  = ""
      V318  = ""
      V319  = ""
      V320  = ""
      V321  = ""
      V322  = ""
      V323  = ""
      V324  = ""
      V325  = ""
      V326  = ""
      V327  = ""
      V328  = ""
      V329  = ""
      V330  = ""
      V331  = ""
      V332  = ""
      V333  = ""
      V334  = ""
      V335  = ""
      V336  = ""
      V337  = ""
      V338  = ""
      V339  = ""
      V340  = ""
      V341  = ""
      V342  = ""
      V343  = ""
      V344  = ""
      V345  = ""
      V346  = ""
      V347  = ""
      V348  = ""
      V349  = ""
      V350  = ""
      V351  = ""
      V352  = ""
      V353  = ""
      V354  = ""
      V355  = ""
      V356  = ""
      V357  = ""
      V358  = ""
      V359  = ""
      V360  = ""
      V361  = ""
      V362  = ""
      V363  = ""
      V364  = ""
      V365  = ""
      V366  = ""
      V367  = ""
      V368  = ""
      V369  = ""
      V370  = ""
      V371  = ""
      V372  = ""
      V373  = ""
      V374  = ""
      V375  = ""
      V376  = ""
      V377  = ""
      V378  = ""
      V379  = ""
      V380  = ""
      V381  = ""
      V382  = ""
      V383  = ""
      V384  = ""
      V385  = ""
      V386  = ""
      V387  = ""
      V388  = ""
      V389  = ""
      V390  = ""
      V391  = ""
      V392  = ""
      V393  = ""
      V394  = ""
      V395  = ""
      V396  = ""
      V397  = ""
      V398  = ""
      V399  = ""
      V400  = ""
      V401  = ""
      V402  = ""
      V403  = ""
      V404  = ""
      V405  = ""
      V406  = ""
      V407  = ""
      V408  = ""
      V409  = ""
      V410  = ""
      V411  = ""
      V412  = ""
      V413  = ""
      V414  = ""
      V415  = ""
      V416  = ""
      V417  = ""
      V418  = ""
      V419  = ""
      V420  = ""
      V421  = ""
      V422  = ""
      V423  = ""
      V424  = ""
      V425  = ""
      V426  = ""
      V427  = ""
      V428  = ""
      V429  = ""
      V430  = ""
      V431  = ""
      V432  = ""
      V433  = ""
      V434  = ""
      V435  = ""
      V436  = ""
      V437  = ""
      V438  = ""
      V439  = ""
      V440  = ""
      V441  = ""
      V442  = ""
      V443  = ""
      V444  = ""
      V445  = ""
      V446  = ""
      V447  = ""
      V448  = ""
      V449  = ""
      V450  = ""
      V451  = ""
      V452  = ""
      V453  = ""
      V454  = ""
      V455  = ""
      V456  = ""
      V457  = ""
      V458  = ""
      V459  = ""
      V460  = ""
      V461  = ""
      V462  = ""
      V463  = ""
      V464  = ""
      V465  = ""
      V466  = ""
      V467  = ""
      V468  = ""
      V469  = ""
      V470  = ""
      V471  = ""
      V472  = ""
      V473  = ""
      V474  = ""
      V475  = ""
      V476  = ""
      V477  = ""
      V478  = ""
      V479  = ""
      V480  = ""
      V481  = ""
      V482  = ""
      V483  = ""
      V484  = ""
      V485  = ""
      V486  = ""
      V487  = ""
      V488  = ""
      V489  = ""
      V490  = ""
      V491  = ""
      V492  = ""
      V493  = ""
      V494  = ""
      V495  = ""
      V496  = ""
      V497  = ""
      V498  = ""
      V499  = ""
      V500  = ""
      V501  = ""
      V502  = ""
      V503  = ""
      V504  = ""
      V505  = ""
      V506  = ""
      V507  = ""
      V508  = ""
      V509  = ""
      V510  = ""
      V511  = ""
      V512  = ""
      V513  = ""
      V514  = ""
      V515  = ""
      V516  = ""
      V517  = ""
      V518  = ""
      V519  = ""
      V520  = ""
      V521  = ""
      V522  = ""
      V523  = ""
      V524  = ""
      V525  = ""
      V526  = ""
      V527  = ""
      V528  = ""
      V529  = ""
      V530  = ""
      V531  = ""
      V532  = ""
      V533  = ""
      V534  = ""
      V535  = ""
      V536  = ""
      V537  = ""
      V538  = ""
      V539  = ""
      V540  = ""
      V541  = ""
      V542  = ""
      V543  = ""
      V544  = ""
      V545  = ""
      V546  = ""
      V547  = ""
      V548  = ""
      V549  = ""
      V550  = ""
      V551  = ""
      V552  = ""
      V553  = ""
      V554  = ""
      V555  = ""
      V556  = ""
      V557  = ""
      V558  = ""
      V559  = ""
      V560  = ""
      V561  = ""
      V562  = ""
      V563  = ""
      V564  = ""
      V565  = ""
      V566  = ""
      V567  = ""
      V568  = ""
      V569  = ""
      V570  = ""
      V571  = ""
      V572  = ""
      V573  = ""
      V574  = ""
      V575  = ""
      V576  = ""
      V577  = ""
      V578  = ""
      V579  = ""
      V580  = ""
      V581  = ""
      V582  = ""
      V583  = ""
      V584  = ""
      V585  = ""
      V586  = ""
      V587  = ""
      V588  = ""
      V589  = ""
      V590  = ""
      V591  = ""
      V592  = ""
      V593  = ""
      V594  = ""
      V595  = ""
      V596  = ""
      V597  = ""
      V598  = ""
      V599  = ""
      V600  = ""
      V601  = ""
      V602  = ""
      V603  = ""
      V604  = ""
      V605  = ""
      V606  = ""
      V607  = ""
      V608  = ""
      V609  = ""
      V610  = ""
      V611  = ""
      V612  = ""
      V613  = ""
      V614  = ""
      V615  = ""
      V616  = ""
      V617  = ""
      V618  = ""
      V619  = ""
      V620  = ""
      V621  = ""
      V622  = ""
      V623  = ""
      V624  = ""
      V625  = ""
      V626  = ""
      V627  = ""
      V628  = ""
      V629  = ""
      V630  = ""
      V631  = ""
      V632  = ""
      V633  = ""
      V634  = ""
      V635  = ""
      V636  = ""
      V637  = ""
      V638  = ""
      V639  = ""
      V640  = ""
      V641  = ""
      V642  = ""
      V643  = ""
      V644  = ""
      V645  = ""
      V646  = ""
      V647  = ""
      V648  = ""
      V649  = ""
      V650  = ""
      V651  = ""
      V652  = ""
      V653  = ""
      V654  = ""
      V655  = ""
      V656  = ""
      V657  = ""
      V658  = ""
      V659  = ""
      V660  = ""
      V661  = ""
      V662  = ""
      V663  = ""
      V664  = ""
      V665  = ""
      V666  = ""
      V667  = ""
      V668  = ""
      V669  = ""
      V670  = ""
      V671  = ""
      V672  = ""
      V673  = ""
      V674  = ""
      V675  = ""
      V676  = ""
      V677  = ""
      V678  = ""
      V679  = ""
      V680  = ""
      V681  = ""
      V682  = ""
      V683  = ""
      V684  = ""
      V685  = ""
      V686  = ""
      V687  = ""
      V688  = ""
      V689  = ""
      V690  = ""
      V691  = ""
      V692  = ""
      V693  = ""
      V694  = ""
      V695  = ""
      V696  = ""
      V697  = ""
      V698  = ""
      V699  = ""
      V700  = ""
      V701  = ""
      V702  = ""
      V703  = ""
      V704  = ""
      V705  = ""
      V706  = ""
      V707  = ""
      V708  = ""
      V709  = ""
      V710  = ""
      V711  = ""
      V712  = ""
      V713  = ""
      V714  = ""
      V715  = ""
      V716  = ""
      V717  = ""
      V718  = ""
      V719  = ""
      V720  = ""
      V721  = ""
      V722  = ""
      V723  = ""
      V724  = ""
      V725  = ""
      V726  = ""
      V727  = ""
      V728  = ""
      V729  = ""
      V730  = ""
      V731  = ""
      V732  = ""
      V733  = ""
      V734  = ""
      V735  = ""
      V736  = ""
      V737  = ""
      V738  = ""
      V739  = ""
      V740  = ""
      V741  = ""
      V742  = ""
      V743  = ""
      V744  = ""
      V745  = ""
      V746  = ""
      V747  = ""
      V748  = ""
      V749  = ""
      V750  = ""
      V751  = ""
      V752  = ""
      V753  = ""
      V754  = ""
      V755  = ""
      V756  = ""
      V757  = ""
      V758  = ""
      V759  = ""
      V760  = ""
      V761  = ""
      V762  = ""
      V763  = ""
      V764  = ""
      V765  = ""
      V766  = ""
      V767  = ""
      V768  = ""
      V769  = ""
      V770  = ""
      V771  = ""
      V772  = ""
      V773  = ""
      V774  = ""
      V775  = ""
      V776  = ""
      V777  = ""
      V778  = ""
      V779  = ""
      V780  = ""
      V781  = ""
      V782  = ""
      V783  = ""
      V784  = ""
      V785  = ""
      V786  = ""
      V787  = ""
      V788  = ""
      V789  = ""
      V790  = ""
      V791  = ""
      V792  = ""
      V793  = ""
      V794  = ""
      V795  = ""
      V796  = ""
      V797  = ""
      V798  = ""
      V799  = ""
      V800  = ""
      V801  = ""
      V802  = ""
      V803  = ""
      V804  = ""
      V805  = ""
      V806  = ""
      V807  = ""
      V808  = ""
      V809  = ""
      V810  = ""
      V811  = ""
      V812  = ""
      V813  = ""
      V814  = ""
      V815  = ""
      V816  = ""
      V817  = ""
      V818  = ""
      V819  = ""
      V820  = ""
      V821  = ""
      V822  = ""
      V823  = ""
      V824  = ""
      V825  = ""
      V826  = ""
      V827  = ""
      V828  = ""
      V829  = ""
      V830  = ""
      V831  = ""
      V832  = ""
      V833  = ""
      V834  = ""
      V835  = ""
      V836  = ""
      V837  = ""
      V838  = ""
      V839  = ""
      V840  = ""
      V841  = ""
      V842  = ""
      V843  = ""
      V844  = ""
      V845  = ""
      V846  = ""
      V847  = ""
      V848  = ""
      V849  = ""
      V850  = ""
      V851  = ""
      V852  = ""
      V853  = ""
      V854  = ""
      V855  = ""
      V856  = ""
      V857  = ""
      V858  = ""
      V859  = ""
      V860  = ""
      V861  = ""
      V862  = ""
      V863  = ""
      V864  = ""
      V865  = ""
      V866  = ""
      V867  = ""
      V868  = ""
      V869  = ""
      V870  = ""
      V871  = ""
      V872  = ""
      V873  = ""
      V874  = ""
      V875  = ""
      V876  = ""
      V877  = ""
      V878  = ""
      V879  = ""
      V880  = ""
      V881  = ""
      V882  = ""
      V883  = ""
      V884  = ""
      V885  = ""
      V886  = ""
      V887  = ""
      V888  = ""
      V889  = ""
      V890  = ""
      V891  = ""
      V892  = ""
      V893  = ""
      V894  = ""
      V895  = ""
      V896  = ""
      V897  = ""
      V898  = ""
      V899  = ""
      V900  = ""
      V901  = ""
      V902  = ""
      V903  = ""
      V904  = ""
      V905  = ""
      V906  = ""
      V907  = ""
      V908  = ""
      V909  = ""
      V910  = ""
      V911  = ""
      V912  = ""
      V913  = ""
      V914  = ""
      V915  = ""
      V916  = ""
      V917  = ""
      V918  = ""
      V919  = ""
      V920  = ""
      V921  = ""
      V922  = ""
      V923  = ""
      V924  = ""
      V925  = ""
      V926  = ""
      V927  = ""
      V928  = ""
      V929  = ""
      V930  = ""
      V931  = ""
      V932  = ""
      V933  = ""
      V934  = ""
      V935  = ""
      V936  = ""
      V937  = ""
      V938  = ""
      V939  = ""
      V940  = ""
      V941  = ""
      V942  = ""
      V943  = ""
      V944  = ""
      V945  = ""
      V946  = ""
      V947  = ""
      V948  = ""
      V949  = ""
      V950  = ""
      V951  = ""
      V952  = ""
      V953  = ""
      V954  = ""
      V955  = ""
      V956  = ""
      V957  = ""
      V958  = ""
      V959  = ""
      V960  = ""
      V961  = ""
      V962  = ""
      V963  = ""
      V964  = ""
      V965  = ""
      V966  = ""
      V967  = ""
      V968  = ""
      V969  = ""
      V970  = ""
      V971  = ""
      V972  = ""
      V973  = ""
      V974  = ""
      V975  = ""
      V976  = ""
      V977  = ""
      V978  = ""
      V979  = ""
      V980  = ""
      V981  = ""
      V982  = ""
      V983  = ""
      V984  = ""
      V985  = ""
      V986  = ""
      V987  = ""
      V988  = ""
      V989  = ""
      V990  = ""
      V991  = ""
      V992  = ""
      V993  = ""
      V994  = ""
      V995  = ""
      V996  = ""
      V997  = ""
      V998  = ""
      V999  = ""
      V1000 = ""
    }
  }

  expect_failures = [var.environment]
}

# command: 501 given; give at most 500
run "words_of_command_501" {
  command = plan

  variables {
    command = [
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
    ]
  }

  expect_failures = [var.command]
}

# health_check_command: 501 given; give at most 500
run "words_of_health_check_command_501" {
  command = plan

  variables {
    health_check_command = [
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
      "x",
    ]
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
    secrets = { SERVICE_NAME = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" } }
  }

  expect_failures = [var.secrets]
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
    secrets = { "A=B" = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" } }
  }

  expect_failures = [var.secrets]
}

# secrets.secret_arn: "database": write the ARN of a secret:
# arn:aws:secretsmanager:<region>:<account>:secret:<name>
run "secret_arn_database" {
  command = plan

  variables {
    secrets = { A = { secret_arn = "database" } }
  }

  expect_failures = [var.secrets]
}

# secrets.key: "a:b": write letters, digits and _.- only, up to 128
run "key_a_b" {
  command = plan

  variables {
    secrets = { A = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s", key = "a:b" } }
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
        secret_arn  = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s"
        kms_key_arn = "arn:aws:kms:eu-west-1:111122223333:alias/shop"
      }
    }
  }

  expect_failures = [var.secrets]
}

# secrets: 501 given; give at most 500
run "secrets_501" {
  command = plan

  variables {
    secrets = {
      S0   = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S1   = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S2   = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S3   = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S4   = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S5   = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S6   = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S7   = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S8   = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S9   = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S10  = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S11  = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S12  = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S13  = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S14  = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S15  = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S16  = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S17  = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S18  = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S19  = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S20  = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S21  = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S22  = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S23  = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S24  = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S25  = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S26  = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S27  = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S28  = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S29  = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S30  = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S31  = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S32  = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S33  = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S34  = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S35  = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S36  = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S37  = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S38  = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S39  = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S40  = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S41  = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S42  = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S43  = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S44  = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S45  = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S46  = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S47  = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S48  = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S49  = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S50  = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S51  = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S52  = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S53  = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S54  = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S55  = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S56  = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S57  = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S58  = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S59  = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S60  = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S61  = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S62  = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S63  = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S64  = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S65  = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S66  = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S67  = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S68  = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S69  = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S70  = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S71  = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S72  = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S73  = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S74  = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S75  = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S76  = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S77  = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S78  = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S79  = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S80  = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S81  = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S82  = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S83  = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S84  = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S85  = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S86  = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S87  = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S88  = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S89  = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S90  = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S91  = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S92  = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S93  = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S94  = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S95  = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S96  = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S97  = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S98  = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S99  = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S100 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S101 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S102 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S103 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S104 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S105 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S106 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S107 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S108 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S109 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S110 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S111 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S112 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S113 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S114 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S115 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S116 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S117 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S118 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S119 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S120 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S121 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S122 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S123 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S124 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S125 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S126 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S127 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S128 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S129 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S130 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S131 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S132 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S133 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S134 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S135 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S136 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S137 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S138 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S139 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S140 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S141 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S142 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S143 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S144 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S145 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S146 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S147 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S148 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S149 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S150 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S151 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S152 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S153 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S154 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S155 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S156 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S157 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S158 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S159 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S160 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S161 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S162 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S163 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S164 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S165 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S166 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S167 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S168 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S169 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S170 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S171 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S172 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S173 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S174 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S175 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S176 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S177 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S178 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S179 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S180 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S181 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S182 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S183 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S184 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S185 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S186 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S187 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S188 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S189 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S190 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S191 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S192 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S193 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S194 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S195 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S196 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S197 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S198 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S199 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S200 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S201 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S202 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S203 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S204 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S205 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S206 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S207 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S208 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S209 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S210 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S211 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S212 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S213 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S214 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S215 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S216 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S217 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S218 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S219 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S220 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S221 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S222 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S223 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S224 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S225 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S226 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S227 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S228 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S229 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S230 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S231 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S232 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S233 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S234 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S235 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S236 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S237 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S238 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S239 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S240 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S241 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S242 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S243 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S244 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S245 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S246 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S247 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S248 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S249 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S250 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S251 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S252 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S253 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S254 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S255 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S256 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S257 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S258 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S259 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S260 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S261 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S262 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S263 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S264 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S265 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S266 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S267 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S268 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S269 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S270 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S271 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S272 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S273 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S274 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S275 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S276 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S277 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S278 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S279 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S280 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S281 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S282 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S283 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S284 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S285 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S286 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S287 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S288 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S289 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S290 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S291 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S292 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S293 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S294 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S295 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S296 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S297 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S298 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S299 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S300 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S301 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S302 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S303 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S304 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S305 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S306 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S307 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S308 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S309 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S310 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S311 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S312 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S313 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S314 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S315 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S316 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S317 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S318 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S319 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S320 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S321 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S322 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S323 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S324 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S325 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S326 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S327 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S328 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S329 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S330 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S331 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S332 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S333 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S334 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S335 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S336 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S337 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S338 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S339 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S340 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S341 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S342 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S343 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S344 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S345 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S346 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S347 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S348 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S349 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S350 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S351 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S352 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S353 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S354 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S355 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S356 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S357 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S358 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S359 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S360 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S361 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S362 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S363 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S364 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S365 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S366 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S367 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S368 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S369 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S370 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S371 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S372 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S373 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S374 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S375 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S376 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S377 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S378 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S379 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S380 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S381 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S382 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S383 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S384 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S385 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S386 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S387 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S388 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S389 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S390 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S391 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S392 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S393 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S394 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S395 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S396 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S397 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S398 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S399 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S400 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S401 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S402 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S403 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S404 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S405 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S406 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S407 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S408 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S409 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S410 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S411 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S412 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S413 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S414 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S415 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S416 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S417 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S418 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S419 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S420 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S421 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S422 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S423 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S424 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S425 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S426 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S427 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S428 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S429 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S430 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S431 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S432 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S433 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S434 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S435 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S436 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S437 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S438 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S439 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S440 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S441 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S442 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S443 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S444 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S445 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S446 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S447 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S448 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S449 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S450 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S451 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S452 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S453 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S454 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S455 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S456 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S457 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S458 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S459 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S460 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S461 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S462 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S463 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S464 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S465 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S466 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S467 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S468 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S469 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S470 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S471 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S472 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S473 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S474 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S475 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S476 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S477 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S478 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S479 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S480 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S481 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S482 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S483 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S484 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S485 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S486 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S487 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S488 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S489 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S490 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S491 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S492 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S493 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S494 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S495 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S496 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S497 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S498 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S499 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
      S500 = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" }
    }
  }

  expect_failures = [var.secrets]
}

# secrets: "A" is set in environment too; keep one of them
run "variable_from_two_sources" {
  command = plan

  variables {
    environment = { A = "1", B = "2" }
    secrets     = { A = { secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s" } }
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
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
      priority          = 10
    }
    scaling = { requests_per_target = 0 }
  }

  expect_failures = [var.scaling]
}

# scaling.requests_per_target: 1000001 is too large; give at most 1000000
run "scaling_requests_per_target_too_large" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
      priority          = 10
    }
    scaling = { requests_per_target = 1000001 }
  }

  expect_failures = [var.scaling]
}

# scaling.requests_per_target: 1.5 is not a whole number; write one
run "scaling_requests_per_target_fraction" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
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

# scaling.schedules: 501 given; give at most 500
run "schedules_501" {
  command = plan

  variables {
    scaling = {
      schedules = {
        s0   = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s1   = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s2   = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s3   = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s4   = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s5   = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s6   = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s7   = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s8   = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s9   = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s10  = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s11  = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s12  = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s13  = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s14  = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s15  = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s16  = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s17  = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s18  = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s19  = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s20  = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s21  = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s22  = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s23  = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s24  = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s25  = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s26  = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s27  = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s28  = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s29  = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s30  = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s31  = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s32  = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s33  = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s34  = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s35  = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s36  = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s37  = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s38  = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s39  = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s40  = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s41  = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s42  = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s43  = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s44  = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s45  = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s46  = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s47  = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s48  = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s49  = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s50  = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s51  = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s52  = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s53  = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s54  = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s55  = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s56  = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s57  = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s58  = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s59  = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s60  = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s61  = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s62  = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s63  = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s64  = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s65  = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s66  = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s67  = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s68  = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s69  = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s70  = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s71  = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s72  = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s73  = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s74  = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s75  = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s76  = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s77  = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s78  = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s79  = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s80  = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s81  = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s82  = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s83  = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s84  = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s85  = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s86  = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s87  = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s88  = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s89  = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s90  = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s91  = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s92  = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s93  = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s94  = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s95  = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s96  = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s97  = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s98  = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s99  = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s100 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s101 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s102 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s103 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s104 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s105 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s106 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s107 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s108 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s109 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s110 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s111 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s112 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s113 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s114 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s115 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s116 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s117 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s118 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s119 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s120 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s121 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s122 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s123 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s124 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s125 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s126 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s127 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s128 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s129 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s130 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s131 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s132 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s133 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s134 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s135 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s136 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s137 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s138 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s139 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s140 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s141 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s142 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s143 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s144 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s145 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s146 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s147 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s148 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s149 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s150 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s151 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s152 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s153 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s154 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s155 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s156 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s157 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s158 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s159 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s160 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s161 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s162 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s163 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s164 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s165 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s166 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s167 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s168 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s169 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s170 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s171 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s172 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s173 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s174 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s175 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s176 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s177 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s178 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s179 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s180 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s181 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s182 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s183 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s184 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s185 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s186 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s187 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s188 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s189 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s190 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s191 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s192 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s193 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s194 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s195 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s196 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s197 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s198 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s199 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s200 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s201 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s202 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s203 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s204 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s205 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s206 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s207 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s208 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s209 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s210 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s211 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s212 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s213 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s214 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s215 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s216 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s217 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s218 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s219 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s220 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s221 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s222 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s223 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s224 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s225 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s226 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s227 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s228 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s229 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s230 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s231 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s232 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s233 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s234 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s235 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s236 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s237 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s238 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s239 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s240 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s241 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s242 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s243 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s244 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s245 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s246 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s247 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s248 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s249 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s250 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s251 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s252 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s253 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s254 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s255 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s256 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s257 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s258 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s259 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s260 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s261 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s262 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s263 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s264 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s265 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s266 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s267 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s268 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s269 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s270 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s271 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s272 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s273 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s274 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s275 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s276 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s277 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s278 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s279 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s280 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s281 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s282 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s283 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s284 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s285 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s286 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s287 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s288 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s289 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s290 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s291 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s292 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s293 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s294 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s295 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s296 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s297 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s298 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s299 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s300 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s301 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s302 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s303 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s304 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s305 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s306 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s307 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s308 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s309 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s310 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s311 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s312 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s313 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s314 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s315 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s316 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s317 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s318 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s319 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s320 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s321 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s322 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s323 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s324 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s325 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s326 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s327 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s328 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s329 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s330 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s331 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s332 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s333 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s334 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s335 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s336 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s337 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s338 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s339 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s340 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s341 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s342 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s343 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s344 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s345 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s346 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s347 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s348 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s349 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s350 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s351 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s352 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s353 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s354 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s355 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s356 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s357 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s358 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s359 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s360 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s361 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s362 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s363 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s364 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s365 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s366 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s367 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s368 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s369 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s370 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s371 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s372 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s373 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s374 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s375 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s376 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s377 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s378 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s379 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s380 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s381 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s382 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s383 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s384 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s385 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s386 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s387 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s388 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s389 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s390 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s391 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s392 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s393 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s394 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s395 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s396 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s397 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s398 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s399 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s400 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s401 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s402 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s403 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s404 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s405 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s406 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s407 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s408 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s409 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s410 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s411 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s412 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s413 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s414 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s415 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s416 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s417 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s418 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s419 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s420 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s421 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s422 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s423 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s424 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s425 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s426 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s427 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s428 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s429 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s430 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s431 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s432 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s433 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s434 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s435 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s436 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s437 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s438 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s439 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s440 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s441 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s442 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s443 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s444 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s445 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s446 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s447 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s448 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s449 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s450 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s451 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s452 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s453 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s454 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s455 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s456 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s457 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s458 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s459 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s460 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s461 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s462 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s463 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s464 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s465 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s466 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s467 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s468 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s469 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s470 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s471 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s472 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s473 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s474 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s475 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s476 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s477 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s478 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s479 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s480 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s481 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s482 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s483 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s484 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s485 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s486 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s487 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s488 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s489 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s490 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s491 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s492 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s493 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s494 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s495 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s496 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s497 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s498 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s499 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
        s500 = { schedule = "cron(0 22 * * ? *)", min_capacity = 0, max_capacity = 1 }
      }
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

# load_balancer.path_patterns: 7 asterisks and question marks with host_headers; a rule takes 6 at
# most
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

# load_balancer.path_patterns: 0 values together with host_headers; write 1 to 5, the most that a
# rule takes
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
# together with host_headers; write 1 to 5, the most that a rule takes
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
# together with host_headers; write 1 to 5, the most that a rule takes
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

# load_balancer.health_check.matcher: "2xx": write status codes such as 200 or 200-299
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

# callers: "port" is no field; choose both_sides, description or security_group_id
run "caller_with_a_port" {
  command = plan

  variables {
    callers = { web = { security_group_id = "sg-00000000000000002", description = "reads", port = "9000" } }
  }

  expect_failures = [var.callers]
}

# callers.description: "why?": write letters, digits, spaces and ._-:/()#,@[]+=&;{}!$* only (a
# security group rule's description allows no more)
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
# for each caller and for a load balancer, and AWS allows 60; let fewer services call it, or have
# AWS raise it and write the new value to quotas.rules_per_security_group
run "callers_201" {
  command = plan

  variables {
    callers = {
      c0   = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c1   = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c2   = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c3   = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c4   = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c5   = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c6   = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c7   = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c8   = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c9   = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c10  = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c11  = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c12  = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c13  = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c14  = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c15  = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c16  = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c17  = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c18  = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c19  = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c20  = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c21  = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c22  = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c23  = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c24  = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c25  = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c26  = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c27  = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c28  = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c29  = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c30  = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c31  = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c32  = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c33  = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c34  = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c35  = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c36  = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c37  = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c38  = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c39  = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c40  = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c41  = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c42  = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c43  = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c44  = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c45  = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c46  = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c47  = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c48  = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c49  = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c50  = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c51  = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c52  = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c53  = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c54  = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c55  = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c56  = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c57  = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c58  = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c59  = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c60  = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c61  = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c62  = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c63  = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c64  = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c65  = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c66  = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c67  = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c68  = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c69  = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c70  = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c71  = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c72  = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c73  = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c74  = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c75  = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c76  = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c77  = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c78  = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c79  = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c80  = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c81  = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c82  = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c83  = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c84  = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c85  = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c86  = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c87  = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c88  = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c89  = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c90  = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c91  = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c92  = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c93  = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c94  = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c95  = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c96  = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c97  = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c98  = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c99  = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c100 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c101 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c102 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c103 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c104 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c105 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c106 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c107 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c108 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c109 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c110 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c111 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c112 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c113 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c114 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c115 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c116 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c117 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c118 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c119 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c120 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c121 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c122 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c123 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c124 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c125 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c126 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c127 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c128 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c129 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c130 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c131 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c132 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c133 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c134 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c135 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c136 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c137 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c138 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c139 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c140 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c141 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c142 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c143 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c144 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c145 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c146 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c147 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c148 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c149 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c150 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c151 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c152 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c153 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c154 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c155 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c156 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c157 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c158 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c159 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c160 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c161 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c162 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c163 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c164 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c165 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c166 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c167 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c168 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c169 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c170 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c171 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c172 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c173 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c174 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c175 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c176 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c177 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c178 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c179 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c180 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c181 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c182 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c183 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c184 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c185 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c186 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c187 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c188 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c189 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c190 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c191 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c192 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c193 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c194 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c195 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c196 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c197 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c198 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c199 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      c200 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
    }
  }

  expect_failures = [var.callers]
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

# https_targets.description: "why?": write letters, digits, spaces and ._-:/()#,@[]+=&;{}!$* only (a
# security group rule's description allows no more)
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
      t0   = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t1   = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t2   = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t3   = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t4   = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t5   = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t6   = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t7   = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t8   = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t9   = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t10  = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t11  = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t12  = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t13  = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t14  = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t15  = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t16  = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t17  = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t18  = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t19  = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t20  = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t21  = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t22  = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t23  = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t24  = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t25  = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t26  = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t27  = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t28  = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t29  = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t30  = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t31  = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t32  = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t33  = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t34  = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t35  = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t36  = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t37  = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t38  = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t39  = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t40  = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t41  = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t42  = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t43  = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t44  = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t45  = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t46  = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t47  = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t48  = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t49  = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t50  = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t51  = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t52  = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t53  = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t54  = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t55  = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t56  = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t57  = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t58  = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t59  = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t60  = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t61  = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t62  = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t63  = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t64  = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t65  = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t66  = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t67  = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t68  = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t69  = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t70  = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t71  = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t72  = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t73  = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t74  = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t75  = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t76  = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t77  = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t78  = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t79  = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t80  = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t81  = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t82  = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t83  = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t84  = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t85  = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t86  = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t87  = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t88  = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t89  = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t90  = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t91  = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t92  = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t93  = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t94  = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t95  = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t96  = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t97  = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t98  = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t99  = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t100 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t101 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t102 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t103 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t104 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t105 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t106 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t107 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t108 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t109 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t110 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t111 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t112 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t113 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t114 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t115 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t116 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t117 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t118 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t119 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t120 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t121 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t122 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t123 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t124 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t125 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t126 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t127 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t128 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t129 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t130 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t131 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t132 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t133 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t134 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t135 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t136 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t137 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t138 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t139 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t140 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t141 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t142 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t143 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t144 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t145 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t146 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t147 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t148 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t149 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t150 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t151 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t152 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t153 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t154 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t155 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t156 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t157 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t158 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t159 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t160 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t161 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t162 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t163 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t164 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t165 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t166 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t167 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t168 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t169 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t170 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t171 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t172 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t173 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t174 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t175 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t176 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t177 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t178 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t179 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t180 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t181 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t182 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t183 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t184 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t185 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t186 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t187 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t188 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t189 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t190 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t191 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t192 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t193 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t194 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t195 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t196 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t197 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t198 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t199 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      t200 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
    }
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
      caller-0  = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      caller-1  = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      caller-2  = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      caller-3  = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      caller-4  = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      caller-5  = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      caller-6  = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      caller-7  = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      caller-8  = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      caller-9  = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      caller-10 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      caller-11 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      caller-12 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      caller-13 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      caller-14 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      caller-15 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      caller-16 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      caller-17 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      caller-18 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      caller-19 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      caller-20 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      caller-21 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      caller-22 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      caller-23 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      caller-24 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      caller-25 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      caller-26 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      caller-27 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      caller-28 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      caller-29 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      caller-30 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      caller-31 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      caller-32 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      caller-33 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      caller-34 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      caller-35 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      caller-36 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      caller-37 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      caller-38 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      caller-39 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      caller-40 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      caller-41 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      caller-42 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      caller-43 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      caller-44 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      caller-45 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      caller-46 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      caller-47 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      caller-48 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      caller-49 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      caller-50 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      caller-51 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      caller-52 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      caller-53 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      caller-54 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      caller-55 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      caller-56 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      caller-57 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      caller-58 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      caller-59 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      caller-60 = { security_group_id = "sg-00000000000000002", description = "reads orders" }
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
      target-0  = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      target-1  = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      target-2  = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      target-3  = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      target-4  = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      target-5  = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      target-6  = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      target-7  = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      target-8  = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      target-9  = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      target-10 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      target-11 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      target-12 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      target-13 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      target-14 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      target-15 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      target-16 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      target-17 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      target-18 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      target-19 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      target-20 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      target-21 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      target-22 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      target-23 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      target-24 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      target-25 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      target-26 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      target-27 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      target-28 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      target-29 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      target-30 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      target-31 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      target-32 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      target-33 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      target-34 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      target-35 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      target-36 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      target-37 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      target-38 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      target-39 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      target-40 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      target-41 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      target-42 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      target-43 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      target-44 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      target-45 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      target-46 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      target-47 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      target-48 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      target-49 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      target-50 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      target-51 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      target-52 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      target-53 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      target-54 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      target-55 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      target-56 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      target-57 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      target-58 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      target-59 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
      target-60 = { description = "asks", prefix_list_id = "pl-00000000000000001" }
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

# tags: "a\nb": write up to 256 letters, digits, spaces and _.:/=+-@ only
run "value_of_a_tag_a_nb" {
  command = plan

  variables {
    tags = { team = "a\nb" }
  }

  expect_failures = [var.tags]
}

# tags: "vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv…: write up
# to 256 letters, digits, spaces and _.:/=+-@ only
run "value_of_a_tag_vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv" {
  command = plan

  variables {
    tags = { team = replace(format("%257s", ""), " ", "v") }
  }

  expect_failures = [var.tags]
}

# tags: "aws:x": write a key that does not begin with aws:, which AWS keeps for its own tags
run "tag_aws_x" {
  command = plan

  variables {
    tags = { "aws:x" = "x" }
  }

  expect_failures = [var.tags]
}

# tags: 46 given; give at most 45
run "tags_46" {
  command = plan

  variables {
    tags = {
      key0  = "value"
      key1  = "value"
      key2  = "value"
      key3  = "value"
      key4  = "value"
      key5  = "value"
      key6  = "value"
      key7  = "value"
      key8  = "value"
      key9  = "value"
      key10 = "value"
      key11 = "value"
      key12 = "value"
      key13 = "value"
      key14 = "value"
      key15 = "value"
      key16 = "value"
      key17 = "value"
      key18 = "value"
      key19 = "value"
      key20 = "value"
      key21 = "value"
      key22 = "value"
      key23 = "value"
      key24 = "value"
      key25 = "value"
      key26 = "value"
      key27 = "value"
      key28 = "value"
      key29 = "value"
      key30 = "value"
      key31 = "value"
      key32 = "value"
      key33 = "value"
      key34 = "value"
      key35 = "value"
      key36 = "value"
      key37 = "value"
      key38 = "value"
      key39 = "value"
      key40 = "value"
      key41 = "value"
      key42 = "value"
      key43 = "value"
      key44 = "value"
      key45 = "value"
    }
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

# tags: null: write up to 256 letters, digits, spaces and _.:/=+-@ only
run "tags_team_null" {
  command = plan

  variables {
    tags = { team = null }
  }

  expect_failures = [var.tags]
}

# security_group: "rules" is no field; choose both_sides or id
run "security_group_with_rules" {
  command = plan

  variables {
    security_group = { id = "sg-00000000000000001", rules = "none" }
  }

  expect_failures = [var.security_group]
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

# secrets.secret_arn: null: write the ARN of a secret:
# arn:aws:secretsmanager:<region>:<account>:secret:<name>
run "secrets_a_secret_arn_null" {
  command = plan

  variables {
    secrets = { A = { secret_arn = null } }
  }

  expect_failures = [var.secrets]
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
