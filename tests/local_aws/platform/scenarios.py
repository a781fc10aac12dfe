"""What is done in the background, on platforms of their own: another team's, and production."""

import json
import re
from dataclasses import dataclass
from typing import Any

from commands.stacks.plan import Plan, plan_stack
from commands.tools.console import step
from local_aws.faults import Faults, injected
from local_aws.leftovers import leftovers
from tests.local_aws.platform.project import Project
from tests.local_aws.platform.reading import Named

SHOP = """
project = "shop"
region = "eu-west-1"
disposable = true

[network]
availability_zones = ["eu-west-1a", "eu-west-1b"]

[services.web]
image = "111122223333.dkr.ecr.us-east-1.amazonaws.com/shared/web:1.0"
"""
SHOP_STACK = "shop-dev"
SHOP_BUCKET = "shop-terraform-state"
SHOP_REGION = "eu-west-1"
READS_A_VALUE = ("secretsmanager:*Get*Value", "secretsmanager:GetRandomPassword")
"""Calls that a role which only plans may be refused."""

FAULTS = Faults(throttled_share=0.1, failed_share=0.03)

PROD_STACK = "payment-prod"
PROD_ZONE_ID = "Z00000000000000000PROD"


@dataclass(frozen=True)
class Deployed:
    """A deployed platform.

    Attributes:
        outputs: The outputs of its stack.
        second_plan: What was still to do.
        services: Its ECS services.
        left: All that there was, as the search for leftovers names it.
        refused: How many calls AWS answered by an error.
    """

    outputs: dict[str, Any]
    second_plan: Plan
    services: Named
    left: list[str]
    refused: int


def deploy_shop_while_aws_throttles(project: Project) -> Deployed:
    """Another team deploys its least environment while a share of all calls fails."""
    for path in (project.folder / "environments").iterdir():
        path.unlink()
    project.environment("dev").write_text(SHOP)
    s3 = {"bucket": SHOP_BUCKET, "region": SHOP_REGION, "encrypt": True, "use_lockfile": True}
    backend = json.dumps({"terraform": {"backend": {"s3": s3}}})
    (project.folder / "backend.tf.json").write_text(backend)
    make_state_bucket(project, SHOP_BUCKET)
    # The local AWS asks for few attempts, since what it lacks never comes; the default is 25.
    project.env["AWS_MAX_ATTEMPTS"] = "25"
    with (
        step(f"Deploying {SHOP_STACK} while AWS throttles"),
        injected(project.server.endpoint_url, FAULTS),
    ):
        platform = project.cdktf("throttled")
        platform.deploy(SHOP_STACK)
        second_plan = plan_stack(platform, SHOP_STACK)
    return look(project, platform.outputs(SHOP_STACK), second_plan)


def destroy_shop_while_aws_throttles(project: Project) -> list[str]:
    """They destroy it again, and remove the bucket that they had made by hand."""
    with (
        step(f"Destroying {SHOP_STACK} while AWS throttles"),
        injected(project.server.endpoint_url, FAULTS),
    ):
        project.cdktf("throttled").destroy(SHOP_STACK)
    project.state_bucket.empty()
    project.read.client("s3").delete_bucket(Bucket=SHOP_BUCKET)
    return leftovers(project.server.endpoint_url, SHOP_REGION)


def deploy_production(project: Project) -> Deployed:
    """The environment `prod` of the payment system, in a hosted zone that is there before.

    The second plan is one of a role that may read no secret.
    """
    zone = project.read.client("route53").create_hosted_zone(
        Name="example.com", CallerReference="the owner of the domain"
    )
    file = project.environment("prod")
    text = file.read_text()
    assert PROD_ZONE_ID in text
    zone_id = zone["HostedZone"]["Id"].rpartition("/")[2]
    file.write_text(text.replace(PROD_ZONE_ID, zone_id))
    make_state_bucket(project, "payment-terraform-state")
    with step(f"Deploying {PROD_STACK}"):
        platform = project.cdktf("production")
        platform.deploy(PROD_STACK)
    with injected(project.server.endpoint_url, Faults(denied=READS_A_VALUE)):
        second_plan = plan_stack(platform, PROD_STACK)
    return look(project, platform.outputs(PROD_STACK), second_plan)


def make_state_bucket(project: Project, bucket: str) -> None:
    """A bucket made by hand: the stack `remote-state` is tested with the environment `dev`."""
    arguments: dict[str, Any] = {"Bucket": bucket}
    if project.region != "us-east-1":
        arguments["CreateBucketConfiguration"] = {"LocationConstraint": project.region}
    project.read.client("s3").create_bucket(**arguments)


def look(project: Project, outputs: dict[str, Any], second_plan: Plan) -> Deployed:
    """Reads back what tests cannot read later."""
    log = project.server.log_file.read_text()
    return Deployed(
        outputs=outputs,
        second_plan=second_plan,
        services=project.read.ecs_services(outputs["ecs_cluster_name"]),
        left=leftovers(project.server.endpoint_url, project.region),
        refused=len(re.findall(r'" (400|500|503) -', log)),
    )
