"""The demo's life, with a small app in the place of the platform's."""

import json
import os
import shutil
import subprocess
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import boto3
import pytest

from commands.demo import demo, demo_down
from commands.demo.demo import discard_state, local_aws, require_free
from commands.demo.record import Deployed, forget
from commands.tools import mirror
from commands.tools.cdktf_cli import Cdktf
from commands.tools.errors import CommandError
from local_aws.server import LocalAwsError, running, stop
from tests.commands.projects import with_environments
from tests.commands.small_app import ACCOUNT, BUCKET, small_project

PROXIES = dict.fromkeys(("HTTP_PROXY", "HTTPS_PROXY"), "http://127.0.0.1:9")
"""A proxy that leads nowhere."""


@pytest.fixture
def project(tmp_path: Path) -> Any:
    """A project in a path with spaces."""
    project = small_project(tmp_path / "a project")
    yield project
    stop(project / ".demo")


def command(project: Path, name: str) -> str:
    result = subprocess.run(
        [sys.executable, "-m", "commands", name],
        cwd=project,
        env={**os.environ, **PROXIES},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stdout
    return result.stdout


def leave_a_lock(endpoint_url: str) -> None:
    s3 = boto3.client(
        "s3",
        endpoint_url=endpoint_url,
        region_name="us-east-1",
        aws_access_key_id="testing",
        aws_secret_access_key="testing",
    )
    s3.put_object(Bucket=BUCKET, Key="shop-test/terraform.tfstate.tflock", Body=b'{"ID": "1"}')


@pytest.mark.local_aws
def test_a_demo_comes_up_is_run_again_is_replaced_and_goes(project: Path) -> None:
    first = command(project, "demo")
    assert "the second plan is empty" in first
    assert "ecs_cluster_name = shop-test" in first
    [status, dashboard, evidence, end] = [
        first.index(said)
        for said in (
            "Status of shop-test:",
            "Dashboard: https://console.example.com/shop-test\n",
            "controls of shop-test: ",
            "make demo-down",
        )
    ]
    assert status < dashboard < evidence < end
    assert not list(project.glob("*.tfstate")), "the state of a real account may lie there"

    server = running(project / ".demo")
    assert server
    leave_a_lock(server.endpoint_url)
    second = command(project, "demo")
    assert "released shop-test/terraform.tfstate.tflock" in second
    assert server.endpoint_url in second
    assert server.account_id == ACCOUNT

    forget(project / ".demo")
    third = command(project, "demo")
    assert "the last demo did not come to its end" in third
    assert "the second plan is empty" in third

    # Whatever has become of the environment since: what was deployed is destroyed.
    shutil.rmtree(project / "environments")
    down = command(project, "demo-down")
    assert "terraform destroy shop-test" in down
    assert "nothing is left" in down
    assert not (project / ".demo").exists()
    assert "No demo is up" in command(project, "demo-down")


@pytest.mark.local_aws
def test_a_stranger_on_the_port_of_a_dead_local_aws_is_left_alone(tmp_path: Path) -> None:
    with ThreadingHTTPServer(("127.0.0.1", 0), BaseHTTPRequestHandler) as stranger:
        Thread(target=stranger.serve_forever).start()
        occupied = f"http://127.0.0.1:{stranger.server_port}"
        record = {"endpoint_url": occupied, "pid": os.getpid(), "instance": "gone"}
        (tmp_path / "local-aws.json").write_text(json.dumps(record))

        env = local_aws(tmp_path, {}, region="eu-west-1")

        stranger.shutdown()
    stop(tmp_path)
    assert env["AWS_ENDPOINT_URL"] != occupied
    assert env["AWS_REGION"] == env["AWS_DEFAULT_REGION"] == "eu-west-1"


def test_a_local_aws_that_cannot_start_says_why_without_a_traceback(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def occupied(directory: Path, account_id: str) -> None:
        raise LocalAwsError("local AWS\n  - port: 5000 is in use; choose another one")

    monkeypatch.setattr(demo, "start", occupied)

    with pytest.raises(CommandError) as error:
        local_aws(tmp_path, {}, region="us-east-1")

    assert str(error.value) == "local AWS\n  - port: 5000 is in use; choose another one"


def test_without_providers_nothing_is_started(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(mirror, "registry_answers", lambda registry: False)
    monkeypatch.setattr(mirror, "mirror_candidates", lambda env, optional_software: [tmp_path])
    monkeypatch.setattr(demo, "start", lambda directory: pytest.fail("started"))

    project = with_environments(tmp_path / "project", dev="")
    with pytest.raises(CommandError, match="Terraform providers: none can be found"):
        demo.demo(project, {"PATH": os.environ["PATH"]}, "")


def test_with_a_terraform_that_is_too_old_nothing_is_started(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Cdktf, "version", lambda cdktf: "1.9.8")
    monkeypatch.setattr(demo, "start", lambda directory: pytest.fail("started"))
    project = with_environments(tmp_path, dev='secrets.key.description = "Key"')

    with pytest.raises(CommandError, match=r"shop-dev\n.*1\.9\.8 is too old; get 1\.10 or newer"):
        demo.demo(project, {"PATH": os.environ["PATH"]}, "dev")


def test_a_demo_of_another_environment_is_ended_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Deployed("shop-test", disposable=True).write(tmp_path)
    monkeypatch.setattr(demo, "running", lambda directory: True)

    require_free(tmp_path, "shop-test")
    with pytest.raises(CommandError, match="shop-test: is up already; end it first"):
        require_free(tmp_path, "shop-live")


def test_a_record_of_a_local_aws_that_is_gone_is_in_nobody_s_way(tmp_path: Path) -> None:
    Deployed("shop-test", disposable=True).write(tmp_path)

    require_free(tmp_path, "shop-live")

    assert running(tmp_path) is None


def test_what_protects_itself_from_deletion_goes_with_its_local_aws(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    directory = tmp_path / ".demo"
    directory.mkdir()
    Deployed("shop-live", disposable=False).write(directory)
    monkeypatch.setattr(demo_down, "running", lambda directory: True)
    monkeypatch.setattr(demo_down, "stop", lambda directory: None)

    demo_down.demo_down(tmp_path, {})

    assert "shop-live is not disposable: it protects itself" in capsys.readouterr().out
    assert not directory.exists()


def test_the_state_of_a_dead_local_aws_is_discarded_and_its_log_kept(tmp_path: Path) -> None:
    for name in ("cdktf.out/manifest.json", "local-aws.log", "terraform.remote-state.tfstate"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    (tmp_path / "terraform.remote-state.tfstate.backup").touch()
    Deployed("shop-test", disposable=True).write(tmp_path)

    discard_state(tmp_path)

    assert [path.name for path in tmp_path.iterdir()] == ["local-aws.log"]
