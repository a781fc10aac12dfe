"""What Fargate runs: containers, roles, the registry of their images, logs."""
