"""The module ``service``."""

from __future__ import annotations

from collections.abc import Sequence

from modules.bindings.conditions import conditional
from modules.bindings.core import Construct
from modules.bindings.resources import local, references_by_key
from modules.frame.module_face import Face, Outputs
from modules.frame.module_stack import ModuleStack, Output
from modules.language.value import Value
from modules.load_balancer.existing import ExistingLoadBalancer
from modules.network.connections import Connections
from modules.network.egress import allow_egress
from modules.network.security_group import SecurityGroup
from modules.service.balancing import ModuleListening, ModuleRouting
from modules.service.inputs import ServiceInputs
from modules.service.module_parts import (
    module_surroundings,
    provided_by_inputs,
    task_outputs,
)
from modules.service.reached_spec import LoadBalancerInput, NetworkLoadBalancerInput
from modules.service.routes_spec import balanced_ports, grace_period_seconds
from modules.service.service import Service
from modules.service.surroundings import Surroundings, WayIn, create_security_group


def build(stack: ModuleStack, var: ServiceInputs) -> Outputs:
    """Create the service."""
    load_balancer = _load_balancer(stack, var.load_balancer)
    network_load_balancer = _network_load_balancer(stack, var.network_load_balancer)
    around = module_surroundings(stack, var, namespace_id=str(var.namespace_id))
    scope, name = Construct(stack, "_service"), str(var.name)
    ports = local(stack, "container_ports", var.all_routes.container_ports)
    routes = var.all_routes._replace(container_ports=ports)
    targets = local(stack, "targets", routes.targets)
    listened = local(stack, "listener_targets", routes.listener_targets)
    all_targets = targets + listened
    ways_in = [
        WayIn(load_balancer, balanced_ports(targets)),
        WayIn(network_load_balancer, balanced_ports(listened)),
    ]
    group = _security_group(scope, var, ways_in, around)
    routing = ModuleRouting.create(
        scope,
        noun=name,
        routes=routes,
        names=around.platform.names,
        network=around.network,
        load_balancer=load_balancer,
    )
    listening = _listening(scope, var, around)
    balancing = routing.balancing(
        load_balancer,
        targets,
        local(stack, "ports", routes.ports(all_targets)),
        grace_period_seconds(all_targets),
    )
    service = Service(
        scope,
        name=name,
        noun=name,
        spec=var,
        balancing=listening.added_to(balancing, listened),
        provided=provided_by_inputs(stack, var),
        security_group=group,
        capacity_provider_strategy=var.capacity_provider_strategy,
        around=around,
    )
    return _outputs(service, routing, listening)


def _load_balancer(
    stack: ModuleStack, optional: Value[LoadBalancerInput | None]
) -> ExistingLoadBalancer:
    load_balancer: LoadBalancerInput = optional.given
    return ExistingLoadBalancer(
        connections=Connections(
            conditional(stack, "load_balancer", optional.is_given),
            name="load_balancer",
            security_group_id=str(load_balancer.security_group_id),
            port=None,
            target_security_group=load_balancer.target_security_group,
            both_sides=load_balancer.both_sides,
        ),
        listener_arn=str(load_balancer.listener_arn),
        arn_suffix=str(load_balancer.arn_suffix),
    )


def _network_load_balancer(
    stack: ModuleStack, optional: Value[NetworkLoadBalancerInput | None]
) -> Connections:
    load_balancer: NetworkLoadBalancerInput = optional.given
    return Connections(
        conditional(stack, "network_load_balancer", optional.is_given),
        name="network_load_balancer",
        security_group_id=str(load_balancer.security_group_id),
        port=None,
        both_sides=load_balancer.both_sides,
    )


def _outputs(service: Service, routing: ModuleRouting, listening: ModuleListening) -> Outputs:
    return {
        "service_name": Output(service.service_name, "Name of the ECS service."),
        "service_arn": Output(f"${{{service.address}.id}}", "ARN of the ECS service."),
        "target_group_arn": Output(
            routing.main.target_group_arn, "Target group of the load balancer's route, or null."
        ),
        "target_group_arns": Output(
            references_by_key(routing.further.group, "arn"), "Target groups of routes, by name."
        ),
        "listener_target_group_arns": Output(
            references_by_key(listening.listening.group, "arn"),
            "Target groups of listeners, by name.",
        ),
    } | task_outputs(service.task, service.security_group)


def _security_group(
    scope: Construct, var: ServiceInputs, ways_in: Sequence[WayIn], around: Surroundings
) -> SecurityGroup:
    """Create the security group, with all rules."""
    group = create_security_group(
        scope,
        name=str(var.name),
        label="service",
        port=var.port,
        ways_in=ways_in,
        around=around,
        existing=var.security_group,
    )
    group.connections.allow_from(var.callers)
    allow_egress(group, var.egress)
    return group


def _listening(scope: Construct, var: ServiceInputs, around: Surroundings) -> ModuleListening:
    return ModuleListening.create(
        scope,
        noun=str(var.name),
        listeners=var.listeners,
        names=around.platform.names,
        network=around.network,
        load_balancer=var.network_load_balancer,
    )


FACE = Face(
    "service",
    "One Fargate service with everything that belongs to it alone: repository, log group, roles, "
    "task definition, discovery, routing and scaling.",
    ServiceInputs,
    build,
    comments={
        "aws_appautoscaling_target.scheduled.lifecycle.ignore_changes": "The schedules own the "
        "bounds; Terraform would set them back.",
        "aws_ecr_repository.this.lifecycle.ignore_changes": "A repository keeps its key: another "
        "one would replace it, with its images.",
        "aws_ecs_service.this.force_new_deployment": "Without it, the provider replaces the "
        "service for another capacity provider strategy.",
        "aws_ecs_service.this.lifecycle.ignore_changes": "The scaler owns the number of tasks, "
        "with both bounds the same where nothing is scaled.",
        "terraform_data.scaling": "AWS deletes a scalable target along with its service, and "
        "policies and scheduled actions along with their target, while none of their arguments "
        "changes.",
        "aws_ecs_service.this.lifecycle.postcondition": "ECS goes back to the last good revision "
        "and is steady again: a rollout that failed would look like one that worked.",
        "aws_ecs_service.this.depends_on": "What a task needs to start is there before it, and "
        "until the last one is drained.",
        "aws_ecs_task_definition.this.lifecycle": "The old revision stays until the service has "
        "left it, and for a rollback.",
        "aws_lb_listener_rule.routes.priority": "Rules that swap priorities need a free one in "
        "between.",
        "aws_lb_listener_rule.this.priority": "Two instances of this module that swap priorities "
        "need a free one in between.",
        "aws_lb_target_group.routes.port": "ECS registers each task with its own port.",
        "aws_lb_target_group.this.port": "ECS registers each task with its own port. Another "
        "number here would replace the group.",
        "aws_vpc_security_group_ingress_rule.load_balancer_into_service.lifecycle": "The rule "
        "of a new port is there before its tasks, and the old one goes after the last of its.",
    },
)
