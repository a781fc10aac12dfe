"""`make rollback`: the last image of a service with which a deployment succeeded."""

import shutil
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from commands.operate.clients import Clients
from commands.operate.deployed import Deployed
from commands.operate.image_in_file import with_image
from commands.operate.revisions import Revision, succeeded
from commands.stacks.environments import specs_by_name, stack_of
from commands.stacks.preparation import prepare
from commands.stacks.stacks import OUTPUT, apply, confirm, plan_shown
from commands.tools.console import say
from commands.tools.errors import CommandError
from commands.tools.folder_lock import locked
from modules.environment.spec import EnvironmentSpec
from modules.language.names import Names

COMMAND = "rollback"


def rollback(project: Path, env: Mapping[str, str], environment: str, service: str) -> int:
    """Takes a service back to the last image with which a deployment succeeded.

    `make rollback ENV=dev SERVICE=web`. The image is written into the environment's file, the plan
    is shown, and exactly that plan is applied. Whoever answers no finds the file as it was. All
    else stays as the file says: what changed beside the image is named. Again, it goes further
    back, and never forward.

    A deployment whose tasks do not start needs no such command: ECS takes it back by itself, and
    this one then writes the image that runs into the file.

    Args:
        project: The folder of the project.
        env: The environment of the user, with the AWS variables.
        environment: Value of `ENV=`: `dev` for the stack `shop-dev`, or a stack's name.
        service: Value of `SERVICE=`: a service in the environment's file.

    Returns:
        0: it runs the earlier image.

    Raises:
        CommandError: There is no such service, none of its images can be gone back to, or the
            deployment failed.
    """
    deployed = Deployed.with_one(COMMAND, project, env, environment, "service", service)
    spec, name = deployed.spec, deployed.service(service)
    file = _file(project, spec, service)
    named = (service, *spec.services[service].renamed_from)
    revisions = [*succeeded(Clients.of(spec).ecs, deployed.cluster, name, named)]
    with locked(project / OUTPUT, f"make {COMMAND} ENV={environment}"):
        # Another one may have been at work in the file until now.
        if specs_by_name(project, env).get(spec.name) != spec:
            raise CommandError(COMMAND, f"ENV: {file.name} has changed meanwhile; run it again")
        image = _chosen(spec, service, revisions)
        text = with_image(file.read_text(encoding="utf-8"), service, image, file.name)
        with _changed(file, text) as keep:
            prepared = prepare(project, env, environment)
            cdktf, planned = plan_shown(project, env, prepared, COMMAND)
            if not planned.empty:
                confirm("roll back", planned.stack, env)
                keep()
                apply(cdktf, planned, f"Rolling {service} back")
            keep()
    say(f"{service} runs {image}. Next: commit environments/{file.name}, which says so now")
    return 0


def _file(project: Path, spec: EnvironmentSpec, service: str) -> Path:
    """Returns the file that says which image a service runs."""
    stack = stack_of(spec)
    if service not in spec.services:
        raise CommandError(
            COMMAND, f"SERVICE: {service} is deployed and no longer in the file of {stack}"
        )
    if owner := spec.services[service].image_of:
        raise CommandError(
            COMMAND,
            f"SERVICE: {service} runs the image of {owner}; SERVICE={owner} takes both back",
        )
    file = project / "environments" / f"{spec.name}.toml"
    if not file.is_file():
        raise CommandError(
            COMMAND,
            f"ENV: {stack} is a copy without a file of its own; roll the environment back that it "
            "is a copy of, and deploy it again",
        )
    return file


def _chosen(spec: EnvironmentSpec, service: str, revisions: Sequence[Revision]) -> str:
    """Returns the image to go back to, and says which, and what else is not as it was then."""
    present = str(spec.services[service].image)
    former = _former(service, present, revisions, lambda image: _short(spec, service, image))
    image = _short(spec, service, former.image)
    say(f"{service}: from {present} to {image}")
    say(f"    {former.name}, deployed {former.deployed:%Y-%m-%d %H:%M}")
    if changed := revisions[0].changed_since(former):
        say(f"    as the file says it, and otherwise than then: {', '.join(changed)}")
    return image


def _former(
    service: str, present: str, revisions: Sequence[Revision], short: Callable[[str], str]
) -> Revision:
    """Returns the newest revision that is older than all those with the present image.

    Where the present image never ran, because its deployment failed, that is the one that runs.
    """
    images = [short(revision.image) for revision in revisions]
    if present in images and images[0] != present:
        raise CommandError(
            COMMAND,
            f"SERVICE: {service} runs {images[0]}, and the file says {present}, which ran before; "
            "make deploy brings that",
        )
    oldest = max((at for at, image in enumerate(images) if image == present), default=-1)
    for revision in revisions[oldest + 1 :]:
        return revision
    listed = ", ".join(dict.fromkeys(images)) or "none"
    raise CommandError(
        COMMAND,
        f"SERVICE: no older deployment of {service} that succeeded is known to ECS, which keeps 90 "
        f"days; images that ran: {listed}. Write one into the file, and make deploy",
    )


def _short(spec: EnvironmentSpec, service: str, image: str) -> str:
    """Returns an image as the file writes it: one of the service's own repository without that."""
    noun = spec.services[service].aws_name(service)
    own = Names(spec.project, spec.name).of("aws_ecr_repository", noun)
    repository, slash, rest = image.rpartition(f"/{own}")
    is_own = ".dkr." in repository and slash and rest[:1] in (":", "@")
    return rest if is_own else image


@contextmanager
def _changed(file: Path, text: str) -> Iterator[Callable[[], None]]:
    """Changes a file; what stood there comes back unless the block says that it is kept."""
    before, kept = file.read_bytes(), list[bool]()
    _write(file, text.encode())
    try:
        yield lambda: kept.append(True)
    finally:
        if not kept:
            _write(file, before)


def _write(file: Path, content: bytes) -> None:
    """Writes a file whole or not at all: a disk may be full, and a command killed."""
    file = file.resolve()
    new = file.with_name(f".{file.name}.new")
    try:
        new.write_bytes(content)
        shutil.copymode(file, new)
        new.replace(file)
    finally:
        new.unlink(missing_ok=True)
