"""What the databases of an environment use of AWS's quotas."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

from modules.language import quotas
from modules.language.use import Use
from modules.language.value import Value
from modules.service.caller_spec import CallerSpec

if TYPE_CHECKING:
    from modules.environment.spec import EnvironmentSpec


def secrets_of_databases(spec: EnvironmentSpec, caller: CallerSpec) -> tuple[str, ...]:
    """Return an ARN as long as that of RDS for the secret of each database that is read."""
    account, id = "0" * len("<account id>"), "0" * len("<one>-<of>-<the>-<five>-<parts>-<each>")
    prefix = f"arn:aws:secretsmanager:{spec.region}:{account}:secret:rds!cluster-{id}"
    return tuple(f"{prefix}-{name}" for name in spec.databases_read(caller))


def uses_of_databases(spec: EnvironmentSpec) -> Iterator[Use]:
    """Yield what each database uses of each quota, and what all of them do."""
    readers = Counter(name for one in spec.callers.values() for name in one.reads)
    reached = [("databases", name) for name in spec.databases]
    reached += [("caches", name) for name in spec.caches]
    for table, name in reached:
        yield Use(
            quotas.RULES_PER_SECURITY_GROUP,
            Value(readers[name]),
            (table, name),
            "rules let traffic into its security group, one for each service or job that reads it",
            "let fewer read it",
        )
    clusters = [one for one in spec.databases.values() if one.is_aurora]
    fewest = 1 if spec.disposable else 2
    instances = len(spec.databases) - len(clusters)
    instances += sum(one.instance_count.known or fewest for one in clusters)
    nodes = sum(one.num_cache_clusters.known or fewest for one in spec.caches.values())
    for quota, used, table in (
        (quotas.DB_CLUSTERS, len(clusters), "databases"),
        (quotas.DB_INSTANCES, instances, "databases"),
        (quotas.CACHE_NODES, nodes, "caches"),
    ):
        yield Use(quota, Value(used), (table,), quota.counted)
