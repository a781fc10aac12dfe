"""The inputs of the Terraform module ``logs``."""

from __future__ import annotations

from modules.frame.inputs import DisposableInputs


class LogsInputs(DisposableInputs):
    """The inputs of the module ``logs``."""
