"""Who writes the rules of what tasks reach: each side's owner, unless it is asked for."""

import pytest

from modules.bindings.core import TerraformStack
from modules.language.value import Value
from modules.network.egress import allow_egress
from modules.network.egress_spec import EgressSpec
from modules.network.security_group import SecurityGroup
from modules.network.spec import ExistingSecurityGroup
from tests.support.environments import scratch_module

OUT = "aws_vpc_security_group_egress_rule.egress_database"
INTO = "aws_vpc_security_group_ingress_rule.egress_database"


@pytest.mark.parametrize(
    ("own_side", "both_sides", "rules"),
    [
        (True, False, [OUT]),
        (True, True, [OUT, INTO]),
        (False, True, [INTO]),
        (False, False, []),
    ],
)
def test_a_side_that_somebody_else_writes_gets_no_rule_from_here(
    own_side: bool, both_sides: bool, rules: list[str]
) -> None:
    group_id = Value("sg-00000000000000001")
    target = EgressSpec(
        description=Value("orders"),
        port=Value(5432),
        referenced_security_group_id=Value("sg-00000000000000002"),
        both_sides=Value(both_sides),
    )

    def build(stack: TerraformStack) -> None:
        group = SecurityGroup(
            stack,
            "web",
            name="web",
            label="web",
            vpc_id="vpc-00000000000000001",
            port=8080,
            existing=Value(ExistingSecurityGroup(id=group_id, both_sides=Value(own_side))),
        )
        allow_egress(group, Value({"database": target}))

    found = scratch_module(build).addresses()

    assert [address.replace(".web_", ".") for address in found] == rules
