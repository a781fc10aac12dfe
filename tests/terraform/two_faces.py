"""What two faces of the same platform call the same resource, and in what they may differ."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any, NamedTuple

from tests.terraform.known_plan import Change

Resources = Mapping[str, Mapping[str, Any]]


class Allowed(NamedTuple):
    """A difference that both faces may have."""

    reason: str
    where: re.Pattern[str]
    """The places that it concerns: ``aws_lb_target_group.<label>.name``."""

    normal: Callable[[Any], Any]
    """Makes the same of both."""


def allowed(project: str, environment: str) -> tuple[Allowed, ...]:
    """Return the differences that both faces of an environment may have."""
    name = re.compile(rf"\b{project}-([a-z0-9*-]+?)-{environment}\b")

    def noun_last(value: Any) -> Any:
        named = isinstance(value, str)
        return name.sub(rf"{project}-{environment}-\1", value) if named else value

    return (
        Allowed(
            "a module gets project and environment as one name, so the noun stands behind both",
            re.compile(r".*"),
            noun_last,
        ),
        Allowed(
            "the hash at the end of a target group's name is one of that name",
            re.compile(r"aws_lb_target_group\.\w+\.name"),
            lambda name: re.sub(r"-[0-9a-f]{6}$", "", name),
        ),
        Allowed(
            "a list of one resource or action, and that one, are the same to IAM",
            re.compile(r"aws_iam_role_policy\.\w+\.policy\.Statement\[\]\.(Action|Resource)"),
            lambda given: [given] if isinstance(given, str) else given,
        ),
        Allowed(
            "a module passes on the tags that it is given, be there none",
            re.compile(r"aws_vpc_security_group_\w+_rule\..+\.tags"),
            lambda tags: tags or None,
        ),
    )


HOLDER = "aws_lb_listener_rule.50000"
"""Only a stack knows all routes, and can hold the target group of a service that starts."""


PLATFORM = {"alarms", "cluster", "encryption", "load_balancer", "logs", "network"}
"""Modules of which a root has one, called like them; another is called like what it makes."""


WHOLE = "platform"
"""The module that calls the others."""


KEYED = {"aws_efs_access_point", "aws_efs_mount_target"}
"""What has an instance for each directory and zone on both faces."""


def name_in_stack(change: Change) -> str:
    """Return what a resource of the stack is called: its address, and a rule by its priority.

    Behind which of several load balancers a service is, its module does not know by name.
    """
    if change["type"] == RULE:
        return _rule(change)
    return re.sub(r"\.\w+_(load_balancer_(?:to|into)_(?!targets))", r".\1", str(change["address"]))


RULE = "aws_lb_listener_rule"


def _rule(change: Change) -> str:
    return f"{RULE}.{change['change']['after']['priority']}"


def name_in_modules(change: Change) -> str:
    """Return what the stack calls a resource of a root that is written with the modules."""
    if change["type"] == RULE:
        return _rule(change)
    module, _, instance = _module_of(change).removeprefix("module.").partition("[")
    owner = instance.strip('"]') or ("" if module in PLATFORM else module)
    index = change.get("index")
    key = index if isinstance(index, str) else ""
    if not module:
        return f"{change['type']}.{_label(key)}"
    if not owner:
        return f"{change['type']}.{change['name']}" + (f'["{key}"]' if key else "")
    if module == "load_balancer":
        label = owner if change["name"] == "this" else f"{owner}_{change['name']}"
        return f"{change['type']}.{label}" + (f'["{key}"]' if key else "")
    if change["type"] == "aws_sns_topic_subscription":
        return f'{change["type"]}.{_label(owner)}["{key}"]'
    if change["type"] == "aws_efs_file_system":
        return f'{change["type"]}.this["{owner.replace("_", "-")}"]'
    if change["type"] in KEYED:
        return f'{change["type"]}.{_label(owner)}["{key}"]'
    key, *port = _PORT.split(key)
    label = _label_of_part(_label(owner), change["name"], _label(key))
    if change["name"] in ("of_callers", "from_callers"):
        label = "_".join((label, *(FURTHER_PORTS[one] for one in port if one in FURTHER_PORTS)))
    return f"{change['type']}.{label}" + (f'["{port[0]}"]' if port else "")


def _module_of(change: Change) -> str:
    """Return the address of a resource's module, as if the root called it that calls `platform`."""
    address = str(change.get("module_address", ""))
    inner = address.removeprefix(f"module.{WHOLE}").removeprefix(".")
    once = re.fullmatch(r'module\.(\w+)(\[0\]|\["public"\])', inner)
    return f"module.{once[1]}" if once and address != inner else inner


FURTHER_PORTS = {"9090": "metrics"}
"""What the environments call further ports: a module has the number alone."""

_PORT = re.compile(r"(?:^|[-/])([0-9]+)$")
"""The port at the end of a key: ``8080``, ``web-8080``, ``database/5432``."""


def _label(name: str) -> str:
    return name.replace("-", "_")


def _label_of_part(owner: str, part: str, key: str) -> str:
    """Return the label of a part of a service or secret in the stack."""
    if part in ("this", "empty"):
        return owner
    return {
        "container": f"{owner}_container_{key}",
        "egress": f"{owner}_egress_{key}",
        "ingress": f"{owner}_ingress_{key}",
        "https": f"{owner}_to_{key}",
        "of_callers": f"{key}_to_{owner}",
        "from_callers": f"{key}_into_{owner}",
        "routes": f"{owner}_route_{key}",
        "load_balancer_to_service": f"load_balancer_to_{owner}",
        "load_balancer_into_service": f"load_balancer_into_{owner}",
    }.get(part, f"{owner}_{part}")


def differences(one: Resources, other: Resources, may_differ: tuple[Allowed, ...]) -> list[str]:
    """Return each place in which two faces differ, with what each of them has there."""
    return sorted(_differences("", _normal("", one, may_differ), _normal("", other, may_differ)))


def _differences(place: str, one: Any, other: Any) -> Iterator[str]:
    one, other = _by_index(one), _by_index(other)
    if isinstance(one, dict) and isinstance(other, dict) and one and other:
        for key in one.keys() | other.keys():
            inner = f"{place}.{key}" if place else str(key)
            yield from _differences(inner, one.get(key, ...), other.get(key, ...))
    elif one != other or type(one) is not type(other):
        yield f"{place}: {_text(one)} | {_text(other)}"


def _by_index(value: Any) -> Any:
    return dict(enumerate(value)) if isinstance(value, list) else value


def _normal(place: str, value: Any, may_differ: tuple[Allowed, ...]) -> Any:
    """Return a value as data: JSON as what it says, and without what may differ."""
    for difference in may_differ:
        if difference.where.fullmatch(place):
            value = difference.normal(value)
    if isinstance(value, str) and value[:1] in ("{", "["):
        value = json.loads(value)
    if isinstance(value, Mapping):
        return {
            key: _normal(f"{place}.{key}" if place else key, part, may_differ)
            for key, part in value.items()
        }
    if isinstance(value, list):
        return [_normal(f"{place}[]", part, may_differ) for part in value]
    return value


def _text(value: Any) -> str:
    return "nothing" if value is ... else json.dumps(value, sort_keys=True)
