"""Compares the Terraform modules with their last release, and prints the release notes."""
