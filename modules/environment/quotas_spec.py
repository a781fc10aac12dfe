"""Quotas that AWS has raised for the account of an environment."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from modules.language.quotas import Quota, RaisedRules
from modules.language.spec import Spec
from modules.language.value import Value


class QuotasSpec(Spec):
    """The raised values; one that is not given is AWS's default.

    A value that AWS has not raised would end a deployment half-way: ``make quotas`` compares them
    with those of the account. What AWS never raises has no field.
    """

    rules_per_security_group: RaisedRules | None = None
    """Rules of a security group in each direction.

    Default: 60. At most 200: with five groups on a network interface AWS allows 1,000 on it.
    """

    rules_per_load_balancer: Annotated[int, Field(ge=101)] | None = None
    """Rules of a load balancer, one for each route. Default: 100."""

    certificates_per_load_balancer: Annotated[int, Field(ge=26)] | None = None
    """Certificates of a load balancer in addition to the default one. Default: 25."""

    targets_per_load_balancer: Annotated[int, Field(ge=1001)] | None = None
    """Tasks behind a load balancer, old and new ones during a rollout. Default: 1,000."""

    instances_per_namespace: Annotated[int, Field(ge=2001)] | None = None
    """Tasks in the DNS namespace, old and new ones during a rollout. Default: 2,000."""

    tasks_per_service: Annotated[int, Field(ge=5001)] | None = None
    """Tasks of a service, old and new ones during a rollout. Default: 5,000.

    A service with a DNS name has 1,000 at most, which AWS does not raise.
    """

    def limit(self, quota: Quota) -> Value[int]:
        """Return the largest number that a quota allows."""
        raised: int | None = getattr(self, quota.field) if quota.field else None
        return Value(raised or quota.value)
