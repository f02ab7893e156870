"""`goanyway advise`: the main job."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from goanyway.advising import advise
from goanyway.advising.drafting import with_question
from goanyway.advising.flips import with_flips
from goanyway.advising.refinement import is_open
from goanyway.cli.card import card
from goanyway.cli.hesitation import Hesitation
from goanyway.cli.journal.ids import complete_id, is_id
from goanyway.cli.journal.opening import Home
from goanyway.cli.options import (
    Because,
    Correct,
    Country,
    Firms,
    Json,
    Posting,
    Question,
    SituationFile,
    Today,
    corrections_of,
    country_of,
    firms_of,
    here_today,
)
from goanyway.cli.questions import interview
from goanyway.cli.reasons import reasons_in_words, with_reasons
from goanyway.cli.terminal import is_terminal, show, show_json, width
from goanyway.domain.advice import Advice
from goanyway.domain.situation import Situation
from goanyway.errors import InputError
from goanyway.interchange import read_source
from goanyway.interchange.outputs.advice_json import advice_as_json
from goanyway.interchange.situation_files.toml_file import load_situation
from goanyway.language import _

HELP = _(
    """INVITATION is an email (.eml), a calendar invite (.ics), a PDF or text; - reads standard
    input. In a terminal, it first asks what makes you hesitate, then at most five short questions.
    Press Enter to skip one. With --because you give a reason in one line: what it is, how sure you
    are (certain, likely, maybe, 60%), and whether it's a no-go or how much more pay a year would
    make up for it; for a commute, how many minutes longer it is and how many days a week.
    Everything is optional. If you leave something out, we assume it, and the answer says so. Give
    the id of a job (see `add`) to get advice on what you keep about it. The verdict is then kept
    too.

    \b
    Examples:
      goanyway advise mail.eml
      goanyway advise brightwater
      goanyway advise mail.eml --posting job.html --situation situation.toml
      goanyway advise mail.eml --because 'commute, 40 minutes, 4 days' --because 'pay, likely'
      goanyway advise brightwater --because 'shift, maybe, no-go'
      goanyway advise brightwater --question 'Which nights would be mine?'
      goanyway advise --situation situation.toml --json
    """
)


def run(
    invitation: Annotated[
        str | None,
        typer.Argument(
            metavar="INVITATION",
            help=_("The invitation: a file, or -, or the id of a job."),
            autocompletion=complete_id,
        ),
    ] = None,
    posting: Posting = None,
    situation: SituationFile = None,
    because: Because = None,
    question: Question = "",
    today: Today = None,
    json: Json = False,
    explain: Annotated[
        bool,
        typer.Option("--explain", help=_("Add the math with your numbers, and every source.")),
    ] = False,
    letters: Annotated[
        bool, typer.Option("--letters", help=_("Show all drafts, not just the one that fits."))
    ] = False,
    no_questions: Annotated[
        bool,
        typer.Option("--no-questions", help=_("Don't ask anything; answer with what you gave.")),
    ] = False,
    correct: Correct = None,
    firms: Firms = None,
    country: Country = None,
    home: Home = None,
) -> None:
    """Advise on one invitation."""
    if invitation is None and posting is None and situation is None:
        raise InputError(
            _(
                "There's nothing to advise on.\nGive an invitation (a file, or - to paste one), or "
                "--situation FILE, or both."
            )
        )
    if invitation is not None and is_id(invitation):
        from goanyway.cli.journal.kept_advice import advise_on_job, is_kept

        if is_kept(home):
            if posting or situation or correct:
                raise InputError(
                    _(
                        "{id} is a job in your journal, so advice uses what's kept there.\nAdd to "
                        "it with `add ... --to {id}`, or correct it with `correct {id}`."
                    ).format(id=invitation)
                )
            advise_on_job(
                invitation,
                home,
                today,
                because=because,
                question=question,
                ask=not (json or no_questions) and _somebody_is_there(),
                json=json,
                explain=explain,
                letters=letters,
            )
            return
    corrections = corrections_of(correct)
    known, where = firms_of(firms), country_of(country)
    day = today or here_today()
    given = load_situation(situation) if situation else Situation()
    if because:
        given = with_reasons(given, reasons_in_words(because))
    message = read_source(invitation) if invitation else None
    advertised = read_source(posting) if posting else None

    def answer(side: Situation) -> Advice:
        return advise(
            message,
            advertised,
            side,
            today=day,
            corrections=corrections,
            firms=known,
            country=where,
        )

    advice = answer(given)
    if not (json or no_questions or invitation == "-") and _somebody_is_there():
        if not (given.reasons or given.nothing_against) and is_open(advice):
            said = Hesitation(input, print, width()).ask_all()
            print()
            if said is not None:
                given = with_reasons(given, said)
                advice = answer(given)
        advice = interview(advice, given, answer, input, print)
    advice = with_question(advice, question)
    if json:
        show_json(advice_as_json(with_flips(advice)))
    else:
        show(card(advice, width=width(), explain=explain, all_letters=letters))


def _somebody_is_there() -> bool:
    return is_terminal(sys.stdin) and is_terminal(sys.stdout)
