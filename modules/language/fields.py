"""Types of text that several specs share."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from modules.language.patterns import AnyIpRange, Ipv4Range, Ipv6Range, Matches, refuses
from modules.language.sources import TakenBy, api, ec2, elb

CidrBlock = Annotated[str, Ipv4Range(), ec2("AuthorizeSecurityGroupIngress")]
"""An IPv4 range in its normal form: no bit after the prefix is set."""

Ipv6CidrBlock = Annotated[str, Ipv6Range(), ec2("AuthorizeSecurityGroupIngress")]
"""An IPv6 range in its normal form."""

AnyCidrBlock = Annotated[
    str,
    AnyIpRange(),
    TakenBy(
        "elasticloadbalancing:CreateRule",
        "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/"
        "API_SourceIpConditionConfig.html",
    ),
]
"""An IPv4 or IPv6 range in its normal form."""

_Hyphenated = Annotated[
    str,
    Matches(
        r"[a-z][a-z0-9]*(-[a-z0-9]+)*",
        "lower-case letters, digits and single hyphens, with a letter first",
    ),
]

Name = Annotated[_Hyphenated, Field(max_length=32)]
"""A name that becomes part of physical names and of addresses: ``order-history``."""

Callee = Annotated[
    str,
    Matches(
        r"([a-z][a-z0-9]*(-[a-z0-9]+)*/)?[a-z][a-z0-9]*(-[a-z0-9]+)*(:[a-z][a-z0-9]*(-[a-z0-9]+)*)?",
        "a service: ledger, or prod/ledger for one of another environment, with the name of one of "
        "its ports ledger:metrics",
    ),
    Field(max_length=82),
]
"""A service of the environment, or one of another with the name of that before it, and a further
port of it by name."""

PlatformName = Annotated[_Hyphenated, Field(max_length=33)]
"""The first part of every physical name of a module: as long as two short names and a hyphen."""

ShortName = Annotated[_Hyphenated, Field(max_length=16), elb("CreateLoadBalancer")]
"""A part of every physical name; short, to leave room for the rest: the name of a load balancer is
the shortest of all, 32 characters. Longer ones are cut."""

Reason = Annotated[
    str,
    Matches(
        r"[a-zA-Z0-9 ._:/()#,@\[\]+=&;{}!$*-]*[a-zA-Z0-9][a-zA-Z0-9 ._:/()#,@\[\]+=&;{}!$*-]*",
        "words of letters, digits, spaces and ._-:/()#,@[]+=&;{}!$* only (a security group rule's "
        "description allows no more)",
        name="reason",
    ),
    Field(max_length=255),
    ec2("AuthorizeSecurityGroupIngress"),
]
"""Why traffic is allowed: the description of both security group rules.

Source: Amazon EC2 API, ``AuthorizeSecurityGroupIngress``, ``IpRange.Description``.
"""

AccountId = Annotated[str, Matches(r"[0-9]{12}", "the 12 digits of an AWS account's id")]

_Domain = Annotated[
    str,
    Matches(
        r"[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+",
        "a domain name of two labels or more, such as shop.local",
    ),
]

DnsName = Annotated[
    _Domain,
    Field(max_length=253),
    api("servicediscovery", "CreatePrivateDnsNamespace", "cloud-map/latest/api"),
]
"""The name of a DNS domain."""

IssuerHost = Annotated[
    _Domain,
    Field(max_length=247),
    api("iam", "CreateOpenIDConnectProvider", "IAM/latest/APIReference"),
]
"""The host of who signs tokens: its URL with ``https://`` takes 255 characters."""

CertificateDomain = Annotated[
    _Domain,
    refuses(r".*\.[a-z0-9]", "a domain whose last label has two letters, such as shop.example.com"),
    Field(max_length=64),
    api("acm", "RequestCertificate", "acm/latest/APIReference"),
]
"""The domain of a certificate: a common name takes 64 characters, its last label two at least."""
