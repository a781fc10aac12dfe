"""`make demo-down`: destroys what `make demo` has made and proves that nothing is left."""

import shutil
from collections.abc import Mapping
from pathlib import Path

from commands.demo.demo import (
    COMPLETE,
    DIRECTORY,
    PLATFORM_STACK,
    STATE_STACK,
    open_platform,
    region_of,
)
from commands.demo.folder_lock import alone_in
from commands.demo.state_bucket import StateBucket
from commands.tools.cdktf_cli import Cdktf
from commands.tools.console import say, step
from commands.tools.errors import CommandError
from local_aws.leftovers import leftovers
from local_aws.server import client_environment, running, stop


def demo_down(project: Path, base: Mapping[str, str]) -> None:
    """Destroys the demo, stops the local AWS and removes the demo's folder.

    A demo that did not come to its end, or whose destruction has failed before, is not destroyed
    piece by piece: it goes with its local AWS, so that nobody is ever stuck.

    Args:
        project: The folder of the project.
        base: The environment of the user; the local AWS's variables are laid over it.

    Raises:
        CommandError: Something could not be destroyed, or is left; the local AWS stays up once.
    """
    directory = project / DIRECTORY
    if not directory.exists():
        say("No demo is up. Start one: make demo")
        return
    with alone_in(directory):
        server = running(directory)
        if server and (directory / COMPLETE).exists():
            (directory / COMPLETE).unlink()
            env = client_environment(server.endpoint_url, base=base)
            platform = open_platform(project, env)
            destroy(platform, StateBucket(project, env))
            prove_empty(server.endpoint_url, region_of(platform))
        with step("Stopping the local AWS, and with it whatever it holds"):
            stop(directory)
        shutil.rmtree(directory)
    say("The demo is gone. Start another one: make demo")


def destroy(platform: Cdktf, bucket: StateBucket) -> None:
    """Destroys the platform, then the bucket that holds its state."""
    bucket.release_locks()
    with step(f"Destroying the platform: cdktf destroy {PLATFORM_STACK}"):
        platform.destroy(PLATFORM_STACK)
    with step(f"Destroying the bucket of the remote state: cdktf destroy {STATE_STACK}"):
        bucket.empty()
        platform.destroy(STATE_STACK)


def prove_empty(endpoint_url: str, region: str) -> None:
    """Asks the local AWS, not Terraform, what is still there.

    Raises:
        CommandError: Something is. Names all of it.
    """
    with step("Looking for leftovers in the local AWS"):
        left = leftovers(endpoint_url, region)
        if left:
            raise CommandError(
                "left in the local AWS, which stays up for a look; "
                "the next `make demo-down` or `make demo` throws it away",
                *left,
            )
        say("    nothing is left")
