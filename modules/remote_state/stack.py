"""The stack of the bucket that contains the state of all other stacks."""

from __future__ import annotations

from modules.bindings.core import Construct, LocalBackend, TerraformOutput
from modules.frame.platform_stack import PlatformStack
from modules.remote_state.remote_state import RemoteState
from modules.remote_state.spec import STACK, RemoteStateSpec


class RemoteStateStack(PlatformStack):
    """The state bucket. Its own state is a local file, since there is no bucket before it."""

    def __init__(self, scope: Construct, *, spec: RemoteStateSpec) -> None:
        """Create the stack."""
        super().__init__(
            scope,
            STACK,
            region=spec.region,
            tags={"ManagedBy": "terraform", "Stack": STACK},
            terraform_version="1.10",
        )
        # Three folders up from <outdir>/stacks/remote-state is the folder that holds <outdir>.
        LocalBackend(self, path=f"../../../terraform.{STACK}.tfstate")
        state = RemoteState(self, "_remote_state", spec=spec)
        TerraformOutput(
            self,
            "bucket",
            value=state.bucket.bucket,
            description="Name of the bucket that holds the state of all environments.",
        )
