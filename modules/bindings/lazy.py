"""Loads the AWS bindings lazily, on the Python side and on the Node side.

A plain ``from cdktf_cdktf_provider_aws.vpc import Vpc`` runs a package ``__init__`` that imports
two thousand submodules, and makes Node read as many files: more than ten seconds and a gigabyte
for the fifty resources that a platform needs. Two hooks avoid it; the synthesized output is the
same with and without them:

* Python: the package gets a bare module object in ``sys.modules``, so that its ``__init__`` never
  runs and each submodule is imported on first use.
* Node: ``lazy.cjs``, preloaded through ``NODE_OPTIONS``, answers the request for the provider's
  ``lib/index.js`` with the ``lib/lazy-index.js`` that the provider itself ships.

Where a hook does not apply (another version or layout), the import is plain and slow.
"""

from __future__ import annotations

import importlib.util
import os
import sys
import types
from pathlib import Path

from modules.bindings.generation import CDKTF, chosen

HOOK = Path(__file__).with_name("lazy.cjs")
"""The Node side of lazy loading."""

EAGER = "EAGER_BINDINGS"
"""Environment variable: any value switches both hooks off, and every patch of ``speed``."""


def prepare() -> None:
    """Install both hooks, before the first import of cdktf; calling it again has no effect."""
    _silence_end_of_life_banner()
    generation = chosen()
    if EAGER in os.environ:
        return
    preload(HOOK)
    if generation == CDKTF:  # The packages of cdktn are lazy by themselves on the Python side.
        install_bare_package(generation.provider)


def _silence_end_of_life_banner() -> None:
    # jsii prints twelve red lines for Node 20 since 2026-10-30. The variable takes the major
    # version whose banner is silenced, so exactly that one is, and no other warning.
    os.environ.setdefault("JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION", "20")


def preload(hook: Path, *, flag: str = "") -> None:
    """Make every Node process that jsii starts load a hook first.

    Args:
        hook: The script; nothing is done if the file does not exist.
        flag: A further option for Node.
    """
    # jsii starts Node with a copy of the environment. What the user has set stays in front.
    # Forward slashes: a backslash is an escape inside NODE_OPTIONS.
    option = f'{flag} --require "{hook.as_posix()}"'.strip()
    given = os.environ.get("NODE_OPTIONS", "")
    if option not in given and hook.is_file():
        os.environ["NODE_OPTIONS"] = f"{given} {option}".strip()


def install_bare_package(name: str) -> None:
    """Put an empty module object in the place of an installed package, so that it is not run."""
    if name in sys.modules:
        return
    spec = importlib.util.find_spec(name)
    if spec is None or spec.submodule_search_locations is None:
        return
    package = types.ModuleType(name, "The AWS bindings, each submodule loaded when it is used.")
    package.__spec__ = spec
    package.__file__ = spec.origin
    package.__path__ = list(spec.submodule_search_locations)
    package.__package__ = name
    sys.modules[name] = package
