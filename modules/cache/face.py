"""The module ``cache``."""

from __future__ import annotations

from modules.cache.cache import Cache
from modules.cache.inputs import CacheInputs
from modules.frame.module_face import Face, Outputs
from modules.frame.module_stack import ModuleStack, Output
from modules.language.names import Names


def build(stack: ModuleStack, var: CacheInputs) -> Outputs:
    """Create the cache."""
    cache = Cache(
        stack,
        "_cache",
        noun=str(var.name),
        spec=var,
        names=Names(var.platform),
        vpc_id=str(var.vpc_id),
        subnet_ids=var.subnet_ids,
        key_arn=var.kms_key_arn,
        disposable=var.disposable,
    )
    return {
        "arn": Output(cache.arn, "ARN of the cache."),
        "endpoint": Output(cache.endpoint, "Host of the node that writes. It takes TLS alone."),
        "reader_endpoint": Output(
            cache.reader_endpoint, "Host of those that read; without any, the one that writes."
        ),
        "port": Output(cache.port, "Port."),
        "security_group_id": Output(
            cache.security_group.security_group_id,
            "Its security group, for the egress of whoever reads it, with both_sides.",
        ),
    }


FACE = Face(
    "cache",
    "A cache of ElastiCache for Valkey: encrypted at rest and in transit, and reached by security "
    "groups alone.",
    CacheInputs,
    build,
    comments={
        "terraform_data.final_snapshot": "Its id is new for each cache, and so is the name "
        "of the last snapshot.",
    },
)
