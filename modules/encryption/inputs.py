"""The inputs of the Terraform module ``encryption``."""

from __future__ import annotations

from modules.frame.inputs import DisposableInputs


class EncryptionInputs(DisposableInputs):
    """The inputs of the module ``encryption``."""
