"""The stack of one environment: the payment system's, and that of any other team."""

import json
import re

import pytest

from modules.environment.clashes import RESERVED_NAMES
from tests.service.given import ROUTED
from tests.support.environments import least, payment
from tests.support.synthesized import Synthesized
from tests.support.teams import ZOO

ENVIRONMENTS = ("dev", "staging", "prod")
ACCOUNT: dict[str, dict[str, list[str]]] = {
    "dev": {},
    "staging": {"allowed_account_ids": ["123456789012"]},
    "prod": {"allowed_account_ids": ["123456789012"]},
}
LISTENERS = {
    "dev": "${aws_lb_listener.http.arn}",
    "staging": "${aws_lb_listener.https.arn}",
    "prod": "${aws_lb_listener.https.arn}",
}
OF_ALARMS = {
    "dashboard_url": (
        "https://console.aws.amazon.com/cloudwatch/home?region=${data.aws_region.region.id}"
        "#dashboards/dashboard/${aws_cloudwatch_dashboard.this.dashboard_name}"
    ),
    "alarm_topic_arn": "${aws_sns_topic.alarms.arn}",
    "event_log_group_name": "${aws_cloudwatch_log_group.ecs_events.name}",
}


@pytest.mark.parametrize("name", ENVIRONMENTS)
def test_the_payment_system_has_these_outputs(name: str) -> None:
    nat = "{ for key, instance in aws_nat_gateway.this : key => instance.public_ip }"
    namespace = "aws_service_discovery_private_dns_namespace.this"
    of_services = {
        f"{service}_security_group_id": f"${{aws_security_group.{service}.id}}"
        for service in ("api_gateway", "payment_processor", "fraud_detector")
    }
    assert payment(name).outputs == {
        "vpc_id": "${aws_vpc.this.id}",
        "public_subnet_ids": "${values(aws_subnet.public)[*].id}",
        "private_subnet_ids": "${values(aws_subnet.private)[*].id}",
        "nat_gateway_public_ips": f"${{{nat}}}",
        "ecs_cluster_name": "${aws_ecs_cluster.this.name}",
        "cluster_arn": "${aws_ecs_cluster.this.arn}",
        "namespace_id": f"${{{namespace}.id}}",
        "namespace_arn": f"${{{namespace}.arn}}",
        "alb_dns_name": "${aws_lb.this.dns_name}",
        "listener_arn": LISTENERS[name],
        "load_balancer_arn_suffix": "${aws_lb.this.arn_suffix}",
        "load_balancer_security_group_id": "${aws_security_group.load_balancer.id}",
        "load_balancer_targets_security_group_id": (
            "${aws_security_group.load_balancer_targets.id}"
        ),
        "kms_key_arn": "${aws_kms_key.data.arn}",
        "logs_kms_key_arn": "${aws_kms_key.logs.arn}",
        **of_services,
        "service_discovery_namespace": "${aws_service_discovery_private_dns_namespace.this.name}",
        "api_gateway_service_name": "${aws_ecs_service.api_gateway.name}",
        "payment_processor_service_name": "${aws_ecs_service.payment_processor.name}",
        "fraud_detector_service_name": "${aws_ecs_service.fraud_detector.name}",
        **({} if name == "dev" else OF_ALARMS),
    }
    assert all(output["description"] for output in payment(name).json["output"].values())


@pytest.mark.parametrize("name", ENVIRONMENTS)
def test_each_environment_has_a_state_of_its_own_locked_by_s3_itself(name: str) -> None:
    assert payment(name).json["terraform"]["backend"] == {
        "s3": {
            "bucket": "payment-terraform-state",
            "key": f"payment-{name}/terraform.tfstate",
            "region": "us-east-1",
            "encrypt": True,
            "use_lockfile": True,
            **ACCOUNT[name],
        }
    }


@pytest.mark.parametrize("name", ENVIRONMENTS)
def test_the_provider_is_named_in_full_and_terraform_is_new_enough(name: str) -> None:
    terraform = payment(name).json["terraform"]

    assert terraform["required_providers"]["aws"]["source"] == "hashicorp/aws"
    assert terraform["required_version"] == ">= 1.10"
    assert payment(name).json["provider"]["aws"] == [
        {
            "region": "us-east-1",
            "default_tags": [
                {
                    "tags": {
                        "Project": "payment",
                        "Environment": name,
                        "ManagedBy": "terraform",
                    }
                }
            ],
            **ACCOUNT[name],
        }
    ]


