"""Controls of ELB, of AWS WAF in front of it, and of its certificates."""

from __future__ import annotations

from modules.controls.control import Control, Judge, Seen, beside, one_of, where
from modules.controls.resources import Resource, Stack, several

BALANCER = ("aws_lb",)
LISTENER = ("aws_lb_listener",)
TARGETS = ("aws_lb_target_group",)
WEB_ACL = ("aws_wafv2_web_acl",)
SHOWN = "tests/load_balancer/test_load_balancer.py"
ROUTED = "tests/service/test_routing.py"

RECOMMENDED = tuple(
    f"ELBSecurityPolicy-TLS13-{versions}"
    for versions in (
        *("1-3-2021-06", "1-3-FIPS-2023-04", "1-3-PQ-2025-09", "1-3-FIPS-PQ-2025-09"),
        *("1-2-Res-2021-06", "1-2-Res-FIPS-2023-04"),
        *("1-2-Res-PQ-2025-09", "1-2-Res-FIPS-PQ-2025-09"),
    )
)
"""The policies that ELB.17 takes: the value of its parameter ``sslPolicies``."""


def _of_applications(judge: Judge) -> Judge:
    """Return a judge of application load balancers alone."""
    return where("load_balancer_type", ("application", None), judge)


def _redirects(resource: Resource, _: Stack) -> Seen | None:
    if resource.get("protocol") != "HTTP":
        return None
    action = resource.get("default_action.type")
    to = resource.get("default_action.redirect.protocol")
    value = f"{action} to {to}" if action == "redirect" else action
    return Seen("default_action", value, (action, to) == ("redirect", "HTTPS"))


def _encrypted(attribute: str, *protocols: str) -> Judge:
    """Return a judge: a target group of addresses speaks one of some protocols."""
    return where("target_type", ("ip", "instance", None), one_of(attribute, *protocols))


def _zones(resource: Resource, stack: Stack) -> Seen:
    given = resource.get("subnets")
    named = [one for one in stack.of("aws_subnet") if resource.refers_to(one, "subnets")]
    # One of each zone, as AWS takes them.
    zones = stack.instances(named) if named else len(several(given))
    return Seen("subnets", f"in {zones} availability zones", zones > 1)


def _has_rules(resource: Resource, _: Stack) -> Seen:
    rules = several(resource.get("rule"))
    return Seen("rule", f"{len(rules)} rules", bool(rules))


def _metrics(resource: Resource, _: Stack) -> Seen:
    rules = several(resource.get("rule"))
    counted = [
        view.get("cloudwatch_metrics_enabled")
        for rule in rules
        for view in several(rule.get("visibility_config"))
    ]
    attribute = "rule.visibility_config.cloudwatch_metrics_enabled"
    return Seen(attribute, f"{counted.count(True)} of {len(rules)}", counted == [True] * len(rules))


CONTROLS = (
    Control(
        "ELB.1",
        "Application Load Balancer should be configured to redirect all HTTP requests to HTTPS",
        LISTENER,
        _redirects,
        SHOWN,
    ),
    Control(
        "ELB.4",
        "Application Load Balancer should be configured to drop invalid http headers",
        BALANCER,
        _of_applications(one_of("drop_invalid_header_fields", True)),
        SHOWN,
        pci=("6.2.4",),
    ),
    Control(
        "ELB.5",
        "Application and Classic Load Balancers logging should be enabled",
        BALANCER,
        _of_applications(one_of("access_logs.enabled", True)),
        "tests/load_balancer/test_access_logs.py",
    ),
    Control(
        "ELB.6",
        "Application, Gateway, and Network Load Balancers should have deletion protection enabled",
        BALANCER,
        one_of("enable_deletion_protection", True),
        SHOWN,
    ),
    Control(
        "ELB.12",
        "Application Load Balancer should be configured with defensive or strictest desync "
        "mitigation mode",
        BALANCER,
        _of_applications(
            one_of("desync_mitigation_mode", "defensive", "strictest", default="defensive")
        ),
        SHOWN,
        pci=("6.2.4",),
    ),
    Control(
        "ELB.13",
        "Application, Network and Gateway Load Balancers should span multiple Availability Zones",
        BALANCER,
        _zones,
        SHOWN,
    ),
    Control(
        "ELB.16",
        "Application Load Balancers should be associated with an AWS WAF web ACL",
        BALANCER,
        _of_applications(beside("aws_wafv2_web_acl_association", "resource_arn")),
        SHOWN,
        fsbp=False,
    ),
    Control(
        "ELB.17",
        "Application and Network Load Balancers with listeners should use recommended security "
        "policies",
        LISTENER,
        where("protocol", ("HTTPS", "TLS"), one_of("ssl_policy", *RECOMMENDED)),
        SHOWN,
    ),
    Control(
        "ELB.18",
        "Application and Network Load Balancer listeners should use secure protocols to encrypt "
        "data in transit",
        LISTENER,
        one_of("protocol", "HTTPS", "TLS"),
        SHOWN,
    ),
    Control(
        "ELB.21",
        "Application and Network Load Balancer target groups should use encrypted health check "
        "protocols",
        TARGETS,
        _encrypted("health_check.protocol", "HTTPS"),
        ROUTED,
    ),
    Control(
        "ELB.22",
        "ELB target groups should use encrypted transport protocols",
        TARGETS,
        _encrypted("protocol", "HTTPS", "TLS", "QUIC"),
        ROUTED,
    ),
    Control(
        "WAF.10",
        "AWS WAF web ACLs should have at least one rule or rule group",
        WEB_ACL,
        _has_rules,
        SHOWN,
    ),
    Control(
        "WAF.11",
        "AWS WAF web ACL logging should be enabled",
        WEB_ACL,
        beside("aws_wafv2_web_acl_logging_configuration", "resource_arn"),
        SHOWN,
        fsbp=False,
        pci=("10.4.2",),
    ),
    Control(
        "WAF.12",
        "AWS WAF rules should have CloudWatch metrics enabled",
        WEB_ACL,
        _metrics,
        SHOWN,
    ),
    Control(
        "ACM.2",
        "RSA certificates managed by ACM should use a key length of at least 2,048 bits",
        ("aws_acm_certificate",),
        one_of(
            "key_algorithm",
            *("RSA_2048", "RSA_3072", "RSA_4096", "EC_prime256v1", "EC_secp384r1", "EC_secp521r1"),
            default="RSA_2048",
        ),
        "tests/load_balancer/test_certificate.py",
        pci=("4.2.1",),
    ),
)
