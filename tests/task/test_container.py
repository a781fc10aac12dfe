"""The container definition, in the form in which AWS gives it back."""

import json
from typing import Any

import pytest
from botocore.session import Session
from botocore.validate import ParamValidator

from modules.bindings.core import TerraformStack
from modules.language.data import resolved
from modules.language.value import Value
from modules.task.container import Surroundings, main_container
from modules.task.log_groups import TaskLogs
from modules.task.secret_sources import ContainerSecrets
from modules.task.spec import TaskSpec
from tests.support.environments import least, scratch
from tests.support.synthesized import Block, Synthesized

DATABASE = "${terraform_data.database_credentials_arn.output}"


def container(**fields: Any) -> Block:
    found: Block = {}

    def build(stack: TerraformStack) -> None:
        spec = TaskSpec(**fields)
        definition = main_container(
            stack,
            spec,
            name="web",
            image=Value("example.com/web:1"),
            secrets=ContainerSecrets(),
            mounts=Value({}),
            ports=Value((8080,)),
            around=Surroundings(
                environment={"B": "2", "A": "1"},
                logs=TaskLogs("/ecs/web", "arn", Value({}), Value(())),
                region="eu-west-1",
                log_mode=spec.log_mode,
                log_max_buffer_size_mib=spec.log_max_buffer_size_mib,
            ),
        )
        found.update(resolved(definition))

    scratch(build)
    return found


def test_the_least_container_leaves_out_whatever_is_empty() -> None:
    assert container() == {
        "name": "web",
        "image": "example.com/web:1",
        "essential": True,
        "user": "101:101",
        "readonlyRootFilesystem": True,
        "stopTimeout": 30,
        "linuxParameters": {
            "initProcessEnabled": True,
            "capabilities": {"drop": ["ALL"]},
            "tmpfs": [{"containerPath": "/tmp", "size": 64}],  # noqa: S108
        },
        "portMappings": [{"containerPort": 8080, "hostPort": 8080, "protocol": "tcp"}],
        "environment": [{"name": "A", "value": "1"}, {"name": "B", "value": "2"}],
        "logConfiguration": {
            "logDriver": "awslogs",
            "options": {
                "awslogs-group": "/ecs/web",
                "awslogs-region": "eu-west-1",
                "awslogs-stream-prefix": "ecs",
                "max-buffer-size": "10m",
                "mode": "non-blocking",
            },
        },
    }


@pytest.mark.parametrize(
    ("given", "command"),
    [
        (("curl", "-f", "localhost"), ("CMD", "curl", "-f", "localhost")),
        (("/healthy",), ("CMD", "/healthy")),
        (("CMD", "test", "-n", ""), ("CMD", "test", "-n", "")),
        (
            ("CMD-SHELL", "curl -f localhost || exit 1"),
            ("CMD-SHELL", "curl -f localhost || exit 1"),
        ),
        (("curl -f localhost || exit 1",), ("CMD-SHELL", "curl -f localhost || exit 1")),
    ],
)
def test_a_health_check_is_written_as_ecs_returns_it(
    given: tuple[str, ...], command: tuple[str, ...]
) -> None:
    assert container(health_check_command=given)["healthCheck"] == {
        "command": list(command),
        "interval": 30,
        "retries": 3,
        "timeout": 5,
    }


@pytest.mark.parametrize(
    ("service", "urls"),
    [
        ("fraud_detector", {}),
        ("payment_processor", {"FRAUD_DETECTOR_URL": "http://fraud-detector.payment.local:8080"}),
        (
            "api_gateway",
            {
                "FRAUD_DETECTOR_URL": "http://fraud-detector.payment.local:8080",
                "PAYMENT_PROCESSOR_URL": "http://payment-processor.payment.local:8080",
            },
        ),
    ],
)
def test_a_service_knows_its_name_and_where_its_callees_are(
    service: str, urls: dict[str, str], dev: Synthesized
) -> None:
    variables = {**urls, "SERVICE_NAME": service.replace("_", "-")}

    assert dev.container(service)["environment"] == [
        {"name": name, "value": variables[name]} for name in sorted(variables)
    ]


