"""The module ``platform``."""

from __future__ import annotations

from modules.frame.module_face import Face, Outputs
from modules.frame.module_stack import ModuleStack, Output
from modules.platform.inputs import WholeInputs
from modules.platform.platform import create_platform


def build(stack: ModuleStack, var: WholeInputs) -> Outputs:
    """Create the platform."""
    create_platform(stack, var)
    return {
        "vpc_id": Output("${local.network.vpc_id}", "Id of the VPC."),
        "private_subnet_ids": Output(
            "${local.network.private_subnet_ids}", "Ids of the subnets for tasks."
        ),
        "public_subnet_ids": Output(
            "${local.network.public_subnet_ids}", "Ids of the subnets for load balancers."
        ),
        "cluster_arn": Output("${local.cluster.arn}", "ARN of the ECS cluster."),
        "namespace": Output("${local.cluster.namespace}", "Private DNS domain of the services."),
        "namespace_id": Output("${local.cluster.namespace_id}", "Id of the Cloud Map namespace."),
        "kms_key_arn": Output(
            "${module.encryption.kms_key_arn}", "Key that encrypts secrets, images and messages."
        ),
        "logs_kms_key_arn": Output("${module.logs.kms_key_arn}", "Key that encrypts log groups."),
        "alarms": Output("${one(module.alarms)}", "The outputs of the module `alarms`, or null."),
        **{
            f"{module}s" if module != "secrets" else module: Output(
                f"${{module.{module}}}", f"The outputs of the module `{module}`, by name."
            )
            for module in (
                "load_balancer",
                "network_load_balancer",
                "secrets",
                "database",
                "cache",
                "table",
                "file_system",
                "queue",
                "topic",
                "service",
                "job",
            )
        },
    }


FACE = Face(
    "platform",
    "Everything that an environment file says, in one call: network, cluster, load balancers, "
    "secrets, databases, caches, tables, file systems, queues, topics, services that call each "
    "other, jobs, and alarms. Left to the single modules: several load balancers of one type for "
    "one service. A service that is renamed needs `moved` blocks of yours, which take no "
    "variables.",
    WholeInputs,
    build,
    comments={
        "aws_security_group.service": "A module cannot refer to another instance of itself, and "
        "services call each other: their groups are there before all of them.",
    },
)
