"""The tables and the picture of the benchmarks, as Markdown."""

import datetime
import os
import platform
from collections.abc import Iterator, Mapping, Sequence
from importlib.metadata import version
from pathlib import Path

from commands.bench.measure import Measure
from commands.tools.cdktf_cli import program
from commands.tools.errors import CommandError
from commands.tools.process import capture

PAGE = "docs/benchmarks.md"
BEGIN, END = "<!-- written by make bench -->\n", "<!-- end -->\n"


def write(project: Path, text: str) -> None:
    """Puts the figures into the page, between its marks; the words around them stay.

    Raises:
        CommandError: The page has lost its marks.
    """
    page = project / PAGE
    before, begin, rest = page.read_text().partition(BEGIN)
    _, end, after = rest.partition(END)
    if not (begin and end):
        raise CommandError(PAGE, f"marks: write {BEGIN.strip()} and {END.strip()} back into it")
    page.write_text(f"{before}{BEGIN}{text}{END}{after}")


def machine(project: Path, env: Mapping[str, str]) -> str:
    """Describes the machine that the figures were measured on, and when."""
    node = capture(["node", "--version"], cwd=project, env=env).strip()
    name = program(env)
    terraform = capture([name, "version"], cwd=project, env=env).splitlines()[0]
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    return (
        f"{datetime.datetime.now(datetime.UTC).date()}, {platform.system()} on "
        f"{platform.machine()}, {os.cpu_count()} cores, {memory:.0f} GB; "
        f"Python {platform.python_version()}, Node {node.removeprefix('v')}, {terraform}, "
        f"cdktf {version('cdktf')}, bindings {version('cdktf-cdktf-provider-aws')}, "
        f"jsii {version('jsii')}"
    )


def tables(
    measured: Mapping[str, Measure], counts: Sequence[int], beside: Sequence[int], where: str
) -> str:
    """Returns all tables and the picture."""
    return "\n".join(
        [
            f"Measured: {where}.",
            "",
            *_app(measured, counts),
            "",
            *_counts(measured, counts),
            "",
            *_beside(measured, beside),
            "",
            *_targets(measured, counts, beside),
            "",
            *_picture(measured, counts),
            "",
        ]
    )


def _app(measured: Mapping[str, Measure], counts: Sequence[int]) -> Iterator[str]:
    app = measured["app"]
    yield "| Program | Wall | Processor | Memory | Wall, to one synthesis |"
    yield "|---|---|---|---|---|"
    names = {
        "app": "`python main.py`, all stacks: one synthesis",
        "app, plain": "the same with plain imports",
        "plan": f"`terraform plan` of {counts[0]} services, against the local AWS",
        "unit": "all unit tests",
        "unit, empty": "the same with nothing in them: what pytest takes by itself",
    }
    for name, text in names.items():
        run = measured[name]
        yield (
            f"| {text} | {run.wall:.1f} s | {run.cpu:.1f} s | {run.memory:.0f} MB |"
            f" {run.wall / app.wall:.1f} |"
        )


def _counts(measured: Mapping[str, Measure], counts: Sequence[int]) -> Iterator[str]:
    first = measured[f"{counts[0]}"]
    yield (
        f"| Services in one stack | Wall | Processor | Memory | Wall, to {counts[0]} services |"
        " Wall, to plain imports | Memory, to plain imports |"
    )
    yield "|---|---|---|---|---|---|---|"
    for count in counts:
        run, plain = measured[f"{count}"], measured[f"{count}, plain"]
        yield (
            f"| {count} | {run.wall:.1f} s | {run.cpu:.1f} s | {run.memory:.0f} MB |"
            f" {run.wall / first.wall:.1f} | {run.wall / plain.wall:.2f} |"
            f" {run.memory / plain.memory:.2f} |"
        )


def _beside(measured: Mapping[str, Measure], counts: Sequence[int]) -> Iterator[str]:
    first = counts[0]
    yield (
        "| A team's stack of 3 services, on one of | `terraform plan`, wall | Synthesis, wall |"
        f" Plan, to {first} services | Synthesis, to {first} services |"
    )
    yield "|---|---|---|---|---|"
    for count in counts:
        plan, synthesis = measured[f"plan, beside {count}"], measured[f"beside {count}"]
        one, other = measured[f"plan, beside {first}"], measured[f"beside {first}"]
        yield (
            f"| {count} services | {plan.wall:.1f} s | {synthesis.wall:.1f} s |"
            f" {plan.wall / one.wall:.2f} | {synthesis.wall / other.wall:.2f} |"
        )


def _targets(
    measured: Mapping[str, Measure], counts: Sequence[int], beside: Sequence[int]
) -> Iterator[str]:
    app, plain = measured["app"], measured["app, plain"]
    first, last = measured[f"{counts[0]}"], measured[f"{counts[-1]}"]
    each = (last.wall - first.wall) / (counts[-1] - counts[0])
    few, many = (measured[f"plan, beside {count}"].wall for count in (beside[0], beside[-1]))
    rows = [
        ("all stacks, wall, to plain imports", app.wall / plain.wall, 0.10, ".3f"),
        ("all stacks, memory, to plain imports", app.memory / plain.memory, 0.25, ".2f"),
        (f"{counts[-1]} services to {counts[0]}, wall", last.wall / first.wall, 4, ".1f"),
        (f"{counts[-1]} services, memory in MB", last.memory, 400, ".0f"),
        (
            f"a team's plan on {beside[-1]} services to {beside[0]}, wall",
            many / few,
            1.1,
            ".2f",
        ),
        ("all unit tests to one synthesis", measured["unit"].wall / app.wall, 3, ".1f"),
    ]
    yield "| Target | Figure | At most |"
    yield "|---|---|---|"
    for text, figure, most, form in rows:
        yield f"| {text} | {figure:{form}} | {most} |"
    yield ""
    yield (
        f"Each further service costs {each * 1000:.0f} ms: {100 * each / first.wall:.1f} % of a"
        f" synthesis of {counts[0]} services."
    )


def _picture(measured: Mapping[str, Measure], counts: Sequence[int]) -> Iterator[str]:
    ours = [measured[f"{count}"].wall for count in counts]
    plain = [measured[f"{count}, plain"].wall for count in counts]
    yield "```mermaid"
    yield "xychart-beta"
    yield '  title "Seconds per synthesis: plain imports (upper line) and ours"'
    yield f'  x-axis "services" [{", ".join(map(str, counts))}]'
    yield f'  y-axis "seconds" 0 --> {max(plain):.0f}'
    for values in (plain, ours):
        yield f"  line [{', '.join(f'{value:.1f}' for value in values)}]"
    yield "```"
