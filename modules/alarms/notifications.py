"""The topic that alarms and events go to, with a key that those who publish may use."""

from __future__ import annotations

from modules.alarms.spec import AlarmsSpec
from modules.bindings.aws import SnsTopic, SnsTopicPolicy, SnsTopicSubscription
from modules.bindings.conditions import when
from modules.bindings.core import Construct
from modules.bindings.resources import put, reference
from modules.encryption.key import EncryptionKey
from modules.iam.account import Account
from modules.iam.policy import Statement, document, statement, tls_only
from modules.language.names import Names
from modules.language.value import Value

CLOUDWATCH, EVENTBRIDGE = "cloudwatch.amazonaws.com", "events.amazonaws.com"

USES_OF_KEY = ["kms:Decrypt", "kms:GenerateDataKey*"]
"""Source: Amazon SNS developer guide, "Managing Amazon SNS encryption keys and costs"."""


class Notifications(Construct):
    """A topic with a key of its own, since the key of an environment may be somebody else's.

    EventBridge meets no condition, neither in the policy of a topic nor in that of its key: what it
    sends would be lost in silence (Amazon EventBridge user guide, "Amazon SNS permissions"; Amazon
    SNS developer guide, as above). So the key encrypts nothing else.
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        spec: AlarmsSpec,
        names: Names,
        account: Account,
        disposable: Value[bool],
    ) -> None:
        """Create the topic.

        Args:
            scope: Parent construct.
            id: Construct id.
            spec: Whom it writes to.
            names: Creates physical names.
            account: Its account.
            disposable: Whether its key has the shortest deletion window.
        """
        super().__init__(scope, id)
        key = EncryptionKey(
            self,
            "alarms",
            name=names.of("aws_kms_alias", "alarms"),
            description=f"Encrypts the alarms of {names.prefix}",
            account=account,
            disposable=disposable,
            statements=_allow_both(USES_OF_KEY, "*", account),
        )
        topic = SnsTopic(
            Construct(self, "_topic"),
            "alarms",
            name=names.of("aws_sns_topic", "alarms"),
            kms_master_key_id=key.key_arn,
        )
        self.topic_arn = reference(topic, "arn")
        self._let_publish(account)
        self._write_to(spec.email)

    def _let_publish(self, account: Account) -> None:
        publish = ["sns:Publish"]
        allowed = _allow_both(publish, self.topic_arn, account)
        SnsTopicPolicy(
            Construct(self, "_policy"),
            "alarms",
            arn=self.topic_arn,
            policy=document([tls_only(publish, [self.topic_arn]), *allowed]),
        )

    def _write_to(self, email: Value[str | None]) -> None:
        written_to = when(self, "_email", email)
        if written_to is not None:
            SnsTopicSubscription(
                Construct(written_to.scope, "_subscription"),
                "alarms",
                topic_arn=self.topic_arn,
                protocol="email",
                endpoint=put(written_to.value),
            )


def _allow_both(actions: list[str], resource: str, account: Account) -> list[Statement]:
    """Return the statements that allow alarms of the account, and the events of EventBridge."""
    return [
        statement(
            "Alarms",
            actions=actions,
            principals={"Service": CLOUDWATCH},
            resources=[resource],
            conditions={"StringEquals": {"aws:SourceAccount": account.account_id}},
        ),
        statement(
            "Events",
            actions=actions,
            principals={"Service": EVENTBRIDGE},
            resources=[resource],
        ),
    ]
