"""A provider has one configuration: roots with several get none that stays."""

import json
from pathlib import Path

from tests.support.provider import PROGRAMS, configurations, provider

HCL = 'provider "aws" {\n  region = "us-east-1"\n}\n'


def _calls(root: Path, *names: str) -> None:
    """Write down that a root calls a module, which configures the provider, by these names."""
    (root / "one").mkdir()
    (root / "one" / "main.tf").write_text(HCL)
    called = [{"Key": "", "Dir": "."}, *({"Key": name, "Dir": "one"} for name in names)]
    (root / ".terraform" / "modules").mkdir(parents=True)
    (root / ".terraform" / "modules" / "modules.json").write_text(json.dumps({"Modules": called}))


def test_each_block_of_the_provider_counts(tmp_path: Path) -> None:
    (tmp_path / "main.tf").write_text(HCL)
    assert configurations(tmp_path) == 1
    (tmp_path / "cdk.tf.json").write_text(json.dumps({"provider": {"aws": [{}, {"alias": "b"}]}}))
    assert configurations(tmp_path) == 3


def test_a_root_without_a_block_has_a_configuration_beside_that_of_its_module(
    tmp_path: Path,
) -> None:
    assert configurations(tmp_path) == 1
    _calls(tmp_path, "a")

    assert configurations(tmp_path) == 2


def test_a_module_counts_as_often_as_it_is_called(tmp_path: Path) -> None:
    (tmp_path / "main.tf").write_text(HCL)
    _calls(tmp_path, "a", "b")

    assert configurations(tmp_path) == 3


def test_a_root_of_several_configurations_gets_none_that_stays(tmp_path: Path) -> None:
    program = tmp_path / PROGRAMS.replace("*/*", "5/linux").replace("*", "a")
    program.parent.mkdir(parents=True)
    program.write_text("never started")
    (tmp_path / "main.tf").write_text(HCL + HCL)

    assert provider(tmp_path, {}) is None
