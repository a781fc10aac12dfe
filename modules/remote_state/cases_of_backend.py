"""What ``backend.tf.json`` may say, and what is refused."""

from __future__ import annotations

from modules.language.cases import Case, Changes, Group, join, wrong
from modules.language.cases_of_kinds import texts, too_long, whole_number
from modules.remote_state.backend_spec import REFUSED

ROLE = "arn:aws:iam::111122223333:role/state"

REGION = "write a region's code such as eu-west-1"


def of_the_role(*cases: Group | Case | Changes) -> Group:
    """Return cases of the role's settings, beside its ARN."""
    group = join(*cases).below("assume_role")
    arn = {"assume_role.role_arn": ROLE}
    return Group(
        tuple({**arn, **changes} for changes in group.right),
        tuple(case._replace(changes={**arn, **case.changes}) for case in group.wrong),
    )


def session_name(setting: str) -> Group:
    """Return the cases of a name in a session of STS."""
    rule = "write letters, digits and _+=,.@- only, as AWS STS takes them"
    short = f'{setting}: "a" is too short; give at least 2 characters'
    return of_the_role(
        {setting: "deploys.of+shop=1,@ci"},
        texts(setting, rule, "two words"),
        too_long(setting, 64),
        wrong(f"{setting} of 1 character", {setting: "a"}, short),
    )


REFUSALS = join(
    *(wrong(f"{name} in a file", {name: "x"}, f"{name}: {why}") for name, why in REFUSED.items()),
    wrong(
        "misspelt setting",
        {"use_lockfil": True},
        'use_lockfil: is no field of this table; did you mean "use_lockfile"?',
    ),
    wrong(
        "state that is not encrypted",
        {"encrypt": False},
        "encrypt: false is refused: a state holds what nobody else may read; write true or remove "
        "it",
    ),
    wrong(
        "state that is not locked",
        {"use_lockfile": False},
        "use_lockfile: false is refused: two runs at once would lose a state; write true or remove "
        "it",
    ),
    wrong(
        "text for a switch",
        {"encrypt": "true"},
        'encrypt: "true" is neither true nor false; write one of them, without quotes',
    ),
)

ROLES = join(
    {"assume_role": {"role_arn": ROLE, "duration": "1h30m"}},
    {"assume_role.role_arn": "arn:aws-us-gov:iam::111122223333:role/teams/state"},
    texts(
        "assume_role.role_arn",
        "write the ARN of an IAM role",
        *("state", "arn:aws:iam::1:role/state", "arn:aws:iam::111122223333:user/state"),
    ),
    of_the_role(texts("duration", "write a time such as 1h or 45m", "1 hour")),
    *map(session_name, ("external_id", "session_name", "source_identity")),
    of_the_role(
        {"policy_arns": ["arn:aws:iam::aws:policy/ReadOnlyAccess"]},
        wrong(
            "policy by name",
            {"policy_arns": ["ReadOnlyAccess"]},
            'policy_arns.0: "ReadOnlyAccess": write the ARN of an IAM policy',
        ),
    ),
)

VALUES = join(
    {"encrypt": True, "use_lockfile": True, "use_fips_endpoint": True, "acl": "private"},
    {"allowed_account_ids": ["111122223333", "444455556666"]},
    {"kms_key_id": "arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"},
    {"kms_key_id": "1234abcd-12ab-34cd-56ef-1234567890ab"},
    texts("region", REGION, "eu", "1", ""),
    texts("sts_region", REGION, "Ireland"),
    texts("kms_key_id", "write the ARN or the id of a KMS key", "alias/state", ""),
    wrong(
        "account with a hyphen",
        {"allowed_account_ids": ["1111-2222-3333"]},
        'allowed_account_ids.0: "1111-2222-3333": write the 12 digits of an AWS account\'s id',
    ),
    wrong(
        "state that anybody may read",
        {"acl": "public-read"},
        "acl: \"public-read\" is not possible; choose 'private' or 'bucket-owner-full-control'",
    ),
    wrong(
        "way of repeating that does not exist",
        {"retry_mode": "never"},
        "retry_mode: \"never\" is not possible; choose 'standard' or 'adaptive'",
    ),
    {"retry_mode": "adaptive"},
    whole_number("max_retries", 0, 100),
)
