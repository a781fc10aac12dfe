"""The inputs of the Terraform module ``encryption``."""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import Field

from modules.frame.inputs import DisposableInputs
from modules.language.arns import TopicArn
from modules.language.sources import TakenBy, api
from modules.language.value import Value


class EncryptionInputs(DisposableInputs):
    """The inputs of the module ``encryption``."""

    taken_by: ClassVar[TakenBy] = api("kms", "PutKeyPolicy", "kms/latest/APIReference")

    topic_arns: Value[Annotated[tuple[TopicArn, ...], Field(max_length=200)]] = Value(())
    """ARNs of the topics that may send into queues which the key encrypts. Default: none.

    Where both modules have ``for_each``, write the ARNs out, which end in ``<platform>-<topic>``: a
    reference to one instance is one to all, and the key of the topics leads back.
    """
