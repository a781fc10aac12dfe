"""What `make install` and `make lock` do; they need no package."""
