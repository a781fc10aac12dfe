"""The task sizes that AWS Fargate sells.

Source: Amazon ECS developer guide, "Task definition differences for Fargate", task CPU and memory.
"""

from __future__ import annotations

MEMORY_MIB_BY_CPU_UNITS: dict[int, tuple[int, ...]] = {
    256: (512, 1024, 2048),
    512: tuple(range(1024, 4096 + 1, 1024)),
    1024: tuple(range(2048, 8192 + 1, 1024)),
    2048: tuple(range(4096, 16384 + 1, 1024)),
    4096: tuple(range(8192, 30720 + 1, 1024)),
    8192: tuple(range(16384, 61440 + 1, 4096)),
    16384: tuple(range(32768, 122880 + 1, 8192)),
}
"""For each number of CPU units (1024 are one vCPU), the memory sizes sold with it, in MiB."""
