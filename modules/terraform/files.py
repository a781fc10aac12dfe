"""The files of a module, as a Terraform engineer would write them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from modules.terraform.arguments import block_names
from modules.terraform.content import KINDS
from modules.terraform.hcl.files import tf_files

PARTS = {
    "aws_default_security_group.": "main",
    "access_logs": "access_logs",
    "flow_log": "flow_logs",
    "aws_acm_": "certificate",
    "aws_route53_": "certificate",
    "aws_appautoscaling_": "scaling",
    "aws_ecr_": "registry",
    "aws_iam_": "iam",
    "aws_lb_listener_rule.": "routing",
    "aws_lb_target_group.": "routing",
    "aws_eip.": "routing",
    "aws_nat_gateway.": "routing",
    "aws_route": "routing",
    "aws_service_discovery_": "discovery",
    "endpoint": "endpoints",
    "security_group": "security_group",
}
"""The file to which an address belongs in a long module, by what stands in it; others are main."""


def files(content: Mapping[str, Any], comments: Mapping[str, str]) -> dict[str, str]:
    """Return the text of each ``.tf`` file of a module, by file name.

    Args:
        content: The module in Terraform's JSON syntax.
        comments: Why something is as it is, by the address of a block or an argument.

    Raises:
        ValueError: A comment is about nothing in the module.
    """
    names = {
        kind: block_names(KINDS[kind], resources.values())
        for kind, resources in content["resource"].items()
    }
    return tf_files(content, block_names=names, comments=comments, part=_part)


def _part(address: str) -> str:
    return next((part for found, part in PARTS.items() if found in address), "main")
