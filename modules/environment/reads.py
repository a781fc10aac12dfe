"""What a service or job reads: databases and caches, by the same sentence."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from modules.cache.cache import Cache
from modules.database.database import Database
from modules.network.security_group import SecurityGroup
from modules.service.caller_spec import CallerSpec

StoreT = TypeVar("StoreT", Database, Cache)


def read_by(caller: CallerSpec, stores: Mapping[str, StoreT]) -> dict[str, StoreT]:
    """Return those among databases, or caches, that a service or job reads."""
    return {name: stores[name] for name in caller.reads if name in stores}


def allow_reads(group: SecurityGroup, caller: CallerSpec, stores: Mapping[str, StoreT]) -> None:
    """Let a service or job reach what it reads, and start no task before it answers."""
    for name, store in read_by(caller, stores).items():
        group.connections.allow_to(store.security_group, why=caller.reads[name])
        group.connections.wait_for_addresses(store.ready)
