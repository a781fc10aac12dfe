"""Terraform and the provider take the stacks of `environments/`, whoever wrote them."""

from __future__ import annotations

import json
from pathlib import Path

from tests.support.addresses import stacks
from tests.support.environments import ROOT
from tests.terraform.conftest import Terraform, write_app


def test_every_stack_is_valid_and_uses_nothing_that_is_deprecated(
    terraform_environment: dict[str, str], tmp_path: Path
) -> None:
    written = write_app(tmp_path / "cdktf.out", project=ROOT)
    said = {}
    for folder in (written / "stacks").iterdir():
        terraform = Terraform(folder, terraform_environment)
        terraform("init", "-input=false", "-backend=false")
        said[folder.name] = json.loads(terraform("validate", "-json"))["diagnostics"]

    assert said == {name: [] for name in stacks()}
