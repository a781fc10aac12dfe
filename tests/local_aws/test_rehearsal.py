"""What is done to the local AWS in a rehearsal is forgotten, and nothing else is."""

import subprocess
import sys
from collections.abc import Callable
from typing import Any
from uuid import uuid4

from local_aws.rehearsal import rehearsed
from local_aws.server import LocalAws, running

Connect = Callable[[str], Any]


def test_a_rehearsal_begins_with_what_is_there_and_leaves_nothing(
    local: Connect, local_aws: LocalAws
) -> None:
    sqs, name = local("sqs"), uuid4().hex
    sqs.create_queue(QueueName=f"{name}-before")

    def there() -> set[str]:
        urls = sqs.list_queues(QueueNamePrefix=name)["QueueUrls"]
        return {url.rpartition("-")[2] for url in urls}

    for _ in range(2):
        with rehearsed(local_aws.pid):
            sqs.create_queue(QueueName=f"{name}-during")
            assert there() == {"before", "during"}
        assert there() == {"before"}
    sqs.create_queue(QueueName=f"{name}-after")
    assert there() == {"before", "after"}


def test_the_same_server_answers_in_a_rehearsal(local_aws: LocalAws) -> None:
    with rehearsed(local_aws.pid):
        assert running(local_aws.log_file.parent) == local_aws
    assert running(local_aws.log_file.parent) == local_aws


SERVER = """
import os, threading, time
from local_aws.rehearsal import let_rehearse
lock = threading.Lock()
def call():
    with lock:
        print("busy", flush=True)
        time.sleep(2)
let_rehearse(lock)
threading.Thread(target=call).start()
for _ in range(600):
    time.sleep(0.1)
    if lock.acquire(timeout=5):
        lock.release()
        print(os.getpid(), flush=True)
    else:
        print("stuck", flush=True)
"""


def test_a_rehearsal_that_begins_in_the_middle_of_a_call_waits_for_its_end() -> None:
    with subprocess.Popen(
        [sys.executable, "-c", SERVER], stdout=subprocess.PIPE, text=True, start_new_session=True
    ) as server:
        assert server.stdout
        assert server.stdout.readline() == "busy\n"
        with rehearsed(server.pid):
            pids = {server.stdout.readline().strip() for _ in range(5)} - {str(server.pid)}
        server.kill()

    assert len(pids) == 1
    assert "stuck" not in pids
