resource "aws_vpc_endpoint" "dynamodb" {
  service_name      = "com.amazonaws.${local.region}.dynamodb"
  tags              = merge(var.tags, { Name = "${var.name}-dynamodb" })
  vpc_endpoint_type = "Gateway"
  vpc_id            = aws_vpc.this.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
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
    ]
  })
}

resource "aws_vpc_endpoint" "s3" {
  service_name      = "com.amazonaws.${local.region}.s3"
  tags              = merge(var.tags, { Name = "${var.name}-s3" })
  vpc_endpoint_type = "Gateway"
  vpc_id            = aws_vpc.this.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
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
        Action    = ["s3:GetBucketLocation", "s3:GetObject"]
        Resource  = "*"
        Condition = { StringEquals = { "aws:PrincipalAccount" = local.endpoint_account_ids } }
      },
      {
        Sid       = "PullLayers"
        Effect    = "Allow"
        Principal = { AWS = "*" }
        Action    = "s3:GetObject"
        Resource  = "arn:${local.partition}:s3:::prod-${local.region}-starport-layer-bucket/*"
      },
    ]
  })
}

resource "aws_vpc_endpoint_route_table_association" "dynamodb_private" {
  for_each = toset(var.availability_zones)

  route_table_id  = aws_route_table.private[each.key].id
  vpc_endpoint_id = aws_vpc_endpoint.dynamodb.id

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_vpc_endpoint_route_table_association" "dynamodb_public" {
  route_table_id  = aws_route_table.public.id
  vpc_endpoint_id = aws_vpc_endpoint.dynamodb.id
}

resource "aws_vpc_endpoint_route_table_association" "private" {
  for_each = toset(var.availability_zones)

  route_table_id  = aws_route_table.private[each.key].id
  vpc_endpoint_id = aws_vpc_endpoint.s3.id

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_vpc_endpoint_route_table_association" "public" {
  route_table_id  = aws_route_table.public.id
  vpc_endpoint_id = aws_vpc_endpoint.s3.id
}
