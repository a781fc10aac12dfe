"""A decision says when it was made and whether it holds."""

from __future__ import annotations

import datetime
import re
from pathlib import Path

import pytest

from tests.house.sources import ROOT

FOLDER = ROOT / "docs" / "decisions"
RECORDS = sorted(FOLDER.glob("[0-9]*.md"))
HEAD = re.compile(r"# (?P<number>\d+)\. .+\n\n- Date: (?P<date>.+)\n- Status: (?P<status>.+)\n\n\S")
SUPERSEDED = re.compile(r"superseded by \[.+\]\((\d{4}-[a-z-]+\.md)\)")


def by_name(path: Path) -> str:
    return path.name


def head(record: Path) -> dict[str, str]:
    found = HEAD.match(record.read_text())
    assert found, "starts with its title, `- Date: …` and `- Status: …`"
    return found.groupdict()


def test_the_decisions_are_numbered_without_a_gap() -> None:
    numbers = [int(record.name[:4]) for record in RECORDS]

    assert numbers == list(range(1, len(RECORDS) + 1))
    assert [int(head(record)["number"]) for record in RECORDS] == numbers


@pytest.mark.parametrize("record", RECORDS, ids=by_name)
def test_a_decision_has_a_date(record: Path) -> None:
    date = head(record)["date"]

    assert datetime.date.fromisoformat(date).isoformat() == date


@pytest.mark.parametrize("record", RECORDS, ids=by_name)
def test_a_decision_holds_or_names_the_one_that_replaces_it(record: Path) -> None:
    status = head(record)["status"]
    replaced = SUPERSEDED.fullmatch(status)

    assert status == "accepted" or (replaced and (FOLDER / replaced[1]).is_file())
