"""Caches of ElastiCache."""
