"""AWS WAF in front of a load balancer: a web ACL, its log, and their association."""

from __future__ import annotations

from typing import Any

from modules.bindings.aws import (
    Wafv2WebAcl,
    Wafv2WebAclAssociation,
    Wafv2WebAclLoggingConfiguration,
    Wafv2WebAclLoggingConfigurationLoggingFilterFilter,
    Wafv2WebAclLoggingConfigurationLoggingFilterFilterCondition,
    Wafv2WebAclLoggingConfigurationRedactedFields,
)
from modules.bindings.conditions import when
from modules.bindings.core import Construct
from modules.bindings.resources import Blocks, arguments, blocks, put, reference
from modules.language.value import Value
from modules.load_balancer.waf_spec import ALL_RULES, PRIORITIES, WafSpec
from modules.logs.log_groups import LogGroups

RATE_LIMIT = "rate-limit"
"""Name of the rule of ``rate_limit``, which comes before all others."""

SECRET_HEADERS = ("authorization", "cookie")
"""Headers that no log contains: who has them is their user."""

FOUND = ("BLOCK", "COUNT", "EXCLUDED_AS_COUNT")
"""Actions of the requests that are logged; all others are in the access logs."""


class Waf(Construct):
    """What judges requests before the load balancer does: a web ACL, made here or given."""

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        spec: WafSpec,
        name: str,
        noun: str,
        load_balancer_arn: str,
        logs: LogGroups,
    ) -> None:
        """Create the web ACL unless it is given, and put it in front of the load balancer.

        Args:
            scope: Parent construct.
            id: Construct id.
            spec: What it does.
            name: Name of the web ACL.
            noun: Last part of its log group's name.
            load_balancer_arn: ARN of the load balancer.
            logs: Settings of its log group.
        """
        super().__init__(scope, id)
        web_acl_arn: Value[str] = spec.web_acl.if_given(lambda acl: acl.arn, otherwise="")
        made = when(self, "_made", ~spec.web_acl.is_given)
        if made is not None:
            acl = _web_acl(made.scope, spec, name)
            _log(made.scope, acl, logs, noun)
            web_acl_arn = spec.web_acl.if_given(
                lambda acl: acl.arn, otherwise=Value(reference(acl, "arn"))
            )
        Wafv2WebAclAssociation(
            self,
            "_association",
            resource_arn=load_balancer_arn,
            web_acl_arn=put(web_acl_arn),
        )


def _web_acl(scope: Construct, spec: WafSpec, name: str) -> Wafv2WebAcl:
    acl = Wafv2WebAcl(
        scope,
        "_web_acl",
        name=name,
        scope="REGIONAL",
        default_action={"allow": {}},
        visibility_config=_measured(name),
    )
    arguments(
        acl,
        rule=[
            blocks(spec.rate_limit, lambda: _rate_rule(spec)),
            blocks(spec.managed_rule_groups, lambda group: _group_rule(spec, group)),
        ],
    )
    return acl


def _rate_rule(spec: WafSpec) -> dict[str, Any]:
    return {
        "name": RATE_LIMIT,
        "priority": 0,
        "action": _one_of(spec.action == "block", "block", "count"),
        "statement": {
            "rate_based_statement": {"limit": spec.rate_limit, "aggregate_key_type": "IP"}
        },
        "visibility_config": _measured(RATE_LIMIT),
    }


def _group_rule(spec: WafSpec, group: Value[str]) -> dict[str, Any]:
    counted = spec.counted_rules.get(group, ())
    counts = (spec.action == "count") | counted.contains(ALL_RULES)
    statement = {
        "name": group,
        "vendor_name": "AWS",
        "rule_action_override": blocks(
            counted.filter(lambda rule: rule != ALL_RULES),
            lambda rule: {"name": rule, "action_to_use": {"count": {}}},
        ),
    }
    return {
        "name": group,
        "priority": PRIORITIES.get(group, 0),
        "override_action": _one_of(counts, "count", "none"),
        "statement": {"managed_rule_group_statement": statement},
        "visibility_config": _measured(group),
    }


def _one_of(condition: Value[bool], yes: str, no: str) -> dict[str, Blocks]:
    return {yes: blocks(condition, dict), no: blocks(~condition, dict)}


def _measured(name: str | Value[str]) -> dict[str, Any]:
    """Return what CloudWatch counts; samples are off, for they would show secret headers."""
    return {
        "cloudwatch_metrics_enabled": True,
        "metric_name": name,
        "sampled_requests_enabled": False,
    }


def _log(scope: Construct, acl: Wafv2WebAcl, logs: LogGroups, noun: str) -> None:
    """Log what the rules find; AWS WAF itself lets the logs be written to its group."""
    group = logs.create_of_web_acl(scope, "waf", name=noun)
    Wafv2WebAclLoggingConfiguration(
        scope,
        "_logging",
        resource_arn=reference(acl, "arn"),
        log_destination_configs=[reference(group, "arn")],
        redacted_fields=[
            Wafv2WebAclLoggingConfigurationRedactedFields(single_header={"name": header})
            for header in SECRET_HEADERS
        ],
        logging_filter={
            "default_behavior": "DROP",
            "filter": [
                Wafv2WebAclLoggingConfigurationLoggingFilterFilter(
                    behavior="KEEP",
                    requirement="MEETS_ANY",
                    condition=[
                        Wafv2WebAclLoggingConfigurationLoggingFilterFilterCondition(
                            action_condition={"action": action}
                        )
                        for action in FOUND
                    ],
                )
            ],
        },
    )
