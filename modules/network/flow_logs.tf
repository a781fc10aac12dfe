resource "aws_cloudwatch_log_group" "flow_logs" {
  count = var.flow_logs ? 1 : 0

  name              = "/vpc/${var.name}/flow-logs"
  kms_key_id        = var.logs.kms_key_arn
  retention_in_days = var.logs.retention_days
  tags              = var.tags
}

resource "aws_flow_log" "this" {
  count = var.flow_logs ? 1 : 0

  iam_role_arn             = one(aws_iam_role.flow_logs[*].arn)
  log_destination          = one(aws_cloudwatch_log_group.flow_logs[*].arn)
  max_aggregation_interval = 60
  tags                     = merge(var.tags, { Name = "${var.name}-flow-logs" })
  traffic_type             = "ALL"
  vpc_id                   = aws_vpc.this.id

  depends_on = [aws_iam_role_policy.flow_logs]
}

resource "aws_iam_role" "flow_logs" {
  count = var.flow_logs ? 1 : 0

  permissions_boundary = var.permissions_boundary
  tags                 = var.tags

  name = (
    length("${var.name}-flow-logs") <= 64
    ? "${var.name}-flow-logs"
    : "${trimsuffix(substr("${var.name}-flow-logs", 0, 57), "-")}-${substr(sha256("${var.name}-flow-logs\n"), 0, 6)}"
  )

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Sid       = "Trust"
      Effect    = "Allow"
      Principal = { Service = "vpc-flow-logs.amazonaws.com" }
      Action    = "sts:AssumeRole"
      Condition = {
        StringEquals = { "aws:SourceAccount" = local.account_id }
        ArnLike = {
          "aws:SourceArn" = "arn:${local.partition}:ec2:${local.region}:${local.account_id}:vpc-flow-log/*"
        }
      }
    }]
  })
}

resource "aws_iam_role_policy" "flow_logs" {
  count = var.flow_logs ? 1 : 0

  name = "allow"
  role = one(aws_iam_role.flow_logs[*].id)

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid    = "WriteFlowLogs"
        Effect = "Allow"
        Action = ["logs:CreateLogStream", "logs:DescribeLogStreams", "logs:PutLogEvents"]
        Resource = [
          one(aws_cloudwatch_log_group.flow_logs[*].arn),
          "${one(aws_cloudwatch_log_group.flow_logs[*].arn)}:*",
        ]
      },
      {
        Sid      = "FindLogGroup"
        Effect   = "Allow"
        Action   = "logs:DescribeLogGroups"
        Resource = "arn:${local.partition}:logs:${local.region}:${local.account_id}:log-group:*"
      },
    ]
  })

  lifecycle {
    create_before_destroy = true
  }
}
