# What the module refuses. Above each run stands what a person reads.

variables {
  name               = "orders-test"
  availability_zones = ["us-east-1a", "us-east-1b"]
}

# availability_zones: 1 given; give at least 2
run "one_zone" {
  command = plan

  variables {
    availability_zones = ["us-east-1a"]
  }

  expect_failures = [var.availability_zones]
}

# availability_zones: 7 given; give at most 6
run "seven_zones" {
  command = plan

  variables {
    availability_zones = ["us-east-1a", "us-east-1b", "us-east-1c", "us-east-1d", "us-east-1e", "us-east-1f", "us-east-1g"]
  }

  expect_failures = [var.availability_zones]
}

# availability_zones: "us-east-1-bos-1a": write a zone of the region itself, such as eu-west-1a;
# local and wavelength zones carry no NAT gateway or load balancer of this kind
run "local_zone" {
  command = plan

  variables {
    availability_zones = ["us-east-1a", "us-east-1-bos-1a"]
  }

  expect_failures = [var.availability_zones]
}

# availability_zones: "us-east-1b" is given more than once; give it once
run "zone_given_twice" {
  command = plan

  variables {
    availability_zones = ["us-east-1a", "us-east-1b", "us-east-1b"]
  }

  expect_failures = [var.availability_zones]
}

# name: "Orders": write lower-case letters, digits and single hyphens, with a letter first
run "name_in_upper_case" {
  command = plan

  variables {
    name = "Orders"
  }

  expect_failures = [var.name]
}

# name: "a-name-of-thirty-four-characters-x" is too long; give at most 33 characters
run "long_name" {
  command = plan

  variables {
    name = "a-name-of-thirty-four-characters-x"
  }

  expect_failures = [var.name]
}

# name: "internal-orders" cannot begin names: AWS refuses "internal-" for load balancers; choose
# another
run "name_that_load_balancers_cannot_have" {
  command = plan

  variables {
    name = "internal-orders"
  }

  expect_failures = [var.name]
}

# name: "sg-orders" cannot begin names: AWS refuses "sg-" for security groups; choose another
run "name_that_security_groups_cannot_have" {
  command = plan

  variables {
    name = "sg-orders"
  }

  expect_failures = [var.name]
}

# cidr_block: "10.0.0.0": write an IPv4 range such as 10.0.0.0/16
run "address_instead_of_a_range" {
  command = plan

  variables {
    cidr_block = "10.0.0.0"
  }

  expect_failures = [var.cidr_block]
}

# cidr_block: "10.0.0.1/16": write 10.0.0.0/16
run "range_with_bits_behind_the_prefix" {
  command = plan

  variables {
    cidr_block = "10.0.0.1/16"
  }

  expect_failures = [var.cidr_block]
}

# cidr_block: "10.0.0.0/23" cannot be cut into subnets; choose a prefix from /16 to /22
run "range_that_is_too_small" {
  command = plan

  variables {
    cidr_block = "10.0.0.0/23"
  }

  expect_failures = [var.cidr_block]
}

# interface_endpoints: "s3" is not possible; choose 'ecr.api', 'ecr.dkr', 'ecs', 'ecs-agent',
# 'ecs-telemetry', 'events', 'kms', 'logs', 'monitoring', 'secretsmanager', 'sns', 'sqs', 'ssm',
# 'ssmmessages' or 'sts'
run "endpoint_that_is_always_there" {
  command = plan

  variables {
    interface_endpoints = ["s3", "logs"]
  }

  expect_failures = [var.interface_endpoints]
}

# interface_endpoints: "logs" is given more than once; give it once
run "endpoint_given_twice" {
  command = plan

  variables {
    interface_endpoints = ["logs", "kms", "logs"]
  }

  expect_failures = [var.interface_endpoints]
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

# nat_gateways: "two" is not possible; choose 'none', 'single' or 'one_per_az'
run "number_of_nat_gateways" {
  command = plan

  variables {
    nat_gateways = "two"
  }

  expect_failures = [var.nat_gateways]
}

# permissions_boundary: "boundary": write the ARN of an IAM policy
run "boundary_by_name" {
  command = plan

  variables {
    permissions_boundary = "boundary"
  }

  expect_failures = [var.permissions_boundary]
}

# tags: null is not text; put it in quotes
run "tag_without_a_value" {
  command = plan

  variables {
    tags = { Team = null }
  }

  expect_failures = [var.tags]
}
