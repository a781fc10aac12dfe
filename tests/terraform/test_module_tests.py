"""The test files beside each module pass: without an account, but for those that deploy."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

import pytest

from commands.tools.cdktf_cli import program
from tests.support.environments import ROOT
from tests.support.provider import KEPT
from tests.terraform import module_tests
from tests.terraform.module_tests import (
    DEPLOYED,
    MODULES,
    OFFLINE,
    REFUSALS,
    Verdict,
    count_of_runs,
)

every_module = pytest.mark.parametrize("module", sorted(MODULES))


def check(verdict: Verdict, runs: int) -> None:
    """Say that so many runs passed, and that Terraform has nothing else to say."""
    assert verdict.complaints == [], "\n".join(verdict.complaints)
    assert verdict.summary == {
        "status": "pass",
        "passed": runs,
        "failed": 0,
        "errored": 0,
        "skipped": 0,
    }


@pytest.fixture(scope="session")
def no_account(
    terraform_environment: dict[str, str], tmp_path_factory: pytest.TempPathFactory
) -> dict[str, str]:
    """The environment of a team without an account: no credentials, and no network either."""
    nobody = tmp_path_factory.mktemp("nobody")
    nowhere = dict.fromkeys(("HTTP_PROXY", "HTTPS_PROXY"), "http://127.0.0.1:9")
    kept = {
        name: value for name, value in terraform_environment.items() if not name.startswith("AWS_")
    }
    return kept | nowhere | {"HOME": str(nobody), "AWS_EC2_METADATA_DISABLED": "true"}


@pytest.fixture(scope="session")
def verdicts(
    request: pytest.FixtureRequest,
    tmp_path_factory: pytest.TempPathFactory,
    terraform_environment: dict[str, str],
    no_account: dict[str, str],
) -> Iterator[dict[tuple[str, str], Future[Verdict]]]:
    """What is said in each folder that a selected test asks for.

    As many at a time as providers stay, and all that have one environment first: so that each
    thread keeps its own.
    """
    asked_for = {
        (item.callspec.params["module"], item.callspec.params["folder"])
        for item in request.session.items
        if isinstance(item, pytest.Function) and "verdicts" in item.fixturenames
    }
    with ThreadPoolExecutor(max_workers=KEPT) as executor:
        yield {
            (module, folder): executor.submit(
                module_tests.tested,
                module_tests.copied(module, tmp_path_factory.mktemp(module) / module),
                no_account if folder == OFFLINE else terraform_environment,
                *(file.name for file in made(module, folder)),
                within=folder,
            )
            for module, folder in sorted(
                asked_for, key=lambda key: (key[1], -count_of_runs(*made(*key)))
            )
        }
        executor.shutdown(cancel_futures=True)


def made(module: str, folder: str) -> list[Path]:
    """Return the test files of a folder whose runs make something, or plan to."""
    return [file for file in module_tests.files(module, folder) if file.name != REFUSALS]


@every_module
@pytest.mark.parametrize("folder", [OFFLINE, DEPLOYED])
def test_a_module_makes_what_its_tests_say(
    module: str, folder: str, verdicts: dict[tuple[str, str], Future[Verdict]]
) -> None:
    files = made(module, folder)

    assert files
    check(verdicts[module, folder].result(), count_of_runs(*files))


@every_module
def test_a_module_refuses_what_its_tests_say(
    module: str, tmp_path: Path, no_account: dict[str, str]
) -> None:
    # Without its resources the module needs no provider, which would take nearly all of the time.
    folder = module_tests.inputs_of(module, tmp_path / module)
    for arguments in (("init", "-input=false"), ("validate",)):
        module_tests.terraform(folder, no_account, *arguments)
    runs = module_tests.thin_out(folder)

    verdict = module_tests.tested(folder, no_account, within=OFFLINE)

    check(verdict, runs)


def test_the_test_files_are_formatted() -> None:
    done = subprocess.run(
        [program(os.environ), "fmt", "-check", "-diff", "-recursive", "modules"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )

    assert (done.returncode, done.stdout) == (0, "")


def test_what_terraform_leaves_in_a_module_is_never_committed() -> None:
    left = [".terraform/modules/modules.json", ".terraform.lock.hcl", "errored_test.tfstate"]
    paths = [f"modules/{module}/{name}" for module in MODULES for name in left]

    ignored = subprocess.run(
        ["git", "check-ignore", *paths], cwd=ROOT, capture_output=True, text=True, check=False
    )

    assert ignored.stdout.splitlines() == paths
