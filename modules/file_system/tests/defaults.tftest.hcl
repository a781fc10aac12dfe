# The least that the module takes, and what it makes of it.

mock_provider "aws" {
  source = "./tests"
}

variables {
  platform   = "orders-test"
  name       = "files"
  vpc_id     = "vpc-00000000000000001"
  subnet_ids = { us-east-1a = "subnet-00000000000000001", us-east-1b = "subnet-00000000000000002" }
}

run "least_input" {
  command = plan

  assert {
    condition = alltrue([
      one(aws_efs_file_system.this[*].encrypted),
      one(aws_efs_file_system.this[*].throughput_mode) == "elastic",
      length(one(aws_efs_file_system.this[*].lifecycle_policy)) == 0,
      length(aws_efs_file_system.disposable) == 0,
    ])
    error_message = "The file system is not encrypted, not elastic, or may be destroyed."
  }
  assert {
    condition     = one(aws_efs_file_system.this[*].tags) == tomap({ Name = "orders-test-files" })
    error_message = "The file system is called otherwise."
  }
  assert {
    condition = { for zone, target in aws_efs_mount_target.this : zone => target.subnet_id } == {
      us-east-1a = "subnet-00000000000000001"
      us-east-1b = "subnet-00000000000000002"
    }
    error_message = "A zone has no mount target."
  }
  assert {
    condition     = one(aws_efs_backup_policy.this.backup_policy).status == "ENABLED"
    error_message = "Nobody copies the files."
  }
  assert {
    condition     = length(aws_efs_access_point.this) == 0 && length(output.access_point_ids) == 0
    error_message = "There is a way in that nobody asked for."
  }
}
