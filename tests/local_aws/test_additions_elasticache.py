"""Caches of ElastiCache as AWS answers for them."""

from collections.abc import Callable
from typing import Any
from uuid import uuid4

import pytest

Connect = Callable[[str], Any]


def test_a_group_tells_of_its_nodes_and_ends(local: Connect) -> None:
    elasticache, name = local("elasticache"), f"c-{uuid4().hex[:20]}"
    made = elasticache.create_replication_group(
        ReplicationGroupId=name,
        ReplicationGroupDescription="For tests",
        Engine="valkey",
        EngineVersion="8.0",
        CacheNodeType="cache.t4g.micro",
        NumCacheClusters=2,
        TransitEncryptionEnabled=True,
    )["ReplicationGroup"]

    [group] = made["NodeGroups"]
    assert group["ReaderEndpoint"]["Address"] != group["PrimaryEndpoint"]["Address"]
    assert made["MemberClusters"] == [f"{name}-001", f"{name}-002"]
    for node in made["MemberClusters"]:
        [found] = elasticache.describe_cache_clusters(CacheClusterId=node)["CacheClusters"]
        assert found["ReplicationGroupId"] == name
        assert (found["Engine"], found["EngineVersion"]) == ("valkey", "8.0.0")
        assert found["TransitEncryptionEnabled"]
    elasticache.delete_replication_group(ReplicationGroupId=name)
    with pytest.raises(elasticache.exceptions.ReplicationGroupNotFoundFault):
        elasticache.describe_replication_groups(ReplicationGroupId=name)


def test_a_group_gets_more_and_fewer_nodes(local: Connect) -> None:
    elasticache, name = local("elasticache"), f"c-{uuid4().hex[:20]}"
    elasticache.create_replication_group(
        ReplicationGroupId=name, ReplicationGroupDescription="For tests", NumCacheClusters=1
    )
    asked = {"ReplicationGroupId": name, "ApplyImmediately": True}

    more = elasticache.increase_replica_count(NewReplicaCount=2, **asked)["ReplicationGroup"]
    fewer = elasticache.decrease_replica_count(NewReplicaCount=1, **asked)["ReplicationGroup"]

    [nodes] = more["NodeGroups"]
    assert [one["CurrentRole"] for one in nodes["NodeGroupMembers"]] == [
        "primary",
        "replica",
        "replica",
    ]
    assert more["MemberClusters"] == [f"{name}-001", f"{name}-002", f"{name}-003"]
    assert fewer["MemberClusters"] == [f"{name}-001", f"{name}-002"]
    [found] = elasticache.describe_replication_groups(ReplicationGroupId=name)["ReplicationGroups"]
    assert found["MemberClusters"] == fewer["MemberClusters"]
    listed = {
        one["CacheClusterId"] for one in elasticache.describe_cache_clusters()["CacheClusters"]
    }
    assert listed >= {*fewer["MemberClusters"]}
    assert more["MemberClusters"][-1] not in listed


def test_a_subnet_group_is_deleted(local: Connect) -> None:
    elasticache, name = local("elasticache"), f"s-{uuid4().hex}"
    [subnet, *_] = local("ec2").describe_subnets()["Subnets"]
    elasticache.create_cache_subnet_group(
        CacheSubnetGroupName=name,
        CacheSubnetGroupDescription="For tests",
        SubnetIds=[subnet["SubnetId"]],
    )
    elasticache.delete_cache_subnet_group(CacheSubnetGroupName=name)

    with pytest.raises(elasticache.exceptions.CacheSubnetGroupNotFoundFault):
        elasticache.describe_cache_subnet_groups(CacheSubnetGroupName=name)


def test_a_subnet_group_gets_other_subnets(local: Connect) -> None:
    elasticache, name = local("elasticache"), f"s-{uuid4().hex}"
    # Other tests have subnets of other networks there.
    own = {"Name": "default-for-az", "Values": ["true"]}
    subnets = local("ec2").describe_subnets(Filters=[own])["Subnets"]
    first, second = (one["SubnetId"] for one in subnets[:2])
    elasticache.create_cache_subnet_group(
        CacheSubnetGroupName=name, CacheSubnetGroupDescription="For tests", SubnetIds=[first]
    )
    elasticache.modify_cache_subnet_group(CacheSubnetGroupName=name, SubnetIds=[first, second])

    [found] = elasticache.describe_cache_subnet_groups(CacheSubnetGroupName=name)[
        "CacheSubnetGroups"
    ]
    assert {one["SubnetIdentifier"] for one in found["Subnets"]} == {first, second}
    assert found["CacheSubnetGroupDescription"] == "For tests"
