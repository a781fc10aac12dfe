"""What the module ``cache`` takes and refuses."""

from __future__ import annotations

from modules.cache.inputs import CacheInputs
from modules.language.cases import Cases, join, wrong
from modules.language.cases_of_ids import ids, key_arns
from modules.language.cases_of_kinds import texts, whole_number
from modules.language.cases_of_names import names, platform_names
from modules.language.cases_of_tags import tags

SUBNETS = [f"subnet-{number:017x}" for number in range(21)]

CACHES = join(
    {"node_type": "cache.r7g.large"},
    texts(
        "node_type",
        "write a type with its size, such as cache.r7g.large",
        *("r7g.large", "cache.large", "db.t4g.micro", ""),
    ),
    texts(
        "node_type",
        "write a type of a current generation without data tiering, such as cache.r7g.large",
        *("cache.r6gd.xlarge", "cache.t2.micro", "cache.m3.medium"),
    ),
    whole_number("num_cache_clusters", 1, 6),
)
"""What an environment file says of a cache, too."""

CASES = Cases(
    CacheInputs,
    {
        "platform": "shop",
        "name": "sessions",
        "vpc_id": "vpc-00000000000000001",
        "subnet_ids": SUBNETS[:2],
    },
    platform_names("platform"),
    names("name", 32),
    ids("vpc", "vpc_id"),
    ids("subnet", "subnet_ids.1", lambda id: {"subnet_ids": [SUBNETS[0], id]}),
    wrong("one subnet", {"subnet_ids": SUBNETS[:1]}, "subnet_ids: 1 given; give at least 2"),
    wrong("21 subnets", {"subnet_ids": SUBNETS}, "subnet_ids: 21 given; give at most 20"),
    CACHES,
    key_arns("kms_key_arn"),
    {"disposable": True},
    tags(),
)
