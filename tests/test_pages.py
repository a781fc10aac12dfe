"""What the pages lead to is there: files, sections and commands."""

import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
FOLDERS = (".", "docs", "docs/*", "modules/*", "local_aws")
PAGES = sorted(
    path.relative_to(ROOT)
    for folder in FOLDERS
    for path in ROOT.glob(f"{folder}/*.md")
    if path.parent.name != "node_modules"
)
OPERATIONS = sorted(path for path in PAGES if path.parent.name == "operations")


def text(page: Path) -> str:
    """A page without its blocks of code, in which a heading is a comment."""
    return re.sub(
        r"^ *```.*?^ *```$", "", (ROOT / page).read_text(), flags=re.DOTALL | re.MULTILINE
    )


def headings(page: Path) -> list[str]:
    return re.findall(r"^#+ (.+)$", text(page), re.MULTILINE)


def anchor(heading: str) -> str:
    """What GitHub calls a section: the words of its heading, a hyphen for each space."""
    words = re.sub(r"\[(.+?)\]\(.*?\)", r"\1", heading)
    return re.sub(r"[^\w\- ]", "", words.lower()).replace(" ", "-")


@pytest.mark.parametrize("page", PAGES, ids=str)
def test_each_link_leads_to_a_page_and_to_a_section_of_it(page: Path) -> None:
    lost = []
    for target, section in re.findall(r"\]\(([^)#:\s]*)(?:#([^)\s]*))?\)", text(page)):
        file = (ROOT / page.parent / target) if target else ROOT / page
        there = file.exists() and (
            not section or section in {anchor(heading) for heading in headings(file)}
        )
        lost += [] if there else [f"{target}#{section}"]

    assert lost == []


@pytest.mark.parametrize("page", PAGES, ids=str)
def test_no_two_sections_of_a_page_have_the_same_name(page: Path) -> None:
    anchors = [anchor(heading) for heading in headings(page)]

    assert page.name == "CHANGELOG.md" or len(anchors) == len(set(anchors))


def test_each_make_command_of_a_page_exists() -> None:
    called = re.compile(r"^[`-]*[ ]?(?:[A-Z_]+=\S+ )*make ([a-z][a-z-]*)", re.MULTILINE)
    named = {command for page in PAGES for command in called.findall(code(page))}
    listed = subprocess.run(["make", "help"], cwd=ROOT, capture_output=True, text=True, check=True)

    assert {"demo", "release-check", "rotate", "hooks"} <= named
    assert named <= set(re.findall(r"^make (\S+)", listed.stdout, re.MULTILINE))


def code(page: Path) -> str:
    """What a page marks as code, in a block or in a line."""
    return "\n".join(re.findall(r"```.*?```|`[^`]+`", (ROOT / page).read_text(), re.DOTALL))


def test_the_first_page_of_operations_names_each_section_once() -> None:
    first = text(Path("docs/operations.md"))
    named = re.findall(r"^- \[(.+)\]\(operations/(.+?)#", first, re.MULTILINE)
    titles = re.findall(r"^## \[(.+)\]\(operations/(.+?)\)$", first, re.MULTILINE)

    assert sorted(named) == sorted(
        (heading, page.name) for page in OPERATIONS for heading in headings(page)[1:]
    )
    assert sorted(titles) == sorted((headings(page)[0], page.name) for page in OPERATIONS)
