"""Rules on the account of an environment, and on the role that deploys into it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from modules.language.problems import Rule

if TYPE_CHECKING:
    from modules.environment.spec import EnvironmentSpec


def account_rules(spec: EnvironmentSpec) -> Iterator[Rule]:
    """Yield the rules between the account, the role and whether the environment is disposable."""
    yield Rule(
        ("account_id",),
        spec.disposable or spec.account_id is not None,
        "is required of an environment that is not disposable; write the id of its AWS "
        "account, which `aws sts get-caller-identity` shows",
    )
    role_account = (spec.deploy_role_arn or "::::").split(":")[4]
    yield Rule(
        ("deploy_role_arn",),
        not role_account or role_account == (spec.account_id or role_account),
        f"is a role of account {role_account}, the environment's account_id is "
        f"{spec.account_id}; name a role of that account",
    )
