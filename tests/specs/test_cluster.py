"""What may be asked of a cluster."""

from typing import Any

import pytest

from modules.specs.cluster import ClusterSpec, StrategySpec
from tests.specs.building import problems


def wrong_strategy(**providers: Any) -> list[str]:
    return problems(ClusterSpec, {"capacity_provider_strategy": providers})


def test_an_empty_table_is_fargate_on_demand_with_insights() -> None:
    assert ClusterSpec.parse({}, source="") == ClusterSpec(
        namespace=None,
        container_insights="enabled",
        capacity_provider_strategy={"FARGATE": StrategySpec(weight=1, base=1)},
    )


def test_spot_can_take_a_share() -> None:
    data = {"capacity_provider_strategy": {"FARGATE": {"base": 1}, "FARGATE_SPOT": {"weight": 3}}}

    assert ClusterSpec.parse(data, source="").capacity_provider_strategy == {
        "FARGATE": StrategySpec(weight=1, base=1),
        "FARGATE_SPOT": StrategySpec(weight=3, base=0),
    }


def test_somebody_has_to_run_the_tasks() -> None:
    assert wrong_strategy(FARGATE={"weight": 0}, FARGATE_SPOT={"weight": 0}) == [
        "capacity_provider_strategy: every weight is 0; give one provider a weight"
    ]
    assert wrong_strategy() == ["capacity_provider_strategy: 0 given; give at least 1"]


def test_one_provider_has_a_base() -> None:
    assert wrong_strategy(FARGATE={"base": 1}, FARGATE_SPOT={"base": 1}) == [
        "capacity_provider_strategy: more than one provider has a base; ECS allows one, remove "
        "the others"
    ]


def test_only_fargate_runs_tasks() -> None:
    assert wrong_strategy(EC2={}) == [
        "capacity_provider_strategy.EC2: \"EC2\" is not possible; choose 'FARGATE' or "
        "'FARGATE_SPOT'"
    ]


@pytest.mark.parametrize(("field", "most"), [("weight", 1000), ("base", 100000)])
def test_a_number_keeps_its_bounds(field: str, most: int) -> None:
    assert problems(StrategySpec, {field: -1}) == [f"{field}: -1 is too small; give at least 0"]
    assert problems(StrategySpec, {field: most + 1}) == [
        f"{field}: {most + 1} is too large; give at most {most}"
    ]


def test_insights_have_three_levels() -> None:
    assert problems(ClusterSpec, {"container_insights": "on"}) == [
        "container_insights: \"on\" is not possible; choose 'enabled', 'enhanced' or 'disabled'"
    ]


@pytest.mark.parametrize("namespace", ["shop.local", "a.b.c", "x-1.example"])
def test_a_namespace_is_a_domain(namespace: str) -> None:
    assert ClusterSpec.parse({"namespace": namespace}, source="").namespace == namespace


@pytest.mark.parametrize("namespace", ["local", "Shop.local", "-a.local", "a-.local", "a..b", ""])
def test_another_text_is_no_namespace(namespace: str) -> None:
    assert problems(ClusterSpec, {"namespace": namespace}) == [
        f'namespace: "{namespace}": write a domain name of two labels or more, such as shop.local'
    ]
