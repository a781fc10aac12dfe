"""What file systems are told after they are made: backups, throughput, and no policy any more."""

import json
from collections.abc import Callable
from typing import Any

Answer = tuple[str, dict[str, str | int]]
Stock = Callable[[], Answer]


def put_backup_policy(responses: Any, stock: Stock) -> Answer:
    """Switches the daily backup of a file system on or off; moto answers 500."""
    policy = responses._get_param("BackupPolicy")
    _file_system(responses)._backup_status = policy["Status"]
    return json.dumps({"BackupPolicy": policy}), _as_json()


def describe_backup_policy(responses: Any, stock: Stock) -> Answer:
    """Tells that a backup was switched off, as AWS does; moto then knows of no policy."""
    status = getattr(_file_system(responses), "_backup_status", None)
    if status is None:
        return stock()
    return json.dumps({"BackupPolicy": {"Status": status}}), _as_json()


def update_file_system(responses: Any, stock: Stock) -> Answer:
    """Changes the throughput mode of a file system; moto answers 500."""
    file_system = _file_system(responses)
    file_system.throughput_mode = responses._get_param("ThroughputMode")
    return json.dumps(file_system.info_json()), _as_json(202)


def delete_file_system_policy(responses: Any, stock: Stock) -> Answer:
    """Removes the policy of a file system; moto answers 500."""
    _file_system(responses).file_system_policy = None
    return json.dumps({}), _as_json()


def _as_json(status: int = 200) -> dict[str, str | int]:
    return {"status": status, "Content-Type": "application/json"}


def _file_system(responses: Any) -> Any:
    id = responses._get_param("FileSystemId")
    _, [found] = responses.efs_backend.describe_file_systems(file_system_id=id)
    return found
