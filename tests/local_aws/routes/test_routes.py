"""Routes and names change hands on a platform that runs: at once, and without a gap."""

import re
from typing import Any

import pytest

from tests.local_aws.routes.shop import CLUSTER, Shop, Step, routed
from tests.support.turned import turned_round

RULE = "aws_lb_listener_rule.public"
WEB = {"calls": {"jobs": "orders a job"}}


STATEMENTS = [
    {"actions": ["s3:GetObject", "s3:PutObject"], "resources": ["arn:aws:s3:::shop/*"]},
    {"actions": ["sqs:SendMessage"], "resources": ["arn:aws:sqs:us-east-1:111122223333:jobs"]},
]
TWO: dict[str, Any] = {
    "load_balancers": {
        "admin": {
            "internal": True,
            "ingress_cidr_blocks": ["10.0.0.0/8"],
            "access_logs": False,
            "plain_http": True,
        }
    }
}
"""A second load balancer, for this VPC alone."""


def behind(balancer: str, name: str, priority: int, **more: Any) -> dict[str, Any]:
    """A service with a path of its own at one of two load balancers."""
    service = routed(name, priority, **more)
    return {**service, "route": {**service["route"], "load_balancer": balancer}}


LAST: dict[str, Any] = {
    "backend": behind("public", "api", 200, task_role_statements=STATEMENTS),
    "frontend": behind("public", "web", 100, port=9000, renamed_from="web", **WEB),
    "jobs": {"calls": {"frontend": "tells", "backend": "asks"}},
    "leaving": behind("public", "leaving", 300),
}
"""What the shop is before all of it changes at once."""


@pytest.fixture(scope="module")
def deployed(shop: Shop) -> Step:
    """The shop as it begins."""
    return shop.deploy(
        "deployed",
        {
            "web": routed("web", 100, **WEB),
            "api": routed("api", 200),
            "jobs": {"calls": {"web": "tells"}},
        },
    )


@pytest.fixture(scope="module")
def swapped(shop: Shop, deployed: Step) -> Step:
    """Two services swap their priorities."""
    return shop.deploy(
        "swapped",
        {
            "web": routed("web", 200, **WEB),
            "api": routed("api", 100),
            "jobs": {"calls": {"web": "tells"}},
        },
    )


@pytest.fixture(scope="module")
def shifted(shop: Shop, swapped: Step) -> Step:
    """A new service takes the first priority, and the others move back by one."""
    return shop.deploy(
        "shifted",
        {
            "first": routed("first", 100),
            "api": routed("api", 200),
            "web": routed("web", 300, **WEB),
            "jobs": {"calls": {"web": "tells"}},
        },
    )


@pytest.fixture(scope="module")
def renamed(shop: Shop, shifted: Step) -> Step:
    """A service gets another name and says so; another one gets one without a word."""
    return shop.deploy(
        "renamed",
        {
            "first": routed("first", 100),
            "backend": routed("api", 200),
            "frontend": routed("web", 300, renamed_from="web", **WEB),
            "jobs": {"calls": {"frontend": "tells"}},
        },
    )


@pytest.fixture(scope="module")
def reused(shop: Shop, renamed: Step) -> Step:
    """A service goes, and another one gets its priority; a third gets the last one of all."""
    return shop.deploy(
        "reused",
        {
            "backend": routed("api", 200),
            "frontend": routed("web", 100, renamed_from="web", **WEB),
            "jobs": routed("jobs", 50000, calls={"frontend": "tells"}),
        },
    )


@pytest.fixture(scope="module")
def moved(shop: Shop, reused: Step) -> Step:
    """A service listens on another port, and one loses its route."""
    return shop.deploy("moved", LAST, **TWO)


@pytest.fixture(scope="module")
def turned(shop: Shop, moved: Step) -> Step:
    """Every table and list of the file is turned round."""
    return shop.deploy("turned", turned_round(LAST), **turned_round(TWO))


@pytest.fixture(scope="module")
def upgraded(shop: Shop, turned: Step) -> Step:
    """All at once: one route moves to the other load balancer, each other takes the priority of
    another, a service gets its second new name, one goes, and one comes."""
    site = behind("public", "web", 300, port=9000, renamed_from=["web", "frontend"], **WEB)
    return shop.deploy(
        "upgraded",
        {
            "first": behind("public", "first", 100),
            "jobs": behind("public", "jobs", 200, calls={"site": "tells", "backend": "asks"}),
            "site": site,
            "backend": behind("admin", "api", 100, task_role_statements=STATEMENTS),
        },
        **TWO,
    )


def test_swapped_routes_are_two_changes_in_place(swapped: Step) -> None:
    assert swapped.change.actions == {f"{RULE}_100": "change", f"{RULE}_200": "change"}
    assert swapped.routes == {(100, "/api/*"): "api", (200, "/web/*"): "web"}


