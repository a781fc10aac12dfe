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

# waivers: "a\u0000b": write text that is not blank, without NUL or another control character
run "waivers_public_ip_a_b" {
  command = plan

  variables {
    nat_gateways = "none"
    waivers      = { public_ip = "a\u0000b" }
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
# 'ecs-telemetry', 'events', 'guardduty-data', 'kms', 'logs', 'monitoring', 'secretsmanager', 'sns',
# 'sqs', 'ssm', 'ssmmessages' or 'sts'
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

# dns_firewall_allowed_domains: "*": write a domain name such as api.example.com, or *.example.com
# for all below it
run "domain" {
  command = plan

  variables {
    dns_firewall_allowed_domains = ["*"]
  }

  expect_failures = [var.dns_firewall_allowed_domains]
}

# dns_firewall_allowed_domains:
# "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn.nnnnnnnnnnnnnnnnn… is too long; give
# at most 253 characters
run "long_domain" {
  command = plan

  variables {
    dns_firewall_allowed_domains = [
      "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn.nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn.nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn.nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn.nnnnnnnnnn",
    ]
  }

  expect_failures = [var.dns_firewall_allowed_domains]
}

# dns_firewall_allowed_domains: "*.shop.local" is given more than once; give it once
run "domain_given_twice" {
  command = plan

  variables {
    dns_firewall_allowed_domains = ["*.shop.local", "example.com", "*.shop.local"]
  }

  expect_failures = [var.dns_firewall_allowed_domains]
}

# dns_firewall_allowed_domains: 501 given; give at most 500
run "with_501_domains" {
  command = plan

  variables {
    dns_firewall_allowed_domains = [
      "n0.example.com",
      "n1.example.com",
      "n2.example.com",
      "n3.example.com",
      "n4.example.com",
      "n5.example.com",
      "n6.example.com",
      "n7.example.com",
      "n8.example.com",
      "n9.example.com",
      "n10.example.com",
      "n11.example.com",
      "n12.example.com",
      "n13.example.com",
      "n14.example.com",
      "n15.example.com",
      "n16.example.com",
      "n17.example.com",
      "n18.example.com",
      "n19.example.com",
      "n20.example.com",
      "n21.example.com",
      "n22.example.com",
      "n23.example.com",
      "n24.example.com",
      "n25.example.com",
      "n26.example.com",
      "n27.example.com",
      "n28.example.com",
      "n29.example.com",
      "n30.example.com",
      "n31.example.com",
      "n32.example.com",
      "n33.example.com",
      "n34.example.com",
      "n35.example.com",
      "n36.example.com",
      "n37.example.com",
      "n38.example.com",
      "n39.example.com",
      "n40.example.com",
      "n41.example.com",
      "n42.example.com",
      "n43.example.com",
      "n44.example.com",
      "n45.example.com",
      "n46.example.com",
      "n47.example.com",
      "n48.example.com",
      "n49.example.com",
      "n50.example.com",
      "n51.example.com",
      "n52.example.com",
      "n53.example.com",
      "n54.example.com",
      "n55.example.com",
      "n56.example.com",
      "n57.example.com",
      "n58.example.com",
      "n59.example.com",
      "n60.example.com",
      "n61.example.com",
      "n62.example.com",
      "n63.example.com",
      "n64.example.com",
      "n65.example.com",
      "n66.example.com",
      "n67.example.com",
      "n68.example.com",
      "n69.example.com",
      "n70.example.com",
      "n71.example.com",
      "n72.example.com",
      "n73.example.com",
      "n74.example.com",
      "n75.example.com",
      "n76.example.com",
      "n77.example.com",
      "n78.example.com",
      "n79.example.com",
      "n80.example.com",
      "n81.example.com",
      "n82.example.com",
      "n83.example.com",
      "n84.example.com",
      "n85.example.com",
      "n86.example.com",
      "n87.example.com",
      "n88.example.com",
      "n89.example.com",
      "n90.example.com",
      "n91.example.com",
      "n92.example.com",
      "n93.example.com",
      "n94.example.com",
      "n95.example.com",
      "n96.example.com",
      "n97.example.com",
      "n98.example.com",
      "n99.example.com",
      "n100.example.com",
      "n101.example.com",
      "n102.example.com",
      "n103.example.com",
      "n104.example.com",
      "n105.example.com",
      "n106.example.com",
      "n107.example.com",
      "n108.example.com",
      "n109.example.com",
      "n110.example.com",
      "n111.example.com",
      "n112.example.com",
      "n113.example.com",
      "n114.example.com",
      "n115.example.com",
      "n116.example.com",
      "n117.example.com",
      "n118.example.com",
      "n119.example.com",
      "n120.example.com",
      "n121.example.com",
      "n122.example.com",
      "n123.example.com",
      "n124.example.com",
      "n125.example.com",
      "n126.example.com",
      "n127.example.com",
      "n128.example.com",
      "n129.example.com",
      "n130.example.com",
      "n131.example.com",
      "n132.example.com",
      "n133.example.com",
      "n134.example.com",
      "n135.example.com",
      "n136.example.com",
      "n137.example.com",
      "n138.example.com",
      "n139.example.com",
      "n140.example.com",
      "n141.example.com",
      "n142.example.com",
      "n143.example.com",
      "n144.example.com",
      "n145.example.com",
      "n146.example.com",
      "n147.example.com",
      "n148.example.com",
      "n149.example.com",
      "n150.example.com",
      "n151.example.com",
      "n152.example.com",
      "n153.example.com",
      "n154.example.com",
      "n155.example.com",
      "n156.example.com",
      "n157.example.com",
      "n158.example.com",
      "n159.example.com",
      "n160.example.com",
      "n161.example.com",
      "n162.example.com",
      "n163.example.com",
      "n164.example.com",
      "n165.example.com",
      "n166.example.com",
      "n167.example.com",
      "n168.example.com",
      "n169.example.com",
      "n170.example.com",
      "n171.example.com",
      "n172.example.com",
      "n173.example.com",
      "n174.example.com",
      "n175.example.com",
      "n176.example.com",
      "n177.example.com",
      "n178.example.com",
      "n179.example.com",
      "n180.example.com",
      "n181.example.com",
      "n182.example.com",
      "n183.example.com",
      "n184.example.com",
      "n185.example.com",
      "n186.example.com",
      "n187.example.com",
      "n188.example.com",
      "n189.example.com",
      "n190.example.com",
      "n191.example.com",
      "n192.example.com",
      "n193.example.com",
      "n194.example.com",
      "n195.example.com",
      "n196.example.com",
      "n197.example.com",
      "n198.example.com",
      "n199.example.com",
      "n200.example.com",
      "n201.example.com",
      "n202.example.com",
      "n203.example.com",
      "n204.example.com",
      "n205.example.com",
      "n206.example.com",
      "n207.example.com",
      "n208.example.com",
      "n209.example.com",
      "n210.example.com",
      "n211.example.com",
      "n212.example.com",
      "n213.example.com",
      "n214.example.com",
      "n215.example.com",
      "n216.example.com",
      "n217.example.com",
      "n218.example.com",
      "n219.example.com",
      "n220.example.com",
      "n221.example.com",
      "n222.example.com",
      "n223.example.com",
      "n224.example.com",
      "n225.example.com",
      "n226.example.com",
      "n227.example.com",
      "n228.example.com",
      "n229.example.com",
      "n230.example.com",
      "n231.example.com",
      "n232.example.com",
      "n233.example.com",
      "n234.example.com",
      "n235.example.com",
      "n236.example.com",
      "n237.example.com",
      "n238.example.com",
      "n239.example.com",
      "n240.example.com",
      "n241.example.com",
      "n242.example.com",
      "n243.example.com",
      "n244.example.com",
      "n245.example.com",
      "n246.example.com",
      "n247.example.com",
      "n248.example.com",
      "n249.example.com",
      "n250.example.com",
      "n251.example.com",
      "n252.example.com",
      "n253.example.com",
      "n254.example.com",
      "n255.example.com",
      "n256.example.com",
      "n257.example.com",
      "n258.example.com",
      "n259.example.com",
      "n260.example.com",
      "n261.example.com",
      "n262.example.com",
      "n263.example.com",
      "n264.example.com",
      "n265.example.com",
      "n266.example.com",
      "n267.example.com",
      "n268.example.com",
      "n269.example.com",
      "n270.example.com",
      "n271.example.com",
      "n272.example.com",
      "n273.example.com",
      "n274.example.com",
      "n275.example.com",
      "n276.example.com",
      "n277.example.com",
      "n278.example.com",
      "n279.example.com",
      "n280.example.com",
      "n281.example.com",
      "n282.example.com",
      "n283.example.com",
      "n284.example.com",
      "n285.example.com",
      "n286.example.com",
      "n287.example.com",
      "n288.example.com",
      "n289.example.com",
      "n290.example.com",
      "n291.example.com",
      "n292.example.com",
      "n293.example.com",
      "n294.example.com",
      "n295.example.com",
      "n296.example.com",
      "n297.example.com",
      "n298.example.com",
      "n299.example.com",
      "n300.example.com",
      "n301.example.com",
      "n302.example.com",
      "n303.example.com",
      "n304.example.com",
      "n305.example.com",
      "n306.example.com",
      "n307.example.com",
      "n308.example.com",
      "n309.example.com",
      "n310.example.com",
      "n311.example.com",
      "n312.example.com",
      "n313.example.com",
      "n314.example.com",
      "n315.example.com",
      "n316.example.com",
      "n317.example.com",
      "n318.example.com",
      "n319.example.com",
      "n320.example.com",
      "n321.example.com",
      "n322.example.com",
      "n323.example.com",
      "n324.example.com",
      "n325.example.com",
      "n326.example.com",
      "n327.example.com",
      "n328.example.com",
      "n329.example.com",
      "n330.example.com",
      "n331.example.com",
      "n332.example.com",
      "n333.example.com",
      "n334.example.com",
      "n335.example.com",
      "n336.example.com",
      "n337.example.com",
      "n338.example.com",
      "n339.example.com",
      "n340.example.com",
      "n341.example.com",
      "n342.example.com",
      "n343.example.com",
      "n344.example.com",
      "n345.example.com",
      "n346.example.com",
      "n347.example.com",
      "n348.example.com",
      "n349.example.com",
      "n350.example.com",
      "n351.example.com",
      "n352.example.com",
      "n353.example.com",
      "n354.example.com",
      "n355.example.com",
      "n356.example.com",
      "n357.example.com",
      "n358.example.com",
      "n359.example.com",
      "n360.example.com",
      "n361.example.com",
      "n362.example.com",
      "n363.example.com",
      "n364.example.com",
      "n365.example.com",
      "n366.example.com",
      "n367.example.com",
      "n368.example.com",
      "n369.example.com",
      "n370.example.com",
      "n371.example.com",
      "n372.example.com",
      "n373.example.com",
      "n374.example.com",
      "n375.example.com",
      "n376.example.com",
      "n377.example.com",
      "n378.example.com",
      "n379.example.com",
      "n380.example.com",
      "n381.example.com",
      "n382.example.com",
      "n383.example.com",
      "n384.example.com",
      "n385.example.com",
      "n386.example.com",
      "n387.example.com",
      "n388.example.com",
      "n389.example.com",
      "n390.example.com",
      "n391.example.com",
      "n392.example.com",
      "n393.example.com",
      "n394.example.com",
      "n395.example.com",
      "n396.example.com",
      "n397.example.com",
      "n398.example.com",
      "n399.example.com",
      "n400.example.com",
      "n401.example.com",
      "n402.example.com",
      "n403.example.com",
      "n404.example.com",
      "n405.example.com",
      "n406.example.com",
      "n407.example.com",
      "n408.example.com",
      "n409.example.com",
      "n410.example.com",
      "n411.example.com",
      "n412.example.com",
      "n413.example.com",
      "n414.example.com",
      "n415.example.com",
      "n416.example.com",
      "n417.example.com",
      "n418.example.com",
      "n419.example.com",
      "n420.example.com",
      "n421.example.com",
      "n422.example.com",
      "n423.example.com",
      "n424.example.com",
      "n425.example.com",
      "n426.example.com",
      "n427.example.com",
      "n428.example.com",
      "n429.example.com",
      "n430.example.com",
      "n431.example.com",
      "n432.example.com",
      "n433.example.com",
      "n434.example.com",
      "n435.example.com",
      "n436.example.com",
      "n437.example.com",
      "n438.example.com",
      "n439.example.com",
      "n440.example.com",
      "n441.example.com",
      "n442.example.com",
      "n443.example.com",
      "n444.example.com",
      "n445.example.com",
      "n446.example.com",
      "n447.example.com",
      "n448.example.com",
      "n449.example.com",
      "n450.example.com",
      "n451.example.com",
      "n452.example.com",
      "n453.example.com",
      "n454.example.com",
      "n455.example.com",
      "n456.example.com",
      "n457.example.com",
      "n458.example.com",
      "n459.example.com",
      "n460.example.com",
      "n461.example.com",
      "n462.example.com",
      "n463.example.com",
      "n464.example.com",
      "n465.example.com",
      "n466.example.com",
      "n467.example.com",
      "n468.example.com",
      "n469.example.com",
      "n470.example.com",
      "n471.example.com",
      "n472.example.com",
      "n473.example.com",
      "n474.example.com",
      "n475.example.com",
      "n476.example.com",
      "n477.example.com",
      "n478.example.com",
      "n479.example.com",
      "n480.example.com",
      "n481.example.com",
      "n482.example.com",
      "n483.example.com",
      "n484.example.com",
      "n485.example.com",
      "n486.example.com",
      "n487.example.com",
      "n488.example.com",
      "n489.example.com",
      "n490.example.com",
      "n491.example.com",
      "n492.example.com",
      "n493.example.com",
      "n494.example.com",
      "n495.example.com",
      "n496.example.com",
      "n497.example.com",
      "n498.example.com",
      "n499.example.com",
      "n500.example.com",
    ]
  }

  expect_failures = [var.dns_firewall_allowed_domains]
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
