"""The hosted zone of a Cloud Map namespace."""

from collections.abc import Callable
from typing import Any
from uuid import uuid4

import pytest
from botocore.exceptions import ClientError

Connect = Callable[[str], Any]


def test_a_deleted_private_namespace_takes_its_hosted_zone_along(aws: Connect) -> None:
    discovery, dns = aws("servicediscovery"), aws("route53")
    name = f"{uuid4().hex}.local"
    vpc_id = aws("ec2").describe_vpcs()["Vpcs"][0]["VpcId"]
    discovery.create_private_dns_namespace(Name=name, Vpc=vpc_id)
    [namespace] = [n for n in discovery.list_namespaces()["Namespaces"] if n["Name"] == name]
    # moto writes it with the prefix "/hostedzone/", AWS without.
    zone_id = namespace["Properties"]["DnsProperties"]["HostedZoneId"].rpartition("/")[2]
    assert zone_id in zone_ids(dns)
    discovery.delete_namespace(Id=namespace["Id"])
    assert zone_id not in zone_ids(dns)


def zone_ids(dns: Any) -> set[str]:
    """The ids of all hosted zones, without the prefix."""
    return {zone["Id"].rpartition("/")[2] for zone in dns.list_hosted_zones()["HostedZones"]}


def test_an_unknown_namespace_is_answered_by_its_error(local: Connect) -> None:
    with pytest.raises(ClientError, match="NamespaceNotFound"):
        local("servicediscovery").delete_namespace(Id="ns-unknown")
