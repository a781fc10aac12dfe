"""Small projects of other teams, as the commands read them."""

from pathlib import Path

BASE = """
project = "shop"
account_id = "123456789012"

[network]
availability_zones = ["us-east-1a", "us-east-1b"]

[load_balancer]
ingress_cidr_blocks = ["0.0.0.0/0"]
plain_http = true

[services.web]
"""


def with_environments(folder: Path, **environments: str) -> Path:
    """Write `base.toml`, and a file with what differs for each name; return the project."""
    directory = folder / "environments"
    directory.mkdir(parents=True)
    for name, text in {"base": BASE, **environments}.items():
        (directory / f"{name}.toml").write_text(text)
    return folder
