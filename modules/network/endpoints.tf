resource "aws_security_group" "endpoints" {
  count = length(var.interface_endpoints) > 0 ? 1 : 0

  description = "Traffic of ${var.name}-endpoints"
  name_prefix = "${var.name}-endpoints-"
  tags        = merge(var.tags, { Name = "${var.name}-endpoints" })
  vpc_id      = aws_vpc.this.id

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_vpc_endpoint" "interface" {
  for_each = toset(length(var.interface_endpoints) > 0 ? var.interface_endpoints : [])

  private_dns_enabled = true
  security_group_ids  = [one(aws_security_group.endpoints[*].id)]
  subnet_ids          = values(aws_subnet.private)[*].id
  tags                = merge(var.tags, { Name = "${var.name}-endpoints-${each.key}" })
  vpc_endpoint_type   = "Interface"
  vpc_id              = aws_vpc.this.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = concat(
      [
        merge(
          {
            Sid       = "OwnAccount"
            Effect    = "Allow"
            Principal = { AWS = "*" }
            Action    = "*"
            Resource  = "*"
          },
          {
            for key, value in {
              Condition = (
                var.endpoint_policies
                ? {
                  StringEquals         = { "aws:PrincipalAccount" = local.endpoint_account_ids }
                  StringEqualsIfExists = { "aws:ResourceAccount" = local.endpoint_account_ids }
                }
                : null
              )
            } :
            key => value
            if value != null
          },
        ),
        {
          Sid       = "ReadOfOthers"
          Effect    = "Allow"
          Principal = { AWS = "*" }
          Action = [
            "ecr:BatchCheckLayerAvailability",
            "ecr:BatchGetImage",
            "ecr:GetDownloadUrlForLayer",
            "kms:Decrypt",
            "secretsmanager:GetSecretValue",
            "ssm:GetParameters",
          ]
          Resource  = "*"
          Condition = { StringEquals = { "aws:PrincipalAccount" = local.endpoint_account_ids } }
        },
      ],
      contains(var.interface_endpoints, "guardduty-data")
      ? [{
        Sid       = "SendTelemetry"
        Effect    = "Allow"
        Principal = { AWS = "*" }
        Action    = "guardduty:SendSecurityTelemetry"
        Resource  = "*"
        Condition = { StringEquals = { "aws:PrincipalAccount" = local.endpoint_account_ids } }
      }]
      : [],
    )
  })

  service_name = join("", [
    contains(lookup(local.renamed_endpoints, local.region, []), each.key)
    ? join(".", reverse(split(".", lookup(local.domains, local.partition, "amazonaws.com"))))
    : "com.amazonaws",
    ".${local.region}.${each.key}",
  ])

  lifecycle {
    create_before_destroy = true
  }

  # Its name leads to it as soon as it is there.
  depends_on = [aws_vpc_security_group_ingress_rule.endpoints_from_vpc]
}

resource "aws_vpc_security_group_ingress_rule" "endpoints_from_vpc" {
  for_each = toset(length(var.interface_endpoints) > 0 ? [var.cidr_block] : [])

  description       = "AWS services without leaving the VPC"
  cidr_ipv4         = each.key
  from_port         = 443
  ip_protocol       = "tcp"
  security_group_id = one(aws_security_group.endpoints[*].id)
  tags              = var.tags
  to_port           = 443
}
