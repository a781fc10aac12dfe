"""`make rotate`: a secret gets another value, and who reads it is started anew."""

import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from commands.operate.clients import Clients
from commands.operate.deployed import Deployed
from commands.operate.readers import Reader, readers
from commands.operate.redeployment import redeploy, wait_until_steady
from commands.stacks.environments import stack_of
from commands.stacks.preparation import prepare
from commands.stacks.stacks import confirm
from commands.tools.console import say, step
from commands.tools.errors import CommandError
from modules.language.names import Names
from modules.language.problems import did_you_mean

COMMAND = "rotate"
LOOK_EVERY_SECONDS = 2
MOST_SECONDS = 900
"""What a function of Lambda may take at most."""


def rotate(project: Path, env: Mapping[str, str], environment: str, secret: str) -> int:
    """Rotates a secret, and redeploys exactly the services that read it, one after the other.

    `make rotate ENV=dev SECRET=token`; `SECRET=databases.orders` is the password that RDS keeps,
    and an ARN is a secret of others. A service is redeployed when the one before it is steady; the
    first that does not become so ends the command.

    What has changed is not changed again: where a service was deployed before the last change of
    the secret, by a person, by a schedule or by a command that was interrupted, nothing is
    rotated, and exactly such services are redeployed. Once there is none, the secret is rotated, if
    its rotation is on; `ROTATE=0` never does, for a schedule of CI. No value is read.

    Args:
        project: The folder of the project.
        env: The environment of the user, with the AWS variables and those above.
        environment: Value of `ENV=`: `dev` for the stack `shop-dev`, or a stack's name.
        secret: Value of `SECRET=`: a secret in the environment's file, a database, or an ARN.

    Returns:
        0: each service that reads it runs its present value.

    Raises:
        CommandError: There is no such secret, its rotation does not end, or a service does not
            become steady.
    """
    deployed = Deployed.read(COMMAND, prepare(project, env, environment))
    clients = Clients.of(deployed.spec)
    found = _Secret(clients.secrets, secret, _id_of(deployed, secret))
    reading = [*readers(clients.ecs, deployed.cluster, deployed.services, found.arn)]
    say(f"{secret} was changed last at {found.changed:%Y-%m-%d %H:%M:%S}")
    say(f"    read by {', '.join(one.name for one in reading) or 'no service'}")
    behind = [one for one in reading if one.is_behind(found.changed)]
    stack = stack_of(deployed.spec)
    if behind:
        say(f"    since before that run {', '.join(one.name for one in behind)}")
        confirm("redeploy these services in", stack, env)
    elif found.rotates and env.get("ROTATE") != "0":
        confirm("rotate the secret and redeploy these services in", stack, env)
        found.rotate()
        behind = reading
    _redeploy(clients.ecs, deployed.cluster, reading, behind, secret)
    say(f"Each service that reads {secret} runs its present value. {_next(found, behind)}")
    return 0


class _Secret:
    """A secret as Secrets Manager describes it; its value is never asked for."""

    def __init__(self, secrets: Any, name: str, secret_id: str) -> None:
        self._secrets, self._name, self._id = secrets, name, secret_id
        self._look()

    def _look(self) -> None:
        try:
            self._found = self._secrets.describe_secret(SecretId=self._id)
        except self._secrets.exceptions.ResourceNotFoundException:
            rule = f"SECRET: {self._name}: Secrets Manager has no {self._id}; make deploy brings it"
            raise CommandError(COMMAND, rule) from None
        self.arn: str = self._found["ARN"]
        self.changed = self._found.get("LastChangedDate") or self._found["CreatedDate"]
        self.rotates: bool = self._found.get("RotationEnabled", False)

    @property
    def _current(self) -> list[str]:
        stages = self._found.get("VersionIdsToStages", {})
        return [version for version, names in stages.items() if "AWSCURRENT" in names]

    def rotate(self) -> None:
        """Rotates it, and waits until another version is the current one."""
        with step(f"Rotating {self._name}"):
            former, began = self._current, time.monotonic()
            self._secrets.rotate_secret(SecretId=self._id)
            self._look()
            while self._current == former:
                if time.monotonic() - began > MOST_SECONDS:
                    raise CommandError(
                        f"{self._name} is not rotated",
                        f"AWS: its version is the same after {MOST_SECONDS // 60} minutes",
                        "repair: look into the log of the function that rotates it, and into "
                        "CloudTrail for RotationFailed; the services run the value that is still "
                        "the present one",
                    )
                time.sleep(LOOK_EVERY_SECONDS)
                self._look()


def _id_of(deployed: Deployed, secret: str) -> str:
    """Returns by what Secrets Manager knows the secret that `SECRET=` means."""
    spec = deployed.spec
    if secret.startswith("arn:"):
        return secret
    names = Names(spec.project, spec.name)
    known = {name: names.of("aws_secretsmanager_secret", name) for name in spec.secrets}
    for name, database in deployed.databases.items():
        known[f"databases.{name}"] = database["master_user_secret_arn"]
    if secret not in known:
        repair = did_you_mean(secret, known) if known else "give the ARN of one of others"
        said = f'"{secret}" is no secret of {stack_of(spec)}' if secret else "none is given"
        raise CommandError(COMMAND, f"SECRET: {said}; {repair}")
    return known[secret]


def _redeploy(
    ecs: Any, cluster: str, reading: Sequence[Reader], behind: Sequence[Reader], secret: str
) -> None:
    """Redeploys who is behind; waits for who is about to catch up; says who is left."""
    left = [*reading]
    try:
        for one in reading:
            if one in behind:
                with step(f"Redeploying {one.name}"):
                    redeploy(ecs, cluster, one.service["serviceName"])
            elif one.service["desiredCount"]:
                wait_until_steady(ecs, cluster, one.service)
            left.remove(one)
    except BaseException:
        if names := ", ".join(one.name for one in left if one in behind):
            rest = "The same command goes on with them"
            say(f"\nWithout the present value of {secret}: {names}. {rest}")
        raise


def _next(found: _Secret, behind: Sequence[Reader]) -> str:
    if not found.rotates:
        return f"Next: aws secretsmanager put-secret-value --secret-id {found.arn}, and this again"
    return "The same command again rotates it" if behind else ""
