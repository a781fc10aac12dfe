"""ECS services keep what they are given and run what is desired."""

from typing import Any
from uuid import uuid4

import pytest
from botocore.exceptions import ClientError

from tests.local_aws.balanced import Connect, behind_a_load_balancer

ROLLBACK = {"deploymentCircuitBreaker": {"enable": True, "rollback": True}}
SPOT_MOSTLY = [
    {"capacityProvider": "FARGATE", "base": 1, "weight": 1},
    {"capacityProvider": "FARGATE_SPOT", "base": 0, "weight": 3},
]


class Services:
    """A cluster of its own, with short words for what the tests do there."""

    def __init__(self, ecs: Any) -> None:
        self.ecs = ecs
        self.cluster = uuid4().hex
        ecs.create_cluster(clusterName=self.cluster)

    def task_definition(self, image: str = "nginx:1") -> str:
        """Registers one and returns its ARN."""
        answer = self.ecs.register_task_definition(
            family=self.cluster,
            requiresCompatibilities=["FARGATE"],
            cpu="256",
            memory="512",
            containerDefinitions=[
                {"name": "web", "image": image, "portMappings": [{"containerPort": 8080}]}
            ],
        )
        return str(answer["taskDefinition"]["taskDefinitionArn"])

    def create(self, **fields: Any) -> dict[str, Any]:
        """Creates the service "web"."""
        fields = {"taskDefinition": self.task_definition(), "desiredCount": 2} | fields
        answer = self.ecs.create_service(cluster=self.cluster, serviceName="web", **fields)
        return dict(answer["service"])

    def update(self, **fields: Any) -> dict[str, Any]:
        """Changes the service "web"."""
        answer = self.ecs.update_service(cluster=self.cluster, service="web", **fields)
        return dict(answer["service"])

    def describe(self) -> dict[str, Any]:
        """Reads the service "web" back."""
        answer = self.ecs.describe_services(cluster=self.cluster, services=["web"])
        return dict(answer["services"][0])


@pytest.fixture
def services(aws: Connect) -> Services:
    return Services(aws("ecs"))


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("availabilityZoneRebalancing", "DISABLED"),
        ("capacityProviderStrategy", SPOT_MOSTLY),
        ("enableECSManagedTags", True),
        ("enableExecuteCommand", True),
        ("placementStrategy", [{"type": "random"}]),
    ],
)
def test_a_service_keeps_the_field(services: Services, field: str, value: Any) -> None:
    services.create(**{field: value})
    assert services.describe()[field] == value


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("availabilityZoneRebalancing", "ENABLED"),
        ("enableECSManagedTags", False),
        ("enableExecuteCommand", False),
    ],
)
def test_a_field_that_is_left_out_has_the_default_of_ecs(
    services: Services, field: str, value: Any
) -> None:
    services.create()
    assert services.describe()[field] == value


def test_a_service_takes_over_a_field_that_changes(local: Connect) -> None:
    services = Services(local("ecs"))
    services.create(enableExecuteCommand=True, capacityProviderStrategy=SPOT_MOSTLY)
    services.update(enableExecuteCommand=False, capacityProviderStrategy=SPOT_MOSTLY[:1])
    service = services.describe()
    assert service["enableExecuteCommand"] is False
    assert service["capacityProviderStrategy"] == SPOT_MOSTLY[:1]


def test_a_part_of_the_deployment_configuration_leaves_the_other_parts(services: Services) -> None:
    services.create(deploymentConfiguration={"maximumPercent": 150})
    services.update(deploymentConfiguration=ROLLBACK)
    assert services.describe()["deploymentConfiguration"] == {
        **ROLLBACK,
        "maximumPercent": 150,
        "minimumHealthyPercent": 100,
    }


def test_a_service_with_a_capacity_provider_strategy_has_no_launch_type(services: Services) -> None:
    services.create(capacityProviderStrategy=SPOT_MOSTLY)
    service = services.describe()
    assert "launchType" not in service
    assert "launchType" not in service["deployments"][0]
    assert service["platformVersion"] == "LATEST"


def test_a_service_without_a_network_configuration_answers_none(services: Services) -> None:
    services.create()
    assert "networkConfiguration" not in services.describe()


def test_a_service_without_a_strategy_takes_the_one_of_its_cluster(services: Services) -> None:
    services.ecs.put_cluster_capacity_providers(
        cluster=services.cluster,
        capacityProviders=["FARGATE"],
        defaultCapacityProviderStrategy=SPOT_MOSTLY[:1],
    )
    services.create()
    assert services.describe()["capacityProviderStrategy"] == SPOT_MOSTLY[:1]


