"""`make portability`: what is synthesized with several generations of the bindings, compared."""
