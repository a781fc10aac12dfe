"""Rules between the actions and the resources of an IAM statement."""

from __future__ import annotations

from collections.abc import Iterator

from modules.language.functions import is_match, quoted
from modules.language.problems import Rule
from modules.language.value import Value, constant

_ACTIONS_WITHOUT_RESOURCE = constant(
    "actions_without_resource",
    "|".join(
        (
            r"(autoscaling|ec2|elasticloadbalancing|health|organizations|rekognition):Describe[A-Za-z*]*",
            r"(aws-marketplace|ce|pricing|ssmmessages):[A-Za-z*]+",
            r"(comprehend|rekognition|textract|translate|transcribe):[A-Za-z*]+",
            r"(dynamodb|ecs|events|iam|kms|lambda|route53|ses|sns|sqs|states):List[A-Za-z*]*",
            r"cloudtrail:LookupEvents",
            r"cloudwatch:(PutMetricData|GetMetricData|GetMetricStatistics|ListMetrics|Describe[A-Za-z*]*)",
            r"ecr:GetAuthorizationToken",
            r"ecs:(DescribeTaskDefinition|RegisterTaskDefinition)",
            r"kms:GenerateRandom",
            r"logs:(Describe[A-Za-z*]*|GetQueryResults|StopQuery)",
            r"polly:(DescribeVoices|SynthesizeSpeech)",
            r"s3:ListAllMyBuckets",
            r"secretsmanager:(GetRandomPassword|ListSecrets)",
            r"servicediscovery:(DiscoverInstances|List[A-Za-z*]*)",
            r"ses:(GetSendQuota|GetSendStatistics)",
            r"ssm:DescribeParameters",
            r"sts:(GetCallerIdentity|DecodeAuthorizationMessage)",
            r"tag:Get[A-Za-z*]*",
            r"xray:[A-Za-z*]+",
        )
    ),
)
"""Actions that take ``*`` alone. Source: AWS service authorization reference, the tables "Actions"
in which the column of resource types is empty."""

_EVERY_RESOURCE = constant(
    "every_resource",
    r"\*|arn:[a-z*-]*:[a-z0-9-]*:[a-z0-9*?-]*:[a-z0-9*?-]*:(\*|(group|policy|role|user)/\*)",
)

_POWERFUL_ACTIONS = constant("powerful_actions", r"iam:[^GL][A-Za-z*?]*|sts:[A*][A-Za-z*?]*")
"""IAM but for what reads, and taking another role."""

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
    """Yield the rules on what a statement allows on what."""

    def having(texts: Value[tuple[str, ...]], pattern: Value[str]) -> Value[tuple[str, ...]]:
        return texts.filter(lambda text: is_match(text, pattern))

    narrow = actions.filter(lambda action: ~is_match(action, _ACTIONS_WITHOUT_RESOURCE))
    yield Rule(
        ("resources",),
        (resources.filter(lambda arn: arn == "*").length == 0) | (narrow.length == 0),
        f'{quoted(narrow)} on "*" is allowed on everything; write the ARNs of the resources, "*" '
        "is for actions that know none",
    )
    powers, everything = having(actions, _POWERFUL_ACTIONS), having(resources, _EVERY_RESOURCE)
    yield Rule(
        ("actions",),
        (powers.length == 0) | (everything.length == 0),
        f"{quoted(powers)} on {quoted(everything)} would let tasks take every right of the "
        "account; write the ARNs of single roles or policies",
    )
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
