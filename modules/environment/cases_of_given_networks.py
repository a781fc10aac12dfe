"""Environments in a network that exists, and what they may not say of it."""

from __future__ import annotations

from typing import Any

from modules.environment.cases_of_closed_networks import ENDPOINTS, IMAGE, public
from modules.environment.cases_of_images import pushed
from modules.environment.cases_of_quotas import BALANCER
from modules.environment.cases_of_services import services
from modules.language.cases import Case, Changes, join, wrong
from modules.language.cases_of_ids import ids
from modules.language.cases_of_kinds import texts
from modules.language.cases_of_names import table_names

VPC, GROUP, LIST = (f"{kind}-0123456789abcdef0" for kind in ("vpc", "sg", "pl"))
SUBNETS = [f"subnet-0123456789abcdef{number}" for number in range(4)]
CLUSTER = "arn:aws:ecs:eu-west-1:111122223333:cluster/theirs"
MISSING = "missing; without 0.0.0.0/0 tasks reach AWS through endpoints alone, add"
OPENED = 'or allow https_targets.internet.cidr_ipv4 = "0.0.0.0/0"'


def given(**fields: Any) -> Changes:
    """Return a network that exists, with private subnets, and more or other fields."""
    return {"network": {"vpc_id": VPC, "private_subnet_ids": SUBNETS[:2], **fields}}


def inside(*endpoints: str) -> Changes:
    """Return a network that exists, from which endpoints alone are reached."""
    targets = {
        "endpoints": {"description": "AWS", "referenced_security_group_id": GROUP},
        "s3": {"description": "Image layers", "prefix_list_id": LIST},
    }
    return given(https_targets=targets, interface_endpoints=list(endpoints))


def of_a_made(table: str, field: str, value: Any, what: str, named: str) -> Case:
    """Return a field of what is made, beside what exists."""
    tables: dict[str, Any] = {**given(), "cluster": {}}
    tables["cluster"] = {"arn": CLUSTER}
    tables[table] = {**tables[table], field: value}
    return wrong(
        f"{field} of what exists",
        tables,
        f"{table}.{field}: is of {what} that is made here, and {named} names one that exists, "
        f"whose owner decides it; remove it, or write {field} = false where base.toml has it",
    )


def of_an_existing(table: str, field: str, value: Any, what: str, named: str) -> Case:
    """Return a field of what exists, beside what is made."""
    return wrong(
        f"{field} of what is made",
        {f"{table}.{field}": value},
        f"{table}.{field}: is of {what} that exists; name that in {named}, or remove it",
    )


ZONES = ["eu-west-1a", "eu-west-1b"]
PUBLIC = SUBNETS[2:]

