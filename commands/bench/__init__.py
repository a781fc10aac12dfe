"""`make bench`: how long synthesis takes, and how much memory, each figure a ratio in one run."""
