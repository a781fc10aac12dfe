"""What AWS's quotas leave to a service, and what they refuse."""

from __future__ import annotations

from modules.language.cases import Changes, join, wrong
from modules.language.cases_of_kinds import whole_number
from modules.service.cases_of_routing import routed

RAISE = "or have AWS raise it and write the new value to quotas.rules_per_security_group"


def called(count: int) -> Changes:
    """Return so many callers."""
    caller = {"security_group_id": "sg-00000000000000002", "description": "reads orders"}
    return {"callers": {f"caller-{number}": caller for number in range(count)}}


def reaching(count: int) -> Changes:
    """Return so many targets."""
    return {
        "https_targets": {
            f"target-{number}": {"description": "asks", "prefix_list_id": f"pl-{number:017x}"}
            for number in range(count)
        }
    }


def reaching_on(count: int) -> Changes:
    """Return so many ports of one target."""
    return {
        "egress": {
            f"port-{n}": {"description": "asks", "port": 9000 + n, "cidr_ipv4": "10.0.0.0/8"}
            for n in range(count)
        }
    }


TARGETS = (
    "https_targets: 61 rules let traffic out of its security group, one for each target, and AWS "
    f"allows 60; let it reach fewer targets, {RAISE}"
)


CALLERS = (
    "callers: {} rules let traffic into its security group, one for each caller, for each source "
    "of ingress and for a load balancer, and AWS allows {}; let fewer services call it, " + RAISE
)

SECURITY_GROUP = join(
    whole_number("quotas.rules_per_security_group", 61, 200),
    called(60),
    {**called(61), "quotas.rules_per_security_group": 61},
    wrong("callers: 61", called(61), CALLERS.format(61, 60)),
    wrong("callers: 60 and a load balancer", {**called(60), **routed()}, CALLERS.format(61, 60)),
    wrong(
        "callers: 71 where AWS allows 70",
        {**called(71), "quotas.rules_per_security_group": 70},
        CALLERS.format(71, 70),
    ),
    reaching(60),
    wrong(
        "targets: 61",
        reaching(61),
        TARGETS,
    ),
    reaching_on(59),
    wrong("60 targets and the internet", reaching_on(60), TARGETS),
)


def reading(count: int) -> Changes:
    """Return variables from so many secrets."""
    return {
        "secrets": {
            f"S{n}": {"arn": f"arn:aws:secretsmanager:eu-west-1:111122223333:secret:s{n}"}
            for n in range(count)
        }
    }


SECRETS = join(
    reading(50),
    wrong(
        "secrets: 51",
        reading(51),
        "secrets: 51 secrets are in the policy of its execution role, and AWS allows 50, never "
        "more; keep several values as keys of one secret",
    ),
    wrong(
        "parameters with long names",
        {"secrets": {f"S{n}": {"arn": f"/{'p' * 500}/{n:03}"} for n in range(20)}},
        "secrets: 11786 characters are in the policy of its execution role, and AWS allows 10240, "
        "never more; keep several values as keys of one secret",
    ),
)

GROUPS: Changes = {"security_group_ids": [f"sg-{number:017x}" for number in range(4)]}

SECURITY_GROUPS = join(
    {**GROUPS, **routed()},
    wrong(
        "four further groups and that of a load balancer",
        {**GROUPS, **routed(target_security_group={"id": "sg-00000000000000009"})},
        "security_group_ids: 6 security groups are on each task, with its own and that of all "
        "behind a load balancer, and AWS allows 5, never more; name fewer",
    ),
)

QUOTAS = join(SECURITY_GROUP, SECRETS, SECURITY_GROUPS)
