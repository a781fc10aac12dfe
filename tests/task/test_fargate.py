"""The task sizes that AWS Fargate sells."""

from modules.task.fargate import MEMORY_MIB_BY_CPU_UNITS as SOLD


def test_each_size_of_cpu_has_the_memory_that_aws_documents() -> None:
    gib = {cpu: [mib / 1024 for mib in sizes] for cpu, sizes in SOLD.items()}

    assert gib == {
        256: [0.5, 1, 2],
        512: [1, 2, 3, 4],
        1024: [*range(2, 9)],
        2048: [*range(4, 17)],
        4096: [*range(8, 31)],
        8192: [*range(16, 61, 4)],
        16384: [*range(32, 121, 8)],
    }
