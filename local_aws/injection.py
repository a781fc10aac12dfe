"""The server's half of the faults: holds what goes wrong and answers the calls that must fail."""

import json
from collections.abc import Iterable
from fnmatch import fnmatchcase
from threading import Lock
from typing import Any

from local_aws import access, permissions
from local_aws.calls import action_of, signing_name
from local_aws.faults import Faults

Answer = tuple[str, str, bytes]  # status line, content type, body


class Injection:
    """The faults that this server process shows at present."""

    def __init__(self) -> None:
        self.faults = Faults()
        self._lock = Lock()
        self._due: dict[str, float] = {}

    def replace(self, faults: Faults) -> None:
        """Forgets the faults of before and shows these."""
        with self._lock:
            self.faults = faults
            self._due = {}

    def image_never_starts(self, image: str) -> bool:
        """Whether a container with this image stays down."""
        return _matches(image, self.faults.images_that_never_start)

    def image_fails(self, image: str) -> bool:
        """Whether a container with this image ends with an error."""
        return _matches(image, self.faults.images_that_fail)

    def domain_is_never_validated(self, domain: str) -> bool:
        """Whether a certificate for this domain is never issued."""
        return _matches(domain, self.faults.domains_never_validated)

    def answer(self, environ: dict[str, Any]) -> Answer | None:
        """The error with which this call is answered, or nothing when it may pass."""
        service = signing_name(environ)
        if _matches(action := action_of(environ), self.faults.denied):
            return _denied(environ, service, action)
        if self.faults.judged_roles and (role := access.role_of(environ)):
            permission = permissions.permission_of(environ)
            is_judged = _matches(role.name, self.faults.judged_roles)
            if is_judged and not access.allowed(environ, role, permission):
                return _denied(environ, service, permission)
        if not _matches(service, self.faults.services):
            return None
        if self._is_due("throttled", self.faults.throttled_share):
            code = "RequestLimitExceeded" if service == "ec2" else "ThrottlingException"
            if service == "s3":
                # S3 has no throttling error with status 400: it asks to slow down.
                return _error(environ, "503 Slow Down", "SlowDown", "Please reduce your rate")
            return _error(environ, "400 Bad Request", code, "Rate exceeded")
        if self._is_due("failed", self.faults.failed_share):
            status = "500 Internal Server Error"
            return _error(environ, status, "InternalFailure", "An internal error occurred")
        return None

    def _is_due(self, kind: str, share: float) -> bool:
        """Spreads a share evenly over the calls: chance would make a test fail once in a while."""
        with self._lock:
            due = self._due.get(kind, 0.0) + share
            # A sum of tenths misses 1 by a rounding error; that must not shift the share.
            hit = due > 1 - 1e-9
            self._due[kind] = due - 1 if hit else due
            return hit


def _matches(name: str, patterns: Iterable[str]) -> bool:
    return any(fnmatchcase(name, pattern) for pattern in patterns)


def _denied(environ: dict[str, Any], service: str, action: str) -> Answer:
    """Refuses as IAM does; no client tries such a call again."""
    message = f"not authorized to perform: {action}"
    if _speaks_json(environ):
        return _error(environ, "400 Bad Request", "AccessDeniedException", message)
    code = "UnauthorizedOperation" if service == "ec2" else "AccessDenied"
    return _error(environ, "403 Forbidden", code, message)


OF_REST = ("elasticfilesystem", "scheduler")
"""Services of the platform that answer JSON to calls which need not say that they are JSON."""


def _speaks_json(environ: dict[str, Any]) -> bool:
    if signing_name(environ) in OF_REST:
        return True
    # CloudWatch speaks two protocols: the provider sends it forms, boto3 sends it JSON.
    return bool(environ.get("CONTENT_TYPE", "").startswith("application/x-amz-json"))


def _error(environ: dict[str, Any], status: str, code: str, message: str) -> Answer:
    """Shapes an error as the protocol of the call wants it, else no client can read the code."""
    if _speaks_json(environ):
        body = json.dumps({"__type": code, "message": message}).encode()
        return status, "application/x-amz-json-1.1", body
    error = f"<Error><Code>{code}</Code><Message>{message}</Message></Error>"
    request_id = "<RequestId>local-aws</RequestId>"
    xml = {
        "s3": error,
        "ec2": f"<Response><Errors>{error}</Errors>{request_id}</Response>",
    }.get(signing_name(environ), f"<ErrorResponse>{error}{request_id}</ErrorResponse>")
    return status, "text/xml", xml.encode()


active = Injection()
