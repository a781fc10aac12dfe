"""Tasks on Fargate: containers, roles, image repositories, logs."""
