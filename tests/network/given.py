"""A network without a way out."""

CLOSED = {
    "network.nat_gateways": "none",
    "network.interface_endpoints": ["ecr.api", "ecr.dkr", "logs"],
    "services.web.image": ":1",
}
"""A network without a way to the internet."""
