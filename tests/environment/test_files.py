"""Reading environments: files on top of a base, previews, and what is wrong with them."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from modules.environment.files import read_environments
from modules.environment.spec import EnvironmentSpec
from modules.language.problems import SpecsError

BASE = """
project = "shop"
account_id = "123456789012"
[network]
availability_zones = ["us-east-1a", "us-east-1b"]
[services.api]
"""

NO_VARIABLES: Mapping[str, str] = {}


def folder(path: Path, **files: str) -> Path:
    """Write a folder of environments: one TOML file per keyword."""
    directory = path / "environments"
    directory.mkdir()
    for name, text in files.items():
        (directory / f"{name}.toml").write_text(text, encoding="utf-8")
    return directory


def read(
    directory: Path, variables: Mapping[str, str] = NO_VARIABLES
) -> dict[str, EnvironmentSpec]:
    return {spec.name: spec for spec in read_environments(directory, variables)}


def complaint(directory: Path, variables: Mapping[str, str] = NO_VARIABLES) -> str:
    with pytest.raises(SpecsError) as error:
        read_environments(directory, variables)
    return str(error.value)


def test_each_file_is_an_environment_named_by_it_in_order(tmp_path: Path) -> None:
    directory = folder(tmp_path, base=BASE, prod="", dev="disposable = true")

    specs = read_environments(directory, NO_VARIABLES)

    assert [(spec.name, spec.project, spec.disposable) for spec in specs] == [
        ("dev", "shop", True),
        ("prod", "shop", False),
    ]


def test_tables_are_merged_and_values_and_lists_replaced(tmp_path: Path) -> None:
    base = f"""{BASE}
        port = 8000
        cpu_units = 512
        command = ["serve", "--fast"]
        environment = {{ A = "base", B = "base" }}
    """
    dev = """
        network.availability_zones = ["us-east-1f", "us-east-1c", "us-east-1a"]
        [services.api]
        port = 9000
        command = ["debug"]
        environment = { B = "dev", C = "dev" }
        [services.web]
    """
    spec = read(folder(tmp_path, base=base, dev=dev))["dev"]

    api = spec.services["api"]
    assert (api.port, api.cpu_units, api.command) == (9000, 512, ("debug",))
    assert api.environment == {"A": "base", "B": "dev", "C": "dev"}
    assert sorted(spec.services) == ["api", "web"]
    assert spec.network.availability_zones == ("us-east-1f", "us-east-1c", "us-east-1a")


def test_one_environment_changes_no_other(tmp_path: Path) -> None:
    specs = read(folder(tmp_path, base=BASE, a="services.api.port = 9000", b=""))

    assert [specs[name].services["api"].port for name in "ab"] == [9000, 8080]


def test_a_value_takes_the_place_of_a_table_and_is_judged(tmp_path: Path) -> None:
    assert complaint(folder(tmp_path, base=BASE, dev="network = 3")) == (
        "environments/dev.toml:\n  - network: 3 is not a table; put its fields in curly braces"
    )


def test_a_table_takes_the_place_of_a_value(tmp_path: Path) -> None:
    base = f"logs = 3\n{BASE}"

    assert read(folder(tmp_path, base=base, dev="logs.retention_days = 7"))["dev"].logs


def test_no_base_is_needed(tmp_path: Path) -> None:
    assert read(folder(tmp_path, dev=BASE))["dev"].project == "shop"


def test_text_beyond_ascii_is_read_as_utf_8(tmp_path: Path) -> None:
    dev = f'{BASE}environment = {{ GREETING = "Grüß Gott" }}'

    spec = read(folder(tmp_path, dev=dev))["dev"]

    assert spec.services["api"].environment == {"GREETING": "Grüß Gott"}


@pytest.mark.parametrize("files", [{}, {"base": BASE}])
def test_a_folder_without_environments_is_refused(tmp_path: Path, files: dict[str, str]) -> None:
    directory = folder(tmp_path, **files)

    assert complaint(directory) == (
        f"{directory}:\n  - holds no environment; write <name>.toml there"
    )


def test_a_folder_that_is_not_there_holds_no_environment(tmp_path: Path) -> None:
    assert "holds no environment" in complaint(tmp_path / "environments")


def test_an_error_of_syntax_is_said_with_file_and_line(tmp_path: Path) -> None:
    dev = 'project = "shop"\nregion = us-east-1\n'

    assert complaint(folder(tmp_path, dev=dev)) == (
        "environments/dev.toml:\n  - cannot be read as TOML: Invalid value (at line 2, column 10)"
    )


def test_an_error_of_the_base_is_said_once(tmp_path: Path) -> None:
    assert complaint(folder(tmp_path, base="a = ", dev="", prod="", staging="")) == (
        "environments/base.toml:\n  - cannot be read as TOML: Invalid value (at end of document)"
    )


def test_a_file_in_another_encoding_is_refused(tmp_path: Path) -> None:
    directory = folder(tmp_path, base=BASE)
    (directory / "dev.toml").write_bytes('a = "ü"'.encode("latin-1"))

    message = complaint(directory)

    assert message == (
        "environments/dev.toml:\n"
        "  - cannot be read as TOML: byte 5 is not of UTF-8; save it as UTF-8"
    )


def test_a_folder_in_the_place_of_a_file_is_refused(tmp_path: Path) -> None:
    directory = folder(tmp_path, base=BASE)
    (directory / "dev.toml").mkdir()

    message = complaint(directory)

    assert message.startswith("environments/dev.toml:\n  - cannot be read as TOML: [Errno 21] ")


def test_what_is_wrong_in_all_files_is_said_at_once(tmp_path: Path) -> None:
    directory = folder(
        tmp_path,
        base=BASE,
        bad="services.api.port = 70000",
        good="",
        typo="regoin = 1",
        worse="= 1",
    )

    assert complaint(directory) == (
        "environments/bad.toml: services.api\n"
        "  - port: 70000 is too large; give at most 65535\n"
        "environments/typo.toml:\n"
        '  - regoin: is no field of this table; did you mean "region"?\n'
        "environments/worse.toml:\n"
        "  - cannot be read as TOML: Invalid statement (at line 1, column 1)"
    )


@pytest.mark.parametrize("stem", ["Dev", "my env", "dev_2", "1st"])
def test_a_file_is_named_as_an_environment_may_be(tmp_path: Path, stem: str) -> None:
    assert complaint(folder(tmp_path, base=BASE, **{stem: ""})) == (
        f'environments/{stem}.toml:\n  - name: "{stem}": write lower-case letters, digits and '
        "single hyphens, with a letter first"
    )


def test_the_name_is_said_by_the_file_alone(tmp_path: Path) -> None:
    named = 'name = "x"\n'
    directory = folder(tmp_path, base=f"{named}{BASE}", dev=named, prod="")

    assert complaint(directory) == "\n".join(
        f"environments/{name}.toml:\n  - name: the file's name says it; remove the line"
        for name in ("dev", "base")
    )


def test_two_files_that_name_a_service_or_a_secret_alike_are_refused(tmp_path: Path) -> None:
    inner = """
        [services.x-web]
        [secrets.key-web]
        description = "For tests"
    """
    outer = """
        [services.x]
        [secrets.key]
        description = "For tests"
    """
    directory = folder(tmp_path, base=BASE, test=inner, **{"web-test": outer})

    assert complaint(directory) == (
        "environments/web-test.toml: secrets\n"
        '  - key: gives the name "shop-key-web-test", which environments/test.toml gives too; '
        "rename one of them\n"
        "environments/web-test.toml: services\n"
        '  - x: gives the name "shop-x-web-test", which environments/test.toml gives too; '
        "rename one of them"
    )


def test_two_files_that_name_a_stack_alike_are_refused(tmp_path: Path) -> None:
    directory = folder(tmp_path, base=BASE, c='project = "a-b"', **{"b-c": 'project = "a"'})

    assert complaint(directory) == (
        "environments/c.toml:\n"
        '  - name: gives the name "a-b-c", which environments/b-c.toml gives too; '
        "rename one of them"
    )


def test_a_service_may_be_called_as_a_secret_of_another_environment(tmp_path: Path) -> None:
    secret = '[secrets.x-web]\ndescription = "For tests"'
    directory = folder(tmp_path, base=BASE, test=secret, **{"web-test": "[services.x]"})

    assert [*read(directory)] == ["test", "web-test"]
