"""How machines' mail sounds: newsletters, alerts, automatic replies, receipts of applications."""

from __future__ import annotations

import re

from goanyway.reading.phrases import Pattern, any_of

AUTOMATIC = any_of(
    "automat(?:ic|ed) reply",
    "auto-?reply",
    "auto(?:mated|matic)? response",
    r"i am (?:currently )?out of (?:the )?office",
    "this is an automat(?:ed|ic) (?:reply|response)",
    r"(?:away|on (?:annual |parental )?leave|on (?:vacation|holiday)) (?:until|till|from)",
    "automatische (?:antwort|abwesenheitsnotiz)",
    "abwesenheitsnotiz",
    r"r\u00e9ponse automatique",
    r"absence du bureau",
    r"respuesta autom\u00e1tica",
    r"resposta autom\u00e1tica",
    "automatisch antwoord",
    "automatisk svar",
)
OUT_OF_OFFICE = Pattern(r"out of (?:the )?office\b", re.IGNORECASE)
NEWSLETTER = any_of(
    "newsletter",
    "job alert",
    r"jobs? (?:matching|recommended)",
    "recommended jobs",
    "new jobs? for you",
    "weekly digest",
    r"view (?:this email )?in (?:your )?browser",
    r"jobs you may (?:like|be interested in)",
    "webinar",
    "interview tips",
    "ofertas de la semana",
    "vagas da semana",
    "jobs of the week",
    r"your (?:weekly|daily) (?:jobs?|matches)",
    "candidate (?:experience )?survey",
    r"how did (?:we|your interview|it) (?:do|go)",
    r"your (?:opinion|feedback) (?:matters|is important)",
    r"rate your (?:experience|interview)",
    r"\d{1,4} new jobs?",
    r"new jobs? (?:in|near|that match|matching|posted)",
    r"jobs? (?:picked|selected|chosen) for you",
    "top job picks",
    r"career (?:tips|advice)(?= \w)",
    "neue jobs f\u00fcr",
    "jobagent",
    r"nouvelles offres",
    r"nuevas ofertas",
    r"novas vagas para",
    "nieuwe vacatures voor",
)
BULK_SENDER = Pattern(
    r"(?:news(?:letter)?s?|alerts?|jobalerts?|marketing|digest|ofertas)[@.+-]", re.IGNORECASE
)
RECEIPT = any_of(
    r"(?:we|i)(?: have|['\u2019]ve)? (?:safely )?received your (?:application|cv|resume"
    r"|r\u00e9sum\u00e9)",
    "acknowledge(?:ment)?(?: of)? receipt of your",
    r"your application (?:has been|was) (?:successfully )?(?:received|submitted)",
    r"thank you for (?:your application|applying)[^\n]{0,200}(?:we will (?:review|be in touch"
    r"|contact you if)"
    r"|only (?:short-?listed|selected) candidates)",
    r"accusons r\u00e9ception",
    r"hemos recibido (?:tu|su) (?:candidatura|solicitud)",
    r"recebemos (?:a )?sua (?:candidatura|inscri\u00e7\u00e3o)",
    r"(?:haben|den eingang) (?:ihrer? |deiner? )?bewerbung (?:erhalten|eingegangen)",
    r"(?:ihre|deine) bewerbung ist (?:bei uns )?eingegangen",
    r"(?:avons|ai) bien re\u00e7u votre (?:candidature|cv)",
    r"(?:wij|we) hebben (?:je|jouw|uw) sollicitatie (?:goed )?ontvangen",
    r"abbiamo ricevuto la (?:sua|tua) candidatura",
    r"thank(?:s| you) for (?:your interest|submitting)[^\n]{0,120}(?:we will review|under review)",
)
ONLY_SELECTED = any_of(
    r"only (?:those |the )?(?:short-?listed|selected|successful) (?:candidates?|applicants?)",
    r"(?:candidates|applicants|those) (?:who are )?(?:selected|short-?listed|retained) for an?"
    r" interview (?:will be|are) contacted",
    r"seules les (?:personnes|candidatures)[^.\n]{0,60}(?:contact\u00e9es|retenues)",
    r"s\u00f3lo (?:se contactar\u00e1|contactaremos)",
    r"(?:if|should) (?:you are|your application is) (?:selected|short-?listed|successful)",
    r"we will (?:review your|be in touch if|contact you if|only contact)",
    r"message automatique",
)
