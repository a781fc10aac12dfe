"""The settings of the S3 backend that all environments share, in ``backend.tf.json``."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Annotated, Any, Literal, Self

from pydantic import Field

from modules.language.patterns import Matches
from modules.language.problems import Problem, Rule, SpecError
from modules.language.regions import Region
from modules.language.value import Value
from modules.remote_state.spec import BucketName, StateLocation, bucket_rules

KmsKey = Annotated[
    str,
    Matches(
        r"arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:key/[a-zA-Z0-9-]+|[a-f0-9-]{36}|mrk-[a-f0-9]{32}",
        "the ARN or the id of a KMS key",
    ),
]

_ENVIRONMENT = "remove it; that belongs to the machine, in its environment: "
_DEPRECATED = "remove it; Terraform warns of it, which ends the cdktf CLI; "

REFUSED = {
    "key": "remove it; each stack has a state of its own, under a key that it adds",
    "access_key": f"is a credential in a file; {_ENVIRONMENT}AWS_ACCESS_KEY_ID",
    "secret_key": f"is a credential in a file; {_ENVIRONMENT}AWS_SECRET_ACCESS_KEY",
    "token": f"is a credential in a file; {_ENVIRONMENT}AWS_SESSION_TOKEN",
    "sse_customer_key": "is a key in a file; remove it and give kms_key_id",
    "assume_role_with_web_identity": f"{_ENVIRONMENT}AWS_ROLE_ARN, AWS_WEB_IDENTITY_TOKEN_FILE",
    "profile": f"{_ENVIRONMENT}AWS_PROFILE",
    "shared_config_files": f"{_ENVIRONMENT}AWS_CONFIG_FILE",
    "shared_credentials_files": f"{_ENVIRONMENT}AWS_SHARED_CREDENTIALS_FILE",
    "shared_credentials_file": f"{_ENVIRONMENT}AWS_SHARED_CREDENTIALS_FILE",
    "http_proxy": f"{_ENVIRONMENT}HTTP_PROXY",
    "https_proxy": f"{_ENVIRONMENT}HTTPS_PROXY",
    "no_proxy": f"{_ENVIRONMENT}NO_PROXY",
    "custom_ca_bundle": f"{_ENVIRONMENT}AWS_CA_BUNDLE",
    "ec2_metadata_service_endpoint": f"{_ENVIRONMENT}AWS_EC2_METADATA_SERVICE_ENDPOINT",
    "ec2_metadata_service_endpoint_mode": f"{_ENVIRONMENT}AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE",
    "endpoints": f"{_ENVIRONMENT}AWS_ENDPOINT_URL_S3",
    "endpoint": f"{_ENVIRONMENT}AWS_ENDPOINT_URL_S3",
    "iam_endpoint": f"{_ENVIRONMENT}AWS_ENDPOINT_URL_IAM",
    "sts_endpoint": f"{_ENVIRONMENT}AWS_ENDPOINT_URL_STS",
    "dynamodb_endpoint": f"{_DEPRECATED}use_lockfile locks without DynamoDB",
    "dynamodb_table": f"{_DEPRECATED}use_lockfile locks without DynamoDB",
    "force_path_style": f"{_DEPRECATED}write use_path_style",
    "workspace_key_prefix": "remove it; each environment has a stack, and no stack has workspaces",
    "skip_requesting_account_id": "remove it; without the account nobody sees that it is wrong",
    "forbidden_account_ids": "remove it; allowed_account_ids names the accounts that are right",
    "insecure": "remove it; the state would travel without a check of who receives it",
}
"""Settings of the backend that the file cannot have, each with the reason and the repair."""


class BackendSpec(StateLocation):
    """What ``terraform.backend.s3`` of ``backend.tf.json`` can say.

    All settings of Terraform 1.10 and 1.11, without those in ``REFUSED``.
    Source: developer.hashicorp.com/terraform/language/backend/s3.
    """

    bucket: Annotated[BucketName, Field(examples=["shop-terraform-state"])]
    """Name of the bucket, unique in all of AWS."""

    encrypt: bool = True
    """Whether S3 encrypts each state. It does so in any case; ``false`` is refused."""

    kms_key_id: KmsKey | None = None
    """KMS key of the encryption. Default: S3's own key."""

    use_lockfile: bool = True
    """Whether S3's own lock file keeps two runs from one state; ``false`` is refused."""

    acl: Literal["private", "bucket-owner-full-control"] | None = None
    """Canned ACL of each state, for a bucket of another account. Default: none."""

    max_retries: Annotated[int, Field(ge=0, le=100)] | None = None
    """How often a failed request is repeated. Default: Terraform's, 5 times."""

    retry_mode: Literal["standard", "adaptive"] | None = None
    """How requests are repeated. Default: ``standard``."""

    sts_region: Region | None = None
    """Region of the endpoint for credentials. Default: the bucket's."""

    use_fips_endpoint: bool = False
    """Whether endpoints with FIPS validated cryptography are used."""

    use_dualstack_endpoint: bool = False
    """Whether endpoints with IPv4 and IPv6 are used."""

    use_path_style: bool = False
    """Whether the bucket's name stands in the path of a URL instead of its host."""

    skip_credentials_validation: bool = False
    """Whether Terraform leaves out asking STS whether the credentials are valid."""

    skip_metadata_api_check: bool = False
    """Whether Terraform leaves out asking the EC2 metadata service for credentials."""

    skip_region_validation: bool = False
    """Whether Terraform takes a region that it does not know."""

    skip_s3_checksum: bool = False
    """Whether a state is sent without a checksum."""

    @classmethod
    def parse(cls, data: Mapping[str, Any], *, source: str) -> Self:
        """Validate the settings of a file; say of each that cannot be there why.

        Raises:
            SpecError: Settings are wrong; lists all problems.
        """
        refused = [Problem((name,), REFUSED[name]) for name in data if name in REFUSED]
        others = {name: value for name, value in data.items() if name not in REFUSED}
        try:
            spec = super().parse(others, source=source)
        except SpecError as error:
            raise SpecError(source, [*refused, *error.problems]) from None
        if refused:
            raise SpecError(source, refused)
        return spec

    def rules(self) -> Iterator[Rule]:
        """Yield the rules between the fields, and those of a single value."""
        yield from bucket_rules(Value(self.bucket))
        needed = {
            "encrypt": (self.encrypt, "a state holds what nobody else may read"),
            "use_lockfile": (self.use_lockfile, "two runs at once would lose a state"),
        }
        for field, (value, reason) in needed.items():
            yield Rule((field,), value, f"false is refused: {reason}; write true or remove it")
