"""Every stack has readable addresses, the provider, and says which Terraform it needs."""

import pytest

from modules.bindings.aws import Vpc
from modules.bindings.core import Construct, TerraformOutput, TerraformStack
from modules.bindings.core import Testing as CdktfTesting
from modules.stacks.platform_stack import PlatformStack
from tests.support.environments import app, scratch
from tests.support.synthesized import Synthesized


def addresses(*path: str) -> list[str]:
    """Return the addresses of a stack that holds one VPC at a path."""

    def build(stack: Construct) -> None:
        for part in path[:-1]:
            stack = Construct(stack, part)
        Vpc(stack, path[-1], cidr_block="10.0.0.0/16")

    return scratch(build).addresses()


@pytest.mark.parametrize(
    ("path", "address"),
    [
        (["lan"], "aws_vpc.lan"),
        (["office", "lan"], "aws_vpc.office_lan"),
        (["_group", "lan", "_vpc"], "aws_vpc.lan"),
        (["_network", "_vpc"], "aws_vpc.this"),
    ],
)
def test_an_address_is_the_path_without_what_begins_with_an_underscore(
    path: list[str], address: str
) -> None:
    assert addresses(*path) == [address]


def test_the_same_word_may_name_things_of_different_types() -> None:
    def build(stack: TerraformStack) -> None:
        Vpc(stack, "lan", cidr_block="10.0.0.0/16")
        TerraformOutput(Construct(stack, "_outputs"), "lan", value="1")

    found = scratch(build)
    assert found.addresses() == ["aws_vpc.lan"]
    assert found.outputs == {"lan": "1"}


def test_two_resources_at_one_address_are_refused_with_both_paths() -> None:
    def build(stack: TerraformStack) -> None:
        Vpc(Construct(stack, "a_b"), "c", cidr_block="10.0.0.0/16")
        Vpc(Construct(stack, "a"), "b_c", cidr_block="10.0.0.0/16")

    both = r'"scratch/a_b/c" and "scratch/a/b_c" would both have the address "Vpc\.a_b_c"; rename'
    with pytest.raises(RuntimeError, match=both):
        scratch(build)


def test_a_second_synthesis_finds_the_addresses_that_it_gave() -> None:
    stack = PlatformStack(app(), "twice", region="eu-west-1", tags={}, terraform_version="1.10")
    Vpc(stack, "lan", cidr_block="10.0.0.0/16")

    assert CdktfTesting.synth(stack, True) == CdktfTesting.synth(stack, True)


def test_the_provider_works_in_one_region_and_tags_everything() -> None:
    stack = PlatformStack(
        app(), "tagged", region="eu-west-1", tags={"Team": "shop"}, terraform_version="1.12"
    )

    found = Synthesized.of(stack).json
    assert found["provider"] == {
        "aws": [{"region": "eu-west-1", "default_tags": [{"tags": {"Team": "shop"}}]}]
    }
    assert found["terraform"]["required_version"] == ">= 1.12"
    assert found["terraform"]["required_providers"]["aws"]["source"] == "hashicorp/aws"


def test_a_construct_that_is_no_resource_is_named_by_its_path() -> None:
    def build(stack: TerraformStack) -> None:
        group = Construct(Construct(stack, "office"), "_lan")
        assert stack._allocate_logical_id(group.node) == "office"

    scratch(build)
