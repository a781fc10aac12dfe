"""Two roles per service, each with exactly what it needs."""

import json
from collections.abc import Iterator
from typing import Any

import pytest

from tests.support.environments import least
from tests.support.synthesized import Synthesized

DIGEST = f"@sha256:{'0' * 64}"
SERVICES = ("api_gateway", "payment_processor", "fraud_detector")


def execution(service: str) -> dict[str, Any]:
    return {
        "SignInToEcr": {
            "Effect": "Allow",
            "Action": "ecr:GetAuthorizationToken",
            "Resource": "*",
        },
        "PullImage": {
            "Effect": "Allow",
            "Action": [
                "ecr:BatchCheckLayerAvailability",
                "ecr:BatchGetImage",
                "ecr:GetDownloadUrlForLayer",
            ],
            "Resource": f"${{aws_ecr_repository.{service}.arn}}",
        },
        "WriteLogs": {
            "Effect": "Allow",
            "Action": ["logs:CreateLogStream", "logs:PutLogEvents"],
            "Resource": f"${{aws_cloudwatch_log_group.{service}.arn}}:*",
        },
    }


def test_each_service_has_an_execution_role_and_a_task_role(dev: Synthesized) -> None:
    roles = {f"{service}_{kind}" for service in SERVICES for kind in ("execution", "task")}
    dev.only("aws_iam_role", "flow_logs", *roles)
    dev.has("aws_iam_role.api_gateway_execution", name="payment-api-gateway-execution-dev")
    dev.has("aws_iam_role.api_gateway_task", name="payment-api-gateway-task-dev")


@pytest.mark.parametrize("service", SERVICES)
@pytest.mark.parametrize("kind", ["execution", "task"])
def test_ecs_takes_a_role_on_for_this_account_s_resources_alone(
    service: str, kind: str, dev: Synthesized
) -> None:
    account_id = "${data.aws_caller_identity.current.account_id}"

    assert dev.statements(f"aws_iam_role.{service}_{kind}", "assume_role_policy") == {
        "Trust": {
            "Effect": "Allow",
            "Principal": {"Service": "ecs-tasks.amazonaws.com"},
            "Action": "sts:AssumeRole",
            "Condition": {
                "StringEquals": {"aws:SourceAccount": account_id},
                "ArnLike": {
                    "aws:SourceArn": "arn:${data.aws_partition.partition.partition}:ecs:"
                    f"${{data.aws_region.region.id}}:{account_id}:*"
                },
            },
        }
    }


def test_without_secrets_ecs_may_pull_this_image_and_write_this_log(dev: Synthesized) -> None:
    policy = "aws_iam_role_policy.api_gateway_execution"

    dev.has(policy, role="${aws_iam_role.api_gateway_execution.id}")
    assert dev.statements(policy) == execution("api_gateway")


@pytest.mark.parametrize(
    ("image", "account_id", "region", "name"),
    [
        (
            "{}.dkr.ecr.us-east-1.amazonaws.com/shared/orders:1.0",
            "1" * 12,
            "us-east-1",
            "shared/orders",
        ),
        ("{}.dkr.ecr.eu-west-1.amazonaws.com/a_b.c" + DIGEST, "2" * 12, "eu-west-1", "a_b.c"),
        (
            "{}.dkr.ecr-fips.us-east-2.amazonaws.com/x/y/z:1" + DIGEST,
            "3" * 12,
            "us-east-2",
            "x/y/z",
        ),
        ("{}.dkr-ecr.eu-west-1.on.aws/orders:1", "4" * 12, "eu-west-1", "orders"),
    ],
)
def test_ecs_may_pull_from_the_repository_that_the_image_names(
    image: str, account_id: str, region: str, name: str
) -> None:
    found = least({"services.web.image": image.format(account_id)})

    partition = "${data.aws_partition.partition.partition}"
    statements = found.statements("aws_iam_role_policy.web_execution")
    assert statements["PullOtherImage"] == {
        **statements["PullImage"],
        "Resource": f"arn:{partition}:ecr:{region}:{account_id}:repository/{name}",
    }


@pytest.mark.parametrize("image", [":1", DIGEST, "public.ecr.aws/nginx/nginx:1", "ghcr.io/a/b:1"])
def test_an_image_elsewhere_needs_no_further_right(image: str) -> None:
    found = least({"services.web.image": image})
    assert found.statements("aws_iam_role_policy.web_execution") == execution("web")


