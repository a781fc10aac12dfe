"""The scheme of a load balancer, and listeners that are asked for twice."""

from collections.abc import Callable
from typing import Any
from uuid import uuid4

from tests.support.refusals import refusal

Connect = Callable[[str], Any]


def test_a_load_balancer_without_a_scheme_faces_the_internet(aws: Connect) -> None:
    subnets = [subnet["SubnetId"] for subnet in aws("ec2").describe_subnets()["Subnets"]][:2]
    [created] = aws("elbv2").create_load_balancer(Name=uuid4().hex[:20], Subnets=subnets)[
        "LoadBalancers"
    ]
    assert created["Scheme"] == "internet-facing"


def test_a_load_balancer_keeps_the_scheme_that_it_is_given(local: Connect) -> None:
    subnets = [subnet["SubnetId"] for subnet in local("ec2").describe_subnets()["Subnets"]][:2]
    [created] = local("elbv2").create_load_balancer(
        Name=uuid4().hex[:20], Subnets=subnets, Scheme="internal"
    )["LoadBalancers"]
    assert created["Scheme"] == "internal"


def test_the_arn_of_a_network_load_balancer_says_so(local: Connect) -> None:
    client = local("elbv2")
    subnets = [subnet["SubnetId"] for subnet in local("ec2").describe_subnets()["Subnets"]][:2]
    tags = [{"Key": "Team", "Value": "orders"}]
    [created] = client.create_load_balancer(
        Name=uuid4().hex[:20], Subnets=subnets, Type="network", Tags=tags
    )["LoadBalancers"]
    arn = created["LoadBalancerArn"]

    assert ":loadbalancer/net/" in arn
    [found] = client.describe_load_balancers(LoadBalancerArns=[arn])["LoadBalancers"]
    assert found["Type"] == "network"
    assert client.describe_tags(ResourceArns=[arn])["TagDescriptions"][0]["Tags"] == tags


def listener(client: Any, balancer: str, port: int) -> str:
    action = {"Type": "fixed-response", "FixedResponseConfig": {"StatusCode": "404"}}
    [created] = client.create_listener(
        LoadBalancerArn=balancer, Protocol="HTTP", Port=port, DefaultActions=[action]
    )["Listeners"]
    arn: str = created["ListenerArn"]
    return arn


def test_a_listener_that_is_asked_for_twice_is_made_once(aws: Connect) -> None:
    subnets = [subnet["SubnetId"] for subnet in aws("ec2").describe_subnets()["Subnets"]][:2]
    client = aws("elbv2")
    [balancer] = client.create_load_balancer(Name=uuid4().hex[:20], Subnets=subnets)[
        "LoadBalancers"
    ]
    arn = balancer["LoadBalancerArn"]

    first, again, other = (listener(client, arn, port) for port in (80, 80, 81))

    assert (again, len({first, other})) == (first, 2)
    listeners = client.describe_listeners(LoadBalancerArn=arn)["Listeners"]
    assert {found["ListenerArn"] for found in listeners} == {first, other}


def test_a_protected_load_balancer_is_not_deleted(aws: Connect) -> None:
    client = aws("elbv2")
    subnets = [subnet["SubnetId"] for subnet in aws("ec2").describe_subnets()["Subnets"]][:2]
    [balancer] = client.create_load_balancer(Name=uuid4().hex[:20], Subnets=subnets)[
        "LoadBalancers"
    ]
    arn = balancer["LoadBalancerArn"]

    def protect(value: str) -> None:
        protection = {"Key": "deletion_protection.enabled", "Value": value}
        client.modify_load_balancer_attributes(LoadBalancerArn=arn, Attributes=[protection])

    protect("true")
    refused = refusal(lambda: client.delete_load_balancer(LoadBalancerArn=arn))
    assert "OperationNotPermitted" in refused
    protect("false")
    client.delete_load_balancer(LoadBalancerArn=arn)


BUNDLE = {
    "CaCertificatesBundleS3Bucket": "certificate-authorities",
    "CaCertificatesBundleS3Key": "partners.pem",
}


def test_a_listener_asks_clients_for_certificates_of_a_trust_store(local: Connect) -> None:
    client, name = local("elbv2"), uuid4().hex[:20]
    subnets = [subnet["SubnetId"] for subnet in local("ec2").describe_subnets()["Subnets"]][:2]
    certificate = local("acm").request_certificate(DomainName="shop.example.com")
    [balancer] = client.create_load_balancer(Name=name, Subnets=subnets)["LoadBalancers"]
    [listener] = client.create_listener(
        LoadBalancerArn=balancer["LoadBalancerArn"],
        Protocol="HTTPS",
        Port=443,
        Certificates=[{"CertificateArn": certificate["CertificateArn"]}],
        DefaultActions=[{"Type": "fixed-response", "FixedResponseConfig": {"StatusCode": "404"}}],
    )["Listeners"]
    assert listener["MutualAuthentication"] == {"Mode": "off"}
    [store] = client.create_trust_store(Name=name, **BUNDLE)["TrustStores"]
    arn = store["TrustStoreArn"]
    asked = {"Mode": "verify", "TrustStoreArn": arn, "IgnoreClientCertificateExpiry": True}

    def ask(wanted: dict[str, Any]) -> dict[str, Any]:
        client.modify_listener(ListenerArn=listener["ListenerArn"], MutualAuthentication=wanted)
        [found] = client.describe_listeners(ListenerArns=[listener["ListenerArn"]])["Listeners"]
        return dict(found["MutualAuthentication"])

    assert ask(asked) == asked
    used = client.describe_trust_store_associations(TrustStoreArn=arn)["TrustStoreAssociations"]
    assert used == [{"ResourceArn": listener["ListenerArn"]}]
    assert "TrustStoreInUse" in refusal(lambda: client.delete_trust_store(TrustStoreArn=arn))
    assert ask({"Mode": "off"}) == {"Mode": "off"}
    client.delete_trust_store(TrustStoreArn=arn)
    assert "TrustStoreNotFound" in refusal(lambda: ask(asked))


def test_a_trust_store_is_found_by_its_name_and_takes_another_bundle(local: Connect) -> None:
    client, name = local("elbv2"), uuid4().hex[:20]
    tags = [{"Key": "Team", "Value": "orders"}]
    [store] = client.create_trust_store(Name=name, Tags=tags, **BUNDLE)["TrustStores"]
    arn = store["TrustStoreArn"]

    client.modify_trust_store(TrustStoreArn=arn, **BUNDLE)
    assert client.describe_tags(ResourceArns=[arn])["TagDescriptions"][0]["Tags"] == tags
    client.add_tags(ResourceArns=[arn], Tags=[{"Key": "Stage", "Value": "two"}])
    client.remove_tags(ResourceArns=[arn], TagKeys=[tags[0]["Key"]])
    [described] = client.describe_tags(ResourceArns=[arn])["TagDescriptions"]
    assert described["Tags"] == [{"Key": "Stage", "Value": "two"}]

    assert client.describe_trust_stores(Names=[name])["TrustStores"] == [store]
    assert client.describe_trust_stores(TrustStoreArns=[arn])["TrustStores"] == [store]
    again = refusal(lambda: client.create_trust_store(Name=name, **BUNDLE))
    assert "DuplicateTrustStoreName" in again
    client.delete_trust_store(TrustStoreArn=arn)
    gone = refusal(lambda: client.describe_trust_stores(TrustStoreArns=[arn]))
    assert "TrustStoreNotFound" in gone
    assert "NotFound" in refusal(lambda: client.modify_trust_store(TrustStoreArn=arn, **BUNDLE))
