"""The job of the tests."""

from __future__ import annotations

from typing import Any

REPORT: dict[str, Any] = {"jobs.report.image": "example.com/report:1"}
"""A job that is started by hand."""

NIGHTLY: dict[str, Any] = {**REPORT, "jobs.report.schedule": "cron(0 2 * * ? *)"}
"""A job that starts each night."""
