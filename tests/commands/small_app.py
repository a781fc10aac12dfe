"""A project that has our commands and a small app in the place of the platform's."""

import json
from pathlib import Path
from typing import Any

from tests.commands.projects import with_environments

REPOSITORY = Path(__file__).parents[2]
BUCKET = "shop-terraform-state"
APP = """
import json
from cdktf import App, TerraformStack

STACKS = json.loads('''STACKS_JSON''')

class Stack(TerraformStack):
    def __init__(self, scope, name, body):
        super().__init__(scope, name)
        for key, value in body.items():
            self.add_override(key, value)

    def prepare_stack(self):
        pass  # Else cdktf adds a local backend beside ours.

app = App()
for name, body in STACKS.items():
    Stack(app, name, body)
app.synth()
"""
# Not the account that a local AWS is by itself.
ACCOUNT = "111122223333"
S3 = {"bucket": BUCKET, "region": "us-east-1", "use_lockfile": True}
TAGS = {"default_tags": [{"tags": {"Project": "shop"}}]}
PROVIDER: dict[str, Any] = {
    "provider": {"aws": [{"region": "us-east-1", "allowed_account_ids": [ACCOUNT], **TAGS}]},
    "terraform.required_version": ">= 1.10",
    "terraform.required_providers": {"aws": {"source": "hashicorp/aws", "version": ">= 5.100"}},
}
ENVIRONMENT = """
account_id = "111122223333"
region = "eu-west-1"
disposable = true
network.availability_zones = ["eu-west-1a", "eu-west-1b"]
"""
STACKS: dict[str, dict[str, Any]] = {
    "remote-state": PROVIDER
    | {
        "terraform.backend": {"local": {"path": "../../../terraform.remote-state.tfstate"}},
        "resource.aws_s3_bucket.state": {"bucket": BUCKET},
    },
    "shop-test": {
        "provider": {
            "aws": [
                {
                    "region": "eu-west-1",
                    "allowed_account_ids": [ACCOUNT],
                    **TAGS,
                    "assume_role": [{"role_arn": f"arn:aws:iam::{ACCOUNT}:role/deploy"}],
                }
            ]
        },
        "terraform.required_version": PROVIDER["terraform.required_version"],
        "terraform.required_providers": PROVIDER["terraform.required_providers"],
        "terraform.backend": {
            "s3": S3
            | {
                "key": "shop-test/terraform.tfstate",
                "allowed_account_ids": [ACCOUNT],
                "assume_role": {"role_arn": f"arn:aws:iam::{ACCOUNT}:role/deploy"},
            }
        },
        "resource.aws_cloudwatch_log_group.service": {"name": "/ecs/shop-test/web"},
        "output.ecs_cluster_name.value": "shop-test",
        "output.cluster_arn.value": f"arn:aws:ecs:eu-west-1:{ACCOUNT}:cluster/shop-test",
        "output.dashboard_url.value": "https://console.example.com/shop-test",
    },
}


def small_project(project: Path) -> Path:
    """Write the project and return its folder."""
    with_environments(project, test=ENVIRONMENT)
    for name in ("commands", "local_aws", "modules", ".venv", "node_modules"):
        (project / name).symlink_to(REPOSITORY / name)
    (project / "main.py").write_text(APP.replace("STACKS_JSON", json.dumps(STACKS)))
    (project / "cdktf.json").symlink_to(REPOSITORY / "cdktf.json")
    backend = {"terraform": {"backend": {"s3": S3}}}
    (project / "backend.tf.json").write_text(json.dumps(backend))
    return project
