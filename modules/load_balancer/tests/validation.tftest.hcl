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

# ip_address_type: "ipv6" is not possible; choose 'ipv4' or 'dualstack'
run "ip_address_type_ipv6" {
  command = plan

  variables {
    ip_address_type = "ipv6"
  }

  expect_failures = [var.ip_address_type]
}

# ingress_ipv6_cidr_blocks: is of a load balancer with IPv6; write ip_address_type = "dualstack", or
# remove it
run "ranges_of_ipv6_without_ipv6" {
  command = plan

  variables {
    ingress_ipv6_cidr_blocks = ["::/0"]
  }

  expect_failures = [var.ingress_ipv6_cidr_blocks]
}

# ingress_ipv6_cidr_blocks: is required: clients find the load balancer by IPv6, and
# ingress_cidr_blocks is not all of IPv4, 0.0.0.0/0; write their ranges, or ip_address_type = "ipv4"
run "clients_of_ipv6_that_nobody_named" {
  command = plan

  variables {
    ip_address_type = "dualstack"
  }

  expect_failures = [var.ingress_ipv6_cidr_blocks]
}

# ingress_ipv6_cidr_blocks: "2001:db8::/32" and "2001:db8:1::/48" overlap; keep the wider one
run "ranges_of_ipv6_that_overlap" {
  command = plan

  variables {
    ip_address_type          = "dualstack"
    ingress_ipv6_cidr_blocks = ["2001:db8::/32", "2001:db8:1::/48"]
  }

  expect_failures = [var.ingress_ipv6_cidr_blocks]
}

# ingress_ipv6_cidr_blocks: 26 given; give at most 25
run "with_26_ranges_of_ipv6" {
  command = plan

  variables {
    ip_address_type = "dualstack"
    ingress_ipv6_cidr_blocks = [
      "2001:db8:1::/48",
      "2001:db8:2::/48",
      "2001:db8:3::/48",
      "2001:db8:4::/48",
      "2001:db8:5::/48",
      "2001:db8:6::/48",
      "2001:db8:7::/48",
      "2001:db8:8::/48",
      "2001:db8:9::/48",
      "2001:db8:a::/48",
      "2001:db8:b::/48",
      "2001:db8:c::/48",
      "2001:db8:d::/48",
      "2001:db8:e::/48",
      "2001:db8:f::/48",
      "2001:db8:10::/48",
      "2001:db8:11::/48",
      "2001:db8:12::/48",
      "2001:db8:13::/48",
      "2001:db8:14::/48",
      "2001:db8:15::/48",
      "2001:db8:16::/48",
      "2001:db8:17::/48",
      "2001:db8:18::/48",
      "2001:db8:19::/48",
      "2001:db8:1a::/48",
    ]
  }

  expect_failures = [var.ingress_ipv6_cidr_blocks]
}

# ingress_ipv6_cidr_blocks: "10.0.0.0/16": write an IPv6 range such as 2001:db8:1234::/56
run "range_of_ipv4_among_those_of_ipv6" {
  command = plan

  variables {
    ip_address_type          = "dualstack"
    ingress_ipv6_cidr_blocks = ["10.0.0.0/16"]
  }

  expect_failures = [var.ingress_ipv6_cidr_blocks]
}

