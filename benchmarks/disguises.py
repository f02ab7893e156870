"""Ways to disguise a message from a filter but not from its reader, and ways to drown what it says.

Each takes a message or conversation and gives the same, disguised; only the other side's words
change. What is random is drawn from a generator that the caller seeds.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from random import Random
from types import MappingProxyType

from goanyway.domain.conversation import Conversation, Speaker, Turn
from goanyway.domain.message import Channel, Link, Message
from goanyway.interchange.messages.links import with_bare_links
from goanyway.interchange.messages.quoted_parts import sections_of
from goanyway.screening.weighable_text import JUDGED

Judged = Message | Conversation
Rewrite = Callable[[str, Random], str]

_CONFUSABLE = str.maketrans("aceopxyiABCEHKMOPTX", "асеорхуіАВСЕНКМОРТХ")
_DIGITS = str.maketrans("oiea", "013@")
_WORD = re.compile(r"[A-Za-z]{4,}")
_TELLING = re.compile(
    r"\b(?:telegram|whatsapp|bank|account|card|fee|deposit|crypto|bitcoin|usdt|gift|code|password"
    r"|passport|cheque|check|ssn|zelle|paypal|anydesk|teamviewer|payment)\b",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"https?://\S+|\b[\w-]+(?:\.[\w-]+)*\.(?:example|com|org|net|co\.uk|io)\b\S*")
_OTHER_WORDS = (
    ("please", "be so good as to"), ("kindly", "please"), ("send me", "let me have"),
    ("send us", "let us have"), ("send", "pass on"), ("immediately", "right away"),
    ("today", "before the day is out"), ("job", "position"), ("position", "post"),
    ("work from home", "work remotely"), ("salary", "pay"), ("per week", "weekly"),
    ("interview", "conversation"), ("you have been selected", "we picked you"),
    ("congratulations", "well done"), ("hello", "good day"), ("hi ", "hey "),
    ("we need", "we require"), ("start", "begin"), ("buy", "get"), ("purchase", "buy"),
    ("company", "business"), ("contact", "get in touch with"), ("documents", "papers"),
    ("details", "particulars"), ("photo", "picture"), ("quickly", "fast"), ("money", "funds"),
    ("earn", "make"), ("resume", "cv"), ("thank you", "thanks"), ("regards", "best wishes"),
    ("help", "assist"), ("confirm", "make sure of"), ("complete", "finish"),
    ("receive", "get"),
)  # fmt: skip
_HONEST_BEFORE = (
    "Thank you for taking the time to talk with us last week. The team enjoyed hearing how you "
    "planned the move of the archive, and Maria asked me to pass on her best. As I said, our "
    "office is at 14 Mill Street, a short walk from the station; the door is on the left, and "
    "somebody at reception will show you up to the third floor. There is a canteen, and the "
    "coffee is decent.\n\n"
)
_HONEST_AFTER = (
    "\n\nIf Tuesday does not suit you, Wednesday or Thursday afternoon would be fine too, just "
    "tell me which you prefer. The conversation takes about an hour, with two people from the "
    "team and me, and there will be time for all your questions. We never charge candidates "
    "anything. With kind regards, and looking forward to meeting you."
)
_SENTENCE = re.compile(r"(?<=[.!?])\s+|\n+")


def confusables(text: str, _random: Random) -> str:
    """Letters of other alphabets that look the same."""
    return text.translate(_CONFUSABLE)


def zero_width(text: str, _random: Random) -> str:
    """A space without width within every word."""
    return _WORD.sub(lambda word: f"{word[0][:2]}\u200b{word[0][2:]}", text)


def spaced(text: str, _random: Random) -> str:
    """T e l l i n g words with spaces between their letters."""
    return _TELLING.sub(lambda word: " ".join(word[0]), text)


def dotted(text: str, _random: Random) -> str:
    """T.e.l.l.i.n.g words with dots between their letters."""
    return _TELLING.sub(lambda word: ".".join(word[0]), text)


def digits_for_letters(text: str, _random: Random) -> str:
    """T3lling words with digits for letters."""
    return _TELLING.sub(lambda word: word[0][0] + word[0][1:].translate(_DIGITS), text)


def typos(text: str, random: Random) -> str:
    """In one word of eight two letters within it change places."""

    def mistyped(word: re.Match[str]) -> str:
        if random.random() > 1 / 8:
            return word[0]
        at = random.randrange(1, len(word[0]) - 2)
        letters = word[0]
        return letters[:at] + letters[at + 1] + letters[at] + letters[at + 2 :]

    return _WORD.sub(mistyped, text)


def casing(text: str, random: Random) -> str:
    """SmALl aNd CaPiTaL letters at random."""
    return "".join(each.upper() if random.random() < 0.5 else each.lower() for each in text)


def accents(text: str, random: Random) -> str:
    """A mark on one vowel of three."""
    return re.sub(
        "[aeiou]", lambda vowel: vowel[0] + ("\u0301" if random.random() < 0.33 else ""), text
    )


def emoji(text: str, random: Random) -> str:
    """A picture behind one word of three."""
    return re.sub(r" ", lambda _: " " if random.random() > 0.33 else random.choice(PICTURES), text)


PICTURES = (" 😊 ", " 👍 ", " 🎉 ", " 💼 ", "✨ ", " 🙏🏽 ")


def other_words(text: str, _random: Random) -> str:
    """Common words said otherwise; each change is made once, in the order of the list."""
    for words, others in _OTHER_WORDS:
        text = re.sub(rf"\b{re.escape(words)}", others, text, count=2, flags=re.IGNORECASE)
    return text


def padded(text: str, _random: Random) -> str:
    """Honest words before and after."""
    return _HONEST_BEFORE + text + _HONEST_AFTER


def look_alike_links(text: str, _random: Random) -> str:
    """Addresses that look like those of well-known firms."""
    return _ADDRESS.sub("https://www.1inkedin-careers.com/apply", text)


def rewritten(rewrite: Rewrite) -> Callable[[Judged, Random], Judged]:
    """The disguise that rewrites every text of the other side, and finds its links anew."""

    def disguised(judged: Judged, random: Random) -> Judged:
        if isinstance(judged, Message):
            parts = []
            for part in judged.parts:
                text = part.text if part.name == "subject" else rewrite(part.text, random)
                sections = sections_of(text) if part.sections else ()
                parts.append(
                    replace(part, text=text, links=_moved(part.links, text), sections=sections)
                )
            return replace(judged, parts=tuple(parts))
        return replace(
            judged, turns=tuple(_rewritten(turn, rewrite, random) for turn in judged.turns)
        )

    return disguised


def _rewritten(turn: Turn, rewrite: Rewrite, random: Random) -> Turn:
    if turn.sender is Speaker.ME:
        return turn
    text = rewrite(turn.text, random)
    return replace(turn, text=text, links=with_bare_links(text, ()))


def _moved(links: tuple[Link, ...], text: str) -> tuple[Link, ...]:
    """The links of a text that has changed: those that it shows, and behind it those of words."""
    end = len(text)
    of_words = (
        Link(each.text, each.target, end, end) for each in links if each.text != each.target
    )
    return (*with_bare_links(text, ()), *of_words)


def padded_message(judged: Judged, random: Random) -> Judged:
    """A message between honest words; a conversation with an honest turn before and after."""
    if isinstance(judged, Message):
        return rewritten(padded)(judged, random)
    honest = (Turn(Speaker.THEM, _HONEST_BEFORE), Turn(Speaker.ME, "Thank you, sounds good."))
    return replace(judged, turns=(*honest, *judged.turns, Turn(Speaker.THEM, _HONEST_AFTER)))


def split(judged: Judged, _random: Random) -> Judged:
    """A message as a conversation of one sentence a turn; a conversation turn by turn the same."""
    if isinstance(judged, Message):
        own = (part.only(JUDGED, blank="\n") for part in judged.parts)
        texts = [sentence for text in own for sentence in _SENTENCE.split(text)]
        turns = tuple(_turn(Speaker.THEM, text) for text in texts if text.strip())
        channel = Channel.CHAT if judged.channel is Channel.LETTER else judged.channel
        return Conversation(turns, judged.name, channel, judged.sender)
    parts = (
        [_turn(turn.sender, text) for text in _SENTENCE.split(turn.text) if text.strip()]
        if turn.sender is Speaker.THEM
        else [turn]
        for turn in judged.turns
    )
    return replace(judged, turns=tuple(turn for turns in parts for turn in turns))


def _turn(sender: Speaker, text: str) -> Turn:
    return Turn(sender, text, with_bare_links(text, ()))


DISGUISES = MappingProxyType(
    {
        "letters of other alphabets": rewritten(confusables),
        "spaces without width": rewritten(zero_width),
        "s p a c e d words": rewritten(spaced),
        "d.o.t.t.e.d words": rewritten(dotted),
        "d1gits for letters": rewritten(digits_for_letters),
        "typing errors": rewritten(typos),
        "sMaLL and CaPiTaL": rewritten(casing),
        "marks on letters": rewritten(accents),
        "emoji": rewritten(emoji),
        "other words": rewritten(other_words),
        "honest words around": padded_message,
        "a sentence a message": split,
        "look-alike links": rewritten(look_alike_links),
    }
)
"""Each disguise by what it does."""
