"""Logs of the names that are looked up in a VPC."""

from collections.abc import Callable
from typing import Any

import pytest

Connect = Callable[[str], Any]


def test_a_query_log_has_its_tags_and_ends_with_nothing_left(aws: Connect) -> None:
    resolver = aws("route53resolver")
    vpc_id = aws("ec2").create_vpc(CidrBlock="10.0.0.0/16")["Vpc"]["VpcId"]
    group = "arn:aws:logs:us-east-1:123456789012:log-group:/vpc/shop/query-log"
    config = resolver.create_resolver_query_log_config(
        Name="shop-query-log",
        DestinationArn=group,
        CreatorRequestId="1",
        Tags=[{"Key": "Team", "Value": "orders"}],
    )["ResolverQueryLogConfig"]
    more = [{"Key": "Stage", "Value": "two"}]
    resolver.tag_resource(ResourceArn=config["Arn"], Tags=more)
    resolver.untag_resource(ResourceArn=config["Arn"], TagKeys=["Stage"])
    [tag] = resolver.list_tags_for_resource(ResourceArn=config["Arn"])["Tags"]
    ids = {"ResolverQueryLogConfigId": config["Id"]}
    resolver.associate_resolver_query_log_config(ResourceId=vpc_id, **ids)

    ended = resolver.disassociate_resolver_query_log_config(ResourceId=vpc_id, **ids)
    deleted = resolver.delete_resolver_query_log_config(**ids)

    assert tag == {"Key": "Team", "Value": "orders"}
    assert ended["ResolverQueryLogConfigAssociation"]["ResourceId"] == vpc_id
    assert deleted["ResolverQueryLogConfig"]["AssociationCount"] == 0
    assert resolver.list_resolver_query_log_configs()["ResolverQueryLogConfigs"] == []
    with pytest.raises(resolver.exceptions.ResourceNotFoundException):
        resolver.list_tags_for_resource(ResourceArn=config["Arn"])
