"""Each definition and example that the page "Moving in" shows is one that the platform takes."""

import json
import re
import tomllib
from pathlib import Path

import pytest
from botocore.session import Session
from botocore.validate import ParamValidator

from modules.environment.files import read_environments
from modules.environment.spec import EnvironmentSpec
from tests.support.environments import environment, synthesized
from tests.support.synthesized import Synthesized

ROOT = Path(__file__).parent.parent
PAGE = (ROOT / "docs/moving-in.md").read_text()

SHOWN = dict(re.findall(r"^## (.+?)\n.*?^```toml\n(.*?)^```", PAGE, re.DOTALL | re.MULTILINE))
"""Each block by the heading above it."""

EXAMPLES = {spec.name: spec for spec in read_environments(ROOT / "examples" / "environments", {})}

BALANCER = {
    "ingress_cidr_blocks": ["203.0.113.0/24"],
    "certificate_arn": "arn:aws:acm:us-east-1:123456789012:certificate/a",
}


def defined(text: str) -> EnvironmentSpec:
    """Return the smallest environment that holds what a block says."""
    data = tomllib.loads(text)
    routed = any("route" in service for service in data["services"].values())
    network = data.pop("network", {})
    jobs = {f"jobs.{name}": job for name, job in data.pop("jobs", {}).items()}
    if "vpc_id" in network:
        data["network"] = network
    else:
        data |= {f"network.{name}": value for name, value in network.items()}
    routed = routed and "load_balancers" not in data
    return environment(data, jobs, {"load_balancer": BALANCER} if routed else {})


@pytest.fixture(params=sorted(SHOWN) + sorted(EXAMPLES))
def stack(request: pytest.FixtureRequest) -> Synthesized:
    name = request.param
    return synthesized(EXAMPLES[name] if name in EXAMPLES else defined(SHOWN[name]))


def test_the_page_shows_the_commonest_definitions() -> None:
    assert len(SHOWN) >= 12


@pytest.mark.parametrize("face", ["environments/{}.toml", "terraform/{}/main.tf"])
def test_the_page_names_every_example_of_each_face(face: str) -> None:
    link = re.escape("](../examples/" + face + ")").replace(r"\{\}", "([a-z0-9-]+)")

    assert sorted(re.findall(link, PAGE)) == sorted(EXAMPLES)


def test_what_is_shown_is_what_ecs_takes(stack: Synthesized) -> None:
    model = Session().get_service_model("ecs").operation_model("RegisterTaskDefinition")
    tasks = stack.addresses("aws_ecs_task_definition")
    for address in tasks:
        request = {
            "family": address,
            "containerDefinitions": json.loads(stack.resource(address)["container_definitions"]),
        }
        assert not ParamValidator().validate(request, model.input_shape).has_errors()
    assert tasks
