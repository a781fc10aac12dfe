"""Where Terraform gets its providers, branch by branch."""

import io
import urllib.request
from pathlib import Path
from typing import Any

import pytest

from commands.tools import mirror
from commands.tools.errors import CommandError

AWS = Path("registry.terraform.io/hashicorp/aws")


@pytest.fixture
def offline(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mirror, "registry_answers", lambda registry: False)


@pytest.fixture
def machine(tmp_path: Path) -> dict[str, str]:
    """An environment whose folders are all empty ones of this test."""
    return {"HOME": str(tmp_path / "home"), "XDG_DATA_DIRS": str(tmp_path / "share")}


def environment(tmp_path: Path, env: dict[str, str], program: str = "terraform") -> dict[str, str]:
    return mirror.provider_environment(
        tmp_path / "run", env, program=program, optional_software=tmp_path / "opt"
    )


def test_nothing_is_done_where_the_user_has_a_cli_configuration(
    tmp_path: Path, machine: dict[str, str], offline: None
) -> None:
    (tmp_path / "rc").touch()

    assert environment(tmp_path, machine | {"TF_CLI_CONFIG_FILE": str(tmp_path / "rc")}) == {}


def test_nothing_is_done_where_the_registry_answers(
    tmp_path: Path, machine: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(mirror, "registry_answers", lambda registry: True)
    (tmp_path / "opt" / "plugins" / AWS).mkdir(parents=True)

    assert environment(tmp_path, machine) == {}
    assert not (tmp_path / "run").exists()


@pytest.mark.parametrize(
    "place",
    [
        "home/.terraform.d/plugins",
        "home/.local/share/terraform/plugins",
        "share/terraform/plugins",
        "opt/any name",
    ],
)
def test_a_mirror_is_found_in_each_known_place(
    place: str, tmp_path: Path, machine: dict[str, str], offline: None
) -> None:
    (tmp_path / place / AWS).mkdir(parents=True)

    config = Path(environment(tmp_path, machine)["TF_CLI_CONFIG_FILE"])

    assert f'path    = "{tmp_path / place}"' in config.read_text()
    assert 'include = ["registry.terraform.io/*/*"' in config.read_text()


def test_the_named_mirror_wins_over_all_others(
    tmp_path: Path, machine: dict[str, str], offline: None
) -> None:
    for place in ("home/.terraform.d/plugins", "named", "opt/other"):
        (tmp_path / place / AWS).mkdir(parents=True)
    env = machine | {"TF_PLUGIN_MIRROR": str(tmp_path / "named")}

    config = Path(environment(tmp_path, env)["TF_CLI_CONFIG_FILE"])

    assert f'"{tmp_path / "named"}"' in config.read_text()


def test_a_configuration_that_does_not_exist_counts_as_none(
    tmp_path: Path, machine: dict[str, str], offline: None
) -> None:
    (tmp_path / "opt" / "plugins" / AWS).mkdir(parents=True)
    env = machine | {"TF_CLI_CONFIG_FILE": str(tmp_path / "gone")}

    assert environment(tmp_path, env)["TF_CLI_CONFIG_FILE"].startswith(str(tmp_path / "run"))


def test_a_mirror_serves_the_program_whose_registry_it_mirrors(
    tmp_path: Path, machine: dict[str, str], offline: None
) -> None:
    (tmp_path / "opt" / "plugins" / AWS).mkdir(parents=True)
    with pytest.raises(CommandError):
        environment(tmp_path, machine, program="tofu")
    (tmp_path / "opt/plugins/registry.opentofu.org/hashicorp/aws").mkdir(parents=True)

    config = Path(environment(tmp_path, machine, program="tofu")["TF_CLI_CONFIG_FILE"])

    assert '"registry.opentofu.org/*/*"' in config.read_text()


def test_without_any_source_the_error_says_what_was_tried_and_what_to_set(
    tmp_path: Path, machine: dict[str, str], offline: None
) -> None:
    (tmp_path / "opt" / "something else").mkdir(parents=True)
    env = machine | {"TF_CLI_CONFIG_FILE": "/no/such/rc", "TF_PLUGIN_MIRROR": "/no/such/mirror"}

    with pytest.raises(CommandError) as error:
        environment(tmp_path, env)

    text = str(error.value)
    assert "TF_CLI_CONFIG_FILE: /no/such/rc does not exist" in text
    assert "https://registry.terraform.io: no answer within 3 s" in text
    assert "/no/such/mirror, " in text
    assert str(tmp_path / "opt" / "something else") in text
    assert "set TF_PLUGIN_MIRROR" in text


@pytest.fixture
def unasked() -> Any:
    """The probe without the answers that this process has already got."""
    mirror.registry_answers.cache_clear()
    yield mirror.registry_answers
    mirror.registry_answers.cache_clear()


def test_the_registry_is_asked_once_per_process(
    unasked: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []

    def answer(url: str, timeout: int) -> io.BytesIO:
        asked.append(url)
        return io.BytesIO(b'{"providers.v1": "/v1/providers/"}')

    monkeypatch.setattr(urllib.request, "urlopen", answer)

    assert unasked("registry.terraform.io")
    assert unasked("registry.terraform.io")
    assert asked == ["https://registry.terraform.io/.well-known/terraform.json"]


@pytest.mark.parametrize("page", [b"<html>Log in to the guest network</html>", b"{}", b"[]"])
def test_a_page_that_is_no_registry_is_no_answer(
    page: bytes, unasked: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(urllib.request, "urlopen", lambda url, timeout: io.BytesIO(page))

    assert not unasked("registry.terraform.io")


def test_a_registry_that_cannot_be_reached_is_no_answer(unasked: Any) -> None:
    assert not unasked("registry.invalid")
