"""Network load balancers."""
