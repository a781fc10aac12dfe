"""The one place that makes physical names, and knows how long AWS lets them be."""

from __future__ import annotations

import hashlib

LIMITS = {
    "aws_ecr_repository": 256,
    "aws_ecs_cluster": 255,
    "aws_ecs_service": 255,
    "aws_ecs_task_definition": 255,
    "aws_iam_role": 64,
    "aws_kms_alias": 250,
    "aws_lb": 32,
    "aws_lb_target_group": 32,
    "aws_s3_bucket": 36,
    "aws_secretsmanager_secret": 512,
    "aws_security_group": 220,
    "aws_vpc": 255,
}
"""Characters allowed in a name, by Terraform resource type.

The names of buckets and security groups are prefixes: a hyphen follows, and Terraform's own 26
characters.
Sources: each service's quotas page; for prefixes, the AWS provider's documentation.
"""

_HASH_LENGTH = 6


class Names:
    """The physical names of one environment: ``<project>-<noun>-<environment>``.

    A name that is too long is cut, and ends in a hash of the whole, so that it stays the same in
    each run and differs from its neighbours'.
    """

    def __init__(self, project: str, environment: str) -> None:
        """Start with no name given."""
        self.project = project
        self.environment = environment
        self._owners: dict[tuple[str, str], str] = {}

    @property
    def prefix(self) -> str:
        """What paths begin with where AWS groups by path: ``payment-dev``."""
        return f"{self.project}-{self.environment}"

    def of(self, resource_type: str, noun: str, *, version: str = "") -> str:
        """Return the name of one resource.

        Args:
            resource_type: Terraform's type, such as ``aws_lb_target_group``.
            noun: What the resource is, within the environment.
            version: Values whose change replaces the resource. They go into a hash at the end of
                the name, so that the new one can be created before the old one is deleted.

        Raises:
            ValueError: Another noun got the same name.
        """
        full = f"{self.project}-{noun}-{self.environment}"
        name = _fitted(full, LIMITS[resource_type], version)
        owner = self._owners.setdefault((resource_type, name), noun)
        if owner != noun:
            raise ValueError(
                f'{resource_type}: "{owner}" and "{noun}" would both be named "{name}"; rename one'
            )
        return name


def _fitted(full: str, limit: int, version: str) -> str:
    if len(full) <= limit and not version:
        return full
    digest = hashlib.sha256(f"{full}\n{version}".encode()).hexdigest()[:_HASH_LENGTH]
    return f"{full[: limit - _HASH_LENGTH - 1].rstrip('-')}-{digest}"
