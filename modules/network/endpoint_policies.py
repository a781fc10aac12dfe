"""Who may pass an endpoint of the VPC, and to whose resources."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from modules.bindings.core import Construct
from modules.bindings.resources import local
from modules.iam.account import Account
from modules.iam.policy import Statement, document, statement
from modules.language.expression import When
from modules.language.value import Value, values
from modules.network.spec import NetworkSpec

ANYONE = {"AWS": "*"}

READS = (
    "ecr:BatchCheckLayerAvailability",
    "ecr:BatchGetImage",
    "ecr:GetDownloadUrlForLayer",
    "kms:Decrypt",
    "secretsmanager:GetSecretValue",
    "ssm:GetParameters",
)
"""What tasks read of other accounts, where their roles allow it: images, secrets, parameters."""

TELEMETRY = ("guardduty:SendSecurityTelemetry",)
"""What GuardDuty's agent does with the execution role of its task.

Source: Amazon GuardDuty user guide, "Prerequisites for AWS Fargate (Amazon ECS only) support".
"""

S3_READS = ("s3:GetBucketLocation", "s3:GetObject")
"""The same of S3: environment files."""


def endpoint_policy(
    scope: Construct, spec: NetworkSpec, account: Account, *, reads: Sequence[str] = ()
) -> str:
    """Return the policy of an endpoint: the own account's principals, on its own resources.

    An endpoint without one lets a stolen program write to the account of whoever stole it. A policy
    grants nothing: what a task may do stands in its roles.

    Args:
        scope: A construct of the stack.
        spec: Whether there is such a policy, and which accounts count as the own one.
        account: The account of the network.
        reads: Actions that its principals may use on what any account has. Default: none.
    """
    return document(_statements(scope, spec, account, reads))


def interface_policy(scope: Construct, spec: NetworkSpec, account: Account) -> str:
    """Return the policy of the interface endpoints: images, secrets and parameters may be others'.

    What GuardDuty's agent sends it sends for its own account; whose the resource is AWS does not
    say, and names the sender's account alone in its policy for this endpoint.
    """
    found: list[Statement | When] = [*_statements(scope, spec, account, READS)]
    is_there = spec.interface_endpoints.contains("guardduty-data")
    if is_there.is_planned or is_there:
        sends = _by_us("SendTelemetry", TELEMETRY, _accounts(scope, spec, account))
        found.append(When(is_there, sends))
    return document(found)


def s3_policy(scope: Construct, spec: NetworkSpec, account: Account) -> str:
    """Return the policy of S3's endpoint, by which everybody pulls the layers of images.

    ECR keeps them in a bucket of AWS's, and signs the requests for them itself.
    """
    layers = f"arn:{account.partition}:s3:::prod-{account.region}-starport-layer-bucket/*"
    pull = statement("PullLayers", actions=["s3:GetObject"], resources=[layers], principals=ANYONE)
    return document([*_statements(scope, spec, account, S3_READS), pull])


def _statements(
    scope: Construct, spec: NetworkSpec, account: Account, reads: Sequence[str]
) -> list[Statement]:
    accounts = _accounts(scope, spec, account)
    # Without a condition it allows everything. The policy cannot be left out for that: then the
    # former one would stay.
    whose = When(
        spec.endpoint_policies,
        {
            "StringEquals": {"aws:PrincipalAccount": accounts},
            # Calls without a resource, such as the sign-in to ECR, have no account of it either.
            "StringEqualsIfExists": {"aws:ResourceAccount": accounts},
        },
    )
    own = statement("OwnAccount", actions=["*"], resources=["*"], principals=ANYONE)
    found = [own | {"Condition": whose}]
    if reads:
        found.append(_by_us("ReadOfOthers", reads, accounts))
    return found


def _by_us(sid: str, actions: Sequence[str], accounts: Any) -> Statement:
    return statement(
        sid,
        actions=actions,
        resources=["*"],
        principals=ANYONE,
        conditions={"StringEquals": {"aws:PrincipalAccount": accounts}},
    )


def _accounts(scope: Construct, spec: NetworkSpec, account: Account) -> Any:
    ids: Value[Any] = values(account.account_id) + spec.endpoint_account_ids
    return local(scope, "endpoint_account_ids", ids)
