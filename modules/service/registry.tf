resource "aws_ecr_lifecycle_policy" "this" {
  count = (
    (
      var.create_repository
      ? !startswith(var.image, "@") &&
      length([for one in values(var.containers) : one if startswith(one.image, "@")]) == 0
      : false
    )
    ? 1
    : 0
  )

  repository = one(aws_ecr_repository.this[*].id)

  policy = jsonencode({
    rules = [{
      rulePriority = 1
      description  = "Keep tagged images, and the last 10 without a tag"
      selection    = { tagStatus = "untagged", countType = "imageCountMoreThan", countNumber = 10 }
      action       = { type = "expire" }
    }]
  })
}

resource "aws_ecr_repository" "this" {
  count = var.create_repository ? 1 : 0

  name                 = "${var.platform}-${var.name}"
  force_delete         = var.disposable
  image_tag_mutability = var.image_tag_mutability
  tags                 = var.tags

  encryption_configuration {
    encryption_type = "KMS"
    kms_key         = var.kms_key_arn
  }

  image_scanning_configuration {
    scan_on_push = true
  }

  lifecycle {
    # A repository keeps its key: another one would replace it, with its images.
    ignore_changes = [encryption_configuration]
  }
}
