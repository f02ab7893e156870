"""What to do now: not to answer, whom to tell, and what helps if it has happened already."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from goanyway.domain.message import Channel
from goanyway.domain.screening import Safety, Sign
from goanyway.evidence.frauds import AGENCIES
from goanyway.language import N_, _

DO_NOW = {
    Safety.LOOKS_GENUINE: (),
    Safety.BE_CAREFUL: (
        N_("Before you answer, call the firm at a number you looked up yourself."),
        N_("Ask whether they wrote to you."),
        N_("Until then, send no personal information and install nothing."),
    ),
    Safety.DO_NOT_REPLY: (
        N_("Don't answer, and don't open its links."),
        N_("If you're interested in the firm, call it at a number you looked up yourself."),
        N_("Block the sender."),
    ),
}

READ_THE_REST = (
    N_("Don't take it as genuine yet: what it says wasn't read."),
    N_("Copy its words into a text and check that, or ask the sender for plain text."),
    N_("Open nothing that you didn't expect."),
)
"""Where nothing was found because there was hardly anything to read."""

_IF_ALREADY = (
    (
        frozenset(("account-details", "money-mule", "account-renting")),
        N_(
            "If you sent bank or card details: call your bank at the number on your card, and "
            "have the card and online access blocked."
        ),
    ),
    (
        frozenset(("payment", "crypto", "pay-to-withdraw", "equipment-purchase")),
        N_(
            "If you sent money: call your bank or the payment service right away and ask for it "
            "back. Anybody who offers to recover it for a fee is the next fraud."
        ),
    ),
    (
        frozenset(("gift-cards",)),
        N_(
            "If you sent gift card codes: tell the company that sold the card, and keep the "
            "receipts."
        ),
    ),
    (
        frozenset(("cheque",)),
        N_(
            "If you deposited a check: tell your bank that it's probably fake, and don't spend "
            "or send any of the money."
        ),
    ),
    (
        frozenset(("password-or-code",)),
        N_(
            "If you gave a password or a code: change that password from another device, and "
            "sign out everywhere else."
        ),
    ),
    (
        frozenset(("identity-number", "identity-documents", "personal-information")),
        N_(
            "If you sent ID papers or numbers: tell the office that issued them, keep a list of "
            "what you sent, and watch for accounts opened in your name."
        ),
    ),
    (
        frozenset(("remote-access", "other-software", "link-download", "attached-program")),
        N_(
            "If you installed something: take the device off the internet, uninstall it, and "
            "change your passwords from another device."
        ),
    ),
    (
        frozenset(("reshipping", "money-mule")),
        N_(
            "If you passed on packages or money: stop, keep everything as evidence, and go to "
            "the police before they come to you."
        ),
    ),
)


def do_now(
    safety: Safety, signs: Sequence[Sign], channel: Channel, country: str | None = None
) -> tuple[str, ...]:
    """What to do now, in order.

    Args:
        safety: what the screen says.
        signs: what it found.
        channel: how the message came.
        country: where the user is, as an ISO 3166 code; None where that is not known.
    """
    steps = tuple(map(_, DO_NOW[safety]))
    if safety is not Safety.DO_NOT_REPLY:
        return steps
    return (*steps, _reporting(channel, country), *_if_already({sign.name for sign in signs}))


def _reporting(channel: Channel, country: str | None) -> str:
    agency = AGENCIES.get(country or "")
    if agency is None:
        return _(
            "Report the message to your email or phone provider and to a consumer protection "
            "agency."
        )
    if channel is Channel.SMS and agency.texts:
        return _("Report it: forward the text to {code}, and tell {agency}.").format(
            code=agency.texts, agency=agency.report
        )
    return _("Report it to {agency}.").format(agency=agency.report)


def _if_already(names: set[str]) -> Iterator[str]:
    for shown, step in _IF_ALREADY:
        if not shown.isdisjoint(names):
            yield _(step)
