"""The roles of CI, judged by their policies: they plan, deploy and destroy, and do nothing else."""

import json
from collections.abc import Iterator
from typing import Any, NamedTuple

import pytest

from commands.stacks.plan import plan_stack
from commands.tools.errors import CommandError
from local_aws.faults import injected
from modules.ci.rights import Rights
from tests.local_aws.ci_life import CHANGES, FIRST, change_by_hand, changed
from tests.local_aws.ci_reasons import NOT_CALLED, OF_OTHERS, RIGHTS
from tests.local_aws.ci_sessions import (
    JUDGED,
    OPTIONS,
    STACK,
    as_role,
    called,
    given_roles,
    init,
    refusals,
    session,
    taken_away,
    types_in,
)
from tests.local_aws.platform.project import Project, Stacks, said_by
from tests.local_aws.saved_plans import by_saved_plan


class Life(NamedTuple):
    """What was called while an environment lived, all of it by its roles for CI."""

    types: set[str]
    planned: set[str]
    deployed: set[str]
    destroyed: set[str]
    second_plan_empty: bool
    left: list[Any]
    without_lock: set[str]
    without_reads: set[str]
    said: str

    @property
    def called(self) -> set[str]:
        """All of it."""
        return self.planned | self.deployed | self.destroyed


@pytest.fixture(scope="module")
def life(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Life]:
    """An environment that its roles deploy, plan, change and destroy."""
    project = Project(tmp_path_factory.mktemp("ci"))
    try:
        given_roles(project)
        with injected(project.server.endpoint_url, JUDGED):
            yield _lived(project)
    finally:
        project.stop()


def _lived(project: Project) -> Life:
    def during(step: Any) -> set[str]:
        before = len(called(project))
        step()
        return {*called(project)[before:]}

    deployer, planner = as_role(project, "deploy"), as_role(project, "plan")

    def deploy() -> None:
        init(deployer)
        deployer.terraform(STACK, "apply", *OPTIONS)

    deployed = during(deploy)
    types = {*types_in(project)}
    plans: list[bool] = []
    planned = during(lambda: plans.append(plan_stack(planner, STACK).empty))
    without_lock = _refused(project, planner, {"s3:PutObject"})
    reads = {one for each in RIGHTS.values() for one in each.reads}
    without_reads = _refused(project, planner, reads)
    said: list[str] = []
    roles = {role: session(project, role) for role in ("plan", "save", "deploy")}
    file = project.environment("prod")
    file.write_text(changed(file.read_text(), FIRST))
    deployed |= during(lambda: said.append(by_saved_plan(project, roles)))
    change_by_hand(project)
    file.write_text(changed(file.read_text(), CHANGES))
    project.synth(project.cdktf("changed"), "changed")
    deployed |= during(deploy)
    destroyed = during(lambda: deployer.terraform(STACK, "destroy", *OPTIONS))
    kept = project.read.client("s3").get_object(
        Bucket="shop-state", Key=f"{STACK}/terraform.tfstate"
    )
    left = json.loads(kept["Body"].read())["resources"]
    refused = (without_lock, without_reads)
    return Life(types, planned, deployed, destroyed, plans[0], left, *refused, said[0])


def _refused(project: Project, platform: Stacks, actions: set[str]) -> set[str]:
    """Return for which actions a plan says that it fails, while they are taken from the role."""
    try:
        with taken_away(project, "plan", actions):
            plan_stack(platform, STACK)
    except CommandError:
        return {*refusals(said_by(platform, STACK, "plan"))}
    return set()


def test_the_deploy_role_deploys_changes_and_destroys(life: Life) -> None:
    assert life.left == []
    assert "ecs:CreateService" in life.deployed
    assert "ecs:DeleteService" in life.destroyed


def test_the_plan_role_plans_and_finds_nothing_to_do(life: Life) -> None:
    assert life.second_plan_empty
    changes = {
        one for one in life.planned if one.partition(":")[2].startswith(("Create", "Delete"))
    }
    assert changes == {"s3:DeleteObject"}
    assert not life.planned & {"secretsmanager:GetSecretValue", "kms:Decrypt"}


def test_a_saved_plan_is_applied_by_the_deploy_role_and_not_by_the_plan_role(life: Life) -> None:
    saved, refused, applied, looked = life.said.split("shop-prod on account")[1:]

    assert "Saved beside the state of shop-prod" in saved
    assert "AWS: An error occurred" in refused
    assert "**2 to change.**" in applied
    assert "shop-prod is deployed." in applied
    assert "No drift: shop-prod is as its definition says." in looked


def test_a_plan_fails_without_its_lock(life: Life) -> None:
    assert life.without_lock == {"s3:PutObject"}


def test_a_plan_fails_without_what_it_reads_first(life: Life) -> None:
    of_many = {"acm:DescribeCertificate", "ecs:DescribeClusters", "iam:GetRole", "kms:DescribeKey"}
    assert of_many <= life.without_reads


def test_the_environment_has_resources_of_all_types_but_those_of_other_environments(
    life: Life,
) -> None:
    assert RIGHTS.keys() - life.types == OF_OTHERS


def rights_in_use(life: Life) -> list[Rights]:
    return [one for kind, one in RIGHTS.items() if kind in life.types]


def test_what_a_plan_reads_is_what_its_role_may_read(life: Life) -> None:
    granted = {action for rights in rights_in_use(life) for action in rights.reads}
    state = {"s3:DeleteObject", "s3:GetObject", "s3:ListBucket", "s3:PutObject"}

    assert granted - life.planned == set()
    assert life.planned - granted - state == {"sts:GetCallerIdentity"}


def test_whatever_is_granted_is_called_or_there_is_a_reason_and_nothing_else_is_called(
    life: Life,
) -> None:
    granted = {action for one in rights_in_use(life) for action in (*one.reads, *one.writes)}

    assert life.called - granted == {"s3:GetObject", "s3:PutObject", "sts:GetCallerIdentity"}
    assert granted - life.called == NOT_CALLED.keys()
