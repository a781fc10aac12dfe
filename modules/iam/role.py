"""A role that an AWS service assumes."""

from __future__ import annotations

from modules.bindings.aws import IamRole, IamRolePolicy, IamRolePolicyAttachment
from modules.bindings.conditions import when
from modules.bindings.core import Construct
from modules.bindings.resources import for_each, put, reference
from modules.iam.account import Account
from modules.iam.policy import Statement, Statements, document, statement
from modules.language.value import Value

_AFTER_ITS_USE = {"create_before_destroy": True}
"""A policy that is taken away goes after whatever needed it has changed."""


class ServiceRole(Construct):
    """An IAM role with an exact inline policy.

    The trust policy names the account and the resources for which the service may assume it,
    against the confused deputy problem (IAM user guide, "The confused deputy problem").
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        name: str,
        account: Account,
        service: str,
        source_arn: str,
        statements: Statements,
        policy_arns: Value[dict[str, str]] = Value({}),  # noqa: B008  (immutable)
    ) -> None:
        """Create the role.

        Args:
            scope: Parent construct.
            id: Construct id.
            name: The role's name.
            account: The account of the role.
            service: Principal that assumes it: ``ecs-tasks.amazonaws.com``.
            source_arn: Pattern of the resources that the service may act for.
            statements: Statements of the inline policy; none: no policy is created.
            policy_arns: Managed policies, by a name of their own. Default: none.
        """
        super().__init__(scope, id)
        role = IamRole(
            self,
            "_role",
            name=name,
            assume_role_policy=document([_trust(service, account, source_arn)]),
            permissions_boundary=put(account.permissions_boundary),
        )
        self.role_arn = reference(role, "arn")
        self.role_name = reference(role, "name")
        # Not its name: a role that is made again has lost its policies, too.
        self._role_id = reference(role, "id")
        self.policies: list[IamRolePolicy | IamRolePolicyAttachment] = []
        """Policies that have to exist before the role is used."""
        allowed = when(self, "_allowed", Value.of(statements))
        if allowed is not None:
            self._add_policy(allowed.scope, "_policy", "allow", statements)
        self._attach(policy_arns)

    def _add_policy(self, scope: Construct, id: str, name: str, statements: Statements) -> None:
        policy = IamRolePolicy(
            scope,
            id,
            name=name,
            role=self._role_id,
            policy=document(statements),
            lifecycle=_AFTER_ITS_USE,
        )
        self.policies.append(policy)

    def _attach(self, policy_arns: Value[dict[str, str]]) -> None:
        attached = when(self, "_attached", policy_arns)
        if attached is None:
            return
        attachment = IamRolePolicyAttachment(
            attached.scope,
            "_attachment",
            role=self._role_id,
            policy_arn="${each.value}",
            lifecycle=_AFTER_ITS_USE,
        )
        for_each(attachment, policy_arns)
        self.policies.append(attachment)

    def allow(self, name: str, statements: Statements, *, when_true: Value[bool]) -> None:
        """Add a further inline policy, if a condition holds.

        Args:
            name: The policy's name, with underscores.
            statements: Its statements.
            when_true: The condition.
        """
        given = when(self, f"_{name}", when_true)
        if given is not None:
            self._add_policy(given.scope, name, name.replace("_", "-"), statements)


def _trust(service: str, account: Account, source_arn: str) -> Statement:
    return statement(
        "Trust",
        actions=["sts:AssumeRole"],
        principals={"Service": service},
        conditions={
            "StringEquals": {"aws:SourceAccount": account.account_id},
            "ArnLike": {"aws:SourceArn": source_arn},
        },
    )
