"""The module ``logs``."""

from __future__ import annotations

from modules.frame.module_face import Face, Outputs
from modules.frame.module_stack import ModuleStack, Output
from modules.iam.account import Account
from modules.language.names import Names
from modules.logs.inputs import LogsInputs
from modules.logs.logs import Logs


def build(stack: ModuleStack, var: LogsInputs) -> Outputs:
    """Create the key of the log groups."""
    logs = Logs(
        stack,
        "logs",
        names=Names(var.name),
        account=Account(stack, "_account", arn="aws_kms_key.logs.arn"),
        disposable=var.disposable,
        databases=var.databases.then(str(var.name), None),
        web_acls=var.web_acls,
    )
    return {
        "kms_key_arn": Output(
            logs.key_arn,
            "ARN of the key that encrypts log groups; known once they may use it.",
            tuple(logs.ready),
        )
    }


FACE = Face(
    "logs",
    "The KMS key that encrypts the log groups of a platform, and that CloudWatch Logs may use for "
    "them alone.",
    LogsInputs,
    build,
)
