"""The payment system's environment `prod`: HTTPS under its own name, a NAT gateway in each zone."""

from typing import Any

import pytest

from tests.local_aws.platform.background import Scenario
from tests.local_aws.platform.reading import Reader
from tests.local_aws.platform.scenarios import Deployed, deploy_production

DOMAIN = "payments.example.com"
TIER_AND_ZONE = "[Tags[?Key=='Tier'].Value | [0], AvailabilityZone, SubnetId]"


@pytest.fixture(scope="module")
def prod(prod_scenario: Scenario) -> Deployed:
    """The platform, deployed."""
    found: Deployed = prod_scenario.after(deploy_production)
    return found


@pytest.fixture
def read(prod_scenario: Scenario, prod: Deployed) -> Reader:
    """Reads it back."""
    return prod_scenario.read


@pytest.fixture
def balancer(read: Reader) -> dict[str, Any]:
    """The only load balancer."""
    [balancer] = read("elbv2", "describe_load_balancers", "LoadBalancers")
    found: dict[str, Any] = balancer
    return found


@pytest.fixture
def listeners(read: Reader, balancer: dict[str, Any]) -> dict[int, dict[str, Any]]:
    """Its listeners by port."""
    arn = balancer["LoadBalancerArn"]
    found = read("elbv2", "describe_listeners", "Listeners", LoadBalancerArn=arn)
    return {listener["Port"]: listener for listener in found}


def test_a_plan_of_production_by_whoever_may_read_no_secret_is_empty(prod: Deployed) -> None:
    assert prod.second_plan.empty, prod.second_plan.report


def test_each_zone_of_production_goes_out_by_its_own_nat_gateway(read: Reader) -> None:
    subnets = read("ec2", "describe_subnets", f"Subnets[?!DefaultForAz].{TIER_AND_ZONE}")
    zone_of = {subnet_id: zone for _, zone, subnet_id in subnets}
    gateways = read("ec2", "describe_nat_gateways", "NatGateways[].[NatGatewayId, SubnetId]")
    gateway_zone = {gateway: zone_of[subnet_id] for gateway, subnet_id in gateways}
    ways = {
        zone_of[association["SubnetId"]]: gateway_zone[route["NatGatewayId"]]
        for table in read("ec2", "describe_route_tables", "RouteTables")
        for association in table["Associations"]
        for route in table["Routes"]
        if "NatGatewayId" in route
    }
    assert ways == {zone: zone for zone in ("us-east-1a", "us-east-1b", "us-east-1c")}


def test_https_answers_with_the_certificate_of_the_domain_and_modern_tls(
    read: Reader, listeners: dict[int, dict[str, Any]]
) -> None:
    https = listeners[443]
    assert (https["Protocol"], https["SslPolicy"]) == (
        "HTTPS",
        "ELBSecurityPolicy-TLS13-1-2-2021-06",
    )
    [arn] = [certificate["CertificateArn"] for certificate in https["Certificates"]]
    found = "Certificate.[DomainName, Status]"
    certificate = read("acm", "describe_certificate", found, CertificateArn=arn)
    assert certificate == [DOMAIN, "ISSUED"]
    assert https["DefaultActions"][0]["FixedResponseConfig"]["StatusCode"] == "404"


def test_http_only_sends_clients_to_https(
    read: Reader, listeners: dict[int, dict[str, Any]]
) -> None:
    assert set(listeners) == {80, 443}
    [action] = listeners[80]["DefaultActions"]
    assert action["Type"] == "redirect"
    redirect = action["RedirectConfig"]
    assert (redirect["Protocol"], redirect["Port"]) == ("HTTPS", "443")
    assert redirect["StatusCode"] == "HTTP_301"
    rules = read("elbv2", "describe_rules", "Rules", ListenerArn=listeners[80]["ListenerArn"])
    assert [rule["IsDefault"] for rule in rules] == [True]


def test_the_domain_leads_to_the_load_balancer(read: Reader, balancer: dict[str, Any]) -> None:
    [zone] = read("route53", "list_hosted_zones", "HostedZones[?Name=='example.com.'].Id")
    found = f"ResourceRecordSets[?Name=='{DOMAIN}.'].[Type, AliasTarget.DNSName]"
    [[kind, target]] = read("route53", "list_resource_record_sets", found, HostedZoneId=zone)
    assert (kind, target.rstrip(".")) == ("A", balancer["DNSName"])


def test_production_is_protected_from_deletion(read: Reader, balancer: dict[str, Any]) -> None:
    arn = balancer["LoadBalancerArn"]
    found = "Attributes[?Key=='deletion_protection.enabled'].Value"
    attribute = read("elbv2", "describe_load_balancer_attributes", found, LoadBalancerArn=arn)
    assert attribute == ["true"]


def test_production_keeps_its_logs_for_a_year(read: Reader) -> None:
    assert set(read("logs", "describe_log_groups", "logGroups[].retentionInDays")) == {365}


def test_production_runs_two_tasks_of_each_service(prod: Deployed) -> None:
    counts = {name: service["runningCount"] for name, service in prod.services.items()}
    assert counts == {
        "payment-api-gateway-prod": 2,
        "payment-fraud-detector-prod": 2,
        "payment-payment-processor-prod": 2,
    }
