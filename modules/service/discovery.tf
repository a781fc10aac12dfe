resource "aws_service_discovery_service" "this" {
  count = var.port > 0 && var.service_discovery ? 1 : 0

  name          = var.name
  force_destroy = true
  tags          = var.tags

  dns_config {
    namespace_id   = var.namespace_id
    routing_policy = "MULTIVALUE"

    dns_records {
      type = "A"
      ttl  = 10
    }
  }

  health_check_custom_config {
    failure_threshold = 1
  }
}
