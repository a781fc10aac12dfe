output "access_point_ids" {
  description = "Ids of the access points by their directories; known once tasks can mount them."
  value       = { for key, instance in aws_efs_access_point.this : key => instance.id }

  depends_on = [aws_efs_mount_target.this, aws_efs_file_system_policy.this]
}

output "file_system_id" {
  description = "Id of the file system."
  value       = local.file_system_id

  depends_on = [aws_efs_mount_target.this, aws_efs_file_system_policy.this]
}

output "security_group_id" {
  description = "Security group of the mount targets, which lets nobody in by itself: a target of egress of whoever mounts it, with port = 2049 and both_sides = true."
  value       = aws_security_group.efs.id
}
