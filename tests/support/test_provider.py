"""A provider has one configuration: roots with several get none that stays."""

import json
from pathlib import Path

from tests.support.provider import PROGRAMS, configurations, provider

HCL = 'provider "aws" {\n  region = "us-east-1"\n}\n'


def test_each_block_of_the_provider_counts(tmp_path: Path) -> None:
    assert configurations(tmp_path) == 0
    (tmp_path / "main.tf").write_text(HCL)
    assert configurations(tmp_path) == 1
    (tmp_path / "cdk.tf.json").write_text(json.dumps({"provider": {"aws": [{}, {"alias": "b"}]}}))
    assert configurations(tmp_path) == 3


def test_a_module_counts_as_often_as_it_is_called(tmp_path: Path) -> None:
    (tmp_path / "one").mkdir()
    (tmp_path / "one" / "main.tf").write_text(HCL)
    called = [{"Key": "", "Dir": "."}, {"Key": "a", "Dir": "one"}, {"Key": "b", "Dir": "one"}]
    (tmp_path / ".terraform" / "modules").mkdir(parents=True)
    (tmp_path / ".terraform" / "modules" / "modules.json").write_text(
        json.dumps({"Modules": called})
    )

    assert configurations(tmp_path) == 2


def test_a_root_of_several_configurations_gets_none_that_stays(tmp_path: Path) -> None:
    program = tmp_path / PROGRAMS.replace("*/*", "5/linux").replace("*", "a")
    program.parent.mkdir(parents=True)
    program.write_text("never started")
    (tmp_path / "main.tf").write_text(HCL + HCL)

    assert provider(tmp_path, {}) is None
