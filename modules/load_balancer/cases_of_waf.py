"""AWS WAF in front of a load balancer."""

from __future__ import annotations

from typing import Any, Literal

from modules.language.cases import Changes, Group, join, wrong
from modules.language.cases_of_kinds import choice, nulls, texts, whole_number
from modules.load_balancer.waf_spec import ManagedRuleGroup

CORE, INPUTS = "AWSManagedRulesCommonRuleSet", "AWSManagedRulesKnownBadInputsRuleSet"
EXISTING = "arn:aws:wafv2:eu-west-1:123456789012:regional/webacl/shop/0a1b2c3d"
RULE = "write the name of a rule, such as SizeRestrictions_BODY, or * for all of the group"
OTHERS = "waf.web_acl: exists, and what it does is its owner's; remove it, or all other fields"


def _waf(**fields: Any) -> Changes:
    return {"waf": fields}


def _counted(*rules: str | None, group: str = CORE, **fields: Any) -> Changes:
    return _waf(action="block", counted_rules={group: list(rules)}, **fields)


def _group(*groups: str) -> Changes:
    return _waf(managed_rule_groups=list(groups))


WAF: Group = join(
    _waf(),
    _waf(action="block", rate_limit=2000),
    _waf(managed_rule_groups=[], rate_limit=100),
    _counted("*"),
    _counted("SizeRestrictions_BODY", "NoUserAgent_HEADER", managed_rule_groups=[CORE]),
    _waf(web_acl={"arn": EXISTING}),
    whole_number("waf.rate_limit", 10, 2000000000),
    choice("waf.action", Literal["count", "block"], "captcha"),
    choice(
        "waf.managed_rule_groups.0",
        ManagedRuleGroup,
        "AWSManagedRulesBotControlRuleSet",
        given=_group("AWSManagedRulesBotControlRuleSet"),
    ),
    choice(
        "waf.counted_rules.AWSManagedRules",
        ManagedRuleGroup,
        "AWSManagedRules",
        given=_counted("*", group="AWSManagedRules"),
    )._replace(
        also='waf.counted_rules: "AWSManagedRules" is none of managed_rule_groups; add it there, '
        "or remove it"
    ),
    texts(f"waf.counted_rules.{CORE}.0", RULE, "Size Restrictions", "", "AWS*", made=_counted),
    nulls(
        **{f"waf__counted_rules__{CORE}__0": (_counted(None), f"waf.counted_rules: null: {RULE}")},
    ),
    wrong(
        "counted rules of a group that are null",
        _waf(action="block", counted_rules={CORE: None}),
        f"waf.counted_rules.{CORE}: null is not a list; put it in square brackets",
        instead="waf.counted_rules: null is not a list; put it in square brackets",
    ),
    wrong(
        "unknown field of a web ACL",
        _waf(web_acl={"arn": EXISTING, "id": "a"}),
        "waf.web_acl.id: is no field of this table; choose arn",
        instead='waf.web_acl: "id" is no field; choose arn',
    ),
    wrong(
        "counted rules of a group, none",
        _counted(),
        f"waf.counted_rules.{CORE}: 0 given; give at least 1",
    ),
    wrong(
        "counted rules of a group, 101",
        _counted(*(f"Rule{number}" for number in range(101))),
        f"waf.counted_rules.{CORE}: 101 given; give at most 100",
    ),
    wrong(
        "rule groups 12",
        _group(*["AWSManagedRulesAmazonIpReputationList"] * 12),
        "waf.managed_rule_groups: 12 given; give at most 11",
        also='waf.managed_rule_groups: "AWSManagedRulesAmazonIpReputationList" is given twice; '
        "give it once",
    ),
    wrong(
        "rule group given twice",
        _group(INPUTS, CORE, INPUTS),
        f'waf.managed_rule_groups: "{INPUTS}" is given twice; give it once',
    ),
    wrong(
        "rule groups beyond the capacity of a web ACL",
        _group(
            CORE,
            INPUTS,
            "AWSManagedRulesSQLiRuleSet",
            "AWSManagedRulesLinuxRuleSet",
            "AWSManagedRulesWindowsRuleSet",
        ),
        "waf.managed_rule_groups: 1502 units of capacity with the rule of rate_limit, and the "
        "price of a web ACL includes 1500; remove some",
    ),
    wrong(
        "web ACL that judges nothing",
        _group(),
        "waf.managed_rule_groups: nothing is judged; name a rule group, or give rate_limit",
    ),
    wrong(
        "counted rules of a group that is not there",
        _counted("*", managed_rule_groups=[INPUTS]),
        f'waf.counted_rules: "{CORE}" is none of managed_rule_groups; add it there, or remove it',
    ),
    wrong(
        "counted rules where all count",
        _waf(counted_rules={CORE: ["*"]}),
        'waf.counted_rules: are of action = "block"; with "count" all rules count, remove them',
    ),
    texts(
        "waf.web_acl.arn",
        "write the ARN of a regional web ACL: "
        "arn:aws:wafv2:<region>:<account>:regional/webacl/<name>/<id>",
        "arn:aws:wafv2:us-east-1:123456789012:global/webacl/shop/0a1b2c3d",
        made=lambda arn: _waf(web_acl={"arn": arn}),
    ),
    wrong(
        "web ACL that exists beside an action",
        {**_waf(web_acl={"arn": EXISTING}, action="block")},
        OTHERS,
    ),
    wrong(
        "web ACL that exists beside a limit", _waf(web_acl={"arn": EXISTING}, rate_limit=10), OTHERS
    ),
    wrong(
        "web ACL that exists beside rule groups",
        _waf(web_acl={"arn": EXISTING}, managed_rule_groups=[CORE]),
        OTHERS,
    ),
)
