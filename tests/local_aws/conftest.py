"""Real servers for the tests of the local AWS, and clients that believe none of their answers."""

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import boto3
import pytest
from botocore.config import Config
from botocore.exceptions import ClientError

from local_aws import server

Connect = Callable[[str], Any]

STOCK_MOTO = """
import socket
from local_aws.__main__ import serve
serve(socket.create_server(("127.0.0.1", 0)), additions=False)
"""


@pytest.fixture(scope="session")
def local_aws(tmp_path_factory: pytest.TempPathFactory) -> Iterator[server.LocalAws]:
    """A started local AWS, shared by the whole run: tests take names of their own."""
    directory = tmp_path_factory.mktemp("local-aws")
    yield server.start(directory)
    server.stop(directory)


@pytest.fixture(scope="session")
def stock_moto(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The endpoint of moto as it comes, which tells us when an addition is needed no longer."""
    log_file = tmp_path_factory.mktemp("stock-moto") / "log"
    with log_file.open("w") as log:
        process = subprocess.Popen(
            [sys.executable, "-c", STOCK_MOTO],
            cwd=Path(server.__file__).parent.parent,
            stdout=subprocess.PIPE,
            stderr=log,
            text=True,
        )
    with process:
        yield process.stdout.readline().split()[-1]
        process.terminate()


@pytest.fixture
def local(local_aws: server.LocalAws) -> Connect:
    """Connects to the local AWS: ``local("ecs")`` is a client."""
    return lambda service: connect(local_aws.endpoint_url, service)


@pytest.fixture(
    params=[
        "local_aws",
        pytest.param(
            "stock_moto",
            marks=pytest.mark.xfail(
                raises=(AssertionError, ClientError, KeyError, IndexError),
                reason="moto lacks it; once this passes, delete the addition",
            ),
        ),
    ]
)
def aws(request: pytest.FixtureRequest) -> Connect:
    """Connects to the local AWS, and once more to stock moto, where the test must fail.

    So each test that takes it proves an addition, and that the addition is still needed.
    """
    started = request.getfixturevalue(request.param)
    return lambda service: connect(getattr(started, "endpoint_url", started), service)


def connect(endpoint_url: str, service: str) -> Any:
    """Returns a client that refuses an answer with a member that the action does not have."""
    client = boto3.client(
        service,
        endpoint_url=endpoint_url,
        region_name="us-east-1",
        aws_access_key_id="testing",
        aws_secret_access_key="testing",
        config=Config(retries={"total_max_attempts": 1}),
    )
    client.meta.events.register("before-parse", refuse_unknown_members)
    return client


def refuse_unknown_members(operation_model: Any, response_dict: Any, **_: Any) -> None:
    """Checks the answer as it was sent: boto3 itself drops what its model does not know."""
    sent = response_dict["body"]
    is_json = operation_model.service_model.metadata["protocol"] == "json"
    if is_json and sent and response_dict["status_code"] == 200:
        assert_known(operation_model.output_shape, json.loads(sent), operation_model.name)


def assert_known(shape: Any, value: Any, path: str) -> None:
    """Walks an answer beside its shape."""
    if value is None or (shape is None and value == {}):
        return
    if shape.type_name == "structure":
        assert set(value) <= set(shape.members), f"{path} sends unknown members"
        for name, member in value.items():
            assert_known(shape.members[name], member, f"{path}.{name}")
    elif shape.type_name == "list":
        for member in value:
            assert_known(shape.member, member, f"{path}[]")
