"""The stack of the roles with which CI plans and deploys an environment."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from modules.bindings.core import (
    Construct,
    TerraformDataSource,
    TerraformOutput,
    TerraformResource,
)
from modules.bindings.resources import address
from modules.ci.ci import Ci
from modules.ci.policies import TYPES
from modules.ci.spec import CiSpec
from modules.environment.spec import EnvironmentSpec
from modules.environment.stack_names import stack_of_ci
from modules.environment.state import add_backend, key_of
from modules.frame.addressed_stack import AddressedStack
from modules.frame.platform_stack import PlatformStack
from modules.iam.account import Account
from modules.language.data import escaped
from modules.language.names import Names
from modules.language.value import Value

OUTPUTS = {
    "plan_role_arn": "ARN of the role that plans.",
    "save_role_arn": "ARN of the role that plans and saves the plan.",
    "deploy_role_arn": "ARN of the role that deploys.",
    "push_role_arn": "ARN of the role that pushes images.",
    "oidc_provider_arn": "ARN of the identity provider, one for all stacks of the account.",
}


def types_in(stack: AddressedStack) -> frozenset[str]:
    """Return the types of resources and data sources of a stack that CI needs rights for."""
    elements = (TerraformResource, TerraformDataSource)
    found = (address(one) for one in stack.node.find_all() if isinstance(one, elements))
    return TYPES & {one.rpartition(".")[0] for one in found}


def boundary_of(spec: EnvironmentSpec, account: Account) -> Value[str | None]:
    """Return the permissions boundary of the environment's roles: that of a file, or CI's."""
    if spec.ci is None or spec.permissions_boundary:
        return Value(spec.permissions_boundary)
    name = f"policy/{stack_of_ci(spec)}-boundary"
    return Value(f"arn:{account.partition}:iam::{account.account_id}:{name}")


def create_ci(
    app: Construct, stack: AddressedStack, *, spec: EnvironmentSpec, state: Mapping[str, Any]
) -> None:
    """Create the stack of an environment's roles for CI, if it has some.

    Args:
        app: The app.
        stack: The environment's stack, whose types of resources they are for.
        spec: The environment.
        state: Settings of the S3 backend.
    """
    if spec.ci is not None:
        _CiStack(app, spec=spec, ci=spec.ci, state=state, types=types_in(stack))


class _CiStack(PlatformStack):
    def __init__(
        self,
        scope: Construct,
        *,
        spec: EnvironmentSpec,
        ci: CiSpec,
        state: Mapping[str, Any],
        types: frozenset[str],
    ) -> None:
        spec = spec.map_texts(escaped)
        names = Names(spec.project, spec.name)
        tags = {"Project": spec.project, "Environment": spec.name, "ManagedBy": "terraform"}
        super().__init__(
            scope,
            stack_of_ci(spec),
            region=spec.region,
            tags={**tags, **spec.tags},
            terraform_version=spec.terraform_version,
            account_ids=[spec.account_id] if spec.account_id else [],
        )
        add_backend(self, spec, state)
        account = Account(self, "_account", region=spec.region)
        made = Ci(
            self,
            "_ci",
            spec=ci,
            names=names,
            environment=spec.name,
            region=spec.region,
            state_at=(state["bucket"], key_of(names.prefix)),
            permissions_boundary=spec.permissions_boundary,
            types=types,
            kms_key_arn=_key_of_state(state, account),
            account=account,
        )
        for name, description in OUTPUTS.items():
            TerraformOutput(self, name, value=getattr(made, name), description=description)


def _key_of_state(state: Mapping[str, Any], account: Account) -> Value[str | None]:
    """Return the ARN of the customer's key of the states; by its id it is one of the account."""
    key = state.get("kms_key_id")
    if key and not key.startswith("arn:"):
        key = f"arn:{account.partition}:kms:{state['region']}:{account.account_id}:key/{key}"
    return Value(key)
