"""Mutual TLS: trust stores, which moto lacks, and what listeners say of certificates of clients."""

from collections.abc import Callable
from typing import Any
from uuid import uuid4

from moto.core.responses import ActionResult, EmptyResult
from moto.elbv2.exceptions import ELBClientError

from local_aws.additions import elbv2


def create_listener(responses: Any, stock: Callable[[], Any]) -> Any:
    """Answers a repeated call with the listener that is there; keeps what it asks of clients."""
    return _kept(responses, elbv2.create_listener(responses, stock))


def modify_listener(responses: Any, stock: Callable[[], Any]) -> Any:
    """Keeps which certificates a listener asks of clients, as for a new listener."""
    return _kept(responses, elbv2.modify_listener(responses, stock))


def _kept(responses: Any, answer: Any) -> Any:
    [listener] = answer.result["Listeners"]
    given = responses._get_params().get("MutualAuthentication")
    if given:
        arn = given.get("TrustStoreArn")
        if arn and arn not in _stores(responses):
            raise _not_found(arn)
        listener.mutual_authentication = dict(given)
    elif listener.protocol == "HTTPS" and not hasattr(listener, "mutual_authentication"):
        listener.mutual_authentication = {"Mode": "off"}
    return answer


def create_trust_store(responses: Any, _stock: Callable[[], Any]) -> Any:
    """Makes a trust store of a bundle; a name that is taken is refused."""
    given, backend, stores = responses._get_params(), responses.elbv2_backend, _stores(responses)
    name = given["Name"]
    if any(store["Name"] == name for store in stores.values()):
        raise ELBClientError("DuplicateTrustStoreName", f"Trust store '{name}' exists")
    place = f"{backend.region_name}:{backend.account_id}"
    arn = f"arn:aws:elasticloadbalancing:{place}:truststore/{name}/{uuid4().hex[:16]}"
    stores[arn] = {
        "Name": name,
        "TrustStoreArn": arn,
        "Status": "ACTIVE",
        "NumberOfCaCertificates": 1,
        "TotalRevokedEntries": 0,
    }
    backend.tagging_service.tag_resource(arn, given.get("Tags", []))
    return ActionResult({"TrustStores": [stores[arn]]})


def describe_trust_stores(responses: Any, _stock: Callable[[], Any]) -> Any:
    """Lists trust stores: all, or by ARN or name."""
    given, stores = responses._get_params(), _stores(responses)
    arns, names = given.get("TrustStoreArns", []), given.get("Names", [])
    for arn in arns:
        if arn not in stores:
            raise _not_found(arn)
    found = [
        store
        for store in stores.values()
        if store["TrustStoreArn"] in arns or store["Name"] in names or not (arns or names)
    ]
    return ActionResult({"TrustStores": found})


def modify_trust_store(responses: Any, _stock: Callable[[], Any]) -> Any:
    """Reads another bundle, of which nothing is kept."""
    arn = responses._get_params()["TrustStoreArn"]
    if arn not in _stores(responses):
        raise _not_found(arn)
    return ActionResult({"TrustStores": [_stores(responses)[arn]]})


def describe_trust_store_associations(responses: Any, _stock: Callable[[], Any]) -> Any:
    """Lists the listeners that use a trust store, before it is deleted."""
    arn = responses._get_params()["TrustStoreArn"]
    found = [{"ResourceArn": listener} for listener in _users(responses, arn)]
    return ActionResult({"TrustStoreAssociations": found})


def delete_trust_store(responses: Any, _stock: Callable[[], Any]) -> Any:
    """Deletes a trust store that no listener uses."""
    arn = responses._get_params()["TrustStoreArn"]
    if _users(responses, arn):
        raise ELBClientError("TrustStoreInUse", f"Trust store '{arn}' is in use")
    _stores(responses).pop(arn, None)
    return EmptyResult()


def add_tags(responses: Any, stock: Callable[[], Any]) -> Any:
    """Adds tags to a trust store too."""
    given, stores = responses._get_params(), _stores(responses)
    if given["ResourceArns"][0] not in stores:
        return stock()
    responses.elbv2_backend.tagging_service.tag_resource(given["ResourceArns"][0], given["Tags"])
    return EmptyResult()


def remove_tags(responses: Any, stock: Callable[[], Any]) -> Any:
    """Takes tags from a trust store too."""
    given, stores = responses._get_params(), _stores(responses)
    if given["ResourceArns"][0] not in stores:
        return stock()
    tagger = responses.elbv2_backend.tagging_service
    tagger.untag_resource_using_names(given["ResourceArns"][0], given["TagKeys"])
    return EmptyResult()


def _users(responses: Any, arn: str) -> list[str]:
    return [
        listener.arn
        for balancer in responses.elbv2_backend.load_balancers.values()
        for listener in balancer.listeners.values()
        if getattr(listener, "mutual_authentication", {}).get("TrustStoreArn") == arn
    ]


def _stores(responses: Any) -> dict[str, dict[str, Any]]:
    backend = responses.elbv2_backend
    if not hasattr(backend, "trust_stores"):
        backend.trust_stores = {}
    stores: dict[str, dict[str, Any]] = backend.trust_stores
    return stores


def _not_found(arn: str) -> ELBClientError:
    return ELBClientError("TrustStoreNotFound", f"Trust store '{arn}' not found")
