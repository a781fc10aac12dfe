"""The versions of a secret that no label names any longer."""

from collections.abc import Callable
from typing import Any


def collect_unlabelled_versions(responses: Any, stock: Callable[[], Any]) -> Any:
    """Collects versions without a label, as AWS does in time; moto keeps them for ever.

    Whatever counts on an old version fails here at once, and not in production after weeks.
    """
    answer = stock()
    secret = responses.backend.secrets[responses._get_param("SecretId")]
    for version_id in [id for id, one in secret.versions.items() if not one["version_stages"]]:
        del secret.versions[version_id]
    return answer
