# A file system that is really made, gets a second way in, and goes.

variables {
  platform      = "orders-test"
  name          = "files"
  disposable    = true
  access_points = { "/files" = { uid = 1000, gid = 1000 } }
}

run "ground" {
  module {
    source = "./tests/deployed/ground"
  }
}

run "one_way_in" {
  variables {
    vpc_id     = run.ground.vpc_id
    subnet_ids = run.ground.subnet_ids
  }

  assert {
    condition = {
      for statement in jsondecode(aws_efs_file_system_policy.this.policy).Statement :
      statement.Sid => [statement.Effect, statement.Resource]
      } == {
      PlainText     = ["Deny", one(aws_efs_file_system.disposable[*].arn)]
      NoAccessPoint = ["Deny", one(aws_efs_file_system.disposable[*].arn)]
    }
    error_message = "Somebody mounts it in plain text, or without an access point."
  }
  assert {
    condition = alltrue([
      for target in aws_efs_mount_target.this :
      target.security_groups == toset([output.security_group_id])
    ])
    error_message = "The mount target is in another security group."
  }
}

run "two_ways_in" {
  variables {
    vpc_id        = run.ground.vpc_id
    subnet_ids    = run.ground.subnet_ids
    access_points = { "/files" = { uid = 1000, gid = 1000 }, "/other" = { uid = 1001, gid = 0 } }
  }

  assert {
    condition = alltrue([
      output.file_system_id == run.one_way_in.file_system_id,
      output.access_point_ids["/files"] == run.one_way_in.access_point_ids["/files"],
      length(output.access_point_ids) == 2,
    ])
    error_message = "Another way in changes the first one."
  }
}
