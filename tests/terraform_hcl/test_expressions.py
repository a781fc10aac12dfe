"""Expressions are read as Terraform reads them, and written as short as they can be."""

from __future__ import annotations

import pytest

from modules.terraform.hcl.body import aligned
from modules.terraform.hcl.flat import flat
from modules.terraform.hcl.layout import lines
from modules.terraform.hcl.reading import expression
from modules.terraform.hcl.room import Room

SAME = (
    "var.name",
    "aws_subnet.private[each.key].id",
    'aws_subnet.private["us-east-1a"].id',
    "one(aws_lb.this[*].arn)",
    "aws_lb.this.*.arn",
    "(aws_lb.this[*].tags)[0]",
    "module.a.b[0].c[*].d[1]",
    "list.0.name",
    "[for item in var.list : item if item != null]",
    "{ for key, value in var.map : key => value... if key != null }",
    '{ a = 1, "b c" = 2, (var.key) = 3 }',
    "merge(var.tags, var.more...)",
    "provider::aws::arn_parse(var.arn)",
    'a ? "yes" : b ? "perhaps" : "no"',
    "(a ? b : c) ? 1 : 0",
    "a ? (b ? 1 : 2) : 3",
    "a - b - c",
    "a - (b - c)",
    "a * (b + c) % 2",
    "-a + -1",
    "!(a && b) || !c",
    "(a && b) || c",
    "a && (b || c)",
    "(a == b) == c",
    '"${a}-${b}"',
    '"a $${b} %%{c} \\"d\\" \\\\ \\n ü"',
    '"%{ if a }x%{ else }y%{ endif }${b}"',
    'format("%s", "${f("x${y}")}z")',
    "[]",
    "{}",
    '""',
    "null",
    "1.5e10",
)

SHORTER = {
    "(var.name)": "var.name",
    "((a == b))": "a == b",
    "(a) && (b == 1) && ((c) > 2)": "a && b == 1 && c > 2",
    "(a && b) && (c && d)": "a && b && c && d",
    "(a == null) ? (1) : (0)": "a == null ? 1 : 0",
    "f((a), (b))": "f(a, b)",
    "[(a)]": "[a]",
    '"${a}"': "a",
    'f("${a}")': "f(a)",
    "!(a == b)": "a != b",
    "!(length(a) <= 32)": "length(a) > 32",
    "{a=1,b:2}": "{ a = 1, b = 2 }",
    "[\n  a,\n  b,\n]": "[a, b]",
    "{\n  a = 1\n  b = 2\n}": "{ a = 1, b = 2 }",
    "a\n? b\n: c": "a ? b : c",
    "(f(x)).y": "f(x).y",
    "f(\n  a,\n  b...\n)": "f(a, b...)",
}


@pytest.mark.parametrize("text", SAME)
def test_what_an_expression_says_is_kept(text: str) -> None:
    assert flat(expression(text)) == text


@pytest.mark.parametrize("text", SHORTER)
def test_what_an_expression_does_not_need_is_left_out(text: str) -> None:
    assert flat(expression(text)) == SHORTER[text]


@pytest.mark.parametrize("text", ["", "a b", "a = 1", "f(", "${a}", "a\nb = 1"])
def test_what_is_no_expression_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="is no"):
        expression(text)


LONG = "local.a_name_that_is_so_long_that_two_of_it_fill_a_line"

BROKEN = {
    f"{LONG}1 ? {LONG}2 : {LONG}3": f"""(
  {LONG}1
  ? {LONG}2
  : {LONG}3
)""",
    f"{LONG}1 && {LONG}2 && {LONG}3": f"""(
  {LONG}1 &&
  {LONG}2 &&
  {LONG}3
)""",
    f"f({LONG}1, {LONG}2...)": f"""f(
  {LONG}1,
  {LONG}2...
)""",
    f"jsonencode({{ a = {LONG}1, longer = {LONG}2 }})": f"""jsonencode({{
  a      = {LONG}1
  longer = {LONG}2
}})""",
    f"merge(a, {{ b = {LONG}1, c = [{LONG}2, {LONG}3] }})": f"""merge(a, {{
  b = {LONG}1
  c = [
    {LONG}2,
    {LONG}3,
  ]
}})""",
    f"length([for x in {LONG}1 : x if x == {LONG}2]) > 0": f"""length([
  for x in {LONG}1 : x
  if x == {LONG}2
]) > 0""",
    f"[for x in {LONG}1 : f(x, {LONG}2)]": f"""[
  for x in {LONG}1 :
  f(x, {LONG}2)
]""",
    f"{{ for k, v in {LONG}1 : k => {LONG}2... }}": f"""{{
  for k, v in {LONG}1 :
  k => {LONG}2...
}}""",
    f"{{ for k, v in {{}} : f([k, {LONG}1, {LONG}2]) => v }}": f"""{{
  for k, v in {{}} : f([
    k,
    {LONG}1,
    {LONG}2,
  ]) => v
}}""",
    f"{{ a = {LONG}1 ? {LONG}2 : {LONG}3 }}": f"""{{
  a = (
    {LONG}1
    ? {LONG}2
    : {LONG}3
  )
}}""",
    f"f({LONG}1) == {LONG}2": f"""(
  f({LONG}1) ==
  {LONG}2
)""",
    f"!f({LONG}1, {LONG}2)": f"""!f(
  {LONG}1,
  {LONG}2,
)""",
    f"f({LONG}1, {LONG}2)[0].a": f"""f(
  {LONG}1,
  {LONG}2,
)[0].a""",
    f"[{', '.join(map(str, range(1000, 1040)))}]": """[
  1000, 1001, 1002, 1003, 1004, 1005, 1006, 1007, 1008, 1009, 1010, 1011, 1012, 1013, 1014, 1015,
  1016, 1017, 1018, 1019, 1020, 1021, 1022, 1023, 1024, 1025, 1026, 1027, 1028, 1029, 1030, 1031,
  1032, 1033, 1034, 1035, 1036, 1037, 1038, 1039,
]""",
    f'"{"word " * 30}${{a}}"': f"""join(" ", [
  "{("word " * 19).strip()}",
  "{("word " * 11).strip()} ${{a}}",
])""",
    f'"arn:${{{LONG}1}}:ecs:${{{LONG}2}}:*"': f"""join(":", [
  "arn:${{{LONG}1}}:ecs",
  "${{{LONG}2}}:*",
])""",
    f'"${{f({LONG}1, {LONG}2)}}-"': f"""join("", [
  f(
    {LONG}1,
    {LONG}2,
  ),
  "-",
])""",
}


@pytest.mark.parametrize("text", BROKEN)
def test_what_is_too_long_is_broken_where_an_engineer_would(text: str) -> None:
    found = [*aligned(lines(expression(text), Room(0)))]

    assert "\n".join(found) == BROKEN[text]
