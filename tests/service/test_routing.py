"""How the load balancer reaches a service."""

from modules.language.names import LIMITS
from tests.service.given import ROUTED, ROUTED_BY_HTTPS
from tests.support.environments import least
from tests.support.synthesized import Synthesized

RULE = "aws_lb_listener_rule.public_100"
TARGET_GROUP = "aws_lb_target_group.web"


def test_only_services_with_a_route_are_reached(dev: Synthesized) -> None:
    dev.only("aws_lb_listener_rule", "public_100", "public_50000")
    dev.only("aws_lb_target_group", "api_gateway")


def test_a_target_group_holds_addresses_and_asks_each_task() -> None:
    found = least(ROUTED)

    found.has(
        TARGET_GROUP,
        target_type="ip",
        protocol="HTTP",
        port=8080,
        vpc_id="${aws_vpc.this.id}",
        deregistration_delay="60",
        health_check={
            "protocol": "HTTP",
            "path": "/",
            "matcher": "200",
            "interval": 15,
            "timeout": 5,
            "healthy_threshold": 2,
            "unhealthy_threshold": 3,
        },
    )


def test_a_new_port_keeps_the_target_group_and_its_tasks() -> None:
    before, after = least(ROUTED), least(ROUTED, {"services.web.port": 9000})

    assert before.resource(TARGET_GROUP) == after.resource(TARGET_GROUP)
    before.has(TARGET_GROUP, lifecycle={"create_before_destroy": True})


def test_the_name_of_a_target_group_that_is_deployed_with_the_default_port_stays() -> None:
    assert least(ROUTED).resource(TARGET_GROUP)["name"] == "shop-web-test-a75583"


def test_the_longest_names_stay_within_32_characters_and_differ() -> None:
    services = {
        f"services.{'s' * 31}{end}": {"route": {"priority": place, "path_patterns": [f"/{end}"]}}
        for place, end in enumerate("ab", start=1)
    }
    found = least(
        {"project": "p" * 16, "name": "n" * 16, "load_balancer": ROUTED["load_balancer"]}, services
    )

    names = {found.resource(group)["name"] for group in found.addresses("aws_lb_target_group")}
    assert [len(name) for name in names] == [LIMITS["aws_lb_target_group"]] * 2 == [32, 32]


def test_a_rule_leads_all_paths_to_the_service_unless_told_otherwise() -> None:
    assert least(ROUTED).resource(RULE) == {
        "listener_arn": "${aws_lb_listener.http.arn}",
        "priority": 100,
        "condition": [{"path_pattern": {"values": ["/*"]}}],
        "action": [
            {"type": "forward", "target_group_arn": "${aws_lb_target_group.web.arn}"},
        ],
        # No request is forwarded to a group without a healthy task.
        "depends_on": ["aws_ecs_service.web"],
    }


def test_a_rule_matches_hosts_alone_or_hosts_and_paths() -> None:
    hosts = {"services.web.route.host_headers": ["shop.example.com"]}
    host = {"host_header": {"values": ["shop.example.com"]}}

    both = least(ROUTED, hosts).resource(RULE)["condition"]
    alone = least(ROUTED, hosts, {"services.web.route.path_patterns": []})

    assert both == [{"path_pattern": {"values": ["/*"]}}, host]
    assert alone.resource(RULE)["condition"] == [host]


def test_a_rule_matches_each_header_and_each_key_of_the_query_by_one_of_its_values() -> None:
    given = {
        "services.web.route.path_patterns": [],
        "services.web.route.http_headers": {"X-A": ["1", "2"], "X-B": ["3"]},
        "services.web.route.query_strings": {"version": ["4", "5"]},
    }

    assert least(ROUTED, given).resource(RULE)["condition"] == [
        {"http_header": {"http_header_name": "X-A", "values": ["1", "2"]}},
        {"http_header": {"http_header_name": "X-B", "values": ["3"]}},
        {"query_string": [{"key": "version", "value": value} for value in ("4", "5")]},
    ]


def test_a_group_of_another_protocol_has_another_name_so_that_it_is_there_before_the_old_one() -> (
    None
):
    protocols = [("HTTP", "HTTP1"), ("HTTPS", "HTTP1"), ("HTTP", "GRPC"), ("HTTPS", "GRPC")]
    names = {
        least(
            ROUTED_BY_HTTPS,
            {
                "services.web.route.protocol": protocol,
                "services.web.route.protocol_version": version,
            },
        ).resource(TARGET_GROUP)["name"]
        for protocol, version in protocols
    }

    assert len(names) == len(protocols)
    assert "shop-web-test-a75583" in names


def test_a_cookie_is_switched_off_in_words_since_the_provider_keeps_what_it_is_not_told() -> None:
    off = {"enabled": False, "type": "lb_cookie", "cookie_duration": 86400}

    least(ROUTED).has(TARGET_GROUP, stickiness=off, load_balancing_algorithm_type="round_robin")


def test_the_load_balancer_may_reach_the_port_of_a_health_check_too() -> None:
    found = least(ROUTED, {"services.web.route.health_check.port": 9000})

    for rule in ("ingress_rule.load_balancer_into_web", "egress_rule.load_balancer_to_targets"):
        ports = found.resource(f"aws_vpc_security_group_{rule}")["for_each"]
        assert ports == {"8080": "8080", "9000": "9000"}


def test_the_load_balancer_may_reach_the_service_s_port() -> None:
    least(ROUTED).has(
        "aws_vpc_security_group_ingress_rule.load_balancer_into_web",
        security_group_id="${aws_security_group.web.id}",
        referenced_security_group_id="${aws_security_group.load_balancer.id}",
        from_port=8080,
        to_port=8080,
    )
