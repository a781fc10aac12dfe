"""What a file system of an environment is made of, and what each of its fields moves."""

from __future__ import annotations

import json
from typing import Any

import pytest

from modules.environment.usage import uses
from modules.file_system.spec import FileSystemSpec
from modules.language import quotas
from modules.service.volume_spec import FilesSpec, FileVolumeSpec
from tests.support.environments import environment, synthesized
from tests.support.moves import Move, untested

OWNER = {"uid": 1000, "gid": 1000}
VOLUME = "services.web.volumes.data"
OWN: dict[str, Any] = {
    f"{VOLUME}.container_path": "/data",
    **{f"{VOLUME}.efs.{field}": id for field, id in OWNER.items()},
}
FILES: dict[str, Any] = {"file_systems.files": {}}
SHARED: dict[str, Any] = {
    "file_systems.files.backup": True,
    **OWN,
    f"{VOLUME}.efs.file_system": "files",
}
SYSTEM = "aws_efs_file_system.this.for_each"
CONTAINER = "aws_ecs_task_definition.web.container_definitions.web"
POINT = "aws_efs_access_point.web_data.for_each./files"


def of_efs(*changes: dict[str, Any]) -> list[str]:
    return [one for one in synthesized(environment(*changes)).addresses() if "efs" in one]


def test_an_environment_without_files_keeps_what_guards_those_that_it_had() -> None:
    found = synthesized(environment())

    assert of_efs() == ["aws_efs_file_system.this"]
    guard = found.resource("aws_efs_file_system.this")
    assert guard == {"count": 0, "lifecycle": {"prevent_destroy": True}}
    assert of_efs({"disposable": True}) == []


def test_a_disposable_environment_may_destroy_its_files() -> None:
    system = synthesized(environment(OWN, {"disposable": True})).resource(
        "aws_efs_file_system.this"
    )

    assert "prevent_destroy" not in system["lifecycle"]


def test_a_volume_of_its_own_is_exactly_these_resources() -> None:
    assert of_efs(OWN) == [
        "aws_efs_access_point.web_data",
        "aws_efs_backup_policy.web_data",
        "aws_efs_file_system.this",
        "aws_efs_file_system_policy.web_data",
        "aws_efs_mount_target.web_data",
        "aws_security_group.web_data_efs",
        "aws_vpc_security_group_egress_rule.web_egress_web_data_efs",
        "aws_vpc_security_group_ingress_rule.web_egress_web_data_efs",
    ]


def test_a_file_system_that_nobody_mounts_lets_nobody_in() -> None:
    found = synthesized(environment(FILES))

    assert found.resource("aws_efs_access_point.files")["for_each"] == {}
    assert not [one for one in found.addresses() if "_rule." in one and "efs" in one]


def test_a_service_waits_for_what_it_mounts() -> None:
    waits = synthesized(environment(OWN)).resource("aws_ecs_service.web")["depends_on"]

    assert {
        "aws_efs_mount_target.web_data",
        "aws_efs_file_system_policy.web_data",
        "aws_vpc_security_group_ingress_rule.web_egress_web_data_efs",
    } <= {*waits}


def test_a_job_mounts_what_a_service_has() -> None:
    job = {
        "image": "example.com/report:1",
        "volumes": {
            "data": {"read_only": True, "efs": {**OWNER, "file_system": "web-data"}},
        },
    }
    found = synthesized(environment(OWN, {"jobs.report": job}))

    [volume] = found.resource("aws_ecs_task_definition.report")["volume"]
    of_web = found.resource("aws_ecs_task_definition.web")["volume"]
    assert [volume["efs_volume_configuration"]] == [
        one["efs_volume_configuration"] for one in of_web
    ]
    policy = found.resource("aws_iam_role_policy.report_task")["policy"]
    assert "ClientMount" in policy
    assert "ClientWrite" not in policy


def test_two_volumes_of_a_file_system_are_two_ways_in_and_one_rule() -> None:
    more = {**OWNER, "file_system": "files", "root_directory": "/other"}
    found = synthesized(environment(SHARED, {"services.web.volumes.other": {"efs": more}}))

    assert [*found.resource("aws_efs_access_point.files")["for_each"]] == ["/files", "/other"]
    assert len([one for one in found.addresses() if "egress_rule.web_egress" in one]) == 1


def test_a_renamed_service_keeps_its_files() -> None:
    volumes = {"data": {"efs": OWNER}}
    renamed = {"services": {"shop": {"renamed_from": "web", "volumes": volumes}}}

    assert "aws_efs_mount_target.web_data" in of_efs(renamed)


