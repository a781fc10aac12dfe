"""Plans of the examples, for whoever judges them."""

from pathlib import Path

from commands.policy.findings import Finding
from commands.policy.policy import findings
from commands.tools.cdktf_cli import Cdktf
from tests.support.project import ROOT
from tests.support.roots import EXAMPLES, copied_root
from tests.terraform.conftest import Terraform

WAIVERS = ROOT / "examples" / "waivers.toml"
MODULES = ("cache", "ci", "platform", "remote_state")
"""Examples of modules, with all resources that no environment among them has."""

GONE = "shop-gone"
DISPOSABLE = """
project = "shop"
region = "us-east-1"
disposable = true
cluster.container_insights = "disabled"
network.availability_zones = ["us-east-1a", "us-east-1b"]
load_balancer = { ingress_cidr_blocks = ["0.0.0.0/0"], plain_http = true }
databases.orders = { engine = "aurora-postgresql", engine_version = "16" }
services.api.route.priority = 100
waivers."RDS.6"."aws_rds_cluster_instance.orders_first" = "nobody looks at it"
"""
"""An environment that is planned only, for what is waived of what is disposable."""


class Plans:
    """Plans of stacks and of examples of modules, as JSON.

    Args:
        folder: Where they are kept.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def keep(self, platform: Cdktf, stack: str, plan: str) -> None:
        """Keep a plan of a stack, which Terraform has written into its folder."""
        text = platform.terraform_prints(stack, "show", "-json", plan)
        (self.folder / f"{stack}-{plan}.json").write_text(text)

    def before(self, platform: Cdktf, stack: str) -> None:
        """Plan a stack for the first time."""
        platform.terraform(stack, "init", "-input=false")
        platform.terraform(stack, "plan", "-input=false", "-out=before")
        self.keep(platform, stack, "before")

    def of_modules(self, env: dict[str, str], scratch: Path) -> None:
        """Plan the examples of modules."""
        for module in MODULES:
            terraform = Terraform(copied_root(EXAMPLES / module, scratch / module), env)
            terraform("init", "-input=false")
            terraform("plan", "-input=false", "-out=plan")
            (self.folder / f"{module}.json").write_text(terraform("show", "-json", "plan"))

    def judged(self, env: dict[str, str]) -> list[Finding]:
        """Return what is found in all of them."""
        return findings(ROOT, env, self.folder)
