"""The pinned prices: each has a source and a date, and none stands for another region."""

import re
import tomllib
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from commands.cost import prices
from commands.cost.prices import FOLDER, pinned_regions, prices_of

COST = Path(prices.__file__).parent


@pytest.mark.parametrize("region", pinned_regions())
def test_each_price_is_an_amount_for_a_unit_with_a_source_and_its_date(region: str) -> None:
    found = prices_of(region)

    assert found is not None
    assert found.region == region
    for key, price in found.by_key.items():
        assert Decimal(0) < price.usd < 100, key
        assert price.per, key
        assert price.source.url.startswith("https://"), key
        assert date(2020, 1, 1) < price.source.dated <= found.looked_up, key
    assert Decimal(0) < found.spot_discount.usd < 1


@pytest.mark.parametrize("region", pinned_regions())
def test_no_source_is_pinned_that_nothing_stands_on(region: str) -> None:
    tables = tomllib.loads((FOLDER / f"{region}.toml").read_text())
    used = {price["source"] for price in tables["prices"].values()}

    assert tables["sources"].keys() == used | {tables["spot"]["source"]}


@pytest.mark.parametrize("region", ["eu-west-1", "", "us-east-2", "../prices/us-east-1"])
def test_a_region_without_prices_has_none_of_another(region: str) -> None:
    assert prices_of(region) is None


def test_no_price_is_pinned_that_nothing_asks_for() -> None:
    found = prices_of("us-east-1")
    assert found is not None
    code = "\n".join(path.read_text() for path in COST.glob("*.py"))
    of_a_kind = re.compile(
        r"(aurora-db|postgres-db|valkey-cache)\.|fargate-(x86-64|arm64)-|insights-"
    )

    assert [
        key for key in found.by_key if not of_a_kind.match(key) and f'"{key}"' not in code
    ] == []
