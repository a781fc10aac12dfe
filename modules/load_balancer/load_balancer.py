"""The public entrance of an environment."""

from __future__ import annotations

from modules.bindings.aws import Lb, LbListener, LbListenerDefaultAction
from modules.bindings.core import Construct
from modules.iam.account import Account
from modules.load_balancer.access_logs import access_log_bucket
from modules.load_balancer.certificate import Domain
from modules.network.network import Network
from modules.network.security_group import HTTPS_PORT, SecurityGroup
from modules.specs.load_balancer import LoadBalancerSpec
from modules.specs.names import Names

HTTP_PORT = 80

TLS_POLICY = "ELBSecurityPolicy-TLS13-1-2-2021-06"
"""TLS 1.2 and 1.3, as AWS recommends (Security Hub ELB.17)."""


class LoadBalancer(Construct):
    """An internet-facing application load balancer that answers 404 until services add rules."""

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        spec: LoadBalancerSpec,
        names: Names,
        account: Account,
        network: Network,
        disposable: bool,
    ) -> None:
        """Create the load balancer, its listeners and its access logs.

        Args:
            scope: Parent construct.
            id: Construct id.
            spec: Who may connect, and how.
            names: Makes physical names.
            account: Where it lives.
            network: Where it stands.
            disposable: Whether it may be deleted, with its access logs.
        """
        super().__init__(scope, id)
        self._security_group(spec, names, network)
        logs = access_log_bucket(
            self,
            "access_logs",
            name=names.of("aws_s3_bucket", "alb-logs"),
            account=account,
            expiration_days=spec.access_logs_expiration_days,
            disposable=disposable,
        )
        self._lb = Lb(
            self,
            "_lb",
            name=names.of("aws_lb", "alb"),
            load_balancer_type="application",
            internal=False,
            subnets=network.subnets.public_subnet_ids,
            security_groups=[self._group.security_group_id],
            drop_invalid_header_fields=True,
            enable_deletion_protection=not disposable,
            idle_timeout=spec.idle_timeout_seconds,
            access_logs={"bucket": logs.bucket, "enabled": True},
            # AWS writes a test object when logging is switched on.
            depends_on=[logs.policy],
        )
        self.dns_name: str = self._lb.dns_name
        self.arn_suffix: str = self._lb.arn_suffix
        self.listener_arn: str = self._listeners(spec)

    def _security_group(self, spec: LoadBalancerSpec, names: Names, network: Network) -> None:
        self._group = SecurityGroup(
            self,
            "load_balancer",
            name=names.of("aws_security_group", "alb"),
            label="load_balancer",
            vpc_id=network.vpc_id,
            port=None,
        )
        self.connections = self._group.connections
        ports = {"http": HTTP_PORT} | ({"https": HTTPS_PORT} if spec.is_https else {})
        for name, port in ports.items():
            self._group.allow_from_cidr_blocks(
                f"from_{name}",
                list(spec.ingress_cidr_blocks),
                port=port,
                why=f"Clients over {name.upper()}",
            )

    def _listeners(self, spec: LoadBalancerSpec) -> str:
        """Create the listeners; return the one that rules belong to."""
        arn: str = self._lb.arn
        http = LbListener(
            self,
            "http",
            load_balancer_arn=arn,
            port=HTTP_PORT,
            protocol="HTTP",
            default_action=[_redirect() if spec.is_https else _not_found()],
        )
        if not spec.is_https:
            return http.arn
        https = LbListener(
            self,
            "https",
            load_balancer_arn=arn,
            port=HTTPS_PORT,
            protocol="HTTPS",
            ssl_policy=TLS_POLICY,
            certificate_arn=self._certificate_arn(spec),
            default_action=[_not_found()],
        )
        return https.arn

    def _certificate_arn(self, spec: LoadBalancerSpec) -> str:
        if spec.domain_name is None or spec.hosted_zone_id is None:
            return str(spec.certificate_arn)
        domain = Domain(
            self,
            "_domain",
            domain_name=spec.domain_name,
            hosted_zone_id=spec.hosted_zone_id,
            lb=self._lb,
        )
        return domain.certificate_arn


def _not_found() -> LbListenerDefaultAction:
    return LbListenerDefaultAction(
        type="fixed-response",
        fixed_response={
            "content_type": "text/plain",
            "message_body": "Not found",
            "status_code": "404",
        },
    )


def _redirect() -> LbListenerDefaultAction:
    return LbListenerDefaultAction(
        type="redirect",
        redirect={"port": str(HTTPS_PORT), "protocol": "HTTPS", "status_code": "HTTP_301"},
    )