def test_a_shift_ends_nobody_s_route_before_the_new_service_is_steady(shifted: Step) -> None:
    assert shifted.change.addresses("destroy") == set()
    assert shifted.routes == {
        (100, "/first/*"): "first",
        (200, "/api/*"): "api",
        (300, "/web/*"): "web",
    }
    steady = shifted.at("aws_ecs_service.first", "Creation complete")
    assert steady < shifted.at(f"{RULE}_100", "Modifying")


def test_a_rename_deletes_nothing(renamed: Step) -> None:
    of_renamed = {
        address: verb
        for address, verb in renamed.change.actions.items()
        if not re.search(r"\.(load_balancer_(in)?to_)?(api|backend)\b|\.(api|backend)_", address)
    }
    assert of_renamed == {
        "aws_ecs_service.frontend": "change",
        "aws_ecs_service.jobs": "change",
        "aws_ecs_task_definition.frontend": "replace",
        "aws_ecs_task_definition.jobs": "replace",
        f"{RULE}_200": "change",
        f"{RULE}_50000": "change",
    }
    assert renamed.routes[300, "/web/*"] == "web"


def test_a_renamed_service_runs_on_with_its_new_container(shop: Shop, renamed: Step) -> None:
    service = shop.read.ecs_services(CLUSTER)["shop-web-dev"]
    [container] = shop.read.task_definition(service["taskDefinition"])["containerDefinitions"]
    assert container["name"] == "frontend"


def test_a_service_of_another_name_takes_a_route_over_when_it_is_steady(renamed: Step) -> None:
    assert renamed.routes[200, "/api/*"] == "backend"
    steady = renamed.at("aws_ecs_service.backend", "Creation complete")
    assert steady < renamed.at(f"{RULE}_200", "Modifying")


def test_a_priority_is_used_again_in_the_deployment_that_frees_it(reused: Step) -> None:
    assert reused.routes == {
        (100, "/web/*"): "web",
        (200, "/api/*"): "backend",
        (50000, "/jobs/*"): "jobs",
    }
    assert reused.change.actions[f"{RULE}_100"] == "change"
    steady = reused.at("aws_ecs_service.jobs", "Modifications complete")
    assert steady < reused.at(f"{RULE}_50000", "Modifying")


def test_a_new_port_is_open_before_its_tasks_start_and_the_old_one_until_they_have_ended(
    moved: Step,
) -> None:
    begun = moved.at("aws_ecs_service.frontend", "Modifying")
    steady = moved.at("aws_ecs_service.frontend", "Modifications complete")
    # The load balancer's own rule to port 8080 leads to the other services, too.
    shared = 'aws_vpc_security_group_egress_rule.load_balancer_to_targets["9000"]'
    assert moved.at(shared, "Creation complete") < begun
    for rule in (
        "ingress_rule.load_balancer_into_frontend",
        "egress_rule.jobs_to_frontend",
        "ingress_rule.jobs_into_frontend",
    ):
        address = f"aws_vpc_security_group_{rule}"
        assert moved.at(f'{address}["9000"]', "Creation complete") < begun
        assert moved.at(f'{address}["8080"]', "Destroying") > steady


def test_a_new_port_keeps_target_group_and_rule(moved: Step) -> None:
    assert f"{RULE}_100" not in moved.change.actions
    assert "aws_lb_target_group.frontend" not in moved.change.actions
    assert moved.routes == {
        (100, "/web/*"): "web",
        (200, "/api/*"): "backend",
        (300, "/leaving/*"): "leaving",
    }


def test_the_order_of_a_file_changes_nothing(turned: Step) -> None:
    assert turned.change.actions == {}


def test_whatever_changes_at_once_each_route_leads_to_its_service(upgraded: Step) -> None:
    assert upgraded.routes == {
        (100, "/first/*"): "first",
        (200, "/jobs/*"): "jobs",
        (300, "/web/*"): "web",
    }
    assert upgraded.inside == {(100, "/api/*"): "backend"}
    assert {upgraded.change.actions[f"{RULE}_{priority}"] for priority in (100, 200, 300)} == {
        "change"
    }


def test_of_all_that_runs_only_what_was_taken_away_ends_and_a_new_service_serves_when_steady(
    upgraded: Step,
) -> None:
    services = {one: verb for one, verb in upgraded.change.actions.items() if "ecs_service." in one}
    assert services == {
        "aws_ecs_service.backend": "change",
        "aws_ecs_service.first": "add",
        "aws_ecs_service.jobs": "change",
        "aws_ecs_service.leaving": "destroy",
        "aws_ecs_service.site": "change",
    }
    steady = upgraded.at("aws_ecs_service.first", "Creation complete")
    assert steady < upgraded.at(f"{RULE}_100", "Modifying")


@pytest.mark.parametrize(
    "name", ["deployed", "swapped", "shifted", "renamed", "reused", "moved", "upgraded"]
)
def test_after_each_deployment_nothing_is_left_to_do(
    name: str, request: pytest.FixtureRequest
) -> None:
    plan = request.getfixturevalue(name).change.second_plan
    assert plan.empty, plan.report
