"""A network load balancer of an environment, and what each of its fields moves."""

from __future__ import annotations

from typing import Any

import pytest

from modules.network_load_balancer.spec import NetworkLoadBalancerSpec
from tests.support.environments import environment, synthesized
from tests.support.moves import Move, untested

CERTIFICATE = "arn:aws:acm:us-east-1:123456789012:certificate/1"
LB = "aws_lb.edge_network"
CLIENTS = "aws_vpc_security_group_ingress_rule.edge_network_from_5432"
EDGE: dict[str, Any] = {
    "load_balancers.edge": {
        "type": "network",
        "ingress_cidr_blocks": ["203.0.113.0/24"],
        "certificate_arn": CERTIFICATE,
    },
    "services.web.listeners.db": {"port": 5432, "protocol": "TLS"},
}

DUAL: dict[str, Any] = {
    **EDGE,
    "network.ipv6": True,
    "load_balancers.edge": {**EDGE["load_balancers.edge"], "ingress_cidr_blocks": ["0.0.0.0/0"]},
}

FROM = "aws_vpc_security_group_ingress_rule.edge_load_balancer_from"
OUTPUTS = ("arn", "dns_name", "security_group_id", "zone_id")
APPLICATION = (
    "alb_dns_name",
    "listener_arn",
    "load_balancer_arn_suffix",
    "load_balancer_security_group_id",
    "load_balancer_targets_security_group_id",
)
PARTS = (
    "",
    "_lifecycle_configuration",
    "_ownership_controls",
    "_policy",
    "_public_access_block",
    "_server_side_encryption_configuration",
    "_versioning",
)

MOVES = [
    Move(
        "load_balancers.edge.type",
        "network",
        {
            f"+{LB}",
            "+aws_security_group.edge_network",
            *(f"+output.edge_nlb_{name}" for name in OUTPUTS),
            "-aws_lb.edge",
            *(f"-aws_lb_listener.edge_{name}" for name in ("http", "https")),
            "-aws_s3_bucket_logging.edge_access_logs",
            *(f"-aws_s3_bucket{part}.edge_access_logs" for part in PARTS),
            *(f"-aws_s3_bucket{part}.edge_server_access_logs" for part in PARTS),
            *(f"-aws_security_group.edge_load_balancer{end}" for end in ("", "_targets")),
            *(f"-{FROM}_{name}" for name in ("http", "https")),
            *(f"-output.edge_{name}" for name in APPLICATION),
        },
        {
            "load_balancers.edge": {
                "ingress_cidr_blocks": ["203.0.113.0/24"],
                "certificate_arn": CERTIFICATE,
            }
        },
    ),
    Move("load_balancers.edge.cross_zone", False, {f"{LB}.enable_cross_zone_load_balancing"}, EDGE),
    Move(
        "load_balancers.edge.internal",
        True,
        {
            f"{LB}.internal",
            f"{LB}.subnets",
            f"-{LB}.depends_on",
            f"{LB}.lifecycle.postcondition.0.condition",
            f"{LB}.lifecycle.postcondition.0.error_message",
        },
        EDGE,
    ),
    Move(
        "load_balancers.edge.ingress_cidr_blocks",
        ["203.0.113.0/24", "10.0.0.0/8"],
        {f"+{CLIENTS}.for_each.10.0.0.0/8"},
        EDGE,
    ),
    Move(
        "load_balancers.edge.ip_address_type",
        "dualstack",
        {f"{LB}.ip_address_type", f"+{CLIENTS}_ipv6"},
        DUAL,
    ),
    Move(
        "load_balancers.edge.ingress_ipv6_cidr_blocks",
        ["2001:db8::/32"],
        {f"-{CLIENTS}_ipv6.for_each.::/0", f"+{CLIENTS}_ipv6.for_each.2001:db8::/32"},
        {**DUAL, "load_balancers.edge.ip_address_type": "dualstack"},
    ),
    Move(
        "load_balancers.edge.certificate_arn",
        CERTIFICATE[:-1] + "2",
        {"aws_lb_listener.edge_5432.certificate_arn"},
        EDGE,
    ),
    Move(
        "load_balancers.edge.ssl_policy",
        "ELBSecurityPolicy-TLS13-1-3-2021-06",
        {"aws_lb_listener.edge_5432.ssl_policy"},
        EDGE,
    ),
]


@pytest.mark.parametrize("move", MOVES, ids=str)
def test_each_field_moves_exactly_this(move: Move) -> None:
    move.check()


def test_no_field_is_left_out() -> None:
    assert untested(NetworkLoadBalancerSpec, "load_balancers.edge", MOVES) == set()


def test_nothing_listens_and_nobody_connects_until_a_service_has_a_listener() -> None:
    found = synthesized(environment({"load_balancers.edge": EDGE["load_balancers.edge"]}))

    found.has(LB, load_balancer_type="network", name="shop-edge-nlb-test")
    found.has_no("aws_lb_listener")
    assert CLIENTS not in found.addresses()


def test_it_has_its_security_group_from_the_beginning() -> None:
    found = synthesized(environment(EDGE))

    found.has(LB, security_groups=["${aws_security_group.edge_network.id}"])
    found.has(LB, enable_deletion_protection=True)


def test_its_outputs_tell_where_it_is() -> None:
    found = synthesized(environment(EDGE))

    told = {name for name in found.outputs if "_nlb_" in name}
    assert told == {f"edge_nlb_{name}" for name in OUTPUTS}
