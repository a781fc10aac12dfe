"""What AWS makes with a VPC lets nobody in, and leads nowhere."""

from typing import Any

import pytest

from tests.support.environments import least
from tests.support.synthesized import Synthesized

ACL = "aws_default_network_acl.this"

TO_US = {
    "a request of a client": ("tcp", 443),
    "an answer to a task": ("tcp", 32768),
    "an answer to a NAT gateway": ("tcp", 1024),
    "an answer of a name server": ("udp", 65535),
    "one port below RDP": ("tcp", 3388),
    "one port beyond RDP": ("tcp", 3390),
}
"""What comes from the internet, by protocol and port."""


def lets_in(entries: list[dict[str, Any]], source: str, protocol: str, port: int) -> bool:
    """Whether the first entry that matches allows it, as AWS decides."""
    for entry in sorted(entries, key=lambda entry: entry["rule_no"]):
        if entry["cidr_block"] != source or entry["protocol"] not in ("-1", protocol):
            continue
        if entry["protocol"] == "-1" or entry["from_port"] <= port <= entry["to_port"]:
            return bool(entry["action"] == "allow")
    return False


@pytest.mark.parametrize(("protocol", "port"), TO_US.values(), ids=TO_US)
def test_what_the_platform_lives_on_comes_in_from_anywhere(
    protocol: str, port: int, dev: Synthesized
) -> None:
    assert lets_in(dev.resource(ACL)["ingress"], "0.0.0.0/0", protocol, port)


@pytest.mark.parametrize("port", [22, 3389])
@pytest.mark.parametrize("protocol", ["tcp", "udp"])
def test_neither_ssh_nor_rdp_comes_in_from_outside(
    protocol: str, port: int, dev: Synthesized
) -> None:
    entries = dev.resource(ACL)["ingress"]

    assert not lets_in(entries, "0.0.0.0/0", protocol, port)
    # A load balancer may ask a task from that port.
    assert lets_in(entries, "10.0.0.0/16", protocol, port)


def test_every_icmp_message_comes_in_since_paths_are_measured_by_it(dev: Synthesized) -> None:
    [entry] = [one for one in dev.resource(ACL)["ingress"] if one["protocol"] == "icmp"]

    assert (entry["icmp_type"], entry["icmp_code"]) == (-1, -1)


def test_everything_goes_out_of_the_network_acl_since_groups_decide_that(dev: Synthesized) -> None:
    assert dev.resource(ACL)["egress"] == [
        {
            "rule_no": 100,
            "action": "allow",
            "protocol": "-1",
            "cidr_block": "0.0.0.0/0",
            "from_port": 0,
            "to_port": 0,
        }
    ]


def test_subnets_that_come_later_are_no_difference(dev: Synthesized) -> None:
    dev.has(ACL, lifecycle={"ignore_changes": ["subnet_ids"]})
    dev.absent(ACL, "subnet_ids")


def test_a_range_of_its_own_is_let_in_whole() -> None:
    entries = least({"network.cidr_block": "10.9.0.0/16"}).resource(ACL)["ingress"]

    assert lets_in(entries, "10.9.0.0/16", "tcp", 22)


def test_the_main_route_table_has_no_route(dev: Synthesized) -> None:
    assert dev.resource("aws_default_route_table.this") == {
        "default_route_table_id": "${aws_vpc.this.default_route_table_id}",
        "route": "${toset([])}",
        "tags": {"Name": "payment-vpc-dev-main-unused"},
    }
