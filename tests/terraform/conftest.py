"""The stacks of fixtures, as `main.py` writes them, before the real Terraform and provider."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import boto3
import pytest

from commands.tools.cdktf_cli import QUIET, plugin_cache, program
from commands.tools.mirror import provider_environment
from local_aws import server
from tests.support.environments import ROOT, STATE, payment_stacks, synthesized
from tests.support.project import copied
from tests.support.provider import provider
from tests.support.roots import without_checksums
from tests.support.teams import TEAMS

HERE = Path(__file__).parent

# What would make another app of it, or leave Node's hook in place.
APP_VARIABLES = ("AWS_REGION", "ENVIRONMENT_SUFFIX", "NODE_OPTIONS", "EAGER_BINDINGS")


class Terraform:
    """Runs Terraform in the folder of one stack."""

    def __init__(self, folder: Path, environment: dict[str, str]) -> None:
        self.folder = folder
        self._environment = environment

    def __call__(self, *arguments: str) -> str:
        """Return what it prints; fail with it if Terraform does."""
        needed = arguments[0] in ("plan", "apply", "destroy", "validate")
        stays = provider(self.folder, self._environment) if needed else None
        done = subprocess.run(
            [program(self._environment), *arguments, "-no-color"],
            cwd=self.folder,
            env=self._environment | (stays.variables if stays else {}),
            capture_output=True,
            text=True,
        )
        assert done.returncode == 0, f"{' '.join(arguments)}\n{done.stdout}{done.stderr}"
        if arguments[0] == "init":
            without_checksums(self.folder)
        return done.stdout

    def lines(self, *arguments: str) -> list[dict[str, Any]]:
        """Return what it prints as JSON, line by line."""
        return [json.loads(line) for line in self(*arguments).splitlines()]


def write_app(outdir: Path, *, project: Path, **environment: str) -> Path:
    """Run `main.py` of a project into a folder, as the cdktf CLI does."""
    own = {"CDKTF_OUTDIR": str(outdir), "PYTHONPATH": str(ROOT)}
    inherited = {name: value for name, value in os.environ.items() if name not in APP_VARIABLES}
    subprocess.run(
        [sys.executable, "main.py"],
        cwd=project,
        env=inherited | own | environment,
        check=True,
    )
    return outdir


@pytest.fixture(scope="session")
def payment_project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the payment system, which no test edits."""
    return copied(tmp_path_factory.mktemp("payment"))


@pytest.fixture(scope="session")
def written_app(payment_project: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder to which `main.py` has written every stack of the payment system."""
    return write_app(tmp_path_factory.mktemp("app") / "cdktf.out", project=payment_project)


@pytest.fixture(scope="session")
def account(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, str]]:
    """The environment of a local account that holds the buckets for the states."""
    directory = tmp_path_factory.mktemp("local-aws")
    started = server.start(directory)
    environment = server.client_environment(started.endpoint_url)
    s3 = boto3.client(
        "s3",
        endpoint_url=started.endpoint_url,
        region_name="us-east-1",
        aws_access_key_id="testing",
        aws_secret_access_key="testing",
    )
    for bucket in ("payment-terraform-state", STATE["bucket"]):
        s3.create_bucket(Bucket=bucket)
    yield environment
    server.stop(directory)


@pytest.fixture(scope="session")
def terraform_environment(
    account: dict[str, str], tmp_path_factory: pytest.TempPathFactory
) -> dict[str, str]:
    """The local account, and where Terraform finds its providers."""
    found = provider_environment(
        tmp_path_factory.mktemp("provider"), account, program=program(account)
    )
    return account | QUIET | (found or plugin_cache(account))


@pytest.fixture(scope="session", params=[*payment_stacks(), *TEAMS])
def stack(request: pytest.FixtureRequest) -> str:
    """The name of a stack of the payment system, or of another team's project."""
    return str(request.param)


@pytest.fixture(scope="session")
def terraform(stack: str, written_app: Path, terraform_environment: dict[str, str]) -> Terraform:
    """Terraform in the folder of a stack, initialized with the stack's own backend."""
    folder = written_app / "stacks" / stack
    if stack in TEAMS:
        folder.mkdir()
        text = json.dumps(synthesized(TEAMS[stack]).json, indent=2)
        (folder / "cdk.tf.json").write_text(text)
    terraform = Terraform(folder, terraform_environment)
    terraform("init", "-input=false")
    return terraform
