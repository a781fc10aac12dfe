"""Reading a spec: everything that is wrong is said at once, in one message."""

from datetime import UTC, date, datetime, time
from typing import Any

import pytest

from modules.environment.spec import EnvironmentSpec
from modules.language.problems import SpecError
from tests.support.building import environment, environment_problems, load_balancer, problems


def test_fields_and_rules_are_said_together_by_table_in_one_message() -> None:
    services = {
        "api": {"calls": {"fraud-detectr": "scores"}, "portt": 8080},
        "fraud-detector": {"cpu_units": 256, "memory_mib": 300, "tmp_size_mib": 300},
        "web": {"route": {"priority": 0}, "command": ["serve", 80]},
    }
    with pytest.raises(SpecError) as error:
        EnvironmentSpec.parse(environment(services=services, regoin="x"), source="a/b.toml")

    assert str(error.value) == "\n".join(
        [
            "a/b.toml: services.api",
            '  - portt: is no field of this table; did you mean "port"?',
            "a/b.toml: services.web",
            "  - command[1]: 80 is not text; put it in quotes",
            "a/b.toml: services.web.route",
            "  - priority: 0 is too small; give at least 1",
            "a/b.toml:",
            '  - regoin: is no field of this table; did you mean "region"?',
            "a/b.toml: services.fraud-detector",
            "  - memory_mib: 300 is not sold with cpu_units 256; choose 512, 1024 or 2048",
            "  - tmp_size_mib: 300 MiB of /tmp and tmpfs leave nothing of memory_mib 300; lower "
            "them",
        ]
    )


def test_rules_between_tables_are_said_with_those_inside_them() -> None:
    services = {"api": {"calls": {"fraud": "scores"}, "memory_mib": 300}}

    assert environment_problems(services=services, region="eu-west-1") == [
        "services.api.memory_mib: 300 is not sold with cpu_units 1024; choose 2048, 3072, 4096, "
        "5120, 6144, 7168 or 8192",
        'network.availability_zones: "us-east-1a" is no zone of region eu-west-1; write '
        "eu-west-1a or change the region",
        'network.availability_zones: "us-east-1b" is no zone of region eu-west-1; write '
        "eu-west-1b or change the region",
        'services.api.calls: "fraud" is no service of this environment; there is none to choose',
    ]


MISSING: list[tuple[dict[str, Any], str]] = [
    ({"network": {"availability_zones": ["us-east-1a"]}}, "network.availability_zones: 1 given"),
    (
        {"network": "default"},
        'network: "default" is not a table; put its fields in curly braces',
    ),
    ({"load_balancer": {"plain_http": True}}, "load_balancer.ingress_cidr_blocks: is required"),
    ({"secrets": {"db": {}}}, "secrets.db.description: is required"),
]


@pytest.mark.parametrize(("fields", "message"), MISSING)
def test_what_is_missing_in_one_table_hides_nothing_in_others(
    fields: dict[str, Any], message: str
) -> None:
    services = {"api": {"calls": {"fraud": "scores"}, "memory_mib": 300}}

    first, *rest = environment_problems(services=services, **fields)

    assert first.startswith(message)
    assert [text.split(":")[0] for text in rest] == [
        "services.api.memory_mib",
        "services.api.calls",
    ]


@pytest.mark.parametrize("wrong", [{"load_balancer": {}}, {"load_balancer": True}])
def test_a_wrong_table_is_still_there_for_those_who_need_it(wrong: dict[str, Any]) -> None:
    found = environment_problems(services={"api": {"route": {"priority": 1}}}, **wrong)

    assert all(text.startswith("load_balancer") for text in found)


@pytest.mark.parametrize("callee", [{"port": -1}, {"prot": 1}, "text", {"route": {}}])
def test_a_wrong_service_may_still_be_called(callee: Any) -> None:
    services = {"api": {"calls": {"fraud": "scores"}}, "fraud": callee}

    (message,) = environment_problems(services=services, load_balancer=load_balancer())

    assert message.startswith("services.fraud")


@pytest.mark.parametrize("secret", [{}, "text", {"description": 1}, {"descr": "x"}])
def test_a_wrong_secret_may_still_be_read(secret: Any) -> None:
    services = {"api": {"secrets": {"A": "db"}}}

    found = environment_problems(services=services, secrets={"db": secret})

    assert found
    assert all(text.startswith("secrets.db") for text in found)


