"""The public entrance of an environment."""

from __future__ import annotations

from typing import Any

from modules.bindings.aws import Lb, LbListener
from modules.bindings.conditional import when
from modules.bindings.core import Construct
from modules.bindings.expressions import address, attribute, optional_blocks, override, token
from modules.bucket.bucket import Bucket
from modules.iam.account import Account
from modules.load_balancer.access_logs import access_log_bucket
from modules.load_balancer.certificate import Domain
from modules.network.place import Place
from modules.network.security_group import HTTPS_PORT, SecurityGroup
from modules.specs.expression import When
from modules.specs.load_balancer import LoadBalancerSpec
from modules.specs.names import Names
from modules.specs.operations import chosen, given, negated

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
        network: Place,
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
        self._lb = Lb(
            self,
            "_lb",
            name=names.of("aws_lb", "alb"),
            load_balancer_type="application",
            internal=False,
            subnets=network.public_subnet_ids,
            security_groups=[self._group.security_group_id],
            drop_invalid_header_fields=True,
            enable_deletion_protection=token(negated(disposable)),
            idle_timeout=token(spec.idle_timeout_seconds),
        )
        self.arn = attribute(self._lb, "arn")
        self.arn_suffix = attribute(self._lb, "arn_suffix")
        self.dns_name = attribute(self._lb, "dns_name")
        self.zone_id = attribute(self._lb, "zone_id")
        self._access_logs(spec, names, account, disposable)
        self.listener_arn = self._listeners(spec)

    def _security_group(self, spec: LoadBalancerSpec, names: Names, network: Place) -> None:
        self._group = SecurityGroup(
            self,
            "load_balancer",
            name=names.of("aws_security_group", "alb"),
            label="load_balancer",
            vpc_id=network.vpc_id,
            port=None,
        )
        self.connections = self._group.connections
        self._let_in("http", HTTP_PORT, spec, self._group)
        encrypted = when(self._group, "_encrypted", spec.is_https)
        if encrypted is not None:
            self._let_in("https", HTTPS_PORT, spec, encrypted)

    def _let_in(self, name: str, port: int, spec: LoadBalancerSpec, scope: Construct) -> None:
        self._group.allow_from_cidr_blocks(
            scope,
            f"from_{name}",
            spec.ingress_cidr_blocks,
            port=port,
            why=f"Clients over {name.upper()}",
        )

    def _access_logs(
        self, spec: LoadBalancerSpec, names: Names, account: Account, disposable: bool
    ) -> None:
        self.access_log_bucket: Bucket | None = None
        scope = when(self, "_logged", spec.access_logs)
        if scope is None:
            return
        self.access_log_bucket = access_log_bucket(
            scope,
            "access_logs",
            name=names.of("aws_s3_bucket", "alb-logs"),
            account=account,
            expiration_days=spec.access_logs_expiration_days,
            disposable=disposable,
        )
        bucket = self.access_log_bucket.bucket
        logged = When(spec.access_logs, {"bucket": bucket, "enabled": True})
        override(self._lb, optional_blocks(access_logs=logged))
        # AWS writes a test object when logging is switched on.
        self._lb.add_override("depends_on", [address(self.access_log_bucket.policy)])

    def _listeners(self, spec: LoadBalancerSpec) -> str:
        """Create the listeners; return the one that rules belong to."""
        http = LbListener(
            self,
            "http",
            load_balancer_arn=self.arn,
            port=HTTP_PORT,
            protocol="HTTP",
            default_action=[],
        )
        _answer(http, redirects=spec.is_https)
        encrypted = when(self, "_encrypted", spec.is_https)
        if encrypted is None:
            return attribute(http, "arn")
        https = LbListener(
            encrypted,
            "https",
            load_balancer_arn=self.arn,
            port=HTTPS_PORT,
            protocol="HTTPS",
            ssl_policy=TLS_POLICY,
            certificate_arn=token(self._certificate_arn(spec)),
            default_action=[],
        )
        _answer(https, redirects=False)
        return str(chosen(spec.is_https, attribute(https, "arn"), attribute(http, "arn")))

    def _certificate_arn(self, spec: LoadBalancerSpec) -> Any:
        named = when(self, "_named", spec.domain_name)
        if named is None:
            return spec.certificate_arn
        domain = Domain(
            named,
            "_domain",
            domain_name=spec.domain_name,
            hosted_zone_id=spec.hosted_zone_id,
            lb=self._lb,
        )
        return chosen(given(spec.domain_name), domain.certificate_arn, spec.certificate_arn)


def _answer(listener: LbListener, *, redirects: Any) -> None:
    """Lead clients to HTTPS; or tell them that there is nothing, until a rule says otherwise."""
    action = {"type": chosen(redirects, "redirect", "fixed-response")}
    action |= optional_blocks(
        redirect=When(
            redirects,
            {"port": str(HTTPS_PORT), "protocol": "HTTPS", "status_code": "HTTP_301"},
        ),
        fixed_response=When(
            negated(redirects),
            {"content_type": "text/plain", "message_body": "Not found", "status_code": "404"},
        ),
    )
    override(listener, {"default_action": [{**action, "type": str(action["type"])}]})
