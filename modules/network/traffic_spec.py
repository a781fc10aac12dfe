"""A rule of a security group as a file says it: protocol, ports, and who is at the other end."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Any, ClassVar, Literal

from pydantic import Field

from modules.language.fields import CidrBlock, Ipv6CidrBlock, Reason
from modules.language.functions import joined, quoted
from modules.language.identifiers import PrefixListId, SecurityGroupId
from modules.language.problems import Rule
from modules.language.sources import TakenBy, ec2
from modules.language.spec import Spec
from modules.language.value import Value, exactly_one

Port = Annotated[int, Field(ge=1, le=65535)]

PortOrType = Annotated[int, Field(ge=-1, le=65535)]
"""The end of a range of ports, 0 to 65535; or a type or code of ICMP, -1 to 255."""

LARGEST_OF_ICMP = 255
"""Largest type and code of ICMP (RFC 792)."""

EVERY_PROTOCOL = "-1"
"""What AWS calls all protocols together."""


class TrafficSpec(Spec):
    """Traffic between tasks and an address range or a group: the ports, and who is there."""

    taken_by: ClassVar[TakenBy] = ec2("AuthorizeSecurityGroupEgress")

    description: Annotated[Value[Reason], Field(examples=["reads and writes orders"])]
    """The reason; the description of the security group rules."""

    protocol: Value[Literal["tcp", "udp", "icmp", "icmpv6", "-1"]] = Value("tcp")
    """The protocol; ``-1`` is all of them, with all ports."""

    port: Value[Port | None] = Value(None)
    """The port of TCP or UDP. Default: none, for a range or a protocol without ports."""

    from_port: Value[PortOrType | None] = Value(None)
    """First port of a range, 0 to 65535; of ICMP the type, -1 for all. Default: ``port``."""

    to_port: Value[PortOrType | None] = Value(None)
    """Last port of the range; of ICMP the code, -1 for all. Default: ``port``."""

    cidr_ipv4: Value[CidrBlock | None] = Value(None)
    """An IPv4 range."""

    cidr_ipv6: Value[Ipv6CidrBlock | None] = Value(None)
    """An IPv6 range."""

    prefix_list_id: Value[PrefixListId | None] = Value(None)
    """A managed prefix list. AWS counts it as so many rules as it may have entries."""

    referenced_security_group_id: Value[SecurityGroupId | None] = Value(None)
    """A security group, such as that of a database."""

    both_sides: Value[bool] = Value(False)
    """Whether the rule on the other group is created here, too.

    Only if whoever owns that group has no inline rules in it: those and a rule from here would
    remove each other for ever. Default: the owner writes it.
    """

    @property
    def first_port(self) -> Value[int | None]:
        """The lowest port, or the type of ICMP."""
        return self.port.if_given(lambda port: port, otherwise=self.from_port)

    @property
    def last_port(self) -> Value[int | None]:
        """The highest port, or the code of ICMP."""
        return self.port.if_given(lambda port: port, otherwise=self.to_port)

    @property
    def ports(self) -> Value[str]:
        """The ports as they stand in keys: ``5432``, ``8000/8100``, ``udp/53``, ``-1``."""
        return joined("/", self.key_parts)

    @property
    def key_parts(self) -> tuple[Value[Any], ...]:
        """What tells the ports apart: a range of one port is that port."""
        return (
            (self.protocol == "tcp").then("", self.protocol),
            self.port,
            self.from_port,
            (self.to_port == self.from_port).then(Value[Any](None), self.to_port),
        )

    @property
    def rule_text(self) -> Value[str]:
        """What AWS compares, to refuse a rule that a group has already."""
        return joined(
            " ",
            (
                self.protocol,
                self.first_port,
                self.last_port,
                self.cidr_ipv4,
                self.cidr_ipv6,
                self.prefix_list_id,
                self.referenced_security_group_id,
            ),
        )

    def rules(self) -> Iterator[Rule]:
        """Yield the rules between the fields."""
        targets = (
            self.cidr_ipv4,
            self.cidr_ipv6,
            self.prefix_list_id,
            self.referenced_security_group_id,
        )
        yield Rule(
            ("cidr_ipv4",),
            exactly_one(*(target.is_given for target in targets)),
            "give one of cidr_ipv4, cidr_ipv6, prefix_list_id and referenced_security_group_id",
        )
        yield Rule(
            ("both_sides",),
            ~self.both_sides | self.referenced_security_group_id.is_given,
            "only a security group has another side; name it in referenced_security_group_id, or "
            "remove both_sides",
        )
        yield from self._port_rules()

    def _port_rules(self) -> Iterator[Rule]:
        """Yield what each protocol demands (Amazon EC2 API, ``IpPermission``)."""
        first, last, protocol = self.from_port, self.to_port, self.protocol
        has_ports = (protocol == "tcp") | (protocol == "udp")
        is_icmp = (protocol == "icmp") | (protocol == "icmpv6")
        is_range = ~self.port.is_given & first.is_given & last.is_given
        is_bare = ~first.is_given & ~last.is_given
        yield Rule(
            ("port",),
            ~has_ports | is_range | (self.port.is_given & is_bare),
            f"{protocol} takes port, or from_port with to_port; give one of the two",
        )
        yield Rule(
            ("from_port",),
            (has_ports & is_range).implies(lambda: (first >= 0) & (first <= last)),
            f"{first} to {last} is no range of ports; give 0 to 65535, the lower one in from_port",
        )
        yield Rule(
            ("from_port",),
            ~is_icmp | is_range,
            f"{protocol} has no ports; give the type in from_port and the code in to_port, -1 for "
            "all, and remove port",
        )
        yield Rule(
            ("from_port",),
            (is_icmp & is_range).implies(
                lambda: (
                    (first <= LARGEST_OF_ICMP)
                    & (last <= LARGEST_OF_ICMP)
                    & ((first >= 0) | (last == -1))
                )
            ),
            f"{first} with {last} is no type and code of {protocol}; give 0 to {LARGEST_OF_ICMP} "
            "each, or -1 in to_port for all codes, and in both for all types",
        )
        yield Rule(
            ("protocol",),
            (protocol != EVERY_PROTOCOL) | (is_bare & ~self.port.is_given),
            f'"{EVERY_PROTOCOL}" is every protocol with all its ports; remove port, from_port and '
            "to_port, or name a protocol",
        )


def repeated_rule(field: str, traffic: Value[Any]) -> Rule:
    """Return the rule that no two entries of a table are the same: AWS refuses the second.

    Args:
        field: The table, whose entries are of :class:`TrafficSpec`.
        traffic: What it says.
    """
    twice = rule_texts(traffic).repeated
    return Rule(
        (field,),
        twice.length == 0,
        f"{quoted(twice)} is allowed more than once, and AWS takes each rule once; keep one of "
        "them",
    )


def rule_texts(traffic: Value[Any]) -> Value[tuple[Any, ...]]:
    """Return what AWS compares, of each entry."""
    texts: Value[tuple[Any, ...]] = traffic.values.map(lambda target: target.rule_text)
    return texts
