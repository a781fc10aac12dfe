"""An environment: the TOML file that says what is wanted, and the stack that holds it."""
