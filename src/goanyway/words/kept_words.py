"""The words in which the journal keeps states, kinds and reasons, as people say them."""

from __future__ import annotations

from goanyway.language import N_, Texts

SAID = Texts(
    {
        # verdicts and choices
        "go": N_("go"),
        "ask-first": N_("ask first"),
        "decline-kindly": N_("decline kindly"),
        "do-not-reply": N_("do not reply"),
        # how sure
        "clear": N_("clear"),
        "close-call": N_("a close call"),
        # opportunities and how they end
        "open": N_("open"),
        "closed": N_("closed"),
        "declined": N_("declined"),
        "withdrawn": N_("withdrawn"),
        "rejected": N_("rejected"),
        "silence": N_("silence"),
        "offer-declined": N_("offer declined"),
        "accepted": N_("accepted"),
        "scam": N_("scam"),
        "other": N_("other"),
        # interviews
        "planned": N_("planned"),
        "attended": N_("attended"),
        "missed": N_("missed"),
        "cancelled": N_("cancelled"),
        # styles
        "phone-screen": N_("phone screen"),
        "video": N_("video"),
        "one-way-video": N_("one way video"),
        "behavioral": N_("behavioral"),
        "technical": N_("technical"),
        "case": N_("case"),
        "panel": N_("panel"),
        "group": N_("group"),
        "assessment": N_("assessment"),
        "on-site": N_("on site"),
        "lunch": N_("lunch"),
        # follow-ups
        "thank-you": N_("thank you"),
        "linkedin": N_("linkedin"),
        "answer": N_("answer"),
        "offer": N_("offer"),
        "done": N_("done"),
        "not-needed": N_("not needed"),
        # offers
        "lapsed": N_("lapsed"),
        # partings
        "warm": N_("warm"),
        "neutral": N_("neutral"),
        "cool": N_("cool"),
        # backups
        "daily": N_("daily"),
        "before-migration": N_("before migration"),
        "before-restore": N_("before restore"),
        "by-hand": N_("by hand"),
        # messages
        "invitation": N_("invitation"),
        "posting": N_("posting"),
        "cancellation": N_("cancellation"),
        "rejection": N_("rejection"),
        "counter-offer": N_("counter-offer"),
        # origins and grades
        "you": N_("you"),
        "your record": N_("your record"),
        "the invitation": N_("the invitation"),
        "the posting": N_("the posting"),
        "the market": N_("the market"),
        "study": N_("study"),
        "assumption": N_("our assumption"),
        "our assumption": N_("our assumption"),
        "solid": N_("solid"),
        "weak": N_("weak"),
        "folklore": N_("folklore"),
        # of what a figure is a share
        "as it stands": N_("as it stands"),
        "share of a year's pay": N_("share of a year's pay"),
        "share of a month's pay": N_("share of a month's pay"),
        "share of an hour's pay": N_("share of an hour's pay"),
        # pay
        "year": N_("year"),
        "month": N_("month"),
        "week": N_("week"),
        "day": N_("day"),
        "hour": N_("hour"),
    }
)


def said(word: str) -> str:
    """A kept word as it is said: "not-needed" as "not needed"."""
    return SAID.get(word, word.replace("-", " "))
