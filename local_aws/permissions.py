"""Which IAM action a call needs, as AWS's Service Authorization Reference names it."""

import re
from functools import cache
from typing import Any
from urllib.parse import parse_qs, unquote

import botocore.session

from local_aws.calls import action_of, signing_name

PATH = "/local-aws/permissions"

PREFIXES = {"monitoring": "cloudwatch"}
"""How IAM calls a service that signs its calls by another name."""

MODELS = {"elasticfilesystem": "efs"}
"""How the SDK calls a service that names no action in its calls."""

OF_S3 = {
    "DeleteBucketEncryption": "PutEncryptionConfiguration",
    "DeleteBucketLifecycle": "PutLifecycleConfiguration",
    "DeleteBucketOwnershipControls": "PutBucketOwnershipControls",
    "DeleteBucketTagging": "PutBucketTagging",
    "DeleteObjects": "DeleteObject",
    "DeletePublicAccessBlock": "PutBucketPublicAccessBlock",
    "GetBucketCors": "GetBucketCORS",
    "GetBucketAccelerateConfiguration": "GetAccelerateConfiguration",
    "GetBucketEncryption": "GetEncryptionConfiguration",
    "GetBucketLifecycle": "GetLifecycleConfiguration",
    "GetBucketLifecycleConfiguration": "GetLifecycleConfiguration",
    "GetBucketReplication": "GetReplicationConfiguration",
    "GetObjectLockConfiguration": "GetBucketObjectLockConfiguration",
    "GetPublicAccessBlock": "GetBucketPublicAccessBlock",
    "HeadBucket": "ListBucket",
    "HeadObject": "GetObject",
    "ListBuckets": "ListAllMyBuckets",
    "ListObjects": "ListBucket",
    "ListObjectsV2": "ListBucket",
    "ListObjectVersions": "ListBucketVersions",
    "PutBucketEncryption": "PutEncryptionConfiguration",
    "PutBucketLifecycle": "PutLifecycleConfiguration",
    "PutBucketLifecycleConfiguration": "PutLifecycleConfiguration",
    "PutPublicAccessBlock": "PutBucketPublicAccessBlock",
}
"""Operations of S3 whose IAM action has another name.

Source: Amazon S3 User Guide, "Required permissions for Amazon S3 API operations".
"""


def permission_of(environ: dict[str, Any]) -> str:
    """Names the IAM action that a call needs: ``s3:PutEncryptionConfiguration``."""
    service = signing_name(environ)
    action = action_of(environ).partition(":")[2]
    if action.startswith(f"{environ['REQUEST_METHOD']} "):
        action = _operation(service, environ)
    if service == "s3":
        action = OF_S3.get(action, action)
    return f"{PREFIXES.get(service, service)}:{action}"


def _operation(service: str, environ: dict[str, Any]) -> str:
    """Finds the operation by method, path and query; the one with the longest query fits best."""
    path = unquote(environ["PATH_INFO"]).rstrip("/") or "/"
    query = parse_qs(environ.get("QUERY_STRING", ""), keep_blank_values=True)
    fitting = [
        (len(needed), len(pattern.pattern), name)
        for name, method, pattern, needed in _operations(MODELS.get(service, service))
        if method == environ["REQUEST_METHOD"] and pattern.fullmatch(path)
        if needed <= query.keys()
    ]
    return max(fitting)[2] if fitting else "Unknown"


@cache
def _operations(service: str) -> list[tuple[str, str, re.Pattern[str], set[str]]]:
    model = botocore.session.get_session().get_service_model(service)
    found = []
    for name in model.operation_names:
        if service == "s3" and name in NEWER_OR_RARE:
            continue
        http = model.operation_model(name).http
        path, _, query = http["requestUri"].partition("?")
        pattern = re.sub(r"\{\w+\+\}", ".+", path.rstrip("/") or "/")
        pattern = re.sub(r"\{\w+\}", "[^/]+" if service == "s3" else ".+", pattern)
        needed = {*parse_qs(query, keep_blank_values=True)}
        found.append((name, http["method"], re.compile(pattern), needed))
    return found


NEWER_OR_RARE = {
    *("AbortMultipartUpload", "CompleteMultipartUpload", "CopyObject", "CreateSession"),
    *("ListDirectoryBuckets", "ListObjects", "ListParts", "UploadPart", "UploadPartCopy"),
}
"""Operations of S3 with method and path of another one, which a header or a query tells apart."""
