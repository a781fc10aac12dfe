"""The sizes of IAM policies; moto counts no characters.

Source: IAM user guide, "IAM and AWS STS quotas". Spaces do not count.
"""

from collections.abc import Callable
from typing import Any

from moto.iam.exceptions import LimitExceededException

INLINE_OF_A_ROLE = 10_240
TRUST_POLICY = 2_048
MANAGED_POLICY = 6_144


def put_role_policy(responses: Any, stock: Callable[[], Any]) -> Any:
    """Refuses inline policies of a role that have more than 10,240 characters together."""
    given = responses._get_params()
    role = responses.backend.get_role(given["RoleName"])
    others = [text for name, text in role.policies.items() if name != given["PolicyName"]]
    if sum(map(_size, [*others, given["PolicyDocument"]])) > INLINE_OF_A_ROLE:
        message = f"Maximum policy size of {INLINE_OF_A_ROLE} bytes exceeded for role {role.name}"
        raise LimitExceededException(message)
    return stock()


def create_role(responses: Any, stock: Callable[[], Any]) -> Any:
    """Refuses a trust policy of more than 2,048 characters."""
    _judge(responses._get_param("AssumeRolePolicyDocument"), "ACLSizePerRole", TRUST_POLICY)
    return stock()


def update_assume_role_policy(responses: Any, stock: Callable[[], Any]) -> Any:
    """Refuses a trust policy of more than 2,048 characters, as for a new role."""
    _judge(responses._get_param("PolicyDocument"), "ACLSizePerRole", TRUST_POLICY)
    return stock()


def create_policy(responses: Any, stock: Callable[[], Any]) -> Any:
    """Refuses a managed policy of more than 6,144 characters."""
    _judge(responses._get_param("PolicyDocument"), "PolicySize", MANAGED_POLICY)
    return stock()


def create_policy_version(responses: Any, stock: Callable[[], Any]) -> Any:
    """Refuses a version of more than 6,144 characters, as for a new managed policy."""
    _judge(responses._get_param("PolicyDocument"), "PolicySize", MANAGED_POLICY)
    return stock()


def _judge(document: str, quota: str, most: int) -> None:
    if _size(document) > most:
        raise LimitExceededException(f"Cannot exceed quota for {quota}: {most}")


def _size(document: str) -> int:
    return len("".join(document.split()))
