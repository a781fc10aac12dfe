resource "aws_security_group" "database" {
  description = "Traffic of ${var.name}-${var.database}-database"
  name_prefix = "${var.name}-${var.database}-database-"
  tags        = merge(var.tags, { Name = "${var.name}-${var.database}-database" })
  vpc_id      = var.vpc_id

  lifecycle {
    create_before_destroy = true
  }
}
