"""jsii's kernel runs in the Node that Python has started, and captures no useless stack traces."""

import base64
import json
import os
import subprocess
from pathlib import Path

import pytest

from modules.bindings.core import Construct
from modules.bindings.speed import node
from tests.support.environments import app

PROGRAM = """
const fs = require("fs"), buffer = Buffer.alloc(99), from = {readFD:3};
const read = fs.readSync(from.readFD, buffer, 0, 99, null);
console.log("said"); console.error("complained");
fs.writeSync(3, `${buffer.subarray(0, read)} ${process.execArgv.includes("--preserve-symlinks")}`);
"""
"""What jsii's second Node does, as far as a relay is concerned."""


@pytest.fixture
def relay(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The two scripts that jsii unpacks."""
    monkeypatch.setenv("NODE_OPTIONS", "")
    script, program = tmp_path / "bin" / "jsii-runtime.js", tmp_path / "lib" / "program.js"
    for file, text in ((script, 'process.stdout.write("relay")'), (program, PROGRAM)):
        file.parent.mkdir()
        file.write_text(text)
    return script


def answer(script: Path, *, errors: bool = False) -> str:
    """Return what Node answers to ``hello``, or what it complains of."""
    node.preload_hook()
    command = ["node", script]
    ran = subprocess.run(command, input="hello", capture_output=True, check=True, text=True)
    return ran.stderr if errors else ran.stdout


def test_messages_go_through_the_streams_that_python_holds(relay: Path) -> None:
    assert answer(relay) == "hello true"


def test_what_is_printed_reaches_python_as_jsii_wraps_it(relay: Path) -> None:
    lines = map(json.loads, answer(relay, errors=True).splitlines())

    printed = [(name, base64.b64decode(text)) for line in lines for name, text in line.items()]
    assert printed == [("stdout", b"said\n"), ("stderr", b"complained\n")]


def test_without_a_program_the_relay_works_as_before(relay: Path) -> None:
    (relay.parents[1] / "lib" / "program.js").unlink()

    assert answer(relay) == "relay"


def test_a_program_that_reads_elsewhere_is_left_behind_its_relay(relay: Path) -> None:
    program = relay.parents[1] / "lib" / "program.js"
    program.write_text(PROGRAM.replace("readFD:3", "readFD:30"))

    assert answer(relay) == "relay"


def test_where_jsii_debugs_the_relay_works_as_before(
    relay: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("JSII_DEBUG", "1")

    assert answer(relay) == "relay"


def test_a_hook_that_somebody_else_preloads_leaves_the_relay(
    relay: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(node, "preload_hook", lambda: None)
    monkeypatch.setenv("NODE_OPTIONS", f'--require "{node.HOOK.as_posix()}"')

    assert answer(relay) == "relay"


def test_another_script_of_that_name_is_no_relay_unless_it_is_run(relay: Path) -> None:
    script = relay.parents[1] / "main.js"
    script.write_text("require('./bin/jsii-runtime.js')")

    assert answer(script) == "relay"


def test_this_very_run_has_started_one_node() -> None:
    Construct(app(), "starts_node")

    table = subprocess.check_output(["ps", "-A", "-o", "pid=,ppid=,comm="], text=True)
    rows = [line.split(maxsplit=2) for line in table.splitlines()]
    ours = {pid for pid, parent, name in rows if parent == str(os.getpid()) and "node" in name}
    assert len(ours) == 1
    assert not [name for _, parent, name in rows if parent in ours]


def test_only_a_stack_that_is_asked_for_with_an_empty_text_is_not_captured(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NODE_OPTIONS", "")
    script = tmp_path / "captures.js"
    script.write_text(
        "const token = {stack: ''}, other = {}, error = new Error('no');\n"
        "for (const target of [token, other, error]) Error.captureStackTrace(target);\n"
        "console.log([token, other, error].map(({stack}) => stack.split('\\n').length > 1))"
    )

    assert answer(script).strip() == "[ false, true, true ]"
