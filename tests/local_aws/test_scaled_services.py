"""Another team's services while they are scaled, moved to Spot, unrouted and broken, one by one."""

import json
import time
from collections.abc import Iterator
from typing import Any

import pytest

from commands.tools.errors import CommandError
from local_aws.faults import Faults, injected
from modules.task.ecr import DEFAULT_IMAGE
from tests.local_aws.platform.project import Change, Project, plan_again
from tests.local_aws.platform.scenarios import make_state_bucket

STACK, CLUSTER, REGION, BUCKET = "shop-dev", "shop-cluster-dev", "eu-west-1", "shop-state"
BROKEN = "example.com/web:does-not-start"

PLATFORM = """
project = "shop"
region = "eu-west-1"
disposable = true

[network]
availability_zones = ["eu-west-1a", "eu-west-1b"]
nat_gateways = "single"

[load_balancer]
ingress_cidr_blocks = ["10.0.0.0/8"]
plain_http = true
"""
WEB = "\n[services.web]\n"
ROUTE = "route.priority = 100\n"
SCHEDULED = """
[services.web.scaling]
schedules.morning = { schedule = "cron(0 7 * * ? *)", min_capacity = 5, max_capacity = 20 }
"""
DEPLOYED = """
[services.web]
deployment_minimum_healthy_percent = 50
deployment_maximum_percent = 100
availability_zone_rebalancing = "DISABLED"
capacity_provider_strategy.FARGATE_SPOT = {{ weight = 1 }}
task_role_policy_arns = ["arn:aws:iam::aws:policy/ReadOnlyAccess"]

[services.web.scaling]
cpu_target_percent = 0
disable_scale_in = true

[services.web.scaling.custom_metrics]
age = {{ target_value = {age}, namespace = "Shop", metric_name = "Age", dimensions.Queue = "jobs" }}

[services.web.scaling.step_policies.jobs]
namespace = "Shop"
metric_name = "Jobs"
dimensions.Queue = "jobs"
threshold = {age}
adjustment_type = "PercentChangeInCapacity"
min_adjustment_magnitude = 2
step_adjustments = [
  {{ metric_interval_lower_bound = 50, scaling_adjustment = 100 }},
  {{ metric_interval_lower_bound = 0, metric_interval_upper_bound = 50, scaling_adjustment = 10 }},
]

[services.web.scaling.custom_metrics.backlog]
target_value = 10
metrics = [
  {{ id = "each", expression = "jobs / 2" }},
  {{ id = "jobs", return_data = false, metric_stat = {stat} }},
]
"""
STAT = '{ namespace = "Shop", metric_name = "Jobs", stat = "Sum" }'

ORDERS = "\n[services.orders]\n"
SPOT = """
[cluster.capacity_provider_strategy]
FARGATE = { base = 1, weight = 1 }
FARGATE_SPOT = { weight = 3 }
"""


