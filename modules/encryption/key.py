"""A customer managed key with rotation."""

from __future__ import annotations

from collections.abc import Sequence

from modules.bindings.aws import KmsAlias, KmsKey, KmsKeyPolicy
from modules.bindings.conditions import condition_of
from modules.bindings.core import Construct
from modules.bindings.resources import address, put, reference
from modules.iam.account import Account
from modules.iam.policy import Statement, document, statement
from modules.language.expression import When
from modules.language.value import Value


def for_topics(topic_arns: Value[tuple[str, ...]], account: Account) -> When:
    """Return the statement that lets topics send into queues which a key encrypts.

    Source: Amazon SNS developer guide, "Configuring Amazon SNS topic encryption with an encrypted
    Amazon SQS queue subscription".

    Args:
        topic_arns: ARNs of the topics; none: no statement.
        account: Their account.
    """
    return When(
        topic_arns.length > 0,
        statement(
            "SendFromTopics",
            actions=["kms:Decrypt", "kms:GenerateDataKey"],
            principals={"Service": "sns.amazonaws.com"},
            resources=["*"],
            conditions={
                "StringEquals": {"aws:SourceAccount": account.account_id},
                "ArnEquals": {"aws:SourceArn": topic_arns},
            },
        ),
    )


class EncryptionKey(Construct):
    """A KMS key, rotated each year, and its alias.

    This resource is stateful: data encrypted with a deleted key is lost.
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        name: str,
        description: str,
        account: Account,
        disposable: Value[bool],
        statements: Sequence[Statement | When] = (),
    ) -> None:
        """Create the key.

        Args:
            scope: Parent construct.
            id: Construct id.
            name: The alias, without ``alias/``.
            description: What the key is for.
            account: The account whose IAM policies control access to the key.
            disposable: Whether the deletion window is KMS's shortest, 7 days, or its longest, 30.
            statements: Further statements of the key policy.
        """
        super().__init__(scope, id)
        key = KmsKey(
            self,
            "_key",
            description=description,
            enable_key_rotation=True,
            deletion_window_in_days=put(disposable.then(7, 30)),
        )
        self.key_arn = reference(key, "arn")
        # Apart from the key, since a module takes the account from the key's own ARN.
        policy = KmsKeyPolicy(
            self,
            "_policy",
            key_id=reference(key, "key_id"),
            policy=document([_administration(account), *statements]),
            # The provider would go on with the policy of a key that is replaced.
            lifecycle={"replace_triggered_by": [f"{_instance(key)}.id"]},
        )
        self.ready = [address(policy)]
        """Addresses of resources that have to exist before a service uses the key."""
        KmsAlias(self, "_alias", name=f"alias/{name}", target_key_id=reference(key, "key_id"))


def _administration(account: Account) -> Statement:
    return statement(
        "Administration",
        actions=["kms:*"],
        principals={"AWS": account.root_arn},
        # In a key policy "*" means this key; KMS accepts nothing else.
        resources=["*"],
    )


def _instance(key: KmsKey) -> str:
    """Return the address of the key itself, which may be one of a list of one."""
    return address(key) if condition_of(key) is None else f"{address(key)}[0]"
