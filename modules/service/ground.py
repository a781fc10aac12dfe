"""What the services of an environment stand on."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from modules.cluster.cluster import Cluster
from modules.encryption.key import EncryptionKey
from modules.iam.account import Account
from modules.load_balancer.load_balancer import LoadBalancer
from modules.logs.logs import Logs
from modules.network.network import Network
from modules.secrets.secret import Secret
from modules.specs.names import Names


class Ground(NamedTuple):
    """What every service of an environment stands on."""

    names: Names
    account: Account
    key: EncryptionKey
    logs: Logs
    network: Network
    cluster: Cluster
    load_balancer: LoadBalancer | None
    secrets: Mapping[str, Secret]
    disposable: bool
