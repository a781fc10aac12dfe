"""The public entrance."""
