"""`make demo`: an environment deployed on a local AWS, and destroyed again."""
