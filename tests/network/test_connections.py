"""A connection is a sentence; without one, nothing is open."""

import re
from collections.abc import Callable

import pytest

from modules.bindings.core import TerraformStack
from modules.language.value import Value
from modules.network.connections import Connections
from modules.network.https_targets_spec import INTERNET
from modules.network.security_group import SecurityGroup
from modules.network.spec import ExistingSecurityGroup
from modules.service.reached_spec import CallerInput
from tests.support.difference import difference
from tests.support.environments import environment, least, scratch
from tests.support.synthesized import Synthesized

EGRESS = "aws_vpc_security_group_egress_rule"
INGRESS = "aws_vpc_security_group_ingress_rule"

EDGES = {
    ("api_gateway", "payment_processor"): "authorises payments",
    ("api_gateway", "fraud_detector"): "scores a payment before it is accepted",
    ("payment_processor", "fraud_detector"): "scores a payment before it is captured",
}


def group(stack: TerraformStack, name: str, port: int | None = 8080) -> SecurityGroup:
    return SecurityGroup(stack, name, name=name, label=name, vpc_id="vpc-1", port=port)


@pytest.mark.parametrize("edge", EDGES, ids=" to ".join)
def test_an_edge_of_the_call_graph_is_open_on_both_sides_for_its_reason(
    edge: tuple[str, str], dev: Synthesized
) -> None:
    caller, callee = edge
    tcp_8080 = {
        "ip_protocol": "tcp",
        "from_port": 8080,
        "to_port": 8080,
        # The rules of two ports exist side by side while tasks listen on both.
        "for_each": {"8080": "8080"},
        "lifecycle": {"create_before_destroy": True},
    }
    caller_id = f"${{aws_security_group.{caller}.id}}"
    callee_id = f"${{aws_security_group.{callee}.id}}"

    assert dev.resource(f"{EGRESS}.{caller}_to_{callee}") == {
        "security_group_id": caller_id,
        "referenced_security_group_id": callee_id,
        "description": EDGES[edge],
        **tcp_8080,
    }
    assert dev.resource(f"{INGRESS}.{caller}_into_{callee}") == {
        "security_group_id": callee_id,
        "referenced_security_group_id": caller_id,
        "description": EDGES[edge],
        **tcp_8080,
    }


def test_nothing_beside_the_call_graph_clients_and_https_is_open(dev: Synthesized) -> None:
    services = ("api_gateway", "payment_processor", "fraud_detector")
    dev.only(
        EGRESS,
        *(f"{caller}_to_{callee}" for caller, callee in EDGES),
        *(f"{service}_to_internet" for service in services),
        "load_balancer_to_targets",
    )
    dev.only(
        INGRESS,
        *(f"{caller}_into_{callee}" for caller, callee in EDGES),
        "load_balancer_from_http",
        "load_balancer_into_api_gateway",
    )


def test_a_call_moves_both_rules_the_caller_s_url_and_who_waits_for_what() -> None:
    two = {"services.stock": {"port": 9000}}
    before, after = environment(two), environment(two, {"services.web.calls.stock": "counts"})

    assert difference(before, after) == {
        f"+{EGRESS}.web_to_stock",
        f"+{INGRESS}.web_into_stock",
        "+aws_ecs_task_definition.web.container_definitions.web.environment.STOCK_URL",
        "aws_ecs_service.web.depends_on",
        "aws_ecs_service.stock.depends_on",
    }
    found = least(two, {"services.web.calls.stock": "counts"})
    found.has(f"{EGRESS}.web_to_stock", from_port=9000, to_port=9000, description="counts")
    found.has(f"{INGRESS}.web_into_stock", from_port=9000, to_port=9000, description="counts")
    for service in ("web", "stock"):
        waits_for = found.resource(f"aws_ecs_service.{service}")["depends_on"]
        assert {f"{EGRESS}.web_to_stock", f"{INGRESS}.web_into_stock"} <= set(waits_for)


def test_whoever_takes_no_connection_cannot_be_connected_to() -> None:
    def build(stack: TerraformStack) -> None:
        closed = group(stack, "closed", port=None)
        with pytest.raises(ValueError, match=r'"web" cannot connect to "closed": it has no port'):
            group(stack, "web").connections.allow_to(closed, why="tries")

    scratch(build).has_no(EGRESS, INGRESS)


def test_nobody_can_call_whoever_takes_no_connection() -> None:
    def build(stack: TerraformStack) -> None:
        callers: Value[dict[str, CallerInput]] = Value.planned(
            "var.callers", dict[str, CallerInput]
        )
        with pytest.raises(ValueError, match=r'nobody can connect to "closed": it has no port'):
            group(stack, "closed", port=None).connections.allow_from(callers)

    scratch(build).has_no(EGRESS, INGRESS)


def test_both_sides_of_a_connection_wait_for_its_rules_in_the_order_of_the_sentences() -> None:
    def build(stack: TerraformStack) -> None:
        web, one, two = (group(stack, name) for name in ("web", "one", "two"))
        web.connections.allow_to(one, why="asks")
        # A bare side of a connection is a peer as well.
        web.connections.allow_to(two.connections, why="asks")
        to_one = [f"{EGRESS}.web_to_one", f"{INGRESS}.web_into_one"]
        to_two = [f"{EGRESS}.web_to_two", f"{INGRESS}.web_into_two"]

        assert web.connections.complete() == [*to_one, *to_two]
        assert one.connections.complete() == to_one
        assert two.connections.complete() == to_two

    scratch(build).only(EGRESS, "web_to_one", "web_to_two")


