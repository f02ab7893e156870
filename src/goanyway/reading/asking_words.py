"""The words in which somebody is asked to do something: openings, verbs, and what is no request."""

from __future__ import annotations

import re

from goanyway.reading.phrases import Pattern

_TO_SEND = (
    r"send(?: (?:back|in|over|through|across))?|share|submit|upload|provide|attach|enclose|forward"
    r"|e-?mail|mail|flick|pop|ping|shoot|return|include"
)
_TO_ANSWER = (
    r"confirm|acknowledge|reply|respond|rsvp|answer|revert|lmk|keep (?:me|us) posted|get back to"
    r"|let (?:me|us|him|her|them|[A-Z][\w.-]+(?: [A-Z]\w+)?) (?:know|have)|tell (?:me|us|[A-Z]\w+)"
    r"|drop (?:me|us)|give (?:me|us|[A-Z]\w+)|get in touch|advise|indicate|notify|inform|mention"
    r"|quote|state|flag|specify|text|txt|call|ring|phone|message|whatsapp|dm|inbox|accept|decline"
)
_TO_DO = (
    r"complete|fill (?:in|out|up)|sign(?: up| in)?|pick(?: up)?|choose|book|select|schedule|grab"
    r"|reserve|register|apply|prepare|present|record|report|check(?: in)?|ask|wear|dress|arrive"
    r"|come|review|re-?read|read|look|have (?:a|an|your|\d)|take (?:a|the|this|part)|study"
    r"|practi[sc]e"
    r"|be (?:on time|prepared|ready|punctual|there|early|sure|in|at|present)|download|install|test"
    r"|rename|keep|log in|join|dial|turn up|set (?:aside|up)|familiari[sz]e|think (?:about|of)"
    r"|print"
    r"|scan|undertake|attend|make (?:sure|a|an)|ensure|remember|bear in mind|watch|finish|create"
    r"|write|put|add|list|name|start|stop by|drop by|swing by|pop by|head|update|verify|collect"
    r"|bring|carry|consult|follow|research|decide|amend|block|cc|copy|hand|leave|meet|proceed"
    r"|translate|type|rate|try|connect|switch|change|mark|label|clear|cancel|reschedule|pay|supply"
    r"|give|describe|explain|introduce yourself|outline|summari[sz]e|solve|build|design|plan|limit"
    r"|identify|compile|gather|note down|double[- ]check|see to|deliver|teach|walk|contact"
    r"|reach out"
)
VERB = rf"(?:{_TO_SEND}|{_TO_ANSWER}|{_TO_DO})"

SENDING = Pattern(
    rf"(?:{_TO_SEND}|apply|quote|state|indicate|confirm|mention|revert|reply|supply|list)\b",
    re.IGNORECASE,
)
"""A request that opens with one of these may name several things to send."""

