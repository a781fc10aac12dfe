"""The regions that AWS has, by partition."""

from __future__ import annotations

from typing import Annotated

from modules.language.functions import substr, trimsuffix
from modules.language.patterns import Matches
from modules.language.sources import TakenBy, ec2
from modules.language.value import Value

_AWS = """
af-south-1 ap-east-1 ap-east-2 ap-northeast-1 ap-northeast-2 ap-northeast-3 ap-south-1 ap-south-2
ap-southeast-1 ap-southeast-2 ap-southeast-3 ap-southeast-4 ap-southeast-5 ap-southeast-6
ap-southeast-7 ca-central-1 ca-west-1 eu-central-1 eu-central-2 eu-north-1 eu-south-1 eu-south-2
eu-west-1 eu-west-2 eu-west-3 il-central-1 me-central-1 me-south-1 me-west-1 mx-central-1 sa-east-1
sa-west-1 us-east-1 us-east-2 us-west-1 us-west-2
"""

REGIONS = {
    "aws": tuple(_AWS.split()),
    "aws-cn": ("cn-north-1", "cn-northwest-1"),
    "aws-eusc": ("eusc-de-east-1",),
    "aws-iso": ("us-iso-east-1", "us-iso-west-1"),
    "aws-iso-b": ("us-isob-east-1", "us-isob-west-1"),
    "aws-iso-e": ("eu-isoe-west-1",),
    "aws-iso-f": ("us-isof-east-1", "us-isof-south-1"),
    "aws-us-gov": ("us-gov-east-1", "us-gov-west-1"),
}
"""Regions by partition. A test compares them with those of the AWS SDK.

Source: AWS SDK, ``partitions.json``.
"""

_CODES = "|".join(region for regions in REGIONS.values() for region in regions)

_ENDPOINTS = TakenBy("every call", "https://docs.aws.amazon.com/general/latest/gr/rande.html")

Region = Annotated[str, Matches(_CODES, "a region's code such as eu-west-1"), _ENDPOINTS]
"""The code of a region that exists."""

AvailabilityZone = Annotated[
    str,
    Matches(
        f"({_CODES})[a-h]",
        "a zone of the region itself, such as eu-west-1a; local and wavelength zones carry no "
        "NAT gateway or load balancer of this kind",
        name="availability_zone",
    ),
    ec2("CreateSubnet"),
]
"""The name of a zone of a region that exists."""


def region_of(availability_zone: Value[str]) -> Value[str]:
    """Return the region of a zone: its name without the letter."""
    return trimsuffix(availability_zone, substr(availability_zone, -1, 1))


def partition_of(region: str) -> str:
    """Return the partition of a region: ``aws``."""
    return next((name for name, regions in REGIONS.items() if region in regions), "aws")
