"""The internet-facing load balancer of an environment."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, ClassVar

from pydantic import Field

from modules.language.arns import CertificateArn
from modules.language.fields import CertificateDomain, CidrBlock
from modules.language.functions import listed
from modules.language.identifiers import HostedZoneId
from modules.language.problems import Rule
from modules.language.sources import TakenBy, api, elb
from modules.language.spec import Spec
from modules.language.value import Value
from modules.network.cidr import overlaps

ExpirationDays = Annotated[
    int,
    Field(ge=1, le=3653),
    api("s3", "PutBucketLifecycleConfiguration", "AmazonS3/latest/API"),
]


class LoadBalancerSpec(Spec):
    """An application load balancer in the public subnets; it answers 404 unless a rule matches."""

    taken_by: ClassVar[TakenBy] = elb("ModifyLoadBalancerAttributes")

    ingress_cidr_blocks: Annotated[
        Value[Annotated[tuple[CidrBlock, ...], Field(min_length=1, max_length=25)]],
        Field(examples=[("203.0.113.0/24",)]),
    ]
    """IPv4 ranges of the clients that may connect.

    Each needs a rule for port 80 and one for 443, and a security group has 60 rules at most.
    """

    certificate_arn: Value[CertificateArn | None] = Value(None)
    """Existing ACM certificate for HTTPS.

    Exactly one of ``certificate_arn``, ``domain_name`` and ``plain_http`` is required.
    """

    domain_name: Value[CertificateDomain | None] = Value(None)
    """DNS name of the platform; its certificate and DNS records are created."""

    hosted_zone_id: Value[HostedZoneId | None] = Value(None)
    """Public Route 53 zone of ``domain_name``; required with it."""

    plain_http: Value[bool] = Value(False)
    """Whether HTTP is served without a certificate. Only for environments without real data."""

    idle_timeout_seconds: Value[Annotated[int, Field(ge=1, le=4000)]] = Value(60)
    """Seconds after which an idle connection is closed. The default is AWS's."""

    access_logs: Value[bool] = Value(True)
    """Whether requests are logged to an S3 bucket (Security Hub ELB.5)."""

    access_logs_expiration_days: Value[ExpirationDays] = Value(90)
    """Days that access logs are kept in S3."""

    @property
    def is_https(self) -> Value[bool]:
        """Whether there is an HTTPS listener."""
        return ~self.plain_http

    def rules(self) -> Iterator[Rule]:
        """Yield the rules between the fields."""
        certificate, domain = self.certificate_arn.is_given, self.domain_name.is_given
        yield Rule(
            ("certificate_arn",),
            certificate | domain | self.plain_http,
            "nothing says how clients connect; give certificate_arn, or domain_name with "
            "hosted_zone_id, or plain_http = true",
        )
        yield Rule(
            ("certificate_arn",),
            ~(certificate & domain | certificate & self.plain_http | domain & self.plain_http),
            "certificate_arn, domain_name and plain_http exclude each other; keep one of them",
        )
        yield Rule(
            ("domain_name",),
            domain == self.hosted_zone_id.is_given,
            "domain_name and hosted_zone_id go together; give both",
        )
        pairs = overlaps(self.ingress_cidr_blocks)
        yield Rule(
            ("ingress_cidr_blocks",),
            pairs.length == 0,
            f"{listed(pairs)} overlap; keep the wider one",
        )
