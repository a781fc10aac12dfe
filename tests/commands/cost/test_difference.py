"""What a plan changes in the cost of a month."""

from typing import Any

from commands.cost.difference import difference
from commands.stacks.plan_report import report

REFERENCES = {
    "aws_ecs_service.web": {
        "task_definition": {
            "references": ["aws_ecs_task_definition.web.arn", "aws_ecs_task_definition.web"]
        }
    },
    "aws_lb.this": {"subnets": {"references": ["aws_subnet.public"]}},
}
TASK = {"cpu": "256", "memory": "512", "runtime_platform": [{"cpu_architecture": "X86_64"}]}


def plan(region: str = "us-east-1", **changes: tuple[Any, Any]) -> dict[str, Any]:
    """Return a plan; each change is what is before and after, None where there is none."""
    verbs = {(False, True): "create", (True, False): "delete", (True, True): "update"}
    resources = [
        {
            "address": address,
            "mode": "managed",
            "type": address.split(".")[0],
            "change": {
                "actions": ["no-op" if before == after else verbs[bool(before), bool(after)]],
                "before": before,
                "after": after,
            },
        }
        for address, (before, after) in changes.items()
    ]
    root = [{"address": name, "expressions": given} for name, given in REFERENCES.items()]
    provider = {"aws": {"expressions": {"region": {"constant_value": region}}}}
    configuration = {"provider_config": provider, "root_module": {"resources": root}}
    return {"resource_changes": resources, "configuration": configuration}


def tasks(before: int, after: int) -> dict[str, tuple[Any, Any]]:
    return {
        "aws_ecs_task_definition.web": (TASK, TASK),
        "aws_ecs_service.web": ({"desired_count": before}, {"desired_count": after}),
    }


def test_each_resource_whose_cost_changes_is_shown_before_and_after() -> None:
    changes = tasks(1, 3) | {
        "aws_kms_key.data": ({"x": 1}, {"x": 1}),
        "aws_nat_gateway.this": ({"x": 1}, None),
        'aws_eip.nat["a"]': (None, {"x": 1}),
        'aws_eip.nat["b"]': (None, {"x": 1}),
    }

    assert difference(plan(**changes)).splitlines() == [
        "### Cost of a month",
        "",
        "**42.86 USD before, 35.33 USD after**, without what is used.",
        "",
        "| Resource | Before | After |",
        "|---|---:|---:|",
        "| `aws_ecs_service.web` | 9.01 | 27.03 |",
        "| `aws_nat_gateway.this` | 32.85 | 0.00 |",
        "| `aws_eip.nat` | 0.00 | 7.30 |",
        "",
        "- by use, no more: data through NAT gateways, 0.045 USD per GB",
    ]


def test_a_number_that_only_the_apply_knows_is_counted_by_what_it_names_or_said() -> None:
    subnets = {f'aws_subnet.public["{zone}"]': (None, {"x": 1}) for zone in "ab"}
    balancer = {"aws_lb.this": (None, {"internal": False})}

    assert "| `aws_lb.this` | 0.00 | 23.73 |" in difference(plan(**subnets, **balancer))
    assert (
        "- not priced: `aws_lb.this`: public IPv4 addresses, whose number is known after the apply"
    ) in difference(plan(**balancer))


def test_a_plan_that_changes_no_cost_says_nothing_of_it() -> None:
    assert difference(plan(**tasks(1, 1))) == ""
    assert difference(plan(**{"aws_vpc.this": ({"x": 1}, {"x": 2})})) == ""
    assert difference({}) == ""


def test_a_region_without_prices_is_named_and_nothing_is_reckoned() -> None:
    assert difference(plan("eu-west-1", **tasks(1, 2))) == (
        "### Cost of a month\n\nNot priced: no prices of eu-west-1 are pinned, only those of "
        "us-east-1."
    )
    assert difference(plan("eu-west-1", **tasks(1, 1))) == ""


def test_the_plan_report_has_it_and_no_value_of_a_resource() -> None:
    secret = {"desired_count": 2, "tags": {"x": "a secret value"}}
    text = report("shop-dev", plan(**{**tasks(1, 2), "aws_ecs_service.web": ({}, secret)}))

    assert "### Cost of a month" in text
    assert "a secret value" not in text
