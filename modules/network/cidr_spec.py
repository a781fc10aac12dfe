"""The address range of a VPC."""

from __future__ import annotations

from typing import Annotated

from modules.language.fields import CidrBlock
from modules.language.patterns import refuses
from modules.language.sources import ec2

VpcCidrBlock = Annotated[
    CidrBlock,
    refuses(
        r"(0|127|22[4-9]|2[3-5][0-9])\..*|169\.254\..*",
        "a range that AWS gives a VPC, such as 10.0.0.0/16",
    ),
    ec2("CreateVpc"),
]
"""Private or public addresses, but not those of this host, of a link, of groups, or reserved ones.

Source: RFC 6890, and Amazon VPC user guide, "VPC CIDR blocks".
"""
