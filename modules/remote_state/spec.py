"""The S3 bucket of Terraform's state."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Annotated, ClassVar

from pydantic import Field

from modules.language.arns import KeyArn, PolicyArn, RoleArn
from modules.language.fields import AccountId
from modules.language.fixed import Fixed
from modules.language.functions import listed, trimsuffix
from modules.language.patterns import Matches
from modules.language.problems import Rule
from modules.language.regions import Region
from modules.language.sources import S3_NAMES, TakenBy, s3
from modules.language.spec import Spec
from modules.language.value import Value

STACK = "remote-state"
"""Name of the stack that creates the bucket; no environment's stack has the same."""

BucketName = Annotated[
    str,
    Matches(
        r"[a-z0-9][a-z0-9-]*[a-z0-9]",
        "lower-case letters, digits and hyphens, as S3 takes them",
    ),
    Field(min_length=3, max_length=63),
    S3_NAMES,
]

ANOTHER_BUCKET = "or create another bucket beside this one and move the states to it"
"""The way to another bucket."""


RESERVED_PREFIXES = ("xn--", "sthree-", "amzn-s3-demo-")
RESERVED_SUFFIXES = ("-s3alias", "--ol-s3", "--x-s3", "--table-s3", "-an")
"""How no bucket of a person's choice begins or ends.

Source: Amazon S3 User Guide, "General purpose bucket naming rules".
"""


def bucket_rules(bucket: Value[str]) -> Iterator[Rule]:
    """Yield the rule that a name neither begins nor ends as S3 keeps for its own."""
    holds = Value(True)
    for prefix in RESERVED_PREFIXES:
        holds &= ~bucket.starts_with(prefix)
    for suffix in RESERVED_SUFFIXES:
        holds &= trimsuffix(bucket, suffix) == bucket
    yield Rule(
        ("bucket",),
        holds,
        f'"{bucket}" begins or ends as S3 keeps for names of its own; choose one without '
        f"{listed(RESERVED_PREFIXES)} in front and {listed(RESERVED_SUFFIXES)} at the end",
    )


SessionName = Annotated[
    str,
    Matches(r"[a-zA-Z0-9_+=,.@-]+", "letters, digits and _+=,.@- only, as AWS STS takes them"),
    Field(min_length=2, max_length=64),
]

Duration = Annotated[str, Matches(r"([0-9]+[hms])+", "a time such as 1h or 45m")]


class AssumeRole(Spec):
    """The role with which Terraform reaches the state bucket, as its S3 backend takes it."""

    role_arn: Annotated[RoleArn, Field(examples=[f"arn:aws:iam::{'1' * 12}:role/state"])]
    """ARN of the role."""

    duration: Duration | None = None
    """How long a session lasts, from 15 minutes to 12 hours. Default: AWS's, one hour."""

    external_id: SessionName | None = None
    """External id that the role's trust policy asks for. Default: none."""

    policy_arns: tuple[PolicyArn, ...] = ()
    """ARNs of policies that restrict the session further. Default: none."""

    session_name: SessionName | None = None
    """Name of the session in CloudTrail. Default: one that Terraform makes."""

    source_identity: SessionName | None = None
    """Who is behind the session, in CloudTrail. Default: nobody."""


class StateBucketSpec(Spec):
    """The S3 bucket of Terraform's state."""

    taken_by: ClassVar[TakenBy] = s3("PutBucketLifecycleConfiguration")
    others_take: ClassVar[Mapping[str, TakenBy]] = {"kms_key_arn": s3("PutBucketEncryption")}

    bucket: Annotated[Value[BucketName], Field(examples=["shop-terraform-state"])]
    """Name of the bucket, unique in all of AWS."""

    noncurrent_version_expiration_days: Value[Annotated[int, Field(ge=30, le=36500)]] = Value(365)
    """Days for which a noncurrent version of a state is kept."""

    server_access_logs_expiration_days: Value[Annotated[int, Field(ge=90, le=36500)]] = Value(365)
    """Days for which the log of who read and wrote states is kept (PCI DSS 10.5.1: 365)."""

    kms_key_arn: Value[KeyArn | None] = Value(None)
    """KMS key that encrypts states. Default: S3's own.

    Whoever plans needs ``kms:Decrypt`` and ``kms:GenerateDataKey`` of it. After another key is
    written here, states that are there stay with the former one, which has to live on as long.
    """

    def fixed(self) -> Iterator[Fixed]:
        """Yield the fields that keep their value."""
        yield Fixed(("bucket",), self.bucket, "it holds the states", ANOTHER_BUCKET)

    def rules(self) -> Iterator[Rule]:
        """Yield the rules of the bucket's name."""
        yield from bucket_rules(self.bucket)


class StateLocation(Spec):
    """Where the state bucket is, and how it is reached."""

    region: Annotated[Region, Field(examples=["eu-west-1"])]
    """Region of the bucket."""

    allowed_account_ids: tuple[AccountId, ...] = ()
    """Accounts that the bucket may be in. Default: the environment's ``account_id``."""

    assume_role: AssumeRole | None = None
    """Role with which the bucket is reached. Default: the environment's ``deploy_role_arn``."""


class RemoteStateSpec(StateLocation, StateBucketSpec):
    """The S3 bucket of Terraform's state, as ``backend.tf.json`` names it."""

    def fixed(self) -> Iterator[Fixed]:
        """Yield the fields that keep their value."""
        yield from super().fixed()
        yield Fixed(("region",), self.region, "a bucket stays in its region", ANOTHER_BUCKET)
