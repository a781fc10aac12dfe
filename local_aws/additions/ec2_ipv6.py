"""Ranges of IPv6 of subnets, and in which order they go."""

from collections.abc import Callable
from typing import Any

from moto.ec2.exceptions import EC2ClientError
from moto.ec2.models.subnets import Subnet

_OF_SUBNET = "ipv6-cidr-block-association.association-id"

_stock = Subnet.get_filter_value


def know_ranges_of_subnets() -> None:
    """Lets ``ec2:DescribeSubnets`` say the state of a range, and find a subnet by its range.

    moto puts the state into another state, and does not know the filter, by which the provider
    waits for the range.
    """
    Subnet.ipv6_cidr_block_association_set = property(_ranges)  # type: ignore[assignment]
    Subnet.get_filter_value = _filter_value  # type: ignore[method-assign,assignment]


def disassociate_vpc_cidr_block(responses: Any, stock: Callable[[], Any]) -> Any:
    """Refuses to take a range of IPv6 from a VPC while a subnet has a part of it."""
    association_id = responses._get_param("AssociationId")
    backend = responses.ec2_backend
    for subnet in backend.describe_subnets():
        vpc = backend.get_vpc(subnet.vpc_id)
        ranges = {one["association_id"] for one in vpc.get_cidr_block_association_set(ipv6=True)}
        if association_id in ranges and _ranges(subnet):
            raise EC2ClientError(
                "InvalidCidrBlock.InUse",
                f"The vpc {vpc.id} currently has a subnet within CIDR block of {association_id}",
            )
    return stock()


def _ranges(subnet: Any) -> list[dict[str, Any]]:
    return [
        {
            "ipv6CidrBlock": one["ipv6CidrBlock"],
            "associationId": one["associationId"],
            "ipv6CidrBlockState": one["ipv6CidrBlockState"],
        }
        for one in subnet.ipv6_cidr_block_associations.values()
        if one["ipv6CidrBlockState"]["State"] == "associated"
    ]


def _filter_value(subnet: Any, filter_name: str, method_name: str | None = None) -> Any:
    if filter_name != _OF_SUBNET:
        return _stock(subnet, filter_name, method_name)
    return "".join(one["associationId"] for one in _ranges(subnet))
