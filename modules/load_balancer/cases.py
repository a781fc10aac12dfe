"""What the module ``load_balancer`` takes and refuses."""

from __future__ import annotations

from modules.language.cases import Cases, join, wrong
from modules.language.cases_of_ids import id_rule, ids, key_arns
from modules.language.cases_of_kinds import nulls, ranges, texts, whole_number
from modules.language.cases_of_names import certificate_domains, platform_names
from modules.language.cases_of_nulls import null_tables
from modules.language.cases_of_tags import tags
from modules.load_balancer.cases_of_clients import DUAL_STACK
from modules.load_balancer.cases_of_listeners import (
    BY_CERTIFICATE,
    BY_NAME,
    CERTIFICATE,
    CERTIFICATE_RULE,
    LISTENERS,
)
from modules.load_balancer.cases_of_mutual_authentication import MUTUAL_AUTHENTICATION
from modules.load_balancer.cases_of_waf import WAF
from modules.load_balancer.inputs import LoadBalancerInputs
from modules.network.cases import RETENTION

BLOCKS = [f"10.{number}.0.0/16" for number in range(26)]

NOTHING = (
    "certificate_arn: nothing says how clients connect; give certificate_arn, or domain_name with "
    'hosted_zone_id, or say why not: waivers.plain_http = "<reason>"'
)
SEVERAL = (
    "certificate_arn: certificate_arn, domain_name and plain_http exclude each other; keep one of "
    "them"
)
TOGETHER = "domain_name: domain_name and hosted_zone_id go together; give both"

OVERLAPS = (
    (["10.0.0.0/8", "192.0.2.0/24", "10.1.0.0/16"], '"10.0.0.0/8" and "10.1.0.0/16"'),
    (
        ["10.1.0.0/16", "10.0.0.0/8", "10.1.2.0/24"],
        '"10.1.0.0/16" and "10.0.0.0/8", "10.1.0.0/16" and "10.1.2.0/24", "10.0.0.0/8" and '
        '"10.1.2.0/24"',
    ),
    (["0.0.0.0/0", "203.0.113.0/24"], '"0.0.0.0/0" and "203.0.113.0/24"'),
    (["10.0.0.0/16", "10.0.0.0/16"], '"10.0.0.0/16" and "10.0.0.0/16"'),
)

PORTS = join(
    {"target_ports": [1, 65535]},
    {"target_ports": list(range(8000, 8060))},
    wrong("no port", {"target_ports": []}, "target_ports: 0 given; give at least 1"),
    wrong(
        "ports of 61 services",
        {"target_ports": list(range(8000, 8061))},
        "target_ports: 61 given; give at most 60",
    ),
    *(
        wrong(f"target_ports {port}", {"target_ports": [port]}, f"target_ports.0: {port} {message}")
        for port, message in {
            0: "is too small; give at least 1",
            65536: "is too large; give at most 65535",
            80.5: "is not a whole number; write one, without quotes",
        }.items()
    ),
)

CASES = Cases(
    LoadBalancerInputs,
    {
        "name": "shop",
        "vpc_id": "vpc-00000000000000001",
        "subnet_ids": ["subnet-00000000000000001", "subnet-00000000000000002"],
        "ingress_cidr_blocks": ["203.0.113.0/24"],
        "plain_http": True,
    },
    platform_names("name"),
    tags(),
    DUAL_STACK,
    ids("vpc", "vpc_id"),
    ids(
        "subnet",
        "subnet_ids.1",
        lambda subnet: {"subnet_ids": ["subnet-00000000000000001", subnet]},
    ),
    nulls(
        subnet_ids__1=(
            {"subnet_ids": ["subnet-00000000000000001", None]},
            f"subnet_ids: null: {id_rule('subnet')}",
        )
    ),
    whole_number("idle_timeout_seconds", 1, 4000),
    whole_number("access_logs_expiration_days", 1, 3653),
    key_arns("logs.kms_key_arn"),
    wrong(
        "the log of a web ACL kept for 31 days",
        {"logs.retention_days": 31},
        f"logs.retention_days: 31 {RETENTION}",
    ),
    {"access_logs": False, "disposable": True},
    {"internal": True, "connection_logs": True, "access_logs": False},
    PORTS,
    wrong(
        "one subnet",
        {"subnet_ids": ["subnet-00000000000000001"]},
        "subnet_ids: 1 given; give at least 2",
    ),
    wrong(
        "seven subnets",
        {"subnet_ids": [f"subnet-0000000000000000{number}" for number in range(7)]},
        "subnet_ids: 7 given; give at most 6",
    ),
    {"ingress_cidr_blocks": BLOCKS[:25]},
    {"ingress_cidr_blocks": ["0.0.0.0/0"]},
    {"ingress_cidr_blocks": ["10.0.0.0/9", "10.128.0.0/9", "192.0.2.1/32"]},
    ranges(
        "ingress_cidr_blocks.1",
        lambda block: {"ingress_cidr_blocks": ["192.0.2.0/24", block]},
        label="ingress_cidr_blocks",
    ),
    wrong(
        "nobody may connect",
        {"ingress_cidr_blocks": []},
        "ingress_cidr_blocks: 0 given; give at least 1",
    ),
    wrong(
        "ranges: 26",
        {"ingress_cidr_blocks": BLOCKS},
        "ingress_cidr_blocks: 26 given; give at most 25",
    ),
    *(
        wrong(
            f"ranges overlap: {', '.join(blocks)}",
            {"ingress_cidr_blocks": blocks},
            f"ingress_cidr_blocks: {pairs} overlap; keep the wider one",
        )
        for blocks, pairs in OVERLAPS
    ),
    BY_CERTIFICATE,
    BY_NAME,
    LISTENERS,
    MUTUAL_AUTHENTICATION,
    WAF,
    wrong("no way to connect", {"plain_http": False}, NOTHING),
    wrong("certificate beside plain HTTP", {"certificate_arn": f"{CERTIFICATE}/1"}, SEVERAL),
    wrong("certificate beside a domain", {**BY_CERTIFICATE, **BY_NAME}, SEVERAL),
    wrong("domain beside plain HTTP", {**BY_NAME, "plain_http": True}, SEVERAL),
    wrong(
        "all ways to connect",
        {**BY_NAME, "certificate_arn": f"{CERTIFICATE}/1", "plain_http": True},
        SEVERAL,
    ),
    wrong(
        "domain without a zone",
        {"plain_http": False, "domain_name": "shop.example"},
        TOGETHER,
    ),
    wrong("zone without a domain", {"hosted_zone_id": "Z1"}, TOGETHER),
    texts(
        "certificate_arn",
        CERTIFICATE_RULE,
        "arn:aws:iam::111122223333:server-certificate/1",
        "arn:foo:acm:eu-west-1:111122223333:certificate/1",
        "arn:aws:acm:eu-west-1:1111:certificate/1",
        "",
        made=lambda arn: {**BY_CERTIFICATE, "certificate_arn": arn},
    ),
    certificate_domains("domain_name", plain_http=False, hosted_zone_id="Z1"),
    texts(
        "hosted_zone_id",
        "write the id of a Route 53 hosted zone, such as Z0123456789ABCDEFGHIJ",
        *("z1", "shop.example", f"Z{'A' * 32}"),
        made=lambda zone: {**BY_NAME, "hosted_zone_id": zone},
    ),
    null_tables(
        LoadBalancerInputs,
        {
            "mutual_authentication": BY_CERTIFICATE,
            "mutual_authentication.trust_store": {"mutual_authentication.mode": "verify"},
        },
    ),
)
