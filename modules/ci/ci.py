"""The roles of CI, their policies, and the identity provider that they trust."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import NamedTuple

from modules.bindings.aws import (
    IamOpenidConnectProvider,
    IamPolicy,
    IamRole,
    IamRolePolicy,
    IamRolePolicyAttachment,
)
from modules.bindings.conditions import when
from modules.bindings.core import Construct
from modules.bindings.resources import local, reference
from modules.ci.policies import (
    Place,
    boundary,
    handed_over,
    kept_out,
    policies,
    push,
    save,
    state,
    use_of_keys,
    use_of_state_key,
)
from modules.ci.spec import CiSpec
from modules.iam.account import Account
from modules.iam.policy import Conditions, Statement, document, statement
from modules.language.expression import When
from modules.language.names import Names
from modules.language.value import Value

AUDIENCE = "sts.amazonaws.com"

Subjects = str | Value[str] | Value[tuple[str, ...]]


class Trusted(NamedTuple):
    """Whose tokens each role takes, as GitHub or GitLab writes it into them."""

    plan: Subjects
    deploy: Subjects
    push: Subjects

    @classmethod
    def of(cls, spec: CiSpec, environment: str) -> Trusted:
        """Return who plans, deploys and pushes.

        GitLab's tokens say the branch, and AWS compares nothing else of them. A merge request is
        on a branch of its own, and one of a fork bears the path of the fork.
        """
        is_gitlab = spec.gitlab_host.is_given
        repository, project = f"repo:{spec.repository}", f"project_path:{spec.repository}"
        on_github = f"{repository}:ref:refs/heads/{spec.branch}"
        on_gitlab = f"{project}:ref_type:branch:ref:{spec.branch}"
        return cls(
            is_gitlab.then(
                (f"{project}:ref_type:branch:ref:*",), (f"{repository}:pull_request", on_github)
            ),
            is_gitlab.then(on_gitlab, f"{repository}:environment:{environment}"),
            is_gitlab.then(on_gitlab, on_github),
        )


class Ci(Construct):
    """Four roles, ``<platform>-ci-plan``, ``-save``, ``-deploy`` and ``-push``."""

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        spec: CiSpec,
        names: Names,
        environment: str,
        region: str,
        state_at: tuple[str, str],
        types: Collection[str],
        kms_key_arn: Value[str | None] = Value(None),  # noqa: B008  (immutable)
        permissions_boundary: str | None = None,
        account: Account | None = None,
    ) -> None:
        """Create them.

        Args:
            scope: Parent construct.
            id: Construct id.
            spec: Whose workflows assume them.
            names: How the resources are called that they manage.
            environment: Environment of GitHub that deploys.
            region: Region of these resources.
            state_at: Bucket and key of their state.
            types: Types of these resources.
            kms_key_arn: KMS key of their state.
            permissions_boundary: Boundary of all roles that are made. Default: one is made.
            account: Their account. Default: the identity provider's.
        """
        super().__init__(scope, id)
        self._prefix = names.prefix
        self._issuer = str(local(self, "issuer", spec.issuer))
        self.oidc_provider_arn = str(local(self, "oidc_provider_arn", self._provider(spec)))
        place = self._place(
            names, region, account or Account(self, "_account", arn=self.oidc_provider_arn[2:-1])
        )
        self.boundary_arn = self._boundary(place, state_at[0], permissions_boundary)
        place = place._replace(boundary=self.boundary_arn)
        self._create_roles(Trusted.of(spec, environment), place, types, state_at, kms_key_arn)

    def _create_roles(
        self,
        trusted: Trusted,
        place: Place,
        types: Collection[str],
        state_at: tuple[str, str],
        kms_key_arn: Value[str | None],
    ) -> None:
        bucket, key = state_at
        reads = self._policies(policies(types, place, write=False))
        writes = self._policies(policies(types, place, write=True))
        by_key = use_of_state_key(place, kms_key_arn)
        read: list[Statement | When] = [*state(place, bucket, key, write=False), by_key]
        self.plan_role_arn = self._role("plan", trusted.plan, read, reads)
        kept: list[Statement | When] = [save(place, bucket, key), *read]
        self.save_role_arn = self._role("save", trusted.push, kept, reads)
        written = state(place, bucket, key, write=True)
        own: list[Statement | When] = [
            *written,
            *handed_over(types, place),
            use_of_keys(place),
            kept_out(place),
            by_key,
        ]
        self.deploy_role_arn = self._role("deploy", trusted.deploy, own, {**reads, **writes})
        self.push_role_arn = self._role("push", trusted.push, push(place), {})

    def _provider(self, spec: CiSpec) -> Value[str]:
        given = spec.oidc_provider
        own = when(self, "_own", ~given.is_given)
        if own is None:
            return given.if_given(lambda provider: provider.arn, otherwise="")
        provider = IamOpenidConnectProvider(
            own.scope, "this", url=f"https://{self._issuer}", client_id_list=[AUDIENCE]
        )
        arn = reference(provider, "arn")
        return given.if_given(lambda provider: provider.arn, otherwise=arn)

    def _place(self, names: Names, region: str, account: Account) -> Place:
        return Place(
            partition=account.partition,
            region=region,
            account=account.account_id,
            domain=str(account.domain),
            prefix=names.prefix,
            names=names.pattern,
            boundary="",
        )

    def _boundary(self, place: Place, bucket: str, given: str | None) -> str:
        if given:
            return given
        made = IamPolicy(
            self,
            "boundary",
            name=f"{self._prefix}-ci-boundary",
            description="What every role of the platform can have at most",
            policy=document(boundary(place, bucket)),
        )
        return reference(made, "arn")

    def _policies(self, named: dict[str, list[Statement]]) -> dict[str, str]:
        return {
            name: reference(
                IamPolicy(
                    self,
                    name,
                    name=f"{self._prefix}-ci-{name.replace('_', '-')}",
                    policy=document(statements),
                ),
                "arn",
            )
            for name, statements in named.items()
        }

    def _role(
        self,
        label: str,
        subjects: Subjects,
        statements: Sequence[Statement | When],
        managed: dict[str, str],
    ) -> str:
        audience, subject = f"{self._issuer}:aud", f"{self._issuer}:sub"
        conditions: Conditions = {"StringEquals": {audience: AUDIENCE, subject: subjects}}
        if label == "plan":
            # Any branch of GitLab: a wildcard behind the whole path of the project.
            conditions = {"StringEquals": {audience: AUDIENCE}, "StringLike": {subject: subjects}}
        trust = statement(
            "Trust",
            actions=["sts:AssumeRoleWithWebIdentity"],
            principals={"Federated": self.oidc_provider_arn},
            conditions=conditions,
        )
        role = IamRole(
            self,
            label,
            name=f"{self._prefix}-ci-{label}",
            assume_role_policy=document([trust]),
        )
        name = reference(role, "id")
        IamRolePolicy(self, f"{label}_own", name="own", role=name, policy=document(statements))
        for policy, arn in managed.items():
            IamRolePolicyAttachment(self, f"{label}_{policy}", role=name, policy_arn=arn)
        return reference(role, "arn")
