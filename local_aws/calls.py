"""Which calls came in: what a client asks for can be proven, and what it must not ask for, too."""

import json
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from urllib.parse import parse_qs

PATH = "/local-aws/calls"


def action_of(environ: dict[str, Any]) -> str:
    """Names the action of a call: ``secretsmanager:GetSecretValue``.

    The service has the name that signs its calls. Where a protocol names no action, as with S3 and
    Route 53, method and path stand in its place: ``s3:PUT /bucket/key``.
    """
    action: str = environ.get("HTTP_X_AMZ_TARGET", "").rpartition(".")[2]
    if not action and "x-www-form-urlencoded" in environ.get("CONTENT_TYPE", ""):
        form = parse_qs(environ["wsgi.input"].getvalue().decode(errors="replace"))
        action = form.get("Action", [""])[0]
    if not action:
        action = f"{environ['REQUEST_METHOD']} {environ['PATH_INFO']}"
    return f"{signing_name(environ)}:{action}"


def signing_name(environ: dict[str, Any]) -> str:
    """The service in the credential scope: ``Credential=<key>/<date>/<region>/<service>/...``."""
    scope = environ.get("HTTP_AUTHORIZATION", "").partition("Credential=")[2].split(",")[0]
    parts = scope.split("/")
    return parts[3] if len(parts) > 3 else ""


@contextmanager
def recorded(endpoint_url: str) -> Iterator[list[str]]:
    """Fills a list with the actions of the calls that come in inside a ``with`` block.

    The list is complete after the block.
    """
    before = len(_all(endpoint_url))
    calls: list[str] = []
    yield calls
    calls += _all(endpoint_url)[before:]


def _all(endpoint_url: str) -> list[str]:
    # Straight to it: a proxy in the environment cannot know our loopback address.
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    with opener.open(endpoint_url + PATH, timeout=10) as answer:
        calls: list[str] = json.load(answer)
        return calls
