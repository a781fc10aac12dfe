"""The picture of an environment: who reaches whom and why, as text that GitHub draws (Mermaid).

Ids come from names, so that a new service adds lines and changes none. A label holds letters,
digits and the marks that mean nothing to Mermaid; anything else is written as its number.
"""

from collections.abc import Iterator
from typing import NamedTuple

from commands.why.ways import CLIENTS, HTTPS, Way, ways
from modules.environment.file_systems import file_systems_of
from modules.environment.spec import EnvironmentSpec

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
}

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
    drawn = [way for way in ways(spec) if way.between[1] not in NOT_DRAWN]
    inside = {node: _text_of(spec, node) for node in _inside(spec)}
    ends = [node for way in drawn for node in _ends(way)]
    outside = [node for node in dict.fromkeys(ends) if node not in inside]
    yield "flowchart LR"
    yield from (f"  {_drawn(node, node.name)}" for node in outside if node.table == CLIENTS)
    yield f'  subgraph vpc["{label(_title(spec))}"]'
    yield from (f"    {_drawn(node, text)}" for node, text in inside.items())
    yield "  end"
    yield from (
        f"  {_drawn(node, f'{KINDS[node.table]} {node.name}')}"
        for node in outside
        if node.table != CLIENTS
    )
    for way in drawn:
        source, target = _ends(way)
        reason = _clients(spec, target) if source.table == CLIENTS else way.reason
        yield f'  {source.id} -->|"{label(shortened(reason))}"| {target.id}'
    if given := [node.id for node in (*inside, *outside) if _is_given(spec, node)]:
        yield "  classDef given stroke-dasharray: 5 5"
        yield f"  class {','.join(given)} given"


def _inside(spec: EnvironmentSpec) -> Iterator[Node]:
    parts = {
        "load_balancers": spec.balancers,
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


def _ends(way: Way) -> tuple[Node, Node]:
    return Node(way.between[0], way.source), Node(way.between[1], way.target)


def _drawn(node: Node, text: str) -> str:
    before, after = SHAPES[node.table]
    return f"{node.id}{before}{label(text)}{after}"


def _text_of(spec: EnvironmentSpec, node: Node) -> str:
    text = f"{KINDS[node.table]} {node.name}"
    if node.table == "jobs":
        schedule = spec.jobs[node.name].schedule.known
        return f"{text}, {schedule or 'started by hand'}"
    if node.table == "databases":
        return f"{text}, {spec.databases[node.name].engine}"
    if _is_given(spec, node):
        return f"{text}, exists"
    return text


def _is_given(spec: EnvironmentSpec, node: Node) -> bool:
    """Whether others own a part: a load balancer that exists, a service of another environment."""
    if node.table == "load_balancers":
        return bool(spec.balancers[node.name].listener_arn.is_given)
    return node.table == "egress" or "/" in node.name


def _clients(spec: EnvironmentSpec, balancer: Node) -> str:
    """Returns who may connect to a load balancer."""
    return f"from {', '.join(spec.balancers[balancer.name].ingress_cidr_blocks.known)}"


def _title(spec: EnvironmentSpec) -> str:
    name = f"{spec.project}-{spec.name}"
    if spec.stands_on:
        return f"{name}, in the network of {spec.stands_on}"
    if spec.network.vpc_id.is_given:
        return f"{name}, in {spec.network.vpc_id}, which exists"
    return f"{name}, VPC {spec.network.cidr_block}"


def shortened(text: str) -> str:
    """Returns a reason that fits beside an arrow, cut between two words."""
    text = " ".join(text.split())
    if len(text) <= LONGEST:
        return text
    return f"{text[:LONGEST].rpartition(' ')[0] or text[:LONGEST]} …"