def test_secrets_are_read_by_ecs_when_a_task_starts(dev: Synthesized) -> None:
    assert dev.container("payment_processor")["secrets"] == [
        {
            "name": "CARD_NETWORK_API_KEY",
            "valueFrom": "${terraform_data.card_network_api_key_arn.output}",
        },
        {"name": "DATABASE_PASSWORD", "valueFrom": f"{DATABASE}:password::"},
        {"name": "DATABASE_USERNAME", "valueFrom": f"{DATABASE}:username::"},
    ]
    assert "secrets" not in dev.container("api_gateway")


@pytest.mark.parametrize(
    ("image", "reference"),
    [
        ("example.com/web:1", "example.com/web:1"),
        (":1", "${aws_ecr_repository.web.repository_url}:1"),
        (
            f"@sha256:{'0' * 64}",
            f"${{aws_ecr_repository.web.repository_url}}@sha256:{'0' * 64}",
        ),
    ],
)
def test_an_image_without_a_registry_is_one_of_the_own_repository(
    image: str, reference: str
) -> None:
    assert least({"services.web.image": image}).container("web")["image"] == reference


def test_the_default_image_listens_on_8080_without_root(dev: Synthesized) -> None:
    image = "public.ecr.aws/nginx/nginx-unprivileged:stable-alpine"

    for service in ("api_gateway", "payment_processor", "fraud_detector"):
        found = dev.container(service)
        assert (found["image"], found["user"]) == (image, "101:101")
        assert found["portMappings"] == [
            {"containerPort": 8080, "hostPort": 8080, "protocol": "tcp"}
        ]


@pytest.mark.parametrize("service", ["api_gateway", "payment_processor", "fraud_detector"])
def test_ecs_takes_the_task_definition_as_it_is_written(service: str, prod: Synthesized) -> None:
    assert problems(registration(prod.resource(f"aws_ecs_task_definition.{service}"))) == ""


def test_ecs_takes_a_service_that_uses_every_field() -> None:
    everything = least(
        {
            "secrets.api": {"description": "For tests"},
            "services.web": {
                "command": ["serve"],
                "environment": {"LEVEL": "info"},
                "secrets": {"API_KEY": "api"},
                "health_check_command": ["true"],
            },
        }
    )

    assert problems(registration(everything.resource("aws_ecs_task_definition.web"))) == ""


def test_a_wrong_task_definition_would_be_found(web: Synthesized) -> None:
    request = registration(web.resource("aws_ecs_task_definition.web"))
    request["containerDefinitions"][0]["readOnlyRootFilesystem"] = True
    request["containerDefinitions"][0]["portMappings"][0]["hostPort"] = "8080"

    assert "readOnlyRootFilesystem" in problems(request)
    assert "hostPort" in problems(request)


def registration(task_definition: Block) -> dict[str, Any]:
    """Return what the provider sends to ECS for a task definition."""
    return {
        "family": task_definition["family"],
        "taskRoleArn": task_definition["task_role_arn"],
        "executionRoleArn": task_definition["execution_role_arn"],
        "networkMode": task_definition["network_mode"],
        "requiresCompatibilities": task_definition["requires_compatibilities"],
        "cpu": task_definition["cpu"],
        "memory": task_definition["memory"],
        "runtimePlatform": {
            "cpuArchitecture": task_definition["runtime_platform"]["cpu_architecture"],
            "operatingSystemFamily": task_definition["runtime_platform"]["operating_system_family"],
        },
        "containerDefinitions": json.loads(task_definition["container_definitions"]),
    }


def problems(request: dict[str, Any]) -> str:
    """Return what AWS's own model of RegisterTaskDefinition finds wrong."""
    model = Session().get_service_model("ecs").operation_model("RegisterTaskDefinition")
    report: str = ParamValidator().validate(request, model.input_shape).generate_report()
    return report
