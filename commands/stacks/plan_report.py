"""Reports what a Terraform plan does as Markdown, what matters most first.

A pure function of the plan's JSON (`terraform show -json <plan>`). It names addresses and
attributes and no value but rights, ways of traffic and written reasons (`access`): a plan can hold
secrets, and the text becomes a comment in public.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from commands.cost.difference import difference
from commands.stacks.access import access
from commands.stacks.gaps import gap_advice
from commands.stacks.renames import rename_advice
from commands.stacks.undeletable import locked_addresses
from commands.tools.markdown import plain

# Types whose replacement or deletion cannot be undone by the next deployment, and what is lost.
STATEFUL = {
    "aws_acm_certificate": "the certificate, until the new one is validated",
    "aws_cloudformation_stack": "its secret with the value, if the environment is disposable",
    "aws_cloudwatch_log_group": "the log events",
    "aws_db_instance": "the database",
    "aws_dynamodb_table": "the items",
    "aws_ecr_repository": "the images; no new task can start from them",
    "aws_ecs_cluster": "every service that runs in it",
    "aws_ecs_service": "the running tasks",
    "aws_efs_file_system": "the files",
    "aws_eip": "the address that others have on their allow-lists",
    "aws_elasticache_replication_group": "what is cached; sessions too, if it holds them",
    "aws_kms_key": "whatever was encrypted with it becomes unreadable",
    "aws_lb": "the DNS name that callers use",
    "aws_nat_gateway": "open outgoing connections",
    "aws_rds_cluster": "the database",
    "aws_route53_zone": "the name servers that the parent domain names",
    "aws_s3_bucket": "the objects",
    "aws_secretsmanager_secret": "the secret's value",
    "aws_secretsmanager_secret_rotation": "its rotation; of a database, that of RDS too",
    "aws_service_discovery_private_dns_namespace": "the names by which services find each other",
    "aws_service_discovery_service": "the name by which a service is found",
    "aws_sns_topic": "its subscriptions",
    "aws_sqs_queue": "the messages",
    "aws_subnet": "whatever has an address in it",
    "aws_vpc": "everything inside",
}

HEADINGS = {
    "replace": "To replace",
    "destroy": "To destroy",
    "forget": "To forget: stays in AWS, leaves the state",
    "change": "To change",
    "add": "To add",
    "import": "To import: exists in AWS, enters the state",
}


@dataclass(frozen=True)
class Action:
    """What a plan does with one resource.

    Attributes:
        address: The resource's address in Terraform.
        type: Its type, such as `aws_kms_key`.
        verb: A key of `HEADINGS`.
        because: The attributes that change, or Terraform's reason, or nothing.
    """

    address: str
    type: str
    verb: str
    because: str

    @property
    def loss(self) -> str:
        """What the action takes away for good; nothing for a harmless one."""
        return STATEFUL.get(self.type, "") if self.verb in ("replace", "destroy") else ""


def report(stack: str, plan: Mapping[str, Any]) -> str:
    """Renders a plan.

    Args:
        stack: The stack's name, for the heading.
        plan: Output of `terraform show -json` for a saved plan.

    Returns:
        Markdown: stateful resources in danger, the counts, the cost, rights, ways of traffic, then
        every action by address.
    """
    changes, actions = plan.get("resource_changes", []), actions_of(plan)
    sections = [
        f"## Plan of {stack}",
        _look_here([action for action in actions if action.loss]),
        _protected(changes),
        rename_advice(changes),
        gap_advice(changes),
        _counts(actions),
        difference(plan),
        *access(plan),
        *(_section(verb, actions) for verb in HEADINGS),
        _moves(changes),
        _outputs(plan.get("output_changes", {})),
        _waivers(plan),
        _overrides(plan),
        _given(plan),
    ]
    return "\n\n".join(section for section in sections if section) + "\n"


def actions_of(plan: Mapping[str, Any]) -> list[Action]:
    """Returns what a plan does with each resource that it does not leave as it is."""
    return [done for one in plan.get("resource_changes", []) if (done := _action(one))]


def _action(change: Mapping[str, Any]) -> Action | None:
    done = set(change["change"]["actions"])
    if "forget" in done:
        verb = "forget"
    elif done == {"create", "delete"}:
        verb = "replace"
    else:
        verb = {"create": "add", "update": "change", "delete": "destroy"}.get(min(done), "")
        verb = verb or ("import" if change["change"].get("importing") else "")
    if not verb:
        return None
    address = change["address"] + (" (an earlier copy)" if change.get("deposed") else "")
    return Action(address, change["type"], verb, _because(verb, change))


def _because(verb: str, change: Mapping[str, Any]) -> str:
    """Names attributes and reasons, never a value: it may be a secret."""
    body = change["change"]
    if verb == "change":
        before, after = body["before"], body["after"]
        unknown = body.get("after_unknown") or {}
        names = {name for name in before | after if before.get(name) != after.get(name)}
        return ", ".join(sorted(names | {name for name in unknown if _any(unknown[name])}))
    if paths := body.get("replace_paths"):
        return ", ".join(".".join(map(str, path)) for path in paths)
    return str(change.get("action_reason", "")).rpartition("_because_")[2].replace("_", " ")


def _any(unknown: Any) -> bool:
    """Whether any part of an attribute is known only after the change: `[{}]` has no such part."""
    if isinstance(unknown, dict):
        return any(map(_any, unknown.values()))
    return any(map(_any, unknown)) if isinstance(unknown, list) else bool(unknown)


def _look_here(lost: Sequence[Action]) -> str:
    if not lost:
        return "No stateful resource would be replaced or destroyed."
    rows = [
        f"| `{action.address}` | {action.verb} | {action.because or '-'} | {action.loss} |"
        for action in lost
    ]
    return "\n".join(
        [
            f"**Look here first: {len(lost)} stateful resource{'s' * (len(lost) > 1)} would be "
            "replaced or destroyed.**",
            "",
            "| Address | Action | Because of | What is lost |",
            "|---|---|---|---|",
            *rows,
        ]
    )


def _protected(changes: Sequence[Mapping[str, Any]]) -> str:
    found = ", ".join(f"`{address}`" for address in locked_addresses(changes))
    return f"**Not to be deployed: {found} is protected from deletion.**" if found else ""


def _counts(actions: Sequence[Action]) -> str:
    counted = Counter(action.verb for action in actions)
    counts = [f"{counted[verb]} to {verb}" for verb in HEADINGS if counted[verb]]
    return f"**{', '.join(counts)}.**" if counts else "**No resource changes.**"


def _section(verb: str, actions: Sequence[Action]) -> str:
    lines = [
        f"- `{action.address}`" + (f": {action.because}" if action.because else "")
        for action in actions
        if action.verb == verb
    ]
    return "\n".join([f"### {HEADINGS[verb]}", "", *lines]) if lines else ""


def _moves(changes: Sequence[Mapping[str, Any]]) -> str:
    lines = [
        f"- `{change['previous_address']}` is now `{change['address']}`"
        for change in changes
        if "previous_address" in change
    ]
    return "\n".join(["### To move: only the address changes", "", *lines]) if lines else ""


def _outputs(changes: Mapping[str, Any]) -> str:
    verbs = {"create": "new", "update": "changed", "delete": "gone"}
    lines = [
        f"- `{name}`: {verbs[change['actions'][0]]}"
        for name, change in sorted(changes.items())
        if change["actions"][0] in verbs
    ]
    return "\n".join(["### Outputs", "", *lines]) if lines else ""


def _waivers(plan: Mapping[str, Any]) -> str:
    outputs = plan.get("planned_values", {}).get("outputs", {})
    waivers = outputs.get("waivers", {}).get("value", {})
    lines = [f"- `{place}`: {plain(reason)}" for place, reason in sorted(waivers.items())]
    return "\n".join(["### Waivers: safe defaults that are left", "", *lines]) if lines else ""


def _overrides(plan: Mapping[str, Any]) -> str:
    outputs = plan.get("planned_values", {}).get("outputs", {})
    overrides = outputs.get("overrides", {}).get("value", {})
    lines = [f"- `{name}`: {plain(found)}" for name, found in sorted(overrides.items())]
    return "\n".join(["### Overrides: no rule judges them", "", *lines]) if lines else ""


def _given(plan: Mapping[str, Any]) -> str:
    outputs = plan.get("planned_values", {}).get("outputs", {})
    given = outputs.get("given", {}).get("value", {})
    lines = [f"- `{field}`: {plain(found)}" for field, found in sorted(given.items())]
    return "\n".join(["### Given: never changed or destroyed here", "", *lines]) if lines else ""
