"""The module ``platform``: everything that an environment file says, in one call."""
