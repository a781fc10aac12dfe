"""Who may reach what: security groups, roles, keys and log groups of the environment `dev`."""

import json

import pytest

from tests.local_aws.platform.reading import Reader

REGION = "us-east-1"
ACCOUNT = "123456789012"
LOG_GROUPS = {
    "/ecs/payment-dev/api-gateway",
    "/ecs/payment-dev/fraud-detector",
    "/ecs/payment-dev/payment-processor",
    "/vpc/payment-dev/flow-logs",
}
SERVICES = ("api-gateway", "payment-processor", "fraud-detector")
KEYS = ("alias/payment-logs-dev", "alias/payment-data-dev")

# Caller, callee, why. A sentence opens both sides, and nothing else is open between services.
CALLS = (
    ("api-gateway", "payment-processor", "authorises payments"),
    ("api-gateway", "fraud-detector", "scores a payment before it is accepted"),
    ("payment-processor", "fraud-detector", "scores a payment before it is captured"),
)


def arn(service: str, resource: str) -> str:
    return f"arn:aws:{service}:{REGION}:{ACCOUNT}:{resource}"


def test_only_the_calls_https_and_the_public_entrance_are_open_each_with_its_reason(
    read: Reader,
) -> None:
    parts = ("alb", "load-balancer-targets", *SERVICES)
    names = {name: f"payment-{name}-dev" for name in parts}
    to_aws = "AWS services and partners over HTTPS"
    assert read.security_group_rules() == {
        (names["alb"], "in tcp 80", "0.0.0.0/0", "Clients over HTTP"),
        (
            names["alb"],
            "out tcp 8080",
            names["load-balancer-targets"],
            "Requests of clients to services",
        ),
        (
            names["api-gateway"],
            "in tcp 8080",
            names["alb"],
            "Requests of clients to api-gateway",
        ),
        *((names[service], "out tcp 443", "0.0.0.0/0", to_aws) for service in SERVICES),
        *((names[one], "out tcp 8080", names[other], why) for one, other, why in CALLS),
        *((names[other], "in tcp 8080", names[one], why) for one, other, why in CALLS),
    }


@pytest.mark.parametrize("alias", KEYS)
def test_keys_are_rotated(read: Reader, alias: str) -> None:
    key = read.key_arn(alias)
    assert read("kms", "get_key_rotation_status", "KeyRotationEnabled", KeyId=key) is True


def test_cloudwatch_logs_may_use_the_key_for_the_log_groups_of_this_environment_alone(
    read: Reader,
) -> None:
    policy = read.key_policy("alias/payment-logs-dev")
    assert set(policy) == {"Administration", "CloudWatchLogs"}
    assert policy["CloudWatchLogs"]["Principal"] == {"Service": f"logs.{REGION}.amazonaws.com"}
    groups = [
        arn("logs", f"log-group:/{area}/payment-dev/*") for area in ("aws/events", "ecs", "vpc")
    ]
    assert policy["CloudWatchLogs"]["Condition"] == {
        "ArnLike": {"kms:EncryptionContext:aws:logs:arn": groups}
    }


@pytest.mark.parametrize("alias", KEYS)
def test_only_the_account_itself_administers_keys(read: Reader, alias: str) -> None:
    administration = read.key_policy(alias)["Administration"]
    assert administration["Principal"] == {"AWS": f"arn:aws:iam::{ACCOUNT}:root"}


def test_log_groups_are_encrypted_and_forget_after_thirty_days(read: Reader) -> None:
    found = "logGroups[].[logGroupName, retentionInDays, kmsKeyId]"
    key = read.key_arn("alias/payment-logs-dev")
    groups = read("logs", "describe_log_groups", found)
    assert sorted(groups) == [[name, 30, key] for name in sorted(LOG_GROUPS)]


