"""A certificate whose domain is never validated."""

from collections.abc import Callable
from typing import Any

from local_aws import injection


def describe_certificate(_responses: Any, stock: Callable[[], Any]) -> Any:
    """Shows a certificate as pending for as long as its domain is among the faults.

    moto issues every certificate after a wait, whether or not its DNS record exists.
    """
    answer = stock()
    certificate = answer.result["Certificate"]
    if injection.active.domain_is_never_validated(certificate["DomainName"]):
        certificate["Status"] = "PENDING_VALIDATION"
        certificate.pop("IssuedAt", None)
        for option in certificate.get("DomainValidationOptions", []):
            option["ValidationStatus"] = "PENDING_VALIDATION"
    return answer
