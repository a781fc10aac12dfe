"""The ids of hosted zones."""

from moto.route53.models import HostedZoneIdentifier

_stock = HostedZoneIdentifier.generate


def begin_zone_ids_with_z() -> None:
    """Lets ``route53:CreateHostedZone`` give ids as AWS does.

    All of AWS's begin with Z, and our check of an environment's ``hosted_zone_id`` counts on it;
    moto's begin with any character.
    """
    HostedZoneIdentifier.generate = _generate  # type: ignore[method-assign,assignment]


def _generate(
    identifier: HostedZoneIdentifier, existing_ids: object = None, tags: object = None
) -> str:
    return "Z" + _stock(identifier, existing_ids, tags)[1:]  # type: ignore[arg-type]
