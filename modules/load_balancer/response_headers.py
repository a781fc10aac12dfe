"""Response headers as arguments of a listener."""

from __future__ import annotations

from typing import Any

from modules.bindings.core import Construct
from modules.bindings.resources import local, put
from modules.language.expression import hcl
from modules.language.functions import tostring
from modules.language.value import Value
from modules.load_balancer.response_headers_spec import ResponseHeadersSpec

_PREFIX = "routing_http_response"

_TEXTS = (
    "content_security_policy",
    "x_content_type_options",
    "x_frame_options",
    "access_control_allow_origin",
    "access_control_allow_methods",
    "access_control_allow_headers",
    "access_control_allow_credentials",
    "access_control_expose_headers",
)


def named_headers(scope: Construct, spec: ResponseHeadersSpec) -> ResponseHeadersSpec:
    """Return the headers; in a module by a short name, since the arguments have very long ones."""
    if not spec.server_enabled.is_planned:
        return spec
    local(scope, "headers", Value.planned(hcl(spec), ResponseHeadersSpec))
    return ResponseHeadersSpec.planned("local.headers")


def response_headers(spec: ResponseHeadersSpec, *, encrypted: bool = False) -> dict[str, Any]:
    """Return the arguments of a listener.

    Args:
        spec: The headers.
        encrypted: Whether it serves HTTPS: over HTTP nothing may say ``Strict-Transport-Security``.
            Source: RFC 6797, section 7.2.
    """
    values = {name: getattr(spec, name) for name in _TEXTS}
    values["access_control_max_age"] = spec.access_control_max_age_seconds.if_given(
        lambda seconds: tostring(seconds)
    )
    if encrypted:
        values["strict_transport_security"] = spec.strict_transport_security
    given = {f"{_PREFIX}_{name}_header_value": put(value) for name, value in values.items()}
    return {f"{_PREFIX}_server_enabled": put(spec.server_enabled), **given}
