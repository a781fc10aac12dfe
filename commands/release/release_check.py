"""`make release-check`: may the modules of the working tree be released as the changelog says?"""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from commands.release.changelog import FILE, UNRELEASED, Section, top_section
from commands.release.changes import HEADINGS, Change, changes
from commands.release.interface import interfaces_of_tag, interfaces_of_tree
from commands.release.version import Version
from commands.tools.console import say
from commands.tools.errors import CommandError
from commands.tools.process import capture


def release_check(project: Path, env: Mapping[str, str]) -> None:
    """Compares the modules with the last release, and both with the changelog.

    Raises:
        CommandError: The version promises more than the modules keep, or the changelog does not
            list a change.
    """
    section = top_section(project)
    releases = released(project, env)
    now = interfaces_of_tree(project)
    for last in releases:
        found = changes(interfaces_of_tag(project, env, last.tag), now)
        # Without a difference this is that release itself: compare with the one before it.
        if found or section.version != last:
            break
    else:
        say(f"{section.version} is compared with nothing: {_why_not_compared(project, env)}.")
        return
    if problems := list(judge(section, last, found)):
        raise CommandError(f"{section.version} after {last}", *problems)
    count = len(found)
    say(f"{section.version} may follow {last}. Changes in the modules: {count}, each in {FILE}.")


def released(project: Path, env: Mapping[str, str]) -> list[Version]:
    """Lists the releases that the working tree comes after, the newest first."""
    # In a downloaded archive git finds no repository, or one in a folder above that is not ours.
    if not (project / ".git").exists():
        return []
    tags = capture(["git", "tag", "--merged", "HEAD"], cwd=project, env=env).split()
    versions = [Version.parse(tag.removeprefix("v")) for tag in tags if tag.startswith("v")]
    return sorted((version for version in versions if version), reverse=True)


def judge(section: Section, last: Version, found: Sequence[Change]) -> Iterator[str]:
    """Yields what keeps a version from being released.

    Args:
        section: The top section of the changelog.
        last: The last release.
        found: Changes of the modules since then.
    """
    version, major, minor = section.version, last.next_major(), last.next_minor()
    if version < last:
        yield f"{FILE}: [{version}] stands above [{last}], which is released; sort the sections"
        return
    for change in found:
        if change.repair and version < major:
            yield f"{change}; {change.repair}, or release {major}"
        elif last < version < minor:
            yield f"{change}, which a patch must not bring; release {minor}"
    missing = _missing(section if version > last else None, found)
    if missing and version > last:
        yield f"{FILE}: [{version}] lists too little; add these lines to it\n\n{missing}"
    elif missing:
        needed = major if any(change.repair for change in found) else minor
        yield (
            f"{FILE}: [{version}] is released and takes up nothing more; put these lines above it"
            f"\n\n## [{needed}] - {UNRELEASED}\n\n{missing}"
        )


def _missing(section: Section | None, found: Sequence[Change]) -> str:
    """Returns the lines that the section lacks, each below its heading."""
    sections = []
    for kind, heading in HEADINGS.items():
        listed = section.listed_under(heading) if section else set()
        lines = [f"- `{c.key}` {c.what}" for c in found if c.kind == kind and c.key not in listed]
        if lines:
            sections.append("\n".join([f"### {heading}", "", *lines, ""]))
    return "\n".join(sections)


def _why_not_compared(project: Path, env: Mapping[str, str]) -> str:
    if not (project / ".git").exists():
        return "there is no git repository here"
    command = ["git", "rev-parse", "--is-shallow-repository"]
    if capture(command, cwd=project, env=env).strip() == "true":
        return "the clone is shallow and shows no earlier release; git fetch --unshallow --tags"
    return "there is no release before it"
