"""The difference of two documents names each place once."""

from typing import Any

import pytest

from modules.logs.spec import LogsSpec
from tests.support.difference import differing
from tests.support.moves import Move, untested


def resource(**arguments: Any) -> dict[str, Any]:
    return {"resource": {"aws_vpc": {"this": arguments}}}


@pytest.mark.parametrize(
    ("before", "after", "places"),
    [
        (resource(a=1), resource(a=1), set()),
        (resource(a=1), resource(a=2), {"aws_vpc.this.a"}),
        (resource(a=1), resource(a=True), {"aws_vpc.this.a"}),
        (resource(a=1), resource(), {"-aws_vpc.this.a"}),
        (resource(), resource(a={"b": 1}), {"+aws_vpc.this.a"}),
        (resource(a={"b": 1, "c": 2}), resource(a={"b": 2, "c": 2}), {"aws_vpc.this.a.b"}),
        (resource(a=["x"]), resource(a=["x", "y"]), {"aws_vpc.this.a"}),
        (resource(a=[{"b": 1}]), resource(a=[{"b": 2}]), {"aws_vpc.this.a.0.b"}),
        (
            resource(a='[{"name": "x", "v": 1}, {"name": "y"}]'),
            resource(a='[{"name": "y"}, {"name": "x", "v": 2}]'),
            {"aws_vpc.this.a.x.v"},
        ),
        (
            resource(a='{"Statement": [{"Sid": "A"}]}'),
            resource(a='{"Statement": [{"Sid": "A"}, {"Sid": "B"}]}'),
            {"+aws_vpc.this.a.Statement.B"},
        ),
        (resource(a="{not json"), resource(a="{neither"), {"aws_vpc.this.a"}),
        (resource(a="${x}"), resource(a="${y}"), {"aws_vpc.this.a"}),
        ({}, resource(), {"+aws_vpc.this"}),
        (
            {"resource": {}},
            {"resource": {"aws_eip": {"a": {}, "b": {}}}},
            {"+aws_eip.a", "+aws_eip.b"},
        ),
        ({"output": {"a": 1}}, {"output": {}}, {"-output.a"}),
    ],
)
def test_each_place_that_differs_is_named(
    before: dict[str, Any], after: dict[str, Any], places: set[str]
) -> None:
    assert differing(before, after) == places


def test_a_field_that_moves_something_else_is_found() -> None:
    groups = {"aws_cloudwatch_log_group.web.retention_in_days"}
    with pytest.raises(AssertionError, match="flow_logs"):
        Move("logs.retention_days", 60, groups).check()


def test_a_field_that_no_move_changes_is_found() -> None:
    assert untested(LogsSpec, "logs", []) == {"retention_days"}
    assert untested(LogsSpec, "logs", [Move("logs.retention_days", 60, set())]) == set()
    assert untested(LogsSpec, "", [Move("retention_days", 60, set())]) == set()
