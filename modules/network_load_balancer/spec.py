"""A network load balancer of an environment."""

from __future__ import annotations

from typing import ClassVar

from modules.language.arns import CertificateArn
from modules.language.sources import TakenBy, elb
from modules.language.spec import Spec
from modules.language.value import Value
from modules.load_balancer.clients_spec import ClientsSpec
from modules.load_balancer.tls_spec import SslPolicy


class CrossZoneSpec(Spec):
    """What a network load balancer has and an application load balancer has not."""

    taken_by: ClassVar[TakenBy] = elb("CreateLoadBalancer")

    cross_zone: Value[bool] = Value(True)
    """Whether its address in each zone leads to tasks of all zones.

    Without it a zone whose tasks all fail answers nobody who knows its address, and two tasks in
    three zones get unequal shares. AWS bills the data that crosses zones. Default: it does.
    """


class NetworkLoadBalancerSpec(CrossZoneSpec, ClientsSpec):
    """A network load balancer; nothing listens until services add listeners.

    With ``dualstack`` tasks see a client of IPv6 as the load balancer, whatever
    ``preserve_client_ip`` of a listener says: they are asked by IPv4. ``proxy_protocol_v2`` tells
    its address.
    """

    taken_by: ClassVar[TakenBy] = elb("CreateLoadBalancer")

    certificate_arn: Value[CertificateArn | None] = Value(None)
    """Existing ACM certificate of the listeners of TLS. Default: none; it passes TCP through."""

    ssl_policy: Value[SslPolicy] = Value("ELBSecurityPolicy-TLS13-1-2-2021-06")
    """Protocols and ciphers of TLS, by the name of AWS's policy.

    Default: TLS 1.2 and 1.3. Security Hub's ELB.17 takes ``Res`` and ``1-3`` alone, which refuse
    older clients.
    """