_PLEASE = (
    r"(?:please|pls|plz|plse|kindly)(?: do)?(?: (?:also|kindly|just|then|now|either|both|try to"
    r"|be so kind (?:as to|and)|make sure(?: that)?(?: you| to)|ensure (?:that )?you|remember to"
    r"|take (?:a moment|some time|the time) to|be sure to|don['\u2019]?t forget to"
    r"|(?:use|follow|click)(?: on)? (?:the|this|our) (?:\w+ ){0,2}(?:link|form|portal|button"
    r"|calendar)(?: below| above)? to)){0,2},?"
)
_SHOW = r"(?:teach|present|share your|walk us|show us|give an?|deliver|record|complete|sit|write"
r"|prepare"
_FRAMES = (
    _PLEASE,
    (
        r"(?:can|could|would|will) (?:you|u|ya)(?: (?:please|pls|kindly|also|just|possibly"
        r"|be able to"
        r"|be so kind as to)){0,2}(?:,? please,?)?"
    ),
    (
        r"(?:you|u|candidates|applicants|attendees)(?:['\u2019]ll| will)? (?:must|should|need to"
        r"|have to"
        r"|are (?:kindly )?(?:asked|requested|required|expected|invited) to|be (?:asked"
        r"|required) to)"
        r"(?: also| please| kindly)?"
    ),
    (
        r"(?:interested|suitable|eligible)(?: and \w+)? (?:candidates|applicants|persons"
        r"|people) (?:can"
        r"|may|should|must|are (?:kindly )?(?:asked|requested|invited) to|are advised to|to)"
    ),
    (
        r"(?:invited?|invites|asked|required) (?:you )?to(?= (?:take|complete|record|sit|submit"
        r"|book"
        r"|choose|schedule|select|pick|present|undertake|prepare|send|share)\b)"
    ),
    (
        r"we(?:['\u2019]d| would|['\u2019]ll)? (?:also )?(?:ask|request|need|require|want|like"
        r"|love)"
        r" (?:that )?(?:you|u)(?: to| all to)?"
    ),
    (
        r"(?:we|i)(?:['\u2019]d| would) (?:really )?(?:be (?:very |most )?(?:grateful|thankful"
        r"|obliged)"
        r"|appreciate(?: it)?) if you (?:could|would|can)(?: please| kindly)?"
    ),
    r"(?:grateful|appreciate it|great|helpful|good|appreciated|lovely) if you (?:could|would|can)",
    r"(?:be|make) sure (?:you|to|that you)|(?:remember|don['\u2019]?t forget) to",
    r"all you (?:need|have) to do is|the next step is(?: for you)? to",
    (
        r"(?:selected|short-?listed|successful|invited) (?:candidates|applicants|students|people"
        r"|nominees) (?:will|must|should|shall)(?: then)?(?: be (?:asked|required|invited"
        r"|expected) to)?"
        r"(?= (?:take|complete|record|sit|present|give|deliver|prepare|submit|teach|undertake)\b)"
    ),
    (
        rf"(?:you|u)(?:['\u2019]ll| will)(?: then| also)?(?= {_SHOW}"
        r"|take (?:an?|the|our) (?:\w+ ){0,2}(?:test|assessment|exercise))\b)"
    ),
)
FRAME = Pattern(
    rf"(?<!\w)(?:{'|'.join(_FRAMES)}):?[ ](?:\(\w\)[ ])?(?=(?:also |then )?{VERB}\b)", re.IGNORECASE
)
"""What is asked for stands behind it."""

NOT_A_REQUEST = Pattern(
    r"(?:(?:have|keep) (?!your|an? |\d|ready|the)|be (?:advised|informed|aware|assured|noted"
    r"|at ease"
    r"|reminded|guided|patient|in touch|sure)|contact|visit|ask (?:us|me|any|questions)"
    r"|report (?:any"
    r"|directly|to the (?:head|manager|director))|follow (?:us|the news)|write to us if"
    r"|check (?:out"
    r"|our|your spam)|join (?:our|the team|us (?:in|as|on))|accept (?:our|my)|let the|call if"
    r"|make it"
    r"|come (?:along )?(?:with|wt|for|to|in|into|and|along|back|by)\b|take (?:along|with|your|care)"
    r"|take an? (?:seat|copy|look at our)|bring|carry|introduce yourself|announce|start (?:on|your"
    r"|the)"
    r"|meet|leave|try|reach out|walk|pay (?:attention|close)|look forward|keep in mind|see to)\b",
    re.IGNORECASE,
)
"""What follows the opening of a request where nothing is asked for, or what other readers read."""

_ALSO_NOUNS = (
    r"state|practice|quote|book|record|report|review|test|call|text|mail|e-?mail|ring|phone|message"
    r"|present|share|form|return|schedule|register|finish|list|name|start|head|update|design|plan"
    r"|change|mark|label|type|rate|pay|contact|meet|leave|look|study|print|note|dress|limit|walk"
    r"|research|hand|build|try|supply|answer|reply|pop|ping|shoot|copy|block|bring|carry|decline"
    r"|come|watch"
)
IMPERATIVE = Pattern(
    rf"(?:do )?(?:(?!(?:{_ALSO_NOUNS})\b)(?:{_TO_ANSWER}|{_TO_SEND}|{_TO_DO})(?:[ ](?!(?:is|was"
    r"|are|has|had"
    r"|of|will|interview|test|link|details|here|today|online|button|\u2013|-)\b)|(?=[.!,\n]|\Z))"
    rf"|(?:{_ALSO_NOUNS})[ ](?:back )?(?:(?:to|by|with|at|on|for|or|and|the|your|an?|my|our|this"
    r"|these|that|me"
    r"|us|him|her|it|from|any|one|all|what|which|whether|how|why|as|early|in|yes|ok|y|no|c|1"
    r"|0?\d{3}|\+\d)\b"
    r"|(?-i:[A-Z])|\d|\S+@))",
    re.IGNORECASE,
)
"""A sentence that opens with it tells you to do something; what is also a noun needs an object."""

