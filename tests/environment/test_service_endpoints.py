"""Whether tasks reach the internet where endpoints are as well: only if they need it."""

from typing import Any

import pytest

from tests.support.environments import Changes, least

EGRESS = "aws_vpc_security_group_egress_rule"
OPEN: Changes = {
    "network.nat_gateways": "single",
    "network.interface_endpoints": ["ecr.api", "ecr.dkr", "logs"],
    "services.web.image": ":1",
}
"""A network with endpoints for what every task needs, and a NAT gateway."""

CLOSED_SERVICE = ["web_to_s3", "web_to_endpoints"]
HERE, ELSEWHERE = "arn:aws:sqs:us-east-1:111122223333:a", "arn:aws:sqs:eu-west-1:111122223333:a"


def sends(resource: str) -> list[dict[str, Any]]:
    return [{"actions": ["sqs:SendMessage"], "resources": [resource]}]


def test_a_service_for_which_endpoints_suffice_reaches_them_and_s3_alone() -> None:
    found = least(OPEN)

    found.only(EGRESS, *CLOSED_SERVICE)
    waits_for = found.resource("aws_ecs_service.web")["depends_on"]
    assert {f"{EGRESS}.{name}" for name in CLOSED_SERVICE} <= set(waits_for)
    assert "aws_vpc_endpoint.interface" in waits_for


@pytest.mark.parametrize(
    "changes",
    [
        {"network.interface_endpoints": ["ecr.api", "ecr.dkr"]},
        {"services.web.image": "public.ecr.aws/nginx/nginx-unprivileged:stable-alpine"},
        {"services.web.secrets": {"KEY": "/shop/key"}},
        {"services.web.enable_execute_command": True},
        {"cluster.guardduty_runtime_monitoring": True},
        {"services.web.task_role_statements": sends(HERE)},
        {"services.web.task_role_policy_arns": ["arn:aws:iam::111122223333:policy/any"]},
        {"services.web.containers.agent.image": "ghcr.io/acme/agent:1"},
        {
            "services.web.log_options": {"Name": "http"},
            "services.web.containers.router": {
                "image": "123456789012.dkr.ecr.us-east-1.amazonaws.com/router:1",
                "firelens": {},
                "user": "0",
                "waivers": {"root_user": "image of a vendor"},
            },
        },
        {
            "network.interface_endpoints": ["ecr.api", "ecr.dkr", "logs", "sqs"],
            "services.web.task_role_statements": sends(ELSEWHERE),
        },
        {
            "network.interface_endpoints": ["ecr.api", "ecr.dkr", "logs", "secretsmanager"],
            "services.web.secrets": {
                "KEY": "arn:aws:secretsmanager:eu-west-1:123456789012:secret:key-AbCdEf"
            },
        },
    ],
)
def test_a_service_that_needs_more_reaches_the_internet(changes: Changes) -> None:
    least(OPEN, changes).only(EGRESS, "web_to_internet")


@pytest.mark.parametrize(
    "changes",
    [
        {
            "network.interface_endpoints": ["ecr.api", "ecr.dkr", "logs", "ssm"],
            "services.web.secrets": {"KEY": "/shop/key"},
        },
        {
            "network.interface_endpoints": ["ecr.api", "ecr.dkr", "logs", "sqs"],
            "services.web.task_role_statements": sends(HERE),
        },
        {
            "network.interface_endpoints": ["ecr.api", "ecr.dkr", "logs", "monitoring"],
            "services.web.task_role_statements": [
                {"actions": ["cloudwatch:PutMetricData"], "resources": ["*"]},
                {"actions": ["s3:GetObject"], "resources": ["arn:aws:s3:::orders/*"]},
            ],
        },
    ],
)
def test_an_endpoint_for_what_it_needs_closes_it_again(changes: Changes) -> None:
    least(OPEN, changes).only(EGRESS, *CLOSED_SERVICE)


def test_a_job_is_judged_by_its_own_needs() -> None:
    found = least(OPEN, {"jobs.report.image": "ghcr.io/acme/report:1"})

    found.only(EGRESS, *CLOSED_SERVICE, "report_to_internet")


def test_what_the_file_does_not_say_otherwise_is_a_sentence_of_the_service() -> None:
    partner = {"cidr_ipv4": "0.0.0.0/0", "port": 443, "description": "Captures payments"}
    found = least(OPEN, {"services.web.egress.partner": partner})

    found.only(EGRESS, *CLOSED_SERVICE, "web_egress_partner")


def test_a_service_with_public_addresses_reaches_the_internet_as_before() -> None:
    public = {
        "services.web.assign_public_ip": True,
        "services.web.waivers": {"public_ip": "costs least"},
    }

    least(OPEN, public).only(EGRESS, "web_to_internet")
