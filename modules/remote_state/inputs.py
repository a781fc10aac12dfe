"""The inputs of the Terraform module ``remote_state``."""

from __future__ import annotations

from modules.frame.inputs import Inputs
from modules.remote_state.spec import StateBucketSpec


class RemoteStateInputs(StateBucketSpec, Inputs):
    """The inputs of the module ``remote_state``."""
