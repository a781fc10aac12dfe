"""AWS WAF judges requests before the load balancer does, where an environment asks for it."""

from typing import Any

from modules.load_balancer.face import FACE
from modules.load_balancer.waf_spec import DEFAULT_GROUPS, WafSpec
from tests.support.environments import app, least
from tests.support.moves import Move, untested
from tests.support.synthesized import Synthesized

WAF = {
    "load_balancer.ingress_cidr_blocks": ["10.0.0.0/8"],
    "load_balancer.plain_http": True,
    "load_balancer.waf.action": "count",
}
BLOCKING = {**WAF, "load_balancer.waf.action": "block"}
CORE = "AWSManagedRulesCommonRuleSet"
ACL, RULE = "aws_wafv2_web_acl.this", "aws_wafv2_web_acl.this.rule"
LOGS_KEY = "aws_kms_key_policy.logs.policy.Statement.CloudWatchLogs"
EXISTING = "arn:aws:wafv2:us-east-1:123456789012:regional/webacl/shop/1"

MOVES = [
    Move(
        "load_balancer.waf.action",
        "block",
        {
            *(f"-{RULE}.{group}.override_action.count" for group in DEFAULT_GROUPS),
            *(f"+{RULE}.{group}.override_action.none" for group in DEFAULT_GROUPS),
        },
        given=WAF,
    ),
    Move(
        "load_balancer.waf.managed_rule_groups",
        ["AWSManagedRulesAmazonIpReputationList", CORE],
        {f"-{RULE}.AWSManagedRulesKnownBadInputsRuleSet"},
        given=WAF,
    ),
    Move(
        "load_balancer.waf.counted_rules",
        {CORE: ["SizeRestrictions_BODY"]},
        {f"+{RULE}.{CORE}.statement.managed_rule_group_statement.rule_action_override"},
        given=BLOCKING,
    ),
    Move(
        "load_balancer.waf.rate_limit",
        2000,
        {f"+{RULE}.rate-limit"},
        given=WAF,
    ),
    Move(
        "load_balancer.waf.web_acl",
        {"arn": EXISTING},
        {
            f"-{ACL}",
            "-aws_cloudwatch_log_group.waf",
            "-aws_wafv2_web_acl_logging_configuration.this",
            "aws_wafv2_web_acl_association.this.web_acl_arn",
            f"{LOGS_KEY}.Condition.ArnLike.kms:EncryptionContext:aws:logs:arn",
        },
        given=WAF,
    ),
]


def _rules(found: Synthesized) -> dict[str, Any]:
    return {rule["name"]: rule for rule in found.resource(ACL)["rule"]}


def test_each_field_of_the_waf_moves_exactly_this() -> None:
    for move in MOVES:
        move.check()
    assert untested(WafSpec, "load_balancer.waf", MOVES) == set()


def test_by_default_three_rule_groups_count_and_nothing_is_blocked() -> None:
    found = least(WAF)

    assert {name: rule["override_action"] for name, rule in _rules(found).items()} == {
        "AWSManagedRulesAmazonIpReputationList": {"count": {}},
        CORE: {"count": {}},
        "AWSManagedRulesKnownBadInputsRuleSet": {"count": {}},
    }
    found.has(ACL, name="shop-alb-test", scope="REGIONAL", default_action={"allow": {}})
    assert found.resource("aws_wafv2_web_acl_association.this") == {
        "resource_arn": "${aws_lb.this.arn}",
        "web_acl_arn": "${aws_wafv2_web_acl.this.arn}",
    }


def test_who_is_known_to_be_bad_is_judged_first_and_no_order_of_a_file_changes_that() -> None:
    groups = [CORE, "AWSManagedRulesAmazonIpReputationList"]
    found = least(WAF, {"load_balancer.waf.managed_rule_groups": groups})

    priorities = {name: rule["priority"] for name, rule in _rules(found).items()}

    assert priorities == {CORE: 30, "AWSManagedRulesAmazonIpReputationList": 10}


