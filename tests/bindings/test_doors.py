"""Every class of cdktf and of AWS comes in through one of two doors."""

import ast
import re

import pytest

from modules.bindings import aws, core
from modules.bindings.generation import CDKTF, CDKTN
from tests.house.sources import imports, parse
from tests.support.environments import ROOT

PACKAGES = {"constructs", "jsii", *CDKTF, *CDKTN}
DOORS = {"aws": aws, "core": core}
BINDINGS = ROOT / "modules" / "bindings"
BEHIND = [BINDINGS / "aws.py", BINDINGS / "core.py", *(BINDINGS / "speed").rglob("*.py")]
"""Who may open the packages: the doors, and what patches them."""

PYTHON = [*(ROOT / "modules").rglob("*.py"), ROOT / "main.py"]
SOURCES = [path.read_text() for path in PYTHON if path.stem not in DOORS]


@pytest.mark.parametrize("door", DOORS)
def test_a_door_offers_exactly_what_it_imports_in_order(door: str) -> None:
    tree = ast.parse((BINDINGS / f"{door}.py").read_text())
    imported = {
        alias.asname or alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and not f"{node.module}".startswith("modules.")
        for alias in node.names
    }

    assert DOORS[door].__all__ == sorted(imported)


@pytest.mark.parametrize("door", DOORS)
def test_nothing_is_offered_that_nobody_uses(door: str) -> None:
    text = "\n".join(SOURCES)
    unused = {name for name in DOORS[door].__all__ if not re.search(rf"\b{name}\b", text)}

    assert unused == set()


@pytest.mark.parametrize("folder", ["modules", "tests", "commands", "local_aws", "main.py"])
def test_nobody_goes_around_the_doors(folder: str) -> None:
    files = [ROOT / folder, *(ROOT / folder).rglob("*.py")]
    around = {
        f"{path.name}: {name}"
        for path in files
        if path.suffix == ".py" and path not in BEHIND
        for name in imports(parse(path).tree)
        if name.partition(".")[0] in PACKAGES
    }

    assert around == set()
