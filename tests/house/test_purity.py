"""The first floor stands alone: neither cdktf nor Node is needed to check an environment."""

import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]

IMPORT_ALL = """
import importlib, json, pkgutil, sys
import modules.specs, modules.environment.files
for module in pkgutil.walk_packages(modules.specs.__path__, "modules.specs."):
    importlib.import_module(module.name)
print(json.dumps(sorted(sys.modules)))
"""


def test_checking_an_environment_loads_neither_cdktf_nor_node() -> None:
    run = subprocess.run(
        [sys.executable, "-c", IMPORT_ALL], cwd=ROOT, capture_output=True, text=True, check=True
    )
    loaded = {name.split(".")[0] for name in json.loads(run.stdout)}
    modules = set(json.loads(run.stdout))

    files = {f"modules.specs.{path.stem}" for path in (ROOT / "modules/specs").glob("[!_]*.py")}
    assert files <= modules
    assert loaded.isdisjoint({"jsii", "cdktf", "constructs", "cdktf_cdktf_provider_aws"})
    assert "modules.bindings" not in modules
