"""Prints what a tag releases: `python -m commands.release.release_notes v1.2.3`.

For the release workflow, before any package is installed: only the standard library.
"""

import sys
from pathlib import Path

from commands.release.changelog import FILE, UNRELEASED, top_section
from commands.tools.errors import CommandError

PROJECT = Path(__file__).absolute().parents[2]


def release_notes(project: Path, tag: str) -> str:
    """Returns the top section of the changelog, which has to be about the tag.

    Raises:
        CommandError: It is about another version, or this one is still unreleased.
    """
    section = top_section(project)
    problems = []
    on_top = f"{FILE}: [{section.version}]"
    if tag != section.version.tag:
        problems.append(f'{on_top} stands on top; the tag for that is "{section.version.tag}"')
    if section.date == UNRELEASED:
        problems.append(
            f"{on_top} is {UNRELEASED}; write the day there, commit, and tag that commit"
        )
    if problems:
        raise CommandError(f'tag "{tag}"', *problems)
    return section.text


def main(tag: str) -> int:
    """Prints the notes and returns the exit code for this process."""
    try:
        print(release_notes(PROJECT, tag))
    except CommandError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
