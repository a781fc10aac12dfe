"""Following the keys of a file through the annotations."""

from typing import Any

import pytest

from modules.environment.spec import EnvironmentSpec
from modules.language.kinds import field_at, is_spec, item_kind, kind_at, table_of
from modules.language.problems import Path
from modules.network.any_spec import AnyNetworkSpec
from modules.service.scaling_spec import ScheduleSpec
from modules.service.spec import ServiceSpec
from modules.task.statement_spec import StatementSpec


@pytest.mark.parametrize(
    ("path", "spec"),
    [
        ((), EnvironmentSpec),
        (("network",), AnyNetworkSpec),
        (("services", "api"), ServiceSpec),
        (("services", "api", "task_role_statements", 0), StatementSpec),
        (("services", "api", "scaling", "schedules", "night"), ScheduleSpec),
    ],
)
def test_a_path_leads_to_a_spec(path: Path, spec: type) -> None:
    assert kind_at(EnvironmentSpec, path) is spec
    assert table_of(EnvironmentSpec, path) == path


@pytest.mark.parametrize(
    ("path", "table"),
    [
        (("region",), ()),
        (("services",), ()),
        (("network", "availability_zones", 1), ("network",)),
        (("services", "api", "environment", "A"), ("services", "api")),
        (("services", "api", "unknown"), ("services", "api")),
        (("unknown", "key", "further"), ()),
    ],
)
def test_another_path_stands_in_the_innermost_spec_on_its_way(path: Path, table: Path) -> None:
    assert not is_spec(kind_at(EnvironmentSpec, path))
    assert table_of(EnvironmentSpec, path) == table


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        (("tags", "Team"), str),
        (("disposable",), bool),
        (("unknown",), None),
        (("unknown", "key"), None),
        (("region", "key"), None),
    ],
)
def test_a_path_leads_to_a_scalar_or_nowhere(path: Path, kind: Any) -> None:
    assert kind_at(EnvironmentSpec, path) is kind


def test_a_key_of_a_spec_is_a_field_and_a_key_of_a_table_is_none() -> None:
    field = field_at(EnvironmentSpec, ("services", "api", "port"))

    assert field is not None
    assert field.default == 8080
    assert field_at(EnvironmentSpec, ("services", "api", "unknown")) is None
    assert field_at(EnvironmentSpec, ("tags", "Team")) is None


def test_the_items_of_a_list_that_says_nothing_of_them_may_be_anything() -> None:
    assert item_kind(tuple) is Any
    assert item_kind(dict[str, int | None]) is int
