"""Runs the programs to compare in turn, several times, so that a busy moment slows all alike."""

import json
import shutil
import sys
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from commands.bench import family, report
from commands.bench.measure import Measure, measure, median
from commands.tools.cdktf_cli import QUIET, plugin_cache, program
from commands.tools.console import duration, say, step
from commands.tools.mirror import provider_environment
from commands.tools.process import run
from commands.tools.synthesis import app_environment, write_app
from local_aws import server

WORK = ".bench"
COUNTS = (3, 10, 30, 100, 200)
ROUNDS = 3
BESIDE = (10, 200)
"""Services of the stack on which a team's stands, whose plan is to cost the same."""

QUICK_COUNTS = (3, 30)
QUICK_TESTS = "tests/bucket"
"""The tests of one small noun: CI has just run all of them."""

EAGER = {"EAGER_BINDINGS": "1"}
SLOW_TESTS = ("tests/terraform", "tests/local_aws")
UNIT = (
    *("-m", "pytest", "-q", *(f"--ignore={folder}" for folder in SLOW_TESTS)),
    *("-m", "not terraform and not local_aws"),
)


class Job(NamedTuple):
    """One program, and how often it runs."""

    name: str
    arguments: tuple[str, ...]
    rounds: int
    variables: Mapping[str, str] = {}


def bench(project: Path, env: Mapping[str, str]) -> None:
    """Measures, and writes tables and picture. It judges nothing: figures depend on the day.

    `QUICK=1` runs each program once, for few services, and writes nothing: to see that it works.
    """
    quick = env.get("QUICK") == "1"
    counts, rounds = (QUICK_COUNTS, 1) if quick else (COUNTS, ROUNDS)
    beside = QUICK_COUNTS if quick else BESIDE
    started = time.monotonic()
    shutil.rmtree(project / WORK, ignore_errors=True)
    with step("Filling the caches"):
        write_app(Path(sys.executable), project, project / WORK / "app", env)
    tests = QUICK_TESTS if quick else "tests"
    measured = _measure_all(project, env, [*_jobs(project, counts, rounds, tests, beside)])
    measured |= _plans(project, env, counts[0], rounds, beside)
    text = report.tables(measured, counts, beside, report.machine(project, env))
    say(text)
    if not quick:
        report.write(project, text)
        say(f"Written to {report.PAGE}.")
    say(f"All of it took {duration(time.monotonic() - started)}.")


def _jobs(
    project: Path, counts: tuple[int, ...], rounds: int, tests: str, beside: tuple[int, ...]
) -> Iterator[Job]:
    yield Job("app", ("main.py",), rounds)
    yield Job("app, plain", ("main.py",), rounds, EAGER)
    yield Job("unit", (*UNIT, tests), 1)
    yield Job("unit, empty", (*UNIT, tests, "-p", "commands.bench.empty_tests"), 1)
    for count in counts:
        outdir = str(_outdir(project, count))
        arguments = ("-m", "commands.bench.program", str(count), outdir)
        yield Job(f"{count}", arguments, rounds)
        # A plain import takes long and the same for each count: once is enough to see what remains.
        yield Job(f"{count}, plain", arguments, 1, EAGER)
    for count in beside:
        outdir = str(_outdir(project, f"beside-{count}"))
        yield Job(f"beside {count}", ("-m", "commands.bench.family", str(count), outdir), rounds)


def _outdir(project: Path, name: object) -> Path:
    """Returns the folder to which a stack is synthesized: that of so many services."""
    return project / WORK / f"out-{name}"


def _measure_all(project: Path, env: Mapping[str, str], jobs: list[Job]) -> dict[str, Measure]:
    runs: dict[str, list[Measure]] = {job.name: [] for job in jobs}
    clean = {n: v for n, v in env.items() if n not in ("NODE_OPTIONS", "PYTHONDONTWRITEBYTECODE")}
    for number in range(max(job.rounds for job in jobs)):
        with step(f"Round {number + 1}"):
            for job in jobs:
                if number < job.rounds:
                    outdir = project / WORK / "app"
                    inside = app_environment(clean, outdir, **job.variables)
                    took = measure([sys.executable, *job.arguments], cwd=project, env=inside)
                    runs[job.name].append(took)
                    say(f"    {job.name}: {took.wall:.1f} s, {took.memory:.0f} MB")
    return {name: median(found) for name, found in runs.items()}


def _plans(
    project: Path, env: Mapping[str, str], count: int, rounds: int, beside: tuple[int, ...]
) -> dict[str, Measure]:
    """Measures `terraform plan` of stacks of which nothing is there yet.

    That of the smallest measured stack, and of a team's stack beside one of few and of many
    services, whose parameters are there.
    """
    local = project / WORK / "local-aws"
    try:
        with step("Planning against the local AWS"):
            started = server.start(local)
            client = server.client_environment(started.endpoint_url, base=env)
            providers = provider_environment(project / WORK, client, program=program(client))
            inside = client | QUIET | (providers or plugin_cache(client))
            planned = {"plan": _plan(project, inside, count, rounds)}
            for many in beside:
                family.publish(started.endpoint_url, many)
                name = f"beside-{many}"
                planned[f"plan, beside {many}"] = _plan(project, inside, name, rounds)
            return planned
    finally:
        server.stop(local)


def _plan(project: Path, env: Mapping[str, str], name: object, rounds: int) -> Measure:
    [folder] = (_outdir(project, name) / "stacks").iterdir()
    # The bucket of its state does not exist; an override replaces the backend.
    override: dict[str, object] = {"terraform": {"backend": {"local": {}}}}
    (folder / "override.tf.json").write_text(json.dumps(override))
    terraform, log = program(env), project / WORK / "init.log"
    run([terraform, "init", "-input=false"], cwd=folder, env=env, log=log)
    command = [terraform, "plan", "-input=false", "-lock=false"]
    (folder / ".bench").mkdir(exist_ok=True)
    return median([measure(command, cwd=folder, env=env) for _ in range(rounds)])
