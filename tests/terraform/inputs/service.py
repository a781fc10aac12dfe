"""The inputs of the module ``service``."""

from __future__ import annotations

from typing import Any

from modules.specs.fargate import MEMORY_MIB_BY_CPU_UNITS
from modules.specs.operations import either
from tests.terraform.inputs.cases import Case, Cases, bounds, nulls, platform_names, ranges
from tests.terraform.inputs.cluster import STRATEGIES
from tests.terraform.inputs.service_tables import TABLES

NAMES = platform_names("platform")
PORTS = bounds("port", 1024, 65535)
COUNTS = bounds("desired_count", 0, 5000)
TMP = bounds("tmp_size_mib", 1)

DIGEST = f"@sha256:{'0' * 64}"


def secret(name: str) -> dict[str, Any]:
    return {"secrets": {name: {"secret_arn": "arn:aws:secretsmanager:eu-west-1:1:secret:s"}}}


SERVICE = Cases(
    least={
        "platform": "shop",
        "name": "api",
        "vpc_id": "vpc-1",
        "subnet_ids": ["subnet-1"],
        "cluster_arn": "arn:aws:ecs:eu-west-1:1:cluster/shop",
        "namespace_id": "ns-1",
    },
    right=[
        {},
        *NAMES.right,
        *STRATEGIES.right,
        *TABLES.right,
        *PORTS.right,
        *COUNTS.right,
        *TMP.right,
        {"name": "n" * 32},
        {"image": ":1.4.2"},
        {"image": DIGEST},
        {"image": f"registry.example:5000/team/api:v1{DIGEST}"},
        {"command": ["serve", "--all"], "health_check_command": ["true"]},
        {"user": "1000"},
        {"cpu_units": 256, "memory_mib": 512},
        {"cpu_units": 16384, "memory_mib": 122880},
        {"tmp_size_mib": 2047},
        {"environment": {"LEVEL": "${not} an %{expression}"}},
        {"environment": {"A_1": "1"}, **secret("B_2")},
        {"task_role_statements": [{"actions": ["s3:Get*"], "resources": ["arn:aws:s3:::b/*"]}]},
        {"logs.retention_days": 1},
        {"permissions_boundary": "arn:aws:iam::123456789012:policy/b"},
        {"security_group.id": "sg-1", "kms_key_arn": "arn", "disposable": True},
    ],
    wrong=[
        *NAMES.wrong,
        *nulls(
            {"subnet_ids": ["subnet-1", None]},
            {"command": ["serve", None]},
            {"health_check_command": [None]},
            {"environment": {"LEVEL": None}},
            {"secrets": {"A": {"secret_arn": None}}},
            {"security_group": {"id": None}},
        ),
        *STRATEGIES.wrong,
        *TABLES.wrong,
        *PORTS.wrong,
        *COUNTS.wrong,
        *TMP.wrong,
        Case({"name": "Api"}),
        Case({"name": "n" * 33}),
        Case({"subnet_ids": []}),
        Case({"image": "nginx"}),
        Case({"image": "Nginx:1"}),
        Case({"image": ":"}),
        Case({"image": "@sha256:1"}),
        Case({"user": "root"}),
        Case({"user": "0"}),
        Case({"user": "1000:"}),
        Case({"cpu_units": 300}),
        Case(
            {"cpu_units": 1024.5},
            also=f"cpu_units: 1024.5 is not sold; choose {either(MEMORY_MIB_BY_CPU_UNITS)}",
        ),
        Case({"memory_mib": 2000}),
        Case({"cpu_units": 256, "memory_mib": 4096}),
        Case(
            {"memory_mib": 2048.5},
            also="memory_mib: 2048.5 is not sold with cpu_units 1024; choose "
            f"{either(MEMORY_MIB_BY_CPU_UNITS[1024])}",
        ),
        Case({"tmp_size_mib": 2048}),
        Case({"environment": {"SERVICE_NAME": "api"}}),
        Case(secret("SERVICE_NAME")),
        Case({"environment": {"level": "info"}}),
        Case({"environment": {"A-B": "1", "1A": "1"}}),
        Case(secret("lower")),
        Case({"environment": {"A": "1", "B": "2"}, **secret("A")}),
        Case({"logs.retention_days": 2}),
        Case({"permissions_boundary": "boundary"}),
        *(
            Case({"task_role_statements": [{"actions": actions, "resources": resources}]})
            for actions, resources in [
                ([], ["arn:aws:s3:::b"]),
                (["s3:Get*"], []),
                (["*"], ["arn:aws:s3:::b"]),
                (["s3:Get*", "s3"], ["arn:aws:s3:::b"]),
                (["s3:Get*"], ["*"]),
            ]
        ),
        *ranges(
            "https_targets.cidr_ipv4",
            lambda block: {"https_targets": {"lan": {"description": "why", "cidr_ipv4": block}}},
        ),
    ],
)
