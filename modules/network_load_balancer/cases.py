"""What the module ``network_load_balancer`` takes and refuses."""

from __future__ import annotations

from typing import get_args

from modules.language.cases import Cases, join, wrong
from modules.language.cases_of_ids import id_rule, ids
from modules.language.cases_of_kinds import choice, nulls, ranges, texts
from modules.language.cases_of_names import platform_names
from modules.language.cases_of_nulls import null_tables
from modules.language.cases_of_tags import tags
from modules.load_balancer.cases_of_clients import DUAL_STACK
from modules.load_balancer.cases_of_listeners import CERTIFICATE, CERTIFICATE_RULE
from modules.load_balancer.tls_spec import SslPolicies
from modules.network_load_balancer.inputs import NetworkLoadBalancerInputs

SUBNET = "subnet-00000000000000001"

NETWORK = join(
    {"internal": True, "cross_zone": False},
    {"certificate_arn": f"{CERTIFICATE}/1", "ssl_policy": get_args(SslPolicies)[-1]},
    ranges(
        "ingress_cidr_blocks.1",
        lambda block: {"ingress_cidr_blocks": ["192.0.2.0/24", block]},
        label="ingress_cidr_blocks",
    ),
    wrong(
        "no range of clients",
        {"ingress_cidr_blocks": []},
        "ingress_cidr_blocks: 0 given; give at least 1",
    ),
    wrong(
        "26 ranges of clients",
        {"ingress_cidr_blocks": [f"10.{number}.0.0/16" for number in range(26)]},
        "ingress_cidr_blocks: 26 given; give at most 25",
    ),
    wrong(
        "ranges of clients that overlap",
        {"ingress_cidr_blocks": ["10.0.0.0/8", "10.1.0.0/16"]},
        'ingress_cidr_blocks: "10.0.0.0/8" and "10.1.0.0/16" overlap; keep the wider one',
    ),
    texts(
        "certificate_arn",
        CERTIFICATE_RULE,
        "arn:aws:iam::111122223333:server-certificate/1",
        "",
    ),
    choice("ssl_policy", SslPolicies, "ELBSecurityPolicy-2016-08"),
)

PORTS = join(
    {"listener_ports": [1, 65535]},
    {"listener_ports": list(range(8000, 8050))},
    {"listener_ports": []},
    wrong(
        "51 ports",
        {"listener_ports": list(range(8000, 8051))},
        "listener_ports: 51 given; give at most 50",
    ),
    *(
        wrong(
            f"listener_ports {port}",
            {"listener_ports": [port]},
            f"listener_ports.0: {port} {message}",
        )
        for port, message in {
            0: "is too small; give at least 1",
            65536: "is too large; give at most 65535",
            80.5: "is not a whole number; write one, without quotes",
        }.items()
    ),
)

CASES = Cases(
    NetworkLoadBalancerInputs,
    {
        "name": "shop",
        "vpc_id": "vpc-00000000000000001",
        "subnet_ids": [SUBNET, "subnet-00000000000000002"],
        "ingress_cidr_blocks": ["203.0.113.0/24"],
        "listener_ports": [5432],
    },
    platform_names("name"),
    tags(),
    ids("vpc", "vpc_id"),
    ids("subnet", "subnet_ids.1", lambda subnet: {"subnet_ids": [SUBNET, subnet]}),
    nulls(subnet_ids__1=({"subnet_ids": [SUBNET, None]}, f"subnet_ids: null: {id_rule('subnet')}")),
    wrong("one subnet", {"subnet_ids": [SUBNET]}, "subnet_ids: 1 given; give at least 2"),
    wrong(
        "seven subnets",
        {"subnet_ids": [f"subnet-0000000000000000{number}" for number in range(7)]},
        "subnet_ids: 7 given; give at most 6",
    ),
    {"disposable": True},
    NETWORK,
    DUAL_STACK,
    PORTS,
    null_tables(NetworkLoadBalancerInputs),
)
