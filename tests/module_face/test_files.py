"""The files of a module: which resource stands in which, and what is a block in it."""

from __future__ import annotations

import re
from typing import Any

import pytest

from modules.terraform.files import FILE_NAMES, files
from modules.terraform.hcl.configuration import tf_content
from modules.terraform.modules import faces, synthesized

FILES = {face.name: files(synthesized()[face.name], face.comments) for face in faces()}


def addresses(text: str) -> set[str]:
    return {f"{kind}.{label}" for kind, label in re.findall(r'^resource "(.+)" "(.+)"', text, re.M)}


def test_a_short_module_is_four_files() -> None:
    assert {*FILES["cluster"]} == {"main.tf", "variables.tf", "outputs.tf", "versions.tf"}


def test_a_long_module_is_split_by_what_its_resources_are_for() -> None:
    found = FILES["service"]

    assert addresses(found["registry.tf"]) == {
        "aws_ecr_repository.this",
        "aws_ecr_lifecycle_policy.this",
    }
    assert addresses(found["routing.tf"]) == {
        "aws_lb_listener_rule.this",
        "aws_lb_target_group.this",
    }
    assert addresses(found["routes.tf"]) == {
        "aws_lb_listener_rule.routes",
        "aws_lb_target_group.routes",
    }
    assert addresses(found["listeners.tf"]) == {
        "aws_lb_listener.this",
        "aws_lb_target_group.listeners",
        "aws_vpc_security_group_egress_rule.network_load_balancer_to_service",
        "aws_vpc_security_group_ingress_rule.network_load_balancer_into_service",
    }
    assert "aws_ecs_service.this" in addresses(found["main.tf"])
    assert "terraform_data.scaling" in addresses(found["scaling.tf"])


def test_no_file_of_a_module_but_its_variables_and_their_lists_is_long() -> None:
    lengths = {
        f"{module}/{name}": text.count("\n")
        for module, texts in FILES.items()
        for name, text in texts.items()
        if not name.startswith("variables") and name != "locals.tf"
    }

    # One call cannot be split: a line for each input of a service or a job.
    del lengths["platform/services.tf"], lengths["platform/jobs.tf"]
    # Nor can the text of a dashboard or of a policy.
    del lengths["alarms/dashboard.tf"], lengths["ci/write_services.tf"]
    assert {name: length for name, length in lengths.items() if length > 200} == {}


def test_every_part_is_used() -> None:
    assert {*FILE_NAMES.values()} <= {
        name.removesuffix(".tf") for texts in FILES.values() for name in texts
    }


@pytest.mark.parametrize("module", FILES)
def test_nothing_is_lost_or_added(module: str) -> None:
    content = synthesized()[module]

    found = tf_content(FILES[module].values())

    assert found.keys() == content.keys()
    for kind in ("data", "ephemeral", "resource"):
        assert outlines(found.get(kind, {})) == outlines(content.get(kind, {}))
    assert {name: {*output} for name, output in found["output"].items()} == {
        name: {*output} for name, output in content["output"].items()
    }
    for name, variable in content["variable"].items():
        for key in ("default", "description", "nullable", "sensitive"):
            assert found["variable"][name].get(key, ...) == variable.get(key, ...)
        rules = found["variable"][name].get("validation", [])
        assert len(rules) == len(variable.get("validation", []))
    assert found["terraform"] == content["terraform"]


def outlines(blocks: dict[str, Any]) -> dict[str, Any]:
    """Return the names of all arguments, and what an expression cannot be."""
    return {
        f"{kind}.{label}": (
            {*body},
            body.get("depends_on"),
            {
                key: len(several(value)) if key.endswith("condition") else value
                for key, value in body.get("lifecycle", {}).items()
            },
        )
        for kind, labelled in blocks.items()
        for label, body in labelled.items()
    }


def several(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


@pytest.mark.parametrize("module", FILES)
def test_what_is_read_back_says_the_same_when_it_is_written(module: str) -> None:
    found = tf_content(FILES[module].values())

    assert tf_content(files(found, {}).values()) == found


def test_a_reader_is_told_why() -> None:
    comments = [(face, text) for face in faces() for text in face.comments.values()]

    assert len(comments) > 10
    for face, text in comments:
        said = " ".join("".join(FILES[face.name].values()).replace("#", "").split())
        assert text in said


def test_a_comment_about_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match=r"aws_vpc\.that"):
        files(synthesized()["network"], {"aws_vpc.that": "Why?"})
