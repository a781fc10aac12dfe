"""What tasks on Fargate cost: of services always, of jobs while they run."""

from collections.abc import Iterator
from decimal import Decimal
from math import ceil
from typing import NamedTuple

from commands.cost.items import Biller, ByUse, Fixed, Item, several
from commands.cost.prices import HOURS, Prices
from commands.cost.resources import Resource, Resources

FREE_STORAGE_GB = 20
MILLIONTH = Decimal("0.000001")
SPOT = "FARGATE_SPOT"


class Size(NamedTuple):
    """What one task has."""

    vcpu: Decimal
    gb: Decimal
    architecture: str
    storage_gb: int
    """Ephemeral storage beyond what is free."""

    @classmethod
    def of(cls, definition: Resource) -> "Size":
        """Returns the size that a task definition says."""
        storage = definition.get("ephemeral_storage", "size_in_gib") or FREE_STORAGE_GB
        return cls(
            Decimal(str(definition.get("cpu"))) / 1024,
            Decimal(str(definition.get("memory"))) / 1024,
            str(definition.get("runtime_platform", "cpu_architecture") or "X86_64"),
            int(storage) - FREE_STORAGE_GB,
        )

    def hour(self, prices: Prices, architecture: str = "") -> Decimal | None:
        """Returns what an hour of a task costs, on its processors or on others."""
        name = (architecture or self.architecture).lower().replace("_", "-")
        vcpu, gb = prices.get(f"fargate-{name}-vcpu"), prices.get(f"fargate-{name}-gb")
        storage = prices.get("fargate-storage")
        if not (vcpu and gb and storage):
            return None
        return vcpu.usd * self.vcpu + gb.usd * self.gb + storage.usd * self.storage_gb

    def __str__(self) -> str:
        text = f"{_plain(self.vcpu)} vCPU and {_plain(self.gb)} GB of {self.architecture}"
        return f"{text}, {self.storage_gb} GB more storage" if self.storage_gb > 0 else text


class Tasks(NamedTuple):
    """The tasks of a service."""

    size: Size
    least: int
    most: int
    service: Resource

    @classmethod
    def of(cls, service: Resource, stack: Resources) -> "Tasks | None":
        """Returns the tasks of a service; None where its task definition is another stack's."""
        definition = stack.named_by(service, "task_definition", "aws_ecs_task_definition")
        if definition is None:
            return None
        desired = int(service.get("desired_count") or 0)
        target = stack.naming(service, "resource_id", "aws_appautoscaling_target")
        bounds = [target and target.get(name) for name in ("min_capacity", "max_capacity")]
        # A target without scaling holds as many tasks as run, two at least, and says so in a text.
        least, most = (bound if isinstance(bound, int) else desired for bound in bounds)
        return cls(Size.of(definition), least, most, service)

    def on_spot(self, count: int) -> int:
        """Returns how many of a number of tasks run on spare capacity."""
        strategy = self.service.get("capacity_provider_strategy")
        shares = strategy if isinstance(strategy, list) else [strategy] if strategy else []
        base = sum(int(share.get("base") or 0) for share in shares)
        weight = sum(int(share.get("weight") or 0) for share in shares)
        spot = [share for share in shares if share.get("capacity_provider") == SPOT]
        fixed = sum(min(int(share.get("base") or 0), count) for share in spot)
        rest = max(count - base, 0)
        part = sum(int(share.get("weight") or 0) for share in spot)
        return fixed + (ceil(Decimal(rest * part) / weight) if weight else 0)


def of_service(service: Resource, stack: Resources, bill: Biller) -> Iterator[Item]:
    """Yields what the tasks of a service cost, from the fewest to the most."""
    tasks = Tasks.of(service, stack)
    hour = tasks.size.hour(bill.prices) if tasks else None
    if tasks is None or hour is None:
        yield bill.unpriced("tasks of a size that is not known here")
        return
    count = several(tasks.most, "task")
    count = count if tasks.least == tasks.most else f"{tasks.least} to {count}"
    what, spot = f"{count} of {tasks.size}", tasks.on_spot(tasks.least)
    saved = bill.prices.spot_discount.usd * spot
    if tasks.on_spot(tasks.most):
        what += f", on Spot for up to {bill.prices.spot_discount.usd:.0%} less"
    least = hour * (tasks.least - saved) * HOURS
    yield Fixed(bill.address, what, least, hour * tasks.most * HOURS)
    if service.get("network_configuration", "assign_public_ip"):
        yield from bill.hours("a public IPv4 address of each task", "public-ipv4", *tasks[1:3])


def of_definition(definition: Resource, stack: Resources, bill: Biller) -> Iterator[Item]:
    """Yields what an hour of a job's task costs; the tasks of a service are its own."""
    if stack.naming(definition, "task_definition", "aws_ecs_service"):
        return
    size = Size.of(definition)
    if (usd := size.hour(bill.prices)) is None:
        yield bill.unpriced("tasks of a size that is not known here")
    else:
        what = f"a job's task of {size}"
        yield ByUse(bill.address, what, usd.quantize(MILLIONTH), "hour that it runs")


def _plain(number: Decimal) -> str:
    return f"{number.normalize():f}"
