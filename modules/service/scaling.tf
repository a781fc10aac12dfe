resource "aws_appautoscaling_scheduled_action" "this" {
  for_each = (
    (var.scaling != null ? length(var.scaling.schedules) > 0 : false) ? var.scaling.schedules : {}
  )

  name               = each.key
  resource_id        = local.resource_id
  scalable_dimension = "ecs:service:DesiredCount"
  schedule           = each.value.schedule
  service_namespace  = "ecs"
  timezone           = each.value.timezone

  scalable_target_action {
    max_capacity = each.value.max_capacity
    min_capacity = each.value.min_capacity
  }

  lifecycle {
    replace_triggered_by = [terraform_data.scaling]
  }
}

resource "aws_appautoscaling_target" "scheduled" {
  count = local.scheduled ? 1 : 0

  max_capacity       = var.scaling.max_capacity
  min_capacity       = var.scaling.min_capacity
  resource_id        = "service/${element(split("/", var.cluster_arn), 1)}/${aws_ecs_service.this.name}"
  scalable_dimension = "ecs:service:DesiredCount"
  service_namespace  = "ecs"
  tags               = var.tags

  lifecycle {
    replace_triggered_by = [terraform_data.scaling]

    # The schedules own the bounds; Terraform would set them back.
    ignore_changes = [min_capacity, max_capacity]
  }
}

resource "aws_appautoscaling_target" "this" {
  count = !local.scheduled ? 1 : 0

  resource_id        = "service/${element(split("/", var.cluster_arn), 1)}/${aws_ecs_service.this.name}"
  scalable_dimension = "ecs:service:DesiredCount"
  service_namespace  = "ecs"
  tags               = var.tags

  max_capacity = (
    var.scaling != null
    ? var.scaling.max_capacity
    : var.desired_count != null ? var.desired_count : max(2, aws_ecs_service.this.desired_count)
  )

  min_capacity = (
    var.scaling != null
    ? var.scaling.min_capacity
    : var.desired_count != null ? var.desired_count : max(2, aws_ecs_service.this.desired_count)
  )

  lifecycle {
    replace_triggered_by = [terraform_data.scaling]
  }
}

# AWS deletes a scalable target along with its service, and policies and scheduled actions along
# with their target, while none of their arguments changes.
resource "terraform_data" "scaling" {
  triggers_replace = [
    aws_ecs_service.this.id,
    var.scaling != null
    ? (local.scheduled ? "${var.scaling.min_capacity} to ${var.scaling.max_capacity}" : "")
    : "",
  ]
}
