"""What a cache is made of, and who reaches it."""

from __future__ import annotations

import json
from typing import Any

from tests.support.environments import least

CACHE = "aws_elasticache_replication_group.sessions"
SESSIONS: dict[str, Any] = {"caches.sessions": {}}
READS: dict[str, Any] = {**SESSIONS, "services.web.reads": {"sessions": "keeps sessions"}}


def test_a_cache_is_valkey_of_two_zones_encrypted_and_kept() -> None:
    least(SESSIONS).has(
        CACHE,
        replication_group_id="shop-sessions-test",
        engine="valkey",
        num_cache_clusters=2,
        automatic_failover_enabled=True,
        multi_az_enabled=True,
        transit_encryption_enabled=True,
        transit_encryption_mode="required",
        at_rest_encryption_enabled="true",
        kms_key_id="${aws_kms_key.data.arn}",
        snapshot_retention_limit=7,
        final_snapshot_identifier=(
            "shop-sessions-test-final-${terraform_data.sessions_final_snapshot.id}"
        ),
    )


def test_a_disposable_cache_is_one_node_that_nothing_is_kept_of() -> None:
    found = least({**SESSIONS, "disposable": True})

    found.has(
        CACHE, num_cache_clusters=1, automatic_failover_enabled=False, snapshot_retention_limit=0
    )
    found.absent(CACHE, "final_snapshot_identifier")


def test_a_cache_stands_in_subnets_without_a_way_out() -> None:
    subnets = least(SESSIONS).resource("aws_elasticache_subnet_group.sessions")["subnet_ids"]

    assert subnets == "${values(aws_subnet.isolated)[*].id}"


def test_nobody_reaches_a_cache_but_who_reads_it_and_waits_for_it() -> None:
    kinds = ("aws_vpc_security_group_ingress_rule", "aws_vpc_security_group_egress_rule")
    alone, read = least(SESSIONS), least(READS)

    assert [one for kind in kinds for one in alone.addresses(kind) if "sessions" in one] == []
    read.has(
        "aws_vpc_security_group_ingress_rule.web_into_sessions_cache",
        security_group_id="${aws_security_group.sessions_cache.id}",
        referenced_security_group_id="${aws_security_group.web.id}",
        description="keeps sessions",
    )
    assert CACHE in read.resource("aws_ecs_service.web")["depends_on"]


def test_whoever_reads_a_cache_finds_it_in_variables() -> None:
    definition = least(READS).resource("aws_ecs_task_definition.web")["container_definitions"]
    variables = {one["name"]: one["value"] for one in json.loads(definition)[0]["environment"]}

    del variables["SERVICE_NAME"]
    assert variables == {
        "SESSIONS_HOST": f"${{{CACHE}.primary_endpoint_address}}",
        "SESSIONS_PORT": "6379",
        "SESSIONS_READER_HOST": f"${{{CACHE}.reader_endpoint_address}}",
        "SESSIONS_TLS": "true",
    }


def test_the_outputs_tell_where_a_cache_is() -> None:
    told = least(SESSIONS).json["output"]["caches"]["value"]["sessions"]

    assert (told["endpoint"], told["port"]) == (f"${{{CACHE}.primary_endpoint_address}}", 6379)
    assert "caches" not in least().json["output"]
