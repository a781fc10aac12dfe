"""What the Terraform module ``logs`` takes."""

from __future__ import annotations

from modules.frame.inputs import DisposableInputs


class LogsInputs(DisposableInputs):
    """What the module ``logs`` takes."""