# ingress_ipv6_cidr_blocks: "2001:db8::1/32": write 2001:db8::/32
run "range_of_ipv6_that_begins_elsewhere" {
  command = plan

  variables {
    ip_address_type          = "dualstack"
    ingress_ipv6_cidr_blocks = ["2001:db8::1/32"]
  }

  expect_failures = [var.ingress_ipv6_cidr_blocks]
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
run "the_log_of_a_web_acl_kept_for_31_days" {
  command = plan

  variables {
    logs = { retention_days = 31 }
  }

  expect_failures = [var.logs]
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

# additional_certificate_arns: certificates are of HTTPS alone; give certificate_arn, or domain_name
# with hosted_zone_id, or remove it
run "certificates_beside_plain_http" {
  command = plan

  variables {
    additional_certificate_arns = { shop = "arn:aws:acm:eu-west-1:123456789012:certificate/2" }
  }

  expect_failures = [var.additional_certificate_arns]
}

# additional_certificate_arns: "arn:aws:acm:eu-west-1:123456789012:certificate/2" is given twice;
# give it once
run "certificate_given_twice" {
  command = plan

  variables {
    plain_http      = false
    certificate_arn = "arn:aws:acm:eu-west-1:123456789012:certificate/1"
    additional_certificate_arns = {
      shop  = "arn:aws:acm:eu-west-1:123456789012:certificate/2"
      admin = "arn:aws:acm:eu-west-1:123456789012:certificate/2"
    }
  }

  expect_failures = [var.additional_certificate_arns]
}

# additional_certificate_arns: 101 given; give at most 100
run "certificates_101" {
  command = plan

  variables {
    plain_http      = false
    certificate_arn = "arn:aws:acm:eu-west-1:123456789012:certificate/1"
    additional_certificate_arns = {
      c0   = "arn:aws:acm:eu-west-1:123456789012:certificate/0"
      c1   = "arn:aws:acm:eu-west-1:123456789012:certificate/1"
      c2   = "arn:aws:acm:eu-west-1:123456789012:certificate/2"
      c3   = "arn:aws:acm:eu-west-1:123456789012:certificate/3"
      c4   = "arn:aws:acm:eu-west-1:123456789012:certificate/4"
      c5   = "arn:aws:acm:eu-west-1:123456789012:certificate/5"
      c6   = "arn:aws:acm:eu-west-1:123456789012:certificate/6"
      c7   = "arn:aws:acm:eu-west-1:123456789012:certificate/7"
      c8   = "arn:aws:acm:eu-west-1:123456789012:certificate/8"
      c9   = "arn:aws:acm:eu-west-1:123456789012:certificate/9"
      c10  = "arn:aws:acm:eu-west-1:123456789012:certificate/10"
      c11  = "arn:aws:acm:eu-west-1:123456789012:certificate/11"
      c12  = "arn:aws:acm:eu-west-1:123456789012:certificate/12"
      c13  = "arn:aws:acm:eu-west-1:123456789012:certificate/13"
      c14  = "arn:aws:acm:eu-west-1:123456789012:certificate/14"
      c15  = "arn:aws:acm:eu-west-1:123456789012:certificate/15"
      c16  = "arn:aws:acm:eu-west-1:123456789012:certificate/16"
      c17  = "arn:aws:acm:eu-west-1:123456789012:certificate/17"
      c18  = "arn:aws:acm:eu-west-1:123456789012:certificate/18"
      c19  = "arn:aws:acm:eu-west-1:123456789012:certificate/19"
      c20  = "arn:aws:acm:eu-west-1:123456789012:certificate/20"
      c21  = "arn:aws:acm:eu-west-1:123456789012:certificate/21"
      c22  = "arn:aws:acm:eu-west-1:123456789012:certificate/22"
      c23  = "arn:aws:acm:eu-west-1:123456789012:certificate/23"
      c24  = "arn:aws:acm:eu-west-1:123456789012:certificate/24"
      c25  = "arn:aws:acm:eu-west-1:123456789012:certificate/25"
      c26  = "arn:aws:acm:eu-west-1:123456789012:certificate/26"
      c27  = "arn:aws:acm:eu-west-1:123456789012:certificate/27"
      c28  = "arn:aws:acm:eu-west-1:123456789012:certificate/28"
      c29  = "arn:aws:acm:eu-west-1:123456789012:certificate/29"
      c30  = "arn:aws:acm:eu-west-1:123456789012:certificate/30"
      c31  = "arn:aws:acm:eu-west-1:123456789012:certificate/31"
      c32  = "arn:aws:acm:eu-west-1:123456789012:certificate/32"
      c33  = "arn:aws:acm:eu-west-1:123456789012:certificate/33"
      c34  = "arn:aws:acm:eu-west-1:123456789012:certificate/34"
      c35  = "arn:aws:acm:eu-west-1:123456789012:certificate/35"
      c36  = "arn:aws:acm:eu-west-1:123456789012:certificate/36"
      c37  = "arn:aws:acm:eu-west-1:123456789012:certificate/37"
      c38  = "arn:aws:acm:eu-west-1:123456789012:certificate/38"
      c39  = "arn:aws:acm:eu-west-1:123456789012:certificate/39"
      c40  = "arn:aws:acm:eu-west-1:123456789012:certificate/40"
      c41  = "arn:aws:acm:eu-west-1:123456789012:certificate/41"
      c42  = "arn:aws:acm:eu-west-1:123456789012:certificate/42"
      c43  = "arn:aws:acm:eu-west-1:123456789012:certificate/43"
      c44  = "arn:aws:acm:eu-west-1:123456789012:certificate/44"
      c45  = "arn:aws:acm:eu-west-1:123456789012:certificate/45"
      c46  = "arn:aws:acm:eu-west-1:123456789012:certificate/46"
      c47  = "arn:aws:acm:eu-west-1:123456789012:certificate/47"
      c48  = "arn:aws:acm:eu-west-1:123456789012:certificate/48"
      c49  = "arn:aws:acm:eu-west-1:123456789012:certificate/49"
      c50  = "arn:aws:acm:eu-west-1:123456789012:certificate/50"
      c51  = "arn:aws:acm:eu-west-1:123456789012:certificate/51"
      c52  = "arn:aws:acm:eu-west-1:123456789012:certificate/52"
      c53  = "arn:aws:acm:eu-west-1:123456789012:certificate/53"
      c54  = "arn:aws:acm:eu-west-1:123456789012:certificate/54"
      c55  = "arn:aws:acm:eu-west-1:123456789012:certificate/55"
      c56  = "arn:aws:acm:eu-west-1:123456789012:certificate/56"
      c57  = "arn:aws:acm:eu-west-1:123456789012:certificate/57"
      c58  = "arn:aws:acm:eu-west-1:123456789012:certificate/58"
      c59  = "arn:aws:acm:eu-west-1:123456789012:certificate/59"
      c60  = "arn:aws:acm:eu-west-1:123456789012:certificate/60"
      c61  = "arn:aws:acm:eu-west-1:123456789012:certificate/61"
      c62  = "arn:aws:acm:eu-west-1:123456789012:certificate/62"
      c63  = "arn:aws:acm:eu-west-1:123456789012:certificate/63"
      c64  = "arn:aws:acm:eu-west-1:123456789012:certificate/64"
      c65  = "arn:aws:acm:eu-west-1:123456789012:certificate/65"
      c66  = "arn:aws:acm:eu-west-1:123456789012:certificate/66"
      c67  = "arn:aws:acm:eu-west-1:123456789012:certificate/67"
      c68  = "arn:aws:acm:eu-west-1:123456789012:certificate/68"
      c69  = "arn:aws:acm:eu-west-1:123456789012:certificate/69"
      c70  = "arn:aws:acm:eu-west-1:123456789012:certificate/70"
      c71  = "arn:aws:acm:eu-west-1:123456789012:certificate/71"
      c72  = "arn:aws:acm:eu-west-1:123456789012:certificate/72"
      c73  = "arn:aws:acm:eu-west-1:123456789012:certificate/73"
      c74  = "arn:aws:acm:eu-west-1:123456789012:certificate/74"
      c75  = "arn:aws:acm:eu-west-1:123456789012:certificate/75"
      c76  = "arn:aws:acm:eu-west-1:123456789012:certificate/76"
      c77  = "arn:aws:acm:eu-west-1:123456789012:certificate/77"
      c78  = "arn:aws:acm:eu-west-1:123456789012:certificate/78"
      c79  = "arn:aws:acm:eu-west-1:123456789012:certificate/79"
      c80  = "arn:aws:acm:eu-west-1:123456789012:certificate/80"
      c81  = "arn:aws:acm:eu-west-1:123456789012:certificate/81"
      c82  = "arn:aws:acm:eu-west-1:123456789012:certificate/82"
      c83  = "arn:aws:acm:eu-west-1:123456789012:certificate/83"
      c84  = "arn:aws:acm:eu-west-1:123456789012:certificate/84"
      c85  = "arn:aws:acm:eu-west-1:123456789012:certificate/85"
      c86  = "arn:aws:acm:eu-west-1:123456789012:certificate/86"
      c87  = "arn:aws:acm:eu-west-1:123456789012:certificate/87"
      c88  = "arn:aws:acm:eu-west-1:123456789012:certificate/88"
      c89  = "arn:aws:acm:eu-west-1:123456789012:certificate/89"
      c90  = "arn:aws:acm:eu-west-1:123456789012:certificate/90"
      c91  = "arn:aws:acm:eu-west-1:123456789012:certificate/91"
      c92  = "arn:aws:acm:eu-west-1:123456789012:certificate/92"
      c93  = "arn:aws:acm:eu-west-1:123456789012:certificate/93"
      c94  = "arn:aws:acm:eu-west-1:123456789012:certificate/94"
      c95  = "arn:aws:acm:eu-west-1:123456789012:certificate/95"
      c96  = "arn:aws:acm:eu-west-1:123456789012:certificate/96"
      c97  = "arn:aws:acm:eu-west-1:123456789012:certificate/97"
      c98  = "arn:aws:acm:eu-west-1:123456789012:certificate/98"
      c99  = "arn:aws:acm:eu-west-1:123456789012:certificate/99"
      c100 = "arn:aws:acm:eu-west-1:123456789012:certificate/100"
    }
  }

  expect_failures = [var.additional_certificate_arns]
}

# additional_certificate_arns: "my shop": write letters, digits and +=,.@_- only, up to 128
run "name_of_a_certificate" {
  command = plan

  variables {
    plain_http                  = false
    certificate_arn             = "arn:aws:acm:eu-west-1:123456789012:certificate/1"
    additional_certificate_arns = { "my shop" = "arn:aws:acm:eu-west-1:123456789012:certificate/2" }
  }

  expect_failures = [var.additional_certificate_arns]
}

# additional_certificate_arns: "arn:aws:iam::111122223333:server-certificate/1": write the ARN of an
# ACM certificate: arn:aws:acm:<region>:<account>:certificate/<id>
run "additional_certificate_arns_shop_arn_aws_iam_111122223333_server_certificate_1" {
  command = plan

  variables {
    plain_http                  = false
    certificate_arn             = "arn:aws:acm:eu-west-1:123456789012:certificate/1"
    additional_certificate_arns = { shop = "arn:aws:iam::111122223333:server-certificate/1" }
  }

  expect_failures = [var.additional_certificate_arns]
}

# additional_certificate_arns: null: write the ARN of an ACM certificate:
# arn:aws:acm:<region>:<account>:certificate/<id>
run "additional_certificate_arns_shop_null" {
  command = plan

  variables {
    plain_http                  = false
    certificate_arn             = "arn:aws:acm:eu-west-1:123456789012:certificate/1"
    additional_certificate_arns = { shop = null }
  }

  expect_failures = [var.additional_certificate_arns]
}

# ssl_policy: "ELBSecurityPolicy-2016-08" is not possible; choose
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
run "ssl_policy_elbsecuritypolicy_2016_08" {
  command = plan

  variables {
    ssl_policy = "ELBSecurityPolicy-2016-08"
  }

  expect_failures = [var.ssl_policy]
}

# response_headers.access_control_max_age_seconds: -1 is too small; give at least 0
run "response_headers_access_control_max_age_seconds_too_small" {
  command = plan

  variables {
    response_headers = { access_control_max_age_seconds = -1 }
  }

  expect_failures = [var.response_headers]
}

# response_headers.access_control_max_age_seconds: 86401 is too large; give at most 86400
run "response_headers_access_control_max_age_seconds_too_large" {
  command = plan

  variables {
    response_headers = { access_control_max_age_seconds = 86401 }
  }

  expect_failures = [var.response_headers]
}

# response_headers.access_control_max_age_seconds: 0.5 is not a whole number; write one
run "response_headers_access_control_max_age_seconds_fraction" {
  command = plan

  variables {
    response_headers = { access_control_max_age_seconds = 0.5 }
  }

  expect_failures = [var.response_headers]
}

# response_headers.content_security_policy: "a\nb": write printable ASCII characters
run "response_headers_content_security_policy_a_nb" {
  command = plan

  variables {
    plain_http       = false
    certificate_arn  = "arn:aws:acm:eu-west-1:123456789012:certificate/1"
    response_headers = { content_security_policy = "a\nb" }
  }

  expect_failures = [var.response_headers]
}

# response_headers.content_security_policy:
# "oooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooo… is too long; give
# at most 1024 characters
run "response_headers_content_security_policy_of_1025_characters" {
  command = plan

  variables {
    response_headers = { content_security_policy = replace(format("%1025s", ""), " ", "o") }
  }

  expect_failures = [var.response_headers]
}

# response_headers.access_control_allow_origin: "a\nb": write printable ASCII characters
run "response_headers_access_control_allow_origin_a_nb" {
  command = plan

  variables {
    plain_http       = false
    certificate_arn  = "arn:aws:acm:eu-west-1:123456789012:certificate/1"
    response_headers = { access_control_allow_origin = "a\nb" }
  }

  expect_failures = [var.response_headers]
}

# response_headers.access_control_allow_origin:
# "oooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooo… is too long; give
# at most 1024 characters
run "response_headers_access_control_allow_origin_of_1025_characters" {
  command = plan

  variables {
    response_headers = { access_control_allow_origin = replace(format("%1025s", ""), " ", "o") }
  }

  expect_failures = [var.response_headers]
}

# response_headers.access_control_allow_methods: "a\nb": write printable ASCII characters
run "response_headers_access_control_allow_methods_a_nb" {
  command = plan

  variables {
    plain_http       = false
    certificate_arn  = "arn:aws:acm:eu-west-1:123456789012:certificate/1"
    response_headers = { access_control_allow_methods = "a\nb" }
  }

  expect_failures = [var.response_headers]
}

# response_headers.access_control_allow_methods:
# "oooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooo… is too long; give
# at most 1024 characters
run "response_headers_access_control_allow_methods_of_1025_characters" {
  command = plan

  variables {
    response_headers = { access_control_allow_methods = replace(format("%1025s", ""), " ", "o") }
  }

  expect_failures = [var.response_headers]
}

# response_headers.access_control_allow_headers: "a\nb": write printable ASCII characters
run "response_headers_access_control_allow_headers_a_nb" {
  command = plan

  variables {
    plain_http       = false
    certificate_arn  = "arn:aws:acm:eu-west-1:123456789012:certificate/1"
    response_headers = { access_control_allow_headers = "a\nb" }
  }

  expect_failures = [var.response_headers]
}

# response_headers.access_control_allow_headers:
# "oooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooo… is too long; give
# at most 1024 characters
run "response_headers_access_control_allow_headers_of_1025_characters" {
  command = plan

  variables {
    response_headers = { access_control_allow_headers = replace(format("%1025s", ""), " ", "o") }
  }

  expect_failures = [var.response_headers]
}

# response_headers.access_control_expose_headers: "a\nb": write printable ASCII characters
run "response_headers_access_control_expose_headers_a_nb" {
  command = plan

  variables {
    plain_http       = false
    certificate_arn  = "arn:aws:acm:eu-west-1:123456789012:certificate/1"
    response_headers = { access_control_expose_headers = "a\nb" }
  }

  expect_failures = [var.response_headers]
}

# response_headers.access_control_expose_headers:
# "oooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooo… is too long; give
# at most 1024 characters
run "response_headers_access_control_expose_headers_of_1025_characters" {
  command = plan

  variables {
    response_headers = { access_control_expose_headers = replace(format("%1025s", ""), " ", "o") }
  }

  expect_failures = [var.response_headers]
}

# response_headers.strict_transport_security: "31536000": write max-age=<seconds>, with ;
# includeSubDomains and ; preload after it or not
run "response_headers_strict_transport_security_31536000" {
  command = plan

  variables {
    plain_http       = false
    certificate_arn  = "arn:aws:acm:eu-west-1:123456789012:certificate/1"
    response_headers = { strict_transport_security = "31536000" }
  }

  expect_failures = [var.response_headers]
}

# response_headers.x_content_type_options: "sniff" is not possible; choose 'nosniff'
run "response_headers_x_content_type_options_sniff" {
  command = plan

  variables {
    response_headers = { x_content_type_options = "sniff" }
  }

  expect_failures = [var.response_headers]
}

# response_headers.x_frame_options: "ALLOW-FROM a" is not possible; choose 'DENY' or 'SAMEORIGIN'
run "response_headers_x_frame_options_allow_from_a" {
  command = plan

  variables {
    response_headers = { x_frame_options = "ALLOW-FROM a" }
  }

  expect_failures = [var.response_headers]
}

# response_headers.access_control_allow_credentials: "false" is not possible; choose 'true'
run "response_headers_access_control_allow_credentials_false" {
  command = plan

  variables {
    response_headers = { access_control_allow_credentials = "false" }
  }

  expect_failures = [var.response_headers]
}

# response_headers: strict_transport_security is of HTTPS alone; give certificate_arn, or
# domain_name with hosted_zone_id, or remove it
run "strict_transport_security_over_plain_http" {
  command = plan

  variables {
    response_headers = { strict_transport_security = "max-age=60" }
  }

  expect_failures = [var.response_headers]
}

# waivers: "a\u0000b": write text that is not blank, without NUL or another control character
run "waivers_plain_http_a_b" {
  command = plan

  variables {
    plain_http = false
    waivers    = { plain_http = "a\u0000b" }
  }

  expect_failures = [var.waivers]
}

# waivers: "wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww… is too
# long; give at most 255 characters
run "waivers_plain_http_of_256_characters" {
  command = plan

  variables {
    plain_http = false
    waivers    = { plain_http = replace(format("%256s", ""), " ", "w") }
  }

  expect_failures = [var.waivers]
}

# certificate_arn: waivers.plain_http waives nothing, this is as safe as the default; remove it
run "waiver_of_https_beside_a_certificate" {
  command = plan

  variables {
    plain_http      = false
    certificate_arn = "arn:aws:acm:eu-west-1:123456789012:certificate/1"
    waivers         = { plain_http = "why" }
  }

  expect_failures = [var.certificate_arn]
}

# waivers: "root_user" is not possible; choose 'plain_http'
run "waivers_root_user_root_user" {
  command = plan

  variables {
    waivers = { root_user = "why" }
  }

  expect_failures = [var.waivers]
}

# mutual_authentication.mode: "off" is not possible; choose 'verify' or 'passthrough';
# mutual_authentication.mode: the service judges certificates; write "verify", or remove all other
# fields
run "mutual_authentication_mode_off" {
  command = plan

  variables {
    plain_http      = false
    certificate_arn = "arn:aws:acm:eu-west-1:123456789012:certificate/1"
    mutual_authentication = {
      mode        = "off"
      trust_store = { arn = "arn:aws:elasticloadbalancing:eu-west-1:123456789012:truststore/partners/0a1b" }
    }
  }

  expect_failures = [var.mutual_authentication]
}

# mutual_authentication.ca_certificates_bundle.s3_bucket: "Authorities": write the name of a bucket
# of S3: 3 to 63 lower-case letters, digits, hyphens and dots
run "mutual_authentication_ca_certificates_bundle_s3_bucket_authorities" {
  command = plan

  variables {
    plain_http            = false
    certificate_arn       = "arn:aws:acm:eu-west-1:123456789012:certificate/1"
    mutual_authentication = { mode = "verify", ca_certificates_bundle = { s3_bucket = "Authorities", s3_key = "partners.pem" } }
  }

  expect_failures = [var.mutual_authentication]
}

# mutual_authentication.ca_certificates_bundle.s3_key: "a\nb": write the key of an object in S3
run "mutual_authentication_ca_certificates_bundle_s3_key_a_nb" {
  command = plan

  variables {
    plain_http      = false
    certificate_arn = "arn:aws:acm:eu-west-1:123456789012:certificate/1"
    mutual_authentication = {
      mode                   = "verify"
      ca_certificates_bundle = { s3_bucket = "certificate-authorities", s3_key = "a\nb" }
    }
  }

  expect_failures = [var.mutual_authentication]
}

# mutual_authentication.ca_certificates_bundle.s3_key:
# "oooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooo… is too long; give
# at most 1024 characters
run "mutual_authentication_ca_certificates_bundle_s3_key_of_1025_characters" {
  command = plan

  variables {
    plain_http      = false
    certificate_arn = "arn:aws:acm:eu-west-1:123456789012:certificate/1"
    mutual_authentication = {
      mode                   = "verify"
      ca_certificates_bundle = { s3_bucket = "certificate-authorities", s3_key = replace(format("%1025s", ""), " ", "o") }
    }
  }

  expect_failures = [var.mutual_authentication]
}

# mutual_authentication.ca_certificates_bundle.s3_object_version:
# "oooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooo… is too long; give
# at most 1024 characters
run "mutual_authentication_ca_certificates_bundle_s3_object_version_of_1025_characters" {
  command = plan

  variables {
    plain_http      = false
    certificate_arn = "arn:aws:acm:eu-west-1:123456789012:certificate/1"
    mutual_authentication = {
      mode = "verify"
      ca_certificates_bundle = {
        s3_bucket         = "certificate-authorities"
        s3_key            = "partners.pem"
        s3_object_version = replace(format("%1025s", ""), " ", "o")
      }
    }
  }

  expect_failures = [var.mutual_authentication]
}

# mutual_authentication.ca_certificates_bundle.s3_object_version: "latest version": write the id of
# a version of an object in S3
run "mutual_authentication_ca_certificates_bundle_s3_object_version_latest_version" {
  command = plan

  variables {
    plain_http      = false
    certificate_arn = "arn:aws:acm:eu-west-1:123456789012:certificate/1"
    mutual_authentication = {
      mode = "verify"
      ca_certificates_bundle = {
        s3_bucket         = "certificate-authorities"
        s3_key            = "partners.pem"
        s3_object_version = "latest version"
      }
    }
  }

  expect_failures = [var.mutual_authentication]
}

# mutual_authentication.trust_store.arn: "arn:aws:acm:eu-west-1:111122223333:certificate/1": write
# the ARN of a trust store: arn:aws:elasticloadbalancing:<region>:<account>:truststore/<name>/<id>
run "mutual_authentication_trust_store_arn_arn_aws_acm_eu_west_1_111122223333_certificate_1" {
  command = plan

  variables {
    plain_http            = false
    certificate_arn       = "arn:aws:acm:eu-west-1:123456789012:certificate/1"
    mutual_authentication = { mode = "verify", trust_store = { arn = "arn:aws:acm:eu-west-1:111122223333:certificate/1" } }
  }

  expect_failures = [var.mutual_authentication]
}

# mutual_authentication.trust_store: "id" is no field; choose arn
run "unknown_field_of_a_trust_store" {
  command = plan

  variables {
    plain_http      = false
    certificate_arn = "arn:aws:acm:eu-west-1:123456789012:certificate/1"
    mutual_authentication = {
      mode        = "verify"
      trust_store = { arn = "arn:aws:elasticloadbalancing:eu-west-1:123456789012:truststore/partners/0a1b", id = "a" }
    }
  }

  expect_failures = [var.mutual_authentication]
}

# mutual_authentication.mode: nothing says whose certificates are taken; give ca_certificates_bundle
# or trust_store
run "certificates_of_clients_nothing_says_whose" {
  command = plan

  variables {
    plain_http            = false
    certificate_arn       = "arn:aws:acm:eu-west-1:123456789012:certificate/1"
    mutual_authentication = { mode = "verify" }
  }

  expect_failures = [var.mutual_authentication]
}

# mutual_authentication.trust_store: is given beside ca_certificates_bundle, which makes one; remove
# one of them
run "trust_store_beside_authorities" {
  command = plan

  variables {
    plain_http      = false
    certificate_arn = "arn:aws:acm:eu-west-1:123456789012:certificate/1"
    mutual_authentication = {
      mode                   = "verify"
      trust_store            = { arn = "arn:aws:elasticloadbalancing:eu-west-1:123456789012:truststore/partners/0a1b" }
      ca_certificates_bundle = { s3_bucket = "certificate-authorities", s3_key = "partners.pem" }
    }
  }

  expect_failures = [var.mutual_authentication]
}

# mutual_authentication.mode: the service judges certificates; write "verify", or remove all other
# fields
run "trust_store_where_the_service_judges" {
  command = plan

  variables {
    plain_http      = false
    certificate_arn = "arn:aws:acm:eu-west-1:123456789012:certificate/1"
    mutual_authentication = {
      mode        = "passthrough"
      trust_store = { arn = "arn:aws:elasticloadbalancing:eu-west-1:123456789012:truststore/partners/0a1b" }
    }
  }

  expect_failures = [var.mutual_authentication]
}

# mutual_authentication: certificates of clients are of HTTPS alone; give certificate_arn, or
# domain_name with hosted_zone_id, or remove it
run "certificates_of_clients_over_plain_http" {
  command = plan

  variables {
    mutual_authentication = { mode = "passthrough" }
  }

  expect_failures = [var.mutual_authentication]
}

# waf.rate_limit: 9 is too small; give at least 10
run "waf_rate_limit_too_small" {
  command = plan

  variables {
    waf = { rate_limit = 9 }
  }

  expect_failures = [var.waf]
}

# waf.rate_limit: 2000000001 is too large; give at most 2000000000
run "waf_rate_limit_too_large" {
  command = plan

  variables {
    waf = { rate_limit = 2000000001 }
  }

  expect_failures = [var.waf]
}

# waf.rate_limit: 10.5 is not a whole number; write one
run "waf_rate_limit_fraction" {
  command = plan

  variables {
    waf = { rate_limit = 10.5 }
  }

  expect_failures = [var.waf]
}

# waf.action: "captcha" is not possible; choose 'count' or 'block'
run "waf_action_captcha" {
  command = plan

  variables {
    waf = { action = "captcha" }
  }

  expect_failures = [var.waf]
}

# waf.managed_rule_groups: "AWSManagedRulesBotControlRuleSet" is not possible; choose
# 'AWSManagedRulesAmazonIpReputationList', 'AWSManagedRulesAnonymousIpList',
# 'AWSManagedRulesCommonRuleSet', 'AWSManagedRulesKnownBadInputsRuleSet',
# 'AWSManagedRulesAdminProtectionRuleSet', 'AWSManagedRulesSQLiRuleSet',
# 'AWSManagedRulesLinuxRuleSet', 'AWSManagedRulesUnixRuleSet', 'AWSManagedRulesWindowsRuleSet',
# 'AWSManagedRulesPHPRuleSet' or 'AWSManagedRulesWordPressRuleSet'
run "waf_managed_rule_groups_0_awsmanagedrulesbotcontrolruleset" {
  command = plan

  variables {
    waf = { managed_rule_groups = ["AWSManagedRulesBotControlRuleSet"] }
  }

  expect_failures = [var.waf]
}

# waf.counted_rules: "AWSManagedRules" is not possible; choose
# 'AWSManagedRulesAmazonIpReputationList', 'AWSManagedRulesAnonymousIpList',
# 'AWSManagedRulesCommonRuleSet', 'AWSManagedRulesKnownBadInputsRuleSet',
# 'AWSManagedRulesAdminProtectionRuleSet', 'AWSManagedRulesSQLiRuleSet',
# 'AWSManagedRulesLinuxRuleSet', 'AWSManagedRulesUnixRuleSet', 'AWSManagedRulesWindowsRuleSet',
# 'AWSManagedRulesPHPRuleSet' or 'AWSManagedRulesWordPressRuleSet'; waf.counted_rules:
# "AWSManagedRules" is none of managed_rule_groups; add it there, or remove it
run "waf_counted_rules_awsmanagedrules_awsmanagedrules" {
  command = plan

  variables {
    waf = { action = "block", counted_rules = { AWSManagedRules = ["*"] } }
  }

  expect_failures = [var.waf]
}

# waf.counted_rules: "Size Restrictions": write the name of a rule, such as SizeRestrictions_BODY,
# or * for all of the group
run "waf_counted_rules_awsmanagedrulescommonruleset_0_size_restrictions" {
  command = plan

  variables {
    waf = { action = "block", counted_rules = { AWSManagedRulesCommonRuleSet = ["Size Restrictions"] } }
  }

  expect_failures = [var.waf]
}

# waf.counted_rules: null: write the name of a rule, such as SizeRestrictions_BODY, or * for all of
# the group
run "waf_counted_rules_awsmanagedrulescommonruleset_0_null" {
  command = plan

  variables {
    waf = { action = "block", counted_rules = { AWSManagedRulesCommonRuleSet = [null] } }
  }

  expect_failures = [var.waf]
}

# waf.counted_rules: null is not a list; put it in square brackets
run "counted_rules_of_a_group_that_are_null" {
  command = plan

  variables {
    waf = { action = "block", counted_rules = { AWSManagedRulesCommonRuleSet = null } }
  }

  expect_failures = [var.waf]
}

# waf.web_acl: "id" is no field; choose arn
run "unknown_field_of_a_web_acl" {
  command = plan

  variables {
    waf = {
      web_acl = { arn = "arn:aws:wafv2:eu-west-1:123456789012:regional/webacl/shop/0a1b2c3d", id = "a" }
    }
  }

  expect_failures = [var.waf]
}

# waf.counted_rules: 0 given; give at least 1
run "counted_rules_of_a_group_none" {
  command = plan

  variables {
    waf = { action = "block", counted_rules = { AWSManagedRulesCommonRuleSet = [] } }
  }

  expect_failures = [var.waf]
}

# waf.counted_rules: 101 given; give at most 100
run "counted_rules_of_a_group_101" {
  command = plan

  variables {
    waf = {
      action = "block"
      counted_rules = {
        AWSManagedRulesCommonRuleSet = [for number in range(101) : "Rule${number}"]
      }
    }
  }

  expect_failures = [var.waf]
}

# waf.managed_rule_groups: 12 given; give at most 11; waf.managed_rule_groups:
# "AWSManagedRulesAmazonIpReputationList" is given twice; give it once
run "rule_groups_12" {
  command = plan

  variables {
    waf = {
      managed_rule_groups = [
        "AWSManagedRulesAmazonIpReputationList",
        "AWSManagedRulesAmazonIpReputationList",
        "AWSManagedRulesAmazonIpReputationList",
        "AWSManagedRulesAmazonIpReputationList",
        "AWSManagedRulesAmazonIpReputationList",
        "AWSManagedRulesAmazonIpReputationList",
        "AWSManagedRulesAmazonIpReputationList",
        "AWSManagedRulesAmazonIpReputationList",
        "AWSManagedRulesAmazonIpReputationList",
        "AWSManagedRulesAmazonIpReputationList",
        "AWSManagedRulesAmazonIpReputationList",
        "AWSManagedRulesAmazonIpReputationList",
      ]
    }
  }

  expect_failures = [var.waf]
}

# waf.managed_rule_groups: "AWSManagedRulesKnownBadInputsRuleSet" is given twice; give it once
run "rule_group_given_twice" {
  command = plan

  variables {
    waf = {
      managed_rule_groups = [
        "AWSManagedRulesKnownBadInputsRuleSet",
        "AWSManagedRulesCommonRuleSet",
        "AWSManagedRulesKnownBadInputsRuleSet",
      ]
    }
  }

  expect_failures = [var.waf]
}

# waf.managed_rule_groups: 1502 units of capacity with the rule of rate_limit, and the price of a
# web ACL includes 1500; remove some
run "rule_groups_beyond_the_capacity_of_a_web_acl" {
  command = plan

  variables {
    waf = {
      managed_rule_groups = [
        "AWSManagedRulesCommonRuleSet",
        "AWSManagedRulesKnownBadInputsRuleSet",
        "AWSManagedRulesSQLiRuleSet",
        "AWSManagedRulesLinuxRuleSet",
        "AWSManagedRulesWindowsRuleSet",
      ]
    }
  }

  expect_failures = [var.waf]
}

# waf.managed_rule_groups: nothing is judged; name a rule group, or give rate_limit
run "web_acl_that_judges_nothing" {
  command = plan

  variables {
    waf = { managed_rule_groups = [] }
  }

  expect_failures = [var.waf]
}

# waf.counted_rules: "AWSManagedRulesCommonRuleSet" is none of managed_rule_groups; add it there, or
# remove it
run "counted_rules_of_a_group_that_is_not_there" {
  command = plan

  variables {
    waf = {
      action              = "block"
      counted_rules       = { AWSManagedRulesCommonRuleSet = ["*"] }
      managed_rule_groups = ["AWSManagedRulesKnownBadInputsRuleSet"]
    }
  }

  expect_failures = [var.waf]
}

# waf.counted_rules: are of action = "block"; with "count" all rules count, remove them
run "counted_rules_where_all_count" {
  command = plan

  variables {
    waf = { counted_rules = { AWSManagedRulesCommonRuleSet = ["*"] } }
  }

  expect_failures = [var.waf]
}

# waf.web_acl.arn: "arn:aws:wafv2:us-east-1:123456789012:global/webacl/shop/0a1b2c3d": write the ARN
# of a regional web ACL: arn:aws:wafv2:<region>:<account>:regional/webacl/<name>/<id>
run "waf_web_acl_arn_arn_aws_wafv2_us_east_1_123456789012_global_webacl_shop_0a1b2c3d" {
  command = plan

  variables {
    waf = { web_acl = { arn = "arn:aws:wafv2:us-east-1:123456789012:global/webacl/shop/0a1b2c3d" } }
  }

  expect_failures = [var.waf]
}

# waf.web_acl: exists, and what it does is its owner's; remove it, or all other fields
run "web_acl_that_exists_beside_an_action" {
  command = plan

  variables {
    waf = {
      web_acl = { arn = "arn:aws:wafv2:eu-west-1:123456789012:regional/webacl/shop/0a1b2c3d" }
      action  = "block"
    }
  }

  expect_failures = [var.waf]
}

# certificate_arn: nothing says how clients connect; give certificate_arn, or domain_name with
# hosted_zone_id, or say why not: waivers.plain_http = "<reason>"
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

# domain_name: "shop.x": write a domain whose last label has two letters, such as shop.example.com
run "domain_name_shop_x" {
  command = plan

  variables {
    plain_http     = false
    domain_name    = "shop.x"
    hosted_zone_id = "Z1"
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

# mutual_authentication.trust_store.arn: is required
run "no_mutual_authentication_trust_store_arn" {
  command = plan

  variables {
    plain_http            = false
    certificate_arn       = "arn:aws:acm:eu-west-1:123456789012:certificate/1"
    mutual_authentication = { mode = "verify", trust_store = {} }
  }

  expect_failures = [var.mutual_authentication]
}

# waf.web_acl.arn: is required
run "no_waf_web_acl_arn" {
  command = plan

  variables {
    waf = { web_acl = {} }
  }

  expect_failures = [var.waf]
}

# target_ports: null is not a whole number; write one
run "null_in_target_ports" {
  command = plan

  variables {
    target_ports = [null]
  }

  expect_failures = [var.target_ports]
}
