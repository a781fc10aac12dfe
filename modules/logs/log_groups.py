"""Log groups with the same KMS key and retention."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, NamedTuple

from modules.bindings.aws import CloudwatchLogGroup
from modules.bindings.core import Construct
from modules.bindings.resources import address, arguments, for_each, put
from modules.language.value import Value
from modules.logs.spec import WEB_ACLS

Area = Literal["aws/events", "ecs", "vpc"]
"""The source of logs, events, containers or network; first part of a log group's name."""

AREAS: tuple[Area, ...] = ("aws/events", "ecs", "vpc")


class LogGroups(NamedTuple):
    """The common settings of the log groups of an environment."""

    prefix: str
    """Second part of each name: ``shop-dev``."""

    key_arn: Value[str | None]
    """KMS key that encrypts them."""

    retention_days: Value[int]
    """Days after which log events are deleted."""

    ready: Sequence[str] = ()
    """Addresses of resources that have to exist before the key is used."""

    def name(self, area: Area, name: str) -> str:
        """Return a log group's name: ``/ecs/shop-dev/orders``."""
        return f"/{area}/{self.prefix}/{name}"

    def create(self, scope: Construct, id: str, *, area: Area, name: str) -> CloudwatchLogGroup:
        """Create a log group below ``scope``."""
        return self._create(scope, id, name=self.name(area, name))

    def create_each(
        self, scope: Construct, id: str, *, prefix: str, names: Value[tuple[str, ...]]
    ) -> list[str]:
        """Create log groups that AWS names, below ``prefix``; return their addresses."""
        group = self._create(scope, id, name=f"{prefix}/${{each.key}}")
        for_each(group, names)
        return [address(group)]

    def create_of_web_acl(self, scope: Construct, id: str, *, name: str) -> CloudwatchLogGroup:
        """Create the log group of a web ACL, whose name begins as AWS WAF wants it."""
        return self._create(scope, id, name=f"{WEB_ACLS}{self.prefix}-{name}")

    def create_record(
        self, scope: Construct, id: str, *, area: Area, name: str, disposable: Value[bool]
    ) -> CloudwatchLogGroup:
        """Create a log group whose events stay for their days when it is destroyed.

        So it gets a name of its own each time: ``/ecs/shop-dev/orders-20261127…``.

        Args:
            scope: Parent construct.
            id: Construct id.
            area: The source of its events.
            name: First part of its name, after that of the environment.
            disposable: Whether the events are destroyed with it.
        """
        prefix = f"{self.name(area, name)}-"
        return self._create(scope, id, name_prefix=prefix, skip_destroy=put(~disposable))

    def _create(self, scope: Construct, id: str, **named: Any) -> CloudwatchLogGroup:
        group = CloudwatchLogGroup(
            scope,
            id,
            **named,
            kms_key_id=put(self.key_arn),
            retention_in_days=put(self.retention_days),
        )
        if self.ready:
            arguments(group, depends_on=list(self.ready))
        return group
