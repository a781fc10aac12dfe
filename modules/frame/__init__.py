"""The base of stacks and modules: readable addresses, inputs, outputs."""