def test_a_key_with_a_wrong_value_is_still_a_key() -> None:
    template = {"port": 5432}
    db = {
        "description": "Database",
        "secret_string_template": template,
        "generate_string_key": "password",
    }

    assert environment_problems(
        secrets={"db": db}, services={"api": {"secrets": {"PORT": "db:port"}}}
    ) == ["secrets.db.secret_string_template.port: 5432 is not text; put it in quotes"]


@pytest.mark.parametrize("reason", ["", 5])
def test_where_a_key_and_its_value_are_wrong_both_are_said(reason: Any) -> None:
    found = environment_problems(services={"api": {"calls": {"Stock": reason}}})

    assert [message.split(": ")[0] for message in found] == ["services.api.calls.Stock"] * 2


@pytest.mark.parametrize(
    "fields", [{"memory_mib": 300, "cpu_units": "256"}, {"memory_mib": 300, "cpu_unit": 256}]
)
def test_a_rule_is_not_judged_by_a_default_that_stands_in(fields: dict[str, Any]) -> None:
    (message,) = environment_problems(services={"api": fields})

    assert message.startswith("services.api.cpu_unit")


def test_a_wrong_region_makes_no_zone_wrong() -> None:
    (message,) = environment_problems(region="us_east_1")

    assert message == 'region: "us_east_1": write a region\'s code such as eu-west-1'


def test_a_misspelt_table_is_not_called_missing_by_others() -> None:
    services = {"api": {"route": {"priority": 1}}}

    assert environment_problems(services=services, load_balncer=load_balancer()) == [
        'load_balncer: is no field of this table; did you mean "load_balancer"?'
    ]


def test_a_wrong_item_does_not_make_its_list_short_or_incomplete() -> None:
    network = {
        "availability_zones": ["us-east-1a", "us-east-1z"],
        "nat_gateways": "none",
        "interface_endpoints": ["ecr.api", "ecr.dkr", "logs", "s3"],
    }
    found = environment_problems(network=network, services={"api": {"image": ":1"}})

    assert [message.split(":")[0] for message in found] == [
        "network.availability_zones.1",
        "network.interface_endpoints.3",
    ]


def test_a_wrong_name_of_a_table_is_said_with_what_is_wrong_inside() -> None:
    assert environment_problems(services={"Bad Name": {"port": -1}, "api": {}}) == [
        'services.Bad Name: "Bad Name": write lower-case letters, digits and single hyphens, with '
        "a letter first",
        "services.Bad Name.port: -1 is too small; give at least 0",
    ]


def test_an_environment_of_nothing_but_a_wrong_service_is_not_called_empty() -> None:
    (message,) = environment_problems(services={"Bad Name": {}})

    assert message.startswith("services.Bad Name: ")


def test_an_unknown_key_in_a_list_of_tables_is_answered_from_that_table() -> None:
    statement = {"actions": ["sqs:Send"], "resources": ["arn:aws:sqs:::jobs"], "resource": "x"}

    with pytest.raises(SpecError) as error:
        EnvironmentSpec.parse(
            environment(services={"api": {"task_role_statements": [statement]}}), source="f"
        )

    assert str(error.value) == (
        "f: services.api.task_role_statements[0]\n"
        '  - resource: is no field of this table; did you mean "resources"?'
    )


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (date(2026, 1, 2), "2026-01-02"),
        (time(7, 30), "07:30:00"),
        (datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC), "2026-01-02 03:04:05+00:00"),
        ([date(2026, 1, 2)], '["2026-01-02"]'),
    ],
)
def test_a_date_without_quotes_is_not_text(value: Any, shown: str) -> None:
    assert environment_problems(tags={"Since": value}) == [
        f"tags.Since: {shown} is not text; put it in quotes"
    ]


@pytest.mark.parametrize(("value", "shown"), [(float("nan"), "nan"), (float("inf"), "inf")])
def test_a_float_that_is_no_number_is_no_whole_number(value: float, shown: str) -> None:
    assert environment_problems(services={"api": {"port": value}}) == [
        f"services.api.port: {shown} is not a whole number; write one, without quotes"
    ]


def test_the_data_that_was_read_is_left_alone() -> None:
    services = {"api": {"command": [1], "port": "x", "route": {}}}
    data = environment(services=services)
    copy = environment(services={"api": {"command": [1], "port": "x", "route": {}}})

    problems(EnvironmentSpec, data)

    assert data == copy
