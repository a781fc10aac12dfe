# The database of another team, in the network of the platform.

terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}

data "terraform_remote_state" "platform" {
  backend = "s3"

  config = {
    bucket = "shop-terraform-state"
    key    = "shop-dev/terraform.tfstate"
    region = "us-east-1"
  }
}

resource "aws_security_group" "this" {
  for_each = toset(["database", "database-clients"])

  name   = each.key
  vpc_id = data.terraform_remote_state.platform.outputs.vpc_id
  tags   = { Name = each.key }
}

output "security_group_ids" {
  description = "Groups by name."
  value       = { for name, group in aws_security_group.this : name => group.id }
}

output "platform" {
  description = "What the platform tells of itself."
  value       = data.terraform_remote_state.platform.outputs
}
