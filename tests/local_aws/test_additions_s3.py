"""How S3 judges a bucket policy that demands TLS."""

import json
from collections.abc import Callable
from typing import Any
from uuid import uuid4

import pytest
from botocore.exceptions import ClientError

Connect = Callable[[str], Any]

WITHOUT_TLS = {"Bool": {"aws:SecureTransport": "false"}}


def bucket_that_denies(s3: Any, action: str, condition: dict[str, Any] | None) -> str:
    """Creates a bucket whose policy denies an action, under a condition or always."""
    name = uuid4().hex
    s3.create_bucket(Bucket=name)
    statement = {
        "Effect": "Deny",
        "Principal": "*",
        "Action": action,
        "Resource": [f"arn:aws:s3:::{name}", f"arn:aws:s3:::{name}/*"],
    } | ({"Condition": condition} if condition else {})
    s3.put_bucket_policy(
        Bucket=name, Policy=json.dumps({"Version": "2012-10-17", "Statement": [statement]})
    )
    return name


def test_a_bucket_that_demands_tls_is_open_on_the_loopback_address(aws: Connect) -> None:
    s3 = aws("s3")
    bucket = bucket_that_denies(s3, "s3:*", WITHOUT_TLS)
    s3.put_object(Bucket=bucket, Key="state", Body=b"{}")
    assert s3.get_object(Bucket=bucket, Key="state")["Body"].read() == b"{}"


def test_every_other_denial_of_a_bucket_policy_holds(local: Connect) -> None:
    s3 = local("s3")
    bucket = bucket_that_denies(s3, "s3:GetObject", None)
    s3.put_object(Bucket=bucket, Key="state", Body=b"{}")
    with pytest.raises(ClientError, match="GetObject"):
        s3.get_object(Bucket=bucket, Key="state")
