"""Another team's route while requests, protocol and choice of tasks change, on a live platform."""

from collections.abc import Iterator

import pytest

from tests.local_aws.platform.project import Project, plan_again
from tests.local_aws.secure_shop import SecureShop
from tests.local_aws.test_scaled_services import REGION, ROUTE, STACK, WEB

FURTHER = """
[services.web.route]
priority = 100
path_patterns = ["/v2/*"]
http_headers.X-Version = ["2*"]
query_strings.beta = ["1"]
http_request_methods = ["GET"]
source_ips = ["10.0.0.0/8"]
protocol = "HTTPS"
slow_start_seconds = 30
stickiness = { type = "app_cookie", cookie_name = "SESSION" }
health_check.port = 9000

[services.web.route.authenticate_cognito]
user_pool_arn = "arn:aws:cognito-idp:us-east-1:123456789012:userpool/us-east-1_AbCdEfGhI"
user_pool_client_id = "1example23456789abcdefghijk"
user_pool_domain = "orders"
on_unauthenticated_request = "deny"
"""
GRPC = """
[services.web.route]
priority = 100
protocol_version = "GRPC"
load_balancing_algorithm_type = "weighted_random"
stickiness = { type = "lb_cookie", cookie_duration_seconds = 60 }
health_check.matcher = "0-12"
"""
PROXIED = """
[services.web.containers.proxy]
image = "example.com/proxy:1.4.2"
port = 9000
"""
ADMIN = """
[services.web.routes.admin]
priority = 50
path_patterns = ["/admin/*"]
"""
ORDERS = """
[services.web.routes.orders]
priority = 40
path_patterns = ["/orders.Orders/*"]
port = 9090
protocol_version = "GRPC"
"""


INTERNAL = """
[load_balancers.admin]
internal = true
ingress_cidr_blocks = ["10.0.0.0/8"]
access_logs = false
waivers.plain_http = "clients are in this VPC"
response_headers.x_frame_options = "DENY"
waf.action = "count"
"""
VERIFIED = """
[load_balancer.mutual_authentication]
mode = "verify"
ignore_client_certificate_expiry = true
ca_certificates_bundle = { s3_bucket = "certificate-authorities", s3_key = "partners.pem" }
"""
BEHIND = """
[services.web.route]
priority = 100
load_balancer = "public"

[services.web.routes.pages]
priority = 100
load_balancer = "{}"
path_patterns = ["/pages/*"]
"""


LISTENING = """
[load_balancers.edge]
type = "network"
ingress_cidr_blocks = ["203.0.113.0/24"]
certificate_arn = "{}"

[services.web.listeners.db]
port = {}
target_port = 9000
stickiness = "source_ip"

[services.web.listeners.mqtt]
port = 8883
protocol = "TLS"
preserve_client_ip = {}
proxy_protocol_v2 = true
health_check.path = "/healthz"
"""


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SecureShop]:
    """Their platform: a service with a route of the simplest kind."""
    project = Project(tmp_path_factory.mktemp("shop"), region=REGION)
    shop = SecureShop(project)
    acm = shop.read.client("acm")
    shop.certificate_arn = acm.request_certificate(DomainName="shop.example.com")["CertificateArn"]
    shop.says(WEB, ROUTE)
    project.deploy(STACK, "deployed")
    assert plan_again(project.cdktf("planned"), STACK).empty
    yield shop
    project.stop()


def test_further_conditions_and_another_protocol_reach_the_service(shop: SecureShop) -> None:
    before = shop.group["TargetGroupArn"]

    change = shop.apply("further", WEB, FURTHER)

    assert change.actions["aws_lb_target_group.web"] == "replace"
    assert change.actions["aws_ecs_service.web"] == "change"
    [served] = shop.read.ecs_services("shop-cluster-dev").values()
    assert served["loadBalancers"][0]["targetGroupArn"] == shop.group["TargetGroupArn"] != before
    assert (shop.group["Protocol"], shop.group["HealthCheckPort"]) == ("HTTPS", "9000")
    assert shop.attributes["stickiness.app_cookie.cookie_name"] == "SESSION"
    assert shop.attributes["slow_start.duration_seconds"] == "30"
    assert shop.done_with_requests == ["authenticate-cognito", "forward"]
    assert change.actions["aws_vpc_security_group_egress_rule.load_balancer_to_cognito"] == "add"


