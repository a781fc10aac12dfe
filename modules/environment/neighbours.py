"""What a stack reads of others: of the one that it stands on, and of those whose services it calls.

Each is asked for by a path of parameters, so the plan says in a sentence what is not there yet, and
costs the same whatever else the other stack holds.
"""

from __future__ import annotations

from typing import Any

from modules.bindings.aws import DataAwsSsmParametersByPath
from modules.bindings.core import Construct, Postcondition
from modules.bindings.resources import address, local
from modules.cluster.existing import ExistingCluster
from modules.cluster.namespace import ExistingNamespace
from modules.cluster.sessions_spec import Sessions
from modules.environment.balancers import PUBLIC, balancer_of, is_made
from modules.environment.foundation import Foundation
from modules.environment.keys import DataKey
from modules.environment.published import asks, path_of_parameters, path_of_service
from modules.environment.service_endpoints import network_below
from modules.environment.service_names import label, own_name, service_called
from modules.environment.spec import EnvironmentSpec
from modules.language.expression import hcl
from modules.language.value import Value
from modules.load_balancer.existing import AnyLoadBalancer, ExistingLoadBalancer
from modules.logs.log_groups import LogGroups
from modules.network.connections import Connections
from modules.network.existing import ExistingNetwork
from modules.network.gateway import Gateway
from modules.network.https_targets_spec import HttpsTarget
from modules.network.spec import ExistingSecurityGroup


class StandsOn(Construct):
    """The stack that an environment stands on, as that publishes itself."""

    def __init__(self, scope: Construct, spec: EnvironmentSpec) -> None:
        """Read what every stack needs that stands on it.

        Args:
            scope: The stack.
            spec: The environment's spec; it stands on another one.
        """
        super().__init__(scope, "_stands_on")
        self._spec = spec
        base = str(spec.stands_on)
        self._path = path_of_parameters(spec.project, base)
        deploy = f"deploy it first: make deploy ENV={base}"
        told = _read(
            self,
            "foundation",
            f"{self._path}/foundation",
            "length(self.names) > 0",
            f'stands_on: "{base}" tells nobody yet what stands on it; {deploy}',
        )
        self._told = local(self, "foundation", told)
        wanted = hcl(asks(spec))
        done = "try(jsondecode(nonsensitive(self.values)[0]), [])"
        _read(
            self,
            "asks",
            f"{self._path}/members/{spec.name}",
            f"length(setsubtract({wanted}, {done})) == 0",
            f'stands_on: "{base}" has not done yet for "{spec.name}": '
            f'${{join(", ", setsubtract({wanted}, {done}))}}; {deploy}',
        )

    @property
    def key(self) -> DataKey:
        """The key of secrets, images and messages."""
        return DataKey(Value(self._id("keys.data")), ())

    def logs(self, prefix: str) -> LogGroups:
        """Return the settings of log groups.

        Args:
            prefix: Second part of their names.
        """
        key: Value[str | None] = Value(self._id("keys.logs"))
        return LogGroups(prefix, key, self._spec.logs.retention_days)

    @property
    def foundation(self) -> Foundation:
        """Network, namespace and cluster."""
        namespace_id, namespace = self._id("cluster.namespace_id"), self._spec.namespace
        recorded = self._spec.cluster.execute_command.is_given
        return Foundation(
            self._network,
            ExistingNamespace(namespace, namespace_id, self._id("cluster.namespace_arn")),
            ExistingCluster(self._id("cluster.arn"), self._id("cluster.name"), namespace_id),
            Value(self._sessions if recorded else None),
        )

    def load_balancers(self) -> dict[str, AnyLoadBalancer]:
        """Return the load balancers with routes to services of the environment, by name."""
        routes = (
            route
            for name, service in self._spec.services.items()
            for route in service.routes_to(name).known.values()
        )
        names = dict.fromkeys(balancer_of(self._spec, route) for route in routes)
        return {name: self._load_balancer(name) for name in names}

    def _load_balancer(self, name: str) -> AnyLoadBalancer:
        base = self._spec.stands_on
        told = _read(
            self,
            f"{label(name)}_load_balancer",
            f"{self._path}/load-balancers/{name}",
            "length(self.names) == 1",
            f'load_balancers.{name}: "{base}" has not made it yet; deploy it first: make '
            f"deploy ENV={base}",
        )
        local(self, f"{label(name)}_load_balancer", told)
        place = Construct(self, "_public" if name == PUBLIC else label(name))
        found = f"local.{label(name)}_load_balancer.load_balancer"
        spec = self._spec.balancers[name]
        # Who makes a load balancer puts all behind it into a group that it may reach.
        shared = None
        if is_made(self._spec, name):
            group: Value[str] = Value.planned(f"{found}.targets_security_group_id", str)
            shared = ExistingSecurityGroup(id=group)
        return ExistingLoadBalancer(
            connections=Connections(
                Construct(place, "load_balancer"),
                name=name,
                security_group_id=f"${{{found}.security_group_id}}",
                port=None,
                target_security_group=Value(shared),
                both_sides=spec.both_sides,
            ),
            listener_arn=f"${{{found}.listener_arn}}",
            arn_suffix=f"${{{found}.arn_suffix}}",
        )

    @property
    def _network(self) -> ExistingNetwork:
        targets = self._spec.network.https_targets.known
        return ExistingNetwork(
            self._id("network.vpc_id"),
            public_subnet_ids=self._ids("public_subnet_ids"),
            private_subnet_ids=self._ids("private_subnet_ids"),
            isolated_subnet_ids=self._ids("isolated_subnet_ids"),
            private_subnet_ids_by_zone=Value.planned(
                f"{self._text}.network.private_subnet_ids_by_zone", dict[str, str]
            ),
            https_targets=Value({name: self._target(name, one) for name, one in targets.items()}),
            internet_targets=network_below(self._spec).internet_targets,
            dynamodb=self._dynamodb,
        )

    @property
    def _dynamodb(self) -> Gateway | None:
        """The gateway of the stack below, if it made its network."""
        family = self._spec.family
        if family is None or family.members[family.base].network.vpc_id.is_given:
            return None
        return Gateway(self._id("network.dynamodb"), [])

    def _ids(self, tier: str) -> Value[tuple[str, ...]]:
        return Value.planned(f"{self._text}.network.{tier}", tuple[str, ...])

    def _target(self, name: str, target: HttpsTarget) -> HttpsTarget:
        found = {
            "prefix_list_id": f'network.prefix_list_ids["{name}"]',
            "referenced_security_group_id": f'network.security_group_ids["{name}"]',
        }
        ids: dict[str, Value[str]] = {
            field: Value.planned(f"{self._text}.{place}", str)
            for field, place in found.items()
            if getattr(target, field).is_given
        }
        return target.model_copy(update=ids)

    @property
    def _sessions(self) -> Sessions:
        place = f"{self._text}.cluster.execute_command"
        return Sessions(
            log_group_arn=Value.planned(f"{place}.log_group_arn", str),
            kms_key_arn=Value.planned(f"{place}.kms_key_arn", str),
        )

    @property
    def _text(self) -> str:
        return hcl(self._told)

    def _id(self, place: str) -> str:
        return f"${{{self._text}.{place}}}"


