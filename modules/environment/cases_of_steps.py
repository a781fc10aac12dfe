"""What a job may say that comes first in the tasks of services."""

from __future__ import annotations

from typing import Any

from modules.environment.cases_of_jobs import of_another, report
from modules.environment.cases_of_services import services
from modules.language.cases import Case, join, wrong
from modules.language.cases_of_names import NAME

FIRST = "in whose tasks the job comes first, with their roles and ways; write it there too, "
EVERYONE = {"cidr_ipv4": "10.0.0.0/8", "port": 443, "description": "partners"}
MIGRATE = {"before": ["api"], "image_of": "api", "image": ":2"}


def _not_said(field: str, value: Any) -> Case:
    """Return a step that is allowed what its service is not."""
    return of_another(
        field,
        value,
        f'{field}: is not what service "api" has, {FIRST}services.api.{field}',
        before=["api"],
    )


def _of_tasks_alone(field: str, value: Any) -> Case:
    """Return a step with what a container has not."""
    return of_another(
        field,
        value,
        f"{field}: is of a task, and with before the job is a container in tasks of services; "
        "remove one of the two",
        before=["api"],
    )


GROUP = "sg-00000000000000001"
ROLE = {"arn": "arn:aws:iam::111122223333:role/orders"}

STEPS = join(
    report(before=["api"]),
    report(**MIGRATE),
    {
        **services(
            api={"egress": {"partner": EVERYONE}, "security_group_ids": [GROUP]},
        ),
        **report(
            before=["api"],
            egress={"partners": EVERYONE},
            security_group_ids=[GROUP],
            user="0",
            waivers={"root_user": "image of a vendor"},
        ),
    },
    wrong(
        "a step before what is no name",
        report(before=["The site"]),
        f'jobs.report.before.0: "The site": {NAME}',
    ),
    wrong(
        "a step before a name of 33 characters",
        report(before=["o" * 33]),
        f'jobs.report.before.0: "{"o" * 33}" is too long; give at most 32 characters',
    ),
    wrong(
        "a step before 201 services",
        report(before=[f"site{number}" for number in range(201)]),
        "jobs.report.before: 201 given; give at most 200",
    ),
    wrong(
        "a step before what is no list",
        report(before="api"),
        'jobs.report.before: "api" is not a list; put it in square brackets',
    ),
    wrong(
        "a step before a service that there is not",
        report(before=["apo"]),
        'jobs.report.before: "apo" is no service of this environment; choose api',
    ),
    wrong(
        "a step called as a container",
        {
            **services(api={"containers": {"report": {"image": "example.com/report:1"}}}),
            **report(before=["api"]),
        },
        'jobs.report.before: "api" has a container called "report" already; rename one of the two',
    ),
    wrong(
        "a step beyond the containers of a task",
        {
            **services(
                api={
                    "containers": {f"c{n}": {"image": "example.com/c:1"} for n in range(9)},
                }
            ),
            **report(before=["api"]),
        },
        'jobs.report.before: "api" would have more than 10 containers, all that ECS takes; remove '
        "one of its containers or jobs before it",
    ),
    wrong(
        "a step with an image of its own repository",
        report(before=["api"], image=":2"),
        'jobs.report.image: is in another repository than that of service "api", in whose tasks '
        'the job comes first; write image_of = "api", or the image in full',
    ),
    wrong(
        "a step that calls whom its service does not",
        {**services(api={}, web={}), **report(before=["api"], calls={"web": "asks"})},
        f'jobs.report.calls.web: is not said by service "api", {FIRST}services.api.calls.web',
    ),
    of_another(
        "cpu_architecture",
        "ARM64",
        'cpu_architecture: is not that of service "api", in whose tasks the job comes first: '
        "X86_64; write the same",
        before=["api"],
    ),
    of_another(
        "tmp_size_mib",
        2000,
        'before: "api" cannot have it: containers: tmpfs and /tmp of the further containers take '
        "2000 MiB, and nothing of memory_mib 2048 is left; lower them",
        before=["api"],
        memory_mib=4096,
    ),
    _not_said("egress", {"partner": EVERYONE}),
    _not_said("security_group_ids", [GROUP]),
    _of_tasks_alone("volumes", {"data": {"container_path": "/data"}}),
    _of_tasks_alone("task_role", ROLE),
)
