"""The account, region and partition that a stack or a module is deployed to."""

from __future__ import annotations

from modules.bindings.aws import DataAwsCallerIdentity, DataAwsPartition, DataAwsRegion
from modules.bindings.core import Construct
from modules.bindings.resources import local, reference
from modules.iam.partitions import console_of, domain_of, endpoint_prefix, partition_of
from modules.language.functions import split
from modules.language.value import Value


class Account(Construct):
    """Account, region and partition, so that no code names one.

    A stack asks AWS for them. A module takes them from an ARN that it has anyway: Terraform reads
    a data source only when it applies if the call of the module has a ``depends_on`` with pending
    changes, and what is not known could then replace what is deployed.
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        arn: str = "",
        region: str = "",
        permissions_boundary: Value[str | None] = Value(None),  # noqa: B008  (immutable)
    ) -> None:
        """Read the three from an ARN, or create a data source for each.

        Args:
            scope: Parent construct.
            id: Construct id.
            arn: Expression of an ARN of this account and region. Default: AWS is asked.
            region: Without ``arn``: its region, which decides about names that differ by partition.
                Default: one of the commercial partition.
            permissions_boundary: ARN of the permissions boundary of all roles.
        """
        super().__init__(scope, id)
        self.permissions_boundary = permissions_boundary
        self._arn = arn
        self._known_region = Value(region)
        if not arn:
            self._account_id = reference(DataAwsCallerIdentity(self, "current"), "account_id")
            # ``id``, not ``name``: the one that provider 5 and 6 both have without a warning.
            self._region = reference(DataAwsRegion(self, "region"), "id")
            self._partition = reference(DataAwsPartition(self, "partition"), "partition")

    @property
    def partition(self) -> str:
        """Partition: ``aws``, ``aws-cn``."""
        return str(self._part("partition", 1)) if self._arn else self._partition

    @property
    def region(self) -> str:
        """Region."""
        return str(self._part("region", 3)) if self._arn else self._region

    @property
    def known_region(self) -> Value[str]:
        """Region as it was given, or as part of the ARN: a value that tables are looked up by."""
        return self._part("region", 3) if self._arn else self._known_region

    @property
    def account_id(self) -> str:
        """Id of the account."""
        return str(self._part("account_id", 4)) if self._arn else self._account_id

    @property
    def domain(self) -> Value[str]:
        """Domain of the partition: ``amazonaws.com``."""
        if self._arn:
            return domain_of(self._part("partition", 1))
        return domain_of(Value(partition_of(self._known_region.known)))

    @property
    def console(self) -> str:
        """Host of the partition's console: ``console.aws.amazon.com``."""
        if not self._arn:
            return str(console_of(Value(partition_of(self._known_region.known))))
        return str(local(self, "console", console_of(self._part("partition", 1))))

    def endpoint_service(self, service: Value[str]) -> str:
        """Return the name of an endpoint service: ``com.amazonaws.eu-west-1.logs``."""
        prefix = endpoint_prefix(service, self.known_region, self.domain)
        return f"{prefix}.{self.region}.{service}"

    def arn(self, service: str, resource: str) -> str:
        """Return the ARN of a resource in this account and region."""
        return f"arn:{self.partition}:{service}:{self.region}:{self.account_id}:{resource}"

    @property
    def root_arn(self) -> str:
        """ARN of the account's root principal."""
        return f"arn:{self.partition}:iam::{self.account_id}:root"

    def _part(self, name: str, index: int) -> Value[str]:
        arn: Value[str] = Value.planned(self._arn, str)
        part: Value[str] = local(self, name, split(":", arn)[index])
        return part
