"""Says in sentences which rights and which ways of traffic a plan gives and takes.

A policy and a rule are no secrets, and a reviewer has to judge them: they are told whole, except
where Terraform marks them as sensitive. The values of a condition are left out.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from commands.tools.markdown import plain

POLICIES = ("assume_role_policy", "policy")
RULES = {
    "aws_vpc_security_group_egress_rule": "from {group} to {other}",
    "aws_vpc_security_group_ingress_rule": "from {other} to {group}",
}
OTHERS = ("cidr_ipv4", "cidr_ipv6", "prefix_list_id", "referenced_security_group_id")
UNKNOWN = "not known before the change"


def access(plan: Mapping[str, Any]) -> Sequence[str]:
    """Renders two sections, of rights and of ways of traffic; each empty if nothing changes.

    Args:
        plan: Output of `terraform show -json` for a saved plan.
    """
    changes = plan.get("resource_changes", [])
    references = _references(plan)
    # A key or a bucket whose policy is a resource of its own: AWS's answer is not ours to tell.
    without = {one["address"] for one in _made(plan) if not {*POLICIES} & {*_expressions(one)}}
    holders = [one for one in changes if one["address"].partition("[")[0] not in without]
    return [
        _section("Rights", [*_attachments(changes), *_policies(holders)]),
        _section("Ways of traffic", [*_traffic(changes, references)]),
    ]


def _section(title: str, lines: Sequence[str]) -> str:
    return "\n".join([f"### {title}: what is new and what is gone", "", *lines]) if lines else ""


def _lines(address: str, before: Sequence[str], after: Sequence[str]) -> Iterator[str]:
    yield from (f"- new, `{address}`: {line}" for line in after if line not in before)
    yield from (f"- gone, `{address}`: {line}" for line in before if line not in after)


def _attachments(changes: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    for change in changes:
        if change["type"] == "aws_iam_role_policy_attachment":
            sides = (_attached(*side) for side in _sides(change["change"]))
            yield from _lines(change["address"], *sides)


def _policies(changes: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    for change in changes:
        for name in POLICIES:
            before, after = (_statements(name, *side) for side in _sides(change["change"]))
            yield from _lines(change["address"], before, after)


def _sides(body: Mapping[str, Any]) -> Iterator[tuple[Mapping[str, Any], Any, Any]]:
    """Yields what was and what will be: values, which are sensitive, which are unknown."""
    yield body.get("before") or {}, body.get("before_sensitive"), {}
    yield body.get("after") or {}, body.get("after_sensitive"), body.get("after_unknown")


def _marked(marks: Any, name: str) -> bool:
    return marks is True or bool(isinstance(marks, dict) and marks.get(name))


def _attached(values: Mapping[str, Any], _: Any, unknown: Any) -> list[str]:
    if not values:
        return []
    arn = UNKNOWN if _marked(unknown, "policy_arn") else values["policy_arn"]
    role = "a role" if _marked(unknown, "role") else values["role"]
    return [f"{plain(role)} has the policy {plain(arn)}"]


def _statements(name: str, values: Mapping[str, Any], hidden: Any, unknown: Any) -> list[str]:
    if _marked(hidden, name):
        return []
    if isinstance(unknown, dict) and unknown.get(name) is True:
        return [f"`{name}` is {UNKNOWN}"]
    try:
        policy = json.loads(values.get(name) or "{}")
    except (TypeError, ValueError):  # A block of that name, or another kind of policy.
        return []
    found = policy.get("Statement", []) if isinstance(policy, dict) else []
    return [_sentence(statement, values) for statement in _listed(found)]


def _sentence(statement: Mapping[str, Any], values: Mapping[str, Any]) -> str:
    """Says one statement: who may do what, on what."""
    who = _principals(statement) or str(values.get("role") or "who has it")
    may = "may" if statement["Effect"] == "Allow" else "may not"
    what = _either(statement, "Action", "anything but ")
    where = _either(statement, "Resource", "anything but ")
    keys = sorted({key for test in statement.get("Condition", {}).values() for key in test})
    return plain(
        f"{who} {may} {what}"
        + (f" on {where}" if where else "")
        + (f", under conditions on {' and '.join(keys)}" if keys else "")
    )


def _principals(statement: Mapping[str, Any]) -> str:
    but = "anyone but " if "NotPrincipal" in statement else ""
    found = statement.get("Principal", statement.get("NotPrincipal", {}))
    if isinstance(found, str):
        return but + ("anyone" if found == "*" else found)
    return but * bool(found) + ", ".join(
        "anyone" if name == "*" else name for names in found.values() for name in _listed(names)
    )


def _either(statement: Mapping[str, Any], key: str, but: str) -> str:
    if f"Not{key}" in statement:
        return but + ", ".join(_listed(statement[f"Not{key}"]))
    return ", ".join(_listed(statement.get(key, [])))


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _traffic(
    changes: Sequence[Mapping[str, Any]], references: Mapping[tuple[str, str], str]
) -> Iterator[str]:
    groups = {
        values["id"]: change["address"]
        for change in changes
        if change["type"] == "aws_security_group"
        for values in (change["change"].get("before") or change["change"].get("after") or {},)
        if values.get("id")
    }
    for change in changes:
        if change["type"] in RULES:
            ways = (_way(change, side[0], groups, references) for side in _sides(change["change"]))
            yield from _lines(change["address"], *ways)


def _way(
    change: Mapping[str, Any],
    values: Mapping[str, Any],
    groups: Mapping[str, str],
    references: Mapping[tuple[str, str], str],
) -> list[str]:
    if not values:
        return []

    def named(name: str) -> str:
        given = str(values.get(name) or "")
        made = references.get((change["address"].partition("[")[0], name), "")
        return groups.get(given, given) or made

    other = next((found for name in OTHERS if (found := named(name))), UNKNOWN)
    way = RULES[change["type"]].format(group=named("security_group_id") or UNKNOWN, other=other)
    why = values.get("description")
    return [plain(f"{way}, {_ports(values)}" + (f": {why}" if why else ": no reason is written"))]


def _ports(values: Mapping[str, Any]) -> str:
    protocol, first, last = (values.get(name) for name in ("ip_protocol", "from_port", "to_port"))
    if str(protocol) == "-1":
        return "all protocols and ports"
    return f"{protocol} {first}" + (f" to {last}" if last != first else "")


def _made(plan: Mapping[str, Any]) -> Sequence[Mapping[str, Any]]:
    made: Sequence[Mapping[str, Any]] = (
        plan.get("configuration", {}).get("root_module", {}).get("resources", [])
    )
    return made


def _expressions(resource: Mapping[str, Any]) -> Mapping[str, Any]:
    found: Mapping[str, Any] = resource.get("expressions", {})
    return found


def _references(plan: Mapping[str, Any]) -> dict[tuple[str, str], str]:
    """Returns what an argument of a rule is made from: its value is unknown before the apply."""
    return {
        (resource["address"], name): expression["references"][-1]
        for resource in _made(plan)
        if resource.get("type") in RULES
        for name, expression in _expressions(resource).items()
        if isinstance(expression, dict)
        and expression.get("references")
        and not expression["references"][-1].startswith("each.")
    }
