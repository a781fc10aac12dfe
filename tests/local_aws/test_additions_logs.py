"""The key of a log group."""

from collections.abc import Callable
from typing import Any
from uuid import uuid4

import pytest
from botocore.exceptions import ClientError

Connect = Callable[[str], Any]
KEY = "arn:aws:kms:us-east-1:123456789012:key/1"


def test_a_log_group_that_is_there_gets_another_key(aws: Connect) -> None:
    logs, name = aws("logs"), uuid4().hex
    logs.create_log_group(logGroupName=name)
    logs.associate_kms_key(logGroupName=name, kmsKeyId=KEY)

    [group] = logs.describe_log_groups(logGroupNamePrefix=name)["logGroups"]
    assert group["kmsKeyId"] == KEY


def test_a_log_group_that_is_not_there_gets_none(local: Connect) -> None:
    with pytest.raises(ClientError, match="ResourceNotFoundException"):
        local("logs").associate_kms_key(logGroupName="none", kmsKeyId=KEY)
