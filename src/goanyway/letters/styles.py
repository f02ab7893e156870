"""What to expect of each style of interview, in a sentence or two."""

from __future__ import annotations

from goanyway.domain.facts import Style
from goanyway.language import N_, Texts

_EXPECT = Texts(
    {
        Style.PHONE_SCREEN: N_(
            "A short call with a recruiter, who checks that pay, dates and the basics fit before "
            "others give their time. Have your figures and your questions on paper."
        ),
        Style.VIDEO: N_(
            "A conversation on camera. Try picture, sound and link the day before, and know whom"
            " to ring if the connection fails."
        ),
        Style.ONE_WAY_VIDEO: N_(
            "You record answers to questions on a screen, each against the clock, and nobody"
            " answers. Do the trial question first, and look at the camera."
        ),
        Style.BEHAVIORAL: N_(
            'Questions of the form "Tell me about a time when …". They want one true story each:'
            " the situation, what you did, how it ended, what you learned."
        ),
        Style.TECHNICAL: N_(
            "You solve problems of the trade while others watch. How you think counts beside the "
            "result: say what you assume, and ask where something is left open."
        ),
        Style.CASE: N_(
            "You work through a business problem aloud. Structure comes first, then figures, then"
            " a recommendation; asking for what is missing is part of it."
        ),
        Style.PANEL: N_(
            "Several people ask in turn. Learn who they are, answer the one who asked, and look at "
            "all of them."
        ),
        Style.GROUP: N_(
            "Several candidates together, often with a task. They watch how you work with others: "
            "bring somebody in, sum up, keep to the time."
        ),
        Style.ASSESSMENT: N_(
            "Tests or tasks under a time limit. Ask beforehand which kind, and do a practice test."
        ),
        Style.ON_SITE: N_(
            "You go there, often to meet several people one after the other. Plan the way with"
            " time to spare, and look around: you are choosing too."
        ),
        Style.LUNCH: N_(
            "A conversation over a meal. It looks informal and is an interview all the same; order "
            "something that is easy to eat."
        ),
    }
)


def what_to_expect(style: str) -> str:
    """What an interview of that style is like; empty for a style that is not known."""
    return _EXPECT[Style(style)] if style in tuple(Style) else ""
