"""What may be asked of a load balancer."""

from typing import Any

import pytest

from modules.specs.load_balancer import LoadBalancerSpec
from tests.specs.building import load_balancer, problems

ARN = "arn:aws:acm:eu-west-1:123456789012:certificate/one"
DOMAIN = {"domain_name": "shop.example.com", "hosted_zone_id": "Z0123"}
ONE_RANGE = {"ingress_cidr_blocks": ["203.0.113.0/24"]}


def wrong(**fields: Any) -> list[str]:
    return problems(LoadBalancerSpec, load_balancer(**fields))


@pytest.mark.parametrize(
    ("way", "is_https"),
    [({"plain_http": True}, False), ({"certificate_arn": ARN}, True), (DOMAIN, True)],
)
def test_there_are_three_ways_to_connect(way: dict[str, Any], is_https: bool) -> None:
    spec = LoadBalancerSpec.parse(ONE_RANGE | way, source="")

    assert spec.is_https is is_https
    assert (spec.idle_timeout_seconds, spec.access_logs_expiration_days) == (60, 90)


def test_one_of_them_is_needed() -> None:
    assert problems(LoadBalancerSpec, ONE_RANGE) == [
        "certificate_arn: nothing says how clients connect; give certificate_arn, or domain_name "
        "with hosted_zone_id, or plain_http = true"
    ]


@pytest.mark.parametrize(
    "ways",
    [
        {"certificate_arn": ARN, "plain_http": True},
        {"certificate_arn": ARN, **DOMAIN},
        {"plain_http": True, **DOMAIN},
        {"certificate_arn": ARN, "plain_http": True, **DOMAIN},
    ],
)
def test_the_ways_exclude_each_other(ways: dict[str, Any]) -> None:
    assert problems(LoadBalancerSpec, ONE_RANGE | ways) == [
        "certificate_arn: certificate_arn, domain_name and plain_http exclude each other; keep one "
        "of them"
    ]


@pytest.mark.parametrize("given", sorted(DOMAIN))
def test_a_domain_and_its_zone_go_together(given: str) -> None:
    repair = "domain_name: domain_name and hosted_zone_id go together; give both"

    assert repair in problems(LoadBalancerSpec, ONE_RANGE | {given: DOMAIN[given]})


def test_nobody_may_connect_until_somebody_says_so() -> None:
    assert problems(LoadBalancerSpec, {"plain_http": True}) == ["ingress_cidr_blocks: is required"]
    assert wrong(ingress_cidr_blocks=[]) == ["ingress_cidr_blocks: 0 given; give at least 1"]


def test_twenty_six_ranges_are_too_many() -> None:
    blocks = [f"10.0.{n}.0/24" for n in range(26)]

    assert wrong(ingress_cidr_blocks=blocks) == ["ingress_cidr_blocks: 26 given; give at most 25"]
    assert LoadBalancerSpec.parse(load_balancer(ingress_cidr_blocks=blocks[1:]), source="")


def test_each_pair_of_ranges_that_overlap_is_named() -> None:
    assert wrong(ingress_cidr_blocks=["10.0.0.0/8", "192.0.2.0/24", "10.1.0.0/16"]) == [
        'ingress_cidr_blocks: "10.0.0.0/8" and "10.1.0.0/16" overlap; keep the wider one'
    ]


@pytest.mark.parametrize(
    ("field", "value", "message"),
    [
        (
            "certificate_arn",
            "arn:aws:iam::1:cert",
            "write the ARN of an ACM certificate: arn:aws:acm:<region>:<account>:certificate/<id>",
        ),
        (
            "hosted_zone_id",
            "z1",
            "write the id of a Route 53 hosted zone, such as Z0123456789ABCDEFGHIJ",
        ),
        (
            "domain_name",
            "localhost",
            "write a domain name of two labels or more, such as shop.local",
        ),
    ],
)
def test_a_text_is_what_aws_calls_so(field: str, value: str, message: str) -> None:
    assert wrong(**{field: value}) == [f'{field}: "{value}": {message}']


@pytest.mark.parametrize(
    ("field", "most"), [("idle_timeout_seconds", 4000), ("access_logs_expiration_days", 3653)]
)
def test_a_number_keeps_its_bounds(field: str, most: int) -> None:
    assert wrong(**{field: 0}) == [f"{field}: 0 is too small; give at least 1"]
    assert wrong(**{field: most + 1}) == [f"{field}: {most + 1} is too large; give at most {most}"]
