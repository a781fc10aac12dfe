"""Each module: what it takes, what it makes, what it tells."""
