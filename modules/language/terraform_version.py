"""The Terraform that is needed."""

TERRAFORM_VERSION = "1.10"
"""Oldest Terraform that can apply a stack or use a module.

Source: S3's own lock of a state needs 1.10, a rule between inputs needs 1.9.
"""
