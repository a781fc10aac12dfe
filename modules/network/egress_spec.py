"""What else tasks reach: databases, caches, partners, by protocol and port."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar

from pydantic import Field

from modules.language.fields import Name
from modules.language.functions import joined, quoted
from modules.language.problems import Rule
from modules.language.sources import TakenBy, ec2
from modules.language.value import Value
from modules.network.https_targets_spec import HttpsTarget
from modules.network.traffic_spec import EVERY_PROTOCOL, TrafficSpec, rule_texts


class EgressSpec(TrafficSpec):
    """A target that tasks reach beside port 443 of the internet or of AWS's endpoints.

    A target that moves to another address, range or group gets another name, so that the old rule
    stays until the last task that used it has ended. Another port is such a move by itself.
    """

    taken_by: ClassVar[TakenBy] = ec2("AuthorizeSecurityGroupEgress")

    def reaches(self, port: int) -> Value[bool]:
        """Return whether a port of TCP is among those that are open."""
        is_it = self.port.if_given(lambda given: given == port, otherwise=False)
        is_within = self.from_port.if_given(
            lambda first: self.to_port.if_given(
                lambda last: (first <= port) & (last >= port), otherwise=False
            ),
            otherwise=False,
        )
        is_open = is_it | is_within
        return (self.protocol == EVERY_PROTOCOL) | (self.protocol == "tcp") & is_open


Egress = Annotated[dict[Name, EgressSpec], Field(max_length=200)]


def allowed_already(
    egress: Value[dict[str, EgressSpec]], https: Value[dict[str, HttpsTarget]]
) -> Value[tuple[Any, ...]]:
    """Return what a service names among its targets, and reaches by HTTPS anyway."""
    named = rule_texts(egress)
    return https.values.map(
        lambda target: joined(
            " ",
            (
                "tcp 443 443",
                target.cidr_ipv4,
                target.cidr_ipv6,
                target.prefix_list_id,
                target.referenced_security_group_id,
            ),
        )
    ).filter(lambda text: named.contains(text))


def https_rule(egress: Value[dict[str, EgressSpec]], https: Value[dict[str, HttpsTarget]]) -> Rule:
    """Return the rule of the module's input that nothing is named again."""
    again = allowed_already(egress, https)
    return Rule(
        ("https_targets",),
        again.length == 0,
        f"{quoted(again)} is in egress too, and AWS takes each rule once; remove it there",
    )
