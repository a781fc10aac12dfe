"""What runs already, as the states say: a platform that the files have lost, renamed or moved."""

from collections.abc import Collection, Iterable, Mapping
from typing import Any

from commands.stacks.environments import STATE_STACK, stack_of
from commands.stacks.states import UNSEEN, States
from commands.tools.errors import CommandError
from modules.environment.families import called_stacks
from modules.environment.files import PREVIEW_SUFFIX, REGION
from modules.environment.spec import EnvironmentSpec
from modules.environment.stack_names import stacks_of

Resources = list[dict[str, Any]]


def require_same_platform(
    spec: EnvironmentSpec, specs: Iterable[EnvironmentSpec], states: States, env: Mapping[str, str]
) -> None:
    """Checks that an environment is the platform that runs, and not a second one beside it.

    Args:
        spec: The environment.
        specs: All environments of the project.
        states: What exists. Where it cannot be seen, Terraform says why.
        env: The environment of the user: it may move a preview.

    Raises:
        CommandError: The project was renamed, or the region is another one.
    """
    try:
        own = states.resources(stack_of(spec))
        others = [] if own else _unknown(spec, specs, states)
    except UNSEEN:
        return
    regions = _regions(own)
    if regions and spec.region not in regions:
        raise CommandError(stack_of(spec), _moved(spec, regions.pop(), env))
    for other in others:
        if _services(states.resources(other)) & spec.services.keys():
            raise CommandError(stack_of(spec), _renamed(spec, other, states.bucket))


def require_nobody_above(
    spec: EnvironmentSpec, specs: Iterable[EnvironmentSpec], states: States
) -> None:
    """Checks that no other stack runs on an environment, or calls a service of it.

    Args:
        spec: The environment, which is to be destroyed.
        specs: All environments of the project.
        states: What exists. Where it cannot be seen, AWS refuses to delete what is in use.

    Raises:
        CommandError: Some do.
    """
    for other in specs:
        stands = other.stands_on == spec.name
        if not stands and spec.name not in called_stacks(other):
            continue
        try:
            runs = states.resources(stack_of(other))
        except UNSEEN:
            continue
        if runs:
            why = "stands on it" if stands else "calls services of it"
            raise CommandError(
                stack_of(spec),
                f"in use: {stack_of(other)} {why} and is deployed; destroy that first: make "
                f"destroy ENV={other.name}",
            )


def explain_missing(environment: str, specs: Collection[EnvironmentSpec], states: States) -> None:
    """Says of a name that no file has whether it runs, and how it is ended.

    Raises:
        CommandError: It has a state that holds something.
    """
    names = {environment, *(f"{spec.project}-{environment}" for spec in specs)}
    try:
        found = {name: states.resources(name) for name in sorted(names)}
    except UNSEEN:
        return
    for stack, resources in found.items():
        if resources:
            count = sum(len(resource["instances"]) for resource in resources)
            raise CommandError(stack, *_without_file(stack, count, specs))


def strays(specs: Collection[EnvironmentSpec], states: States) -> list[str]:
    """Lists the stacks of the project that run without a file."""
    known = {stack for spec in specs for stack in stacks_of(spec)} | {STATE_STACK}
    projects = {spec.project for spec in specs}
    try:
        return [
            stack
            for stack in states.stacks()
            if stack not in known
            and any(stack.startswith(f"{project}-") for project in projects)
            and states.resources(stack)
        ]
    except UNSEEN:
        return []


def _unknown(spec: EnvironmentSpec, specs: Iterable[EnvironmentSpec], states: States) -> list[str]:
    known = {stack_of(other) for other in specs}
    return [
        stack for stack in states.stacks() if stack.endswith(f"-{spec.name}") and stack not in known
    ]


def _regions(resources: Resources) -> set[str]:
    """Return the region of the cluster, if there is one."""
    return {
        instance["attributes"]["arn"].split(":")[3]
        for found in resources
        if found["type"] == "aws_ecs_cluster"
        for instance in found["instances"]
    }


def _services(resources: Resources) -> set[str]:
    return {
        found["name"].replace("_", "-") for found in resources if found["type"] == "aws_ecs_service"
    }


def _moved(spec: EnvironmentSpec, region: str, env: Mapping[str, str]) -> str:
    repair = f'write region = "{region}" and its zones again'
    if spec.name == env.get(PREVIEW_SUFFIX):
        repair = f"set {REGION}={region}"
    return (
        f"region: the platform runs in {region} and cannot move to {spec.region}, where it would "
        f"be made a second time; {repair}. To move it, destroy it there first"
    )


def _renamed(spec: EnvironmentSpec, stack: str, bucket: str) -> str:
    project = stack.removesuffix(f"-{spec.name}")
    return (
        f"project: {stack}, which no file describes, runs the same services; its state is in the "
        f"bucket {bucket}. A renamed project is a second platform beside it: write project = "
        f'"{project}" again, or destroy {stack} first, under that name. If it belongs to another '
        "team, keep the state of this one in a bucket of its own"
    )


def _without_file(stack: str, count: int, specs: Collection[EnvironmentSpec]) -> list[str]:
    projects = [spec.project for spec in specs if stack.startswith(f"{spec.project}-")]
    if not projects:
        return [
            f"project: no file is of its project, and its state still holds resources ({count}); "
            "write its project in environments/base.toml again to plan or destroy it"
        ]
    name = stack.removeprefix(f"{projects[0]}-")
    file = f"environments/{name}.toml"
    return [
        f"{file}: is gone, but the state still holds resources ({count}): it runs and costs",
        f"a preview: {PREVIEW_SUFFIX}={name} make destroy ENV={name}",
        f"an environment: bring its file back, `git log -1 --diff-filter=D --format=%h -- {file}` "
        f"names the commit that removed it and `git checkout <commit>^ -- {file}` takes it from "
        f"before; then make destroy ENV={name}, and remove the file last",
    ]
