"""Every stack has readable addresses, the provider, and says which Terraform it needs."""

from typing import Any

import pytest

from modules.bindings.aws import Vpc
from modules.bindings.core import Construct, Node, TerraformOutput, TerraformStack
from modules.bindings.core import Testing as CdktfTesting
from modules.frame.platform_stack import PlatformStack
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
    # What Python does not ask for ahead of Node comes back through Node as a RuntimeError.
    with pytest.raises((ValueError, RuntimeError), match=both):
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


@pytest.fixture
def questions(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """What stacks are asked for the address of, by Python ahead of Node and by Node itself."""
    asked: list[object] = []
    answer = PlatformStack._allocate_logical_id

    def _allocate_logical_id(stack: PlatformStack, element: Any) -> str:
        asked.append(element)
        return answer(stack, element)

    monkeypatch.setattr(PlatformStack, "_allocate_logical_id", _allocate_logical_id)
    return asked


def ten_vpcs(stack: Construct) -> None:
    for number in range(10):
        Vpc(stack, f"lan_{number}", cidr_block="10.0.0.0/16")


def test_node_asks_for_no_address_that_it_was_given(questions: list[object]) -> None:
    assert len(scratch(ten_vpcs).addresses()) == 10

    assert len(questions) == 11  # with the provider


def test_what_is_made_after_a_question_is_given_to_node_too(questions: list[object]) -> None:
    def build(stack: TerraformStack) -> None:
        ten_vpcs(stack)
        Vpc(stack, "early", cidr_block="10.0.0.0/16").friendly_unique_id  # noqa: B018  (asks)
        ten_vpcs(Construct(stack, "later"))

    assert len(scratch(build).addresses()) == 21
    assert len(questions) == 1 + 22


def test_where_node_takes_no_announcement_each_question_is_answered(
    questions: list[object], monkeypatch: pytest.MonkeyPatch
) -> None:
    announced = []
    monkeypatch.setattr(Node, "add_metadata", lambda node, kind, data: announced.append(data))

    found = scratch(ten_vpcs)

    assert found.addresses() == [f"aws_vpc.lan_{number}" for number in range(10)]
    assert len(questions) == 11 + 10  # of the provider Node needs no address
    assert [len(news) for news in announced] == [11]


def test_a_stack_inside_a_stack_gives_its_own_addresses() -> None:
    def build(stack: TerraformStack) -> None:
        Vpc(stack, "lan", cidr_block="10.0.0.0/16")
        inner = PlatformStack(stack, "inner", region="eu-west-1", tags={}, terraform_version="1.10")
        Vpc(Construct(inner, "_office"), "lan", cidr_block="10.1.0.0/16")
        inside = Synthesized.of(inner)
        inside.has("aws_vpc.lan", cidr_block="10.1.0.0/16")
        inside.only("aws_vpc", "lan")

    scratch(build).has("aws_vpc.lan", cidr_block="10.0.0.0/16")
