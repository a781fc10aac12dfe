"""The WSGI application: our few control paths, the faults, and behind them moto."""

import io
import json
import os
from collections.abc import Callable, Iterable
from threading import Lock
from typing import Any
from uuid import uuid4

from moto.moto_server.werkzeug_app import DomainDispatcherApplication, create_backend_app

from local_aws import calls, faults, injection, permissions
from local_aws.additions import install

CONTROL_PREFIX = "/local-aws/"
IDENTITY_PATH = CONTROL_PREFIX + "identity"

StartResponse = Callable[[str, list[tuple[str, str]]], Any]
Answered = tuple[str, list[tuple[str, str]], list[bytes]]

REMEMBERED_ANSWERS = 200
"""More than Terraform has under way at once."""


class Application:
    """Answers what is ours and hands every other call to moto."""

    def __init__(self, *, additions: bool = True) -> None:
        if additions:
            install()
        self._moto = DomainDispatcherApplication(create_backend_app)
        # moto keeps everything in plain dictionaries without a lock, and Terraform sends ten calls
        # at a time. Python runs them one by one anyway, so this costs nothing.
        self.one_call_at_a_time = Lock()
        self._answered: dict[str | None, Answered] = {}
        self._calls: list[str] = []
        self._permissions: list[str] = []
        # A pid may be reused by a foreign process, an instance id is not: it proves whose server
        # answers on a port.
        self._identity = {"instance": uuid4().hex, "pid": os.getpid()}

    def __call__(self, environ: dict[str, Any], start_response: StartResponse) -> Iterable[bytes]:
        """Answers one call."""
        # Calls of AWS are signed and ours are not, so a bucket named "local-aws" is still S3's.
        if "HTTP_AUTHORIZATION" not in environ and environ["PATH_INFO"].startswith(CONTROL_PREFIX):
            return _send(start_response, *self._control(environ))
        # Before the lock: a client that stalls while it sends must not hold up the others. And a
        # body that nobody reads would be taken for the next request of the connection.
        if length := environ.get("CONTENT_LENGTH"):
            environ["wsgi.input"] = io.BytesIO(environ["wsgi.input"].read(int(length)))
        self._calls.append(calls.action_of(environ))
        self._permissions.append(permissions.permission_of(environ))
        if answer := injection.active.answer(environ):
            return _send(start_response, *answer)
        with self.one_call_at_a_time:
            status, headers, body = self._answer_once(environ)
        start_response(status, headers)
        return body

    def _answer_once(self, environ: dict[str, Any]) -> Answered:
        """Answers a call, and gives the same answer again where a client has lost the first.

        The SDKs then send the call once more under the same id. moto would do it once more too, and
        refuse it or make a second listener.
        """
        call = environ.get("HTTP_AMZ_SDK_INVOCATION_ID")
        if call in self._answered:
            return self._answered[call]
        started: list[tuple[str, list[tuple[str, str]]]] = []
        body = [
            *self._moto(environ, lambda status, headers, _=None: started.append((status, headers)))
        ]
        answered = (*started[-1], body)
        if call and answered[0].startswith("2"):
            self._answered[call] = answered
            if len(self._answered) > REMEMBERED_ANSWERS:
                self._answered.pop(next(iter(self._answered)))
        return answered

    def _control(self, environ: dict[str, Any]) -> injection.Answer:
        method, path = environ["REQUEST_METHOD"], environ["PATH_INFO"]
        body = environ["wsgi.input"].read(int(environ.get("CONTENT_LENGTH") or 0))
        if (method, path) == ("GET", IDENTITY_PATH):
            return "200 OK", "application/json", json.dumps(self._identity).encode()
        if (method, path) == ("GET", calls.PATH):
            return "200 OK", "application/json", json.dumps(self._calls).encode()
        if (method, path) == ("GET", permissions.PATH):
            return "200 OK", "application/json", json.dumps(self._permissions).encode()
        if (method, path) == ("POST", faults.PATH):
            try:
                injection.active.replace(faults.Faults.from_json(body))
            except (ValueError, TypeError) as error:
                return "400 Bad Request", "text/plain", str(error).encode()
            return "204 No Content", "application/json", b""
        return "404 Not Found", "text/plain", f"{method} {path} is no control path".encode()


def _send(start: StartResponse, status: str, content_type: str, body: bytes) -> Iterable[bytes]:
    headers = [("Content-Type", content_type), ("Content-Length", str(len(body)))]
    if content_type.startswith("application/x-amz-json"):
        headers.append(("x-amzn-ErrorType", json.loads(body)["__type"]))
    start(status, headers)
    return [body]
