"""Listener rules as Elastic Load Balancing judges them; moto lets most of it pass."""

import re
from collections.abc import Callable, Iterator
from typing import Any

from moto.core.responses import ActionResult
from moto.elbv2.exceptions import ELBClientError, PriorityInUseError

# Source: Elastic Load Balancing, "Quotas for your Application Load Balancers". The default rules of
# the listeners do not count.
MAX_RULES = 100
MAX_CONDITION_VALUES = 5
MAX_WILDCARDS = 6
MAX_PRIORITY = 50_000

# Source: Elastic Load Balancing, "Condition types for listener rules".
PATTERNS = {
    "path-pattern": re.compile(r"[A-Za-z0-9_\-.$/~\"'@:+;&*?]{1,128}"),
    "host-header": re.compile(r"(?=.{1,128}$)[A-Za-z0-9\-_.*?]*\.[A-Za-z]+"),
}
# Addresses that no request comes from, which the API refuses as such.
REFUSED_SOURCES = {"255.255.255.255/32"}


def create_rule(responses: Any, stock: Callable[[], Any]) -> Any:
    """Refuses taken priorities, what matches nothing, one rule too many, and groups of others."""
    given = responses._get_params()
    backend = responses.elbv2_backend
    _judge_priority(given["Priority"])
    _judge_conditions(given["Conditions"])
    [listener] = backend.describe_listeners(None, [given["ListenerArn"]])
    _judge_versions(backend, listener, given["Actions"])
    _judge_balancers(backend, listener, given["Actions"])
    balancer = backend.load_balancers[listener.load_balancer_arn]
    if any(str(rule.priority) == str(given["Priority"]) for rule in _rules(listener)):
        raise _in_use(given["Priority"])
    if sum(len(list(_rules(one))) for one in balancer.listeners.values()) >= MAX_RULES:
        raise ELBClientError(
            "TooManyRules", f"The maximum number of rules on the load balancer is '{MAX_RULES}'"
        )
    return stock()


def modify_rule(responses: Any, stock: Callable[[], Any]) -> Any:
    """Refuses what matches nothing and groups of other load balancers, as for a new rule."""
    given, backend = responses._get_params(), responses.elbv2_backend
    _judge_conditions(given.get("Conditions", []))
    for rule in backend.describe_rules(None, [given["RuleArn"]]):
        [listener] = backend.describe_listeners(None, [rule.listener_arn])
        _judge_versions(backend, listener, given.get("Actions", []))
        _judge_balancers(backend, listener, given.get("Actions", []))
    return stock()


def set_rule_priorities(responses: Any, stock: Callable[[], Any]) -> Any:
    """Moves all rules of a call at once; only priorities of other rules are taken."""
    backend = responses.elbv2_backend
    wanted = {
        pair["RuleArn"]: int(pair["Priority"])
        for pair in responses._get_param("RulePriorities", [])
    }
    rules = backend.describe_rules(None, list(wanted))
    for rule in rules:
        _judge_priority(wanted[rule.arn])
        [listener] = backend.describe_listeners(None, [rule.listener_arn])
        others = {str(one.priority) for one in _rules(listener) if one.arn not in wanted}
        if str(wanted[rule.arn]) in others:
            raise _in_use(wanted[rule.arn])
    if len(set(wanted.values())) < len(wanted):
        raise ELBClientError("ValidationError", "A priority is given to two rules")
    for rule in rules:
        rule.priority = wanted[rule.arn]
    return ActionResult({"Rules": rules})


def _rules(listener: Any) -> Iterator[Any]:
    return (rule for rule in listener.rules.values() if not rule.is_default)


def _in_use(priority: Any) -> ELBClientError:
    error = PriorityInUseError()
    error.message = f"Priority '{priority}' is currently in use"
    return error


def _judge_priority(priority: Any) -> None:
    if not 1 <= int(priority) <= MAX_PRIORITY:
        raise ELBClientError(
            "ValidationError", f"Rule priority '{priority}' must be between 1 and {MAX_PRIORITY}"
        )


def _judge_versions(backend: Any, listener: Any, actions: list[dict[str, Any]]) -> None:
    """Refuse HTTP/2 and gRPC behind plain HTTP.

    Source: Elastic Load Balancing, "Target groups for your Application Load Balancers", protocol
    version.
    """
    groups = [group for action in actions for group in _groups(action)]
    for arn in groups if listener.protocol != "HTTPS" else ():
        version = backend.target_groups[arn].protocol_version
        if version in ("HTTP2", "GRPC"):
            raise ELBClientError(
                "InvalidConfigurationRequest",
                f"Listener protocol '{listener.protocol}' is not supported with a target group "
                f"with the protocol-version '{version}'",
            )


def _judge_balancers(backend: Any, listener: Any, actions: list[dict[str, Any]]) -> None:
    """Refuse a target group that a rule of another load balancer forwards to.

    Source: Elastic Load Balancing API, ``CreateRule``, ``TargetGroupAssociationLimit``.
    """
    elsewhere = {
        group
        for balancer in backend.load_balancers.values()
        if balancer.arn != listener.load_balancer_arn
        for other in balancer.listeners.values()
        for rule in other.rules.values()
        for action in rule.actions
        for group in _groups(action.data)
    }
    if taken := sorted(elsewhere & {group for action in actions for group in _groups(action)}):
        raise ELBClientError(
            "TargetGroupAssociationLimit",
            f"The following target groups cannot be associated with more than one load balancer: "
            f"{', '.join(taken)}",
        )


def _groups(action: dict[str, Any]) -> list[str]:
    if "TargetGroupArn" in action:
        return [action["TargetGroupArn"]]
    forward = action.get("ForwardConfig", {}).get("TargetGroups", [])
    return [group["TargetGroupArn"] for group in forward]


def _judge_conditions(conditions: list[dict[str, Any]]) -> None:
    values = [(one["Field"], value) for one in conditions for value in _values(one)]
    if len(values) > MAX_CONDITION_VALUES:
        raise ELBClientError(
            "ValidationError",
            f"A rule can only have '{MAX_CONDITION_VALUES}' condition values",
        )
    if sum(value.count("*") + value.count("?") for _, value in values) > MAX_WILDCARDS:
        raise ELBClientError(
            "ValidationError", f"A rule can only have '{MAX_WILDCARDS}' condition wildcards"
        )
    for field, value in values:
        pattern = PATTERNS.get(field)
        if (pattern and not pattern.fullmatch(value)) or value in REFUSED_SOURCES:
            raise ELBClientError(
                "ValidationError", f"The {field} condition value '{value}' is not valid"
            )


def _values(condition: dict[str, Any]) -> list[str]:
    for kind in ("PathPattern", "HostHeader", "SourceIp", "HttpHeader", "HttpRequestMethod"):
        if f"{kind}Config" in condition:
            return list(condition[f"{kind}Config"]["Values"])
    if "QueryStringConfig" in condition:
        pairs = condition["QueryStringConfig"]["Values"]
        return [f"{pair.get('Key', '')}={pair['Value']}" for pair in pairs]
    return list(condition.get("Values", []))
