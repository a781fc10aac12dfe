"""The names of the stacks of an environment."""

from __future__ import annotations

from modules.environment.spec import EnvironmentSpec
from modules.language.regions import partition_of


def stack_of_ci(spec: EnvironmentSpec) -> str:
    """Return the name of the stack of its roles for CI: ``shop-dev-ci``."""
    return f"{spec.project}-{spec.name}-ci"


def stacks_of(spec: EnvironmentSpec) -> tuple[str, ...]:
    """Return the names of its stacks: ``shop-dev``, and that of its roles for CI if it has some."""
    own = f"{spec.project}-{spec.name}"
    return (own, stack_of_ci(spec)) if spec.ci else (own,)


def roles_of(spec: EnvironmentSpec) -> dict[str, str]:
    """Return the ARNs of the roles with which CI plans, saves plans and deploys, by output."""
    role = f"arn:{partition_of(spec.region)}:iam::{spec.account_id}:role/{stack_of_ci(spec)}"
    return {f"{name}_role_arn": f"{role}-{name}" for name in ("plan", "save", "deploy")}
