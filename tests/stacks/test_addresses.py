"""An address is a public name: it is pinned in a file, and a person can read and type it."""

import re

import pytest

from modules.bindings.aws import Vpc
from modules.bindings.resources import for_each
from tests.support.addresses import COMMAND, FOLDER, addresses, file_of, stack_names, stacks, text
from tests.support.environments import scratch

READABLE = re.compile(r'aws_[a-z0-9_]+\.[a-z][a-z0-9_]*(\["[a-z0-9./-]+"\])?')
HASH = re.compile(r"[0-9A-F]{8}|[0-9a-f]{8}")


@pytest.fixture(scope="module", params=stack_names())
def stack(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def test_each_stack_has_a_file_and_no_other_has_one() -> None:
    assert {path.stem for path in FOLDER.glob("*")} == stacks().keys() == set(stack_names())


def test_addresses_are_those_of_the_file(stack: str) -> None:
    pinned = file_of(stack).read_text().splitlines()

    assert addresses(stacks()[stack]) == pinned, (
        f"Renamed resources need moved blocks. Then pin the new addresses: {COMMAND}"
    )


def test_an_address_is_readable_and_has_no_hash(stack: str) -> None:
    for address in addresses(stacks()[stack]):
        assert READABLE.fullmatch(address), address
        assert not HASH.search(address), address


def test_a_hash_would_be_found() -> None:
    # What cdktf makes of the same constructs without our stack.
    assert HASH.search("aws_vpc.network_vpc_1C4E5F3A")
    assert not READABLE.fullmatch("aws_vpc.network_vpc_1C4E5F3A")


def test_instances_are_listed_by_their_keys_one_per_line() -> None:
    def build(stack: object) -> None:
        lans = Vpc(stack, "lan", cidr_block="${each.value}")
        for_each(lans, {"one": "10.0.0.0/16", "two": "10.1.0.0/16"})
        Vpc(stack, "alone", cidr_block="10.2.0.0/16")

    assert text(scratch(build)) == 'aws_vpc.alone\naws_vpc.lan["one"]\naws_vpc.lan["two"]\n'
