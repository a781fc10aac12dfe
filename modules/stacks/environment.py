"""The stack of one environment: one plan shows the whole change."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from modules.bindings.core import Construct, S3Backend, TerraformOutput
from modules.cluster.cluster import Cluster
from modules.encryption.key import EncryptionKey
from modules.iam.account import Account
from modules.load_balancer.load_balancer import LoadBalancer
from modules.logs.logs import Logs
from modules.network.connections import connect
from modules.network.network import Network
from modules.secrets.secret import Secret
from modules.service.ground import Ground
from modules.service.service import Service
from modules.specs.environment import EnvironmentSpec
from modules.specs.names import Names
from modules.specs.secret import SecretSource
from modules.stacks.literal import literal
from modules.stacks.platform_stack import PlatformStack

State = Mapping[str, Any]
"""Settings of the S3 backend that all environments share, as ``backend.tf.json`` holds them."""


class EnvironmentStack(PlatformStack):
    """Network, cluster, load balancer, secrets and services of one environment."""

    def __init__(self, scope: Construct, *, spec: EnvironmentSpec, state: State) -> None:
        """Create the stack.

        Args:
            scope: The app.
            spec: What the environment is to hold.
            state: Where Terraform keeps its state; the stack adds its key.
        """
        spec = literal(spec)
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
        )
        self._backend(state)
        self._spec, self._names = spec, names
        self._account = Account(self, "_account", permissions_boundary=spec.permissions_boundary)
        self._ground = self._create_ground()
        self._services = self._create_services()
        self._connect()
        self._outputs()

    def _backend(self, state: State) -> None:
        key = f"{self.node.id}/terraform.tfstate"
        backend = S3Backend(self, bucket=state["bucket"], key=key)
        # cdktf 0.21 does not know every argument of today's backend, use_lockfile among them.
        for name, value in state.items():
            backend.add_override(name, value)

    def _create_ground(self) -> Ground:
        spec, names, account = self._spec, self._names, self._account
        logs = Logs(
            self,
            "logs",
            names=names,
            account=account,
            disposable=spec.disposable,
        ).groups(spec.logs)
        network = Network(
            self, "_network", spec=spec.network, names=names, account=account, logs=logs
        )
        self._cluster = Cluster(
            self,
            "_cluster",
            spec=spec.cluster,
            namespace=spec.namespace,
            names=names,
            network=network,
        )
        self._load_balancer = self._create_load_balancer(network)
        key_arn = self._create_data_key().key_arn
        self._secrets = self._create_secrets(key_arn)
        return Ground(
            names=names,
            account=account,
            key_arn=key_arn,
            logs=logs,
            network=network,
            cluster=self._cluster,
            load_balancer=self._load_balancer,
            disposable=spec.disposable,
        )

    def _create_data_key(self) -> EncryptionKey:
        return EncryptionKey(
            self,
            "data",
            name=self._names.of("aws_kms_alias", "data"),
            description=f"Encrypts the secrets and images of {self._names.prefix}",
            account=self._account,
            disposable=self._spec.disposable,
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
            disposable=self._spec.disposable,
        )

    def _create_secrets(self, key_arn: str) -> dict[str, Secret]:
        group = Construct(self, "_secrets")
        return {
            name: Secret(
                group,
                _id(name),
                noun=name,
                spec=spec,
                names=self._names,
                key_arn=key_arn,
                disposable=self._spec.disposable,
            )
            for name, spec in self._spec.secrets.items()
        }

    def _create_services(self) -> dict[str, Service]:
        group = Construct(self, "_services")
        return {
            name: Service(
                group,
                _id(name),
                name=name,
                spec=spec,
                callee_urls=self._spec.callee_urls(name),
                secrets=self._sources(spec.secrets),
                ground=self._ground,
            )
            for name, spec in self._spec.services.items()
        }

    def _sources(self, references: Mapping[str, str]) -> dict[str, SecretSource]:
        return {
            variable: self._secrets[secret].source(key)
            for variable, reference in references.items()
            for secret, _, key in [reference.partition(":")]
        }

    def _connect(self) -> None:
        connect(
            (self._services[name], self._services[callee], why)
            for name, spec in self._spec.services.items()
            for callee, why in spec.calls.items()
        )

    def _outputs(self) -> None:
        ground = self._ground
        self._output("vpc_id", ground.network.vpc_id, "Id of the VPC.")
        self._output("ecs_cluster_name", ground.cluster.cluster_name, "Name of the ECS cluster.")
        self._output(
            "service_discovery_namespace",
            self._cluster.namespace,
            "Private DNS domain of the services.",
        )
        if self._load_balancer:
            self._output(
                "alb_dns_name", self._load_balancer.dns_name, "DNS name of the load balancer."
            )
        for name, service in self._services.items():
            self._output(
                f"{_id(name)}_service_name",
                service.service_name,
                f"Name of the ECS service {name}.",
            )

    def _output(self, name: str, value: str, description: str) -> None:
        TerraformOutput(self, name, value=value, description=description)


def _id(name: str) -> str:
    return name.replace("-", "_")
