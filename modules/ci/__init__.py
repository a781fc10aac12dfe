"""Roles with which CI plans, deploys and pushes images."""