@pytest.mark.parametrize("name", ENVIRONMENTS)
def test_the_json_is_the_same_for_aws_and_for_the_local_aws(name: str) -> None:
    text = json.dumps(payment(name).json)

    for trace in ("endpoints", "localhost", "127.0.0.1", "skip_", "s3_use_path_style", "4566"):
        assert trace not in text
    settings = {"region", "default_tags", *ACCOUNT[name]}
    assert set(payment(name).json["provider"]["aws"][0]) == settings


@pytest.mark.parametrize("name", ENVIRONMENTS)
def test_every_physical_name_says_the_project_and_the_environment(name: str) -> None:
    found = payment(name)
    # These stand inside of something that has the name, or their name is a DNS name.
    own_namespace = {
        "aws_service_discovery_private_dns_namespace",
        "aws_service_discovery_service",
        "aws_appautoscaling_policy",
        "aws_iam_role_policy",
        "aws_route53_record",
    }

    for address in found.addresses():
        block = found.resource(address)
        for argument in {"name", "name_prefix", "bucket_prefix", "family"} & block.keys():
            if address.partition(".")[0] not in own_namespace:
                # A long name of a target group is cut, and ends in a hash instead.
                full = rf"payment-.+-{name}|payment-{name}|payment-.+-[0-9a-f]{{6}}$"
                assert re.search(full, block[argument]), address


def test_no_service_can_have_the_address_of_a_part_of_the_platform() -> None:
    found = least(ROUTED, {"network.interface_endpoints": ["logs"]})
    of_services = {kind for kind, label in split(found) if label == "web"}
    of_parts = {label for kind, label in split(found) if kind in of_services and label != "web"}

    assert "flow_logs" in of_parts
    assert {label.replace("_", "-") for label in of_parts} <= RESERVED_NAMES


def split(found: Synthesized) -> list[tuple[str, str]]:
    return [(kind, label) for kind, _, label in (a.partition(".") for a in found.addresses())]


def test_an_environment_of_another_team_has_no_word_of_ours() -> None:
    found = least(ZOO)

    found.only("aws_ecs_service", "web", "owls", "bats")
    found.has_no("aws_lb", "aws_nat_gateway", "aws_secretsmanager_secret_version")
    # A cycle of calls: each group exists before any rule, so that Terraform finds an order.
    calls = ["web_into_owls", "owls_into_bats", "bats_into_web"]
    found.only("aws_vpc_security_group_ingress_rule", "endpoints_from_vpc", *calls)
    assert found.container("owls")["environment"] == [
        {"name": "BATS_URL", "value": "http://bats.zoo.local:8080"},
        {"name": "SERVICE_NAME", "value": "owls"},
    ]
    text = json.dumps(found.json)
    assert not re.search("payment|fraud|api_gateway|us-east-1[a-f]", text)


def test_the_least_environment_is_exactly_these_resources(web: Synthesized) -> None:
    of_the_service = "web"
    assert [a for a in web.addresses() if of_the_service not in a] == [
        "aws_cloudwatch_log_group.flow_logs",
        "aws_default_network_acl.this",
        "aws_default_route_table.this",
        "aws_default_security_group.this",
        "aws_ecs_cluster.this",
        "aws_ecs_cluster_capacity_providers.this",
        "aws_efs_file_system.this",
        "aws_eip.nat",
        "aws_flow_log.this",
        "aws_iam_role.flow_logs",
        "aws_iam_role_policy.flow_logs",
        "aws_internet_gateway.this",
        "aws_kms_alias.data",
        "aws_kms_alias.logs",
        "aws_kms_key.data",
        "aws_kms_key.logs",
        "aws_kms_key_policy.data",
        "aws_kms_key_policy.logs",
        "aws_nat_gateway.this",
        "aws_route.private_internet",
        "aws_route.public_internet",
        "aws_route_table.private",
        "aws_route_table.public",
        "aws_route_table_association.private",
        "aws_route_table_association.public",
        "aws_service_discovery_private_dns_namespace.this",
        "aws_subnet.private",
        "aws_subnet.public",
        "aws_vpc.this",
        "aws_vpc_endpoint.dynamodb",
        "aws_vpc_endpoint.s3",
        "aws_vpc_endpoint_route_table_association.dynamodb_private",
        "aws_vpc_endpoint_route_table_association.dynamodb_public",
        "aws_vpc_endpoint_route_table_association.private",
        "aws_vpc_endpoint_route_table_association.public",
        "terraform_data.fixed",
        "terraform_data.ways",
    ]
