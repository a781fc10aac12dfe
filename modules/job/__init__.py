"""Jobs: tasks that start at given times or by hand, and end."""
