"""`make run`: starts a job and follows it to its end."""
