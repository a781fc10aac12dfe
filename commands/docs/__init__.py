"""`make docs`: the documentation that is generated from the code and the environments."""
