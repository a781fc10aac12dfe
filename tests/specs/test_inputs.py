"""What the modules take: the specs' fields and rules, and what they stand on."""

from __future__ import annotations

from typing import Any

import pytest

from modules.specs import inputs, service_inputs
from modules.specs.base import Spec
from modules.specs.inputs import (
    ClusterInputs,
    EncryptionInputs,
    LoadBalancerInputs,
    LogsInputs,
    NetworkInputs,
    RemoteStateInputs,
    SecretInputs,
)
from modules.specs.service_inputs import ServiceInputs
from tests.specs.building import Data, load_balancer, problems

LEAST: dict[type[Spec], Data] = {
    NetworkInputs: {"name": "shop", "availability_zones": ["us-east-1a", "us-east-1b"]},
    ClusterInputs: {"name": "shop", "vpc_id": "vpc-1"},
    LoadBalancerInputs: load_balancer(
        name="shop", vpc_id="vpc-1", subnet_ids=["subnet-1", "subnet-2"]
    ),
    ServiceInputs: {
        "platform": "shop",
        "name": "api",
        "vpc_id": "vpc-1",
        "subnet_ids": ["subnet-1"],
        "cluster_arn": "arn:aws:ecs:us-east-1:1:cluster/shop",
        "namespace_id": "ns-1",
    },
    RemoteStateInputs: {"bucket": "shop-state"},
    LogsInputs: {"name": "shop"},
    EncryptionInputs: {"name": "shop"},
    SecretInputs: {"platform": "shop", "name": "database", "description": "Password"},
}

OF_PLATFORMS = [spec for spec in LEAST if spec is not RemoteStateInputs]


@pytest.mark.parametrize("spec", LEAST)
def test_the_least_inputs_are_right_and_what_is_required_is_among_them(spec: type[Spec]) -> None:
    made = spec.parse(LEAST[spec], source="test")
    required = {name for name, field in spec.model_fields.items() if field.is_required()}

    assert required <= LEAST[spec].keys()
    assert made.model_dump()["tags"] == {}


@pytest.mark.parametrize("spec", OF_PLATFORMS)
def test_the_name_of_a_platform_is_one_that_aws_takes(spec: type[Spec]) -> None:
    field = "platform" if "platform" in spec.model_fields else "name"

    assert problems(spec, {**LEAST[spec], field: "internal-shop"}) == [
        f'{field}: "internal-shop" cannot begin names: AWS refuses "internal-" for load balancers; '
        "choose another"
    ]


@pytest.mark.parametrize(
    ("spec", "changes", "problem"),
    [
        (NetworkInputs, {"cidr_block": "10.0.0.0/8"},
         'cidr_block: "10.0.0.0/8" cannot be cut into subnets; choose a prefix from /16 to /22'),
        (ClusterInputs, {"capacity_provider_strategy": {"FARGATE": {"weight": 0}}},
         "capacity_provider_strategy: every weight is 0; give one provider a weight"),
        (LoadBalancerInputs, {"plain_http": False},
         "certificate_arn: nothing says how clients connect; give certificate_arn, or domain_name "
         "with hosted_zone_id, or plain_http = true"),
        (SecretInputs, {"secret_string_template": {"user": "app"}},
         "generate_string_key: is required with secret_string_template; name the key of the "
         "password"),
        (ServiceInputs, {"platform": "sg"},
         'platform: "sg" cannot begin names: AWS refuses "sg-" for security groups; choose '
         "another"),
        (ServiceInputs, {"capacity_provider_strategy": {"FARGATE": {"weight": 0}}},
         "capacity_provider_strategy: every weight is 0; give one provider a weight"),
        (ServiceInputs, {"scaling": {"requests_per_target": 100}},
         "scaling.requests_per_target: 100 cannot be counted without a load_balancer; give the "
         "service a load_balancer or remove it"),
        (ServiceInputs, {"environment": {"SERVICE_NAME": "a"}},
         "environment: SERVICE_NAME is set by the module; rename or remove it"),
    ],
)  # fmt: skip
def test_the_rules_are_those_of_the_specs(spec: type[Spec], changes: Data, problem: str) -> None:
    assert problems(spec, LEAST[spec] | changes) == [problem]


def test_a_service_is_routed_to_as_its_load_balancer_says() -> None:
    target = {"listener_arn": "arn", "arn_suffix": "app/1", "security_group_id": "sg-1"}
    data = LEAST[ServiceInputs] | {"load_balancer": target | {"priority": 1}}
    routed: Any = ServiceInputs.parse(data, source="test")
    alone: Any = ServiceInputs.parse(LEAST[ServiceInputs], source="test")

    assert routed.route == routed.load_balancer
    assert alone.route is None


def test_tasks_reach_the_internet_unless_somebody_says_where_else() -> None:
    made = ServiceInputs.parse(LEAST[ServiceInputs], source="test")

    assert {name: target.cidr_ipv4 for name, target in made.https_targets.items()} == {
        "internet": "0.0.0.0/0"
    }


def test_every_module_s_inputs_are_tested() -> None:
    found = vars(inputs) | vars(service_inputs)
    named = {name for name in found if name.endswith("Inputs")}
    shared = {"Inputs", "PlatformInputs", "DisposableInputs"}

    assert named - shared == {spec.__name__ for spec in LEAST}
