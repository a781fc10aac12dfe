"""What the module ``service`` is given instead of what it would make."""

from __future__ import annotations

from modules.language.cases import join, wrong

UNWATCHED = "arn:aws:ecs:ap-southeast-6:111122223333:cluster/shop"

GIVEN_PARTS = join(
    {"guardduty_runtime_monitoring": True},
    wrong(
        "agent of GuardDuty in a region without one",
        {"guardduty_runtime_monitoring": True, "cluster_arn": UNWATCHED},
        "guardduty_runtime_monitoring: AWS names no repository of GuardDuty's agent in "
        "ap-southeast-6; remove it",
    ),
    {"service_discovery": False, "namespace_id": None},
    wrong(
        "no namespace",
        {"namespace_id": None},
        "namespace_id: is required; give the namespace in which the service gets its name, or set "
        "service_discovery = false",
    ),
    wrong(
        "callers of a service without a name",
        {
            "service_discovery": False,
            "callers.web": {"security_group_id": "sg-00000000000000002", "description": "asks"},
        },
        "callers: nobody finds the service, service_discovery is false; remove one of the two",
    ),
    *(
        wrong(
            f"{field} of another account",
            {f"{field}.arn": "arn:aws:iam::444455556666:role/api"},
            f'{field}: "arn:aws:iam::444455556666:role/api" is of another account than the '
            "cluster, 111122223333, and ECS passes roles of its own alone; name one of that "
            "account",
        )
        for field in ("execution_role", "task_role")
    ),
    *(
        wrong(
            f"{field} of another partition",
            {f"{field}.arn": "arn:aws-cn:iam::111122223333:role/api"},
            f'{field}: "arn:aws-cn:iam::111122223333:role/api" is of another partition than the '
            "cluster, aws; write its own ARNs",
        )
        for field in ("execution_role", "task_role")
    ),
)
