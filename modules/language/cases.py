"""Test cases of a noun: valid inputs, and invalid ones with their messages.

Each noun has a ``cases.py``. The test of the spec, the test against real Terraform and
``tests/validation.tftest.hcl`` of the module use it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from copy import deepcopy
from typing import Any, NamedTuple

from modules.language.kinds import is_spec, kind_at
from modules.language.messages import in_terraform
from modules.language.spec import Spec

Changes = Mapping[str, Any]
"""Values by their path: ``{"scaling.min_capacity": 3}``."""


_VALUES = r'"[^"]*"(, "[^"]*")*|-?\d[\d.]*(, \d+)*'


class Case(NamedTuple):
    """Invalid inputs, and the expected messages."""

    title: str
    """What is wrong, in a few words; the name of the test and of the ``run``."""

    changes: Changes
    """Changes to the least inputs."""

    problems: tuple[str, ...]
    """All messages of Python, each as ``path: message``."""

    also: str = ""
    """A further message of Terraform, which applies rules between fields to invalid values."""

    instead: str = ""
    """The only message of Terraform, if it differs."""

    def terraform_problems(self, spec: type[Spec]) -> list[str]:
        """Return Terraform's messages, whose paths have neither an index nor a key."""
        if self.instead:
            return [self.instead]
        found = [_without_keys(spec, problem) for problem in self.problems]
        return [*found, self.also] if self.also else found


class Group(NamedTuple):
    """Cases that belong together."""

    right: tuple[Changes, ...]
    wrong: tuple[Case, ...]

    def below(self, table: str) -> Group:
        """Return the same cases with paths from an outer table."""
        return Group(
            tuple(_below(table, changes) for changes in self.right),
            tuple(
                Case(title, _below(table, changes), tuple(f"{table}.{text}" for text in problems))
                for title, changes, problems, *_ in self.wrong
            ),
        )


class Cases:
    """All cases of one spec.

    Attributes:
        spec: The spec.
        least: The smallest valid inputs: all required fields.
        right: Valid changes.
        wrong: Invalid changes.
    """

    def __init__(
        self,
        spec: type[Spec],
        least: Changes,
        *groups: Group | Case | Changes,
    ) -> None:
        """Join the groups, in this order."""
        group = join(*groups)
        self.spec, self.least = spec, least
        self.right: tuple[Changes, ...] = ({}, *group.right)
        self.wrong = group.wrong

    def inputs(self, changes: Changes) -> dict[str, Any]:
        """Return the least inputs with some changes."""
        values: dict[str, Any] = {}
        for given in (self.least, changes):
            for path, value in given.items():
                _put(values, path, value)
        return values

    def one_of_each_rule(self) -> Iterator[Case]:
        """Yield the first of the cases whose messages differ only in values.

        Tables in tables share a path in Terraform, which leaves out their keys: the depth tells.
        """
        seen: set[tuple[str, ...]] = set()
        for case in self.wrong:
            messages = (*case.terraform_problems(self.spec), case.also)
            depth = str(max(text.partition(": ")[0].count(".") for text in case.problems))
            rules = (depth, *(re.sub(_VALUES, "", text) for text in messages))
            if rules not in seen:
                seen.add(rules)
                yield case


def wrong(title: str, changes: Changes, *problems: str, also: str = "", instead: str = "") -> Case:
    """Return a case; the arguments are those of :class:`Case`."""
    return Case(title, changes, problems, also, instead)


def join(*groups: Group | Case | Changes) -> Group:
    """Return groups, wrong cases and right changes as one group, in this order."""
    right: list[Changes] = []
    found: list[Case] = []
    for group in groups:
        if isinstance(group, Group):
            right += group.right
            found += group.wrong
        elif isinstance(group, Case):
            found.append(group)
        else:
            right.append(group)
    return Group(tuple(right), tuple(found))


def _without_keys(spec: type[Spec], problem: str) -> str:
    path, _, message = problem.partition(": ")
    parts = path.split(".")
    fields = (part for end, part in enumerate(parts) if is_spec(kind_at(spec, tuple(parts[:end]))))
    return f"{'.'.join(fields)}: {in_terraform(message)}"


def _below(table: str, changes: Changes) -> Changes:
    return {f"{table}.{path}": value for path, value in changes.items()}


def _put(values: dict[str, Any], path: str, value: Any) -> None:
    *tables, key = path.split(".")
    for table in tables:
        values = values.setdefault(table, {})
    values[key] = deepcopy(value)
