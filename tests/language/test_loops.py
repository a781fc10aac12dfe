"""Variables of loops have names that hide no other."""

from __future__ import annotations

from threading import Thread

from modules.language.loops import loop_name


def test_a_loop_names_its_variables_apart_from_those_of_the_loops_around_it() -> None:
    with loop_name("item") as outer, loop_name("item") as inner:
        assert (outer, inner) == ("item", "item2")
    with loop_name("item") as again:
        assert again == "item"


def test_threads_that_write_loops_at_once_name_them_as_if_they_were_alone() -> None:
    found: list[str] = []

    def elsewhere() -> None:
        with loop_name("item") as name:
            found.append(name)

    with loop_name("item"):
        thread = Thread(target=elsewhere)
        thread.start()
        thread.join()

    assert found == ["item"]
