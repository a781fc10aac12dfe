"""What a plan destroys and AWS does not delete: the apply would end there, with the rest done."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from botocore.exceptions import BotoCoreError, ClientError

from commands.tools.errors import CommandError

Changes = Sequence[Mapping[str, Any]]
Connect = Callable[[str], Any]
"""Connects to a service of AWS, in the account and the region of the stack."""


class _Lock(NamedTuple):
    """How AWS protects a resource from deletion.

    Attributes:
        argument: True while it is protected.
        key: What takes the protection away, with arguments of the resource in braces.
    """

    argument: str
    key: str


_LOCKS = {
    "aws_db_instance": _Lock(
        "deletion_protection",
        "aws rds modify-db-instance --db-instance-identifier {identifier} --no-deletion-protection",
    ),
    "aws_dynamodb_table": _Lock(
        "deletion_protection_enabled",
        "aws dynamodb update-table --table-name {name} --no-deletion-protection-enabled",
    ),
    "aws_lb": _Lock(
        "enable_deletion_protection",
        "aws elbv2 modify-load-balancer-attributes --load-balancer-arn {arn} "
        "--attributes Key=deletion_protection.enabled,Value=false",
    ),
    "aws_rds_cluster": _Lock(
        "deletion_protection",
        "aws rds modify-db-cluster --db-cluster-identifier {cluster_identifier} "
        "--no-deletion-protection",
    ),
}


class _Store(NamedTuple):
    """What AWS deletes only when nothing is in it.

    Attributes:
        argument: True if Terraform empties it first.
        service: The service of AWS that tells what is in it.
        has: Whether something is.
        holds: What that is.
        emptied: What empties it, with arguments of the resource in braces.
    """

    argument: str
    service: str
    has: Callable[[Any, Mapping[str, Any]], bool]
    holds: str
    emptied: str


def _has_images(ecr: Any, repository: Mapping[str, Any]) -> bool:
    return bool(ecr.list_images(repositoryName=repository["name"], maxResults=1)["imageIds"])


def _has_objects(s3: Any, bucket: Mapping[str, Any]) -> bool:
    found = s3.list_object_versions(Bucket=bucket["bucket"], MaxKeys=1)
    return bool(found.get("Versions") or found.get("DeleteMarkers"))


_STORES = {
    "aws_ecr_repository": _Store(
        "force_delete",
        "ecr",
        _has_images,
        "images",
        "`aws ecr delete-repository --repository-name {name} --force`",
    ),
    "aws_s3_bucket": _Store(
        "force_destroy",
        "s3",
        _has_objects,
        "objects",
        "empty {bucket}, of former versions too",
    ),
}


def require_deletable(
    plan: Mapping[str, Any], stack: str, folder: str, connect: Connect, *, whole: bool
) -> None:
    """Checks that AWS deletes all that a plan destroys.

    Args:
        plan: What `terraform show -json` says of it.
        stack: The stack that is planned.
        folder: Where Terraform runs.
        connect: Connects to a service of AWS; asked only of what may hold something.
        whole: Whether all of the stack is destroyed.

    Raises:
        CommandError: AWS would refuse some of it. Nothing has been done.
    """
    gone = _destroyed(plan.get("resource_changes", []))
    problems = [*_locked(gone), *_filled(gone, folder, connect)]
    if problems and whole:
        problems.insert(
            0,
            "disposable: is false; write `disposable = true` into the file and deploy that: then "
            "all of it goes, with what it holds",
        )
    if problems:
        raise CommandError(stack, *problems)


def _destroyed(changes: Changes) -> list[Mapping[str, Any]]:
    return [one for one in changes if "delete" in one["change"]["actions"]]


def locked_addresses(changes: Changes) -> list[str]:
    """Lists what a plan destroys although it is protected from deletion."""
    return [one["address"] for one in _destroyed(changes) if _lock(one)]


def _lock(change: Mapping[str, Any]) -> _Lock | None:
    lock = _LOCKS.get(change["type"])
    return lock if lock and (change["change"]["before"] or {}).get(lock.argument) else None


def _locked(gone: Changes) -> Iterator[str]:
    for one in gone:
        if lock := _lock(one):
            yield (
                f"{one['address']}: would be destroyed, and is protected from deletion; keep it in "
                "the file as it is, or, if it shall go with all that it holds, "
                f"`{lock.key.format_map(one['change']['before'])}`, and run this again"
            )


def _filled(gone: Changes, folder: str, connect: Connect) -> Iterator[str]:
    for one in gone:
        store, before = _STORES.get(one["type"]), one["change"]["before"] or {}
        if store and not before.get(store.argument) and _seen(store, before, connect):
            yield (
                f"{one['address']}: would be destroyed, and AWS deletes none that holds "
                f"{store.holds}; to leave it in AWS, `terraform -chdir='{folder}' state rm "
                f"'{one['address']}'`; if it shall go with all that it holds, "
                f"{store.emptied.format_map(before)}; then run this again"
            )


def _seen(store: _Store, before: Mapping[str, Any], connect: Connect) -> bool:
    """Whether something is seen in it: who may not look hears it from AWS."""
    try:
        return store.has(connect(store.service), before)
    except (BotoCoreError, ClientError):
        return False
