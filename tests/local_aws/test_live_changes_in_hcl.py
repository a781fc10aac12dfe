"""Every module, deployed with a `depends_on` in its call, then changed while it is live."""

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from commands.demo.state_bucket import StateBucket
from commands.permissions.permissions import permissions
from commands.tools.cdktf_cli import QUIET, plugin_cache, program
from commands.tools.errors import CommandError
from commands.tools.mirror import provider_environment
from local_aws import server
from local_aws.leftovers import leftovers
from tests.support.roots import copied_root
from tests.terraform.conftest import Terraform

REGION = "us-east-1"
LIVE = Path(__file__).parent / "live"

ANEW = "or create another platform beside this one, move to it and destroy this one"

REFUSED = {
    'network={cidr_block="10.9.0.0/16"}': 'cidr_block: "10.9.0.0/16" is asked for, and '
    f'"10.0.0.0/16" is deployed: a VPC keeps its range; write "10.0.0.0/16" again, {ANEW}',
    'network={availability_zones=["eu-west-1a","eu-west-1b"]}': 'availability_zones: "eu-west-1" '
    'is asked for, and "us-east-1" is deployed: a VPC stays in its region; write "us-east-1" '
    f"again, {ANEW}",
    "namespace=other.local": 'namespace: "other.local" is asked for, and "shop.local" is '
    "deployed: running tasks reach each other by names below it; write "
    f'"shop.local" again, {ANEW}',
    "bucket=other-state": 'bucket: "other-state" is asked for, and "shop-live-state" is '
    'deployed: it holds the states; write "shop-live-state" again, or create another bucket '
    "beside this one and move the states to it",
    "encrypts_images=true": "is asked for, and null is deployed: a repository keeps its key; write "
    "null again, or create another service beside this one, move to it and destroy this one",
}
"""What is asked for on the live platform, and what Terraform says when it plans."""

CLOSED = '"none",endpoints=["ecr.api","ecr.dkr","logs"]'
"""Without NAT gateways, with one more endpoint."""

MADE_AGAIN = {
    "module.cluster.aws_ecs_cluster.this": {
        "module.cluster.aws_ecs_cluster_capacity_providers.this",
        "module.service.aws_ecs_service.this",
    },
    "module.service.aws_iam_role.execution[0]": {"module.service.aws_iam_role_policy.execution[0]"},
    "module.logs.aws_kms_key.logs": {"module.logs.aws_kms_key_policy.logs"},
}
"""What AWS deletes along with something: made again with it."""


class Live(Terraform):
    """The root, on a local AWS of its own."""

    def changes(self, *arguments: str) -> dict[str, list[str]]:
        """Return what a plan would do to each address, but for nothing."""
        self("plan", "-input=false", "-out=plan", *arguments)
        found = json.loads(self("show", "-json", "plan"))["resource_changes"]
        actions = {change["address"]: change["change"]["actions"] for change in found}
        return {address: done for address, done in actions.items() if done != ["no-op"]}

    def apply(self, *arguments: str) -> list[str]:
        """Apply, and return the addresses in the order in which something was done to them."""
        said = self("apply", "-input=false", "-auto-approve", *arguments)
        return re.findall(r"^(\S+): (?:Creat|Modific|Destruct)\S* complete", said, re.M)


@dataclass(frozen=True)
class Life:
    """What was seen of the platform while it lived."""

    second_plan: dict[str, list[str]]
    policies: str
    before: dict[str, list[str]]
    refused: dict[str, str]
    replaced: dict[str, dict[str, list[str]]]
    single: list[str]
    reordered: dict[str, list[str]]
    smaller: list[str]
    last_plan: dict[str, list[str]]
    left: list[str]


@pytest.fixture(scope="module")
def life(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Life]:
    """The platform's whole life: one deployment takes longer than all else that is tested here."""
    folder = tmp_path_factory.mktemp("live")
    started = server.start(folder / "local aws")
    environment = server.client_environment(started.endpoint_url, region=REGION) | QUIET
    states = tmp_path_factory.mktemp("states")
    backend = {"s3": {"bucket": "shop-live-state", "region": REGION}}
    (states / "backend.tf.json").write_text(json.dumps({"terraform": {"backend": backend}}))
    found = provider_environment(folder, environment, program=program(environment))
    live = Live(copied_root(LIVE, folder), environment | (found or plugin_cache(environment)))
    try:
        yield lived(
            live,
            lambda: StateBucket(states, environment).empty(),
            lambda: leftovers(started.endpoint_url, REGION),
        )
    finally:
        server.stop(folder / "local aws")


def refusal(live: Live, change: str) -> str:
    with pytest.raises(AssertionError) as error:
        live("plan", "-input=false", f"-var={change}")
    return " ".join(str(error.value).split())


def judged(live: Live) -> str:
    """Return what is wrong with the IAM policies of the platform, by what AWS knows."""
    state = live.folder / "state.json"
    state.write_text(live("show", "-json"))
    try:
        permissions(live.folder, {}, str(state))
    except CommandError as error:
        return str(error)
    return ""


def in_zones(letters: str) -> str:
    zones = json.dumps([f"{REGION}{letter}" for letter in letters])
    return f'-var=network={{nat_gateways="single",availability_zones={zones}}}'


