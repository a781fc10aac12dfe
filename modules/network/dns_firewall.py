"""Which names can be looked up in a VPC, where not all can."""

from __future__ import annotations

from typing import Any

from modules.bindings.aws import (
    Route53ResolverFirewallDomainList,
    Route53ResolverFirewallRule,
    Route53ResolverFirewallRuleGroup,
    Route53ResolverFirewallRuleGroupAssociation,
)
from modules.bindings.core import Construct
from modules.bindings.resources import put, reference
from modules.iam.account import Account
from modules.language.names import Names
from modules.language.value import Value, values

OF_AWS = ("*.api.aws", "*.compute.internal", "*.ec2.internal", "*.in-addr.arpa")
"""Endpoints of dual stack, and the names and addresses of what is in the VPC."""


class DnsFirewall(Construct):
    """An allow-list of names; AWS's own are on it, since no task starts without them."""

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        allowed_domains: Value[tuple[str, ...]],
        names: Names,
        account: Account,
        vpc_id: str,
    ) -> None:
        """Create the lists and rules, and only then have the VPC's resolver follow them."""
        super().__init__(scope, id)
        group = Route53ResolverFirewallRuleGroup(
            self, "_group", name=names.of("aws_route53_resolver_firewall_rule_group", "dns")
        )
        group_id = reference(group, "id")
        of_aws = values(f"*.{account.domain}", *OF_AWS)
        allowed = self._domains("allowed", names, put((of_aws + allowed_domains).distinct))
        allow = self._allow(group_id, allowed)
        block = self._block(group_id, self._domains("others", names, ["*"]), after=allow)
        Route53ResolverFirewallRuleGroupAssociation(
            self,
            "_association",
            name=names.of("aws_route53_resolver_firewall_rule_group", "dns"),
            firewall_rule_group_id=group_id,
            # Numbers from 101 on are those of accounts.
            priority=101,
            vpc_id=vpc_id,
            depends_on=[allow, block],
        )

    def _domains(self, noun: str, names: Names, domains: Any) -> str:
        """Return the id of a list of names."""
        # Lists and rules have the same words: their types tell them apart.
        found = Route53ResolverFirewallDomainList(
            Construct(self, f"_{noun}"),
            noun,
            name=names.of("aws_route53_resolver_firewall_domain_list", noun),
            domains=domains,
        )
        return reference(found, "id")

    def _allow(self, group_id: str, domains_id: str) -> Route53ResolverFirewallRule:
        return Route53ResolverFirewallRule(
            self,
            "allowed",
            name="allowed",
            action="ALLOW",
            priority=100,
            firewall_rule_group_id=group_id,
            firewall_domain_list_id=domains_id,
            # The names that an allowed one leads to by CNAME belong to whoever owns it.
            firewall_domain_redirection_action="TRUST_REDIRECTION_DOMAIN",
        )

    def _block(
        self, group_id: str, domains_id: str, *, after: Route53ResolverFirewallRule
    ) -> Route53ResolverFirewallRule:
        return Route53ResolverFirewallRule(
            self,
            "others",
            name="others",
            action="BLOCK",
            block_response="NXDOMAIN",
            priority=200,
            firewall_rule_group_id=group_id,
            firewall_domain_list_id=domains_id,
            depends_on=[after],
        )
