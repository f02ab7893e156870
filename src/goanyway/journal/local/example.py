"""An example journal to play with: a search of six weeks, its days counted back from now.

It is made by the same use cases as a person's own, and belongs to an owner of its own in the same
database, so that neither sees or changes what is the other's.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from email.message import EmailMessage
from email.utils import format_datetime

from goanyway.interchange.situation_files.given import Given
from goanyway.journal.core.access import records
from goanyway.journal.core.changes import together
from goanyway.journal.core.document import Document
from goanyway.journal.core.owner_removal import remove_owner
from goanyway.journal.intake import taking_in
from goanyway.journal.intake.taking_in import Intake
from goanyway.journal.keeping import advice, closing, follow_ups, notes, offers, own_side, schedule
from goanyway.journal.keeping.debrief import Answers, Compared, Comparison, tell
from goanyway.journal.keeping.people import Encounter, meet, move
from goanyway.journal.local.opening import EXAMPLE_OWNER
from goanyway.journal.models import FollowUp, Interview, User

HESITATING: tuple[Mapping[str, Given], ...] = (
    {"kind": "commute", "minutes": 15, "days": 4, "trip": 6},
    {"kind": "firm", "what": "two people I know have left", "feels": "worse", "sure": "maybe"},
)
"""What makes the example hesitate about the invitation that is still open."""

SIDE = b"""\
# The example's own side: a job in Hartford that pays 66,000 and has become dull.
currency = "USD"

[you]
pay = 66000
hours_per_week = 40

[alternative]
kind = "current-job"

[job.beliefs]
manager = { mean = -0.8, sd = 0.9 }
team = { mean = -0.3, sd = 0.9 }
growth = { mean = -0.4, sd = 0.9 }
location = { mean = -0.5, sd = 0.4 }

[[deal_breakers]]
what = "no days from home"
probability = 0.35
cost = 6000
"""


@dataclass(frozen=True, slots=True)
class _Mail:
    """A mail of the example; `body` has places for the day of the interview and the last day."""

    sender: str
    subject: str
    body: str
    sent: int
    interview: int
    reply: int = 0


_BRIGHTWATER = _Mail(
    "Ngozi Adeyemi <ngozi.adeyemi@brightwaterenergy.example>",
    "Interview invitation: Grid Planning Analyst at Brightwater Energy",
    """Hi Sam,

Thank you for applying to Brightwater Energy. We would like to invite you to a panel interview
for the Grid Planning Analyst position.

When: {day}, 1:30 - 3:00 PM Eastern
Where: 400 Harbor Blvd, Stamford, CT 06902 (on site, 3rd floor)
Who: Daniel Cho, Director of Grid Planning, and Mei Lindqvist, Senior Planning Analyst

The role is hybrid, three days a week in the Stamford office. Please let me know by {reply}
whether the time works for you.

Best regards,

Ngozi Adeyemi
Senior Recruiter
Brightwater Energy
(203) 555-0142
""",
    sent=-2,
    interview=5,
    reply=2,
)
_FERNHILL = _Mail(
    "Aisha Rahman <aisha.rahman@fernhill.example>",
    "Phone interview, Data Analyst at Fernhill Water",
    """Hello Sam,

Thanks for your application as Data Analyst at Fernhill Water. I would like to set up a phone
interview with you and Tomas Beck, who leads the team.

Date: {day}, 10:00 - 10:30 AM Eastern
Phone: Tomas will ring you.

Kind regards
Aisha Rahman
Talent Partner, Fernhill Water
""",
    sent=-8,
    interview=-1,
)
_KESTREL = _Mail(
    "Joan Whitfield <joan.whitfield@kestrelrail.example>",
    "Your interview with Kestrel Rail: Network Planner",
    """Dear Sam,

We would be glad to see you for a technical interview for the position of Network Planner at
Kestrel Rail.

Date and time: {day}, 9:30 AM Eastern, by video
With: Priya Nair, Head of Network Planning
Pay: $74,000 to $82,000 a year

You will be given a small timetable problem and solve it aloud.

Sincerely
Joan Whitfield
Recruiting, Kestrel Rail
""",
    sent=-4,
    interview=9,
)
_LARKSPUR = _Mail(
    "Hugo Marsh <hugo.marsh@larkspur.example>",
    "Interview: Operations Analyst, Larkspur Foods",
    """Hi Sam,

Thank you for your interest in the Operations Analyst role at Larkspur Foods. Can you come in for
an interview at our office?

When: {day}, 2:00 PM Eastern
Where: 12 Mill Lane, New Haven, CT 06511
You would meet Hugo Marsh and Elena Petrova, who runs operations.

