"""Rules between the actions and the resources of one IAM statement."""

from __future__ import annotations

from collections.abc import Iterator

from modules.language.functions import is_match, quoted
from modules.language.problems import Rule
from modules.language.value import Value, constant

_OBJECT_ACTIONS = constant(
    "object_actions",
    r"s3:((Get|Put|Delete|Restore|Replicate)Object[A-Za-z*]*|AbortMultipartUpload"
    r"|ListMultipartUploadParts)",
)
_OBJECTS = constant("object_arns", r"\*|arn:[a-z*-]*:s3:(::[^/*?]*[/*?].*|[a-z0-9*?-]+:.*)")

_BUCKET_ACTIONS = constant(
    "bucket_actions", r"s3:(ListBucket[A-Za-z*]*|GetBucket[A-Za-z*]*|PutBucket[A-Za-z*]*)"
)
_BUCKETS = constant("bucket_arns", r"\*|arn:[a-z*-]*:s3:(::[^/]*|[a-z0-9*?-]+:.*)")


def statement_rules(
    actions: Value[tuple[str, ...]], resources: Value[tuple[str, ...]]
) -> Iterator[Rule]:
    """Yield the rules that each action takes one of the resources.

    Of S3 alone, the commonest mistake: Terraform does not know what the actions of AWS take.
    """

    def having(texts: Value[tuple[str, ...]], pattern: Value[str]) -> Value[tuple[str, ...]]:
        return texts.filter(lambda text: is_match(text, pattern))

    of_objects, of_buckets = having(actions, _OBJECT_ACTIONS), having(actions, _BUCKET_ACTIONS)
    yield Rule(
        ("resources",),
        (of_objects.length == 0) | (having(resources, _OBJECTS).length > 0),
        f"{quoted(of_objects)} is allowed on objects, not on a bucket; write "
        "arn:aws:s3:::<bucket>/*",
    )
    yield Rule(
        ("resources",),
        (of_buckets.length == 0) | (having(resources, _BUCKETS).length > 0),
        f"{quoted(of_buckets)} is allowed on a bucket, not on objects; write arn:aws:s3:::<bucket>",
    )
