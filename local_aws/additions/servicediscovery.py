"""The hosted zone of a Cloud Map namespace."""

from collections.abc import Callable
from typing import Any

from moto.route53.models import route53_backends
from moto.utilities.utils import get_partition


def delete_namespace(responses: Any, stock: Callable[[], Any]) -> Any:
    """Deletes the hosted zone that the namespace created, which moto leaves behind."""
    backend = responses.servicediscovery_backend
    namespace = backend.namespaces.get(responses._get_param("Id"))
    answer = stock()
    # An HTTP namespace has no zone; for an unknown one moto has answered the error by now.
    if zone_id := (namespace.dns_properties or {}).get("HostedZoneId"):
        partition = get_partition(responses.region)
        route53_backends[responses.current_account][partition].delete_hosted_zone(zone_id)
    return answer
