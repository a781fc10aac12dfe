"""On which other environment one stands; what both files say is judged where they are read."""

from __future__ import annotations

from modules.language.cases_of_names import names

FAMILIES = names("stands_on", 16)
