"""What the Terraform module ``remote_state`` takes."""

from __future__ import annotations

from modules.frame.inputs import Inputs
from modules.remote_state.spec import StateBucketSpec


class RemoteStateInputs(StateBucketSpec, Inputs):
    """What the module ``remote_state`` takes."""
