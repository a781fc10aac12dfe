"""The wrapper around cdktf's matchers: each sentence holds, and each can fail."""

import json
from collections.abc import Callable

import pytest

from modules.bindings.aws import Vpc
from modules.bindings.core import TerraformStack
from tests.support.environments import app, scratch
from tests.support.synthesized import Synthesized

STACK = Synthesized(
    json.dumps(
        {
            "data": {"aws_region": {"here": {"name": "eu-west-1"}}},
            "output": {"id": {"value": "${aws_vpc.one.id}", "description": "Id."}},
            "resource": {
                "aws_vpc": {
                    "one": {"cidr_block": "10.0.0.0/16", "tags": {"Name": "a", "Tier": "b"}},
                    "two": {"cidr_block": "10.1.0.0/16"},
                },
                "aws_eip": {"nat": {"domain": "vpc", "zones": ["a", "b"]}},
                "aws_kms_key": {
                    "old": {"policy": '{"Version": "2008-10-17", "Statement": []}'},
                    "twice": {
                        "policy": '{"Version": "2012-10-17", "Statement": '
                        '[{"Sid": "A", "Effect": "Deny"}, {"Sid": "A"}]}'
                    },
                    "good": {
                        "policy": '{"Version": "2012-10-17", "Statement": '
                        '[{"Sid": "A", "Effect": "Deny"}]}'
                    },
                },
                "aws_ecs_task_definition": {"api": {"container_definitions": '[{"name": "api"}]'}},
            },
        }
    )
)


def test_what_is_there_is_found() -> None:
    STACK.has("aws_vpc.one", cidr_block="10.0.0.0/16", tags={"Name": "a"})
    STACK.has("data.aws_region.here", name="eu-west-1")
    STACK.absent("aws_vpc.two", "tags", "ipv6_cidr_block")
    STACK.only("aws_vpc", "two", "one")
    STACK.has_no("aws_subnet", "aws_instance")
    assert STACK.resource("aws_eip.nat") == {"domain": "vpc", "zones": ["a", "b"]}
    assert STACK.addresses("aws_eip", "aws_vpc") == ["aws_eip.nat", "aws_vpc.one", "aws_vpc.two"]
    assert len(STACK.addresses()) == 7
    assert STACK.statements("aws_kms_key.good") == {"A": {"Effect": "Deny"}}
    assert STACK.container("api") == {"name": "api"}
    assert STACK.outputs == {"id": "${aws_vpc.one.id}"}


@pytest.mark.parametrize(
    ("claim", "message"),
    [
        # Another resource of the type has it: cdktf's matcher alone would say yes.
        (lambda: STACK.has("aws_vpc.two", cidr_block="10.0.0.0/16"), '"10.1.0.0/16"'),
        (lambda: STACK.has("aws_vpc.two", tags={"Name": "a"}), r"\(absent\)"),
        (lambda: STACK.has("aws_vpc.one", tags={"Name": "c"}), '"Name": "a"'),
        (lambda: STACK.has("aws_eip.nat", zones=["b", "a"]), "aws_eip.nat"),
        (lambda: STACK.has("aws_eip.nat", zones=["a"]), "aws_eip.nat"),
        (lambda: STACK.has("data.aws_region.here", name="eu-west-2"), "eu-west-1"),
        # cdktf drops an expected None, and then everything matches.
        (lambda: STACK.has("aws_vpc.one", cidr_block=None), "absent"),
        (lambda: STACK.has("aws_vpc.one", tags={"Name": [None]}), r"tags\.Name\[0\]"),
        (lambda: STACK.has("aws_vpc.one"), "say what it has"),
        (lambda: STACK.has("aws_vpc.three", cidr_block="10.0.0.0/16"), "there are: one, two"),
        (lambda: STACK.resource("aws_subnet.one"), "there are: none"),
        (lambda: STACK.resource("aws_region.here"), "there are: none"),
        (lambda: STACK.absent("aws_vpc.one", "tags"), "Tier"),
        (lambda: STACK.absent("aws_vpc.one"), "say which"),
        (lambda: STACK.absent("aws_vpc.three", "tags"), "no aws_vpc.three"),
        (lambda: STACK.only("aws_vpc", "one"), "aws_vpc.two"),
        (lambda: STACK.only("aws_eip", "nat", "more"), "aws_eip.more"),
        (lambda: STACK.has_no("aws_eip"), "aws_eip.nat"),
        (lambda: STACK.has_no(), "say of which"),
        (lambda: STACK.statements("aws_kms_key.old"), "2008-10-17"),
        (lambda: STACK.statements("aws_kms_key.twice"), "twice"),
    ],
)
def test_what_is_not_there_fails_with_what_was_found(
    claim: Callable[[], object], message: str
) -> None:
    with pytest.raises(AssertionError, match=message):
        claim()


def test_a_stack_is_synthesized_with_its_validations() -> None:
    found = scratch(lambda stack: Vpc(stack, "lan", cidr_block="10.0.0.0/16"))

    found.has("aws_vpc.lan", cidr_block="10.0.0.0/16")
    with pytest.raises(RuntimeError, match="without a matching provider"):
        Synthesized.of(_stack_without_provider())


def _stack_without_provider() -> TerraformStack:
    stack = TerraformStack(app(), "bare")
    Vpc(stack, "lan", cidr_block="10.0.0.0/16")
    return stack
