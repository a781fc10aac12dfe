"""Controls of EC2: VPCs, subnets, security groups and network ACLs."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Any

from modules.controls.control import Control, Judge, Seen, beside, one_of
from modules.controls.resources import Resource, Stack, several

VPC = ("aws_vpc",)
INGRESS = ("aws_vpc_security_group_ingress_rule",)
SHOWN = "tests/network/test_network.py"
CONNECTED = "tests/network/test_connections.py"
CLOSED = "tests/network/test_defaults.py"
ENDPOINTS = "tests/network/test_endpoints.py"

ANYWHERE_IPV4 = "0.0.0.0/0"
ANYWHERE_IPV6 = "::/0"
BOTH = (ANYWHERE_IPV4, ANYWHERE_IPV6)
AUTHORIZED = {80, 443}
"""The value of EC2.18's parameter ``authorizedTcpPorts``."""

HIGH_RISK = (
    *(20, 21, 22, 23, 25, 110, 135, 143, 445, 1433, 1434, 3000, 3306, 3389, 4333, 5000, 5432),
    *(5500, 5601, 8080, 8088, 8888, 9200, 9300),
)
"""The value of EC2.19's parameter ``blockedPorts``."""

REMOTE = (22, 3389)
EVERY = range(65536)


def _ranges(resource: Resource) -> list[str]:
    """Return the address ranges from which a rule lets in."""
    given = [str(resource.get(path)) for path in ("cidr_ipv4", "cidr_ipv6") if resource.get(path)]
    # One instance each: the keys are the ranges.
    return [known for one in given for known in (resource.keys if "each." in one else [one])]


def _ports(rule: Any) -> Collection[int]:
    """Return the ports of a rule that has ``from_port`` and ``to_port``."""
    first, last = rule.get("from_port"), rule.get("to_port")
    if first is None or last is None or -1 in (int(first), int(last)):
        return EVERY
    return range(int(first), int(last) + 1)


def _closed(blocked: Iterable[int], *, anywhere: tuple[str, ...]) -> Judge:
    """Return a judge: a rule lets nobody from anywhere in to some ports."""
    closed = [*blocked]

    def judge(resource: Resource, _: Stack) -> Seen | None:
        ranges, ports = _ranges(resource), _ports(resource)
        if not ranges:
            return None
        hit = [port for port in closed if port in ports]
        is_open = bool(set(ranges) & {*anywhere}) and bool(hit)
        return Seen("from_port", f"{_text(ports)} from {', '.join(ranges)}", not is_open)

    return judge


def _text(ports: Collection[int]) -> str:
    first, last = min(ports), max(ports)
    return "all ports" if ports == EVERY else str(first) if first == last else f"{first}-{last}"


def _is_empty(resource: Resource, _: Stack) -> Seen:
    rules = [*several(resource.get("ingress")), *several(resource.get("egress"))]
    return Seen("ingress, egress", f"{len(rules)} rules", not rules)


def _acl(resource: Resource, _: Stack) -> Seen:
    found = [
        f"rule {rule['rule_no']}"
        for rule in several(resource.get("ingress"))
        if rule.get("action") == "allow"
        and {rule.get("cidr_block"), rule.get("ipv6_cidr_block")} & {*BOTH}
        and str(rule.get("protocol")) in ("-1", "tcp", "6")
        and any(port in _acl_ports(rule) for port in REMOTE)
    ]
    value = f"{', '.join(found)} lets anybody in" if found else "nobody from anywhere"
    return Seen("ingress to 22 and 3389", value, not found)


def _acl_ports(rule: Any) -> Collection[int]:
    return EVERY if str(rule.get("protocol")) == "-1" else _ports(rule)


