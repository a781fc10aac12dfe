"""A project with one of each way that an environment can allow."""

from pathlib import Path

import pytest

from tests.commands.projects import with_environments

LIVE = """
network.nat_gateways = "none"
network.interface_endpoints = [
  "ecr.api", "ecr.dkr", "logs", "secretsmanager", "ssm", "sqs", "sns",
]
secrets.database = { description = "the bookings", keys = ["password"] }

[services.web]
image = ":1"
route.priority = 1
calls.stock = "asks what is there"
secrets.PASSWORD = "database:password"

[services.web.ingress.office]
cidr_ipv4 = "203.0.113.0/24"
port = 9090
description = "looks at the numbers"

[services.web.containers.proxy]
image = "123456789012.dkr.ecr.us-east-1.amazonaws.com/proxy:1"
secrets.TOKEN = "arn:aws:ssm:us-east-1:123456789012:parameter/token"

[queues.parcels]

[topics.orders]
subscriptions.parcels = {}

[databases.bookings]
engine = "postgres"
engine_version = "16"

[tables.labels]
hash_key = "parcel"
attributes = { parcel = "S" }

[caches.places]

[services.stock]
image = ":1"
consumes.parcels = "packs them"
publishes.orders = "tells of each"
reads.bookings = "keeps them"
reads.places = "finds them fast"
writes.labels = "keeps what it printed"
volumes.labels = { container_path = "/labels", efs = { uid = 1000, gid = 1000 } }

[services.stock.egress.ledger]
cidr_ipv4 = "10.9.0.0/16"
port = 5432
description = "reads the bookings"

[jobs.report]
image = "123456789012.dkr.ecr.us-east-1.amazonaws.com/report:1"
calls.web = "asks for the orders"
reads.labels = "counts them"
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return with_environments(tmp_path, live=LIVE)
