"""An environment: the TOML file that describes it, and its stack."""
