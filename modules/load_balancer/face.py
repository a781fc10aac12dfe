"""The module ``load_balancer``."""

from __future__ import annotations

from modules.frame.module_face import Face, Outputs
from modules.frame.module_stack import ModuleStack, Output
from modules.iam.account import Account
from modules.language.names import Names
from modules.load_balancer.inputs import LoadBalancerInputs
from modules.load_balancer.load_balancer import LoadBalancer
from modules.logs.log_groups import LogGroups
from modules.network.existing import ExistingNetwork


def build(stack: ModuleStack, var: LoadBalancerInputs) -> Outputs:
    """Create the load balancer."""
    balancer = LoadBalancer(
        stack,
        "_load_balancer",
        spec=var,
        names=Names(var.name),
        account=Account(stack, "_account", arn="aws_security_group.load_balancer.arn"),
        network=ExistingNetwork(str(var.vpc_id), public_subnet_ids=var.subnet_ids),
        target_ports=var.target_ports,
        authenticates=var.authenticates,
        logs=LogGroups(str(var.name), var.logs.kms_key_arn, var.logs.retention_days),
        disposable=var.disposable,
    )
    bucket = balancer.access_log_bucket
    return {
        "arn": Output(balancer.arn, "ARN of the load balancer."),
        "arn_suffix": Output(balancer.arn_suffix, "What CloudWatch calls the load balancer."),
        "dns_name": Output(balancer.dns_name, "DNS name of the load balancer."),
        "zone_id": Output(balancer.zone_id, "Hosted zone of `dns_name`, for alias records."),
        "listener_arn": Output(
            balancer.listener_arn, "Listener that rules belong to: HTTPS where there is one."
        ),
        "certificate_arn": Output(
            balancer.certificate_arn, "Certificate of the listener, or null."
        ),
        "security_group_id": Output(
            balancer.connections.security_group_id, "Security group of the load balancer."
        ),
        "target_security_group_id": Output(
            balancer.target_security_group_id,
            "Security group that the tasks of all services behind the load balancer share; the id "
            "of `load_balancer.target_security_group` in the module service.",
            tuple(balancer.connections.complete()),
        ),
        "access_log_bucket": Output(
            bucket.bucket if bucket else None, "Bucket of access and connection logs, or null."
        ),
    }


FACE = Face(
    "load_balancer",
    "An application load balancer that answers 404 until services add rules.",
    LoadBalancerInputs,
    build,
    comments={
        "aws_acm_certificate.this.lifecycle": "The listener holds the old one until it has the "
        "new one.",
        "aws_lb.this.lifecycle.ignore_changes": "AWS changes it for no load balancer that exists.",
        "aws_lb.this.depends_on": "AWS writes a test object when logging is switched on.",
        "aws_lb_trust_store.this.lifecycle": "The listener holds the old one until it has "
        "the new one.",
        "aws_route53_record.validation": "ACM asks for the same record again when a certificate "
        "is renewed or replaced.",
    },
)
