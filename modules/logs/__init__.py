"""Encrypted log groups."""
