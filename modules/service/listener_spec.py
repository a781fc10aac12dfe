"""A port of a network load balancer that leads to a service."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from modules.language.fields import Name
from modules.language.problems import Rule
from modules.language.sources import TakenBy, ecs, elb
from modules.language.spec import Spec
from modules.language.value import Value
from modules.service.health_check_spec import ProbeSpec
from modules.service.route_spec import DeregistrationDelay, GracePeriod
from modules.service.route_texts import UrlPath

Port = Annotated[int, Field(ge=1, le=65535)]


class ListenerHealthCheckSpec(ProbeSpec):
    """The network load balancer's health check of a task."""

    path: Value[UrlPath | None] = Value(None)
    """Path that answers 200 to 399 over HTTP. Default: a task is healthy that takes connections."""


class ListenerSpec(Spec):
    """A port of a network load balancer, whose connections lead to the main container."""

    taken_by: ClassVar[TakenBy] = elb("CreateListener")
    others_take: ClassVar[Mapping[str, TakenBy]] = {
        "target_port": elb("CreateTargetGroup"),
        "stickiness": elb("ModifyTargetGroupAttributes"),
        "health_check_grace_period_seconds": ecs("CreateService"),
    }

    port: Annotated[Value[Port], Field(examples=[5432])]
    """Port of the load balancer, on which clients connect. No other listener has it."""

    protocol: Value[Literal["TCP", "TLS"]] = Value("TCP")
    """``TCP`` passes the bytes through, ``TLS`` ends encryption with the load balancer's
    certificate."""

    target_port: Value[Port | None] = Value(None)
    """TCP port on which the main container takes connections. Default: the service's port."""

    preserve_client_ip: Value[bool] = Value(False)
    """Whether tasks see the address of the client and not that of the load balancer.

    A task is then no client of itself by an internal load balancer. Default: they do not, as AWS
    has it for addresses.
    """

    proxy_protocol_v2: Value[bool] = Value(False)
    """Whether a header of the proxy protocol, which the container has to know, precedes what the
    client sends."""

    stickiness: Value[Literal["source_ip"] | None] = Value(None)
    """Whether connections from one address lead to the same task; of ``TCP`` alone.
    Default: they do not."""

    deregistration_delay_seconds: Value[DeregistrationDelay] = Value(60)
    """Seconds in which connections to a stopping task may end. AWS's own default is 300."""

    health_check_grace_period_seconds: Value[GracePeriod] = Value(60)
    """Seconds after a task's start in which failed health checks are ignored."""

    health_check: ListenerHealthCheckSpec = Field(default_factory=ListenerHealthCheckSpec)
    """The load balancer's health check."""

    @property
    def container(self) -> Value[str | None]:
        """The container that answers: the main one."""
        return Value(None)

    def rules(self) -> Iterator[Rule]:
        """Yield the rules between the fields."""
        yield Rule(
            ("stickiness",),
            ~self.stickiness.is_given | (self.protocol == "TCP"),
            "is of TCP alone; remove it, or let the service end TLS itself",
        )


Listeners = Annotated[dict[Name, ListenerSpec], Field(max_length=5)]


class BalancedListenerSpec(ListenerSpec):
    """A port of a network load balancer, whose connections lead to the main container."""

    load_balancer: Value[Name | None] = Value(None)
    """Load balancer of type ``network``, by its name in ``load_balancers``.
    Default: the only one."""


BalancedListeners = Annotated[dict[Name, BalancedListenerSpec], Field(max_length=5)]
