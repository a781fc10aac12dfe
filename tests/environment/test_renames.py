"""A service or job gets another name, and nothing that it holds is lost."""

from __future__ import annotations

from itertools import product
from typing import Any

import pytest

from commands.docs.addresses import addresses
from tests.service.given import ROUTED
from tests.support.environments import environment, least
from tests.support.synthesized import Synthesized

NAMED_IN_AWS = ("name", "family", "name_prefix")


def shop(web: str = "web", orders: str = "orders", **formers: Any) -> dict[str, Any]:
    """An environment in which one service has a route and calls the other.

    Args:
        web: Name of the one.
        orders: Name of the other.
        formers: Former names of a service, by what it is called now.
    """
    services: dict[str, dict[str, Any]] = {
        web: {"route": {"priority": 100}, "calls": {orders: "places orders"}, "scaling": {}},
        orders: {"calls": {web: "tells"}},
    }
    for name, former in formers.items():
        services[name.replace("_", "-")]["renamed_from"] = former
    return {"load_balancer": ROUTED["load_balancer"], "services": services}


def moved(before: Synthesized, after: Synthesized) -> set[str]:
    """Where the instances of a platform are after Terraform has followed the ``moved`` blocks."""
    moves = {block["from"]: block["to"] for block in after.json["moved"]}
    return {end_of(address, moves) for address in addresses(before.json)}


def end_of(address: str, moves: dict[str, str]) -> str:
    """Follow an instance through the moves of its resource, and of itself."""
    resource, bracket, key = address.partition("[")
    while resource in moves:
        target, keyed, new_key = moves[resource].partition("[")
        if keyed and bracket:  # it has a key already
            break
        resource, bracket, key = target, keyed or bracket, new_key or key
        if keyed:
            break
    return f"{resource}{bracket}{key}"


def names_in_aws(found: Synthesized) -> list[tuple[str, str]]:
    """What every resource is called in AWS, with its type."""
    return sorted(
        (kind, str(block[argument]))
        for kind, blocks in found.json["resource"].items()
        for block in blocks.values()
        for argument in NAMED_IN_AWS
        if argument in block
    )


def test_a_renamed_service_is_called_in_aws_what_it_was_called() -> None:
    before, after = least(shop()), least(shop("frontend", frontend="web"))

    assert names_in_aws(before) == names_in_aws(after)
    assert set(addresses(before.json)) != set(addresses(after.json))


def test_a_renamed_service_moves_with_all_that_bears_its_name() -> None:
    before, after = least(shop()), least(shop("frontend", frontend="web"))

    assert moved(before, after) == set(addresses(after.json))


@pytest.mark.parametrize(
    ("web", "orders"), [*product(["site", "web", "frontend"], ["orders", "purchases"])]
)
def test_whichever_of_the_renames_a_state_has_seen_it_moves_to_the_last(
    web: str, orders: str
) -> None:
    last = least(shop("frontend", "purchases", frontend=["site", "web"], purchases="orders"))

    assert moved(least(shop(web, orders)), last) == set(addresses(last.json))


def test_callers_follow_the_new_name_and_find_the_old_dns_name() -> None:
    found = least(shop("front-end", front_end="web"))

    assert {
        "name": "FRONT_END_URL",
        "value": "http://web.shop.local:8080",
    } in found.container("orders")["environment"]
    found.has("aws_service_discovery_service.front_end", name="web")


def test_the_container_has_the_new_name() -> None:
    found = least(shop("frontend", frontend="web"))

    container = found.container("frontend")
    assert container["name"] == "frontend"
    assert {"name": "SERVICE_NAME", "value": "frontend"} in container["environment"]
    [target] = found.resource("aws_ecs_service.frontend")["load_balancer"]
    assert target["container_name"] == "frontend"


def test_a_name_that_was_given_up_names_what_only_looks_like_it_no_more() -> None:
    """A secret, a peer's prefix and a part of a service with the name are left where they are."""
    given = {
        "secrets.task": {"description": "For a test"},
        "secrets.to-task": {"description": "For a test"},
        "services": {"task": {"renamed_from": "job", "scaling": {}}, "cpu": {"scaling": {}}},
    }
    moves = {block["from"]: block["to"] for block in least(given).json["moved"]}

    assert moves["aws_iam_role.job_task"] == "aws_iam_role.task_task"
    assert not [former for former in moves if "secret" in former or "cpu_" in former]


def test_former_names_are_written_as_one_text_or_as_a_list() -> None:
    one, several = ({"services.web.renamed_from": given} for given in ("site", ["site"]))

    assert environment(one) == environment(several)


def office(job: str = "report", **fields: Any) -> dict[str, Any]:
    """An environment whose job uses one of everything that there is."""
    return {
        "alarms.enabled": True,
        "disposable": True,
        "services": {"web": {}},
        "secrets.partner": {"description": "For a test"},
        "databases.orders": {"engine": "aurora-postgresql", "engine_version": "16"},
        "caches.sessions": {},
        "tables.labels": {"hash_key": "id", "attributes": {"id": "S"}},
        "queues.parcels": {},
        "jobs": {
            job: {
                "image": ":1",
                "schedule": "rate(1 hour)",
                "calls": {"web": "asks"},
                "reads": {"orders": "counts", "sessions": "looks", "labels": "prints"},
                "publishes": {"parcels": "sends"},
                "secrets": {"KEY": "partner"},
                "egress": {
                    "mail": {"port": 587, "cidr_ipv4": "203.0.113.0/24", "description": "x"}
                },
                "volumes": {"data": {"container_path": "/data", "efs": {"uid": 1, "gid": 1}}},
                **fields,
            }
        },
    }


def test_a_renamed_job_keeps_images_log_schedule_and_what_could_not_be_started() -> None:
    before, after = least(office()), least(office("nightly", renamed_from="report"))

    assert names_in_aws(before) == names_in_aws(after)
    after.has("aws_sqs_queue.nightly_dead_letters", name="shop-report-dead-letters-test")
    after.has("aws_cloudwatch_log_group.nightly", name="/ecs/shop-test/report")
    alarm = "aws_cloudwatch_metric_alarm.dead_letters"
    for found in (before, after):
        assert "report-dead-letters" in found.resource(alarm)["for_each"]


@pytest.mark.parametrize("seen", [0, 1, 2])
def test_whichever_name_of_a_job_a_state_has_seen_it_moves_to_the_last(seen: int) -> None:
    names = ["report", "nightly", "accounts"]
    before = least(office(names[seen], renamed_from=names[:seen]))
    last = least(office("accounts", renamed_from=names[:2]))

    assert moved(before, last) == set(addresses(last.json))


def test_a_renamed_job_runs_under_its_new_name() -> None:
    container = least(office("nightly", renamed_from="report")).container("nightly")

    assert container["name"] == "nightly"
    assert {"name": "SERVICE_NAME", "value": "nightly"} in container["environment"]
