"""A module becomes files that read as if an engineer had written them."""

from __future__ import annotations

from typing import Any

import pytest

from modules.terraform.hcl.configuration import tf_content
from modules.terraform.hcl.files import tf_files

BLOCKS = {
    "aws_thing": {"rule": {"filter": {}}},
    "aws_other": {},
}

MODULE: dict[str, Any] = {
    "data": {"aws_region": {"region": {}}},
    "ephemeral": {"aws_password": {"this": {"length": 16}}},
    "resource": {
        "aws_thing": {
            "this": {
                "depends_on": ["aws_other.this"],
                "for_each": "${var.names}",
                "lifecycle": {
                    "ignore_changes": "all",
                    "replace_triggered_by": ["aws_other.this.id"],
                    "postcondition": [{"condition": "${self.id != null}", "error_message": "No."}],
                },
                "policy": '{"Statement": [{"Resource": "${aws_other.this.arn}/*"}], "V": 1}',
                "rule": [
                    {
                        "dynamic": {
                            "filter": {"for_each": "${var.on ? [1] : []}", "content": {"a": -1}}
                        }
                    },
                    {"filter": {"a": None}},
                ],
                "tags": {"Name": "x", "${var.key}": True},
                "name": "${each.key}",
            }
        },
        "aws_other": {"this": {"policy": "plain", "text": '{"a": 1}'}},
    },
    "check": {"health": {"assert": {"condition": "${var.on}", "error_message": "It is off."}}},
    "moved": [{"from": "aws_old.this", "to": "aws_other.this"}],
    "removed": [{"from": "aws_gone.this", "lifecycle": {"destroy": False}}],
    "locals": {"name": "${var.name}-x"},
    "variable": {
        "all": {"type": "bool", "default": True, "description": "One line.", "nullable": False},
        "name": {
            "type": "map(object({ a = string, b = optional(list(object({ c = number })), []) }))",
            "description": "Two lines,\nthe second with ${no} interpolation.\n",
            "sensitive": True,
            "validation": [
                {"condition": "${(var.name != null)}", "error_message": "Give ${var.name}."},
                {"condition": "${true}", "error_message": "Never."},
            ],
        },
    },
    "output": {
        "b": {"value": "${aws_thing.this}", "depends_on": ["aws_other.this"], "description": "B."},
        "a": {"value": ["${local.name}"], "description": "A."},
    },
    "terraform": {
        "required_providers": {"aws": {"source": "hashicorp/aws", "version": ">= 5.100"}},
        "required_version": ">= 1.10",
    },
}

COMMENTS = {
    "aws_thing.this": "Why there is one.",
    "aws_thing.this.lifecycle": "Why it has a life.",
    "variable.name.default": "Why this default.",
}

MAIN = """\
data "aws_region" "region" {}

ephemeral "aws_password" "this" {
  length = 16
}

# Why there is one.
resource "aws_thing" "this" {
  for_each = var.names

  name   = each.key
  policy = jsonencode({ Statement = [{ Resource = "${aws_other.this.arn}/*" }], V = 1 })
  tags   = { Name = "x", (var.key) = true }

  rule {
    dynamic "filter" {
      for_each = var.on ? [1] : []

      content {
        a = -1
      }
    }
  }

  rule {
    filter {
      a = null
    }
  }

  # Why it has a life.
  lifecycle {
    ignore_changes       = all
    replace_triggered_by = [aws_other.this.id]

    postcondition {
      condition     = self.id != null
      error_message = "No."
    }
  }

  depends_on = [aws_other.this]
}

resource "aws_other" "this" {
  policy = "plain"
  text   = "{\\"a\\": 1}"
}

check "health" {
  assert {
    condition     = var.on
    error_message = "It is off."
  }
}

moved {
  from = aws_old.this
  to   = aws_other.this
}

removed {
  from = aws_gone.this

  lifecycle {
    destroy = false
  }
}
"""

VARIABLES = """\
variable "name" {
  description = <<-EOT
    Two lines,
    the second with $${no} interpolation.
  EOT
  type = map(object({
    a = string
    b = optional(list(object({
      c = number
    })), [])
  }))
  sensitive = true

  validation {
    condition     = var.name != null
    error_message = "Give ${var.name}."
  }

  validation {
    condition     = true
    error_message = "Never."
  }
}

variable "all" {
  description = "One line."
  type        = bool
  default     = true
  nullable    = false
}
"""

OUTPUTS = """\
output "a" {
  description = "A."
  value       = [local.name]
}

output "b" {
  description = "B."
  value       = aws_thing.this

  depends_on = [aws_other.this]
}
"""

VERSIONS = """\
terraform {
  required_version = ">= 1.10"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 5.100"
    }
  }
}
"""


