"""Stacks that stand on one another, and what they tell."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.environment.families import PROD, read
from tests.support.environments import stack_of
from tests.support.synthesized import Synthesized

PUBLISHED, READ = "aws_ssm_parameter", "aws_ssm_parameters_by_path"


CLOSED = PROD.replace(
    "[network]\n",
    '[network]\nnat_gateways = "none"\ninterface_endpoints = ["ecr.api", "ecr.dkr", "logs", '
    '"secretsmanager", "ssmmessages", "kms"]\n',
).replace("[services.web]\n", '[services.web]\nimage = ":1"\nenable_execute_command = true\n')


CLOSED = CLOSED.replace("port = 9000\n", 'port = 9000\nimage = ":1"\n')


RICH = """
stands_on = "prod"

[topics.events]
subscriptions.bills = {}
[topics.others]
[queues.bills]

[databases.bills]
engine = "aurora-postgresql"
engine_version = "16"

[tables.drafts]
hash_key = "id"
attributes = { id = "S" }

[caches.rates]

[services.invoices]
image = ":1"
enable_execute_command = true
port = 9100
route = { priority = 200, path_patterns = ["/invoices/*"] }
reads.bills = "keeps bills"
reads.rates = "finds rates fast"
writes.drafts = "keeps drafts"
volumes.data = { container_path = "/data", efs = { uid = 101, gid = 101 } }

[jobs.report]
image = ":1"
calls."prod/ledger" = "counts"
"""


GIVEN = """
project = "shop"
region = "eu-west-1"
account_id = "123456789012"
kms_key_arn = "arn:aws:kms:eu-west-1:123456789012:key/01234567-89ab-cdef-0123-456789abcdef"

[network]
vpc_id = "vpc-0123456789abcdef0"
private_subnet_ids = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]

[cluster]
arn = "arn:aws:ecs:eu-west-1:123456789012:cluster/theirs"
namespace = "theirs.local"
namespace_id = "ns-0123456789abcdef"

[load_balancers.theirs]
listener_arn = "LISTENER"
security_group_id = "sg-0123456789abcdef0"
both_sides = false

[services.ledger]
""".replace(
    "LISTENER",
    "arn:aws:elasticloadbalancing:eu-west-1:123456789012:listener/app/theirs/0123456789abcdef/"
    "0123456789abcdef",
)


def stacks(folder: Path, **files: str) -> dict[str, Synthesized]:
    return {name: Synthesized.of(stack_of(spec)) for name, spec in read(folder, **files).items()}


def published(stack: Synthesized) -> dict[str, str]:
    found: dict[str, str] = stack.resource(f"{PUBLISHED}.published")["for_each"]
    return found


def paths(stack: Synthesized) -> dict[str, Any]:
    """Return what a stack reads of others, by the address of the reading."""
    return {name: found["path"] for name, found in stack.json["data"][READ].items()}
