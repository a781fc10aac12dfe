"""The stack of the bucket that contains the state of all other stacks."""

from __future__ import annotations

from modules.bindings.core import Construct, LocalBackend, TerraformOutput
from modules.frame.fixed import fix
from modules.frame.platform_stack import PlatformStack
from modules.language.terraform_version import TERRAFORM_VERSION
from modules.remote_state.remote_state import RemoteState
from modules.remote_state.spec import STACK, RemoteStateSpec


class RemoteStateStack(PlatformStack):
    """The state bucket. Its own state is a local file, since there is no bucket before it."""

    def __init__(self, scope: Construct, *, spec: RemoteStateSpec) -> None:
        """Create the stack."""
        role = spec.assume_role
        super().__init__(
            scope,
            STACK,
            region=spec.region,
            tags={"ManagedBy": "terraform", "Stack": STACK},
            terraform_version=TERRAFORM_VERSION,
            account_ids=spec.allowed_account_ids,
            assume_role=role.model_dump(exclude_defaults=True) if role else None,
        )
        # Three folders up from <outdir>/stacks/remote-state is the folder that holds <outdir>.
        LocalBackend(self, path=f"../../../terraform.{STACK}.tfstate")
        state = RemoteState(self, "_remote_state", spec=spec)
        fix(self, spec.fixed())
        TerraformOutput(
            self,
            "bucket",
            value=state.bucket.bucket,
            description="Name of the bucket that holds the state of all environments.",
        )
