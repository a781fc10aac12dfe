"""Cases of network load balancers and file systems that services of ``platform`` name."""

from __future__ import annotations

from typing import Any

from modules.language.cases import Changes, join, wrong
from modules.platform.cases_of_names import JOB

EDGE: Changes = {"ingress_cidr_blocks": ["203.0.113.0/24"]}

ARN = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/net/edge/1"

EXISTING_NETWORK: Changes = {"arn": ARN, "security_group_id": "sg-00000000000000001"}


def _listening(**fields: Any) -> Changes:
    return {"services": {"api": {"listeners": {"db": {"port": 5432}}, **fields}}}


def _two(port: int, **fields: Any) -> Changes:
    other = {"listeners": {"db": {"port": port}}, **fields}
    return {"services": {**_listening()["services"], "web": other}}


LISTENERS = join(
    {"network_load_balancers": {"edge": EDGE}},
    {"network_load_balancers": {"edge": EDGE}, **_two(8883, network_load_balancer="edge")},
    {"existing_network_load_balancers": {"edge": EXISTING_NETWORK}, **_listening()},
    {
        "network_load_balancers": {"edge": EDGE},
        "existing_network_load_balancers": {"inner": EXISTING_NETWORK},
        "services": {
            name: {"listeners": {"db": {"port": 5432}}, "network_load_balancer": at}
            for name, at in {"api": "edge", "web": "inner"}.items()
        },
    },
    wrong(
        "a network load balancer twice",
        {
            "network_load_balancers": {"edge": EDGE},
            "existing_network_load_balancers": {"edge": EXISTING_NETWORK},
        },
        'existing_network_load_balancers: "edge" is one that is made, too; rename one',
    ),
    wrong(
        "listeners of a network load balancer that is not there",
        {"network_load_balancers": {"edge": EDGE}, **_listening(network_load_balancer="other")},
        'services: network_load_balancer: "other" is none of network_load_balancers and '
        "existing_network_load_balancers",
    ),
    wrong(
        "listeners without a network load balancer",
        _listening(),
        'services: network_load_balancer: "api" has listeners and names none of 0 network load '
        "balancers; name one",
    ),
    wrong(
        "a port that two services listen on",
        {"network_load_balancers": {"edge": EDGE}, **_two(5432, network_load_balancer="edge")},
        'services: listeners: "edge:5432" is what two of them have, load balancer and port; choose '
        "another port",
    ),
)

FILES: Changes = {"file_systems": {"files": {}}}

OWNED: Changes = {"file_system": "files", "uid": 1000, "gid": 1000}


def _mounts(table: str = "services", **efs: Any) -> Changes:
    least = JOB if table == "jobs" else {}
    return {table: {"api": {**least, "volumes": {"data": {"efs": efs}}}}}


MOUNTS = join(
    {
        **FILES,
        "services": {
            "api": {"volumes": {"data": {"container_path": "/srv", "efs": OWNED}, "empty": {}}},
            "web": {"volumes": {"data": {"efs": {**OWNED, "root_directory": "/web", "uid": 7}}}},
        },
        "jobs": {"report": {**JOB, "volumes": {"data": {"efs": OWNED}}}},
    },
    _mounts(file_system_id="fs-0123456789abcdef0", access_point_id="fsap-0123456789abcdef0"),
    *(
        case
        for table in ("services", "jobs")
        for case in (
            wrong(
                f"file system of {table} that there is not",
                {**FILES, **_mounts(table, **{**OWNED, "file_system": "other"})},
                f'{table}: volumes: "other" is mounted and is none of file_systems',
            ),
            wrong(
                f"file system of {table} that nobody names",
                _mounts(table, uid=1000, gid=1000),
                f'{table}: volumes: efs of "data" is either of the platform or exists; write '
                "either file_system or file_system_id",
            ),
            wrong(
                f"file system of {table} whose files are nobody's",
                {**FILES, **_mounts(table, file_system="files", uid=1000)},
                f'{table}: volumes: efs of "data" needs uid and gid, and no access_point_id: all '
                "files of the directory belong to that user",
            ),
        )
    ),
    wrong(
        "a directory of two users",
        {
            **FILES,
            **_mounts(**OWNED),
            "jobs": {"report": {**JOB, "volumes": {"data": {"efs": {**OWNED, "uid": 7}}}}},
        },
        'jobs: volumes: "files:/files" is mounted as two users; write the same uid and gid, or '
        "another root_directory",
    ),
)
