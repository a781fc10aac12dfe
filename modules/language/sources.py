"""Which call of AWS takes a value, and where AWS says what that call refuses."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class TakenBy:
    """Annotates a kind of value, or is ``taken_by`` of a spec: of all fields without their own.

    ``make docs`` writes the table of all limits from it.
    """

    call: str
    """The call that refuses a wrong value, as IAM names it: ``ecs:RegisterTaskDefinition``."""

    page: str
    """The page of AWS with the limits."""


def api(service: str, call: str, folder: str) -> TakenBy:
    """Return a call whose page in the API reference lists the limits.

    Args:
        service: Its prefix in IAM: ``ecs``.
        call: Its name: ``CreateService``.
        folder: The reference below ``docs.aws.amazon.com``: ``AmazonECS/latest/APIReference``.
    """
    return TakenBy(f"{service}:{call}", f"https://docs.aws.amazon.com/{folder}/API_{call}.html")


def ecs(call: str) -> TakenBy:
    """Return a call of Amazon ECS."""
    return api("ecs", call, "AmazonECS/latest/APIReference")


def elb(call: str) -> TakenBy:
    """Return a call of Elastic Load Balancing."""
    return api("elasticloadbalancing", call, "elasticloadbalancing/latest/APIReference")


def ec2(call: str) -> TakenBy:
    """Return a call of Amazon EC2."""
    return api("ec2", call, "AWSEC2/latest/APIReference")


def scaling(call: str) -> TakenBy:
    """Return a call of Application Auto Scaling."""
    return api("application-autoscaling", call, "autoscaling/application/APIReference")


def scheduler(call: str) -> TakenBy:
    """Return a call of EventBridge Scheduler."""
    return api("scheduler", call, "scheduler/latest/APIReference")


def sqs(call: str) -> TakenBy:
    """Return a call of SQS."""
    return api("sqs", call, "AWSSimpleQueueService/latest/APIReference")


def dynamodb(call: str) -> TakenBy:
    """Return a call of DynamoDB."""
    return api("dynamodb", call, "amazondynamodb/latest/APIReference")


def elasticache(call: str) -> TakenBy:
    """Return a call of ElastiCache."""
    return api("elasticache", call, "AmazonElastiCache/latest/APIReference")


def sns(call: str) -> TakenBy:
    """Return a call of SNS."""
    return api("sns", call, "sns/latest/api")


def iam(call: str) -> TakenBy:
    """Return a call of IAM."""
    return api("iam", call, "IAM/latest/APIReference")


def logs(call: str) -> TakenBy:
    """Return a call of CloudWatch Logs."""
    return api("logs", call, "AmazonCloudWatchLogs/latest/APIReference")


def s3(call: str) -> TakenBy:
    """Return a call of S3."""
    return api("s3", call, "AmazonS3/latest/API")


def sts(call: str) -> TakenBy:
    """Return a call of STS."""
    return api("sts", call, "STS/latest/APIReference")


def wafv2(call: str) -> TakenBy:
    """Return a call of AWS WAF."""
    return api("wafv2", call, "waf/latest/APIReference")


def rds(call: str) -> TakenBy:
    """Return a call of Amazon RDS."""
    return api("rds", call, "AmazonRDS/latest/APIReference")


def secrets(call: str) -> TakenBy:
    """Return a call of Secrets Manager."""
    return api("secretsmanager", call, "secretsmanager/latest/apireference")


S3_NAMES = TakenBy(
    "s3:CreateBucket",
    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html",
)

KMS_KEYS = TakenBy(
    "kms:DescribeKey", "https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html"
)
