"""The stack of one environment: one plan shows the whole change."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from typing import NamedTuple

from modules.bindings.core import Construct, TerraformOutput
from modules.environment.alarms import create_alarms
from modules.environment.caches import cache_outputs, create_caches
from modules.environment.ci import boundary_of
from modules.environment.databases import create_databases, database_outputs
from modules.environment.foundation import Foundation, create_foundation
from modules.environment.job_outputs import job_outputs
from modules.environment.jobs import Jobs
from modules.environment.keys import DataKey, data_key, log_groups
from modules.environment.load_balancers import create_load_balancers
from modules.environment.messages import create_messages, message_outputs
from modules.environment.mounted import FileSystems
from modules.environment.neighbours import StandsOn
from modules.environment.network_load_balancers import create_network_load_balancers
from modules.environment.outputs import (
    Outputs,
    cluster_outputs,
    file_system_outputs,
    given_outputs,
    key_outputs,
    load_balancer_outputs,
    network_outputs,
    override_outputs,
    service_outputs,
    waiver_outputs,
)
from modules.environment.overrides import override
from modules.environment.published import (
    publish,
    told_of_balancers,
    told_of_foundation,
    told_of_members,
    told_of_services,
)
from modules.environment.renames import move_renamed
from modules.environment.service_names import label
from modules.environment.services import Services
from modules.environment.spec import EnvironmentSpec
from modules.environment.state import State, add_backend, assumed_role
from modules.environment.stores import Stores
from modules.environment.tables import create_tables, table_outputs
from modules.frame.fixed import fix
from modules.frame.platform_stack import PlatformStack
from modules.iam.account import Account
from modules.job.job import Job
from modules.language.data import escaped, resolved
from modules.language.fixed import Fixed
from modules.language.names import Names
from modules.language.value import Value
from modules.load_balancer.existing import AnyLoadBalancer
from modules.logs.log_groups import LogGroups
from modules.network.existing import AnyNetwork
from modules.network.network import Network
from modules.network.security_group import SecurityGroup
from modules.network_load_balancer.network_load_balancer import NetworkLoadBalancer
from modules.secrets.secret import Secret
from modules.service.service import Service
from modules.service.surroundings import Surroundings
from modules.task.task import Platform


class _Parts(NamedTuple):
    """What an environment is made of, apart from what tells of it."""

    stands_on: Foundation
    around: Surroundings
    balancers: Mapping[str, AnyLoadBalancer]
    networks: Mapping[str, NetworkLoadBalancer]
    stores: Stores
    services: Mapping[str, Service]
    jobs: Mapping[str, Job]


class EnvironmentStack(PlatformStack):
    """Network, cluster, load balancers, secrets and services of one environment."""

    def __init__(self, scope: Construct, *, spec: EnvironmentSpec, state: State) -> None:
        """Create the stack.

        Args:
            scope: The app.
            spec: The environment's spec.
            state: Settings of the S3 backend; the stack adds its key.
        """
        # Texts of a file are literal: ``${HOME}`` and ``%{if}`` are no templates.
        spec = spec.map_texts(escaped)
        names = Names(spec.project, spec.name)
        super().__init__(
            scope,
            names.prefix,
            region=spec.region,
            tags={
                "Project": spec.project,
                "Environment": spec.name,
                "ManagedBy": "terraform",
                **spec.tags,
            },
            terraform_version=spec.terraform_version,
            account_ids=[spec.account_id] if spec.account_id else [],
            assume_role=assumed_role(spec),
        )
        add_backend(self, spec, state)
        self._spec, self._names = spec, names
        self._disposable = Value(spec.disposable)
        self._account = Account(self, "_account", region=spec.region)
        self._account.permissions_boundary = boundary_of(spec, self._account)
        parts = self._create()
        self._publish(parts)
        self._add_outputs(*self._outputs(parts))
        override(self, spec)
        region = Fixed(("region",), self._account.region, "everything stays in its region")
        fix(self, [region, *spec.fixed()])

    def _create(self) -> _Parts:
        """Create everything that runs, each part before what stands on it."""
        spec = self._spec
        logs, stands_on, balancers, key = self._foundation()
        stores = self._create_stores(stands_on.network, logs, key)
        platform = Platform(
            self._names,
            self._account,
            key.arn,
            logs,
            self._disposable,
            stands_on.sessions,
            spec.cluster.guardduty_runtime_monitoring,
        )
        around = Surroundings(platform, stands_on.network, stands_on.cluster)
        jobs = Jobs(self, spec, around, stores)
        networks = create_network_load_balancers(self, spec, around)
        made = Services(self, spec, around, balancers, networks, stores, jobs.groups)
        services = made.create()
        created_jobs = jobs.create(services)
        _follow_ways(stands_on.network, [*jobs.groups.values(), *made.groups.values()])
        move_renamed(self, spec.former_labels)
        return _Parts(stands_on, around, balancers, networks, stores, services, created_jobs)

    def _foundation(self) -> tuple[LogGroups, Foundation, dict[str, AnyLoadBalancer], DataKey]:
        """Return what the services stand on: another stack's, or made here and given."""
        spec, names, account = self._spec, self._names, self._account
        if spec.stands_on:
            below = StandsOn(self, spec)
            return below.logs(names.prefix), below.foundation, below.load_balancers(), below.key
        logs = log_groups(self, spec, names=names, account=account)
        stands_on = create_foundation(self, spec, names=names, account=account, logs=logs)
        balancers = create_load_balancers(
            self, spec, names=names, account=account, network=stands_on.network, logs=logs
        )
        key = data_key(self, spec, names=names, account=account)
        return logs, stands_on, balancers, key

    def _publish(self, parts: _Parts) -> None:
        """Tell the stacks that stand on this one."""
        spec, platform = self._spec, parts.around.platform
        keys = {"data": platform.key_arn, "logs": platform.logs.key_arn}
        publish(
            self,
            spec,
            told_of_foundation(spec, parts.stands_on, keys),
            told_of_balancers(spec, parts.balancers),
            told_of_services(spec, parts.services),
            told_of_members(spec),
        )

    def _outputs(self, parts: _Parts) -> Iterator[Outputs]:
        spec, stores = self._spec, parts.stores
        yield network_outputs(parts.around.network)
        yield cluster_outputs(parts.stands_on)
        yield load_balancer_outputs(parts.balancers, parts.networks)
        yield key_outputs(parts.around.platform)
        yield service_outputs(parts.services)
        yield job_outputs(spec, parts.jobs)
        yield message_outputs(spec, stores.messages)
        yield database_outputs(stores.databases)
        yield cache_outputs(stores.caches)
        yield table_outputs(stores.tables)
        yield file_system_outputs(stores.files.made)
        yield create_alarms(
            self,
            spec,
            parts.around,
            balancers=parts.balancers,
            stores=stores,
            services=parts.services,
            jobs=parts.jobs,
        )
        yield given_outputs(spec)
        yield waiver_outputs(spec)
        yield override_outputs(spec)

    def _create_stores(self, network: AnyNetwork, logs: LogGroups, key: DataKey) -> Stores:
        spec, names = self._spec, self._names
        return Stores(
            secrets=self._create_secrets(key.arn),
            messages=create_messages(self, spec, names, key),
            databases=create_databases(
                self, spec, names=names, network=network, key_arn=key.arn, logs=logs
            ),
            caches=create_caches(self, spec, names=names, network=network, key_arn=key.arn),
            tables=create_tables(
                self, spec, names=names, key_arn=key.arn, gateway=network.dynamodb
            ),
            files=FileSystems(self, spec, names=names, network=network, key_arn=key.arn),
        )

    def _create_secrets(self, key_arn: Value[str | None]) -> dict[str, Secret]:
        group = Construct(self, "_secrets")
        return {
            name: Secret(
                group,
                label(name),
                noun=name,
                spec=spec,
                names=self._names,
                account=self._account,
                key_arn=key_arn,
                disposable=self._disposable,
            )
            for name, spec in self._spec.secrets.items()
        }

    def _add_outputs(self, *groups: Outputs) -> None:
        for name, output in chain(*groups):
            value = resolved(output.value)
            TerraformOutput(self, name, value=value, description=output.description)


def _follow_ways(network: AnyNetwork, groups: Iterable[SecurityGroup]) -> None:
    """Keep the rules by which tasks reach AWS until other ways are there, where these are made."""
    if isinstance(network, Network):
        network.ways.wait_for([rule for group in groups for rule in group.https_rules])
