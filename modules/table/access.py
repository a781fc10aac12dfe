"""What a task may do with a table."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from modules.language.value import Value, values

READ = (
    "dynamodb:BatchGetItem",
    "dynamodb:ConditionCheckItem",
    "dynamodb:DescribeTable",
    "dynamodb:GetItem",
    "dynamodb:Query",
    "dynamodb:Scan",
)
WRITE = (
    "dynamodb:BatchWriteItem",
    "dynamodb:DeleteItem",
    "dynamodb:DescribeTable",
    "dynamodb:PutItem",
    "dynamodb:UpdateItem",
)
DECRYPT = ("kms:Decrypt",)
ENCRYPT = (
    "kms:Decrypt",
    "kms:Encrypt",
    "kms:GenerateDataKey",
    "kms:ReEncryptFrom",
    "kms:ReEncryptTo",
)

Statements = Value[tuple[dict[str, Any], ...]]
"""Statements of a task role, with the fields of ``task_role_statements``."""


def read_statements(
    arns: Sequence[str], names: Sequence[str], key_arn: Value[str | None]
) -> Statements:
    """Return what allows to read tables and their indexes.

    Args:
        arns: ARNs of the tables.
        names: Their physical names.
        key_arn: KMS key that encrypts them; none: DynamoDB has its own.
    """
    return _statements(READ, _with_indexes(arns), DECRYPT, arns, names, key_arn)


def write_statements(
    arns: Sequence[str], names: Sequence[str], key_arn: Value[str | None]
) -> Statements:
    """Return what allows to change the items of tables, with the arguments of the former."""
    return _statements(WRITE, arns, ENCRYPT, arns, names, key_arn)


def _statements(
    actions: Sequence[str],
    resources: Sequence[str],
    with_key: Sequence[str],
    arns: Sequence[str],
    names: Sequence[str],
    key_arn: Value[str | None],
) -> Statements:
    """Return the statement for tables, and that for their key: for these tables alone.

    DynamoDB uses the key as whoever asks for an item, and names the table in the encryption
    context. Source: Amazon DynamoDB developer guide, "DynamoDB encryption at rest: usage notes".
    """
    of_tables = {"StringEquals": {"kms:EncryptionContext:aws:dynamodb:tableName": [*names]}}
    return values(
        {"actions": [*actions], "resources": [*resources], "conditions": {}},
        # Always there: whether a key is given may be unknown until it is made, and the number of
        # statements decides whether there is a policy. Without a key it allows nothing.
        {
            "actions": key_arn.is_given.then([*with_key], ["dynamodb:DescribeTable"]),
            "resources": [key_arn.if_given(lambda key: key, otherwise=arns[0])],
            "conditions": of_tables,
        },
    )


def _with_indexes(arns: Sequence[str]) -> list[str]:
    return [one for arn in arns for one in (arn, f"{arn}/index/*")]