def _endpoint(service: str) -> Judge:
    """Return a judge: a VPC has an interface endpoint of a service."""

    def judge(resource: Resource, stack: Stack) -> Seen:
        for one in stack.beside(resource, "aws_vpc_endpoint", "vpc_id"):
            names = [str(one.get("service_name")), *one.keys]
            is_named = any(name == service or name.endswith(f".{service}") for name in names)
            if is_named and one.get("vpc_endpoint_type") == "Interface":
                return Seen(f"{one.block} service_name", service, met=True)
        return Seen("aws_vpc_endpoint service_name", f"none of {service}", met=False)

    return judge


CONTROLS = (
    Control(
        "EC2.2",
        "VPC default security groups should not allow inbound or outbound traffic",
        ("aws_default_security_group",),
        _is_empty,
        CLOSED,
    ),
    Control(
        "EC2.6",
        "VPC flow logging should be enabled in all VPCs",
        VPC,
        beside("aws_flow_log", "vpc_id", one_of("traffic_type", "ALL", "REJECT")),
        "tests/network/test_flow_logs.py",
    ),
    Control(
        "EC2.13",
        "Security groups should not allow ingress from 0.0.0.0/0 or ::/0 to port 22",
        INGRESS,
        _closed([22], anywhere=BOTH),
        CONNECTED,
        fsbp=False,
        pci=("1.3.1",),
    ),
    Control(
        "EC2.14",
        "Security groups should not allow ingress from 0.0.0.0/0 or ::/0 to port 3389",
        INGRESS,
        _closed([3389], anywhere=BOTH),
        CONNECTED,
        fsbp=False,
        pci=("1.3.1",),
    ),
    Control(
        "EC2.15",
        "Amazon EC2 subnets should not automatically assign public IP addresses",
        ("aws_subnet",),
        one_of("map_public_ip_on_launch", False, default=False),
        "tests/network/test_subnets.py",
        pci=("1.4.4",),
    ),
    Control(
        "EC2.18",
        "Security groups should only allow unrestricted incoming traffic for authorized ports",
        INGRESS,
        _closed((port for port in EVERY if port not in AUTHORIZED), anywhere=BOTH),
        CONNECTED,
    ),
    Control(
        "EC2.19",
        "Security groups should not allow unrestricted access to ports with high risk",
        INGRESS,
        _closed(HIGH_RISK, anywhere=BOTH),
        CONNECTED,
    ),
    Control(
        "EC2.21",
        "Network ACLs should not allow ingress from 0.0.0.0/0 to port 22 or port 3389",
        ("aws_default_network_acl", "aws_network_acl"),
        _acl,
        CLOSED,
        pci=("1.3.1",),
    ),
    Control(
        "EC2.53",
        "EC2 security groups should not allow ingress from 0.0.0.0/0 to remote server "
        "administration ports",
        INGRESS,
        _closed(REMOTE, anywhere=(ANYWHERE_IPV4,)),
        CONNECTED,
        fsbp=False,
        pci=("1.3.1",),
    ),
    Control(
        "EC2.54",
        "EC2 security groups should not allow ingress from ::/0 to remote server administration "
        "ports",
        INGRESS,
        _closed(REMOTE, anywhere=(ANYWHERE_IPV6,)),
        CONNECTED,
        fsbp=False,
        pci=("1.3.1",),
    ),
    *(
        Control(
            f"EC2.{number}",
            title,
            VPC,
            _endpoint(service),
            ENDPOINTS,
        )
        for number, service, title in (
            (
                10,
                "ec2",
                "Amazon EC2 should be configured to use VPC endpoints that are created for the "
                "Amazon EC2 service",
            ),
            *(
                (
                    number,
                    service,
                    f"VPCs should be configured with an interface endpoint for {name}",
                )
                for number, service, name in (
                    (55, "ecr.api", "ECR API"),
                    (56, "ecr.dkr", "Docker Registry"),
                    (57, "ssm", "Systems Manager"),
                    (58, "ssm-contacts", "Systems Manager Incident Manager Contacts"),
                    (60, "ssm-incidents", "Systems Manager Incident Manager"),
                )
            ),
        )
    ),
)
