"""What a file may set itself on resources, and what of it is refused."""

from __future__ import annotations

from typing import Any

import pytest

from modules.language.problems import SpecError
from tests.support.environments import environment, synthesized
from tests.support.synthesized import Synthesized

BALANCED: dict[str, Any] = {
    "load_balancer": {"ingress_cidr_blocks": ["203.0.113.0/24"], "plain_http": True},
    "services.web.route": {"priority": 100},
}


def overridden(address: str, **arguments: Any) -> Synthesized:
    return synthesized(environment(BALANCED, {"overrides": {address: arguments}}))


def refused(address: str, **arguments: Any) -> str:
    with pytest.raises(SpecError) as error:
        overridden(address, **arguments)
    return str(error.value)


def test_an_argument_that_has_no_field_is_set() -> None:
    stack = overridden("aws_lb.this", xff_header_processing_mode="remove", client_keep_alive=600)

    stack.has("aws_lb.this", xff_header_processing_mode="remove", client_keep_alive=600)


def test_it_is_set_after_what_the_platform_sets() -> None:
    stack = overridden("aws_vpc.this", enable_dns_hostnames=False)

    stack.has("aws_vpc.this", enable_dns_hostnames=False, enable_dns_support=True)


def test_a_table_is_merged_and_a_list_replaced() -> None:
    circuit_breaker = {"rollback": False}
    subnets = {"subnets": ["subnet-0123456789abcdef0"]}
    stack = overridden(
        "aws_ecs_service.web",
        deployment_circuit_breaker=circuit_breaker,
        network_configuration=subnets,
    )
    service = stack.resource("aws_ecs_service.web")

    assert service["deployment_circuit_breaker"] == {"enable": True, "rollback": False}
    assert service["network_configuration"]["subnets"] == subnets["subnets"]
    assert service["network_configuration"]["security_groups"]


def test_a_list_of_blocks_is_replaced() -> None:
    redirect = {"type": "redirect", "redirect": {"status_code": "HTTP_301", "port": "443"}}

    overridden("aws_lb_listener.http", default_action=[redirect]).has(
        "aws_lb_listener.http", default_action=[redirect]
    )


def test_a_list_that_is_the_same_changes_nothing() -> None:
    schemes = {"requires_compatibilities": ["FARGATE"]}

    assert "changes nothing" in refused("aws_ecs_task_definition.web", **schemes)


def test_a_text_is_taken_literally() -> None:
    stack = overridden("aws_vpc.this", tags={"Owner": "${path.root}"})

    assert stack.resource("aws_vpc.this")["tags"]["Owner"] == "$${path.root}"


def test_a_review_and_an_audit_see_which_arguments() -> None:
    stack = overridden("aws_lb.this", xff_header_processing_mode="remove", client_keep_alive=600)

    listed = "client_keep_alive, xff_header_processing_mode"
    assert stack.json["output"]["overrides"]["value"] == {"aws_lb.this": listed}


def test_without_any_nothing_is_said_of_them() -> None:
    assert "overrides" not in synthesized(environment(BALANCED)).json["output"]


@pytest.mark.parametrize(
    ("address", "arguments", "message"),
    [
        ("aws_lbs.this", {"name": "a"}, 'is no resource of the environment; did you mean "aws_lb.'),
        ("aws_lb.public", {"name": "a"}, "is no resource of the environment; choose aws_lb.this"),
        ("aws_sqs_queue.x", {"name": "a"}, "`docs/addresses` shows those of the environments"),
        ("aws_lb.this", {"client_keepalive": 1}, 'of aws_lb; did you mean "client_keep_alive"?'),
        ("aws_lb.this", {"arn": "a"}, "arn: is no argument of aws_lb; "),
        ("aws_lb.this", {"lifecycle": {}}, "lifecycle: cannot be overridden, what protects a "),
        ("aws_lb.this", {"client_keep_alive": "a"}, '"a" is not a number; write one'),
        ("aws_lb.this", {"client_keep_alive": True}, "true is not a number; write one"),
        ("aws_lb.this", {"internal": 1}, "internal: 1 is not true or false; write one"),
        ("aws_lb.this", {"name": 1}, "name: 1 is not a text in quotes; write one"),
        ("aws_lb.this", {"name": ["a" * 90]}, "aaa… is not a text in quotes"),
        ("aws_lb.this", {"subnets": "a"}, '"a" is not a list; put it in square brackets'),
        ("aws_lb.this", {"subnets": [1]}, "subnets[0]: 1 is not a text in quotes; write one"),
        (
            "aws_lb.this",
            {"tags": "a"},
            'tags: "a" is not a table; put its fields in curly braces',
        ),
        ("aws_lb.this", {"tags": {"a": 1}}, "tags\n  - a: 1 is not a text in quotes; write one"),
        (
            "aws_lb.this",
            {"access_logs": "a"},
            'access_logs: "a" is not a table; put its fields in curly braces',
        ),
        ("aws_lb.this", {"access_logs": {"bukket": "a"}}, 'here; did you mean "bucket"?'),
        ("aws_lb.this", {"load_balancer_type": "application"}, "changes nothing, the platform"),
    ],
)
def test_what_a_resource_does_not_take_is_refused(
    address: str, arguments: dict[str, Any], message: str
) -> None:
    assert message in refused(address, **arguments)


def test_all_that_is_wrong_is_said_at_once() -> None:
    wrong = {"aws_lb.public": {"name": "a"}, "aws_vpc.this": {"cidr": "10.0.0.0/16"}}
    spec = environment(BALANCED, {"overrides": wrong})

    with pytest.raises(SpecError) as error:
        synthesized(spec)

    assert len(error.value.problems) == 2
    assert error.value.source == "environments/test.toml"
