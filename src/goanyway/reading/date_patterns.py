"""The forms in which people write a day, and the words around one that make it no single day."""

from __future__ import annotations

import re

from goanyway.reading.calendar_words import (
    MONTH_NUMBERS,
    WEEKDAY_NUMBERS,
    any_name,
)
from goanyway.reading.phrases import Pattern

_WEEKDAY_NAMES = any_name(WEEKDAY_NUMBERS)

_ENGLISH_WEEKDAYS = (
    r"mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?"
    r"|sat(?:urday)?|sun(?:day)?"
)

_WEEKDAY = (
    rf"(?:\b(?P<weekday>{_WEEKDAY_NAMES})\b[\s,.(\u2013-]{{1,4}}"
    r"(?:(?:the|den|dem|der|le|el|il|d|am|day|dia|d\u00eda)[\s.]{1,2})?)?"
)

_MONTH = rf"(?P<month>{any_name(MONTH_NUMBERS)})\b\.?"

_DAY = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th)?(?![\d:]|[.,]\d)"

_NO_HOUR = r"(?![ ]?[ap]\.?m\b|[ ]?[hu]\b|[hu]\d|[ ](?:uhr|uur|hrs|hours|o['\u2019]?clock)\b)"

_YEAR = (
    r"(?:(?:,?[ ]{1,2}|[-./])(?:de[l]?[ ]|of[ ])?(?P<year>20\d\d)(?![\d:])"
    r"|[ ]?['\u2019](?P<short>\d\d)\b)?"
)

_FIRST = r"(?<![\d./-])(?P<first>[0-3]?\d)"

_SECOND = r"(?P<second>[0-3]?\d)"

_NO_MORE_FIGURES = r"(?![\d/%]|[.-]\d)"

_ISO = r"(?P<year>20\d\d)[-/.](?P<month>[01]?\d)[-/.](?P<day>[0-3]?\d)"

_DAY_FIRST = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th|er|\u00ba|o)?[ .,-]{1,2}(?:of[ ]|de[ ]|day[ ]of[ ])?"

SPOKEN = (
    "day after tomorrow|apr\u00e8s-demain|depois de amanh\u00e3|pasado ma\u00f1ana"
    "|\u00fcbermorgen|overmorgen|dopodomani|tomorrow|tmrw|tmr|tomoz|2moro|tomorow|tommorow|today|tonight|tonite"
    "|demain|domani|amanh\u00e3|(?<!la )(?<!por la )ma\u00f1ana|hoje|hoy|aujourd['\u2019]hui"
    "|heute|(?<!guten )morgen(?! fr\u00fch)"
    "|this (?:morning|afternoon|evening|arvo)"
)

_SHORT_YEAR = (
    r"[ ](?P<two>[2-4]\d)(?![.:]\d)"
    r"(?=[,;.)\n]|[ ](?:at|@|um|\u00e0|\()|[ ]?\Z|[ ]\d{1,2}(?:[:.h]|[ap]m|\d\d))"
)
"""The year in "23 Nov 26, 1000hrs", where it is this or the next one."""

DAY_BEFORE_MONTH = Pattern(
    r"(?<![\d:.,/$])[0-3]?\d(?:st|nd|rd|th|\.|\u00ba)?[ -]{1,2}(?:of[ ]|de[ ])?\Z", re.IGNORECASE
)
"""What "27 November 3 PM" says before its month: the figure behind it is no day."""

_ISO_DAY = rf"{_WEEKDAY}\b{_ISO}(?:\b|(?=T\d\d:))(?![-/.]\d)"

MONTH_AND_DAY = rf"{_WEEKDAY}(?<!\d)\b{_MONTH}[ ]{{1,2}}(?:the[ ])?{_DAY}{_NO_HOUR}{_YEAR}"

_DAY_AND_MONTH = rf"{_WEEKDAY}(?<![\d.,:/-])\b{_DAY_FIRST}{_MONTH}(?:{_SHORT_YEAR}|{_YEAR})"

_IN_FIGURES = (
    rf"{_WEEKDAY}{_FIRST}(?P<mark>[/.-]){_SECOND}(?P=mark)(?P<year>20\d\d|\d\d){_NO_MORE_FIGURES}"
)

_IN_FIGURES_WITHOUT_YEAR = (
    rf"{_WEEKDAY}{_FIRST}(?P<mark>[/.]){_SECOND}(?![\w/%]|[.-]\d|[ ]?[ap]\.?m\b)"
)

