"""A journal in which every text that can be kept is an attack: run with its folder."""

from __future__ import annotations

import sys
from datetime import datetime, timedelta
from decimal import Decimal
from email.message import EmailMessage
from pathlib import Path

from goanyway.journal.local.opening import open_journal, start_django

start_django()

from goanyway.journal.core.access import records  # noqa: E402
from goanyway.journal.core.document import Document  # noqa: E402
from goanyway.journal.intake import amendments, taking_in  # noqa: E402
from goanyway.journal.keeping import advice, follow_ups, notes, offers, schedule  # noqa: E402
from goanyway.journal.keeping.debrief import Answers, tell  # noqa: E402
from goanyway.journal.keeping.people import Encounter, describe, move  # noqa: E402
from goanyway.journal.models import FollowUp, Interview, Person  # noqa: E402

BAD = (
    "<script>window.hacked=1</script><img src=x onerror='window.hacked=1'>\"'><svg onload=hacked=1>"
)
now = datetime.now().astimezone()
user = open_journal(Path(sys.argv[1]))
mail = EmailMessage()
mail["From"] = '"Ngozi <script>window.hacked=1</script>" <n@brightwater.example>'
mail["Subject"] = f"Interview: Analyst {BAD}"
mail["Date"] = "Mon, 02 Nov 2026 09:41:18 -0500"
when = (now + timedelta(days=3)).strftime("%A, %B %d, %Y")
mail.set_content(
    f"Hello, we invite you to an interview for the position Analyst at Brightwater Energy {BAD}.\n"
    f"When: {when}, 1:30 PM Eastern\nWhere: 4 Harbor Rd {BAD}\nWho: Daniel Cho {BAD}\n"
)
page = f"<html><body onload='window.hacked=1'>Hello {BAD}</body></html>"
mail.add_alternative(page, subtype="html")
posting = f"<html><body><h1>Analyst</h1><script>window.hacked=1</script><p>{BAD}</p></body></html>"
taken = taking_in.take_in(
    user,
    Document(mail.as_bytes(), f"{BAD}.eml"),
    posting=Document(posting.encode(), f"posting {BAD}.html"),
    as_new=True,
    now=now,
).value
assert isinstance(taken, taking_in.Intake)
job = taken.opportunity.handle
what = BAD.replace("'", "")
side = f"""
currency = "USD"
[[deal_breakers]]
what = '{what}'
probability = 0.3
cost = 900
"""
taking_in.keep_situation(user, Document(side.encode(), "side.toml"), now=now)
amendments.correct(user, job, [f"role=Analyst {BAD}", f"employer=Brightwater {BAD}"], now=now)
advice.advise(user, job, now=now)
advice.accept(user, job, BAD, now=now)
interview = records(user, Interview)[0].handle
schedule.write_preparation(user, interview, BAD, now=now)
later = now + timedelta(days=4)
schedule.attend(user, interview, now=later)
met = Encounter(f"Grace {BAD}", role=BAD, said=BAD, parted="warm", parted_said=BAD)
answers = Answers(
    meetings=[met],
    questions_asked=[BAD],
    looks_for=[BAD[:90]],
    surprises=BAD,
    felt=1,
    glad=True,
    finished=True,
)
tell(user, interview, answers, now=later)
somebody = records(user, Person).order_by("pk")[0].handle
describe(user, somebody, phone=BAD, linkedin="javascript:window.hacked=1", now=later)
move(user, somebody, f"Kestrel {BAD}", BAD, now=later)
notes.write_note(user, job, BAD, now=later)
notes.write_note(user, somebody, BAD, now=later)
notes.write_story(user, job, BAD, BAD, now=later)
svg = b"<svg xmlns='http://www.w3.org/2000/svg' onload='window.hacked=1'/>"
notes.attach(user, job, Document(svg, f"{BAD}.svg"), now=later)
offers.receive(user, job, pay=Decimal(70000), currency="USD", period="year", terms=BAD, now=later)
follow_ups.rewrite(user, records(user, FollowUp)[0].handle, BAD, BAD, now=later)
