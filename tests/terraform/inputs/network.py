"""The inputs of the module ``network``."""

from __future__ import annotations

from tests.terraform.inputs.cases import Case, Cases, nulls, platform_names, ranges

ZONES = [f"eu-west-1{letter}" for letter in "abcdefgh"]

NAMES = platform_names("name")

NETWORK = Cases(
    least={"name": "shop", "availability_zones": ZONES[:2]},
    right=[
        {},
        *NAMES.right,
        {"availability_zones": ZONES[:6]},
        {"availability_zones": ["us-gov-west-1a", "us-gov-west-1h"]},
        {"cidr_block": "10.0.0.0/16"},
        {"cidr_block": "192.168.4.0/22"},
        {"flow_logs": False},
        {"interface_endpoints": ["sts", "ecr.api"], "nat_gateways": "none"},
        {"logs.retention_days": 3653, "logs.kms_key_arn": "arn:aws:kms:eu-west-1:1:key/1"},
        {"permissions_boundary": "arn:aws:iam::aws:policy/Boundary"},
        {"permissions_boundary": "arn:aws-us-gov:iam::123456789012:policy/team/boundary"},
        {"tags": {"team": "shop", "Any key at all": ""}},
    ],
    wrong=[
        *NAMES.wrong,
        *nulls(),
        Case({"availability_zones": ZONES[:1]}),
        Case({"availability_zones": []}),
        Case({"availability_zones": ZONES[:7]}),
        Case({"availability_zones": ["eu-west-1a", "eu-west-1"]}),
        Case({"availability_zones": ["eu-west-1a", "us-west-2-lax-1a"]}),
        Case({"availability_zones": ["eu-west-1a", "EU-WEST-1B", "eu-west-1i"]}),
        Case({"availability_zones": ["eu-west-1a", "eu-west-1b", "eu-west-1a"]}),
        Case({"availability_zones": ["eu-west-1a", "eu-west-1a", "eu-west-1b", "eu-west-1b"]}),
        *ranges(
            "cidr_block",
            lambda block: {"cidr_block": block},
            also='cidr_block: "{}" cannot be cut into subnets; choose a prefix from /16 to /22',
        ),
        Case({"cidr_block": "10.0.0.0/15"}),
        Case({"cidr_block": "10.0.0.0/23"}),
        Case({"interface_endpoints": ["s3"]}),
        Case({"interface_endpoints": ["sts", "kms", "sts"]}),
        Case({"logs.retention_days": 31}),
        Case({"logs.retention_days": 0}),
        Case({"nat_gateways": "two"}),
        Case({"nat_gateways": ""}),
        Case({"permissions_boundary": "Boundary"}),
        Case({"permissions_boundary": "arn:aws:iam::1:policy/boundary"}),
        Case({"permissions_boundary": ""}),
    ],
)