_DAY_OF_MONTH = (
    rf"\b(?P<weekday>{_ENGLISH_WEEKDAYS})\b[\s,.]{{1,3}}(?:the[ ])?(?P<day>[0-3]?\d)"
    r"(?:(?P<ordinal>st|nd|rd|th)\b|(?![\w:/-]|[ ]?[ap]\b|[ ]?[ap]\.?m\b|[.,]\d|"
    r"[ ](?:hours?|hrs?|uhr|uur|o['\u2019 ]?clock|sharp|ish|in the)\b))"
)

_WEEKDAY_ALONE = (
    rf"\b(?:(?P<which>this|next|coming|next w(?:ee)?k(?:['\u2019]s)?[,:]?(?: on)?)"
    r"[ ](?:coming[ ])?)?"
    rf"(?P<weekday>{_ENGLISH_WEEKDAYS})\b"
)

_DAY_AND_MONTH_WITH_DOTS = (
    r"(?<![\d./-])(?P<day>[0-3]?\d)\.[ ]?(?P<month>[01]?\d)\."
    r"(?=,?[ ](?:(?:um|gegen|klo|kl\.)[ ]\d|[0-2]?\d(?:[:.][0-5]\d)?[ ]Uhr\b))"
)
"""The German "26.11. um 15 Uhr"; only before a time, since "1.2." numbers chapters as well."""

_CJK_DAY = (
    r"(?:(?P<year>20\d\d)\s?[\u5e74\ub144]\s?)?(?P<month>[01]?\d)\s?[\u6708\uc6d4]\s?"
    r"(?P<day>[0-3]?\d)\s?[\u65e5\u53f7\uc77c](?:\s?[(\uff08](?P<cjk>\w)(?:\u66dc\u65e5|\u66dc"
    r"|\uc694\uc77c)?[)\uff09])?"
)

_ORDINAL_ALONE = (
    r"\bthe[ ](?P<day>[0-3]?\d)(?P<ordinal>st|nd|rd|th)\b(?!-|[ ](?:of|floor|street|st|ave|avenue"
    r"|century|anniversary|edition|round|stage|year|grade|time|largest|in|door|annual)\b)"
)

PATTERNS = tuple(
    Pattern(pattern, re.IGNORECASE)
    for pattern in (
        _ISO_DAY,
        MONTH_AND_DAY,
        _DAY_AND_MONTH,
        _IN_FIGURES,
        _IN_FIGURES_WITHOUT_YEAR,
        _DAY_AND_MONTH_WITH_DOTS,
        _DAY_OF_MONTH,
        _CJK_DAY,
        _ORDINAL_ALONE,
        _WEEKDAY_ALONE,
        rf"\b(?P<relative>{SPOKEN})\b",
    )
)
"""The fullest forms come first: what one has read, the next ones leave alone."""

BRACKETED_WEEKDAY = Pattern(
    rf"(?:[ ]?\((?P<weekday>{_WEEKDAY_NAMES})\.?\)"
    rf"|,?[ ](?P<bare>{_ENGLISH_WEEKDAYS})\b)",
    re.IGNORECASE,
)

_AND = r"(?:&|\+|\b(?:and|or|und|oder|et|ou|y|o|e|og|och|en|of)\b)"

_TO = r"(?:-|\u2013|\u2014|\b(?:to|through|thru|until|till|bis|au|al|tot)\b)"

_NO_TIME = r"(?![\d:./h]|[ ]?[ap]\.?m|[ap]\b)"

FIRST_OF_SEVERAL = Pattern(
    rf"[ ]?(?:(?:[\u2013-]|{_AND})[ ]?(?:(?:{_WEEKDAY_NAMES})[ ,]{{1,2}}(?:the[ ])?|the[ ])?"
    rf"\d{{1,2}}(?:st|nd|rd|th|\.)?{_NO_TIME}"
    rf"|{_TO}[ ]?(?:(?:{_WEEKDAY_NAMES})[ ,]{{1,2}})?\d{{1,2}}(?:st|nd|rd|th|\.)?[ ](?:of[ ])?"
    rf"(?:{any_name(MONTH_NUMBERS)})\b)",
    re.IGNORECASE,
)

MOVED = Pattern(
    r"\b(?:mov|chang|reschedul|postpon|push|shift|brought|bring|delay)\w{0,5}\b", re.IGNORECASE
)

