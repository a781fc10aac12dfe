"""Names that may be looked up are those of AWS, and those that are written."""

from tests.support.environments import least
from tests.support.synthesized import Synthesized

RULE, LIST = "aws_route53_resolver_firewall_rule", "aws_route53_resolver_firewall_domain_list"


def found(**fields: object) -> Synthesized:
    return least(
        {"network.dns_firewall_allowed_domains": ["*.shop.local", "public.ecr.aws"], **fields}
    )


def test_names_of_aws_of_the_vpc_and_of_the_list_have_an_address() -> None:
    stack = found()

    assert stack.resource(f"{LIST}.allowed")["domains"] == [
        "*.amazonaws.com",
        "*.api.aws",
        "*.compute.internal",
        "*.ec2.internal",
        "*.in-addr.arpa",
        "*.shop.local",
        "public.ecr.aws",
    ]
    stack.has(
        f"{RULE}.allowed",
        action="ALLOW",
        priority=100,
        firewall_domain_redirection_action="TRUST_REDIRECTION_DOMAIN",
    )


def test_no_other_name_has_one() -> None:
    stack = found()

    stack.has(f"{LIST}.others", domains=["*"])
    stack.has(f"{RULE}.others", action="BLOCK", block_response="NXDOMAIN", priority=200)


def test_nothing_is_blocked_before_what_is_allowed_is_known() -> None:
    stack = found()

    stack.has(f"{RULE}.others", depends_on=[f"{RULE}.allowed"])
    stack.has(
        "aws_route53_resolver_firewall_rule_group_association.this",
        vpc_id="${aws_vpc.this.id}",
        depends_on=[f"{RULE}.allowed", f"{RULE}.others"],
    )