def test_what_changes_in_place_is_changed_in_place(shop: SecureShop) -> None:
    calm = FURTHER.replace('beta = ["1"]', 'beta = ["2"]').replace("slow_start_seconds = 30", "")

    change = shop.apply("calm", WEB, calm)

    assert change.actions == {
        "aws_lb_listener_rule.public_100": "change",
        "aws_lb_target_group.web": "change",
    }
    assert shop.attributes["slow_start.duration_seconds"] == "0"


def test_a_service_over_grpc_is_asked_for_codes_of_grpc(shop: SecureShop) -> None:
    shop.apply("grpc", WEB, GRPC)

    assert shop.done_with_requests == ["forward"]
    assert shop.group["ProtocolVersion"] == "GRPC"
    assert shop.group["Matcher"] == {"GrpcCode": "0-12"}
    assert shop.attributes["load_balancing.algorithm.type"] == "weighted_random"


def test_everything_is_taken_away_again(shop: SecureShop) -> None:
    shop.apply("simplest", WEB, ROUTE)

    assert (shop.group["Protocol"], shop.group["ProtocolVersion"]) == ("HTTP", "HTTP1")
    assert shop.group["HealthCheckPort"] == "traffic-port"
    assert shop.attributes["stickiness.enabled"] == "false"
    assert shop.attributes["load_balancing.algorithm.type"] == "round_robin"


def test_further_routes_lead_to_another_port_and_to_another_container(shop: SecureShop) -> None:
    change = shop.apply("several", WEB, ROUTE, PROXIED, ADMIN, 'container = "proxy"\n', ORDERS)

    assert change.actions["aws_ecs_service.web"] == "change"
    assert "aws_lb_target_group.web" not in change.actions
    assert shop.served == {
        "shop-web-dev": ("web", 8080),
        "shop-web-admin-dev": ("proxy", 9000),
        "shop-web-orders-dev": ("web", 9090),
    }
    assert shop.forwarded == {
        "100": "shop-web-dev",
        "50": "shop-web-admin-dev",
        "40": "shop-web-orders-dev",
    }


def test_a_route_moves_to_another_container_and_keeps_its_target_group(shop: SecureShop) -> None:
    change = shop.apply("moved", WEB, ROUTE, PROXIED, ADMIN, "port = 9001\n", ORDERS)

    assert not {address for address in change.actions if "aws_lb" in address}
    assert shop.served["shop-web-admin-dev"] == ("web", 9001)


def test_a_route_is_taken_away_and_the_others_stay(shop: SecureShop) -> None:
    change = shop.apply("fewer", WEB, ROUTE, PROXIED, ORDERS)

    assert {*change.addresses("destroy")} == {
        "aws_lb_listener_rule.public_50",
        "aws_lb_target_group.web_route_admin",
        *(
            f'aws_vpc_security_group_{rule}["9001"]'
            for rule in (
                "egress_rule.load_balancer_to_targets",
                "ingress_rule.load_balancer_into_web",
            )
        ),
    }
    assert sorted(shop.forwarded) == ["100", "40"]


def test_the_first_route_alone_is_what_it_was(shop: SecureShop) -> None:
    named = ROUTE.replace("route.", "routes.web.")

    shop.apply("one", WEB, named)

    assert shop.served == {"shop-web-dev": ("web", 8080)}
    assert shop.forwarded == {"100": "shop-web-dev"}
    shop.says(WEB, ROUTE)
    assert plan_again(shop.project.cdktf("again"), STACK).empty


def test_a_second_load_balancer_of_this_vpc_alone_has_the_same_priority(shop: SecureShop) -> None:
    change = shop.apply("two", WEB, BEHIND.format("admin"), INTERNAL, VERIFIED)

    assert "aws_lb.this" not in change.actions
    assert "aws_lb_listener_rule.public_100" not in change.actions
    assert change.actions["aws_lb_listener.https"] == "change"
    assert shop.asked_of_clients == ("verify", "shop-alb-dev")
    [admin] = shop.read.client("elbv2").describe_load_balancers(Names=["shop-admin-alb-dev"])[
        "LoadBalancers"
    ]
    assert admin["Scheme"] == "internal"
    assert shop.judged_by(admin["LoadBalancerArn"]) == {
        f"AWSManagedRules{group}": {"Count": {}}
        for group in ("AmazonIpReputationList", "CommonRuleSet", "KnownBadInputsRuleSet")
    }
    assert shop.forwarded == {"100": "shop-web-dev"}
    assert shop.forwarded_at("shop-admin-alb-dev") == {"100": "shop-web-pages-dev"}


