"""The commands behind `make`: each says what it does, how long it took and what to do next."""
