"""The picture of an environment: who reaches whom and why, as text that GitHub draws (Mermaid).

Ids come from names, so that a new service adds lines and changes none. A label holds letters,
digits and the marks that mean nothing to Mermaid; anything else is written as its number.
"""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from commands.why.ways import CLIENTS, HTTPS, Way, ways
from modules.environment.balancers import all_balancers_of
from modules.environment.file_systems import file_systems_of
from modules.environment.spec import EnvironmentSpec
from modules.job.spec import JobSpec
from modules.network.traffic_spec import TrafficSpec

PLAIN = frozenset(" .,-/_()'")
"""Marks that a label may hold as they are."""

LONGEST = 60
"""Characters of a reason in the picture; the file has the whole."""

SHAPES = {
    CLIENTS: ('(["', '"])'),
    "load_balancers": ('{{"', '"}}'),
    "services": ('["', '"]'),
    "jobs": ('[["', '"]]'),
    "databases": ('[("', '")]'),
    "caches": ('[("', '")]'),
    "tables": ('[("', '")]'),
    "file_systems": ('[("', '")]'),
    "queues": ('[/"', '"/]'),
    "topics": ('>"', '"]'),
    "egress": ('(["', '"])'),
    "ingress": ('(["', '"])'),
}
"""How a part is drawn, by the table that it is in."""

KINDS = {
    "load_balancers": "load balancer",
    "services": "service",
    "jobs": "job",
    "databases": "database",
    "caches": "cache",
    "tables": "table",
    "file_systems": "file system",
    "queues": "queue",
    "topics": "topic",
    "egress": "outside",
    "ingress": "outside",
}

OUTSIDE = {"egress", "ingress"}
"""Tables of what is neither the environment's nor a client of a load balancer."""

NOT_DRAWN = {HTTPS, "secrets"}
"""What everything reaches, or nobody but one."""


class Node(NamedTuple):
    """A part of the picture."""

    table: str
    name: str

    @property
    def id(self) -> str:
        """Its id; names have no underscore, so no two have the same one."""
        return f"{self.table}_{self.name.replace('/', '__').replace('-', '_')}"

    @property
    def comes_first(self) -> bool:
        """Whether it stands before everything: the clients."""
        return self.table == CLIENTS


def picture(spec: EnvironmentSpec) -> str:
    """Returns the picture of an environment."""
    return "\n".join(_lines(spec)) + "\n"


def label(text: str) -> str:
    """Returns a text as a label between quotes: on one line, and without a meaning of its own."""
    return "".join(
        char if char.isalnum() or char in PLAIN else f"#{ord(char)};"
        for char in " ".join(text.split())
    )


def _lines(spec: EnvironmentSpec) -> Iterator[str]:
    targets = _targets(spec)
    drawn = [(way, *_ends(way, targets)) for way in ways(spec) if way.between[1] not in NOT_DRAWN]
    inside = {node: _text_of(spec, node) for node in _inside(spec)}
    ends = dict.fromkeys(node for _, *both in drawn for node in both)
    outside = {node: _text_outside(node, targets) for node in ends if node not in inside}
    yield "flowchart LR"
    yield from (f"  {_drawn(node, text)}" for node, text in outside.items() if node.comes_first)
    yield f'  subgraph vpc["{label(_title(spec))}"]'
    yield from (f"    {_drawn(node, text)}" for node, text in inside.items())
    yield "  end"
    yield from (f"  {_drawn(node, text)}" for node, text in outside.items() if not node.comes_first)
    for way, source, target in drawn:
        reason = _clients(spec, target) if source.comes_first else way.reason
        yield f'  {source.id} -->|"{label(shortened(reason))}"| {target.id}'
    if given := [node.id for node in (*inside, *outside) if _is_given(spec, node)]:
        yield "  classDef given stroke-dasharray: 5 5"
        yield f"  class {','.join(given)} given"


