"""The volumes of a task, as its definition has them, and where its containers have them."""

from __future__ import annotations

from typing import Any

from modules.bindings.resources import blocks
from modules.iam.account import Account
from modules.iam.policy import Statement, statement
from modules.language.value import Value
from modules.task.volume_spec import EfsVolumeSpec, MountPointSpec, VolumeSpec


def volume_block(name: Value[str], volume: VolumeSpec) -> dict[str, Any]:
    """Return a volume of a task definition."""
    efs: EfsVolumeSpec = volume.efs.given
    return {
        "name": name,
        "efs_volume_configuration": blocks(
            volume.efs,
            lambda: {
                "file_system_id": efs.file_system_id,
                "root_directory": efs.root_directory,
                "transit_encryption": "ENABLED",
                "authorization_config": {"access_point_id": efs.access_point_id, "iam": "ENABLED"},
            },
        ),
    }


def mount_point(volume: Value[str], mount: MountPointSpec) -> dict[str, Any]:
    """Return where a container has a volume."""
    return {
        "sourceVolume": volume,
        "containerPath": mount.container_path,
        "readOnly": mount.read_only,
    }


def placed(name: Value[str], volume: VolumeSpec) -> dict[str, Any]:
    """Return where the main container has a volume that says so itself."""
    return {
        "sourceVolume": name,
        "containerPath": volume.container_path.given,
        "readOnly": volume.read_only,
    }


def uses_of(
    volumes: Value[dict[str, VolumeSpec]], root_volumes: Value[tuple[str, ...]], account: Account
) -> Value[Any]:
    """Return the statements that allow a task to use its file systems.

    By an access point alone, which says as whom. Without one as whoever the container runs as: EFS
    takes root for nobody, unless the task may be root.

    Args:
        volumes: The volumes of the task.
        root_volumes: Names of those that a container mounts which is root, or may be.
        account: The account of the file systems.
    """
    used: Value[Any] = volumes.select(lambda _, volume: volume.efs.is_given).entries(
        lambda name, volume: _use(volume, root_volumes.contains(name), account)
    )
    return used


_CLIENT = "elasticfilesystem:Client"

_VIA_MOUNT_TARGET = Value({"Bool": {"elasticfilesystem:AccessedViaMountTarget": "true"}})
"""Holds for all tasks: what the role may is of no use outside of the file system's network."""


def _use(volume: VolumeSpec, is_of_root: Value[bool], account: Account) -> Statement:
    # Whether there is an access point may be known only at apply: the number of statements, on
    # which the role's policy depends, is not a matter of it.
    efs: EfsVolumeSpec = volume.efs.given
    reading = (f"{_CLIENT}Mount",)
    as_root = ~efs.access_point_id.is_given & is_of_root
    use = volume.read_only.then(Value(reading), Value((*reading, f"{_CLIENT}Write")))
    parts = statement(
        "",
        actions=use + as_root.then(Value((f"{_CLIENT}RootAccess",)), Value(())),
        resources=[account.arn("elasticfilesystem", f"file-system/{efs.file_system_id}")],
    )
    parts["Condition"] = efs.access_point_id.if_given(
        lambda point: Value(
            {
                "StringEquals": {
                    "elasticfilesystem:AccessPointArn": account.arn(
                        "elasticfilesystem", f"access-point/{point}"
                    )
                }
            }
        ),
        otherwise=_VIA_MOUNT_TARGET,
    )
    return parts
