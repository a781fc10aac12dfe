"""A team's stack beside many: `python -m commands.bench.family <services> <folder>`.

Two environment files: one of so many services, as the other program has them, and one of three that
stands on it and calls across. Both are read; the stack of the second alone is written, as a plan
does it.
"""

import json
import sys
from pathlib import Path
from typing import Any

import boto3

from commands.bench.program import STATE, tables
from modules.bindings.core import App
from modules.environment.files import read_environments
from modules.environment.published import path_of_parameters, path_of_service
from modules.environment.stack import EnvironmentStack

BASE, TEAM = "all", "team"
STACK = f"bench-{TEAM}"
CALLED = "service-000"

QUOTAS = {"instances_per_namespace": 5000, "targets_per_load_balancer": 2000}


def team() -> dict[str, Any]:
    """Returns the tables of the environment that stands on the other."""
    route = {"priority": 40000, "path_patterns": ["/team/*"]}
    calls = {f"{BASE}/{CALLED}": "asks for its share"}
    return {
        "stands_on": BASE,
        "services": {
            "one": {"scaling": {}, "calls": calls, "route": route},
            "two": {},
            "three": {},
        },
    }


def toml(value: Any) -> str:
    """Returns a value as TOML writes it in a line."""
    if isinstance(value, dict):
        return f"{{ {', '.join(f'{json.dumps(k)} = {toml(v)}' for k, v in value.items())} }}"
    if isinstance(value, list):
        return f"[{', '.join(map(toml, value))}]"
    return json.dumps(value)


def parameters(count: int) -> dict[str, Any]:
    """Returns what the stack of so many services publishes, by name, as its deployment would."""
    group, arn = "sg-0123456789abcdef0", "arn:aws:{}:us-east-1:123456789012:{}"
    subnets = {f"us-east-1{zone}": f"subnet-0123456789abcde{zone}0" for zone in "abc"}
    tiers = ("public", "private", "isolated")
    services: dict[str, dict[str, str]] = {}
    for number in range(count):
        name = f"service-{number:03}"
        services.setdefault(f"{path_of_service(name)}/security_group_ids", {})[name] = group
    return {
        **services,
        "foundation/network": {
            "vpc_id": "vpc-0123456789abcdef0",
            **{f"{tier}_subnet_ids": [*subnets.values()] for tier in tiers},
            "private_subnet_ids_by_zone": subnets,
            "prefix_list_ids": {},
            "security_group_ids": {},
        },
        "foundation/cluster": {
            "arn": arn.format("ecs", "cluster/bench-cluster-all"),
            "name": "bench-cluster-all",
            "namespace_id": "ns-0123456789abcdef",
            "namespace_arn": arn.format("servicediscovery", "namespace/ns-0123456789abcdef"),
        },
        "foundation/keys": dict.fromkeys(("data", "logs"), arn.format("kms", "key/mrk-1")),
        "load-balancers/public/load_balancer": {
            "listener_arn": arn.format(
                "elasticloadbalancing",
                "listener/app/bench-alb-all/0123456789abcdef/0123456789abcdef",
            ),
            "arn_suffix": "app/bench-alb-all/0123456789abcdef",
            "security_group_id": group,
            "targets_security_group_id": group,
        },
        f"members/{TEAM}/asks": ["log groups", "port 8080 behind public"],
    }


def publish(endpoint_url: str, count: int) -> None:
    """Puts the parameters of so many services into the local AWS."""
    ssm: Any = boto3.client(
        "ssm",
        "us-east-1",
        endpoint_url=endpoint_url,
        aws_access_key_id="bench",
        aws_secret_access_key="bench",  # noqa: S106  (of the local AWS)
    )
    for name, value in parameters(count).items():
        path = f"{path_of_parameters('bench', BASE)}/{name}"
        ssm.put_parameter(Name=path, Value=json.dumps(value), Type="String", Overwrite=True)


def main(count: int, outdir: Path) -> None:
    """Reads both files and synthesizes the team's stack."""
    folder = outdir.with_suffix(".files") / "environments"
    folder.mkdir(parents=True, exist_ok=True)
    base = tables(count) | {"quotas": QUOTAS}
    del base["name"]
    for name, data in {BASE: base, TEAM: team()}.items():
        lines = (f"{key} = {toml(value)}\n" for key, value in data.items())
        (folder / f"{name}.toml").write_text("".join(lines))
    [spec] = (one for one in read_environments(folder, {}) if one.name == TEAM)
    app = App(outdir=str(outdir))
    EnvironmentStack(app, spec=spec, state=STATE)
    app.synth()


if __name__ == "__main__":
    main(int(sys.argv[1]), Path(sys.argv[2]))