class Shop:
    """Their platform, deployed, and what AWS knows of the scaling of its services."""

    def __init__(self, project: Project) -> None:
        self.project, self.read = project, project.read
        for file in (project.folder / "environments").iterdir():
            file.unlink()
        s3 = {"bucket": BUCKET, "region": REGION, "encrypt": True, "use_lockfile": True}
        backend = json.dumps({"terraform": {"backend": {"s3": s3}}})
        (project.folder / "backend.tf.json").write_text(backend)
        make_state_bucket(project, BUCKET)

    def says(self, *tables: str) -> None:
        self.project.environment("dev").write_text(PLATFORM + "".join(tables))

    def apply(self, phase: str, *tables: str) -> Change:
        self.says(*tables)
        change = self.project.apply(STACK, phase)
        assert change.second_plan.empty, change.second_plan.report
        assert not {address for address in change.actions if "aws_ecs_service" in address} & {
            *change.addresses("replace"),
            *change.addresses("destroy"),
        }
        return change

    def running(self, service: str) -> int:
        self.read.ecs_services(CLUSTER)
        return int(self.read.ecs_services(CLUSTER)[f"shop-{service}-dev"]["runningCount"])

    def image(self, service: str) -> str:
        definition = self.read.ecs_services(CLUSTER)[f"shop-{service}-dev"]["taskDefinition"]
        found = self.read.client("ecs").describe_task_definition(taskDefinition=definition)
        return str(found["taskDefinition"]["containerDefinitions"][0]["image"])

    def bounds(self, service: str) -> list[int]:
        return list(self._scaling(service, "scalable_targets", "[MinCapacity, MaxCapacity]")[0])

    def followed_by(self, service: str) -> list[str]:
        policies = self._scaling(service, "scaling_policies", "PolicyName")
        return sorted(policies + self._scaling(service, "scheduled_actions", "ScheduledActionName"))

    def policies_of_steps(self, service: str) -> list[Any]:
        found = self.read.client("application-autoscaling").describe_scaling_policies(
            **self._target(service)
        )
        return [one for one in found["ScalingPolicies"] if one["PolicyType"] == "StepScaling"]

    def alarms(self) -> list[Any]:
        found = self.read.client("cloudwatch").describe_alarms(AlarmNamePrefix="shop-web-steps")
        return list(found["MetricAlarms"])

    def let_the_schedule_fire(self, service: str) -> None:
        [action] = self._scaling(service, "scheduled_actions", "ScalableTargetAction")
        client = self.read.client("application-autoscaling")
        client.register_scalable_target(**self._target(service), **action)

    def scale(self, service: str, count: int) -> None:
        ecs = self.read.client("ecs")
        ecs.update_service(cluster=CLUSTER, service=f"shop-{service}-dev", desiredCount=count)

    def _scaling(self, service: str, what: str, found: str) -> list[Any]:
        target = self._target(service)
        if what == "scalable_targets":
            target["ResourceIds"] = [target.pop("ResourceId")]  # type: ignore[list-item]
        kind = what.title().replace("_", "")
        return list(
            self.read("application-autoscaling", f"describe_{what}", f"{kind}[].{found}", **target)
        )

    @staticmethod
    def _target(service: str) -> dict[str, str]:
        return {
            "ServiceNamespace": "ecs",
            "ResourceId": f"service/{CLUSTER}/shop-{service}-dev",
            "ScalableDimension": "ecs:service:DesiredCount",
        }


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shop]:
    """Their platform: a scaled and routed service, and one with a fixed number of tasks."""
    project = Project(tmp_path_factory.mktemp("shop"), region=REGION)
    shop = Shop(project)
    shop.says(WEB, ROUTE, SCHEDULED, ORDERS)
    project.deploy(STACK, "deployed")
    assert plan_again(project.cdktf("planned"), STACK).empty
    yield shop
    project.stop()


def test_every_service_has_a_scaler(shop: Shop) -> None:
    assert shop.bounds("web") == [2, 10]
    assert shop.followed_by("web") == ["cpu", "memory", "morning"]
    assert shop.bounds("orders") == [2, 2]
    assert shop.followed_by("orders") == []


def test_another_capacity_provider_strategy_changes_every_service_in_place(shop: Shop) -> None:
    change = shop.apply("spot", WEB, ROUTE, SCHEDULED, ORDERS, SPOT)

    assert {a for a in change.addresses("change") if "ecs_service" in a} == {
        "aws_ecs_service.orders",
        "aws_ecs_service.web",
    }
    services = shop.read.ecs_services(CLUSTER).values()
    assert {len(service["capacityProviderStrategy"]) for service in services} == {2}


def test_bounds_that_a_schedule_has_set_stay_when_something_else_changes(shop: Shop) -> None:
    shop.let_the_schedule_fire("web")
    assert shop.running("web") == 5

    change = shop.apply(
        "unrelated", WEB, ROUTE, SCHEDULED, ORDERS, "cpu_units = 512\nmemory_mib = 1024\n", SPOT
    )

    assert change.actions == {
        "aws_ecs_service.orders": "change",
        "aws_ecs_task_definition.orders": "replace",
    }
    assert (shop.bounds("web"), shop.running("web")) == ([5, 20], 5)


def test_other_bounds_beside_a_schedule_are_registered_with_all_that_belongs_to_them(
    shop: Shop,
) -> None:
    shop.apply("bounds", WEB, ROUTE, SCHEDULED, "max_capacity = 12\n", ORDERS, SPOT)

    assert (shop.bounds("web"), shop.running("web")) == ([2, 12], 5)
    assert shop.followed_by("web") == ["cpu", "memory", "morning"]


def test_without_scaling_and_without_a_route_every_task_runs_on(shop: Shop) -> None:
    shop.scale("web", 7)

    shop.apply("unscaled", WEB, ORDERS, SPOT)

    assert (shop.bounds("web"), shop.running("web")) == ([7, 7], 7)
    assert shop.followed_by("web") == []
    assert shop.read.ecs_services(CLUSTER)["shop-web-dev"]["loadBalancers"] == []


def test_a_route_and_its_grace_period_come_back(shop: Shop) -> None:
    shop.apply("routed", WEB, ROUTE, ORDERS, SPOT)

    service = shop.read.ecs_services(CLUSTER)["shop-web-dev"]
    assert service["healthCheckGracePeriodSeconds"] == 60