def test_an_execution_role_pulls_one_repository_writes_one_log_group_reads_its_secrets(
    read: Reader,
) -> None:
    secrets = dict(read("secretsmanager", "list_secrets", "SecretList[].[Name, ARN]"))
    policy = read.role_policy("payment-payment-processor-execution-dev")
    assert {name: (one["Action"], one["Resource"]) for name, one in policy.items()} == {
        "SignInToEcr": ("ecr:GetAuthorizationToken", "*"),
        "PullImage": (
            [
                "ecr:BatchCheckLayerAvailability",
                "ecr:BatchGetImage",
                "ecr:GetDownloadUrlForLayer",
            ],
            arn("ecr", "repository/payment-payment-processor-dev"),
        ),
        "WriteLogs": (
            ["logs:CreateLogStream", "logs:PutLogEvents"],
            arn("logs", "log-group:/ecs/payment-dev/payment-processor:*"),
        ),
        "ReadSecrets": (
            "secretsmanager:GetSecretValue",
            [
                secrets["payment-card-network-api-key-dev"],
                secrets["payment-database-credentials-dev"],
            ],
        ),
        "DecryptSecrets": ("kms:Decrypt", read.key_arn("alias/payment-data-dev")),
    }
    # Not for itself: through whoever hands secrets out.
    through = policy["DecryptSecrets"]["Condition"]
    assert through == {"StringLike": {"kms:ViaService": ["secretsmanager.*", "ssm.*"]}}


def test_a_service_reads_no_secret_that_it_does_not_name(read: Reader) -> None:
    secrets = dict(read("secretsmanager", "list_secrets", "SecretList[].[Name, ARN]"))
    fraud_detector = read.role_policy("payment-fraud-detector-execution-dev")
    assert fraud_detector["ReadSecrets"]["Resource"] == secrets["payment-database-credentials-dev"]
    api_gateway = read.role_policy("payment-api-gateway-execution-dev")
    assert set(api_gateway) == {"SignInToEcr", "PullImage", "WriteLogs"}


@pytest.mark.parametrize("service", SERVICES)
def test_the_code_of_a_service_may_do_nothing_on_aws(read: Reader, service: str) -> None:
    assert read.role_policy(f"payment-{service}-task-dev") == {}


def test_ecs_takes_on_a_role_for_tasks_of_this_account_and_region_alone(read: Reader) -> None:
    found = "Roles[?starts_with(RoleName, 'payment-')].[RoleName, AssumeRolePolicyDocument]"
    roles = dict(read("iam", "list_roles", found))
    of_services = {f"payment-{s}-{kind}-dev" for s in SERVICES for kind in ("execution", "task")}
    assert set(roles) == of_services | {"payment-flow-logs-dev"}
    for role in of_services:
        [trust] = roles[role]["Statement"]
        assert trust["Principal"] == {"Service": "ecs-tasks.amazonaws.com"}
        assert trust["Condition"] == {
            "StringEquals": {"aws:SourceAccount": ACCOUNT},
            "ArnLike": {"aws:SourceArn": arn("ecs", "*")},
        }


def test_flow_logs_are_written_to_their_log_group_and_no_other(read: Reader) -> None:
    group = arn("logs", "log-group:/vpc/payment-dev/flow-logs")
    policy = read.role_policy("payment-flow-logs-dev")
    assert {name: one["Resource"] for name, one in policy.items()} == {
        "WriteFlowLogs": [group, f"{group}:*"],
        "FindLogGroup": arn("logs", "log-group:*"),
    }


@pytest.mark.parametrize("service", SERVICES)
def test_repositories_scan_never_move_a_tag_and_are_encrypted(read: Reader, service: str) -> None:
    name = f"payment-{service}-dev"
    [repository] = read("ecr", "describe_repositories", "repositories", repositoryNames=[name])
    assert repository["imageScanningConfiguration"] == {"scanOnPush": True}
    assert repository["imageTagMutability"] == "IMMUTABLE"
    assert repository["encryptionConfiguration"] == {
        "encryptionType": "KMS",
        "kmsKey": read.key_arn("alias/payment-data-dev"),
    }


@pytest.mark.parametrize("service", SERVICES)
def test_repositories_keep_tagged_images_and_the_last_ten_others(
    read: Reader, service: str
) -> None:
    name = f"payment-{service}-dev"
    text = read("ecr", "get_lifecycle_policy", "lifecyclePolicyText", repositoryName=name)
    [rule] = json.loads(text)["rules"]
    assert rule["action"] == {"type": "expire"}
    assert rule["selection"] == {
        "tagStatus": "untagged",
        "countType": "imageCountMoreThan",
        "countNumber": 10,
    }
