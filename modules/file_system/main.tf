resource "aws_efs_access_point" "this" {
  for_each = var.access_points

  file_system_id = local.file_system_id
  tags           = merge(var.tags, { Name = "${var.platform}-${var.name}${each.key}" })

  posix_user {
    gid = each.value.gid
    uid = each.value.uid
  }

  root_directory {
    path = each.key

    creation_info {
      owner_gid   = each.value.gid
      owner_uid   = each.value.uid
      permissions = "0750"
    }
  }

  # Tasks use the old one until the last of them has ended. The files stay in any case.
  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_efs_backup_policy" "this" {
  file_system_id = local.file_system_id

  backup_policy {
    status = var.backup ? "ENABLED" : "DISABLED"
  }
}

resource "aws_efs_file_system" "disposable" {
  count = var.disposable ? 1 : 0

  encrypted       = true
  kms_key_id      = var.kms_key_arn
  tags            = merge(var.tags, { Name = "${var.platform}-${var.name}" })
  throughput_mode = var.throughput_mode

  dynamic "lifecycle_policy" {
    for_each = var.transition_to_ia != null ? [1] : []

    content {
      transition_to_ia = var.transition_to_ia
    }
  }

  # As below.
  lifecycle {
    ignore_changes = [kms_key_id]
  }
}

# Terraform refuses to destroy it. Which of the two it is, is decided by a variable, and what
# Terraform refuses cannot be.
resource "aws_efs_file_system" "this" {
  count = !var.disposable ? 1 : 0

  encrypted       = true
  kms_key_id      = var.kms_key_arn
  tags            = merge(var.tags, { Name = "${var.platform}-${var.name}" })
  throughput_mode = var.throughput_mode

  dynamic "lifecycle_policy" {
    for_each = var.transition_to_ia != null ? [1] : []

    content {
      transition_to_ia = var.transition_to_ia
    }
  }

  # It keeps its key: another one would replace it, without the files.
  lifecycle {
    ignore_changes  = [kms_key_id]
    prevent_destroy = true
  }
}

resource "aws_efs_file_system_policy" "this" {
  file_system_id = local.file_system_id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid       = "PlainText"
        Effect    = "Deny"
        Principal = { AWS = "*" }
        Action = [
          "elasticfilesystem:ClientMount",
          "elasticfilesystem:ClientRootAccess",
          "elasticfilesystem:ClientWrite",
        ]
        Resource  = local.file_system_arn
        Condition = { Bool = { "aws:SecureTransport" = "false" } }
      },
      {
        Sid       = "NoAccessPoint"
        Effect    = "Deny"
        Principal = { AWS = "*" }
        Action = [
          "elasticfilesystem:ClientMount",
          "elasticfilesystem:ClientRootAccess",
          "elasticfilesystem:ClientWrite",
        ]
        Resource  = local.file_system_arn
        Condition = { Null = { "elasticfilesystem:AccessPointArn" = "true" } }
      },
    ]
  })
}

resource "aws_efs_mount_target" "this" {
  for_each = var.subnet_ids

  file_system_id  = local.file_system_id
  security_groups = [aws_security_group.efs.id]
  subnet_id       = each.value

  # Any subnet serves its whole zone, and a zone takes one. That of a zone which is left stays until
  # the last task has left it.
  lifecycle {
    create_before_destroy = true
    ignore_changes        = [subnet_id]
  }
}

resource "aws_security_group" "efs" {
  description = "Traffic of ${var.platform}-${var.name}-efs"
  name_prefix = "${var.platform}-${var.name}-efs-"
  tags        = merge(var.tags, { Name = "${var.platform}-${var.name}-efs" })
  vpc_id      = var.vpc_id

  lifecycle {
    create_before_destroy = true
  }
}

# What AWS cannot change, as it was when the module created it: another value is refused when
# Terraform plans.
resource "terraform_data" "fixed" {
  for_each = {
    kms_key_arn = {
      instead = "or create another file system beside this one, copy the files and destroy this one"
      value   = var.kms_key_arn
      why     = "a file system keeps its key"
    }
    platform = {
      instead = "or create another file system beside this one, copy the files and destroy this one"
      value   = var.platform
      why     = "names begin with it"
    }
    vpc_id = {
      instead = "or create another file system beside this one, copy the files and destroy this one"
      value   = var.vpc_id
      why     = "a file system stays in its VPC"
    }
  }

  input = each.value.value

  lifecycle {
    ignore_changes = [input]

    postcondition {
      condition = self.input == each.value.value
      error_message = join(" ", [
        "${each.key}: ${jsonencode(each.value.value)} is asked for, and ${jsonencode(self.input)}",
        "is deployed: ${each.value.why}; write ${jsonencode(self.input)} again,",
        each.value.instead,
      ])
    }
  }
}
