"""The ids of hosted zones."""

from collections.abc import Callable
from typing import Any
from uuid import uuid4

Connect = Callable[[str], Any]


def test_the_id_of_a_hosted_zone_begins_with_z(aws: Connect) -> None:
    dns = aws("route53")
    # Several, since an id of stock moto begins with Z by chance, too.
    zones = [
        dns.create_hosted_zone(Name=f"{name}.example", CallerReference=name)["HostedZone"]
        for name in (uuid4().hex for _ in range(5))
    ]
    assert {zone["Id"].removeprefix("/hostedzone/")[0] for zone in zones} == {"Z"}
    assert {dns.get_hosted_zone(Id=zone["Id"])["HostedZone"]["Name"] for zone in zones} == {
        zone["Name"] for zone in zones
    }
