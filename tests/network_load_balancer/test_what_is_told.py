"""What the commands tell of a network load balancer: its ways, its picture, its controls."""

from __future__ import annotations

from typing import Any

from commands.docs.picture import picture
from commands.docs.sizes import network
from commands.why.ways import ways
from modules.controls.controls import CONTROLS
from modules.controls.resources import Stack
from tests.support.environments import environment, synthesized

SPEC = environment(
    {
        "load_balancers.edge": {"type": "network", "ingress_cidr_blocks": ["203.0.113.0/24"]},
        "services.web.listeners.db": {"port": 5432, "target_port": 9000},
    }
)


def test_clients_reach_a_service_by_the_port_that_it_listens_on() -> None:
    found = [way for way in ways(SPEC) if "edge" in (way.source, way.target)]

    assert [(way.source, way.target, way.reason, way.place, way.how) for way in found] == [
        (
            "clients",
            "edge",
            "connections",
            "load_balancers.edge.ingress_cidr_blocks",
            "security group rules from 203.0.113.0/24",
        ),
        (
            "edge",
            "web",
            "connections to port 5432",
            "services.web.listeners.db",
            "listener TCP 5432, security group rules on both sides for TCP 9000",
        ),
    ]


def test_it_is_in_the_picture_and_among_the_sizes() -> None:
    lines = [line.strip() for line in picture(SPEC).splitlines()]

    assert 'load_balancers_edge{{"load balancer edge"}}' in lines
    assert 'load_balancers_edge -->|"connections to port 5432"| services_web' in lines
    assert "internet-facing, TCP from 203.0.113.0/24" in network(SPEC)


def test_controls_of_application_load_balancers_do_not_judge_it() -> None:
    stack = Stack(synthesized(SPEC).json)
    judged: dict[str, Any] = {
        control.id: finding.met
        for control in CONTROLS
        for finding in control.findings(stack)
        if finding.address == "aws_lb.edge_network"
    }

    assert judged == {"ELB.6": True, "ELB.13": True}
