resource "aws_iam_policy" "boundary" {
  name        = "${var.name}-ci-boundary"
  description = "What every role of the platform can have at most"
  tags        = var.tags

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid       = "UseServices"
        Effect    = "Allow"
        Resource  = "*"
        NotAction = ["account:*", "iam:*", "organizations:*", "sts:AssumeRole"]
      },
      {
        Sid    = "KeepState"
        Effect = "Deny"
        Action = "s3:*"
        Resource = [
          "arn:${local.partition}:s3:::${var.bucket}",
          "arn:${local.partition}:s3:::${var.bucket}/*",
        ]
      },
    ]
  })
}

resource "aws_iam_role" "deploy" {
  name = "${var.name}-ci-deploy"
  tags = var.tags

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Sid       = "Trust"
      Effect    = "Allow"
      Principal = { Federated = local.oidc_provider_arn }
      Action    = "sts:AssumeRoleWithWebIdentity"
      Condition = {
        StringEquals = {
          ("${local.issuer}:aud") = "sts.amazonaws.com"
          ("${local.issuer}:sub") = (
            var.gitlab_host != null
            ? "project_path:${var.repository}:ref_type:branch:ref:${var.branch}"
            : "repo:${var.repository}:environment:${var.environment}"
          )
        }
      }
    }]
  })
}

resource "aws_iam_role" "plan" {
  name = "${var.name}-ci-plan"
  tags = var.tags

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Sid       = "Trust"
      Effect    = "Allow"
      Principal = { Federated = local.oidc_provider_arn }
      Action    = "sts:AssumeRoleWithWebIdentity"
      Condition = {
        StringEquals = { ("${local.issuer}:aud") = "sts.amazonaws.com" }
        StringLike = {
          ("${local.issuer}:sub") = (
            var.gitlab_host != null
            ? ["project_path:${var.repository}:ref_type:branch:ref:*"]
            : [
              "repo:${var.repository}:pull_request",
              "repo:${var.repository}:ref:refs/heads/${var.branch}",
            ]
          )
        }
      }
    }]
  })
}

resource "aws_iam_role" "push" {
  name = "${var.name}-ci-push"
  tags = var.tags

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Sid       = "Trust"
      Effect    = "Allow"
      Principal = { Federated = local.oidc_provider_arn }
      Action    = "sts:AssumeRoleWithWebIdentity"
      Condition = {
        StringEquals = {
          ("${local.issuer}:aud") = "sts.amazonaws.com"
          ("${local.issuer}:sub") = (
            var.gitlab_host != null
            ? "project_path:${var.repository}:ref_type:branch:ref:${var.branch}"
            : "repo:${var.repository}:ref:refs/heads/${var.branch}"
          )
        }
      }
    }]
  })
}

resource "aws_iam_role" "save" {
  name = "${var.name}-ci-save"
  tags = var.tags

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Sid       = "Trust"
      Effect    = "Allow"
      Principal = { Federated = local.oidc_provider_arn }
      Action    = "sts:AssumeRoleWithWebIdentity"
      Condition = {
        StringEquals = {
          ("${local.issuer}:aud") = "sts.amazonaws.com"
          ("${local.issuer}:sub") = (
            var.gitlab_host != null
            ? "project_path:${var.repository}:ref_type:branch:ref:${var.branch}"
            : "repo:${var.repository}:ref:refs/heads/${var.branch}"
          )
        }
      }
    }]
  })
}
