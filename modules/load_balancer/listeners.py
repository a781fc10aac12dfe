"""The listeners of a load balancer, on the ports of HTTP and HTTPS."""

from __future__ import annotations

from typing import Any

from modules.bindings.aws import Lb, LbListener
from modules.bindings.conditions import when
from modules.bindings.core import Construct
from modules.bindings.resources import arguments, blocks, put, reference
from modules.language.value import Value
from modules.load_balancer.certificate import Domain, add_certificates
from modules.load_balancer.mutual_authentication import mutual_authentication
from modules.load_balancer.response_headers import named_headers, response_headers
from modules.load_balancer.response_headers_spec import ResponseHeadersSpec
from modules.load_balancer.spec import LoadBalancerSpec
from modules.network.security_group import HTTPS

HTTP = 80
"""Port of HTTP."""


class Listeners(Construct):
    """HTTP alone, or HTTPS to which HTTP leads; both answer 404 until services add rules."""

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        spec: LoadBalancerSpec,
        lb: Lb,
        is_https: Value[bool],
        trust_store: str,
    ) -> None:
        """Create the listeners.

        Args:
            scope: Parent construct.
            id: Construct id.
            spec: The load balancer's spec.
            lb: The load balancer.
            is_https: Whether it serves HTTPS.
            trust_store: Name of the trust store, if one is made.
        """
        super().__init__(scope, id)
        self._lb, self._spec = lb, spec
        headers = named_headers(self, spec.response_headers)
        http = LbListener(
            self,
            "http",
            load_balancer_arn=reference(lb, "arn"),
            port=HTTP,
            protocol="HTTP",
            default_action=[],
            **response_headers(headers),
        )
        arguments(http, default_action=[_default_action(redirects=is_https)])
        self.listener_arn = reference(http, "arn")
        """The one that rules belong to."""
        self.certificate_arn: Value[str | None] = Value(None)
        """Certificate of the HTTPS listener, if there is one."""
        encrypted = when(self, "_encrypted", is_https)
        if encrypted is not None:
            self.certificate_arn = self._certificate_arn()
            https = self._encrypt(encrypted.scope, headers, trust_store)
            self.listener_arn = str(is_https.then(reference(https, "arn"), self.listener_arn))

    def _encrypt(
        self, scope: Construct, headers: ResponseHeadersSpec, trust_store: str
    ) -> LbListener:
        spec = self._spec
        https = LbListener(
            scope,
            "https",
            load_balancer_arn=reference(self._lb, "arn"),
            port=HTTPS,
            protocol="HTTPS",
            ssl_policy=put(spec.ssl_policy),
            certificate_arn=put(self.certificate_arn),
            mutual_authentication=mutual_authentication(
                scope, spec.mutual_authentication, trust_store
            ),
            default_action=[],
            **response_headers(headers, encrypted=True),
        )
        arguments(https, default_action=[_default_action(redirects=Value(False))])
        add_certificates(scope, https, spec.additional_certificate_arns)
        return https

    def _certificate_arn(self) -> Value[str | None]:
        spec = self._spec
        named = when(self, "_named", spec.domain_name)
        if named is None:
            return spec.certificate_arn
        domain = Domain(
            named.scope,
            "_domain",
            domain_name=named.value,
            hosted_zone_id=spec.hosted_zone_id,
            lb=self._lb,
            is_dual_stack=spec.is_dual_stack,
        )
        made: Value[str | None] = Value(domain.certificate_arn)
        return spec.domain_name.is_given.then(made, spec.certificate_arn)


def _default_action(*, redirects: Value[bool]) -> dict[str, Any]:
    """Redirect clients to HTTPS, or answer 404 unless a rule matches."""
    return {
        "type": redirects.then("redirect", "fixed-response"),
        "redirect": blocks(
            redirects,
            lambda: {"port": str(HTTPS), "protocol": "HTTPS", "status_code": "HTTP_301"},
        ),
        "fixed_response": blocks(
            ~redirects,
            lambda: {
                "content_type": "text/plain",
                "message_body": "Not found",
                "status_code": "404",
            },
        ),
    }
