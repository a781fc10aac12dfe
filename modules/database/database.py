"""A database, with everything that belongs to it alone."""

from __future__ import annotations

from modules.bindings.aws import DbSubnetGroup
from modules.bindings.conditions import when
from modules.bindings.core import Construct
from modules.bindings.resources import local, put, reference
from modules.bindings.state import TerraformData
from modules.database.aurora import create_aurora
from modules.database.rds import create_rds
from modules.database.shared import Made, Shared
from modules.database.spec import DatabaseSpec
from modules.language.names import Names
from modules.language.value import Value
from modules.logs.log_groups import LogGroups
from modules.network.security_group import SecurityGroup
from modules.rotation.rotation import create_rotation


class Database(Construct):
    """A database that nobody reaches until it is allowed.

    This resource is stateful: deletion protection and a final snapshot keep what is in it.
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        noun: str,
        spec: DatabaseSpec,
        names: Names,
        vpc_id: str,
        subnet_ids: Value[tuple[str, ...]],
        key_arn: Value[str | None],
        logs: LogGroups,
        disposable: Value[bool],
        label: str = "database",
        field: str = "engine_version",
    ) -> None:
        """Create the database.

        Args:
            scope: Parent construct.
            id: Construct id.
            noun: Name of the database within the environment.
            spec: Its spec.
            names: Creates physical names.
            vpc_id: The VPC.
            subnet_ids: Its subnets, in two zones at least.
            key_arn: KMS key that encrypts it.
            logs: Settings of its log groups.
            disposable: Whether it may be destroyed with its data.
            label: Its name in the addresses of rules.
            field: The field of its version, for a message.
        """
        super().__init__(scope, id)
        self.spec = spec
        self.key_arn = key_arn
        self.identifier = str(local(self, "identifier", names.of("aws_rds_cluster", noun)))
        """What RDS calls the instance or the cluster."""
        name = names.of("aws_security_group", f"{noun}-database")
        self.security_group = self._security_group(name, label, vpc_id)
        self._made = self._create(self._shared(subnet_ids, disposable), logs, field)
        self._rotate()
        self.port, self.database_name = spec.port, spec.database_name
        self.ready = [address for made in self._made.values() for address in made.ready]
        """Addresses of what has to exist before it answers."""

    def _security_group(self, name: str, label: str, vpc_id: str) -> SecurityGroup:
        return SecurityGroup(
            Construct(self, "_group"),
            "database",
            name=name,
            label=label,
            vpc_id=vpc_id,
            port=self.spec.port,
        )

    def _shared(self, subnet_ids: Value[tuple[str, ...]], disposable: Value[bool]) -> Shared:
        name = self.identifier
        subnet_group = DbSubnetGroup(self, "_subnet_group", name=name, subnet_ids=put(subnet_ids))
        # Terraform's own id of it: new for each database, and the same for as long as it exists.
        snapshot = TerraformData(self, "final_snapshot")
        return Shared(
            name=name,
            subnet_group=reference(subnet_group, "name"),
            security_group_id=self.security_group.security_group_id,
            key_arn=self.key_arn,
            disposable=disposable,
            final_snapshot=f"{name}-final-{reference(snapshot, 'id')}",
        )

    def _rotate(self) -> None:
        if rotation := when(self, "_rotated", self.spec.rotation):
            create_rotation(
                rotation.scope,
                "master_user",
                secret_arn=self.secret_arn,
                schedule=rotation.value,
            )

    def _create(self, shared: Shared, logs: LogGroups, field: str) -> dict[bool, Made]:
        """Create what the engine says; return it, by whether it is of Aurora."""
        made = dict[bool, Made]()
        is_aurora = self.spec.is_aurora
        groups = logs.create_each(
            self,
            "database",
            prefix=f"/aws/rds/{is_aurora.then('cluster', 'instance')}/{shared.name}",
            names=self.spec.log_exports,
        )
        if aurora := when(self, "_aurora", is_aurora):
            made[True] = create_aurora(aurora.scope, self.spec, shared, logs=groups, field=field)
        if rds := when(self, "_rds", ~is_aurora):
            made[False] = create_rds(rds.scope, self.spec, shared, logs=groups, field=field)
        return made

    @property
    def arn(self) -> str:
        """Its ARN."""
        return self._of("arn")

    @property
    def endpoint(self) -> str:
        """Host of the instance that writes."""
        return self._of("endpoint")

    @property
    def reader_endpoint(self) -> str:
        """Host of those that read; without any, of the one that writes."""
        return self._of("reader_endpoint")

    @property
    def secret_arn(self) -> str:
        """ARN of the secret with ``username`` and ``password``, which RDS rotates."""
        return self._of("secret_arn")

    def _of(self, attribute: str) -> str:
        found = {kind: getattr(made, attribute) for kind, made in self._made.items()}
        if len(found) == 1:
            return str(*found.values())
        return str(self.spec.is_aurora.then(found[True], found[False]))
