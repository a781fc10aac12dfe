"""The cdktf CLI and Terraform, with the environment that both need."""

import json
import shutil
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import Any

from commands.tools import process
from commands.tools.mirror import provider_environment
from commands.tools.rollouts import Rollouts
from modules.environment.files import ONLY_STACK

# Neither program checks for a new version or asks a question; the output is plain text.
HEAP = "--max-old-space-size"
QUIET = {
    "CHECKPOINT_DISABLE": "1",
    "DISABLE_VERSION_CHECK": "1",
    "CI": "1",
    "TF_IN_AUTOMATION": "1",
    "TF_INPUT": "0",
    # Each stack has one state: another workspace would show an empty one.
    "TF_WORKSPACE": "default",
    # Terraform reads its plugin cache only for what a lock file names, unless told otherwise.
    "TF_PLUGIN_CACHE_MAY_BREAK_DEPENDENCY_LOCK_FILE": "1",
}


class Cdktf:
    """Runs the stacks of a project in one output folder.

    Args:
        project: The folder that holds `cdktf.json`, `.venv` and `node_modules`.
        output: Where the stacks are synthesized to. Local state lies relative to it, so two output
            folders never share the state of the `remote-state` stack.
        env: The environment, with the AWS variables.
        logs: The folder for one log per run; None shows the output on the terminal.
    """

    def __init__(
        self, project: Path, output: Path, env: Mapping[str, str], *, logs: Path | None = None
    ) -> None:
        self.output = output.absolute()
        self._project = project.absolute()
        self._logs = logs
        self._synth_env = {
            **env,
            **QUIET,
            "CDKTF_OUTDIR": str(self.output),
            "TERRAFORM_BINARY_NAME": program(env),
            "NODE_OPTIONS": node_options(env),
        }

    @cached_property
    def env(self) -> dict[str, str]:
        """The environment of a run that needs providers; looks for them on first use."""
        found = provider_environment(
            self.output, self._synth_env, program=self._synth_env["TERRAFORM_BINARY_NAME"]
        )
        return self._synth_env | (found or plugin_cache(self._synth_env))

    def synth(self, only: str = "") -> None:
        """Writes every stack of the app as Terraform JSON.

        Args:
            only: The one stack that is written. Default: every one.
        """
        chosen = {ONLY_STACK: only} if only else {}
        self._cdktf(self._synth_env | chosen, "synth")

    def stacks(self) -> list[str]:
        """Lists the stacks that the last synthesis wrote."""
        manifest = json.loads((self.output / "manifest.json").read_text())
        return sorted(manifest["stacks"])

    def directory(self, stack: str) -> Path:
        """Names the folder in which Terraform works on a stack."""
        return self.output / "stacks" / stack

    def definition(self, stack: str) -> dict[str, Any]:
        """Reads the Terraform JSON of a stack."""
        text = (self.directory(stack) / "cdk.tf.json").read_text()
        definition: dict[str, Any] = json.loads(text)
        return definition

    def deploy(self, stack: str) -> None:
        """Synthesizes the app and applies a stack."""
        self._on_stack("deploy", stack, "--auto-approve")

    def diff(self, stack: str) -> None:
        """Synthesizes the app and plans a stack."""
        self._on_stack("diff", stack)

    def destroy(self, stack: str) -> None:
        """Synthesizes the app and destroys a stack."""
        self._on_stack("destroy", stack, "--auto-approve")

    def outputs(self, stack: str) -> dict[str, Any]:
        """Reads the outputs of a deployed stack, the sensitive ones too."""
        outputs = json.loads(self.terraform_prints(stack, "output", "-json"))
        return {name: output["value"] for name, output in outputs.items()}

    def terraform(
        self, stack: str, *arguments: str, follow: bool = False, expected: Sequence[int] = (0,)
    ) -> int:
        """Runs Terraform in a stack's folder and returns its exit code.

        Args:
            stack: The stack.
            arguments: The command and its options.
            follow: Whether the terminal shows what Terraform says.
            expected: The exit codes that are an answer and no failure.

        Raises:
            CommandError: The code is not an expected one.
        """
        return process.run(
            self._terraform(*arguments),
            cwd=self.directory(stack),
            env=self.env,
            log=self.log(f"terraform-{arguments[0]}-{stack}"),
            follow=follow,
            watch=self._watch(arguments[0], stack),
            expected=expected,
        )

    def terraform_prints(self, stack: str, *arguments: str) -> str:
        """Runs Terraform in a stack's folder and returns what it prints."""
        return process.capture(self._terraform(*arguments), cwd=self.directory(stack), env=self.env)

    def _terraform(self, *arguments: str) -> list[str]:
        verb, *rest = arguments
        return [self._synth_env["TERRAFORM_BINARY_NAME"], verb, "-no-color", *rest]

    def _on_stack(self, verb: str, stack: str, *options: str) -> None:
        # Without the flag the CLI first runs `terraform providers lock`, which knows no mirror, to
        # fill a lock file for other platforms: in an output folder that git ignores.
        watch = self._watch(verb, stack)
        self._cdktf(self.env, verb, stack, "--skip-provider-lock", *options, watch=watch)

    def _watch(self, verb: str, stack: str) -> Callable[[], None]:
        """Returns what ends a run that waits for a rollout which has failed."""
        if verb not in ("apply", "deploy"):
            return lambda: None
        return Rollouts(self.directory(stack) / "cdk.tf.json", self.env).look

    def _cdktf(
        self,
        env: Mapping[str, str],
        verb: str,
        *arguments: str,
        watch: Callable[[], None] = lambda: None,
    ) -> None:
        # The app makes the output folder, not the folders above it.
        self.output.parent.mkdir(parents=True, exist_ok=True)
        cli = self._project / "node_modules" / ".bin" / "cdktf"
        process.run(
            [cli, verb, *arguments, "--no-color", "--output", str(self.output)],
            cwd=self._project,
            env=env,
            log=self.log("-".join(["cdktf", verb, *arguments[:1]])),
            watch=watch,
        )

    def version(self) -> str:
        """Reads the version of Terraform, or of OpenTofu."""
        command = [self._synth_env["TERRAFORM_BINARY_NAME"], "version", "-json"]
        answer = process.capture(command, cwd=self._project, env=self._synth_env)
        version: str = json.loads(answer)["terraform_version"]
        return version

    def log(self, name: str) -> Path | None:
        """Names the log of a run, such as `cdktf-deploy-shop-dev`."""
        return self._logs / f"{name}.log" if self._logs else None


def program(env: Mapping[str, str]) -> str:
    """Names the program that plans and applies: OpenTofu serves where Terraform is absent."""
    return "terraform" if shutil.which("terraform", path=env.get("PATH")) else "tofu"


def node_options(env: Mapping[str, str]) -> str:
    """Gives Node the heap that the CLI gives it where nobody says anything to Node.

    Else the CLI warns of too little memory in each run: the bindings have loaded a hook by then.
    """
    given = env.get("NODE_OPTIONS", "")
    return given if HEAP in given else f"{given} {HEAP}=4096".strip()


def plugin_cache(env: Mapping[str, str]) -> dict[str, str]:
    """Lets all stacks share one download of the provider, in the folder that cdktf uses, too."""
    home = Path(env.get("HOME", "~")).expanduser()
    folder = Path(env.get("TF_PLUGIN_CACHE_DIR") or home / ".terraform.d" / "plugin-cache")
    folder.mkdir(parents=True, exist_ok=True)
    return {"TF_PLUGIN_CACHE_DIR": str(folder)}
