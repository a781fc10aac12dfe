"""Reads environments: ``<name>.toml`` on top of ``base.toml``. Needs neither Node nor Terraform."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from functools import cache, partial
from pathlib import Path
from typing import Any, NamedTuple, Self

from modules.environment.families import family_problems, with_families
from modules.environment.given import given_parts
from modules.environment.layers import NO_ALARMS, merge_tables, own_domain, own_namespace
from modules.environment.reading import TOML, read_json, read_toml, source_of, toml_files
from modules.environment.shared_names import shared_names
from modules.environment.spec import EnvironmentSpec
from modules.environment.stack_names import stacks_of
from modules.environment.standing import STANDS_ON, standing_problems, tables_of
from modules.language.functions import listed
from modules.language.problems import Problem, SpecError, SpecsError
from modules.remote_state.backend_spec import BackendSpec
from modules.remote_state.spec import RemoteStateSpec

BASE = "base"
PREVIEW_SOURCE = "dev"
PREVIEW_SUFFIX = "ENVIRONMENT_SUFFIX"
REGION = "AWS_REGION"
ONLY_STACK = "ONLY_STACK"


def read_environments(
    directory: Path, variables: Mapping[str, str] = os.environ
) -> list[EnvironmentSpec]:
    """Return every environment of a folder, and the preview that the variables request.

    Args:
        directory: Contains a TOML file per environment, and ``base.toml`` with what they share.
        variables: ``ENVIRONMENT_SUFFIX=pr-123`` requests a disposable copy of ``dev.toml`` under
            that name; ``AWS_REGION`` sets its region.

    Raises:
        SpecsError: Files are invalid; lists the problems of all of them.
    """
    try:
        names = [path.stem for path in toml_files(directory) if path.stem != BASE]
    except SpecError as error:
        raise SpecsError([error]) from None
    if not names:
        rule = "holds no environment; write <name>.toml there"
        raise SpecsError([SpecError(str(directory), [Problem((), rule)])])

    @cache
    def read(name: str) -> EnvironmentSpec:
        return _read(directory, name, names, read)

    readers: dict[str, Callable[[], EnvironmentSpec]] = {
        source_of(directory / f"{name}{TOML}"): partial(read, name) for name in names
    }
    if suffix := variables.get(PREVIEW_SUFFIX):
        source = f"{PREVIEW_SUFFIX}={suffix}, {directory.name}/{PREVIEW_SOURCE}{TOML}"
        readers[source] = partial(_read_preview, directory, variables, source=source, taken=names)
    return _all_or_errors(readers)


def synthesized(
    environments: Sequence[EnvironmentSpec], variables: Mapping[str, str] = os.environ
) -> list[EnvironmentSpec]:
    """Return the environments whose stacks are written: all of them, or that of ``ONLY_STACK``.

    A plan needs no other, and so costs the same whatever stands beside its stack.
    """
    only = variables.get(ONLY_STACK)
    return [spec for spec in environments if only in (None, *stacks_of(spec))]


def read_state(path: Path) -> dict[str, Any]:
    """Return the settings of the S3 backend that all environments share.

    Raises:
        SpecError: The file is no backend configuration, or a setting of it is wrong.
    """
    settings, others = read_json(path), list[str]()
    for key in ("terraform", "backend", "s3"):
        tables = settings if isinstance(settings, dict) else {}
        others += tables.keys() - {key}
        settings = tables.get(key)
    if not isinstance(settings, dict):
        rule = "holds no table terraform.backend.s3; write one with bucket and region"
        raise SpecError(path.name, [Problem((), rule)])
    if others:
        rule = "is not read; write nothing but terraform.backend.s3 there"
        raise SpecError(path.name, [Problem((other,), rule) for other in sorted(others)])
    BackendSpec.parse(settings, source=path.name)
    return settings


def state_bucket(settings: Mapping[str, Any]) -> RemoteStateSpec:
    """Return the bucket that the backend's settings name."""
    named = {key: settings[key] for key in RemoteStateSpec.model_fields if key in settings}
    key = str(settings.get("kms_key_id", ""))
    if key.startswith("arn:"):
        named["kms_key_arn"] = key
    return RemoteStateSpec.parse(named, source="backend.tf.json")


def _all_or_errors(readers: Mapping[str, Callable[[], EnvironmentSpec]]) -> list[EnvironmentSpec]:
    specs, errors = dict[str, EnvironmentSpec](), list[SpecError]()
    for source, read in readers.items():
        try:
            specs[source] = read()
        except SpecError as error:
            errors.append(error)
        except SpecsError as error:
            errors += error.errors
    specs = with_families(specs)
    errors += [*shared_names(specs), *family_problems(specs)]
    if errors:
        raise SpecsError(errors)
    return list(specs.values())


