"""Caches of ElastiCache, of which moto knows the group and neither its nodes nor its end."""

from collections.abc import Callable
from typing import Any

from moto.core.responses import ActionResult, EmptyResult
from moto.elasticache.models import CacheSubnetGroup

Stock = Callable[[], Any]

GROUPS = "default.valkey8"
"""The parameter group that nobody has chosen."""


def create_replication_group(responses: Any, stock: Stock) -> Any:
    """Makes as many nodes as are asked for, and tells of the host of those that read."""
    answer = stock()
    group = _group(responses)
    for part in group.node_groups:
        host = part.get("reader_endpoint_address")
        part["reader_endpoint"] = {"address": host, "port": group.port}
    _resize(group, responses._get_int_param("NumCacheClusters") or 1)
    return answer


def change_replica_count(responses: Any, _stock: Stock) -> Any:
    """Gives a replication group more or fewer nodes that read; moto answers 500."""
    group = _group(responses)
    _resize(group, int(responses._get_param("NewReplicaCount")) + 1)
    return ActionResult({"ReplicationGroup": group})


def _group(responses: Any) -> Any:
    return responses.elasticache_backend.describe_replication_groups(
        responses._get_param("ReplicationGroupId")
    )[0]


def _resize(group: Any, nodes: int) -> None:
    """Makes the nodes after the first, which writes and stays."""
    ids = [f"{group.replication_group_id}-{number:0>3}" for number in range(1, nodes + 1)]
    group.member_clusters[:] = ids
    for part in group.node_groups:
        first, *_ = part["node_group_members"]
        replicas = [{**first, "cache_cluster_id": id, "current_role": "replica"} for id in ids[1:]]
        part["node_group_members"] = [first, *replicas]


def describe_cache_clusters(responses: Any, stock: Stock) -> Any:
    """Tells of the nodes of a replication group, of which moto says that they are not there."""
    asked = responses._get_param("CacheClusterId")
    nodes = [
        _node(id, group)
        for group in responses.elasticache_backend.replication_groups.values()
        for id in group.member_clusters
        if asked in (id, None)
    ]
    return ActionResult({"CacheClusters": nodes}) if nodes else stock()


def _node(id: str, group: Any) -> dict[str, Any]:
    return {
        "CacheClusterId": id,
        "ReplicationGroupId": group.replication_group_id,
        "ARN": group.arn.replace(":replicationgroup:", ":cluster:"),
        "CacheClusterStatus": "available",
        "Engine": group.engine,
        "EngineVersion": f"{group.engine_version}.0",
        "CacheNodeType": group.cache_node_type,
        "NumCacheNodes": 1,
        "CacheSubnetGroupName": group.cache_subnet_group_name,
        "CacheParameterGroup": {"CacheParameterGroupName": GROUPS},
        "SecurityGroups": [
            {"SecurityGroupId": one, "Status": "active"} for one in group.security_group_ids or ()
        ],
        "PreferredMaintenanceWindow": "sun:05:00-sun:06:00",
        "AutoMinorVersionUpgrade": True,
        "SnapshotRetentionLimit": group.snapshot_retention_limit,
        "AtRestEncryptionEnabled": group.at_rest_encryption_enabled,
        "TransitEncryptionEnabled": group.transit_encryption_enabled,
        "TransitEncryptionMode": group.transit_encryption_mode,
    }


def delete_replication_group(responses: Any, stock: Stock) -> Any:
    """Ends a replication group; moto keeps it for ever as one that is being deleted."""
    answer = stock()
    backend = responses.elasticache_backend
    del backend.replication_groups[responses._get_param("ReplicationGroupId")]
    return answer


def delete_cache_subnet_group(responses: Any, _stock: Stock) -> Any:
    """Deletes a subnet group, which moto does not."""
    name = responses._get_param("CacheSubnetGroupName")
    backend = responses.elasticache_backend
    [group] = backend.describe_cache_subnet_groups(cache_subnet_group_name=name)
    del backend.cache_subnet_groups[group.cache_subnet_group_name]
    return EmptyResult()


def modify_cache_subnet_group(responses: Any, _stock: Stock) -> Any:
    """Gives a subnet group other subnets."""
    backend, name = responses.elasticache_backend, responses._get_param("CacheSubnetGroupName")
    [before] = backend.describe_cache_subnet_groups(name)
    backend.cache_subnet_groups[name] = CacheSubnetGroup(
        backend.account_id,
        backend.region_name,
        name,
        before.cache_subnet_group_description,
        responses._get_param("SubnetIds"),
        before.tags,
    )
    return ActionResult({"CacheSubnetGroup": backend.cache_subnet_groups[name]})