NETWORK = join(
    given(),
    {**given(public_subnet_ids=PUBLIC), "load_balancer": BALANCER},
    {"network": {"vpc_id": VPC, "public_subnet_ids": PUBLIC[:1]}, **public()},
    given(flow_logs=False),
    ids("vpc", "network.vpc_id", lambda id: given(vpc_id=id)),
    ids("subnet", "network.isolated_subnet_ids.0", lambda id: given(isolated_subnet_ids=[id])),
    wrong(
        "subnets of databases: 17",
        given(isolated_subnet_ids=[f"subnet-{number:017x}" for number in range(17)]),
        "network.isolated_subnet_ids: 17 given; give at most 16",
    ),
    ids("subnet", "network.private_subnet_ids.0", lambda id: given(private_subnet_ids=[id])),
    ids(
        "subnet",
        "network.public_subnet_ids.0",
        lambda id: given(private_subnet_ids=SUBNETS[1:], public_subnet_ids=[id]),
    ),
    of_a_made("network", "availability_zones", ZONES, "a VPC", "vpc_id"),
    of_a_made("network", "cidr_block", "10.0.0.0/16", "a VPC", "vpc_id"),
    of_a_made("network", "ipv6", True, "a VPC", "vpc_id"),
    of_a_made("network", "nat_gateways", "single", "a VPC", "vpc_id"),
    of_a_made("network", "flow_logs", True, "a VPC", "vpc_id"),
    of_a_made("network", "endpoint_policies", True, "a VPC", "vpc_id"),
    of_a_made("network", "endpoint_account_ids", ["111122223333"], "a VPC", "vpc_id"),
    wrong(
        "addresses of gateways of what exists",
        given(nat_elastic_ip_allocation_ids={"eu-west-1a": "eipalloc-0123456789abcdef0"}),
        'network.nat_elastic_ip_allocation_ids: "eu-west-1a" is no zone with a NAT gateway; '
        "one_per_az has one in each zone, single in the first by name",
        "network.nat_elastic_ip_allocation_ids: is of a VPC that is made here, and vpc_id names "
        "one that exists, whose owner decides it; remove it, or write "
        "nat_elastic_ip_allocation_ids = false where base.toml has it",
    ),
    of_a_made("network", "query_log", True, "a VPC", "vpc_id"),
    wrong(
        "allowed names of what exists",
        given(dns_firewall_allowed_domains=["*.shop-dev.local", "public.ecr.aws"]),
        "network.dns_firewall_allowed_domains: is of a VPC that is made here, and vpc_id names one "
        "that exists, whose owner decides it; remove it, or write dns_firewall_allowed_domains = "
        "false where base.toml has it",
    ),
    of_a_made("network", "manage_defaults", True, "a VPC", "vpc_id"),
    of_an_existing("network", "private_subnet_ids", SUBNETS, "a VPC", "vpc_id"),
    of_an_existing("network", "public_subnet_ids", SUBNETS, "a VPC", "vpc_id"),
    of_an_existing("network", "https_targets", {}, "a VPC", "vpc_id"),
    wrong(
        "private subnets of an existing VPC are missing",
        given(private_subnet_ids=[]),
        'network.private_subnet_ids: is required beside vpc_id, since tasks of "api" run in '
        "private subnets; name those of that VPC",
    ),
    wrong(
        "public subnets of an existing VPC are missing",
        {**given(private_subnet_ids=[]), **public()},
        'network.public_subnet_ids: is required beside vpc_id, since tasks of "api" have public '
        "addresses; name those of that VPC with a route to the internet",
    ),
    wrong(
        "load balancer with one public subnet",
        {**given(public_subnet_ids=PUBLIC[:1]), "load_balancer": BALANCER},
        "network.public_subnet_ids: 1 given, and a load balancer needs two, of two availability "
        "zones; name those of that VPC with a route to the internet",
    ),
    wrong(
        "subnet that is private and public",
        given(public_subnet_ids=SUBNETS[1:]),
        f'network.private_subnet_ids: "{SUBNETS[1]}" is in public_subnet_ids too, and a subnet has '
        "one way out; keep it in one of them: tasks in public subnets have assign_public_ip",
    ),
    *(
        wrong(
            f"17 subnets in {field}",
            given(**{field: [f"subnet-{number:08x}" for number in range(17)]}),
            f"network.{field}: 17 given; give at most 16",
        )
        for field in ("private_subnet_ids", "public_subnet_ids")
    ),
    *(
        wrong(
            f"zones of an environment: {count}",
            {"network.availability_zones": [f"eu-west-1{letter}" for letter in "abcdefg"[:count]]},
            f"network.availability_zones: {count} given; give at {bound}",
        )
        for count, bound in {1: "least 2", 7: "most 6"}.items()
    ),
    texts(
        "network.availability_zones.1",
        "write a zone of the region itself, such as eu-west-1a; local and wavelength zones carry "
        "no NAT gateway or load balancer of this kind",
        "us-west-2-lax-1a",
        made=lambda zone: {"network.availability_zones": ["eu-west-1a", zone]},
        shown="zone",
    ),
    wrong(
        "private subnet given twice",
        given(private_subnet_ids=[*SUBNETS, SUBNETS[0]]),
        f'network.private_subnet_ids: "{SUBNETS[0]}" is given more than once; give it once',
    ),
    wrong(
        "public subnet given twice",
        given(public_subnet_ids=[PUBLIC[0], *PUBLIC]),
        f'network.public_subnet_ids: "{PUBLIC[0]}" is given more than once; give it once',
    ),
)


def reached(name: str) -> Changes:
    """Return a network that exists, with one more target of all tasks."""
    internet = {"description": "Internet", "cidr_ipv4": "0.0.0.0/0"}
    return given(https_targets={"internet": internet, name: {**internet, "cidr_ipv4": LAN}})


LAN = "10.0.0.0/8"

WAYS_OUT = join(
    table_names("network.https_targets", reached),
    wrong(
        "HTTPS targets: 201",
        given(
            https_targets={
                f"t{n}": {"description": "Internet", "cidr_ipv4": f"10.0.{n}.0/24"}
                for n in range(201)
            }
        ),
        "network.https_targets: 201 given; give at most 200",
    ),
    {**inside(*ENDPOINTS), "services.api.image": ":1"},
    wrong(
        "existing network without endpoints and images of its own",
        inside("ecr.dkr"),
        f"network.interface_endpoints: ecr.api, logs {MISSING} them {OPENED}",
        pushed(IMAGE).replace("without NAT gateways", "without 0.0.0.0/0"),
    ),
    wrong(
        "existing network without the endpoint of parameters",
        {**inside(*ENDPOINTS), **services(api={"image": ":1", "secrets": {"A": "/shop/key"}})},
        f"network.interface_endpoints: ssm {MISSING} it {OPENED}",
    ),
    wrong(
        "egress to what all tasks reach in an existing network",
        {
            **inside(*ENDPOINTS),
            "services.api": {
                "image": ":1",
                "egress": {"again": {"port": 443, "prefix_list_id": LIST, "description": "Layers"}},
            },
        },
        f'services.api.egress: "tcp 443 443 {LIST}" is allowed already, since tasks reach port 443 '
        "of network.https_targets, and AWS takes each rule once; remove it",
    ),
    wrong(
        "HTTPS target that is called like a service",
        given(https_targets={"api": {"description": "Proxy", "cidr_ipv4": "0.0.0.0/0"}}),
        "network.https_targets.api: is what a service is called, and rules would have the same "
        "address; rename it",
    ),
    wrong(
        "call that has the address of an HTTPS target",
        {
            **given(https_targets={"b-to-c": {"description": "Proxy", "cidr_ipv4": "0.0.0.0/0"}}),
            **services(**{"a": {}, "a-to-b": {"calls": {"c": "asks"}}, "c": {}}),
        },
        'services.a-to-b.calls: "c" would have the same address as the call of "b-to-c" by "a"; '
        "rename one of the services",
    ),
)

NETWORKS = join(NETWORK, WAYS_OUT)