@pytest.mark.parametrize("task", ["web", "report"])
def test_ecs_may_pull_the_agent_of_guardduty_from_aws_s_repository_of_the_region(
    task: str,
) -> None:
    found = least(
        {
            "jobs.report.image": ":1",
            "cluster.guardduty_runtime_monitoring": True,
            "region": "eu-west-1",
            "network.availability_zones": ["eu-west-1a", "eu-west-1b"],
        }
    )

    statements = found.statements(f"aws_iam_role_policy.{task}_execution")
    assert statements["PullGuardDutyAgent"] == {
        **statements["PullImage"],
        "Resource": "arn:${data.aws_partition.partition.partition}:ecr:"
        "${data.aws_region.region.id}:694911143906:repository/aws-guardduty-agent-fargate",
    }


def test_with_secrets_ecs_may_read_those_that_the_service_names(dev: Synthesized) -> None:
    assert dev.statements("aws_iam_role_policy.payment_processor_execution") == {
        **execution("payment_processor"),
        "ReadSecrets": {
            "Effect": "Allow",
            "Action": "secretsmanager:GetSecretValue",
            "Resource": [
                "${terraform_data.card_network_api_key_arn.output}",
                "${terraform_data.database_credentials_arn.output}",
            ],
        },
        "DecryptSecrets": {
            "Effect": "Allow",
            "Action": "kms:Decrypt",
            "Resource": "${aws_kms_key.data.arn}",
            "Condition": {"StringLike": {"kms:ViaService": ["secretsmanager.*", "ssm.*"]}},
        },
    }
    reads = dev.statements("aws_iam_role_policy.fraud_detector_execution")["ReadSecrets"]
    assert reads["Resource"] == "${terraform_data.database_credentials_arn.output}"


def test_a_service_s_own_code_may_do_nothing_by_default(dev: Synthesized) -> None:
    dev.only("aws_iam_role_policy", "flow_logs", *(f"{name}_execution" for name in SERVICES))


def test_a_service_s_own_code_may_do_what_was_asked_for() -> None:
    found = least(
        {
            "services.web.task_role_statements": [
                {"actions": ["sqs:SendMessage"], "resources": ["arn:aws:sqs:::one"]},
                {
                    "actions": ["s3:Get*", "s3:Put*"],
                    "resources": ["arn:aws:s3:::a/*", "arn:aws:s3:::b/*"],
                },
            ]
        }
    )

    found.has("aws_iam_role_policy.web_task", role="${aws_iam_role.web_task.id}")
    # No statement has a number in its name: their order says nothing.
    assert json.loads(found.resource("aws_iam_role_policy.web_task")["policy"])["Statement"] == [
        {"Effect": "Allow", "Action": "sqs:SendMessage", "Resource": "arn:aws:sqs:::one"},
        {
            "Effect": "Allow",
            "Action": ["s3:Get*", "s3:Put*"],
            "Resource": ["arn:aws:s3:::a/*", "arn:aws:s3:::b/*"],
        },
    ]


@pytest.mark.parametrize("environment", ["dev", "staging", "prod"])
def test_only_the_sign_in_to_ecr_and_keys_themselves_name_every_resource(
    environment: str, request: pytest.FixtureRequest
) -> None:
    found: Synthesized = request.getfixturevalue(environment)
    open_to_all = {
        (address.partition(".")[0], sid)
        for address, sid, statement in policies(found)
        if "*" in one_or_more(statement["Resource"])
    }

    # Nobody is woken by what is disposable.
    of_alarms = () if environment == "dev" else ("Alarms", "Events")
    assert open_to_all == {
        # In a key policy "*" is the key itself.
        ("aws_kms_key_policy", "Administration"),
        ("aws_kms_key_policy", "CloudWatchLogs"),
        *(("aws_kms_key_policy", sid) for sid in of_alarms),
        ("aws_iam_role_policy", "SignInToEcr"),
        # In the policy of a secret it is the secret itself; each statement denies.
        ("aws_secretsmanager_secret_policy", "TlsOnly"),
        ("aws_secretsmanager_secret_policy", "OwnAccount"),
        # An endpoint grants nothing: whose principals and resources pass, its conditions say.
        ("aws_vpc_endpoint", "OwnAccount"),
        ("aws_vpc_endpoint", "ReadOfOthers"),
    }


def policies(found: Synthesized) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Yield each statement of each policy in a stack."""
    for address in found.addresses():
        policy = found.resource(address).get("policy", "{}")
        if "Statement" in json.loads(policy):
            for sid, statement in found.statements(address).items():
                yield address, sid, statement


def one_or_more(value: str | list[str]) -> list[str]:
    return [value] if isinstance(value, str) else value
