"""What a control sees of a stack, and of its plan."""

from __future__ import annotations

from typing import Any

from modules.controls.control import text
from modules.controls.resources import Resource, Stack, several
from tests.controls.everything import everything, findings
from tests.support.environments import environment, synthesized

SUBNET = 'aws_subnet.public["us-east-1a"]'


def plan(*resources: tuple[str, str, str, dict[str, Any]]) -> dict[str, Any]:
    return {
        "planned_values": {
            "root_module": {
                "resources": [
                    {"type": kind, "name": name, "address": address, "values": values}
                    for kind, name, address, values in resources
                ]
            }
        }
    }


def test_a_plan_tells_instances_apart_and_what_terraform_has_calculated() -> None:
    other = 'aws_subnet.public["us-east-1b"]'
    planned = plan(
        ("aws_subnet", "public", SUBNET, {"map_public_ip_on_launch": True}),
        ("aws_subnet", "public", other, {"map_public_ip_on_launch": None}),
    )

    found = findings("EC2.15", everything(), planned)

    assert {address: found[address].met for address in (SUBNET, other)} == {
        SUBNET: False,
        other: True,
    }
    assert found[SUBNET].block == "aws_subnet.public"
    assert found["aws_subnet.private"].met


def test_what_a_plan_does_not_know_stays_as_it_is_written() -> None:
    block = {"encryption_type": "KMS", "kms_key": None}
    known = {"encryption_configuration": [block], "tags": None}
    planned = plan(("aws_ecr_repository", "web", "aws_ecr_repository.web", known))
    unknown = {"type": "aws_kms_key", "name": "data", "address": "aws_kms_key.data"}
    planned["planned_values"]["root_module"]["resources"].append(unknown)

    found = findings("ECR.5", everything(), planned)

    assert found["aws_ecr_repository.web"].value == "KMS: ${aws_kms_key.data.arn}"
    assert findings("KMS.4", everything(), planned)["aws_kms_key.data"].met


def test_instances_are_counted_with_a_plan_and_without_one() -> None:
    kind, name = "aws_rds_cluster_instance", "ledger"
    instances = [(kind, name, f'{kind}.{name}["{number}"]', {}) for number in (2, 3)]

    assert findings("RDS.15", everything())["aws_rds_cluster.ledger"].value == "2 instances"
    assert findings("RDS.15", everything(), plan(*instances))["aws_rds_cluster.ledger"].value == (
        "3 instances"
    )


def test_what_only_keeps_a_former_resource_is_not_judged() -> None:
    kept = {"resource": {"aws_efs_file_system": {"this": {"count": 0}}}}

    assert findings("EFS.1", kept) == {}


def test_a_stack_of_cloudformation_without_a_secret_has_none_to_rotate() -> None:
    other = {"resource": {"aws_cloudformation_stack": {"it": {"template_body": "{}"}}}}

    assert findings("SecretsManager.1", other) == {}
    assert not findings("CloudFormation.4", other)["aws_cloudformation_stack.it"].met


def test_an_override_of_a_file_is_judged_as_it_is_deployed() -> None:
    changed = {"overrides": {"aws_vpc.this": {}, "aws_subnet.public": {}}}
    changed["overrides"] = {"aws_subnet.public": {"map_public_ip_on_launch": True}}

    found = findings("EC2.15", synthesized(environment(changed)).json)

    assert not found["aws_subnet.public"].met
    assert found["aws_subnet.private"].met


def test_a_path_leads_through_blocks_that_repeat_and_ends_where_nothing_is() -> None:
    resource = Resource("aws_a.b", {"one": [{"two": 2}], "none": []}, "aws_a.b")

    assert resource.get("one.two") == 2
    assert resource.get("none.two") is None
    assert resource.get("one.two.three") is None
    assert resource.json("one.two") == 2
    assert resource.json("text") is None


def test_names_that_begin_alike_are_not_taken_for_one_another() -> None:
    one = Resource("aws_vpc.this", {}, "aws_vpc.this")
    other = Resource("aws_a.b", {"vpc_id": "${aws_vpc.this_too.id}"}, "aws_a.b")

    assert not other.refers_to(one, "vpc_id")


def test_a_value_is_shown_on_one_line_and_not_longer_than_it_is_read() -> None:
    assert [text(value) for value in (None, True, 7, "a\n b")] == ["not set", "true", "7", "a b"]
    assert text("x" * 200) == "x" * 119 + "…"
    assert [several(value) for value in (None, 0, [1])] == [[], [0], [1]]


def test_a_stack_names_its_resources() -> None:
    stack = Stack({"resource": {"aws_b": {"y": {}, "x": {}}, "aws_a": {"z": {}}}})

    assert stack.blocks == ["aws_a.z", "aws_b.x", "aws_b.y"]
