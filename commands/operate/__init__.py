"""The operator's day: what runs, what it writes, and one-off work."""