def test_a_single_rule_counts_while_its_group_blocks_and_a_star_is_all_of_them() -> None:
    counted = {CORE: ["SizeRestrictions_BODY"], "AWSManagedRulesAmazonIpReputationList": ["*"]}
    rules = _rules(least(BLOCKING, {"load_balancer.waf.counted_rules": counted}))

    assert rules[CORE]["override_action"] == {"none": {}}
    assert rules[CORE]["statement"]["managed_rule_group_statement"] == {
        "name": CORE,
        "vendor_name": "AWS",
        "rule_action_override": [{"name": "SizeRestrictions_BODY", "action_to_use": {"count": {}}}],
    }
    listed = rules["AWSManagedRulesAmazonIpReputationList"]
    assert listed["override_action"] == {"count": {}}
    assert "rule_action_override" not in listed["statement"]["managed_rule_group_statement"]


def test_requests_of_one_address_are_limited_before_all_else() -> None:
    rule = _rules(least(BLOCKING, {"load_balancer.waf.rate_limit": 2000}))["rate-limit"]

    assert (rule["priority"], rule["action"]) == (0, {"block": {}})
    assert rule["statement"] == {
        "rate_based_statement": {"limit": 2000, "aggregate_key_type": "IP"}
    }


def test_what_is_found_is_logged_encrypted_without_what_clients_keep_secret() -> None:
    found = least(WAF, {"logs.retention_days": 365})
    log = found.resource("aws_wafv2_web_acl_logging_configuration.this")
    [logged] = log["logging_filter"]["filter"]

    assert found.resource("aws_cloudwatch_log_group.waf") == {
        "name": "aws-waf-logs-shop-test-alb",
        "kms_key_id": "${aws_kms_key.logs.arn}",
        "retention_in_days": 365,
        "depends_on": ["aws_kms_key_policy.logs"],
    }
    assert "log-group:aws-waf-logs-shop-test-*" in str(
        found.statements("aws_kms_key_policy.logs")["CloudWatchLogs"]
    )
    assert log["redacted_fields"] == [
        {"single_header": {"name": "authorization"}},
        {"single_header": {"name": "cookie"}},
    ]
    assert log["logging_filter"]["default_behavior"] == "DROP"
    assert [one["action_condition"]["action"] for one in logged["condition"]] == [
        "BLOCK",
        "COUNT",
        "EXCLUDED_AS_COUNT",
    ]
    # Samples would show the same headers.
    shown = [found.resource(ACL), *_rules(found).values()]
    assert not any(one["visibility_config"]["sampled_requests_enabled"] for one in shown)


def test_one_of_several_load_balancers_has_a_web_acl_of_its_own() -> None:
    admin = {path.replace("balancer.", "balancers.admin."): value for path, value in WAF.items()}
    found = least(admin)

    found.has("aws_wafv2_web_acl.admin", name="shop-admin-alb-test")
    found.has("aws_cloudwatch_log_group.admin_waf", name="aws-waf-logs-shop-test-admin-alb")
    found.has("aws_wafv2_web_acl_association.admin", resource_arn="${aws_lb.admin.arn}")


def test_a_module_makes_a_web_acl_where_terraform_finds_none_given() -> None:
    found = Synthesized.of(FACE.stack(app()))

    made = "${(var.waf != null ? var.waf.web_acl == null : false) ? 1 : 0}"
    found.has(ACL, count=made)
    found.has("aws_cloudwatch_log_group.waf", count=made)
    assert found.resource("aws_wafv2_web_acl_association.this") == {
        "count": "${var.waf != null ? 1 : 0}",
        "resource_arn": "${aws_lb.this.arn}",
        "web_acl_arn": "${var.waf.web_acl != null ? var.waf.web_acl.arn : "
        "one(aws_wafv2_web_acl.this[*].arn)}",
    }
