"""A Fargate service, with everything that belongs to it alone."""

from __future__ import annotations

from typing import Any

from modules.bindings.aws import EcsService, EcsTaskDefinition
from modules.bindings.conditions import when
from modules.bindings.core import Construct, Postcondition
from modules.bindings.resources import Blocks, address, arguments, blocks, put, reference
from modules.cluster.cluster import strategy
from modules.cluster.spec import CapacityProvider, StrategySpec
from modules.language.value import Value
from modules.network.security_group import SecurityGroup
from modules.service.balancing import Balancing
from modules.service.container_spec import SERVICE_NAME_VARIABLE
from modules.service.discovery import Discovery
from modules.service.scaling import Scaling
from modules.service.spec import BaseServiceSpec
from modules.service.surroundings import Surroundings
from modules.task.messages_spec import Messages
from modules.task.provided import Provided
from modules.task.task import Task, create_task


class Service:
    """A Fargate service: task, discovery, scaling, and its place behind the load balancer.

    Traffic to it is closed until it is allowed, before the service is created:
    ``web.connections.allow_to(orders, why="places orders")``.
    """

    def __init__(
        self,
        scope: Construct,
        *,
        name: str,
        noun: str,
        spec: BaseServiceSpec,
        balancing: Balancing,
        provided: Provided,
        security_group: SecurityGroup,
        capacity_provider_strategy: Value[dict[CapacityProvider, StrategySpec]],
        around: Surroundings,
    ) -> None:
        """Create the service.

        Args:
            scope: A scope for this service alone, which contains its security group.
            name: Name of the service and of its container: ``order-history``.
            noun: What its resources are named after in AWS: its name, or the first that it had.
            spec: The service's spec.
            balancing: What the load balancer has to do with it.
            provided: What others have for its tasks.
            security_group: Security group of its tasks, with all rules.
            capacity_provider_strategy: Where its tasks run.
            around: Its network and cluster.
        """
        self._scope, self._name, self._noun = scope, name, noun
        self._spec, self._around, self._strategy = spec, around, capacity_provider_strategy
        self.security_group, self.balancing = security_group, balancing
        self.task: Task = create_task(
            scope,
            name=name,
            noun=noun,
            spec=spec,
            provided=provided._replace(
                environment={SERVICE_NAME_VARIABLE: name, **provided.environment}
            ),
            ports=balancing.ports,
            platform=around.platform,
        )
        service = self._create_service()
        self.address = address(service)
        self.service_name = reference(service, "name")
        self._create_scaling(service, provided.messages)

    def _create_service(self) -> EcsService:
        spec, around, balancing = self._spec, self._around, self.balancing
        is_balanced = bool(balancing.load_balancers)
        service = EcsService(
            self._scope,
            "_service",
            name=around.platform.names.of("aws_ecs_service", self._noun),
            cluster=around.cluster.cluster_arn,
            task_definition=reference(self.task.definition, "arn"),
            desired_count=put(spec.initial_count),
            # Without it, the provider replaces the service for another capacity provider strategy.
            force_new_deployment=True,
            platform_version="LATEST",
            network_configuration={
                "subnets": put(around.network.private_subnet_ids),
                "security_groups": put(
                    self.security_group.connections.security_group_ids + spec.security_group_ids
                ),
                "assign_public_ip": put(spec.assign_public_ip),
            },
            health_check_grace_period_seconds=(
                put(balancing.grace_period_seconds) if is_balanced else None
            ),
            deployment_circuit_breaker={"enable": True, "rollback": True},
            deployment_minimum_healthy_percent=put(spec.deployment_minimum_healthy_percent),
            deployment_maximum_percent=put(spec.deployment_maximum_percent),
            availability_zone_rebalancing=put(spec.availability_zone_rebalancing),
            enable_ecs_managed_tags=True,
            enable_execute_command=put(spec.enable_execute_command),
            propagate_tags="SERVICE",
            wait_for_steady_state=True,
            lifecycle=self._lifecycle(self.task.definition, is_balanced=is_balanced),
        )
        arguments(service, capacity_provider_strategy=blocks(self._strategy, strategy))
        arguments(service, alarms=blocks(spec.deployment_alarms.is_given, self._alarms))
        if is_balanced:
            arguments(service, load_balancer=[*balancing.load_balancers])
        arguments(service, service_registries=self._create_discovery())
        arguments(service, depends_on=self._depends_on())
        return service

    def _alarms(self) -> dict[str, Any]:
        """Return what rolls a deployment back; none: what ECS was told before counts no longer."""
        alarms = self._spec.deployment_alarms.given
        return {
            "alarm_names": alarms,
            "enable": alarms.length > 0,
            "rollback": alarms.length > 0,
        }

    def _create_discovery(self) -> Blocks | None:
        """Create the DNS name of the service, if it has one; return where ECS registers tasks."""
        is_found = (self._spec.port > 0) & self._spec.service_discovery
        listening = when(self._scope, "_listening", is_found)
        if listening is None:
            return None
        discovery = Discovery(
            listening.scope, "_discovery", name=self._noun, cluster=self._around.cluster
        )
        registry = {"registry_arn": discovery.registry_arn}
        return blocks(is_found, lambda: registry)

    def _depends_on(self) -> list[str]:
        """Return what exists before the first task starts, and until the last one is drained."""
        around = self._around
        return [
            *around.cluster.ready,
            *around.network.ready,
            *self.task.ready,
            *self.balancing.attached,
            *self.security_group.connections.complete(),
        ]

    def _lifecycle(self, definition: EcsTaskDefinition, *, is_balanced: bool) -> dict[str, object]:
        # ECS goes back to the last good revision when tasks do not start, and is steady again: a
        # rollout that failed would look like one that worked.
        own_group = self._around.platform.logs.name("ecs", self._noun)
        log_group = self._spec.log_group.if_given(lambda group: group.name, otherwise=own_group)
        rolled_out = Postcondition(
            condition=f"${{self.task_definition == {address(definition)}.arn}}",
            error_message=(
                f"ECS rolled {self._name} back to its last good task definition: the tasks of the "
                "new one did not become healthy. Read the service's events and the log group "
                f"{log_group}, mend the image or the "
                "configuration, and deploy again."
            ),
        )
        # The scaler owns the number of tasks, with both bounds the same where nothing is scaled.
        ignored = ["desired_count"]
        if not is_balanced:
            # Not a period of 0 when a route is removed: ECS refuses any without a load balancer.
            ignored.append("health_check_grace_period_seconds")
        return {"postcondition": [rolled_out], "ignore_changes": ignored}

    def _create_scaling(self, service: EcsService, messages: Messages) -> None:
        Scaling(
            self._scope,
            "_scaling",
            spec=self._spec,
            noun=self._noun,
            around=self._around,
            service=service,
            consumes=messages.consumes,
            resource_label=self.balancing.resource_label,
        )