def written(content: dict[str, Any] = MODULE, **options: Any) -> dict[str, str]:
    return tf_files(content, block_names=BLOCKS, **options)


def test_a_module_reads_as_if_an_engineer_had_written_it() -> None:
    comments = {key: COMMENTS[key] for key in ("aws_thing.this", "aws_thing.this.lifecycle")}

    assert written(comments=comments) == {
        "main.tf": MAIN,
        "locals.tf": 'locals {\n  name = "${var.name}-x"\n}\n',
        "variables.tf": VARIABLES,
        "outputs.tf": OUTPUTS,
        "versions.tf": VERSIONS,
    }


def test_the_files_are_read_back_as_the_module_that_they_were() -> None:
    found = tf_content(written().values())

    thing = found["resource"]["aws_thing"]["this"]
    assert thing.pop("policy").startswith("${jsonencode({")
    lifecycle = MODULE["resource"]["aws_thing"]["this"]["lifecycle"]
    condition = lifecycle["postcondition"][0]
    assert thing.pop("lifecycle") == lifecycle | {"postcondition": condition}
    del found["variable"]["name"]["validation"], found["variable"]["name"]["type"]
    given = MODULE["resource"]["aws_thing"]["this"]
    assert thing == {key: given[key] for key in thing}
    assert found["variable"]["name"] == {
        key: MODULE["variable"]["name"][key] for key in ("description", "sensitive")
    }
    for kind in ("data", "ephemeral", "check", "moved", "removed", "locals", "output", "terraform"):
        assert found[kind] == MODULE[kind]


def test_a_comment_about_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match=r"stand above nothing: variable\.name\.default"):
        written(comments=COMMENTS)


def test_a_long_comment_is_broken_and_keeps_its_own_lines() -> None:
    said = written(comments={"aws_thing.this.name": f"{'word ' * 25}\nNext."})["main.tf"]

    assert f"\n  # {('word ' * 19).strip()}\n  # {('word ' * 6).strip()}\n  # Next.\n  name" in said


def test_a_main_file_is_split_once_it_is_long() -> None:
    many = {f"n{number}": {"name": "x"} for number in range(51)}
    short = {"resource": {"aws_other": {**many}}}
    del short["resource"]["aws_other"]["n50"]
    long = {"resource": {"aws_other": many}}

    def file_name(address: str) -> str:
        return "first" if address == "aws_other.n0" else "main"

    assert {*written(short, file_name=file_name)} == {"main.tf"}
    found = written(long, file_name=file_name)
    assert {*found} == {"first.tf", "main.tf"}
    assert found["first.tf"] == 'resource "aws_other" "n0" {\n  name = "x"\n}\n'


@pytest.mark.parametrize(
    ("text", "heredoc"),
    [
        ("One.", False),
        ("One.\n", False),
        ("One.\nTwo.", False),
        ("One.\nTwo.\n", True),
        ("One.\n\nTwo.\n", False),
        ("One.\n  Two.\n", False),
        ("One. \nTwo.\n", False),
        ("One.\r\nTwo.\r\n", False),
    ],
)
def test_only_lines_that_a_heredoc_keeps_as_they_are_become_one(text: str, heredoc: bool) -> None:
    content = {"output": {"a": {"value": 1, "description": text}}}

    found = tf_files(content, block_names={})

    assert ("<<-EOT" in found["outputs.tf"]) is heredoc
    assert tf_content(found.values()) == content


def test_a_block_that_is_no_object_is_refused() -> None:
    wrong = {"resource": {"aws_thing": {"this": {"rule": "${var.rules}"}}}}

    with pytest.raises(
        ValueError, match=r"aws_thing\.this\.rule: is a block; write it as an object"
    ):
        written(wrong)


@pytest.mark.parametrize("text", ["${var.a", '${f("a}', "${}", "${a b}"])
def test_a_text_without_an_expression_where_it_has_one_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"is no HCL|without an end"):
        written({"locals": {"a": text}})


@pytest.mark.parametrize(
    ("text", "expression"),
    [
        ("${var.a}", "var.a"),
        ("a$${b}", '"a$${b}"'),
        ("%{ if var.a }x%{ endif }", '"%{ if var.a }x%{ endif }"'),
        ('${f("}${g("{")}$${x}")}', 'f("}${g("{")}$${x}")'),
        ('a"b\\c\nd\b', '"a\\"b\\\\c\\nd\\u0008"'),
        ('${f("a\\"}")}', 'f("a\\"}")'),
    ],
)
def test_a_template_becomes_an_expression(text: str, expression: str) -> None:
    assert written({"locals": {"a": text}}) == {"locals.tf": f"locals {{\n  a = {expression}\n}}\n"}