def _read(
    directory: Path, name: str, names: Sequence[str], read: Callable[[str], EnvironmentSpec]
) -> EnvironmentSpec:
    layers = _Layers.read(directory, name)
    base = layers.own.get(STANDS_ON)
    if not isinstance(base, str):
        return layers.spec()
    known = dict.fromkeys(names)
    if base in known:
        known[base] = _Layers.read(directory, base).own.get(STANDS_ON)
    if problems := [*standing_problems(layers.own, name, known)]:
        raise SpecsError([SpecError(layers.source, problems)])
    return layers.on(directory / f"{base}{TOML}", read(base)).spec()


class _Layers(NamedTuple):
    """The tables of an environment's file, and of the base below them."""

    source: str
    own: dict[str, Any]
    base: Path
    shared: dict[str, Any]

    @classmethod
    def read(cls, directory: Path, name: str) -> Self:
        path, base = directory / f"{name}{TOML}", directory / f"{BASE}{TOML}"
        # A link that leads nowhere is there, too: to read it says so.
        shared = read_toml(base) if base.is_symlink() or base.exists() else {}
        layers = cls(source_of(path), read_toml(path), base, shared)
        named = [source for source, table in layers.sources() if "name" in table]
        if named:
            rule = "the file's name says it; remove the line"
            raise SpecsError(SpecError(source, [Problem(("name",), rule)]) for source in named)
        if STANDS_ON in shared:
            rule = "is said of one environment; write it in the file of that"
            raise SpecsError([SpecError(source_of(base), [Problem((STANDS_ON,), rule)])])
        return layers.on_top({"name": name})

    def sources(self) -> tuple[tuple[str, dict[str, Any]], ...]:
        return (self.source, self.own), (source_of(self.base), self.shared)

    def on_top(self, tables: dict[str, Any], source: str = "") -> Self:
        return self._replace(own=merge_tables(self.own, tables), source=source or self.source)

    def on(self, path: Path, base: EnvironmentSpec) -> Self:
        """Return the layers of an environment that stands on another one, whose file is below."""
        return self._replace(base=path, shared=tables_of(base))

    def spec(self) -> EnvironmentSpec:
        """Return the environment; report each problem under the file that holds its field."""
        merged = merge_tables(merge_tables({}, self.shared), self.own)
        try:
            return EnvironmentSpec.parse(merged, source=self.source)
        except SpecError as error:
            raise SpecsError(
                SpecError(self._holder(problem.path), [problem]) for problem in error.problems
            ) from None

    def _holder(self, path: Sequence[str | int]) -> str:
        source, _ = max(self.sources(), key=lambda layer: _depth(layer[1], path))
        return source


def _depth(table: Any, path: Sequence[str | int]) -> int:
    """Return how many keys of a path lead to something."""
    for depth, key in enumerate(path):
        try:
            table = table[key]
        except (LookupError, TypeError):
            return depth
    return len(path)


def _read_preview(
    directory: Path, variables: Mapping[str, str], *, source: str, taken: list[str]
) -> EnvironmentSpec:
    suffix = variables[PREVIEW_SUFFIX]
    if PREVIEW_SOURCE not in taken:
        rule = f"a preview is a copy of {PREVIEW_SOURCE}.toml, which is not there; write it"
        raise SpecError(source, [Problem((), rule)])
    if suffix in taken:
        rule = f'"{suffix}" has an environment file of its own; choose another suffix'
        raise SpecError(source, [Problem(("name",), rule)])
    dev = _Layers.read(directory, PREVIEW_SOURCE)
    if STANDS_ON in dev.own:
        rule = (
            "says where its services run, and those of a copy would have the same names there; "
            f"a preview is a copy of {PREVIEW_SOURCE}.toml, write one that stands on no other"
        )
        raise SpecError(source, [Problem((STANDS_ON,), rule)])
    merged = merge_tables(merge_tables({}, dev.shared), dev.own)
    own = own_domain(merged, name=suffix, source=source) | own_namespace(merged) | NO_ALARMS
    preview = dev.on_top(own | {"name": suffix, "disposable": True}, source)
    spec, region = preview.spec(), variables.get(REGION)
    return preview.on_top(_in_region(spec, region, source)).spec() if region else spec


def _in_region(spec: EnvironmentSpec, region: str, source: str) -> dict[str, Any]:
    """Return what moves a valid environment to another region: zones keep their letter."""
    if region == spec.region:
        return {}
    if given := given_parts(spec):
        rule = (
            f"{listed([*given])}: exists in {spec.region}, and a copy stands on the same; "
            f"set {REGION} to {spec.region}, or leave it out"
        )
        raise SpecError(source, [Problem(("region",), rule)])
    zones = [f"{region}{zone[-1]}" for zone in spec.network.availability_zones]
    return {"region": region, "network": {"availability_zones": zones}}
