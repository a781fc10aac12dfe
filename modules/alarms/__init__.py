"""Alarms, events and the dashboard of an environment."""
