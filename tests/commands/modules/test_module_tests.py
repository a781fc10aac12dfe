"""The test file of a module is written from its cases, as `terraform fmt` would."""

from typing import Any

import pytest

from commands.modules.module_tests import MOCKS, generated_tests, label
from modules.language.cases import Cases, wrong
from modules.logs.inputs import LogsInputs
from modules.secrets.inputs import SecretInputs
from modules.service.inputs import ServiceInputs

REPAIR = "write lower-case letters, digits and single hyphens, with a letter first"

LOGS = Cases(
    LogsInputs,
    {"name": "shop"},
    wrong("name in upper case", {"name": "Shop"}, f'name: "Shop": {REPAIR}'),
    wrong("another one", {"name": "Orders"}, f'name: "Orders": {REPAIR}'),
)


def written(cases: Cases) -> str:
    return generated_tests(cases)["tests/validation.tftest.hcl"]


def test_each_rule_is_one_run_that_says_what_is_refused() -> None:
    assert written(LOGS).partition('mock_provider "aws"')[2] == (
        ' {\n  source = "./tests"\n}\n'
        "\n"
        'variables {\n  name = "shop"\n}\n'
        "\n"
        '# name: "Shop": write lower-case letters, digits and single hyphens, with a letter first\n'
        'run "name_in_upper_case" {\n'
        "  command = plan\n"
        "\n"
        "  variables {\n"
        '    name = "Shop"\n'
        "  }\n"
        "\n"
        "  expect_failures = [var.name]\n"
        "}\n"
    )
    assert generated_tests(LOGS)["tests/aws.tfmock.hcl"] == MOCKS


def test_a_path_names_fields_alone_and_both_variables_are_expected_to_fail() -> None:
    cases = Cases(
        ServiceInputs,
        {},
        wrong(
            "two things",
            {"environment": {"a": "1"}, "scaling.schedules": {"Night": {}}},
            'environment.a: "a": wrong',
            "scaling.schedules.Night: wrong, without quotes",
            also="port: wrong",
        ),
    )

    text = written(cases)

    assert '# environment: "a": wrong; scaling.schedules: wrong; port: wrong\n' in text
    assert "expect_failures = [var.environment, var.port, var.scaling]" in text


def test_arguments_are_aligned_and_what_is_long_takes_several_lines() -> None:
    changes = {
        "tags": {"a": "${b} %{c}", "Any key": 'x"\n'},
        "secret_string_template": {f"a_longer_key_{n}": "value" for n in range(1, 11)},
        "name": "n" * 65,
        "initial_value": None,
    }

    text = written(Cases(SecretInputs, {}, wrong("all", changes, "name: wrong")))

    assert '    tags = { a = "$${b} %%{c}", "Any key" = "x\\"\\n" }\n' in text
    assert (
        "    secret_string_template = {\n"
        '      a_longer_key_1  = "value"\n'
        '      a_longer_key_2  = "value"\n'
    ) in text
    assert (
        '    name          = replace(format("%65s", ""), " ", "n")\n    initial_value = null\n'
    ) in text


def test_a_long_list_takes_a_line_for_each_item() -> None:
    words = [f"a-rather-long-word-{n}" for n in range(5)]

    text = written(Cases(ServiceInputs, {}, wrong("words", {"command": words}, "command: wrong")))

    assert '    command = [\n      "a-rather-long-word-0",\n' in text


def test_a_label_is_small_letters_digits_and_underscores() -> None:
    assert label('Path "/a b" (ordersé)') == "path_a_b_orders"
    assert label("17 subnets") == "with_17_subnets"


@pytest.mark.parametrize(
    ("given", "text"),
    [
        ({"command": ["x"] * 31}, '    command = [for number in range(31) : "x"]\n'),
        (
            {"subnet_ids": [f"subnet-{n}" for n in range(31)]},
            '    subnet_ids = [for number in range(31) : "subnet-${number}"]\n',
        ),
        (
            {"environment": {f"V{n}": "x" for n in range(31)}},
            '    environment = { for number in range(31) : "V${number}" => "x" }\n',
        ),
    ],
)
def test_many_items_that_are_alike_are_a_loop(given: dict[str, Any], text: str) -> None:
    assert text in written(Cases(ServiceInputs, {}, wrong("many", given, "command: wrong")))


@pytest.mark.parametrize(
    "given",
    [
        {"command": ["x"] * 30},
        {"command": [*["x"] * 30, "y"]},
        {"environment": {f"V{n}": str(n) for n in range(31)}},
        {"environment": {f"V{n}": "x" for n in range(1, 32)}},
    ],
)
def test_items_that_differ_are_written_one_by_one(given: dict[str, Any]) -> None:
    assert "for number" not in written(
        Cases(ServiceInputs, {}, wrong("many", given, "command: wrong"))
    )
