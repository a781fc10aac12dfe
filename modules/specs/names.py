"""The one place that makes physical names, and knows how long AWS lets them be."""

from __future__ import annotations

import hashlib

from modules.specs.expression import Expression, hcl

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

_LONGEST = 80
"""Characters that no name exceeds: two short names, a service and a part of it, with hyphens."""


class Names:
    """The physical names of one environment: ``<project>-<noun>-<environment>``.

    Inside a Terraform module, where one input says both, they are ``<prefix>-<noun>``.

    A name that is too long is cut, and ends in a hash of the whole, so that it stays the same in
    each run and differs from its neighbours'.
    """

    def __init__(self, project: str | Expression, environment: str | None = None) -> None:
        """Start with no name given.

        Args:
            project: What each name begins with.
            environment: What each name ends with; none inside a module.
        """
        self._project, self._environment = str(project), environment
        self._owners: dict[tuple[str, str], str] = {}

    @property
    def prefix(self) -> str:
        """What paths begin with where AWS groups by path: ``payment-dev``."""
        return "-".join(filter(None, [self._project, self._environment]))

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
        full = "-".join(filter(None, [self._project, noun, self._environment]))
        limit = LIMITS[resource_type]
        if "${" in full:
            return _fitted_when_planned(full, limit, version)
        name = _fitted(full, limit, version)
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


def _fitted_when_planned(full: str, limit: int, version: str) -> str:
    """Write the same cut as a Terraform expression."""
    if limit >= _LONGEST and not version:
        return full
    name, hashed = hcl(full), hcl(f"{full}\n{version}")
    cut = f'trimsuffix(substr({name}, 0, {limit - _HASH_LENGTH - 1}), "-")'
    digest = f"substr(sha256({hashed}), 0, {_HASH_LENGTH})"
    fitted = f'format("%s-%s", {cut}, {digest})'
    return f"${{{fitted}}}" if version else f"${{length({name}) <= {limit} ? {name} : {fitted}}}"
