"""What may be asked of an environment, and the rules between its parts."""

from typing import Any

import pytest

from modules.specs.environment import EnvironmentSpec, url_variable
from tests.specs.building import environment, environment_problems, load_balancer

ZONES = ["us-east-1a", "us-east-1b"]
KEYED = {
    "description": "For a test",
    "secret_string_template": {"username": "shop"},
    "generate_string_key": "password",
}


def parsed(**fields: Any) -> EnvironmentSpec:
    return EnvironmentSpec.parse(environment(**fields), source="")


def test_the_least_environment_is_taken() -> None:
    spec = parsed()

    assert (spec.region, spec.disposable, spec.tags) == ("us-east-1", False, {})
    assert (spec.load_balancer, spec.secrets) == (None, {})


def test_the_namespace_is_the_projects_unless_it_is_given() -> None:
    assert parsed().namespace == "shop.local"
    assert parsed(cluster={"namespace": "dev.shop.local"}).namespace == "dev.shop.local"


def test_a_generated_secret_needs_a_newer_terraform() -> None:
    generated, empty = ({"description": "", "initial_value": v} for v in ("generated", "empty"))

    assert parsed().terraform_version == "1.10"
    assert parsed(secrets={"key": empty}).terraform_version == "1.10"
    assert parsed(secrets={"a": empty, "b": generated}).terraform_version == "1.11"


def test_a_caller_finds_each_service_that_it_calls() -> None:
    calls = {"fraud-detector": "scores", "ledger": "books"}
    spec = parsed(
        services={"api": {"calls": calls}, "fraud-detector": {}, "ledger": {"port": 9000}}
    )

    assert spec.callee_urls("api") == {
        "FRAUD_DETECTOR_URL": "http://fraud-detector.shop.local:8080",
        "LEDGER_URL": "http://ledger.shop.local:9000",
    }
    assert spec.callee_urls("ledger") == {}
    assert url_variable("fraud-detector") == "FRAUD_DETECTOR_URL"


def test_a_zone_is_one_of_the_region() -> None:
    assert environment_problems(region="eu-west-1") == [
        f'network.availability_zones: "{zone}" is no zone of region eu-west-1; write '
        f"eu-west-1{zone[-1]} or change the region"
        for zone in ZONES
    ]


def test_a_misspelt_callee_is_answered_with_the_nearest_service() -> None:
    services = {"api": {"calls": {"fraud-detectr": "scores"}}, "fraud-detector": {}}

    assert environment_problems(services=services) == [
        'services.api.calls: "fraud-detectr" is no service of this environment; did you mean '
        '"fraud-detector"?'
    ]


def test_an_unlike_callee_is_answered_with_all_other_services() -> None:
    services = {"api": {"calls": {"zzz": "why"}}, "one": {}, "two": {}}

    assert environment_problems(services=services) == [
        'services.api.calls: "zzz" is no service of this environment; choose one or two'
    ]


def test_a_service_does_not_call_itself() -> None:
    assert environment_problems(services={"api": {"calls": {"api": "recursion"}}}) == [
        'services.api.calls: "api" is the service itself; remove it'
    ]


@pytest.mark.parametrize("field", ["environment", "secrets"])
def test_a_variable_of_the_platform_is_not_set_again(field: str) -> None:
    api = {"calls": {"fraud": "scores"}, field: {"SERVICE_NAME": "key", "FRAUD_URL": "key"}}
    secrets = {"key": {"description": "For a test"}}

    assert environment_problems(services={"api": api, "fraud": {}}, secrets=secrets) == [
        f"services.api.{field}: FRAUD_URL is set by the platform to the address of "
        '"fraud"; rename or remove it',
        f"services.api.{field}: SERVICE_NAME is set by the platform to the service's name; "
        "rename or remove it",
    ]


