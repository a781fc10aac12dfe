"""A shop, deployed again and again with other routes, names and ports."""

import json
from dataclasses import dataclass
from typing import Any

from commands.tools.console import step
from tests.local_aws.platform.project import Change, Project

BUCKET = "shop-terraform-state"
STACK = "shop-dev"
CLUSTER = "shop-cluster-dev"

BASE: dict[str, Any] = {
    "project": "shop",
    "disposable": True,
    "network": {"availability_zones": ["us-east-1a", "us-east-1b"], "flow_logs": False},
    "load_balancer": {
        "ingress_cidr_blocks": ["0.0.0.0/0"],
        "plain_http": True,
        "access_logs": False,
    },
}

Services = dict[str, dict[str, Any]]


@dataclass(frozen=True)
class Step:
    """One deployment.

    Attributes:
        change: What was planned and applied, and the plan after it.
        log: What Terraform said while it applied, line by line.
        routes: The services that requests are forwarded to, by priority and path.
        inside: The same of the load balancer for this VPC alone, if there is one.
    """

    change: Change
    log: list[str]
    routes: dict[tuple[int, str], str]
    inside: dict[tuple[int, str], str]

    def at(self, address: str, said: str) -> int:
        """When Terraform said something of a resource."""
        return next(
            number for number, line in enumerate(self.log) if line.startswith(f"{address}: {said}")
        )


class Shop:
    """The shop on its local AWS.

    Args:
        project: Its project.
    """

    def __init__(self, project: Project) -> None:
        self.project, self.read = project, project.read

    def deploy(self, phase: str, services: Services, **tables: Any) -> Step:
        """Deploys the shop with these services; each deployment must be complete at once."""
        self.project.environment("dev").write_text(toml({**BASE, **tables, "services": services}))
        with step(f"{STACK}: {phase}"):
            change = self.project.apply(STACK, phase)
        log = self.project.folder / "logs" / phase / f"terraform-apply-{STACK}.log"
        inside = self.routes("shop-admin-alb-dev") if "load_balancers" in tables else {}
        return Step(change, log.read_text().splitlines(), self.routes("shop-alb-dev"), inside)

    def routes(self, balancer: str) -> dict[tuple[int, str], str]:
        """Reads which service each rule of a load balancer forwards to."""
        groups = self.read("elbv2", "describe_target_groups", "TargetGroups")
        names = {group["TargetGroupArn"]: group["TargetGroupName"] for group in groups}
        [listener] = self.read(
            "elbv2",
            "describe_load_balancers",
            "LoadBalancers[].LoadBalancerArn",
            Names=[balancer],
        )
        [arn] = self.read(
            "elbv2", "describe_listeners", "Listeners[].ListenerArn", LoadBalancerArn=listener
        )
        rules = self.read("elbv2", "describe_rules", "Rules", ListenerArn=arn)
        return {
            (int(rule["Priority"]), path): names[rule["Actions"][0]["TargetGroupArn"]].split("-")[1]
            for rule in rules
            for condition in rule["Conditions"]
            for path in condition.get("PathPatternConfig", {}).get("Values", [])
        }


def routed(name: str, priority: int, **more: Any) -> dict[str, Any]:
    """A service with a path of its own."""
    return {"route": {"priority": priority, "path_patterns": [f"/{name}/*"]}, **more}


def toml(data: dict[str, Any], *path: str) -> str:
    """Writes tables as TOML."""
    tables = {key: value for key, value in data.items() if isinstance(value, dict)}
    lines = [f"[{'.'.join(path)}]"] if path else []
    lines += [f"{key} = {_inline(value)}" for key, value in data.items() if key not in tables]
    return "\n".join([*lines, *(toml(table, *path, key) for key, table in tables.items())]) + "\n"


def _inline(value: Any) -> str:
    """Writes a value; JSON's texts, numbers and booleans are TOML's."""
    if isinstance(value, dict):
        return f"{{ {', '.join(f'{key} = {_inline(part)}' for key, part in value.items())} }}"
    return f"[{', '.join(map(_inline, value))}]" if isinstance(value, list) else json.dumps(value)
