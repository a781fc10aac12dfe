"""The roles of CI, judged by their policies: they plan, deploy and destroy, and do nothing else."""

import json
import urllib.request
from collections.abc import Iterator
from typing import Any, NamedTuple

import pytest

from commands.stacks.plan import plan_stack
from commands.tools.cdktf_cli import Cdktf
from commands.tools.errors import CommandError
from local_aws import permissions
from local_aws.faults import Faults, injected
from modules.ci.policies import PARTS
from tests.local_aws.platform.project import Project
from tests.local_aws.platform.scenarios import make_state_bucket

ENVIRONMENT = """
project = "shop"
region = "us-east-1"
account_id = "123456789012"
disposable = true
alarms.email = "on-call@example.com"
ci.repository = "example/shop"

[network]
availability_zones = ["us-east-1a", "us-east-1b"]
nat_gateways = "single"

[load_balancer]
ingress_cidr_blocks = ["0.0.0.0/0"]
plain_http = true

[secrets.token]
description = "of a partner"

[databases.orders]
engine = "postgres"
engine_version = "17.4"
instance_class = "db.t4g.micro"

[caches.sessions]
node_type = "cache.t4g.micro"

[tables.labels]
hash_key = "order_id"
attributes = { order_id = "S" }

[topics.events]
subscriptions.shipments = {}

[queues.shipments]

[services.orders]
image = "public.ecr.aws/nginx/nginx-unprivileged:stable-alpine"
route.priority = 100
secrets.TOKEN = "token"
publishes.events = "tells of each order"
reads.orders = "keeps orders"
reads.sessions = "keeps sessions"
reads.labels = "prints none twice"

[jobs.report]
image = "123456789012.dkr.ecr.us-east-1.amazonaws.com/shop/report:1.0"
schedule = "rate(15 minutes)"
consumes.shipments = "counts them"
"""
STACK, CI_STACK = "shop-prod", "shop-prod-ci"
CI_ROLES = ("shop-prod-ci-*",)
JUDGED = Faults(judged_roles=CI_ROLES)


class Life(NamedTuple):
    """What was called while an environment lived, all of it by its roles for CI."""

    project: Project
    types: set[str]
    policies: dict[str, Any]
    planned: set[str]
    deployed: set[str]
    destroyed: set[str]
    second_plan_empty: bool
    left: list[str]
    refused: dict[str, str]


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


def policies_of(project: Project) -> dict[str, Any]:
    iam, found = project.read.client("iam"), {}
    for policy in iam.list_policies(Scope="Local")["Policies"]:
        version = policy["DefaultVersionId"]
        given = iam.get_policy_version(PolicyArn=policy["Arn"], VersionId=version)
        found[policy["PolicyName"]] = given["PolicyVersion"]["Document"]
    for role in ("plan", "deploy", "push"):
        name = f"shop-prod-ci-{role}"
        inline = iam.get_role_policy(RoleName=name, PolicyName="own")
        found[name] = inline["PolicyDocument"]
    return found


@pytest.fixture(scope="module")
def life(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Life]:
    """An environment that its roles deploy, plan, change and destroy."""
    project = Project(tmp_path_factory.mktemp("ci"))
    for file in project.environment("any").parent.iterdir():
        file.unlink()
    project.environment("prod").write_text(ENVIRONMENT)
    s3 = {"bucket": "shop-state", "region": "us-east-1", "encrypt": True, "use_lockfile": True}
    backend = json.dumps({"terraform": {"backend": {"s3": s3}}})
    (project.folder / "backend.tf.json").write_text(backend)
    make_state_bucket(project, "shop-state")
    person = project.cdktf("roles")
    person.synth()
    person.terraform(CI_STACK, "init", "-input=false")
    person.terraform(CI_STACK, "apply", "-input=false", "-auto-approve")
    with injected(project.server.endpoint_url, JUDGED):
        yield _lived(project)
    project.stop()


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
    plans: list[bool] = []
    planned = during(lambda: plans.append(plan_stack(planner, STACK).empty))
    refused = {
        action: _refused(project, planner, action)
        for action in ("ecs:DescribeServices", "iam:GetRole", "s3:PutObject")
    }
    file = project.environment("prod")
    file.write_text(
        file.read_text()
        .replace("[queues.shipments]", "[queues.shipments]\nmax_receive_count = 7")
        .replace("rate(15 minutes)", "rate(20 minutes)")
    )
    project.cdktf("changed").synth()
    deployed |= during(deploy)
    destroyed = during(
        lambda: deployer.terraform(STACK, "destroy", "-input=false", "-auto-approve")
    )
    state = deployer.terraform_prints(STACK, "state", "list").split()
    types = {*project.cdktf("types").definition(STACK)["resource"]}
    policies = policies_of(project)
    return Life(project, types, policies, planned, deployed, destroyed, plans[0], state, refused)


def _refused(project: Project, platform: Cdktf, action: str) -> str:
    """Return what a plan says while an action is taken from the role."""
    iam, name = project.read.client("iam"), "taken-away"
    deny = {"Effect": "Deny", "Action": action, "Resource": "*"}
    document = json.dumps({"Version": "2012-10-17", "Statement": [deny]})
    iam.put_role_policy(RoleName="shop-prod-ci-plan", PolicyName=name, PolicyDocument=document)
    try:
        plan_stack(platform, STACK)
    except CommandError as error:
        return str(error)
    finally:
        iam.delete_role_policy(RoleName="shop-prod-ci-plan", PolicyName=name)
    return ""


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


def test_a_plan_fails_without_what_it_needs(life: Life) -> None:
    assert [action for action, said in life.refused.items() if "not authorized" not in said] == []


def test_what_a_plan_reads_is_what_its_role_may_read(life: Life) -> None:
    in_use = [r for part in PARTS.values() for kind, r in part.items() if kind in life.types]
    granted = {action for rights in in_use for action in rights.reads}
    state = {"s3:DeleteObject", "s3:GetObject", "s3:ListBucket", "s3:PutObject"}

    assert granted - life.planned == set()
    assert life.planned - granted - state == {"sts:GetCallerIdentity"}
