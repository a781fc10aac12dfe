"""Reads environments: ``<name>.toml`` on top of ``base.toml``. Needs neither Node nor Terraform."""

from __future__ import annotations

import json
import os
import tomllib
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Any

from modules.environment.layers import by_layer, merge_tables, own_domain
from modules.environment.spec import EnvironmentSpec
from modules.language.problems import Problem, SpecError, SpecsError
from modules.remote_state.spec import STACK, RemoteStateSpec

BASE = "base"
PREVIEW_SOURCE = "dev"
PREVIEW_SUFFIX = "ENVIRONMENT_SUFFIX"
REGION = "AWS_REGION"


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
    names = sorted(path.stem for path in directory.glob("*.toml") if path.stem != BASE)
    if not names:
        rule = "holds no environment; write <name>.toml there"
        raise SpecsError([SpecError(str(directory), [Problem((), rule)])])
    readers: dict[str, Callable[[], EnvironmentSpec]] = {
        _source(directory, name): partial(_read, directory, name) for name in names
    }
    if suffix := variables.get(PREVIEW_SUFFIX):
        source = f"{PREVIEW_SUFFIX}={suffix}, {_source(directory, PREVIEW_SOURCE)}"
        readers[source] = partial(_read_preview, directory, variables, source=source, taken=names)
    return _all_or_errors(readers)


def read_state(path: Path) -> dict[str, Any]:
    """Return the settings of the S3 backend that all environments share.

    Raises:
        SpecError: The file is no backend configuration.
    """
    try:
        settings: Any = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise SpecError(path.name, [Problem((), f"cannot be read as JSON: {error}")]) from None
    for key in ("terraform", "backend", "s3"):
        settings = settings.get(key) if isinstance(settings, dict) else None
    if not isinstance(settings, dict):
        rule = "holds no table terraform.backend.s3; write one with bucket and region"
        raise SpecError(path.name, [Problem((), rule)])
    return settings


def state_bucket(settings: Mapping[str, Any]) -> RemoteStateSpec:
    """Return the bucket that the backend's settings name."""
    named = {key: settings[key] for key in ("bucket", "region") if key in settings}
    return RemoteStateSpec.parse(named, source="backend.tf.json")


def _all_or_errors(readers: Mapping[str, Callable[[], EnvironmentSpec]]) -> list[EnvironmentSpec]:
    specs, errors = dict[str, EnvironmentSpec](), list[SpecError]()
    for source, read in readers.items():
        try:
            specs[source] = read()
        except SpecsError as error:
            errors += error.errors
        except SpecError as error:
            errors.append(error)
    errors += _shared_names(specs)
    if errors:
        raise SpecsError(errors)
    return list(specs.values())


def _shared_names(specs: Mapping[str, EnvironmentSpec]) -> Iterator[SpecError]:
    """Yield the names that two environments use, and that AWS or the state needs to be unique."""
    owners = {("name", STACK): "the stack of the state bucket"}
    for source, spec in specs.items():
        names = {("name",): f"{spec.project}-{spec.name}"} | {
            (table, noun): f"{spec.project}-{noun}-{spec.name}"
            for table in ("secrets", "services")
            for noun in getattr(spec, table)
        }
        if spec.load_balancer and spec.load_balancer.domain_name.is_given:
            path = ("load_balancer", "domain_name")
            names[path] = str(spec.load_balancer.domain_name)
        problems = [
            Problem(path, f'gives the name "{name}", which {owner} gives too; rename one of them')
            for path, name in names.items()
            if (owner := owners.setdefault((path[0], name), source)) != source
        ]
        if problems:
            yield SpecError(source, problems)


def _read(directory: Path, name: str) -> EnvironmentSpec:
    """Return an environment; each mistake is one of the file that holds it.

    Raises:
        SpecsError: One or both of the files are wrong.
    """
    base, own = _layers(directory, name)
    source, base_source = _source(directory, name), _source(directory, BASE)
    try:
        return EnvironmentSpec.parse(_tables(directory, name), source=source)
    except SpecError as error:
        errors = by_layer(error, base=base, own=own, base_source=base_source)
        raise SpecsError(errors) from None


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
    data = own_domain(_tables(directory, PREVIEW_SOURCE), name=suffix, source=source)
    data |= {"name": suffix, "disposable": True}
    spec = EnvironmentSpec.parse(data, source=source)
    region = variables.get(REGION)
    return EnvironmentSpec.parse(_in_region(data, region), source=source) if region else spec


def _in_region(data: dict[str, Any], region: str) -> dict[str, Any]:
    """Return a valid environment in another region: zones keep their letter."""
    network = data["network"]
    zones = [f"{region}{zone[-1]}" for zone in network["availability_zones"]]
    return data | {"region": region, "network": network | {"availability_zones": zones}}


def _layers(directory: Path, name: str) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return what ``base.toml`` says, and what the file of an environment says."""
    base = directory / f"{BASE}.toml"
    own = _load(directory / f"{name}.toml")
    return _load(base) if base.exists() else {}, own


def _tables(directory: Path, name: str) -> dict[str, Any]:
    base, own = _layers(directory, name)
    merged = merge_tables(merge_tables({}, base), own)
    if "name" in merged:
        rule = "the file's name says it; remove the line here and in base.toml"
        raise SpecError(_source(directory, name), [Problem(("name",), rule)])
    return merged | {"name": name}


def _load(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:  # of the encoding, or of TOML with its line
        rule = f"cannot be read as TOML: {error}"
        raise SpecError(_source(path.parent, path.stem), [Problem((), rule)]) from None


def _source(directory: Path, name: str) -> str:
    return f"{directory.name}/{name}.toml"
