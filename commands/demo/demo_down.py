"""`make demo-down`: destroys what `make demo` has made and proves that nothing is left."""

import shutil
from collections.abc import Mapping
from pathlib import Path

from commands.demo.demo import DIRECTORY, open_platform, region_of
from commands.demo.record import Deployed, forget
from commands.demo.state_bucket import StateBucket
from commands.stacks.environments import STATE_STACK
from commands.tools.cdktf_cli import Cdktf
from commands.tools.console import say, step
from commands.tools.errors import CommandError
from commands.tools.folder_lock import locked
from local_aws.leftovers import leftovers
from local_aws.server import client_environment, running, stop


def demo_down(project: Path, base: Mapping[str, str]) -> None:
    """Destroys the demo, stops the local AWS and removes the demo's folder.

    A demo that did not come to its end, whose destruction has failed before, or whose environment
    is protected from deletion is not destroyed resource by resource: it goes with its local AWS, so
    that nobody is ever stuck.

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
    with locked(directory, "make demo-down"):
        server, deployed = running(directory), Deployed.read(directory)
        if server and deployed and deployed.disposable:
            forget(directory)
            env = client_environment(server.endpoint_url, base=base)
            platform = open_platform(project, env)
            regions = {region_of(platform, name) for name in (deployed.stack, STATE_STACK)}
            destroy(platform, deployed.stack, StateBucket(project, env))
            require_nothing_left(server.endpoint_url, sorted(regions))
        elif server and deployed:
            say(f"{deployed.stack} is not disposable: it protects itself from deletion.")
        with step("Stopping the local AWS, and with it whatever it holds"):
            stop(directory)
        shutil.rmtree(directory)
    say("The demo is gone. Start another one: make demo")


def destroy(platform: Cdktf, stack: str, bucket: StateBucket) -> None:
    """Destroys the stack that was deployed, then the bucket that holds its state.

    Terraform works on what the demo synthesized: the environment's file may have changed since, or
    be gone.
    """
    bucket.release_locks()
    with step(f"Destroying the platform: terraform destroy {stack}"):
        platform.terraform(stack, "destroy", "-auto-approve", "-input=false")
    with step(f"Destroying the bucket of the remote state: terraform destroy {STATE_STACK}"):
        bucket.empty()
        platform.terraform(STATE_STACK, "destroy", "-auto-approve", "-input=false")


def require_nothing_left(endpoint_url: str, regions: list[str]) -> None:
    """Asks the local AWS, not Terraform, what is still there.

    Raises:
        CommandError: Something is. Names all of it.
    """
    with step("Looking for leftovers in the local AWS"):
        found = [line for region in regions for line in leftovers(endpoint_url, region)]
        if found:
            raise CommandError(
                "left in the local AWS, which stays up for a look; "
                "the next `make demo-down` or `make demo` throws it away",
                # A global resource is found once per region.
                *dict.fromkeys(found),
            )
        say("    nothing is left")
