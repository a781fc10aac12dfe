"""What the Terraform module ``encryption`` takes."""

from __future__ import annotations

from modules.frame.inputs import DisposableInputs


class EncryptionInputs(DisposableInputs):
    """What the module ``encryption`` takes."""
