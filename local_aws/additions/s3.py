"""How S3 judges a bucket policy that demands TLS."""

import json
from typing import Any

from moto.iam.access_control import IAMPolicy
from moto.s3.models import FakeBucket

_SECURE_TRANSPORT = "aws:SecureTransport"


def count_loopback_as_secure() -> None:
    """Answers ``s3:GetObject``, ``s3:PutObject``, … as AWS does over TLS.

    moto leaves conditions out of account, so a policy that denies everything without TLS denies
    everything. The way to the local AWS never leaves the machine: that condition is taken as met.
    """
    FakeBucket.get_permission = _get_permission  # type: ignore[method-assign,assignment]


def _get_permission(bucket: FakeBucket, action: str, resource: str) -> Any:
    policy = json.loads(bucket.policy) if bucket.policy else {"Statement": []}
    statements = [s for s in policy["Statement"] if not _demands_tls(s)]
    return IAMPolicy(json.dumps({"Statement": statements})).is_action_permitted(action, resource)


def _demands_tls(statement: dict[str, Any]) -> bool:
    return any(_SECURE_TRANSPORT in keys for keys in statement.get("Condition", {}).values())
