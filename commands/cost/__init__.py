"""What an environment costs in a month, from pinned prices."""
