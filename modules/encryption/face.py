"""The module ``encryption``."""

from __future__ import annotations

from modules.encryption.inputs import EncryptionInputs
from modules.encryption.key import EncryptionKey, for_topics
from modules.frame.module_face import Face, Outputs
from modules.frame.module_stack import ModuleStack, Output
from modules.iam.account import Account
from modules.language.names import Names


def build(stack: ModuleStack, var: EncryptionInputs) -> Outputs:
    """Create the key of secrets and images."""
    names = Names(var.name)
    account = Account(stack, "_account", arn="aws_kms_key.data.arn")
    key = EncryptionKey(
        stack,
        "data",
        name=names.of("aws_kms_alias", "data"),
        description=f"Encrypts the secrets and images of {names.prefix}",
        account=account,
        disposable=var.disposable,
        statements=[for_topics(var.topic_arns, account)],
    )
    return {"kms_key_arn": Output(key.key_arn, "ARN of the key that encrypts secrets and images.")}


FACE = Face(
    "encryption",
    "The KMS key that encrypts the secrets and images of a platform.",
    EncryptionInputs,
    build,
)
