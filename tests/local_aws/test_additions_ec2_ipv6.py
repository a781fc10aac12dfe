"""The ranges of IPv6 of a VPC and its subnets."""

from collections.abc import Callable
from typing import Any

from tests.support.refusals import refusal

Connect = Callable[[str], Any]


def test_a_subnet_is_found_by_its_range_of_ipv6_and_says_that_it_has_it(aws: Connect) -> None:
    ec2 = aws("ec2")
    vpc_id = ec2.create_vpc(CidrBlock="10.0.0.0/16")["Vpc"]["VpcId"]
    ec2.associate_vpc_cidr_block(VpcId=vpc_id, AmazonProvidedIpv6CidrBlock=True)
    [vpc] = ec2.describe_vpcs(VpcIds=[vpc_id])["Vpcs"]
    [of_vpc] = vpc["Ipv6CidrBlockAssociationSet"]
    block = of_vpc["Ipv6CidrBlock"].replace("::/56", "::/64")
    first, second = (
        ec2.create_subnet(VpcId=vpc_id, CidrBlock=cidr)["Subnet"]["SubnetId"]
        for cidr in ("10.0.0.0/24", "10.0.1.0/24")
    )
    made = ec2.associate_subnet_cidr_block(SubnetId=first, Ipv6CidrBlock=block)
    association = made["Ipv6CidrBlockAssociation"]["AssociationId"]
    [described] = ec2.describe_subnets(SubnetIds=[first])["Subnets"]
    [of_subnet] = described["Ipv6CidrBlockAssociationSet"]
    assert of_subnet["Ipv6CidrBlockState"] == {"State": "associated"}
    assert of_subnet["Ipv6CidrBlock"] == block
    by_range = {"Name": "ipv6-cidr-block-association.association-id", "Values": [association]}
    [found] = ec2.describe_subnets(Filters=[by_range])["Subnets"]

    assert found["SubnetId"] == first
    [other] = ec2.describe_subnets(SubnetIds=[second])["Subnets"]
    assert other["Ipv6CidrBlockAssociationSet"] == []

    refused = refusal(
        lambda: ec2.disassociate_vpc_cidr_block(AssociationId=of_vpc["AssociationId"])
    )
    assert "InvalidCidrBlock.InUse" in refused

    ec2.disassociate_subnet_cidr_block(AssociationId=association)
    assert ec2.describe_subnets(Filters=[by_range])["Subnets"] == []
    ec2.disassociate_vpc_cidr_block(AssociationId=of_vpc["AssociationId"])
