"""The module ``network_load_balancer``."""

from __future__ import annotations

from modules.frame.module_face import Face, Outputs
from modules.frame.module_stack import ModuleStack, Output
from modules.language.names import Names
from modules.network.existing import ExistingNetwork
from modules.network_load_balancer.inputs import NetworkLoadBalancerInputs
from modules.network_load_balancer.network_load_balancer import NetworkLoadBalancer


def build(stack: ModuleStack, var: NetworkLoadBalancerInputs) -> Outputs:
    """Create the load balancer."""
    balancer = NetworkLoadBalancer(
        stack,
        "_load_balancer",
        spec=var,
        names=Names(var.name),
        network=ExistingNetwork(str(var.vpc_id), public_subnet_ids=var.subnet_ids),
        listener_ports=var.listener_ports,
        disposable=var.disposable,
    )
    return {
        "arn": Output(balancer.arn, "ARN of the load balancer."),
        "arn_suffix": Output(balancer.arn_suffix, "What CloudWatch calls the load balancer."),
        "dns_name": Output(balancer.dns_name, "DNS name of the load balancer."),
        "zone_id": Output(balancer.zone_id, "Hosted zone of `dns_name`, for alias records."),
        "security_group_id": Output(
            balancer.connections.security_group_id, "Security group of the load balancer."
        ),
        "certificate_arn": Output(
            var.certificate_arn, "Certificate of the listeners of TLS, or null."
        ),
        "ssl_policy": Output(var.ssl_policy, "Protocols and ciphers of the listeners of TLS."),
    }


FACE = Face(
    "network_load_balancer",
    "A network load balancer on which nothing listens until services add listeners.",
    NetworkLoadBalancerInputs,
    build,
    comments={
        "aws_lb.this.lifecycle.ignore_changes": "AWS changes it for no load balancer that exists.",
    },
)
