"""The public entrance: who may connect, how, and what it answers."""

import pytest

from modules.load_balancer.spec import LoadBalancerSpec
from tests.support.environments import least
from tests.support.moves import Move, untested
from tests.support.synthesized import Synthesized

CERTIFICATE = "arn:aws:acm:us-east-1:123456789012:certificate/1"
PLAIN = {
    "load_balancer": {"ingress_cidr_blocks": ["10.0.0.0/8"], "plain_http": True},
}
HTTPS = {
    "load_balancer": {"ingress_cidr_blocks": ["10.0.0.0/8"], "certificate_arn": CERTIFICATE},
}
DOMAIN = {
    "load_balancer": {
        "ingress_cidr_blocks": ["10.0.0.0/8"],
        "domain_name": "shop.example.com",
        "hosted_zone_id": "Z1",
    },
}
EVERYBODY = {
    "network.ipv6": True,
    "load_balancer": {**DOMAIN["load_balancer"], "ingress_cidr_blocks": ["0.0.0.0/0"]},
}
INGRESS = "aws_vpc_security_group_ingress_rule.load_balancer_from"

LOGS_KEY = "aws_kms_key_policy.logs.policy.Statement.CloudWatchLogs"

BUCKETS = ("access_logs", "server_access_logs")
BUCKET = (
    "aws_s3_bucket",
    *(
        f"aws_s3_bucket_{part}"
        for part in (
            *("lifecycle_configuration", "ownership_controls", "policy", "public_access_block"),
            *("server_side_encryption_configuration", "versioning"),
        )
    ),
)

ARGUMENT = "routing_http_response"
HEADERS = {
    "strict_transport_security": "max-age=31536000",
    "content_security_policy": "default-src 'self'",
    "x_content_type_options": "nosniff",
    "x_frame_options": "DENY",
    "access_control_allow_origin": "*",
    "access_control_allow_methods": "GET",
    "access_control_allow_headers": "X-Request-Id",
    "access_control_allow_credentials": "true",
    "access_control_expose_headers": "X-Request-Id",
    "access_control_max_age_seconds": 600,
    "server_enabled": False,
}

MOVES = [
    Move(
        "load_balancer.ip_address_type",
        "dualstack",
        {
            "aws_lb.this.ip_address_type",
            f"+{INGRESS}_http_ipv6",
            f"+{INGRESS}_https_ipv6",
            "+aws_route53_record.alias_ipv6",
        },
        given=EVERYBODY,
    ),
    Move(
        "load_balancer.ingress_ipv6_cidr_blocks",
        ["2001:db8::/32"],
        {
            *(f"-{INGRESS}_{way}_ipv6.for_each.::/0" for way in ("http", "https")),
            *(f"+{INGRESS}_{way}_ipv6.for_each.2001:db8::/32" for way in ("http", "https")),
        },
        given={**EVERYBODY, "load_balancer.ip_address_type": "dualstack"},
    ),
    Move(
        "load_balancer.ingress_cidr_blocks",
        ["10.0.0.0/8", "192.168.0.0/16"],
        {f"+{INGRESS}_http.for_each.192.168.0.0/16", f"+{INGRESS}_https.for_each.192.168.0.0/16"},
        given=HTTPS,
    ),
    Move(
        "load_balancer.certificate_arn",
        CERTIFICATE[:-1] + "2",
        {"aws_lb_listener.https.certificate_arn"},
        given=HTTPS,
    ),
    Move(
        "load_balancer.domain_name",
        "www.shop.example.com",
        {"aws_acm_certificate.this.domain_name", "aws_route53_record.alias.name"},
        given=DOMAIN,
    ),
    Move(
        "load_balancer.hosted_zone_id",
        "Z2",
        {"aws_route53_record.validation.zone_id", "aws_route53_record.alias.zone_id"},
        given=DOMAIN,
    ),
    Move(
        "load_balancer.access_logs",
        False,
        {
            "-aws_lb.this.access_logs",
            "aws_lb.this.depends_on",
            "-aws_s3_bucket_logging.access_logs",
            *(f"-{kind}.{label}" for kind in BUCKET for label in BUCKETS),
        },
        given=PLAIN,
    ),
    Move(
        "load_balancer.internal",
        True,
        {
            "aws_lb.this.internal",
            "aws_lb.this.lifecycle.postcondition.0.condition",
            "aws_lb.this.lifecycle.postcondition.0.error_message",
            "aws_lb.this.subnets",
            "aws_lb.this.depends_on",
        },
        given=PLAIN,
    ),
    Move(
        "load_balancer.additional_certificate_arns",
        {"shop": CERTIFICATE[:-1] + "2"},
        {"+aws_lb_listener_certificate.additional"},
        given=HTTPS,
    ),
    Move(
        "load_balancer.ssl_policy",
        "ELBSecurityPolicy-TLS13-1-3-2021-06",
        {"aws_lb_listener.https.ssl_policy"},
        given=HTTPS,
    ),
    Move(
        "load_balancer.waf",
        {"action": "count"},
        {
            "+aws_cloudwatch_log_group.waf",
            "+aws_wafv2_web_acl.this",
            "+aws_wafv2_web_acl_association.this",
            "+aws_wafv2_web_acl_logging_configuration.this",
            f"{LOGS_KEY}.Condition.ArnLike.kms:EncryptionContext:aws:logs:arn",
        },
        given=PLAIN,
    ),
    Move(
        "load_balancer.mutual_authentication",
        {"mode": "passthrough"},
        {"aws_lb_listener.https.mutual_authentication.mode"},
        given=HTTPS,
    ),
    Move("load_balancer.connection_logs", True, {"+aws_lb.this.connection_logs"}, given=PLAIN),
    Move(
        "load_balancer.response_headers",
        HEADERS,
        {
            *(f"+aws_lb_listener.{way}.{ARGUMENT}_server_enabled" for way in ("http", "https")),
            *(
                f"+aws_lb_listener.{way}.{ARGUMENT}_{name.removesuffix('_seconds')}_header_value"
                for name in HEADERS
                for way in ("http", "https")
                if name != "server_enabled" and (way, name) != ("http", "strict_transport_security")
            ),
        },
        given=HTTPS,
    ),
    Move(
        "load_balancer.waivers",
        {"plain_http": "clients are in this VPC"},
        {"+output.waivers"},
        given=PLAIN,
    ),
    Move("load_balancer.idle_timeout_seconds", 120, {"aws_lb.this.idle_timeout"}, given=PLAIN),
    Move(
        "load_balancer.access_logs_expiration_days",
        365,
        {
            f"aws_s3_bucket_lifecycle_configuration.{label}.rule.0.expiration.0.days"
            for label in BUCKETS
        },
        given=PLAIN,
    ),
    Move(
        "load_balancer",
        HTTPS["load_balancer"],
        {
            "+aws_lb_listener.https",
            f"+{INGRESS}_https",
            "-aws_lb_listener.http.default_action.0.fixed_response",
            "+aws_lb_listener.http.default_action.0.redirect",
            "aws_lb_listener.http.default_action.0.type",
            "output.listener_arn.value",
        },
        given=PLAIN,
    ),
]


