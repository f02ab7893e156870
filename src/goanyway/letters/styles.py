"""What to expect of each style of interview, in a sentence or two."""

from __future__ import annotations

from goanyway.domain.facts import Style
from goanyway.language import N_, Texts

_EXPECT = Texts(
    {
        Style.PHONE_SCREEN: N_(
            "A short call with a recruiter, who checks that pay, dates and the basics fit before "
            "anyone else spends time on it. Have your figures and your questions on paper."
        ),
        Style.VIDEO: N_(
            "A conversation on camera. Test the video, the sound and the link the day before, "
            "and know whom to call if the connection fails."
        ),
        Style.ONE_WAY_VIDEO: N_(
            "You record your answers to questions on a screen. Each one is timed, and nobody "
            "responds. Do the practice question first, and look at the camera."
        ),
        Style.BEHAVIORAL: N_(
            'Questions like "Tell me about a time when …". Each one calls for a true story: the '
            "situation, what you did, how it ended, what you learned."
        ),
        Style.TECHNICAL: N_(
            "You solve problems from your field while others watch. How you think counts, not "
            "just the result: say what you're assuming, and ask when something isn't clear."
        ),
        Style.CASE: N_(
            "You work through a business problem out loud. Structure comes first, then figures, "
            "then a recommendation. Asking for what's missing is part of it."
        ),
        Style.PANEL: N_(
            "Several people take turns asking questions. Learn who they are, answer the one who "
            "asked, and look at all of them."
        ),
        Style.GROUP: N_(
            "Several candidates together, often with a task. The interviewers watch how you work "
            "with others: draw someone in, sum up, keep an eye on the time."
        ),
        Style.ASSESSMENT: N_(
            "Tests or tasks with a time limit. Ask ahead of time which kind, and do a "
            "practice test."
        ),
        Style.ON_SITE: N_(
            "You go there, often to meet several people one after another. Plan your trip with "
            "time to spare, and look around: you're choosing too."
        ),
        Style.LUNCH: N_(
            "A conversation over a meal. It looks informal, but it's still an interview. Order "
            "something that's easy to eat."
        ),
    }
)


def what_to_expect(style: str) -> str:
    """What an interview of that style is like; empty for a style that is not known."""
    return _EXPECT[Style(style)] if style in tuple(Style) else ""
