"""What may be asked for is read and judged without cdktf and without Node, in about a second."""

from __future__ import annotations

import json
import subprocess
import sys
from fnmatch import filter as filter_paths

from tests.house.sources import PURE, ROOT, Source, imports, is_pure, sources

NOT_LOADED = {"jsii", "cdktf", "constructs", "cdktf_cdktf_provider_aws"}

SECONDS = 3
"""Of the processor, whatever else the machine does. It takes one."""

IMPORT_ALL = """
import importlib, json, sys, time
for name in sys.argv[1:]:
    importlib.import_module(name)
print(json.dumps([time.process_time(), sorted(sys.modules)]))
"""


def pure_sources() -> list[Source]:
    return [source for source in sources() if is_pure(source)]


def module(source: Source) -> str:
    return source.path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")


def test_each_pattern_finds_a_file() -> None:
    paths = [source.path for source in sources()]

    assert [pattern for pattern in PURE if not filter_paths(paths, pattern)] == []


def test_what_may_be_asked_for_is_written_without_resources() -> None:
    others = {module(other) for other in sources() if not is_pure(other)}

    assert [
        (source.path, name)
        for source in pure_sources()
        for name in imports(source.tree)
        if name in others or name.split(".")[0] in NOT_LOADED
    ] == []


def test_checking_what_is_asked_for_loads_neither_cdktf_nor_node() -> None:
    names = [module(source) for source in pure_sources()]
    run = subprocess.run(
        [sys.executable, "-c", IMPORT_ALL, *names],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    seconds, loaded = json.loads(run.stdout)

    assert set(names) <= set(loaded)
    assert {name.split(".")[0] for name in loaded}.isdisjoint(NOT_LOADED)
    assert seconds < SECONDS
