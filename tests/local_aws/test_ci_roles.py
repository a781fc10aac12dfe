"""The roles of CI, judged by their policies: they plan, deploy and destroy, and do nothing else."""

import json
import re
import urllib.request
from collections.abc import Iterator
from typing import Any, NamedTuple

import pytest

from commands.stacks.plan import plan_stack
from commands.tools.cdktf_cli import Cdktf
from commands.tools.errors import CommandError
from local_aws import permissions
from local_aws.faults import Faults, injected
from modules.ci.rights import Rights
from tests.local_aws.ci_life import (
    CHANGES,
    ENVIRONMENT,
    FIRST,
    change_by_hand,
    changed,
    found_by,
    written,
)
from tests.local_aws.ci_reasons import NOT_CALLED, OF_OTHERS, RIGHTS
from tests.local_aws.platform.project import Project, said_by
from tests.local_aws.platform.scenarios import make_state_bucket
from tests.local_aws.saved_plans import by_saved_plan

STACK, CI_STACK = "shop-prod", "shop-prod-ci"
CI_ROLES = ("shop-prod-ci-*",)
JUDGED = Faults(judged_roles=CI_ROLES)


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


def called(project: Project) -> list[str]:
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    url = project.server.endpoint_url + permissions.PATH
    with opener.open(url, timeout=10) as answer:
        return list(json.load(answer))


def session(project: Project, role: str) -> dict[str, str]:
    """Return the credentials of a role, as a workflow gets them for its token."""
    found = project.read.client("sts").assume_role_with_web_identity(
        RoleArn=f"arn:aws:iam::123456789012:role/{role}",
        RoleSessionName="workflow",
        WebIdentityToken="token",
    )["Credentials"]
    return {
        "AWS_ACCESS_KEY_ID": found["AccessKeyId"],
        "AWS_SECRET_ACCESS_KEY": found["SecretAccessKey"],
        "AWS_SESSION_TOKEN": found["SessionToken"],
    }


def as_role(project: Project, role: str, phase: str) -> Cdktf:
    """Open the stacks that are synthesized already with the credentials of a role."""
    env = {**project.env, **session(project, role)}
    logs = project.folder / "logs" / phase
    return Cdktf(project.folder, project.folder / "platform" / "cdktf.out", env, logs=logs)


@pytest.fixture(scope="module")
def life(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Life]:
    """An environment that its roles deploy, plan, change and destroy."""
    project = Project(tmp_path_factory.mktemp("ci"))
    for file in project.environment("any").parent.iterdir():
        file.unlink()
    try:
        names = found_by(project)
        project.environment("prod").write_text(written(ENVIRONMENT, names))
        _give_roles(project)
        with injected(project.server.endpoint_url, JUDGED):
            yield _lived(project)
    finally:
        project.stop()


def _give_roles(project: Project) -> None:
    """Deploy the stack of the roles as a person does, once."""
    s3 = {"bucket": "shop-state", "region": "us-east-1", "encrypt": True, "use_lockfile": True}
    backend = json.dumps({"terraform": {"backend": {"s3": s3}}})
    (project.folder / "backend.tf.json").write_text(backend)
    make_state_bucket(project, "shop-state")
    person = project.cdktf("roles")
    person.synth()
    person.terraform(CI_STACK, "init", "-input=false")
    person.terraform(CI_STACK, "apply", "-input=false", "-auto-approve")


def _lived(project: Project) -> Life:
    def during(step: Any) -> set[str]:
        before = len(called(project))
        step()
        return {*called(project)[before:]}

    deployer = as_role(project, "shop-prod-ci-deploy", "deploy")
    planner = as_role(project, "shop-prod-ci-plan", "plan")

    def deploy() -> None:
        deployer.terraform(STACK, "init", "-input=false")
        deployer.terraform(STACK, "apply", "-input=false", "-auto-approve")

    deployed = during(deploy)
    types = {*_types(project)}
    plans: list[bool] = []
    planned = during(lambda: plans.append(plan_stack(planner, STACK).empty))
    without_lock = _refused(project, planner, {"s3:PutObject"})
    without_reads = _refused(
        project, planner, {one for each in RIGHTS.values() for one in each.reads}
    )
    said: list[str] = []
    roles = {role: session(project, f"shop-prod-ci-{role}") for role in ("plan", "save", "deploy")}
    file = project.environment("prod")
    file.write_text(changed(file.read_text(), FIRST))
    deployed |= during(lambda: said.append(by_saved_plan(project, roles)))
    change_by_hand(project)
    file.write_text(changed(file.read_text(), CHANGES))
    project.synth(project.cdktf("changed"), "changed")
    deployed |= during(deploy)
    destroyed = during(
        lambda: deployer.terraform(STACK, "destroy", "-input=false", "-auto-approve")
    )
    kept = project.read.client("s3").get_object(
        Bucket="shop-state", Key=f"{STACK}/terraform.tfstate"
    )
    left = json.loads(kept["Body"].read())["resources"]
    refused = (without_lock, without_reads)
    return Life(types, planned, deployed, destroyed, plans[0], left, *refused, said[0])


def _types(project: Project) -> Iterator[str]:
    definition = project.cdktf("types").definition(STACK)
    yield from definition["resource"]
    yield from (f"data.{kind}" for kind in definition["data"])


def _refused(project: Project, platform: Cdktf, actions: set[str]) -> set[str]:
    """Return for which actions a plan says that it fails, while they are taken from the role."""
    iam, name = project.read.client("iam"), "taken-away"
    deny = {"Effect": "Deny", "Action": sorted(actions), "Resource": "*"}
    document = json.dumps({"Version": "2012-10-17", "Statement": [deny]})
    iam.put_role_policy(RoleName="shop-prod-ci-plan", PolicyName=name, PolicyDocument=document)
    try:
        plan_stack(platform, STACK)
    except CommandError:
        # Terraform breaks lines.
        said = re.sub(r"[│\s]+", " ", said_by(platform, STACK, "plan"))
        return {*re.findall(r"not authorized to perform: ([\w-]+:\w+)", said)}
    finally:
        iam.delete_role_policy(RoleName="shop-prod-ci-plan", PolicyName=name)
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
