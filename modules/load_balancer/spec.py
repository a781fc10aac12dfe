"""A load balancer of an environment."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Annotated, ClassVar

from pydantic import Field

from modules.language.arns import CertificateArn
from modules.language.fields import CertificateDomain
from modules.language.functions import quoted
from modules.language.identifiers import HostedZoneId
from modules.language.problems import Rule
from modules.language.sources import TakenBy, elb, s3
from modules.language.value import Value
from modules.language.waivers import WaiverOrReason, used_rule
from modules.load_balancer.clients_spec import ClientsSpec
from modules.load_balancer.mutual_authentication_spec import MutualAuthenticationSpec
from modules.load_balancer.response_headers_spec import ResponseHeadersSpec
from modules.load_balancer.tls_spec import AdditionalCertificates, LoadBalancerWaiver, SslPolicy
from modules.load_balancer.waf_spec import WafSpec

PLAIN_HTTP = "plain_http"
"""The waiver of HTTPS."""

ExpirationDays = Annotated[
    int,
    Field(ge=1, le=3653),
    s3("PutBucketLifecycleConfiguration"),
]


class LoadBalancerSpec(ClientsSpec):
    """An application load balancer; it answers 404 unless a rule matches."""

    taken_by: ClassVar[TakenBy] = elb("CreateLoadBalancer")
    others_take: ClassVar[Mapping[str, TakenBy]] = {
        "idle_timeout_seconds": elb("ModifyLoadBalancerAttributes"),
    }

    certificate_arn: Value[CertificateArn | None] = Value(None)
    """Existing ACM certificate for HTTPS.

    Exactly one of ``certificate_arn``, ``domain_name`` and ``plain_http`` is required, the last of
    them as a field or, with its reason, as a waiver.
    """

    additional_certificate_arns: Value[AdditionalCertificates] = Value({})
    """Further ACM certificates, ARNs by a name of their own, for clients that ask for their names.

    In a file a list of ARNs does as well: each is then named by the id of its certificate. AWS
    takes 25 unless it has raised the quota. Default: none.
    """

    ssl_policy: Value[SslPolicy] = Value("ELBSecurityPolicy-TLS13-1-2-2021-06")
    """Protocols and ciphers of TLS, by the name of AWS's policy.

    Default: TLS 1.2 and 1.3. Security Hub's ELB.17 takes ``Res`` and ``1-3`` alone, which refuse
    older clients.
    """

    mutual_authentication: Value[MutualAuthenticationSpec | None] = Value(None)
    """Whether clients show a certificate over HTTPS, and whose. Default: they show none."""

    domain_name: Value[CertificateDomain | None] = Value(None)
    """DNS name of the platform; its certificate and DNS records are created.

    Another name takes the records of the former one away at once, before its own certificate.
    """

    hosted_zone_id: Value[HostedZoneId | None] = Value(None)
    """Public Route 53 zone of ``domain_name``; required with it."""

    plain_http: Value[bool] = Value(False)
    """Whether HTTP is served without a certificate. Only for environments without real data.

    The waiver ``plain_http`` says the same with its reason, which plans and audits then show. From
    it to HTTPS, and back, requests find no route for seconds; with ``domain_name`` until the
    certificate is issued, so give ``certificate_arn`` where that matters.
    """

    idle_timeout_seconds: Value[Annotated[int, Field(ge=1, le=4000)]] = Value(60)
    """Seconds after which an idle connection is closed. The default is AWS's."""

    response_headers: ResponseHeadersSpec = Field(default_factory=ResponseHeadersSpec)
    """Headers that it adds to responses. Default: those of the services alone, and its own name."""

    access_logs: Value[bool] = Value(True)
    """Whether requests are logged to an S3 bucket (Security Hub ELB.5)."""

    connection_logs: Value[bool] = Value(False)
    """Whether connections of clients are logged too, into the bucket of the access logs.

    With the protocol, cipher and certificate of each, and why one failed. Default: they are not.
    """

    access_logs_expiration_days: Value[ExpirationDays] = Value(90)
    """Days that logs are kept in S3, and the logs of who asked for them."""

    waf: Value[WafSpec | None] = Value(None)
    """Whether AWS WAF judges requests before the load balancer does (Security Hub ELB.16).

    ``{ action = "count" }`` asks for its defaults. Default: it does not, since AWS bills it by the
    request, and rules that count protect nobody unless somebody reads the counts.
    """

    waivers: Value[dict[LoadBalancerWaiver, WaiverOrReason]] = Value({})
    """Reasons for which safe defaults are left, by the name of the waiver.

    ``plain_http = "clients are in this VPC"``: HTTP is served without a certificate.
    """

    @property
    def is_https(self) -> Value[bool]:
        """Whether there is an HTTPS listener."""
        return ~self._is_plain

    @property
    def _is_plain(self) -> Value[bool]:
        return self.plain_http | self.waivers.keys.contains(PLAIN_HTTP)

    def rules(self) -> Iterator[Rule]:
        """Yield the rules between the fields."""
        certificate, domain = self.certificate_arn.is_given, self.domain_name.is_given
        yield Rule(
            ("certificate_arn",),
            certificate | domain | self._is_plain,
            "nothing says how clients connect; give certificate_arn, or domain_name with "
            f'hosted_zone_id, or say why not: waivers.{PLAIN_HTTP} = "<reason>"',
        )
        yield Rule(
            ("certificate_arn",),
            ~(certificate & domain | certificate & self.plain_http | domain & self.plain_http),
            "certificate_arn, domain_name and plain_http exclude each other; keep one of them",
        )
        yield used_rule(
            self.waivers, PLAIN_HTTP, needed=~(certificate | domain), field="certificate_arn"
        )
        yield from self._encrypted_rules()
        yield Rule(
            ("domain_name",),
            domain == self.hosted_zone_id.is_given,
            "domain_name and hosted_zone_id go together; give both",
        )
        yield from ClientsSpec.rules(self)

    def _encrypted_rules(self) -> Iterator[Rule]:
        """Yield the rules that what belongs to HTTPS stands beside a certificate."""
        hsts = self.response_headers.strict_transport_security
        twice = self.additional_certificate_arns.values.repeated
        for field, given, what in (
            (
                "additional_certificate_arns",
                self.additional_certificate_arns.length > 0,
                "certificates are",
            ),
            ("response_headers", hsts.is_given, "strict_transport_security is"),
            (
                "mutual_authentication",
                self.mutual_authentication.is_given,
                "certificates of clients are",
            ),
        ):
            yield Rule(
                (field,),
                ~given | self.is_https,
                f"{what} of HTTPS alone; give certificate_arn, or domain_name with hosted_zone_id, "
                "or remove it",
            )
        yield Rule(
            ("additional_certificate_arns",),
            twice.length == 0,
            f"{quoted(twice)} is given twice; give it once",
        )
