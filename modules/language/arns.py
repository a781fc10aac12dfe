"""ARNs, by the service and the kind of resource that they name."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from modules.language.functions import quoted, split
from modules.language.patterns import Matches
from modules.language.problems import Rule
from modules.language.regions import REGIONS
from modules.language.sources import ecs, elb, iam, wafv2
from modules.language.value import Value, constant

PARTITION = r"aws(-(cn|eusc|iso(-[bef])?|us-gov))?"
"""Pattern of a partition that exists. A test compares it with those of the AWS SDK."""

REGION = r"[a-z0-9-]{9,18}"
ACCOUNT = r"[0-9]{12}"


_PARTITIONS = constant("partitions", tuple(REGIONS))


def partition_rule(field: str, arns: Value[tuple[Any, ...]], partition: Value[str]) -> Rule:
    """Return the rule that no ARN of a field of a module is of another partition.

    Args:
        field: The field.
        arns: Its ARNs; what begins otherwise is left alone.
        partition: Partition of the cluster.
    """
    others = _PARTITIONS.filter(lambda other: other != partition)
    foreign = arns.filter(lambda arn: others.contains(split(":", f"{arn}::")[1]))
    return Rule(
        (field,),
        foreign.length == 0,
        f"{quoted(foreign)} is of another partition than the cluster, {partition}; write its own "
        "ARNs",
    )


def arn(service: str, resource: str, rule: str) -> Matches:
    """Return the constraint of an ARN in a region.

    Args:
        service: The service's part.
        resource: Pattern of the resource's part.
        rule: What it is the ARN of: ``an ECS cluster: cluster/<name>``.
    """
    return Matches(
        f"arn:{PARTITION}:{service}:{REGION}:{ACCOUNT}:{resource}",
        f"the ARN of {rule[:1]}{rule[1:]}",
    )


def shape(service: str, resource: str) -> str:
    """Return how an ARN of a service looks, for messages."""
    return f"arn:aws:{service}:<region>:<account>:{resource}"


ClusterArn = Annotated[
    str,
    arn(
        "ecs",
        r"cluster/[A-Za-z0-9_-]{1,255}",
        f"an ECS cluster: {shape('ecs', 'cluster/<name>')}",
    ),
]

CertificateArn = Annotated[
    str,
    arn(
        "acm",
        r"certificate/[A-Za-z0-9-]{1,64}",
        f"an ACM certificate: {shape('acm', 'certificate/<id>')}",
    ),
    elb("CreateListener"),
]

WebAclArn = Annotated[
    str,
    arn(
        "wafv2",
        r"regional/webacl/[A-Za-z0-9_-]{1,128}/[A-Za-z0-9-]{1,36}",
        f"a regional web ACL: {shape('wafv2', 'regional/webacl/<name>/<id>')}",
    ),
    wafv2("AssociateWebACL"),
]

_LOAD_BALANCER = r"app/[A-Za-z0-9-]{1,32}/[0-9a-z]{1,32}"

ListenerArn = Annotated[
    str,
    arn(
        "elasticloadbalancing",
        rf"listener/{_LOAD_BALANCER}/[0-9a-z]{{1,32}}",
        "a listener of an application load balancer: "
        f"{shape('elasticloadbalancing', 'listener/app/<name>/<id>/<id>')}",
    ),
    elb("CreateRule"),
]

LoadBalancerArnSuffix = Annotated[
    str,
    Matches(_LOAD_BALANCER, "the end of an application load balancer's ARN: app/<name>/<id>"),
]

NetworkLoadBalancerArn = Annotated[
    str,
    arn(
        "elasticloadbalancing",
        r"loadbalancer/net/[A-Za-z0-9-]{1,32}/[0-9a-z]{1,32}",
        f"a network load balancer: {shape('elasticloadbalancing', 'loadbalancer/net/<name>/<id>')}",
    ),
    elb("CreateListener"),
]

TargetGroupArn = Annotated[
    str,
    arn(
        "elasticloadbalancing",
        r"targetgroup/[A-Za-z0-9-]{1,32}/[0-9a-z]{1,32}",
        f"a target group: {shape('elasticloadbalancing', 'targetgroup/<name>/<id>')}",
    ),
]

KeyArn = Annotated[
    str,
    arn(
        "kms",
        r"key/[A-Za-z0-9-]{1,64}",
        f"a KMS key, not of an alias: {shape('kms', 'key/<id>')}",
    ),
]

_QUEUE = r"[A-Za-z0-9_-]{1,80}(\.fifo)?"

QueueName = Annotated[
    str,
    Matches(_QUEUE, "up to 80 letters, digits, hyphens and underscores"),
]

QueueArn = Annotated[
    str,
    arn("sqs", _QUEUE, f"a queue of SQS: {shape('sqs', '<name>')}"),
]

TopicArn = Annotated[
    str,
    arn("sns", r"[A-Za-z0-9_-]{1,256}(\.fifo)?", f"a topic of SNS: {shape('sns', '<name>')}"),
]

MessagesArn = Annotated[
    str,
    arn(
        "(sqs|sns)",
        r"[A-Za-z0-9_-]{1,256}(\.fifo)?",
        f"a queue, {shape('sqs', '<name>')}, or of a topic, {shape('sns', '<name>')}",
    ),
]
"""What messages are sent to."""

LogGroupArn = Annotated[
    str,
    arn(
        "logs",
        r"log-group:[A-Za-z0-9_/.#-]{1,512}",
        f"a log group, without :* at its end: {shape('logs', 'log-group:<name>')}",
    ),
]


EnvironmentFile = Annotated[
    str,
    Matches(
        rf"arn:{PARTITION}:s3:::[a-z0-9][a-z0-9.-]{{2,62}}/[A-Za-z0-9!_.'()/ +=@,-]*\.env",
        "the ARN of an object in S3 whose name ends in .env: arn:aws:s3:::<bucket>/<name>.env",
    ),
    Field(max_length=1100),
    ecs("RegisterTaskDefinition"),
]
"""A file of environment variables. Source: Amazon ECS API, ``EnvironmentFile``."""

PolicyArn = Annotated[
    str,
    Matches(
        rf"arn:{PARTITION}:iam::({ACCOUNT}|aws):policy/([!-~]{{1,255}}/)?[A-Za-z0-9+=,.@_-]{{1,128}}",
        "the ARN of an IAM policy",
    ),
    iam("CreateRole"),
]

OF_POLICIES = r"[ -~\xa0-\xff]"
"""A character of the text of a policy: Latin-1. Source: IAM API, ``PutRolePolicy``."""

ResourceArn = Annotated[
    str,
    Matches(
        rf"\*|arn:(\*|{PARTITION}):[a-z0-9-]{{1,63}}:[a-z0-9*?-]{{0,32}}:[a-z0-9*?-]{{0,12}}:{OF_POLICIES}{{1,1000}}",
        "an ARN, arn:<partition>:<service>:<region>:<account>:<resource>, or * for actions that "
        "know no resource",
    ),
    iam("PutRolePolicy"),
]
"""A resource of an IAM statement. AWS takes no wildcard for the service."""

RoleArn = Annotated[
    str,
    Matches(
        rf"arn:{PARTITION}:iam::{ACCOUNT}:role/([a-zA-Z0-9_+=,.@-]{{1,128}}/){{0,4}}[a-zA-Z0-9_+=,.@-]{{1,64}}",
        "the ARN of an IAM role",
    ),
]
