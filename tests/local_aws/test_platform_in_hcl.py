"""The payment platform in hand-written HCL, really deployed on a local AWS, and destroyed."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from commands.stacks.plan import CHANGES
from commands.tools import process
from commands.tools.cdktf_cli import QUIET, plugin_cache, program
from commands.tools.mirror import provider_environment
from local_aws import server
from local_aws.leftovers import leftovers
from tests.local_aws.platform.reading import Named, Reader
from tests.support.roots import PAYMENT, copied_root
from tests.terraform.conftest import Terraform

REGION = "us-east-1"


@dataclass(frozen=True)
class Life:
    """What was seen of the platform while it lived.

    Attributes:
        outputs: The outputs of the root.
        second_plan: The exit code of a second plan, 0 where there was nothing to do; what it said.
        services: Its ECS services.
        rules: The rules of its security groups.
        secret_values: What its secrets held.
        state: The file in which Terraform kept it.
        there: All that there was, as the search for leftovers names it.
        left: All that there was after its end.
    """

    outputs: dict[str, Any]
    second_plan: tuple[int, str]
    services: Named
    rules: set[tuple[str, str, str, str]]
    secret_values: dict[str, str]
    state: str
    there: list[str]
    left: list[str]


@pytest.fixture(scope="module")
def life(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Life]:
    """The platform's whole life: one deployment takes longer than all else that is tested here."""
    folder = tmp_path_factory.mktemp("hcl")
    started = server.start(folder / "local aws")
    environment = server.client_environment(started.endpoint_url, region=REGION) | QUIET
    found = provider_environment(folder, environment, program=program(environment))
    root = copied_root(PAYMENT, folder / "a project")
    try:
        yield lived(root, environment | (found or plugin_cache(environment)), started.endpoint_url)
    finally:
        server.stop(folder / "local aws")


def lived(root: Path, environment: dict[str, str], endpoint_url: str) -> Life:
    terraform = Terraform(root, environment)
    terraform("init", "-input=false")
    terraform("apply", "-input=false", "-auto-approve")
    read = Reader(endpoint_url, REGION)
    outputs = json.loads(terraform("output", "-json"))
    seen: dict[str, Any] = {
        "outputs": {name: output["value"] for name, output in outputs.items()},
        "second_plan": second_plan(root, environment),
        "services": read.ecs_services(outputs["ecs_cluster_name"]["value"]),
        "rules": read.security_group_rules(),
        "secret_values": read.secret_values(),
        "state": (root / "terraform.tfstate").read_text(),
        "there": leftovers(endpoint_url, REGION),
    }
    terraform("destroy", "-input=false", "-auto-approve")
    return Life(**seen, left=leftovers(endpoint_url, REGION))


def second_plan(root: Path, environment: dict[str, str]) -> tuple[int, str]:
    command = [program(environment), "plan", "-no-color", "-input=false", "-detailed-exitcode"]
    log = root / "second-plan.log"
    code = process.run(command, cwd=root, env=environment, log=log, expected=(0, CHANGES))
    return code, log.read_text()


def test_the_outputs_are_those_of_the_stack(life: Life) -> None:
    assert set(life.outputs) >= {
        "alb_dns_name",
        "api_gateway_service_name",
        "ecs_cluster_name",
        "fraud_detector_service_name",
        "payment_processor_service_name",
        "service_discovery_namespace",
        "vpc_id",
    }
    assert life.outputs["ecs_cluster_name"] == "payment-dev-cluster"
    assert life.outputs["service_discovery_namespace"] == "payment.local"
    assert life.outputs["vpc_id"].startswith("vpc-")
    assert life.outputs["alb_dns_name"]


def test_three_services_run(life: Life) -> None:
    running = {name: service["runningCount"] for name, service in life.services.items()}

    assert running == {
        life.outputs[f"{service}_service_name"]: 2
        for service in ("api_gateway", "payment_processor", "fraud_detector")
    }


def test_only_the_ways_of_the_call_graph_are_open(life: Life) -> None:
    api, processor, detector = (
        f"payment-dev-{service}"
        for service in ("api-gateway", "payment-processor", "fraud-detector")
    )
    inward = {(one, other, why) for one, way, other, why in life.rules if way == "in tcp 8080"}
    outward = {(other, one, why) for one, way, other, why in life.rules if way == "out tcp 8080"}

    balancer, targets = "payment-dev-alb", "payment-dev-load-balancer-targets"
    calls = {
        (processor, api, "authorises payments"),
        (detector, api, "scores a payment before it is accepted"),
        (detector, processor, "scores a payment before it is captured"),
    }
    assert inward == calls | {(api, balancer, "Requests of clients to api-gateway")}
    assert outward == calls | {(targets, balancer, "Requests of clients to services")}


def test_no_secret_value_is_in_the_state(life: Life) -> None:
    assert len(life.secret_values) == 2
    password = json.loads(life.secret_values["payment-dev-database-credentials"])["password"]
    for value in (password, life.secret_values["payment-dev-card-network-api-key"]):
        assert len(value) == 32
        assert value not in life.state


def test_the_second_plan_is_empty(life: Life) -> None:
    code, said = life.second_plan

    assert code == 0, said


def test_nothing_is_left_of_it(life: Life) -> None:
    assert len(life.there) > 50
    assert life.left == []
