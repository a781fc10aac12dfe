"""A module becomes files that read as if an engineer had written them."""

from __future__ import annotations

from typing import Any

import pytest

from modules.terraform.hcl.configuration import tf_content
from modules.terraform.hcl.files import tf_files
from tests.terraform_hcl.given import BLOCKS, COMMENTS, MAIN, MODULE, OUTPUTS, VARIABLES, VERSIONS


def written(content: dict[str, Any] = MODULE, **options: Any) -> dict[str, str]:
    return tf_files(content, block_names=BLOCKS, **options)


def test_a_module_reads_as_if_an_engineer_had_written_it() -> None:
    comments = {key: COMMENTS[key] for key in ("aws_thing.this", "aws_thing.this.lifecycle")}

    assert written(comments=comments) == {
        "main.tf": MAIN,
        "locals.tf": 'locals {\n  name = "${var.name}-x"\n}\n',
        "variables.tf": VARIABLES,
        "outputs.tf": OUTPUTS,
        "versions.tf": VERSIONS,
    }


def test_the_files_are_read_back_as_the_module_that_they_were() -> None:
    found = tf_content(written().values())

    thing = found["resource"]["aws_thing"]["this"]
    assert thing.pop("policy").startswith("${jsonencode({")
    lifecycle = MODULE["resource"]["aws_thing"]["this"]["lifecycle"]
    condition = lifecycle["postcondition"][0]
    assert thing.pop("lifecycle") == lifecycle | {"postcondition": condition}
    del found["variable"]["name"]["validation"], found["variable"]["name"]["type"]
    given = MODULE["resource"]["aws_thing"]["this"]
    assert thing == {key: given[key] for key in thing}
    assert found["variable"]["name"] == {
        key: MODULE["variable"]["name"][key] for key in ("description", "sensitive")
    }
    for kind in ("data", "ephemeral", "check", "moved", "removed", "locals", "output", "terraform"):
        assert found[kind] == MODULE[kind]


def test_a_comment_about_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match=r"stand above nothing: variable\.name\.default"):
        written(comments=COMMENTS)


def test_a_long_comment_is_broken_and_keeps_its_own_lines() -> None:
    said = written(comments={"aws_thing.this.name": f"{'word ' * 25}\nNext."})["main.tf"]

    assert f"\n  # {('word ' * 19).strip()}\n  # {('word ' * 6).strip()}\n  # Next.\n  name" in said


def test_a_main_file_is_split_once_it_is_long() -> None:
    many = {f"n{number}": {"name": "x"} for number in range(51)}
    short = {"resource": {"aws_other": {**many}}}
    del short["resource"]["aws_other"]["n50"]
    long = {"resource": {"aws_other": many}}

    def file_name(address: str) -> str:
        return "first" if address == "aws_other.n0" else "main"

    assert {*written(short, file_name=file_name)} == {"main.tf"}
    found = written(long, file_name=file_name)
    assert {*found} == {"first.tf", "main.tf"}
    assert found["first.tf"] == 'resource "aws_other" "n0" {\n  name = "x"\n}\n'


@pytest.mark.parametrize(
    ("text", "heredoc"),
    [
        ("One.", False),
        ("One.\n", False),
        ("One.\nTwo.", False),
        ("One.\nTwo.\n", True),
        ("One.\n\nTwo.\n", False),
        ("One.\n  Two.\n", False),
        ("One. \nTwo.\n", False),
        ("One.\r\nTwo.\r\n", False),
    ],
)
def test_only_lines_that_a_heredoc_keeps_as_they_are_become_one(text: str, heredoc: bool) -> None:
    content = {"output": {"a": {"value": 1, "description": text}}}

    found = tf_files(content, block_names={})

    assert ("<<-EOT" in found["outputs.tf"]) is heredoc
    assert tf_content(found.values()) == content


def test_a_block_that_is_no_object_is_refused() -> None:
    wrong = {"resource": {"aws_thing": {"this": {"rule": "${var.rules}"}}}}

    with pytest.raises(
        ValueError, match=r"aws_thing\.this\.rule: is a block; write it as an object"
    ):
        written(wrong)


@pytest.mark.parametrize("text", ["${var.a", '${f("a}', "${}", "${a b}"])
def test_a_text_without_an_expression_where_it_has_one_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"is no HCL|without an end"):
        written({"locals": {"a": text}})


@pytest.mark.parametrize(
    ("text", "expression"),
    [
        ("${var.a}", "var.a"),
        ("a$${b}", '"a$${b}"'),
        ("%{ if var.a }x%{ endif }", '"%{ if var.a }x%{ endif }"'),
        ('${f("}${g("{")}$${x}")}', 'f("}${g("{")}$${x}")'),
        ('a"b\\c\nd\b', '"a\\"b\\\\c\\nd\\u0008"'),
        ('${f("a\\"}")}', 'f("a\\"}")'),
    ],
)
def test_a_template_becomes_an_expression(text: str, expression: str) -> None:
    assert written({"locals": {"a": text}}) == {"locals.tf": f"locals {{\n  a = {expression}\n}}\n"}
