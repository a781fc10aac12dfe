"""Texts that a rule of a load balancer and a health check take."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from modules.language.patterns import Matches
from modules.language.sources import TakenBy, elb

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
    TakenBy(
        "elasticloadbalancing:CreateRule",
        "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/"
        "API_PathPatternConditionConfig.html",
    ),
]

HostHeader = Annotated[
    str,
    Matches(
        r"[A-Za-z0-9_.*?-]+\.[A-Za-z]{1,63}",
        "a host name without scheme and path, such as shop.example.com or *.example.com",
    ),
    Field(max_length=128),
    TakenBy(
        "elasticloadbalancing:CreateRule",
        "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/"
        "API_HostHeaderConditionConfig.html",
    ),
]

Matcher = Annotated[
    str,
    Matches(
        r"[2-4][0-9]{2}(-[2-4][0-9]{2})?(,[2-4][0-9]{2}(-[2-4][0-9]{2})?){0,30}",
        "status codes such as 200 or 200-299",
    ),
    TakenBy(
        "elasticloadbalancing:CreateTargetGroup",
        "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_Matcher.html",
    ),
]
