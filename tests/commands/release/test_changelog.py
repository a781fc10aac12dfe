"""The changelog: its top section is the next version."""

from pathlib import Path

import pytest

from commands.release.changelog import released_ref, top_section
from commands.release.version import Version
from commands.tools.errors import CommandError

PROJECT = Path(__file__).parents[3]
CHANGELOG = """# Changelog

## [1.1.0] - 2026-02-01

Zones.

### Inputs

- `network: zones` is new

### Outputs

- `network: vpc_id` is gone

## [1.0.0] - 2026-01-01

### Inputs

- `network: name` is new
"""


def written(project: Path, text: str = CHANGELOG) -> Path:
    (project / "CHANGELOG.md").write_text(text)
    return project


def test_the_top_section_is_the_next_version(tmp_path: Path) -> None:
    section = top_section(written(tmp_path))

    assert (section.version, section.date) == (Version(1, 1, 0), "2026-02-01")
    assert section.text.startswith("Zones.\n")
    assert section.text.endswith("`network: vpc_id` is gone")


def test_a_name_counts_below_its_own_heading(tmp_path: Path) -> None:
    section = top_section(written(tmp_path))

    assert section.listed_under("Inputs") == {"network: zones"}
    assert section.listed_under("Outputs") == {"network: vpc_id"}
    assert section.listed_under("Addresses") == set()


@pytest.mark.parametrize(
    ("text", "given"),
    [
        ("", "nothing"),
        ("# Changelog\n\n## [Unreleased]\n", '"## [Unreleased]"'),
        ("## [1.2] - Unreleased\n", '"## [1.2] - Unreleased"'),
        ("## [1.2.0-rc.1] - Unreleased\n", '"## [1.2.0-rc.1] - Unreleased"'),
        ("## [1.2.0] - soon\n", '"## [1.2.0] - soon"'),
        ("## 1.2.0\n\n## [1.1.0] - 2026-01-01\n", '"## 1.2.0"'),
    ],
)
def test_the_first_heading_names_version_and_date(tmp_path: Path, text: str, given: str) -> None:
    with pytest.raises(CommandError) as error:
        top_section(written(tmp_path, text))

    assert str(error.value) == (
        f"CHANGELOG.md\n  - first heading: {given} names no version and date; write "
        "`## [1.2.3] - Unreleased`, or in the commit of the release `## [1.2.3] - 2025-12-31`"
    )


def test_without_a_changelog_the_same_is_said(tmp_path: Path) -> None:
    with pytest.raises(CommandError, match="first heading: nothing names no version"):
        top_section(tmp_path)


def test_our_own_changelog_can_be_read() -> None:
    assert top_section(PROJECT).version >= Version(1, 0, 0)


def test_the_modules_are_used_by_the_tag_of_the_last_release(tmp_path: Path) -> None:
    assert released_ref(written(tmp_path)) == "v1.1.0"


def test_a_version_that_is_not_released_has_no_tag_to_name(tmp_path: Path) -> None:
    next_one = CHANGELOG.replace("2026-02-01", "Unreleased")
    first = "# Changelog\n\n## [1.0.0] - Unreleased\n\nThe first release.\n"

    assert released_ref(written(tmp_path, next_one)) == "v1.0.0"
    assert released_ref(written(tmp_path, first)) == "main"
