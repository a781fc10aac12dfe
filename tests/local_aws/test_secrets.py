"""A secret through its life: whatever comes, nothing replaces its value and no plan reads it."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from commands.tools.cdktf_cli import QUIET, plugin_cache, program
from commands.tools.mirror import provider_environment
from local_aws import server
from local_aws.calls import recorded
from local_aws.faults import Faults, injected
from tests.local_aws.platform.reading import Reader
from tests.support.project import ROOT

NAME = "shop-prod-database"
SECRET_ID = {"SecretId": NAME}
READING = ("secretsmanager:*Get*Value", "secretsmanager:GetRandomPassword", "ssm:Get*")
GIVEN = {"description": "For a test", "generate_string_key": "password"}

CONSUMER = """
resource "terraform_data" "consumer" {
  input = module.secret.secret_arn
}
"""

EARLIER = """
ephemeral "aws_secretsmanager_random_password" "this" {
  exclude_punctuation = true
}
resource "aws_secretsmanager_secret" "this" {
  name = "shop-prod-database"
}
resource "aws_secretsmanager_secret_version" "this" {
  secret_id                = aws_secretsmanager_secret.this.arn
  secret_string_wo         = ephemeral.aws_secretsmanager_random_password.this.random_password
  secret_string_wo_version = 1
}
output "secret_arn" {
  value = aws_secretsmanager_secret.this.arn
}
"""


class Root:
    """A root module with one secret, on a local AWS of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.server = server.start(folder / "local aws")
        env = server.client_environment(self.server.endpoint_url) | QUIET
        found = provider_environment(folder, env, program=program(env))
        self.env = env | (found or plugin_cache(env))
        self.secrets = Reader(self.server.endpoint_url, "us-east-1").client("secretsmanager")

    def write(self, **inputs: Any) -> None:
        """Write the call of the module."""
        given = {"platform": "shop-prod", "name": "database"} | GIVEN | inputs
        module = {"source": str(ROOT / "modules" / "secrets")} | given
        (self.folder / "main.tf.json").write_text(json.dumps({"module": {"secret": module}}))
        (self.folder / "consumer.tf").write_text(CONSUMER)

    def __call__(
        self, command: str, *arguments: str, **environment: str
    ) -> tuple[int, str, list[str]]:
        """Run Terraform; return its exit code, what it said, and the calls that it made."""
        plain = () if command == "state" else ("-no-color", "-input=false")
        with recorded(self.server.endpoint_url) as calls:
            done = subprocess.run(
                [program(self.env), command, *plain, *arguments],
                cwd=self.folder,
                env=self.env | environment,
                capture_output=True,
                text=True,
                check=False,
            )
        return done.returncode, " ".join((done.stdout + done.stderr).split()), calls

    def apply(self) -> None:
        """Apply what was written."""
        code, said, _ = self("apply", "-auto-approve")
        assert code == 0, said

    @property
    def value(self) -> str:
        """The secret's value."""
        return str(self.secrets.get_secret_value(**SECRET_ID)["SecretString"])


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Root]:
    """The root, whose secret a person has set twice: AWS has collected the first version."""
    root = Root(tmp_path_factory.mktemp("secret"))
    try:
        root.write()
        root("init")
        root.apply()
        assert len(json.loads(root.value)["password"]) == 32
        for value in ("one", "two"):
            root.secrets.put_secret_value(**SECRET_ID, SecretString=value)
        assert len(root.secrets.describe_secret(**SECRET_ID)["VersionIdsToStages"]) == 2
        yield root
    finally:
        server.stop(root.server.log_file.parent)


@pytest.mark.parametrize(
    "command",
    [("plan", "-detailed-exitcode"), ("plan", "-refresh-only"), ("refresh",)],
    ids=" ".join,
)
def test_neither_a_plan_nor_a_refresh_nor_a_drift_check_reads_a_value(
    root: Root, command: tuple[str, ...]
) -> None:
    root.write()
    denied = Faults(denied=READING)
    with injected(root.server.endpoint_url, denied):
        code, said, calls = root(*command, TF_LOG="DEBUG", TF_LOG_PATH="debug.log")

    assert code == 0, said
    assert {call for call in calls if not call.startswith("sts:")} == {
        "cloudformation:DescribeStacks",
        "cloudformation:GetTemplate",
        "secretsmanager:GetResourcePolicy",
    }
    assert root.value == "two"


