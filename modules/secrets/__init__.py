"""Secrets whose values never enter the state."""
