"""The bill of a month: what is fixed, what hangs on use, and what has no price."""

from collections.abc import Callable, Iterator
from decimal import ROUND_HALF_UP, Decimal
from typing import NamedTuple

from commands.cost import ground, stores, tasks
from commands.cost.items import Biller, ByUse, Fixed, Item, Unpriced
from commands.cost.prices import Prices
from commands.cost.resources import Resource, Resources

CENT = Decimal("0.01")
NOTHING = (Decimal(), Decimal())

BILLED: dict[str, Callable[[Resource, Resources, Biller], Iterator[Item]]] = {
    "aws_appautoscaling_policy": ground.of_scaling,
    "aws_cloudformation_stack": ground.of_secret,
    "aws_cloudwatch_dashboard": ground.of_dashboard,
    "aws_cloudwatch_log_group": ground.of_logs,
    "aws_cloudwatch_metric_alarm": ground.of_alarm,
    "aws_db_instance": stores.of_rds,
    "aws_dynamodb_table": stores.of_table,
    "aws_ecr_repository": stores.of_images,
    "aws_ecs_cluster": ground.of_cluster,
    "aws_ecs_service": tasks.of_service,
    "aws_ecs_task_definition": tasks.of_definition,
    "aws_efs_file_system": stores.of_files,
    "aws_eip": ground.of_address,
    "aws_elasticache_replication_group": stores.of_cache,
    "aws_kms_key": ground.of_key,
    "aws_lb": ground.of_balancer,
    "aws_lb_trust_store": ground.of_trust_store,
    "aws_nat_gateway": ground.of_nat,
    "aws_rds_cluster": stores.of_aurora,
    "aws_rds_cluster_instance": stores.of_aurora_instance,
    "aws_route53_resolver_firewall_domain_list": ground.of_domains,
    "aws_route53_zone": ground.of_zone,
    "aws_s3_bucket": stores.of_bucket,
    "aws_scheduler_schedule": ground.of_schedule,
    "aws_secretsmanager_secret": ground.of_secret,
    "aws_service_discovery_private_dns_namespace": ground.of_zone,
    "aws_sns_topic": stores.of_topic,
    "aws_sqs_queue": stores.of_queue,
    "aws_vpc_endpoint": ground.of_endpoint,
    "aws_wafv2_web_acl": ground.of_firewall,
}
"""What of a type is paid for."""

FREE = frozenset(
    {
        "aws_acm_certificate",
        "aws_acm_certificate_validation",
        "aws_appautoscaling_target",
        "aws_cloudwatch_event_rule",
        "aws_cloudwatch_event_target",
        "aws_cloudwatch_log_resource_policy",
        "aws_egress_only_internet_gateway",
        "aws_internet_gateway",
        "aws_vpc_ipv6_cidr_block_association",
        "aws_route",
        "aws_route_table",
        "aws_route_table_association",
        "aws_route53_record",
        "aws_service_discovery_service",
        "aws_subnet",
        "aws_vpc",
        "terraform_data",
    }
)
"""Types that cost nothing in themselves."""

FREE_KINDS = (
    "aws_db_",
    "aws_default_",
    "aws_ec2_",
    "aws_ecr_",
    "aws_ecs_",
    "aws_efs_",
    "aws_elasticache_",
    "aws_flow_log",
    "aws_iam_",
    "aws_kms_",
    "aws_lb_",
    "aws_rds_",
    "aws_route53_resolver_",
    "aws_s3_bucket_",
    "aws_scheduler_",
    "aws_secretsmanager_",
    "aws_security_group",
    "aws_sns_topic_",
    "aws_sqs_queue_",
    "aws_vpc_",
    "aws_wafv2_web_acl_",
)
"""How the types of settings begin: policies, groups, rules of what is paid for itself."""


class Bill(NamedTuple):
    """The items of a stack."""

    items: list[Item]

    @property
    def fixed(self) -> list[Fixed]:
        """What is paid whatever is used."""
        return [item for item in self.items if isinstance(item, Fixed)]

    @property
    def by_use(self) -> dict[ByUse, int]:
        """What is paid for what is used, with the number of resources that it goes for."""
        found: dict[ByUse, int] = {}
        for item in self.items:
            if isinstance(item, ByUse):
                same = item._replace(address="")
                found[same] = found.get(same, 0) + 1
        return found

    @property
    def unpriced(self) -> list[Unpriced]:
        """What has no price here."""
        return [item for item in self.items if isinstance(item, Unpriced)]

    @property
    def range(self) -> tuple[Decimal, Decimal]:
        """The fixed part of a month: at the fewest tasks, and at the most."""
        return (
            sum((item.least for item in self.fixed), Decimal()),
            sum((item.most for item in self.fixed), Decimal()),
        )

    @property
    def by_address(self) -> dict[str, tuple[Decimal, Decimal]]:
        """The fixed part of a month by resource."""
        found: dict[str, tuple[Decimal, Decimal]] = {}
        for item in self.fixed:
            least, most = found.get(item.address, NOTHING)
            found[item.address] = (least + item.least, most + item.most)
        return found


def bill_of(stack: Resources, prices: Prices) -> Bill:
    """Returns what a stack costs in a month."""
    return Bill([item for resource in stack for item in _items(resource, stack, prices)])


def _items(resource: Resource, stack: Resources, prices: Prices) -> Iterator[Item]:
    bill = Biller(resource.address, prices)
    if billed := BILLED.get(resource.type):
        yield from billed(resource, stack, bill)
    elif resource.type not in FREE and not resource.type.startswith(FREE_KINDS):
        yield bill.unpriced(f"resources of type {resource.type}")


def usd(amount: Decimal) -> str:
    """Formats an amount: `1,234.50`; half a cent is one, as on a bill."""
    return f"{amount.quantize(CENT, ROUND_HALF_UP):,}"


def span(amounts: tuple[Decimal, Decimal]) -> str:
    """Formats an amount that scales: `12.00`, or `12.00 to 60.00`."""
    least, most = map(usd, amounts)
    return least if least == most else f"{least} to {most}"
