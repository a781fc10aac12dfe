"""Faults go wrong as asked, where asked, and no longer than asked."""

import urllib.error
from collections.abc import Callable
from typing import Any
from uuid import uuid4

import pytest
from botocore.exceptions import ClientError

from local_aws.faults import Faults, inject, injected
from local_aws.server import LocalAws

Connect = Callable[[str], Any]

BREAKER_WITH_ROLLBACK = {"deploymentCircuitBreaker": {"enable": True, "rollback": True}}
BREAKER_ALONE = {"deploymentCircuitBreaker": {"enable": True, "rollback": False}}


class Service:
    """One ECS service of two tasks, in a cluster of its own."""

    def __init__(self, ecs: Any, image: str, configuration: dict[str, Any]) -> None:
        self.ecs = ecs
        self.name = uuid4().hex
        ecs.create_cluster(clusterName=self.name)
        ecs.create_service(
            cluster=self.name,
            serviceName=self.name,
            taskDefinition=self.task_definition(image),
            desiredCount=2,
            deploymentConfiguration=configuration,
        )

    def task_definition(self, image: str) -> str:
        """Registers one with this image and returns its ARN."""
        container = {"name": "web", "image": image, "memory": 128}
        answer = self.ecs.register_task_definition(
            family=self.name, containerDefinitions=[container]
        )
        return str(answer["taskDefinition"]["taskDefinitionArn"])

    def update(self, **fields: Any) -> None:
        """Changes the service."""
        self.ecs.update_service(cluster=self.name, service=self.name, **fields)

    def describe(self) -> dict[str, Any]:
        """Reads the service back."""
        answer = self.ecs.describe_services(cluster=self.name, services=[self.name])
        return dict(answer["services"][0])

    def history(self, describes: int) -> list[list[tuple[str, int]]]:
        """Rollout state and running count of each deployment, describe by describe."""
        return [
            [(d["rolloutState"], d["runningCount"]) for d in self.describe()["deployments"]]
            for _ in range(describes)
        ]


@pytest.fixture
def broken_images(local_aws: LocalAws) -> Any:
    with injected(local_aws.endpoint_url, Faults(images_that_never_start=("*:broken",))):
        yield


@pytest.mark.usefixtures("broken_images")
def test_the_circuit_breaker_rolls_back_to_the_task_definition_that_ran(local: Connect) -> None:
    service = Service(local("ecs"), "web:1", BREAKER_WITH_ROLLBACK)
    good = service.describe()["taskDefinition"]
    service.update(taskDefinition=service.task_definition("web:broken"))
    assert service.history(4) == [
        [("IN_PROGRESS", 0), ("COMPLETED", 2)],
        [("IN_PROGRESS", 2), ("FAILED", 0)],
        [("COMPLETED", 2)],
        [("COMPLETED", 2)],
    ]
    assert service.describe()["taskDefinition"] == good
    assert service.describe()["runningCount"] == 2


@pytest.mark.usefixtures("broken_images")
def test_a_rollback_is_told_by_the_service_deployment(local: Connect) -> None:
    service = Service(local("ecs"), "web:1", BREAKER_WITH_ROLLBACK)
    service.describe()
    service.update(taskDefinition=service.task_definition("web:broken"))
    statuses = []
    for _ in range(3):
        service.describe()
        answer = service.ecs.list_service_deployments(cluster=service.name, service=service.name)
        statuses.append(answer["serviceDeployments"][0]["status"])
    assert statuses == ["IN_PROGRESS", "ROLLBACK_IN_PROGRESS", "ROLLBACK_SUCCESSFUL"]


@pytest.mark.usefixtures("broken_images")
def test_a_first_deployment_that_never_starts_has_nothing_to_roll_back_to(local: Connect) -> None:
    service = Service(local("ecs"), "web:broken", BREAKER_WITH_ROLLBACK)
    assert service.history(3) == [[("IN_PROGRESS", 0)], [("FAILED", 0)], [("FAILED", 0)]]


@pytest.mark.usefixtures("broken_images")
def test_without_rollback_the_old_tasks_stay_beside_the_failed_deployment(local: Connect) -> None:
    service = Service(local("ecs"), "web:1", BREAKER_ALONE)
    service.describe()
    service.update(taskDefinition=service.task_definition("web:broken"))
    assert service.history(3)[-1] == [("FAILED", 0), ("COMPLETED", 2)]


@pytest.mark.usefixtures("broken_images")
def test_without_a_circuit_breaker_a_broken_image_is_tried_for_ever(local: Connect) -> None:
    service = Service(local("ecs"), "web:1", {})
    service.describe()
    service.update(taskDefinition=service.task_definition("web:broken"))
    assert service.history(5)[-1] == [("IN_PROGRESS", 0), ("COMPLETED", 2)]


def test_a_task_stays_down_whose_first_container_fails(local: Connect, local_aws: LocalAws) -> None:
    service = Service(local("ecs"), "web:1", BREAKER_WITH_ROLLBACK)
    service.describe()
    first = {"name": "first", "image": "migrate:1", "memory": 128, "essential": False}
    waiting = {"containerName": "first", "condition": "SUCCESS"}
    web = {"name": "web", "image": "web:1", "memory": 128, "dependsOn": [waiting]}
    definition = service.ecs.register_task_definition(
        family=service.name, containerDefinitions=[web, first]
    )
    revision = definition["taskDefinition"]["taskDefinitionArn"]

    with injected(local_aws.endpoint_url, Faults(images_that_fail=("migrate:*",))):
        service.update(taskDefinition=revision)
        failed = service.history(2)[-1]
    service.history(1)
    with injected(local_aws.endpoint_url, Faults(images_that_fail=("web:*",))):
        service.update(taskDefinition=revision)

    assert failed == [("IN_PROGRESS", 2), ("FAILED", 0)]
    assert service.history(1) == [[("COMPLETED", 2)]]


