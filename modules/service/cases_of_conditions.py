"""Conditions of a route beside paths and hosts."""

from __future__ import annotations

from modules.language.cases import Group, join, wrong
from modules.language.cases_of_kinds import texts
from modules.service.cases_of_routing import COUNT, routed

HEADER = (
    "write the name of a header, up to 40 letters, digits and !#$%&'+.^_`|~-, without an asterisk"
)
HEADER_VALUE = "write up to 128 characters of ASCII, with * for any text and ? for any character"
QUERY = (
    "write up to 128 letters, digits and -._~!$%&'()+,;=:@/, with * for any text and ? for any "
    "character, and \\ in front of one that is meant itself"
)
METHOD = "write a method such as GET, up to 40 capital letters, hyphens and _"
SOURCE = "write a range of addresses such as 10.0.0.0/16 or 2001:db8:1234::/56"
SIGNS = (
    "load_balancer.path_patterns: 7 asterisks and question marks together with the other "
    "conditions; a rule takes 6 at most"
)


def _tables(field: str) -> Group:
    """Return tables of values by name: with too many names or values, with none, with null."""
    path = f"load_balancer.{field}"
    many = [str(number) for number in range(6)]
    return join(
        wrong(
            f"{field} without a value",
            routed(**{field: {"X-A": []}}),
            f"{path}.X-A: 0 given; give at least 1",
        ),
        wrong(
            f"{field} null",
            routed(**{field: {"X-A": None}}),
            f"{path}.X-A: null is not a list; put it in square brackets",
        ),
        wrong(
            f"{field} with six values",
            routed(**{field: {"X-A": many}}),
            f"{path}.X-A: 6 given; give at most 5",
            also=f"load_balancer.path_patterns: {COUNT.format(7)}",
        ),
        wrong(
            f"{field} with six names",
            routed(**{field: {f"X-{one}": ["*"] for one in many}}),
            f"{path}: 6 given; give at most 5",
            also=f"load_balancer.path_patterns: {COUNT.format(7)}; {SIGNS}",
        ),
        wrong(
            f"{field} of asterisks",
            routed(**{field: {"X-A": ["*?*", "*??"]}}),
            SIGNS,
        ),
    )


HEADERS = join(
    routed(http_headers={"X-A": ["*1?", "Mozilla/5.0 (x)"], "accept_language": ["h" * 128]}),
    routed(path_patterns=[], http_headers={"a" * 40: ["1"], "!#$%&'+.^_`|~-": ["2"]}),
    *(
        texts(
            "load_balancer.http_headers." + name,
            HEADER,
            name,
            made=lambda name: routed(http_headers={name: ["1"]}),
            shown="header",
        )
        for name in ("X A", "X-*", "h" * 41)
    ),
    wrong(
        "header of the host",
        routed(http_headers={"Host": ["a.example"]}),
        'load_balancer.http_headers.Host: "Host": write another header, or its values into '
        "host_headers",
    ),
    texts(
        "load_balancer.http_headers.X-A.0",
        HEADER_VALUE,
        *("", "ä", "a\nb", "h" * 129),
        made=lambda value: routed(http_headers={"X-A": [value]}),
        shown="value of a header",
    ),
    _tables("http_headers"),
)

QUERIES = join(
    routed(query_strings={"version": ["v1", "v2*"], "a%20b": ["-._~!$%&'()+,;=:@/?", r"2\*3"]}),
    routed(path_patterns=[], query_strings={"k" * 128: ["v" * 128]}),
    *(
        texts(
            "load_balancer.query_strings." + key,
            QUERY,
            key,
            made=lambda key: routed(query_strings={key: ["1"]}),
            shown="key of a query",
        )
        for key in ("a b", "k#", "k" * 129)
    ),
    texts(
        "load_balancer.query_strings.X-A.0",
        QUERY,
        *("", "a b", "a#b", "ä", "v" * 129),
        made=lambda value: routed(query_strings={"X-A": [value]}),
        shown="value of a query",
    ),
    _tables("query_strings"),
)

METHODS_AND_SOURCES = join(
    routed(http_request_methods=["GET", "HEAD", "X_CUSTOM-TOO"]),
    routed(path_patterns=[], http_request_methods=["M" * 40]),
    routed(source_ips=["10.0.0.0/8", "203.0.113.7/32", "2001:db8::/32"]),
    texts(
        "load_balancer.http_request_methods.1",
        METHOD,
        *("get", "*", "", "M" * 41),
        made=lambda method: routed(http_request_methods=["GET", method]),
        shown="method",
    ),
    texts(
        "load_balancer.source_ips.1",
        SOURCE,
        *("shop.example.com", "10.0.0.0/33", "", "2001:db8::/129"),
        made=lambda block: routed(source_ips=["10.0.0.0/8", block]),
        shown="source",
    ),
    *(
        wrong(
            f'source "{block}"',
            routed(source_ips=[block]),
            f'load_balancer.source_ips.0: "{block}": write {normal}',
        )
        for block, normal in (
            ("10.0.0.1/8", "10.0.0.0/8"),
            ("2001:DB8::/32", "2001:db8::/32"),
        )
    ),
    *(
        wrong(
            f"{field}: 6",
            routed(**{field: values * 6}),
            f"load_balancer.{field}: 6 given; give at most 5",
            also=f"load_balancer.path_patterns: {COUNT.format(7)}",
        )
        for field, values in (("http_request_methods", ["GET"]), ("source_ips", ["10.0.0.0/8"]))
    ),
)

FURTHER_CONDITIONS = join(HEADERS, QUERIES, METHODS_AND_SOURCES)
