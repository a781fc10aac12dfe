"""A name that no file holds is told before, or beside, credentials that are missing."""

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from commands.operate.logs import logs
from commands.operate.rollback import rollback
from commands.operate.run import run
from commands.operate.shell import shell
from commands.tools.errors import CommandError
from tests.support.project import PAYMENT_PROJECT

Command = Callable[[Path, Mapping[str, str], str, str], int]
OF_SERVICES = pytest.mark.parametrize("command", [logs, rollback, shell])


def nobody(*given: object) -> None:
    raise CommandError("AWS credentials", "caller: Unable to locate credentials")


@pytest.fixture(autouse=True)
def _nobody_is_signed_in(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("commands.stacks.preparation.require_account", nobody)


def answer(command: Command, name: str, environment: str = "dev") -> str:
    with pytest.raises(CommandError) as refused:
        command(PAYMENT_PROJECT, {}, environment, name)
    return str(refused.value)


@OF_SERVICES
def test_no_name_is_refused_without_credentials(command: Command) -> None:
    listed = "api-gateway, fraud-detector, payment-processor"

    assert f"SERVICE: none is given; choose one of {listed}" in answer(command, "")
    assert "credentials" not in answer(command, "")


@OF_SERVICES
def test_a_name_that_is_in_no_file_is_told_beside_missing_credentials(command: Command) -> None:
    said = answer(command, "api-gatway")

    assert "caller: Unable to locate credentials" in said
    assert 'SERVICE: "api-gatway" is no service of its file; did you mean "api-gateway"?' in said


@OF_SERVICES
def test_a_name_of_the_file_needs_nothing_but_credentials(command: Command) -> None:
    assert "SERVICE" not in answer(command, "api-gateway")


def test_a_job_is_named_too() -> None:
    assert "JOB: none is given; choose one of those that you write" in answer(run, "")
    assert '"report" is no job of its file; it has no [jobs.<name>]' in answer(run, "report")


@pytest.mark.parametrize("environment", ["remote-state", "nowhere"])
def test_what_is_no_environment_has_no_names(environment: str) -> None:
    said = answer(logs, "", environment)

    assert "SERVICE" not in said
