terraform {
  # Secrets are sent as write-only arguments, which Terraform has from 1.11 on.
  required_version = ">= 1.11"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 5.100"
    }
  }
}
