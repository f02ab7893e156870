"""Further ways in which hiring goes wrong: a stage that falls away, a move to another place."""

from __future__ import annotations

from collections.abc import Mapping

from goanyway.screening.request_patterns import Wording
from goanyway.screening.rules.words import NAMES_IMPOSTORS, WARNS

WORDINGS: Mapping[str, tuple[Wording, ...]] = {
    "no-interview": (
        Wording(
            (
                "interview entrevista vorstellungsgesprach entretien colloquio audisi wawancara walang",
                "zaroorat walang sin sem sans tanpa ohne senza hindi nahi wala requiere hara falta",
            ),
            r"\binterview ki (?:zaroorat|zarurat|jarurat) nahi\b|\b(?:walang|wala na(?:ng)?|sin|sem|sans|tanpa|ohne|senza)(?: po)? (?:experiencia ni |ninguna )?(?:interview|entrevista|vorstellungsgesprach|entretien|colloquio|wawancara)\b"
            r"|\bno (?:requiere|hara falta|necesita|hay) (?:\w{1,8} )?entrevista\b",
            deniable=False,
        ),
        Wording(
            (
                "interview interviews audition chat meet meeting panel test screens yours spot approved experience voice",
                "no skip skipping without need don needed yours already already have pre waived rather aren necessary",
            ),
            r"\b(?:no|without (?:an?|the|any)) (?:audition|panel|meeting|test|phone screens?|second interview|viva|screening call)s?\b"
            r"(?: (?:is|are|was))?(?: (?:needed|required|necessary)|\b)"
            r"|\bskip(?:ping|ped)? the (?:chat|interviews?|call|panel|formalities|meeting|usual)\b"
            r"|\b(?:we|i) (?:do not|don'?t|aren'?t|never) (?:do|doing|run|running|hold|holding|conduct)\w{0,3} (?:\w{1,8} )?"
            r"(?:phone screens|interviews?)\b|\bno need (?:for us )?to meet\b|\b(?:job|position|place|spot|role) is (?:already )?yours\b"
            r"|\byou already have the job\b|\byou have (?:already )?(?:been )?(?:pre-?)?approved (?:for|off)\b|\b(?:ur|your|you're) pre-? ?approved\b"
            r"|\bnobody will interview\b|\byou do not need (?:a|any) (?:resume|cv|interview)\b"
            r"|\byou have one of our \d|\bdone in writing\b|\bskip(?:ping)? (?:it|that) for you\b",
            honest_anywhere=(
                rf"{WARNS}|{NAMES_IMPOSTORS}|\b(?:worked (?:for|with) us|last (?:year|season|summer)|as before|after (?:the|your|our)"
                r" (?:interview|call|meeting|trial)|enjoyed|was (?:great|lovely|good) to meet|no test|written test|take-?home)\b"
            ),
            deniable=False,
        ),
    ),
    "hired-at-once": (
        Wording(
            (
                "chosen selected hired approved offer appointment job welcome impressed in confirmed approve",
                "you your board management principal application team us",
            ),
            r"\byou(?:'re| are|'ve been| have been)? (?:now )?(?:in,|chosen|one of us|officially|a perfect fit|confirmed for)\b"
            r"|\b(?:board|management|principal|director|committee|hr) (?:is|has|have|was|were|decided)[^.!?]{0,30}\b(?:impressed|offer|select\w{0,3}|approv\w{1,3}|appoint\w{0,4})\b"
            r"|\bapplication\b[^.!?]{0,60}\b(?:was|is|has been) approved\b|\bu (?:r|are) (?:approved|selected|in)\b"
            r"|\bselect ho gaye\b|\bnotice of selection\b|\bcongratulations in advance\b|\bapproved na\b",
            honest_anywhere=rf"{WARNS}|\b(?:interview|shortlist\w{{0,3}}|start date|induction)\b",
            deniable=False,
        ),
    ),
    "chat-interview": (
        Wording(
            (
                "call calls phone ring voice",
                "no dont don not never only pls write text line selling take",
            ),
            r"\b(?:no|not) (?:phone |voice |video )?calls? (?:pls|please|now|on this|allowed|possible)\b"
            r"|\b(?:do not|don'?t|can'?t|cannot|never|dont) (?:take|answer|accept|receive|make) (?:\w{1,6} )?calls\b"
            r"|\b(?:write|text|chat|message|messages) only\b|\bno (?:selling|cv|resume) and no calls\b|\bcan'?t call\b"
            r"|\b(?:wag na|huwag) (?:po )?(?:kayong )?tumawag\b",
            honest_anywhere=rf"{WARNS}|\b(?:in a meeting|driving|on shift|you asked|deaf|hearing)\b",
            deniable=False,
        ),
    ),
    "other-messenger": (
        Wording(
            (
                "telegram whatsapp viber signal wechat line",
                "link add message only lead leader mentor supervisor coach teacher pm paso tutor",
            ),
            r"\b(?:her|his|their|my|the|our|a) (?:telegram|viber|signal|wechat)(?: link| id| number| group| channel)?\b"
            r"|\b(?:message|send|text|type) [\w\"' ]{1,14} to our (?:whats ?app|telegram|viber)\b"
            r"|\b(?:lead|leader|mentor|supervisor|coach|teacher|tutor|manager|recruiter) (?:to |will )?(?:whats ?app|telegram|viber)\b"
            r"|\b(?:on|by|via|through) (?:whats ?app|telegram|signal|viber)(?: or \w{1,9})? only\b|\b(?:whats ?app|telegram) only\b",
            honest_anywhere=rf"{NAMES_IMPOSTORS}|\b(?:never|signal processing|our channel|news|scam\w{{0,4}}|fake|beware)\b",
            deniable=False,
        ),
    ),
    "wrong-number": (
        Wording(
            (
                "number wrong phone saved mistaken embarrassing new somebody recommended platform agencies pool",
                "sorry wrong saved new mistaken embarrassing your recommended shared up oh",
            ),
            r"\b(?:saved|typed|got|gave me|given) (?:\w{1,6} ){0,3}(?:the )?wrong(?:ly| number| one)?\b|\bhow embarrassing\b|\bso embarrassing\b"
            r"|\bmistaken the (?:person|number)\b|\bnew (?:phone|number)\b|\b(?:someone|somebody|several|platforms?|agenc\w{1,4}|portals?|friend|mate)\b[^.!?]{0,40}\b(?:recommended|shared|passed|gave|given)\b[^.!?]{0,20}\b(?:you|ur|your|me|us)\b"
            r"|\b(?:contact|details|number|resume|cv|profile)\b[^.!?]{0,20}\b(?:came up|was given|were passed|were given|was shared|was passed|given by)\b",
            honest_anywhere=rf"{WARNS}|\b(?:referred by|asked me to|applied for|your application)\b",
            deniable=False,
        ),
        Wording(
            (
                "still shall are",
                "sunday saturday tomorrow weekend tonight tasting lunch dinner tennis gym cafe carnival",
            ),
            r"\b(?:are we|shall we|are you|is the) (?:\w{1,10} )?still (?:on|on for|meeting|have|coming|going)\b[^.!?]{0,60}\b(?:tennis|lunch|dinner|wine|coffee|cafe|golf|party|carnival|tasting|gym|sunday|saturday|weekend|tonight|tomorrow)",
            honest_anywhere=r"\b(?:interview|applied|application|role|shift|panel|office)\b",
            deniable=False,
        ),
    ),
}
