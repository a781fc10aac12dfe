"""The test files beside each module pass, and leave no input and no rule out."""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

import pytest

from commands.tools.cdktf_cli import program
from tests.support.environments import ROOT
from tests.terraform import module_tests
from tests.terraform.module_tests import MODULES, REFUSALS, Verdict

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
def verdicts(
    request: pytest.FixtureRequest,
    tmp_path_factory: pytest.TempPathFactory,
    terraform_environment: dict[str, str],
) -> Iterator[dict[str, Future[Verdict]]]:
    """What is said to each module that a selected test asks for: mostly, Terraform waits."""
    asked_for = {
        item.callspec.params["module"]
        for item in request.session.items
        if isinstance(item, pytest.Function) and "verdicts" in item.fixturenames
    }
    with ThreadPoolExecutor(max_workers=3) as executor:
        yield {
            module: executor.submit(
                module_tests.tested,
                module_tests.copied(module, tmp_path_factory.mktemp(module) / module),
                terraform_environment,
                *(file.name for file in made(module)),
            )
            for module in sorted(asked_for, key=lambda module: -expected(module))
        }
        executor.shutdown(cancel_futures=True)


def made(module: str) -> list[Path]:
    """Return the test files whose runs make something, or plan to."""
    return [file for file in module_tests.files(module) if file.name != REFUSALS]


def expected(module: str) -> int:
    """Return how many runs these files hold."""
    return sum(len(module_tests.runs(file)) for file in made(module))


@every_module
def test_a_module_makes_what_its_tests_say(
    module: str, verdicts: dict[str, Future[Verdict]]
) -> None:
    check(verdicts[module].result(), expected(module))
    assert {file.name for file in made(module)} >= {"defaults.tftest.hcl", "structure.tftest.hcl"}


@every_module
def test_a_module_refuses_what_its_tests_say(
    module: str, tmp_path: Path, terraform_environment: dict[str, str]
) -> None:
    # Without its resources the module needs no provider, which would take nearly all of the time.
    folder = module_tests.inputs_of(module, tmp_path / module)

    verdict = module_tests.tested(folder, terraform_environment)

    check(verdict, len(module_tests.runs(MODULES[module] / "tests" / REFUSALS)))


@every_module
def test_each_rule_of_a_module_has_a_run_that_shows_its_message(
    module: str, tmp_path: Path, terraform_environment: dict[str, str]
) -> None:
    rules = module_tests.rules(module)
    said = module_tests.refusals(module, tmp_path, terraform_environment)

    for run in module_tests.runs(MODULES[module] / "tests" / REFUSALS):
        message = "; ".join(refusal.message for refusal in said[run.name])
        assert shows(run.said, message), f"{run.name}: {message}"
        assert run.refused == sorted({f"var.{rules[refusal.rule]}" for refusal in said[run.name]})
    assert {refusal.rule for refusals in said.values() for refusal in refusals} == rules.keys()


def shows(comment: str, message: str) -> bool:
    """Say whether a comment is the message; it may shorten a value with three dots."""
    return bool(re.fullmatch(".*".join(map(re.escape, comment.split("…"))), message))


@every_module
def test_each_input_of_a_module_is_given_in_a_run(module: str) -> None:
    given = {name for file in made(module) for name in module_tests.given(file.read_text())}

    assert module_tests.content(module, "variables")["variable"].keys() - given == set()


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
