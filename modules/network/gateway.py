"""A way to a service of AWS by the routes of a VPC."""

from __future__ import annotations

from typing import NamedTuple


class Gateway(NamedTuple):
    """A gateway endpoint, which costs nothing."""

    prefix_list_id: str
    """Id of the prefix list of what is reached through it."""

    ready: list[str]
    """Addresses of resources that tasks need to reach it."""
