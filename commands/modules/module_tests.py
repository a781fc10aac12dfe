"""The generated tests of a module: what it refuses, written from its cases, and AWS's answers."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from itertools import groupby
from textwrap import indent, wrap
from typing import Any

from modules.language.cases import Case, Cases

HEAD = """\
# What the module refuses: one run for each rule. Above it stands what a person reads.
"""

MOCKED = """
mock_provider "aws" {
  source = "./tests"
}
"""

MOCKS = """\
# What AWS would say, where no account is asked.

mock_resource "aws_kms_key" {
  override_during = plan
  defaults = {
    arn = "arn:aws:kms:us-east-1:111122223333:key/1"
  }
}

mock_resource "aws_security_group" {
  override_during = plan
  defaults = {
    arn = "arn:aws:ec2:us-east-1:111122223333:security-group/sg-1"
  }
}

mock_resource "aws_vpc" {
  override_during = plan
  defaults = {
    arn = "arn:aws:ec2:us-east-1:111122223333:vpc/vpc-1"
  }
}
"""

_WIDTH = 100

_LONGEST_TEXT = 64
"""Times that a character at the end of a text is written as it is."""

_MOST_ITEMS = 30
"""Items of a list or a table that are written one by one if they are alike."""


def generated_tests(cases: Cases) -> dict[str, str]:
    """Returns the text of each generated file below a module's folder, by path.

    Args:
        cases: Those of the module.
    """
    return {"tests/validation.tftest.hcl": _validation(cases), "tests/aws.tfmock.hcl": MOCKS}


def _validation(cases: Cases) -> str:
    """Writes a run for each rule: of cases that break the same one, the first."""
    least = cases.inputs({})
    head = f"{HEAD}{MOCKED}\nvariables {{\n{indent(_body(least), '  ')}}}\n"
    return "\n".join([head, *(_run(cases, least, case) for case in cases.one_of_each_rule())])


def _run(cases: Cases, least: Mapping[str, Any], case: Case) -> str:
    given = cases.inputs(case.changes)
    changed = {n: value for n, value in given.items() if n not in least or least[n] != value}
    problems = case.terraform_problems(cases.spec)
    refused = [f"var.{name}" for name in sorted(refusing(cases, case))]
    comment = wrap("; ".join(problems), _WIDTH - 2, break_long_words=False, break_on_hyphens=False)
    return "\n".join(
        [
            *(f"# {line}" for line in comment),
            f'run "{label(case.title)}" {{',
            "  command = plan",
            "",
            "  variables {",
            f"{indent(_body(changed), '    ')}  }}",
            "",
            f"  expect_failures = [{', '.join(refused)}]",
            "}",
            "",
        ]
    )


def refusing(cases: Cases, case: Case) -> set[str]:
    """Returns the names of the variables of which a run expects that they refuse."""
    return {re.split("[.:]", problem)[0] for problem in case.terraform_problems(cases.spec)}


def label(title: str) -> str:
    """Returns the label of a run: the title in small letters, digits and underscores.

    Terraform takes none that begins with a digit.
    """
    text = re.sub(r"[^a-z0-9]+", "_", title.lower()).strip("_")
    return f"with_{text}" if text[:1].isdigit() else text


def _body(values: Mapping[str, Any]) -> str:
    """Writes arguments as `terraform fmt` does: those on one line each are aligned."""
    texts = [(_key(name), _text(value)) for name, value in values.items()]
    lines: list[str] = []
    for many_lines, group in groupby(texts, lambda argument: "\n" in argument[1]):
        found = [*group]
        width = 0 if many_lines else max(len(name) for name, _ in found)
        lines += [f"{name:<{width}} = {text}\n" for name, text in found]
    return "".join(lines)


def _text(value: Any) -> str:
    if series := _series(value):
        return series
    text = _on_one_line(value)
    if len(text) <= _WIDTH or not isinstance(value, Mapping | list | tuple):
        return text
    if isinstance(value, Mapping):
        return f"{{\n{indent(_body(value), '  ')}}}"
    parts = "".join(f"{_text(part)},\n" for part in value)
    return f"[\n{indent(parts, '  ')}]"


def _series(value: Any) -> str | None:
    """Writes many items that differ in their number alone, if they are such, as a loop."""
    if not isinstance(value, Mapping | list | tuple) or len(value) <= _MOST_ITEMS:
        return None
    names = [*map(str, value)]
    begin = names[0].rstrip("0123456789")
    numbered = names == [f"{begin}{number}" for number in range(len(names))]
    name = f'"{begin}${{number}}"'
    loop = f"for number in range({len(names)})"
    if isinstance(value, Mapping):
        first, *others = value.values()
        alike = numbered and all(other == first for other in others)
        return f"{{ {loop} : {name} => {_on_one_line(first)} }}" if alike else None
    if numbered and isinstance(value[0], str):
        return f"[{loop} : {name}]"
    alike = all(item == value[0] for item in value)
    return f"[{loop} : {_on_one_line(value[0])}]" if alike else None


def _on_one_line(value: Any) -> str:
    if isinstance(value, Mapping):
        return f"{{ {', '.join(_pairs(value))} }}" if value else "{}"
    if isinstance(value, list | tuple):
        return f"[{', '.join(map(_on_one_line, value))}]"
    if isinstance(value, str):
        begin = value.rstrip(value[-1:])
        repeated = len(value) - len(begin)
        if repeated > _LONGEST_TEXT:
            end = f'replace(format("%{repeated}s", ""), " ", "{value[-1]}")'
            return f'"{begin}${{{end}}}"' if begin else end
    return json.dumps(value, ensure_ascii=False).replace("${", "$${").replace("%{", "%%{")


def _pairs(table: Mapping[str, Any]) -> Iterator[str]:
    yield from (f"{_key(key)} = {_on_one_line(value)}" for key, value in table.items())


def _key(name: str) -> str:
    return name if re.fullmatch(r"[A-Za-z_][A-Za-z0-9_-]*", name) else json.dumps(name)
