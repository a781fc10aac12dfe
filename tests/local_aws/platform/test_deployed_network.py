"""The network that the environment `dev` of the payment system has on the local AWS."""

from typing import Any

import pytest

from tests.local_aws.platform.reading import Reader

ZONES = {"us-east-1a", "us-east-1b", "us-east-1c"}
TIER = "Tags[?Key=='Tier'].Value | [0]"

Filters = list[dict[str, Any]]
Subnets = dict[tuple[str, str], str]
Ways = dict[str, set[str]]


@pytest.fixture
def in_vpc(outputs: dict[str, Any]) -> Filters:
    """The filter for what stands in our VPC: moto has one of its own besides."""
    return [{"Name": "vpc-id", "Values": [outputs["vpc_id"]]}]


@pytest.fixture
def subnets(read: Reader, in_vpc: Filters) -> Subnets:
    """The ids of the subnets by tier and zone."""
    found = f"Subnets[].[{TIER}, AvailabilityZone, SubnetId]"
    rows = read("ec2", "describe_subnets", found, Filters=in_vpc)
    assert len(rows) == 6
    return {(tier, zone): subnet_id for tier, zone, subnet_id in rows}


@pytest.fixture
def ways(read: Reader, in_vpc: Filters) -> Ways:
    """What each associated subnet's route table leads to."""
    tables = read("ec2", "describe_route_tables", "RouteTables", Filters=in_vpc)
    return {
        association["SubnetId"]: {
            f"{destination} by {hop.partition('-')[0]}"
            for route in table["Routes"]
            for destination in [route.get("DestinationCidrBlock", "S3")]
            for hop in [route.get("GatewayId") or route["NatGatewayId"]]
        }
        for table in tables
        for association in table["Associations"]
        if "SubnetId" in association
    }


def test_the_vpc_resolves_names(read: Reader, outputs: dict[str, Any]) -> None:
    for attribute in ("EnableDnsSupport", "EnableDnsHostnames"):
        name = attribute[0].lower() + attribute[1:]
        arguments = {"VpcId": outputs["vpc_id"], "Attribute": name}
        assert read("ec2", "describe_vpc_attribute", f"{attribute}.Value", **arguments) is True


def test_each_of_three_zones_has_a_public_and_a_private_subnet(subnets: Subnets) -> None:
    assert set(subnets) == {(tier, zone) for tier in ("public", "private") for zone in ZONES}


def test_no_subnet_hands_out_public_addresses(
    read: Reader, in_vpc: Filters, subnets: Subnets
) -> None:
    found = "Subnets[].MapPublicIpOnLaunch"
    assert set(read("ec2", "describe_subnets", found, Filters=in_vpc)) == {False}


def test_public_subnets_reach_the_internet_by_the_internet_gateway(
    subnets: Subnets, ways: Ways
) -> None:
    for zone in ZONES:
        expected = {"10.0.0.0/16 by local", "0.0.0.0/0 by igw", "S3 by vpce"}
        assert ways[subnets["public", zone]] == expected


def test_private_subnets_reach_the_internet_by_the_nat_gateway(
    subnets: Subnets, ways: Ways
) -> None:
    for zone in ZONES:
        expected = {"10.0.0.0/16 by local", "0.0.0.0/0 by nat", "S3 by vpce"}
        assert ways[subnets["private", zone]] == expected


def test_one_nat_gateway_with_an_elastic_ip_stands_in_a_public_subnet(
    read: Reader, subnets: Subnets
) -> None:
    found = "NatGateways[].[State, SubnetId, NatGatewayAddresses[].AllocationId]"
    [[state, subnet_id, allocations]] = read("ec2", "describe_nat_gateways", found)
    assert state == "available"
    assert subnet_id == subnets["public", "us-east-1a"]
    assert allocations == read("ec2", "describe_addresses", "Addresses[].AllocationId")
    assert len(allocations) == 1


def test_the_default_security_group_is_empty(read: Reader, in_vpc: Filters) -> None:
    groups = read(
        "ec2", "describe_security_groups", "SecurityGroups[?GroupName=='default']", Filters=in_vpc
    )
    assert [(group["IpPermissions"], group["IpPermissionsEgress"]) for group in groups] == [
        ([], [])
    ]


def test_neither_ssh_nor_rdp_enters_by_the_network_acl_of_all_subnets(
    read: Reader, in_vpc: Filters, subnets: Subnets
) -> None:
    [acl] = read("ec2", "describe_network_acls", "NetworkAcls", Filters=in_vpc)
    assert {one["SubnetId"] for one in acl["Associations"]} == set(subnets.values())
    from_anywhere = [
        (entry["PortRange"]["From"], entry["PortRange"]["To"])
        for entry in acl["Entries"]
        if not entry["Egress"] and entry["CidrBlock"] == "0.0.0.0/0" and "PortRange" in entry
    ]
    assert len(from_anywhere) == 7
    assert not [ports for ports in from_anywhere if {22, 3389} & set(range(ports[0], ports[1] + 1))]


def test_the_main_route_table_leads_nowhere(read: Reader, in_vpc: Filters) -> None:
    main = "RouteTables[?Associations[?Main]].Routes[].GatewayId"
    assert read("ec2", "describe_route_tables", main, Filters=in_vpc) == ["local"]


def test_flow_logs_of_all_traffic_are_active(read: Reader, outputs: dict[str, Any]) -> None:
    found = "FlowLogs[].[ResourceId, FlowLogStatus, TrafficType, LogGroupName]"
    [[resource, status, traffic, _]] = read("ec2", "describe_flow_logs", found)
    assert (resource, status, traffic) == (outputs["vpc_id"], "ACTIVE", "ALL")
    [destination] = read("ec2", "describe_flow_logs", "FlowLogs[].LogDestination")
    assert destination.endswith(":log-group:/vpc/payment-dev/flow-logs")


def test_services_are_found_in_payment_local(read: Reader, outputs: dict[str, Any]) -> None:
    namespaces = read("servicediscovery", "list_namespaces", "Namespaces[].[Name, Type]")
    assert namespaces == [["payment.local", "DNS_PRIVATE"]]
    assert outputs["service_discovery_namespace"] == "payment.local"


def test_each_service_answers_with_the_addresses_of_all_its_tasks(read: Reader) -> None:
    config = "DnsConfig.[RoutingPolicy, DnsRecords[0].Type, DnsRecords[0].TTL]"
    found = f"Services[].[Name, {config}, HealthCheckCustomConfig.FailureThreshold]"
    services = read("servicediscovery", "list_services", found)
    assert sorted(services) == [
        [name, ["MULTIVALUE", "A", 10], 1]
        for name in ("api-gateway", "fraud-detector", "payment-processor")
    ]


@pytest.mark.parametrize(
    ("action", "kind"),
    [
        ("describe_vpcs", "Vpcs"),
        ("describe_subnets", "Subnets"),
        ("describe_route_tables", "RouteTables[?Tags]"),
        ("describe_nat_gateways", "NatGateways"),
        ("describe_security_groups", "SecurityGroups"),
    ],
)
def test_whatever_is_in_the_vpc_says_whose_it_is(
    read: Reader, in_vpc: Filters, action: str, kind: str
) -> None:
    found = read("ec2", action, f"{kind}[].Tags", Filters=in_vpc)
    assert found
    for tags in found:
        whose = {tag["Key"]: tag["Value"] for tag in tags}
        assert (whose["Project"], whose["Environment"]) == ("payment", "dev")
