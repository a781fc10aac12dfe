"""`make evidence`: which control of an audit an environment meets, and by what."""
