"""Queues, a topic and a table that are deployed, used, changed and taken away; a worker sleeps."""

import json
from collections.abc import Iterator
from typing import Any

import pytest

from commands.tools.errors import CommandError
from local_aws.leftovers import leftovers
from tests.local_aws.platform.project import Project, plan_again
from tests.local_aws.platform.scenarios import make_state_bucket

STACK, CLUSTER, REGION, BUCKET = "shop-test", "shop-cluster-test", "eu-west-1", "shop-state"

PLATFORM = """
project = "shop"
region = "eu-west-1"
disposable = true

[network]
availability_zones = ["eu-west-1a", "eu-west-1b"]

[topics.events]
subscriptions.shipments = {}

[services.worker]
port = 0
consumes.shipments = "prints labels"
publishes.ledger = "books them"
reads.labels = "prints none twice"
writes.labels = "keeps what it printed"
scaling = { min_capacity = 0, acceptable_backlog_per_task = 50 }

[queues.ledger]
"""
FIFO = "fifo_queue = true\n"
SHIPMENTS = "\n[queues.shipments]\n"
TABLE = """
[tables.labels]
hash_key = "order_id"
attributes = { order_id = "S" }
"""
INDEX = """
[tables.labels]
hash_key = "order_id"
attributes = { order_id = "S", printed_at = "N" }
ttl_attribute_name = "expires_at"

[tables.labels.global_secondary_indexes.by-time]
hash_key = "order_id"
range_key = "printed_at"
"""
OTHER_KEY = TABLE.replace("order_id", "label")
LONGER = "message_retention_seconds = 86400\n"


class Shop:
    """Their platform, deployed, and what AWS knows of its queues."""

    def __init__(self, project: Project) -> None:
        self.project = project
        for file in (project.folder / "environments").iterdir():
            file.unlink()
        s3 = {"bucket": BUCKET, "region": REGION, "encrypt": True, "use_lockfile": True}
        backend = json.dumps({"terraform": {"backend": {"s3": s3}}})
        (project.folder / "backend.tf.json").write_text(backend)
        make_state_bucket(project, BUCKET)

    def says(self, *lines: str, table: str = TABLE) -> None:
        self.project.environment("test").write_text(PLATFORM + "".join(lines) + table)

    def client(self, service: str) -> Any:
        return self.project.read.client(service)


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shop]:
    """Their platform, with a topic, two queues and a worker without a task."""
    project = Project(tmp_path_factory.mktemp("shop"), region=REGION)
    shop = Shop(project)
    shop.says(FIFO, SHIPMENTS)
    project.deploy(STACK, "deployed")
    yield shop
    project.stop()


@pytest.fixture(scope="module")
def told(shop: Shop) -> dict[str, Any]:
    return dict(shop.project.cdktf("read").outputs(STACK))


def test_the_plan_after_a_deployment_is_empty(shop: Shop) -> None:
    plan = plan_again(shop.project.cdktf("planned"), STACK)
    assert plan.empty, plan.report


def test_a_message_to_the_topic_arrives_in_the_queue_as_it_was_published(
    shop: Shop, told: dict[str, Any]
) -> None:
    shop.client("sns").publish(TopicArn=told["topics"]["events"]["arn"], Message="order 1")

    queue = {"QueueUrl": told["queues"]["shipments"]["url"]}
    [message] = shop.client("sqs").receive_message(**queue)["Messages"]
    assert message["Body"] == "order 1"


def test_queues_have_the_key_of_the_environment_and_give_up_into_another(
    shop: Shop, told: dict[str, Any]
) -> None:
    sqs = shop.client("sqs")
    for name, queue in told["queues"].items():
        one, other = (
            sqs.get_queue_attributes(QueueUrl=queue[url], AttributeNames=["All"])["Attributes"]
            for url in ("url", "dead_letter_queue_url")
        )
        assert {one["KmsMasterKeyId"], other["KmsMasterKeyId"]} == {told["kms_key_arn"]}
        assert json.loads(one["RedrivePolicy"])["deadLetterTargetArn"] == other["QueueArn"]
        assert json.loads(other["RedriveAllowPolicy"])["sourceQueueArns"] == [one["QueueArn"]]
        assert (
            one.get("FifoQueue") == other.get("FifoQueue") == ("true" if name == "ledger" else None)
        )


def test_a_table_has_the_key_of_the_environment_and_items_that_are_found_again(
    shop: Shop, told: dict[str, Any]
) -> None:
    dynamodb, name = shop.client("dynamodb"), told["tables"]["labels"]["name"]
    table = dynamodb.describe_table(TableName=name)["Table"]

    assert name == "shop-labels-test"
    assert table["SSEDescription"]["KMSMasterKeyArn"] == told["kms_key_arn"]
    assert table["BillingModeSummary"]["BillingMode"] == "PAY_PER_REQUEST"
    dynamodb.put_item(TableName=name, Item={"order_id": {"S": "1"}})
    assert dynamodb.get_item(TableName=name, Key={"order_id": {"S": "1"}})["Item"]


