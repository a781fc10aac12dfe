resource "aws_ecr_lifecycle_policy" "this" {
  repository = aws_ecr_repository.this.name

  policy = jsonencode({
    rules = concat(
      startswith(var.image, ":")
      ? [{
        rulePriority = 1
        description  = "Keep the running image ${trimprefix(split("@", var.image)[0], ":")}"
        selection = {
          tagStatus      = "tagged"
          tagPatternList = [trimprefix(split("@", var.image)[0], ":")]
          countNumber    = 1
          countType      = "imageCountMoreThan"
        }
        action = { type = "expire" }
      }]
      : [],
      [{
        rulePriority = startswith(var.image, ":") ? 2 : 1
        description  = "Keep the last 10"
        selection    = { tagStatus = "any", countNumber = 10, countType = "imageCountMoreThan" }
        action       = { type = "expire" }
      }],
    )
  })
}

resource "aws_ecr_repository" "this" {
  name                 = "${var.platform}-${var.name}"
  force_delete         = var.disposable
  image_tag_mutability = "IMMUTABLE"
  tags                 = var.tags

  encryption_configuration {
    encryption_type = "KMS"
    kms_key         = var.kms_key_arn
  }

  image_scanning_configuration {
    scan_on_push = true
  }
}
