"""Databases of Aurora and RDS."""
