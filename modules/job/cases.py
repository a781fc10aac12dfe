"""What the module ``job`` takes and refuses."""

from __future__ import annotations

from collections.abc import Iterator

from modules.job.inputs import JobInputs
from modules.language.cases import Case, Cases, Group, join, wrong
from modules.language.cases_of_kinds import quoted, texts, whole_number
from modules.service.cases import CASES as OF_SERVICES

NO_SCHEDULE = "is of a schedule, and there is none; give schedule or remove it"
EXPRESSION = "write at(yyyy-mm-ddThh:mm:ss), rate(value unit) or cron(six fields)"
NIGHTLY = {"schedule": "cron(0 2 * * ? *)"}
LONG = f"cron(0 {','.join(['2'] * 130)} * * ? *)"

OTHERWISE = {
    "security_group_ids: 5",
    "two containers on one port",
    "waiver of what cannot be waived",
    "reason for no source",
    "waiver privileged_port of nothing",
}
"""What is otherwise here: a job has no port, nothing waived of it, and no group behind a load
balancer."""


def _of_tasks() -> Iterator[Case]:
    """Yield what a service refuses of its tasks, once for each rule: a job has the same fields."""
    for case in OF_SERVICES.one_of_each_rule():
        fields = {path.partition(".")[0] for path in case.changes}
        if fields <= JobInputs.model_fields.keys() and case.title not in OTHERWISE:
            yield case


FURTHER = {"essential": False, "image": "example.com/further:1", "port": 9000}

PORTS = join(
    wrong(
        "two further containers on one port",
        {"containers": {"a": FURTHER, "b": FURTHER}},
        "containers: several containers listen on port 9000, and they share one network; give "
        "each its own",
    ),
    wrong(
        "waiver of a port that is not there",
        {"waivers": {"privileged_port": "why"}},
        "waivers.privileged_port: \"privileged_port\" is not possible; choose 'plain_secret', "
        "'public_ip', 'root_user', 'whole_file_system', 'wide_permissions' or "
        "'writable_root_filesystem'",
    ),
)


GROUPS = wrong(
    "security_group_ids: 5",
    {"security_group_ids": [f"sg-{number:017x}" for number in range(5)]},
    "security_group_ids: 5 given; give at most 4",
)

SCHEDULE: Group = join(
    NIGHTLY,
    {"schedule": "rate(15 minutes)", "maximum_retry_attempts": 0},
    {"schedule": "at(2030-01-01T07:00:00)", "timezone": "Europe/Berlin"},
    texts("schedule", EXPRESSION, "cron(0 2 * * *)", "rate(1 minutes)", "at(tomorrow)", "daily"),
    wrong(
        "a schedule of more than 256 characters",
        {"schedule": LONG},
        f"schedule: {quoted(LONG)} is too long; give at most 256 characters",
        instead=f'schedule: "{LONG}" is too long; give at most 256 characters',
    ),
    wrong(
        "no time zone",
        {**NIGHTLY, "timezone": "Europe/Berln"},
        'timezone: "Europe/Berln": write the name of a time zone in the IANA database, such as '
        "Europe/Berlin or UTC",
    ),
    wrong("a time zone of nothing", {"timezone": "Europe/Berlin"}, f"timezone: {NO_SCHEDULE}"),
    wrong(
        "retries of nothing",
        {"maximum_retry_attempts": 3},
        f"maximum_retry_attempts: {NO_SCHEDULE}",
    ),
    whole_number("maximum_retry_attempts", 0, 185, **NIGHTLY),
)

CASES = Cases(
    JobInputs,
    {
        "platform": "shop",
        "name": "api",
        "image": "example.com/report:1",
        "vpc_id": "vpc-00000000000000001",
        "subnet_ids": ["subnet-00000000000000001"],
        "cluster_arn": "arn:aws:ecs:eu-west-1:111122223333:cluster/shop",
    },
    join(*_of_tasks()),
    PORTS,
    GROUPS,
    SCHEDULE,
)
