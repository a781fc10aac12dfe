"""What a plan does to services, jobs and stores that somebody may have meant to rename."""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import chain
from typing import Any, NamedTuple

Changes = Sequence[Mapping[str, Any]]


class _Noun(NamedTuple):
    """What an environment file calls by another name with `renamed_from`.

    Attributes:
        word: What it is.
        type: The resource that stands for it. A service has a task definition, too.
        name: The argument that is its name in AWS.
        lost: What happens to one that is not the same under another name.
    """

    word: str
    type: str
    name: str
    lost: str


_SERVICE = _Noun(
    "service",
    "aws_ecs_service",
    "name",
    "The old one is stopped while the new one starts, and its DNS name, its images and its log "
    "events are lost",
)
_JOB = _Noun(
    "job",
    "aws_ecs_task_definition",
    "family",
    "Its images, its log events and the record of what its schedule could not start are lost",
)

_STORES = {
    "aws_cloudformation_stack": "secret",
    "aws_db_instance": "database",
    "aws_dynamodb_table": "table",
    "aws_elasticache_replication_group": "cache",
    "aws_lb": "load balancer",
    "aws_rds_cluster": "database",
    "aws_secretsmanager_secret": "secret",
    "aws_sns_topic": "topic",
    "aws_sqs_queue": "queue",
}
"""What keeps its name for as long as it lives. Of file systems a plan destroys none."""

# Of stacks alone: modules keep the names of their resources by their inputs. Queues of what failed
# go along with the queue or the job that has them.
_ADDRESS = re.compile(r"(\w+)\.(\w+?)(?<!_dlq)(?<!_dead_letters)")


def rename_advice(changes: Changes) -> str:
    """Says how what is renamed keeps what it holds; nothing where nothing is lost.

    Args:
        changes: `resource_changes` of the plan.
    """
    services = {name for name, _ in _named(changes, _SERVICE.type)}
    told = chain(_of_noun(_SERVICE, changes), _of_noun(_JOB, changes, services))
    return "\n\n".join([*told, *_of_stores(changes)])


def _of_noun(noun: _Noun, changes: Changes, others: Collection[str] = ()) -> Iterator[str]:
    mine = [(name, change) for name, change in _named(changes, noun.type) if name not in others]
    gone, new = _done(mine, "delete"), _done(mine, "create")
    if gone and new:
        yield (
            f"{_listed(gone)} goes and {_listed(new)} comes: for AWS that is another {noun.word}. "
            f"{noun.lost}. If it is the same {noun.word} under another name, write "
            f'`renamed_from = "{gone[0]}"` into its table, and nothing is lost.'
        )
    for name, change in mine:
        if [noun.name] in list(change["change"].get("replace_paths") or []):
            yield (
                f"`{name}` would be called something else in AWS, where nothing changes its name: "
                "all that it holds is lost. Keep the `renamed_from` of its table for as long as "
                f"the {noun.word} lives."
            )


def _of_stores(changes: Changes) -> Iterator[str]:
    for kind, word in _STORES.items():
        mine = _named(changes, kind)
        gone, new = _done(mine, "delete"), _done(mine, "create")
        if gone and new:
            yield (
                f"{_listed(gone)} goes and {_listed(new)} comes: AWS renames no {word}, so what "
                f"the one holds does not come along with the other. If it is the same {word} under "
                "another name, keep the former name in the file."
            )


def _named(changes: Changes, kind: str) -> list[tuple[str, Mapping[str, Any]]]:
    found = ((_ADDRESS.fullmatch(change["address"]), change) for change in changes)
    return [
        (match[2].replace("_", "-"), change)
        for match, change in found
        if match and match[1] == kind
    ]


def _done(named: Sequence[tuple[str, Mapping[str, Any]]], done: str) -> list[str]:
    return [name for name, change in named if set(change["change"]["actions"]) == {done}]


def _listed(names: Sequence[str]) -> str:
    return ", ".join(f"`{name}`" for name in names)
