"""What the module ``service`` takes and refuses of ECS Exec."""

from __future__ import annotations

from typing import Any

from modules.language.cases import Changes, join, wrong
from modules.language.cases_of_ids import KEY_ARN, key_arns
from modules.language.cases_of_kinds import nulls, texts

LOG_GROUP = "arn:aws:logs:eu-west-1:111122223333:log-group:/ecs/shop/execute-command-1"
LOG_GROUP_ARN = (
    "write the ARN of a log group, without :* at its end: "
    "arn:aws:logs:<region>:<account>:log-group:<name>"
)
KEY = "arn:aws:kms:eu-west-1:111122223333:key/12345678-1234-1234-1234-123456789012"


def sessions(**fields: Any) -> Changes:
    """Return where sessions are recorded."""
    recorded = {"log_group_arn": LOG_GROUP, "kms_key_arn": KEY, **fields}
    return {"enable_execute_command": True, "execute_command": recorded}


EXECUTE_COMMAND = join(
    {"execute_command": sessions()["execute_command"]},
    sessions(log_group_arn="arn:aws-cn:logs:cn-north-1:111122223333:log-group:Shop_1.#"),
    texts(
        "execute_command.log_group_arn",
        LOG_GROUP_ARN,
        f"{LOG_GROUP}:*",
        "/ecs/shop/execute-command-1",
        "arn:aws:logs:eu-west-1:111122223333:log-group:",
        "",
        made=lambda arn: sessions(log_group_arn=arn),
    ),
    key_arns("execute_command.kms_key_arn", lambda arn: sessions(kms_key_arn=arn)),
    nulls(
        execute_command__log_group_arn=(
            sessions(log_group_arn=None),
            f"execute_command.log_group_arn: null: {LOG_GROUP_ARN}",
        ),
        execute_command__kms_key_arn=(
            sessions(kms_key_arn=None),
            f"execute_command.kms_key_arn: null: {KEY_ARN}",
        ),
    ),
    wrong(
        "sessions with another field",
        sessions(retention_days="30"),
        "execute_command.retention_days: is no field of this table; choose kms_key_arn or "
        "log_group_arn",
        instead='execute_command: "retention_days" is no field; choose kms_key_arn or '
        "log_group_arn",
    ),
)
