"""Security group rules, entries of network ACLs, routes of gateway endpoints, regions."""

from collections.abc import Callable
from typing import Any
from uuid import uuid4

import pytest

from tests.support.refusals import refusal

Connect = Callable[[str], Any]


@pytest.mark.parametrize("direction", ["ingress", "egress"])
@pytest.mark.parametrize("other_side", ["UserIdGroupPairs", "PrefixListIds"])
def test_a_rule_towards_a_group_or_a_prefix_list_keeps_its_description(
    aws: Connect, direction: str, other_side: str
) -> None:
    ec2 = aws("ec2")
    group_id = ec2.create_security_group(GroupName=uuid4().hex, Description="web")["GroupId"]
    prefix_list_id = ec2.describe_managed_prefix_lists()["PrefixLists"][0]["PrefixListId"]
    ids = {
        "UserIdGroupPairs": {"GroupId": group_id},
        "PrefixListIds": {"PrefixListId": prefix_list_id},
    }
    permission = {
        "IpProtocol": "tcp",
        "FromPort": 443,
        "ToPort": 443,
        other_side: [ids[other_side] | {"Description": "fetches images"}],
    }
    authorize = getattr(ec2, f"authorize_security_group_{direction}")
    [rule] = authorize(GroupId=group_id, IpPermissions=[permission])["SecurityGroupRules"]
    [read_back] = ec2.describe_security_group_rules(
        SecurityGroupRuleIds=[rule["SecurityGroupRuleId"]]
    )["SecurityGroupRules"]
    assert read_back["Description"] == "fetches images"
    assert read_back.get("CidrIpv4") is None


def test_an_entry_of_a_network_acl_keeps_the_type_and_code_of_icmp(aws: Connect) -> None:
    ec2 = aws("ec2")
    vpc_id = ec2.create_vpc(CidrBlock="10.0.0.0/16")["Vpc"]["VpcId"]
    acl_id = ec2.create_network_acl(VpcId=vpc_id)["NetworkAcl"]["NetworkAclId"]
    entry = {"Egress": False, "RuleAction": "allow", "CidrBlock": "0.0.0.0/0"}
    icmp = {"Protocol": "1", "IcmpTypeCode": {"Type": 3, "Code": -1}}
    tcp = {"Protocol": "6", "PortRange": {"From": 80, "To": 80}}
    for number, traffic in ((10, icmp), (20, tcp)):
        ec2.create_network_acl_entry(NetworkAclId=acl_id, RuleNumber=number, **entry, **traffic)
    [acl] = ec2.describe_network_acls(NetworkAclIds=[acl_id])["NetworkAcls"]
    assert [one.get("IcmpTypeCode") for one in acl["Entries"]] == [icmp["IcmpTypeCode"], None]


def test_a_gateway_endpoint_routes_from_the_route_tables_that_it_has_now(aws: Connect) -> None:
    ec2 = aws("ec2")
    vpc_id = ec2.create_vpc(CidrBlock="10.0.0.0/16")["Vpc"]["VpcId"]
    first, second = (
        ec2.create_route_table(VpcId=vpc_id)["RouteTable"]["RouteTableId"] for _ in range(2)
    )
    endpoint_id = ec2.create_vpc_endpoint(
        VpcId=vpc_id,
        ServiceName="com.amazonaws.us-east-1.s3",
        VpcEndpointType="Gateway",
        RouteTableIds=[first],
    )["VpcEndpoint"]["VpcEndpointId"]

    def routed() -> list[str]:
        tables = ec2.describe_route_tables(RouteTableIds=[first, second])["RouteTables"]
        return [
            table["RouteTableId"]
            for table in tables
            if any(route.get("GatewayId") == endpoint_id for route in table["Routes"])
        ]

    ec2.modify_vpc_endpoint(
        VpcEndpointId=endpoint_id, AddRouteTableIds=[second], RemoveRouteTableIds=[first]
    )
    assert routed() == [second]
    assert ec2.delete_vpc_endpoints(VpcEndpointIds=[endpoint_id])["Unsuccessful"] == []
    assert routed() == []


def test_a_deleted_nat_gateway_leaves_neither_interface_nor_association(aws: Connect) -> None:
    ec2 = aws("ec2")
    subnet_id = ec2.describe_subnets()["Subnets"][0]["SubnetId"]
    allocation_id = ec2.allocate_address(Domain="vpc")["AllocationId"]
    nat_gateway = ec2.create_nat_gateway(SubnetId=subnet_id, AllocationId=allocation_id)[
        "NatGateway"
    ]
    [address] = nat_gateway["NatGatewayAddresses"]
    for _ in range(2):
        ec2.delete_nat_gateway(NatGatewayId=nat_gateway["NatGatewayId"])
    interfaces = ec2.describe_network_interfaces()["NetworkInterfaces"]
    assert address["NetworkInterfaceId"] not in {i["NetworkInterfaceId"] for i in interfaces}
    [released] = ec2.describe_addresses(AllocationIds=[allocation_id])["Addresses"]
    assert "AssociationId" not in released


def test_regions_are_found_by_their_opt_in_status(aws: Connect) -> None:
    def statuses(*wanted: str) -> set[str]:
        filters = [{"Name": "opt-in-status", "Values": list(wanted)}]
        regions = aws("ec2").describe_regions(AllRegions=True, Filters=filters)["Regions"]
        return {region["OptInStatus"] for region in regions}

    assert statuses("not-opted-in") == {"not-opted-in"}
    assert statuses("opt-in-not-required", "opted-in") == {"opt-in-not-required"}


@pytest.mark.parametrize(("side", "by_default"), [("ingress", 0), ("egress", 1)])
def test_a_security_group_has_60_rules_on_each_side(
    side: str, by_default: int, local: Connect
) -> None:
    """moto counts them by itself: this says so when it no longer does."""
    ec2 = local("ec2")
    [vpc, *_] = ec2.describe_vpcs()["Vpcs"]
    group = ec2.create_security_group(
        GroupName=uuid4().hex, Description="full", VpcId=vpc["VpcId"]
    )["GroupId"]
    authorize = getattr(ec2, f"authorize_security_group_{side}")

    def rules(first: int, count: int) -> None:
        ranges = [{"CidrIp": f"10.0.{n}.0/24"} for n in range(first, first + count)]
        rule = {"IpProtocol": "tcp", "FromPort": 80, "ToPort": 80, "IpRanges": ranges}
        authorize(GroupId=group, IpPermissions=[rule])

    rules(0, 60 - by_default)
    assert "RulesPerSecurityGroupLimitExceeded" in refusal(lambda: rules(60, 1))
