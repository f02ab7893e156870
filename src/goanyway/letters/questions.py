"""Questions: one to send beforehand, some for the room, some to yourself.

Those for the room are open and ask what happened, since "how" and "when" get honest answers where
"is it" gets a polite yes.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from goanyway.language import N_, Texts, _
from goanyway.letters.phrases import name_or_nothing, one_line
from goanyway.letters.plain_names import attribute_name, parsed, which_deal_breaker, which_stage

_RANGE = re.compile(r"\d\D*(?:-|\u2013|\u2014|\bto\b|\band\b|\bbis\b|\bà\b)\D*\d")
"""Two figures with what stands between the ends of a range."""

_BEFOREHAND = Texts(
    {
        "pay": N_("What does the role pay, as a range?"),
        "flexibility": N_("How many days a week can one work from home, and who sets the hours?"),
        "location": N_("Where is the work done, and how often would I need to be there?"),
        "stages": N_("How many interviews are there in all, and how long does each of them take?"),
        "screening": N_("Did somebody from your firm invite me to this interview, and if so, who?"),
    }
)
_IN_THE_ROOM = Texts(
    {
        "pay": N_("How did the last raise in this team come about?"),
        "growth": N_("How did the last person in this role move on, and to what?"),
        "manager": N_("How does your manager decide what the team works on next?"),
        "team": N_("When did the team last disagree, and how did it end?"),
        "work": N_("How did last week go for somebody in this role, day by day?"),
        "flexibility": N_(
            "When did somebody here last need other hours or another place to work, and how "
            "was that settled?"
        ),
        "location": N_("How often did the team meet in one place last month, and where?"),
        "security": N_("When did the firm last have to let people go, and how did it go about it?"),
        "culture": N_("When did something last go wrong here, and what happened next?"),
        "other": N_("What did you find out only after you had joined?"),
    }
)
_TO_YOURSELF = Texts(
    {
        "you.hour": N_("What is an hour of yours worth to you?"),
        "you.months_you_can_wait": N_("How many months could you go on searching?"),
        "alternative.worth": N_("What is your alternative worth to you a year, all told?"),
        "alternative.sd": N_(
            "How far off could you be about what your alternative is worth a year?"
        ),
        "search.offers_per_month": N_(
            "How many offers a month would you expect from searching on?"
        ),
        "search.offer_mean": N_("What would such an offer be worth to you a year, on average?"),
        "search.offer_sd": N_("By how much would such offers differ from one another?"),
        "search.income_meanwhile": N_("What would your income a month be while you search?"),
        "preferences.*": N_(
            "How much pay a year would you give up for one point more in {attribute}?"
        ),
        "job.years": N_("How many years would you stay in this job?"),
        "job.switching_cost": N_("What would changing jobs cost you, once?"),
        "job.wrong_move": N_("What would it cost you to accept, find a deal-breaker, and leave?"),
        "job.beliefs.pay.mean": N_("What do you expect this job to pay a year?"),
        "job.beliefs.pay.sd": N_("How far off could you be about the pay?"),
        "job.beliefs.*.mean": N_(
            "How good do you expect {attribute} to be, from -2 to 2, with 0 as your usual?"
        ),
        "job.beliefs.*.sd": N_("How many points could you be off about {attribute}?"),
        "deal_breakers[].probability": N_("How likely is it that {deal_breaker} is real?"),
        "deal_breakers[].cost": N_("If {deal_breaker} is real, what does it cost you a year?"),
        "stages[].pass": N_("How likely are you to pass {stage}?"),
        "stages[].cost": N_("What would {stage} cost you in all?"),
        "stages[].hours": N_(
            "How many hours would {stage} take, with preparation and the way there?"
        ),
        "stages[].travel": N_("What would the way to {stage} cost you?"),
        "stages[].leave": N_("What would leave from work for {stage} cost you?"),
        "stages[].other": N_("What else would {stage} cost you?"),
        "side_benefits.typical.pass": N_(
            "How likely is an offer from a typical opportunity of yours?"
        ),
        "side_benefits.typical.gain": N_(
            "What is an offer worth to you over the years, typically?"
        ),
        "side_benefits.practice.interviews_so_far": N_(
            "How many interviews of this style did you have lately?"
        ),
        "side_benefits.practice.further": N_(
            "How many more interviews do you expect, of your typical kind?"
        ),
        "side_benefits.practice.upcoming[].pass": N_(
            "How likely is an offer from the other interview?"
        ),
        "side_benefits.practice.upcoming[].gain": N_(
            "What would an offer from the other interview be worth to you over the years?"
        ),
        "side_benefits.connections.people": N_("How many people would you meet?"),
        "side_benefits.connections.leads": N_(
            "How likely is it that one of them leads you to an invitation?"
        ),
        "side_benefits.word_of_mouth.meet_again": N_(
            "How likely are you to meet one of them again, or somebody who knows them?"
        ),
        "side_benefits.word_of_mouth.change": N_("How much better would your chance be then?"),
        "side_benefits.leverage.in_time": N_(
            "How likely is an offer from here to come in time for the other one?"
        ),
        "side_benefits.leverage.moves": N_("How likely is it to move the other offer?"),
        "side_benefits.leverage.rise": N_("By how much a year would the other offer rise?"),
    }
)


def question_beforehand(input: str, what: str = "") -> str:  # noqa: A002
    """What to ask the recruiter before you decide; for "screening", what to ask on the telephone.

    Args:
        input: "pay", "flexibility", "location", "stages", "screening" or "deal_breakers[i]".
        what: the deal-breaker in the user's words; for "pay" the pay as it was stated.

    Raises:
        ValueError: for any other input.
    """
    words = _plain(what)
    if _is_deal_breaker(input):
        if not words:
            return _("What do people in this role find hardest to live with?")
        return _("Is this part of the role: {what}?").format(what=words)
    if input == "pay" and words and name_or_nothing(words):
        return _about_pay(words)
    return _worded(_BEFOREHAND, input)


def question_in_the_room(input: str, what: str = "") -> str:  # noqa: A002
    """What to ask in the interview about an attribute or a deal-breaker.

    Args:
        input: an attribute such as "manager", or "deal_breakers[i]".
        what: the deal-breaker in the user's words.

    Raises:
        ValueError: for any other input.
    """
    if _is_deal_breaker(input):
        words = _plain(what)
        if not words:
            return _("What made the last person who left this role leave?")
        return _('About "{what}": how has it been for the last person in this role?').format(
            what=words.replace('"', "'")
        )
    return _worded(_IN_THE_ROOM, input)


def question_to_yourself(input: str, what: str = "") -> str | None:  # noqa: A002
    """What to ask the user for an input of the model; None where nobody could say.

    Args:
        input: its path, as in a situation file ("stages[0].pass").
        what: the deal-breaker in the user's words.

    Raises:
        ValueError: when there is no such input.
    """
    path = parsed(input)
    question = _TO_YOURSELF.get(path.exact, _TO_YOURSELF.get(path.general))
    if question is None:
        return None
    return question.format(
        attribute=attribute_name(path.attribute),
        stage=which_stage(path.index),
        deal_breaker=which_deal_breaker(path.index, what),
    )


def _worded(questions: Mapping[str, str], name: str) -> str:
    if name not in questions:
        raise ValueError(f"there is no question about {name!r}; there are {', '.join(questions)}")
    return questions[name]


def _about_pay(stated: str) -> str:
    """What a stated pay leaves open: the place in a range, or whether a figure is final."""
    if _RANGE.search(stated):
        said = _("You name {pay}. Where in that range would an offer to me be likely to fall?")
    else:
        said = _("You name {pay}. Is there room in it?")
    return said.format(pay=stated)


def _is_deal_breaker(name: str) -> bool:
    return name.startswith("deal_breakers[")


def _plain(what: str) -> str:
    return one_line(what).rstrip(" .?!")
