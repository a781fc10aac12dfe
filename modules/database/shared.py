"""What an instance of RDS and a cluster of Aurora share."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from modules.bindings.core import Postcondition
from modules.bindings.resources import put
from modules.database.spec import DatabaseSpec
from modules.language.value import Value

MASTER_USERNAME = "dbadmin"
"""The master user: no engine reserves the name."""

_NUMBERS = 'join(".", [for n in regexall("[0-9]+", {}) : format("%06d", tonumber(n))])'
_ASKED, _DEPLOYED = "self.engine_version", "self.engine_version_actual"


class Shared(NamedTuple):
    """Names, subnets, key and logs of a database."""

    name: str
    """Its physical name."""

    subnet_group: str
    """Name of the group of its subnets."""

    security_group_id: str
    """Its security group."""

    key_arn: Value[str | None]
    """KMS key that encrypts it."""

    disposable: Value[bool]
    """Whether it may be destroyed with its data."""

    final_snapshot: str
    """Name of the snapshot that stays when it is destroyed."""


class Made(NamedTuple):
    """What others know of a database that is made."""

    arn: str
    endpoint: str
    reader_endpoint: str
    secret_arn: str
    ready: list[str]
    """Addresses of what has to exist before it answers."""


def common(
    spec: DatabaseSpec, shared: Shared, field: str, *, kept: Sequence[str]
) -> dict[str, Any]:
    """Return the arguments that a cluster and an instance have in common.

    Args:
        spec: The database's spec.
        shared: What every kind of database has.
        field: The field of its version, for a message.
        kept: Arguments that a snapshot decides, if it is made from one.
    """
    return {
        "engine_version": put(spec.engine_version),
        "allow_major_version_upgrade": put(spec.allow_major_version_upgrade),
        # What waits for the maintenance window is a difference in every plan until then.
        "apply_immediately": True,
        "port": put(spec.port),
        "manage_master_user_password": True,
        "master_user_secret_kms_key_id": put(shared.key_arn),
        "iam_database_authentication_enabled": True,
        "storage_encrypted": True,
        "kms_key_id": put(shared.key_arn),
        "db_subnet_group_name": shared.subnet_group,
        "vpc_security_group_ids": [shared.security_group_id],
        "backup_retention_period": put(spec.backup_retention_days),
        "copy_tags_to_snapshot": True,
        "snapshot_identifier": put(spec.snapshot_identifier),
        "deletion_protection": put(~shared.disposable),
        "skip_final_snapshot": put(shared.disposable),
        "final_snapshot_identifier": shared.final_snapshot,
        "lifecycle": {
            # Those of a snapshot are its own, and another value of the two would replace the
            # database; what a file says of them is fixed.
            "ignore_changes": ["snapshot_identifier", *kept],
            "postcondition": [_is_no_downgrade(field)],
        },
    }


def _is_no_downgrade(field: str) -> Postcondition:
    """Return the condition that the version which is asked for is not before the deployed one."""
    asked, deployed = _NUMBERS.format(_ASKED), _NUMBERS.format(_DEPLOYED)
    # What is no version is not deployed: its own error, or a test with a mocked provider.
    condition = (
        f'try(!can(regex("^[0-9]+[.]", {_DEPLOYED})) || '
        f'startswith({_DEPLOYED}, "${{{_ASKED}}}.") || '
        f"sort([{asked}, {deployed}])[1] == {asked}, true)"
    )
    return Postcondition(
        condition=f"${{{condition}}}",
        error_message=(
            f'{field}: "${{{_ASKED}}}" is asked for, and AWS has upgraded it to '
            f"${{jsonencode({_DEPLOYED})}}, from which nothing leads back; write that, "
            "or the major version alone"
        ),
    )
