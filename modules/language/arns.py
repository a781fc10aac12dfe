"""ARNs, by the service and the kind of resource that they name."""

from __future__ import annotations

from typing import Annotated

from modules.language.patterns import Matches
from modules.language.sources import KMS_KEYS, TakenBy, ecs, elb, iam, secrets

PARTITION = r"aws(-(cn|eusc|iso(-[bef])?|us-gov))?"
"""Pattern of a partition that exists. A test compares it with those of the AWS SDK."""

_REGION = r"[a-z0-9-]{9,18}"
_ACCOUNT = r"[0-9]{12}"


def arn(service: str, resource: str, rule: str) -> Matches:
    """Return the constraint of an ARN in a region.

    Args:
        service: The service's part.
        resource: Pattern of the resource's part.
        rule: What it is the ARN of: ``an ECS cluster: cluster/<name>``.
    """
    return Matches(
        f"arn:{PARTITION}:{service}:{_REGION}:{_ACCOUNT}:{resource}",
        f"the ARN of {rule[:1]}{rule[1:]}",
    )


def _shape(service: str, resource: str) -> str:
    return f"arn:aws:{service}:<region>:<account>:{resource}"


ClusterArn = Annotated[
    str,
    arn(
        "ecs",
        r"cluster/[A-Za-z0-9_-]{1,255}",
        f"an ECS cluster: {_shape('ecs', 'cluster/<name>')}",
    ),
    ecs("CreateService"),
]

CertificateArn = Annotated[
    str,
    arn(
        "acm",
        r"certificate/[A-Za-z0-9-]{1,64}",
        f"an ACM certificate: {_shape('acm', 'certificate/<id>')}",
    ),
    elb("CreateListener"),
]

_LOAD_BALANCER = r"app/[A-Za-z0-9-]{1,32}/[0-9a-z]{1,32}"

ListenerArn = Annotated[
    str,
    arn(
        "elasticloadbalancing",
        rf"listener/{_LOAD_BALANCER}/[0-9a-z]{{1,32}}",
        "a listener of an application load balancer: "
        f"{_shape('elasticloadbalancing', 'listener/app/<name>/<id>/<id>')}",
    ),
    elb("CreateRule"),
]

LoadBalancerArnSuffix = Annotated[
    str,
    Matches(_LOAD_BALANCER, "the end of an application load balancer's ARN: app/<name>/<id>"),
    elb("CreateLoadBalancer"),
]

KeyArn = Annotated[
    str,
    arn(
        "kms",
        r"key/[A-Za-z0-9-]{1,64}",
        f"a KMS key, not of an alias: {_shape('kms', 'key/<id>')}",
    ),
    KMS_KEYS,
]

SecretArn = Annotated[
    str,
    arn(
        "secretsmanager",
        r"secret:[A-Za-z0-9/_+=.@-]{1,512}",
        f"a secret: {_shape('secretsmanager', 'secret:<name>')}",
    ),
    secrets("GetSecretValue"),
]

PolicyArn = Annotated[
    str,
    Matches(
        rf"arn:{PARTITION}:iam::({_ACCOUNT}|aws):policy/([!-~]{{1,255}}/)?[A-Za-z0-9+=,.@_-]{{1,128}}",
        "the ARN of an IAM policy",
    ),
    iam("CreateRole"),
]

ResourceArn = Annotated[
    str,
    Matches(
        rf"\*|arn:(\*|{PARTITION}):[a-z0-9-]{{1,63}}:[a-z0-9*?-]{{0,32}}:[a-z0-9*?-]{{0,12}}:[^\x00-\x1f\x7f]{{1,1000}}",
        "an ARN, arn:<partition>:<service>:<region>:<account>:<resource>, or * for actions that "
        "know no resource",
    ),
    iam("PutRolePolicy"),
]
"""A resource of an IAM statement. AWS takes no wildcard for the service."""

RoleArn = Annotated[
    str,
    Matches(
        rf"arn:{PARTITION}:iam::{_ACCOUNT}:role/([a-zA-Z0-9_+=,.@-]{{1,128}}/){{0,4}}[a-zA-Z0-9_+=,.@-]{{1,64}}",
        "the ARN of an IAM role",
    ),
    TakenBy(
        "sts:AssumeRole", "https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html"
    ),
]
