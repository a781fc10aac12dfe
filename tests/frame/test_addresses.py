"""An address is a public name: a person can read and type it."""

import re

import pytest

from modules.bindings.aws import Vpc
from modules.bindings.resources import for_each
from modules.language.value import Value
from tests.support.addresses import addresses, text
from tests.support.environments import payment_stacks, scratch, synthesized
from tests.support.synthesized import Synthesized
from tests.support.teams import TEAMS

READABLE = re.compile(r'(aws|terraform)_[a-z0-9_]+\.[a-z][a-z0-9_]*(\["[a-z0-9./_-]+"\])?')
HASH = re.compile(r"[0-9A-F]{8}|[0-9a-f]{8}")


@pytest.fixture(scope="module", params=[*payment_stacks(), *TEAMS])
def stack(request: pytest.FixtureRequest) -> Synthesized:
    name = request.param
    return synthesized(TEAMS[name]) if name in TEAMS else payment_stacks()[name]


def test_an_address_is_readable_and_has_no_hash(stack: Synthesized) -> None:
    for address in addresses(stack):
        assert READABLE.fullmatch(address), address
        assert not HASH.search(address), address


def test_a_hash_would_be_found() -> None:
    # What cdktf makes of the same constructs without our stack.
    assert HASH.search("aws_vpc.network_vpc_1C4E5F3A")
    assert not READABLE.fullmatch("aws_vpc.network_vpc_1C4E5F3A")


def test_instances_are_listed_by_their_keys_one_per_line() -> None:
    def build(stack: object) -> None:
        lans = Vpc(stack, "lan", cidr_block="${each.value}")
        for_each(lans, Value({"one": "10.0.0.0/16", "two": "10.1.0.0/16"}))
        Vpc(stack, "alone", cidr_block="10.2.0.0/16")

    assert text(scratch(build)) == 'aws_vpc.alone\naws_vpc.lan["one"]\naws_vpc.lan["two"]\n'
