"""Names and address ranges are the same, whether Python or Terraform calculates them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from pathlib import Path
from random import Random

from modules.language.names import LIMITS, Names
from modules.language.value import Value
from modules.network.cidr import ZONE_LETTERS, Tier, overlaps, prefix_length, subnet_cidr_block
from tests.terraform.console import evaluated

TIERS: tuple[Tier, ...] = ("private", "public")
VERSION = "8080-HTTP"
LONGEST = 33 + len("-") + 32 + len("-execution")


def words(length: int, random: Random) -> str:
    """Return a name of a length: letters and digits, with single hyphens between them."""
    text = "".join(random.choice("abcxyz019-") for _ in range(length))
    while "--" in text:
        text = text.replace("--", "-a")
    return f"a{text[1:-1]}z"[:length]


def names() -> Iterator[tuple[str, str, str, str]]:
    """Yield type, prefix, noun and version: as long as inputs allow, and around each limit."""
    random = Random(7)  # noqa: S311  (the same names in each run)
    for kind, version in product(LIMITS, ("", VERSION)):
        for length in {LIMITS[kind] + more for more in (-8, -7, -1, 0, 1, 9)} | {3, 20, LONGEST}:
            if length <= LONGEST:
                prefix = words(min(33, length // 2), random)
                yield kind, prefix, words(length - len(prefix) - 1, random), version
        # Where the cut falls on a hyphen.
        yield kind, "shop", f"{'x' * 19}-{'y' * 20}", version


def test_a_name_is_the_same_whoever_makes_it(tmp_path: Path) -> None:
    cases = [*names()]
    whole, parts = [], []
    for number, (kind, _, noun, version) in enumerate(cases):
        made = Names(Value.planned(f"local.prefixes[{number}]", str))
        whole.append(made.of(kind, noun, version=version))
        planned = f"${{local.nouns[{number}]}}"
        parts.append(made.of(kind, planned, version=version and "${local.port}-HTTP"))
    prefixes, nouns = ([case[part] for case in cases] for part in (1, 2))

    found = evaluated(tmp_path, [*whole, *parts], prefixes=prefixes, nouns=nouns, port=8080)

    expected = [Names(prefix).of(kind, noun, version=v) for kind, prefix, noun, v in cases]
    assert found == [*expected, *expected]
    assert {len(name) for name in expected} >= {3, 31, 32, 36, 64, LONGEST}
    assert len(cases) > 140


def test_a_subnet_is_the_same_whoever_cuts_it(tmp_path: Path) -> None:
    ranges = ["10.0.0.0/16", "172.16.128.0/17", "10.9.64.0/18", "10.1.32.0/19", "10.2.16.0/20",
              "192.168.248.0/21", "192.168.4.0/22"]  # fmt: skip
    zones = [f"eu-west-1{letter}" for letter in ZONE_LETTERS]
    cases = [*product(range(len(ranges)), TIERS, range(len(zones)))]

    found = evaluated(
        tmp_path,
        [
            str(subnet_cidr_block(planned, tier, Value.planned(f"local.zones[{zone}]", str)))
            for block, tier, zone in cases
            for planned in (Value.planned(f"local.ranges[{block}]", str), Value(ranges[block]))
        ],
        ranges=ranges,
        zones=zones,
    )

    assert found == [
        str(subnet_cidr_block(Value(ranges[block]), tier, Value(zones[zone])))
        for block, tier, zone in cases
        for _ in ("planned", "plain")
    ]
    assert len(found) == 2 * 7 * 2 * 8


def test_the_same_ranges_overlap_whoever_compares_them(tmp_path: Path) -> None:
    random = Random(7)  # noqa: S311  (the same ranges in each run)
    lists = [[block(random) for _ in range(random.randint(0, 6))] for _ in range(100)]
    planned = [Value.planned(f"local.lists[{number}]", tuple[str, ...]) for number in range(100)]
    lengths = [
        prefix_length(Value.planned(f"local.lists[{n}][0]", str)) for n in range(100) if lists[n]
    ]

    found = evaluated(
        tmp_path, [*map(str, map(overlaps, planned)), *map(str, lengths)], lists=lists
    )

    assert found[:100] == [list(overlaps(Value(tuple(blocks)))) for blocks in lists]
    assert found[100:] == [prefix_length(Value(blocks[0])).known for blocks in lists if blocks]
    assert len({len(pairs) for pairs in found[:100]}) > 3


def block(random: Random) -> str:
    """Return one of few ranges, so that some share addresses."""
    prefix = random.choice((0, 7, 8, 12, 16, 24, 32))
    number = random.choice((0, 10, 11, 192)) << 24 | random.choice((0, 1 << 16, 1 << 8))
    number = number >> (32 - prefix) << (32 - prefix)
    return f"{'.'.join(str(number >> shift & 255) for shift in (24, 16, 8, 0))}/{prefix}"
