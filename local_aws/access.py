"""Whether the policies of an assumed role allow a call: asked for by a test, of roles it names."""

import json
from collections.abc import Iterator
from fnmatch import fnmatchcase
from typing import Any
from urllib.parse import parse_qs

from local_aws.calls import signing_name


def role_of(environ: dict[str, Any]) -> Any:
    """Finds the role whose session signs a call; nothing for other credentials."""
    from moto.iam.models import iam_backends
    from moto.sts.models import sts_backends

    scope = environ.get("HTTP_AUTHORIZATION", "").partition("Credential=")[2]
    key = scope.partition("/")[0]
    for account_id, backends in sts_backends.items():
        for backend in backends.values():
            for session in backend.assumed_roles:
                if session.access_key_id == key:
                    name = session.role_arn.rpartition("/")[2]
                    return iam_backends[account_id][backend.partition].get_role(name)
    return None


def allowed(environ: dict[str, Any], role: Any, action: str) -> bool:
    """Whether IAM allows an action: some statement does, and none denies it.

    Roles, buckets and objects are compared with the resources of a statement, and the permissions
    boundary with its condition. What moto does not tell of a call is taken for the right one.
    """
    if action == "sts:GetCallerIdentity":
        return True
    resource, boundary = _resource(environ, role), _boundary(environ, role)
    effects = {
        one["Effect"]
        for one in _statements(role)
        if _names(one.get("Action", ()), action)
        and _applies(one, resource)
        and _bounded(one, boundary)
    }
    return effects == {"Allow"}


def _applies(statement: dict[str, Any], resource: str | None) -> bool:
    if resource is None:
        return "Deny" not in statement["Effect"] or _names(statement["Resource"], "*")
    return _names(statement["Resource"], resource)


def _statements(role: Any) -> Iterator[dict[str, Any]]:
    documents = [*role.policies.values()]
    for policy in role.managed_policies.values():
        in_force = policy.default_version_id
        documents += [one.document for one in policy.versions if one.version_id == in_force]
    for document in documents:
        content = json.loads(document) if isinstance(document, str) else document
        yield from content["Statement"]


def _names(patterns: str | list[str], name: str) -> bool:
    several = [patterns] if isinstance(patterns, str) else patterns
    return any(fnmatchcase(name, pattern) for pattern in several)


def _bounded(statement: dict[str, Any], boundary: str) -> bool:
    wanted = statement.get("Condition", {}).get("StringEquals", {}).get("iam:PermissionsBoundary")
    return wanted in (None, boundary)


def _form(environ: dict[str, Any]) -> dict[str, list[str]]:
    return parse_qs(environ["wsgi.input"].getvalue().decode(errors="replace"))


def _resource(environ: dict[str, Any], role: Any) -> str | None:
    if signing_name(environ) == "s3":
        return f"arn:aws:s3:::{environ['PATH_INFO'].strip('/')}"
    if signing_name(environ) == "iam" and (name := _form(environ).get("RoleName")):
        return f"arn:aws:iam::{role.account_id}:role/{name[0]}"
    return None


def _boundary(environ: dict[str, Any], role: Any) -> str:
    from moto.iam.models import iam_backends

    if signing_name(environ) != "iam":
        return ""
    form = _form(environ)
    if given := form.get("PermissionsBoundary"):
        return given[0]
    for other in iam_backends[role.account_id]["aws"].roles.values():
        if [other.name] == form.get("RoleName"):
            return str(other.permissions_boundary_arn or "")
    return ""