def callees_elsewhere(scope: Construct, spec: EnvironmentSpec) -> dict[str, Connections]:
    """Return the services of other stacks that are called, by what ``calls`` says of them."""
    place = Construct(scope, "_elsewhere")
    calls = (service_called(one) for caller in spec.callers.values() for one in caller.calls)
    return {called: _callee(place, spec, called) for called in sorted({*calls}) if "/" in called}


def _callee(scope: Construct, spec: EnvironmentSpec, called: str) -> Connections:
    found = spec.callee(called)
    assert found is not None, called  # noqa: S101  (judged when the files were read)
    environment, service = found
    name = own_name(called)
    told = _read(
        scope,
        f"{label(name)}_service",
        f"{path_of_parameters(spec.project, environment)}/{path_of_service(name)}",
        f'can(jsondecode(nonsensitive(self.values)[0])["{name}"])',
        f'calls: "{called}" is not deployed yet; deploy it first: make deploy ENV={environment}',
    )
    local(scope, f"{label(name)}_service", told)
    return Connections(
        Construct(scope, f"_{label(name)}"),
        name=label(name),
        security_group_id=f'${{local.{label(name)}_service.security_group_ids["{name}"]}}',
        port=service.port,
    )


def _read(scope: Construct, id: str, path: str, condition: str, message: str) -> Value[Any]:
    """Return what is told below a path, by the last part of each name; or end the plan."""
    found = DataAwsSsmParametersByPath(
        scope,
        id,
        path=path,
        lifecycle={
            "postcondition": [Postcondition(condition=f"${{{condition}}}", error_message=message)]
        },
    )
    at = address(found)
    text = (
        f"{{ for index, name in {at}.names : "
        f"basename(name) => jsondecode(nonsensitive({at}.values)[index]) }}"
    )
    return Value.planned(text, dict[str, Any])
