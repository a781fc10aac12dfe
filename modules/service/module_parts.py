"""What the modules that run tasks make of their inputs: ``service`` and ``job``."""

from __future__ import annotations

from modules.bindings.resources import reference
from modules.cluster.existing import ExistingCluster
from modules.frame.module_stack import ModuleStack, Output
from modules.iam.account import Account
from modules.language.functions import function, split
from modules.language.names import Names
from modules.logs.log_groups import LogGroups
from modules.network.existing import ExistingNetwork
from modules.network.security_group import SecurityGroup
from modules.service.reads import read_by_further, read_by_main
from modules.service.surroundings import Surroundings
from modules.service.task_inputs_spec import TaskInputs
from modules.task.provided import Provided
from modules.task.task import Platform, Task

_element = function("element", str, lambda texts, index: texts[index])


def module_surroundings(
    stack: ModuleStack, var: TaskInputs, *, namespace_id: str = ""
) -> Surroundings:
    """Return the network and cluster of the tasks."""
    account = Account(
        stack,
        "_account",
        arn="var.cluster_arn",
        permissions_boundary=var.permissions_boundary,
    )
    return Surroundings(
        platform=Platform(
            names=Names(var.platform),
            account=account,
            key_arn=var.kms_key_arn,
            logs=LogGroups(str(var.platform), var.logs.kms_key_arn, var.logs.retention_days),
            disposable=var.disposable,
            sessions=var.execute_command,
            has_guardduty_agent=var.guardduty_runtime_monitoring,
        ),
        network=ExistingNetwork(
            str(var.vpc_id),
            private_subnet_ids=var.subnet_ids,
            https_targets=var.https_targets,
        ),
        cluster=ExistingCluster(
            cluster_arn=str(var.cluster_arn),
            cluster_name=str(_element(split("/", var.cluster_arn), 1)),
            namespace_id=namespace_id,
        ),
    )


def provided_by_inputs(stack: ModuleStack, var: TaskInputs) -> Provided:
    """Return what the inputs have for the tasks."""
    return Provided(
        environment={},
        secrets=read_by_main(stack, var),
        further_secrets=read_by_further(stack, var.containers),
        messages=var.messages,
    )


def task_outputs(task: Task, group: SecurityGroup) -> dict[str, Output]:
    """Return what tells of a task, by name."""
    roles = {"execution": task.execution_role, "task": task.task_role}
    return {
        "security_group_id": Output(group.security_group_id, "Security group of the tasks."),
        "repository_url": Output(
            task.registry.repository_url, "Where images are pushed to, or null."
        ),
        "repository_arn": Output(
            task.registry.repository_arn, "ARN of the ECR repository, or null."
        ),
        "log_group_name": Output(task.log_group_name, "Log group of the tasks."),
        "task_definition_arn": Output(
            reference(task.definition, "arn"), "ARN of the task definition's revision."
        ),
    } | {
        f"{kind}_role_{part}": Output(getattr(role, f"role_{part}"), f"{words} of the {kind} role.")
        for kind, role in roles.items()
        for part, words in {"arn": "ARN", "name": "Name"}.items()
    }
