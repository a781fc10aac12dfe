"""What the module makes under a condition that only Terraform knows."""

from __future__ import annotations

from modules.network.face import FACE
from tests.support.environments import app
from tests.support.synthesized import Synthesized


def test_flow_logs_gateways_and_endpoints_are_made_where_terraform_finds_them_asked_for() -> None:
    found = Synthesized.of(FACE.stack(app()))
    gateways, endpoints = 'var.nat_gateways != "none"', "length(var.interface_endpoints) > 0"
    services = f"${{toset({endpoints} ? var.interface_endpoints : [])}}"

    for address in ("aws_flow_log.this", "aws_iam_role.flow_logs"):
        found.has(address, count="${var.flow_logs ? 1 : 0}")
    found.has("aws_security_group.endpoints", count=f"${{{endpoints} ? 1 : 0}}")
    found.has("aws_vpc_endpoint.interface", for_each=services)
    found.absent("aws_vpc_endpoint.interface", "count")
    for address in ("aws_eip.nat", "aws_nat_gateway.this"):
        assert found.resource(address)["for_each"].startswith(f"${{toset({gateways} ? ")
    found.absent("aws_vpc_endpoint.s3", "count", "for_each")


def test_tasks_reach_the_endpoints_where_there_is_no_other_way_and_some_were_asked_for() -> None:
    targets = Synthesized.of(FACE.stack(app())).outputs["https_targets"]
    closed = 'var.nat_gateways == "none"'

    assert 'internet = var.nat_gateways != "none" ? {' in targets
    assert f"s3 = {closed} ? {{" in targets
    assert f"endpoints = {closed} && length(var.interface_endpoints) > 0 ? {{" in targets


def test_subnets_are_known_once_they_lead_where_they_are_to() -> None:
    outputs = Synthesized.of(FACE.stack(app())).json["output"]

    assert outputs["public_subnet_ids"]["depends_on"] == [
        "aws_route.public_internet",
        "aws_route_table_association.public",
        "aws_route.public_internet_ipv6",
    ]
    assert outputs["private_subnet_ids"]["depends_on"] == [
        "aws_route_table_association.private",
        "aws_route.private_internet",
        "aws_route.private_internet_ipv6",
        "aws_vpc_endpoint_route_table_association.public",
        "aws_vpc_endpoint_route_table_association.private",
        "aws_vpc_endpoint.interface",
    ]


def test_subnets_of_databases_are_made_where_they_are_asked_for() -> None:
    found = Synthesized.of(FACE.stack(app()))

    found.has("aws_route_table.isolated", count="${var.isolated_subnets ? 1 : 0}")
    assert found.outputs["isolated_route_table_id"] == "${one(aws_route_table.isolated[*].id)}"
    for address in ("aws_subnet.isolated", "aws_route_table_association.isolated"):
        assert "var.isolated_subnets ? " in found.resource(address)["for_each"]
