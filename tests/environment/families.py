"""Environment files that stand on one another, for tests."""

from __future__ import annotations

from pathlib import Path

import pytest

from modules.environment.files import read_environments
from modules.environment.spec import EnvironmentSpec
from modules.language.problems import SpecsError

PROD = """
project = "shop"
region = "eu-west-1"
account_id = "123456789012"
permissions_boundary = "arn:aws:iam::123456789012:policy/edge"
tags = { CostCentre = "7", Owner = "platform" }
logs.retention_days = 90

[network]
availability_zones = ["eu-west-1a", "eu-west-1b"]

[load_balancer]
ingress_cidr_blocks = ["10.0.0.0/8"]
waivers.plain_http = "inside"

[services.web]
route = { priority = 100, path_patterns = ["/web/*"] }

[services.ledger]
port = 9000
"""

BILLING = """
stands_on = "prod"
tags = { Owner = "billing" }

[services.invoices]
calls."prod/ledger" = "books what is paid"
route = { priority = 200, path_patterns = ["/invoices/*"] }
"""


def read(folder: Path, **files: str) -> dict[str, EnvironmentSpec]:
    """Write files into a folder of environments; return those by name."""
    environments = folder / "environments"
    environments.mkdir(exist_ok=True)
    for name, text in files.items():
        (environments / f"{name}.toml").write_text(text)
    return {spec.name: spec for spec in read_environments(environments, {})}


SHIPPING = 'stands_on = "prod"\n[services.parcels]\n'


def problems(folder: Path, **files: str) -> list[str]:
    """Return what is said of files that are refused."""
    with pytest.raises(SpecsError) as caught:
        read(folder, **files)
    return [
        f"{error.source}: {'.'.join(map(str, problem.path))}: {problem.message}"
        for error in caught.value.errors
        for problem in error.problems
    ]
