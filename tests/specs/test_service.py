"""What may be asked of a service."""

from typing import Any

import pytest

from modules.specs.service import DEFAULT_IMAGE, ServiceSpec, StatementSpec
from tests.specs.building import problems

DIGEST = "@sha256:" + "0" * 64


def service(**fields: Any) -> ServiceSpec:
    return ServiceSpec.parse(fields, source="")


def wrong(**fields: Any) -> list[str]:
    return problems(ServiceSpec, fields)


def test_an_empty_table_is_a_service() -> None:
    assert service() == ServiceSpec(
        image="public.ecr.aws/nginx/nginx-unprivileged:stable-alpine",
        command=(),
        user="101:101",
        port=8080,
        cpu_units=1024,
        memory_mib=2048,
        tmp_size_mib=64,
        desired_count=2,
        environment={},
        secrets={},
        calls={},
        health_check_command=(),
        route=None,
        scaling=None,
        task_role_statements=(),
    )


@pytest.mark.parametrize(
    ("image", "own"),
    [
        (":1.4.2", True),
        (DIGEST, True),
        (DEFAULT_IMAGE, False),
        ("nginx:1", False),
        (f"registry.example:5000/a/b{DIGEST}", False),
        (f"registry.example/a:1{DIGEST}", False),
    ],
)
def test_an_image_is_of_the_own_repository_or_a_full_reference(image: str, own: bool) -> None:
    assert service(image=image).own_image is own


@pytest.mark.parametrize("image", ["nginx", "registry.example:5000/a", ":", "@sha256:0", "", "A:1"])
def test_an_image_has_a_tag_or_a_digest(image: str) -> None:
    assert wrong(image=image) == [
        f'image: "{image}": write ":tag" or "@sha256:digest" for an image of the service\'s own '
        "repository, else a full reference with a tag or a digest"
    ]


@pytest.mark.parametrize("user", ["0", "0:0", "root", "1000:", ""])
def test_the_user_is_not_root(user: str) -> None:
    assert wrong(user=user) == [
        f'user: "{user}": write a numeric user other than 0, such as 1000:1000'
    ]


def test_a_memory_that_is_not_sold_is_refused() -> None:
    assert wrong(cpu_units=256, memory_mib=300) == [
        "memory_mib: 300 is not sold with cpu_units 256; choose 512, 1024 or 2048"
    ]


def test_a_cpu_that_is_not_sold_is_refused() -> None:
    assert wrong(cpu_units=100) == [
        "cpu_units: 100 is not sold; choose 256, 512, 1024, 2048, 4096, 8192 or 16384"
    ]


def test_tmp_leaves_some_memory() -> None:
    assert wrong(tmp_size_mib=2048) == [
        "tmp_size_mib: 2048 leaves nothing of memory_mib 2048; lower it"
    ]
    assert service(tmp_size_mib=2047).tmp_size_mib == 2047


@pytest.mark.parametrize("count", [1, 11])
def test_a_scaled_service_starts_within_its_bounds(count: int) -> None:
    assert wrong(desired_count=count, scaling={}) == [
        f"desired_count: {count} is outside of scaling's bounds; choose 2 to 10"
    ]
    assert service(desired_count=count).desired_count == count


def test_requests_are_counted_where_there_is_a_route() -> None:
    scaling = {"requests_per_target": 50}

    assert wrong(scaling=scaling) == [
        "scaling.requests_per_target: 50 cannot be counted without a route; give the service a "
        "route or remove it"
    ]
    assert service(scaling=scaling, route={"priority": 1}).scaling


def test_a_variable_has_one_source() -> None:
    variables = {"B": "x", "A": "x", "C": "x"}

    assert wrong(environment=variables, secrets={"B": "x", "A": "x"}) == [
        'secrets: "A", "B" is set in environment too; keep one of them'
    ]


@pytest.mark.parametrize("name", ["lower", "1A", "A-B", ""])
def test_a_variable_is_written_in_capitals(name: str) -> None:
    message = f'{name}: "{name}": write upper-case letters, digits and underscores'

    assert wrong(environment={name: "x"}, secrets={name: "x"}) == [
        f"environment.{message}",
        f"secrets.{message}",
    ]


@pytest.mark.parametrize("reference", ["Database", "database:", "database:a b", ""])
def test_a_secret_is_named_with_its_key(reference: str) -> None:
    assert wrong(secrets={"A": reference}) == [
        f'secrets.A: "{reference}": write a secret of this environment, with the key inside it if '
        'it has keys: "<secret>:<key>"'
    ]


def test_a_statement_names_actions_and_resources() -> None:
    statement = {"actions": ["sqs:Send*"], "resources": ["arn:aws:sqs:::jobs"]}

    assert service(task_role_statements=[statement]).task_role_statements == (
        StatementSpec(actions=("sqs:Send*",), resources=("arn:aws:sqs:::jobs",)),
    )
    assert problems(StatementSpec, {}) == ["actions: is required", "resources: is required"]
    assert problems(StatementSpec, {"actions": [], "resources": []}) == [
        "actions: 0 given; give at least 1",
        "resources: 0 given; give at least 1",
    ]


def test_a_statement_opens_nothing_wholesale() -> None:
    assert wrong(task_role_statements=[{"actions": ["*"], "resources": ["*"]}]) == [
        'task_role_statements.0.actions.0: "*": write <service>:<Action>',
        'task_role_statements.0.resources.0: "*": write an ARN; a bare * is not taken',
    ]


@pytest.mark.parametrize(
    ("field", "value", "message"),
    [
        ("port", 1023, "1023 is too small; give at least 1024"),
        ("port", 65536, "65536 is too large; give at most 65535"),
        ("port", "8080", '"8080" is not a whole number; write one, without quotes'),
        ("port", 8080.5, "8080.5 is not a whole number; write one, without quotes"),
        ("port", True, "true is not a whole number; write one, without quotes"),
        ("tmp_size_mib", 0, "0 is too small; give at least 1"),
        ("desired_count", -1, "-1 is too small; give at least 0"),
        ("desired_count", 5001, "5001 is too large; give at most 5000"),
        ("command", "serve", '"serve" is not a list; put it in square brackets'),
        ("calls", ["fraud"], '["fraud"] is not a table'),
        ("route", "/*", '"/*" is not a table'),
    ],
)
def test_a_field_keeps_its_type_and_bounds(field: str, value: Any, message: str) -> None:
    assert wrong(**{field: value}) == [f"{field}: {message}"]
