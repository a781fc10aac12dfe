"""What may be asked of a load balancer."""

from typing import Any

import pytest

from modules.load_balancer.spec import LoadBalancerSpec

ARN = "arn:aws:acm:eu-west-1:123456789012:certificate/one"
DOMAIN = {"domain_name": "shop.example.com", "hosted_zone_id": "Z0123"}
ONE_RANGE = {"ingress_cidr_blocks": ["203.0.113.0/24"]}


@pytest.mark.parametrize(
    ("way", "is_https"),
    [({"plain_http": True}, False), ({"certificate_arn": ARN}, True), (DOMAIN, True)],
)
def test_there_are_three_ways_to_connect(way: dict[str, Any], is_https: bool) -> None:
    spec = LoadBalancerSpec.parse(ONE_RANGE | way, source="")

    assert spec.is_https.known is is_https
    assert (spec.idle_timeout_seconds, spec.access_logs_expiration_days) == (60, 90)
