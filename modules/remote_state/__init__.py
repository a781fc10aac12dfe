"""The bucket of Terraform's state."""
