"""What the module makes under a condition that only Terraform knows."""

from __future__ import annotations

from modules.load_balancer.face import FACE
from tests.support.environments import app
from tests.support.synthesized import Synthesized

IS_HTTPS = "${local.is_https ? 1 : 0}"
NAMED = "${var.domain_name != null ? 1 : 0}"


def module() -> Synthesized:
    return Synthesized.of(FACE.stack(app()))


def test_https_is_served_where_terraform_finds_a_certificate() -> None:
    found = module()
    [action] = found.resource("aws_lb_listener.http")["default_action"]

    found.has("aws_lb_listener.https", count=IS_HTTPS)
    assert found.outputs["listener_arn"] == (
        "${local.is_https ? one(aws_lb_listener.https[*].arn) : aws_lb_listener.http.arn}"
    )
    assert action["type"] == '${local.is_https ? "redirect" : "fixed-response"}'
    assert {name: block["for_each"] for name, block in action["dynamic"].items()} == {
        "redirect": "${local.is_https ? [1] : []}",
        "fixed_response": "${!local.is_https ? [1] : []}",
    }
    # Address ranges have instances of their own: there are none where nobody listens.
    ways_in = "aws_vpc_security_group_ingress_rule.load_balancer_from"
    found.has(f"{ways_in}_http", for_each="${toset(var.ingress_cidr_blocks)}")
    found.has(
        f"{ways_in}_https", for_each="${toset(local.is_https ? var.ingress_cidr_blocks : [])}"
    )


def test_a_certificate_is_made_where_terraform_finds_a_domain_name() -> None:
    found = module()

    for address in (
        "aws_acm_certificate.this",
        "aws_acm_certificate_validation.this",
        "aws_route53_record.alias",
        "aws_route53_record.validation",
    ):
        found.has(address, count=NAMED)
    found.has(
        "aws_lb_listener.https",
        certificate_arn="${var.domain_name != null "
        "? one(aws_acm_certificate_validation.this[*].certificate_arn) : var.certificate_arn}",
    )


def test_access_logs_are_kept_where_terraform_finds_them_asked_for() -> None:
    found = module()

    assert found.resource("aws_lb.this")["dynamic"]["access_logs"] == {
        "for_each": "${var.access_logs ? [1] : []}",
        "content": {"bucket": "${one(aws_s3_bucket.access_logs[*].id)}", "enabled": True},
    }
    found.has(
        "aws_s3_bucket.access_logs", count="${var.access_logs || var.connection_logs ? 1 : 0}"
    )
    assert found.outputs["access_log_bucket"] == "${one(aws_s3_bucket.access_logs[*].id)}"
