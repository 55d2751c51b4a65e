"""What every form page does with its answer: refuse unknown fields, act, say what is wrong in the form, or go on."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils.translation import gettext as _

from opora.kernel.errors import DeskError

ALWAYS = {"csrfmiddlewaretoken"}


def demand_known_fields(request: HttpRequest, *forms_of_page: forms.BaseForm) -> None:
    """Refuse an answer that holds a field the page does not have: nobody changes more than they were offered."""
    known = ALWAYS | {form.add_prefix(name) for form in forms_of_page for name in form.fields}
    unknown = {name for name in request.POST if name not in known}
    if unknown:
        raise DeskError(_("This form holds something that cannot be changed here. Reload the page and try again."), f"posted {unknown}")


def offer(form: forms.Form, name: str, choices: Iterable[tuple[object, object]]) -> None:
    """Fill a menu whose choices depend on who asks."""
    field = form.fields[name]
    if not isinstance(field, forms.ChoiceField):
        raise TypeError(f"{name} is no field with choices")
    field.choices = list(choices)


def form_page(
    request: HttpRequest,
    template: str,
    form: forms.Form,
    act: Callable[[dict[str, Any]], object],
    *,
    then: str = "",
    context: dict[str, Any] | None = None,
) -> HttpResponse:
    """Show a form; on a good answer call `act(cleaned)` and go to `then` (or back here, saying that it is saved)."""
    if request.method == "POST":
        demand_known_fields(request, form)
        if form.is_valid() and acted(form, act):
            return HttpResponseRedirect(then or f"{request.path}?saved=1")
    page = {"form": form, "saved": "saved" in request.GET, **(context or {})}
    return render(request, template, page, status=400 if form.errors else 200)


def acted(form: forms.Form, act: Callable[[dict[str, Any]], object]) -> bool:
    """Call `act(cleaned)`; a refusal that the person can mend stands in the form."""
    try:
        act(form.cleaned_data)
    except DeskError as problem:
        if problem.status not in (400, 409):
            raise
        form.add_error(None, problem.sentence)
        return False
    return True
