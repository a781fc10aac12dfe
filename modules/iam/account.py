"""The account, region and partition that a stack is deployed to."""

from __future__ import annotations

from modules.bindings.aws import DataAwsCallerIdentity, DataAwsPartition, DataAwsRegion
from modules.bindings.core import Construct
from modules.bindings.resources import reference
from modules.language.value import Value


class Account(Construct):
    """Reads account, region and partition, so that no code names one."""

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        permissions_boundary: Value[str | None] = Value(None),  # noqa: B008  (immutable)
    ) -> None:
        """Create the three data sources, with a reference to each.

        Args:
            scope: Parent construct.
            id: Construct id.
            permissions_boundary: ARN of the permissions boundary of all roles.
        """
        super().__init__(scope, id)
        self.permissions_boundary = permissions_boundary
        self.account_id = reference(DataAwsCallerIdentity(self, "current"), "account_id")
        # ``id`` instead of ``name``: the one that provider 5 and 6 both have without a warning.
        self.region = reference(DataAwsRegion(self, "region"), "id")
        self.partition = reference(DataAwsPartition(self, "partition"), "partition")

    def arn(self, service: str, resource: str) -> str:
        """Return the ARN of a resource in this account and region."""
        return f"arn:{self.partition}:{service}:{self.region}:{self.account_id}:{resource}"

    @property
    def root_arn(self) -> str:
        """ARN of the account's root principal."""
        return f"arn:{self.partition}:iam::{self.account_id}:root"
