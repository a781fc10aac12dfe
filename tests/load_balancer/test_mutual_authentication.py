"""Clients show certificates where an environment asks for them, and of whom."""

from modules.load_balancer.mutual_authentication_spec import (
    CaCertificatesBundle,
    MutualAuthenticationSpec,
)
from tests.support.environments import least
from tests.support.moves import Move, untested

TABLE = "load_balancer.mutual_authentication"
HTTPS = {
    "load_balancer.ingress_cidr_blocks": ["10.0.0.0/8"],
    "load_balancer.certificate_arn": "arn:aws:acm:us-east-1:123456789012:certificate/1",
}
VERIFIED = {
    **HTTPS,
    f"{TABLE}.mode": "verify",
    f"{TABLE}.ca_certificates_bundle.s3_bucket": "certificate-authorities",
    f"{TABLE}.ca_certificates_bundle.s3_key": "partners.pem",
}
STORE_ARN = "arn:aws:elasticloadbalancing:us-east-1:123456789012:truststore/partners/1"
GIVEN = {**HTTPS, f"{TABLE}.mode": "verify", f"{TABLE}.trust_store.arn": STORE_ARN}
BLOCK, STORE = "aws_lb_listener.https.mutual_authentication", "aws_lb_trust_store.this"

MOVES = [
    Move(
        TABLE,
        {"mode": "passthrough"},
        {f"{BLOCK}.mode"},
        given=HTTPS,
    ),
    Move(
        f"{TABLE}.ignore_client_certificate_expiry",
        True,
        {f"{BLOCK}.ignore_client_certificate_expiry"},
        given=VERIFIED,
    ),
    Move(
        f"{TABLE}.ca_certificates_bundle",
        {"s3_bucket": "authorities", "s3_key": "all.pem", "s3_object_version": "2"},
        {
            f"{STORE}.ca_certificates_bundle_s3_bucket",
            f"{STORE}.ca_certificates_bundle_s3_key",
            f"+{STORE}.ca_certificates_bundle_s3_object_version",
        },
        given=VERIFIED,
    ),
    Move(
        f"{TABLE}.trust_store", {"arn": f"{STORE_ARN}2"}, {f"{BLOCK}.trust_store_arn"}, given=GIVEN
    ),
]


def test_each_field_of_mutual_tls_moves_exactly_this() -> None:
    for move in MOVES:
        move.check()
    assert untested(MutualAuthenticationSpec, TABLE, MOVES) == set()
    assert untested(CaCertificatesBundle, f"{TABLE}.ca_certificates_bundle", MOVES) == set()


def test_the_authorities_are_those_of_an_object_in_s3() -> None:
    found = least(VERIFIED)

    assert found.resource(STORE) == {
        "name": "shop-alb-test",
        "ca_certificates_bundle_s3_bucket": "certificate-authorities",
        "ca_certificates_bundle_s3_key": "partners.pem",
        "lifecycle": {"create_before_destroy": True},
    }
    assert found.resource("aws_lb_listener.https")["mutual_authentication"] == {
        "mode": "verify",
        "trust_store_arn": f"${{{STORE}.arn}}",
        "ignore_client_certificate_expiry": False,
    }


def test_a_trust_store_that_exists_is_used_as_it_is() -> None:
    found = least(GIVEN)

    found.has_no("aws_lb_trust_store")
    found.has("aws_lb_listener.https", mutual_authentication={"trust_store_arn": STORE_ARN})


def test_without_it_the_listener_says_that_it_asks_for_none() -> None:
    # A block that is left out would leave on AWS what was asked for before.
    asked = least(HTTPS).resource("aws_lb_listener.https")["mutual_authentication"]

    assert asked == {"mode": "off"}
