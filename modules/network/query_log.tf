resource "aws_cloudwatch_log_group" "query_log" {
  count = var.query_log ? 1 : 0

  name              = "/vpc/${var.name}/query-log"
  kms_key_id        = var.logs.kms_key_arn
  retention_in_days = var.logs.retention_days
  tags              = var.tags
}

resource "aws_route53_resolver_query_log_config" "this" {
  count = var.query_log ? 1 : 0

  destination_arn = one(aws_cloudwatch_log_group.query_log[*].arn)
  tags            = var.tags

  name = (
    length("${var.name}-query-log") <= 64
    ? "${var.name}-query-log"
    : "${trimsuffix(substr("${var.name}-query-log", 0, 57), "-")}-${substr(sha256("${var.name}-query-log\n"), 0, 6)}"
  )
}

resource "aws_route53_resolver_query_log_config_association" "this" {
  count = var.query_log ? 1 : 0

  resolver_query_log_config_id = one(aws_route53_resolver_query_log_config.this[*].id)
  resource_id                  = aws_vpc.this.id
}
