"""Each part of an environment file that the pages of operations show is taken as it stands."""

import re
from pathlib import Path

import pytest

from modules.environment.files import read_environments

PAGES = sorted((Path(__file__).parent.parent / "docs" / "operations").glob("*.md"))

SHOWN = [
    (heading, block)
    for page in PAGES
    for heading, section in re.findall(
        r"^## (.+?)\n(.*?)(?=^## |\Z)", page.read_text(), re.DOTALL | re.MULTILINE
    )
    for block in re.findall(r"^```toml\n(.*?)^```", section, re.DOTALL | re.MULTILINE)
]
"""Each block with the heading above it."""

LEAST = """
project = "shop"
region = "eu-west-1"
account_id = "111122223333"
"""
ZONES = 'network.availability_zones = ["eu-west-1a", "eu-west-1b"]\n'
SERVICE = 'services.ledger.image = ":1.4.2"\n'
"""The environment that the pages speak of, in a VPC of its own, and what it runs."""

PUBLIC = """
[load_balancer]
ingress_cidr_blocks = ["0.0.0.0/0"]
certificate_arn = "arn:aws:acm:eu-west-1:111122223333:certificate/0123456789abcdef"
"""

BESIDE = {
    "Be told of what fails": PUBLIC + "[services.api.route]\npriority = 200",
    "Have several load balancers": PUBLIC,
    "Have several stacks on one network": PUBLIC,
    "Hold services to the endpoints of AWS": """
        network.interface_endpoints = ["ecr.api", "ecr.dkr", "logs", "secretsmanager"]
        services.ledger.image = ":1.4.2"
        """,
    "Keep files on EFS": '[services.web.volumes.data]\ncontainer_path = "/srv/data"\n'
    "efs = { uid = 1000, gid = 1000 }",
    "Let a secret rotate": """
        [secrets.partner-token]
        description = "Signs in at the partner"

        [databases.orders]
        engine = "postgres"
        engine_version = "16"
        """,
    "Put AWS WAF in front": PUBLIC,
    "Say who may come in": PUBLIC.replace("load_balancer", "load_balancers.partners")
    + "[services.back-office.route]\npriority = 200",
    "Set an argument that has no field": PUBLIC,
    "Set or change a secret": '[secrets.database-credentials]\ndescription = "The database"',
    "Show an auditor what is met": PUBLIC,
    "Pass checkov": PUBLIC,
}
"""What the text of a section says to be there already."""


@pytest.mark.parametrize(("heading", "block"), SHOWN, ids=[heading for heading, _ in SHOWN])
def test_a_part_that_is_shown_is_taken(heading: str, block: str, tmp_path: Path) -> None:
    zones = "" if "vpc_id" in block else ZONES
    service = "" if "[services." in block else SERVICE
    (tmp_path / "base.toml").write_text(LEAST + zones + service + BESIDE.get(heading, ""))
    stands_on = "stands_on" in block
    (tmp_path / "prod.toml").write_text(SERVICE if stands_on else block)
    if stands_on:
        (tmp_path / "billing.toml").write_text(block)

    names = [spec.name for spec in read_environments(tmp_path, {})]

    assert names == (["billing", "prod"] if stands_on else ["prod"])


def test_each_section_of_which_something_is_there_already_shows_a_part() -> None:
    assert BESIDE.keys() <= {heading for heading, _ in SHOWN}
