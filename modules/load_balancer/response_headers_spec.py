"""Headers that a load balancer adds to responses, whatever the services answer."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from modules.language.patterns import Matches
from modules.language.sources import TakenBy, elb
from modules.language.spec import Spec
from modules.language.value import Value

HeaderText = Annotated[
    str,
    Matches(r"[ -~]+", "printable ASCII characters"),
    Field(max_length=1024),
]

HstsText = Annotated[
    str,
    Matches(
        r"max-age=[0-9]{1,10}(; ?includeSubDomains)?(; ?preload)?",
        "max-age=<seconds>, with ; includeSubDomains and ; preload after it or not",
    ),
]


class ResponseHeadersSpec(Spec):
    """Response headers, in Elastic Load Balancing's words; each replaces that of a service.

    Terraform's provider takes no header away again: one that is left out after it was deployed
    stays. So write its opposite, ``max-age=0``, or replace the listener by ``-replace``.

    Source: Application Load Balancer user guide, "Enable HTTP header modification".
    """

    taken_by: ClassVar[TakenBy] = elb("ModifyListenerAttributes")

    strict_transport_security: Value[HstsText | None] = Value(None)
    """For how long browsers ask for the name over HTTPS alone: ``max-age=31536000``.

    What is said stays in browsers for that time. Default: the header of the service, if any.
    """

    content_security_policy: Value[HeaderText | None] = Value(None)
    """From where a page may load its parts. Default: the header of the service, if any."""

    x_content_type_options: Value[Literal["nosniff"] | None] = Value(None)
    """``nosniff``: browsers take the type that is sent. Default: the header of the service, if
    any."""

    x_frame_options: Value[Literal["DENY", "SAMEORIGIN"] | None] = Value(None)
    """Which pages may show one of these in a frame. Default: the header of the service, if any."""

    access_control_allow_origin: Value[HeaderText | None] = Value(None)
    """The origin whose scripts may read responses, or ``*``. Default: the header of the service."""

    access_control_allow_methods: Value[HeaderText | None] = Value(None)
    """Methods that such scripts may use: ``GET, POST``. Default: the header of the service."""

    access_control_allow_headers: Value[HeaderText | None] = Value(None)
    """Headers that such scripts may send. Default: the header of the service."""

    access_control_allow_credentials: Value[Literal["true"] | None] = Value(None)
    """``true``: such scripts may send cookies. Default: the header of the service."""

    access_control_expose_headers: Value[HeaderText | None] = Value(None)
    """Headers of responses that such scripts may read. Default: the header of the service."""

    access_control_max_age_seconds: Value[Annotated[int, Field(ge=0, le=86400)] | None] = Value(
        None
    )
    """Seconds for which browsers remember what scripts may. Default: the header of the service."""

    server_enabled: Value[bool | None] = Value(None)
    """Whether responses name the load balancer as ``server``. Default: as AWS has it, true."""
