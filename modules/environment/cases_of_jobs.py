"""What the jobs of an environment may say, beside what the module ``job`` takes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from modules.environment.cases_of_permissions import NEWER
from modules.environment.cases_of_services import services
from modules.job.cases import CASES as OF_MODULE
from modules.job.cases import NIGHTLY, NO_SCHEDULE
from modules.job.spec import JobSpec
from modules.language.cases import Case, Changes, Group, join, wrong
from modules.language.cases_of_kinds import whole_number
from modules.language.cases_of_names import table_names
from modules.language.functions import either
from modules.task.cases_of_sidecars import ROUTER
from modules.task.ecr import DEFAULT_IMAGE

FIELDS = either(sorted(JobSpec.model_fields))


def report(**fields: Any) -> Changes:
    """Return a job."""
    return {"jobs": {"report": {"image": "example.com/report:1", **fields}}}


def of_another(field: str, value: Any, message: str, **beside: Any) -> Case:
    """Return a job with a field that services have too."""
    beside_it = f" beside {', '.join(beside)}" if beside else ""
    title = f"{field} of a job{beside_it}"
    return wrong(title, report(**{field: value}, **beside), f"jobs.report.{message}")


IN_OTHER_WORDS = (
    '"api"',
    "https_targets: ",
    "is set by the module",
    "of another partition",
    "waivers.root_user: ",
)
"""What a file says otherwise than the module: the container's name, and how ARNs are judged."""

NAMED_OTHERWISE = (
    "consumes",
    "publishes",
    "secrets",
    "secret_options",
    "repository_credentials",
)
"""What a file names otherwise in containers, and of the job itself."""


def _of_tasks() -> Iterator[Case]:
    """Yield what the module refuses, with the same words."""
    for case in OF_MODULE.wrong:
        fields = {path.partition(".")[0] for path in case.changes}
        is_said = not any(words in text for words in IN_OTHER_WORDS for text in case.problems)
        named = repr(case.changes) if "containers" in fields else " ".join(fields)
        is_same = not any(word in named for word in NAMED_OTHERWISE)
        if is_said and is_same and fields <= JobSpec.model_fields.keys():
            [below] = Group((), (case,)).below("jobs.report").wrong
            changes = {"jobs.report.image": "example.com/report:1", **below.changes}
            yield below._replace(title=f"a job: {case.title}", changes=changes)


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

PRESENT = "of this environment; a name is taken over only from one that is there no longer"

NAMES = join(
    report(renamed_from="nightly"),
    report(renamed_from=["nightly", "weekly"]),
    wrong(
        "a job renamed from itself",
        report(renamed_from="report"),
        'jobs.report.renamed_from: "report" is what the job is called now; write what it was '
        "called",
    ),
    wrong(
        "a job renamed from a part of the platform",
        report(renamed_from="endpoints"),
        'jobs.report.renamed_from: "endpoints" is what a part of the platform is called; no job '
        "was",
    ),
    wrong(
        "a job renamed from a service",
        report(renamed_from="api"),
        f'jobs.report.renamed_from: "api" is a service {PRESENT}',
    ),
    wrong(
        "a job renamed from one that is there",
        {**report(renamed_from="weekly"), "jobs.weekly.image": "example.com/report:1"},
        f'jobs.report.renamed_from: "weekly" is a job {PRESENT}',
    ),
    wrong(
        "a job renamed from what a service was called",
        {**services(api={"renamed_from": "site"}), **report(renamed_from="site")},
        'jobs.report.renamed_from: "site" is given by "api" too; a job has one successor',
    ),
    wrong(
        "a former name of a job given twice",
        report(renamed_from=["nightly", "nightly"]),
        'jobs.report.renamed_from: "nightly" is given twice; keep one',
    ),
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

FOREIGN = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:shop-AbCdEf"
IN_ECR = "111122223333.dkr.ecr.eu-west-1.amazonaws.com/shared/report:1"

READ = join(
    wrong(
        "credentials for ECR of a job",
        report(image=IN_ECR, repository_credentials=FOREIGN),
        f'jobs.report.repository_credentials: "{IN_ECR}" is in ECR, where the execution role signs '
        "in by itself; remove it",
    ),
    of_another(
        "secrets",
        {"URL": FOREIGN},
        'secrets: "URL" is set in environment too; keep one of them',
        environment={"URL": "a"},
    ),
    of_another(
        "log_secret_options",
        {"Name": FOREIGN},
        'log_secret_options: "Name" is set in log_options too; keep one of them',
        log_options={"Name": "http"},
        containers={"router": ROUTER},
    ),
    of_another(
        "log_secret_options",
        {"Header": FOREIGN},
        "log_secret_options: are of FireLens, and without log_options the log goes to CloudWatch "
        "Logs; write Name, the output, in log_options",
    ),
)

JOBS = join(
    READ,
    report(),
    *_of_tasks(),
    table_names("jobs", lambda name: {"jobs": {name: {"image": "example.com/report:1"}}}),
    wrong(
        "jobs: 201",
        {"jobs": {f"j{number}": {"image": "example.com/report:1"} for number in range(201)}},
        "jobs: 201 given; give at most 200",
    ),
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
