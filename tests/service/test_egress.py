"""What tasks reach beside HTTPS and other services, and who reaches them: a rule for each."""

from typing import Any

import pytest

from modules.network.egress_spec import EgressSpec
from modules.network.ingress_spec import IngressSpec
from tests.support.environments import Changes, environment, synthesized
from tests.support.moves import Move, untested
from tests.support.synthesized import Synthesized

GROUP = "sg-00000000000000001"
OUT = "aws_vpc_security_group_egress_rule.web_egress_order_db"
INTO = "aws_vpc_security_group_ingress_rule.web_egress_order_db"
TABLE = "services.web.egress.order-db"
DATABASE: dict[str, Any] = {
    "description": "orders",
    "port": 5432,
    "referenced_security_group_id": GROUP,
}
SUBNETS = ("subnet-00000000000000001", "subnet-00000000000000002")
PING: dict[str, Any] = {
    "description": "checks",
    "protocol": "icmp",
    "from_port": 8,
    "to_port": 0,
    "cidr_ipv4": "10.1.0.0/16",
}
SOURCE = "services.web.ingress.order-db"
FROM = "aws_vpc_security_group_ingress_rule.web_ingress_order_db"
BACK = "aws_vpc_security_group_egress_rule.web_ingress_order_db"
SPAN = {"description": "data", "from_port": 8000, "to_port": 8100, "cidr_ipv4": "10.1.0.0/16"}


def given(fields: dict[str, Any]) -> Changes:
    return {TABLE: fields}


def anew(before: str, after: str, *beside: str) -> set[str]:
    """Return what moves if the rule's key does: the old rule goes, another one comes."""
    return {f"-{OUT}.for_each.{before}", f"+{OUT}.for_each.{after}"} | {
        f"{OUT}.{field}" for field in beside
    }


MOVES = [
    Move(f"{TABLE}.description", "reads orders", {f"{OUT}.description"}, given(DATABASE)),
    Move(f"{TABLE}.port", 5433, anew("5432", "5433", "from_port", "to_port"), given(DATABASE)),
    Move(f"{TABLE}.protocol", "udp", anew("5432", "udp/5432", "ip_protocol"), given(DATABASE)),
    Move(f"{TABLE}.from_port", 8001, anew("8000/8100", "8001/8100", "from_port"), given(SPAN)),
    Move(f"{TABLE}.to_port", 8101, anew("8000/8100", "8000/8101", "to_port"), given(SPAN)),
    Move(f"{TABLE}.cidr_ipv4", "10.2.0.0/16", {f"{OUT}.cidr_ipv4"}, given(SPAN)),
    Move(
        f"{TABLE}.cidr_ipv6",
        "2001:db8::/32",
        {f"{OUT}.cidr_ipv6"},
        given({"description": "data", "port": 8000, "cidr_ipv6": "2001:db8::/48"}),
    ),
    Move(
        f"{TABLE}.prefix_list_id",
        "pl-00000000000000002",
        {f"{OUT}.prefix_list_id"},
        given({"description": "data", "port": 8000, "prefix_list_id": "pl-00000000000000001"}),
    ),
    Move(
        f"{TABLE}.referenced_security_group_id",
        "sg-00000000000000002",
        {f"{OUT}.referenced_security_group_id"},
        given(DATABASE),
    ),
    Move(
        f"{TABLE}.both_sides",
        True,
        {f"+{INTO}", "aws_ecs_service.web.depends_on"},
        given(DATABASE),
    ),
]


THEIRS = {"network": {"vpc_id": "vpc-00000000000000001", "private_subnet_ids": SUBNETS}}
"""A network that exists: one that is made has no IPv6."""

INWARD = {OUT: FROM, INTO: BACK, TABLE: SOURCE}
"""What stands in the moves of a source, for what stands in those of a target."""


def inward(text: str) -> str:
    for outward, other in INWARD.items():
        text = text.replace(outward, other)
    return text


MOVES += [
    Move(
        inward(move.field),
        move.value,
        {*map(inward, move.moves)},
        {inward(path): value for path, value in move.given.items()} | THEIRS,
    )
    for move in MOVES
]


@pytest.mark.parametrize("move", MOVES, ids=str)
def test_each_field_of_a_target_or_a_source_moves_exactly_this(move: Move) -> None:
    move.check()


def test_no_field_of_a_target_or_a_source_is_left_out() -> None:
    assert untested(EgressSpec, TABLE, MOVES) == set()
    assert untested(IngressSpec, SOURCE, MOVES) == set()


def reached(fields: dict[str, Any]) -> Synthesized:
    return synthesized(environment(given(fields)))


def test_both_sides_of_a_database_are_the_same_sentence() -> None:
    found = reached({**DATABASE, "both_sides": True})
    rule = {
        "for_each": {"5432": "5432"},
        "ip_protocol": "tcp",
        "from_port": 5432,
        "to_port": 5432,
        "description": "orders",
        "lifecycle": {"create_before_destroy": True},
    }

    own = "${aws_security_group.web.id}"
    ends = {"security_group_id": own, "referenced_security_group_id": GROUP}
    assert found.resource(OUT) == rule | ends
    ends = {"security_group_id": GROUP, "referenced_security_group_id": own}
    assert found.resource(INTO) == rule | ends


@pytest.mark.parametrize(
    ("fields", "key", "ports"),
    [
        (PING, "icmp/8/0", (8, 0)),
        ({**PING, "from_port": -1, "to_port": -1}, "icmp/-1", (-1, -1)),
        (SPAN, "8000/8100", (8000, 8100)),
        ({**SPAN, "from_port": 0, "to_port": 0}, "0", (0, 0)),
        ({"description": "all", "protocol": "-1", "cidr_ipv6": "::/0"}, "-1", (None, None)),
    ],
)
def test_a_rule_bears_protocol_and_ports_in_its_key(
    fields: dict[str, Any], key: str, ports: tuple[int | None, int | None]
) -> None:
    rule = reached(fields).resource(OUT)

    assert rule["for_each"] == {key: key}
    assert (rule.get("from_port"), rule.get("to_port")) == ports


def test_a_source_of_the_internet_has_one_rule_that_lets_it_in() -> None:
    world = {"description": "players", "port": 8080, "cidr_ipv4": "0.0.0.0/0"}
    waived = {"services.web.waivers": {"public_ingress": {"reason": "a game"}}}

    found = synthesized(environment({SOURCE: world, **waived}))

    assert found.resource(FROM) == {
        "for_each": {"8080": "8080"},
        "security_group_id": "${aws_security_group.web.id}",
        "cidr_ipv4": "0.0.0.0/0",
        "ip_protocol": "tcp",
        "from_port": 8080,
        "to_port": 8080,
        "description": "players",
        "lifecycle": {"create_before_destroy": True},
    }
    assert BACK not in found.addresses()
    assert FROM in found.resource("aws_ecs_service.web")["depends_on"]


def test_the_service_waits_for_the_rules_of_its_targets() -> None:
    waited = reached({**DATABASE, "both_sides": True}).resource("aws_ecs_service.web")["depends_on"]

    assert {OUT, INTO} <= set(waited)


def test_further_groups_follow_the_own_one() -> None:
    found = synthesized(environment({"services.web.security_group_ids": [GROUP]}))

    [network] = [found.resource("aws_ecs_service.web")["network_configuration"]]
    assert network["security_groups"] == ["${aws_security_group.web.id}", GROUP]
