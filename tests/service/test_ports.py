"""Further ports of a service: by whom they are called, and where they are found."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from modules.environment.spec import EnvironmentSpec
from tests.environment.families import BILLING, PROD, read
from tests.support.environments import environment, synthesized

OUT = "aws_vpc_security_group_egress_rule"
INTO = "aws_vpc_security_group_ingress_rule"
NAMED = {"services.stock": {"ports": {"metrics": 9090, "grpc": 50051}}}
CALLS = {"services.web.calls": {"stock": "counts", "stock:metrics": "scrapes"}}


def called(*changes: Mapping[str, Any]) -> EnvironmentSpec:
    return environment(NAMED, CALLS, *changes)


def variables(spec: EnvironmentSpec, service: str) -> dict[str, str]:
    found = synthesized(spec).container(service)["environment"]
    return {one["name"]: one["value"] for one in found}


def mapped(spec: EnvironmentSpec, service: str, container: str) -> list[int]:
    definition = synthesized(spec).resource(f"aws_ecs_task_definition.{service}")
    [found] = [
        one for one in json.loads(definition["container_definitions"]) if one["name"] == container
    ]
    return [one["containerPort"] for one in found.get("portMappings", [])]


def test_each_port_that_is_called_has_rules_of_its_own_on_both_sides() -> None:
    found = synthesized(called())

    web, stock = "${aws_security_group.web.id}", "${aws_security_group.stock.id}"
    for name, port, why in (("stock", 8080, "counts"), ("stock_metrics", 9090, "scrapes")):
        rule = {
            "for_each": {str(port): str(port)},
            "ip_protocol": "tcp",
            "from_port": port,
            "to_port": port,
            "description": why,
            "lifecycle": {"create_before_destroy": True},
        }
        out, into = f"{OUT}.web_to_{name}", f"{INTO}.web_into_{name}"
        ends = {"security_group_id": web, "referenced_security_group_id": stock}
        assert found.resource(out) == rule | ends
        ends = {"security_group_id": stock, "referenced_security_group_id": web}
        assert found.resource(into) == rule | ends
        for waits in ("web", "stock"):
            assert {out, into} <= {*found.resource(f"aws_ecs_service.{waits}")["depends_on"]}


def test_a_port_alone_is_called_without_the_own_one() -> None:
    found = synthesized(environment(NAMED, {"services.web.calls": {"stock:grpc": "counts"}}))

    assert f"{OUT}.web_to_stock_grpc" in found.addresses()
    assert f"{OUT}.web_to_stock" not in found.addresses()


def test_a_caller_finds_each_port_that_it_calls() -> None:
    found = variables(called(), "web")

    assert found["STOCK_URL"] == "http://stock.shop.local:8080"
    assert found["STOCK_METRICS_URL"] == "http://stock.shop.local:9090"
    assert "STOCK_GRPC_URL" not in found


def test_the_main_container_has_the_ports_that_no_other_container_has() -> None:
    sidecar = {"image": "example.com/collector:1", "port": 9090}
    collected = called({"services.stock.containers.collector": sidecar})

    assert mapped(called(), "stock", "stock") == [8080, 50051, 9090]
    assert mapped(collected, "stock", "stock") == [8080, 50051]
    assert mapped(collected, "stock", "collector") == [9090]


def test_a_job_calls_a_further_port_too() -> None:
    job = {"image": "example.com/report:1", "calls": {"stock:metrics": "reports"}}
    found = synthesized(environment(NAMED, {"jobs.report": job}))

    rule = found.resource(f"{INTO}.report_into_stock_metrics")
    assert (rule["from_port"], rule["description"]) == (9090, "reports")


@pytest.mark.parametrize("kind", [OUT, INTO])
def test_a_renamed_service_keeps_the_rules_of_its_further_ports(kind: str) -> None:
    renamed = {"services.store": {"ports": {"metrics": 9090}, "renamed_from": "stock"}}
    found = synthesized(environment(renamed, {"services.web.calls": {"store:metrics": "scrapes"}}))

    word = "to" if kind == OUT else "into"
    moved = [(one["from"], one["to"]) for one in found.json["moved"]]
    assert (f"{kind}.web_{word}_stock_metrics", f"{kind}.web_{word}_store_metrics") in moved


def test_the_order_of_calls_and_ports_in_a_file_changes_nothing() -> None:
    first = synthesized(called()).json
    turned = {
        "services.stock": {"ports": {"grpc": 50051, "metrics": 9090}},
        "services.web.calls": {"stock:metrics": "scrapes", "stock": "counts"},
    }
    other = synthesized(environment(turned)).json

    for kind in ("aws_ecs_task_definition", "aws_ecs_service", OUT, INTO):
        assert first["resource"][kind].keys() == other["resource"][kind].keys()
    task = "aws_ecs_task_definition"
    assert first["resource"][task] == other["resource"][task]


def test_a_port_of_a_service_of_another_environment_is_called_too(tmp_path: Path) -> None:
    prod = PROD.replace("port = 9000", "port = 9000\nports.metrics = 9090")
    called = BILLING.replace('"prod/ledger"', '"prod/ledger:metrics"')
    found = synthesized(read(tmp_path, prod=prod, billing=called)["billing"])

    rule = found.resource(f"{INTO}.invoices_into_ledger_metrics")
    assert rule["for_each"] == {"9090": "9090"}
    assert "local.ledger_service" in rule["security_group_id"]
    variables = {one["name"]: one["value"] for one in found.container("invoices")["environment"]}
    assert variables["LEDGER_METRICS_URL"] == "http://ledger.shop.local:9090"
