"""What a message already says, by topic, so that no question asks for it again."""

from __future__ import annotations

import re
from enum import StrEnum

from goanyway.domain.facts import Facts, WorkMode


class Topic(StrEnum):
    """Something that a message may say of a job."""

    PAY = "pay"
    HOURS = "hours"
    SHIFTS = "shifts"
    OVERTIME = "overtime"
    BREAKS = "breaks"
    ON_CALL = "on-call"
    CONTRACT = "contract"
    COMMISSION = "commission"
    TIPS = "tips"
    WORK_MODE = "work-mode"
    REMOTE = "remote"
    PLACE = "place"
    STAGES = "stages"
    VISA = "visa"
    TRAVEL = "travel"
    REPORTING = "reporting"
    CREDENTIAL = "credential"


_IN_WORDS = {
    Topic.SHIFTS: r"(?:day|night|early|late|morning|evening|rotating|split) shifts?|"
    r"no (?:nights|weekends)|(?:mon|tues?)(?:day)? ?(?:to|-|\u2013) ?(?:fri(?:day)?|sun(?:day)?)|"
    r"\w hours shift|us hours",
    Topic.OVERTIME: r"over-?time",
    Topic.BREAKS: r"(?:paid|unpaid|lunch|meal) breaks?",
    Topic.ON_CALL: r"on[- ]call",
    Topic.CONTRACT: r"permanent|fixed[- ]term|temp(?:orary)?[- ]to[- ](?:hire|perm)|temporary|"
    r"zero[- ]hours|maternity cover|unbefristet|befristet|contract role",
    Topic.COMMISSION: r"commission(?:[- ]only)?|base salary|\bote\b|plus bonus",
    Topic.TIPS: r"\btips\b|gratuit(?:y|ies)|tronc",
    Topic.VISA: r"visa|sponsorship|right to work",
    Topic.TRAVEL: r"\d ?% travel|travel(?:s|ing)? (?:up to|about|is|once|twice)|no travel",
    Topic.REPORTING: r"report(?:s|ing)? (?:directly )?to (?:the|our|a)\b",
    Topic.CREDENTIAL: r"licen[cs]e (?:is )?required|must (?:hold|have) a",
}
_PATTERNS = {
    topic: re.compile(rf"(?:{words})", re.IGNORECASE) for topic, words in _IN_WORDS.items()
}


def topics_of(*messages: Facts | None, text: str = "") -> frozenset[Topic]:
    """What the messages say already.

    Args:
        messages: what was read from each.
        text: the words of the message, for what is no fact of its own.
    """
    topics = {topic for topic, pattern in _PATTERNS.items() if pattern.search(text)}
    for facts in messages:
        if facts is None:
            continue
        named = {
            Topic.PAY: facts.pay,
            Topic.HOURS: facts.hours,
            Topic.WORK_MODE: facts.work_mode,
            Topic.PLACE: facts.place,
            Topic.STAGES: facts.stages,
        }
        topics |= {topic for topic, fact in named.items() if fact is not None}
        if facts.work_mode is not None and facts.work_mode.value is WorkMode.REMOTE:
            topics.add(Topic.REMOTE)
    return frozenset(topics)
