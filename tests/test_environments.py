"""What is checked of `environments/` and `backend.tf.json`, whoever wrote them."""

from __future__ import annotations

from itertools import combinations

from commands.evidence.judged import judge
from modules.environment.files import read_environments, read_state
from tests.support.addresses import FOLDER, addresses, file_of, stacks
from tests.support.environments import ROOT
from tests.support.synthesized import Synthesized

INSIDE_ANOTHER = {
    "aws_appautoscaling_policy",
    "aws_iam_role_policy",
    "aws_service_discovery_private_dns_namespace",
    "aws_service_discovery_service",
}
"""Resources whose name is unique only within the role, VPC or service that they belong to."""


def family(kind: str) -> set[str]:
    """Return the argument by which a task definition is called; others share their family."""
    return {"family"} if kind == "aws_ecs_task_definition" else set()


def physical_names(stack: Synthesized) -> set[tuple[str, str]]:
    """Return each name that AWS takes once per account, with the type of what has it."""
    return {
        (kind, block[argument])
        for kind, blocks in stack.json["resource"].items()
        if kind not in INSIDE_ANOTHER
        for block in blocks.values()
        for argument in block.keys()
        & {"bucket", "bucket_prefix", "name", "name_prefix", *family(kind)}
        if not block[argument].startswith("${")
    }


def test_each_file_is_an_environment_that_breaks_no_rule() -> None:
    files = {path.stem for path in (ROOT / "environments").glob("*.toml")} - {"base"}

    assert {spec.name for spec in read_environments(ROOT / "environments", {})} == files


def test_the_state_is_encrypted_and_locked() -> None:
    settings = read_state(ROOT / "backend.tf.json")

    assert (settings["encrypt"], settings["use_lockfile"]) == (True, True)


def test_every_environment_keeps_its_state_in_the_bucket_of_the_stack_remote_state() -> None:
    environments = dict(stacks())
    bucket = environments.pop("remote-state").resource("aws_s3_bucket.this")["bucket"]
    states = [stack.json["terraform"]["backend"]["s3"] for stack in environments.values()]

    assert {state["bucket"] for state in states} == {bucket}
    assert len({state["key"] for state in states}) == len(environments)


def test_each_control_of_an_audit_is_met_or_waived() -> None:
    problems = [
        problem
        for spec in read_environments(ROOT / "environments", {})
        for name in [f"{spec.project}-{spec.name}"]
        for problem in judge(
            spec, name, stacks()[name].json, state=stacks()["remote-state"].json
        ).problems
    ]

    assert problems == []


def test_the_addresses_of_each_stack_are_those_that_are_pinned() -> None:
    assert {path.stem for path in FOLDER.iterdir()} == stacks().keys(), "Pin them: make docs"
    moved = {
        name: sorted(set(addresses(stack)) ^ set(file_of(name).read_text().splitlines()))
        for name, stack in stacks().items()
    }
    assert {name: found for name, found in moved.items() if found} == {}, (
        "What was renamed needs a moved block. Then pin the new addresses: make docs"
    )


def test_no_two_instances_of_a_stack_have_the_same_address() -> None:
    for name, stack in stacks().items():
        assert len(addresses(stack)) == len(set(addresses(stack))), name


def test_no_two_stacks_give_the_same_name_to_something() -> None:
    taken = {
        (one, other): physical_names(stacks()[one]) & physical_names(stacks()[other])
        for one, other in combinations(stacks(), 2)
    }
    assert {pair: names for pair, names in taken.items() if names} == {}


def test_what_is_compared_are_names() -> None:
    assert {kind for stack in stacks().values() for kind, _ in physical_names(stack)} >= {
        "aws_ecs_cluster",
        "aws_iam_role",
        "aws_s3_bucket",
    }
