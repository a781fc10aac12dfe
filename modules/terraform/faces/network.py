"""The module ``network``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from modules.bindings.expressions import attribute, of_each
from modules.iam.account import Account
from modules.logs.log_groups import LogGroups
from modules.network.network import Network
from modules.specs.expression import Expression
from modules.specs.inputs import NetworkInputs
from modules.specs.names import Names
from modules.terraform.face import Face
from modules.terraform.module_stack import ModuleStack, Output


def build(stack: ModuleStack, var: Any) -> Mapping[str, Output]:
    """Make the network."""
    network = Network(
        stack,
        "_network",
        spec=var,
        names=Names(var.name),
        account=Account(stack, "_account", permissions_boundary=var.permissions_boundary),
        logs=LogGroups(str(var.name), var.logs.kms_key_arn, var.logs.retention_days),
    )
    subnets, ready = network.subnets, tuple(network.ways_to_aws)
    return {
        "vpc_id": Output(network.vpc_id, "Id of the VPC."),
        "vpc_cidr_block": Output(attribute(network.vpc, "cidr_block"), "IPv4 range of the VPC."),
        "availability_zones": Output(
            Expression(f"sort({var.availability_zones.text})", list[str]),
            "Names of the zones it spans, in the order of the subnets' ids.",
        ),
        "public_subnet_ids": Output(
            network.public_subnet_ids,
            "Ids of the subnets for load balancers.",
            tuple(subnets.public_ways_out),
        ),
        "private_subnet_ids": Output(
            network.private_subnet_ids,
            "Ids of the subnets for tasks; known once tasks in them can reach AWS.",
            ready,
        ),
        "public_route_table_id": Output(
            attribute(subnets.public_route_table, "id"), "Id of the public subnets' route table."
        ),
        "private_route_table_ids": Output(
            of_each(subnets.private_route_table, "id"),
            "Ids of the private subnets' route tables, by availability zone.",
        ),
        "nat_gateway_public_ips": Output(
            of_each(subnets.elastic_ip, "public_ip"),
            "Addresses from which private subnets reach the internet, by availability zone.",
        ),
        "https_targets": Output(
            network.https_targets,
            "Whom tasks reach on port 443 to pull images, read secrets and write logs; the input "
            "of the same name of the module service.",
        ),
        "flow_log_group_name": Output(
            attribute(network.flow_logs.group, "name"), "Log group of the flow logs, or null."
        ),
    }


NETWORK = Face(
    "network",
    "A VPC with a public and a private subnet in each availability zone, NAT gateways, endpoints "
    "and flow logs.",
    NetworkInputs,
    build,
    comments={
        "aws_default_security_group.this": "Emptied: whoever is put into it by mistake reaches "
        "nothing (Security Hub EC2.2).",
        "aws_nat_gateway.this.depends_on": "AWS refuses a NAT gateway in a VPC whose internet "
        "gateway is not attached yet.",
        "aws_subnet.private.for_each": "A zone's range follows from its letter: one more zone "
        "moves no subnet.",
        "aws_subnet.public.for_each": "As above, smaller and behind the private ones.",
    },
)
