"""A file system of EFS, and the ways into it."""

from __future__ import annotations

from typing import NamedTuple

from modules.bindings.aws import (
    EfsAccessPoint,
    EfsBackupPolicy,
    EfsFileSystem,
    EfsFileSystemPolicy,
    EfsMountTarget,
)
from modules.bindings.core import Construct
from modules.bindings.resources import (
    arguments,
    blocks,
    for_each,
    put,
    reference_by_key,
    references_by_key,
)
from modules.file_system.spec import PERMISSIONS, AccessPointSpec, FileSystemSpec
from modules.iam.policy import document, statement
from modules.language.names import Names
from modules.language.value import Value
from modules.network.security_group import SecurityGroup

_CLIENT = [f"elasticfilesystem:Client{right}" for right in ("Mount", "RootAccess", "Write")]
"""What NFS clients do."""


class Made(NamedTuple):
    """A file system that is made, without a way into it."""

    id: str
    arn: str
    name: str


def make_file_system(
    scope: Construct,
    id: str,
    *,
    name: str,
    spec: FileSystemSpec,
    key_arn: Value[str | None],
    disposable: bool,
) -> EfsFileSystem:
    """Create a file system, without a way into it.

    This resource is stateful. AWS deletes it with its files, whenever it is asked to: unless it is
    disposable, Terraform refuses to ask.

    Args:
        scope: Parent construct.
        id: Construct id.
        name: Its name.
        spec: Its spec.
        key_arn: KMS key that encrypts it.
        disposable: Whether it may be destroyed with its files.
    """
    lifecycle = {
        # It keeps its key: another one would replace it, without the files.
        "ignore_changes": ["kms_key_id"],
        **({} if disposable else {"prevent_destroy": True}),
    }
    made = EfsFileSystem(
        scope,
        id,
        encrypted=True,
        kms_key_id=put(key_arn),
        throughput_mode=put(spec.throughput_mode),
        tags={"Name": name},
        lifecycle=lifecycle,
    )
    arguments(
        made,
        lifecycle_policy=[
            blocks(spec.transition_to_ia, lambda: {"transition_to_ia": spec.transition_to_ia})
        ],
    )
    return made


def keep_file_systems(scope: Construct, id: str) -> None:
    """Create none, and have Terraform refuse to destroy those that there were."""
    EfsFileSystem(scope, id, count=0, lifecycle={"prevent_destroy": True})


class FileSystem(Construct):
    """The ways into a file system: mount targets, access points, and what its policy demands."""

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        noun: str,
        made: Made,
        spec: FileSystemSpec,
        access_points: Value[dict[str, AccessPointSpec]],
        names: Names,
        vpc_id: str,
        subnet_ids: Value[dict[str, str]],
    ) -> None:
        """Create the ways into a file system.

        Args:
            scope: Parent construct.
            id: Construct id.
            noun: Its name within the environment.
            made: The file system.
            spec: Its spec.
            access_points: The ways in, by the directory in which each begins.
            names: Creates physical names.
            vpc_id: Its VPC.
            subnet_ids: A subnet of each availability zone, by the zone.
        """
        super().__init__(scope, id)
        self.file_system_id, self._made = made.id, made
        group = SecurityGroup(
            self,
            "efs",
            name=names.of("aws_security_group", f"{noun}-efs"),
            label=f"{noun}-efs",
            vpc_id=vpc_id,
            port=None,
        )
        self.security_group_id = group.security_group_id
        targets = self._create_mount_targets(subnet_ids)
        self._access_points = self._create_access_points(access_points)
        self._back_up(spec.backup)
        self.ready = [targets, self._demand_tls_and_access_points()]
        """What has to exist before a task mounts it."""
        self.access_point_ids = references_by_key(self._access_points, "id")

    def access_point_id(self, directory: str) -> str:
        """Return the id of the access point that begins in a directory."""
        return reference_by_key(self._access_points, f'"{directory}"', "id")

    def _create_mount_targets(self, subnet_ids: Value[dict[str, str]]) -> EfsMountTarget:
        targets = EfsMountTarget(
            self,
            "_mount_target",
            file_system_id=self._made.id,
            subnet_id="${each.value}",
            security_groups=[self.security_group_id],
            # Any subnet serves its whole zone, and a zone takes one. That of a zone which is left
            # stays until the last task has left it.
            lifecycle={"create_before_destroy": True, "ignore_changes": ["subnet_id"]},
        )
        for_each(targets, subnet_ids)
        return targets

    def _create_access_points(self, ways: Value[dict[str, AccessPointSpec]]) -> EfsAccessPoint:
        way = AccessPointSpec.planned("each.value")
        points = EfsAccessPoint(
            self,
            "_access_point",
            file_system_id=self._made.id,
            posix_user={"uid": put(way.uid), "gid": put(way.gid)},
            root_directory={
                "path": "${each.key}",
                "creation_info": {
                    "owner_uid": put(way.uid),
                    "owner_gid": put(way.gid),
                    "permissions": PERMISSIONS,
                },
            },
            tags={"Name": f"{self._made.name}${{each.key}}"},
            # Tasks use the old one until the last of them has ended. The files stay in any case.
            lifecycle={"create_before_destroy": True},
        )
        for_each(points, ways)
        return points

    def _back_up(self, is_on: Value[bool]) -> None:
        EfsBackupPolicy(
            self,
            "_backup_policy",
            file_system_id=self._made.id,
            backup_policy={"status": str(is_on.then("ENABLED", "DISABLED"))},
        )

    def _demand_tls_and_access_points(self) -> EfsFileSystemPolicy:
        # Who may do what is said by roles: with a policy, EFS no longer lets everybody in.
        refused = {
            "PlainText": {"Bool": {"aws:SecureTransport": "false"}},
            "NoAccessPoint": {"Null": {"elasticfilesystem:AccessPointArn": "true"}},
        }
        return EfsFileSystemPolicy(
            self,
            "_policy",
            file_system_id=self._made.id,
            policy=document(
                [
                    statement(
                        sid,
                        effect="Deny",
                        actions=_CLIENT,
                        principals={"AWS": "*"},
                        resources=[self._made.arn],
                        conditions=conditions,
                    )
                    for sid, conditions in refused.items()
                ]
            ),
        )
