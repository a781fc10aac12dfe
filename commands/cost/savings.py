"""What would be cheaper: only what applies to a stack, each with what it saves in a month."""

from collections.abc import Iterator
from decimal import Decimal

from commands.cost.bill import span, usd
from commands.cost.items import several
from commands.cost.prices import HOURS, Prices
from commands.cost.resources import Resources
from commands.cost.tasks import Tasks

LEAST_ACU = Decimal("0.5")


def savings(stack: Resources, prices: Prices, *, disposable: bool = False) -> Iterator[str]:
    """Yields what would be cheaper, and what it takes.

    Args:
        stack: The resources of the stack.
        prices: The prices of its region.
        disposable: Whether the environment may be lost at any time.
    """
    yield from _processors(stack, prices)
    if disposable:
        yield from _spot(stack, prices)
    yield from _gateways(stack, prices)
    yield from _endpoints(stack, prices)
    yield from _capacity(stack, prices)


def _processors(stack: Resources, prices: Prices) -> Iterator[str]:
    least = most = Decimal()
    names = []
    for tasks in _services(stack):
        now, arm = tasks.size.hour(prices), tasks.size.hour(prices, "ARM64")
        if now and arm and tasks.size.architecture != "ARM64":
            names.append(tasks.service.address)
            least += (now - arm) * HOURS * (tasks.least - tasks.on_spot(tasks.least))
            most += (now - arm) * HOURS * tasks.most
    if names:
        yield (
            f'`cpu_architecture = "ARM64"` for {several(len(names), "service")}: saves '
            f"{span((least, most))} USD; their images have to be built for it"
        )


def _spot(stack: Resources, prices: Prices) -> Iterator[str]:
    saved = Decimal()
    for tasks in _services(stack):
        hour = tasks.size.hour(prices) or Decimal()
        saved += hour * HOURS * (tasks.least - tasks.on_spot(tasks.least))
    if saved:
        yield (
            "`[cluster.capacity_provider_strategy]` with `FARGATE_SPOT`, since the "
            f"environment is disposable: saves up to {usd(saved * prices.spot_discount.usd)} USD; "
            "AWS takes tasks away with two minutes' notice"
        )


def _gateways(stack: Resources, prices: Prices) -> Iterator[str]:
    gateways = sum(one.instances for one in stack.of("aws_nat_gateway"))
    hour, address = prices.get("nat-gateway"), prices.get("public-ipv4")
    if gateways > 1 and hour and address:
        saved = (gateways - 1) * (hour.usd + address.usd) * HOURS
        yield (
            f'`network.nat_gateways = "single"`: saves {usd(saved)} USD; the failure of one zone '
            "then takes the way out from all, and traffic between zones is paid for"
        )


def _endpoints(stack: Resources, prices: Prices) -> Iterator[str]:
    gateways = sum(one.instances for one in stack.of("aws_nat_gateway"))
    zones = sum(one.instances for one in stack.of("aws_subnet") if one.address.endswith(".private"))
    hour, data = prices.get("interface-endpoint"), prices.get("interface-endpoint-data")
    nat, through = prices.get("nat-gateway"), prices.get("nat-gateway-data")
    address = prices.get("public-ipv4")
    if not (zones and hour and data and nat and through and address):
        return
    if gateways:
        month = zones * hour.usd * HOURS
        gigabytes = month / (through.usd - data.usd)
        yield (
            f"an interface endpoint in {several(zones, 'zone')} costs {usd(month)} USD and saves "
            f"{through.usd - data.usd} USD per GB: worth it for a service of AWS to which more "
            f"than {gigabytes:,.0f} GB a month go; those of S3 and DynamoDB are free"
        )
        return
    units = sum(
        one.instances * (stack.count(one, "subnet_ids") or 0)
        for one in stack.of("aws_vpc_endpoint")
        if one.get("vpc_endpoint_type") == "Interface"
    )
    saved = (units * hour.usd - nat.usd - address.usd) * HOURS
    if saved > 0:
        yield (
            f'`network.nat_gateways = "single"` instead of interface endpoints: saves {usd(saved)} '
            "USD; tasks then reach the internet"
        )


def _capacity(stack: Resources, prices: Prices) -> Iterator[str]:
    acu = prices.get("aurora-serverless")
    for cluster in stack.of("aws_rds_cluster"):
        given = cluster.get("serverlessv2_scaling_configuration", "min_capacity")
        instances = sum(
            one.instances
            for one in stack.of("aws_rds_cluster_instance")
            if cluster.address in one.references.get("cluster_identifier", ())
        )
        if given is None or acu is None:
            continue
        more = (Decimal(str(given)) - LEAST_ACU) * instances
        if more > 0:
            yield (
                f"`min_capacity = {LEAST_ACU}` for `{cluster.address}`: saves up to "
                f"{usd(more * acu.usd * HOURS)} USD while it idles; its cache is lost then"
            )


def _services(stack: Resources) -> Iterator[Tasks]:
    for service in stack.of("aws_ecs_service"):
        if tasks := Tasks.of(service, stack):
            yield tasks
