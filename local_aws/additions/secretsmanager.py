"""Secrets that are rotated, and the versions of a secret that no label names any longer."""

import json
import secrets
import time
from collections.abc import Callable
from typing import Any
from uuid import uuid4

from moto.secretsmanager.exceptions import InvalidRequestException

SEVEN_DAYS = {"AutomaticallyAfterDays": 7}
"""What RDS sets up for the passwords that it keeps."""


def collect_unlabelled_versions(responses: Any, stock: Callable[[], Any]) -> Any:
    """Collects versions without a label, as AWS does in time; moto keeps them for ever.

    Whatever counts on an old version fails here at once, and not in production after weeks.
    """
    answer = stock()
    _collect(responses.backend.secrets[responses._get_param("SecretId")])
    return answer


def rotate_secret(responses: Any, _stock: Callable[[], Any]) -> Any:
    """Keeps the whole schedule and makes the value; moto keeps days, and starts the function."""
    secret = responses.backend.describe_secret(responses._get_param("SecretId"))
    secret.rotation_lambda_arn = (
        responses._get_param("RotationLambdaARN") or secret.rotation_lambda_arn
    )
    if not (secret.rotation_lambda_arn or secret.owning_service):
        raise InvalidRequestException(
            "You tried to enable rotation on a secret that doesn't already have a Lambda function "
            "ARN configured and you didn't include such an ARN as a parameter in this call."
        )
    secret.rotation_rules = responses._get_param("RotationRules") or _rules(secret)
    secret.rotation_requested, secret.rotation_cancelled = True, False
    version_id = secret.default_version_id
    if version_id and responses._get_bool_param("RotateImmediately", True):
        version_id = str(uuid4())
        responses.backend.put_secret_value(
            secret_id=secret.arn,
            secret_string=_another(secret.versions[secret.default_version_id]["secret_string"]),
            secret_binary=None,
            client_request_token=version_id,
            version_stages=["AWSCURRENT"],
        )
        _collect(secret)
        secret.last_rotation_date = int(time.time())
    return json.dumps({"ARN": secret.arn, "Name": secret.name, "VersionId": version_id})


def cancel_rotate_secret(responses: Any, _stock: Callable[[], Any]) -> Any:
    """Turns rotation off for a secret that RDS keeps too; moto asks for a function."""
    secret = responses.backend.describe_secret(responses._get_param("SecretId"))
    secret.rotation_requested, secret.rotation_cancelled = True, True
    return json.dumps({"ARN": secret.arn, "Name": secret.name})


def describe_secret(responses: Any, stock: Callable[[], Any]) -> Any:
    """Tells the whole schedule, and that RDS rotates what it keeps; moto tells days alone."""
    told = json.loads(stock())
    secret = responses.backend.describe_secret(responses._get_param("SecretId"))
    rotates = secret.rotation_requested or secret.owning_service
    told = {name: value for name, value in told.items() if not name.startswith("Rotation")}
    if rotates and not getattr(secret, "rotation_cancelled", False):
        told |= {"RotationEnabled": True, "RotationRules": _rules(secret)}
        if secret.rotation_lambda_arn:
            told["RotationLambdaARN"] = secret.rotation_lambda_arn
    return json.dumps(told)


def _rules(secret: Any) -> dict[str, Any]:
    rules: dict[str, Any] = getattr(secret, "rotation_rules", SEVEN_DAYS)
    return rules


def _another(value: str) -> str:
    """Returns a value of the same form: of JSON the password alone is another."""
    password = secrets.token_urlsafe()
    try:
        return json.dumps({**json.loads(value), "password": password})
    except (TypeError, ValueError):
        return password


def _collect(secret: Any) -> None:
    for version_id in [id for id, one in secret.versions.items() if not one["version_stages"]]:
        del secret.versions[version_id]
