"""The policies of the roles, from the types of resources that are in use."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import NamedTuple

from modules.ci.message_rights import MESSAGES
from modules.ci.network_rights import NETWORK, RESOLVER
from modules.ci.rights import Rights
from modules.ci.service_rights import BOUNDED, ROLES, SERVICES
from modules.ci.store_rights import BALANCERS, STORES
from modules.iam.policy import Conditions, Statement, statement
from modules.language.expression import When
from modules.language.value import Value

PARTS: Mapping[str, Mapping[str, Rights]] = {
    "network": NETWORK | RESOLVER,
    "services": SERVICES | ROLES,
    "balancers": BALANCERS,
    "stores": STORES,
    "messages": MESSAGES,
}
"""A policy for each: one that reads, and one that changes."""

TYPES = frozenset(one for part in PARTS.values() for one in part)
"""Every type of resource that there are rights for."""


class Place(NamedTuple):
    """Where the platform is and how its resources are called."""

    partition: str
    region: str
    account: str
    domain: str
    prefix: str
    names: str
    boundary: str

    def arns(self, on: tuple[str, ...]) -> list[str]:
        """Return the ARNs of a type of resource."""
        return [one if one == "*" else self._arn(one) for one in on]

    def _arn(self, one: str) -> str:
        named = one.format(
            region=self.region,
            account=self.account,
            names=self.names,
            path=self.prefix,
        )
        return f"arn:{self.partition}:{named}"


def policies(types: Collection[str], place: Place, *, write: bool) -> dict[str, list[Statement]]:
    """Return the statements of each policy, by its name.

    Args:
        types: Types of resources in use.
        place: Where they are.
        write: Of the policies that change resources, not of those that read.
    """
    named = {
        f"{'write' if write else 'read'}_{name}": [*_statements(part, types, place, write)]
        for name, part in PARTS.items()
    }
    return {name: statements for name, statements in named.items() if statements}


def _statements(
    part: Mapping[str, Rights], types: Collection[str], place: Place, write: bool
) -> Iterator[Statement]:
    """Yield a statement for each group of actions with the same resources and conditions."""
    groups: dict[tuple[tuple[str, ...], bool], list[str]] = {}
    for kind, rights in part.items():
        if kind not in types:
            continue
        actions = rights.writes if write else rights.reads
        for action in actions:
            on = ("*",) if rights.is_open(action) else rights.on
            groups.setdefault((on, action in BOUNDED), []).append(action)
    for number, ((on, bounded), needed) in enumerate(groups.items(), 1):
        bound = {"StringEquals": {"iam:PermissionsBoundary": place.boundary}}
        yield statement(
            f"{'Write' if write else 'Read'}{number}",
            actions=sorted({*needed}),
            resources=place.arns(on),
            conditions=bound if bounded else None,
        )


def handed_over(types: Collection[str], place: Place) -> Iterator[Statement]:
    """Yield what lets services take on roles of the platform, and have their own in the account."""
    rights = [one for part in PARTS.values() for kind, one in part.items() if kind in types]
    passes = sorted({f"{one.passes_to}.amazonaws.com" for one in rights if one.passes_to})
    linked = sorted({f"{one.linked}.amazonaws.com" for one in rights if one.linked})
    if passes:
        yield statement(
            "PassRoles",
            actions=["iam:PassRole"],
            resources=place.arns(("iam::{account}:role/{names}",)),
            conditions={"StringEquals": {"iam:PassedToService": passes}},
        )
    if linked:
        yield statement(
            "LinkServices",
            actions=["iam:CreateServiceLinkedRole"],
            resources=place.arns(("iam::{account}:role/aws-service-role/*",)),
            conditions={"StringEquals": {"iam:AWSServiceName": linked}},
        )


KEY_USERS = ("dynamodb", "ecr", "elasticache", "elasticfilesystem", "rds", "secretsmanager")
"""Services that use the platform's key for whoever makes a resource that it encrypts."""


