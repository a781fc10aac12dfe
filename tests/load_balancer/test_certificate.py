"""A domain name brings its certificate and its records with it."""

from tests.support.synthesized import Synthesized

ZONE = "Z00000000000000000PROD"
OPTION = "tolist(aws_acm_certificate.this.domain_validation_options)[0]"


def test_the_certificate_is_validated_by_dns_and_replaced_before_it_is_deleted(
    prod: Synthesized,
) -> None:
    assert prod.resource("aws_acm_certificate.this") == {
        "domain_name": "payments.example.com",
        "validation_method": "DNS",
        "lifecycle": {"create_before_destroy": True},
    }


def test_the_validation_record_says_what_the_certificate_asks_for(prod: Synthesized) -> None:
    prod.only("aws_route53_record", "validation", "alias")
    assert prod.resource("aws_route53_record.validation") == {
        "zone_id": ZONE,
        "name": f"${{{OPTION}.resource_record_name}}",
        "type": f"${{{OPTION}.resource_record_type}}",
        "records": [f"${{{OPTION}.resource_record_value}}"],
        "ttl": 60,
        "allow_overwrite": True,
    }
    assert prod.resource("aws_acm_certificate_validation.this") == {
        "certificate_arn": "${aws_acm_certificate.this.arn}",
        "validation_record_fqdns": ["${aws_route53_record.validation.fqdn}"],
    }


def test_the_listener_waits_until_the_certificate_is_valid(prod: Synthesized) -> None:
    prod.has(
        "aws_lb_listener.https",
        certificate_arn="${aws_acm_certificate_validation.this.certificate_arn}",
    )


def test_the_name_leads_to_the_load_balancer(prod: Synthesized) -> None:
    assert prod.resource("aws_route53_record.alias") == {
        "zone_id": ZONE,
        "name": "payments.example.com",
        "type": "A",
        "alias": {
            "name": "${aws_lb.this.dns_name}",
            "zone_id": "${aws_lb.this.zone_id}",
            "evaluate_target_health": True,
        },
    }
