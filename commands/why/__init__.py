"""`make why`: who may reach whom, and for what reason."""
