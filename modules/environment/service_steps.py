"""Jobs that come first in the tasks of services: a migration before the new code starts."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, TypeVar, get_args

from modules.environment.service_images import as_run
from modules.job.spec import JobSpec
from modules.language.data import resolved
from modules.language.problems import Problem, Rule, did_you_mean
from modules.language.value import Value
from modules.service.caller_spec import CallerSpec
from modules.service.container_spec import ContainerWaiver, ServiceContainerSpec
from modules.service.spec import ServiceSpec
from modules.task.dependency_rules import MOST_CONTAINERS, dependency_rules
from modules.task.ecr import DEFAULT_IMAGE

if TYPE_CHECKING:
    from modules.environment.spec import EnvironmentSpec

CallerT = TypeVar("CallerT", bound=CallerSpec)

ASKED_FOR = ("calls", "consumes", "publishes", "reads", "writes")
"""What a step may use, if the service does: roles and ways are those of the service."""

ALLOWED = ("egress", "security_group_ids", "task_role_policy_arns", "task_role_statements")
"""What a step is allowed, if the service is, in the same words."""

OF_THE_TASK = (
    "container_depends_on",
    "containers",
    "execution_role",
    "health_check_command",
    "task_role",
    "volumes",
)
"""What belongs to the task of a job, and cannot go with its container into another's."""

CARRIED = JobSpec.model_fields.keys() & ServiceContainerSpec.model_fields.keys() - {
    *OF_THE_TASK,
    "cpu_units",
    "memory_mib",
    "waivers",
}
"""What the container of a step has of the job's: it shares the size of the task."""


def steps_before(spec: EnvironmentSpec, service: str) -> dict[str, JobSpec]:
    """Return the jobs that come first in the tasks of a service, with the image that they run."""
    return {
        name: as_run(spec.services, job) for name, job in spec.jobs.items() if service in job.before
    }


def after_steps(spec: EnvironmentSpec, name: str, service: CallerT) -> CallerT:
    """Return a service or job with a container for each step, for which the main one waits."""
    steps = steps_before(spec, name) if isinstance(service, ServiceSpec) else {}
    if not steps:
        return service
    first = {step: _container(job) for step, job in steps.items()}
    return service.model_copy(
        update={
            "containers": Value({**service.containers.known, **first}),
            "container_depends_on": Value(
                {**service.container_depends_on.known, **dict.fromkeys(first, "SUCCESS")}
            ),
        }
    )


def _container(job: JobSpec) -> ServiceContainerSpec:
    reasons = {
        name: reason
        for name, reason in job.waivers.known.items()
        if name in get_args(ContainerWaiver)
    }
    carried = {field: getattr(job, field) for field in CARRIED}
    of_a_container = ServiceContainerSpec(image=job.image).model_copy(update=carried)
    return of_a_container.model_copy(update={"essential": Value(False), "waivers": Value(reasons)})


def step_problems(spec: EnvironmentSpec) -> Iterator[Problem]:
    """Yield why a job cannot come first in the tasks of a service."""
    for name, job in spec.jobs.items():
        if not job.before:
            continue
        path = ("jobs", name)
        for service in job.before:
            if service not in spec.services:
                yield Problem(
                    (*path, "before"),
                    f'"{service}" is no service of this environment; '
                    f"{did_you_mean(service, spec.services)}",
                )
                continue
            of_service = _of_service(spec, name, job, service)
            yield from (found.below(*path) for found in of_service)
        for field in OF_THE_TASK:
            if resolved(getattr(job, field)) != resolved(JobSpec.model_fields[field].default):
                yield Problem(
                    (*path, field),
                    "is of a task, and with before the job is a container in tasks of services; "
                    "remove one of the two",
                )


def _of_service(spec: EnvironmentSpec, name: str, job: JobSpec, of: str) -> Iterator[Problem]:
    service = spec.services[of]
    if name in service.containers.known:
        yield Problem(
            ("before",), f'"{of}" has a container called "{name}" already; rename one of the two'
        )
        return
    if len(after_steps(spec, of, service).containers.known) >= MOST_CONTAINERS:
        yield Problem(
            ("before",),
            f'"{of}" would have more than {MOST_CONTAINERS} containers, all that ECS takes; remove '
            "one of its containers or jobs before it",
        )
    yield from _foreign_image(job, of)
    for field in ASKED_FOR:
        for one in sorted(getattr(job, field).keys() - getattr(service, field).keys()):
            yield Problem(
                (field, one),
                f'is not said by service "{of}", in whose tasks the job comes first, with their '
                f"roles and ways; write it there too, services.{of}.{field}.{one}",
            )
    for field in ALLOWED:
        here, there = (_entries(getattr(one, field)) for one in (job, service))
        if any(one not in there for one in here):
            yield Problem(
                (field,),
                f'is not what service "{of}" has, in whose tasks the job comes first, with their '
                f"roles and ways; write it there too, services.{of}.{field}",
            )
    if job.cpu_architecture.known != service.cpu_architecture.known:
        yield Problem(
            ("cpu_architecture",),
            f'is not that of service "{of}", in whose tasks the job comes first: '
            f"{service.cpu_architecture}; write the same",
        )
    own = {*_broken(of, service), *_broken(name, job)}
    for rule in _rules(of, after_steps(spec, of, service)):
        if not rule.holds and rule.message not in own:
            yield Problem(
                ("before",),
                f'"{of}" cannot have it: {".".join(map(str, rule.path))}: {rule.message}',
            )


def _foreign_image(job: JobSpec, of: str) -> Iterator[Problem]:
    """Yield what the service's role, and its own repository, do not give."""
    if job.image_of == of or not (job.own_image or job.image == DEFAULT_IMAGE):
        return
    yield Problem(
        ("image",),
        f'is in another repository than that of service "{of}", in whose tasks the job comes '
        f'first; write image_of = "{of}", or the image in full',
    )


def _rules(name: str, task: CallerSpec) -> Iterator[Rule]:
    yield from task.rules()
    yield from dependency_rules(Value(name), task)


def _broken(name: str, task: CallerSpec) -> Iterator[str]:
    yield from (rule.message for rule in _rules(name, task) if not rule.holds)


def _entries(value: Value[Any]) -> list[Any]:
    """Return the entries of a list or table, without the names and reasons that they go by."""
    plain = resolved(value)
    entries = plain.values() if isinstance(plain, dict) else plain
    return [
        {key: part for key, part in one.items() if key != "description"}
        if isinstance(one, dict)
        else one
        for one in entries
    ]
