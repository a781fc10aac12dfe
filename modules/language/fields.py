"""Types of text that several specs share."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from modules.language.patterns import Ipv4Range, Matches

CidrBlock = Annotated[str, Ipv4Range()]
"""An IPv4 range in its normal form: no bit after the prefix is set."""

_Hyphenated = Annotated[
    str,
    Matches(
        r"[a-z][a-z0-9]*(-[a-z0-9]+)*",
        "lower-case letters, digits and single hyphens, with a letter first",
    ),
]

Name = Annotated[_Hyphenated, Field(max_length=32)]
"""A name that becomes part of physical names and of addresses: ``order-history``."""

PlatformName = Annotated[_Hyphenated, Field(max_length=33)]
"""The first part of every physical name of a module: as long as two short names and a hyphen."""

ShortName = Annotated[_Hyphenated, Field(max_length=16)]
"""A part of every physical name; short, to leave room for the rest."""

Region = Annotated[str, Matches(r"[a-z]{2}(-[a-z]+)+-[0-9]", "a region's code such as eu-west-1")]

AvailabilityZone = Annotated[
    str,
    Matches(
        r"[a-z]{2}(-[a-z]+)+-[0-9][a-h]",
        "a zone of the region itself, such as eu-west-1a; local and wavelength zones carry no "
        "NAT gateway or load balancer of this kind",
    ),
]

VariableName = Annotated[
    str, Matches(r"[A-Z][A-Z0-9_]*", "upper-case letters, digits and underscores")
]
"""The name of an environment variable."""

Reason = Annotated[
    str,
    Matches(
        r"[a-zA-Z0-9 ._:/()#,@\[\]+=&;{}!$*-]+",
        "letters, digits, spaces and ._-:/()#,@[]+=&;{}!$* only (a security group rule's "
        "description allows no more)",
    ),
    Field(max_length=255),
]
"""Why traffic is allowed: the description of both security group rules.

Source: Amazon EC2 API, ``AuthorizeSecurityGroupIngress``, ``IpRange.Description``.
"""

PolicyArn = Annotated[
    str, Matches(r"arn:aws[a-z-]*:iam::([0-9]{12}|aws):policy/.+", "the ARN of an IAM policy")
]

AccountId = Annotated[str, Matches(r"[0-9]{12}", "the 12 digits of an AWS account's id")]

RoleArn = Annotated[
    str,
    Matches(
        r"arn:aws[a-z-]*:iam::[0-9]{12}:role/([a-zA-Z0-9_+=,.@-]+/)*[a-zA-Z0-9_+=,.@-]{1,64}",
        "the ARN of an IAM role",
    ),
]

Tags = dict[str, str]

DnsName = Annotated[
    str,
    Matches(
        r"[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+",
        "a domain name of two labels or more, such as shop.local",
    ),
    Field(max_length=253),
]
