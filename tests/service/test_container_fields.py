"""What each field of a further container, a volume and a mount point moves, and nothing else."""

import pytest

from modules.service.container_spec import ServiceContainerSpec
from modules.task.sidecar_spec import FireLensSpec
from modules.task.volume_spec import EfsVolumeSpec, MountPointSpec, VolumeSpec
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
OF_EFS = f"{TASK}.volume.files.efs_volume_configuration"
ALLOWED = "aws_iam_role_policy.web_task"

VOLUME_MOVES = [
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