def test_an_image_starts_again_when_the_fault_is_over(local: Connect, local_aws: LocalAws) -> None:
    with injected(local_aws.endpoint_url, Faults(images_that_never_start=("web:*",))):
        service = Service(local("ecs"), "web:1", BREAKER_WITH_ROLLBACK)
    service.update(forceNewDeployment=True)
    assert service.history(1) == [[("COMPLETED", 2)]]


def test_more_tasks_of_a_broken_image_do_not_start(local: Connect, local_aws: LocalAws) -> None:
    service = Service(local("ecs"), "web:1", BREAKER_WITH_ROLLBACK)
    service.describe()
    with injected(local_aws.endpoint_url, Faults(images_that_never_start=("web:1",))):
        service.update(desiredCount=5)
        assert service.describe()["runningCount"] == 2
        service.update(desiredCount=1)
        assert service.describe()["runningCount"] == 1


def test_a_certificate_stays_pending_as_long_as_its_domain_is_never_validated(
    local: Connect, local_aws: LocalAws
) -> None:
    acm = local("acm")
    arn = acm.request_certificate(DomainName="pay.example.com", ValidationMethod="DNS")[
        "CertificateArn"
    ]
    with injected(local_aws.endpoint_url, Faults(domains_never_validated=("*.example.com",))):
        # The server issues certificates after a second; only the fault keeps it from that.
        certificate = wait_past_validation(acm, arn)
        assert certificate["Status"] == "PENDING_VALIDATION"
        [option] = certificate["DomainValidationOptions"]
        assert option["ValidationStatus"] == "PENDING_VALIDATION"
    assert acm.describe_certificate(CertificateArn=arn)["Certificate"]["Status"] == "ISSUED"


def wait_past_validation(acm: Any, arn: str) -> dict[str, Any]:
    """Waits until a second certificate, which nothing holds back, is issued."""
    other = acm.request_certificate(DomainName="other.test", ValidationMethod="DNS")
    acm.get_waiter("certificate_validated").wait(
        CertificateArn=other["CertificateArn"], WaiterConfig={"Delay": 1}
    )
    return dict(acm.describe_certificate(CertificateArn=arn)["Certificate"])


THROTTLING = {
    "ecs": ("list_clusters", "ThrottlingException", 400),
    "logs": ("describe_log_groups", "ThrottlingException", 400),
    "cloudwatch": ("describe_alarms", "ThrottlingException", 400),
    "elbv2": ("describe_load_balancers", "ThrottlingException", 400),
    "iam": ("list_roles", "ThrottlingException", 400),
    "route53": ("list_hosted_zones", "ThrottlingException", 400),
    "efs": ("describe_file_systems", "ThrottlingException", 400),
    "scheduler": ("list_schedules", "ThrottlingException", 400),
    "ec2": ("describe_vpcs", "RequestLimitExceeded", 400),
    "s3": ("list_buckets", "SlowDown", 503),
}


@pytest.mark.parametrize("service", THROTTLING)
def test_a_throttled_call_has_the_error_of_its_service(
    local: Connect, local_aws: LocalAws, service: str
) -> None:
    action, code, status = THROTTLING[service]
    client = local(service)
    with (
        injected(local_aws.endpoint_url, Faults(throttled_share=1)),
        pytest.raises(ClientError) as error,
    ):
        getattr(client, action)()
    assert error.value.response["Error"]["Code"] == code
    assert error.value.response["ResponseMetadata"]["HTTPStatusCode"] == status


@pytest.mark.parametrize(("share", "expected"), [(0.25, 5), (0.1, 2), (0, 0)])
def test_the_share_of_the_calls_fails_evenly_spread(
    local: Connect, local_aws: LocalAws, share: float, expected: int
) -> None:
    ecs = local("ecs")
    with injected(local_aws.endpoint_url, Faults(failed_share=share)):
        statuses = [status_of(ecs.list_clusters) for _ in range(20)]
    assert statuses.count(500) == expected
    assert statuses.count(200) == 20 - expected
    assert statuses[:3] == [200] * 3


def test_only_the_named_services_fail(local: Connect, local_aws: LocalAws) -> None:
    with injected(local_aws.endpoint_url, Faults(failed_share=1, services=("e[ck]s",))):
        assert status_of(local("ecs").list_clusters) == 500
        assert status_of(local("ec2").describe_vpcs) == 200


def status_of(call: Callable[[], Any]) -> int:
    """The HTTP status of a call, whether it fails or not."""
    try:
        answer = call()
    except ClientError as error:
        answer = error.response
    return int(answer["ResponseMetadata"]["HTTPStatusCode"])


@pytest.mark.parametrize("body", ["[]", "{", '{"images": []}', '{"failed_share": 2}'])
def test_what_is_no_fault_is_refused(body: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        Faults.from_json(body)


def test_a_share_beyond_the_whole_is_refused_with_its_name() -> None:
    with pytest.raises(ValueError, match="throttled_share: 2 is no share"):
        Faults(throttled_share=2)


def test_faults_cannot_be_sent_to_a_server_that_is_gone() -> None:
    with pytest.raises(urllib.error.URLError):
        inject("http://127.0.0.1:9", Faults())
