"""What stacks and modules are made of: readable addresses, inputs, outputs."""
