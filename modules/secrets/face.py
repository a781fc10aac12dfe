"""The module ``secrets``."""

from __future__ import annotations

from modules.frame.module_face import Face, Outputs
from modules.frame.module_stack import ModuleStack, Output
from modules.language.names import Names
from modules.secrets.inputs import SecretInputs
from modules.secrets.secret import Secret


def build(stack: ModuleStack, var: SecretInputs) -> Outputs:
    """Create the secret."""
    secret = Secret(
        stack,
        "_secret",
        noun=str(var.name),
        spec=var,
        names=Names(var.platform),
        key_arn=var.kms_key_arn,
        disposable=var.disposable,
    )
    return {
        "secret_arn": Output(secret.secret_arn, "ARN of the secret.", tuple(secret.ready)),
        "secret_name": Output(secret.secret_name, "Name of the secret."),
    }


FACE = Face(
    "secrets",
    "A secret of Secrets Manager whose first value is generated and never enters the state.",
    SecretInputs,
    build,
    # An ephemeral value can be sent from 1.11 on.
    terraform_version="1.11",
    comments={
        "aws_secretsmanager_secret_version.this.secret_string_wo_version": "Sent once: a value "
        "that is rotated later is left alone.",
        "ephemeral.aws_secretsmanager_random_password.this.exclude_punctuation": "The value has to "
        "survive URLs, shells and JSON unescaped.",
    },
)
