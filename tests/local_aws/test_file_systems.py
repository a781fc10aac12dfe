"""File systems that are deployed, mounted, changed, kept and taken away."""

import json
from collections.abc import Iterator
from typing import Any

import pytest

from commands.tools.errors import CommandError
from local_aws.leftovers import leftovers
from tests.local_aws.platform.project import Change, Project, plan_again
from tests.local_aws.platform.scenarios import make_state_bucket

STACK, REGION, BUCKET = "shop-test", "eu-west-1", "shop-state"
ZONES = ["eu-west-1a", "eu-west-1b"]

PLATFORM = f"""
project = "shop"
region = "{REGION}"
%s

[network]
availability_zones = {json.dumps(ZONES)}

[services.stock]
"""
KEPT = 'account_id = "123456789012"'
DISPOSABLE = f"{KEPT}\ndisposable = true"
OWN = """
[services.web.volumes.data]
container_path = "/data"
efs = { uid = 1000, gid = 1000 }
"""
MORE = """
[services.web.volumes.shared]
container_path = "/shared"
read_only = true
efs = { file_system = "files", uid = 1001, gid = 0, root_directory = "/shared/web" }

[file_systems.files]
throughput_mode = "bursting"
transition_to_ia = "AFTER_30_DAYS"
backup = false
"""
CHANGED = MORE.replace("bursting", "elastic").replace("false", "true")
MOVED = """
[services.web]

[services.stock.volumes.data]
container_path = "/srv/data"
efs = { file_system = "web-data", uid = 1000, gid = 1000 }

[file_systems.web-data]

[file_systems.files]
transition_to_ia = "AFTER_30_DAYS"
"""


class Shop:
    """Their platform, deployed, and what AWS knows of its file systems."""

    def __init__(self, project: Project) -> None:
        self.project = project
        for file in (project.folder / "environments").iterdir():
            file.unlink()
        s3 = {"bucket": BUCKET, "region": REGION, "encrypt": True, "use_lockfile": True}
        backend = json.dumps({"terraform": {"backend": {"s3": s3}}})
        (project.folder / "backend.tf.json").write_text(backend)
        make_state_bucket(project, BUCKET)
        self.efs = project.read.client("efs")

    def says(self, *lines: str, life: str = KEPT) -> None:
        self.project.environment("test").write_text(PLATFORM % life + "".join(lines))

    def apply(self, phase: str, *lines: str, life: str = KEPT) -> Change:
        self.says(*lines, life=life)
        change = self.project.apply(STACK, phase)
        assert change.second_plan.empty, change.second_plan.report
        return change

    def file_system(self, name: str) -> dict[str, Any]:
        found = self.efs.describe_file_systems()["FileSystems"]
        [one] = [one for one in found if one["Name"] == f"shop-{name}-test"]
        return dict(one)

    def of(self, name: str) -> dict[str, str]:
        return {"FileSystemId": self.file_system(name)["FileSystemId"]}

    def volumes(self, service: str) -> dict[str, dict[str, Any]]:
        ecs = self.project.read.client("ecs")
        task = ecs.describe_task_definition(taskDefinition=f"shop-{service}-test")["taskDefinition"]
        found = {one["name"]: one["efsVolumeConfiguration"] for one in task["volumes"]}
        for point in task["containerDefinitions"][0]["mountPoints"]:
            found[point["sourceVolume"]] |= point
        return found

    def allowed(self, service: str) -> list[dict[str, Any]]:
        iam = self.project.read.client("iam")
        policy = iam.get_role_policy(RoleName=f"shop-{service}-task-test", PolicyName="allow")
        return list(policy["PolicyDocument"]["Statement"])


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shop]:
    """Two services, of which one has files."""
    project = Project(tmp_path_factory.mktemp("files"), region=REGION)
    shop = Shop(project)
    shop.says(OWN)
    project.deploy(STACK, "deployed")
    plan = plan_again(project.cdktf("planned"), STACK)
    assert plan.empty, plan.report
    yield shop
    project.stop()


def test_a_volume_has_an_encrypted_file_system_in_each_zone(shop: Shop) -> None:
    found = shop.file_system("web-data")
    targets = shop.efs.describe_mount_targets(**shop.of("web-data"))["MountTargets"]

    assert found["Encrypted"]
    assert ":key/" in found["KmsKeyId"]
    assert found["ThroughputMode"] == "elastic"
    assert sorted(one["AvailabilityZoneName"] for one in targets) == ZONES
    backup = shop.efs.describe_backup_policy(**shop.of("web-data"))["BackupPolicy"]
    assert backup == {"Status": "ENABLED"}


