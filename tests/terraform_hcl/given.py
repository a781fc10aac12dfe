"""A module as JSON, and the files that are written of it."""

from __future__ import annotations

from typing import Any

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
