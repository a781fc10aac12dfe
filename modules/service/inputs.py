"""The inputs of the Terraform module ``service``."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Any, ClassVar

from pydantic import Field

from modules.language.fields import Name
from modules.language.fixed import Fixed
from modules.language.functions import quoted
from modules.language.identifiers import NamespaceId
from modules.language.problems import Rule
from modules.language.sources import TakenBy, ecs
from modules.language.value import Value
from modules.network.ingress_spec import let_in_already, way_of, ways_of
from modules.service.backlog_rules import backlog_rules
from modules.service.caller_rules import caller_rules
from modules.service.listener_rules import listener_rules
from modules.service.reached_spec import (
    CallerInput,
    LoadBalancerInput,
    NetworkLoadBalancerInput,
)
from modules.service.route_rules import balancer_rules, route_rules
from modules.service.routes_spec import Routes, Targets, balanced_ports, container_ports
from modules.service.spec import BaseServiceSpec
from modules.service.task_inputs_spec import TaskInputs
from modules.service.usage import Counted, service_uses

ANEW = "or create another service beside this one, move to it and destroy this one"
"""The way to another value of what a service is made of."""


class ServiceInputs(TaskInputs, BaseServiceSpec):
    """The inputs of the module ``service``."""

    taken_by: ClassVar[TakenBy] = ecs("CreateService")

    namespace_id: Value[NamespaceId | None] = Value(None)
    """Id of the Cloud Map namespace of the service. Required unless ``service_discovery`` is
    false."""

    callers: Value[Annotated[dict[Name, CallerInput], Field(max_length=200)]] = Value({})
    """Callers that may connect to the service's port, by name; no others but the load balancer."""

    load_balancer: Value[LoadBalancerInput | None] = Value(None)
    """The load balancer in front of the service. Default: none.

    ECS takes a target group only behind a rule, so the rule comes before the first task and
    answers 503 until it is healthy. To take over paths that another service answers, apply first
    with a path that nobody asks for. A priority that another call of this module gives up is free
    one apply later, and two calls that swap theirs need a third one in between: Terraform changes
    one rule at a time, and AWS refuses a priority that is in use. Before you remove a load
    balancer, set ``health_check_grace_period_seconds`` to 0 and apply: without one ECS refuses a
    change of that period, and ``ignore_changes`` takes no condition.
    """

    network_load_balancer: Value[NetworkLoadBalancerInput | None] = Value(None)
    """The network load balancer that has the ``listeners``: the outputs of the module
    ``network_load_balancer``, say. Default: none.

    A listener comes before the first task, and refuses connections until that is healthy. A port
    that another call of this module gives up is free one apply later. As for ``load_balancer``, set
    ``health_check_grace_period_seconds`` to 0 before you remove the last listener of a service.
    """

    def rules(self) -> Iterator[Rule]:
        """Yield the rules between the fields."""
        yield from self.task_rules()
        yield from self.shared_rules(
            self.secrets, self.log_secret_options, self.repository_credentials.is_given
        )
        yield from caller_rules(
            self.callers,
            port=self.port,
            further_ports=self.ports.values,
            service_discovery=self.service_discovery,
            namespace_id=self.namespace_id,
        )
        yield self._let_in_rule()
        yield from backlog_rules(self.scaling, self.consumes.length)
        for use in service_uses(self._counted):
            yield use.rule(self.quotas.limit(use.quota))
        routes = self.all_routes
        yield from balancer_rules(routes)
        yield from route_rules(routes, self, main=("load_balancer",), hung_on=("containers",))
        balancer = self.network_load_balancer
        yield from listener_rules(
            routes,
            self,
            has_balancer=balancer.is_given,
            has_certificate=balancer.if_given(
                lambda one: one.certificate_arn.is_given, otherwise=False
            ),
        )

    def _let_in_rule(self) -> Rule:
        """Return the rule that ``ingress`` lets nobody in again, which AWS would refuse.

        It is one of the callers: the rules of containers refer to load balancers already.
        """
        routes = self.all_routes
        written: Value[Any] = self.callers.values.map(
            lambda one: way_of(
                one.security_group_id, one.port.if_given(lambda port: port, otherwise=self.port)
            )
        )
        balancers: tuple[tuple[Value[Any], Targets], ...] = (
            (self.load_balancer, routes.targets),
            (self.network_load_balancer, routes.listener_targets),
        )
        for balancer, targets in balancers:
            group = balancer.if_given(lambda one: one.security_group_id, otherwise="")
            written = written + ways_of(group, balanced_ports(targets))
        again = let_in_already(self.ingress, written)
        return Rule(
            ("callers",),
            again.length == 0,
            f"{quoted(again)} is in ingress too, and a caller or load balancer has that rule, of "
            "which AWS takes one; remove it there",
        )

    @property
    def all_routes(self) -> Routes:
        """All routes to the service, that of the load balancer among them."""
        ports = container_ports(self.name, self)
        return Routes(self.load_balancer, self.routes, self.name, ports, self.listeners, self.ports)

    @property
    def _counted(self) -> Counted:
        routes = self.all_routes
        read = self.read_secrets
        return Counted(
            callers=self.callers.length,
            callers_field=("callers",),
            sources=self.ingress.length,
            routed=balanced_ports(routes.targets).length
            + balanced_ports(routes.listener_targets).length,
            target_groups=routes.of_each(lambda route: route.priority).length
            + self.listeners.length,
            targets=self.https_targets.length + self.egress.length,
            targets_field=("https_targets",),
            shared_groups=self.load_balancer.if_given(
                lambda balancer: balancer.target_security_group.is_given.then(1, 0), otherwise=0
            ),
            further_groups=self.security_group_ids.length,
            secrets=read.map(lambda secret: secret.without_key),
            keys=read.map(lambda secret: secret.kms_key_arn),
        )

    def fixed(self) -> Iterator[Fixed]:
        """Yield the fields that keep their value."""
        yield Fixed(("platform",), self.platform, "physical names begin with it", ANEW)
        yield Fixed(("vpc_id",), self.vpc_id, "a service stays in its VPC", ANEW)
        yield Fixed(("cluster_arn",), self.cluster_arn, "a service stays in its cluster", ANEW)
        yield Fixed(
            ("namespace_id",),
            self.namespace_id,
            "callers know its DNS name",
            ANEW,
            of=self.service_discovery,
        )
        yield Fixed(
            ("kms_key_arn",),
            self.kms_key_arn,
            "a repository keeps its key",
            ANEW,
            of=self.create_repository,
        )
