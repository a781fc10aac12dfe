"""What a bill consists of."""

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from commands.cost.prices import HOURS, Price, Prices


class Fixed(NamedTuple):
    """What is paid for a month, whatever is used."""

    address: str
    what: str
    least: Decimal
    """USD of a month in which nothing has scaled up."""

    most: Decimal


class ByUse(NamedTuple):
    """What is paid for what is used, which no file says."""

    address: str
    what: str
    usd: Decimal
    per: str


class Unpriced(NamedTuple):
    """What has no price here."""

    address: str
    why: str


Item = Fixed | ByUse | Unpriced


class Biller(NamedTuple):
    """Writes the items of one resource."""

    address: str
    prices: Prices

    def month(self, what: str, key: str, units: int | Decimal = 1) -> Iterator[Item]:
        """Yields what units cost in a month."""
        if price := self.prices.get(key):
            yield Fixed(self.address, what, price.usd * units, price.usd * units)
        else:
            yield self.unpriced(what)

    def hours(
        self, what: str, key: str, least: int | Decimal = 1, most: int | Decimal | None = None
    ) -> Iterator[Item]:
        """Yields what units cost that are there in each hour."""
        if price := self.prices.get(key):
            usd = price.usd * HOURS
            yield Fixed(self.address, what, usd * least, usd * (least if most is None else most))
        else:
            yield self.unpriced(what)

    def by_use(self, **keys: str) -> Iterator[Item]:
        """Yields prices of what is used: `data="nat-gateway-data"`."""
        for what, key in keys.items():
            text = what.replace("_", " ")
            price: Price | None = self.prices.get(key)
            if price is None:
                yield self.unpriced(text)
            else:
                yield ByUse(self.address, text, price.usd, price.per)

    def unpriced(self, what: str) -> Unpriced:
        """Returns that there is no price."""
        return Unpriced(self.address, what)

    def unknown(self, what: str) -> Unpriced:
        """Returns that a number is known only after the plan is applied."""
        return Unpriced(self.address, f"{what}, whose number is known after the apply")


def several(count: int, what: str) -> str:
    """Names a number of things: `3 zones`, `1 address`."""
    ending = "" if count == 1 else "es" if what.endswith("s") else "s"
    return f"{count} {what}{ending}"
