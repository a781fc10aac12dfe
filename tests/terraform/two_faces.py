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


def _noun_last(value: Any) -> Any:
    named = isinstance(value, str)
    return re.sub(r"\bpayment-([a-z0-9-]+?)-dev\b", r"payment-dev-\1", value) if named else value


ALLOWED = (
    Allowed(
        "a module gets project and environment as one name, so the noun stands behind both",
        re.compile(r".*"),
        _noun_last,
    ),
    Allowed(
        "the hash at the end of a target group's name is one of that name",
        re.compile(r"aws_lb_target_group\.\w+\.name"),
        lambda name: re.sub(r"-[0-9a-f]{6}$", "", name),
    ),
    Allowed(
        "a list of one resource and that resource are the same to IAM",
        re.compile(r"aws_iam_role_policy\.\w+\.policy\.Statement\[\]\.Resource"),
        lambda resource: [resource] if isinstance(resource, str) else resource,
    ),
    Allowed(
        "a module passes on the tags that it is given, be there none",
        re.compile(r"aws_vpc_security_group_\w+_rule\..+\.tags"),
        lambda tags: tags or None,
    ),
)


HOLDER = "aws_lb_listener_rule.public_50000"
"""Only a stack knows all routes, and can hold the target group of a service that starts."""


def name_in_stack(change: Change) -> str:
    """Return what a resource of the stack is called: its address, without the key of a port."""
    return re.sub(r'\["[0-9]+"\]$', "", str(change["address"]))


def name_in_modules(change: Change) -> str:
    """Return what the stack calls a resource of a root that is written with the modules."""
    module, _, owner = change.get("module_address", "").partition("[")
    index = change.get("index")
    key = re.sub(r"(^|-)[0-9]+$", "", index) if isinstance(index, str) else ""
    if change["type"] == "aws_lb_listener_rule":
        return f"{change['type']}.public_{change['change']['after']['priority']}"
    owner = owner.strip('"]').replace("-", "_")
    label = _label(module.removeprefix("module."), owner, change["name"], key.replace("-", "_"))
    return f"{change['type']}.{label}" + (f'["{key}"]' if key and not owner and module else "")


def _label(module: str, owner: str, name: str, key: str) -> str:
    if not module:
        return key
    if not owner:
        return name
    if name == "this":
        return owner
    return {
        "https": f"{owner}_to_{key}",
        "of_callers": f"{key}_to_{owner}",
        "from_callers": f"{key}_into_{owner}",
        "load_balancer_to_service": f"load_balancer_to_{owner}",
        "load_balancer_into_service": f"load_balancer_into_{owner}",
    }.get(name, f"{owner}_{name}")


def differences(
    one: Resources, other: Resources, allowed: tuple[Allowed, ...] = ALLOWED
) -> list[str]:
    """Return each place in which two faces differ, with what each of them has there."""
    return sorted(_differences("", _normal("", one, allowed), _normal("", other, allowed)))


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


def _normal(place: str, value: Any, allowed: tuple[Allowed, ...]) -> Any:
    """Return a value as data: JSON as what it says, and without what may differ."""
    for difference in allowed:
        if difference.where.fullmatch(place):
            value = difference.normal(value)
    if isinstance(value, str) and value[:1] in ("{", "["):
        value = json.loads(value)
    if isinstance(value, Mapping):
        return {
            key: _normal(f"{place}.{key}" if place else key, part, allowed)
            for key, part in value.items()
        }
    if isinstance(value, list):
        return [_normal(f"{place}[]", part, allowed) for part in value]
    return value


def _text(value: Any) -> str:
    return "nothing" if value is ... else json.dumps(value, sort_keys=True)