def _targets(spec: EnvironmentSpec) -> dict[Node, str]:
    """Returns what each service and job reaches outside, or is reached by: `api/database`."""
    reached = {name: caller.egress.known for (_, name), caller in spec.callers.items()}
    reached_by = {name: service.ingress.known for name, service in spec.services.items()}
    tables: dict[str, Mapping[str, Mapping[str, TrafficSpec]]] = {
        "egress": reached,
        "ingress": reached_by,
    }
    return {
        Node(table, f"{name}/{other}"): " ".join(dict.fromkeys(str(rule.rule_text).split()))
        for table, callers in tables.items()
        for name, rules in callers.items()
        for other, rule in rules.items()
    }


def _inside(spec: EnvironmentSpec) -> Iterator[Node]:
    parts = {
        "load_balancers": all_balancers_of(spec),
        "services": spec.services,
        "jobs": spec.jobs,
        "queues": spec.queues,
        "topics": spec.topics,
        "databases": spec.databases,
        "caches": spec.caches,
        "tables": spec.tables,
        "file_systems": file_systems_of(spec),
    }
    return (Node(table, name) for table, names in parts.items() for name in names)


def _ends(way: Way, targets: Mapping[Node, str]) -> tuple[Node, Node]:
    """Returns what a way connects; what several call alike outside is one part if it is one."""
    source, target = Node(way.between[0], way.source), Node(way.between[1], way.target)
    return _outside(source, target, targets), _outside(target, source, targets)


def _outside(node: Node, inside: Node, targets: Mapping[Node, str]) -> Node:
    if node.table not in OUTSIDE:
        return node
    alike = {
        text
        for one, text in targets.items()
        if one.table == node.table and one.name.endswith(f"/{node.name}")
    }
    return node if len(alike) == 1 else Node(node.table, f"{inside.name}/{node.name}")


def _text_outside(node: Node, targets: Mapping[Node, str]) -> str:
    if node.comes_first:
        return node.name
    same = (
        text
        for one, text in targets.items()
        if one.table == node.table and f"/{one.name}".endswith(f"/{node.name}")
    )
    rule = next(same, "")
    return f"{KINDS[node.table]} {node.name}" + (f", {rule}" if rule else "")


def _drawn(node: Node, text: str) -> str:
    before, after = SHAPES[node.table]
    return f"{node.id}{before}{label(text)}{after}"


def _text_of(spec: EnvironmentSpec, node: Node) -> str:
    text = f"{KINDS[node.table]} {node.name}"
    if node.table == "jobs":
        return f"{text}, {starts(spec.jobs[node.name])}"
    if node.table == "databases":
        return f"{text}, {spec.databases[node.name].engine}"
    if _is_given(spec, node):
        return f"{text}, exists"
    return text


def _is_given(spec: EnvironmentSpec, node: Node) -> bool:
    """Whether others own a part: a load balancer that exists, a service of another environment."""
    if node.table == "load_balancers":
        return bool(all_balancers_of(spec)[node.name].listener_arn.is_given)
    return node.table in OUTSIDE or "/" in node.name


def _clients(spec: EnvironmentSpec, balancer: Node) -> str:
    """Returns who may connect to a load balancer."""
    return f"from {', '.join(all_balancers_of(spec)[balancer.name].clients)}"


def _title(spec: EnvironmentSpec) -> str:
    name = f"{spec.project}-{spec.name}"
    if spec.stands_on:
        return f"{name}, in the network of {spec.stands_on}"
    if spec.network.vpc_id.is_given:
        return f"{name}, in {spec.network.vpc_id}, which exists"
    families = " and IPv6" if spec.network.ipv6 else ""
    return f"{name}, VPC {spec.network.cidr_block}{families}"


def starts(job: JobSpec) -> str:
    """Returns when a job starts."""
    if job.before:
        return f"before {', '.join(job.before)}"
    return str(job.schedule.known or "started by hand")


def shortened(text: str) -> str:
    """Returns a reason that fits beside an arrow, cut between two words."""
    text = " ".join(text.split())
    if len(text) <= LONGEST:
        return text
    return f"{text[:LONGEST].rpartition(' ')[0] or text[:LONGEST]} …"