@pytest.mark.parametrize("move", MOVES, ids=str)
def test_each_field_of_the_load_balancer_moves_exactly_this(move: Move) -> None:
    move.check()


def test_no_field_of_the_load_balancer_is_left_out() -> None:
    # plain_http excludes the certificate, so that the last move changes both.
    assert untested(LoadBalancerSpec, "load_balancer", MOVES) == {"plain_http"}


def test_it_faces_the_internet_from_the_public_subnets(prod: Synthesized) -> None:
    prod.only("aws_lb", "this")
    found = prod.resource("aws_lb.this")
    assert found.pop("lifecycle")["ignore_changes"] == ["internal"]
    assert found == {
        "name": "payment-alb-prod",
        "load_balancer_type": "application",
        "internal": False,
        "ip_address_type": "ipv4",
        "subnets": "${values(aws_subnet.public)[*].id}",
        "security_groups": ["${aws_security_group.load_balancer.id}"],
        "drop_invalid_header_fields": True,
        "enable_deletion_protection": True,
        "idle_timeout": 60,
        "access_logs": {"bucket": "${aws_s3_bucket.access_logs.id}", "enabled": True},
        "depends_on": [
            "aws_s3_bucket_policy.access_logs",
            "aws_route.public_internet",
            "aws_route_table_association.public",
        ],
    }


def test_what_would_replace_it_is_refused_when_terraform_plans() -> None:
    stays = least(PLAIN).resource("aws_lb.this")["lifecycle"]["postcondition"]

    assert [one["condition"] for one in stays] == ["${self.internal == false}"]
    assert stays[0]["error_message"].startswith("internal: false is asked for, and the load ")


def test_a_waiver_serves_http_as_the_field_does_and_says_why() -> None:
    waived = {
        "load_balancer.plain_http": False,
        "load_balancer.waivers": {"plain_http": "clients are in this VPC"},
    }
    found = least(PLAIN, waived)

    found.only("aws_lb_listener", "http")
    assert found.outputs["waivers"] == {
        "load_balancer.waivers.plain_http": "clients are in this VPC"
    }


def test_connection_logs_alone_have_the_bucket_to_themselves() -> None:
    found = least(
        PLAIN, {"load_balancer.access_logs": False, "load_balancer.connection_logs": True}
    )

    found.has(
        "aws_lb.this",
        connection_logs={"bucket": "${aws_s3_bucket.access_logs.id}", "enabled": True},
    )
    found.absent("aws_lb.this", "access_logs")