@pytest.mark.parametrize(
    ("secrets", "reference", "message"),
    [
        ({}, "db", '"db" is no secret of this environment; there is none to choose'),
        ({"dbs": KEYED}, "db", '"db" is no secret of this environment; did you mean "dbs"?'),
        (
            {"db": KEYED},
            "db:user",
            '"user" is no key of secret "db"; did you mean "username"?',
        ),
        (
            {"db": {"description": "plain text"}},
            "db:user",
            '"user" is no key of secret "db"; there is none to choose',
        ),
    ],
)
def test_a_service_reads_a_secret_that_is_there(
    secrets: dict[str, Any], reference: str, message: str
) -> None:
    services = {"api": {"secrets": {"PASSWORD": reference}}}

    assert environment_problems(secrets=secrets, services=services) == [
        f"services.api.secrets.PASSWORD: {message}"
    ]


@pytest.mark.parametrize("reference", ["db", "db:password", "db:username"])
def test_a_secret_is_read_as_a_whole_or_by_key(reference: str) -> None:
    services = {"api": {"secrets": {"PASSWORD": reference}}}

    assert parsed(secrets={"db": KEYED}, services=services)


def test_the_keys_of_a_secret_that_somebody_else_fills_are_not_known() -> None:
    secrets = {"db": {"description": "Set by hand", "initial_value": "empty"}}

    assert parsed(secrets=secrets, services={"api": {"secrets": {"A": "db:any"}}})


def test_a_route_needs_a_load_balancer() -> None:
    services = {"api": {"route": {"priority": 1}}, "web": {}}

    assert environment_problems(services=services) == [
        "services.api.route: needs a load balancer; add the table load_balancer or remove the route"
    ]
    assert parsed(services=services, load_balancer=load_balancer())


def test_a_priority_is_given_once() -> None:
    priorities = {"api": 1, "web": 2, "admin": 1, "docs": 1}
    services = {name: {"route": {"priority": n}} for name, n in priorities.items()}

    assert environment_problems(services=services, load_balancer=load_balancer()) == [
        f'services.{name}.route.priority: 1 is taken by service "api"; choose another'
        for name in ("admin", "docs")
    ]


def closed(*endpoints: str) -> dict[str, Any]:
    return {
        "availability_zones": ZONES,
        "nat_gateways": "none",
        "interface_endpoints": list(endpoints),
    }


def test_a_closed_network_needs_endpoints_and_images_of_its_own() -> None:
    assert environment_problems(network=closed("ecr.dkr")) == [
        "network.interface_endpoints: ecr.api, logs missing; without NAT gateways tasks reach AWS "
        'through endpoints alone, add them or set nat_gateways = "single"',
        'services.api.image: "public.ecr.aws/nginx/nginx-unprivileged:stable-alpine" cannot be '
        "pulled without NAT gateways; push it to the service's own repository and write "
        '":<tag>"',
    ]


def test_a_closed_network_with_all_of_them_is_taken() -> None:
    network = closed("ecr.api", "ecr.dkr", "logs")

    assert parsed(network=network, services={"api": {"image": ":1"}})


def test_secrets_need_their_endpoint_in_a_closed_network() -> None:
    network = closed("ecr.api", "ecr.dkr", "logs")
    services = {"api": {"image": ":1", "secrets": {"A": "db"}}}

    assert environment_problems(network=network, services=services, secrets={"db": KEYED}) == [
        "network.interface_endpoints: secretsmanager missing; without NAT gateways tasks reach AWS "
        'through endpoints alone, add them or set nat_gateways = "single"'
    ]


def test_an_environment_has_a_service_and_not_more_than_two_hundred() -> None:
    many: dict[str, Any] = {f"service-{n}": {} for n in range(201)}

    assert environment_problems(services={}) == ["services: 0 given; give at least 1"]
    assert environment_problems(services=many) == ["services: 201 given; give at most 200"]


def test_project_and_name_leave_room_for_the_rest_of_a_name() -> None:
    long = "a" * 17

    assert environment_problems(project=long, name=long) == [
        f'{field}: "{long}" is too long; give at most 16 characters'
        for field in ("project", "name")
    ]
