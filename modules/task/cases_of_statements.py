"""What the code of a task may be allowed on AWS."""

from __future__ import annotations

from typing import Any

from modules.language.cases import Changes, join, wrong
from modules.language.cases_of_kinds import texts

OBJECTS = ("objects, not on a bucket", "arn:aws:s3:::<bucket>/*")
BUCKET = ("a bucket, not on objects", "arn:aws:s3:::<bucket>")


def statement(**parts: Any) -> Changes:
    """Return something that the service's own code may do."""
    allowed = {"actions": ["s3:GetObject"], "resources": ["arn:aws:s3:::b/*"], **parts}
    return {"task_role_statements": [allowed]}


STATEMENTS = join(
    statement(),
    *(
        wrong(
            f"statement without {part}",
            statement(**{"actions": ["sqs:SendMessage"], part: []}),
            f"task_role_statements.0.{part}: 0 given; give at least 1",
        )
        for part in ("actions", "resources")
    ),
    texts(
        "task_role_statements.0.actions.1",
        "write <service>:<Action>",
        *("s3", "*", "s3:", "s3:Get Object", "S3:GetObject", f"s3:{'A' * 128}"),
        made=lambda action: statement(actions=["s3:GetObject", action]),
        shown="action",
    ),
    *(
        statement(resources=[resource])
        for resource in (
            *("arn:aws:s3:::b/a b/*", "arn:*:s3:::b/*", "arn:aws:s3:::b/${aws:username}/*"),
            "arn:aws:s3:eu-west-1:111122223333:accesspoint/a/object/*",
        )
    ),
    texts(
        "task_role_statements.0.resources.0",
        "write an ARN, arn:<partition>:<service>:<region>:<account>:<resource>, or * for actions "
        "that know no resource",
        *("orders", "arn:*", "arn:foo", "arn:aws:s3", "arn:foo:s3:::b/*", "arn:aws:*:*:*:*"),
        *("arn:aws:s3:::", "arn:aws:s3:::b/\n", "", "**"),
        made=lambda resource: statement(actions=["sqs:SendMessage"], resources=[resource]),
        shown="resource",
    ),
    *(
        wrong(
            f"{part}: 101",
            statement(**{part: [text] * 101}),
            f"task_role_statements.0.{part}: 101 given; give at most 100",
        )
        for part, text in (("actions", "s3:GetObject"), ("resources", "arn:aws:s3:::b/*"))
    ),
    wrong(
        "statements: 51",
        {"task_role_statements": statement()["task_role_statements"] * 51},
        "task_role_statements: 51 given; give at most 50",
    ),
)

_ENDS = tuple(
    wrong(
        f"{action} on {resource}",
        statement(actions=[action], resources=[resource]),
        f'task_role_statements.0.resources: "{action}" is allowed on {where}; write {arn}',
    )
    for action, resource, where, arn in (
        ("s3:GetObject", "arn:aws:s3:::b", *OBJECTS),
        ("s3:PutObjectTagging", "arn:aws:sqs:eu-west-1:111122223333:jobs", *OBJECTS),
        ("s3:AbortMultipartUpload", "arn:aws:s3:::b.c-d", *OBJECTS),
        ("s3:ListBucket", "arn:aws:s3:::b/*", *BUCKET),
    )
)

ALLOWED = join(
    statement(
        actions=["s3:ListBucket", "s3:GetObject"], resources=["arn:aws:s3:::b", "arn:aws:s3:::b/*"]
    ),
    statement(actions=["s3:ListBucket", "s3:PutObject"], resources=["arn:aws:s3:::b*"]),
    *_ENDS,
)


def attached(*arns: str) -> Changes:
    """Return managed policies."""
    return {"task_role_policy_arns": {f"policy-{n}": arn for n, arn in enumerate(arns)}}


READ_ONLY = "arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess"

POLICIES = join(
    attached(READ_ONLY, "arn:aws:iam::111122223333:policy/team/orders"),
    texts(
        "task_role_policy_arns.policy-0",
        "write the ARN of an IAM policy",
        *("AmazonS3ReadOnlyAccess", "arn:aws:iam::111122223333:role/orders", ""),
        made=attached,
        shown="policy",
    ),
    texts(
        "task_role_policy_arns.a/b",
        "write letters, digits and +=,.@_- only, up to 128",
        "a/b",
        made=lambda name: {"task_role_policy_arns": {name: READ_ONLY}},
        shown="name of a policy",
    ),
    wrong(
        "policy given twice",
        attached(READ_ONLY, READ_ONLY),
        f'task_role_policy_arns: "{READ_ONLY}" is given twice; give it once',
    ),
    wrong(
        "policies: 11",
        attached(*(f"arn:aws:iam::111122223333:policy/p{n}" for n in range(11))),
        "task_role_policy_arns: 11 given; give at most 10",
    ),
)
