"""One Fargate service, with everything that belongs to it alone."""

from __future__ import annotations

import json
from collections.abc import Mapping

from modules.bindings.aws import (
    EcsService,
    EcsServiceCapacityProviderStrategy,
    EcsServiceLoadBalancer,
    EcsTaskDefinition,
)
from modules.bindings.core import Construct, Postcondition
from modules.bindings.expressions import address, attribute
from modules.network.security_group import SecurityGroup
from modules.service.container import container_definition
from modules.service.discovery import Discovery
from modules.service.ground import Ground
from modules.service.registry import Registry
from modules.service.roles import execution_role, task_role
from modules.service.routing import Routing
from modules.service.scaling import Scaling
from modules.specs.environment import SERVICE_NAME_VARIABLE
from modules.specs.service import ServiceSpec


class Service(Construct):
    """A Fargate service: registry, log group, roles, task definition, discovery, routing, scaling.

    Nobody reaches it until a sentence says so:
    ``api.connections.allow_to(processor, why="authorises payments")``.
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        name: str,
        spec: ServiceSpec,
        callee_urls: Mapping[str, str],
        ground: Ground,
    ) -> None:
        """Create the service.

        Args:
            scope: Parent construct.
            id: Construct id.
            name: What the service is called: ``payment-processor``.
            spec: What it is to be.
            callee_urls: Environment variables in which it finds the services that it calls.
            ground: What it stands on.
        """
        super().__init__(scope, id)
        self._name, self._spec, self._ground = name, spec, ground
        self._callee_urls = callee_urls
        names = ground.names
        self._registry = Registry(
            self,
            "_registry",
            name=names.of("aws_ecr_repository", name),
            spec=spec,
            key=ground.key,
            disposable=ground.disposable,
        )
        self._log_group = ground.logs.group(self, "_log_group", area="ecs", name=name)
        self._group = SecurityGroup(
            self,
            "_security_group",
            name=names.of("aws_security_group", name),
            label=id,
            vpc_id=ground.network.vpc_id,
            port=spec.port,
        )
        self.connections = self._group.connections
        self._discovery = Discovery(self, "_discovery", name=name, cluster=ground.cluster)
        self._routing = self._create_routing()
        ground.network.allow_to_aws(self._group)
        task_definition = self._create_task_definition()
        service = self._create_service(task_definition)
        self.service_name = attribute(service, "name")
        if spec.scaling:
            Scaling(
                self,
                "_scaling",
                spec=spec.scaling,
                cluster=ground.cluster,
                service=service,
                resource_label=self._routing.resource_label if self._routing else None,
            )

    def _create_routing(self) -> Routing | None:
        load_balancer, route = self._ground.load_balancer, self._spec.route
        if load_balancer is None or route is None:
            return None
        load_balancer.connections.allow_to(self, why=f"Requests of clients to {self._name}")
        return Routing(
            self,
            "_routing",
            noun=self._name,
            port=self._spec.port,
            spec=route,
            names=self._ground.names,
            network=self._ground.network,
            load_balancer=load_balancer,
        )

    def _create_task_definition(self) -> EcsTaskDefinition:
        spec, names = self._spec, self._ground.names
        self._create_roles()
        return EcsTaskDefinition(
            self,
            "_task_definition",
            family=names.of("aws_ecs_task_definition", self._name),
            requires_compatibilities=["FARGATE"],
            network_mode="awsvpc",
            cpu=str(spec.cpu_units),
            memory=str(spec.memory_mib),
            runtime_platform={"cpu_architecture": "X86_64", "operating_system_family": "LINUX"},
            execution_role_arn=self._execution_role.role_arn,
            task_role_arn=self._task_role.role_arn,
            container_definitions=json.dumps([self._container()]),
            # The old revision has to be there until the service has left it, and for a rollback.
            lifecycle={"create_before_destroy": True},
        )

    def _create_roles(self) -> None:
        ground, secrets = self._ground, self._spec.secrets
        used = sorted({reference.partition(":")[0] for reference in secrets.values()})
        self._execution_role = execution_role(
            self,
            noun=self._name,
            names=ground.names,
            account=ground.account,
            repository_arn=self._registry.repository_arn,
            log_group_arn=attribute(self._log_group, "arn"),
            secrets=[ground.secrets[name] for name in used],
        )
        self._task_role = task_role(
            self,
            noun=self._name,
            names=ground.names,
            account=ground.account,
            statements=self._spec.task_role_statements,
        )

    def _container(self) -> dict[str, object]:
        spec, ground = self._spec, self._ground
        return container_definition(
            spec,
            name=self._name,
            image=self._registry.image,
            environment={
                SERVICE_NAME_VARIABLE: self._name,
                **self._callee_urls,
                **spec.environment,
            },
            secrets={
                variable: ground.secrets[secret].value_from(key)
                for variable, reference in spec.secrets.items()
                for secret, _, key in [reference.partition(":")]
            },
            log_group_name=attribute(self._log_group, "name"),
            region=ground.account.region,
        )

    def _create_service(self, task_definition: EcsTaskDefinition) -> EcsService:
        spec, ground, routing = self._spec, self._ground, self._routing
        service = EcsService(
            self,
            "_service",
            name=ground.names.of("aws_ecs_service", self._name),
            cluster=ground.cluster.cluster_arn,
            task_definition=attribute(task_definition, "arn"),
            desired_count=spec.desired_count,
            capacity_provider_strategy=[
                EcsServiceCapacityProviderStrategy(
                    capacity_provider=name, weight=share.weight, base=share.base
                )
                for name, share in sorted(ground.cluster.capacity_provider_strategy.items())
            ],
            platform_version="LATEST",
            network_configuration={
                "subnets": ground.network.subnets.private_subnet_ids,
                "security_groups": [self._group.security_group_id],
                "assign_public_ip": False,
            },
            service_registries={"registry_arn": self._discovery.registry_arn},
            load_balancer=[self._load_balancer(routing)] if routing else None,
            health_check_grace_period_seconds=(
                spec.route.health_check_grace_period_seconds if spec.route and routing else None
            ),
            deployment_circuit_breaker={"enable": True, "rollback": True},
            deployment_minimum_healthy_percent=100,
            deployment_maximum_percent=200,
            availability_zone_rebalancing="ENABLED",
            enable_ecs_managed_tags=True,
            propagate_tags="SERVICE",
            wait_for_steady_state=True,
            lifecycle=self._lifecycle(task_definition),
        )
        # What a task needs to start has to be there before, and until the last one is drained.
        needs = [address(ground.cluster.capacity_providers), *ground.network.ways_to_aws]
        needs += [address(policy) for policy in self._execution_role.policies]
        needs += [address(policy) for policy in self._task_role.policies]
        needs += [address(routing.listener_rule)] if routing else []
        self.connections.used_by(service, needs=needs)
        return service

    def _load_balancer(self, routing: Routing) -> EcsServiceLoadBalancer:
        return EcsServiceLoadBalancer(
            target_group_arn=routing.target_group_arn,
            container_name=self._name,
            container_port=self._spec.port,
        )

    def _lifecycle(self, task_definition: EcsTaskDefinition) -> dict[str, object]:
        # ECS goes back to the last good revision when tasks do not start, and is steady again: a
        # rollout that failed would look like one that worked.
        rolled_out = Postcondition(
            condition=f"${{self.task_definition == {address(task_definition)}.arn}}",
            error_message=(
                f"ECS rolled {self._name} back to its last good task definition: the tasks of the "
                "new one did not become healthy. Read the service's events and the log group "
                f"/ecs/{self._ground.names.prefix}/{self._name}, mend the image or the "
                "configuration, and deploy again."
            ),
        )
        # One owner: where a scaler is, it sets the count.
        ignored = {"ignore_changes": ["desired_count"]} if self._spec.scaling else {}
        return {"postcondition": [rolled_out], **ignored}
