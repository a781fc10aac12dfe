"""`make apply`: applies exactly the plan that was saved, shown and approved."""

from collections.abc import Mapping
from pathlib import Path

from commands.changes.saved_plan import Origin, commit_of, digest_of, origin_of, unpack
from commands.stacks.account import require_account
from commands.stacks.initialization import initialize
from commands.stacks.plan import Plan, new_plan_file, read_plan
from commands.stacks.preparation import prepare
from commands.stacks.stacks import OUTPUT
from commands.stacks.stacks import apply as apply_plan
from commands.tools.cdktf_cli import Cdktf
from commands.tools.console import say, step
from commands.tools.errors import CommandError
from commands.tools.folder_lock import locked

COMMAND = "apply"


def apply(project: Path, env: Mapping[str, str], environment: str, plan: str) -> int:
    """Applies the plan that `make save` has kept, and nothing else.

    `make apply ENV=dev PLAN=<name that make save printed>`. Nothing is synthesized or planned: what
    was approved is taken from beside the state, shown again and applied. Refused are another plan
    than the one that is named, one of another commit, account, stack or Terraform, and one whose
    state has changed since.

    Args:
        project: The folder of the project, a checkout of the commit of the plan.
        env: The environment of the user, with the AWS variables.
        environment: Value of `ENV=`.
        plan: Value of `PLAN=`: the name of the plan.

    Returns:
        0: it is applied.

    Raises:
        CommandError: It is another plan, or comes from elsewhere, or cannot be applied.
    """
    if not plan:
        raise CommandError(COMMAND, "PLAN: is not set; make save prints the name of its plan")
    commit, prepared = commit_of(project, env), prepare(project, env, environment)
    stack = prepared.stack
    content = prepared.states.saved_plan(stack)
    repair = f"plan again: make save ENV={environment}"
    if content is None:
        raise CommandError(stack, f"PLAN: no plan is saved; {repair}")
    if (found := digest_of(content)) != plan:
        raise CommandError(
            stack,
            f"PLAN: {plan} is not what is saved, which is {found}: another plan was made since, or "
            f"it was changed; {repair}",
        )
    with locked(project / OUTPUT, f"make apply ENV={environment}"):
        cdktf = Cdktf(project, project / OUTPUT, env, logs=project / OUTPUT / "logs")
        account_id = require_account(env).account_id
        Origin.here(cdktf, stack, account_id, commit).require(origin_of(content))
        planned = _unpacked(cdktf, stack, content)
        say()
        say(planned.report)
        apply_plan(cdktf, planned, f"Applying the plan of {stack}")
    say(f"{stack} is deployed. Next: make plan ENV={environment} shows no change")
    return 0


def _unpacked(cdktf: Cdktf, stack: str, content: bytes) -> Plan:
    directory = cdktf.directory(stack)
    directory.mkdir(parents=True, exist_ok=True)
    file = new_plan_file(directory)
    unpack(content, file)
    with step(f"Getting the providers of the plan of {stack}"):
        # Another version, or another archive of the same one, is refused by its checksum.
        initialize(cdktf, stack, "-lockfile=readonly")
    return read_plan(cdktf, stack, file, empty=False)