def test_its_policy_lets_nobody_in_without_tls_and_an_access_point(shop: Shop) -> None:
    policy = json.loads(shop.efs.describe_file_system_policy(**shop.of("web-data"))["Policy"])

    assert [(one["Effect"], one["Condition"]) for one in policy["Statement"]] == [
        ("Deny", {"Bool": {"aws:SecureTransport": "false"}}),
        ("Deny", {"Null": {"elasticfilesystem:AccessPointArn": "true"}}),
    ]


def test_tasks_mount_it_encrypted_as_their_role_by_the_access_point(shop: Shop) -> None:
    [point] = shop.efs.describe_access_points(**shop.of("web-data"))["AccessPoints"]
    volume = shop.volumes("web")["data"]
    [allowed] = shop.allowed("web")

    assert point["PosixUser"] == {"Uid": 1000, "Gid": 1000}
    assert point["RootDirectory"] == {
        "Path": "/files",
        "CreationInfo": {"OwnerUid": 1000, "OwnerGid": 1000, "Permissions": "0750"},
    }
    assert volume["transitEncryption"] == "ENABLED"
    ways = {"accessPointId": point["AccessPointId"], "iam": "ENABLED"}
    assert volume["authorizationConfig"] == ways
    assert (volume["containerPath"], volume["readOnly"]) == ("/data", False)
    assert allowed == {
        "Effect": "Allow",
        "Action": ["elasticfilesystem:ClientMount", "elasticfilesystem:ClientWrite"],
        "Resource": shop.file_system("web-data")["FileSystemArn"],
        "Condition": {
            "StringEquals": {"elasticfilesystem:AccessPointArn": point["AccessPointArn"]}
        },
    }


def test_only_who_mounts_it_reaches_it_and_on_its_port_alone(shop: Shop) -> None:
    [target, _] = shop.efs.describe_mount_targets(**shop.of("web-data"))["MountTargets"]
    [group] = shop.efs.describe_mount_target_security_groups(MountTargetId=target["MountTargetId"])[
        "SecurityGroups"
    ]
    rules = shop.project.read.client("ec2").describe_security_group_rules(
        Filters=[{"Name": "group-id", "Values": [group]}]
    )["SecurityGroupRules"]

    [rule] = [one for one in rules if "ReferencedGroupInfo" in one]
    assert not rule["IsEgress"]
    assert (rule["FromPort"], rule["ToPort"]) == (2049, 2049)
    assert [one for one in rules if one is not rule and not one["IsEgress"]] == []


def test_a_second_volume_is_added_and_changed_and_disturbs_nothing(shop: Shop) -> None:
    change = shop.apply("more", OWN, MORE)
    volume = shop.volumes("web")["shared"]
    _, shared = shop.allowed("web")

    assert not change.addresses("destroy") | (
        change.addresses("replace") - {"aws_ecs_task_definition.web"}
    )
    assert (volume["containerPath"], volume["readOnly"]) == ("/shared", True)
    assert shared["Action"] in ("elasticfilesystem:ClientMount", ["elasticfilesystem:ClientMount"])
    backup = shop.efs.describe_backup_policy(**shop.of("files"))["BackupPolicy"]
    assert backup == {"Status": "DISABLED"}
    assert shop.apply("changed", OWN, CHANGED).actions == {
        'aws_efs_file_system.this["files"]': "change",
        "aws_efs_backup_policy.files": "change",
    }
    assert shop.file_system("files")["ThroughputMode"] == "elastic"


def test_a_service_that_goes_does_not_take_its_files_with_it(shop: Shop) -> None:
    shop.says("[file_systems.files]\n")
    platform = shop.project.cdktf("gone")
    platform.synth()

    with pytest.raises(CommandError) as error:
        plan_again(platform, STACK)
    said = " ".join(str(error.value).replace("│", " ").split())
    assert 'aws_efs_file_system.this["web-data"] has lifecycle.prevent_destroy set' in said


def test_files_move_to_another_service(shop: Shop) -> None:
    before = shop.file_system("web-data")["FileSystemId"]
    [point] = shop.efs.describe_access_points(**shop.of("web-data"))["AccessPoints"]

    shop.apply("moved", MOVED)

    volume = shop.volumes("stock")["data"]
    assert shop.file_system("web-data")["FileSystemId"] == volume["fileSystemId"] == before
    assert volume["authorizationConfig"]["accessPointId"] == point["AccessPointId"]


def test_a_disposable_platform_goes_with_its_files(shop: Shop) -> None:
    shop.apply("disposable", MOVED, life=DISPOSABLE)
    shop.project.destroy(STACK, "destroyed")

    left = leftovers(shop.project.server.endpoint_url, REGION)
    assert left == [f"S3 bucket {BUCKET}"]
