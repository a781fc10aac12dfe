"""What network, load balancers, logs, keys, secrets and alarms cost."""

import json
from collections.abc import Iterator
from typing import Any

from commands.cost.items import Biller, Item, several
from commands.cost.resources import Resource, Resources

HIGH_RESOLUTION = 60
"""Seconds; an alarm over a shorter period costs more."""


def of_balancer(balancer: Resource, stack: Resources, bill: Biller) -> Iterator[Item]:
    """Yields the hours of a load balancer, and an address in each zone unless it is internal."""
    if balancer.get("load_balancer_type") == "network":
        yield bill.unpriced("hours and capacity units of a network load balancer")
    else:
        yield from bill.hours("a load balancer", "load-balancer")
        yield from bill.by_use(capacity_units="load-balancer-capacity")
    if balancer.get("internal"):
        return
    if zones := stack.count(balancer, "subnets"):
        yield from bill.hours(
            several(zones, "public IPv4 address").replace("addresss", "addresses"),
            "public-ipv4",
            zones,
        )
    else:
        yield bill.unknown("public IPv4 addresses")


def of_trust_store(store: Resource, stack: Resources, bill: Biller) -> Iterator[Item]:
    """Yields that the hours of a trust store are paid for, at a price that nobody has seen."""
    yield bill.unpriced("hours of a trust store")


def of_nat(gateway: Resource, stack: Resources, bill: Biller) -> Iterator[Item]:
    """Yields the hours of NAT gateways; their addresses are resources of their own."""
    count = gateway.instances
    yield from bill.hours(several(count, "NAT gateway"), "nat-gateway", count)
    yield from bill.by_use(data_through_NAT_gateways="nat-gateway-data")


def of_address(address: Resource, stack: Resources, bill: Biller) -> Iterator[Item]:
    """Yields the hours of public addresses."""
    count = address.instances
    yield from bill.hours(several(count, "public IPv4 address"), "public-ipv4", count)


def of_endpoint(endpoint: Resource, stack: Resources, bill: Biller) -> Iterator[Item]:
    """Yields the hours of an interface endpoint in each zone; a gateway endpoint is free."""
    if endpoint.get("vpc_endpoint_type") != "Interface":
        return
    if zones := stack.count(endpoint, "subnet_ids"):
        units = zones * endpoint.instances
        what = f"{several(endpoint.instances, 'interface endpoint')} in {several(zones, 'zone')}"
        yield from bill.hours(what, "interface-endpoint", units)
    else:
        yield bill.unknown("interface endpoints in zones")
    yield from bill.by_use(data_through_interface_endpoints="interface-endpoint-data")


def of_key(key: Resource, stack: Resources, bill: Biller) -> Iterator[Item]:
    """Yields the months of a KMS key."""
    yield from bill.month("a KMS key", "kms-key", key.instances)
    yield from bill.by_use(calls_of_KMS="kms-requests")


def of_secret(secret: Resource, stack: Resources, bill: Biller) -> Iterator[Item]:
    """Yields the months of a secret, or of those that a stack of CloudFormation makes."""
    count = secret.instances
    if secret.type == "aws_cloudformation_stack":
        template = secret.get("template_body")
        made = json.loads(template)["Resources"].values() if isinstance(template, str) else ()
        count = sum(one["Type"] == "AWS::SecretsManager::Secret" for one in made)
    if count:
        yield from bill.month(several(count, "secret"), "secret", count)
        yield from bill.by_use(reads_of_secrets="secret-requests")


def of_logs(group: Resource, stack: Resources, bill: Biller) -> Iterator[Item]:
    """Yields what log lines cost."""
    yield from bill.by_use(
        log_lines_written="logs-written", log_lines_kept="logs-kept", logs_queried="logs-queried"
    )


def of_cluster(cluster: Resource, stack: Resources, bill: Biller) -> Iterator[Item]:
    """Yields the metrics of Container Insights, whose number follows that of tasks."""
    settings = cluster.get("setting")
    for one in settings if isinstance(settings, list) else []:
        if one.get("name") == "containerInsights" and one.get("value") in ("enabled", "enhanced"):
            yield from bill.by_use(metrics_of_Container_Insights=f"insights-metric-{one['value']}")


def of_scaling(policy: Resource, stack: Resources, bill: Biller) -> Iterator[Item]:
    """Yields the two alarms by which AWS holds each target."""
    if policy.get("policy_type") == "TargetTrackingScaling":
        yield from bill.month("2 alarms of AWS for a target of scaling", "alarm-metric", 2)


def of_alarm(alarm: Resource, stack: Resources, bill: Biller) -> Iterator[Item]:
    """Yields the months of an alarm, by the metrics that it reads."""
    queries = alarm.get("metric_query")
    metrics: list[Any] = [one for one in queries or [] if one.get("metric")]
    period = alarm.get("period")
    fast = isinstance(period, int) and period < HIGH_RESOLUTION
    key = "alarm-metric-high-resolution" if fast else "alarm-metric"
    count = max(len(metrics), 1) * alarm.instances
    yield from bill.month(f"alarms on {several(count, 'metric')}", key, count)


def of_dashboard(dashboard: Resource, stack: Resources, bill: Biller) -> Iterator[Item]:
    """Yields the months of a dashboard."""
    yield from bill.month("a dashboard", "dashboard", dashboard.instances)


def of_firewall(acl: Resource, stack: Resources, bill: Biller) -> Iterator[Item]:
    """Yields the months of a web ACL and its rules."""
    rules = acl.get("rule")
    count = len(rules) if isinstance(rules, list) else 1 if rules else 0
    yield from bill.month("a web ACL", "waf-acl", acl.instances)
    if count:
        yield from bill.month(several(count, "rule"), "waf-rule", count * acl.instances)
    yield from bill.by_use(requests_through_the_web_ACL="waf-requests")


def of_zone(zone: Resource, stack: Resources, bill: Biller) -> Iterator[Item]:
    """Yields the months of a hosted zone, and of a namespace, which is one."""
    named = zone.type == "aws_service_discovery_private_dns_namespace"
    yield from bill.month("a hosted zone", "namespace" if named else "hosted-zone", zone.instances)


def of_domains(domains: Resource, stack: Resources, bill: Biller) -> Iterator[Item]:
    """Yields the months of the names in a list of the DNS firewall, and its queries."""
    names = domains.get("domains")
    count = len(names) if isinstance(names, list) else 0
    yield from bill.month(several(count, "name") + " of the DNS firewall", "firewall-domain", count)
    yield from bill.by_use(names_looked_up_through_the_DNS_firewall="firewall-queries")


def of_schedule(schedule: Resource, stack: Resources, bill: Biller) -> Iterator[Item]:
    """Yields what starting a job costs."""
    yield from bill.by_use(
        starts_by_a_schedule_after_the_14_million_free_ones="schedule-invocations"
    )
