"""Which certificates clients of a load balancer have to show."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from modules.language.arns import arn
from modules.language.patterns import Matches
from modules.language.problems import Rule
from modules.language.sources import TakenBy, elb
from modules.language.spec import Spec
from modules.language.value import Value

TrustStoreArn = Annotated[
    str,
    arn(
        "elasticloadbalancing",
        r"truststore/[A-Za-z0-9-]{1,32}/[0-9a-z]{1,32}",
        "a trust store: arn:aws:elasticloadbalancing:<region>:<account>:truststore/<name>/<id>",
    ),
    elb("CreateListener"),
]

BucketName = Annotated[
    str,
    Matches(
        r"[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]",
        "the name of a bucket of S3: 3 to 63 lower-case letters, digits, hyphens and dots",
    ),
    elb("CreateTrustStore"),
]

ObjectKey = Annotated[
    str,
    Matches(r"[^\x00-\x1f\x7f]+", "the key of an object in S3"),
    Field(max_length=1024),
]

ObjectVersion = Annotated[
    str,
    Matches(r"[A-Za-z0-9._-]+", "the id of a version of an object in S3"),
    Field(max_length=1024),
]


class CaCertificatesBundle(Spec):
    """Certificates of authorities, in PEM, as an object in S3.

    Whoever deploys has to be allowed to read it. AWS reads it once: another object, or another
    version of it that is named here, is read again.
    """

    taken_by: ClassVar[TakenBy] = elb("CreateTrustStore")

    s3_bucket: Annotated[Value[BucketName], Field(examples=["certificate-authorities"])]
    """Its bucket, in the region of the load balancer."""

    s3_key: Annotated[Value[ObjectKey], Field(examples=["partners.pem"])]
    """Its key."""

    s3_object_version: Value[ObjectVersion | None] = Value(None)
    """Id of its version. Default: the latest one at the time."""


class ExistingTrustStore(Spec):
    """A trust store that exists."""

    taken_by: ClassVar[TakenBy] = elb("CreateListener")

    arn: Annotated[
        Value[TrustStoreArn],
        Field(
            examples=[
                "arn:aws:elasticloadbalancing:eu-west-1:111122223333:truststore/partners/"
                "0123456789abcdef"
            ]
        ),
    ]
    """Its ARN, in the region of the load balancer."""


class MutualAuthenticationSpec(Spec):
    """Mutual TLS: clients show a certificate, too.

    With ``verify`` services read whose it is in the header ``X-Amzn-Mtls-Clientcert-Subject``, with
    ``passthrough`` the certificate itself in ``X-Amzn-Mtls-Clientcert``.
    """

    taken_by: ClassVar[TakenBy] = elb("CreateListener")

    mode: Annotated[
        Value[Literal["verify", "passthrough"]], Field(examples=["passthrough", "verify"])
    ]
    """Who judges the certificate: the load balancer, which ends other connections, or the service.

    With ``passthrough`` requests without a certificate arrive as well.
    """

    ca_certificates_bundle: Value[CaCertificatesBundle | None] = Value(None)
    """Authorities whose certificates are taken; a trust store is made of them. With ``verify``
    alone. Default: those of ``trust_store``."""

    trust_store: Value[ExistingTrustStore | None] = Value(None)
    """A trust store that exists, instead of one that is made."""

    ignore_client_certificate_expiry: Value[bool] = Value(False)
    """Whether ``verify`` takes certificates that have expired. The default is AWS's."""

    def rules(self) -> Iterator[Rule]:
        """Yield the rules between the fields."""
        made, exists = self.ca_certificates_bundle.is_given, self.trust_store.is_given
        verifies = self.mode == "verify"
        yield Rule(
            ("mode",),
            ~verifies | made | exists,
            "nothing says whose certificates are taken; give ca_certificates_bundle or trust_store",
        )
        yield Rule(
            ("trust_store",),
            ~(made & exists),
            "is given beside ca_certificates_bundle, which makes one; remove one of them",
        )
        yield Rule(
            ("mode",),
            verifies | ~(made | exists | self.ignore_client_certificate_expiry),
            'the service judges certificates; write "verify", or remove all other fields',
        )
