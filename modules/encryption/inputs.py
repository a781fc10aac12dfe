"""The inputs of the Terraform module ``encryption``."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, ClassVar

from pydantic import Field

from modules.frame.inputs import DisposableInputs
from modules.language.arns import TopicArn
from modules.language.functions import encoded_bytes
from modules.language.problems import Rule
from modules.language.sources import TakenBy, api
from modules.language.value import Value

MOST_BYTES = 28_000
"""Bytes of ARNs in a key policy, of AWS's 32,768; the rest is for what else it says.

Source: AWS KMS developer guide, "Resource quotas", key policy document size.
"""


class EncryptionInputs(DisposableInputs):
    """The inputs of the module ``encryption``."""

    taken_by: ClassVar[TakenBy] = api("kms", "PutKeyPolicy", "kms/latest/APIReference")

    topic_arns: Value[Annotated[tuple[TopicArn, ...], Field(max_length=200)]] = Value(())
    """ARNs of the topics that may send into queues which the key encrypts. Default: none.

    Where both modules have ``for_each``, write the ARNs out, which end in ``<platform>-<topic>``: a
    reference to one instance is one to all, and the key of the topics leads back.
    """

    def rules(self) -> Iterator[Rule]:
        """Yield the rules between the fields."""
        yield from super().rules()
        size = encoded_bytes(self.topic_arns)
        yield Rule(
            ("topic_arns",),
            size <= MOST_BYTES,
            f"have {size} bytes, and the policy of a key has room for {MOST_BYTES}; give fewer",
        )
