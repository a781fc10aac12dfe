"""The certificates and the DNS name of a load balancer."""

from __future__ import annotations

from modules.bindings.aws import (
    AcmCertificate,
    AcmCertificateValidation,
    Lb,
    LbListener,
    LbListenerCertificate,
    Route53Record,
)
from modules.bindings.conditions import when
from modules.bindings.core import Construct
from modules.bindings.resources import for_each, put, reference
from modules.language.expression import hcl
from modules.language.value import Value


class Domain(Construct):
    """A name in a hosted zone: its certificate, validated by DNS, and its alias record."""

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        domain_name: Value[str],
        hosted_zone_id: Value[str | None],
        lb: Lb,
        is_dual_stack: Value[bool],
    ) -> None:
        """Create the certificate and the records.

        Args:
            scope: Parent construct.
            id: Construct id.
            domain_name: The name that clients use.
            hosted_zone_id: Public Route 53 zone of the name.
            lb: Target of the alias records.
            is_dual_stack: Whether it has addresses of IPv6, and so a record of them.
        """
        super().__init__(scope, id)
        certificate = AcmCertificate(
            self,
            "_certificate",
            domain_name=put(domain_name),
            validation_method="DNS",
            # A listener uses the old one until it has the new one.
            lifecycle={"create_before_destroy": True},
        )
        validation = self._validate(certificate, hosted_zone_id)
        self.certificate_arn = reference(validation, "certificate_arn")
        record = {
            "zone_id": put(hosted_zone_id),
            "name": put(domain_name),
            "alias": {
                "name": reference(lb, "dns_name"),
                "zone_id": reference(lb, "zone_id"),
                "evaluate_target_health": True,
            },
        }
        Route53Record(self, "alias", type="A", **record)
        if (dual_stack := when(self, "_dual_stack", is_dual_stack)) is not None:
            Route53Record(dual_stack.scope, "alias_ipv6", type="AAAA", **record)

    def _validate(
        self, certificate: AcmCertificate, hosted_zone_id: Value[str | None]
    ) -> AcmCertificateValidation:
        options = hcl(reference(certificate, "domain_validation_options"))
        option = f"tolist({options})[0]"
        record = Route53Record(
            self,
            "validation",
            zone_id=put(hosted_zone_id),
            name=f"${{{option}.resource_record_name}}",
            type=f"${{{option}.resource_record_type}}",
            records=[f"${{{option}.resource_record_value}}"],
            ttl=60,
            # ACM asks for the same record again when a certificate is renewed or replaced.
            allow_overwrite=True,
        )
        return AcmCertificateValidation(
            self,
            "_validation",
            certificate_arn=reference(certificate, "arn"),
            validation_record_fqdns=[reference(record, "fqdn")],
        )


def add_certificates(
    scope: Construct, listener: LbListener, certificate_arns: Value[dict[str, str]]
) -> None:
    """Add certificates to a listener, beside its own, for clients that ask for their names.

    Args:
        scope: Parent construct.
        listener: The listener.
        certificate_arns: Their ARNs, by a name of each.
    """
    if not certificate_arns.is_planned and not certificate_arns:
        return
    additional = LbListenerCertificate(
        scope,
        "additional",
        listener_arn=reference(listener, "arn"),
        certificate_arn="${each.value}",
    )
    for_each(additional, certificate_arns)
