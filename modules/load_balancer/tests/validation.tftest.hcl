# What the module refuses: one run for each rule. Above it stands what a person reads.

mock_provider "aws" {
  source = "./tests"
}

variables {
  name                = "shop"
  vpc_id              = "vpc-00000000000000001"
  subnet_ids          = ["subnet-00000000000000001", "subnet-00000000000000002"]
  ingress_cidr_blocks = ["203.0.113.0/24"]
  plain_http          = true
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

# vpc_id: "web": write the id of a VPC: vpc-0123456789abcdef0
run "vpc_id_web" {
  command = plan

  variables {
    vpc_id = "web"
  }

  expect_failures = [var.vpc_id]
}

# subnet_ids: "web": write the id of a subnet: subnet-0123456789abcdef0
run "subnet_ids_1_web" {
  command = plan

  variables {
    subnet_ids = ["subnet-00000000000000001", "web"]
  }

  expect_failures = [var.subnet_ids]
}

# subnet_ids: null: write the id of a subnet: subnet-0123456789abcdef0
run "subnet_ids_1_null" {
  command = plan

  variables {
    subnet_ids = ["subnet-00000000000000001", null]
  }

  expect_failures = [var.subnet_ids]
}

# idle_timeout_seconds: 0 is too small; give at least 1
run "idle_timeout_seconds_too_small" {
  command = plan

  variables {
    idle_timeout_seconds = 0
  }

  expect_failures = [var.idle_timeout_seconds]
}

# idle_timeout_seconds: 4001 is too large; give at most 4000
run "idle_timeout_seconds_too_large" {
  command = plan

  variables {
    idle_timeout_seconds = 4001
  }

  expect_failures = [var.idle_timeout_seconds]
}

# idle_timeout_seconds: 1.5 is not a whole number; write one
run "idle_timeout_seconds_fraction" {
  command = plan

  variables {
    idle_timeout_seconds = 1.5
  }

  expect_failures = [var.idle_timeout_seconds]
}

# access_logs_expiration_days: 0 is too small; give at least 1
run "access_logs_expiration_days_too_small" {
  command = plan

  variables {
    access_logs_expiration_days = 0
  }

  expect_failures = [var.access_logs_expiration_days]
}

# access_logs_expiration_days: 3654 is too large; give at most 3653
run "access_logs_expiration_days_too_large" {
  command = plan

  variables {
    access_logs_expiration_days = 3654
  }

  expect_failures = [var.access_logs_expiration_days]
}

# access_logs_expiration_days: 1.5 is not a whole number; write one
run "access_logs_expiration_days_fraction" {
  command = plan

  variables {
    access_logs_expiration_days = 1.5
  }

  expect_failures = [var.access_logs_expiration_days]
}

# target_ports: 0 given; give at least 1
run "no_port" {
  command = plan

  variables {
    target_ports = []
  }

  expect_failures = [var.target_ports]
}

# target_ports: 61 given; give at most 60
run "ports_of_61_services" {
  command = plan

  variables {
    target_ports = [
      8000,
      8001,
      8002,
      8003,
      8004,
      8005,
      8006,
      8007,
      8008,
      8009,
      8010,
      8011,
      8012,
      8013,
      8014,
      8015,
      8016,
      8017,
      8018,
      8019,
      8020,
      8021,
      8022,
      8023,
      8024,
      8025,
      8026,
      8027,
      8028,
      8029,
      8030,
      8031,
      8032,
      8033,
      8034,
      8035,
      8036,
      8037,
      8038,
      8039,
      8040,
      8041,
      8042,
      8043,
      8044,
      8045,
      8046,
      8047,
      8048,
      8049,
      8050,
      8051,
      8052,
      8053,
      8054,
      8055,
      8056,
      8057,
      8058,
      8059,
      8060,
    ]
  }

  expect_failures = [var.target_ports]
}

# target_ports: 0 is too small; give at least 1
run "target_ports_0" {
  command = plan

  variables {
    target_ports = [0]
  }

  expect_failures = [var.target_ports]
}

# target_ports: 65536 is too large; give at most 65535
run "target_ports_65536" {
  command = plan

  variables {
    target_ports = [65536]
  }

  expect_failures = [var.target_ports]
}

# target_ports: 80.5 is not a whole number; write one
run "target_ports_80_5" {
  command = plan

  variables {
    target_ports = [80.5]
  }

  expect_failures = [var.target_ports]
}

# subnet_ids: 1 given; give at least 2
run "one_subnet" {
  command = plan

  variables {
    subnet_ids = ["subnet-00000000000000001"]
  }

  expect_failures = [var.subnet_ids]
}

# subnet_ids: 7 given; give at most 6
run "seven_subnets" {
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
    ]
  }

  expect_failures = [var.subnet_ids]
}

# ingress_cidr_blocks: "ten": write an IPv4 range such as 10.0.0.0/16
run "ingress_cidr_blocks_ten" {
  command = plan

  variables {
    ingress_cidr_blocks = ["192.0.2.0/24", "ten"]
  }

  expect_failures = [var.ingress_cidr_blocks]
}

