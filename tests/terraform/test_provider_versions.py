"""The modules leave the provider's version to their user: a root may demand the next major one."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from commands.tools.cdktf_cli import QUIET, program
from commands.tools.mirror import REGISTRIES
from tests.support.roots import CONSUMERS, copied_root, module_names
from tests.terraform.conftest import Terraform

OLDEST, NEXT_MAJOR = "5.100.0", "6.28.0"


@pytest.fixture(scope="module")
def environment(
    account: dict[str, str], tmp_path_factory: pytest.TempPathFactory
) -> dict[str, str]:
    """A mirror that offers two versions. Choosing one runs neither, so each is a file that ends."""
    mirror = tmp_path_factory.mktemp("mirror")
    platform = json.loads(Terraform(mirror, account)("version", "-json"))["platform"]
    for number in (OLDEST, NEXT_MAJOR):
        folder = mirror / REGISTRIES[program(account)] / "hashicorp" / "aws" / number / platform
        folder.mkdir(parents=True)
        provider = folder / f"terraform-provider-aws_v{number}"
        provider.write_text("#!/bin/sh\nexit 1\n")
        provider.chmod(0o755)
    configuration = mirror / "terraform.cli.tfrc"
    path = json.dumps(str(mirror))
    configuration.write_text(
        f"provider_installation {{\n  filesystem_mirror {{\n    path = {path}\n  }}\n}}\n"
    )
    return account | QUIET | {"TF_CLI_CONFIG_FILE": str(configuration)}


def demanding(version: str, folder: Path) -> Path:
    """Copy a root that uses every module, and let it demand a version of the provider."""
    root = copied_root(CONSUMERS / "for_each", folder)
    aws = {"source": "hashicorp/aws", "version": version}
    versions = {"terraform": {"required_providers": {"aws": aws}}}
    (root / "versions.tf.json").write_text(json.dumps(versions))
    return root


@pytest.mark.parametrize(
    ("demand", "chosen"),
    [(">= 6.0", NEXT_MAJOR), ("~> 6.28", NEXT_MAJOR), ("~> 5.100", OLDEST), ("< 6.0", OLDEST)],
)
def test_terraform_chooses_the_provider_that_the_root_demands(
    demand: str, chosen: str, environment: dict[str, str], tmp_path: Path
) -> None:
    root = demanding(demand, tmp_path)

    said = Terraform(root, environment)("init", "-input=false")

    assert f"Installed hashicorp/aws v{chosen}" in said
    lock = (root / ".terraform.lock.hcl").read_text()
    assert f'version     = "{chosen}"' in lock
    # Every module has its say, and none excludes what the root wants.
    assert ">= 5.100" in lock


def test_that_root_uses_every_module() -> None:
    text = (CONSUMERS / "for_each" / "main.tf").read_text()

    assert [name for name in module_names() if f'/modules/{name}"' not in text] == []


def test_a_provider_without_the_arguments_that_modules_use_is_refused(
    environment: dict[str, str], tmp_path: Path
) -> None:
    root = demanding("< 5.100", tmp_path)

    with pytest.raises(AssertionError, match="no available releases match"):
        Terraform(root, environment)("init", "-input=false")
