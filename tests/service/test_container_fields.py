"""What each field of a further container, a volume and a mount point moves, and nothing else."""

import json
from typing import Any

import pytest

from modules.service.container_spec import ServiceContainerSpec
from modules.task.sidecar_spec import FireLensSpec
from modules.task.volume_spec import EfsVolumeSpec, MountPointSpec, VolumeSpec
from tests.support.environments import least
from tests.support.moves import Move, untested

TASK = "aws_ecs_task_definition.web"
CONTAINER = f"{TASK}.container_definitions.web"
PROXY = f"{TASK}.container_definitions.proxy"
READ = "aws_iam_role_policy.web_execution.policy.Statement"
TABLE = "services.web.containers.proxy"
GIVEN = {f"{TABLE}.image": "example.com/proxy:1"}
AS_ROOT = {"image": "example.com/proxy:1", "user": "0", "waivers": {"root_user": {"reason": "why"}}}
ROUTED = {
    "services.web.log_options": {"Name": "stdout"},
    "services.web.containers": {"proxy": {**AS_ROOT, "firelens": {}}},
}
REGISTRY = "arn:aws:secretsmanager:eu-west-1:123456789012:secret:registry-AbCdEf"
FILE = "arn:aws:s3:::shop/web.env"

SIDECAR_MOVES = [
    Move("services.web.containers", {"proxy": {"image": "example.com/proxy:1"}}, {f"+{PROXY}"}),
    Move(f"{TABLE}.image", "example.com/proxy:2", {f"{PROXY}.image"}, GIVEN),
    Move(
        f"{TABLE}.image",
        "111122223333.dkr.ecr.eu-west-1.amazonaws.com/shared/proxy:1",
        {f"{PROXY}.image", f"+{READ}.PullFurtherImages"},
        GIVEN,
    ),
    *(
        Move(f"{TABLE}.{field}", value, {f"{sign}{PROXY}.{place}"}, GIVEN)
        for field, value, sign, place in (
            ("entry_point", ["/bin/serve"], "+", "entryPoint"),
            ("command", ["serve"], "+", "command"),
            ("working_directory", "/srv", "+", "workingDirectory"),
            ("user", "1000", "", "user"),
            ("port", 8081, "+", "portMappings"),
            ("tmp_size_mib", 32, "", "linuxParameters.tmpfs.0.size"),
            ("tmpfs", {"/var/run": 1}, "+", "linuxParameters.tmpfs.1"),
            ("linux_capabilities_drop", ["NET_RAW"], "", "linuxParameters.capabilities.drop"),
            ("ulimits", {"nofile": {"soft_limit": 1, "hard_limit": 2}}, "+", "ulimits"),
            ("stop_timeout_seconds", 10, "", "stopTimeout"),
            ("start_timeout_seconds", 10, "+", "startTimeout"),
            ("restart_policy", {}, "+", "restartPolicy"),
            ("environment", {"LEVEL": "info"}, "+", "environment.LEVEL"),
            ("health_check", {"command": ["true"]}, "+", "healthCheck"),
            ("depends_on", {"web": "START"}, "+", "dependsOn"),
            ("essential", False, "", "essential"),
            ("cpu_units", 128, "+", "cpu"),
            ("memory_mib", 128, "+", "memory"),
            ("memory_reservation_mib", 128, "+", "memoryReservation"),
        )
    ),
    Move(
        f"{TABLE}.environment_files",
        [FILE],
        {
            f"+{PROXY}.environmentFiles",
            f"+{READ}.ReadEnvironmentFiles",
            f"+{READ}.LocateEnvironmentFiles",
        },
        GIVEN,
    ),
    Move(
        f"{TABLE}.secrets",
        {"KEY": "/shop/key"},
        {f"+{PROXY}.secrets", f"+{READ}.ReadParameters"},
        GIVEN,
    ),
    Move(
        f"{TABLE}.repository_credentials",
        REGISTRY,
        {f"+{PROXY}.repositoryCredentials", f"+{READ}.ReadSecrets"},
        {f"{TABLE}.image": "ghcr.io/acme/proxy:1"},
    ),
    Move(
        "services.web.log_secret_options",
        {"apikey": "/shop/key"},
        {f"+{CONTAINER}.logConfiguration.secretOptions", f"+{READ}.ReadParameters"},
        ROUTED,
    ),
    Move(
        f"{TABLE}.log_secret_options",
        {"apikey": "/shop/key"},
        {f"+{PROXY}.logConfiguration.secretOptions", f"+{READ}.ReadParameters"},
        {
            "services.web.containers.router": {**AS_ROOT, "firelens": {}},
            TABLE: {"image": "example.com/proxy:1", "log_options": {"Name": "http"}},
        },
    ),
    Move(
        f"{TABLE}",
        {**AS_ROOT, "readonly_root_filesystem": False}
        | {
            "waivers": {
                name: {"reason": "why"} for name in ("root_user", "writable_root_filesystem")
            }
        },
        {
            f"{PROXY}.readonlyRootFilesystem",
            "+output.waivers.value.services.web.containers.proxy.waivers.writable_root_filesystem",
        },
        {TABLE: AS_ROOT},
    ),
    Move(
        "services.web.mount_points",
        {"files": {"container_path": "/srv/files"}},
        {f"+{CONTAINER}.mountPoints"},
        {"services.web.volumes": {"files": {}}},
    ),
    Move(
        f"{TABLE}.mount_points",
        {"files": {"container_path": "/srv/files"}},
        {f"+{PROXY}.mountPoints"},
        {**GIVEN, "services.web.volumes": {"files": {}}},
    ),
    Move(
        "services.web.container_depends_on", {"proxy": "START"}, {f"+{CONTAINER}.dependsOn"}, GIVEN
    ),
    Move(
        "services.web.log_options",
        {"Name": "null"},
        {f"{CONTAINER}.logConfiguration.options.Name"},
        ROUTED,
    ),
    Move(
        "services.web.containers",
        {
            "proxy": {**AS_ROOT, "firelens": {}},
            "other": {"image": "example.com/o:1", "log_options": {"Name": "null"}},
        },
        {f"+{TASK}.container_definitions.other"},
        ROUTED,
    ),
    Move("services.web.volumes", {"files": {}}, {f"+{TASK}.volume"}),
    Move(
        f"{TABLE}.create_log_group",
        True,
        {
            "+aws_cloudwatch_log_group.web_container_proxy",
            f"{PROXY}.logConfiguration.options.awslogs-group",
            f"+{READ}.WriteFurtherLogs",
        },
        GIVEN,
    ),
    Move(
        f"{TABLE}.log_group",
        {"name": "/ecs/shared"},
        {f"{PROXY}.logConfiguration.options.awslogs-group", f"+{READ}.WriteFurtherLogs"},
        GIVEN,
    ),
    *(
        Move(
            f"{TABLE}.firelens.{field}",
            value,
            {f"{sign}{PROXY}.firelensConfiguration.{field}"},
            ROUTED,
        )
        for field, value, sign in (
            ("type", "fluentd", ""),
            ("options", {"enable-ecs-log-metadata": "true"}, "+"),
        )
    ),
]

