# What the module refuses: one run for each rule. Above it stands what a person reads.

mock_provider "aws" {
  source = "./tests"
}

variables {
  platform   = "shop"
  name       = "files"
  vpc_id     = "vpc-00000000000000001"
  subnet_ids = { eu-west-1a = "subnet-00000000000000001" }
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

# vpc_id: "web": write the id of a VPC: vpc-0123456789abcdef0
run "vpc_id_web" {
  command = plan

  variables {
    vpc_id = "web"
  }

  expect_failures = [var.vpc_id]
}

# subnet_ids: "web": write the id of a subnet: subnet-0123456789abcdef0
run "subnet_ids_eu_west_1a_web" {
  command = plan

  variables {
    subnet_ids = { eu-west-1a = "web" }
  }

  expect_failures = [var.subnet_ids]
}

# subnet_ids: 0 given; give at least 1
run "no_subnet" {
  command = plan

  variables {
    subnet_ids = {}
  }

  expect_failures = [var.subnet_ids]
}

# subnet_ids: 7 given; give at most 6
run "subnets_in_seven_zones" {
  command = plan

  variables {
    subnet_ids = {
      eu-west-1a = "subnet-00000000000000001"
      eu-west-1b = "subnet-00000000000000001"
      eu-west-1c = "subnet-00000000000000001"
      eu-west-1d = "subnet-00000000000000001"
      eu-west-1e = "subnet-00000000000000001"
      eu-west-1f = "subnet-00000000000000001"
      eu-west-1g = "subnet-00000000000000001"
    }
  }

  expect_failures = [var.subnet_ids]
}

# subnet_ids: "a": write a zone of the region itself, such as eu-west-1a; local and wavelength zones
# carry no NAT gateway or load balancer of this kind
run "subnet_in_a" {
  command = plan

  variables {
    subnet_ids = { a = "subnet-00000000000000001" }
  }

  expect_failures = [var.subnet_ids]
}

# access_points: "/": write one to four directories below /, which itself belongs to root: /files
run "access_point_at" {
  command = plan

  variables {
    access_points = { "/" = { uid = 1000, gid = 1000 } }
  }

  expect_failures = [var.access_points]
}

# access_points: "/../root": write one to four directories below /, which itself belongs to root:
# /files
run "access_point_at_root" {
  command = plan

  variables {
    access_points = { "/../root" = { uid = 1000, gid = 1000 } }
  }

  expect_failures = [var.access_points]
}

# access_points: "/ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd… is
# too long; give at most 100 characters
run "access_point_at_a_path_of_101_characters" {
  command = plan

  variables {
    access_points = {
      "/dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd" = { uid = 1000, gid = 1000 }
    }
  }

  expect_failures = [var.access_points]
}

# access_points: 101 given; give at most 100
run "access_points_101" {
  command = plan

  variables {
    access_points = { for number in range(101) : "/d${number}" => { uid = 1000, gid = 1000 } }
  }

  expect_failures = [var.access_points]
}

# access_points: "mode" is no field; choose gid or uid
run "a_field_that_an_access_point_has_not" {
  command = plan

  variables {
    access_points = { "/files" = { uid = 1000, gid = 1000, mode = 750 } }
  }

  expect_failures = [var.access_points]
}

# access_points.uid: 0 is too small; give at least 1
run "access_points_files_uid_too_small" {
  command = plan

  variables {
    access_points = { "/files" = { gid = 1000, uid = 0 } }
  }

  expect_failures = [var.access_points]
}

# access_points.uid: 4294967296 is too large; give at most 4294967295
run "access_points_files_uid_too_large" {
  command = plan

  variables {
    access_points = { "/files" = { gid = 1000, uid = 4294967296 } }
  }

  expect_failures = [var.access_points]
}

# access_points.uid: 1.5 is not a whole number; write one
run "access_points_files_uid_fraction" {
  command = plan

  variables {
    access_points = { "/files" = { gid = 1000, uid = 1.5 } }
  }

  expect_failures = [var.access_points]
}

# access_points.gid: -1 is too small; give at least 0
run "access_points_files_gid_too_small" {
  command = plan

  variables {
    access_points = { "/files" = { uid = 1000, gid = -1 } }
  }

  expect_failures = [var.access_points]
}

# access_points.gid: 4294967296 is too large; give at most 4294967295
run "access_points_files_gid_too_large" {
  command = plan

  variables {
    access_points = { "/files" = { uid = 1000, gid = 4294967296 } }
  }

  expect_failures = [var.access_points]
}

# access_points.gid: 0.5 is not a whole number; write one
run "access_points_files_gid_fraction" {
  command = plan

  variables {
    access_points = { "/files" = { uid = 1000, gid = 0.5 } }
  }

  expect_failures = [var.access_points]
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

# kms_key_arn: "arn:aws:kms:eu-west-1:111122223333:alias/shop": write the ARN of a KMS key, not of
# an alias: arn:aws:kms:<region>:<account>:key/<id>
run "kms_key_arn_arn_aws_kms_eu_west_1_111122223333_alias_shop" {
  command = plan

  variables {
    kms_key_arn = "arn:aws:kms:eu-west-1:111122223333:alias/shop"
  }

  expect_failures = [var.kms_key_arn]
}

# throughput_mode: "provisioned" is not possible; choose 'elastic' or 'bursting'
run "throughput_mode_provisioned" {
  command = plan

  variables {
    throughput_mode = "provisioned"
  }

  expect_failures = [var.throughput_mode]
}

# transition_to_ia: "AFTER_2_DAYS" is not possible; choose 'AFTER_1_DAY', 'AFTER_7_DAYS',
# 'AFTER_14_DAYS', 'AFTER_30_DAYS', 'AFTER_60_DAYS', 'AFTER_90_DAYS', 'AFTER_180_DAYS',
# 'AFTER_270_DAYS' or 'AFTER_365_DAYS'
run "transition_to_ia_after_2_days" {
  command = plan

  variables {
    transition_to_ia = "AFTER_2_DAYS"
  }

  expect_failures = [var.transition_to_ia]
}

# access_points: "/files": null is not a table; put its fields in curly braces
run "null_in_access_points" {
  command = plan

  variables {
    access_points = { "/files" = null }
  }

  expect_failures = [var.access_points]
}

# access_points.uid: null is not a whole number; write one
run "null_in_access_points_uid" {
  command = plan

  variables {
    access_points = { "/files" = { uid = null, gid = 1000 } }
  }

  expect_failures = [var.access_points]
}

# access_points.uid: is required
run "no_access_points_uid" {
  command = plan

  variables {
    access_points = { "/files" = { gid = 1000 } }
  }

  expect_failures = [var.access_points]
}

# access_points.gid: null is not a whole number; write one
run "null_in_access_points_gid" {
  command = plan

  variables {
    access_points = { "/files" = { uid = 1000, gid = null } }
  }

  expect_failures = [var.access_points]
}

# access_points.gid: is required
run "no_access_points_gid" {
  command = plan

  variables {
    access_points = { "/files" = { uid = 1000 } }
  }

  expect_failures = [var.access_points]
}
