"""Letters that end it kindly: decline an invitation, step out of a process, decline an offer.

They give no reason but one that you gave (that you have accepted elsewhere, or that you stay where
you are), and so no false one. All keep the door open.
"""

from __future__ import annotations

from goanyway.domain.facts import Facts
from goanyway.language import _
from goanyway.letters.invitations import short_thanks, thanks
from goanyway.letters.panel import Talk
from goanyway.letters.phrases import employer, moment, role
from goanyway.letters.wording import Opening, Wording, as_mail


def declining(facts: Facts | None, *, accepted_elsewhere: bool, stays: bool) -> Wording:
    """Decline an invitation.

    Args:
        accepted_elsewhere: you have accepted another position, and the letter says so.
        stays: you stay with your employer, and the letter says that instead.
    """
    when = moment(facts)
    if stays:
        news = _("I've decided to stay in my current job, so I'll have to decline.")
    elif accepted_elsewhere:
        news = _("I've accepted another position in the meantime, so I'll have to decline.")
    elif when:
        news = _("I've thought it over, and I've decided not to interview on {moment}.").format(
            moment=when
        )
    else:
        news = _("I've thought it over, and I've decided not to interview.")
    settled = stays or accepted_elsewhere
    return Wording(
        (
            f"{thanks(facts)} {news}",
            _("I wanted to let you know now so you can offer the time to someone else."),
            _("I hope you find the right person, and I'd be glad to stay in touch.")
            if settled
            else _door_open(),
        ),
        f"{short_thanks()} {news} {_in_touch()}",
    )


def stepping_out(facts: Facts | None) -> Wording:
    """Step out of a process, whatever was done in it."""
    news = _("I've decided to withdraw from {process}.").format(process=_the_process(facts))
    early = _("I wanted to let you know right away so you can move ahead with other candidates.")
    return Wording(
        (f"{_('Thank you for your time.')} {news}", early, _door_open()),
        f"{_('thank you for your time.')} {news} {_in_touch()}",
    )


def withdrawal(
    role: str = "",
    employer: str = "",
    *,
    met: bool = False,
    offered: bool = False,
    your_name: str = "",
) -> str:
    """A mail that says that you do not go on, after what was done in a job that is kept.

    Args:
        met: you had an interview.
        offered: they made you an offer.
        your_name: what to sign with.
    """
    talk = Talk(role, employer)
    if offered:
        return as_mail(declining_offer(talk.position), "", your_name, Opening.HELLO)
    if met:
        said = _("Thank you for the conversation{about}, and for your time.").format(
            about=talk.about
        )
        news = _("I've thought it over, and I'd like to withdraw my application.")
    else:
        said = _("Thank you for considering me{position}.").format(position=talk.position)
        news = _("I've thought it over, and I've decided not to go ahead with my application.")
    wording = Wording(
        (
            f"{said} {news}",
            _("I wanted to let you know right away so you can move ahead with other candidates."),
            _door_open(),
        ),
        "",
    )
    return as_mail(wording, "", your_name, Opening.HELLO)


def declining_offer(position: str = "") -> Wording:
    """Decline an offer.

    Args:
        position: words that say which, as `Talk.position`.
    """
    said = _("Thank you for your offer{position}, and for your confidence in me.").format(
        position=position
    )
    news = _("I've thought about it carefully, and I've decided not to accept.")
    return Wording(
        (
            f"{said} {news}",
            _("I wanted to let you know right away so you can move ahead with other candidates."),
            _door_open(),
        ),
        f"{_('thank you for your offer.')} {news}",
    )


def _the_process(facts: Facts | None) -> str:
    if role(facts) and employer(facts):
        said = _("the hiring process for the role of {role} at {employer}")
    elif role(facts):
        said = _("the hiring process for the role of {role}")
    elif employer(facts):
        said = _("the hiring process at {employer}")
    else:
        said = _("the hiring process")
    return said.format(role=role(facts), employer=employer(facts))


def _in_touch() -> str:
    return _("I'd be glad to stay in touch.")


def _door_open() -> str:
    return _(
        "I'd be glad to stay in touch. If another role comes up that might suit me, please let "
        "me know."
    )
