"""The next ways to AWS are there before the former ones go."""

from tests.network.test_network import CLOSED
from tests.support.environments import least

RULE = "aws_vpc_security_group_egress_rule"

PARTNER = {"port": 443, "cidr_ipv4": "0.0.0.0/0", "description": "books"}
ENOUGH = {
    "network.interface_endpoints": ["ecr.api", "ecr.dkr", "logs"],
    "services.web.image": ":1.0.0",
}


def test_what_changes_with_the_ways_comes_after_all_that_tasks_need_to_go_them() -> None:
    found = least({"services.api": {}, "jobs.report": {"image": ":1.0.0"}})

    assert found.resource("terraform_data.ways") == {
        "input": {"interfaces": [], "ipv6": False, "nat_gateways": "one_per_az"},
        "depends_on": [
            "aws_route_table_association.private",
            "aws_route.private_internet",
            "aws_vpc_endpoint_route_table_association.public",
            "aws_vpc_endpoint_route_table_association.private",
            f"{RULE}.report_to_internet",
            f"{RULE}.web_to_internet",
            f"{RULE}.api_to_internet",
        ],
    }


def test_they_change_with_nat_gateways_and_endpoints_in_whatever_order_these_are_written() -> None:
    closed = least(CLOSED).resource("terraform_data.ways")

    assert closed["input"]["nat_gateways"] == "none"
    assert closed["input"]["interfaces"] == sorted(closed["input"]["interfaces"])
    assert "aws_vpc_endpoint.interface" in closed["depends_on"]
    assert {f"{RULE}.web_to_endpoints", f"{RULE}.web_to_s3"} < {*closed["depends_on"]}


def test_a_target_that_is_all_of_the_internet_keeps_the_rule_that_tasks_had_for_it() -> None:
    found = least({**ENOUGH, "services.web.egress": {"partner": PARTNER}})

    found.only(RULE, "web_to_s3", "web_to_endpoints", "web_egress_partner")
    assert found.json["moved"] == [
        {"from": f"{RULE}.web_to_internet", "to": f'{RULE}.web_egress_partner["443"]'}
    ]


def test_any_other_target_has_a_rule_of_its_own() -> None:
    other = {**PARTNER, "cidr_ipv4": "203.0.113.0/24"}

    assert "moved" not in least({**ENOUGH, "services.web.egress": {"partner": other}}).json


def test_all_of_ipv6_is_kept_open_too() -> None:
    six = {"port": 443, "cidr_ipv6": "::/0", "description": "books"}
    found = least({**ENOUGH, "network.ipv6": True, "services.web.egress": {"six": six}})

    assert found.json["moved"] == [
        {"from": f"{RULE}.web_to_internet_ipv6", "to": f'{RULE}.web_egress_six["443"]'}
    ]
