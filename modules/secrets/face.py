"""The module ``secrets``."""

from __future__ import annotations

from modules.frame.module_face import Face, Outputs
from modules.frame.module_stack import ModuleStack, Output
from modules.iam.account import Account
from modules.language.names import Names
from modules.secrets.inputs import SecretInputs
from modules.secrets.secret import Secret

_ARN = "one(concat(terraform_data.arn[*].output, aws_secretsmanager_secret.empty[*].arn))"
"""The secret's own ARN, which tells its account."""


def build(stack: ModuleStack, var: SecretInputs) -> Outputs:
    """Create the secret."""
    secret = Secret(
        stack,
        "_secret",
        noun=str(var.name),
        spec=var,
        names=Names(var.platform),
        account=Account(stack, "_account", arn=_ARN),
        key_arn=var.kms_key_arn,
        disposable=var.disposable,
    )
    return {
        "secret_arn": Output(secret.secret_arn, "ARN of the secret."),
        "secret_name": Output(secret.secret_name, "Name of the secret."),
    }


FACE = Face(
    "secrets",
    "A secret of Secrets Manager whose first value AWS makes; it never reaches Terraform.",
    SecretInputs,
    build,
    comments={
        "aws_cloudformation_stack.this": "AWS makes the value along with the secret: it never "
        "passes through Terraform, which reads nothing but the secret's ARN.",
        "aws_cloudformation_stack.this.capabilities": "The transform, which allows a parameter as "
        "DeletionPolicy, asks for it.",
        "aws_cloudformation_stack.this.lifecycle": "Another template would make another value, and "
        "replace the one that is there.",
        "aws_secretsmanager_secret_rotation.this": "The function makes the value and Secrets "
        "Manager keeps it: Terraform reads when, and never what.",
        "terraform_data.arn": "Every update of a stack makes its outputs unknown; the ARN stays "
        "what it is.",
        "terraform_data.made_with": "How the secret was made. What comes too late for that is "
        "refused.",
        "aws_secretsmanager_secret.this": "Earlier versions of this module made the secret here. "
        "None is made now, and none is destroyed: see the changelog.",
        "aws_secretsmanager_secret.empty": "Somebody else sets the value.",
    },
)
