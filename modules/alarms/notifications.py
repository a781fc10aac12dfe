"""The topic that alarms and events go to, with a key that those who publish may use."""

from __future__ import annotations

from modules.alarms.spec import AlarmsSpec
from modules.bindings.aws import SnsTopic, SnsTopicPolicy, SnsTopicSubscription
from modules.bindings.conditions import when
from modules.bindings.core import Construct
from modules.bindings.resources import put, reference
from modules.encryption.key import EncryptionKey
from modules.iam.account import Account
from modules.iam.policy import Conditions, Statement, document, statement
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
        of_account: Conditions = {"StringEquals": {"aws:SourceAccount": account.account_id}}
        key = EncryptionKey(
            self,
            "alarms",
            name=names.of("aws_kms_alias", "alarms"),
            description=f"Encrypts the alarms of {names.prefix}",
            account=account,
            disposable=disposable,
            statements=[
                _allow("Alarms", CLOUDWATCH, USES_OF_KEY, "*", of_account),
                _allow("Events", EVENTBRIDGE, USES_OF_KEY, "*"),
            ],
        )
        topic = SnsTopic(
            Construct(self, "_topic"),
            "alarms",
            name=names.of("aws_sns_topic", "alarms"),
            kms_master_key_id=key.key_arn,
        )
        self.topic_arn = reference(topic, "arn")
        tls_only = statement(
            "TlsOnly",
            effect="Deny",
            actions=["sns:Publish"],
            principals={"AWS": "*"},
            resources=[self.topic_arn],
            conditions={"Bool": {"aws:SecureTransport": "false"}},
        )
        publish = ["sns:Publish"]
        SnsTopicPolicy(
            Construct(self, "_policy"),
            "alarms",
            arn=self.topic_arn,
            policy=document(
                [
                    tls_only,
                    _allow("Alarms", CLOUDWATCH, publish, self.topic_arn, of_account),
                    _allow("Events", EVENTBRIDGE, publish, self.topic_arn),
                ]
            ),
        )
        written_to = when(self, "_email", spec.email)
        if written_to is not None:
            SnsTopicSubscription(
                Construct(written_to.scope, "_subscription"),
                "alarms",
                topic_arn=self.topic_arn,
                protocol="email",
                endpoint=put(written_to.value),
            )


def _allow(
    sid: str, service: str, actions: list[str], resource: str, conditions: Conditions | None = None
) -> Statement:
    return statement(
        sid,
        actions=actions,
        principals={"Service": service},
        resources=[resource],
        conditions=conditions,
    )
