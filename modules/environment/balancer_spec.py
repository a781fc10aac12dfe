"""A load balancer that an environment creates, or one that exists and gets its rules."""

from __future__ import annotations

from collections.abc import Collection, Iterator
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
from modules.network_load_balancer.spec import CrossZoneSpec, NetworkLoadBalancerSpec

Ranges = Annotated[tuple[CidrBlock, ...], Field(min_length=1, max_length=25)]


_OF_EXISTING = "is of a load balancer that exists; give its listener_arn or remove it"

_OF_CREATED = (
    "is of a load balancer that is created, and listener_arn gives one that exists; remove one of "
    "them"
)

_OF_APPLICATION = 'is of an application load balancer; remove it, or type = "network"'

_OF_NETWORK = 'is of a network load balancer; remove it, or write type = "network"'


class BalancerSpec(CrossZoneSpec, LoadBalancerSpec):
    """A load balancer: of applications, created here or given by its listener, or of networks.

    An application load balancer that is created answers 404 unless a rule matches. Of one that
    exists nothing is changed: the routes of the environment add their rules to its listener, and
    their target groups. With ``type = "network"`` nothing listens until ``listeners`` of services
    say so, and of the fields here it has ``internal``, ``ingress_cidr_blocks``,
    ``ip_address_type``, ``ingress_ipv6_cidr_blocks``, ``certificate_arn``, ``ssl_policy`` and
    ``cross_zone``.
    """

    type: Annotated[Value[Literal["application", "network"]], elb("CreateLoadBalancer")] = Value(
        "application"
    )
    """``application`` routes requests of HTTP, ``network`` connections of TCP.

    Another type is another load balancer at another address. The names of services' ``listeners``
    lead to one of type ``network``, those of their routes to the others.
    """

    ingress_cidr_blocks: Value[Ranges] = Value(())
    """IPv4 ranges of the clients that may connect. Required unless ``listener_arn`` is given.

    Each needs a rule for each port: 80 and 443, or those of ``listeners``. A security group has 60
    rules at most.
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

    @property
    def is_network(self) -> bool:
        """Whether it is a network load balancer."""
        return bool(self.type == "network")

    @property
    def clients(self) -> tuple[str, ...]:
        """Ranges of both families of the clients that may connect."""
        ipv6 = self.ipv6_clients.known if self.is_dual_stack else ()
        return (*self.ingress_cidr_blocks.known, *ipv6)

    @property
    def network(self) -> NetworkLoadBalancerSpec:
        """The network load balancer."""
        fields = NetworkLoadBalancerSpec.model_fields
        return NetworkLoadBalancerSpec.model_construct(
            **{name: getattr(self, name) for name in fields}
        )

    def problems(self) -> Iterator[Problem]:
        """Yield the broken rules: of the form that is given, and what belongs to another one."""
        exists = bool(self.listener_arn.is_given)
        if self.is_network:
            yield from self.network.problems()
            yield from self._required()
            yield from self._others(NetworkLoadBalancerSpec.model_fields, _OF_APPLICATION)
            return
        if self.cross_zone != CrossZoneSpec().cross_zone:
            yield Problem(("cross_zone",), _OF_NETWORK)
        of_application = {*LoadBalancerSpec.model_fields}
        if not exists:
            yield from super().problems()
            yield from self._required()
            yield from self._others(of_application | {"cross_zone"}, _OF_EXISTING)
            return
        if not self.security_group_id.is_given:
            yield Problem(
                ("security_group_id",),
                "is required with listener_arn; write the group of that load balancer",
            )
        of_existing = type(self).model_fields.keys() - of_application
        yield from self._others(of_existing, _OF_CREATED)

    def _required(self) -> Iterator[Problem]:
        if not self.ingress_cidr_blocks.known:
            yield Problem(("ingress_cidr_blocks",), "is required")

    def _others(self, own: Collection[str], rule: str) -> Iterator[Problem]:
        """Yield each field that is given and belongs to another form."""
        for name, field in type(self).model_fields.items():
            default = field.get_default(call_default_factory=True)
            is_given = resolved(getattr(self, name)) != resolved(default)
            if is_given and name not in {*own, "type"}:
                yield Problem((name,), rule)
