"""Stacks: short lists of constructs, with provider, state and outputs."""
