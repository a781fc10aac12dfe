"""Changes of a stack by which a control is missed or met."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any, NamedTuple

from modules.controls.encoded import decoded


class Move(NamedTuple):
    """A change after which a control judges a resource the other way."""

    control: str
    address: str
    change: Change

    def __str__(self) -> str:
        return f"{self.control} {self.address}"


def put(address: str, path: str, value: Any) -> Change:
    """Set an argument of a resource; None takes it away."""
    kind, label = address.split(".")

    def change(resources: dict[str, Any]) -> None:
        *blocks, name = path.split(".")
        found = resources[kind][label]
        for block in blocks:
            found = found[block]
            found = found[0] if isinstance(found, list) else found
        found[name] = value

    return change


def gone(address: str) -> Change:
    """Take a resource away."""
    kind, label = address.split(".")
    return lambda resources: resources[kind].pop(label)


def made(address: str, **values: Any) -> Change:
    """Add a resource."""
    kind, label = address.split(".")
    return lambda resources: resources.setdefault(kind, {}).update({label: values})


def within(address: str, argument: str, change: Callable[[Any], object]) -> Change:
    """Change what the JSON of an argument says."""
    kind, label = address.split(".")

    def apply(resources: dict[str, Any]) -> None:
        content = decoded(resources[kind][label][argument])
        change(content)
        resources[kind][label][argument] = json.dumps(content)

    return apply


def says(control: str, address: str, path: str, value: Any) -> Move:
    """Return the move of an argument of the resource that is judged."""
    return Move(control, address, put(address, path, value))


def container(control: str, **values: Any) -> Move:
    """Return the move of the container of a task."""
    change = within(TASK, "container_definitions", lambda containers: containers[0].update(values))
    return Move(control, TASK, change)


def policy(control: str, judged: str, address: str, **statement: Any) -> Move:
    """Return the move of one more statement in a policy."""
    added = {"Effect": "Allow", **statement}
    change = within(address, "policy", lambda content: content["Statement"].append(added))
    return Move(control, judged, change)


TASK = "aws_ecs_task_definition.web"


BUCKET = "aws_s3_bucket.access_logs"


RULE = "aws_vpc_security_group_ingress_rule.load_balancer_from_http"


INLINE = "aws_iam_role_policy.web_task"


MANAGED = "aws_iam_policy.deploy"


PORTS = {"EC2.13": 22, "EC2.14": 3389, "EC2.18": 81, "EC2.19": 8080, "EC2.53": 3389}


ANYBODY = {"Principal": {"AWS": "*"}, "Action": "*", "Resource": "*"}


OPEN = [{"action": "allow", "cidr_block": "0.0.0.0/0", "protocol": "-1", "rule_no": 1}]


EXPORTS = "enabled_cloudwatch_logs_exports"


def opened(control: str, port: int, cidr: str = "0.0.0.0/0") -> Move:
    """Return the move of a rule that lets anybody in to one port."""
    rule = {"from_port": port, "to_port": port, "ip_protocol": "tcp"}
    ranges = {"cidr_ipv6": cidr} if ":" in cidr else {"cidr_ipv4": cidr}
    change = made(RULE, **rule, **ranges)
    return Move(control, RULE, change)


Change = Callable[[dict[str, Any]], object]
"""Changes the resources of a stack, by type and label."""
