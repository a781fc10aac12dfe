"""What Terraform cannot order, and what the command says of it instead."""

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from commands.stacks.explanation import CYCLE, FORGOTTEN
from commands.tools.cdktf_cli import program
from tests.terraform.conftest import Terraform

KEY, LOG, TASK = (f"terraform_data.{noun}" for noun in ("key", "log", "task"))
SUCCESSOR_FIRST = {"lifecycle": {"create_before_destroy": True}}


def written(folder: Path, *, image: str, key: str = "", **rest: Any) -> None:
    """Write a key, made or given, a log that it encrypts, and a task that logs there."""
    own = {} if key else {"key": {"input": "made"}}
    log = {"input": key or f"${{{KEY}.id}}"}
    task = {"triggers_replace": [image], "input": f"${{{LOG}.id}}", **SUCCESSOR_FIRST}
    data = {**own, "log": log, "task": task}
    text = json.dumps({"resource": {"terraform_data": data}, **rest})
    (folder / "main.tf.json").write_text(text)


@pytest.mark.terraform
def test_a_key_that_is_forgotten_in_a_release_is_explained_and_the_remedy_works(
    tmp_path: Path, terraform_environment: dict[str, str]
) -> None:
    terraform = Terraform(tmp_path, terraform_environment)
    written(tmp_path, image="1")
    terraform("init")
    terraform("apply", "-auto-approve")
    removed = [{"from": KEY, "lifecycle": {"destroy": False}}]
    written(tmp_path, image="2", key="given", removed=removed)

    command = [program(terraform_environment), "plan", "-no-color"]
    failed = subprocess.run(
        command, cwd=tmp_path, env=terraform_environment, capture_output=True, text=True
    )
    cycle = CYCLE.search(failed.stderr)
    assert cycle, failed.stderr
    assert FORGOTTEN.findall(cycle[1]) == [KEY]

    terraform("state", "rm", KEY)
    assert "1 added, 1 changed, 1 destroyed" in terraform("apply", "-auto-approve")
    assert KEY not in terraform("state", "list").splitlines()
