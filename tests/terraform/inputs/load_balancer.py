"""The inputs of the module ``load_balancer``."""

from __future__ import annotations

from tests.terraform.inputs.cases import Case, Cases, bounds, nulls, platform_names, ranges
from tests.terraform.inputs.cluster import LONG_DOMAIN

NAMES = platform_names("name")
IDLE = bounds("idle_timeout_seconds", 1, 4000)
KEPT = bounds("access_logs_expiration_days", 1, 3653)

CERTIFICATE = "arn:aws:acm:eu-west-1:123456789012:certificate/1"
BY_CERTIFICATE = {"plain_http": False, "certificate_arn": CERTIFICATE}
BY_NAME = {"plain_http": False, "domain_name": "shop.example", "hosted_zone_id": "Z1"}
BLOCKS = [f"10.{number}.0.0/16" for number in range(26)]

LOAD_BALANCER = Cases(
    least={
        "name": "shop",
        "vpc_id": "vpc-1",
        "subnet_ids": ["subnet-1", "subnet-2"],
        "ingress_cidr_blocks": ["203.0.113.0/24"],
        "plain_http": True,
    },
    right=[
        {},
        *NAMES.right,
        *IDLE.right,
        *KEPT.right,
        BY_CERTIFICATE,
        BY_NAME,
        {"access_logs": False, "disposable": True},
        {"ingress_cidr_blocks": BLOCKS[:25]},
        {"ingress_cidr_blocks": ["0.0.0.0/0"]},
        {"ingress_cidr_blocks": ["10.0.0.0/9", "10.128.0.0/9", "192.0.2.1/32"]},
    ],
    wrong=[
        *NAMES.wrong,
        *nulls({"subnet_ids": ["subnet-1", None]}),
        *IDLE.wrong,
        *KEPT.wrong,
        *ranges(
            "ingress_cidr_blocks",
            lambda block: {"ingress_cidr_blocks": ["192.0.2.0/24", block]},
        ),
        Case({"ingress_cidr_blocks": []}),
        Case({"ingress_cidr_blocks": BLOCKS}),
        Case({"ingress_cidr_blocks": ["10.0.0.0/8", "192.0.2.0/24", "10.1.0.0/16"]}),
        Case({"ingress_cidr_blocks": ["10.1.0.0/16", "10.0.0.0/8", "10.1.2.0/24"]}),
        Case({"ingress_cidr_blocks": ["0.0.0.0/0", "203.0.113.0/24"]}),
        Case({"ingress_cidr_blocks": ["10.0.0.0/16", "10.0.0.0/16"]}),
        Case({"subnet_ids": ["subnet-1"]}),
        Case({"plain_http": False}),
        Case({"certificate_arn": CERTIFICATE}),
        Case({**BY_CERTIFICATE, **BY_NAME}),
        Case({**BY_NAME, "plain_http": True}),
        Case({**BY_NAME, "hosted_zone_id": None}),
        Case({"hosted_zone_id": "Z1"}),
        Case({**BY_CERTIFICATE, "certificate_arn": "arn:aws:iam::1:server-certificate/1"}),
        Case({**BY_CERTIFICATE, "certificate_arn": ""}),
        Case({**BY_NAME, "domain_name": "shop"}),
        Case({**BY_NAME, "domain_name": f"{LONG_DOMAIN}d"}),
        Case({**BY_NAME, "hosted_zone_id": "z1"}),
    ],
)
