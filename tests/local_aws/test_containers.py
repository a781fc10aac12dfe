"""Services of several containers, with volumes, that are deployed."""

import json
from collections.abc import Iterator
from typing import Any

import pytest

from tests.local_aws.platform.project import Project, plan_again
from tests.local_aws.test_foreign_secrets import STACK, Shop

COLLECTOR = "public.ecr.aws/aws-observability/aws-otel-collector:v0.43.3"
FLUENT_BIT = "public.ecr.aws/aws-observability/aws-for-fluent-bit:2.32.5"
ACCESS_POINT = 'file_system_id = "fs-0123456789abcdef0", access_point_id = "fsap-0123456789abcdef0"'

IN_FRONT = """
port = 8080
image = "public.ecr.aws/nginx/nginx-unprivileged:1.27-alpine"
container_depends_on.app = "HEALTHY"

[services.web.containers.app]
image = ":1.4.2"
port = 5000
environment.ASPNETCORE_URLS = "http://localhost:5000"
health_check = { command = ["CMD", "/app/check"], start_period_seconds = 20 }
"""
OBSERVED = f"""
container_depends_on.collector = "START"
log_options = {{ Name = "cloudwatch_logs", region = "eu-west-1", log_group_name = "shop" }}
log_secret_options.apikey = "/shop/collector"

[services.web.containers.collector]
image = "{COLLECTOR}"
command = ["--config=/etc/ecs/ecs-default-config.yaml"]
cpu_units = 64
memory_mib = 256

[services.web.containers.log-router]
image = "{FLUENT_BIT}"
user = "0"
readonly_root_filesystem = false
firelens.options = {{ enable-ecs-log-metadata = "true" }}
waivers.root_user = "FireLens runs as root alone"
waivers.writable_root_filesystem = "its start writes its configuration"
"""
MIGRATED = f"""
container_depends_on.migration = "SUCCESS"
security_group_ids = ["sg-0123456789abcdef0"]
volumes.files.efs = {{ {ACCESS_POINT} }}
volumes.scratch = {{}}
mount_points.files.container_path = "/srv/files"

[services.web.containers.migration]
image = ":1.4.2"
essential = false
command = ["migrate"]
secrets.PASSWORD = "/shop/password"
mount_points.scratch = {{ container_path = "/srv/scratch", read_only = true }}
"""


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shop]:
    """Two services, of which the second gets further containers."""
    project = Project(tmp_path_factory.mktemp("containers"), region="eu-west-1")
    shop = Shop(project)
    shop.says(IN_FRONT)
    project.deploy(STACK, "deployed")
    assert plan_again(project.cdktf("planned"), STACK).empty
    yield shop
    project.stop()


def definition(shop: Shop) -> dict[str, Any]:
    ecs = shop.read.client("ecs")
    found = ecs.describe_task_definition(taskDefinition="shop-web-test")["taskDefinition"]
    return dict(found)


def containers(shop: Shop) -> dict[str, Any]:
    return {one["name"]: one for one in definition(shop)["containerDefinitions"]}


def test_a_proxy_waits_until_what_it_stands_before_is_healthy(shop: Shop) -> None:
    found = containers(shop)

    assert [*found] == ["web", "app"]
    assert found["web"]["dependsOn"] == [{"containerName": "app", "condition": "HEALTHY"}]
    assert found["app"]["image"].endswith("/shop-web-test:1.4.2")
    assert {"name": "SERVICE_NAME", "value": "web"} in found["app"]["environment"]


def test_a_collector_and_a_router_of_logs_take_its_place(shop: Shop) -> None:
    change = shop.apply("observed", OBSERVED)
    found = containers(shop)

    assert set(change.actions) == {
        "aws_ecs_service.web",
        "aws_ecs_task_definition.web",
        "aws_iam_role_policy.web_execution",
    }
    assert [*found] == ["web", "collector", "log-router"]
    log = found["web"]["logConfiguration"]
    assert log["logDriver"] == "awsfirelens"
    assert log["secretOptions"] == [{"name": "apikey", "valueFrom": "/shop/collector"}]
    assert shop.allowed()["ReadParameters"].endswith(":parameter/shop/collector")
    assert found["collector"]["logConfiguration"]["logDriver"] == "awslogs"
    assert found["log-router"]["firelensConfiguration"]["type"] == "fluentbit"


def test_a_migration_ends_well_before_the_service_starts(shop: Shop) -> None:
    shop.apply("migrated", MIGRATED)
    found = containers(shop)

    assert found["web"]["dependsOn"] == [{"containerName": "migration", "condition": "SUCCESS"}]
    assert not found["migration"]["essential"]
    assert shop.allowed()["ReadParameters"].endswith(":parameter/shop/password")
    (files,) = [one for one in definition(shop)["volumes"] if one["name"] == "files"]
    assert files["efsVolumeConfiguration"]["transitEncryption"] == "ENABLED"


def test_the_code_may_use_its_files_by_the_access_point_alone(shop: Shop) -> None:
    iam = shop.read.client("iam")
    policy = iam.get_role_policy(RoleName="shop-web-task-test", PolicyName="allow")

    (statement,) = policy["PolicyDocument"]["Statement"]
    assert "ClientRootAccess" not in json.dumps(statement)
    assert statement["Resource"].endswith(":file-system/fs-0123456789abcdef0")
    assert statement["Condition"]["StringEquals"]["elasticfilesystem:AccessPointArn"].endswith(
        ":access-point/fsap-0123456789abcdef0"
    )


def test_a_service_goes_back_to_one_container(shop: Shop) -> None:
    shop.apply("alone", "")

    assert [*containers(shop)] == ["web"]
    assert definition(shop).get("volumes", []) == []
