"""A load balancer that exists: nothing of it changes but the rules of the environment on it."""

from __future__ import annotations

from pathlib import Path

import pytest

from modules.environment.files import read_environments
from modules.environment.shared_names import shared_names
from modules.language.problems import SpecsError
from tests.support.environments import Changes, environment, least
from tests.support.moves import Move

ARN = (
    "arn:aws:elasticloadbalancing:us-east-1:123456789012:"
    "listener/app/theirs/0123456789abcdef/fedcba9876543210"
)
ROUTED: Changes = {
    "load_balancer": {"listener_arn": ARN, "security_group_id": "sg-0123456789abcdef0"},
    "services.web.route": {"priority": 100},
    "services.web.scaling": {"requests_per_target": 50},
}
PRIORITY = "services.web.route.priority"
EGRESS = "aws_vpc_security_group_egress_rule.load_balancer_to_web"
INGRESS = "aws_vpc_security_group_ingress_rule.load_balancer_into_web"

MOVES = [
    Move(
        "load_balancer.listener_arn",
        ARN.replace("theirs", "ours"),
        {
            "aws_lb_listener_rule.public_100.listener_arn",
            "aws_appautoscaling_policy.web_requests.target_tracking_scaling_policy_configuration"
            ".predefined_metric_specification.resource_label",
        },
        given=ROUTED,
    ),
    Move(
        "load_balancer.security_group_id",
        "sg-0123456789abcdef1",
        {f"{EGRESS}.security_group_id", f"{INGRESS}.referenced_security_group_id"},
        given=ROUTED,
    ),
    Move(
        "load_balancer.both_sides",
        False,
        {f"-{EGRESS}", "aws_ecs_service.web.depends_on"},
        given=ROUTED,
    ),
    Move("load_balancer.protocol", "HTTP", set(), given=ROUTED),
]


@pytest.mark.parametrize("move", MOVES, ids=str)
def test_each_field_of_a_given_load_balancer_moves_exactly_this(move: Move) -> None:
    move.check()


def test_nothing_of_it_is_made_or_changed() -> None:
    found = least(ROUTED)

    found.has_no("aws_lb", "aws_lb_listener", "aws_acm_certificate", "aws_s3_bucket")
    assert [kind for kind in found.json["resource"] if kind.startswith("aws_lb")] == [
        "aws_lb_listener_rule",
        "aws_lb_target_group",
    ]
    assert "alb_dns_name" not in found.outputs


def test_a_route_takes_its_own_priority_alone_and_is_there_before_its_service() -> None:
    found = least(ROUTED)

    found.only("aws_lb_listener_rule", "public_100")
    rule = found.resource("aws_lb_listener_rule.public_100")
    assert (rule["listener_arn"], rule["priority"]) == (ARN, 100)
    assert "depends_on" not in rule
    service = found.resource("aws_ecs_service.web")
    assert {"aws_lb_listener_rule.public_100", EGRESS, INGRESS} <= {*service["depends_on"]}
    assert service["network_configuration"]["security_groups"] == ["${aws_security_group.web.id}"]


def test_requests_are_counted_at_the_load_balancer_of_the_listener() -> None:
    policy = least(ROUTED).resource("aws_appautoscaling_policy.web_requests")
    metric = policy["target_tracking_scaling_policy_configuration"][
        "predefined_metric_specification"
    ]

    assert metric["resource_label"] == (
        "app/theirs/0123456789abcdef/${aws_lb_target_group.web.arn_suffix}"
    )


def test_two_environments_behind_it_have_priorities_of_their_own() -> None:
    specs = {
        f"environments/{name}.toml": environment({"name": name}, ROUTED, {PRIORITY: priority})
        for name, priority in {"a": 100, "b": 101, "c": 100}.items()
    }
    [error] = shared_names(specs)

    assert str(error) == (
        "environments/c.toml: services.web.route\n"
        f"  - priority: gives priority 100 of {ARN}, which environments/a.toml gives too; choose "
        "another"
    )


def test_a_preview_would_ask_for_the_same_priorities(tmp_path: Path) -> None:
    directory = tmp_path / "environments"
    directory.mkdir()
    (directory / "dev.toml").write_text(
        f"""
project = "shop"
disposable = true
network.availability_zones = ["us-east-1a", "us-east-1b"]
services.web.route.priority = 1

[load_balancers.theirs]
listener_arn = "{ARN}"
security_group_id = "sg-0123456789abcdef0"
"""
    )

    with pytest.raises(SpecsError, match="theirs\n  - listener_arn: gets the rules of the env"):
        read_environments(directory, {"ENVIRONMENT_SUFFIX": "pr-1"})
