resource "aws_iam_role_policy" "plan_own" {
  name = "own"
  role = aws_iam_role.plan.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = concat(
      [
        {
          Sid      = "FindState"
          Effect   = "Allow"
          Action   = "s3:ListBucket"
          Resource = "arn:${local.partition}:s3:::${var.bucket}"
        },
        {
          Sid      = "State"
          Effect   = "Allow"
          Action   = "s3:GetObject"
          Resource = "arn:${local.partition}:s3:::${var.bucket}/${var.key}"
        },
        {
          Sid      = "Lock"
          Effect   = "Allow"
          Action   = ["s3:DeleteObject", "s3:GetObject", "s3:PutObject"]
          Resource = "arn:${local.partition}:s3:::${var.bucket}/${var.key}.tflock"
        },
      ],
      var.kms_key_arn != null
      ? [{
        Sid    = "StateKey"
        Effect = "Allow"
        Action = ["kms:Decrypt", "kms:GenerateDataKey"]
        Condition = {
          StringLike = {
            "kms:ViaService" = "s3.*.${lookup(local.domains, local.partition, "amazonaws.com")}"
          }
        }
        Resource = var.kms_key_arn
      }]
      : [],
    )
  })
}

resource "aws_iam_role_policy" "push_own" {
  name = "own"
  role = aws_iam_role.push.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Sid = "SignIn", Effect = "Allow", Action = "ecr:GetAuthorizationToken", Resource = "*" },
      {
        Sid    = "Push"
        Effect = "Allow"
        Action = [
          "ecr:BatchCheckLayerAvailability",
          "ecr:BatchGetImage",
          "ecr:CompleteLayerUpload",
          "ecr:DescribeImages",
          "ecr:GetDownloadUrlForLayer",
          "ecr:InitiateLayerUpload",
          "ecr:PutImage",
          "ecr:UploadLayerPart",
        ]
        Resource = "arn:${local.partition}:ecr:${var.region}:${local.account_id}:repository/${var.name}-*"
      },
    ]
  })
}

resource "aws_iam_role_policy" "save_own" {
  name = "own"
  role = aws_iam_role.save.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = concat(
      [
        {
          Sid      = "SavedPlan"
          Effect   = "Allow"
          Action   = "s3:PutObject"
          Resource = "arn:${local.partition}:s3:::${var.bucket}/${var.key}.plan"
        },
        {
          Sid      = "FindState"
          Effect   = "Allow"
          Action   = "s3:ListBucket"
          Resource = "arn:${local.partition}:s3:::${var.bucket}"
        },
        {
          Sid      = "State"
          Effect   = "Allow"
          Action   = "s3:GetObject"
          Resource = "arn:${local.partition}:s3:::${var.bucket}/${var.key}"
        },
        {
          Sid      = "Lock"
          Effect   = "Allow"
          Action   = ["s3:DeleteObject", "s3:GetObject", "s3:PutObject"]
          Resource = "arn:${local.partition}:s3:::${var.bucket}/${var.key}.tflock"
        },
      ],
      var.kms_key_arn != null
      ? [{
        Sid    = "StateKey"
        Effect = "Allow"
        Action = ["kms:Decrypt", "kms:GenerateDataKey"]
        Condition = {
          StringLike = {
            "kms:ViaService" = "s3.*.${lookup(local.domains, local.partition, "amazonaws.com")}"
          }
        }
        Resource = var.kms_key_arn
      }]
      : [],
    )
  })
}
