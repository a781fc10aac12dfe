"""Secrets, parameters, files and images of others, read by a service that is deployed."""

import json
from collections.abc import Iterator
from typing import Any

import pytest

from tests.local_aws.platform.project import Change, Project, plan_again
from tests.local_aws.platform.scenarios import make_state_bucket

STACK, REGION, BUCKET = "shop-test", "eu-west-1", "shop-state"
ACCOUNT = f"{REGION}:123456789012"
SECRET = f"arn:aws:secretsmanager:{ACCOUNT}:secret:shared/database-AbCdEf"
FOREIGN = f"arn:aws:secretsmanager:{REGION}:444455556666:secret:theirs"
KEY = f"arn:aws:kms:{REGION}:444455556666:key/theirs"
FILE = "arn:aws:s3:::shop-config/web.env"

PLATFORM = """
project = "shop"
region = "eu-west-1"
account_id = "123456789012"

[network]
availability_zones = ["eu-west-1a", "eu-west-1b"]
nat_gateways = "single"

[services.stock]

[services.web]
"""
READING = f"""
environment_files = ["{FILE}"]
secrets.PASSWORD = "{SECRET}:password"
secrets.LEVEL = "/shop/level"
secrets.TOKEN = {{ arn = "{FOREIGN}", key = "token", kms_key_arn = "{KEY}" }}
"""
SHARING = 'image_of = "stock"\n'


class Shop:
    """Their platform, deployed."""

    def __init__(self, project: Project) -> None:
        self.project, self.read = project, project.read
        for file in (project.folder / "environments").iterdir():
            file.unlink()
        s3 = {"bucket": BUCKET, "region": REGION, "encrypt": True, "use_lockfile": True}
        backend = json.dumps({"terraform": {"backend": {"s3": s3}}})
        (project.folder / "backend.tf.json").write_text(backend)
        make_state_bucket(project, BUCKET)

    def says(self, *lines: str) -> None:
        self.project.environment("test").write_text(PLATFORM + "".join(lines))

    def apply(self, phase: str, *lines: str) -> Change:
        self.says(*lines)
        change = self.project.apply(STACK, phase)
        assert change.second_plan.empty, change.second_plan.report
        return change

    def container(self) -> dict[str, Any]:
        ecs = self.read.client("ecs")
        found = ecs.describe_task_definition(taskDefinition="shop-web-test")["taskDefinition"]
        return dict(found["containerDefinitions"][0])

    def allowed(self) -> dict[str, Any]:
        iam = self.read.client("iam")
        policy = iam.get_role_policy(RoleName="shop-web-execution-test", PolicyName="allow")
        statements = policy["PolicyDocument"]["Statement"]
        return {one["Sid"]: one["Resource"] for one in statements}


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shop]:
    """Two services; the first reads what others keep."""
    project = Project(tmp_path_factory.mktemp("shop"), region=REGION)
    shop = Shop(project)
    shop.says(READING)
    project.deploy(STACK, "deployed")
    assert plan_again(project.cdktf("planned"), STACK).empty
    yield shop
    project.stop()


def test_the_container_is_filled_from_all_of_them(shop: Shop) -> None:
    container = shop.container()

    assert container["environmentFiles"] == [{"value": FILE, "type": "s3"}]
    assert container["secrets"] == [
        {"name": "LEVEL", "valueFrom": "/shop/level"},
        {"name": "PASSWORD", "valueFrom": f"{SECRET}:password::"},
        {"name": "TOKEN", "valueFrom": f"{FOREIGN}:token::"},
    ]


def test_the_execution_role_reads_exactly_these(shop: Shop) -> None:
    allowed = shop.allowed()

    assert allowed["ReadSecrets"] == [SECRET, f"{FOREIGN}-??????"]
    assert allowed["ReadParameters"] == f"arn:aws:ssm:{ACCOUNT}:parameter/shop/level"
    assert allowed["DecryptSecrets"] == KEY
    assert allowed["ReadEnvironmentFiles"] == FILE
    assert allowed["LocateEnvironmentFiles"] == "arn:aws:s3:::shop-config"


def test_another_source_changes_the_task_and_its_role_alone(shop: Shop) -> None:
    change = shop.apply("changed", READING.replace("/shop/level", "/shop/other"))

    assert set(change.actions) == {
        "aws_ecs_service.web",
        "aws_ecs_task_definition.web",
        "aws_iam_role_policy.web_execution",
    }


def test_what_is_taken_away_may_be_read_no_longer(shop: Shop) -> None:
    shop.apply("taken", "")

    assert "secrets" not in shop.container() or shop.container()["secrets"] == []
    assert set(shop.allowed()) == {"SignInToEcr", "PullImage", "WriteLogs"}


def test_a_repository_that_is_needed_no_longer_stays_with_its_images(shop: Shop) -> None:
    change = shop.apply("shared", SHARING)

    assert change.actions["aws_ecr_repository.web"] == "forget"
    names = shop.read("ecr", "describe_repositories", "repositories[].repositoryName")
    assert sorted(names) == ["shop-stock-test", "shop-web-test"]
