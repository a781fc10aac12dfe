"""A cache of ElastiCache for Valkey."""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import Field

from modules.language.patterns import Matches, refuses
from modules.language.sources import TakenBy, elasticache
from modules.language.spec import Spec
from modules.language.value import Value

ENGINE_VERSION = "8.0"
"""The version of Valkey; AWS upgrades its patches."""

PORT = 6379

SNAPSHOT_DAYS = 7
"""Days for which the daily snapshots of a cache that is kept are."""

NodeType = Annotated[
    str,
    Matches(
        r"cache\.[a-z][a-z0-9]{1,9}\.[a-z0-9]{2,15}",
        "a type with its size, such as cache.r7g.large",
    ),
    refuses(
        r"cache\.(c1|m[1-3]|r3|r6gd|t[12])\..*",
        "a type of a current generation without data tiering, such as cache.r7g.large",
    ),
]
"""Source: ElastiCache user guide, "Supported node types": AWS makes no cache of older ones, and of
class r6gd only one with data tiering."""

ANEW = "or make another cache beside this one, let services move to it and remove this one"
"""The way to another value of what a cache is made of."""


class CacheSpec(Spec):
    """A cache of ElastiCache for Valkey, encrypted at rest and in transit.

    Nobody reaches it but by the security groups of those who read it, with TLS.
    """

    taken_by: ClassVar[TakenBy] = elasticache("CreateReplicationGroup")

    node_type: Value[NodeType] = Value("cache.t4g.micro")
    """Type of its nodes. The default is the smallest; those of class r hold more."""

    num_cache_clusters: Value[Annotated[int, Field(ge=1, le=6)] | None] = Value(None)
    """Number of its nodes, the first of which writes.

    Default: two, in two zones, so that one takes over when the other or its zone fails; one where
    the cache is disposable.
    """