def test_a_service_is_replaced_and_scaled_as_it_says_until_it_says_nothing(shop: Shop) -> None:
    shop.apply("deployed", DEPLOYED.format(age=30, stat=STAT), ORDERS, SPOT)

    service = shop.read.ecs_services(CLUSTER)["shop-web-dev"]
    shares = service["deploymentConfiguration"]
    assert (shares["minimumHealthyPercent"], shares["maximumPercent"]) == (50, 100)
    assert [one["capacityProvider"] for one in service["capacityProviderStrategy"]] == [
        "FARGATE_SPOT"
    ]
    assert shop.followed_by("web") == ["age", "backlog", "memory", "steps.jobs"]
    [alarm], [steps] = shop.alarms(), shop.policies_of_steps("web")
    assert alarm["AlarmActions"] == [steps["PolicyARN"]]
    assert (alarm["Threshold"], alarm["Dimensions"][0]["Value"]) == (30, "jobs")
    taken = steps["StepScalingPolicyConfiguration"]
    assert (taken["AdjustmentType"], taken["MinAdjustmentMagnitude"], taken["Cooldown"]) == (
        "PercentChangeInCapacity",
        2,
        300,
    )
    assert sorted(one["ScalingAdjustment"] for one in taken["StepAdjustments"]) == [10, 100]

    changed = shop.apply("deployed otherwise", DEPLOYED.format(age=60, stat=STAT), ORDERS, SPOT)
    assert changed.actions == {
        'aws_appautoscaling_policy.web_custom["age"]': "change",
        'aws_cloudwatch_metric_alarm.web_steps["jobs"]': "change",
    }

    shop.apply("deployed by default", WEB, ROUTE, ORDERS, SPOT)
    assert (shop.followed_by("web"), shop.alarms()) == ([], [])


@pytest.mark.parametrize("count", [4, 1])
def test_terraform_changes_the_number_of_tasks_of_a_service_that_nothing_scales(
    shop: Shop, count: int
) -> None:
    change = shop.apply(f"{count}", WEB, ROUTE, ORDERS, f"desired_count = {count}\n", SPOT)

    assert change.actions == {"aws_appautoscaling_target.orders": "change"}
    assert shop.running("orders") == count


def test_a_first_rollout_that_fails_ends_the_run_at_once_and_says_where_to_look(shop: Shop) -> None:
    shop.says(WEB, ROUTE, ORDERS, SPOT, f'\n[services.new]\nimage = "{BROKEN}"\n')
    began = time.monotonic()

    with (
        injected(shop.project.server.endpoint_url, Faults(images_that_never_start=(BROKEN,))),
        pytest.raises(CommandError) as raised,
    ):
        shop.project.cdktf("broken").deploy(STACK)

    # Not after the 20 minutes that the provider would wait.
    assert time.monotonic() - began < 600
    assert str(raised.value).startswith("shop-new-dev: ECS has given up its rollout")


def test_a_service_whose_first_rollout_has_failed_is_deployed_without_tasks_then_raised(
    shop: Shop,
) -> None:
    for count in (0, 2):
        shop.says(WEB, ROUTE, ORDERS, SPOT, f"\n[services.new]\ndesired_count = {count}\n")
        shop.project.deploy(STACK, f"new-{count}")
        assert plan_again(shop.project.cdktf("planned"), STACK).empty
        assert shop.running("new") == count


def test_a_service_goes_back_to_its_last_image_that_worked_and_no_further(shop: Shop) -> None:
    new, image = "\n[services.new]\n", 'image = "example.com/orders:2"\n'
    shop.says(WEB, ROUTE, ORDERS, image, SPOT, new)
    shop.project.deploy(STACK, "orders")
    file = shop.project.environment("dev")
    before = file.read_text()

    code, output = shop.project.command("rollback", "dev", "orders", YES="1")

    assert code == 0, output
    assert f"orders: from example.com/orders:2 to {DEFAULT_IMAGE}\n" in output
    assert file.read_text() == before.replace("example.com/orders:2", DEFAULT_IMAGE)
    assert shop.image("orders") == DEFAULT_IMAGE
    again = shop.project.cdktf("again")
    again.synth()
    assert plan_again(again, STACK).empty
    code, output = shop.project.command("rollback", "dev", "orders", YES="1")
    assert code == 1
    assert f"images that ran: {DEFAULT_IMAGE}, example.com/orders:2. Write one into" in output


@pytest.mark.parametrize(
    ("service", "rule"),
    [
        ("", "SERVICE: none is given; choose one of new, orders, web"),
        ("order", 'SERVICE: "order" is no service of shop-dev; did you mean "orders"?'),
    ],
)
def test_a_service_that_is_not_there_is_not_taken_back(shop: Shop, service: str, rule: str) -> None:
    code, output = shop.project.command("rollback", "dev", service)

    assert code == 1
    assert rule in output
