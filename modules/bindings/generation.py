"""Chooses the generation of the bindings: cdktf, or its continuation cdktn.

All code imports cdktf's names, which a type checker sees. Where cdktn is installed instead, an
import of ``cdktf`` returns the module ``cdktn``, and likewise for its submodules: cdktn has all
that cdktf has, under the same names.

A core and a provider of different generations build constructs and then fail to synthesize, so a
generation is chosen only if both of its packages are installed.
docs/decisions/0011-generations-of-bindings.md says how to move.
"""

from __future__ import annotations

import importlib
import importlib.util
import sys
from collections.abc import Sequence
from functools import cache
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import NamedTuple


class Generation(NamedTuple):
    """A core and a provider package that work together."""

    core: str
    provider: str


CDKTF = Generation("cdktf", "cdktf_cdktf_provider_aws")
"""The names that all code is written against."""

CDKTN = Generation("cdktn", "cdktn_provider_aws")
"""CDKTF's maintained continuation."""


@cache
def chosen() -> Generation:
    """Return the generation that is installed, and let its modules be imported as cdktf's.

    Raises:
        ImportError: There is none.
    """
    generation = choose(CDKTF, CDKTN)
    if generation != CDKTF:
        sys.meta_path.insert(0, Renamed(dict(zip(CDKTF, generation, strict=True))))
    return generation


def choose(*generations: Generation) -> Generation:
    """Return the first generation of which both packages are installed.

    Raises:
        ImportError: There is none. Says which packages belong together.
    """
    for generation in generations:
        if all(importlib.util.find_spec(package) for package in generation):
            return generation
    pairs = ", or ".join(" with ".join(generation) for generation in generations)
    raise ImportError(f"bindings: no generation is installed whole; install {pairs}")


class Renamed(MetaPathFinder, Loader):
    """Imports the modules of one package under the name of another."""

    def __init__(self, names: dict[str, str]) -> None:
        self._names = names

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Return a spec for the names that are replaced, and for their submodules."""
        return ModuleSpec(fullname, self) if fullname.partition(".")[0] in self._names else None

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        """Return the module of the other name: the same object under both."""
        top, dot, rest = spec.name.partition(".")
        module = importlib.import_module(f"{self._names[top]}{dot}{rest}")
        # The import system is about to hand the module the spec of its other name.
        spec.loader_state = module.__spec__
        return module

    def exec_module(self, module: ModuleType) -> None:
        """Leave the module as it is: it ran under its own name."""
        assert module.__spec__  # noqa: S101  (the import system has just set it)
        module.__spec__ = module.__spec__.loader_state