MOUNT = "services.web.mount_points.files"
MOUNTED = {
    "services.web.volumes": {"files": {}},
    "services.web.mount_points": {"files": {"container_path": "/srv/files"}},
}
EFS = "services.web.volumes.files.efs"
ACCESS_POINT = {
    "file_system_id": "fs-0123456789abcdef0",
    "access_point_id": "fsap-0123456789abcdef0",
}
TO_FILES = {
    "services.web.security_group_ids": ["sg-0123456789abcdef0"],
}
ID = ACCESS_POINT["file_system_id"]
FILE_SYSTEM = {"file_system_id": ACCESS_POINT["file_system_id"], "root_directory": "/"}
UNCONFINED = {"services.web.waivers": {"whole_file_system": {"reason": "files of a vendor"}}}
OF_EFS = f"{TASK}.volume.files.efs_volume_configuration"
ALLOWED = "aws_iam_role_policy.web_task"

VOLUME_MOVES = [
    Move(
        "services.web.mount_points",
        {"files": {"container_path": "/tmp"}},  # noqa: S108
        {f"+{CONTAINER}.mountPoints", f"-{CONTAINER}.linuxParameters.tmpfs"},
        {"services.web.volumes": {"files": {}}},
    ),
    Move(
        f"{TABLE}.mount_points",
        {"files": {"container_path": "/tmp"}},  # noqa: S108
        {f"+{PROXY}.mountPoints", f"-{PROXY}.linuxParameters.tmpfs"},
        {**GIVEN, "services.web.volumes": {"files": {}}},
    ),
    Move(
        f"{EFS}.root_directory",
        "/exports/app",
        {f"{OF_EFS}.root_directory"},
        {**TO_FILES, **UNCONFINED, EFS: FILE_SYSTEM},
    ),
    Move(
        "services.web.containers",
        {"proxy": {**AS_ROOT, "mount_points": {"files": {"container_path": "/srv/files"}}}},
        {f"+{PROXY}.mountPoints", f"{ALLOWED}.policy.Statement.0.Action"},
        {
            **TO_FILES,
            **UNCONFINED,
            EFS: FILE_SYSTEM,
            "services.web.containers": {"proxy": AS_ROOT},
        },
    ),
    Move(f"{MOUNT}.container_path", "/data", {f"{CONTAINER}.mountPoints.0.containerPath"}, MOUNTED),
    Move(f"{MOUNT}.read_only", True, {f"{CONTAINER}.mountPoints.0.readOnly"}, MOUNTED),
    Move(
        "services.web.volumes.files.container_path",
        "/srv/files",
        {f"+{CONTAINER}.mountPoints"},
        {"services.web.volumes.files": {}},
    ),
    Move(
        "services.web.volumes.files.read_only",
        True,
        {f"{CONTAINER}.mountPoints.0.readOnly", f"{ALLOWED}.policy.Statement.0.Action"},
        {
            **TO_FILES,
            "services.web.volumes.files.container_path": "/srv/files",
            **{f"{EFS}.{field}": id for field, id in ACCESS_POINT.items()},
        },
    ),
    Move(
        EFS,
        ACCESS_POINT,
        {f"+{OF_EFS}", f"+{ALLOWED}", "aws_ecs_service.web.depends_on"},
        {**MOUNTED, **TO_FILES},
    ),
    Move(
        f"{EFS}.file_system_id",
        "fs-0123456789abcdef1",
        {f"{OF_EFS}.file_system_id", f"{ALLOWED}.policy.Statement.0.Resource"},
        {**TO_FILES, EFS: ACCESS_POINT},
    ),
    Move(
        f"{EFS}.access_point_id",
        "fsap-0123456789abcdef1",
        {
            f"{OF_EFS}.authorization_config.access_point_id",
            f"{ALLOWED}.policy.Statement.0.Condition.StringEquals.elasticfilesystem:AccessPointArn",
        },
        {**TO_FILES, EFS: ACCESS_POINT},
    ),
]