BARE_ANSWER = Pattern(
    r"(?:please )?(?:let (?:me|us|[A-Z]\w+) know|lmk|(?:send|email|text|txt|call|ring|tell|give"
    r"|flick"
    r"|drop|pop|ping|shoot|message|whatsapp) (?:me|us)\b|reply (?:yes|ok|y|with|to|by|back)\b"
    r"|confirm\b(?!ed)|rsvp\b(?!:))",
    re.IGNORECASE,
)
"""An opening that tells you to answer also within a sentence, behind a comma."""

NOUNS = Pattern(
    r"(?:\w+[ ]){0,2}\w+[ ]{0,12}:[ ]|\w+ whenever|join\b|dial\b|watch\b|contact\b|meet\b|leave\b"
    r"|test (?:date|link|duration|engineer|manager)|register now|apply (?:now|here|online|today)\Z"
    r"|share (?:this|via|on|in your|job|button)|e-?mail (?:this|address|me jobs|alerts)"
    r"|reply (?:for"
    r"|stop|remove|unsubscribe)|return to|come (?:and|join|grow|back)|keep (?:in touch|up|well"
    r"|safe)"
    r"|print (?:this|page)|call (?:or text\Z|for|details|centre|center|with)|accept[ /|]*decline"
    r"|have a (?:great|good|nice|lovely|wonderful|fab|safe)|make (?:it|an impact)|accept (?:all"
    r"|cookies)"
    r"|sign in (?:to your|with)|start(?:ing)? (?:date|salary|on|at|from|rate)|pay (?:is|from|range"
    r"|rate)"
    r"|come (?:along )?(?:with|wt)\b|bring|carry|remember|ensure|name|head|be (?:part|sure|in|at)"
    r"|check (?:out|your spam)|look (?:forward|out)|try|ask (?:us|any)|follow|report any|see to"
    r"|put your"
    r"|plan\b|supply (?:chain|teacher)|build|design|deliver (?!your)|identify|teach|design|walk"
    r"|give (?:back)|create|describe",
    re.IGNORECASE,
)
"""Sentences that open with such a verb and yet ask for nothing, or tell a duty of the job."""

NO_ASKING = Pattern(
    r"\b(?:in your groups|any (?:other |further |more )*(?:questions?|queries|concerns|doubts?"
    r"|issues|problems|difficult\w+|trouble|clarification|information)|hesitate|feel free"
    r"|unsubscribe|opt out\Z|address book|do not reply|not reply|environment|should you|assistance"
    r"|(?:for|more) (?:further )?information|find attached|privacy|for (?:any )?queries"
    r"|know how (?:you|we|it|u) (?:can|could)|adjustments?|accommodations?|spam|junk|our website"
    r"|cookies|followers|refer a friend|newsletter|job alerts?|log ?in to your|directly to this"
    r"|if (?!this|that (?:works|suits|time|is (?:ok|fine))|it (?:works|suits)|possible|so\b"
    r"|serving|needed"
    r"|the (?:time|date|slot|above)|you(?:['\u2019]re| are) (?:still )?(?:available|interested"
    r"|happy"
    r"|vegetarian|able|coming|attending|keen|free|ok)|you can (?!['\u2019]?t)|you(?:r| still| will"
    r"| wish to"
    r"|['\u2019]d like to (?:go|proceed|come)|['\u2019]ll)|u (?:can|r)\b|your"
    r"|you have (?:any )?(?:allerg|dietary"
    r"|anything|other)))",
    re.IGNORECASE,
)
"""Boilerplate, and requests that hold only in a case."""

CONDITION = Pattern(
    r"\b(?:if|should|unless|in case)[ ](?!interested|keen|this sounds|so\b|that works|this works"
    r"|yes\b"
    r"|ok\b|not (?:done )?already|possible|you haven['\u2019]t|you(?:['\u2019]re| are)? (?:still )?"
    r"(?:interested|keen|happy|up for|available|wish to (?:apply|be considered)|want to apply"
    r"|would like to (?:apply|be considered)|like the sound|think)|it(?: is of"
    r"|['\u2019]s of)? interest)",
    re.IGNORECASE,
)
"""What stands before a request that holds only in a case. Being interested is no such case."""
