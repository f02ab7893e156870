"""A letter that ends it kindly after interviews or an offer, and keeps the door open."""

from __future__ import annotations

from goanyway.language import _
from goanyway.letters.panel import Talk
from goanyway.letters.phrases import name_or_nothing


def withdrawal(
    role: str = "",
    employer: str = "",
    *,
    met: bool = False,
    offered: bool = False,
    your_name: str = "",
) -> str:
    """A draft that says that you do not go on. It gives no reason, and so no false one.

    Args:
        met: you had an interview.
        offered: they made you an offer.
        your_name: what to sign with; without it there is a place for it.
    """
    talk = Talk(role, employer)
    if offered:
        thanks = _("Thank you for your offer{about}, and for the trust in it.")
        news = _("I have thought about it carefully, and I will not accept it.")
    elif met:
        thanks = _("Thank you for the conversation{about}, and for the time that you took.")
        news = _("I have thought about it, and I would like to withdraw my application.")
    else:
        thanks = _("Thank you for your interest in me{about}.")
        news = _("I have thought about it, and I will not go on with my application.")
    paragraphs = (
        _("Hello,"),
        f"{thanks.format(about=talk.about)} {news}",
        _("I tell you now, so that you can turn to somebody else without losing time."),
        _("I would be glad to stay in touch. If another role might suit me, please write to me."),
        _("Kind regards,\n{name}").format(name=name_or_nothing(your_name) or _("[your name]")),
    )
    return "\n\n".join(paragraphs) + "\n"
