"""Starts, finds and stops a local AWS that outlives its caller."""

import json
import os
import re
import signal
import subprocess
import sys
import time
import urllib.request
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

RECORD_FILE = "local-aws.json"
LOG_FILE = "local-aws.log"
START_TIMEOUT_SECONDS = 60
STOP_TIMEOUT_SECONDS = 10
DEFAULT_ACCOUNT_ID = "123456789012"
POLL_SECONDS = 0.05

# What a client could otherwise read from its environment to reach a real account, or to fail here.
ESCAPE_ROUTES = (
    "AWS_CA_BUNDLE",
    "AWS_CONTAINER_CREDENTIALS_FULL_URI",
    "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI",
    "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS",
    "AWS_PROFILE",
    "AWS_ROLE_ARN",
    "AWS_SECURITY_TOKEN",
    "AWS_SESSION_TOKEN",
    "AWS_WEB_IDENTITY_TOKEN_FILE",
)


PROXIES = ("all_proxy", "http_proxy", "https_proxy")
LOOPBACK = ("127.0.0.1", "localhost", "::1")


class LocalAwsError(Exception):
    """The local AWS cannot be started or stopped; the message says why and what to do."""


@dataclass(frozen=True)
class LocalAws:
    """A local AWS that answers.

    Attributes:
        endpoint_url: Where it answers, the value for ``AWS_ENDPOINT_URL``.
        pid: Its process.
        log_file: What it wrote: one line per call, and a traceback for what moto lacks.
        account_id: The account that it is.
    """

    endpoint_url: str
    pid: int
    log_file: Path
    account_id: str = DEFAULT_ACCOUNT_ID


