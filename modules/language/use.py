"""How much of a quota something uses, and the rule that it is not more than AWS allows."""

from __future__ import annotations

from typing import NamedTuple

from modules.language.kinds import Path
from modules.language.problems import Rule
from modules.language.quotas import Quota
from modules.language.value import Value


class Use(NamedTuple):
    """How much of a quota something uses."""

    quota: Quota
    """The quota."""

    used: Value[int]
    """How much of it is used."""

    path: Path
    """The field that the number follows from."""

    what: str
    """What is counted, after the number: ``rules of the load balancer, one for each route``."""

    repair: str = ""
    """How to use less. Empty: too much is refused elsewhere, or AWS judges by the whole account."""

    def below(self, *path: str | int) -> Use:
        """Return the same use with a path from an outer table."""
        return self._replace(path=(*path, *self.path))

    def rule(self, limit: Value[int]) -> Rule:
        """Return the rule that no more is used than AWS allows.

        Args:
            limit: The largest number that AWS allows, for this account.
        """
        never_more, way_out = ", never more", ""
        if self.quota.field:
            never_more = ""
            way_out = f", or have AWS raise it and write the new value to quotas.{self.quota.field}"
        return Rule(
            self.path,
            self.used <= limit,
            f"{self.used} {self.what}, and AWS allows {limit}{never_more}; {self.repair}{way_out}",
        )
