"""A database of Aurora, or of RDS for PostgreSQL."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Annotated, ClassVar

from pydantic import Field

from modules.database.kinds_spec import (
    HALF_THE_CAPACITY,
    LOGS_OF_RDS,
    NEVER_PAUSES,
    OF_MYSQL,
    Capacity,
    DatabaseName,
    Engine,
    EngineVersion,
    InstanceClass,
    SnapshotIdentifier,
    is_of_aurora,
)
from modules.language.fixed import Fixed
from modules.language.functions import matches, replaced
from modules.language.numbers import HalfSteps
from modules.language.problems import Rule
from modules.language.sources import TakenBy, rds
from modules.language.spec import Spec
from modules.language.value import Value
from modules.rotation.spec import RotationSchedule

LEAST_CAPACITY, MOST_CAPACITY = 0.5, 8

ANEW = "or create another database beside this one, move the data to it and remove this one"
"""The way to another value of what a database is made of."""


class DatabaseSpec(Spec):
    """A database with a password that RDS makes and rotates, encrypted, and backed up."""

    taken_by: ClassVar[TakenBy] = rds("CreateDBCluster")
    others_take: ClassVar[Mapping[str, TakenBy]] = {
        "instance_class": rds("CreateDBInstance"),
        "instance_count": rds("CreateDBInstance"),
        "max_allocated_storage_gib": rds("CreateDBInstance"),
    }

    engine: Annotated[Value[Engine], Field(examples=["aurora-postgresql"])]
    """``aurora-postgresql``, ``aurora-mysql``, or ``postgres``, which is RDS without Aurora."""

    engine_version: Annotated[Value[EngineVersion], Field(examples=["16"])]
    """Version of the engine: ``16``, or ``8.0`` or ``8.4`` of ``aurora-mysql``.

    Best the major version alone: AWS chooses the minor one and upgrades it in the maintenance
    window. Where a minor version is written and AWS has upgraded it, the plan asks for the new one.
    """

    allow_major_version_upgrade: Value[bool] = Value(False)
    """Whether ``engine_version`` may be another major version than the one that is deployed.

    Default: the plan refuses it, since the database stands still meanwhile and nothing takes it
    back but a snapshot.
    """

    database_name: Value[DatabaseName] = Value("app")
    """Name of the database inside. The default is short and no reserved word of any engine."""

    min_capacity: Value[Capacity] = Value(LEAST_CAPACITY)
    """Smallest capacity of each instance of Aurora Serverless v2, in ACU. Steps of 0.5.

    The default costs least of what answers at once. Memory that is freed takes the cache along, so
    what has steady traffic starts higher. With ``0`` it pauses after five minutes in which no task
    keeps a connection open, and costs its storage alone; the next one waits some 15 seconds.
    """

    max_capacity: Value[Annotated[float, Field(ge=1, le=256), HalfSteps()]] = Value(MOST_CAPACITY)
    """Largest capacity of each instance of Aurora Serverless v2, in ACU: the bound of its cost."""

    instance_class: Value[InstanceClass | None] = Value(None)
    """Class of the instances: ``db.r7g.large``.

    Default: Serverless v2 of Aurora, ``db.t4g.small`` of ``postgres``.
    """

    instance_count: Value[Annotated[int, Field(ge=1, le=16)] | None] = Value(None)
    """Instances of an Aurora cluster, the first of which writes and up to 15 of which read.

    Default: two, so that one takes over when the other or its zone fails; one where the database is
    disposable. Of ``postgres`` a standby in another zone takes over, unless it is disposable.
    """

    max_allocated_storage_gib: Value[Annotated[int, Field(ge=22, le=65536)]] = Value(100)
    """Storage of ``postgres`` in GiB up to which it grows by itself, from 20. Aurora has no bound.

    RDS demands a tenth more than there is.
    """

    backup_retention_days: Value[Annotated[int, Field(ge=1, le=35)]] = Value(7)
    """Days in which each second can be restored (Security Hub RDS.11 asks for seven)."""

    rotation: Value[RotationSchedule | None] = Value(None)
    """When RDS makes another password. Default: every seven days, as RDS sets it up.

    Who takes it away again turns rotation off: write ``rate(7 days)`` to go back.
    """

    snapshot_identifier: Value[SnapshotIdentifier | None] = Value(None)
    """Name or ARN of a snapshot from which the database is made. Default: it is empty.

    It keeps the name and the user of the database that was saved: write that ``database_name``.
    """

    @property
    def is_aurora(self) -> Value[bool]:
        """Whether it is a cluster of Aurora."""
        return self.engine != "postgres"

    @property
    def is_serverless(self) -> Value[bool]:
        """Whether its instances are of Serverless v2."""
        return self.is_aurora & ~self.instance_class.is_given

    @property
    def port(self) -> Value[int]:
        """TCP port on which it listens, the engine's own."""
        return (self.engine == "aurora-mysql").then(3306, 5432)

    @property
    def major_version(self) -> Value[str]:
        """The version as families of parameters have it: ``16``, ``8.0``."""
        return (self.engine == "aurora-mysql").then(
            replaced(self.engine_version, r"\.mysql_aurora.*$", ""),
            replaced(self.engine_version, r"\..*$", ""),
        )

    @property
    def log_exports(self) -> Value[tuple[str, ...]]:
        """The logs that go to CloudWatch Logs."""
        return (self.engine == "aurora-mysql").then(
            ("audit", "error", "slowquery"), self.is_aurora.then(("postgresql",), LOGS_OF_RDS)
        )

    @property
    def parameters(self) -> Value[dict[str, str]]:
        """What the parameter group says: TLS alone is taken, and what of it is logged."""
        return (self.engine == "aurora-mysql").then(OF_MYSQL, {"rds.force_ssl": "1"})

    def rules(self) -> Iterator[Rule]:
        """Yield the rules between the fields."""
        of_mysql = matches(r"^8\.", self.engine_version)
        yield Rule(
            ("engine_version",),
            of_mysql == (self.engine == "aurora-mysql"),
            f'"{self.engine_version}" is no version of {self.engine}; write 8.0 or 8.4 of '
            "aurora-mysql, 16 of the others",
        )
        yield from self._rules_of_capacity()
        yield from self._rules_of_kinds()
        yield Rule(
            ("snapshot_identifier",),
            self.is_aurora
            | self.snapshot_identifier.if_given(
                lambda one: ~matches(":cluster-snapshot:", one), otherwise=True
            ),
            "is a snapshot of a cluster, and postgres is none; choose aurora-postgresql, or a "
            "snapshot of an instance",
        )
        yield Rule(
            ("instance_class",),
            ~self.is_aurora | self.instance_class.if_given(is_of_aurora, otherwise=True),
            f'"{self.instance_class}" is none of Aurora, which has classes r and x, and of t3 and '
            "t4g medium and large; choose such as db.r7g.large",
        )
        yield Rule(
            ("instance_class",),
            (self.engine != "aurora-mysql")
            | self.instance_class.if_given(lambda one: ~one.starts_with("db.t"), otherwise=True),
            f'"{self.instance_class}" has no Performance Insights with aurora-mysql; remove it, '
            "Serverless v2 is as cheap, or choose such as db.r7g.large",
        )

    def _rules_of_capacity(self) -> Iterator[Rule]:
        """Yield the rules on what Serverless v2 may shrink and grow to."""
        yield Rule(
            ("max_capacity",),
            self.max_capacity >= self.min_capacity,
            f"{self.max_capacity} is less than min_capacity, {self.min_capacity}; give more",
        )
        yield Rule(
            ("min_capacity",),
            (self.min_capacity > 0) | ~matches(NEVER_PAUSES, self.engine_version),
            f"is 0, and {self.engine} {self.engine_version} never pauses; give at least 0.5, or a "
            "version from 13.15, 14.12, 15.7, 16.3 or 8.0.mysql_aurora.3.08.0 on",
        )
        yield Rule(
            ("max_capacity",),
            (self.max_capacity <= 128) | ~matches(HALF_THE_CAPACITY, self.engine_version),
            f"is {self.max_capacity}, and {self.engine} {self.engine_version} ends at 128; give "
            "less, or a version from 13.13, 14.10, 15.5, 16.1 or 8.0.mysql_aurora.3.06.0 on",
        )

    def _rules_of_kinds(self) -> Iterator[Rule]:
        """Yield the rules that nothing is said of what the database is not."""
        serverless = "is of Serverless v2, and instance_class or postgres is none; remove it"
        for field, is_default, is_right, message in (
            (
                "min_capacity",
                self.min_capacity == LEAST_CAPACITY,
                self.is_serverless,
                serverless,
            ),
            (
                "max_capacity",
                self.max_capacity == MOST_CAPACITY,
                self.is_serverless,
                serverless,
            ),
            (
                "instance_count",
                ~self.instance_count.is_given,
                self.is_aurora,
                "is of Aurora; postgres has a standby unless it is disposable, remove it",
            ),
            (
                "max_allocated_storage_gib",
                self.max_allocated_storage_gib == 100,
                ~self.is_aurora,
                "is of postgres; the storage of Aurora grows by itself, remove it",
            ),
        ):
            yield Rule((field,), is_default | is_right, message)

    def fixed(self) -> Iterator[Fixed]:
        """Yield the fields that keep their value."""
        of_cluster = "RDS would replace the database with an empty one"
        yield Fixed(("engine",), self.engine, of_cluster, ANEW)
        yield Fixed(("database_name",), self.database_name, of_cluster, ANEW)
        yield Fixed(
            ("snapshot_identifier",),
            self.snapshot_identifier.if_given(lambda name: name, otherwise=""),
            "a database is restored when it is made, and never again",
            "or restore into another database beside this one",
        )
        yield Fixed(
            ("engine_version",),
            self.major_version,
            "an upgrade of the major version stops the database and cannot be taken back",
            "or set allow_major_version_upgrade = true until it is done",
            of=~self.allow_major_version_upgrade,
        )