Best
Hugo Marsh
People Team, Larkspur Foods
""",
    sent=-26,
    interview=-19,
)
_SABLE = _Mail(
    "Victor Lang <victor.lang@sable.example>",
    "Behavioral interview, Reporting Lead at Sable Insurance",
    """Dear Sam,

we would like to invite you to a behavioral interview for the Reporting Lead position at Sable
Insurance.

Time: {day}, 11:00 AM Eastern, video call
With: Victor Lang, HR, and Grace Obi, Director of Reporting

Regards
Victor Lang
Sable Insurance
""",
    sent=-38,
    interview=-33,
)
_TINDALL = _Mail(
    "Rosa Klein <rosa.klein@tindall.example>",
    "Interview for Junior Controller at Tindall Paper",
    """Hello Sam,

we saw your profile and would like to invite you to an interview for the position of Junior
Controller at Tindall Paper.

When: {day}, 8:00 AM Eastern, on site
Where: 88 Wharf Road, Bridgeport, CT 06604
Pay: $44,000 a year

Rosa Klein
Tindall Paper
""",
    sent=-15,
    interview=-6,
    reply=-9,
)
_FRAUD = b"""Hi Sam, this is Linda from HR Dept of Global Talent Hub. Your resume has been
shortlisted for a remote Data Entry job, $45/hour, no interview needed. To secure your slot please
send a refundable training fee of $120 by Zelle and a photo of your ID and bank card to our manager
on Telegram @lindahr_global. Kindly act fast, only 3 slots left!"""


def example_owner() -> User | None:
    """The owner of the example; None where there is no example."""
    return User.objects.filter(username=EXAMPLE_OWNER).first()


def make_example(now: datetime) -> User:
    """Make the example if it is not there, all of it or nothing, and say whose it is.

    Args:
        now: the moment that its search has come to; its days are counted from there.
    """
    with together(now):
        user, is_new = User.objects.get_or_create(username=EXAMPLE_OWNER)
        if is_new:
            live_through_example(user, now)
    return user


def remove_example() -> None:
    """Remove the example as a whole, if it is there."""
    remove_owner(EXAMPLE_OWNER)


def live_through_example(user: User, now: datetime) -> None:
    """Keep in the user's journal what happened in the example's search.

    Args:
        now: the moment that the search has come to.
    """
    taking_in.keep_situation(user, Document(SIDE, "side.toml"), now=_at(now, -41))
    _sable(user, now)
    _larkspur(user, now)
    _tindall(user, now)
    _fernhill(user, now)
    fraud = Document(_FRAUD, "text-from-linda.txt")
    taking_in.take_in(user, fraud, now=_at(now, -3), as_new=True)
    _kestrel(user, now)
    taken = _taken(user, _BRIGHTWATER, now)
    job = taken.opportunity.handle
    own_side.say_reasons(user, HESITATING, opportunity=job, now=_at(now, -1))
    advice.advise(user, job, now=_at(now, -1))


def _sable(user: User, now: datetime) -> None:
    """Went, found it better than thought, was turned down, and was thanked for."""
    job = _taken(user, _SABLE, now).opportunity.handle
    interview = _went(user, job, _at(now, _SABLE.interview, 13))
    after = _at(now, _SABLE.interview, 18)
    grace = Encounter(
        "Grace Obi",
        role="Director of Reporting",
        said="Reports should be short enough to be read standing.",
        parted="warm",
        email="grace.obi@sable.example",
    )
    answers = Answers(
        findings=_beliefs({"manager": Compared.MUCH_BETTER, "team": Compared.BETTER}),
        meetings=[grace],
        questions_asked=["Tell me about a time when a deadline could not be met."],
        looks_for=["calm", "plain language"],
        surprises="They publish their errors every quarter.",
        felt=1,
        glad=True,
        finished=True,
    )
    tell(user, interview, answers, now=after)
    _settle_all(user, job, after)
    closing.close(user, job, "rejected", "They took somebody from within.", now=_at(now, -28))
    move(user, "grace-obi", "Kestrel Rail", "Head of Data", now=_at(now, -10))
    story = "The report nobody read: halved it, and the board asked for the other half."
    notes.write_story(user, job, "The report", story, now=after)


def _larkspur(user: User, now: datetime) -> None:
    """Went, and has an offer that runs out in three days."""
    job = _taken(user, _LARKSPUR, now).opportunity.handle
    interview = _went(user, job, _at(now, _LARKSPUR.interview, 16))
    after = _at(now, _LARKSPUR.interview, 19)
    found = {"manager": Compared.BETTER, "team": Compared.AS_EXPECTED, "growth": Compared.WORSE}
    elena = Encounter(
        "Elena Petrova",
        role="Head of Operations",
        said="Ask the night shift first.",
        parted="warm",
    )
    answers = Answers(
        findings=[*_beliefs(found), Comparison("deal_breakers[0]", found=False)],
        meetings=[elena],
        questions_asked=["How would you halve the waste in one plant?"],
        looks_for=["SQL", "patience"],
        felt=0,
        glad=True,
        finished=True,
    )
    tell(user, interview, answers, now=after)
    _settle_all(user, job, after)
    offers.receive(
        user,
        job,
        received_on=_day(now, -4),
        answer_by=_day(now, 3),
        pay=Decimal(71000),
        currency="USD",
        period="year",
        terms="Four days a week on site. Start in January.",
        now=_at(now, -4),
    )


def _tindall(user: User, now: datetime) -> None:
    """Declined kindly: it paid too little by far."""
    job = _taken(user, _TINDALL, now).opportunity.handle
    made = advice.advise(user, job, now=_at(now, -14)).value
    reason = "" if made.advice.verdict == "decline-kindly" else "It pays a third less."
    advice.decline(user, job, reason, now=_at(now, -13))


def _fernhill(user: User, now: datetime) -> None:
    """Went yesterday: a debrief is waiting, and so is a thank-you."""
    job = _taken(user, _FERNHILL, now).opportunity.handle
    interview = _went(user, job, _at(now, _FERNHILL.interview, 11))
    after = _at(now, _FERNHILL.interview, 12)
    meet(
        user,
        interview,
        "Tomas Beck",
        role="Team lead",
        said="He reads every query before it goes live.",
        email="tomas.beck@fernhill.example",
        now=after,
    )


def _kestrel(user: User, now: datetime) -> None:
    """Goes there next week, and has begun to prepare."""
    job = _taken(user, _KESTREL, now).opportunity.handle
    made = advice.advise(user, job, now=_at(now, -3)).value
    reason = "" if made.advice.verdict in ("go", "ask-first") else "Grace works there now."
    advice.accept(user, job, reason, now=_at(now, -3))
    ahead = records(user, Interview).filter(opportunity__handle=job)[0]
    text = "Read the timetable of line 4. Ask Grace what the team is proud of."
    schedule.write_preparation(user, ahead.handle, text, now=_at(now, -2))


def _taken(user: User, mail: _Mail, now: datetime) -> Intake:
    message = EmailMessage()
    message["From"], message["To"] = mail.sender, "Sam Rivera <sam.rivera@postbox.example>"
    message["Subject"] = mail.subject
    sent = _at(now, mail.sent, 9)
    message["Date"] = format_datetime(sent)
    message["Message-ID"] = f"<{abs(mail.sent)}.{mail.sender.partition('@')[2].strip('>')}@example>"
    day, reply = _day(now, mail.interview), _day(now, mail.reply)
    message.set_content(mail.body.format(day=_written(day), reply=_written(reply)))
    name = f"{mail.subject.partition(',')[0].lower().replace(' ', '-')}.eml"
    document = Document(message.as_bytes(), name)
    taken = taking_in.take_in(user, document, as_new=True, now=sent + timedelta(hours=1)).value
    if not isinstance(taken, Intake):
        raise TypeError(f"{mail.subject}: asks where it belongs")
    return taken


def _went(user: User, job: str, when: datetime) -> str:
    """Advice, a yes, and going there."""
    before = when - timedelta(days=2)
    made = advice.advise(user, job, now=before).value
    reason = "" if made.advice.verdict in ("go", "ask-first") else "Curious what they do."
    advice.accept(user, job, reason, now=before)
    interview = records(user, Interview).filter(opportunity__handle=job)[0]
    schedule.attend(user, interview.handle, now=when)
    return interview.handle


def _beliefs(found: dict[str, Compared]) -> list[Comparison]:
    return [Comparison(f"job.beliefs.{name}", compared) for name, compared in found.items()]


def _settle_all(user: User, job: str, now: datetime) -> None:
    for each in records(user, FollowUp).filter(opportunity__handle=job, state="open"):
        follow_ups.done(user, each.handle, now=now + timedelta(hours=14))


def _at(now: datetime, days: int, hour: int = 12) -> datetime:
    return datetime.combine(now.date() + timedelta(days=days), time(hour), now.tzinfo)


def _day(now: datetime, days: int) -> date:
    return now.date() + timedelta(days=days)


def _written(day: date) -> str:
    return f"{day:%A}, {day:%B} {day.day}, {day.year}"
