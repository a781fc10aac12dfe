"""The load balancer of the environment `dev`, and what the stack says of itself."""

from typing import Any

import pytest

from tests.local_aws.platform.reading import Reader


@pytest.fixture
def balancer(read: Reader) -> dict[str, Any]:
    """The only load balancer."""
    [balancer] = read("elbv2", "describe_load_balancers", "LoadBalancers")
    found: dict[str, Any] = balancer
    return found


@pytest.fixture
def attributes(read: Reader, balancer: dict[str, Any]) -> dict[str, str]:
    """Its attributes by key."""
    found, arn = "Attributes[].[Key, Value]", balancer["LoadBalancerArn"]
    return dict(read("elbv2", "describe_load_balancer_attributes", found, LoadBalancerArn=arn))


@pytest.fixture
def listener(read: Reader, balancer: dict[str, Any]) -> dict[str, Any]:
    """Its only listener."""
    arn = balancer["LoadBalancerArn"]
    [listener] = read("elbv2", "describe_listeners", "Listeners", LoadBalancerArn=arn)
    found: dict[str, Any] = listener
    return found


def test_the_stack_says_by_outputs_where_the_platform_is(
    outputs: dict[str, Any], balancer: dict[str, Any], listener: dict[str, Any]
) -> None:
    assert (
        outputs.items()
        >= {
            "vpc_id": balancer["VpcId"],
            "ecs_cluster_name": "payment-cluster-dev",
            "alb_dns_name": balancer["DNSName"],
            "service_discovery_namespace": "payment.local",
            "api_gateway_service_name": "payment-api-gateway-dev",
            "payment_processor_service_name": "payment-payment-processor-dev",
            "fraud_detector_service_name": "payment-fraud-detector-dev",
            "listener_arn": listener["ListenerArn"],
        }.items()
    )


def test_the_load_balancer_faces_the_internet_from_the_public_subnets(
    read: Reader, balancer: dict[str, Any]
) -> None:
    public = {"Name": "tag:Tier", "Values": ["public"]}
    subnets = read("ec2", "describe_subnets", "Subnets[].SubnetId", Filters=[public])
    assert (balancer["Type"], balancer["Scheme"]) == ("application", "internet-facing")
    assert balancer["State"] == {"Code": "active"}
    assert sorted(zone["SubnetId"] for zone in balancer["AvailabilityZones"]) == sorted(subnets)


def test_the_load_balancer_drops_invalid_headers(attributes: dict[str, str]) -> None:
    assert attributes["routing.http.drop_invalid_header_fields.enabled"] == "true"


def test_a_disposable_environment_may_be_deleted(attributes: dict[str, str]) -> None:
    assert attributes["deletion_protection.enabled"] == "false"


def test_the_load_balancer_logs_to_a_bucket_that_it_may_write_to(
    read: Reader, attributes: dict[str, str]
) -> None:
    bucket = attributes["access_logs.s3.bucket"]
    assert attributes["access_logs.s3.enabled"] == "true"
    assert bucket.startswith("payment-alb-logs-dev-")
    statements = read.bucket_policy(bucket)
    logs = statements["AccessLogs"]
    assert logs["Principal"] == {"Service": "logdelivery.elasticloadbalancing.amazonaws.com"}
    assert (logs["Effect"], logs["Action"]) == ("Allow", "s3:PutObject")
    assert logs["Resource"] == f"arn:aws:s3:::{bucket}/AWSLogs/123456789012/*"


def test_port_80_answers_404_where_no_rule_fits(listener: dict[str, Any]) -> None:
    assert (listener["Port"], listener["Protocol"]) == (80, "HTTP")
    [action] = listener["DefaultActions"]
    assert action["Type"] == "fixed-response"
    assert action["FixedResponseConfig"]["StatusCode"] == "404"


def test_one_rule_sends_every_path_to_the_api_gateway(
    read: Reader, listener: dict[str, Any]
) -> None:
    rules = read("elbv2", "describe_rules", "Rules", ListenerArn=listener["ListenerArn"])
    by_priority = {rule["Priority"]: rule for rule in rules}
    assert by_priority.keys() == {"100", "50000", "default"}
    rule = by_priority["100"]
    assert [one["PathPatternConfig"] for one in rule["Conditions"]] == [{"Values": ["/*"]}]
    group = read("elbv2", "describe_target_groups", "TargetGroups[0].TargetGroupArn")
    assert [(one["Type"], one["TargetGroupArn"]) for one in rule["Actions"]] == [("forward", group)]


def test_the_target_group_takes_the_addresses_of_tasks_and_checks_their_health(
    read: Reader,
) -> None:
    [group] = read("elbv2", "describe_target_groups", "TargetGroups")
    assert group["TargetGroupName"].startswith("payment-api-gateway-dev")
    assert (group["TargetType"], group["Protocol"], group["Port"]) == ("ip", "HTTP", 8080)
    assert (group["HealthCheckPath"], group["Matcher"]) == ("/", {"HttpCode": "200"})
