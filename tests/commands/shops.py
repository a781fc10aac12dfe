"""A small project with a local AWS of its own, whose commands are run."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import boto3

from local_aws.server import client_environment, start, stop
from tests.commands.small_app import ACCOUNT, small_project


class Shop:
    """A small project, and the local AWS that its commands reach."""

    def __init__(self, folder: Path) -> None:
        self.folder = small_project(folder / "a project")
        self._aws = folder / "aws"
        url = start(self._aws, account_id=ACCOUNT).endpoint_url
        # Where CI is set, nobody is asked; the runs of CI itself are to ask as well.
        self.env = client_environment(url, base=os.environ) | {"CI": "", "YES": "1"}
        self._url = url
        self.s3 = self.client("s3", "us-east-1")

    def stop(self) -> None:
        stop(self._aws)

    def client(self, service: str, region: str) -> Any:
        return boto3.client(
            service,  # type: ignore[call-overload]
            endpoint_url=self._url,
            region_name=region,
            aws_access_key_id="testing",
            aws_secret_access_key="testing",
        )

    def begin(
        self, *command: str, at: Path | None = None, **variables: str
    ) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [sys.executable, "-m", "commands", *command],
            cwd=at or self.folder,
            env=self.env | variables,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )

    def run(self, *command: str, code: int = 0, at: Path | None = None, **variables: str) -> str:
        process = self.begin(*command, at=at, **variables)
        output, _ = process.communicate()
        assert process.returncode == code, output
        return output
