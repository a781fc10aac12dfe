# Each input that has a default, otherwise.

mock_provider "aws" {
  source = "./tests"
}

variables {
  platform   = "orders-test"
  name       = "files"
  vpc_id     = "vpc-00000000000000001"
  subnet_ids = { us-east-1a = "subnet-00000000000000001" }
}

run "every_input" {
  command = plan

  variables {
    throughput_mode  = "bursting"
    transition_to_ia = "AFTER_30_DAYS"
    backup           = false
    kms_key_arn      = "arn:aws:kms:us-east-1:111122223333:key/data"
    access_points    = { "/files" = { uid = 1000, gid = 0 }, "/srv/other" = { uid = 1001, gid = 1001 } }
    tags             = { Team = "orders" }
  }

  assert {
    condition = alltrue([
      one(aws_efs_file_system.this[*].throughput_mode) == "bursting",
      one(one(aws_efs_file_system.this[*].lifecycle_policy)).transition_to_ia == "AFTER_30_DAYS",
      one(aws_efs_file_system.this[*].kms_key_id) == "arn:aws:kms:us-east-1:111122223333:key/data",
      one(aws_efs_backup_policy.this.backup_policy).status == "DISABLED",
    ])
    error_message = "The file system is another one."
  }
  assert {
    condition = {
      for directory, point in aws_efs_access_point.this :
      directory => [one(point.posix_user).uid, one(point.posix_user).gid]
      } == {
      "/files"     = [1000, 0]
      "/srv/other" = [1001, 1001]
    }
    error_message = "Somebody comes in as another user."
  }
  assert {
    condition = alltrue([
      for directory, point in aws_efs_access_point.this : alltrue([
        one(point.root_directory).path == directory,
        one(one(point.root_directory).creation_info).owner_uid == one(point.posix_user).uid,
        one(one(point.root_directory).creation_info).owner_gid == one(point.posix_user).gid,
        one(one(point.root_directory).creation_info).permissions == "0750",
      ])
    ])
    error_message = "A directory belongs to another user, or is open to others."
  }
  assert {
    condition = alltrue([
      one(aws_efs_file_system.this[*].tags).Team == "orders",
      alltrue([for point in aws_efs_access_point.this : point.tags.Team == "orders"]),
      aws_security_group.efs.tags.Team == "orders",
    ])
    error_message = "Something does not carry the tags."
  }
}

run "disposable" {
  command = plan

  variables {
    disposable = true
  }

  assert {
    condition     = length(aws_efs_file_system.this) == 0 && length(aws_efs_file_system.disposable) == 1
    error_message = "The file system of a preview cannot be destroyed."
  }
}
