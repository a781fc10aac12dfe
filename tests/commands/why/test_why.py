"""Who may reach whom, as the file says it and as the stack has it."""

import re
from pathlib import Path

import pytest

from commands.tools.errors import CommandError
from commands.why.ways import CLIENTS
from commands.why.why import why


def said(
    project: Path, capsys: pytest.CaptureFixture[str], source: str = "", target: str = ""
) -> str:
    why(project, {"FROM": source, "TO": target}, "live")
    return capsys.readouterr().out


@pytest.mark.parametrize(
    ("source", "target", "lines"),
    [
        (
            "web",
            "stock",
            [
                "asks what is there",
                "services.web.calls.stock",
                "security group rules on both sides; STOCK_URL = http://stock.shop.local:8080",
            ],
        ),
        (
            CLIENTS,
            "public",
            [
                "requests",
                "load_balancer.ingress_cidr_blocks",
                "security group rules from 0.0.0.0/0",
            ],
        ),
        (
            "public",
            "web",
            [
                "requests that its conditions match",
                "services.web.route",
                "listener rule 1, security group rules on both sides for TCP 8080",
            ],
        ),
        (
            "stock",
            "ledger",
            [
                "reads the bookings",
                "services.stock.egress.ledger",
                "security group rule on its own side for tcp 5432 5432 10.9.0.0/16",
            ],
        ),
        (
            "report",
            "web",
            [
                "asks for the orders",
                "jobs.report.calls.web",
                "security group rules on both sides; WEB_URL = http://web.shop.local:8080",
            ],
        ),
        (
            "web",
            "database",
            [
                "the value of PASSWORD",
                "services.web.secrets.PASSWORD",
                "its execution role may read it, and no other secret that is not named here",
            ],
        ),
        (
            "stock",
            "parcels",
            [
                "packs them",
                "services.stock.consumes.parcels",
                "its task role may receive and delete; PARCELS_URL has the address",
            ],
        ),
        (
            "stock",
            "orders",
            [
                "tells of each",
                "services.stock.publishes.orders",
                "its task role may send; ORDERS_ARN says where",
            ],
        ),
        (
            "orders",
            "parcels",
            [
                "each message of the topic",
                "topics.orders.subscriptions.parcels",
                "the queue's policy lets this topic send",
            ],
        ),
        (
            "stock",
            "bookings",
            [
                "keeps them",
                "services.stock.reads.bookings",
                "security group rules on both sides; BOOKINGS_HOST and BOOKINGS_PASSWORD are among "
                "its variables",
            ],
        ),
        (
            "stock",
            "places",
            [
                "finds them fast",
                "services.stock.reads.places",
                "security group rules on both sides for TCP 6379, with TLS alone; PLACES_HOST is "
                "among its variables",
            ],
        ),
        (
            "stock",
            "labels",
            [
                "keeps what it printed",
                "services.stock.writes.labels",
                "its task role may change its items; LABELS_NAME has the name",
            ],
        ),
        (
            "report",
            "labels",
            [
                "counts them",
                "jobs.report.reads.labels",
                "its task role may read its items; LABELS_NAME has the name",
            ],
        ),
        (
            "stock",
            "stock-labels",
            [
                "its files",
                "services.stock.volumes.labels.efs",
                "security group rules on both sides for TCP 2049; access point at /files",
            ],
        ),
        (
            "stock",
            "endpoints",
            [
                "AWS services by endpoints",
                "network.interface_endpoints",
                "security group rule for TCP 443",
            ],
        ),
    ],
)
def test_a_way_is_shown_with_its_reason_its_field_and_what_allows_it(
    source: str,
    target: str,
    lines: list[str],
    project: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    reason, *details = lines
    assert said(project, capsys, source, target).splitlines() == [
        f"{source} -> {target}: {reason}",
        *(f"    {line}" for line in details),
    ]


def test_one_end_alone_shows_everything_at_the_other(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from_web = re.findall("^web -> (.*?): ", said(project, capsys, source="web"), re.MULTILINE)
    to_web = re.findall("^(.*?) -> web: ", said(project, capsys, target="web"), re.MULTILINE)

    token = "arn:aws:ssm:us-east-1:123456789012:parameter/token"
    assert from_web[:2] == ["stock", "endpoints"]
    assert token in said(project, capsys, source="web")
    assert to_web == ["public", "report"]


@pytest.mark.parametrize(
    ("source", "target", "problems"),
    [
        (
            "stock",
            "web",
            [
                "stock has no way to web: nothing allows it, so it is closed",
                'to allow it, write calls.web = "why" into [services.stock]',
            ],
        ),
        (
            "report",
            "stock",
            [
                "report has no way to stock: nothing allows it, so it is closed",
                "by others there is one: report -> web -> stock",
                'to allow it, write calls.stock = "why" into [jobs.report]',
            ],
        ),
        (
            CLIENTS,
            "database",
            [
                "clients has no way to database: nothing allows it, so it is closed",
                "by others there is one: clients -> public -> web -> database",
            ],
        ),
        (
            "web",
            "parcels",
            [
                "web has no way to parcels: nothing allows it, so it is closed",
                "by others there is one: web -> stock -> parcels",
                'to allow it, write consumes.parcels = "why" or publishes.parcels = "why" into '
                "[services.web]",
            ],
        ),
        ("database", "", ["database has no way at all: nothing names it"]),
        ("reprot", "", ['FROM: "reprot" is no part of the environment; did you mean "report"?']),
        ("", "stokc", ['TO: "stokc" is no part of the environment; did you mean "stock"?']),
    ],
)
def test_where_there_is_no_way_it_fails_and_says_what_is_missing(
    source: str, target: str, problems: list[str], project: Path
) -> None:
    with pytest.raises(CommandError) as raised:
        why(project, {"FROM": source, "TO": target}, "live")

    assert [*raised.value.problems] == problems


def test_a_bucket_has_no_ways(project: Path) -> None:
    with pytest.raises(CommandError, match="ENV: remote-state is a bucket, in which nothing calls"):
        why(project, {}, "remote-state")
