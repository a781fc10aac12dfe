"""The states in the bucket that `backend.tf.json` names: what exists, whatever the files say."""

import json
import re
from collections.abc import Mapping
from functools import cached_property
from typing import Any

import boto3
from botocore.exceptions import BotoCoreError, ClientError

UNSEEN = (BotoCoreError, ClientError, ValueError)
"""What is raised where the bucket is not there yet, or may not be looked into."""


class States:
    """The states of all stacks, of this project and of others that share the bucket.

    Args:
        settings: Settings of the backend.
        role_arn: The role that reads them where the settings name neither a role nor an account.

    What cannot be seen raises one of `UNSEEN`.
    """

    def __init__(self, settings: Mapping[str, Any], role_arn: str | None = None) -> None:
        self.bucket: str = settings["bucket"]
        if not settings.keys() & {"assume_role", "allowed_account_ids"} and role_arn:
            settings = {**settings, "assume_role": {"role_arn": role_arn}}
        self._settings = settings

    @cached_property
    def _s3(self) -> Any:
        return _session(self._settings).client("s3", region_name=self._settings["region"])

    def stacks(self) -> list[str]:
        """Lists the stacks that have a state."""
        pages = self._s3.get_paginator("list_objects_v2").paginate(Bucket=self.bucket)
        keys = [found["Key"] for page in pages for found in page.get("Contents", [])]
        found = (re.fullmatch("([^/]+)/terraform[.]tfstate", key) for key in keys)
        return [match[1] for match in found if match]

    def log_bucket(self) -> str:
        """Returns the bucket that S3 logs requests of this one to; empty for none."""
        logged = self._s3.get_bucket_logging(Bucket=self.bucket).get("LoggingEnabled", {})
        return str(logged.get("TargetBucket", ""))

    def resources(self, stack: str) -> list[dict[str, Any]]:
        """Returns what Terraform manages in a stack; nothing where it has no state."""
        resources = self._content(stack).get("resources", [])
        return [found for found in resources if found["mode"] == "managed" and found["instances"]]

    def outputs(self, stack: str) -> dict[str, Any]:
        """Returns the outputs of a stack, by name; none where it has no state."""
        return {
            name: found["value"] for name, found in self._content(stack).get("outputs", {}).items()
        }

    def save_plan(self, stack: str, body: bytes) -> None:
        """Keeps a plan beside the state, encrypted as that is, in the place of the last one."""
        options = {"ServerSideEncryption": "AES256"}
        if key := self._settings.get("kms_key_id"):
            options = {"ServerSideEncryption": "aws:kms", "SSEKMSKeyId": key}
        self._s3.put_object(Bucket=self.bucket, Key=_plan_of(stack), Body=body, **options)

    def saved_plan(self, stack: str) -> bytes | None:
        """Returns the plan that is kept beside the state, if there is one."""
        try:
            found = self._s3.get_object(Bucket=self.bucket, Key=_plan_of(stack))
        except self._s3.exceptions.NoSuchKey:
            return None
        return bytes(found["Body"].read())

    def _content(self, stack: str) -> dict[str, Any]:
        key = f"{stack}/terraform.tfstate"
        try:
            body = self._s3.get_object(Bucket=self.bucket, Key=key)["Body"].read()
        except self._s3.exceptions.NoSuchKey:
            return {}
        content: dict[str, Any] = json.loads(body)
        return content


def _plan_of(stack: str) -> str:
    return f"{stack}/terraform.tfstate.plan"


def _session(settings: Mapping[str, Any]) -> Any:
    role = settings.get("assume_role")
    if role is None:
        return boto3.Session()
    options = {"RoleSessionName": role.get("session_name", "states")}
    if "external_id" in role:
        options["ExternalId"] = role["external_id"]
    sts: Any = boto3.client("sts", region_name=settings["region"])
    found = sts.assume_role(RoleArn=role["role_arn"], **options)["Credentials"]
    return boto3.Session(found["AccessKeyId"], found["SecretAccessKey"], found["SessionToken"])