def test_a_new_service_runs_nothing_first_and_what_is_desired_then(services: Services) -> None:
    service = services.create(desiredCount=2)
    assert (service["runningCount"], service["pendingCount"]) == (0, 2)
    assert service["deployments"][0]["rolloutState"] == "IN_PROGRESS"
    service = services.describe()
    assert (service["runningCount"], service["pendingCount"]) == (2, 0)
    assert [d["rolloutState"] for d in service["deployments"]] == ["COMPLETED"]
    assert service["events"][0]["message"] == "(service web) has reached a steady state."


@pytest.mark.parametrize("desired_count", [5, 1, 0])
def test_scaling_keeps_the_deployment_and_changes_the_running_count_afterwards(
    services: Services, desired_count: int
) -> None:
    services.create(desiredCount=2)
    deployment_id = services.describe()["deployments"][0]["id"]
    assert services.update(desiredCount=desired_count)["runningCount"] == 2
    service = services.describe()
    assert service["runningCount"] == desired_count
    assert [d["id"] for d in service["deployments"]] == [deployment_id]


def test_a_new_task_definition_replaces_the_old_tasks(services: Services) -> None:
    services.create()
    services.describe()
    revision = services.task_definition("nginx:2")
    service = services.update(taskDefinition=revision.rpartition("/")[2])
    assert [d["status"] for d in service["deployments"]] == ["PRIMARY", "ACTIVE"]
    service = services.describe()
    assert service["taskDefinition"] == revision
    assert [d["taskDefinition"] for d in service["deployments"]] == [revision]


@pytest.mark.parametrize("fields", [{"forceNewDeployment": True}, {"platformVersion": "1.4.0"}])
def test_a_change_that_needs_new_tasks_begins_a_deployment(
    services: Services, fields: dict[str, Any]
) -> None:
    services.create()
    [former] = services.describe()["deployments"]
    updated = services.update(**fields)["deployments"]
    assert len(updated) == 2
    assert (updated[1]["id"], updated[1]["createdAt"]) == (former["id"], former["createdAt"])
    assert len(services.describe()["deployments"]) == 1


def test_a_grace_period_lasts_as_long_as_there_is_a_load_balancer(aws: Connect) -> None:
    services = Services(aws("ecs"))
    services.create(loadBalancers=behind_a_load_balancer(aws), healthCheckGracePeriodSeconds=60)
    assert services.describe()["healthCheckGracePeriodSeconds"] == 60
    services.update(loadBalancers=[])
    assert "healthCheckGracePeriodSeconds" not in services.describe()


@pytest.mark.parametrize("seconds", [0, 60])
def test_a_grace_period_without_a_load_balancer_is_refused(local: Connect, seconds: int) -> None:
    services = Services(local("ecs"))
    refused = pytest.raises(ClientError, match="only valid for services")
    with refused:
        services.create(healthCheckGracePeriodSeconds=seconds)
    services.create(loadBalancers=behind_a_load_balancer(local), healthCheckGracePeriodSeconds=60)
    with refused:
        services.update(loadBalancers=[], healthCheckGracePeriodSeconds=seconds)
    assert services.describe()["healthCheckGracePeriodSeconds"] == 60


def test_a_deleted_service_runs_nothing_and_is_not_listed(services: Services) -> None:
    services.create()
    services.describe()
    services.ecs.delete_service(cluster=services.cluster, service="web", force=True)
    service = services.describe()
    assert (service["status"], service["runningCount"]) == ("INACTIVE", 0)
    assert services.ecs.list_services(cluster=services.cluster)["serviceArns"] == []


def test_a_service_deployment_is_found_and_tells_its_end(services: Services) -> None:
    created = services.create()
    services.describe()
    [listed] = services.ecs.list_service_deployments(cluster=services.cluster, service="web")[
        "serviceDeployments"
    ]
    # The provider looks for the id of the task set in there.
    assert created["deployments"][0]["id"].partition("/")[2] in listed["targetServiceRevisionArn"]
    answer = services.ecs.describe_service_deployments(
        serviceDeploymentArns=[listed["serviceDeploymentArn"], "arn:unknown"]
    )
    assert [d["status"] for d in answer["serviceDeployments"]] == ["SUCCESSFUL"]
    assert answer["failures"] == [{"arn": "arn:unknown", "reason": "MISSING"}]
    revision = listed["targetServiceRevisionArn"]
    told = services.ecs.describe_service_revisions(serviceRevisionArns=[revision, "arn:unknown"])
    assert [one["taskDefinition"] for one in told["serviceRevisions"]] == [
        created["taskDefinition"]
    ]
    assert told["failures"] == [{"arn": "arn:unknown", "reason": "MISSING"}]
    later = {"after": created["deployments"][0]["createdAt"].replace(year=2099)}
    assert not services.ecs.list_service_deployments(
        cluster=services.cluster, service="web", createdAt=later
    )["serviceDeployments"]
