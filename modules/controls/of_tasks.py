"""Controls of ECS."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from modules.controls.control import Control, Judge, Seen, none_of, one_of, text
from modules.controls.resources import Resource, Stack, several

CREDENTIALS = {"AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "ECS_ENGINE_AUTH_DATA"}
TASK = ("aws_ecs_task_definition",)
SERVICE = ("aws_ecs_service",)
CONTAINERS = "tests/service/test_container_fields.py"
SERVICES = "tests/service/test_service.py"

Container = Mapping[str, Any]
Show = Callable[[Container], Any]


def _containers(
    key: str, shown: Callable[[Container], Any], is_met: Callable[[Any], bool]
) -> Judge:
    """Return a judge: of each container something holds."""

    def judge(resource: Resource, _: Stack) -> Seen:
        containers = several(resource.json("container_definitions"))
        read = [one for one in containers if isinstance(one, Mapping)]
        found = {str(one.get("name")): shown(one) for one in read}
        met = len(found) == len(containers) > 0 and all(map(is_met, found.values()))
        value = ", ".join(f"{name}: {text(value)}" for name, value in found.items())
        return Seen(f"container_definitions[*].{key}", value or None, met)

    return judge


def _volumes_are_encrypted(resource: Resource, _: Stack) -> Seen | None:
    volumes = several(resource.get("volume"))
    found = [
        str(efs.get("transit_encryption"))
        for volume in volumes
        for efs in several(volume.get("efs_volume_configuration"))
    ]
    if not found:
        return None
    attribute = "volume.efs_volume_configuration.transit_encryption"
    return Seen(attribute, ", ".join(found), set(found) == {"ENABLED"})


def _insights(resource: Resource, _: Stack) -> Seen:
    settings = {one["name"]: one["value"] for one in several(resource.get("setting"))}
    value = settings.get("containerInsights")
    return Seen("setting.containerInsights", value, value in ("enabled", "enhanced"))


def _named(container: Container) -> str:
    names = {one["name"] for one in several(container.get("environment"))}
    return ", ".join(sorted(names & CREDENTIALS)) or "none of them"


CONTROLS = (
    Control(
        "ECS.2",
        "ECS services should not have public IP addresses assigned to them automatically",
        SERVICE,
        one_of("network_configuration.assign_public_ip", False, default=False),
        SERVICES,
        pci=("1.4.4",),
    ),
    Control(
        "ECS.3",
        "ECS task definitions should not share the host's process namespace",
        TASK,
        none_of("pid_mode", "host"),
        SERVICES,
    ),
    Control(
        "ECS.4",
        "ECS containers should run as non-privileged",
        TASK,
        _containers("privileged", lambda one: bool(one.get("privileged")), lambda on: not on),
        CONTAINERS,
    ),
    Control(
        "ECS.5",
        "ECS task definitions should configure containers to be limited to read-only access to "
        "root filesystems",
        TASK,
        _containers(
            "readonlyRootFilesystem", lambda one: bool(one.get("readonlyRootFilesystem")), bool
        ),
        CONTAINERS,
    ),
    Control(
        "ECS.8",
        "Secrets should not be passed as container environment variables",
        TASK,
        _containers("environment", _named, lambda names: names == "none of them"),
        CONTAINERS,
        pci=("8.6.2",),
    ),
    Control(
        "ECS.9",
        "ECS task definitions should have a logging configuration",
        TASK,
        _containers(
            "logConfiguration.logDriver",
            lambda one: (one.get("logConfiguration") or {}).get("logDriver"),
            bool,
        ),
        SERVICES,
    ),
    Control(
        "ECS.10",
        "ECS Fargate services should run on the latest Fargate platform version",
        SERVICE,
        one_of("platform_version", "LATEST", "1.4.0", default="LATEST"),
        SERVICES,
        pci=("6.3.3",),
    ),
    Control(
        "ECS.12",
        "ECS clusters should use Container Insights",
        ("aws_ecs_cluster",),
        _insights,
        "tests/cluster/test_cluster.py",
    ),
    Control(
        "ECS.16",
        "ECS task sets should not automatically assign public IP addresses",
        ("aws_ecs_task_set",),
        one_of("network_configuration.assign_public_ip", False, default=False),
        SERVICES,
        pci=("1.4.4",),
    ),
    Control(
        "ECS.17",
        "ECS task definitions should not use host network mode",
        TASK,
        none_of("network_mode", "host"),
        SERVICES,
        fsbp=False,
    ),
    Control(
        "ECS.18",
        "ECS Task Definitions should use in-transit encryption for EFS volumes",
        TASK,
        _volumes_are_encrypted,
        "tests/file_system/test_file_system.py",
    ),
    Control(
        "ECS.20",
        "ECS Task Definitions should configure non-root users in Linux container definitions",
        TASK,
        _containers(
            "user",
            lambda one: one.get("user"),
            lambda user: str(user or "root").partition(":")[0] not in ("root", "0"),
        ),
        CONTAINERS,
    ),
    Control(
        "ECS.21",
        "ECS Task Definitions should configure non-administrator users in Windows container "
        "definitions",
        TASK,
        one_of("runtime_platform.operating_system_family", "LINUX"),
        SERVICES,
    ),
    Control(
        "ECS.19",
        "ECS capacity providers should have managed termination protection enabled",
        ("aws_ecs_capacity_provider",),
        one_of("auto_scaling_group_provider.managed_termination_protection", "ENABLED"),
        "tests/cluster/test_cluster.py",
    ),
)
