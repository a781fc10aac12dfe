"""A Fargate service with everything that it needs."""
