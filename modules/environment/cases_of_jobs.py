"""What the jobs of an environment may say, beside what the module ``job`` takes."""

from __future__ import annotations

from typing import Any

from modules.environment.cases_of_permissions import NEWER
from modules.environment.cases_of_services import services
from modules.job.cases import NIGHTLY, NO_SCHEDULE
from modules.job.spec import JobSpec
from modules.language.cases import Case, Changes, join, wrong
from modules.language.cases_of_kinds import whole_number
from modules.language.functions import either
from modules.task.ecr import DEFAULT_IMAGE

FIELDS = either(sorted(JobSpec.model_fields))


def report(**fields: Any) -> Changes:
    """Return a job."""
    return {"jobs": {"report": {"image": "example.com/report:1", **fields}}}


def of_another(field: str, value: Any, message: str) -> Case:
    """Return a job with a field that services have too."""
    return wrong(f"{field} of a job", report(**{field: value}), f"jobs.report.{message}")


TIMES = join(
    report(**NIGHTLY, timezone="Europe/Berlin", maximum_retry_attempts=0),
    report(timeout_seconds=3600),
    whole_number("jobs.report.timeout_seconds", 1, 86400, **report()),
    wrong(
        "a time zone of a job without times",
        report(timezone="Europe/Berlin"),
        f"jobs.report.timezone: {NO_SCHEDULE}",
    ),
    wrong(
        "a limit of what a schedule starts",
        report(**NIGHTLY, timeout_seconds=3600),
        "jobs.report.timeout_seconds: nothing in AWS ends a task that a schedule has started; "
        "remove it, and let the program end by itself",
    ),
)

IMAGE = join(
    {"jobs.report.image_of": "api"},
    {"jobs.report.image_of": "api", "jobs.report.image": ":2"},
    wrong(
        "a job without an image",
        {"jobs.report": {}},
        f'jobs.report.image: "{DEFAULT_IMAGE}", which is the default, never ends; write the image '
        "of the job, or image_of with the service whose image it runs",
    ),
    wrong(
        "a job with the image of nobody",
        {"jobs.report.image_of": "apo"},
        'jobs.report.image_of: "apo" is no service of this environment; choose api',
    ),
)

NAMES = join(
    wrong(
        "a job called as a service",
        {"jobs.api.image": "example.com/report:1"},
        'jobs.api: is what service "api" is called, and they would share names in AWS; rename the '
        "job",
    ),
    wrong(
        "a job called as a service was",
        {**services(api={"renamed_from": "report"}), **report()},
        'jobs.report: is what service "api" was called, and they would share names in AWS; rename '
        "the job",
    ),
    wrong(
        "a job called as a part of the platform",
        {"jobs.flow-logs.image": "example.com/report:1"},
        "jobs.flow-logs: is what a part of the platform is called; rename the job",
    ),
)

JOBS = join(
    report(),
    TIMES,
    IMAGE,
    NAMES,
    report(calls={"api": "asks for orders"}),
    of_another(
        "calls",
        {"apo": "asks"},
        'calls: "apo" is no service of this environment; choose api',
    ),
    of_another(
        "environment",
        {"SERVICE_NAME": "other"},
        "environment: SERVICE_NAME is set by the platform to the service's name; rename or remove "
        "it",
    ),
    of_another(
        "secrets",
        {"URL": "database"},
        'secrets.URL: "database" is no secret of this environment; there is none to choose',
    ),
    wrong(
        "permissions of a job",
        report(
            task_role_statements=[{"actions": ["s3:GetObjct"], "resources": ["arn:aws:s3:::b/*"]}]
        ),
        'jobs.report.task_role_statements.0.actions: "s3:GetObjct" is no action of s3; did you '
        'mean "s3:GetObject"? ' + NEWER,
    ),
    *(
        of_another(field, value, f"{field}: is no field of this table; choose {FIELDS}")
        for field, value in {"scaling": {}, "route": {"priority": 1}, "port": 8080}.items()
    ),
)
