"""The module ``network``."""

from __future__ import annotations

from modules.bindings.resources import reference, references_by_key
from modules.frame.module_face import Face, Outputs
from modules.frame.module_stack import ModuleStack, Output
from modules.iam.account import Account
from modules.language.functions import sort
from modules.language.names import Names
from modules.logs.log_groups import LogGroups
from modules.network.inputs import NetworkInputs
from modules.network.network import Network
from modules.network.subnets import Subnets


def build(stack: ModuleStack, var: NetworkInputs) -> Outputs:
    """Create the network."""
    network = Network(
        stack,
        "_network",
        spec=var,
        names=Names(var.name),
        account=Account(
            stack,
            "_account",
            arn="aws_vpc.this.arn",
            permissions_boundary=var.permissions_boundary,
        ),
        logs=LogGroups(str(var.name), var.logs.kms_key_arn, var.logs.retention_days),
        isolated=var.isolated_subnets,
    )
    return {
        "vpc_id": Output(network.vpc_id, "Id of the VPC."),
        "vpc_cidr_block": Output(reference(network.vpc, "cidr_block"), "IPv4 range of the VPC."),
        "vpc_ipv6_cidr_block": Output(
            var.ipv6.then(network.ipv6_cidr_block, None),
            "IPv6 range of the VPC, from which tasks reach the internet, or null.",
        ),
        "availability_zones": Output(
            sort(var.availability_zones),
            "Names of the zones it spans, in the order of the subnets' ids.",
        ),
        **_subnets(network),
        **_ways_out(network.subnets),
        **_targets(network),
        **_logs(network),
    }


def _subnets(network: Network) -> Outputs:
    return {
        "public_subnet_ids": Output(
            network.public_subnet_ids,
            "Ids of the subnets for load balancers.",
            tuple(network.public_ready),
        ),
        "private_subnet_ids": Output(
            network.private_subnet_ids,
            "Ids of the subnets for tasks; known once tasks in them can reach AWS.",
            tuple(network.ready),
        ),
        "isolated_subnet_ids": Output(
            network.isolated_subnet_ids, "Ids of the subnets for databases; empty without them."
        ),
        "private_subnet_ids_by_zone": Output(
            network.private_subnet_ids_by_zone,
            "Ids of the subnets for tasks, by availability zone; an input of the module "
            "file_system.",
        ),
    }


def _ways_out(subnets: Subnets) -> Outputs:
    gateways = subnets.nat_gateways
    return {
        "public_route_table_id": Output(
            reference(subnets.public_route_table, "id"), "Id of the public subnets' route table."
        ),
        "private_route_table_ids": Output(
            references_by_key(subnets.private_route_table, "id"),
            "Ids of the private subnets' route tables, by availability zone.",
        ),
        "isolated_route_table_id": Output(
            reference(isolated, "id") if (isolated := subnets.isolated_route_table) else None,
            "Id of the route table of the subnets for databases, or null: for the routes of a "
            "peering or of a transit gateway.",
        ),
        "nat_gateway_ids": Output(
            references_by_key(gateways.gateway, "id") if gateways else {},
            "Ids of the NAT gateways, by availability zone; an input of the module alarms.",
        ),
        "nat_gateway_public_ips": Output(
            references_by_key(gateways.gateway, "public_ip") if gateways else {},
            "Addresses from which private subnets reach the internet, by availability zone.",
        ),
    }


def _targets(network: Network) -> Outputs:
    return {
        "https_targets": Output(
            network.https_targets,
            "Targets that tasks reach on port 443 to pull images, read secrets and write logs; the "
            "input of the same name of the module service.",
        ),
        "internet_targets": Output(
            network.internet_targets,
            "The internet alone: https_targets of a service with public addresses.",
        ),
        "dynamodb_prefix_list_id": Output(
            network.dynamodb.prefix_list_id,
            "Prefix list of DynamoDB: a target of egress, on port 443, of those who use a table "
            "where there are no NAT gateways.",
            tuple(network.dynamodb.ready),
        ),
        "endpoint_targets": Output(
            network.endpoint_targets,
            "The gateway of S3 and the interface endpoints: https_targets of a service that needs "
            "nothing else on port 443, though there are NAT gateways.",
        ),
    }


def _logs(network: Network) -> Outputs:
    flow_logs = network.flow_logs
    return {
        "flow_log_group_name": Output(
            reference(flow_logs.group, "name") if flow_logs else None,
            "Log group of the flow logs, or null.",
        ),
        "query_log_group_name": Output(
            reference(network.query_log.group, "name") if network.query_log else None,
            "Log group of the names that are looked up, or null.",
        ),
    }


FACE = Face(
    "network",
    "A VPC with a public and a private subnet in each availability zone, NAT gateways, endpoints "
    "and flow logs.",
    NetworkInputs,
    build,
    comments={
        "aws_default_security_group.this": "Emptied: whoever is put into it by mistake reaches "
        "nothing (Security Hub EC2.2).",
        "aws_vpc.this.lifecycle.ignore_changes": "AWS tells it of the VPC whoever asked for the "
        "range, which is a resource of its own.",
        "aws_vpc_ipv6_cidr_block_association.this.depends_on": "AWS adds rules of IPv6 to both "
        "where they are as it made them.",
        "aws_vpc_ipv6_cidr_block_association.this.lifecycle": "AWS takes no range away of which a "
        "subnet has a part.",
        "aws_nat_gateway.this.depends_on": "AWS refuses a NAT gateway in a VPC whose internet "
        "gateway is not attached yet.",
        "aws_subnet.private.for_each": "A zone's range follows from its letter: one more zone "
        "moves no subnet.",
        "aws_subnet.public.for_each": "As above, smaller and behind the private ones.",
        "aws_vpc_endpoint.interface.depends_on": "Its name leads to it as soon as it is there.",
        "terraform_data.ways": "Terraform deletes what is no longer written at once. This changes "
        "along with the ways to AWS: after the next ones are there, and before the former go.",
    },
)
