"""The module face: each construct as a plain Terraform module."""
