"""What the module makes under a condition that only Terraform knows."""

from __future__ import annotations

from modules.service.face import FACE
from tests.support.environments import app
from tests.support.synthesized import Synthesized

SERVICE = "aws_ecs_service.this"
BALANCED = "${var.load_balancer != null ? 1 : 0}"
SCALED = "${var.scaling != null ? 1 : 0}"


def module() -> Synthesized:
    return Synthesized.of(FACE.stack(app()))


def test_a_service_is_routed_to_as_its_load_balancer_says() -> None:
    found = module()

    found.has(
        "aws_lb_listener_rule.this",
        count=BALANCED,
        priority="${var.load_balancer.priority}",
        listener_arn="${var.load_balancer.listener_arn}",
    )
    found.has("aws_lb_target_group.this", count=BALANCED)
    assert found.resource(SERVICE)["dynamic"]["load_balancer"] == {
        "for_each": "${var.load_balancer != null ? [1] : []}",
        "content": {
            "target_group_arn": "${one(aws_lb_target_group.this[*].arn)}",
            "container_name": "${var.name}",
            "container_port": "${var.port}",
        },
    }
    both_sides = "var.security_group != null ? var.security_group.both_sides : true"
    sides = {
        "egress_rule.load_balancer_to": "var.load_balancer.both_sides",
        "ingress_rule.load_balancer_into": both_sides,
    }
    for rule, is_written in sides.items():
        count = f"${{(var.load_balancer != null ? {is_written} : false) ? 1 : 0}}"
        found.has(f"aws_vpc_security_group_{rule}_service", count=count)


def test_a_service_waits_for_all_that_it_may_get() -> None:
    needs = module().resource(SERVICE)["depends_on"]

    assert len(needs) == len(set(needs))
    assert set(needs) == {
        "aws_iam_role_policy.execution",
        "aws_iam_role_policy.task",
        "aws_lb_listener_rule.this",
        "aws_vpc_security_group_egress_rule.https",
        "aws_vpc_security_group_egress_rule.load_balancer_to_service",
        "aws_vpc_security_group_egress_rule.of_callers",
        "aws_vpc_security_group_ingress_rule.from_callers",
        "aws_vpc_security_group_ingress_rule.load_balancer_into_service",
    }


def test_a_service_that_may_be_scaled_leaves_its_count_to_the_scaler() -> None:
    found = module()

    assert found.resource(SERVICE)["lifecycle"]["ignore_changes"] == ["desired_count"]
    found.has("aws_appautoscaling_target.this", count=SCALED)
    # Where the count has no effect any more, Terraform says so.
    assert found.json["check"]["desired_count"]["assert"]["condition"] == (
        "${var.scaling != null || aws_ecs_service.this.desired_count == var.desired_count}"
    )
