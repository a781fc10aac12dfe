"""Two stacks of one network: the second stands on the first, calls it, and takes a service over."""

import json
from collections.abc import Iterator
from typing import Any

import pytest

from commands.stacks.initialization import initialize
from commands.tools.errors import CommandError
from local_aws.leftovers import leftovers
from tests.local_aws.platform.project import Project, plan_again
from tests.local_aws.platform.scenarios import make_state_bucket

BASE, TEAM, REGION, BUCKET = "shop-test", "shop-billing", "eu-west-1", "shop-state"

PLATFORM = """
project = "shop"
region = "eu-west-1"
disposable = true

[network]
availability_zones = ["eu-west-1a", "eu-west-1b"]

[load_balancer]
ingress_cidr_blocks = ["0.0.0.0/0"]
access_logs = false
waivers.plain_http = "a test"

[services.web]
"""
LEDGER = """
[services.ledger]
port = 9000
route = { priority = 100, path_patterns = ["/ledger/*"] }
"""
BILLING = """
stands_on = "test"

[topics.events]
subscriptions.bills = {}

[queues.bills]

[services.invoices]
route = { priority = 200, path_patterns = ["/invoices/*"] }
calls."test/web" = "shows what is paid"
consumes.bills = "prints them"

[jobs.report]
image = ":1"
calls."test/web" = "counts what is paid"
"""
BOOKS = """
[services.books]
port = 9000
route = { priority = 300, path_patterns = ["/ledger/*"] }
"""


class Shop:
    """The two stacks, and what AWS knows of them."""

    def __init__(self, project: Project) -> None:
        self.project = project
        for file in (project.folder / "environments").iterdir():
            file.unlink()
        s3 = {"bucket": BUCKET, "region": REGION, "encrypt": True, "use_lockfile": True}
        backend = json.dumps({"terraform": {"backend": {"s3": s3}}})
        (project.folder / "backend.tf.json").write_text(backend)
        make_state_bucket(project, BUCKET)

    def says(self, base: str, team: str) -> None:
        self.project.environment("test").write_text(base)
        self.project.environment("billing").write_text(team)

    def client(self, service: str) -> Any:
        return self.project.read.client(service)

    def plan(self, stack: str, phase: str) -> Any:
        platform = self.project.cdktf(phase)
        platform.synth()
        initialize(platform, stack)
        return plan_again(platform, stack)

    @property
    def forwarded(self) -> dict[str, str]:
        """The target group of each priority below those that hold groups."""
        elb = self.client("elbv2")
        [balancer] = elb.describe_load_balancers()["LoadBalancers"]
        listeners = elb.describe_listeners(LoadBalancerArn=balancer["LoadBalancerArn"])["Listeners"]
        rules = elb.describe_rules(ListenerArn=listeners[0]["ListenerArn"])["Rules"]
        return {
            rule["Priority"]: rule["Actions"][0]["TargetGroupArn"].split("/")[1].rsplit("-", 1)[0]
            for rule in rules
            if rule["Priority"] != "default" and int(rule["Priority"]) < 49000
        }


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shop]:
    """Both files, and nothing deployed."""
    shop = Shop(Project(tmp_path_factory.mktemp("shop"), region=REGION))
    shop.says(PLATFORM + LEDGER, BILLING)
    yield shop
    shop.project.stop()


def test_a_plan_says_that_the_stack_below_is_not_deployed(shop: Shop) -> None:
    code, output = shop.project.command("plan", "billing")

    assert code == 1
    assert '"test" tells nobody yet' in output, output
    written = {path.name for path in (shop.project.folder / "cdktf.out" / "stacks").iterdir()}
    assert written == {TEAM, "remote-state"}


def test_a_stack_that_stands_on_another_adds_its_own_and_both_plans_are_empty(shop: Shop) -> None:
    shop.project.deploy(BASE, "base")
    shop.project.deploy(TEAM, "team")

    for stack in (BASE, TEAM):
        plan = shop.plan(stack, f"again {stack}")
        assert plan.empty, plan.report
    services = shop.client("ecs").list_services(cluster="shop-cluster-test")["serviceArns"]
    assert {arn.rsplit("/", 1)[1] for arn in services} == {
        *("shop-web-test", "shop-ledger-test", "shop-invoices-billing"),
    }
    assert shop.forwarded == {"100": "shop-ledger-test", "200": "shop-invoices-billing"}
    found = shop.client("servicediscovery").list_services()["Services"]
    assert {one["Name"] for one in found} == {"web", "ledger", "invoices"}


def test_whoever_calls_across_owns_the_rules_of_both_sides(shop: Shop) -> None:
    groups = {
        group["GroupName"].rsplit("-", 1)[0]: group["GroupId"]
        for group in shop.client("ec2").describe_security_groups()["SecurityGroups"]
    }
    rules = shop.client("ec2").describe_security_group_rules()["SecurityGroupRules"]
    into_web = [
        rule["ReferencedGroupInfo"]["GroupId"]
        for rule in rules
        if rule["GroupId"] == groups["shop-web-test"] and not rule["IsEgress"]
    ]
    callers = [groups["shop-invoices-billing"], groups["shop-report-billing"]]
    assert sorted(into_web) == sorted(callers)
    [task] = shop.client("ecs").list_task_definitions(familyPrefix="shop-invoices-billing")[
        "taskDefinitionArns"
    ]
    [container] = shop.client("ecs").describe_task_definition(taskDefinition=task)[
        "taskDefinition"
    ]["containerDefinitions"]
    assert {"name": "WEB_URL", "value": "http://web.shop.local:8080"} in container["environment"]


def test_a_plan_says_what_the_stack_below_has_not_done_for_this_one(shop: Shop) -> None:
    shop.says(PLATFORM + LEDGER, BILLING + BOOKS.replace("9000", "9100"))

    with pytest.raises(CommandError, match=r'"test" has not done yet for "billing":\s+port\s+9100'):
        shop.plan(TEAM, "new port")


def test_a_service_moves_from_one_stack_to_the_other_and_is_served_all_the_time(
    shop: Shop,
) -> None:
    shop.says(PLATFORM + LEDGER, BILLING + BOOKS)
    asked = shop.project.apply(BASE, "asked for the port")
    assert asked.actions == {'aws_ssm_parameter.published["members/billing/asks"]': "change"}
    added = shop.project.apply(TEAM, "successor")
    assert {*added.actions.values()} == {"add"}
    assert shop.forwarded["100"] == "shop-ledger-test"
    assert shop.forwarded["300"] == "shop-books-billing"

    shop.says(PLATFORM, BILLING + BOOKS)
    gone = shop.project.apply(BASE, "taken away")

    assert "aws_ecs_service.web" not in gone.actions
    assert not {one for one in gone.actions if "targets" in one and "9000" in one}
    assert shop.forwarded == {"200": "shop-invoices-billing", "300": "shop-books-billing"}
    plan = shop.plan(TEAM, "after the move")
    assert plan.empty, plan.report


def test_the_stack_below_is_not_destroyed_while_another_stands_on_it(shop: Shop) -> None:
    code, output = shop.project.command("destroy", "test", YES="1")

    assert code != 0
    assert "shop-billing stands on it" in output, output


def test_both_are_destroyed_in_turn_and_nothing_is_left(shop: Shop) -> None:
    shop.project.destroy(TEAM, "team gone")
    assert shop.forwarded == {}
    plan = shop.plan(BASE, "alone again")
    assert plan.empty, plan.report
    shop.project.destroy(BASE, "base gone")

    left = leftovers(shop.project.server.endpoint_url, REGION)
    assert left == [f"S3 bucket {BUCKET}"]
