"""What the module ``encryption`` takes and refuses."""

from __future__ import annotations

from modules.encryption.inputs import EncryptionInputs
from modules.language.cases import Cases
from modules.language.cases_of_kinds import platform_names
from modules.language.cases_of_tags import tags

CASES = Cases(
    EncryptionInputs,
    {"name": "shop"},
    platform_names("name"),
    {"disposable": True},
    tags(),
)
