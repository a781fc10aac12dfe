"""What each field of scaling and of a schedule moves, and nothing else."""

import pytest

from modules.service.metric_spec import CustomMetricSpec
from modules.service.scaling_spec import ScalingSpec, ScheduleSpec
from modules.service.step_policy_spec import StepPolicySpec
from tests.service.given import ROUTED, SCALED, SCHEDULE, SCHEDULED
from tests.support.moves import Move, untested

POLICIES = ("aws_appautoscaling_policy.web_cpu", "aws_appautoscaling_policy.web_memory")
TRACKING = "target_tracking_scaling_policy_configuration"
MORNING = "aws_appautoscaling_scheduled_action.web.for_each.morning"

CUSTOM = "aws_appautoscaling_policy.web_custom"
METRIC = "services.web.scaling.custom_metrics.jobs"
MEASURED = {
    "custom_metrics": {"jobs": {"target_value": 9, "namespace": "Shop", "metric_name": "Jobs"}}
}
STAT = {"namespace": "AWS/SQS", "metric_name": "Visible", "stat": "Sum"}
METRICS = {
    "each": {
        "target_value": 10,
        "metrics": [
            {
                "id": "jobs",
                "metric_stat": STAT,
                "return_data": False,
            },
            {"id": "each", "expression": "jobs / 2"},
        ],
    }
}

STEPS = {f"aws_{kind}.web_steps" for kind in ("appautoscaling_policy", "cloudwatch_metric_alarm")}
POLICY = "services.web.scaling.step_policies.jobs"
STEP = {"metric_interval_lower_bound": 0, "scaling_adjustment": 1}
BEYOND = {"metric_interval_lower_bound": 0.5, "scaling_adjustment": 2}
STEPPED = {
    "step_policies": {
        "jobs": {
            "namespace": "Shop",
            "metric_name": "Jobs",
            "threshold": 100,
            "step_adjustments": [STEP],
        }
    }
}

SCALING_MOVES = [
    Move(
        "services.web.scaling.min_capacity",
        1,
        {"aws_appautoscaling_target.web.min_capacity", "aws_ecs_service.web.desired_count"},
        SCALED,
    ),
    Move(
        "services.web.scaling.max_capacity",
        20,
        {"aws_appautoscaling_target.web.max_capacity"},
        SCALED,
    ),
    Move(
        "services.web.scaling.cpu_target_percent",
        50,
        {f"{POLICIES[0]}.{TRACKING}.target_value"},
        SCALED,
    ),
    Move(
        "services.web.scaling.memory_target_percent",
        50,
        {f"{POLICIES[1]}.{TRACKING}.target_value"},
        SCALED,
    ),
    Move(
        "services.web.scaling.requests_per_target",
        1000,
        {"+aws_appautoscaling_policy.web_requests"},
        {**ROUTED, **SCALED},
    ),
    Move(
        "services.web.scaling.acceptable_backlog_per_task",
        100,
        {"+aws_appautoscaling_policy.web_backlog"},
        {**SCALED, "queues.shipments": {}, "services.web.consumes": {"shipments": "ships"}},
    ),
    Move(
        "services.web.scaling.scale_in_cooldown_seconds",
        600,
        {f"{policy}.{TRACKING}.scale_in_cooldown" for policy in POLICIES},
        SCALED,
    ),
    Move(
        "services.web.scaling.scale_out_cooldown_seconds",
        30,
        {f"{policy}.{TRACKING}.scale_out_cooldown" for policy in POLICIES},
        SCALED,
    ),
    Move(
        "services.web.scaling.custom_metrics",
        METRICS,
        {"+aws_appautoscaling_policy.web_custom"},
        SCALED,
    ),
    Move(
        "services.web.scaling.step_policies",
        STEPPED["step_policies"],
        {f"+{one}" for one in STEPS},
        SCALED,
    ),
    Move(
        "services.web.scaling.disable_scale_in",
        True,
        {f"+{policy}.{TRACKING}.disable_scale_in" for policy in POLICIES},
        SCALED,
    ),
    Move(
        "services.web.scaling.cpu_target_percent",
        0,
        {f"-{POLICIES[0]}"},
        SCALED,
    ),
    Move(
        "services.web.scaling.memory_target_percent",
        0,
        {f"-{POLICIES[1]}"},
        SCALED,
    ),
    Move(
        "services.web.scaling.schedules",
        {"morning": SCHEDULE},
        {
            "+aws_appautoscaling_scheduled_action.web",
            "+aws_appautoscaling_target.web.lifecycle.ignore_changes",
            "terraform_data.web_scaling.triggers_replace",
        },
        SCALED,
    ),
]

