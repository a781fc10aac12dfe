"""An addition to moto."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from moto.core.utils import camelcase_to_underscores

# An addition gets moto's response object and moto's own answer, to be called or left.
Answer = Callable[[Any, Callable[[], Any]], Any]


@dataclass(frozen=True)
class Addition:
    """One answer of moto made right.

    Attributes:
        action: The API action, as IAM writes it.
        responses: moto's class that answers the actions of this service.
        answer: What answers instead; its docstring says what moto lacks.
    """

    action: str
    responses: type
    answer: Answer

    def install(self) -> None:
        """Puts it into moto."""
        name = camelcase_to_underscores(self.action.partition(":")[2])
        stock = getattr(self.responses, name, _lacking)
        setattr(self.responses, name, _method(self.answer, stock))


def _method(answer: Answer, stock: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """Makes a plain function of it: moto looks for nothing else on its response classes."""

    def method(responses: Any) -> Any:
        return answer(responses, lambda: stock(responses))

    return method


def _lacking(responses: Any) -> Any:
    raise NotImplementedError(f"moto does not answer this action of {responses.service_name}")
