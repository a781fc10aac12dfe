"""AWS WAF in front of a load balancer."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Any, ClassVar, Literal, get_args

from pydantic import Field

from modules.language.arns import WebAclArn
from modules.language.functions import joined, quoted, total
from modules.language.patterns import Matches
from modules.language.problems import Rule
from modules.language.sources import TakenBy, wafv2
from modules.language.spec import Spec
from modules.language.value import Value, constant

ManagedRuleGroup = Literal[
    "AWSManagedRulesAmazonIpReputationList",
    "AWSManagedRulesAnonymousIpList",
    "AWSManagedRulesCommonRuleSet",
    "AWSManagedRulesKnownBadInputsRuleSet",
    "AWSManagedRulesAdminProtectionRuleSet",
    "AWSManagedRulesSQLiRuleSet",
    "AWSManagedRulesLinuxRuleSet",
    "AWSManagedRulesUnixRuleSet",
    "AWSManagedRulesWindowsRuleSet",
    "AWSManagedRulesPHPRuleSet",
    "AWSManagedRulesWordPressRuleSet",
]
"""AWS's rule groups that cost no more than a rule, and need nothing said."""

CAPACITY_UNITS = constant(
    "waf_capacity_units",
    {
        "AWSManagedRulesAmazonIpReputationList": 25,
        "AWSManagedRulesAnonymousIpList": 50,
        "AWSManagedRulesCommonRuleSet": 700,
        "AWSManagedRulesKnownBadInputsRuleSet": 200,
        "AWSManagedRulesAdminProtectionRuleSet": 100,
        "AWSManagedRulesSQLiRuleSet": 200,
        "AWSManagedRulesLinuxRuleSet": 200,
        "AWSManagedRulesUnixRuleSet": 100,
        "AWSManagedRulesWindowsRuleSet": 200,
        "AWSManagedRulesPHPRuleSet": 100,
        "AWSManagedRulesWordPressRuleSet": 100,
    },
)
"""Web ACL capacity units (WCU) of each group. Source: AWS WAF developer guide, "AWS Managed Rules
rule groups list"."""

PRIORITIES = constant(
    "waf_priorities",
    {group: 10 * number for number, group in enumerate(get_args(ManagedRuleGroup), start=1)},
)
"""Priority of each group in a web ACL: who is known to be bad first. ``rate_limit`` has 0."""

INCLUDED_UNITS = 1500
"""Units of a web ACL that its price includes; more cost more for each request. The rule of
``rate_limit`` takes two. Source: AWS WAF developer guide, "Web ACL capacity units"."""

ALL_RULES = "*"
"""All rules of a group."""

RuleName = Annotated[
    str,
    Matches(
        r"[A-Za-z0-9_-]{1,128}|\*",
        "the name of a rule, such as SizeRestrictions_BODY, or * for all of the group",
    ),
]

RuleGroups = Annotated[tuple[ManagedRuleGroup, ...], Field(max_length=11)]

CountedRules = dict[
    ManagedRuleGroup, Annotated[tuple[RuleName, ...], Field(min_length=1, max_length=100)]
]

DEFAULT_GROUPS: tuple[ManagedRuleGroup, ...] = (
    "AWSManagedRulesAmazonIpReputationList",
    "AWSManagedRulesCommonRuleSet",
    "AWSManagedRulesKnownBadInputsRuleSet",
)


class ExistingWebAcl(Spec):
    """A web ACL that exists."""

    taken_by: ClassVar[TakenBy] = wafv2("AssociateWebACL")

    arn: Annotated[
        Value[WebAclArn],
        Field(
            examples=[
                "arn:aws:wafv2:eu-west-1:111122223333:regional/webacl/shop/"
                "01234567-89ab-cdef-0123-456789abcdef"
            ]
        ),
    ]
    """Its ARN, in the region of the load balancer."""


class WafSpec(Spec):
    """A web ACL of AWS WAF that judges each request before the load balancer does (ELB.16).

    Requests that a rule finds are logged, without the headers ``authorization`` and ``cookie``.
    """

    taken_by: ClassVar[TakenBy] = wafv2("CreateWebACL")

    action: Value[Literal["count", "block"]] = Value("count")
    """What becomes of a request that a rule finds: it is counted and logged, or answered 403 too.

    Default: counted, since AWS's rules take some honest requests for attacks, such as bodies above
    8 KB and clients without ``user-agent``. Read the counts of a week, then block.
    """

    managed_rule_groups: Value[RuleGroups] = Value(DEFAULT_GROUPS)
    """Rule groups that AWS writes and keeps current.

    Default: addresses known to be bad, the core rule set against what OWASP lists, and inputs that
    are known to be attacks; 925 of the 1,500 units of capacity that the price includes.
    """

    counted_rules: Value[CountedRules] = Value({})
    """Rules that only count though ``action`` is to block, by their group; ``["*"]``: all of it.

    ``AWSManagedRulesCommonRuleSet = ["SizeRestrictions_BODY"]`` lets large bodies through. AWS
    ignores a name that the group does not have. Default: none.
    """

    rate_limit: Value[Annotated[int, Field(ge=10, le=2000000000)] | None] = Value(None)
    """Requests in five minutes from one address above which further ones are counted, or blocked.

    Default: no limit, since a partner with many customers may call from one address.
    """

    web_acl: Value[ExistingWebAcl | None] = Value(None)
    """A web ACL that exists, instead of one that is made. Its rules and logs are its owner's."""

    def rules(self) -> Iterator[Rule]:
        """Yield the rules between the fields."""
        groups: Value[Any] = self.managed_rule_groups
        exists = self.web_acl.is_given
        twice = groups.repeated
        yield Rule(
            ("managed_rule_groups",),
            twice.length == 0,
            f"{quoted(twice)} is given twice; give it once",
        )
        units = total(Value((2,)) + groups.map(_units_of))
        yield Rule(
            ("managed_rule_groups",),
            units <= INCLUDED_UNITS,
            f"{units} units of capacity with the rule of rate_limit, and the price of a web ACL "
            f"includes {INCLUDED_UNITS}; remove some",
        )
        yield Rule(
            ("managed_rule_groups",),
            (groups.length > 0) | self.rate_limit.is_given | exists,
            "nothing is judged; name a rule group, or give rate_limit",
        )
        others = self.counted_rules.keys.filter(lambda group: ~groups.contains(group))
        yield Rule(
            ("counted_rules",),
            others.length == 0,
            f"{quoted(others)} is none of managed_rule_groups; add it there, or remove it",
        )
        yield Rule(
            ("counted_rules",),
            (self.counted_rules.length == 0) | (self.action == "block"),
            'are of action = "block"; with "count" all rules count, remove them',
        )
        made = (
            (self.action != "count")
            | (joined(",", groups) != ",".join(DEFAULT_GROUPS))
            | (self.counted_rules.length > 0)
            | self.rate_limit.is_given
        )
        yield Rule(
            ("web_acl",),
            ~(exists & made),
            "exists, and what it does is its owner's; remove it, or all other fields",
        )


def _units_of(group: Any) -> Any:
    return CAPACITY_UNITS.get(group, 0)
