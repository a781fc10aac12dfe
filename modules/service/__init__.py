"""One Fargate service with all that it needs."""
