"""Questions to yourself: what only you can say, one for each input that a person could answer."""

from __future__ import annotations

from goanyway.language import N_, Texts
from goanyway.letters.plain_names import attribute_name, parsed, which_deal_breaker, which_stage

_TO_YOURSELF = Texts(
    {
        "you.hour": N_("What is an hour of your time worth to you?"),
        "you.months_you_can_wait": N_("How many months could you keep looking?"),
        "you.pay": N_("What do you earn a year, now or in your last job?"),
        "you.hours_per_week": N_("How many hours a week do you work?"),
        "you.months_searched": N_("How many months have you been looking?"),
        "alternative.hours_per_week": N_("How many hours a week does your alternative take?"),
        "job.hours_per_week": N_("How many hours a week would this job take?"),
        "process.further": N_("How many interviews come after the first?"),
        "reasons[].sure": N_("How sure are you about your reason?"),
        "reasons[].makes_up": N_("How much more pay a year would make up for it?"),
        "reasons[].trip": N_("How much more would the trip there and back cost than it does now?"),
        "process.offer": N_("How likely is an offer from here, counting all the interviews?"),
        "search.bridge": N_("What would a job you could get right away pay a year?"),
        "reasons[].minutes": N_("How many minutes longer would the trip be, each way?"),
        "reasons[].days": N_("How many days a week would you go there?"),
        "alternative.worth": N_("What would you earn a year without this job, benefits included?"),
        "alternative.sd": N_(
            "How far off could you be about what you'd earn a year without this job?"
        ),
        "search.offers_per_month": N_(
            "If you kept looking, how many offers a month would you expect?"
        ),
        "search.offer_mean": N_(
            "If you kept looking, what would an offer be worth to you a year, on average?"
        ),
        "search.offer_sd": N_(
            "If you kept looking, how much would your offers differ from one another?"
        ),
        "search.income_meanwhile": N_("What would your monthly income be while you search?"),
        "preferences.*": N_(
            "How much pay a year would you give up for one more point on {attribute}?"
        ),
        "job.years": N_("How many years would you stay in this job?"),
        "job.switching_cost": N_("What would it cost you to change jobs, as a one-time cost?"),
        "job.wrong_move": N_(
            "What would it cost you to accept, discover a deal-breaker, and leave?"
        ),
        "job.beliefs.pay.mean": N_("What do you expect this job to pay a year?"),
        "job.beliefs.pay.sd": N_("How far off could you be about the pay?"),
        "job.beliefs.*.mean": N_(
            "How good do you expect {attribute} to be, from -2 to 2, with 0 as your usual?"
        ),
        "job.beliefs.*.sd": N_("How many points could you be off about {attribute}?"),
        "deal_breakers[].probability": N_("How likely is it that {deal_breaker} is real?"),
        "deal_breakers[].cost": N_("If {deal_breaker} is real, what would it cost you a year?"),
        "stages[].pass": N_("How likely are you to pass {stage}?"),
        "stages[].cost": N_("What would {stage} cost you in all?"),
        "stages[].hours": N_(
            "How many hours would {stage} take, including preparation and travel?"
        ),
        "stages[].travel": N_("What would it cost you to get to {stage}?"),
        "stages[].leave": N_("What would taking time off work for {stage} cost you?"),
        "stages[].other": N_("What else would {stage} cost you?"),
        "side_benefits.typical.pass": N_(
            "How likely is an offer from one of your typical opportunities?"
        ),
        "side_benefits.typical.gain": N_("What is a typical offer worth to you over the years?"),
        "side_benefits.practice.interviews_so_far": N_(
            "How many interviews of this style have you had lately?"
        ),
        "side_benefits.practice.further": N_(
            "How many more interviews of your usual kind do you expect?"
        ),
        "side_benefits.practice.upcoming[].pass": N_(
            "How likely is an offer from the other interview?"
        ),
        "side_benefits.practice.upcoming[].gain": N_(
            "What would an offer from the other interview be worth to you over the years?"
        ),
        "side_benefits.connections.people": N_("How many people would you meet?"),
        "side_benefits.connections.leads": N_(
            "How likely is it that any one person you meet leads you to another invitation?"
        ),
        "side_benefits.word_of_mouth.meet_again": N_(
            "How likely are you to meet one of these people again, or someone who knows them?"
        ),
        "side_benefits.word_of_mouth.change": N_(
            "If you met one of these people again, how much would it improve your chances?"
        ),
        "side_benefits.leverage.in_time": N_(
            "How likely is an offer from here to come before the other one runs out?"
        ),
        "side_benefits.leverage.moves": N_(
            "How likely is an offer from here to raise the other one?"
        ),
        "side_benefits.leverage.rise": N_("How much a year would the other offer go up?"),
    }
)


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
