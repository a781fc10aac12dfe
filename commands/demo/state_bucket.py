"""The bucket of the remote state in the local AWS: a demo removes old locks and states from it.

Only for the local AWS: nobody else holds a lock there, or needs an old state.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import boto3
from botocore.config import Config

from commands.stacks.environments import read_state

LOCK_SUFFIX = ".tflock"


class StateBucket:
    """The bucket that `backend.tf.json` names.

    Args:
        project: The folder that holds `backend.tf.json`.
        env: The environment of a client of the local AWS.
    """

    def __init__(self, project: Path, env: Mapping[str, str]) -> None:
        state = read_state(project)
        self._bucket = state["bucket"]
        self._s3: Any = boto3.Session().client(
            "s3",
            region_name=state["region"],
            config=Config(proxies={}),
            endpoint_url=env["AWS_ENDPOINT_URL"],
            aws_access_key_id=env["AWS_ACCESS_KEY_ID"],
            aws_secret_access_key=env["AWS_SECRET_ACCESS_KEY"],
        )

    def exists(self) -> bool:
        """Whether the bucket exists."""
        return self._bucket in {b["Name"] for b in self._s3.list_buckets()["Buckets"]}

    def release_locks(self) -> list[str]:
        """Removes the state locks that an interrupted run has left, and returns their keys."""
        pages = self._s3.get_paginator("list_objects_v2").paginate(Bucket=self._bucket)
        keys = [found["Key"] for page in pages for found in page.get("Contents", [])]
        locks = [key for key in keys if key.endswith(LOCK_SUFFIX)]
        for lock in locks:
            self._s3.delete_object(Bucket=self._bucket, Key=lock)
        return locks

    def empty(self) -> None:
        """Deletes every version of every object: a bucket can only be deleted when it is empty.

        So does it with the bucket of its logs, after the last of them.
        """
        logged = self._s3.get_bucket_logging(Bucket=self._bucket).get("LoggingEnabled", {})
        if logged:
            self._s3.put_bucket_logging(Bucket=self._bucket, BucketLoggingStatus={})
            self._empty(logged["TargetBucket"])
        self._empty(self._bucket)

    def _empty(self, bucket: str) -> None:
        pages = self._s3.get_paginator("list_object_versions").paginate(Bucket=bucket)
        for page in pages:
            for version in page.get("Versions", []) + page.get("DeleteMarkers", []):
                self._s3.delete_object(
                    Bucket=bucket, Key=version["Key"], VersionId=version["VersionId"]
                )
