"""The inputs of the Terraform module ``remote_state``."""

from __future__ import annotations

from collections.abc import Iterator

from modules.frame.inputs import Inputs
from modules.language.problems import Rule
from modules.remote_state.spec import StateBucketSpec


class RemoteStateInputs(StateBucketSpec, Inputs):
    """The inputs of the module ``remote_state``."""

    def rules(self) -> Iterator[Rule]:
        """Yield the rules between the fields."""
        yield from Inputs.rules(self)
        yield from StateBucketSpec.rules(self)
