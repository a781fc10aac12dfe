"""The ECS cluster and the DNS namespace of its services."""