ONE_OF_SEVERAL = Pattern(
    rf"(?:(?<![\d:.,/])(?<!at )(?<!@ )[0-3]?\d(?:st|nd|rd|th|\.|\.\d{{1,2}}\.)?"
    rf"|\b(?:{any_name(MONTH_NUMBERS)})\.?)"
    rf"[ ]?(?:{_AND}|{_TO})[ ]?(?:(?:the|el|le|il|den|dem|am)[ ])?\Z",
    re.IGNORECASE,
)

ONE_OF_SEVERAL_WEEKDAYS = Pattern(
    rf"\b(?:{_WEEKDAY_NAMES})[ ,]{{1,2}}(?:the[ ])?[0-3]?\d(?:st|nd|rd|th|\.)?[ ]?{_AND}[ ]?\Z",
    re.IGNORECASE,
)
"""Before the last of several days: "26 and 27 November", "30 November - 4 December"."""

IN_ANOTHER_WEEK = Pattern(
    r"(?:week (?:of|commencing|beginning|starting|after)|w/c)\b[^\n]{0,40}\Z", re.IGNORECASE
)
"""Before a weekday of a week that is named: "week commencing 7 December: Tuesday"."""

WEEK_OF = Pattern(
    r"(?:week (?:of|commencing|beginning|starting)|w/c)(?: the)?\s{1,2}\Z", re.IGNORECASE
)

ONE_OF_TWO_WEEKDAYS = Pattern(
    rf"\b(?:{_WEEKDAY_NAMES})\.?,?[ ]?(?:or|and|&|oder|ou|of|/)[ ]?(?:on[ ])?\Z", re.IGNORECASE
)

OR_ANOTHER_WEEKDAY = Pattern(
    rf"\.?,?[ ]?(?:or|/)[ ]?(?:on[ ])?(?:{_WEEKDAY_NAMES})\b", re.IGNORECASE
)
"""Around a weekday that is one of two: "Thursday or Friday at 10"."""

WEEKS_FROM = Pattern(
    r"\b(?:weeks?|fortnight|days?|months?)(?:[ ](?:from|after|on|before))?[ ]\Z", re.IGNORECASE
)
"""Before a day that another one is counted from: "a week today", "two weeks from tomorrow"."""

NEXT_WEEK = Pattern(r"[ ](?:of )?(?P<next>next w(?:ee)?k\b)", re.IGNORECASE)

OTHER_WEEK = Pattern(
    r"[ ](?:week|fortnight|after next|next|last|after(?=[,.])"
    r"|the week after|in (?:a|one|two|three|\d) weeks?|(?:in"
    r"|of) (?:the"
    rf" )?(?:month|{any_name(MONTH_NUMBERS)}))\b",
    re.IGNORECASE,
)

COUNTED = Pattern(
    r"\b(?:(?:weeks?|days?) (?:on|from|after|before)|following"
    r"|fortnight (?:on|from)|first|second|third|fourth|last|1st|2nd|3rd|4th"
    r"|previous|every other|alternate)[ ]\Z",
    re.IGNORECASE,
)
"""Before a weekday that is not the next one: "a week on Thursday", "the first Monday"."""

VERB_MAY = Pattern(r"\b(?:you|u|we|they|he|she|it|that|this|which|who|i)\s{1,2}\Z", re.IGNORECASE)

FIGURES_FOLLOW = Pattern(
    r"[\s,]{1,3}(?:the[ ])?\d{1,2}(?!\d)(?!:\d|[ ]?[ap]\b|[ ]?[ap]\.?m\b|h\d|-?ish\b"
    r"|[ ]?[-\u2013][ ]?\d{1,2}(?:[:.]\d\d)?[ ]?[ap]\.?m|[.]\d\d[ ]?[ap]\.?m)",
    re.IGNORECASE,
)
"""A weekday before figures that were not understood is not that weekday of this week."""

RECURRING = Pattern(r"\b(?:every|each|per)\s{1,2}\Z", re.IGNORECASE)

WEEK_BEGINS = Pattern(
    rf"\.?[ ]?(?:-|\u2013|\u2014|/|to|through|thru|until|till|and"
    rf"|&)[ ]?(?:{_WEEKDAY_NAMES})\b(?!,?[ ]\d)",
    re.IGNORECASE,
)

WEEK_ENDS = Pattern(
    rf"\b(?:{_WEEKDAY_NAMES})\.?[ ]?(?:-|\u2013|\u2014|to|through|thru|until|till)[ ]?\Z",
    re.IGNORECASE,
)
"""Days from one to another are a working week, or office hours."""
