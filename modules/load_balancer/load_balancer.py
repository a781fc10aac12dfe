"""A load balancer of an environment."""

from __future__ import annotations

from modules.bindings.aws import Lb, VpcSecurityGroupEgressRule
from modules.bindings.conditions import when
from modules.bindings.core import Construct
from modules.bindings.resources import address, arguments, blocks, local, put, reference
from modules.bucket.bucket import Bucket
from modules.bucket.server_access_logs import log_requests
from modules.iam.account import Account
from modules.language.names import Names
from modules.language.value import Value
from modules.load_balancer.access_logs import access_log_bucket
from modules.load_balancer.listeners import HTTP, Listeners
from modules.load_balancer.placement import lifecycle, subnet_ids
from modules.load_balancer.spec import LoadBalancerSpec
from modules.load_balancer.waf import Waf
from modules.logs.log_groups import LogGroups
from modules.network.existing import AnyNetwork
from modules.network.rules import tcp
from modules.network.security_group import HTTPS, SecurityGroup

TARGETS = "load_balancer_targets"
"""The group that the tasks of all services behind the load balancer share, in its address."""


class LoadBalancer(Construct):
    """An application load balancer that answers 404 until services add rules."""

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        spec: LoadBalancerSpec,
        names: Names,
        account: Account,
        network: AnyNetwork,
        target_ports: Value[tuple[int, ...]],
        authenticates: Value[bool],
        logs: LogGroups,
        disposable: Value[bool],
        prefix: str = "",
    ) -> None:
        """Create the load balancer, its listeners and its access logs.

        Args:
            scope: Parent construct.
            id: Construct id.
            spec: The load balancer's spec.
            names: Creates physical names.
            account: Its account.
            network: Its network.
            target_ports: TCP ports that services behind it listen on.
            authenticates: Whether users of services sign in at Cognito.
            logs: Settings of the log group of its web ACL.
            disposable: Whether it may be deleted, with its logs.
            prefix: What precedes the nouns in its names, where it is one of several: ``admin-``.
        """
        super().__init__(scope, id)
        self._spec, self._names, self._prefix = spec, names, prefix
        self._is_https = local(self, "is_https", spec.is_https)
        group = self._security_group(network, authenticates)
        self.connections = group.connections
        self.target_security_group_id = self._target_group(group, network, target_ports)
        """Group of the tasks of all services behind it, to which it may connect."""
        lb = self._create(group, network, disposable)
        self.arn, self.arn_suffix, self.dns_name, self.zone_id = (
            reference(lb, part) for part in ("arn", "arn_suffix", "dns_name", "zone_id")
        )
        self.access_log_bucket = self._access_logs(lb, account, disposable)
        arguments(lb, depends_on=self._before(network))
        self._listeners = self._listen(lb)
        self._judge(logs)

    @property
    def listener_arn(self) -> str:
        """ARN of the listener to which services add rules."""
        return self._listeners.listener_arn

    @property
    def certificate_arn(self) -> Value[str | None]:
        """Certificate of the HTTPS listener, if there is one."""
        return self._listeners.certificate_arn

    def _before(self, network: AnyNetwork) -> list[str]:
        """Return what exists before the load balancer."""
        internal, bucket = self._spec.internal, self.access_log_bucket
        # AWS writes a test object when logging is switched on.
        logged = [address(bucket.policy)] if bucket else []
        ready = [] if internal.is_planned or internal else network.public_ready
        return [*logged, *ready]

    def _create(self, group: SecurityGroup, network: AnyNetwork, disposable: Value[bool]) -> Lb:
        spec = self._spec
        return Lb(
            self,
            "_lb",
            name=self._names.of("aws_lb", f"{self._prefix}alb"),
            load_balancer_type="application",
            internal=put(spec.internal),
            ip_address_type=put(spec.ip_address_type),
            subnets=put(subnet_ids(spec.internal, network)),
            security_groups=[group.security_group_id],
            drop_invalid_header_fields=True,
            enable_deletion_protection=put(~disposable),
            idle_timeout=put(spec.idle_timeout_seconds),
            lifecycle=lifecycle(spec.internal),
        )

    def _listen(self, lb: Lb) -> Listeners:
        return Listeners(
            self,
            "_listeners",
            spec=self._spec,
            lb=lb,
            is_https=self._is_https,
            trust_store=self._names.of("aws_lb_trust_store", f"{self._prefix}alb"),
        )

    def _judge(self, logs: LogGroups) -> None:
        if (judged := when(self, "_judged", self._spec.waf)) is None:
            return
        noun = f"{self._prefix}alb"
        Waf(
            judged.scope,
            "_waf",
            spec=judged.value,
            name=self._names.of("aws_wafv2_web_acl", noun),
            noun=noun,
            load_balancer_arn=self.arn,
            logs=logs,
        )

    def _security_group(self, network: AnyNetwork, authenticates: Value[bool]) -> SecurityGroup:
        spec = self._spec
        group = SecurityGroup(
            self,
            "load_balancer",
            name=self._names.of("aws_security_group", f"{self._prefix}alb"),
            label="load_balancer",
            vpc_id=network.vpc_id,
            port=None,
        )
        _allow_clients(group, group, "http", HTTP, spec)
        encrypted = when(group, "_encrypted", self._is_https)
        if encrypted is not None:
            _allow_clients(group, encrypted.scope, "https", HTTPS, spec)
        _allow_sign_in(group, authenticates)
        return group

    def _target_group(
        self,
        group: SecurityGroup,
        network: AnyNetwork,
        ports: Value[tuple[int, ...]],
    ) -> str:
        noun = f"{self._prefix}{TARGETS}".replace("_", "-")
        targets = SecurityGroup(
            self,
            TARGETS,
            name=self._names.of("aws_security_group", noun),
            label=TARGETS,
            vpc_id=network.vpc_id,
            port=None,
        )
        group.connections.allow_to_targets(
            group, targets.security_group_id, ports, why="Requests of clients to services"
        )
        return targets.security_group_id

    def _access_logs(
        self,
        lb: Lb,
        account: Account,
        disposable: Value[bool],
    ) -> Bucket | None:
        spec, names = self._spec, self._names
        logged = when(self, "_logged", spec.access_logs | spec.connection_logs)
        if logged is None:
            return None
        bucket = access_log_bucket(
            logged.scope,
            "access_logs",
            name=names.of("aws_s3_bucket", f"{self._prefix}alb-logs"),
            account=account,
            expiration_days=spec.access_logs_expiration_days,
            disposable=disposable,
        )
        log_requests(
            logged.scope,
            "server_access_logs",
            bucket,
            name=names.of("aws_s3_bucket", f"{self._prefix}alb-audit"),
            expiration_days=spec.access_logs_expiration_days,
            disposable=disposable,
            account_id=account.account_id,
        )
        written = {"bucket": bucket.bucket, "enabled": True}
        arguments(
            lb,
            access_logs=blocks(spec.access_logs, lambda: written),
            connection_logs=blocks(spec.connection_logs, lambda: written),
        )
        return bucket


def _allow_clients(
    group: SecurityGroup, scope: Construct, name: str, port: int, spec: LoadBalancerSpec
) -> None:
    why = f"Clients over {name.upper()}"
    group.allow_from_cidr_blocks(
        scope, f"from_{name}", spec.ingress_cidr_blocks, port=port, why=why
    )
    if (dual_stack := when(scope, f"_{name}_dual_stack", spec.is_dual_stack)) is not None:
        group.allow_from_cidr_blocks(
            dual_stack.scope, f"from_{name}_ipv6", spec.ipv6_clients, port=port, why=why, ipv6=True
        )


def _allow_sign_in(group: SecurityGroup, authenticates: Value[bool]) -> None:
    """Let the load balancer ask Cognito who a user is, which has addresses of the internet alone.

    Source: Application Load Balancer user guide, "Authenticate users".
    """
    allowed = when(group, "_authenticates", authenticates)
    if allowed is not None:
        VpcSecurityGroupEgressRule(
            allowed.scope,
            "to_cognito",
            security_group_id=group.security_group_id,
            cidr_ipv4="0.0.0.0/0",
            **tcp(HTTPS, "Users sign in at Cognito"),
        )
