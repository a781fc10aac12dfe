"""A key is rotated, found by its alias, and kept by the account."""

from typing import Any

import pytest

from modules.bindings.core import TerraformStack
from modules.encryption.key import EncryptionKey
from modules.iam.account import Account
from modules.iam.policy import statement
from modules.language.value import Value
from tests.support.environments import scratch
from tests.support.synthesized import Synthesized

ADMINISTRATION = {
    "Effect": "Allow",
    "Principal": {
        "AWS": "arn:${data.aws_partition.partition.partition}:iam::"
        "${data.aws_caller_identity.current.account_id}:root"
    },
    "Action": "kms:*",
    "Resource": "*",
}


def key(**changes: Any) -> Synthesized:
    def build(stack: TerraformStack) -> None:
        arguments = {
            "name": "shop-data-test",
            "description": "For tests",
            "disposable": Value(False),
        }
        EncryptionKey(stack, "data", account=Account(stack, "_account"), **arguments | changes)

    return scratch(build)


def test_a_key_is_rotated_and_has_an_alias() -> None:
    found = key()

    assert found.addresses() == [
        "aws_kms_alias.data",
        "aws_kms_key.data",
        "aws_kms_key_policy.data",
    ]
    found.has("aws_kms_key.data", enable_key_rotation=True, description="For tests")
    assert found.resource("aws_kms_alias.data") == {
        "name": "alias/shop-data-test",
        "target_key_id": "${aws_kms_key.data.key_id}",
    }


@pytest.mark.parametrize(("disposable", "days"), [(False, 30), (True, 7)])
def test_a_deleted_key_can_be_brought_back_longest_where_it_matters(
    disposable: bool, days: int
) -> None:
    key(disposable=Value(disposable)).has("aws_kms_key.data", deletion_window_in_days=days)


def test_only_the_account_s_administrators_may_use_the_key() -> None:
    assert key().statements("aws_kms_key_policy.data") == {"Administration": ADMINISTRATION}


def test_further_statements_join_the_administrators() -> None:
    found = key(statements=[statement("Logs", actions=["kms:Encrypt"], resources=["*"])])

    assert found.statements("aws_kms_key_policy.data") == {
        "Administration": ADMINISTRATION,
        "Logs": {"Effect": "Allow", "Action": "kms:Encrypt", "Resource": "*"},
    }
