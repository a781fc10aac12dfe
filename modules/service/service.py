"""One Fargate service, with everything that belongs to it alone."""

from __future__ import annotations

from collections.abc import Mapping

from modules.bindings.aws import EcsService, EcsServiceCapacityProviderStrategy, EcsTaskDefinition
from modules.bindings.conditional import when
from modules.bindings.core import Construct, Postcondition
from modules.bindings.expressions import (
    address,
    attribute,
    blocks,
    json_text,
    override,
    planned_blocks,
    token,
)
from modules.cluster.cluster import strategy
from modules.network.security_group import SecurityGroup
from modules.service.container import container_definition
from modules.service.discovery import Discovery
from modules.service.ground import Ground
from modules.service.registry import Registry
from modules.service.roles import execution_role, task_role
from modules.service.routing import Routing
from modules.service.scaling import Scaling
from modules.specs.expression import Expression
from modules.specs.operations import (
    distinct,
    entries,
    given,
    mapped,
    merged,
    only,
    part,
    values,
)
from modules.specs.secret import SecretSource
from modules.specs.service import SERVICE_NAME_VARIABLE, ServiceSpec


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
        secrets: Mapping[str, SecretSource] | Expression,
        ground: Ground,
        security_group: Expression | None = None,
    ) -> None:
        """Create the service.

        Args:
            scope: Parent construct.
            id: Construct id.
            name: What the service is called: ``payment-processor``.
            spec: What it is to be.
            callee_urls: Environment variables in which it finds the services that it calls.
            secrets: Environment variables that secrets fill.
            ground: What it stands on.
            security_group: A group made elsewhere that its tasks are put into. Default: an own.
        """
        super().__init__(scope, id)
        self._name, self._spec, self._ground = str(name), spec, ground
        self._callee_urls, self._secrets = callee_urls, secrets
        name = self._name
        names = ground.names
        self.registry = Registry(
            self,
            "_registry",
            name=names.of("aws_ecr_repository", name),
            spec=spec,
            key_arn=ground.key_arn,
            disposable=ground.disposable,
        )
        self.log_group = ground.logs.create(self, "_log_group", area="ecs", name=name)
        self.security_group = SecurityGroup(
            self,
            "_security_group",
            name=names.of("aws_security_group", name),
            label=id.lstrip("_"),
            vpc_id=ground.network.vpc_id,
            port=spec.port,
            existing=security_group,
        )
        self.connections = self.security_group.connections
        self._discovery = Discovery(self, "_discovery", name=name, cluster=ground.cluster)
        self.routing = self._create_routing()
        self.security_group.allow_https_to(ground.network.https_targets)
        self.task_definition = self._create_task_definition()
        service = self._create_service(self.task_definition)
        self.address = address(service)
        self.service_name = attribute(service, "name")
        scaled = when(self, "_scaled", spec.scaling)
        if scaled is not None and spec.scaling is not None:
            Scaling(
                scaled,
                "_scaling",
                spec=spec.scaling,
                cluster=ground.cluster,
                service=service,
                resource_label=self.routing.resource_label if self.routing else None,
            )

    def _create_routing(self) -> Routing | None:
        load_balancer, route = self._ground.load_balancer, self._spec.route
        scope = when(self, "_routed", route)
        if scope is None or route is None or load_balancer is None:
            return None
        load_balancer.connections.allow_to(self, why=f"Requests of clients to {self._name}")
        return Routing(
            scope,
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
            execution_role_arn=self.execution_role.role_arn,
            task_role_arn=self.task_role.role_arn,
            container_definitions=json_text([self._container()]),
            # The old revision has to be there until the service has left it, and for a rollback.
            lifecycle={"create_before_destroy": True},
        )

    def _create_roles(self) -> None:
        names, account, sources = self._ground.names, self._ground.account, values(self._secrets)
        self.execution_role = execution_role(
            self,
            noun=self._name,
            names=names,
            account=account,
            repository_arn=self.registry.repository_arn,
            log_group_arn=attribute(self.log_group, "arn"),
            secret_arns=distinct(mapped(sources, lambda source: source.secret_arn)),
            key_arns=distinct(only(mapped(sources, lambda source: source.kms_key_arn), given)),
        )
        self.task_role = task_role(
            self,
            noun=self._name,
            names=names,
            account=account,
            statements=self._spec.task_role_statements,
        )

    def _container(self) -> dict[str, object]:
        own = {SERVICE_NAME_VARIABLE: self._name, **self._callee_urls}
        return container_definition(
            self._spec,
            name=self._name,
            image=self.registry.image,
            environment=merged(own, self._spec.environment),
            secrets=entries(
                self._secrets, lambda name, source: {"name": name, "valueFrom": source.value_from}
            ),
            log_group_name=attribute(self.log_group, "name"),
            region=self._ground.account.region,
        )

    def _create_service(self, task_definition: EcsTaskDefinition) -> EcsService:
        spec, ground, routing = self._spec, self._ground, self.routing
        service = EcsService(
            self,
            "_service",
            name=ground.names.of("aws_ecs_service", self._name),
            cluster=ground.cluster.cluster_arn,
            task_definition=attribute(task_definition, "arn"),
            desired_count=token(spec.desired_count),
            platform_version="LATEST",
            network_configuration={
                "subnets": ground.network.private_subnet_ids,
                "security_groups": [self.security_group.security_group_id],
                "assign_public_ip": False,
            },
            service_registries={"registry_arn": self._discovery.registry_arn},
            capacity_provider_strategy=blocks(
                EcsServiceCapacityProviderStrategy,
                ground.cluster.capacity_provider_strategy,
                strategy,
            ),
            health_check_grace_period_seconds=(
                token(part(spec.route, "health_check_grace_period_seconds")) if routing else None
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
        self._add_blocks(service)
        # What a task needs to start has to be there before, and until the last one is drained.
        needs = [*ground.cluster.ready, *ground.network.ways_to_aws]
        needs += [address(policy) for policy in self.execution_role.policies]
        needs += [address(policy) for policy in self.task_role.policies]
        needs += [address(routing.listener_rule)] if routing else []
        self.connections.used_by(service, needs=needs)
        return service

    def _add_blocks(self, service: EcsService) -> None:
        shares = self._ground.cluster.capacity_provider_strategy
        planned_blocks(service, "capacity_provider_strategy", shares, strategy)
        if self.routing:
            override(service, self.routing.load_balancer(self._name))

    def _lifecycle(self, task_definition: EcsTaskDefinition) -> dict[str, object]:
        # ECS goes back to the last good revision when tasks do not start, and is steady again: a
        # rollout that failed would look like one that worked.
        rolled_out = Postcondition(
            condition=f"${{self.task_definition == {address(task_definition)}.arn}}",
            error_message=(
                f"ECS rolled {self._name} back to its last good task definition: the tasks of the "
                "new one did not become healthy. Read the service's events and the log group "
                f"{self._ground.logs.name('ecs', self._name)}, mend the image or the "
                "configuration, and deploy again."
            ),
        )
        # One owner: where a scaler is, it sets the count. Terraform takes no condition here, so a
        # service that may get a scaler when Terraform plans is treated as one that has it.
        ignored = {} if self._spec.scaling is None else {"ignore_changes": ["desired_count"]}
        return {"postcondition": [rolled_out], **ignored}
