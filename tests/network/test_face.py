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
