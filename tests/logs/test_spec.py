"""How long logs may be kept."""

from modules.logs.spec import LogsSpec


def test_logs_are_kept_for_thirty_days() -> None:
    assert LogsSpec.parse({}, source="").retention_days == 30
