"""How long logs may be kept."""

import pytest

from modules.specs.logs import LogsSpec
from tests.specs.building import problems


def test_logs_are_kept_for_thirty_days() -> None:
    assert LogsSpec.parse({}, source="").retention_days == 30


@pytest.mark.parametrize("days", [1, 365, 3653])
def test_a_retention_that_cloudwatch_knows_is_taken(days: int) -> None:
    assert LogsSpec.parse({"retention_days": days}, source="").retention_days == days


@pytest.mark.parametrize("days", [0, 31, 3654])
def test_another_retention_is_refused(days: int) -> None:
    assert problems(LogsSpec, {"retention_days": days}) == [
        f"retention_days: {days} is not possible; choose 1, 3, 5, 7, 14, 30, 60, 90, 120, 150, "
        "180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288 or 3653"
    ]
