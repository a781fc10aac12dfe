"""What belongs to a task alone: made for it, given, or left out."""

from __future__ import annotations

from modules.language.cases import Case, Group, join, wrong
from modules.language.cases_of_kinds import texts
from modules.task.cases_of_statements import statement

ROLE = "write the ARN of an IAM role"
GIVEN_ROLE = "arn:aws:iam::111122223333:role/shop-api"
NOT_FOR_IT = (
    "are for a task role that is made here, and task_role names another; remove them, and let its "
    "owner allow what the code needs"
)
LEFT_OUT = "create_repository = false leaves out"


def _roles(field: str) -> Group:
    """Return ARNs of roles, right and wrong ones."""
    return join(
        {f"{field}.arn": GIVEN_ROLE},
        {f"{field}.arn": "arn:aws:iam::111122223333:role/team/a/shop+api"},
        texts(
            f"{field}.arn",
            ROLE,
            "shop-api",
            "arn:aws:iam::111122223333:user/shop-api",
            "arn:aws:iam::aws:policy/ReadOnlyAccess",
            "",
        ),
        _unknown(field, "arn"),
    )


def _unknown(field: str, known: str) -> Case:
    """Return the case of a table with a field that there is not."""
    return wrong(
        f"unknown field of {field}",
        {field: {known: GIVEN_ROLE if known == "arn" else "/ecs/orders", "id": "a"}},
        f"{field}.id: is no field of this table; choose {known}",
        instead=f'{field}: "id" is no field; choose {known}',
    )


PARTS = join(
    _roles("execution_role"),
    _roles("task_role"),
    {"log_group.name": "/ecs/orders#1"},
    texts(
        "log_group.name",
        "write the name of a log group, not its ARN: /ecs/orders",
        "arn:aws:logs:eu-west-1:111122223333:log-group:orders",
        "orders*",
        "",
        "o" * 513,
    ),
    _unknown("log_group", "name"),
    wrong(
        "statements for a given role",
        {"task_role.arn": GIVEN_ROLE, **statement()},
        f"task_role_statements: {NOT_FOR_IT}",
    ),
    wrong(
        "policies for a given role",
        {"task_role.arn": GIVEN_ROLE, "task_role_policy_arns.read": "arn:aws:iam::aws:policy/Read"},
        f"task_role_policy_arns: {NOT_FOR_IT}",
    ),
    {"create_repository": False, "image": "ghcr.io/acme/web:1"},
    wrong(
        "image of no repository",
        {"create_repository": False, "image": ":1"},
        f'image: ":1" is in the repository that {LEFT_OUT}; write the full reference of an image '
        "elsewhere",
    ),
    wrong(
        "tags of no repository",
        {"create_repository": False, "image_tag_mutability": "MUTABLE"},
        f'image_tag_mutability: "MUTABLE" is of a repository, which {LEFT_OUT}; remove it',
    ),
    wrong(
        "image of a further container in no repository",
        {"create_repository": False, "containers.proxy": {"image": ":1"}},
        f'containers: images of "proxy" are in the repository that {LEFT_OUT}; write the full '
        "references of images elsewhere",
    ),
)
