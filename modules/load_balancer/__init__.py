"""The internet-facing application load balancer."""
