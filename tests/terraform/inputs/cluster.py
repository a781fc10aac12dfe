"""The inputs of the module ``cluster``."""

from __future__ import annotations

from tests.terraform.inputs.cases import Case, Cases, bounds, nulls, platform_names

NAMES = platform_names("name")

STRATEGY = "capacity_provider_strategy"

WEIGHTS = bounds(f"{STRATEGY}.FARGATE.weight", 0, 1000, capacity_provider_strategy__FARGATE_SPOT={})
BASES = bounds(f"{STRATEGY}.FARGATE.base", 0, 100000)

STRATEGIES = Cases(
    least={},
    right=[
        *WEIGHTS.right,
        *BASES.right,
        {STRATEGY: {"FARGATE": {}}},
        {STRATEGY: {"FARGATE": {"weight": 1, "base": 2}, "FARGATE_SPOT": {"weight": 4}}},
    ],
    wrong=[
        *WEIGHTS.wrong,
        *BASES.wrong,
        Case(
            {STRATEGY: {}},
            also=f"{STRATEGY}: every weight is 0; give one provider a weight",
        ),
        Case({STRATEGY: {"EC2": {"weight": 1}}}),
        Case({STRATEGY: {"FARGATE": {"weight": 0}, "FARGATE_SPOT": {"weight": 0}}}),
        Case({STRATEGY: {"FARGATE": {"base": 1}, "FARGATE_SPOT": {"base": 1}}}),
    ],
)

LONG_DOMAIN = ".".join(["d" * 63] * 4)[:253]

CLUSTER = Cases(
    least={"name": "shop", "vpc_id": "vpc-1"},
    right=[
        {},
        *NAMES.right,
        *STRATEGIES.right,
        {"container_insights": "enhanced"},
        {"namespace": "shop.local"},
        {"namespace": LONG_DOMAIN},
    ],
    wrong=[
        *NAMES.wrong,
        *nulls(),
        *STRATEGIES.wrong,
        Case({"container_insights": "on"}),
        Case({"namespace": "local"}),
        Case({"namespace": "-shop.local"}),
        Case({"namespace": "shop..local"}),
        Case({"namespace": "Shop.local"}),
        Case({"namespace": "shop.local."}),
        Case({"namespace": f"{LONG_DOMAIN}d"}),
    ],
)
