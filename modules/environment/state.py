"""Where the state of a stack is."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from modules.bindings.core import S3Backend, TerraformStack
from modules.environment.spec import EnvironmentSpec

State = Mapping[str, Any]
"""Settings of the S3 backend that all environments share, from ``backend.tf.json``."""

SAFE_STATE = {"encrypt": True, "use_lockfile": True}
"""Settings of the backend whose own default is off."""


def key_of(stack: str) -> str:
    """Return the key of a stack's state in the bucket."""
    return f"{stack}/terraform.tfstate"


def assumed_role(spec: EnvironmentSpec) -> dict[str, str] | None:
    """Return the role that deploys an environment, as the provider takes it."""
    return {"role_arn": spec.deploy_role_arn} if spec.deploy_role_arn else None


def add_backend(stack: TerraformStack, spec: EnvironmentSpec, state: State) -> None:
    """Keep the state of a stack of an environment in the bucket."""
    settings = _in_account_of(spec, state) | SAFE_STATE | dict(state)
    backend = S3Backend(stack, bucket=settings["bucket"], key=key_of(stack.node.id))
    # cdktf 0.21 does not know every argument of today's backend, use_lockfile among them.
    for name, value in settings.items():
        backend.add_override(name, value)


def _in_account_of(spec: EnvironmentSpec, state: State) -> dict[str, Any]:
    """Return the settings of a state in the environment's account, unless it has one of its own."""
    if state.keys() & {"allowed_account_ids", "assume_role"}:
        return {}
    settings = {
        "allowed_account_ids": [spec.account_id] if spec.account_id else None,
        "assume_role": assumed_role(spec),
    }
    return {name: value for name, value in settings.items() if value}
