"""Each module has an example that Terraform and the provider take without a word of warning."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

from commands.tools.cdktf_cli import program
from tests.support.roots import (
    CONSUMERS,
    ENVIRONMENTS,
    EXAMPLES,
    PAYMENT,
    copied_root,
    module_names,
)
from tests.terraform.conftest import Terraform
from tests.terraform.test_stacks import complaints

AWS_REGION = "eu-west-1"
"""Where the examples' availability zones are."""


def test_each_module_and_each_environment_has_an_example() -> None:
    folders = {folder.name for folder in EXAMPLES.iterdir() if folder.is_dir()}

    environments = {file.stem for file in ENVIRONMENTS.glob("*.toml")}
    assert folders == {*module_names(), *environments, PAYMENT.name}


@pytest.mark.parametrize("module", module_names())
def test_an_example_holds_nothing_but_modules(module: str) -> None:
    text = (EXAMPLES / module / "main.tf").read_text()
    blocks = re.findall(r"^(\w+)", text, re.MULTILINE)

    assert set(blocks) == {"module"}
    assert f'source = "../../../modules/{module}"' in text
    assert len(text.splitlines()) < 30


@pytest.mark.parametrize("example", [*module_names(), PAYMENT.name])
def test_an_example_is_valid_and_planned_from_nothing_without_a_warning(
    example: str, terraform_environment: dict[str, str], tmp_path: Path
) -> None:
    region = {} if example == PAYMENT.name else {"AWS_REGION": AWS_REGION}
    root = copied_root(EXAMPLES / example, tmp_path)
    terraform = Terraform(root, terraform_environment | region)
    terraform("init", "-input=false")

    # A plan complains of what is not valid as well.
    lines = terraform.lines("plan", "-json", "-input=false")
    assert complaints(lines) == []
    [summary] = [line["changes"] for line in lines if line["type"] == "change_summary"]
    assert summary["add"] > 0
    assert (summary["change"], summary["remove"]) == (0, 0)


@pytest.mark.parametrize("folder", [EXAMPLES, CONSUMERS], ids=lambda path: path.name)
def test_what_is_written_by_hand_is_formatted(folder: Path, account: dict[str, str]) -> None:
    done = subprocess.run(
        [program(account), "fmt", "-check", "-recursive", "-diff", str(folder)],
        env=account,
        capture_output=True,
        text=True,
        check=False,
    )

    assert (done.returncode, done.stdout) == (0, "")
