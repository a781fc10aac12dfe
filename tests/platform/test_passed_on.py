"""A table of the module `platform` has the inputs of the module behind it."""

from __future__ import annotations

import pytest

from modules.language.spec import Spec
from modules.language.words import described
from modules.platform.tables_spec import (
    OF_THE_PLATFORM,
    DatabaseTable,
    JobTable,
    SecretTable,
    ServiceTable,
)
from modules.service.inputs import ServiceInputs
from modules.terraform.modules import synthesized
from modules.terraform.type_constraints import terraform_type

TABLES: list[type[Spec]] = [ServiceTable, JobTable, DatabaseTable, SecretTable]


def test_each_input_of_a_service_is_a_field_unless_the_platform_gives_it() -> None:
    missing = ServiceInputs.model_fields.keys() - ServiceTable.model_fields.keys()

    assert missing == OF_THE_PLATFORM | {"callers", "namespace_id", "task_role_statements"}


def test_a_field_that_is_left_out_is_null_so_that_the_module_has_its_default() -> None:
    assert ServiceInputs.model_fields["cpu_units"].get_default() == 1024
    assert "cpu_units = optional(number)," in terraform_type(ServiceTable)


def test_a_field_that_the_platform_looks_into_has_its_default_there_too() -> None:
    assert "port = optional(number, 8080)," in terraform_type(ServiceTable)


@pytest.mark.parametrize("table", TABLES, ids=lambda table: str(table.__name__))
def test_each_field_says_what_it_means(table: type[Spec]) -> None:
    assert [name for name, field in described(table).items() if not field.description] == []


def test_what_a_module_requires_a_table_requires() -> None:
    required = {name for name, field in DatabaseTable.model_fields.items() if field.is_required()}

    assert required == {"engine", "engine_version"}


@pytest.mark.parametrize(
    "noun",
    [
        "alarms",
        "database",
        "file_system",
        "job",
        "network_load_balancer",
        "queue",
        "secrets",
        "service",
        "topic",
    ],
)
def test_a_call_gives_each_input_of_its_module(noun: str) -> None:
    call = synthesized()["platform"]["module"][noun]
    inputs = synthesized()[noun]["variable"].keys()

    given = call.keys() - {"count", "for_each", "source"}
    assert given == inputs
