"""A load balancer that an environment creates, or one that exists and gets its rules."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Literal

from pydantic import Field

from modules.language.arns import ListenerArn
from modules.language.data import resolved
from modules.language.fields import CidrBlock
from modules.language.identifiers import SecurityGroupId
from modules.language.problems import Problem
from modules.language.sources import elb
from modules.language.value import Value
from modules.load_balancer.spec import LoadBalancerSpec

Ranges = Annotated[tuple[CidrBlock, ...], Field(min_length=1, max_length=25)]


_OF_EXISTING = "is of a load balancer that exists; give its listener_arn or remove it"

_OF_CREATED = (
    "is of a load balancer that is created, and listener_arn gives one that exists; remove one of "
    "them"
)


class BalancerSpec(LoadBalancerSpec):
    """An application load balancer, created here or given by its listener.

    One that is created answers 404 unless a rule matches. Of one that exists nothing is changed:
    the routes of the environment add their rules to its listener, and their target groups.
    """

    ingress_cidr_blocks: Value[Ranges] = Value(())
    """IPv4 ranges of the clients that may connect. Required unless ``listener_arn`` is given.

    Each needs a rule for port 80 and one for 443, and a security group has 60 rules at most.
    """

    listener_arn: Value[ListenerArn | None] = Value(None)
    """Listener of a load balancer that exists, in the VPC of the services. Default: none; one is
    created.

    Its rules are found nowhere in the file, so give the routes priorities that it has free. A
    route's rule comes before the first task of its service, and answers 503 until that is healthy.
    """

    security_group_id: Value[SecurityGroupId | None] = Value(None)
    """Security group of that load balancer; required with ``listener_arn``.

    Each service behind it allows traffic from the group, which gets a rule to the service.
    """

    both_sides: Value[bool] = Value(True)
    """Whether the rule on that group is created here, too. False if somebody else writes it."""

    protocol: Annotated[Value[Literal["HTTP", "HTTPS"]], elb("CreateListener")] = Value("HTTPS")
    """Protocol of that listener. HTTP/2 and gRPC need ``HTTPS``."""

    @property
    def is_https(self) -> Value[bool]:
        """Whether the listener that rules belong to serves HTTPS."""
        return self.protocol == "HTTPS" if self.listener_arn.is_given else super().is_https

    def problems(self) -> Iterator[Problem]:
        """Yield the broken rules: of the form that is given, and what belongs to the other one."""
        of_existing = BalancerSpec.model_fields.keys() - LoadBalancerSpec.model_fields.keys()
        exists = bool(self.listener_arn.is_given)
        if not exists:
            yield from super().problems()
        elif not self.security_group_id.is_given:
            yield Problem(
                ("security_group_id",),
                "is required with listener_arn; write the group of that load balancer",
            )
        if not exists and not self.ingress_cidr_blocks.known:
            yield Problem(("ingress_cidr_blocks",), "is required")
        for name, field in type(self).model_fields.items():
            default = field.get_default(call_default_factory=True)
            is_other = exists != (name in of_existing)
            if is_other and resolved(getattr(self, name)) != resolved(default):
                yield Problem((name,), _OF_CREATED if exists else _OF_EXISTING)
