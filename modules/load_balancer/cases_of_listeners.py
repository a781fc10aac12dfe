"""What the listeners of a load balancer offer: TLS, certificates, headers, or HTTP for a reason."""

from __future__ import annotations

from typing import Any, Literal

from modules.language.cases import Changes, Group, join, wrong
from modules.language.cases_of_kinds import choice, nulls, texts, too_long, whole_number
from modules.language.cases_of_waivers import waiver_reasons
from modules.load_balancer.tls_spec import LoadBalancerWaiver, SslPolicies

CERTIFICATE = "arn:aws:acm:eu-west-1:123456789012:certificate"
BY_CERTIFICATE = {"plain_http": False, "certificate_arn": f"{CERTIFICATE}/1"}
BY_NAME = {"plain_http": False, "domain_name": "shop.example", "hosted_zone_id": "Z1"}
CERTIFICATE_RULE = (
    "write the ARN of an ACM certificate: arn:aws:acm:<region>:<account>:certificate/<id>"
)
USELESS = (
    "certificate_arn: waivers.plain_http waives nothing, this is as safe as the default; remove it"
)
TEXTS = (
    "content_security_policy",
    "access_control_allow_origin",
    "access_control_allow_methods",
    "access_control_allow_headers",
    "access_control_expose_headers",
)
OF_HTTPS = "of HTTPS alone; give certificate_arn, or domain_name with hosted_zone_id, or remove it"


def _more(*arns: str) -> Changes:
    return {**BY_CERTIFICATE, "additional_certificate_arns": list(arns)}


def _named(**arns: str | None) -> Changes:
    return {**BY_CERTIFICATE, "additional_certificate_arns": arns}


CERTIFICATES = join(
    _named(shop=f"{CERTIFICATE}/2", admin=f"{CERTIFICATE}/3"),
    {**BY_NAME, "additional_certificate_arns": {"shop": f"{CERTIFICATE}/2"}},
    wrong(
        "certificates beside plain HTTP",
        {"additional_certificate_arns": {"shop": f"{CERTIFICATE}/2"}},
        f"additional_certificate_arns: certificates are {OF_HTTPS}",
    ),
    wrong(
        "certificate given twice",
        _named(shop=f"{CERTIFICATE}/2", admin=f"{CERTIFICATE}/2"),
        f'additional_certificate_arns: "{CERTIFICATE}/2" is given twice; give it once',
    ),
    wrong(
        "certificates 101",
        _named(**{f"c{number}": f"{CERTIFICATE}/{number}" for number in range(101)}),
        "additional_certificate_arns: 101 given; give at most 100",
    ),
    wrong(
        "name of a certificate",
        _named(**{"my shop": f"{CERTIFICATE}/2"}),
        'additional_certificate_arns.my shop: "my shop": write letters, digits and +=,.@_- only, '
        "up to 128",
    ),
    texts(
        "additional_certificate_arns.shop",
        CERTIFICATE_RULE,
        "arn:aws:iam::111122223333:server-certificate/1",
        made=lambda arn: _named(shop=arn),
    ),
    nulls(
        additional_certificate_arns__shop=(
            _named(shop=None),
            f"additional_certificate_arns: null: {CERTIFICATE_RULE}",
        )
    ),
)

OF_FILES = join(
    wrong(
        "certificates of one name in a list",
        _more(f"{CERTIFICATE}/2", "arn:aws:acm:us-east-1:123456789012:certificate/2"),
        f'additional_certificate_arns: ["{CERTIFICATE}/2", "arn:aws:acm:us-east-1:123…: '
        "write a table, for two have the same name",
    ),
)
"""What only a file may write: a list instead of a table."""


def _headers(**headers: Any) -> Changes:
    return {**BY_CERTIFICATE, "response_headers": headers}


def _text(field: str) -> Group:
    path = f"response_headers.{field}"
    return join(
        texts(
            path,
            "write printable ASCII characters",
            "a\nb",
            made=lambda text: _headers(**{field: text}),
        ),
        too_long(path, 1024),
    )


HEADERS = join(
    _headers(
        strict_transport_security="max-age=31536000; includeSubDomains; preload",
        content_security_policy="default-src 'self'",
        x_content_type_options="nosniff",
        x_frame_options="DENY",
        access_control_allow_origin="*",
        access_control_allow_methods="GET, POST",
        access_control_allow_headers="X-Request-Id",
        access_control_allow_credentials="true",
        access_control_expose_headers="X-Request-Id",
        server_enabled=False,
    ),
    {"response_headers": {"x_frame_options": "SAMEORIGIN", "server_enabled": True}},
    whole_number("response_headers.access_control_max_age_seconds", 0, 86400),
    *(_text(field) for field in TEXTS),
    texts(
        "response_headers.strict_transport_security",
        "write max-age=<seconds>, with ; includeSubDomains and ; preload after it or not",
        *("31536000", "max-age=1 year", ""),
        made=lambda text: _headers(strict_transport_security=text),
    ),
    choice("response_headers.x_content_type_options", Literal["nosniff"], "sniff"),
    choice("response_headers.x_frame_options", Literal["DENY", "SAMEORIGIN"], "ALLOW-FROM a"),
    choice("response_headers.access_control_allow_credentials", Literal["true"], "false"),
    wrong(
        "Strict-Transport-Security over plain HTTP",
        {"response_headers.strict_transport_security": "max-age=60"},
        f"response_headers: strict_transport_security is {OF_HTTPS}",
    ),
)

PLAIN = join(
    {"plain_http": False, "waivers": {"plain_http": "clients are in this VPC"}},
    {"waivers": {"plain_http": "clients are in this VPC"}},
    waiver_reasons("plain_http", plain_http=False),
    wrong(
        "waiver of HTTPS beside a certificate",
        {**BY_CERTIFICATE, "waivers": {"plain_http": "why"}},
        USELESS,
    ),
    wrong(
        "waiver of HTTPS beside a domain",
        {**BY_NAME, "waivers": {"plain_http": "why"}},
        USELESS,
    ),
    choice(
        "waivers.root_user",
        LoadBalancerWaiver,
        "root_user",
        given={"waivers": {"root_user": "why"}},
    ),
)

LISTENERS: Group = join(
    CERTIFICATES,
    {**BY_CERTIFICATE, "ssl_policy": "ELBSecurityPolicy-TLS13-1-3-2021-06"},
    choice("ssl_policy", SslPolicies, "ELBSecurityPolicy-2016-08"),
    HEADERS,
    PLAIN,
)