def test_in_a_network_that_exists_the_first_subnet_of_each_zone_has_a_mount_target() -> None:
    given = {
        "network": {
            "vpc_id": "vpc-0123456789abcdef0",
            "private_subnet_ids": ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"],
        },
    }
    target = synthesized(environment(OWN, given)).resource("aws_efs_mount_target.web_data")

    assert target["for_each"] == (
        "${{ for zone, ids in { for id, subnet in data.aws_subnet.private : "
        "subnet.availability_zone => id... } : zone => sort(ids)[0] }}"
    )


def test_what_mounts_a_file_system_counts_against_the_rules_of_its_group() -> None:
    rules = [
        (use.path, use.used.known)
        for use in uses(environment(SHARED))
        if use.quota is quotas.RULES_PER_SECURITY_GROUP and "mount files" in use.what
    ]

    assert rules == [(("file_systems", "files"), 1)]
    [own] = [use for use in uses(environment(OWN)) if "mount web-data" in use.what]
    assert own.path == ("services",)


def test_the_outputs_tell_what_others_mount_it_by() -> None:
    outputs = synthesized(environment(SHARED)).outputs

    assert outputs["files_file_system_id"] == '${aws_efs_file_system.this["files"].id}'
    assert outputs["files_file_system_security_group_id"] == "${aws_security_group.files_efs.id}"


MOVES = [
    Move("file_systems.files.throughput_mode", "bursting", {SYSTEM}, SHARED),
    Move("file_systems.files.transition_to_ia", "AFTER_7_DAYS", {SYSTEM}, SHARED),
    Move(
        "file_systems.files.backup",
        False,
        {"aws_efs_backup_policy.files.backup_policy.status"},
        SHARED,
    ),
]
FILES_MOVES = [
    Move(
        f"{VOLUME}.efs.{field}",
        1001,
        {f"{POINT}.{field}"},
        OWN,
    )
    for field in ("uid", "gid")
]
OF_EFS = "aws_ecs_task_definition.web.volume.data.efs_volume_configuration"
MOUNTS = "aws_iam_role_policy.web_task.policy"
FILES_MOVES += [
    Move(
        f"{VOLUME}.efs.root_directory",
        "/other",
        {
            "+aws_efs_access_point.web_data.for_each./other",
            "-aws_efs_access_point.web_data.for_each./files",
            f"{OF_EFS}.authorization_config.access_point_id",
            MOUNTS,
        },
        OWN,
    ),
    Move(
        f"{VOLUME}.efs.file_system",
        "other",
        {
            *("+aws_efs_access_point.other.for_each./files", "aws_ecs_service.web.depends_on"),
            "-aws_efs_access_point.files.for_each./files",
            *(
                f"{sign}aws_vpc_security_group_{way}_rule.web_egress_{name}_efs"
                for sign, name in (("+", "other"), ("-", "files"))
                for way in ("egress", "ingress")
            ),
            f"{OF_EFS}.file_system_id",
            f"{OF_EFS}.authorization_config.access_point_id",
            MOUNTS,
        },
        {**SHARED, "file_systems.other.backup": True},
    ),
]
VOLUME_MOVES = [
    Move(
        f"{VOLUME}.container_path",
        "/srv",
        {f"{CONTAINER}.mountPoints.0.containerPath"},
        OWN,
    ),
    Move(
        f"{VOLUME}.read_only",
        True,
        {
            f"{CONTAINER}.mountPoints.0.readOnly",
            "aws_iam_role_policy.web_task.policy",
        },
        OWN,
    ),
]


@pytest.mark.parametrize("move", [*MOVES, *FILES_MOVES, *VOLUME_MOVES], ids=str)
def test_each_field_moves_exactly_this(move: Move) -> None:
    move.check()


def test_no_field_is_left_out() -> None:
    assert untested(FileSystemSpec, "file_systems.files", MOVES) == set()
    of_others = {"file_system_id", "access_point_id"}
    assert untested(FilesSpec, f"{VOLUME}.efs", FILES_MOVES) == of_others
    assert untested(FileVolumeSpec, VOLUME, VOLUME_MOVES) == {"efs"}


def test_its_policy_refuses_plain_text_and_mounts_without_an_access_point() -> None:
    policy = synthesized(environment(OWN)).resource("aws_efs_file_system_policy.web_data")["policy"]
    assert 'Bool = { "aws:SecureTransport" = "false" }' in policy
    assert 'Null = { "elasticfilesystem:AccessPointArn" = "true" }' in policy
    assert policy.count('Effect = "Deny"') == 2
    assert "Allow" not in policy
    assert json.dumps(["elasticfilesystem:ClientMount"])[1:-1] in policy
