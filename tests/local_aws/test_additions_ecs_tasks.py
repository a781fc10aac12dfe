"""Tasks that are run by themselves start, write, end, and leave nothing."""

from typing import Any
from uuid import uuid4

import pytest

from local_aws import server
from local_aws.faults import Faults, injected
from tests.local_aws.conftest import Connect, connect

IMAGE, SIDECAR = "example.com/report:1", "example.com/proxy:1"


class Tasks:
    """A cluster, a network and a log group of their own."""

    def __init__(self, aws: Connect) -> None:
        self.ecs, self.ec2, self.logs = aws("ecs"), aws("ec2"), aws("logs")
        self.cluster = self.group = uuid4().hex
        self.ecs.create_cluster(clusterName=self.cluster)
        self.logs.create_log_group(logGroupName=self.group)
        vpc = self.ec2.create_vpc(CidrBlock="10.0.0.0/24")["Vpc"]["VpcId"]
        self.ec2.modify_vpc_attribute(VpcId=vpc, EnableDnsHostnames={"Value": True})
        subnet = self.ec2.create_subnet(VpcId=vpc, CidrBlock="10.0.0.0/24")["Subnet"]["SubnetId"]
        group = self.ec2.create_security_group(GroupName="report", Description="a", VpcId=vpc)
        self.subnet, self.security_group = subnet, group["GroupId"]

    def run(self) -> dict[str, Any]:
        """Runs a task of two containers."""
        options = {
            "awslogs-group": self.group,
            "awslogs-region": "us-east-1",
            "awslogs-stream-prefix": "ecs",
        }
        definition = self.ecs.register_task_definition(
            family=self.cluster,
            requiresCompatibilities=["FARGATE"],
            networkMode="awsvpc",
            executionRoleArn="arn:aws:iam::123456789012:role/report",
            cpu="256",
            memory="512",
            containerDefinitions=[
                {
                    "name": "report",
                    "image": IMAGE,
                    "command": ["report", "--all"],
                    "logConfiguration": {"logDriver": "awslogs", "options": options},
                },
                {"name": "proxy", "image": SIDECAR},
            ],
        )["taskDefinition"]["taskDefinitionArn"]
        network = {"subnets": [self.subnet], "securityGroups": [self.security_group]}
        answer = self.ecs.run_task(
            cluster=self.cluster,
            taskDefinition=definition,
            capacityProviderStrategy=[{"capacityProvider": "FARGATE"}],
            networkConfiguration={"awsvpcConfiguration": network},
            startedBy="test",
        )
        return dict(answer["tasks"][0])

    def look(self, task: dict[str, Any]) -> dict[str, Any]:
        """Describes a task."""
        arns = [task["taskArn"]]
        return dict(self.ecs.describe_tasks(cluster=self.cluster, tasks=arns)["tasks"][0])

    def ended(self, task: dict[str, Any]) -> dict[str, Any]:
        """Describes a task until it has ended."""
        for _ in range(9):
            found = self.look(task)
            if found["lastStatus"] == "STOPPED":
                return found
        raise AssertionError(found["lastStatus"])

    @property
    def interfaces(self) -> list[Any]:
        """The network interfaces of the tasks."""
        named = [{"Name": "subnet-id", "Values": [self.subnet]}]
        return list(self.ec2.describe_network_interfaces(Filters=named)["NetworkInterfaces"])


@pytest.fixture
def tasks(aws: Connect) -> Tasks:
    return Tasks(aws)


@pytest.fixture
def our_tasks(local_aws: server.LocalAws) -> Tasks:
    return Tasks(lambda service: connect(local_aws.endpoint_url, service))


def test_a_task_begins_with_all_of_its_containers(tasks: Tasks) -> None:
    task = tasks.run()

    assert task["lastStatus"] == "PROVISIONING"
    assert [one["name"] for one in task["containers"]] == ["report", "proxy"]


def test_a_task_runs_and_ends_with_an_exit_code(tasks: Tasks) -> None:
    task = tasks.run()

    assert [tasks.look(task)["lastStatus"] for _ in range(2)] == ["PENDING", "RUNNING"]
    ended = tasks.ended(task)
    assert ended["stopCode"] == "EssentialContainerExited"
    assert [one["exitCode"] for one in ended["containers"]] == [0, 0]
    stream = f"ecs/report/{task['taskArn'].rpartition('/')[2]}"
    [event] = tasks.logs.get_log_events(logGroupName=tasks.group, logStreamName=stream)["events"]
    assert event["message"] == f"local AWS: {IMAGE} report --all"
    assert tasks.interfaces == []


def test_a_stopped_task_leaves_no_network_interface(tasks: Tasks) -> None:
    task = tasks.run()
    assert len(tasks.interfaces) == 1
    stopped = tasks.ecs.stop_task(cluster=tasks.cluster, task=task["taskArn"], reason="enough")

    assert stopped["task"]["stopCode"] == "UserInitiated"
    assert stopped["task"]["stoppedReason"] == "enough"
    assert tasks.interfaces == []
    assert tasks.look(task)["lastStatus"] == "STOPPED"


def test_an_image_that_fails_ends_with_1(our_tasks: Tasks, local_aws: server.LocalAws) -> None:
    with injected(local_aws.endpoint_url, Faults(images_that_fail=(IMAGE,))):
        ended = our_tasks.ended(our_tasks.run())

    assert [one["exitCode"] for one in ended["containers"]] == [1, 1]


def test_an_image_that_is_not_there_has_no_exit_code(
    our_tasks: Tasks, local_aws: server.LocalAws
) -> None:
    with injected(local_aws.endpoint_url, Faults(images_that_never_start=(IMAGE,))):
        ended = our_tasks.ended(our_tasks.run())

    assert ended["stopCode"] == "TaskFailedToStart"
    assert ended["stoppedReason"].startswith("CannotPullContainerError")
    assert "exitCode" not in ended["containers"][0]
