"""The quotas of an account, asked of Service Quotas itself."""

from pathlib import Path

import pytest

from commands.quotas.quotas import quotas
from local_aws import server
from tests.commands.projects import with_environments


def test_what_the_account_has_comes_before_what_the_file_says(
    local_aws: server.LocalAws,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    for name, value in server.client_environment(
        local_aws.endpoint_url, region="us-east-1"
    ).items():
        monkeypatch.setenv(name, value)
    project = with_environments(tmp_path, live="quotas.rules_per_security_group = 100")

    quotas(project, {}, "live")

    said = capsys.readouterr().out
    assert "not known" not in said
    rows = {line.split("  ")[0]: line.split() for line in said.splitlines()}
    assert rows["rules per security group and direction"][-5:-1] == ["1", "60", "59", "account"]
    assert "default" in rows["targets per load balancer"]
