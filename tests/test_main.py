"""What `main.py` says of wrong data, in a copy of the project. Whole runs: tests/terraform."""

from __future__ import annotations

import runpy
from pathlib import Path

import pytest

from tests.support.project import copied


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return copied(tmp_path)


def files(directory: Path) -> set[str]:
    return {path.name for path in directory.iterdir()}


@pytest.mark.parametrize(
    ("file", "content", "message"),
    [
        (
            "environments/dev.toml",
            "disposable = 1",
            "environments/dev.toml:\n"
            "  - disposable: 1 is neither true nor false; write one of them, without quotes\n",
        ),
        (
            "environments/prod.toml",
            "disposable = ",
            "environments/prod.toml:\n  - cannot be read as TOML: Invalid value (at end of "
            "document)\n",
        ),
        (
            "backend.tf.json",
            "{}",
            "backend.tf.json:\n"
            "  - holds no table terraform.backend.s3; write one with bucket and region\n",
        ),
    ],
)
def test_a_wrong_file_is_said_and_nothing_is_written(
    project: Path, file: str, content: str, message: str
) -> None:
    before = files(project)
    (project / file).write_text(content)

    with pytest.raises(SystemExit) as end:
        runpy.run_path(str(project / "main.py"), run_name="__main__")

    # Python prints a text that is an exit code to stderr, and exits with 1.
    assert f"{end.value.code}\n".startswith(message)
    assert files(project) == before
