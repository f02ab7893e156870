"""The words in which the journal keeps states, kinds and reasons, as people say them."""

from __future__ import annotations

from goanyway.language import _

SAID = {
    # verdicts and choices
    "go": _("go"),
    "ask-first": _("ask first"),
    "decline-kindly": _("decline kindly"),
    "do-not-reply": _("do not reply"),
    # how sure
    "clear": _("clear"),
    "close-call": _("a close call"),
    # opportunities and how they end
    "open": _("open"),
    "closed": _("closed"),
    "declined": _("declined"),
    "withdrawn": _("withdrawn"),
    "rejected": _("rejected"),
    "silence": _("silence"),
    "offer-declined": _("offer declined"),
    "accepted": _("accepted"),
    "scam": _("scam"),
    "other": _("other"),
    # interviews
    "planned": _("planned"),
    "attended": _("attended"),
    "missed": _("missed"),
    "cancelled": _("cancelled"),
    # styles
    "phone-screen": _("phone screen"),
    "video": _("video"),
    "one-way-video": _("one way video"),
    "behavioral": _("behavioral"),
    "technical": _("technical"),
    "case": _("case"),
    "panel": _("panel"),
    "group": _("group"),
    "assessment": _("assessment"),
    "on-site": _("on site"),
    "lunch": _("lunch"),
    # follow-ups
    "thank-you": _("thank you"),
    "linkedin": _("linkedin"),
    "answer": _("answer"),
    "offer": _("offer"),
    "done": _("done"),
    "not-needed": _("not needed"),
    # offers
    "lapsed": _("lapsed"),
    # partings
    "warm": _("warm"),
    "neutral": _("neutral"),
    "cool": _("cool"),
    # backups
    "daily": _("daily"),
    "before-migration": _("before migration"),
    "before-restore": _("before restore"),
    "by-hand": _("by hand"),
    # messages
    "invitation": _("invitation"),
    "posting": _("posting"),
    "cancellation": _("cancellation"),
    "rejection": _("rejection"),
    # origins and grades
    "you": _("you"),
    "your-record": _("your record"),
    "study": _("study"),
    "assumption": _("our assumption"),
    "our-assumption": _("our assumption"),
    "solid": _("solid"),
    "weak": _("weak"),
    "folklore": _("folklore"),
    # of what a figure is a share
    "as it stands": _("as it stands"),
    "share of a year's pay": _("share of a year's pay"),
    "share of a month's pay": _("share of a month's pay"),
    "share of an hour's pay": _("share of an hour's pay"),
    # pay
    "year": _("year"),
    "month": _("month"),
    "week": _("week"),
    "day": _("day"),
    "hour": _("hour"),
}


def said(word: str) -> str:
    """A kept word as it is said: "not-needed" as "not needed"."""
    return SAID.get(word, word.replace("-", " "))
