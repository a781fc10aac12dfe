"""Secrets whose values Terraform never knows."""
