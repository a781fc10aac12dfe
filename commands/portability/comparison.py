"""Compares what two generations of the bindings synthesize, and reports it as Markdown."""

import fnmatch
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

ABSENT = "(absent)"

NAMED = {
    "manifest.json: version": "the version of cdktf or cdktn that wrote it",
    "*: //.metadata.version": "the same, in each stack",
    "*: terraform.required_providers.aws.version": "the provider that the bindings were made from",
}
"""The differences that are allowed: a pattern of paths, and why nothing depends on the value."""


class Difference(NamedTuple):
    """One value that is not the same."""

    path: str
    """File, then keys: `stacks/shop-dev/cdk.tf.json: terraform.required_version`."""

    default: Any
    other: Any

    @property
    def name(self) -> str | None:
        """The pattern that allows it, if any does."""
        return next((p for p in NAMED if fnmatch.fnmatchcase(self.path, p)), None)


def compare(default: Mapping[str, Any], other: Mapping[str, Any]) -> list[Difference]:
    """Lists every difference between two apps, each given as its files."""
    return [
        Difference(f"{file}: {path}", one, two)
        for file in sorted({*default, *other})
        for path, one, two in _differences("", default.get(file, {}), other.get(file, {}))
    ]


def _differences(path: str, one: Any, two: Any) -> Iterator[tuple[str, Any, Any]]:
    children = list(_children(one, two))
    if children:
        for key, child, other in children:
            yield from _differences(f"{path}.{key}".lstrip("."), child, other)
    elif one != two:
        yield path, one, two


def _children(one: Any, two: Any) -> Iterator[tuple[str, Any, Any]]:
    """Yields what two values hold under the same key, if both are dictionaries or equal lists."""
    if isinstance(one, dict) and isinstance(two, dict):
        for key in sorted({*one, *two}):
            yield key, one.get(key, ABSENT), two.get(key, ABSENT)
    elif isinstance(one, list) and isinstance(two, list) and len(one) == len(two):
        for index, (child, other) in enumerate(zip(one, two, strict=True)):
            yield str(index), child, other


class Result(NamedTuple):
    """What one generation synthesized."""

    name: str
    versions: Mapping[str, str]
    """Of its packages."""

    files: Mapping[str, Any]
    differences: Sequence[Difference]
    """From the default generation."""

    @property
    def addresses(self) -> int:
        """How many resources and data sources all stacks and modules hold."""
        return sum(
            len(labels)
            for file in self.files.values()
            for block in ("resource", "data")
            for labels in file.get(block, {}).values()
        )


HEAD = """# Generations of the bindings

Written by `make portability`, which installs each generation into an environment of its own,
synthesizes every stack and every module under it and compares all values with those of the first.
It fails on a difference that the second table does not name.
[Decision 11](decisions/0011-generations-of-bindings.md) says how to move.

| Generation | Core | AWS bindings | AWS provider | Stacks | Modules | Addresses | Differences |
|---|---|---|---|---|---|---|---|
"""

NAMES = """
The layout of the files is not compared: cdktn writes an empty list as `[]`, cdktf on two lines.

| Named difference | What it is | Values |
|---|---|---|
"""


def report(results: Sequence[Result]) -> str:
    """Returns both tables; the first result is what the others were compared with."""
    rows = "".join(_row(result) for result in results)
    return HEAD + rows + NAMES + "".join(_named(pattern, results) for pattern in NAMED)


def _row(result: Result) -> str:
    found = {package: f"`{package}` {version}" for package, version in result.versions.items()}
    core = next(text for package, text in found.items() if package in ("cdktf", "cdktn"))
    bindings = next(text for package, text in found.items() if package.endswith("-provider-aws"))
    stacks = [file for name, file in result.files.items() if name.startswith("stacks/")]
    modules = [name for name in result.files if name.endswith("/main.tf.json")]
    [provider] = {file["terraform"]["required_providers"]["aws"]["version"] for file in stacks}
    unnamed = [difference.path for difference in result.differences if not difference.name]
    cells = [
        f"`{result.name}`",
        core,
        bindings,
        provider,
        str(len(stacks)),
        str(len(modules)),
        str(result.addresses),
        ", ".join(unnamed) or ("named ones alone" if result.differences else "none"),
    ]
    return f"| {' | '.join(cells)} |\n"


def _named(pattern: str, results: Sequence[Result]) -> str:
    found = [d for result in results for d in result.differences if d.name == pattern]
    values = dict.fromkeys(str(value) for d in found for value in (d.default, d.other))
    return f"| `{pattern}` | {NAMED[pattern]} | {', '.join(values) or 'equal'} |\n"
