"""The module ``service``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from modules.bindings.conditional import Conditional, present
from modules.bindings.expressions import attribute, token
from modules.iam.account import Account
from modules.logs.log_groups import LogGroups
from modules.network.connections import Connections
from modules.service.ground import Ground
from modules.service.service import Service
from modules.specs.expression import Expression
from modules.specs.names import Names
from modules.specs.service_inputs import ServiceInputs
from modules.terraform.face import Face
from modules.terraform.given import GivenCluster, GivenLoadBalancer, GivenNetwork
from modules.terraform.module_stack import ModuleStack, Output


def build(stack: ModuleStack, var: Any) -> Mapping[str, Output]:
    """Make the service."""
    service = Service(
        stack,
        "_service",
        name=str(var.name),
        spec=var,
        callee_urls={},
        secrets=var.secrets,
        ground=_ground(stack, var),
        security_group=var.security_group,
    )
    service.connections.allow_from(var.callers)
    _tell_ignored_count(stack, service.address)
    return _outputs(service)


def _ground(stack: ModuleStack, var: Any) -> Ground:
    cluster_name = Expression(f'element(split("/", {var.cluster_arn.text}), 1)', str)
    return Ground(
        names=Names(var.platform),
        account=Account(stack, "_account", permissions_boundary=var.permissions_boundary),
        key_arn=var.kms_key_arn,
        logs=LogGroups(str(var.platform), var.logs.kms_key_arn, var.logs.retention_days),
        network=GivenNetwork(
            str(var.vpc_id),
            private_subnet_ids=token(var.subnet_ids),
            https_targets=var.https_targets,
        ),
        cluster=GivenCluster(
            cluster_arn=str(var.cluster_arn),
            cluster_name=str(cluster_name),
            namespace_id=str(var.namespace_id),
            capacity_provider_strategy=var.capacity_provider_strategy,
        ),
        load_balancer=_load_balancer(stack, var.load_balancer),
        disposable=var.disposable,
    )


def _load_balancer(stack: ModuleStack, given: Any) -> GivenLoadBalancer:
    return GivenLoadBalancer(
        connections=Connections(
            Conditional(stack, "load_balancer", condition=present(given)),
            name="load_balancer",
            security_group_id=str(given.security_group_id),
            port=None,
        ),
        listener_arn=str(given.listener_arn),
        arn_suffix=str(given.arn_suffix),
    )


def _tell_ignored_count(stack: ModuleStack, service: str) -> None:
    """Warn where ``desired_count`` has no effect any more, instead of passing over it."""
    condition = f"${{var.scaling != null || {service}.desired_count == var.desired_count}}"
    message = (
        "desired_count: ${var.desired_count} is asked for and ${" + service + ".desired_count} "
        "tasks are set: Terraform sets the number when it creates the service, and takes no "
        "condition on whether to do so later. Give the module a scaling with these bounds, or run "
        "aws ecs update-service --desired-count ${var.desired_count}."
    )
    stack.add_override(
        "check.desired_count", {"assert": {"condition": condition, "error_message": message}}
    )


def _outputs(service: Service) -> Mapping[str, Output]:
    roles = {"execution": service.execution_role, "task": service.task_role}
    return {
        "service_name": Output(service.service_name, "Name of the ECS service."),
        "service_arn": Output(f"${{{service.address}.id}}", "ARN of the ECS service."),
        "security_group_id": Output(
            service.connections.security_group_id, "Security group of the tasks."
        ),
        "repository_url": Output(service.registry.repository_url, "Where images are pushed to."),
        "repository_arn": Output(service.registry.repository_arn, "ARN of the ECR repository."),
        "log_group_name": Output(attribute(service.log_group, "name"), "Log group of the tasks."),
        "task_definition_arn": Output(
            attribute(service.task_definition, "arn"), "ARN of the task definition's revision."
        ),
        "target_group_arn": Output(
            service.routing.target_group_arn if service.routing else None,
            "Target group of the tasks, or null.",
        ),
    } | {
        f"{kind}_role_{part}": Output(getattr(role, f"role_{part}"), f"{words} of the {kind} role.")
        for kind, role in roles.items()
        for part, words in {"arn": "ARN", "name": "Name"}.items()
    }


SERVICE = Face(
    "service",
    "One Fargate service with everything that belongs to it alone: repository, log group, roles, "
    "task definition, discovery, routing and scaling.",
    ServiceInputs,
    build,
    comments={
        "aws_appautoscaling_target.this.lifecycle": "AWS forgets the target when the service is "
        "replaced; its name, and so this resource, stays the same.",
        "aws_ecs_service.this.lifecycle.ignore_changes": "The scaler owns the number. Terraform "
        "takes no condition here, so it is left alone without a scaler, too.",
        "aws_ecs_service.this.lifecycle.postcondition": "ECS goes back to the last good revision "
        "and is steady again: a rollout that failed would look like one that worked.",
        "aws_ecs_service.this.depends_on": "What a task needs to start is there before it, and "
        "until the last one is drained.",
        "aws_ecs_task_definition.this.lifecycle": "The old revision stays until the service has "
        "left it, and for a rollback.",
        "aws_lb_target_group.this.name": "The listener rule holds a target group until it has the "
        "next one. A changed port replaces it, so the port is part of the name.",
    },
)
