"""Names that would mean two things are refused while they are still words in a file."""

from typing import Any

import pytest

from modules.language.expression import hcl
from modules.language.names import RESERVED_PREFIXES, name_rules
from modules.language.problems import SpecError
from modules.language.value import Value
from tests.support.environments import environment


@pytest.mark.parametrize(
    "name", ["alb", "endpoints", "flow-logs", "internet", "load-balancer", "s3"]
)
def test_a_service_named_as_a_part_of_the_platform_is_refused(name: str) -> None:
    with pytest.raises(SpecError) as refusal:
        environment({"services": {name: {}}})
    assert str(refusal.value) == (
        f"test: services\n  - {name}: is what a part of the platform is called; rename the service"
    )


def test_a_name_that_is_an_input_has_the_same_rules() -> None:
    rules = [*name_rules("name", Value.planned("var.name", str))]

    assert len(rules) == len(RESERVED_PREFIXES)
    assert hcl(rules[0].holds) == ('!startswith(var.name, "internal-") && var.name != "internal"')
    assert rules[0].message.startswith('"${var.name}" cannot begin names: ')


@pytest.mark.parametrize(
    ("services", "place"),
    [
        ({"a": {"calls": {"b-to-internet": "x"}}, "a-to-b": {}, "b-to-internet": {}}, "a"),
        (
            {"a": {"calls": {"b-into-c": "x"}}, "a-into-b": {"calls": {"c": "x"}}}
            | {"c": {}, "b-into-c": {}},
            "a-into-b",
        ),
        (
            {"load-balancer-to-a": {"calls": {"b": "x"}}, "a-to-b": {}, "b": {}},
            "load-balancer-to-a",
        ),
    ],
)
def test_a_call_with_the_address_of_another_rule_is_refused(
    services: dict[str, Any], place: str
) -> None:
    with pytest.raises(SpecError) as refusal:
        environment({"services": services})
    assert str(refusal.value).startswith(f"test: services.{place}\n  - calls: ")
    assert "would have the same address as the call of" in str(refusal.value)


ARN = "arn:aws:s3:::b/*"


def test_an_arn_of_another_partition_is_refused() -> None:
    zones = {"network.availability_zones": ["us-gov-west-1a", "us-gov-west-1b"]}
    web = {
        "environment": {"ARN": ARN},
        "task_role_statements": [
            {"actions": ["s3:GetObject"], "resources": [ARN, "arn:*:s3:::b/*"]}
        ],
    }
    with pytest.raises(SpecError) as refusal:
        environment(zones, {"region": "us-gov-west-1", "services.web": web})
    assert str(refusal.value) == (
        "test: services.web.task_role_statements[0]\n"
        f'  - resources[0]: "{ARN}" is of the partition aws; us-gov-west-1 is in aws-us-gov, write '
        "arn:aws-us-gov:…"
    )


def test_a_certificate_is_of_the_region_of_its_load_balancer() -> None:
    arn = "arn:aws:acm:eu-west-1:111122223333:certificate/1"
    balancer = {"ingress_cidr_blocks": ["0.0.0.0/0"], "certificate_arn": arn}
    with pytest.raises(SpecError) as refusal:
        environment({"load_balancer": balancer})
    assert str(refusal.value) == (
        f'test: load_balancer\n  - certificate_arn: "{arn}" is of another region; a load balancer '
        "takes certificates of its own, us-east-1"
    )
