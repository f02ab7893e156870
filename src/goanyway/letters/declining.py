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
        news = _("I have decided to stay where I am, so I will not take part.")
    elif accepted_elsewhere:
        news = _("I have accepted another position in the meantime, so I will not take part.")
    elif when:
        news = _("I have thought about it, and I will not take part on {moment}.").format(
            moment=when
        )
    else:
        news = _("I have thought about it, and I will not take part.")
    settled = stays or accepted_elsewhere
    return Wording(
        (
            f"{thanks(facts)} {news}",
            _("I would rather tell you now, so that you can give the time to somebody else."),
            _("I wish you a good choice, and I would be glad to stay in touch.")
            if settled
            else _door_open(),
        ),
        f"{short_thanks()} {news} {_('I would be glad to stay in touch.')}",
    )


def stepping_out(facts: Facts | None) -> Wording:
    """Step out of a process, whatever was done in it."""
    news = _("I have decided not to go on with {process}.").format(process=_the_process(facts))
    early = _("I tell you now, so that you can turn to somebody else without losing time.")
    return Wording(
        (f"{_('Thank you for your time.')} {news}", early, _door_open()),
        f"{_('thank you for your time.')} {news} {_('I would be glad to stay in touch.')}",
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
    about = Talk(role, employer).about
    if offered:
        return as_mail(declining_offer(about), "", your_name, Opening.HELLO)
    if met:
        said = _("Thank you for the conversation{about}, and for the time that you took.")
        news = _("I have thought about it, and I would like to withdraw my application.")
    else:
        said = _("Thank you for your interest in me{about}.")
        news = _("I have thought about it, and I will not go on with my application.")
    wording = Wording(
        (
            f"{said.format(about=about)} {news}",
            _("I tell you now, so that you can turn to somebody else without losing time."),
            _door_open(),
        ),
        "",
    )
    return as_mail(wording, "", your_name, Opening.HELLO)


def declining_offer(about: str = "") -> Wording:
    """Decline an offer.

    Args:
        about: words that say which, as `Talk.about`.
    """
    said = _("Thank you for your offer{about}, and for the trust in it.").format(about=about)
    news = _("I have thought about it carefully, and I will not accept it.")
    return Wording(
        (
            f"{said} {news}",
            _("I tell you now, so that you can turn to somebody else without losing time."),
            _door_open(),
        ),
        f"{_('thank you for your offer.')} {news}",
    )


def _the_process(facts: Facts | None) -> str:
    if role(facts) and employer(facts):
        said = _("the application for {role} at {employer}")
    elif role(facts):
        said = _("the application for {role}")
    elif employer(facts):
        said = _("the process at {employer}")
    else:
        said = _("the process")
    return said.format(role=role(facts), employer=employer(facts))


def _door_open() -> str:
    return _("I would be glad to stay in touch. If another role might suit me, please write to me.")
