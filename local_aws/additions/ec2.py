"""What EC2 keeps of security group rules, network ACLs, endpoints and NAT gateways; regions."""

from collections.abc import Callable
from typing import Any


def authorize_security_group(_responses: Any, stock: Callable[[], Any]) -> Any:
    """Keeps the description of a rule whose other side is a group or a prefix list.

    moto reads a description only beside a CIDR; without it the next plan adds it again.
    """
    answer = stock()
    given = _descriptions(_responses._get_param("IpPermissions", []))
    for rule in answer.result["SecurityGroupRules"]:
        other_side = rule.source_group.get("GroupId") or rule.prefix_list_id
        if description := given.get(other_side):
            # Where moto itself looks for it, and where a later change of the rule puts it.
            rule.ip_range["Description"] = description
    return answer


def create_network_acl_entry(responses: Any, stock: Callable[[], Any]) -> Any:
    """Keeps the type and code of ICMP, which moto looks for under another name."""
    answer = stock()
    number, egress = responses._get_param("RuleNumber"), responses._get_param("Egress")
    acl = responses.ec2_backend.get_network_acl(responses._get_param("NetworkAclId"))
    icmp = responses._get_param("IcmpTypeCode", {})
    for entry in acl.network_acl_entries:
        if (entry.rule_number, entry.egress) == (number, egress):
            entry.icmp_type, entry.icmp_code = icmp.get("Type"), icmp.get("Code")
    return answer


def modify_vpc_endpoint(responses: Any, stock: Callable[[], Any]) -> Any:
    """Adds and removes the routes of a gateway endpoint along with its route tables.

    moto routes only on create, and later cannot delete an endpoint that lacks one of its routes.
    A route table that is deleted already fails the call, as it does on AWS.
    """
    backend = responses.ec2_backend
    endpoint_id = responses._get_param("VpcEndpointId")
    [endpoint] = backend.describe_vpc_endpoints(vpc_end_point_ids=[endpoint_id])
    before = set(endpoint.route_table_ids)
    answer = stock()
    after = set(endpoint.route_table_ids)
    prefix_list_id = endpoint.destination_prefix_list_id
    for route_table_id in after - before:
        backend.create_route(
            route_table_id,
            None,
            gateway_id=endpoint_id,
            destination_prefix_list_id=prefix_list_id,
        )
    for route_table_id in before - after:
        backend.delete_route(route_table_id, prefix_list_id)
    return answer


def delete_nat_gateway(responses: Any, stock: Callable[[], Any]) -> Any:
    """Ends the network interface of the NAT gateway, which moto leaves behind with its address."""
    answer = stock()
    backend = responses.ec2_backend
    interface = backend.nat_gateways[answer.result["NatGatewayId"]]._eni
    for address in backend.addresses:
        if address.eni is interface:
            backend.disassociate_address(association_id=address.association_id)
    # A second delete of the same gateway is answered alike.
    backend.enis.pop(interface.id, None)
    return answer


def describe_regions(responses: Any, stock: Callable[[], Any]) -> Any:
    """Honours the filter ``opt-in-status``, by which tools ask for usable regions."""
    answer = stock()
    wanted = responses._filters_from_querystring().get("opt-in-status")
    if wanted:
        answer.result["Regions"] = [
            region for region in answer.result["Regions"] if region.opt_in_status in wanted
        ]
    return answer


def _descriptions(permissions: list[dict[str, Any]]) -> dict[str, str]:
    """The descriptions of a request by the id of the group or prefix list beside them."""
    return {
        side.get("GroupId") or side["PrefixListId"]: side["Description"]
        for permission in permissions
        for side in [*permission.get("UserIdGroupPairs", []), *permission.get("PrefixListIds", [])]
        if "Description" in side
    }
