"""The route from the load balancer to a service."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Annotated, Any, ClassVar, Literal

from pydantic import Field

from modules.language.data import resolved
from modules.language.fields import AnyCidrBlock, Name
from modules.language.functions import compact, function, matches, sort
from modules.language.problems import Rule
from modules.language.quotas import CONDITION_VALUES_PER_RULE, PATTERN_SIGNS_PER_RULE
from modules.language.sources import TakenBy, ecs, elb
from modules.language.spec import Spec
from modules.language.value import Value, values
from modules.service.authenticate_spec import AuthenticateCognitoSpec
from modules.service.health_check_spec import HealthCheckSpec
from modules.service.route_texts import (
    HeaderName,
    HeaderValue,
    HostHeader,
    PathPattern,
    QueryText,
    RequestMethod,
)
from modules.service.stickiness_spec import StickinessSpec

GracePeriod = Annotated[int, Field(ge=0, le=2147483647)]

Priority = Annotated[int, Field(ge=1, le=50000)]

DeregistrationDelay = Annotated[int, Field(ge=0, le=900), elb("ModifyTargetGroupAttributes")]
"""AWS takes up to 3600 seconds. Terraform waits for 20 minutes until a service is steady or gone,
and a draining task may need some of them itself."""

SlowStart = Annotated[int, Field(ge=0, le=900), elb("ModifyTargetGroupAttributes")]

LEAST_SLOW_START = 30
"""Source: Elastic Load Balancing, ``TargetGroupAttribute``, ``slow_start.duration_seconds``."""

_signs = function("regexall", tuple[str, ...], lambda sign, text: tuple(re.findall(sign, text)))
_jsonencode = function("jsonencode", str, lambda data: json.dumps(resolved(data)))


class RouteSpec(Spec):
    """A rule of the load balancer that sends matching requests to the service.

    A request matches if it matches each condition that is given, by one of its values.
    """

    taken_by: ClassVar[TakenBy] = elb("CreateRule")
    others_take: ClassVar[Mapping[str, TakenBy]] = {
        "container": ecs("CreateService"),
        "port": elb("CreateTargetGroup"),
        "protocol": elb("CreateTargetGroup"),
        "protocol_version": elb("CreateTargetGroup"),
        "load_balancing_algorithm_type": elb("ModifyTargetGroupAttributes"),
        "health_check_grace_period_seconds": ecs("CreateService"),
    }

    priority: Annotated[Value[Priority], Field(examples=[50000])]
    """Priority among the listener's rules; the lowest is evaluated first.

    Required, since a priority derived from an order would change with the order. Leave gaps of ten
    or a hundred.
    """

    container: Value[Name | None] = Value(None)
    """Container that answers, one of ``containers``. Default: the main one."""

    port: Value[Annotated[int, Field(ge=1, le=65535)] | None] = Value(None)
    """TCP port on which that container answers. Default: the one that its own ``port`` names."""

    path_patterns: Value[Annotated[tuple[PathPattern, ...], Field(max_length=5)]] = Value(("/*",))
    """Paths to match; ``*`` and ``?`` are wildcards. Default: all."""

    host_headers: Value[Annotated[tuple[HostHeader, ...], Field(max_length=5)]] = Value(())
    """Host names to match. Default: any."""

    http_headers: Value[
        Annotated[
            dict[HeaderName, Annotated[tuple[HeaderValue, ...], Field(min_length=1, max_length=5)]],
            Field(max_length=5),
        ]
    ] = Value({})
    """Values to match of each header, by its name, with wildcards. Default: any."""

    query_strings: Value[
        Annotated[
            dict[QueryText, Annotated[tuple[QueryText, ...], Field(min_length=1, max_length=5)]],
            Field(max_length=5),
        ]
    ] = Value({})
    """Values to match of each key of the query, by the key, with wildcards. Default: any."""

    http_request_methods: Value[Annotated[tuple[RequestMethod, ...], Field(max_length=5)]] = Value(
        ()
    )
    """Methods to match. Send ``GET`` and ``HEAD`` to one service. Default: any."""

    source_ips: Value[Annotated[tuple[AnyCidrBlock, ...], Field(max_length=5)]] = Value(())
    """Ranges of addresses from which clients, or the proxies before them, connect. Default: any."""

    authenticate_cognito: Value[AuthenticateCognitoSpec | None] = Value(None)
    """Whether users sign in at Cognito before a request is forwarded. Needs an HTTPS listener, and
    a load balancer that reaches port 443 of the internet, where Cognito is. Default: they do not.
    """

    protocol: Value[Literal["HTTP", "HTTPS"]] = Value("HTTP")
    """Protocol to the tasks and of their health check.

    With ``HTTPS`` tasks serve TLS; the load balancer takes any certificate. Another protocol or
    version replaces the target group: the new one is there first, and from the moment when the old
    tasks leave theirs until the rule names the new one, requests are answered 503.
    """

    protocol_version: Value[Literal["HTTP1", "HTTP2", "GRPC"]] = Value("HTTP1")
    """Version of the protocol to the tasks; ``HTTP2`` and ``GRPC`` need an HTTPS listener."""

    load_balancing_algorithm_type: Value[
        Literal["round_robin", "least_outstanding_requests", "weighted_random"]
    ] = Value("round_robin")
    """How the load balancer chooses a task for a request. The default is AWS's."""

    slow_start_seconds: Value[SlowStart] = Value(0)
    """Seconds in which a new task gets its share of requests bit by bit: 30 to 900.

    Default: 0, at once.
    """

    stickiness: Value[StickinessSpec | None] = Value(None)
    """Whether requests of a client go to the same task. Default: they go to any."""

    deregistration_delay_seconds: Value[DeregistrationDelay] = Value(60)
    """Seconds in which a stopping task may complete its requests. AWS's own default is 300."""

    health_check_grace_period_seconds: Value[GracePeriod] = Value(60)
    """Seconds after a task's start in which failed health checks are ignored."""

    health_check: HealthCheckSpec = Field(default_factory=HealthCheckSpec)
    """The load balancer's health check."""

    @property
    def target_port(self) -> Value[int | None]:
        """The port of the container, if it is given."""
        return self.port

    @property
    def is_grpc(self) -> Value[bool]:
        """Whether the load balancer speaks gRPC to the tasks."""
        return self.protocol_version == "GRPC"

    @property
    def conditions(self) -> Value[str]:
        """All conditions as one text: the same for two routes that match the same requests."""
        lists = (self.path_patterns, self.host_headers, self.http_request_methods, self.source_ips)
        ordered = (sort(compact(one)) for one in lists)
        return _jsonencode(values(*ordered, self.http_headers, self.query_strings))

    @property
    def condition_values(self) -> Value[tuple[Any, ...]]:
        """Values of all conditions."""
        return values(self._patterns, self.http_request_methods, self.source_ips).flat

    @property
    def condition_texts(self) -> Value[tuple[Any, ...]]:
        """Texts in conditions that may contain wildcards."""
        return values(self._patterns, self.query_strings.keys).flat

    @property
    def _patterns(self) -> Value[tuple[Any, ...]]:
        headers, queries = self.http_headers.values.flat, self.query_strings.values.flat
        return values(self.path_patterns, self.host_headers, headers, queries).flat

    def rules(self) -> Iterator[Rule]:
        """Yield the rules between the fields."""
        count, most = self.condition_values.length, CONDITION_VALUES_PER_RULE.value
        yield Rule(
            ("path_patterns",),
            (count >= 1) & (count <= most),
            f"{count} values together with the other conditions; write 1 to {most}, the most that "
            "a rule takes",
        )
        signs = _signs("[*?]", _jsonencode(self.condition_texts)).length
        most = PATTERN_SIGNS_PER_RULE.value
        yield Rule(
            ("path_patterns",),
            signs <= most,
            f"{signs} asterisks and question marks together with the other conditions; a rule "
            f"takes {most} at most",
        )
        yield from self._target_group_rules()
        yield from self._health_check_rules()

    def _target_group_rules(self) -> Iterator[Rule]:
        slow = self.slow_start_seconds
        yield Rule(
            ("slow_start_seconds",),
            (slow < 1) | (slow >= LEAST_SLOW_START),
            f"{slow} is too short; give {LEAST_SLOW_START} to 900, or 0 for none",
        )
        yield Rule(
            ("slow_start_seconds",),
            (slow == 0) | (self.load_balancing_algorithm_type == "round_robin"),
            f"{slow} goes with round_robin alone; remove it or load_balancing_algorithm_type",
        )

    def _health_check_rules(self) -> Iterator[Rule]:
        codes, path = self.health_check.matcher, self.health_check.path
        yield Rule(
            ("health_check", "matcher"),
            codes.if_given(
                lambda codes: matches("^([0-9]{1,2}([,-]|$))+$", codes) == self.is_grpc,
                otherwise=True,
            ),
            f'"{codes}" is no code of {self.protocol_version}; write 0 to 99 for GRPC, and 200 to '
            "499 otherwise",
        )
        is_method = path.if_given(
            lambda path: matches("^/[A-Za-z_][A-Za-z0-9_.]*/[A-Za-z_][A-Za-z0-9_]*$", path),
            otherwise=True,
        )
        yield Rule(
            ("health_check", "path"),
            ~self.is_grpc | is_method,
            f'"{path}" is no method of GRPC; write /package.Service/Method',
        )


FurtherRoutes = Annotated[dict[Name, RouteSpec], Field(max_length=5)]
