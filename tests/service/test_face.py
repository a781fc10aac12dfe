"""What the module makes under a condition that only Terraform knows."""

from __future__ import annotations

from modules.service.face import FACE
from tests.support.environments import app
from tests.support.synthesized import Synthesized

SERVICE = "aws_ecs_service.this"
BALANCED = "${(var.load_balancer != null ? var.load_balancer.priority != null : false) ? 1 : 0}"
TOGETHER = {"replace_triggered_by": ["terraform_data.scaling"]}
IGNORED = {"ignore_changes": ["min_capacity", "max_capacity"]}


def module() -> Synthesized:
    return Synthesized.of(FACE.stack(app()))


PORTS = (
    "[for port in distinct(flatten([for target in local.targets : [target.port, "
    "target.health_check_port]])) : tostring(port) if port > 0]"
)
"""The ports of a service to which its load balancer connects."""


def test_a_service_is_routed_to_as_its_load_balancer_says() -> None:
    found = module()

    found.has(
        "aws_lb_listener_rule.this",
        count=BALANCED,
        priority="${var.load_balancer.priority}",
        listener_arn="${var.load_balancer.listener_arn}",
    )
    found.has("aws_lb_target_group.this", count=BALANCED)
    registered = {
        "container_name": "${load_balancer.value.container}",
        "container_port": "${load_balancer.value.port}",
    }
    assert found.resource(SERVICE)["dynamic"]["load_balancer"] == [
        {
            "for_each": "${local.targets}",
            "content": {
                "target_group_arn": "${load_balancer.value.route == var.name "
                "? one(aws_lb_target_group.this[*].arn) "
                ": aws_lb_target_group.routes[load_balancer.value.route].arn}",
                **registered,
            },
        },
        {
            "for_each": "${local.listener_targets}",
            "content": {
                "target_group_arn": "${aws_lb_target_group.listeners[load_balancer.value.route]"
                ".arn}",
                **registered,
            },
        },
    ]
    both_sides = "var.security_group != null ? var.security_group.both_sides : true"
    found.has(
        "aws_vpc_security_group_ingress_rule.load_balancer_into_service",
        for_each=f"${{toset((var.load_balancer != null ? {both_sides} : false) ? {PORTS} : [])}}",
        lifecycle={"create_before_destroy": True},
    )


def test_tasks_join_the_group_of_their_load_balancer_or_get_a_rule_of_their_own() -> None:
    found = module()

    found.has(
        "aws_vpc_security_group_egress_rule.load_balancer_to_service",
        for_each="${toset((var.load_balancer != null ? var.load_balancer.both_sides && "
        f"var.load_balancer.target_security_group == null : false) ? {PORTS} : [])}}",
        lifecycle={"create_before_destroy": True},
    )
    [network] = [found.resource(SERVICE)["network_configuration"]]
    assert network["security_groups"] == (
        "${concat(compact([var.security_group != null ? var.security_group.id "
        ": one(aws_security_group.this[*].id), var.load_balancer != null "
        "? var.load_balancer.target_security_group != null "
        "? var.load_balancer.target_security_group.id : null : null]), var.security_group_ids)}"
    )


def test_a_service_waits_for_all_that_it_may_get() -> None:
    needs = module().resource(SERVICE)["depends_on"]

    assert len(needs) == len(set(needs))
    assert set(needs) == {
        "aws_iam_role_policy.execution",
        "aws_iam_role_policy.task",
        "aws_iam_role_policy.task_execute_command",
        "aws_iam_role_policy.task_messages",
        "aws_iam_role_policy_attachment.task",
        "aws_lb_listener.this",
        "aws_lb_listener_rule.routes",
        "aws_lb_listener_rule.this",
        "aws_vpc_security_group_egress_rule.egress",
        "aws_vpc_security_group_egress_rule.https",
        "aws_vpc_security_group_egress_rule.ingress",
        "aws_vpc_security_group_egress_rule.load_balancer_to_service",
        "aws_vpc_security_group_egress_rule.network_load_balancer_to_service",
        "aws_vpc_security_group_egress_rule.of_callers",
        "aws_vpc_security_group_ingress_rule.egress",
        "aws_vpc_security_group_ingress_rule.from_callers",
        "aws_vpc_security_group_ingress_rule.ingress",
        "aws_vpc_security_group_ingress_rule.load_balancer_into_service",
        "aws_vpc_security_group_ingress_rule.network_load_balancer_into_service",
    }


def test_the_scaler_owns_the_number_of_tasks_and_nothing_warns_of_it() -> None:
    found = module()

    assert found.resource(SERVICE)["lifecycle"]["ignore_changes"] == ["desired_count"]
    assert "check" not in found.json


def test_one_of_two_targets_exists_and_schedules_own_the_bounds_of_theirs() -> None:
    found = module()
    target = "aws_appautoscaling_target"

    found.has(f"{target}.this", count="${!local.scheduled ? 1 : 0}")
    found.has(f"{target}.scheduled", count="${local.scheduled ? 1 : 0}")
    # The one is deregistered before the other is registered: both have the same id at AWS.
    for label, ignored in {"this": {}, "scheduled": IGNORED}.items():
        assert found.resource(f"{target}.{label}")["lifecycle"] == {**TOGETHER, **ignored}
    for made_with_it in ("policy.cpu", "policy.memory", "policy.requests", "scheduled_action.this"):
        assert found.resource(f"aws_appautoscaling_{made_with_it}")["lifecycle"] == TOGETHER
    assert found.json["locals"]["resource_id"] == (
        f"${{one(concat({target}.this[*].resource_id, {target}.scheduled[*].resource_id))}}"
    )
