# What the module refuses: one run for each rule. Above it stands what a person reads.

mock_provider "aws" {
  source = "./tests"
}

variables {
  name                = "shop"
  vpc_id              = "vpc-00000000000000001"
  subnet_ids          = ["subnet-00000000000000001", "subnet-00000000000000002"]
  ingress_cidr_blocks = ["203.0.113.0/24"]
  listener_ports      = [5432]
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
run "no_range_of_clients" {
  command = plan

  variables {
    ingress_cidr_blocks = []
  }

  expect_failures = [var.ingress_cidr_blocks]
}

# ingress_cidr_blocks: 26 given; give at most 25
run "with_26_ranges_of_clients" {
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
run "ranges_of_clients_that_overlap" {
  command = plan

  variables {
    ingress_cidr_blocks = ["10.0.0.0/8", "10.1.0.0/16"]
  }

  expect_failures = [var.ingress_cidr_blocks]
}

# certificate_arn: "arn:aws:iam::111122223333:server-certificate/1": write the ARN of an ACM
# certificate: arn:aws:acm:<region>:<account>:certificate/<id>
run "certificate_arn_arn_aws_iam_111122223333_server_certificate_1" {
  command = plan

  variables {
    certificate_arn = "arn:aws:iam::111122223333:server-certificate/1"
  }

  expect_failures = [var.certificate_arn]
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

# listener_ports: 51 given; give at most 50
run "with_51_ports" {
  command = plan

  variables {
    listener_ports = [
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
    ]
  }

  expect_failures = [var.listener_ports]
}

# listener_ports: 0 is too small; give at least 1
run "listener_ports_0" {
  command = plan

  variables {
    listener_ports = [0]
  }

  expect_failures = [var.listener_ports]
}

# listener_ports: 65536 is too large; give at most 65535
run "listener_ports_65536" {
  command = plan

  variables {
    listener_ports = [65536]
  }

  expect_failures = [var.listener_ports]
}

# listener_ports: 80.5 is not a whole number; write one
run "listener_ports_80_5" {
  command = plan

  variables {
    listener_ports = [80.5]
  }

  expect_failures = [var.listener_ports]
}

# listener_ports: null is not a whole number; write one
run "null_in_listener_ports" {
  command = plan

  variables {
    listener_ports = [null]
  }

  expect_failures = [var.listener_ports]
}
