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
# local and wavelength zones carry no NAT gateway or load balancer of this kind; availability_zones:
# "eu-west-1", "us-west-2-lax-1" are several regions; a VPC is in one, choose zones of that
run "zone_us_west_2_lax_1a" {
  command = plan

  variables {
    availability_zones = ["eu-west-1a", "us-west-2-lax-1a"]
  }

  expect_failures = [var.availability_zones]
}

# availability_zones: "eu-west-1i": write a zone of the region itself, such as eu-west-1a; local and
# wavelength zones carry no NAT gateway or load balancer of this kind
run "zone_eu_west_1i" {
  command = plan

  variables {
    availability_zones = ["eu-west-1a", "eu-west-1i"]
  }

  expect_failures = [var.availability_zones]
}

# availability_zones: "eu-west-1", "us-east-1" are several regions; a VPC is in one, choose zones of
# that
run "zones_of_two_regions" {
  command = plan

  variables {
    availability_zones = ["eu-west-1a", "eu-west-1b", "us-east-1a", "us-east-1b"]
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

# cidr_block: "0.0.0.0/16": write a range that AWS gives a VPC, such as 10.0.0.0/16
run "cidr_block_0_0_0_0_16" {
  command = plan

  variables {
    cidr_block = "0.0.0.0/16"
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

# interface_endpoints: ecr.api, logs missing; without NAT gateways tasks reach AWS through endpoints
# alone, add them or set nat_gateways = "single", or say why: waivers.public_ip = "<reason>"
run "closed_network_without_endpoints" {
  command = plan

  variables {
    interface_endpoints = ["ecr.dkr"]
    nat_gateways        = "none"
  }

  expect_failures = [var.interface_endpoints]
}

# waivers: "a\u0000b": write text without NUL or another control character
run "waivers_public_ip_a_b" {
  command = plan

  variables {
    nat_gateways = "none"
    waivers      = { public_ip = "a\u0000b" }
  }

  expect_failures = [var.waivers]
}

# waivers: "" is too short; give at least 1 characters
run "waivers_public_ip_without_a_reason" {
  command = plan

  variables {
    nat_gateways = "none"
    waivers      = { public_ip = "" }
  }

  expect_failures = [var.waivers]
}

# waivers: "wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww… is too
# long; give at most 255 characters
run "waivers_public_ip_of_256_characters" {
  command = plan

  variables {
    nat_gateways = "none"
    waivers      = { public_ip = replace(format("%256s", ""), " ", "w") }
  }

  expect_failures = [var.waivers]
}

# interface_endpoints: waivers.public_ip waives nothing, this is as safe as the default; remove it
run "reason_for_no_endpoints_beside_nat_gateways" {
  command = plan

  variables {
    waivers = { public_ip = "costs least" }
  }

  expect_failures = [var.interface_endpoints]
}

# waivers: "root_user" is not possible; choose 'public_ip'
run "waiver_of_another_kind" {
  command = plan

  variables {
    waivers = { root_user = "vendor" }
  }

  expect_failures = [var.waivers]
}

# interface_endpoints: 51 given; give at most 50; interface_endpoints: "sts" is given more than
# once; give it once
run "endpoints_51" {
  command = plan

  variables {
    interface_endpoints = [for number in range(51) : "sts"]
  }

  expect_failures = [var.interface_endpoints]
}

# interface_endpoints: "s3" is not possible; choose 'ec2', 'ecr.api', 'ecr.dkr', 'ecs', 'ecs-agent',
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

# endpoint_account_ids: "11112222333": write the 12 digits of an AWS account's id
run "account_11112222333" {
  command = plan

  variables {
    endpoint_account_ids = ["11112222333"]
  }

  expect_failures = [var.endpoint_account_ids]
}

# endpoint_account_ids: "111122223333" is given more than once; give it once
run "account_given_twice" {
  command = plan

  variables {
    endpoint_account_ids = ["111122223333", "444455556666", "111122223333"]
  }

  expect_failures = [var.endpoint_account_ids]
}

# endpoint_account_ids: 101 given; give at most 100
run "with_101_accounts" {
  command = plan

  variables {
    endpoint_account_ids = [
      "000000000000",
      "000000000001",
      "000000000002",
      "000000000003",
      "000000000004",
      "000000000005",
      "000000000006",
      "000000000007",
      "000000000008",
      "000000000009",
      "000000000010",
      "000000000011",
      "000000000012",
      "000000000013",
      "000000000014",
      "000000000015",
      "000000000016",
      "000000000017",
      "000000000018",
      "000000000019",
      "000000000020",
      "000000000021",
      "000000000022",
      "000000000023",
      "000000000024",
      "000000000025",
      "000000000026",
      "000000000027",
      "000000000028",
      "000000000029",
      "000000000030",
      "000000000031",
      "000000000032",
      "000000000033",
      "000000000034",
      "000000000035",
      "000000000036",
      "000000000037",
      "000000000038",
      "000000000039",
      "000000000040",
      "000000000041",
      "000000000042",
      "000000000043",
      "000000000044",
      "000000000045",
      "000000000046",
      "000000000047",
      "000000000048",
      "000000000049",
      "000000000050",
      "000000000051",
      "000000000052",
      "000000000053",
      "000000000054",
      "000000000055",
      "000000000056",
      "000000000057",
      "000000000058",
      "000000000059",
      "000000000060",
      "000000000061",
      "000000000062",
      "000000000063",
      "000000000064",
      "000000000065",
      "000000000066",
      "000000000067",
      "000000000068",
      "000000000069",
      "000000000070",
      "000000000071",
      "000000000072",
      "000000000073",
      "000000000074",
      "000000000075",
      "000000000076",
      "000000000077",
      "000000000078",
      "000000000079",
      "000000000080",
      "000000000081",
      "000000000082",
      "000000000083",
      "000000000084",
      "000000000085",
      "000000000086",
      "000000000087",
      "000000000088",
      "000000000089",
      "000000000090",
      "000000000091",
      "000000000092",
      "000000000093",
      "000000000094",
      "000000000095",
      "000000000096",
      "000000000097",
      "000000000098",
      "000000000099",
      "000000000100",
    ]
  }

  expect_failures = [var.endpoint_account_ids]
}

# endpoint_account_ids: stand in the policies of endpoints, and endpoint_policies is false; remove
# one of the two
run "accounts_of_no_policy" {
  command = plan

  variables {
    endpoint_account_ids = ["111122223333"]
    endpoint_policies    = false
  }

  expect_failures = [var.endpoint_account_ids]
}

# nat_elastic_ip_allocation_ids: "web": write the id of the allocation of an Elastic IP:
# eipalloc-0123456789abcdef0
run "nat_elastic_ip_allocation_ids_eu_west_1a_web" {
  command = plan

  variables {
    nat_elastic_ip_allocation_ids = { eu-west-1a = "web" }
  }

  expect_failures = [var.nat_elastic_ip_allocation_ids]
}

# nat_elastic_ip_allocation_ids: "a": write a zone of the region itself, such as eu-west-1a; local
# and wavelength zones carry no NAT gateway or load balancer of this kind;
# nat_elastic_ip_allocation_ids: "a" is no zone with a NAT gateway; one_per_az has one in each zone,
# single in the first by name
run "address_of_no_zone" {
  command = plan

  variables {
    nat_elastic_ip_allocation_ids = { a = "eipalloc-00000000000000001" }
  }

  expect_failures = [var.nat_elastic_ip_allocation_ids]
}

# nat_elastic_ip_allocation_ids: "eu-west-1c" is no zone with a NAT gateway; one_per_az has one in
# each zone, single in the first by name
run "address_of_another_zone" {
  command = plan

  variables {
    nat_elastic_ip_allocation_ids = { eu-west-1c = "eipalloc-00000000000000001" }
  }

  expect_failures = [var.nat_elastic_ip_allocation_ids]
}

# nat_elastic_ip_allocation_ids: "eipalloc-00000000000000001" is given more than once; give it once
run "address_given_twice" {
  command = plan

  variables {
    nat_elastic_ip_allocation_ids = { eu-west-1a = "eipalloc-00000000000000001", eu-west-1b = "eipalloc-00000000000000001" }
  }

  expect_failures = [var.nat_elastic_ip_allocation_ids]
}

# nat_elastic_ip_allocation_ids: 7 given; give at most 6; nat_elastic_ip_allocation_ids:
# "eu-west-1g" is no zone with a NAT gateway; one_per_az has one in each zone, single in the first
# by name
run "seven_addresses" {
  command = plan

  variables {
    availability_zones = ["eu-west-1a", "eu-west-1b", "eu-west-1c", "eu-west-1d", "eu-west-1e", "eu-west-1f"]
    nat_elastic_ip_allocation_ids = {
      eu-west-1a = "eipalloc-00000000000000000"
      eu-west-1b = "eipalloc-00000000000000001"
      eu-west-1c = "eipalloc-00000000000000002"
      eu-west-1d = "eipalloc-00000000000000003"
      eu-west-1e = "eipalloc-00000000000000004"
      eu-west-1f = "eipalloc-00000000000000005"
      eu-west-1g = "eipalloc-00000000000000006"
    }
  }

  expect_failures = [var.nat_elastic_ip_allocation_ids]
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

# logs.kms_key_arn: "arn:aws:kms:eu-west-1:111122223333:alias/shop": write the ARN of a KMS key, not
# of an alias: arn:aws:kms:<region>:<account>:key/<id>
run "logs_kms_key_arn_arn_aws_kms_eu_west_1_111122223333_alias_shop" {
  command = plan

  variables {
    logs = { kms_key_arn = "arn:aws:kms:eu-west-1:111122223333:alias/shop" }
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

# tags: null: write up to 256 letters, digits, spaces and _.:/=+-@ only
run "tags_team_null" {
  command = plan

  variables {
    tags = { team = null }
  }

  expect_failures = [var.tags]
}
