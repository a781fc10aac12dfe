# What the module refuses: one run for each rule. Above it stands what a person reads.

mock_provider "aws" {
  source = "./tests"
}

variables {
  platform   = "shop"
  name       = "orders"
  hash_key   = "order_id"
  attributes = { order_id = "S" }
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

# hash_key: "order id": write letters, digits and . _ - : #
run "hash_key_order_id" {
  command = plan

  variables {
    hash_key  = "order id"
    range_key = "order_id"
  }

  expect_failures = [var.hash_key]
}

# hash_key: "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa… is too
# long; give at most 255 characters
run "hash_key_of_256_characters" {
  command = plan

  variables {
    hash_key  = replace(format("%256s", ""), " ", "a")
    range_key = "order_id"
  }

  expect_failures = [var.hash_key]
}

# range_key: "order id": write letters, digits and . _ - : #
run "range_key_order_id" {
  command = plan

  variables {
    range_key = "order id"
  }

  expect_failures = [var.range_key]
}

# range_key: "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa… is too
# long; give at most 255 characters
run "range_key_of_256_characters" {
  command = plan

  variables {
    range_key = replace(format("%256s", ""), " ", "a")
  }

  expect_failures = [var.range_key]
}

# global_secondary_indexes.hash_key: "order id": write letters, digits and . _ - : #
run "global_secondary_indexes_by_status_hash_key_order_id" {
  command = plan

  variables {
    global_secondary_indexes = { by-status = { hash_key = "order id" } }
  }

  expect_failures = [var.global_secondary_indexes]
}

# global_secondary_indexes.hash_key:
# "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa… is too long; give
# at most 255 characters
run "global_secondary_indexes_by_status_hash_key_of_256_characters" {
  command = plan

  variables {
    global_secondary_indexes = { by-status = { hash_key = replace(format("%256s", ""), " ", "a") } }
  }

  expect_failures = [var.global_secondary_indexes]
}

# global_secondary_indexes.range_key: "order id": write letters, digits and . _ - : #
run "global_secondary_indexes_by_status_range_key_order_id" {
  command = plan

  variables {
    global_secondary_indexes = { by-status = { hash_key = "order_id", range_key = "order id" } }
  }

  expect_failures = [var.global_secondary_indexes]
}

# global_secondary_indexes.range_key:
# "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa… is too long; give
# at most 255 characters
run "global_secondary_indexes_by_status_range_key_of_256_characters" {
  command = plan

  variables {
    global_secondary_indexes = { by-status = { hash_key = "order_id", range_key = replace(format("%256s", ""), " ", "a") } }
  }

  expect_failures = [var.global_secondary_indexes]
}

# attributes: "status" is a key and has no type here; add it with S, N or B
run "a_key_without_a_type" {
  command = plan

  variables {
    global_secondary_indexes = { by-status = { hash_key = "order_id", range_key = "status" } }
  }

  expect_failures = [var.attributes]
}

# attributes: "status" is no key, and only keys have a type; remove it
run "a_type_that_is_no_key_s" {
  command = plan

  variables {
    attributes = { order_id = "S", status = "S" }
  }

  expect_failures = [var.attributes]
}

# attributes: 0 given; give at least 1; attributes: "order_id" is a key and has no type here; add it
# with S, N or B
run "no_type" {
  command = plan

  variables {
    attributes = {}
  }

  expect_failures = [var.attributes]
}

# attributes: 43 given; give at most 42; attributes: "a0", "a1", "a10", "a11", "a12", "a13", "a14",
# "a15", "a16", "a17", "a18", "a19", "a2", "a20", "a21", "a22", "a23", "a24", "a25", "a26", "a27",
# "a28", "a29", "a3", "a30", "a31", "a32", "a33", "a34", "a35", "a36", "a37", "a38", "a39", "a4",
# "a40", "a41", "a5", "a6", "a7", "a8", "a9" is no key, and only keys have a type; remove it
run "with_43_types" {
  command = plan

  variables {
    attributes = {
      order_id = "S"
      a0       = "S"
      a1       = "S"
      a2       = "S"
      a3       = "S"
      a4       = "S"
      a5       = "S"
      a6       = "S"
      a7       = "S"
      a8       = "S"
      a9       = "S"
      a10      = "S"
      a11      = "S"
      a12      = "S"
      a13      = "S"
      a14      = "S"
      a15      = "S"
      a16      = "S"
      a17      = "S"
      a18      = "S"
      a19      = "S"
      a20      = "S"
      a21      = "S"
      a22      = "S"
      a23      = "S"
      a24      = "S"
      a25      = "S"
      a26      = "S"
      a27      = "S"
      a28      = "S"
      a29      = "S"
      a30      = "S"
      a31      = "S"
      a32      = "S"
      a33      = "S"
      a34      = "S"
      a35      = "S"
      a36      = "S"
      a37      = "S"
      a38      = "S"
      a39      = "S"
      a40      = "S"
      a41      = "S"
    }
  }

  expect_failures = [var.attributes]
}

# attributes: "order id": write letters, digits and . _ - : #; attributes: "order id" is no key, and
# only keys have a type; remove it
run "the_type_of_an_attribute_that_cannot_be" {
  command = plan

  variables {
    attributes = { order_id = "S", "order id" = "S" }
  }

  expect_failures = [var.attributes]
}

# attributes: "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa… is
# too long; give at most 255 characters; attributes:
# "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa… is no key, and
# only keys have a type; remove it
run "the_type_of_a_long_attribute" {
  command = plan

  variables {
    attributes = {
      order_id                                                                                                                                                                                                                                                         = "S"
      aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa = "S"
    }
  }

  expect_failures = [var.attributes]
}

# attributes: "M" is not possible; choose 'S', 'N' or 'B'
run "attributes_order_id_m" {
  command = plan

  variables {
    attributes = { order_id = "M" }
  }

  expect_failures = [var.attributes]
}

# range_key: "order_id" is the hash_key too; choose another attribute or remove it
run "the_same_attribute_twice" {
  command = plan

  variables {
    range_key = "order_id"
  }

  expect_failures = [var.range_key]
}

# global_secondary_indexes.projection_type: "SOME" is not possible; choose 'ALL', 'INCLUDE' or
# 'KEYS_ONLY'
run "global_secondary_indexes_by_status_projection_type_some" {
  command = plan

  variables {
    global_secondary_indexes = { by-status = { hash_key = "order_id", projection_type = "SOME" } }
  }

  expect_failures = [var.global_secondary_indexes]
}

# global_secondary_indexes.non_key_attributes: is of projection_type = "INCLUDE", which needs some;
# give both or neither
run "an_index_with_attributes_beside_all" {
  command = plan

  variables {
    global_secondary_indexes = { by-status = { hash_key = "order_id", non_key_attributes = ["total"] } }
  }

  expect_failures = [var.global_secondary_indexes]
}

# global_secondary_indexes: "by": write three or more letters, digits, dots, hyphens and underscores
run "an_index_that_aws_cannot_name" {
  command = plan

  variables {
    global_secondary_indexes = { by = { hash_key = "order_id" } }
  }

  expect_failures = [var.global_secondary_indexes]
}

# global_secondary_indexes:
# "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa… is too long; give
# at most 255 characters
run "an_index_with_a_long_name" {
  command = plan

  variables {
    global_secondary_indexes = {
      aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa = { hash_key = "order_id" }
    }
  }

  expect_failures = [var.global_secondary_indexes]
}

# global_secondary_indexes.non_key_attributes: "order total": write letters, digits and . _ - : #
run "global_secondary_indexes_by_status_non_key_attributes_0_order_total" {
  command = plan

  variables {
    global_secondary_indexes = {
      by-status = { hash_key = "order_id", projection_type = "INCLUDE", non_key_attributes = ["order total"] }
    }
  }

  expect_failures = [var.global_secondary_indexes]
}

# global_secondary_indexes.non_key_attributes:
# "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa… is too long; give
# at most 255 characters
run "a_long_attribute_of_an_index" {
  command = plan

  variables {
    global_secondary_indexes = {
      by-status = {
        hash_key           = "order_id"
        projection_type    = "INCLUDE"
        non_key_attributes = [replace(format("%256s", ""), " ", "a")]
      }
    }
  }

  expect_failures = [var.global_secondary_indexes]
}

# global_secondary_indexes: 21 given; give at most 20
run "with_21_indexes" {
  command = plan

  variables {
    global_secondary_indexes = {
      by-0  = { hash_key = "order_id" }
      by-1  = { hash_key = "order_id" }
      by-2  = { hash_key = "order_id" }
      by-3  = { hash_key = "order_id" }
      by-4  = { hash_key = "order_id" }
      by-5  = { hash_key = "order_id" }
      by-6  = { hash_key = "order_id" }
      by-7  = { hash_key = "order_id" }
      by-8  = { hash_key = "order_id" }
      by-9  = { hash_key = "order_id" }
      by-10 = { hash_key = "order_id" }
      by-11 = { hash_key = "order_id" }
      by-12 = { hash_key = "order_id" }
      by-13 = { hash_key = "order_id" }
      by-14 = { hash_key = "order_id" }
      by-15 = { hash_key = "order_id" }
      by-16 = { hash_key = "order_id" }
      by-17 = { hash_key = "order_id" }
      by-18 = { hash_key = "order_id" }
      by-19 = { hash_key = "order_id" }
      by-20 = { hash_key = "order_id" }
    }
  }

  expect_failures = [var.global_secondary_indexes]
}

# global_secondary_indexes.non_key_attributes: 21 given; give at most 20
run "with_21_attributes_of_an_index" {
  command = plan

  variables {
    global_secondary_indexes = {
      by-status = {
        hash_key        = "order_id"
        projection_type = "INCLUDE"
        non_key_attributes = [
          "a0",
          "a1",
          "a2",
          "a3",
          "a4",
          "a5",
          "a6",
          "a7",
          "a8",
          "a9",
          "a10",
          "a11",
          "a12",
          "a13",
          "a14",
          "a15",
          "a16",
          "a17",
          "a18",
          "a19",
          "a20",
        ]
      }
    }
  }

  expect_failures = [var.global_secondary_indexes]
}

# global_secondary_indexes: 120 non_key_attributes in all of them; a table takes 100, remove some or
# set projection_type = "ALL"
run "with_120_attributes_of_all_indexes" {
  command = plan

  variables {
    global_secondary_indexes = {
      by-0 = {
        hash_key        = "order_id"
        projection_type = "INCLUDE"
        non_key_attributes = [
          "a0",
          "a1",
          "a2",
          "a3",
          "a4",
          "a5",
          "a6",
          "a7",
          "a8",
          "a9",
          "a10",
          "a11",
          "a12",
          "a13",
          "a14",
          "a15",
          "a16",
          "a17",
          "a18",
          "a19",
        ]
      }
      by-1 = {
        hash_key        = "order_id"
        projection_type = "INCLUDE"
        non_key_attributes = [
          "a0",
          "a1",
          "a2",
          "a3",
          "a4",
          "a5",
          "a6",
          "a7",
          "a8",
          "a9",
          "a10",
          "a11",
          "a12",
          "a13",
          "a14",
          "a15",
          "a16",
          "a17",
          "a18",
          "a19",
        ]
      }
      by-2 = {
        hash_key        = "order_id"
        projection_type = "INCLUDE"
        non_key_attributes = [
          "a0",
          "a1",
          "a2",
          "a3",
          "a4",
          "a5",
          "a6",
          "a7",
          "a8",
          "a9",
          "a10",
          "a11",
          "a12",
          "a13",
          "a14",
          "a15",
          "a16",
          "a17",
          "a18",
          "a19",
        ]
      }
      by-3 = {
        hash_key        = "order_id"
        projection_type = "INCLUDE"
        non_key_attributes = [
          "a0",
          "a1",
          "a2",
          "a3",
          "a4",
          "a5",
          "a6",
          "a7",
          "a8",
          "a9",
          "a10",
          "a11",
          "a12",
          "a13",
          "a14",
          "a15",
          "a16",
          "a17",
          "a18",
          "a19",
        ]
      }
      by-4 = {
        hash_key        = "order_id"
        projection_type = "INCLUDE"
        non_key_attributes = [
          "a0",
          "a1",
          "a2",
          "a3",
          "a4",
          "a5",
          "a6",
          "a7",
          "a8",
          "a9",
          "a10",
          "a11",
          "a12",
          "a13",
          "a14",
          "a15",
          "a16",
          "a17",
          "a18",
          "a19",
        ]
      }
      by-5 = {
        hash_key        = "order_id"
        projection_type = "INCLUDE"
        non_key_attributes = [
          "a0",
          "a1",
          "a2",
          "a3",
          "a4",
          "a5",
          "a6",
          "a7",
          "a8",
          "a9",
          "a10",
          "a11",
          "a12",
          "a13",
          "a14",
          "a15",
          "a16",
          "a17",
          "a18",
          "a19",
        ]
      }
    }
  }

  expect_failures = [var.global_secondary_indexes]
}

# global_secondary_indexes.range_key: "order_id" is the hash_key too; choose another attribute or
# remove it
run "an_index_that_sorts_by_its_partition_key" {
  command = plan

  variables {
    global_secondary_indexes = { by-status = { hash_key = "order_id", range_key = "order_id" } }
  }

  expect_failures = [var.global_secondary_indexes]
}

# ttl_attribute_name: "order_id" is no number in attributes, and DynamoDB deletes no item by it;
# choose another attribute
run "items_that_end_at_what_is_no_number" {
  command = plan

  variables {
    ttl_attribute_name = "order_id"
  }

  expect_failures = [var.ttl_attribute_name]
}

# ttl_attribute_name: "expires at": write letters, digits and . _ - : #
run "ttl_attribute_name_expires_at" {
  command = plan

  variables {
    ttl_attribute_name = "expires at"
  }

  expect_failures = [var.ttl_attribute_name]
}

# ttl_attribute_name:
# "oooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooo… is too long; give
# at most 255 characters
run "ttl_attribute_name_of_256_characters" {
  command = plan

  variables {
    ttl_attribute_name = replace(format("%256s", ""), " ", "o")
  }

  expect_failures = [var.ttl_attribute_name]
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

# global_secondary_indexes: "orders": null is not a table; put its fields in curly braces
run "null_in_global_secondary_indexes" {
  command = plan

  variables {
    global_secondary_indexes = { orders = null }
  }

  expect_failures = [var.global_secondary_indexes]
}
