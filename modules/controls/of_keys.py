"""Controls of KMS, and of the IAM policies that let somebody decrypt or do anything."""

from __future__ import annotations

import re
from collections.abc import Callable

from modules.controls.control import Control, Judge, Seen, one_of
from modules.controls.policies import (
    actions_of,
    allows,
    is_about_all,
    is_about_all_keys,
    nothing_public,
)
from modules.controls.resources import Resource, Stack, Values

KEY = ("aws_kms_key",)
MANAGED = ("aws_iam_policy",)
INLINE = ("aws_iam_group_policy", "aws_iam_role_policy", "aws_iam_user_policy")
SHOWN = "tests/encryption/test_key.py"
PERMITTED = "tests/task/test_permissions.py"


def _no_statement(what: str, is_wrong: Callable[[Values], bool]) -> Judge:
    """Return a judge: no statement of a policy is a wrong one."""

    def judge(resource: Resource, _: Stack) -> Seen:
        wrong = [str(one.get("Sid", "one")) for one in resource.statements() if is_wrong(one)]
        value = f"{', '.join(wrong)}: {what}" if wrong else f"nobody {what}"
        return Seen("policy", value, not wrong)

    return judge


_DECRYPT = _no_statement(
    "decrypts with every key",
    lambda one: allows(one, "kms:Decrypt", "kms:ReEncryptFrom") and is_about_all_keys(one),
)

CONTROLS = (
    Control(
        "KMS.1",
        "IAM customer managed policies should not allow decryption actions on all KMS keys",
        MANAGED,
        _DECRYPT,
        PERMITTED,
    ),
    Control(
        "KMS.2",
        "IAM principals should not have IAM inline policies that allow decryption actions on all "
        "KMS keys",
        INLINE,
        _DECRYPT,
        PERMITTED,
    ),
    Control(
        "KMS.4",
        "AWS KMS key rotation should be enabled",
        KEY,
        one_of("enable_key_rotation", True),
        SHOWN,
        fsbp=False,
        pci=("3.7.4",),
    ),
    Control(
        "KMS.5",
        "KMS keys should not be publicly accessible",
        KEY,
        nothing_public("aws_kms_key_policy", "key_id"),
        SHOWN,
    ),
    # AWS judges managed policies alone; the platform has none but inline ones.
    Control(
        "IAM.1",
        'IAM policies should not allow full "*" administrative privileges',
        (*MANAGED, *INLINE),
        _no_statement("does everything", lambda one: "*" in actions_of(one) and is_about_all(one)),
        PERMITTED,
    ),
    Control(
        "IAM.21",
        "IAM customer managed policies that you create should not allow wildcard actions for "
        "services",
        (*MANAGED, *INLINE),
        _no_statement(
            "does all that a service can",
            lambda one: any(re.fullmatch(r"(.*:)?\*", action) for action in actions_of(one)),
        ),
        PERMITTED,
    ),
)
