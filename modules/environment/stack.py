"""The stack of one environment: one plan shows the whole change."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from modules.bindings.core import Construct, S3Backend, TerraformOutput
from modules.cluster.cluster import Cluster
from modules.encryption.key import EncryptionKey
from modules.environment.spec import EnvironmentSpec
from modules.frame.platform_stack import PlatformStack
from modules.iam.account import Account
from modules.language.data import escaped
from modules.language.names import Names
from modules.language.value import Value
from modules.load_balancer.load_balancer import LoadBalancer
from modules.logs.logs import Logs
from modules.network.network import Network
from modules.network.security_group import SecurityGroup
from modules.secrets.secret import Secret
from modules.secrets.spec import SecretSource
from modules.service.service import Service, Surroundings, create_security_group
from modules.task.task import Platform

State = Mapping[str, Any]
"""Settings of the S3 backend that all environments share, from ``backend.tf.json``."""

SAFE_STATE = {"encrypt": True, "use_lockfile": True}
"""Settings of the backend whose own default is off."""


class EnvironmentStack(PlatformStack):
    """Network, cluster, load balancer, secrets and services of one environment."""

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
            assume_role=_assume_role(spec),
        )
        self._add_backend(_in_account_of(spec, state) | SAFE_STATE | dict(state))
        self._spec, self._names = spec, names
        self._disposable = Value(spec.disposable)
        self._account = Account(
            self, "_account", permissions_boundary=Value(spec.permissions_boundary)
        )
        logs = self._create_logs()
        network = Network(
            self,
            "_network",
            spec=spec.network,
            names=names,
            account=self._account,
            logs=logs.groups(spec.logs),
        )
        cluster = Cluster(
            self,
            "_cluster",
            spec=spec.cluster,
            namespace=spec.namespace,
            names=names,
            network=network,
        )
        load_balancer = self._create_load_balancer(network)
        key_arn = Value(self._create_data_key().key_arn)
        secrets = self._create_secrets(key_arn)
        platform = Platform(names, self._account, key_arn, logs.groups(spec.logs), self._disposable)
        services = self._create_services(
            Surroundings(platform, network, cluster, load_balancer), secrets
        )
        self._add_outputs(network, cluster, load_balancer, services)

    def _add_backend(self, state: State) -> None:
        key = f"{self.node.id}/terraform.tfstate"
        backend = S3Backend(self, bucket=state["bucket"], key=key)
        # cdktf 0.21 does not know every argument of today's backend, use_lockfile among them.
        for name, value in state.items():
            backend.add_override(name, value)

    def _create_logs(self) -> Logs:
        return Logs(
            self, "logs", names=self._names, account=self._account, disposable=self._disposable
        )

    def _create_load_balancer(self, network: Network) -> LoadBalancer | None:
        if self._spec.load_balancer is None:
            return None
        return LoadBalancer(
            self,
            "_load_balancer",
            spec=self._spec.load_balancer,
            names=self._names,
            account=self._account,
            network=network,
            disposable=self._disposable,
        )

    def _create_data_key(self) -> EncryptionKey:
        return EncryptionKey(
            self,
            "data",
            name=self._names.of("aws_kms_alias", "data"),
            description=f"Encrypts the secrets and images of {self._names.prefix}",
            account=self._account,
            disposable=self._disposable,
        )

    def _create_secrets(self, key_arn: Value[str | None]) -> dict[str, Secret]:
        group = Construct(self, "_secrets")
        return {
            name: Secret(
                group,
                _id(name),
                noun=name,
                spec=spec,
                names=self._names,
                key_arn=key_arn,
                disposable=self._disposable,
            )
            for name, spec in self._spec.secrets.items()
        }

    def _create_services(
        self, around: Surroundings, secrets: Mapping[str, Secret]
    ) -> dict[str, Service]:
        group = Construct(self, "_services")
        scopes = {name: Construct(group, _id(name)) for name in self._spec.services}
        groups = self._connect(scopes, around)
        return {
            name: Service(
                scopes[name],
                name=name,
                spec=spec,
                route=spec.route,
                environment=self._spec.callee_urls(name),
                secrets=Value(_sources(spec.secrets, secrets)),
                security_group=groups[name],
                around=around,
            )
            for name, spec in self._spec.services.items()
        }

    def _connect(
        self, scopes: Mapping[str, Construct], around: Surroundings
    ) -> dict[str, SecurityGroup]:
        """Return the security group of each service, with the rules of all calls."""
        services = self._spec.services
        groups = {
            name: create_security_group(
                scopes[name],
                name=name,
                label=_id(name),
                port=spec.port,
                route=spec.route,
                around=around,
            )
            for name, spec in services.items()
        }
        for name, spec in services.items():
            for callee, why in spec.calls.items():
                groups[name].connections.allow_to(groups[callee], why=why)
        return groups

    def _add_outputs(
        self,
        network: Network,
        cluster: Cluster,
        load_balancer: LoadBalancer | None,
        services: Mapping[str, Service],
    ) -> None:
        self._output("vpc_id", network.vpc_id, "Id of the VPC.")
        self._output("ecs_cluster_name", cluster.cluster_name, "Name of the ECS cluster.")
        self._output(
            "service_discovery_namespace",
            cluster.namespace,
            "Private DNS domain of the services.",
        )
        if load_balancer:
            self._output("alb_dns_name", load_balancer.dns_name, "DNS name of the load balancer.")
        for name, service in services.items():
            self._output(
                f"{_id(name)}_service_name",
                service.service_name,
                f"Name of the ECS service {name}.",
            )

    def _output(self, name: str, value: str, description: str) -> None:
        TerraformOutput(self, name, value=value, description=description)


def _assume_role(spec: EnvironmentSpec) -> dict[str, str] | None:
    return {"role_arn": spec.deploy_role_arn} if spec.deploy_role_arn else None


def _in_account_of(spec: EnvironmentSpec, state: State) -> dict[str, Any]:
    """Return the settings of a state in the environment's account, unless it has one of its own."""
    if state.keys() & {"allowed_account_ids", "assume_role"}:
        return {}
    settings = {
        "allowed_account_ids": [spec.account_id] if spec.account_id else None,
        "assume_role": _assume_role(spec),
    }
    return {name: value for name, value in settings.items() if value}


def _sources(
    references: Mapping[str, str], secrets: Mapping[str, Secret]
) -> dict[str, SecretSource]:
    """Return the source of each environment variable, given ``<secret>:<key>``."""
    return {
        variable: secrets[secret].source(key)
        for variable, reference in references.items()
        for secret, _, key in [reference.partition(":")]
    }


def _id(name: str) -> str:
    return name.replace("-", "_")