def use_of_keys(place: Place) -> Statement:
    """Return what lets these services use keys of the account, for nobody but the deployment."""
    via: Conditions = {
        "StringEquals": {
            "kms:ViaService": [f"{one}.{place.region}.{place.domain}" for one in KEY_USERS]
        }
    }
    return statement(
        "UseKeys",
        actions=["kms:CreateGrant", "kms:Decrypt", "kms:DescribeKey", "kms:GenerateDataKey"],
        resources=place.arns(("kms:{region}:{account}:key/*",)),
        conditions=via,
    )


def state(place: Place, bucket: str, key: str, *, write: bool) -> list[Statement]:
    """Return what reads the state, or writes it too, and locks it; who writes reads saved plans."""
    arn = f"arn:{place.partition}:s3:::{bucket}"
    return [
        statement("FindState", actions=["s3:ListBucket"], resources=[arn]),
        statement(
            "State",
            actions=["s3:GetObject", *(["s3:PutObject"] if write else [])],
            resources=[f"{arn}/{key}"],
        ),
        *([_saved_plan(f"{arn}/{key}", "s3:GetObject")] if write else []),
        statement(
            "Lock",
            actions=["s3:DeleteObject", "s3:GetObject", "s3:PutObject"],
            resources=[f"{arn}/{key}.tflock"],
        ),
    ]


def save(place: Place, bucket: str, key: str) -> Statement:
    """Return what keeps a plan beside the state; who plans pull requests cannot forge one."""
    return _saved_plan(f"arn:{place.partition}:s3:::{bucket}/{key}", "s3:PutObject")


def _saved_plan(state: str, action: str) -> Statement:
    return statement("SavedPlan", actions=[action], resources=[f"{state}.plan"])


def use_of_state_key(place: Place, key_arn: Value[str | None]) -> When:
    """Return what lets S3 use the key of the states, if they have one; a lock is an object too."""
    use = statement(
        "StateKey",
        actions=["kms:Decrypt", "kms:GenerateDataKey"],
        conditions={"StringLike": {"kms:ViaService": f"s3.*.{place.domain}"}},
    )
    return When(key_arn.is_given, {**use, "Resource": key_arn})


def kept_out(place: Place) -> Statement:
    """Return what keeps the deploy role from the roles of CI, however a platform is named."""
    changes = sorted(action for one in ROLES.values() for action in one.writes)
    return statement(
        "KeepRolesOfCi",
        effect="Deny",
        actions=[*changes, "iam:PassRole"],
        resources=place.arns(("iam::{account}:role/{path}-ci-*",)),
    )


def push(place: Place) -> list[Statement]:
    """Return what pushes an image, and finds out whether it is there."""
    return [
        statement("SignIn", actions=["ecr:GetAuthorizationToken"], resources=["*"]),
        statement(
            "Push",
            actions=[
                *("ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage"),
                *("ecr:CompleteLayerUpload", "ecr:DescribeImages", "ecr:GetDownloadUrlForLayer"),
                *("ecr:InitiateLayerUpload", "ecr:PutImage", "ecr:UploadLayerPart"),
            ],
            resources=place.arns(("ecr:{region}:{account}:repository/{names}",)),
        ),
    ]


def boundary(place: Place, bucket: str) -> list[Statement]:
    """Return what a role of the platform can have at most, whatever its own policies say.

    It bounds what a service does for people, not which services there are: nobody gets an identity
    of another, and the states stay closed.
    """
    allowed = statement("UseServices", actions=[], resources=["*"])
    del allowed["Action"]
    arn = f"arn:{place.partition}:s3:::{bucket}"
    return [
        {**allowed, "NotAction": ["account:*", "iam:*", "organizations:*", "sts:AssumeRole"]},
        statement("KeepState", effect="Deny", actions=["s3:*"], resources=[arn, f"{arn}/*"]),
    ]
