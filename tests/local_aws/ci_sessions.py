"""Sessions of the roles for CI on a local AWS, what they called, and rights taken from them."""

import json
import re
import urllib.request
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from local_aws import permissions
from local_aws.faults import Faults
from tests.local_aws.ci_life import ENVIRONMENT, found_by, written
from tests.local_aws.platform.project import Project, Stacks
from tests.local_aws.platform.scenarios import make_state_bucket
from tests.support.roots import without_checksums

STACK, CI_STACK = "shop-prod", "shop-prod-ci"
JUDGED = Faults(judged_roles=(f"{CI_STACK}-*",))
OPTIONS = ("-input=false", "-auto-approve")


def given_roles(project: Project) -> None:
    """Write the environment, and deploy the stack of its roles as a person does, once."""
    for file in project.environment("any").parent.iterdir():
        file.unlink()
    project.environment("prod").write_text(written(ENVIRONMENT, found_by(project)))
    s3 = {"bucket": "shop-state", "region": "us-east-1", "encrypt": True, "use_lockfile": True}
    backend = json.dumps({"terraform": {"backend": {"s3": s3}}})
    (project.folder / "backend.tf.json").write_text(backend)
    make_state_bucket(project, "shop-state")
    person = project.cdktf("roles")
    person.synth()
    person.terraform(CI_STACK, "init", "-input=false")
    person.terraform(CI_STACK, "apply", *OPTIONS)


def session(project: Project, role: str) -> dict[str, str]:
    """Return the credentials of a role, as a workflow gets them for its token."""
    found = project.read.client("sts").assume_role_with_web_identity(
        RoleArn=f"arn:aws:iam::123456789012:role/{CI_STACK}-{role}",
        RoleSessionName="workflow",
        WebIdentityToken="token",
    )["Credentials"]
    return {
        "AWS_ACCESS_KEY_ID": found["AccessKeyId"],
        "AWS_SECRET_ACCESS_KEY": found["SecretAccessKey"],
        "AWS_SESSION_TOKEN": found["SessionToken"],
    }


def as_role(project: Project, role: str) -> Stacks:
    """Open the stacks that are synthesized already with the credentials of a role."""
    env = {**project.env, **session(project, role)}
    output = project.folder / "platform" / "cdktf.out"
    return Stacks(project.folder, output, env, logs=project.folder / "logs" / role)


def init(platform: Stacks) -> None:
    """Initialize the environment's stack."""
    platform.terraform(STACK, "init", "-input=false")
    without_checksums(platform.directory(STACK))


def called(project: Project) -> list[str]:
    """Return what has been called so far, as IAM actions."""
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    url = project.server.endpoint_url + permissions.PATH
    with opener.open(url, timeout=10) as answer:
        return list(json.load(answer))


def types_in(project: Project) -> Iterator[str]:
    """Yield the types of resources of the environment."""
    definition = project.cdktf("types").definition(STACK)
    yield from definition["resource"]
    yield from (f"data.{kind}" for kind in definition["data"])


@contextmanager
def taken_away(project: Project, role: str, actions: Iterable[str]) -> Iterator[None]:
    """Take actions from a role inside a ``with`` block."""
    iam, name = project.read.client("iam"), "taken-away"
    deny = {"Effect": "Deny", "Action": sorted(actions), "Resource": "*"}
    document = json.dumps({"Version": "2012-10-17", "Statement": [deny]})
    role_name = f"{CI_STACK}-{role}"
    iam.put_role_policy(RoleName=role_name, PolicyName=name, PolicyDocument=document)
    try:
        yield
    finally:
        iam.delete_role_policy(RoleName=role_name, PolicyName=name)


def refusals(said: str) -> dict[str, str]:
    """Return for which actions Terraform says that it fails, and at which resource."""
    found: dict[str, str] = {}
    for error in said.split("Error: ")[1:]:
        # Terraform breaks lines.
        text = re.sub(r"[│╷╵\s]+", " ", error)
        resource = re.search(r" with (\S+),", text)
        for action in re.findall(r"not authorized to perform: ([\w-]+:\w+)", text):
            found.setdefault(action, resource[1] if resource else "")
    return found
