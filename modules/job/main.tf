resource "aws_cloudwatch_log_group" "container" {
  for_each = toset(keys({
    for item, one in var.containers : item => one
    if one.create_log_group
  }))

  name              = "/ecs/${var.platform}/${var.name}/${each.key}"
  kms_key_id        = var.logs.kms_key_arn
  retention_in_days = var.logs.retention_days
  tags              = var.tags
}

resource "aws_cloudwatch_log_group" "this" {
  count = var.log_group == null ? 1 : 0

  name              = "/ecs/${var.platform}/${var.name}"
  kms_key_id        = var.logs.kms_key_arn
  retention_in_days = var.logs.retention_days
  tags              = var.tags
}
