"""Reads environments: ``<name>.toml`` on top of ``base.toml``. Needs neither Node nor Terraform."""

from __future__ import annotations

import json
import os
import tomllib
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from modules.specs.environment import EnvironmentSpec
from modules.specs.problems import Problem, SpecError, SpecsError
from modules.specs.remote_state import RemoteStateSpec

BASE = "base"
PREVIEW_SOURCE = "dev"
PREVIEW_SUFFIX = "ENVIRONMENT_SUFFIX"
REGION = "AWS_REGION"


def read_environments(
    directory: Path, variables: Mapping[str, str] = os.environ
) -> list[EnvironmentSpec]:
    """Return every environment of a folder, and the preview that the variables ask for.

    Args:
        directory: Holds one TOML file per environment, and ``base.toml``, what all share.
        variables: ``ENVIRONMENT_SUFFIX=pr-123`` asks for a disposable copy of ``dev.toml`` under
            that name; ``AWS_REGION`` moves it to another region.

    Raises:
        SpecsError: Files are wrong; it says what, for all of them.
    """
    names = sorted(path.stem for path in directory.glob("*.toml") if path.stem != BASE)
    if not names:
        raise SpecError(
            str(directory), [Problem((), "holds no environment; write <name>.toml there")]
        )
    readers: list[Callable[[], EnvironmentSpec]] = [
        partial(_read, directory, name) for name in names
    ]
    if variables.get(PREVIEW_SUFFIX):
        readers.append(partial(_read_preview, directory, variables, taken=names))
    return _all_or_errors(readers)


def read_state(path: Path) -> dict[str, Any]:
    """Return the settings of the S3 backend that all environments share.

    Raises:
        SpecError: The file is no backend configuration.
    """
    try:
        data = json.loads(path.read_text())
        settings: dict[str, Any] = data["terraform"]["backend"]["s3"]
    except (OSError, json.JSONDecodeError, KeyError, TypeError) as error:
        rule = f"holds no terraform.backend.s3 with bucket and region: {error!r}"
        raise SpecError(path.name, [Problem((), rule)]) from None
    return settings


def state_bucket(settings: Mapping[str, Any]) -> RemoteStateSpec:
    """Return the bucket that the backend's settings name."""
    named = {key: settings[key] for key in ("bucket", "region") if key in settings}
    return RemoteStateSpec.parse(named, source="backend.tf.json")


def _all_or_errors(readers: Sequence[Callable[[], EnvironmentSpec]]) -> list[EnvironmentSpec]:
    specs, errors = [], list[SpecError]()
    for read in readers:
        try:
            specs.append(read())
        except SpecError as error:
            errors.append(error)
    if errors:
        raise SpecsError(errors)
    return specs


def _read(directory: Path, name: str) -> EnvironmentSpec:
    source = f"{directory.name}/{name}.toml"
    return EnvironmentSpec.parse(_tables(directory, name), source=source)


def _read_preview(
    directory: Path, variables: Mapping[str, str], *, taken: list[str]
) -> EnvironmentSpec:
    suffix = variables[PREVIEW_SUFFIX]
    source = f"{PREVIEW_SUFFIX}={suffix}, {directory.name}/{PREVIEW_SOURCE}.toml"
    if suffix in taken:
        rule = f'"{suffix}" has an environment file of its own; choose another suffix'
        raise SpecError(source, [Problem(("name",), rule)])
    data = _tables(directory, PREVIEW_SOURCE) | {"name": suffix, "disposable": True}
    return EnvironmentSpec.parse(_in_region(data, variables.get(REGION)), source=source)


def _in_region(data: dict[str, Any], region: str | None) -> dict[str, Any]:
    """Move an environment: zones keep their letter."""
    if region is None or region == data.get("region"):
        return data
    network = dict(data.get("network", {}))
    zones = network.get("availability_zones", [])
    network["availability_zones"] = [f"{region}{str(zone)[-1:]}" for zone in zones]
    return data | {"region": region, "network": network}


def _tables(directory: Path, name: str) -> dict[str, Any]:
    base = directory / f"{BASE}.toml"
    own = _load(directory / f"{name}.toml")
    shared = _load(base) if base.exists() else {}
    return _merged(shared, own) | {"name": name}


def _load(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text())
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        source = f"{path.parent.name}/{path.name}"
        raise SpecError(source, [Problem((), f"cannot be read as TOML: {error}")]) from None


def _merged(base: Mapping[str, Any], own: Mapping[str, Any]) -> dict[str, Any]:
    """Lay one table over another: tables are merged, values and lists replaced."""
    merged = dict(base)
    for key, value in own.items():
        under = merged.get(key)
        if isinstance(under, dict) and isinstance(value, dict):
            value = _merged(under, value)
        merged[key] = value
    return merged
