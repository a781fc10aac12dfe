"""What each field of a cache moves, and nothing else."""

from __future__ import annotations

from typing import Any

import pytest

from modules.cache.spec import CacheSpec
from tests.support.moves import Move, untested

CACHE = "aws_elasticache_replication_group.sessions"
SESSIONS: dict[str, Any] = {"caches.sessions": {}}

MOVES = [
    Move("caches.sessions.node_type", "cache.r7g.large", {f"{CACHE}.node_type"}, SESSIONS),
    Move(
        "caches.sessions.num_cache_clusters",
        1,
        {
            f"{CACHE}.num_cache_clusters",
            f"{CACHE}.automatic_failover_enabled",
            f"{CACHE}.multi_az_enabled",
        },
        SESSIONS,
    ),
]


@pytest.mark.parametrize("move", MOVES, ids=str)
def test_each_field_moves_exactly_this(move: Move) -> None:
    move.check()


def test_no_field_is_left_out() -> None:
    assert untested(CacheSpec, "caches.sessions", MOVES) == set()
