"""A cache of ElastiCache for Valkey."""

from __future__ import annotations

from modules.bindings.aws import ElasticacheReplicationGroup, ElasticacheSubnetGroup
from modules.bindings.core import Construct
from modules.bindings.resources import address, put, reference
from modules.bindings.state import TerraformData
from modules.cache.spec import ENGINE_VERSION, PORT, SNAPSHOT_DAYS, CacheSpec
from modules.language.names import Names
from modules.language.value import Value
from modules.network.security_group import SecurityGroup


class Cache(Construct):
    """A cache that nobody reaches until it is allowed.

    This resource is stateful: unless it is disposable, a final snapshot keeps what is in it.
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        noun: str,
        spec: CacheSpec,
        names: Names,
        vpc_id: str,
        subnet_ids: Value[tuple[str, ...]],
        key_arn: Value[str | None],
        disposable: Value[bool],
        label: str = "cache",
    ) -> None:
        """Create the cache.

        Args:
            scope: Parent construct.
            id: Construct id.
            noun: Name of the cache within the environment.
            spec: Its spec.
            names: Creates physical names.
            vpc_id: The VPC.
            subnet_ids: Its subnets, in two zones at least.
            key_arn: KMS key that encrypts it; none: ElastiCache has its own.
            disposable: Whether it may be destroyed with what is in it.
            label: Its name in the addresses of rules.
        """
        super().__init__(scope, id)
        self._spec, self._name = spec, names.of("aws_elasticache_replication_group", noun)
        self.port = PORT
        self.security_group = SecurityGroup(
            Construct(self, "_group"),
            "cache",
            name=names.of("aws_security_group", f"{noun}-cache"),
            label=label,
            vpc_id=vpc_id,
            port=PORT,
        )
        group = self._create(subnet_ids, key_arn, disposable)
        self.arn = reference(group, "arn")
        self.endpoint = reference(group, "primary_endpoint_address")
        self.reader_endpoint = reference(group, "reader_endpoint_address")
        self.ready = [address(group)]
        """Addresses of what has to exist before it answers."""

    def _create(
        self,
        subnet_ids: Value[tuple[str, ...]],
        key_arn: Value[str | None],
        disposable: Value[bool],
    ) -> ElasticacheReplicationGroup:
        name = self._name
        subnets = ElasticacheSubnetGroup(
            self, "_subnet_group", name=name, subnet_ids=put(subnet_ids)
        )
        # Terraform's own id of it: new for each cache, and the same for as long as it exists.
        snapshot = TerraformData(self, "final_snapshot")
        final = Value.of(f"{name}-final-{reference(snapshot, 'id')}")
        nodes = self._spec.num_cache_clusters.if_given(
            lambda number: number, otherwise=disposable.then(1, 2)
        )
        several = nodes > 1
        return ElasticacheReplicationGroup(
            self,
            "_cache",
            replication_group_id=name,
            description=f"Valkey of {name}",
            engine="valkey",
            engine_version=ENGINE_VERSION,
            node_type=put(self._spec.node_type),
            num_cache_clusters=put(nodes),
            automatic_failover_enabled=put(several),
            multi_az_enabled=put(several),
            port=PORT,
            subnet_group_name=reference(subnets, "name"),
            security_group_ids=[self.security_group.security_group_id],
            transit_encryption_enabled=True,
            transit_encryption_mode="required",
            at_rest_encryption_enabled="true",
            kms_key_id=put(key_arn),
            snapshot_retention_limit=put(disposable.then(0, SNAPSHOT_DAYS)),
            final_snapshot_identifier=put(disposable.then(None, final)),
            # What waits for the maintenance window is a difference in every plan until then.
            apply_immediately=True,
        )
