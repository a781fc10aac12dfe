"""What a file system is told after it is made."""

from collections.abc import Callable
from typing import Any
from uuid import uuid4

import pytest
from botocore.exceptions import ClientError

Connect = Callable[[str], Any]
POLICY = '{"Version": "2012-10-17", "Statement": []}'


def file_system(efs: Any) -> str:
    return str(efs.create_file_system(CreationToken=uuid4().hex, Encrypted=True)["FileSystemId"])


def test_a_backup_is_switched_on_and_off(aws: Connect) -> None:
    efs = aws("efs")
    id = file_system(efs)

    on = efs.put_backup_policy(FileSystemId=id, BackupPolicy={"Status": "ENABLED"})
    assert on["BackupPolicy"] == {"Status": "ENABLED"}
    assert efs.describe_backup_policy(FileSystemId=id)["BackupPolicy"] == {"Status": "ENABLED"}
    efs.put_backup_policy(FileSystemId=id, BackupPolicy={"Status": "DISABLED"})
    assert efs.describe_backup_policy(FileSystemId=id)["BackupPolicy"] == {"Status": "DISABLED"}


def test_a_file_system_that_was_told_nothing_has_no_backup_policy(local: Connect) -> None:
    efs = local("efs")

    with pytest.raises(efs.exceptions.PolicyNotFound):
        efs.describe_backup_policy(FileSystemId=file_system(efs))


def test_a_file_system_gets_another_throughput_mode(aws: Connect) -> None:
    efs = aws("efs")
    id = file_system(efs)

    assert efs.update_file_system(FileSystemId=id, ThroughputMode="elastic")["FileSystemId"] == id
    [found] = efs.describe_file_systems(FileSystemId=id)["FileSystems"]
    assert found["ThroughputMode"] == "elastic"


def test_a_file_system_has_no_policy_any_more(aws: Connect) -> None:
    efs = aws("efs")
    id = file_system(efs)
    efs.put_file_system_policy(FileSystemId=id, Policy=POLICY)

    efs.delete_file_system_policy(FileSystemId=id)
    with pytest.raises(efs.exceptions.PolicyNotFound):
        efs.describe_file_system_policy(FileSystemId=id)


def test_what_is_no_file_system_has_no_backup(local: Connect) -> None:
    with pytest.raises(ClientError, match="FileSystemNotFound"):
        local("efs").put_backup_policy(FileSystemId="fs-0", BackupPolicy={"Status": "ENABLED"})
