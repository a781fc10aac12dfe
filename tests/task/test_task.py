"""A task by itself: what a service keeps running, and what a job will run once."""

from __future__ import annotations

from typing import Any

from modules.bindings.core import Construct, TerraformStack
from modules.language.value import Value
from modules.secrets.source_spec import SecretSource
from modules.task.provided import Provided
from modules.task.secret_sources import ContainerSecrets, FurtherSecrets
from modules.task.sidecar_spec import SidecarSpec
from modules.task.spec import TaskSpec
from modules.task.task import Task, create_task
from tests.support.environments import scratch_module
from tests.support.synthesized import Synthesized
from tests.task.given import platform

TASK = "aws_ecs_task_definition.report"
NO_SECRETS: Value[dict[str, SecretSource]] = Value({})

PORTS: Value[dict[str, tuple[int, ...]]] = Value({"report": (8080,)})


def report(
    spec: TaskSpec | None = None,
    *,
    environment: dict[str, str] | None = None,
    secrets: Value[dict[str, SecretSource]] = NO_SECRETS,
    further_secrets: FurtherSecrets | None = None,
    ports: Value[dict[str, tuple[int, ...]]] = PORTS,
) -> tuple[Synthesized, Task]:
    """Return a stack with one task, ``report``, and no service."""
    made: list[Task] = []

    def build(stack: TerraformStack) -> None:
        made.append(
            create_task(
                Construct(stack, "report"),
                name="report",
                noun="report",
                spec=spec or TaskSpec(),
                provided=Provided(
                    environment or {},
                    ContainerSecrets(secrets),
                    further_secrets or FurtherSecrets(),
                ),
                ports=ports,
                platform=platform(stack),
            )
        )

    return scratch_module(build), made[0]


SECRETS = "arn:aws:secretsmanager:us-east-1:111122223333:secret"
KEY = "arn:aws:kms:us-east-1:111122223333:key/data"


def secret(name: str, **fields: Any) -> SecretSource:
    return SecretSource.parse({"arn": f"{SECRETS}:{name}", **fields}, source="test")


def test_a_task_needs_no_service_and_no_network() -> None:
    found, _ = report()

    assert found.addresses() == [
        "aws_cloudwatch_log_group.report",
        "aws_ecr_lifecycle_policy.report",
        "aws_ecr_repository.report",
        TASK,
        "aws_iam_role.report_execution",
        "aws_iam_role.report_task",
        "aws_iam_role_policy.report_execution",
    ]
    container = found.resource(TASK).pop("container_definitions")
    assert '"name": "report"' in container
    assert found.resource(TASK) == {
        "family": "shop-report-test",
        "requires_compatibilities": ["FARGATE"],
        "network_mode": "awsvpc",
        "cpu": "1024",
        "memory": "2048",
        "runtime_platform": {"cpu_architecture": "X86_64", "operating_system_family": "LINUX"},
        "execution_role_arn": "${aws_iam_role.report_execution.arn}",
        "task_role_arn": "${aws_iam_role.report_task.arn}",
        "lifecycle": {"create_before_destroy": True},
    }


def test_a_task_starts_after_what_its_roles_may_do() -> None:
    statement = {"actions": ["s3:GetObject"], "resources": ["arn:aws:s3:::b/*"]}
    spec = TaskSpec.parse({"task_role_statements": [statement]}, source="test")

    assert report()[1].ready == ["aws_iam_role_policy.report_execution"]
    assert report(spec)[1].ready == [
        "aws_iam_role_policy.report_execution",
        "aws_iam_role_policy.report_task",
    ]


def test_a_task_shares_the_keys_and_the_prefix_of_its_platform() -> None:
    found, _ = report()

    assert found.resource("aws_cloudwatch_log_group.report") == {
        "name": "/ecs/shop-test/report",
        "kms_key_id": "arn:logs",
        "retention_in_days": 30,
    }
    found.has(
        "aws_ecr_repository.report",
        name="shop-report-test",
        encryption_configuration=[{"encryption_type": "KMS", "kms_key": "arn:data"}],
        force_delete=False,
    )


def test_a_variable_of_the_spec_wins_over_one_that_is_set_beside_it() -> None:
    found, _ = report(
        TaskSpec(environment=Value({"LEVEL": "debug", "MONTH": "may"})),
        environment={"LEVEL": "info", "SERVICE_NAME": "report"},
    )

    assert found.container("report")["environment"] == [
        {"name": "LEVEL", "value": "debug"},
        {"name": "MONTH", "value": "may"},
        {"name": "SERVICE_NAME", "value": "report"},
    ]


def test_a_secret_and_its_key_are_opened_once_however_many_variables_they_fill() -> None:
    secrets = {
        "PASSWORD": secret("database", key="password", kms_key_arn=KEY),
        "USERNAME": secret("database", key="username", kms_key_arn=KEY),
        # Encrypted with the key that AWS keeps, which needs no permission of its own.
        "API_KEY": secret("api"),
    }
    found, _ = report(secrets=Value(secrets))

    assert found.container("report")["secrets"] == [
        {"name": "API_KEY", "valueFrom": f"{SECRETS}:api"},
        {"name": "PASSWORD", "valueFrom": f"{SECRETS}:database:password::"},
        {"name": "USERNAME", "valueFrom": f"{SECRETS}:database:username::"},
    ]
    statements = found.statements("aws_iam_role_policy.report_execution")
    assert statements["ReadSecrets"]["Resource"] == [
        f"{SECRETS}:api-??????",
        f"{SECRETS}:database-??????",
    ]
    assert statements["DecryptSecrets"]["Resource"] == KEY


def test_secrets_under_the_key_that_aws_keeps_need_no_permission_to_decrypt() -> None:
    found, _ = report(secrets=Value({"API_KEY": secret("api-AbCdEf")}))

    statements = found.statements("aws_iam_role_policy.report_execution")
    assert statements["ReadSecrets"]["Resource"] == f"{SECRETS}:api-AbCdEf"
    assert "DecryptSecrets" not in statements


class Report(TaskSpec):
    """A task whose further containers have a kind, as those of each face."""

    containers: Value[dict[str, SidecarSpec]] = Value({})


def test_a_task_that_only_terraform_knows_is_written_with_its_inputs() -> None:
    further = Value.planned("local.container_secrets", dict[str, dict[str, SecretSource]])
    credentials = Value.planned("local.container_credentials", dict[str, tuple[SecretSource, ...]])
    ports = Value.planned("local.ports", dict[str, tuple[int, ...]])
    found, made = report(
        Report.planned("var"),
        further_secrets=FurtherSecrets(
            variables=further, log_options=further, credentials=credentials
        ),
        ports=ports,
    )

    found.has(
        TASK,
        cpu="${var.cpu_units}",
        memory="${var.memory_mib}",
        container_definitions="${jsonencode(concat([local.container], local.containers))}",
    )
    container = found.json["locals"]["container"]
    assert "image = startswith(var.image, " in container
    assert "merge({}, var.environment)" in container
    assert made.ready == [
        "aws_iam_role_policy.report_execution",
        "aws_iam_role_policy.report_task",
        "aws_iam_role_policy_attachment.report_task",
        "aws_iam_role_policy.report_task_execute_command",
    ]
