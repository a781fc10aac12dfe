"""Waivers of controls: which ones and which addresses are taken; `make evidence` says the rest."""

from __future__ import annotations

from datetime import date
from typing import Any

from modules.controls.controls import IDS
from modules.language.cases import Case, Changes, join, wrong

ADDRESS = "write <type>.<name>, without an instance's key"
BALANCER = "aws_lb.this"


def waived(control: str, **addresses: Any) -> Changes:
    """Return the waivers of a control by address."""
    return {"waivers": {control: addresses}}


def refused(title: str, waivers: Any, message: str) -> Case:
    """Return a case of waivers that are refused."""
    return wrong(title, {"waivers": waivers}, message)


AUDITS = join(
    waived("ELB.16", **{BALANCER: "AWS WAF is in the CDN"}),
    waived("S3.9", **{BALANCER: {"reason": "why", "by": "Ada", "until": date.max}}),
    waived("S3.15", **{"remote-state/aws_s3_bucket.this": "no lock file may be locked"}),
    waived("CKV_AWS_260", **{"aws_vpc_security_group_ingress_rule.web": "redirects"}),
    {"waivers": {}},
    refused(
        "a waiver of a control that is misspelt",
        {"SecretManager.1": {BALANCER: "why"}},
        'waivers.SecretManager.1: is no control that is judged; did you mean "SecretsManager.1"?',
    ),
    refused(
        "a waiver of a control that no platform shows",
        {"Macie.1": {BALANCER: "why"}},
        "waivers.Macie.1: is no control that is judged; `docs/reference/controls.md` lists those "
        "that are judged",
    ),
    refused(
        "a waiver of no control",
        {"load balancer": {BALANCER: "why"}},
        'waivers.load balancer: "load balancer": write the id of a control in Security Hub: '
        "ELB.16; or of a check of checkov: CKV_AWS_260",
    ),
    refused(
        "a waiver of one instance",
        {"EC2.15": {"aws_subnet.public[0]": "why"}},
        f'waivers.EC2.15.aws_subnet.public[0]: "aws_subnet.public[0]": {ADDRESS}',
    ),
    refused(
        "a waiver of a control everywhere",
        {"ELB.16": "why"},
        'waivers.ELB.16: "why" is not a table; put its fields in curly braces',
    ),
    refused(
        "a waiver of a control nowhere",
        {"ELB.16": {}},
        "waivers.ELB.16: 0 given; give at least 1",
    ),
    refused(
        "more waivers of a control than one reads",
        {"ELB.16": {f"aws_lb.number_{number}": "why" for number in range(201)}},
        "waivers.ELB.16: 201 given; give at most 200",
    ),
    refused(
        "waivers of more controls than there are",
        {f"ELB.{number}": {BALANCER: "why"} for number in range(len(IDS) + 1)},
        f"waivers: {len(IDS) + 1} given; give at most {len(IDS)}",
    ),
    refused(
        "a waiver that has expired",
        {"ELB.16": {BALANCER: {"reason": "why", "until": date(2020, 5, 31)}}},
        "waivers.ELB.16.aws_lb.this.until: 2020-05-31 has passed; mend what is waived and remove "
        "the waiver, or write a later date",
    ),
)