def start(directory: Path, *, port: int = 0, account_id: str = DEFAULT_ACCOUNT_ID) -> LocalAws:
    """Starts a local AWS in the background, or returns the one that this directory knows.

    It has its own session, so it lives on when the caller ends, until ``stop``.

    Args:
        directory: Where its record and its log are kept; created when missing.
        port: Port on 127.0.0.1; 0 takes any free one.
        account_id: The account that a new one is.

    Raises:
        LocalAwsError: It ended or did not answer in time, for instance on an occupied port.
    """
    if already := running(directory):
        return already
    directory = directory.resolve()
    directory.mkdir(parents=True, exist_ok=True)
    log_file = directory / LOG_FILE
    with log_file.open("wb") as log:
        process = subprocess.Popen(
            [sys.executable, "-m", "local_aws", "--port", str(port)],
            cwd=Path(__file__).parent.parent,
            env=_server_environment(account_id),
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
    try:
        endpoint_url, identity = _wait_until_it_answers(process, log_file)
    except BaseException:
        process.kill()
        process.wait()
        raise
    # Given up on purpose: it outlives us, and Popen would warn about a child left behind.
    process.returncode = 0
    record = {"endpoint_url": endpoint_url, **identity, "account_id": account_id}
    (directory / RECORD_FILE).write_text(json.dumps(record, indent=2) + "\n")
    return LocalAws(endpoint_url, process.pid, log_file, account_id)


def running(directory: Path) -> LocalAws | None:
    """Returns the local AWS that this directory recorded, if that very one still answers."""
    record = _read_record(directory)
    if record is None or _identity(record["endpoint_url"]) != _identity_in(record):
        return None
    log_file, account_id = directory.resolve() / LOG_FILE, record["account_id"]
    return LocalAws(record["endpoint_url"], record["pid"], log_file, account_id)


def stop(directory: Path) -> None:
    """Stops the local AWS that this directory recorded; does nothing when none runs.

    A foreign process is never hit: only one that proves to be the recorded server is signalled.

    Raises:
        LocalAwsError: It still answers some time after SIGTERM.
    """
    if server := running(directory):
        os.kill(server.pid, signal.SIGTERM)
        deadline = time.monotonic() + STOP_TIMEOUT_SECONDS
        while running(directory):
            if time.monotonic() > deadline:
                raise LocalAwsError(
                    f"local AWS\n  - pid: {server.pid} still answers on {server.endpoint_url} "
                    f"{STOP_TIMEOUT_SECONDS} s after SIGTERM; end it by hand"
                )
            time.sleep(POLL_SECONDS)
        _reap(server.pid)
    (directory / RECORD_FILE).unlink(missing_ok=True)


def client_environment(
    endpoint_url: str, *, region: str = "us-east-1", base: Mapping[str, str] = os.environ
) -> dict[str, str]:
    """Returns a copy of ``base`` with which a child process reaches the local AWS and nothing else.

    Args:
        endpoint_url: Where the local AWS answers.
        region: The region in which the child works.
        base: The environment to start from.
    """
    environment = {
        name: value
        for name, value in base.items()
        # AWS_ENDPOINT_URL_S3 and its like win over AWS_ENDPOINT_URL.
        if name not in ESCAPE_ROUTES and not name.startswith("AWS_ENDPOINT_URL")
    }
    return (
        environment
        | without_proxy(base)
        | {
            "AWS_ENDPOINT_URL": endpoint_url,
            "AWS_ACCESS_KEY_ID": "testing",
            "AWS_SECRET_ACCESS_KEY": "testing",
            "AWS_REGION": region,
            # boto3 reads this one alone, the other tools prefer the one above.
            "AWS_DEFAULT_REGION": region,
            # Removing these two would bring back the files in the home directory.
            "AWS_CONFIG_FILE": os.devnull,
            "AWS_SHARED_CREDENTIALS_FILE": os.devnull,
            "AWS_EC2_METADATA_DISABLED": "true",
            # An action that moto lacks answers 500; 25 attempts would take the provider 10 minutes.
            "AWS_MAX_ATTEMPTS": "3",
        }
    )


def without_proxy(base: Mapping[str, str]) -> dict[str, str]:
    """Returns the variables that keep a proxy out of the way to this machine, if there is one.

    Go leaves loopback addresses out by itself, Python does not.
    """
    if not any(base.get(name) or base.get(name.upper()) for name in PROXIES):
        return {}
    given = [base.get("no_proxy", ""), base.get("NO_PROXY", "")]
    hosts = [host.strip() for text in given for host in text.split(",") if host.strip()]
    names = "*" if "*" in hosts else ",".join(dict.fromkeys([*hosts, *LOOPBACK]))
    return {"no_proxy": names, "NO_PROXY": names}


def _server_environment(account_id: str) -> dict[str, str]:
    """The environment of the server. moto takes the default account unless it is told another."""
    environment = {name: value for name, value in os.environ.items() if name != "MOTO_ACCOUNT_ID"}
    if account_id != DEFAULT_ACCOUNT_ID:
        environment["MOTO_ACCOUNT_ID"] = account_id
    return environment


def _wait_until_it_answers(
    process: subprocess.Popen[bytes], log_file: Path
) -> tuple[str, dict[str, Any]]:
    deadline = time.monotonic() + START_TIMEOUT_SECONDS
    while time.monotonic() < deadline:
        if process.poll() is not None:
            raise LocalAwsError(log_file.read_text().strip())
        listens = re.search(r"^Local AWS listens on (\S+)$", log_file.read_text(), re.MULTILINE)
        if listens and (identity := _identity(listens[1])):
            return listens[1], identity
        time.sleep(POLL_SECONDS)
    raise LocalAwsError(
        f"local AWS\n  - start: no answer within {START_TIMEOUT_SECONDS} s; "
        f"look into {log_file} and start it again"
    )


def _read_record(directory: Path) -> dict[str, Any] | None:
    """The record, or nothing when there is none or a crash left half of one."""
    try:
        record = {"account_id": DEFAULT_ACCOUNT_ID}
        record |= json.loads((directory / RECORD_FILE).read_text())
        return {key: record[key] for key in ("endpoint_url", "pid", "instance", "account_id")}
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _identity_in(record: Mapping[str, Any]) -> dict[str, Any]:
    return {"instance": record["instance"], "pid": record["pid"]}


def _identity(endpoint_url: str) -> dict[str, Any] | None:
    """Who answers at this endpoint, or nothing when it is no local AWS."""
    # Straight to it: a proxy in the environment cannot know our loopback address.
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    try:
        with opener.open(f"{endpoint_url}/local-aws/identity", timeout=5) as answer:
            identity: dict[str, Any] = json.load(answer)
            return identity
    except (OSError, ValueError):
        return None


def _reap(pid: int) -> None:
    """Waits for the process when it is our own child; else init does that."""
    with suppress(ChildProcessError):
        os.waitpid(pid, 0)
