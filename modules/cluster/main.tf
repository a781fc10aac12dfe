resource "aws_ecs_cluster" "this" {
  name = "${var.name}-cluster"
  tags = var.tags

  setting {
    name  = "containerInsights"
    value = var.container_insights
  }
}

resource "aws_ecs_cluster_capacity_providers" "this" {
  capacity_providers = ["FARGATE", "FARGATE_SPOT"]
  cluster_name       = aws_ecs_cluster.this.name

  dynamic "default_capacity_provider_strategy" {
    for_each = var.capacity_provider_strategy

    content {
      base              = default_capacity_provider_strategy.value.base
      capacity_provider = default_capacity_provider_strategy.key
      weight            = default_capacity_provider_strategy.value.weight
    }
  }
}

resource "aws_service_discovery_private_dns_namespace" "this" {
  name        = var.namespace != null ? var.namespace : "${var.name}.local"
  description = "Services of ${var.name}"
  tags        = var.tags
  vpc         = var.vpc_id
}
