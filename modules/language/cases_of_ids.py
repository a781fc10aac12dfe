"""Cases of ids and ARNs."""

from __future__ import annotations

from collections.abc import Callable

from modules.language.cases import Changes, Group, join
from modules.language.cases_of_kinds import texts

_WHAT = {
    "eipalloc": "the allocation of an Elastic IP",
    "nat": "a NAT gateway",
    "pl": "a prefix list",
    "sg": "a security group",
    "subnet": "a subnet",
    "vpc": "a VPC",
}
KEY_ARN = "write the ARN of a KMS key, not of an alias: arn:aws:kms:<region>:<account>:key/<id>"
POLICY_ARN = "write the ARN of an IAM policy"

_ACCOUNT = "eu-west-1:111122223333"


def id_rule(prefix: str) -> str:
    """Return what is said of a text that is no id of EC2 with a prefix."""
    return f"write the id of {_WHAT[prefix]}: {prefix}-0123456789abcdef0"


def ids(prefix: str, path: str, made: Callable[[str], Changes] | None = None) -> Group:
    """Return ids of EC2, right and wrong ones.

    Args:
        prefix: What the ids begin with: ``vpc``.
        path: Path of the id.
        made: Returns the changes for an id. Default: the id at the path.
    """
    change = made or (lambda text: {path: text})
    wrong = ("web", f"{prefix}-1", f"{prefix}-0123456789ABCDEF0", "", f"{prefix}0-0123456789abcdef")
    return join(
        change(f"{prefix}-0123456789abcdef0"),
        change(f"{prefix}-0a1b2c3d"),
        texts(path, id_rule(prefix), *wrong, made=change),
    )


def key_arns(path: str, made: Callable[[str], Changes] | None = None) -> Group:
    """Return ARNs of KMS keys, right and wrong ones."""
    change = made or (lambda text: {path: text})
    of_aws = (
        f"arn:aws:kms:{_ACCOUNT}:alias/shop",
        "alias/shop",
        "arn:aws:kms:eu-west-1:1:key/a",
        f"arn:foo:kms:{_ACCOUNT}:key/a",
        f"arn:aws:s3:{_ACCOUNT}:key/a",
        "",
    )
    return join(
        change(f"arn:aws:kms:{_ACCOUNT}:key/12345678-1234-1234-1234-123456789012"),
        change(f"arn:aws:kms:{_ACCOUNT}:key/mrk-1234abcd12ab34cd56ef1234567890ab"),
        change("arn:aws-eusc:kms:eusc-de-east-1:111122223333:key/a"),
        texts(path, KEY_ARN, *of_aws, made=change),
    )


def queue_arns(path: str, made: Callable[[str], Changes] | None = None) -> Group:
    """Return ARNs of queues, right and wrong ones."""
    return _arns_of("sqs", "a queue of SQS", 80, path, made)


def topic_arns(path: str, made: Callable[[str], Changes] | None = None) -> Group:
    """Return ARNs of topics, right and wrong ones."""
    return _arns_of("sns", "a topic of SNS", 256, path, made)


def _arns_of(
    service: str, what: str, most: int, path: str, made: Callable[[str], Changes] | None
) -> Group:
    change = made or (lambda text: {path: text})
    return join(
        change(f"arn:aws:{service}:{_ACCOUNT}:{'o' * most}"),
        change(f"arn:aws-cn:{service}:cn-north-1:111122223333:orders.fifo"),
        texts(
            path,
            f"write the ARN of {what}: arn:aws:{service}:<region>:<account>:<name>",
            *(
                "orders",
                f"arn:aws:s3:{_ACCOUNT}:orders",
                f"arn:foo:{service}:{_ACCOUNT}:orders",
                f"arn:aws:{service}:eu-west-1:1:orders",
                f"arn:aws:{service}:{_ACCOUNT}:a.b",
                "",
            ),
            made=change,
        ),
    )


def policy_arns(path: str) -> Group:
    """Return ARNs of IAM policies, right and wrong ones."""
    return join(
        *(
            {path: arn}
            for arn in (
                "arn:aws:iam::aws:policy/Boundary",
                "arn:aws-us-gov:iam::123456789012:policy/team/boundary",
                "arn:aws-iso-b:iam::123456789012:policy/b",
            )
        ),
        texts(
            path,
            POLICY_ARN,
            *(
                "Boundary",
                "arn:aws:iam::1:policy/boundary",
                "arn:foo:iam::123456789012:policy/b",
                "arn:aws:iam::123456789012:role/b",
                f"arn:aws:iam::123456789012:policy/{'b' * 129}",
                "",
            ),
        ),
    )
