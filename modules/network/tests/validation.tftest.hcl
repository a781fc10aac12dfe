# What the module refuses: one run for each rule. Above it stands what a person reads.

mock_provider "aws" {
  source = "./tests"
}

variables {
  name               = "shop"
  availability_zones = ["eu-west-1a", "eu-west-1b"]
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

# name: "internal-shop" cannot begin names: AWS refuses "internal-" for load balancers; choose
# another
run "name_internal_shop" {
  command = plan

  variables {
    name = "internal-shop"
  }

  expect_failures = [var.name]
}

# name: "sg-shop" cannot begin names: AWS refuses "sg-" for security groups; choose another
run "name_sg_shop" {
  command = plan

  variables {
    name = "sg-shop"
  }

  expect_failures = [var.name]
}

# availability_zones: 1 given; give at least 2
run "one_zone" {
  command = plan

  variables {
    availability_zones = ["eu-west-1a"]
  }

  expect_failures = [var.availability_zones]
}

# availability_zones: 7 given; give at most 6
run "seven_zones" {
  command = plan

  variables {
    availability_zones = ["eu-west-1a", "eu-west-1b", "eu-west-1c", "eu-west-1d", "eu-west-1e", "eu-west-1f", "eu-west-1g"]
  }

  expect_failures = [var.availability_zones]
}

# availability_zones: "us-west-2-lax-1a": write a zone of the region itself, such as eu-west-1a;
# local and wavelength zones carry no NAT gateway or load balancer of this kind
run "zone_us_west_2_lax_1a" {
  command = plan

  variables {
    availability_zones = ["eu-west-1a", "us-west-2-lax-1a"]
  }

  expect_failures = [var.availability_zones]
}

# availability_zones: "eu-west-1a" is given more than once; give it once
run "zone_given_twice" {
  command = plan

  variables {
    availability_zones = ["eu-west-1a", "eu-west-1b", "eu-west-1a"]
  }

  expect_failures = [var.availability_zones]
}

# cidr_block: "ten": write an IPv4 range such as 10.0.0.0/16
run "cidr_block_ten" {
  command = plan

  variables {
    cidr_block = "ten"
  }

  expect_failures = [var.cidr_block]
}

# cidr_block: "10.0.5.0/16": write 10.0.0.0/16
run "cidr_block_10_0_5_0_16" {
  command = plan

  variables {
    cidr_block = "10.0.5.0/16"
  }

  expect_failures = [var.cidr_block]
}

# cidr_block: "10.0.0.0/15" cannot be cut into subnets; choose a prefix from /16 to /22
run "range_of_a_15" {
  command = plan

  variables {
    cidr_block = "10.0.0.0/15"
  }

  expect_failures = [var.cidr_block]
}

# interface_endpoints: "s3" is not possible; choose 'ecr.api', 'ecr.dkr', 'ecs', 'ecs-agent',
# 'ecs-telemetry', 'events', 'kms', 'logs', 'monitoring', 'secretsmanager', 'sns', 'sqs', 'ssm',
# 'ssmmessages' or 'sts'
run "endpoint_that_is_always_there" {
  command = plan

  variables {
    interface_endpoints = ["kms", "s3"]
  }

  expect_failures = [var.interface_endpoints]
}

# interface_endpoints: "sts" is given more than once; give it once
run "endpoint_given_twice" {
  command = plan

  variables {
    interface_endpoints = ["sts", "kms", "sts", "sts"]
  }

  expect_failures = [var.interface_endpoints]
}

# nat_gateways: "two" is not possible; choose 'none', 'single' or 'one_per_az'
run "nat_gateways_two" {
  command = plan

  variables {
    nat_gateways = "two"
  }

  expect_failures = [var.nat_gateways]
}

# logs.retention_days: 31 is not possible; choose 1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365,
# 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288 or 3653
run "logs_kept_for_31_days" {
  command = plan

  variables {
    logs = { retention_days = 31 }
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

# tags: null is not text; put it in quotes
run "tags_team_null" {
  command = plan

  variables {
    tags = { team = null }
  }

  expect_failures = [var.tags]
}
