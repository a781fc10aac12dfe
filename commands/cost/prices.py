"""The pinned prices of a region, each with its source and the date of that."""

import tomllib
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import NamedTuple

FOLDER = Path(__file__).parent / "prices"

HOURS = Decimal(730)
"""Hours of a month, as AWS reckons: 8,760 a year."""


class Source(NamedTuple):
    """Who says a price."""

    url: str
    dated: date
    note: str


class Price(NamedTuple):
    """What AWS charges for one unit."""

    usd: Decimal
    per: str
    source: Source


class Prices(NamedTuple):
    """The prices of a region."""

    region: str
    looked_up: date
    spot_discount: Price
    """The largest part of the price that Fargate Spot takes off; it varies."""

    by_key: Mapping[str, Price]

    def get(self, key: str) -> Price | None:
        """Return a price, or None where nobody has seen a source of it."""
        return self.by_key.get(key)


@cache
def prices_of(region: str) -> Prices | None:
    """Return the prices of a region; None if none are pinned, since those of another are others."""
    if region not in pinned_regions():
        return None
    tables = tomllib.loads((FOLDER / f"{region}.toml").read_text(encoding="utf-8"))
    sources = {
        name: Source(table["url"], table["dated"], table.get("note", ""))
        for name, table in tables["sources"].items()
    }
    spot = tables["spot"]
    return Prices(
        region,
        tables["looked_up"],
        Price(Decimal(spot["discount_up_to"]), "of the price", sources[spot["source"]]),
        {
            key: Price(Decimal(table["usd"]), table["per"], sources[table["source"]])
            for key, table in tables["prices"].items()
        },
    )


def pinned_regions() -> list[str]:
    """Return the regions of which there are prices."""
    return sorted(path.stem for path in FOLDER.glob("*.toml"))
