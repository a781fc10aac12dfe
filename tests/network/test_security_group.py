"""A security group starts closed; each sentence opens one way."""

from collections.abc import Callable

from modules.bindings.core import TerraformOutput, TerraformStack
from modules.language.value import Value
from modules.network.https_targets_spec import HttpsTarget
from modules.network.rules import OVERLAPPING
from modules.network.security_group import SecurityGroup
from modules.network.spec import ExistingSecurityGroup
from tests.support.environments import scratch_module
from tests.support.synthesized import Synthesized

TCP_443 = {"ip_protocol": "tcp", "from_port": 443, "to_port": 443, "description": "needs it"}


def group(
    open_ways: Callable[[SecurityGroup], object] = lambda group: None,
) -> Synthesized:
    def build(stack: TerraformStack) -> None:
        made = SecurityGroup(
            stack,
            "web",
            name="shop-web-test",
            label="web",
            vpc_id="vpc-00000000000000001",
            port=8080,
        )
        assert made.security_group_id == made.connections.security_group_id
        open_ways(made)

    return scratch_module(build)


def test_a_group_has_no_rule_and_is_replaced_before_it_is_deleted() -> None:
    found = group()

    assert found.addresses() == ["aws_security_group.web"]
    assert found.resource("aws_security_group.web") == {
        "name_prefix": "shop-web-test-",
        "description": "Traffic of shop-web-test",
        "vpc_id": "vpc-00000000000000001",
        "tags": {"Name": "shop-web-test"},
        "lifecycle": {"create_before_destroy": True},
    }


def with_existing(existing: Value[ExistingSecurityGroup | None]) -> Synthesized:
    def build(stack: TerraformStack) -> None:
        made = SecurityGroup(
            stack,
            "web",
            name="web",
            label="web",
            vpc_id="vpc-00000000000000001",
            port=8080,
            existing=existing,
        )
        TerraformOutput(stack, "id", value=made.security_group_id)

    return scratch_module(build)


def test_a_group_that_is_made_elsewhere_is_used_instead_of_an_own_one() -> None:
    found = with_existing(Value(ExistingSecurityGroup(id=Value("sg-00000000000000001"))))

    assert found.addresses() == []
    assert found.outputs == {"id": "sg-00000000000000001"}
    assert with_existing(Value(None)).outputs == {"id": "${aws_security_group.web.id}"}


def test_whether_a_group_is_made_elsewhere_may_be_known_only_to_terraform() -> None:
    found = with_existing(Value.planned("var.group", ExistingSecurityGroup | None))

    assert found.addresses() == ["aws_security_group.web"]
    assert found.outputs == {
        "id": "${var.group != null ? var.group.id : one(aws_security_group.web[*].id)}"
    }


def test_planned_targets_are_reached_by_one_rule_for_each() -> None:
    targets: Value[dict[str, HttpsTarget]] = Value.planned("var.targets", dict[str, HttpsTarget])
    found = group(lambda web: web.allow_https_to(targets))

    found.only("aws_vpc_security_group_egress_rule", "web_https")
    assert found.resource("aws_vpc_security_group_egress_rule.web_https") == {
        "for_each": "${var.targets}",
        "security_group_id": "${aws_security_group.web.id}",
        "cidr_ipv4": "${each.value.cidr_ipv4}",
        "cidr_ipv6": "${each.value.cidr_ipv6}",
        "prefix_list_id": "${each.value.prefix_list_id}",
        "referenced_security_group_id": "${each.value.referenced_security_group_id}",
        **TCP_443,
        "description": "${each.value.description}",
    }


def test_address_ranges_are_let_in_by_a_rule_each() -> None:
    ranges = ("10.0.0.0/8", "192.168.0.0/16")
    found = group(
        lambda web: web.allow_from_cidr_blocks(
            web, "from_lan", Value(ranges), port=443, why="needs it"
        )
    )

    found.has_no("aws_vpc_security_group_egress_rule")
    found.only("aws_vpc_security_group_ingress_rule", "web_from_lan")
    assert found.resource("aws_vpc_security_group_ingress_rule.web_from_lan") == {
        "for_each": {block: block for block in ranges},
        "security_group_id": "${aws_security_group.web.id}",
        "cidr_ipv4": "${each.key}",
        **TCP_443,
    }


def test_the_internet_is_reached_on_port_443_alone() -> None:
    internet = HttpsTarget(description=Value("needs it"), cidr_ipv4=Value("0.0.0.0/0"))
    found = group(lambda web: web.allow_https_to(Value({"internet": internet})))

    assert found.addresses() == [
        "aws_security_group.web",
        "aws_vpc_security_group_egress_rule.web_to_internet",
    ]
    assert found.resource("aws_vpc_security_group_egress_rule.web_to_internet") == {
        "security_group_id": "${aws_security_group.web.id}",
        "cidr_ipv4": "0.0.0.0/0",
        **TCP_443,
        "lifecycle": OVERLAPPING,
    }


def test_a_prefix_list_is_reached_on_port_443_alone() -> None:
    s3 = HttpsTarget(description=Value("needs it"), prefix_list_id=Value("pl-00000000000000001"))
    found = group(lambda web: web.allow_https_to(Value({"s3": s3})))

    assert found.addresses() == [
        "aws_security_group.web",
        "aws_vpc_security_group_egress_rule.web_to_s3",
    ]
    assert found.resource("aws_vpc_security_group_egress_rule.web_to_s3") == {
        "security_group_id": "${aws_security_group.web.id}",
        "prefix_list_id": "pl-00000000000000001",
        **TCP_443,
        "lifecycle": OVERLAPPING,
    }