# ingress_cidr_blocks: "10.0.5.0/16": write 10.0.0.0/16
run "ingress_cidr_blocks_10_0_5_0_16" {
  command = plan

  variables {
    ingress_cidr_blocks = ["192.0.2.0/24", "10.0.5.0/16"]
  }

  expect_failures = [var.ingress_cidr_blocks]
}

# ingress_cidr_blocks: 0 given; give at least 1
run "nobody_may_connect" {
  command = plan

  variables {
    ingress_cidr_blocks = []
  }

  expect_failures = [var.ingress_cidr_blocks]
}

# ingress_cidr_blocks: 26 given; give at most 25
run "ranges_26" {
  command = plan

  variables {
    ingress_cidr_blocks = [
      "10.0.0.0/16",
      "10.1.0.0/16",
      "10.2.0.0/16",
      "10.3.0.0/16",
      "10.4.0.0/16",
      "10.5.0.0/16",
      "10.6.0.0/16",
      "10.7.0.0/16",
      "10.8.0.0/16",
      "10.9.0.0/16",
      "10.10.0.0/16",
      "10.11.0.0/16",
      "10.12.0.0/16",
      "10.13.0.0/16",
      "10.14.0.0/16",
      "10.15.0.0/16",
      "10.16.0.0/16",
      "10.17.0.0/16",
      "10.18.0.0/16",
      "10.19.0.0/16",
      "10.20.0.0/16",
      "10.21.0.0/16",
      "10.22.0.0/16",
      "10.23.0.0/16",
      "10.24.0.0/16",
      "10.25.0.0/16",
    ]
  }

  expect_failures = [var.ingress_cidr_blocks]
}

# ingress_cidr_blocks: "10.0.0.0/8" and "10.1.0.0/16" overlap; keep the wider one
run "ranges_overlap_10_0_0_0_8_192_0_2_0_24_10_1_0_0_16" {
  command = plan

  variables {
    ingress_cidr_blocks = ["10.0.0.0/8", "192.0.2.0/24", "10.1.0.0/16"]
  }

  expect_failures = [var.ingress_cidr_blocks]
}

# ingress_cidr_blocks: "10.1.0.0/16" and "10.0.0.0/8", "10.1.0.0/16" and "10.1.2.0/24", "10.0.0.0/8"
# and "10.1.2.0/24" overlap; keep the wider one
run "ranges_overlap_10_1_0_0_16_10_0_0_0_8_10_1_2_0_24" {
  command = plan

  variables {
    ingress_cidr_blocks = ["10.1.0.0/16", "10.0.0.0/8", "10.1.2.0/24"]
  }

  expect_failures = [var.ingress_cidr_blocks]
}

# certificate_arn: nothing says how clients connect; give certificate_arn, or domain_name with
# hosted_zone_id, or plain_http = true
run "no_way_to_connect" {
  command = plan

  variables {
    plain_http = false
  }

  expect_failures = [var.certificate_arn]
}

# certificate_arn: certificate_arn, domain_name and plain_http exclude each other; keep one of them
run "certificate_beside_plain_http" {
  command = plan

  variables {
    certificate_arn = "arn:aws:acm:eu-west-1:123456789012:certificate/1"
  }

  expect_failures = [var.certificate_arn]
}

# domain_name: domain_name and hosted_zone_id go together; give both
run "domain_without_a_zone" {
  command = plan

  variables {
    plain_http  = false
    domain_name = "shop.example"
  }

  expect_failures = [var.domain_name]
}

# certificate_arn: "arn:aws:iam::111122223333:server-certificate/1": write the ARN of an ACM
# certificate: arn:aws:acm:<region>:<account>:certificate/<id>
run "certificate_arn_arn_aws_iam_111122223333_server_certificate_1" {
  command = plan

  variables {
    plain_http      = false
    certificate_arn = "arn:aws:iam::111122223333:server-certificate/1"
  }

  expect_failures = [var.certificate_arn]
}

# domain_name: "dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd.local": write a
# domain name of two labels or more, such as shop.local; domain_name:
# "dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd.local" is too long; give at most
# 64 characters
run "domain_name_dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd_local" {
  command = plan

  variables {
    plain_http     = false
    hosted_zone_id = "Z1"
    domain_name    = "dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd.local"
  }

  expect_failures = [var.domain_name]
}

# domain_name: "local": write a domain name of two labels or more, such as shop.local
run "domain_name_local" {
  command = plan

  variables {
    plain_http     = false
    hosted_zone_id = "Z1"
    domain_name    = "local"
  }

  expect_failures = [var.domain_name]
}

# domain_name: "dd.dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd" is too long; give
# at most 64 characters
run "domain_name_of_65_characters" {
  command = plan

  variables {
    plain_http     = false
    hosted_zone_id = "Z1"
    domain_name    = "dd.dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd"
  }

  expect_failures = [var.domain_name]
}

# hosted_zone_id: "z1": write the id of a Route 53 hosted zone, such as Z0123456789ABCDEFGHIJ
run "hosted_zone_id_z1" {
  command = plan

  variables {
    plain_http     = false
    domain_name    = "shop.example"
    hosted_zone_id = "z1"
  }

  expect_failures = [var.hosted_zone_id]
}