@pytest.mark.parametrize("move", [*SIDECAR_MOVES, *VOLUME_MOVES], ids=str)
def test_each_field_moves_exactly_this(move: Move) -> None:
    move.check()


def test_no_field_is_left_out() -> None:
    assert untested(ServiceContainerSpec, TABLE, SIDECAR_MOVES) == {"log_options", "firelens"}
    assert untested(FireLensSpec, f"{TABLE}.firelens", SIDECAR_MOVES) == set()
    assert untested(MountPointSpec, MOUNT, VOLUME_MOVES) == set()
    assert untested(VolumeSpec, "services.web.volumes.files", VOLUME_MOVES) == set()
    assert untested(EfsVolumeSpec, EFS, VOLUME_MOVES) == set()


def allowed_on_files(**service: object) -> dict[str, Any]:
    """Return the one statement of the task role of a service that mounts a whole file system."""
    mounted = {"container_path": "/srv/files", "efs": FILE_SYSTEM}
    given = {f"services.web.{field}": value for field, value in service.items()}
    found = least({"services.web.volumes": {"files": mounted}, **TO_FILES, **given}).resource(
        "aws_iam_role_policy.web_task"
    )
    statement: dict[str, Any] = json.loads(found["policy"])["Statement"][0]
    return statement


def test_a_whole_file_system_is_used_by_its_mount_targets_and_as_nobody_else() -> None:
    allowed = allowed_on_files(waivers={"whole_file_system": "files of a vendor"})

    assert allowed["Action"] == ["elasticfilesystem:ClientMount", "elasticfilesystem:ClientWrite"]
    assert allowed["Resource"].endswith(f":file-system/{ID}")
    assert allowed["Condition"] == {"Bool": {"elasticfilesystem:AccessedViaMountTarget": "true"}}


def test_a_container_that_may_be_root_is_root_in_a_whole_file_system() -> None:
    waivers = {"whole_file_system": "files of a vendor", "root_user": "image of a vendor"}

    allowed = allowed_on_files(user="0", waivers=waivers)

    assert allowed["Action"][2:] == ["elasticfilesystem:ClientRootAccess"]
