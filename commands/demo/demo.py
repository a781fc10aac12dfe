"""`make demo`: a whole environment on a local AWS, from nothing to an empty second plan.

The demo keeps everything in `.demo/`, its synthesized stacks and the local state of `remote-state`
too: it never touches what `make deploy` knows of a real account.
"""

import json
import shutil
import time
from collections.abc import Mapping
from pathlib import Path
from textwrap import indent
from typing import Any

from commands.demo.choice import account_of, chosen_environment
from commands.demo.record import Deployed, forget
from commands.demo.state_bucket import StateBucket
from commands.evidence.evidence import write_evidence
from commands.operate.clients import Clients
from commands.operate.deployed import Deployed as Running
from commands.operate.status import show
from commands.stacks.environments import (
    STATE_STACK,
    read_state,
    say_where,
    specs_by_name,
    stack_of,
)
from commands.stacks.plan import plan_stack
from commands.stacks.terraform_version import require_terraform
from commands.tools.cdktf_cli import Cdktf, program
from commands.tools.console import duration, say, step
from commands.tools.errors import CommandError
from commands.tools.folder_lock import locked
from commands.tools.mirror import provider_environment
from local_aws.server import (
    DEFAULT_ACCOUNT_ID,
    LocalAwsError,
    client_environment,
    running,
    start,
    stop,
    without_proxy,
)
from modules.environment.spec import EnvironmentSpec

DIRECTORY = ".demo"
CLIENT_VARIABLES = ("AWS_ENDPOINT_URL", "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY")


def demo(project: Path, base: Mapping[str, str], environment: str) -> None:
    """Deploys an environment on a local AWS and leaves it up.

    May be run again at any time: a demo that is up is used again, one that was interrupted or has
    failed is thrown away first.

    Args:
        project: The folder of the project.
        base: The environment of the user; the local AWS's variables are laid over it.
        environment: Value of `ENV=`, for `chosen_environment`.

    Raises:
        CommandError: The environment cannot be deployed here, a demo of another one is up, a step
            failed, or the second plan is not empty.
    """
    started = time.monotonic()
    directory = project / DIRECTORY
    spec = chosen_environment(project, base, environment)
    stack = stack_of(spec)
    say_where(specs_by_name(project, base), base)
    with locked(directory, "make demo"):
        require_free(directory, stack)
        require_terraform(open_platform(project, base), stack, spec.terraform_version)
        require_providers(project, base)
        account_id = account_of(spec, read_state(project))
        env = local_aws(directory, base, region=spec.region, account_id=account_id)
        forget(directory)
        platform = open_platform(project, env)
        with step(f"Creating the bucket for the remote state: cdktf deploy {STATE_STACK}"):
            platform.deploy(STATE_STACK)
            for lock in StateBucket(project, env).release_locks():
                say(f"    released {lock}, which an interrupted run has left")
        with step(f"Deploying the platform: cdktf deploy {stack} (a few minutes)"):
            platform.deploy(stack)
        with step("Planning again: nothing may be left to change"):
            require_empty_plan(platform, stack)
        Deployed(stack, disposable=spec.disposable).write(directory)
        outputs = platform.outputs(stack)
        say_outputs(stack, outputs)
        say_status(platform, spec, outputs)
        write_evidence(platform, spec, stack)
        say_result(platform, spec, outputs, time.monotonic() - started)


def require_free(directory: Path, stack: str) -> None:
    """Checks that no other environment is up.

    Raises:
        CommandError: One is.
    """
    deployed = Deployed.read(directory)
    if deployed and deployed.stack != stack and running(directory):
        raise CommandError(
            f"demo of {stack}", f"{deployed.stack}: is up already; end it first: make demo-down"
        )


def require_providers(project: Path, base: Mapping[str, str]) -> None:
    """Looks for the providers before anything is started: without them nothing can be deployed.

    Raises:
        CommandError: There are none.
    """
    with step("Looking for the Terraform providers"):
        provider_environment(project / DIRECTORY, base, program=program(base))


