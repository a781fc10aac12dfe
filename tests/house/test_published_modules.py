"""What a Terraform team gets is clean: nothing in it says how it was made."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from modules.terraform.hcl.configuration import tf_content
from modules.terraform.modules import faces
from tests.house.sources import ROOT

FILES = sorted((ROOT / "modules").glob("*/*.tf"))
MODULES = sorted({path.parent for path in FILES})

TRACES = re.compile(r"TfToken|TOKEN\[|cdktf|jsii|python|constructs|/(home|tmp|root|usr)/", re.I)
HASH = re.compile(r"_[0-9A-F]{8}$")


def named(path: Path) -> str:
    return str(path.relative_to(ROOT / "modules"))


DESCRIPTION = re.compile(r'description += (<<-EOT\n.*?^  EOT|"[^\n]*)$', re.DOTALL | re.MULTILINE)
LONGEST = 120
"""Characters of a line, but for descriptions."""


@cache
def content(module: Path) -> dict[str, Any]:
    return tf_content(path.read_text() for path in module.glob("*.tf"))


def test_each_noun_with_a_face_is_a_module_of_all_its_files() -> None:
    assert {module.name for module in MODULES} == {face.name for face in faces()}
    for module in MODULES:
        names = {path.name for path in FILES if path.parent == module}
        assert names >= {"main.tf", "variables.tf", "outputs.tf", "versions.tf"}


def test_a_line_fits_on_a_screen_unless_it_describes() -> None:
    assert [
        (named(path), line)
        for path in FILES
        for line in DESCRIPTION.sub("", path.read_text()).splitlines()
        if len(line) > LONGEST
    ] == []


def test_a_file_bears_no_trace_of_its_making() -> None:
    traces = [(named(path), trace) for path in FILES for trace in TRACES.findall(path.read_text())]

    assert traces == []


@pytest.mark.parametrize("module", MODULES, ids=named)
def test_a_module_leaves_provider_and_state_to_its_user(module: Path) -> None:
    found = content(module)

    main = {"check", "data", "ephemeral", "locals", "module", "moved", "removed", "resource"}
    assert found.keys() - main == {"output", "terraform", "variable"}
    assert found["terraform"].keys() == {"required_version", "required_providers"}
    assert found["terraform"]["required_providers"] == {
        "aws": {"source": "hashicorp/aws", "version": ">= 5.100"}
    }


@pytest.mark.parametrize("module", MODULES, ids=named)
def test_an_address_is_typed_by_a_person(module: Path) -> None:
    resources = content(module)["resource"]
    labels = [label for kind in resources.values() for label in kind]

    assert labels
    assert [label for label in labels if not re.fullmatch(r"[a-z0-9]+(_[a-z0-9]+)*", label)] == []
    assert [label for label in labels if HASH.search(label)] == []


UNTYPED = {"task_role_statements"}
"""Where validations check the type: Terraform would drop keys that limit something."""


@pytest.mark.parametrize("module", MODULES, ids=named)
def test_an_input_says_its_type_and_meaning_and_whether_it_takes_null(module: Path) -> None:
    variables = content(module)["variable"]

    assert 3 <= len(variables) <= 80
    for name, variable in variables.items():
        assert variable["description"], name
        assert isinstance(variable["nullable"], bool), name
        assert name in UNTYPED or not re.search(r"\bany\b", variable["type"]), name
        assert all(rule["error_message"] for rule in variable.get("validation", [])), name


@pytest.mark.parametrize("module", MODULES, ids=named)
def test_an_output_says_what_it_is(module: Path) -> None:
    outputs = content(module)["output"]

    assert outputs
    assert [name for name, output in outputs.items() if not output.get("description")] == []


def test_a_module_protects_its_data_unless_it_is_told_not_to() -> None:
    fields = [face.inputs.model_fields.get("disposable") for face in faces()]

    assert {field.default.known for field in fields if field} == {False}
