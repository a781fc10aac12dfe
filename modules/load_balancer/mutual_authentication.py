"""The certificates that clients of a listener have to show."""

from __future__ import annotations

from typing import Any

from modules.bindings.aws import LbTrustStore
from modules.bindings.conditions import when
from modules.bindings.core import Construct
from modules.bindings.resources import put, reference
from modules.language.value import Value
from modules.load_balancer.mutual_authentication_spec import MutualAuthenticationSpec


def mutual_authentication(
    scope: Construct, spec: Value[MutualAuthenticationSpec | None], name: str
) -> dict[str, Any]:
    """Return the block of a listener, which is always there: one that is left out stays as it was.

    Args:
        scope: The scope of the listener, which gets the trust store that is made.
        spec: Who judges certificates; none: nobody asks for one.
        name: Name of the trust store.
    """
    made = _trust_store_arn(scope, spec, name)
    return {
        "mode": put(spec.if_given(lambda one: one.mode, otherwise="off")),
        "trust_store_arn": put(
            spec.if_given(
                lambda one: one.ca_certificates_bundle.is_given.then(
                    made, one.trust_store.if_given(lambda store: store.arn)
                )
            )
        ),
        "ignore_client_certificate_expiry": put(
            spec.if_given(
                lambda one: (one.mode == "verify").then(one.ignore_client_certificate_expiry, None)
            )
        ),
    }


def _trust_store_arn(
    scope: Construct, spec: Value[MutualAuthenticationSpec | None], name: str
) -> Value[str | None]:
    """Return the ARN of the trust store that is made, if one is."""
    if (given := when(scope, "_mutual", spec)) is None:
        return Value(None)
    made = when(given.scope, "_trusted", given.value.ca_certificates_bundle)
    if made is None:
        return Value(None)
    store = LbTrustStore(
        made.scope,
        "_trust_store",
        name=name,
        ca_certificates_bundle_s3_bucket=put(made.value.s3_bucket),
        ca_certificates_bundle_s3_key=put(made.value.s3_key),
        ca_certificates_bundle_s3_object_version=put(made.value.s3_object_version),
        # A listener uses the old one until it has the new one.
        lifecycle={"create_before_destroy": True},
    )
    return Value(reference(store, "arn"))
