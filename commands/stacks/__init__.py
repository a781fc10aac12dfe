"""Synthesizes, plans, deploys and destroys the stacks of a project."""
