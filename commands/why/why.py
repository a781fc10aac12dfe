"""`make why`: who may reach whom, and for what reason; or what is missing."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from pathlib import Path

from commands.stacks.environments import spec_named, specs_by_name, stack_named
from commands.tools.console import say
from commands.tools.errors import CommandError
from commands.why.ways import CLIENTS, Way, ways
from modules.environment.balancers import all_balancers_of
from modules.environment.file_systems import file_systems_of
from modules.environment.spec import EnvironmentSpec
from modules.language.problems import did_you_mean


def why(project: Path, env: Mapping[str, str], environment: str) -> None:
    """Shows why one part of an environment may reach or read another, or that it may not.

    `make why ENV=dev FROM=api TO=ledger`. With `FROM` alone it shows everything that is reached and
    read from there, with `TO` alone everyone who does, with neither all ways of the environment.
    `FROM` is a service, a job, a load balancer, a topic or `clients`; `TO` may be a secret, a
    queue, a database, a cache, a table, a file system or a target of `egress`, too. It reads the
    file and needs no account. It fails where there is no way, so that a test can rely on it.

    Args:
        project: The folder of the project.
        env: The environment of the user, with `FROM` and `TO`.
        environment: Value of `ENV=`: `dev` for the stack `shop-dev`, or a stack's name.

    Raises:
        CommandError: There is no such way, part or environment, or its file is wrong.
    """
    spec = spec_named(specs_by_name(project, env), stack_named(project, env, environment))
    if spec is None:
        raise CommandError("why", f"ENV: {environment} is a bucket, in which nothing calls")
    every = [*ways(spec)]
    source = _named("FROM", env.get("FROM", ""), {*_parts(spec), *(way.source for way in every)})
    target = _named("TO", env.get("TO", ""), {*_parts(spec), *(way.target for way in every)})
    found = [way for way in every if source in ("", way.source) and target in ("", way.target)]
    for way in found:
        say(f"{way.source} -> {way.target}: {way.reason}")
        say(f"    {way.place}")
        say(f"    {way.how}")
    if not found:
        raise CommandError("why", *_missing(spec, every, source, target))


def _parts(spec: EnvironmentSpec) -> Iterator[str]:
    yield from (CLIENTS, *spec.services, *spec.jobs, *all_balancers_of(spec), *spec.secrets)
    yield from (
        *spec.queues,
        *spec.topics,
        *spec.databases,
        *spec.caches,
        *spec.tables,
        *file_systems_of(spec),
    )


def _named(variable: str, name: str, known: Collection[str]) -> str:
    if name and name not in known:
        rule = f'{variable}: "{name}" is no part of the environment; {did_you_mean(name, known)}'
        raise CommandError("why", rule)
    return name


def _missing(
    spec: EnvironmentSpec, every: Collection[Way], source: str, target: str
) -> Iterator[str]:
    """Yield what is closed, the way round by others, and what would open it."""
    if not (source and target):
        yield f"{source or target} has no way at all: nothing names it"
        return
    yield f"{source} has no way to {target}: nothing allows it, so it is closed"
    if round_about := _shortest(every, source, target):
        yield f"by others there is one: {' -> '.join(round_about)}"
    tables = {name: table for table, name in spec.callers}
    words = [word for word, known in _sentences(spec).items() if target in known]
    if source in tables and words:
        sentences = " or ".join(f'{word}.{target} = "why"' for word in words)
        yield f"to allow it, write {sentences} into [{tables[source]}.{source}]"


def _sentences(spec: EnvironmentSpec) -> dict[str, Collection[str]]:
    """Return the fields that open a way, and to what."""
    return {
        "calls": spec.services,
        "consumes": spec.queues,
        "publishes": {*spec.queues, *spec.topics},
        "reads": {*spec.databases, *spec.caches, *spec.tables},
        "writes": spec.tables,
    }


def _shortest(every: Collection[Way], source: str, target: str) -> list[str]:
    """Return the parts on the shortest way; none if there is none."""
    reached = {source: [source]}
    waiting = [source]
    for part in waiting:
        for way in every:
            if way.source == part and way.target not in reached:
                reached[way.target] = [*reached[part], way.target]
                waiting.append(way.target)
    return reached.get(target, [])
