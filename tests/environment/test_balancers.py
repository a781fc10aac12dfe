"""Several load balancers: each has its own addresses, and a route says behind which it is."""

from __future__ import annotations

import pytest

from modules.environment.shared_names import shared_names
from modules.environment.spec import EnvironmentSpec
from modules.service.cases_of_sign_in import USER_POOL
from tests.support.difference import difference
from tests.support.environments import Changes, environment, least
from tests.support.moves import Move

BALANCER = {"ingress_cidr_blocks": ["10.0.0.0/8"], "plain_http": True}
SHORT: Changes = {"load_balancer": BALANCER}
BOTH: Changes = {
    "load_balancer": BALANCER,
    "load_balancers": {"admin-site": {**BALANCER, "internal": True}},
    "services.web.route": {"priority": 100, "load_balancer": "public"},
    "services.web.renamed_from": ["front"],
}
RULE, GROUP = "aws_lb_listener_rule", "aws_security_group"

MOVES = [
    Move(
        "load_balancers.admin-site.idle_timeout_seconds",
        300,
        {"aws_lb.admin_site.idle_timeout"},
        given=BOTH,
    ),
    Move(
        "services.web.route.load_balancer",
        "admin-site",
        {
            "-aws_lb_listener_rule.public_100",
            "+aws_lb_listener_rule.admin_site_100",
            "-aws_lb_listener_rule.public_50000",
            "+aws_lb_listener_rule.admin_site_50000",
            "aws_lb_target_group.web.name",
            "-aws_vpc_security_group_egress_rule.load_balancer_to_targets",
            "+aws_vpc_security_group_egress_rule.admin_site_load_balancer_to_targets",
            "-aws_vpc_security_group_ingress_rule.load_balancer_into_web",
            "+aws_vpc_security_group_ingress_rule.admin_site_load_balancer_into_web",
            "aws_ecs_service.web.network_configuration.security_groups",
            "aws_ecs_service.web.depends_on",
        },
        given=BOTH,
    ),
]


@pytest.mark.parametrize("move", MOVES, ids=str)
def test_each_field_of_several_load_balancers_moves_exactly_this(move: Move) -> None:
    move.check()


def test_the_short_form_is_the_load_balancer_that_is_called_public() -> None:
    route: Changes = {"services.web.route": {"priority": 100}}
    short = environment(SHORT, route)
    named = environment({"load_balancers": {"public": BALANCER}}, route)

    assert difference(short, named) == set()


def test_another_one_beside_it_moves_nothing() -> None:
    route: Changes = {"services.web.route": {"priority": 100, "load_balancer": "public"}}
    changed = difference(
        environment(SHORT, route),
        environment(SHORT, route, {"load_balancers": {"admin": BALANCER}}),
    )

    assert [place for place in changed if not place.startswith("+")] == []
    assert all("admin" in place for place in changed)


def test_each_has_addresses_names_and_groups_of_its_own() -> None:
    found = least(
        BOTH,
        {
            "services.web.routes": {
                "admin": {"priority": 100, "load_balancer": "admin-site", "port": 9000}
            }
        },
    )

    found.only("aws_lb", "this", "admin_site")
    found.only("aws_lb_listener", "http", "admin_site_http")
    logs = ("access_logs", "server_access_logs")
    found.only("aws_s3_bucket", *logs, *(f"admin_site_{name}" for name in logs))
    found.only(
        RULE, *(f"{name}_{number}" for name in ("public", "admin_site") for number in (100, 50000))
    )
    found.has("aws_lb.admin_site", name="shop-admin-site-alb-test", internal=True)
    found.has(f"{RULE}.admin_site_100", listener_arn="${aws_lb_listener.admin_site_http.arn}")
    service = found.resource("aws_ecs_service.web")
    assert service["network_configuration"]["security_groups"] == [
        f"${{{GROUP}.{name}.id}}"
        for name in ("web", "load_balancer_targets", "admin_site_load_balancer_targets")
    ]
    assert found.outputs["admin_site_alb_dns_name"] == "${aws_lb.admin_site.dns_name}"
    assert found.outputs["alb_dns_name"] == "${aws_lb.this.dns_name}"


def test_a_target_group_belongs_to_one_load_balancer_and_its_name_says_to_which() -> None:
    at_admin: Changes = {"services.web.route.load_balancer": "admin-site"}
    names = {
        str(least(*changes).resource("aws_lb_target_group.web")["name"])
        for changes in ((BOTH,), (BOTH, at_admin))
    }

    assert len(names) == 2
    assert all(name.startswith("shop-front-test-") for name in names)


def test_a_renamed_service_moves_the_rules_of_each_load_balancer() -> None:
    found = least(BOTH, {"services.web.route.load_balancer": "admin-site"})

    kind = "aws_vpc_security_group_ingress_rule"
    assert {
        "from": f"{kind}.admin_site_load_balancer_into_front",
        "to": f"{kind}.admin_site_load_balancer_into_web",
    } in found.json["moved"]


def test_a_waiver_is_shown_with_the_place_of_its_load_balancer() -> None:
    reason = {"plain_http": "clients are in this VPC"}
    found = least(BOTH, {"load_balancers.admin-site.waivers": reason})

    assert found.outputs["waivers"] == {
        "load_balancers.admin-site.waivers.plain_http": "clients are in this VPC"
    }


def test_names_of_load_balancers_are_compared_across_environments() -> None:
    def spec(name: str, project: str, **balancers: object) -> EnvironmentSpec:
        return environment({"project": project, "name": name, "load_balancers": balancers})

    specs = {
        "environments/b.toml": spec("b", "shop", **{"x-y": BALANCER}),
        "environments/c.toml": spec("b", "shop-x", y=BALANCER),
    }
    [error] = shared_names(specs)

    assert str(error) == (
        "environments/c.toml: load_balancers\n"
        '  - y: gives the name "shop-x-y-alb-b", which environments/b.toml gives too; rename one '
        "of them"
    )


def test_a_load_balancer_asks_cognito_only_where_users_sign_in() -> None:
    to_cognito = "aws_vpc_security_group_egress_rule.admin_load_balancer_to_cognito"
    certified = {
        "ingress_cidr_blocks": ["10.0.0.0/8"],
        "certificate_arn": "arn:aws:acm:us-east-1:123456789012:certificate/a",
    }
    found = least(
        {
            "load_balancers": {"public": certified, "admin": certified},
            "services.web.route": {"priority": 1, "load_balancer": "public"},
            "services.web.routes.pages": {
                "priority": 1,
                "load_balancer": "admin",
                "authenticate_cognito": USER_POOL,
            },
        }
    )

    found.has(to_cognito, cidr_ipv4="0.0.0.0/0", from_port=443, to_port=443)
    rules = found.addresses("aws_vpc_security_group_egress_rule")
    assert [rule for rule in rules if "to_cognito" in rule] == [to_cognito]
    signed, forwarded = found.resource("aws_lb_listener_rule.admin_1")["action"]
    assert signed["type"] == "authenticate-cognito"
    assert signed["authenticate_cognito"] == {
        **USER_POOL,
        "scope": "openid",
        "session_timeout": 604800,
        "on_unauthenticated_request": "authenticate",
    }
    assert forwarded["type"] == "forward"