def test_a_worker_reads_and_writes_its_table_and_finds_it_by_name(
    shop: Shop, told: dict[str, Any]
) -> None:
    policy = shop.client("iam").get_role_policy(
        RoleName="shop-worker-task-test", PolicyName="allow"
    )["PolicyDocument"]
    table = told["tables"]["labels"]["arn"]
    resources = [statement["Resource"] for statement in policy["Statement"]]

    assert resources == [
        [table, f"{table}/index/*"],
        told["kms_key_arn"],
        table,
        told["kms_key_arn"],
    ]
    task = shop.client("ecs").describe_task_definition(taskDefinition="shop-worker-test")
    [container] = task["taskDefinition"]["containerDefinitions"]
    assert {"name": "LABELS_NAME", "value": "shop-labels-test"} in container["environment"]


def test_a_worker_sleeps_and_an_alarm_on_the_queue_wakes_it(shop: Shop) -> None:
    scaling, target = shop.client("application-autoscaling"), {"ServiceNamespace": "ecs"}
    policies = scaling.describe_scaling_policies(**target)["ScalingPolicies"]
    by_name = {policy["PolicyName"]: policy for policy in policies}
    alarms = shop.client("cloudwatch").describe_alarms()["MetricAlarms"]
    made = {alarm["AlarmName"]: alarm for alarm in alarms}
    [service] = shop.client("ecs").describe_services(
        cluster=CLUSTER, services=["shop-worker-test"]
    )["services"]

    assert service["desiredCount"] == 0
    for step in ("from-zero", "to-zero"):
        assert made[f"shop-worker-{step}-test"]["AlarmActions"] == [by_name[step]["PolicyARN"]]
    tracking = by_name["backlog"]["TargetTrackingScalingPolicyConfiguration"]
    metrics = tracking["CustomizedMetricSpecification"]["Metrics"]
    by_id = {metric["Id"]: metric for metric in metrics}
    names = [
        {one["Name"]: one["Value"] for one in metric["MetricStat"]["Metric"]["Dimensions"]}
        for metric in (by_id["visible_shipments"], by_id["tasks"])
    ]
    assert names == [
        {"QueueName": "shop-shipments-test"},
        {"ClusterName": CLUSTER, "ServiceName": "shop-worker-test"},
    ]


def test_a_queue_keeps_its_messages_longer_without_being_replaced(
    shop: Shop, told: dict[str, Any]
) -> None:
    shop.says(FIFO, SHIPMENTS, LONGER, table=INDEX)
    change = shop.project.apply(STACK, "longer")

    assert change.actions == {
        "aws_sqs_queue.shipments": "change",
        "aws_dynamodb_table.labels": "change",
        'terraform_data.fixed["tables.labels.global_secondary_indexes.by-time"]': "add",
        'terraform_data.fixed["tables.labels.ttl_attribute_name"]': "add",
    }
    assert change.second_plan.empty, change.second_plan.report
    url = told["queues"]["shipments"]["url"]
    attributes = shop.client("sqs").get_queue_attributes(QueueUrl=url, AttributeNames=["All"])
    assert attributes["Attributes"]["MessageRetentionPeriod"] == "86400"


def test_a_table_gets_an_index_and_an_end_of_its_items_and_keeps_those_that_it_has(
    shop: Shop, told: dict[str, Any]
) -> None:
    dynamodb, name = shop.client("dynamodb"), told["tables"]["labels"]["name"]
    [index] = dynamodb.describe_table(TableName=name)["Table"]["GlobalSecondaryIndexes"]

    assert index["IndexName"] == "by-time"
    ends = dynamodb.describe_time_to_live(TableName=name)["TimeToLiveDescription"]
    assert ends == {"AttributeName": "expires_at", "TimeToLiveStatus": "ENABLED"}
    assert dynamodb.get_item(TableName=name, Key={"order_id": {"S": "1"}})["Item"]


def test_a_queue_that_would_lose_its_messages_is_refused_when_terraform_plans(shop: Shop) -> None:
    shop.says(SHIPMENTS, LONGER)
    platform = shop.project.cdktf("refused")
    platform.synth()

    with pytest.raises(CommandError, match=r"queues\.ledger\.fifo_queue: false is asked for"):
        plan_again(platform, STACK)


@pytest.mark.parametrize(
    ("table", "said"),
    [
        (OTHER_KEY, r'tables\.labels\.hash_key: "label" is asked for, and "order_id" is deployed'),
        (
            TABLE,
            r"ttl_attribute_name: expires_at is deployed",
        ),
    ],
)
def test_a_table_that_would_lose_its_items_is_refused_when_terraform_plans(
    shop: Shop, table: str, said: str
) -> None:
    shop.says(FIFO, SHIPMENTS, LONGER, table=table)
    platform = shop.project.cdktf("refused")
    platform.synth()

    with pytest.raises(CommandError, match=said):
        plan_again(platform, STACK)


def test_a_destroyed_platform_leaves_nothing_of_its_queues(shop: Shop) -> None:
    shop.says(FIFO, SHIPMENTS, LONGER, table=INDEX)
    shop.project.destroy(STACK, "destroyed")

    left = leftovers(shop.project.server.endpoint_url, REGION)
    assert left == [f"S3 bucket {BUCKET}"]
