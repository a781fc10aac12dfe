"""Makes the file systems of an environment, and mounts them in the tasks of services and jobs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from modules.bindings.core import Construct
from modules.bindings.resources import for_each, reference_by_key
from modules.environment.file_systems import (
    access_points_of,
    egress_to,
    file_systems_of,
    mounts_of,
)
from modules.environment.service_names import label
from modules.environment.spec import EnvironmentSpec
from modules.file_system.file_system import (
    FileSystem,
    Made,
    keep_file_systems,
    make_file_system,
)
from modules.file_system.spec import FileSystemSpec
from modules.language.names import Names
from modules.language.value import Value
from modules.network.egress import allow_egress
from modules.network.existing import AnyNetwork
from modules.network.security_group import SecurityGroup
from modules.service.caller_spec import CallerSpec
from modules.task.volume_spec import EfsVolumeSpec, VolumeSpec

CallerT = TypeVar("CallerT", bound=CallerSpec)


class FileSystems:
    """The file systems of an environment.

    All are instances of one resource, which is there as long as the environment is not disposable:
    so Terraform refuses to destroy one that the file no longer names, the last one too.
    """

    def __init__(
        self,
        scope: Construct,
        spec: EnvironmentSpec,
        *,
        names: Names,
        network: AnyNetwork,
        key_arn: Value[str | None],
    ) -> None:
        """Create the file systems.

        Args:
            scope: Parent construct.
            spec: The environment's spec.
            names: Creates physical names.
            network: Their network.
            key_arn: KMS key that encrypts them.
        """
        self.made: dict[str, FileSystem] = {}
        """The file systems by name."""
        specs = file_systems_of(spec)
        group = Construct(scope, "_file_systems")
        if not specs:
            if not spec.disposable:
                keep_file_systems(group, "_file_system")
            return
        named = {name: names.of("aws_efs_file_system", name) for name in specs}
        made = _make_all(group, specs, named, key_arn=key_arn, disposable=spec.disposable)
        for name, found in specs.items():
            self.made[name] = FileSystem(
                group,
                label(name),
                noun=name,
                made=made[name],
                spec=found,
                access_points=Value(access_points_of(spec, name)),
                names=names,
                vpc_id=network.vpc_id,
                subnet_ids=network.private_subnet_ids_by_zone,
            )

    def connect(self, group: SecurityGroup, table: str, name: str, caller: CallerSpec) -> None:
        """Allow the traffic of a service or job to what it mounts, and have it wait for that."""
        groups: Mapping[str, str] = {
            name: made.security_group_id for name, made in self.made.items()
        }
        allow_egress(group, egress_to(mounts_of(table, name, caller), groups))
        for file_system in dict.fromkeys(one.file_system for one in mounts_of(table, name, caller)):
            group.connections.wait_for(*self.made[file_system].ready)

    def mounted(self, table: str, name: str, caller: CallerT) -> CallerT:
        """Return a service or job whose volumes have the ids of what is made."""
        ids = {
            mount.volume: EfsVolumeSpec(
                file_system_id=Value(self.made[mount.file_system].file_system_id),
                access_point_id=Value(
                    self.made[mount.file_system].access_point_id(mount.directory)
                ),
            )
            for mount in mounts_of(table, name, caller)
        }
        volumes: dict[str, VolumeSpec] = {
            volume: spec.model_copy(update={"efs": Value(ids[volume])}) if volume in ids else spec
            for volume, spec in caller.volumes.known.items()
        }
        return caller.model_copy(update={"volumes": Value(volumes)})


def _make_all(
    scope: Construct,
    specs: Mapping[str, FileSystemSpec],
    named: Mapping[str, str],
    *,
    key_arn: Value[str | None],
    disposable: bool,
) -> dict[str, Made]:
    """Create all of them, as instances of one resource; return them by name."""
    one = make_file_system(
        scope,
        "_file_system",
        name="${each.value.name}",
        spec=FileSystemSpec.planned("each.value"),
        key_arn=key_arn,
        disposable=disposable,
    )
    for_each(one, Value({name: _instance(named[name], specs[name]) for name in specs}))
    return {
        name: Made(
            id=reference_by_key(one, f'"{name}"', "id"),
            arn=reference_by_key(one, f'"{name}"', "arn"),
            name=named[name],
        )
        for name in specs
    }


def _instance(name: str, spec: FileSystemSpec) -> dict[str, object]:
    return {
        "name": name,
        "throughput_mode": spec.throughput_mode,
        "transition_to_ia": spec.transition_to_ia,
    }