SENTENCES: dict[str, Callable[[SecurityGroup, SecurityGroup], None]] = {
    "it reaches another": lambda made, other: made.connections.allow_to(other, why="asks"),
    "another reaches it": lambda made, other: other.connections.allow_to(made, why="asks"),
    "it has callers": lambda made, _: made.connections.allow_from(
        Value(
            {
                "jobs": CallerInput(
                    security_group_id=Value("sg-00000000000000001"), description=Value("asks")
                )
            }
        )
    ),
    "it reaches AWS": lambda made, _: made.allow_https_to(Value({"internet": INTERNET})),
}


@pytest.mark.parametrize("say", SENTENCES.values(), ids=SENTENCES)
def test_every_sentence_is_said_before_its_owner_is_made(
    say: Callable[[SecurityGroup, SecurityGroup], None],
) -> None:
    def build(stack: TerraformStack) -> None:
        made, other = group(stack, "web"), group(stack, "stock")
        made.connections.complete()
        with pytest.raises(
            ValueError,
            match=r'^"web" is made already; say whom it reaches, and who reaches it, before$',
        ):
            say(made, other)

    scratch(build).only("aws_security_group", "web", "stock")


def test_what_an_owner_waits_for_stays_as_it_was_when_it_was_made() -> None:
    def build(stack: TerraformStack) -> None:
        made = group(stack, "web")
        made.allow_https_to(Value({"internet": INTERNET}))
        made.connections.complete().append("aws_vpc.other")

        assert made.connections.complete() == [f"{EGRESS}.web_to_internet"]

    scratch(build).only(EGRESS, "web_to_internet")


def test_callers_by_name_are_let_in_by_rules_on_both_sides_for_their_reasons() -> None:
    def build(stack: TerraformStack) -> None:
        web = group(stack, "web")
        web.connections.allow_from(Value.planned("var.callers", dict[str, CallerInput]))

        assert web.connections.complete() == [
            f"{INGRESS}.web_from_callers",
            f"{EGRESS}.web_of_callers",
        ]

    found = scratch(build)
    own, caller = "${aws_security_group.web.id}", "${each.value.security_group_id}"
    same = {
        # A new port makes new rules, and those of the old one stay until its tasks have ended.
        "for_each": "${{ for name, caller in var.callers : "
        '"${name}-${caller.port != null ? caller.port : 8080}" => caller }}',
        "lifecycle": {"create_before_destroy": True},
        "ip_protocol": "tcp",
        "from_port": "${each.value.port != null ? each.value.port : 8080}",
        "to_port": "${each.value.port != null ? each.value.port : 8080}",
        "description": "${each.value.description}",
    }
    assert found.resource(f"{INGRESS}.web_from_callers") == {
        **same,
        "security_group_id": own,
        "referenced_security_group_id": caller,
    }
    assert found.resource(f"{EGRESS}.web_of_callers") == {
        **same,
        "for_each": "${{ for name, caller in { for name, caller in var.callers : name => caller "
        'if caller.both_sides } : "${name}-${caller.port != null ? caller.port : 8080}" => caller '
        "}}",
        "security_group_id": caller,
        "referenced_security_group_id": own,
    }


@pytest.mark.parametrize(("ours", "rules"), [(True, [INGRESS, EGRESS]), (False, [EGRESS])])
def test_the_rules_on_a_group_of_somebody_else_can_be_left_to_them(
    ours: bool, rules: list[str]
) -> None:
    jobs = CallerInput(security_group_id=Value("sg-00000000000000001"), description=Value("asks"))
    theirs = jobs.model_copy(update={"both_sides": Value(False)})
    existing = ExistingSecurityGroup(id=Value("sg-00000000000000009"), both_sides=Value(ours))

    def build(stack: TerraformStack) -> None:
        web = SecurityGroup(
            stack,
            "web",
            name="web",
            label="web",
            vpc_id="vpc-1",
            port=8080,
            existing=Value(existing),
        )
        web.connections.allow_from(Value({"jobs": jobs, "theirs": theirs}))
        web.allow_https_to(Value({}))
        assert len(web.connections.complete()) == len(rules)

    found = scratch(build)
    for kind in (INGRESS, EGRESS):
        assert (kind in found.json["resource"]) == (kind in rules)
    keys = re.findall(r'"?([\w-]+)"? = \{', found.resource(f"{EGRESS}.web_of_callers")["for_each"])
    assert keys == ["jobs-8080"]


def test_a_connection_to_or_from_a_group_of_somebody_else_is_written_on_ours_alone() -> None:
    def build(stack: TerraformStack) -> None:
        theirs = Connections(
            stack, name="theirs", security_group_id="sg-1", port=80, both_sides=Value(False)
        )
        ours = group(stack, "ours")
        theirs.allow_to(ours, why="asks")
        ours.connections.allow_to(theirs, why="answers")

    found = scratch(build)
    found.only(INGRESS, "into_ours")
    found.only(EGRESS, "ours_to_theirs")