def local_aws(
    directory: Path, base: Mapping[str, str], *, region: str, account_id: str = DEFAULT_ACCOUNT_ID
) -> dict[str, str]:
    """Starts the local AWS unless it runs, and returns the environment of its clients.

    It starts empty, so what the folder knows of an earlier one is discarded with it. One that holds
    half a platform is stopped first: where a call was cut off, it may hold things that no state
    knows of, and the next deployment would fail on their names.
    """
    with step("Starting the local AWS"):
        try:
            server = running(directory)
            if server and not Deployed.read(directory):
                say("    the last demo did not come to its end: its local AWS is thrown away")
                stop(directory)
            elif server and server.account_id != account_id:
                say(f"    the last demo was in account {server.account_id}: it is thrown away")
                stop(directory)
            if not running(directory):
                discard_state(directory)
            server = start(directory, account_id=account_id)
        except LocalAwsError as error:
            raise CommandError(str(error)) from None
        say(f"    at {server.endpoint_url}, its log is {server.log_file}")
    return client_environment(server.endpoint_url, region=region, base=base)


def discard_state(directory: Path) -> None:
    """Removes the stacks and states of an earlier local AWS."""
    forget(directory)
    shutil.rmtree(directory / "cdktf.out", ignore_errors=True)
    for state in directory.glob("terraform.*.tfstate*"):
        state.unlink()


def open_platform(project: Path, env: Mapping[str, str]) -> Cdktf:
    """Opens the project's stacks in the demo's own output folder."""
    directory = project / DIRECTORY
    return Cdktf(project, directory / "cdktf.out", env, logs=directory / "logs")


def require_empty_plan(platform: Cdktf, stack: str) -> None:
    """Plans a stack once more.

    Raises:
        CommandError: There is something left to change. Says what.
    """
    plan = plan_stack(platform, stack)
    if not plan.empty:
        raise CommandError(f"{plan.report}\nThe second plan of {stack} is not empty")
    say("    the second plan is empty")


def region_of(platform: Cdktf, stack: str) -> str:
    """Reads the region that a stack deploys to."""
    region: str = platform.definition(stack)["provider"]["aws"][0]["region"]
    return region


def say_outputs(stack: str, outputs: Mapping[str, Any]) -> None:
    """Shows the outputs."""
    say()
    say(f"Outputs of {stack}:")
    for name, value in outputs.items():
        text = value if isinstance(value, str) else json.dumps(value, indent=4)
        say(indent(f"{name} = {text}", "    "))


def say_status(platform: Cdktf, spec: EnvironmentSpec, outputs: Mapping[str, Any]) -> None:
    """Shows what `make status` does, and where the dashboard is.

    Raises:
        CommandError: A service is not well, or an alarm is on.
    """
    say()
    say(f"Status of {stack_of(spec)}:")
    clients = Clients.of_local_aws(platform.env, spec.region)
    if problems := show(Running.of("demo", spec, outputs), clients):
        raise CommandError(f"{stack_of(spec)} is not well", *problems)
    if address := outputs.get("dashboard_url"):
        say(f"Dashboard: {address}")
    say()


def say_result(
    platform: Cdktf, spec: EnvironmentSpec, outputs: Mapping[str, Any], seconds: float
) -> None:
    """Shows how to look at the platform and how to end it."""
    stack = stack_of(spec)
    variables = {
        **{name: platform.env[name] for name in CLIENT_VARIABLES},
        **without_proxy(platform.env),
        # The AWS CLI and Terraform read the first, boto3 the second.
        "AWS_REGION": region_of(platform, stack),
        "AWS_DEFAULT_REGION": region_of(platform, stack),
    }
    cluster = outputs["ecs_cluster_name"]
    services = f'boto3.client("ecs").list_services(cluster="{cluster}")["serviceArns"]'
    say()
    say(f"The platform is up on the local AWS ({duration(seconds)} in all). Look at it:")
    say("    export " + " ".join(f"{name}={value}" for name, value in variables.items()))
    say(f"    make status ENV={spec.name}")
    say(f"    aws ecs list-services --cluster {cluster}")
    say("or, without the AWS CLI:")
    say(f"    .venv/bin/python -c 'import boto3; print(*{services}, sep=\"\\n\")'")
    say("End it:")
    say("    make demo-down")
