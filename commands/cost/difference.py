"""What a plan changes in the cost of a month."""

from collections.abc import Iterator, Mapping
from typing import Any

from commands.cost.bill import NOTHING, Bill, bill_of, span
from commands.cost.prices import prices_of
from commands.cost.report import no_prices
from commands.cost.resources import of_plan

HEADING = "### Cost of a month"


def difference(plan: Mapping[str, Any]) -> str:
    """Renders the cost before and after a plan; empty if it changes nothing of it.

    Args:
        plan: Output of `terraform show -json` for a saved plan.
    """
    before, after = of_plan(plan)
    prices = prices_of(after.region)
    if prices is None:
        changes = any(change["change"]["actions"] != ["no-op"] for change in _paid(plan))
        return f"{HEADING}\n\n{no_prices(after.region)}" if changes and after.region else ""
    lines = [*_lines(bill_of(before, prices), bill_of(after, prices))]
    return "\n".join([HEADING, "", *lines]) if lines else ""


def _paid(plan: Mapping[str, Any]) -> Iterator[Any]:
    for change in plan.get("resource_changes", []):
        if change["type"].startswith("aws_") and change.get("mode", "managed") == "managed":
            yield change


def _lines(before: Bill, after: Bill) -> Iterator[str]:
    was, becomes = before.by_address, after.by_address
    changed = [
        (address, was.get(address, NOTHING), becomes.get(address, NOTHING))
        for address in was | becomes
        if was.get(address) != becomes.get(address)
    ]
    used = [item for item in after.by_use if item not in before.by_use]
    unused = [item for item in before.by_use if item not in after.by_use]
    new = [item for item in after.unpriced if item not in before.unpriced]
    if not (changed or used or unused or new):
        return
    amounts = f"{span(before.range)} USD before, {span(after.range)} USD after"
    yield f"**{amounts}**, without what is used."
    if changed:
        yield from ("", "| Resource | Before | After |", "|---|---:|---:|")
    for address, less, more in changed:
        yield f"| `{address}` | {span(less)} | {span(more)} |"
    if used or unused or new:
        yield ""
    for word, items in (("new", used), ("no more", unused)):
        for item in items:
            yield f"- by use, {word}: {item.what}, {item.usd:f} USD per {item.per}"
    yield from (f"- not priced: `{item.address}`: {item.why}" for item in new)
