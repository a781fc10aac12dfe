"""Quotas that AWS has raised, as far as a single service meets them."""

from __future__ import annotations

from modules.language.quotas import RULES_PER_SECURITY_GROUP, Quota, RaisedRules
from modules.language.spec import Spec
from modules.language.value import Value


class ServiceQuotas(Spec):
    """Quotas that AWS has raised for the account."""

    rules_per_security_group: Value[RaisedRules | None] = Value(None)
    """Rules of a security group in each direction. Default: 60."""

    def limit(self, quota: Quota) -> Value[int]:
        """Return the largest number that a quota allows."""
        if quota is not RULES_PER_SECURITY_GROUP:
            return Value(quota.value)
        return self.rules_per_security_group.if_given(lambda raised: raised, otherwise=quota.value)
