"""The modules as they are synthesized: whole, used and reproducible."""

from __future__ import annotations

import json
import re
import runpy
import sys
from pathlib import Path
from typing import Any

import pytest

from modules.terraform.modules import faces, synthesized
from tests.support.project import ROOT

NAMES = [face.name for face in faces()]


def module(name: str) -> dict[str, Any]:
    """Return all blocks of a module."""
    return synthesized()[name]


@pytest.mark.parametrize("name", NAMES)
def test_a_module_uses_each_of_its_variables_and_no_other(name: str) -> None:
    variables = module(name)["variable"]
    rest = {kind: blocks for kind, blocks in module(name).items() if kind != "variable"}
    used = names_in(rest)
    # A quota is used by the rules of other variables alone.
    used |= {n for other, block in variables.items() for n in names_in(block) - {other}}

    assert used == set(variables)


def names_in(blocks: object) -> set[str]:
    return set(re.findall(r"\bvar\.(\w+)", json.dumps(blocks)))


def test_the_program_writes_each_module_to_a_folder_of_its_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "argv", ["modules.terraform", str(tmp_path)])

    program = str(ROOT / "modules/terraform/__main__.py")
    runpy.run_path(program, run_name="imported")
    assert [*tmp_path.iterdir()] == []
    runpy.run_path(program, run_name="__main__")

    assert {
        path.relative_to(tmp_path).as_posix(): json.loads(path.read_text(encoding="utf-8"))
        for path in tmp_path.glob("*/*")
    } == {f"{name}/main.tf.json": content for name, content in synthesized().items()}


def test_a_second_synthesis_writes_the_same() -> None:
    first = synthesized()
    synthesized.cache_clear()

    assert synthesized() is not first
    assert synthesized() == first


@pytest.mark.parametrize(
    ("name", "address", "argument", "text"),
    [
        ("network", "aws_subnet.private", "for_each",
         "${{ for zone in var.availability_zones : zone => cidrsubnet(var.cidr_block, 4, "
         'index(local.zone_letters, substr(zone, -1, 1))) }}'),
        ("load_balancer", "aws_lb_listener.https", "count", "${local.is_https ? 1 : 0}"),
        ("load_balancer", "aws_lb.this", "enable_deletion_protection", "${!var.disposable}"),
        ("service", "aws_vpc_security_group_ingress_rule.from_callers", "for_each",
         "${(var.security_group != null ? var.security_group.both_sides : true) "
         '? { for name, caller in var.callers : '
         '"${name}-${caller.port != null ? caller.port : var.port}" => caller } : {}}'),
        ("service", "aws_ecs_task_definition.this", "cpu", "${var.cpu_units}"),
        ("remote_state", "aws_s3_bucket.this", "bucket", "${var.bucket}"),
    ],
)  # fmt: skip
def test_an_input_decides_on_structure_when_terraform_plans(
    name: str, address: str, argument: str, text: str
) -> None:
    kind, _, label = address.partition(".")

    assert module(name)["resource"][kind][label][argument] == text


@pytest.mark.parametrize("name", NAMES)
def test_a_module_reads_no_data_source(name: str) -> None:
    # A caller's `depends_on` would make it unknown, and replace what is named after it.
    assert "data" not in module(name)
