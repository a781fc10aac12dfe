"""What may be asked of a cluster."""

from modules.cluster.spec import ClusterSpec, StrategySpec


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
