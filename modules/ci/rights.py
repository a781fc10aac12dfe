"""What Terraform's AWS provider calls for each type of resource, as IAM actions."""

from __future__ import annotations

from typing import NamedTuple


class Rights(NamedTuple):
    """The actions of one type of resource, each a text of names between spaces."""

    service: str
    """Prefix of the actions that name no service of their own."""

    read: str = ""
    """Actions of a plan."""

    write: str = ""
    """Further actions of a deployment."""

    on: tuple[str, ...] = ("*",)
    """ARNs from the service on, with ``{names}`` for the names of the platform, ``{path}`` for its
    paths. Default: AWS knows no ARN before the resource exists, or none at all."""

    open: str = ""
    """Those of ``read`` and ``write`` for which AWS knows no resource."""

    passes_to: str = ""
    """Service that gets a role of the platform."""

    linked: str = ""
    """Service whose own role in the account is made with the first resource."""

    @property
    def reads(self) -> tuple[str, ...]:
        """Actions of a plan, in full."""
        return self._full(self.read)

    @property
    def writes(self) -> tuple[str, ...]:
        """Further actions of a deployment, in full."""
        return self._full(self.write)

    def _full(self, names: str) -> tuple[str, ...]:
        return tuple(n if ":" in n else f"{self.service}:{n}" for n in names.split())

    def is_open(self, action: str) -> bool:
        """Return whether AWS knows no resource of an action."""
        return action in self._full(self.open)
