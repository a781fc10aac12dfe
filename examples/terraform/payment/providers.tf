provider "aws" {
  region = "us-east-1"

  default_tags {
    tags = {
      Project     = "payment"
      Environment = "dev"
      ManagedBy   = "terraform"
    }
  }
}
