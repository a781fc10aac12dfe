"""What the module ``network`` takes and refuses."""

from __future__ import annotations

from typing import get_args

from modules.language.cases import Cases, wrong
from modules.language.cases_of_ids import ids, key_arns, policy_arns
from modules.language.cases_of_kinds import ranges, texts
from modules.language.cases_of_names import platform_names
from modules.language.cases_of_tags import tags
from modules.language.cases_of_waivers import waiver_reasons
from modules.language.functions import either
from modules.network.cases_of_endpoints import ENDPOINTS, LOOKUPS
from modules.network.endpoints_spec import InterfaceEndpoint
from modules.network.inputs import NetworkInputs

ZONES = [f"eu-west-1{letter}" for letter in "abcdefgh"]

SEVERAL = "are several regions; a VPC is in one, choose zones of that"

KEY = "arn:aws:kms:eu-west-1:111122223333:key/1"

RETENTION = (
    "is not possible; choose 1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, "
    "1827, 2192, 2557, 2922, 3288 or 3653"
)

NO_GATEWAY = (
    "is no zone with a NAT gateway; one_per_az has one in each zone, single in the first by name"
)

POSSIBLE = either([repr(option) for option in get_args(InterfaceEndpoint)])

CASES = Cases(
    NetworkInputs,
    {"name": "shop", "availability_zones": ZONES[:2]},
    platform_names("name"),
    {"availability_zones": ZONES[:6]},
    {"availability_zones": ["us-gov-west-1a", "us-gov-west-1h"]},
    wrong(
        "one zone",
        {"availability_zones": ZONES[:1]},
        "availability_zones: 1 given; give at least 2",
    ),
    wrong("no zone", {"availability_zones": []}, "availability_zones: 0 given; give at least 2"),
    wrong(
        "seven zones",
        {"availability_zones": ZONES[:7]},
        "availability_zones: 7 given; give at most 6",
    ),
    texts(
        "availability_zones.1",
        "write a zone of the region itself, such as eu-west-1a; local and wavelength zones carry "
        "no NAT gateway or load balancer of this kind",
        *("us-west-2-lax-1a", "eu-west-1", "EU-WEST-1B", "us-nowhere-9a"),
        made=lambda zone: {"availability_zones": ["eu-west-1a", zone]},
        shown="zone",
        also=lambda zone: f'availability_zones: "eu-west-1", "{zone[:-1]}" {SEVERAL}',
    ),
    texts(
        "availability_zones.1",
        "write a zone of the region itself, such as eu-west-1a; local and wavelength zones carry "
        "no NAT gateway or load balancer of this kind",
        "eu-west-1i",
        made=lambda zone: {"availability_zones": ["eu-west-1a", zone]},
        shown="zone",
    ),
    wrong(
        "zones of two regions",
        {"availability_zones": ["eu-west-1a", "eu-west-1b", "us-east-1a", "us-east-1b"]},
        f'availability_zones: "eu-west-1", "us-east-1" {SEVERAL}',
    ),
    {"availability_zones": ["eusc-de-east-1a", "eusc-de-east-1b"]},
    wrong(
        "zone given twice",
        {"availability_zones": ["eu-west-1a", "eu-west-1b", "eu-west-1a"]},
        'availability_zones: "eu-west-1a" is given more than once; give it once',
    ),
    wrong(
        "zones given twice",
        {"availability_zones": ["eu-west-1a", "eu-west-1a", "eu-west-1b", "eu-west-1b"]},
        'availability_zones: "eu-west-1a", "eu-west-1b" is given more than once; give it once',
    ),
    {"cidr_block": "10.0.0.0/16"},
    {"cidr_block": "192.168.4.0/22"},
    ranges("cidr_block"),
    *({"cidr_block": block} for block in ("100.64.0.0/16", "172.16.0.0/16", "203.0.112.0/22")),
    texts(
        "cidr_block",
        "write a range that AWS gives a VPC, such as 10.0.0.0/16",
        *("0.0.0.0/16", "127.0.0.0/16", "224.0.0.0/16", "169.254.0.0/16", "240.1.0.0/16"),
    ),
    *(
        wrong(
            f"range of a /{prefix}",
            {"cidr_block": f"10.0.0.0/{prefix}"},
            f'cidr_block: "10.0.0.0/{prefix}" cannot be cut into subnets; choose a prefix from '
            "/16 to /22",
        )
        for prefix in (15, 23)
    ),
    {"interface_endpoints": ["ec2"]},
    {"interface_endpoints": ["sts", "ecr.api", "ecr.dkr", "logs"], "nat_gateways": "none"},
    wrong(
        "closed network without endpoints",
        {"interface_endpoints": ["ecr.dkr"], "nat_gateways": "none"},
        "interface_endpoints: ecr.api, logs missing; without NAT gateways tasks reach AWS through "
        'endpoints alone, add them or set nat_gateways = "single", or say why: waivers.public_ip = '
        '"<reason>"',
    ),
    waiver_reasons("public_ip", nat_gateways="none"),
    wrong(
        "reason for no endpoints beside NAT gateways",
        {"waivers": {"public_ip": "costs least"}},
        "interface_endpoints: waivers.public_ip waives nothing, this is as safe as the default; "
        "remove it",
    ),
    wrong(
        "waiver of another kind",
        {"waivers": {"root_user": "vendor"}},
        "waivers.root_user: \"root_user\" is not possible; choose 'public_ip'",
    ),
    wrong(
        "endpoints: 51",
        {"interface_endpoints": ["sts"] * 51},
        "interface_endpoints: 51 given; give at most 50",
        also='interface_endpoints: "sts" is given more than once; give it once',
    ),
    wrong(
        "endpoint that is always there",
        {"interface_endpoints": ["kms", "s3"]},
        f'interface_endpoints.1: "s3" is not possible; choose {POSSIBLE}',
    ),
    wrong(
        "endpoint given twice",
        {"interface_endpoints": ["sts", "kms", "sts", "sts"]},
        'interface_endpoints: "sts" is given more than once; give it once',
    ),
    *(
        wrong(
            f'nat_gateways "{ways}"',
            {"nat_gateways": ways},
            f"nat_gateways: \"{ways}\" is not possible; choose 'none', 'single' or 'one_per_az'",
        )
        for ways in ("two", "")
    ),
    {"nat_elastic_ip_allocation_ids": {ZONES[1]: f"eipalloc-{1:017x}"}},
    {"nat_elastic_ip_allocation_ids.eu-west-1a": f"eipalloc-{1:08x}", "nat_gateways": "single"},
    ids(
        "eipalloc",
        "nat_elastic_ip_allocation_ids.eu-west-1a",
        lambda one: {"nat_elastic_ip_allocation_ids": {"eu-west-1a": one}},
    ),
    wrong(
        "address of no zone",
        {"nat_elastic_ip_allocation_ids": {"a": f"eipalloc-{1:017x}"}},
        'nat_elastic_ip_allocation_ids.a: "a": write a zone of the region itself, such as '
        "eu-west-1a; local and wavelength zones carry no NAT gateway or load balancer of this kind",
        also=f'nat_elastic_ip_allocation_ids: "a" {NO_GATEWAY}',
    ),
    wrong(
        "address of another zone",
        {"nat_elastic_ip_allocation_ids": {"eu-west-1c": f"eipalloc-{1:017x}"}},
        f'nat_elastic_ip_allocation_ids: "eu-west-1c" {NO_GATEWAY}',
    ),
    wrong(
        "addresses of more than the only gateway",
        {
            "nat_gateways": "single",
            "nat_elastic_ip_allocation_ids": {
                zone: f"eipalloc-{index:017x}" for index, zone in enumerate(ZONES[:2])
            },
        },
        f'nat_elastic_ip_allocation_ids: "eu-west-1b" {NO_GATEWAY}',
    ),
    wrong(
        "address of no gateway",
        {
            "nat_gateways": "none",
            "interface_endpoints": ["ecr.api", "ecr.dkr", "logs"],
            "nat_elastic_ip_allocation_ids": {"eu-west-1a": f"eipalloc-{1:017x}"},
        },
        f'nat_elastic_ip_allocation_ids: "eu-west-1a" {NO_GATEWAY}',
    ),
    wrong(
        "address given twice",
        {
            "nat_elastic_ip_allocation_ids": dict.fromkeys(ZONES[:2], f"eipalloc-{1:017x}"),
        },
        f'nat_elastic_ip_allocation_ids: "eipalloc-{1:017x}" is given more than once; give it once',
    ),
    wrong(
        "seven addresses",
        {
            "availability_zones": ZONES[:6],
            "nat_elastic_ip_allocation_ids": {
                zone: f"eipalloc-{index:017x}" for index, zone in enumerate(ZONES[:7])
            },
        },
        "nat_elastic_ip_allocation_ids: 7 given; give at most 6",
        also=f'nat_elastic_ip_allocation_ids: "eu-west-1g" {NO_GATEWAY}',
    ),
    {"ipv6": True},
    {"ipv6": True, "nat_gateways": "none", "interface_endpoints": ["ecr.api", "ecr.dkr", "logs"]},
    {"flow_logs": False},
    {"manage_defaults": False},
    {"query_log": True},
    {"logs.retention_days": 3653, "logs.kms_key_arn": KEY},
    *(
        wrong(
            f"logs kept for {days} days",
            {"logs.retention_days": days},
            f"logs.retention_days: {days} {RETENTION}",
        )
        for days in (31, 0, 3654)
    ),
    key_arns("logs.kms_key_arn"),
    policy_arns("permissions_boundary"),
    ENDPOINTS,
    LOOKUPS,
    tags(),
)
