"""Texts that a rule of a load balancer and a health check take."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from modules.language.patterns import Matches, refuses
from modules.language.sources import TakenBy, elb


def _codes(code: str) -> str:
    """Return the pattern of codes and ranges of codes, given that of one."""
    return f"{code}(-{code})?(,{code}(-{code})?){{0,30}}"


def _condition(kind: str) -> TakenBy:
    """Return what takes the values of a kind of condition."""
    return TakenBy(
        "elasticloadbalancing:CreateRule",
        "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/"
        f"API_{kind}ConditionConfig.html",
    )


UrlPath = Annotated[
    str,
    Matches(r"/[!\"$-~]*", "a path that starts with a slash, such as /health"),
    Field(max_length=1024),
    elb("CreateTargetGroup"),
]
"""The path of a health check, with a query if it has one."""

PathPattern = Annotated[
    str,
    Matches(
        r"[/*?][A-Za-z0-9_.$/~\"'@:+&*?-]{0,127}",
        "a path that starts with a slash, such as /health or /img/*; up to 128 letters, digits "
        "and _-.$/~\"'@:+&, with * for any text and ? for any character",
    ),
    _condition("PathPattern"),
]

HostHeader = Annotated[
    str,
    Matches(
        r"[A-Za-z0-9_.*?-]+\.[A-Za-z]{1,63}",
        "a host name without scheme and path, such as shop.example.com or *.example.com",
    ),
    Field(max_length=128),
    _condition("HostHeader"),
]

HeaderName = Annotated[
    str,
    Matches(
        r"[A-Za-z0-9!#$%&'+.^_`|~-]{1,40}",
        "the name of a header, up to 40 letters, digits and !#$%&'+.^_`|~-, without an asterisk",
    ),
    refuses("[hH][oO][sS][tT]", "another header, or its values into host_headers"),
    _condition("HttpHeader"),
]

HeaderValue = Annotated[
    str,
    Matches(
        r"[ -~]{1,128}",
        "up to 128 characters of ASCII, with * for any text and ? for any character",
    ),
    _condition("HttpHeader"),
]

QueryText = Annotated[
    str,
    Matches(
        r"[!$-;=?-Z\\_a-z~]{1,128}",
        "up to 128 letters, digits and -._~!$%&'()+,;=:@/, with * for any text and ? for any "
        "character, and \\ in front of one that is meant itself",
    ),
    _condition("QueryString"),
]
"""A key or a value of a query. RFC 3986 allows no other characters there but the backslash, which
AWS reads as an escape."""

RequestMethod = Annotated[
    str,
    Matches("[A-Z_-]{1,40}", "a method such as GET, up to 40 capital letters, hyphens and _"),
    _condition("HttpRequestMethod"),
]

Matcher = Annotated[
    str,
    Matches(
        f"{_codes('[2-4][0-9]{2}')}|{_codes('[0-9]{1,2}')}",
        "status codes such as 200 or 200-299, or 0 for GRPC",
    ),
    TakenBy(
        "elasticloadbalancing:CreateTargetGroup",
        "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_Matcher.html",
    ),
]
