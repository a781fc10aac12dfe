"""What the texts of each service use of AWS's quotas."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from modules.environment.message_problems import message_variables
from modules.environment.service_names import table_variable
from modules.language import quotas
from modules.language.data import resolved
from modules.language.use import Use
from modules.language.value import Value
from modules.service.caller_spec import CallerSpec
from modules.service.container_spec import SERVICE_NAME_VARIABLE
from modules.service.secret_spec import SecretReference
from modules.task.size_rules import EXECUTE_COMMAND_POLICY

if TYPE_CHECKING:
    from modules.environment.spec import EnvironmentSpec

REST_OF_DEFINITION = 2048
"""Bytes of a task definition for image, logs, mounts and names."""

LARGEST_OWN_TEXTS = 60 * 1024
"""Bytes of variables and commands above which they are refused by themselves."""

LONGEST_URL = "u" * 130
"""The URL of a queue or the ARN of a topic, whose name and region are as long as they may be."""

REST_OF_MESSAGES = 1400
"""Characters of the statements for queues and topics without their ARNs."""

LONGEST_MESSAGES_ARN = 130
"""Characters of the ARN of a queue or topic in a policy, with quotes and a comma."""

REST_OF_TABLES = 1300
"""Characters of the statements for tables without their ARNs and names."""

LONGEST_TABLE_ARN = 140
"""Characters of the ARN of a table with its indexes in a policy, with quotes and a comma."""

LONGEST_ARN = 160
"""Characters of the ARN of a secret whose name and region are as long as they may be."""


def uses_of_texts(spec: EnvironmentSpec, name: str, service: CallerSpec) -> Iterator[Use]:
    """Yield what the task definition and the task role's policy of a service or job use."""
    urls = spec.callee_urls(service) | dict.fromkeys(message_variables(spec, service), LONGEST_URL)
    urls |= {table_variable(name): LONGEST_URL for name in spec.tables_used(service)}
    own = sum(
        _bytes(part)
        for part in (
            _variables(service.environment.known),
            service.command,
            service.health_check_command,
            # Waivers, whose dates are no JSON, are not in it.
            *(one.model_copy(update={"waivers": {}}) for one in service.containers.known.values()),
        )
    )
    written = len(service.all_containers) * _bytes(
        _variables({SERVICE_NAME_VARIABLE: name, **urls})
    )
    secrets = _bytes(
        [
            {"name": variable, "valueFrom": arn_of(one) if one.own else one.value_from}
            for container in service.all_containers.values()
            for variable, one in container.secrets.items()
        ]
    )
    yield Use(
        quotas.TASK_DEFINITION_BYTES,
        Value(own + written + secrets + REST_OF_DEFINITION),
        ("secrets" if secrets > written else "calls",),
        "bytes are in its task definition, with all variables and the ARNs of secrets",
        "" if own > LARGEST_OWN_TEXTS else "shorten environment, or read secrets by the task role",
    )
    yield Use(
        quotas.INLINE_POLICY_CHARACTERS,
        Value(_bytes(service.task_role_statements) + _bytes_of_messages(service))
        + _bytes_of_tables(spec, service)
        + service.enable_execute_command.then(EXECUTE_COMMAND_POLICY, 0),
        ("task_role_statements",),
        "characters are in the task role's policy",
    )


def _bytes_of_messages(service: CallerSpec) -> int:
    """Return what the statements for queues and topics take, each ARN among them twice."""
    used = len(service.consumes) + len(service.publishes)
    return REST_OF_MESSAGES + 2 * LONGEST_MESSAGES_ARN * used if used else 0


def _bytes_of_tables(spec: EnvironmentSpec, service: CallerSpec) -> int:
    """Return what the statements for tables take: ARNs, those of indexes, and names."""
    read, written = len(spec.tables_read(service)), len(service.writes)
    longest = (3 * read + 2 * written) * LONGEST_TABLE_ARN
    return REST_OF_TABLES + longest if longest else 0


def arn_of(source: SecretReference) -> str:
    """Return the ARN of what a variable is filled from; one as long as may be if it is ours."""
    return source.own.ljust(LONGEST_ARN, "a") if source.own else str(source.without_key)


def _variables(variables: dict[str, str]) -> list[dict[str, str]]:
    return [{"name": name, "value": value} for name, value in variables.items()]


def _bytes(data: Any) -> int:
    text = json.dumps(resolved(data), ensure_ascii=False, separators=(",", ":"))
    return len(text.encode())