SCHEDULE_MOVES = [
    Move(
        f"services.web.scaling.schedules.morning.{field}", value, {f"{MORNING}.{field}"}, SCHEDULED
    )
    for field, value in [
        ("schedule", "cron(0 8 * * ? *)"),
        ("min_capacity", 5),
        ("max_capacity", 9),
        ("timezone", "Europe/Vienna"),
    ]
]

METRIC_MOVES = [
    Move(
        f"{METRIC}.dimensions",
        {"Queue": "jobs"},
        {f"+{CUSTOM}.for_each.jobs.dimensions.Queue"},
        {"services.web.scaling": MEASURED},
    ),
    *(
        Move(
            f"{METRIC}.{field}",
            value,
            {f"{CUSTOM}.for_each.jobs.{field}"},
            {"services.web.scaling": MEASURED},
        )
        for field, value in [
            ("target_value", 0.5),
            ("namespace", "Other"),
            ("metric_name", "Others"),
            ("statistic", "Sum"),
        ]
    ),
    *(
        Move(
            "services.web.scaling.custom_metrics.each.metrics",
            metrics,
            {f"{CUSTOM}.for_each"},
            {"services.web.scaling.custom_metrics": METRICS},
        )
        for metrics in (
            [{"id": "one", "expression": "1"}],
            [{"id": "one", "metric_stat": {**STAT, "dimensions": {"QueueName": "jobs"}}}],
        )
    ),
]


STEP_MOVES = [
    Move(
        f"{POLICY}.{field}",
        value,
        {f"{one}.for_each" for one in STEPS},
        {"services.web.scaling": STEPPED},
    )
    for field, value in [
        ("namespace", "Other"),
        ("metric_name", "Others"),
        ("statistic", "Sum"),
        ("period_seconds", 300),
        ("evaluation_periods", 3),
        ("threshold", 0.5),
        ("adjustment_type", "ExactCapacity"),
        ("metric_aggregation_type", "Maximum"),
        ("cooldown_seconds", 60),
        ("dimensions", {"Queue": "jobs"}),
        ("comparison_operator", "GreaterThanThreshold"),
        ("step_adjustments", [{**STEP, "scaling_adjustment": 2}]),
        ("step_adjustments", [{**STEP, "metric_interval_upper_bound": 0.5}, BEYOND]),
    ]
] + [
    Move(
        f"{POLICY}.min_adjustment_magnitude",
        2,
        {f"{one}.for_each" for one in STEPS},
        {
            "services.web.scaling": STEPPED,
            f"{POLICY}.adjustment_type": "PercentChangeInCapacity",
        },
    )
]


@pytest.mark.parametrize(
    "move", SCALING_MOVES + SCHEDULE_MOVES + METRIC_MOVES + STEP_MOVES, ids=str
)
def test_each_field_moves_exactly_this(move: Move) -> None:
    move.check()


def test_no_field_is_left_out() -> None:
    table = "services.web.scaling"
    assert untested(ScalingSpec, table, SCALING_MOVES) == set()
    assert untested(CustomMetricSpec, METRIC, METRIC_MOVES) == {"metrics"}
    assert untested(StepPolicySpec, POLICY, STEP_MOVES) == set()
    assert untested(ScheduleSpec, f"{table}.schedules.morning", SCHEDULE_MOVES) == set()