def lived(live: Live, empty: Callable[[], None], rest: Callable[[], list[str]]) -> Life:
    live("init", "-input=false")
    live.apply()
    seen: dict[str, Any] = {
        "second_plan": live.changes(),
        "policies": judged(live),
        "before": live.changes("-var=before=two"),
        "refused": {change: refusal(live, change) for change in REFUSED},
        "replaced": {parent: live.changes(f"-replace={parent}") for parent in MADE_AGAIN},
        "single": live.apply('-var=network={nat_gateways="single",ipv6=true}', "-var=given=false"),
    }
    turned = (
        '-var=network={nat_gateways="single",ipv6=%s,'
        'availability_zones=["us-east-1%s","us-east-1%s"%s]}'
    )
    zones = turned % ("true", "c", "b", ',"us-east-1a"')
    seen["reordered"] = live.changes(zones, "-var=given=false")
    two = (turned % ("false", "b", "a", "")).replace('"single"', CLOSED)
    seen["smaller"] = live.apply(two)
    seen["last_plan"] = live.changes(two)
    # Who asked for a state is logged, and no bucket goes that is not empty.
    empty()
    # What would be refused on the live platform does not keep anybody from its end.
    live("destroy", "-input=false", "-auto-approve", "-var=namespace=other.local")
    return Life(**seen, left=rest())


def test_nothing_is_to_be_done_after_the_first_deployment(life: Life) -> None:
    assert life.second_plan == {}


def test_its_policies_name_what_aws_knows(life: Life) -> None:
    assert life.policies == ""


def test_what_changes_before_a_module_changes_nothing_in_it(life: Life) -> None:
    assert life.before == {"terraform_data.before": ["update"]}


@pytest.mark.parametrize("change", REFUSED)
def test_what_aws_cannot_change_is_refused_with_what_to_do_instead(change: str, life: Life) -> None:
    assert REFUSED[change] in life.refused[change]


@pytest.mark.parametrize("parent", MADE_AGAIN)
def test_what_aws_deletes_along_with_another_thing_is_made_again_with_it(
    parent: str, life: Life
) -> None:
    changes = life.replaced[parent]

    assert "create" in changes[parent]
    for address in MADE_AGAIN[parent]:
        assert "create" in changes[address], address


def positions(done: list[str], text: str) -> list[int]:
    found = [index for index, address in enumerate(done) if text in address]
    assert found, text
    return found


def test_a_nat_gateway_goes_after_the_routes_that_lead_to_it(life: Life) -> None:
    routes = positions(life.single, "aws_route.private_internet[")
    gateways = positions(life.single, "aws_nat_gateway.this")

    assert len(routes) == len(gateways) == 2
    assert max(routes) < min(gateways) < min(positions(life.single, "aws_eip.nat"))


def test_ipv6_comes_to_what_runs_and_replaces_nothing(life: Life) -> None:
    [given] = positions(life.single, "aws_vpc_ipv6_cidr_block_association.this")
    subnets = positions(life.single, "module.network.aws_subnet.")

    assert len(subnets) == 6
    assert given < min(subnets)
    assert len(positions(life.single, "aws_route.private_internet_ipv6")) == 3
    # What is replaced is done twice.
    network = [address for address in life.single if address.startswith("module.network.")]
    assert len(network) == len({*network})


def test_subnets_give_their_ipv6_back_before_the_vpc_does(life: Life) -> None:
    [taken] = positions(life.smaller, "aws_vpc_ipv6_cidr_block_association.this")

    assert max(positions(life.smaller, "module.network.aws_subnet.")) < taken
    assert positions(life.smaller, "aws_egress_only_internet_gateway.this")


OWN_PARTS = {
    "module.worker.aws_cloudwatch_log_group.this[0]",
    "module.worker.aws_iam_role.execution[0]",
    "module.worker.aws_iam_role.task[0]",
    "module.worker.aws_iam_role_policy.execution[0]",
}
"""What a service makes for itself where it is not given."""


def test_what_is_no_longer_given_to_a_service_is_made_before_it_changes(life: Life) -> None:
    changed = positions(life.single, "module.worker.aws_ecs_service.this")

    assert {address for address in life.single if "worker" in address or "jobs" in address} == {
        *OWN_PARTS,
        'module.worker.aws_vpc_security_group_egress_rule.https["internet-ipv6"]',
        *(f"module.worker.aws_ecs_{kind}.this" for kind in ("service", "task_definition")),
    }
    for address in OWN_PARTS:
        assert max(positions(life.single, address)) < min(changed)


def test_what_a_service_made_for_itself_goes_after_it_uses_what_is_given(life: Life) -> None:
    changed = positions(life.smaller, "module.worker.aws_ecs_service.this")

    for address in OWN_PARTS:
        assert max(changed) < min(positions(life.smaller, address))
    assert not [one for one in life.smaller if one.startswith(("aws_iam", "aws_cloudwatch"))]


def test_the_order_in_which_zones_are_written_moves_nothing(life: Life) -> None:
    assert life.reordered == {}


def test_a_way_out_goes_after_the_endpoints_that_take_its_place_are_there(life: Life) -> None:
    [added] = positions(life.smaller, 'aws_vpc_endpoint.interface["ecr.dkr"]')

    assert added < min(positions(life.smaller, "aws_route.private_internet["))
    assert added < min(positions(life.smaller, "aws_nat_gateway.this"))


def test_what_a_zone_has_goes_after_tasks_and_load_balancer_have_left_it(life: Life) -> None:
    moved = [
        *positions(life.smaller, "module.service.aws_ecs_service.this"),
        *positions(life.smaller, "module.load_balancer.aws_lb.this"),
        *positions(life.smaller, "aws_vpc_endpoint.interface"),
    ]
    gone = positions(life.smaller, '["us-east-1c"]')

    assert len(gone) == 9
    assert max(moved) < min(gone)


def test_the_last_plan_is_empty_and_nothing_is_left(life: Life) -> None:
    assert life.last_plan == {}
    assert life.left == []