@pytest.mark.parametrize(
    "inputs",
    [
        {"description": "Other words"},
        {"kms_key_arn": "arn:aws:kms:us-east-1:123456789012:key/data"},
        {"disposable": True},
        # Last: moto's stacks lose no tag.
        {"tags": {"Team": "shop"}},
    ],
    ids=str,
)
def test_what_may_change_changes_in_place_and_whoever_reads_the_secret_stays(
    root: Root, inputs: dict[str, Any]
) -> None:
    root.write(**inputs)
    _, said, _ = root("plan", "-out=plan")
    root.apply()
    code, again, _ = root("plan", "-detailed-exitcode")

    assert "Plan: 0 to add, 1 to change, 0 to destroy." in said
    assert (code, root.value) == (0, "two"), again


@pytest.mark.parametrize(
    ("inputs", "message"),
    [
        (
            {"secret_string_template": {"host": "db"}},
            'secret_string_template: {"host":"db"} comes too late for secret "database", which was '
            "made with {}",
        ),
        ({"generate_string_key": "token"}, 'generate_string_key: "token" comes too late'),
        ({"password_length": 64}, "password_length: 64 comes too late"),
        (
            {"initial_value": "empty", "generate_string_key": None},
            'initial_value: "empty" comes too late',
        ),
        (
            {"name": "credentials"},
            'name: "shop-prod-credentials" comes too late for secret "credentials", which was made '
            'with "shop-prod-database"; AWS renames no secret',
        ),
    ],
)
def test_what_comes_too_late_is_refused_when_terraform_plans(
    root: Root, inputs: dict[str, Any], message: str
) -> None:
    root.write(**inputs)
    code, said, _ = root("plan")

    assert code == 1
    assert message in said
    assert root.value == "two"


def test_a_secret_outlives_its_environment_and_is_not_made_over(root: Root) -> None:
    root.write()
    root.apply()
    root("destroy", "-auto-approve")
    for _ in range(2):
        code, said, _ = root("apply", "-auto-approve")
        assert code == 1
        assert "already exists" in said
        assert root.value == "two"

    root.write(initial_value="empty", generate_string_key=None)
    arn = root.secrets.describe_secret(**SECRET_ID)["ARN"]
    root("import", "module.secret.aws_secretsmanager_secret.empty[0]", arn)
    root.apply()
    assert root("plan", "-detailed-exitcode")[0] == 0
    assert root.value == "two"
    root("destroy", "-auto-approve")
    root.secrets.delete_secret(**SECRET_ID, ForceDeleteWithoutRecovery=True)


def test_a_disposable_secret_comes_and_goes_as_often_as_wanted(root: Root) -> None:
    root.write(disposable=True)
    values = set()
    for _ in range(2):
        root.apply()
        values.add(root.value)
        root("destroy", "-auto-approve")
        assert root.secrets.list_secrets(IncludePlannedDeletion=True)["SecretList"] == []
    assert len(values) == 2


def test_a_secret_of_an_earlier_version_is_kept_with_its_value(root: Root) -> None:
    earlier = root.folder / "earlier"
    earlier.mkdir()
    (earlier / "main.tf").write_text(EARLIER)
    (root.folder / "main.tf.json").write_text('{"module": {"secret": {"source": "./earlier"}}}')
    root("init")
    root.apply()
    before = root.value

    root.write()
    root("init", "-upgrade")
    code, said, calls = root("plan")
    assert (code, "Instance cannot be destroyed" in said) == (1, True)
    assert "secretsmanager:GetSecretValue" not in calls

    root.write(initial_value="empty", generate_string_key=None)
    secret = "module.secret.aws_secretsmanager_secret"
    root("state", "mv", f"{secret}.this", f"{secret}.empty[0]")
    _, said, calls = root("apply", "-auto-approve")
    assert "2 added, 1 changed, 0 destroyed" in said
    assert "secretsmanager:GetSecretValue" not in calls
    assert root("plan", "-detailed-exitcode")[0] == 0
    assert root.value == before
