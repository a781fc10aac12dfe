# What the module refuses: one run for each rule. Above it stands what a person reads.

mock_provider "aws" {
  source = "./tests"
}

variables {
  name        = "shop-prod"
  environment = "prod"
  repository  = "example/shop"
  region      = "eu-west-1"
  bucket      = "shop-state"
  key         = "shop-prod/terraform.tfstate"
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

# environment: "Orders": write lower-case letters, digits and single hyphens, with a letter first
run "environment_orders" {
  command = plan

  variables {
    environment = "Orders"
  }

  expect_failures = [var.environment]
}

# environment: "ooooooooooooooooooooooooooooooooo" is too long; give at most 32 characters
run "environment_of_33_characters" {
  command = plan

  variables {
    environment = "ooooooooooooooooooooooooooooooooo"
  }

  expect_failures = [var.environment]
}

# repository: "shop": write a repository as <owner>/<name> or <owner>@<id>/<name>@<id>, without a
# wildcard
run "repository_shop" {
  command = plan

  variables {
    repository = "shop"
  }

  expect_failures = [var.repository]
}

# repository: "shop@1/web@2" is no project of GitLab, whose tokens have no ids; write its path alone
run "ids_of_github_in_a_project_of_gitlab" {
  command = plan

  variables {
    repository  = "shop@1/web@2"
    gitlab_host = "gitlab.example.com"
  }

  expect_failures = [var.repository]
}

# repository: "shop/web/orders" is no repository of GitHub; write <owner>/<name>, or gitlab_host
# beside it
run "project_of_gitlab_without_its_host" {
  command = plan

  variables {
    repository = "shop/web/orders"
  }

  expect_failures = [var.repository]
}

# repository: "ab/ab/ab/ab/ab/ab/ab/ab/ab/ab/ab/ab/ab/ab/ab/ab/ab/ab/ab/ab/ab/ab/ab/ab/ab/ab/… is
# too long; give at most 255 characters
run "repository_of_256_characters" {
  command = plan

  variables {
    repository  = "ab/ab/ab/ab/ab/ab/ab/ab/ab/ab/ab/ab/ab/ab/ab/ab/ab/ab/ab/ab/ab/ab/ab/ab/ab/ab/ab/ab/ab/ab/ab/ab/ab/ab/ab/ab/ab/ab/ab/ab/ab/ab/ab/ab/ab/ab/ab/ab/ab/ab/ab/ab/ab/ab/ab/ab/ab/ab/ab/ab/ab/ab/ab/ab/ab/ab/ab/ab/ab/ab/ab/ab/ab/ab/ab/ab/ab/ab/ab/ab/ab/ab/ab/ab/ab/a"
    gitlab_host = "gitlab.com"
  }

  expect_failures = [var.repository]
}

# gitlab_host: "dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd.local": write a
# domain name of two labels or more, such as shop.local
run "gitlab_host_dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd_local" {
  command = plan

  variables {
    gitlab_host = "dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd.local"
  }

  expect_failures = [var.gitlab_host]
}

# gitlab_host: "dd.ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd.ddddddddddd… is
# too long; give at most 247 characters
run "gitlab_host_of_248_characters" {
  command = plan

  variables {
    gitlab_host = "dd.ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd.ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd.ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd.ddddddddddddddddddddddddddddddddddddddddddddddddddddd"
  }

  expect_failures = [var.gitlab_host]
}

# branch: "release/*": write a branch of letters, digits and . _ - /, without a wildcard
run "branch_release" {
  command = plan

  variables {
    branch = "release/*"
  }

  expect_failures = [var.branch]
}

# branch: "oooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooo… is too
# long; give at most 200 characters
run "branch_of_201_characters" {
  command = plan

  variables {
    branch = replace(format("%201s", ""), " ", "o")
  }

  expect_failures = [var.branch]
}

# oidc_provider.arn: "github": write the ARN of an identity provider:
# arn:aws:iam::<account>:oidc-provider/token.actions.githubusercontent.com
run "oidc_provider_arn_github" {
  command = plan

  variables {
    oidc_provider = { arn = "github" }
  }

  expect_failures = [var.oidc_provider]
}

# oidc_provider.arn: it is not of gitlab.example.com, which signs the tokens; choose the provider of
# that name
run "identity_provider_of_another_host" {
  command = plan

  variables {
    gitlab_host   = "gitlab.example.com"
    oidc_provider = { arn = "arn:aws:iam::111122223333:oidc-provider/gitlab.com" }
  }

  expect_failures = [var.oidc_provider]
}

# oidc_provider.arn: it is not of token.actions.githubusercontent.com, which signs the tokens;
# choose the provider of that name
run "identity_provider_of_gitlab_for_github" {
  command = plan

  variables {
    oidc_provider = { arn = "arn:aws:iam::111122223333:oidc-provider/gitlab.com" }
  }

  expect_failures = [var.oidc_provider]
}

# oidc_provider: "url" is no field; choose arn
run "unknown_field_of_an_identity_provider" {
  command = plan

  variables {
    oidc_provider = { arn = "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com", url = "a" }
  }

  expect_failures = [var.oidc_provider]
}

# region: "eu-west-9": write a region's code such as eu-west-1
run "region_eu_west_9" {
  command = plan

  variables {
    region = "eu-west-9"
  }

  expect_failures = [var.region]
}

# bucket: "Shop-State": write lower-case letters, digits and hyphens, as S3 takes them
run "bucket_shop_state" {
  command = plan

  variables {
    bucket = "Shop-State"
  }

  expect_failures = [var.bucket]
}

# bucket: "ab" is too short; give at least 3 characters
run "bucket_of_2_characters" {
  command = plan

  variables {
    bucket = "ab"
  }

  expect_failures = [var.bucket]
}

# bucket: "oooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooo" is too long; give at
# most 63 characters
run "bucket_of_64_characters" {
  command = plan

  variables {
    bucket = "oooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooo"
  }

  expect_failures = [var.bucket]
}

# bucket: "xn--shop" begins or ends as S3 keeps for names of its own; choose one without xn--,
# sthree-, amzn-s3-demo- in front and -s3alias, --ol-s3, --x-s3, --table-s3, -an at the end
run "bucket_that_s3_keeps_for_itself_xn_shop" {
  command = plan

  variables {
    bucket = "xn--shop"
  }

  expect_failures = [var.bucket]
}

# key: "/state": write the key of an object: letters, digits and . _ - /
run "key_state" {
  command = plan

  variables {
    key = "/state"
  }

  expect_failures = [var.key]
}

# key: "oooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooo… is too long;
# give at most 512 characters
run "key_of_513_characters" {
  command = plan

  variables {
    key = replace(format("%513s", ""), " ", "o")
  }

  expect_failures = [var.key]
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

# oidc_provider.arn: is required
run "no_oidc_provider_arn" {
  command = plan

  variables {
    oidc_provider = {}
  }

  expect_failures = [var.oidc_provider]
}