@pytest.mark.parametrize(("disposable", "protected"), [(False, True), (True, False)])
def test_it_is_protected_from_deletion_unless_disposable(disposable: bool, protected: bool) -> None:
    found = least(PLAIN, {"disposable": disposable})

    found.has("aws_lb.this", enable_deletion_protection=protected)
    for label in BUCKETS:
        found.has(f"aws_s3_bucket.{label}", force_destroy=disposable)


@pytest.mark.parametrize(
    ("way", "ports"), [(PLAIN, {"http": 80}), (HTTPS, {"http": 80, "https": 443})]
)
def test_only_listed_ranges_may_connect_to_the_ports_that_listen(
    way: dict[str, object], ports: dict[str, int]
) -> None:
    found = least(way)

    found.only(
        "aws_vpc_security_group_ingress_rule", *(f"load_balancer_from_{name}" for name in ports)
    )
    for name, port in ports.items():
        assert found.resource(f"{INGRESS}_{name}") == {
            "for_each": {"10.0.0.0/8": "10.0.0.0/8"},
            "security_group_id": "${aws_security_group.load_balancer.id}",
            "cidr_ipv4": "${each.key}",
            "ip_protocol": "tcp",
            "from_port": port,
            "to_port": port,
            "description": f"Clients over {name.upper()}",
        }


def test_it_reaches_nothing_until_a_service_has_a_route() -> None:
    least(PLAIN).only("aws_vpc_security_group_egress_rule", "web_to_internet")


def test_services_behind_it_share_one_group_and_one_rule_a_port() -> None:
    services = {
        f"services.s-{number}": {
            "route": {"priority": number + 1, "path_patterns": [f"/{number}"]},
            "port": 9000 if number else 8080,
        }
        for number in range(3)
    }
    found = least(PLAIN, services)

    rules = [
        address
        for address in found.addresses("aws_vpc_security_group_egress_rule")
        if "aws_security_group.load_balancer.id" in str(found.resource(address).values())
    ]
    assert rules == ["aws_vpc_security_group_egress_rule.load_balancer_to_targets"]
    assert found.resource(rules[0]) == {
        "for_each": {"8080": "8080", "9000": "9000"},
        "security_group_id": "${aws_security_group.load_balancer.id}",
        "referenced_security_group_id": "${aws_security_group.load_balancer_targets.id}",
        "ip_protocol": "tcp",
        "from_port": "${each.value}",
        "to_port": "${each.value}",
        "description": "Requests of clients to services",
        # A port's rule outlives the tasks that listen on it.
        "lifecycle": {"create_before_destroy": True},
    }
    for number in range(3):
        service = found.resource(f"aws_ecs_service.s_{number}")
        assert service["network_configuration"]["security_groups"] == [
            f"${{aws_security_group.s_{number}.id}}",
            "${aws_security_group.load_balancer_targets.id}",
        ]
        assert rules[0] in service["depends_on"]


def test_http_alone_answers_404_until_a_service_adds_a_rule(dev: Synthesized) -> None:
    dev.only("aws_lb_listener", "http")
    assert dev.resource("aws_lb_listener.http") == {
        "load_balancer_arn": "${aws_lb.this.arn}",
        "port": 80,
        "protocol": "HTTP",
        "default_action": [
            {
                "type": "fixed-response",
                "fixed_response": {
                    "content_type": "text/plain",
                    "message_body": "Not found",
                    "status_code": "404",
                },
            }
        ],
    }
    dev.has("aws_lb_listener_rule.public_100", listener_arn="${aws_lb_listener.http.arn}")


def test_with_a_certificate_http_redirects_and_https_answers_404() -> None:
    found = least(HTTPS, {"services.web.route.priority": 1})

    found.only("aws_lb_listener", "http", "https")
    found.has(
        "aws_lb_listener.http",
        port=80,
        protocol="HTTP",
        default_action=[
            {
                "type": "redirect",
                "redirect": {"port": "443", "protocol": "HTTPS", "status_code": "HTTP_301"},
            }
        ],
    )
    found.has(
        "aws_lb_listener.https",
        port=443,
        protocol="HTTPS",
        ssl_policy="ELBSecurityPolicy-TLS13-1-2-2021-06",
        certificate_arn=CERTIFICATE,
        default_action=[{"type": "fixed-response", "fixed_response": {"status_code": "404"}}],
    )
    found.has("aws_lb_listener_rule.public_1", listener_arn="${aws_lb_listener.https.arn}")
    found.has_no("aws_acm_certificate", "aws_acm_certificate_validation", "aws_route53_record")


def test_no_load_balancer_leaves_nothing_of_it_behind(web: Synthesized) -> None:
    web.has_no("aws_lb", "aws_lb_listener", "aws_lb_target_group", "aws_s3_bucket")
    assert "alb_dns_name" not in web.outputs