def test_a_route_moves_to_the_other_load_balancer(shop: SecureShop) -> None:
    before = shop.served
    blocking = INTERNAL.replace('"count"', '"block"\nwaf.rate_limit = 2000')
    patient = blocking + "idle_timeout_seconds = 300\nconnection_logs = true\n"
    moved = BEHIND.format("public").replace("pages]\npriority = 100", "pages]\npriority = 90")

    change = shop.apply("crossed", WEB, moved, patient)

    assert change.actions["aws_lb.admin"] == "change"
    assert change.actions["aws_wafv2_web_acl.admin"] == "change"
    assert change.actions["aws_lb_trust_store.this"] == "destroy"
    assert shop.asked_of_clients == ("off", None)
    assert change.actions["aws_lb_target_group.web_route_pages"] == "replace"
    assert shop.served == before
    assert shop.forwarded == {"100": "shop-web-dev", "90": "shop-web-pages-dev"}
    assert shop.forwarded_at("shop-admin-alb-dev") == {}


def test_a_route_goes_to_a_load_balancer_of_theirs_and_nothing_else_of_it_changes(
    shop: SecureShop,
) -> None:
    listener, group = shop.theirs()
    given = f'[load_balancers.theirs]\nlistener_arn = "{listener}"\nprotocol = "HTTP"\n'

    change = shop.apply(
        "theirs", WEB, BEHIND.format("theirs"), f'{given}security_group_id = "{group}"\n'
    )

    assert {address for address in change.actions if "theirs" in address} == {
        "aws_lb_listener_rule.theirs_100",
        'aws_vpc_security_group_egress_rule.theirs_load_balancer_to_web["8080"]',
        'aws_vpc_security_group_ingress_rule.theirs_load_balancer_into_web["8080"]',
    }
    assert shop.forwarded_at("theirs") == {"100": "shop-web-pages-dev"}


def test_a_network_load_balancer_passes_connections_on_beside_the_routes(shop: SecureShop) -> None:
    network = LISTENING.format(shop.certificate_arn, 5432, "false")

    change = shop.apply("network", WEB, ROUTE, network)

    assert change.actions["aws_lb.edge_network"] == "add"
    assert change.actions["aws_ecs_service.web"] == "change"
    assert shop.served == {
        "shop-web-dev": ("web", 8080),
        "shop-web-db-dev": ("web", 9000),
        "shop-web-mqtt-dev": ("web", 8080),
    }
    assert shop.listening("shop-edge-nlb-dev") == {
        5432: ("TCP", "shop-web-db-dev", "TCP"),
        8883: ("TLS", "shop-web-mqtt-dev", "HTTP"),
    }


def test_a_listener_changes_its_port_and_its_target_group_in_place(shop: SecureShop) -> None:
    network = LISTENING.format(shop.certificate_arn, 5433, "true")

    change = shop.apply("another port", WEB, ROUTE, network)

    assert change.actions["aws_lb_target_group.web_listener_mqtt"] == "change"
    assert "aws_lb.edge_network" not in change.actions
    assert "aws_lb_target_group.web_listener_db" not in change.actions
    assert sorted(shop.listening("shop-edge-nlb-dev")) == [5433, 8883]


def test_one_load_balancer_is_what_it_was(shop: SecureShop) -> None:
    shop.apply("one again", WEB, ROUTE)

    assert not shop.read.client("wafv2").list_web_acls(Scope="REGIONAL")["WebACLs"]
    balancers = shop.read.client("elbv2").describe_load_balancers()["LoadBalancers"]
    assert {one["LoadBalancerName"] for one in balancers} == {"shop-alb-dev", "theirs"}
    assert shop.forwarded_at("theirs") == {}
    assert shop.served == {"shop-web-dev": ("web", 8080)}
    assert shop.forwarded == {"100": "shop-web-dev"}
