"""The policy on a secret itself, whatever the policies of roles allow."""

from __future__ import annotations

from modules.bindings.aws import SecretsmanagerSecretPolicy
from modules.bindings.core import Construct
from modules.iam.account import Account
from modules.iam.policy import Statement, document, statement


def close(scope: Construct, id: str, *, secret_arn: str, account: Account) -> None:
    """Close a secret to other accounts and to requests without TLS.

    Who may read it within the account, roles say: a denial of all but some would hold for whoever
    rotates the secret, looks at it in an emergency or already reads it, too.

    Args:
        scope: Parent construct.
        id: Construct id.
        secret_arn: ARN of the secret.
        account: The account of the secret.
    """
    SecretsmanagerSecretPolicy(
        scope,
        id,
        secret_arn=secret_arn,
        block_public_policy=True,
        policy=document(
            [
                _deny("TlsOnly", {"Bool": {"aws:SecureTransport": "false"}}),
                _deny(
                    "OwnAccount",
                    {
                        "StringNotEquals": {"aws:PrincipalAccount": account.account_id},
                        # A service that asks for itself has no account.
                        "Bool": {"aws:PrincipalIsAWSService": "false"},
                    },
                ),
            ]
        ),
    )


def _deny(sid: str, conditions: dict[str, dict[str, str]]) -> Statement:
    return statement(
        sid,
        effect="Deny",
        actions=["secretsmanager:*"],
        principals={"AWS": "*"},
        # In the policy of a secret "*" means this secret.
        resources=["*"],
        conditions=conditions,
    )
