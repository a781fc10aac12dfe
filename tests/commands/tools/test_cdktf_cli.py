"""What the cdktf CLI and Terraform are given, looked at through stand-ins for both."""

import json
import os
from pathlib import Path

import pytest

from commands.tools import cdktf_cli, process
from commands.tools.cdktf_cli import Cdktf
from commands.tools.errors import CommandError
from commands.tools.rollouts import Rollouts

SAYS_ALL = '#!/bin/sh\n{ echo "$PWD"; printf "%s\\n" "$@"; env; } > "$SEEN"\n'


@pytest.fixture(autouse=True)
def no_mirror_needed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cdktf_cli, "provider_environment", lambda *given, **more: {"FOUND": "1"})


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project in a path with spaces whose CLI writes down what it is given."""
    project = tmp_path / "a project"
    cli = project / "node_modules" / ".bin" / "cdktf"
    cli.parent.mkdir(parents=True)
    cli.write_text(SAYS_ALL)
    cli.chmod(0o755)
    return project


@pytest.fixture
def env(tmp_path: Path) -> dict[str, str]:
    return {"PATH": os.environ["PATH"], "HOME": str(tmp_path), "SEEN": str(tmp_path / "seen")}


def seen(tmp_path: Path) -> list[str]:
    return (tmp_path / "seen").read_text().splitlines()


@pytest.mark.parametrize("verb", ["deploy", "destroy", "diff"])
def test_a_stack_is_worked_on_without_questions_and_without_a_registry(
    verb: str, tmp_path: Path, project: Path, env: dict[str, str]
) -> None:
    output = project / ".demo" / "cdktf.out"

    getattr(Cdktf(project, output, env), verb)("shop-dev")

    folder, *lines = seen(tmp_path)
    assert folder == str(project)
    assert lines[:3] == [verb, "shop-dev", "--skip-provider-lock"]
    assert ("--auto-approve" in lines) == (verb != "diff")
    assert lines[lines.index("--output") + 1] == str(output)
    assert f"CDKTF_OUTDIR={output}" in lines
    assert {"CI=1", "CHECKPOINT_DISABLE=1", "DISABLE_VERSION_CHECK=1", "FOUND=1"} <= set(lines)
    assert "TF_WORKSPACE=default" in lines, "another workspace would show an empty state"
    assert output.parent.is_dir()


@pytest.mark.parametrize(
    ("verb", "watched"), [("deploy", True), ("destroy", False), ("diff", False)]
)
def test_a_deployment_is_watched_for_rollouts_that_fail(
    verb: str,
    watched: bool,
    project: Path,
    env: dict[str, str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(process, "HEARTBEAT_SECONDS", 0.01)
    (project / "node_modules" / ".bin" / "cdktf").write_text("#!/bin/sh\nsleep 0.2\n")
    looks: list[Rollouts] = []
    monkeypatch.setattr(Rollouts, "look", lambda watch: looks.append(watch))

    getattr(Cdktf(project, project / "cdktf.out", env), verb)("shop-dev")

    assert bool(looks) == watched


def test_synthesis_looks_for_no_provider(
    tmp_path: Path, project: Path, env: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def must_not_be_asked(*given: object, **more: object) -> dict[str, str]:
        raise AssertionError

    monkeypatch.setattr(cdktf_cli, "provider_environment", must_not_be_asked)

    Cdktf(project, project / "cdktf.out", env).synth()

    assert "synth" in seen(tmp_path)


def test_without_the_cli_the_repair_is_named(project: Path, env: dict[str, str]) -> None:
    (project / "node_modules" / ".bin" / "cdktf").unlink()

    with pytest.raises(CommandError, match="is not installed; run `make install`"):
        Cdktf(project, project / "cdktf.out", env).synth()


def with_terraform(folder: Path, name: str, script: str) -> dict[str, str]:
    folder.mkdir()
    (folder / name).write_text(f"#!/bin/sh\n{script}\n")
    (folder / name).chmod(0o755)
    return {"PATH": f"{folder}:/usr/bin:/bin"}


@pytest.mark.parametrize("name", ["terraform", "tofu"])
def test_opentofu_serves_where_terraform_is_absent(name: str, tmp_path: Path) -> None:
    assert cdktf_cli.program(with_terraform(tmp_path / "bin", name, "true")) == name


def test_the_outputs_of_a_stack_are_read_in_its_folder(
    tmp_path: Path, project: Path, env: dict[str, str]
) -> None:
    outputs = json.dumps({"vpc_id": {"value": "vpc-1"}, "zones": {"value": ["a", "b"]}})
    env |= with_terraform(tmp_path / "bin", "terraform", f"test -f cdk.tf.json && echo '{outputs}'")
    cdktf = Cdktf(project, project / "cdktf.out", env)
    cdktf.directory("shop-dev").mkdir(parents=True)
    (cdktf.directory("shop-dev") / "cdk.tf.json").write_text("{}")

    assert cdktf.outputs("shop-dev") == {"vpc_id": "vpc-1", "zones": ["a", "b"]}


def test_without_a_mirror_all_stacks_share_one_download(tmp_path: Path) -> None:
    cache = {"TF_PLUGIN_CACHE_DIR": str(tmp_path / ".terraform.d" / "plugin-cache")}

    assert cdktf_cli.plugin_cache({"HOME": str(tmp_path)}) == cache
    assert Path(cache["TF_PLUGIN_CACHE_DIR"]).is_dir()


def test_a_cache_of_the_user_stays(tmp_path: Path) -> None:
    env = {"HOME": "/nowhere", "TF_PLUGIN_CACHE_DIR": str(tmp_path / "mine")}

    assert cdktf_cli.plugin_cache(env) == {"TF_PLUGIN_CACHE_DIR": str(tmp_path / "mine")}


@pytest.mark.parametrize(
    ("given", "handed"),
    [
        ({}, "--max-old-space-size=4096"),
        (
            {"NODE_OPTIONS": "--require lazy.cjs"},
            "--require lazy.cjs --max-old-space-size=4096",
        ),
        ({"NODE_OPTIONS": "--max-old-space-size=8192"}, "--max-old-space-size=8192"),
    ],
)
def test_node_has_the_heap_without_which_the_cli_warns(
    given: dict[str, str], handed: str, project: Path, env: dict[str, str]
) -> None:
    assert Cdktf(project, project / "cdktf.out", env | given).env["NODE_OPTIONS"] == handed
