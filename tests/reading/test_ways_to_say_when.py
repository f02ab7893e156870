"""Many ways in which people say when an interview is, and what each of them means."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from goanyway.domain.facts import Facts, Sureness
from goanyway.domain.message import Channel, Message, Part
from goanyway.reading import read_facts

MONDAY = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


def facts_of(words: str) -> Facts:
    body = (
        "Hi Sam,\n\nThanks for applying for the cook job. We would like to invite you to an"
        f" interview.\n\n{words}\n\nKind regards,\nKim\n"
    )
    message = Message("text", Channel.EMAIL, (Part("body", body),), sent=MONDAY)
    return read_facts(message, date(2026, 11, 23))


def start_of(words: str) -> str | None:
    start = facts_of(words).start
    if start is None:
        return None
    if isinstance(start.value, datetime):
        return start.value.isoformat(timespec="minutes")
    return start.value.isoformat()


@pytest.mark.parametrize(
    ("words", "start"),
    [
        ("Can you do weds around 10?", "2026-11-25T10:00"),
        ("Come to us at half two on the 4th.", "2026-12-04T14:30"),
        ("Das Gespräch ist am Donnerstag, 3. Dezember, um halb drei.", "2026-12-03T14:30"),
        ("Het gesprek is donderdag 3 december om kwart over tien.", "2026-12-03T10:15"),
        ("Donderdag 3 december om kwart voor drie.", "2026-12-03T14:45"),
        ("Donderdag 3 december om half drie.", "2026-12-03T14:30"),
        ("Termin: 26.11. um 15:00 Uhr", "2026-11-26T15:00"),
        ("Termin: Do., 03.12., 15 Uhr", "2026-12-03T15:00"),
        ("14:30 Uhr am Dienstag, 1. Dezember", "2026-12-01T14:30"),
        ("Nous vous attendons à 14h30 mardi 1er décembre.", "2026-12-01T14:30"),
        ("Rendez-vous mardi 1 décembre à 14 h 30.", "2026-12-01T14:30"),
        ("Entretien le jeudi 3 décembre à 9h.", "2026-12-03T09:00"),
        ("La entrevista es mañana a las 5 de la tarde.", "2026-11-24T17:00"),
        ("La entrevista es el jueves 3 de diciembre a las 10 de la mañana.", "2026-12-03T10:00"),
        ("Il colloquio è giovedì 3 dicembre alle 15.", "2026-12-03T15:00"),
        ("Il colloquio è giovedì 3 dicembre alle ore 15:30.", "2026-12-03T15:30"),
        ("A entrevista será quinta-feira, dia 3 de dezembro, às 15h.", "2026-12-03T15:00"),
        ("A entrevista será amanhã às 9h30.", "2026-11-24T09:30"),
        ("First thing Thursday (8ish)?", "2026-11-26T08:00"),
        ("Thursday 3 December, 0730 for 0800", "2026-12-03T08:00"),
        ("Thursday 3 December at 12 noon", "2026-12-03T12:00"),
        ("Thursday 3 December, 10-10:45", "2026-12-03T10:00"),
        ("tues 4pm ok for u?", "2026-11-24T16:00"),
        ("see u 2moro 3pm", "2026-11-24T15:00"),
        ("Tomorrow, 11 sharp.", "2026-11-24T11:00"),
        ("wed 2pm works?", "2026-11-25T14:00"),
        ("thurs @ 3", "2026-11-26T15:00"),
        ("Friday 27th, 1.15", "2026-11-27T13:15"),
        ("Friday 27th November at 1.15pm", "2026-11-27T13:15"),
        ("on Friday, 27 November at 13.15 hrs", "2026-11-27T13:15"),
        ("Date: 3 December 2026\nTime: 11.00 am to 11.45 am", "2026-12-03T11:00"),
        ("Date: 3 December 2026\nTime: 1100 hours", "2026-12-03T11:00"),
        ("Date | Time | Place\n03 Dec 2026 | 11:00 AM | HQ", "2026-12-03T11:00"),
        ("Time: 11:00\nDate: 3 December", "2026-12-03T11:00"),
        ("Time: 2pm\nDate: Thursday 3rd December", "2026-12-03T14:00"),
        ("Time\n2:30 PM\n\nDate\nDecember 3, 2026", "2026-12-03T14:30"),
        ("When: Thu Dec 3, 2026 2pm – 2:45pm (GMT)", "2026-12-03T14:00+00:00"),
        ("Kindly report by 10:00 AM on 3rd December 2026.", "2026-12-03T10:00"),
        ("Please reach our office by 10 am on 3rd Dec.", "2026-12-03T10:00"),
        ("Interview timings: 10am to 4pm, 3 Dec 2026", "2026-12-03T10:00"),
        ("On Thursday 3rd, please arrive at 9:45 for a 10:00 start.", "2026-12-03T10:00"),
        (
            "Please be here at 9.45am on Thursday 3 December for a 10am interview.",
            "2026-12-03T10:00",
        ),
        (
            "Your interview is at 10am on Thursday 3 December; please arrive at 9.45am.",
            "2026-12-03T10:00",
        ),
        ("It's at ten on Thursday.", "2026-11-26T10:00"),
        ("It's at ten thirty on Thursday.", "2026-11-26T10:30"),
        ("Thursday, ten to three.", "2026-11-26T14:50"),
        ("Thursday at five to ten.", "2026-11-26T09:55"),
        ("Thursday at twenty past one", "2026-11-26T13:20"),
        ("half 10 on thursday?", "2026-11-26T10:30"),
        ("thursday half 10?", "2026-11-26T10:30"),
        ("thurs half ten", "2026-11-26T10:30"),
        ("thurs, quarter past 2", "2026-11-26T14:15"),
        ("3 o'clock on Thursday", "2026-11-26T15:00"),
        ("Thursday at 8 in the evening", "2026-11-26T20:00"),
        ("Thursday evening at 7", "2026-11-26T19:00"),
        ("Thursday at 7pm", "2026-11-26T19:00"),
        ("Thursday lunchtime, say 12.30", "2026-11-26T12:30"),
        ("Thursday after lunch, about 2", "2026-11-26T14:00"),
        ("Thursday 26th at approx. 11am", "2026-11-26T11:00"),
        ("Thursday the 26th of November, eleven a.m.", "2026-11-26T11:00"),
        ("Thursday morning, 9.30 for 45 mins", "2026-11-26T09:30"),
        ("10am, 3 December", "2026-12-03T10:00"),
        ("10:00, Thursday", "2026-11-26T10:00"),
        ("2pm this Thursday", "2026-11-26T14:00"),
        ("2pm Thursday coming", "2026-11-26T14:00"),
        ("the day after tomorrow at 10", "2026-11-25T10:00"),
        ("today at 4", "2026-11-23T16:00"),
        ("this afternoon at 4:15", "2026-11-23T16:15"),
        ("tonight at 7", "2026-11-23T19:00"),
        ("We'll see you tomorrow, Tuesday, at 10am", "2026-11-24T10:00"),
        ("Fri 04/12/2026 at 10am", "2026-12-04T10:00"),
        ("2026/12/03 10:00", "2026-12-03T10:00"),
        ("2026.12.03 10:00", "2026-12-03T10:00"),
        ("3-Dec-2026, 10:00", "2026-12-03T10:00"),
        ("Dec 3 '26 10:00am", "2026-12-03T10:00"),
        ("Dec. 3rd, 10a", "2026-12-03T10:00"),
        ("Thurs 3 Dec: 10.00 - 10.45", "2026-12-03T10:00"),
        ("Thursday, December 3 from 10 until 11", "2026-12-03T10:00"),
        ("Thursday, December 3 10-11am", "2026-12-03T10:00"),
        ("Thursday, December 3 11-1", "2026-12-03T11:00"),
        ("Thursday, December 3, 11am-1pm", "2026-12-03T11:00"),
        ("Thursday 3 December, 3pm GMT (10am EST)", "2026-12-03T15:00+00:00"),
        ("Thursday 3 December, 10am ET / 7am PT", "2026-12-03T10:00-05:00"),
        ("Thursday 3 December: 10am interview, 11am tour, 12 lunch", "2026-12-03T10:00"),
        ("Thursday 3 December\n9:00 Welcome\n9:30 Interview\n10:30 Tour", "2026-12-03T09:00"),
        ("Moved from Thursday 10am to Friday 11am.", "2026-11-27T11:00"),
        ("Friday at 11 instead of Thursday at 10.", "2026-11-27T11:00"),
        ("We can't do Thursday at 10 any more, Friday 11am instead?", "2026-11-27T11:00"),
        ("Jag vill träffa dig torsdag den 3 december kl. 10.", "2026-12-03T10:00"),
        ("Torsdag den 3 december klokken 10.30", "2026-12-03T10:30"),
        ("torsdag 3. desember kl. 10.30", "2026-12-03T10:30"),
        ("Torstaina 3.12. klo 10", "2026-12-03T10:00"),
        ("czwartek, 3 grudnia, godz. 10:00", "2026-12-03T10:00"),
        ("ve čtvrtek 3. prosince v 10:00", "2026-12-03T10:00"),
        ("2026年12月3日 午後2時", "2026-12-03T14:00"),
        ("12月3日(木)14:00～", "2026-12-03T14:00"),
        ("12월 3일 오후 2시", "2026-12-03T14:00"),
        ("12月3日下午2点半", "2026-12-03T14:30"),
        ("Do 3.12. 14 Uhr", "2026-12-03T14:00"),
        ("am 3.12.26 gegen 14 Uhr", "2026-12-03T14:00"),
        ("am Donnerstag, den 03.12.2026 um 14.30 Uhr", "2026-12-03T14:30"),
        ("jeudi 3/12 à 14h", "2026-12-03T14:00"),
        ("jeudi 3 décembre à 2h de l'après-midi", "2026-12-03T14:00"),
        ("jeudi 3 décembre vers 14h", "2026-12-03T14:00"),
        ("jueves 3 de diciembre a las 3 y media de la tarde", "2026-12-03T15:30"),
        ("jueves 3 de diciembre a las tres y media", "2026-12-03T15:30"),
        ("jueves 3 de diciembre a las 4 y cuarto", "2026-12-03T16:15"),
        ("jueves 3 de diciembre a las 5 menos cuarto de la tarde", "2026-12-03T16:45"),
        ("giovedì 3 dicembre alle 3 e mezza", "2026-12-03T15:30"),
        ("quinta-feira 3 de dezembro às 3 e meia da tarde", "2026-12-03T15:30"),
        ("quinta, 03/12, às 15h", "2026-12-03T15:00"),
        ("donderdag 3 december om 10u30", "2026-12-03T10:30"),
        ("donderdag 3 december van 10.00 tot 11.00 uur", "2026-12-03T10:00"),
        ("do 3 dec 10:00", "2026-12-03T10:00"),
        ("your interview is fix on 3th December at 10 o clock", "2026-12-03T10:00"),
        ("interview is schedule at 3 December 10h00", "2026-12-03T10:00"),
        ("we are wait you the 3 December in 10:00", "2026-12-03T10:00"),
        ("Thursday 3 December at 14:00 pm", "2026-12-03T14:00"),
        ("Thursday 3 December at 12:30", "2026-12-03T12:30"),
        ("Thursday 3 December at 10.30 A.M. (IST)", "2026-12-03T10:30"),
        ("Thursday 3 December, 10:30AM-11:15AM, Room 4.12", "2026-12-03T10:30"),
        ("Thursday 3 December at 10am. Reply by Monday 30 November 5pm.", "2026-12-03T10:00"),
        ("Your slot is 3 December, 2.40.", "2026-12-03T14:40"),
        ("Your slot is the 2.40 on 3 December.", "2026-12-03T14:40"),
        ("10.30 Thursday ok?", "2026-11-26T10:30"),
        ("ok for thurs 26 10.30?", "2026-11-26T10:30"),
        ("Thu 26/11 at 1030am", "2026-11-26T10:30"),
        ("thurs 26th nov 230pm", "2026-11-26T14:30"),
        ("thurs 3pm-ish", "2026-11-26T15:00"),
        ("thurs at 3ish", "2026-11-26T15:00"),
        ("thurs 10 am or so", "2026-11-26T10:00"),
        ("thurs 10am latest", "2026-11-26T10:00"),
        ("Thursday at 10:00-ish, finishing by 11", "2026-11-26T10:00"),
        ("tomorrow at 9 in the morning", "2026-11-24T09:00"),
        ("this coming Tuesday at 9am", "2026-11-24T09:00"),
        ("Tuesday of next week, 9am", "2026-12-01T09:00"),
        ("next week Tuesday 9am", "2026-12-01T09:00"),
        ("Tue next wk 9am", "2026-12-01T09:00"),
        ("next week, on Tuesday at 9am", "2026-12-01T09:00"),
        ("übermorgen um 10 Uhr", "2026-11-25T10:00"),
        ("pasado mañana a las 10", "2026-11-25T10:00"),
        ("après-demain à 10h", "2026-11-25T10:00"),
        ("overmorgen om 10 uur", "2026-11-25T10:00"),
        ("dopodomani alle 10", "2026-11-25T10:00"),
        ("depois de amanhã às 10h", "2026-11-25T10:00"),
        ("donderdag 3 december om half 3 uur", "2026-12-03T14:30"),
        ("Donnerstag, 3. Dezember, um halb 3 Uhr", "2026-12-03T14:30"),
        ("Thursday 10ish", "2026-11-26T10:00"),
        ("Thursday 10 December at 3", "2026-12-10T15:00"),
        ("Thursday 10 at 3", "2026-12-10T15:00"),
        ("Opening hours 9am - 5pm.\nDate: 3 December\nTime: 11:00", "2026-12-03T11:00"),
        ("Date: 3 December\nOpening hours: 9:00 - 17:00\nTime: 11:00", "2026-12-03T11:00"),
        ("Date: 3 December\nDuration: 1:30 hours\nTime: 11:00", "2026-12-03T11:00"),
        (
            "Interview Thursday 3 December, 10am. If hired you start Monday 7 December, 6am.",
            "2026-12-03T10:00",
        ),
        ("Thursday 3 December at 10am (not 11am as I said).", "2026-12-03T10:00"),
        ("It was 10am Thursday, it's now 11am Thursday.", "2026-11-26T11:00"),
        ("Sorry, I meant 11am Thursday, not 10am.", "2026-11-26T11:00"),
        ("Can we push 10am Thursday to 11am?", "2026-11-26T11:00"),
        ("An hour later than planned, so 11am on Thursday 3 December.", "2026-12-03T11:00"),
        ("15 minutes to 10 on Thursday", "2026-11-26T09:45"),
        ("Thursday at half eleven", "2026-11-26T11:30"),
        ("half one thursday", "2026-11-26T13:30"),
        ("half twelve thursday", "2026-11-26T12:30"),
        ("half of the team meets you on Thursday at 10", "2026-11-26T10:00"),
        ("half tien donderdag 3 december", "2026-12-03T09:30"),
        ("Thursday 3 December 12pm", "2026-12-03T12:00"),
        ("mañana a la mañana, 9:30", "2026-11-24T09:30"),
        ("giovedì 3 dicembre alle 4 meno un quarto", "2026-12-03T15:45"),
        ("jeudi 3 décembre à 4 heures et demie", "2026-12-03T16:30"),
        ("jeudi 3 décembre à 3 heures moins le quart", "2026-12-03T14:45"),
        ("jeudi 3 décembre à 10 heures", "2026-12-03T10:00"),
        ("jeudi 3 décembre à 10 heures 30", "2026-12-03T10:30"),
        ("Donnerstag, 3. Dezember um 14 Uhr c.t.", "2026-12-03T14:00"),
        ("Donnerstag, 3. Dezember ab 14 Uhr", "2026-12-03T14:00"),
        ("Rückmeldung bis 30.11. 12 Uhr. Gespräch am 3.12. um 14 Uhr.", "2026-12-03T14:00"),
        ("See you Thursday 26 Nov at 10:00 (that's 11:00 for you in Berlin)", "2026-11-26T10:00"),
        ("See you 3 December at 10:00 London, 11:00 Berlin", "2026-12-03T10:00"),
        ("Thursday 3 December, 10:00 (your time) / 11:00 (our time)", "2026-12-03T10:00"),
        ("Thursday 3 December, at 10 or so", "2026-12-03T10:00"),
        ("Thursday 3 December at 10 or when you can", "2026-12-03T10:00"),
    ],
)
def test_a_day_and_a_time_are_read(words: str, start: str) -> None:
    assert start_of(words) == start


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("Thursday 3 December, any time after 4", "2026-12-03"),
        ("Thursday 3 December any time between 10 and 12", "2026-12-03"),
        ("Thursday at 6", "2026-11-26"),
        ("Thursday morning", "2026-11-26"),
        ("Thursday 26 November, morning (time to be confirmed)", "2026-11-26"),
        ("3 December, time TBC. The office is open 9am to 5pm.", "2026-12-03"),
        ("Thursday 3 December 2026 at 25:00", "2026-12-03"),
        ("Donnerstag, 3. Dezember, zwischen 14 und 15 Uhr", "2026-12-03"),
        ("jeudi 3 décembre entre 14h et 15h", "2026-12-03"),
        ("Thursday 3 December at 00:30 pm", "2026-12-03"),
        ("Thursday 3 December at 12:30 am", "2026-12-03"),
        ("We have time on Thursday 3 December. Take the 9:40 train.", "2026-12-03"),
        ("Thursday 3 December. My number is 0900 1400.", "2026-12-03"),
        ("Thursday 3 December. Call 1300 555 from 9am if lost.", "2026-12-03"),
        ("Thursday 3 December. You need to be out by 5pm.", "2026-12-03"),
        ("Thursday 3 December. Shift would be 6am to 2pm.", "2026-12-03"),
        ("Thursday 3 December. Hours are 9am - 5pm, Monday to Friday.", "2026-12-03"),
        ("Thursday 3 December. Reception opens at 8:30.", "2026-12-03"),
        ("Interview on Thursday 3 December. Parking is free after 10am.", "2026-12-03"),
        ("donderdag 3 december om 5 over half 3", "2026-12-03"),
        ("donderdag 3 december om tien voor half drie", "2026-12-03"),
        ("Donnerstag, 3. Dezember, um drei viertel drei", "2026-12-03"),
        ("Thursday 3 December. Gates open 8am.", "2026-12-03"),
        ("Thursday 3 December (the office closes at 5pm)", "2026-12-03"),
        ("Thursday 3 December - parking from 8am", "2026-12-03"),
        ("Thursday 3 December, 15 minutes before 10am", "2026-12-03"),
        ("Thursday at five past half two", "2026-11-26"),
        ("Thursday 3 December 12am", "2026-12-03"),
        ("Thursday 3 December at 0:30", "2026-12-03"),
        ("Thursday 3 December, 10:00 or 11:00 CET", "2026-12-03"),
        ("Thursday 3 December at 10. Or 11.", "2026-12-03"),
        ("Thursday 3 December at 10, 10.30 or 11", "2026-12-03"),
        ("Thursday 3 December at 10, 10.30, 11", "2026-12-03"),
        ("Thursday 3 December: 10am, 11am, 2pm", "2026-12-03"),
        ("Thursday 3 December 10am/11am/2pm", "2026-12-03"),
        ("Thursday 3 December at 10am & 2pm", "2026-12-03"),
        ("Thursday 3 December at 10am and 2pm", "2026-12-03"),
        ("Thursday 3 December slots: 10:00 11:00 12:00", "2026-12-03"),
        ("Thursday 3 December slots:\n- 10:00\n- 11:00\n- 12:00", "2026-12-03"),
        ("Thursday 3 December\n[ ] 10:00 - 10:30\n[ ] 11:00 - 11:30", "2026-12-03"),
        ("Thursday at 10am or 2pm", "2026-11-26"),
        ("Thursday at 10 or 11?", "2026-11-26"),
        ("Which suits: 10, 11 or 2 on Thursday?", "2026-11-26"),
    ],
)
def test_where_the_time_is_open_only_the_day_is_read(words: str, day: str) -> None:
    assert start_of(words) == day


@pytest.mark.parametrize(
    "words",
    [
        "The interview is on the 4th or the 5th at 10am.",
        "Thursday or Friday at 10?",
        "Thurs at 10 or Fri at 2?",
        "Thursday week at 2pm",
        "a week on Thursday at 2pm",
        "Monday week, 10am",
        "a week today at 10am",
        "in two days at 10am",
        "in a week's time, 10am",
        "a fortnight tomorrow at 10am",
        "two weeks from tomorrow at 10am",
        "the day before the 4th at 10am",
        "We'll see you tomorrow, Wednesday, at 10am",
        "Thursday 2 December 2026 at 10am",
        "04/12/2026 at 10am",
        "Slots: Thu 3 Dec 10:00, Thu 3 Dec 14:00. Pick one.",
        "any day next week at 10am",
        "Monday to Friday 9-5, drop in",
        "Please call me on Wednesday between 9 and 11 to fix a time.",
        "We'll ring you on Wednesday to fix a time.",
        "I am free Thursday until 3pm.",
        "I'm out of the office till Thursday 10am.",
        "Results will be out Friday 4 December at 10am.",
        "The shop closes Thursday at 6pm.",
        "on 1/12 at 9am",
        "next Tuesday at 9am",
        "Tuesday next at 9am",
        "nächsten Dienstag um 9 Uhr",
        "mardi prochain à 9h",
        "heute in einer Woche um 10 Uhr",
        "Donnerstag in einer Woche um 10 Uhr",
        "jeudi en huit à 10h",
        "del jueves en ocho días a las 10",
        "Thursday 10 works for us",
        "thurs 10 for 45 mins",
        "Thursday 3 or Friday 4 December at 10am",
        "Thursday 3 December or Friday 4 December at 10am",
        "3rd or 4th December at 10am",
        "Thursday or Friday, 10am",
        "Thursday/Friday 10am",
        "either Thursday or Friday at 10am",
        "Thursday 10am or Friday 11am",
        "Thursday and Friday at 10am",
        "We meet in the week commencing 7 December: Tuesday at 9am.",
        "w/c 7 December. Tuesday 9am.",
        "In the week of 7 December, on Tuesday at 9am",
        "The week after next, Tuesday at 9am",
        "the following Tuesday at 9am",
        "Tuesday after next at 9am",
        "On the Tuesday after, 9am",
        "Time: 11:00\nDate: 3 December\n\nTime: 14:00\nDate: 4 December",
        "Date: 3 December\nTime: 11:00\nDate: 4 December\nTime: 14:00",
        "An hour after 10am on Thursday",
        "half an hour before 10 on Thursday",
        "am 3.12. um 14 Uhr oder am 4.12. um 10 Uhr",
        "am 3.12. oder 4.12. um 10 Uhr",
        "am 3. oder 4. Dezember um 10 Uhr",
        "Bitte bis 1.12. um 12 Uhr antworten.",
        "le 3 ou le 4 décembre à 10h",
        "el 3 o el 4 de diciembre a las 10",
        "tomorrow or Wednesday at 10",
        "today or tomorrow at 4pm",
        "Wednesday or tomorrow at 10am",
        "2 days after tomorrow at 10",
        "the day after the day after tomorrow at 10",
        "tomorrow week at 10am",
        "tomorrow fortnight 10am",
        "today week at 10am",
        "three days from Thursday at 10am",
        "the day after Thursday at 10am",
        "the day before Thursday 3 December at 10am",
        "Thursday last at 10am we met",
        "2pm Thursday 3 December; backup 4pm Friday 4 December",
        "10 tomorrow or 2 Thursday?",
        "tomorrow 10 or 2",
    ],
)
def test_where_the_day_is_open_or_another_one_is_meant_nothing_is_read(words: str) -> None:
    assert start_of(words) is None


@pytest.mark.parametrize(
    "words",
    [
        "Thursday around 10",
        "Thursday from 10am onwards",
        "We will phone you on Thursday 3 December between 2pm and 3pm",
        "am 3.12.26 gegen 14 Uhr",
    ],
)
def test_a_time_said_roughly_is_only_likely(words: str) -> None:
    start = facts_of(words).start
    assert start is not None
    assert isinstance(start.value, datetime)
    assert start.sure is Sureness.LIKELY


@pytest.mark.parametrize(
    ("words", "moment"),
    [
        (
            ("When: Thursday, December 3, 2026 1:30 PM-2:30 PM "
            "(UTC-05:00) Eastern Time (US & Canada)"),
            "2026-12-03T13:30:00-05:00",
        ),
        ("Interview: 2026-12-03T13:30:00-05:00", "2026-12-03T13:30:00-05:00"),
        ("Interview: 2026-12-03 13:30:00 -0500", "2026-12-03T13:30:00-05:00"),
        ("Interview: 2026-12-03T18:30Z", "2026-12-03T18:30:00+00:00"),
        ("1:30pm - Thursday, December 3, 2026 (Eastern Time - US & Canada)",
         "2026-12-03T13:30:00-05:00"),
        ("Date: Thursday, December 3, 2026\nTime: 1:30 PM\nTimezone: EST",
         "2026-12-03T13:30:00-05:00"),
        ("Thursday, December 3, 2026\n1:30 PM  |  (UTC-05:00) Eastern Time (US & Canada)  |  1 hr",
         "2026-12-03T13:30:00-05:00"),
        ("Start: Thursday, December 3, 2026 1:30 PM ET\nEnd: Thursday, December 3, 2026 2:30 PM ET",
         "2026-12-03T13:30:00-05:00"),
        (("Round 1: Thursday, December 3, 2026, 1:30 PM ET with Ana Ruiz\n"
         "Round 2: Thursday, December 3, 2026, 2:30 PM ET with Bo Li"),
         "2026-12-03T13:30:00-05:00"),
        ("Your interview of Thursday, December 3 at 1:30 PM ET was pushed back by half an hour.",
         "2026-12-03T14:00:00-05:00"),
        ("Your interview of Thursday, December 3 at 1:30 PM ET was brought forward by 2 hours.",
         "2026-12-03T11:30:00-05:00"),
    ],
)  # fmt: skip
def test_calendars_and_schedulers_say_it_in_forms_of_their_own(words: str, moment: str) -> None:
    start = facts_of(words).start
    assert start is not None
    assert start.value.isoformat() == moment


def test_a_start_and_an_end_with_whole_dates_are_one_appointment() -> None:
    facts = facts_of(
        "Begins: Thursday, December 3, 2026 at 1:30 PM ET\n"
        "Ends: Thursday, December 3, 2026 at 2:30 PM ET"
    )
    assert facts.end is not None
    assert facts.end.value.isoformat() == "2026-12-03T14:30:00-05:00"


@pytest.mark.parametrize(
    "words",
    [
        "We are interviewing on Thursday 3 December between 9 AM and 5 PM ET; which half hour?",
        "Thursday 3 December between 2pm and 3pm",
    ],
)
def test_a_span_in_which_it_can_be_is_no_time(words: str) -> None:
    facts = facts_of(words)
    assert facts.start is not None
    assert facts.start.value.isoformat() == "2026-12-03"
    assert "ask at what time it begins" in " ".join(facts.said)


def test_a_time_that_no_longer_holds_is_not_taken() -> None:
    facts = facts_of(
        "Your interview is no longer on Thursday, December 3 at 1:30 PM; it is now at 3 PM."
    )
    assert facts.start is None
