"""The words in which somebody is asked to do something: openings, verbs, and what is no request."""

from __future__ import annotations

import re

from goanyway.reading.phrases import Pattern

_TO_SEND = (
    r"send(?: (?:back|in|over|through|across))?|share|submit|upload|provide|attach|enclose"
    r"|forward|e-?mail|mail|flick|pop|ping|shoot|return|include"
)
_TO_ANSWER = (
    r"confirm|acknowledge|reply|respond|rsvp|answer|revert|lmk|keep (?:me|us) posted|get back to"
    r"|let (?:me|us|him|her|them|[A-Z][\w.-]+(?: [A-Z]\w+)?) (?:know|have)|tell (?:me|us"
    r"|[A-Z]\w+)|drop (?:me|us)|give (?:me|us|[A-Z]\w+)|get in touch|advise|indicate|notify"
    r"|inform|mention|quote|state|flag|specify|text|txt|call|ring|phone|message|whatsapp|dm|inbox"
    r"|accept|decline|intimate (?:your|us|me)|shout (?:back|if|by|at|out)"
    r"|say (?:which|what|when|whether|if|yes|hello)|holler|signal"
)
_TO_DO = (
    r"complete|fill (?:in|out|up|the|this)|go (?:through|over)|push|invite|open|jot down"
    r"|sign(?: up| in)?|pick(?: up)?|choose|book|select|schedule|grab|reserve|register|apply"
    r"|prepare|present|record|report|check(?: in)?|ask|clone|fork|handle an?|avail|wear|dress"
    r"|arrive|come|review|re-?read"
    r"|read|look|have (?:an?|your|some|at least|one|two|three|\d)|take (?:a|the|this|part)|study"
    r"|practi[sc]e|be (?:on time"
    r"|prepared|ready|punctual|there|early|sure|in|at|present)|download|install|test|rename|keep"
    r"|log in|join|dial|turn up|set (?:aside|up)|familiari[sz]e|think (?:about|of)|print|scan"
    r"|undertake|attend|make (?:sure|a|an)|ensure|remember|bear in mind|watch|finish|create|write"
    r"|put|add|list|name|start|stop by|drop by|swing by|pop by|head|update|verify|collect|bring"
    r"|carry|consult|follow|research|decide|amend|block|cc|copy|hand|leave|meet|proceed|translate"
    r"|type|rate|try|connect|switch|change|mark|label|clear|cancel|reschedule|pay|supply|give"
    r"|describe|explain|introduce yourself|outline|summari[sz]e|solve|build|design|plan|limit"
    r"|identify|compile|gather|note down|double[- ]check|see to|deliver|teach|walk|contact"
    r"|reach out"
)
VERB = rf"(?:{_TO_SEND}|{_TO_ANSWER}|{_TO_DO})"

SENDING = Pattern(
    rf"(?:{_TO_SEND}|envoy\w+|schick\w*|send(?:en|e)|env[i\u00ed]\w+|mand[ae]\w*|stuur|apply"
    r"|quote|state|indicate|confirm|mention|revert|reply|supply|list)\b",
    re.IGNORECASE,
)
"""A request that opens with one of these may name several things to send."""

_PLEASE = (
    r"(?:please|pls|plz|plse|kindly)(?: do)?(?: (?:also|kindly|just|then|now|either|both|try to"
    r"|be so kind (?:as to|and)|make sure(?: that)?(?: you| to)|ensure (?:that )?you|remember to"
    r"|take (?:a moment|some time|the time) to|be sure to|don['\u2019]?t forget to|(?:use|follow"
    r"|click)(?: on)? (?:the|this|our) (?:\w+ ){0,2}(?:link|form|portal|button|calendar)(?: below"
    r"| above)? to)){0,2},?"
)
_SHOW = (
    r"(?:teach|present|share your|walk us|show us|(?:give|make|hold|handle|do) an?"
    r"(?= (?:[\w-]+ ){0,3}(?:presentation|talk|lecture|lesson|class|demo\w*|pitch|seminar)\b)"
    r"|deliver"
    r"|record|complete|sit|write|prepare"
)
_FRAMES = (
    _PLEASE,
    (
        r"(?:can|could|would|will) (?:you|u|ya)(?: (?:please|pls|kindly|also|just|possibly"
        r"|be able to|be so kind as to)){0,2}(?:,? please,?)?"
    ),
    (
        r"(?:you|u|candidates|applicants|attendees)(?:['\u2019]ll| will)? (?:must|should|need to"
        r"|have to|are (?:kindly |also |hereby )*(?:asked|requested|required|expected|invited) to"
        r"|be (?:asked|required|expected|invited|requested) to)(?: also| please| kindly)?"
    ),
    (
        r"(?:interested|suitable|eligible)(?: and \w+)? (?:candidates|applicants|persons"
        r"|people) (?:can|may|should|must|are (?:kindly )?(?:asked|requested|invited) to"
        r"|are advised to|to)"
    ),
    (
        r"(?:invited?|invites|asked|required) (?:you )?to(?= (?:take|complete|record|sit|submit"
        r"|book|choose|schedule|select|pick|present|undertake|prepare|send|share)\b)"
    ),
    (
        r"we(?:['\u2019]d| would|['\u2019]ll)? (?:also )?(?:ask|request|need|require|want|like"
        r"|love) (?:that )?(?:you|u)(?: to| all to)?"
    ),
    (
        r"(?:we|i)(?:['\u2019]d| would| should) (?:really )?(?:be (?:very |most )?(?:grateful"
        r"|thankful|obliged)|appreciate(?: it)?) if you (?:could|would|can)(?: please| kindly)?"
    ),
    r"(?:grateful|appreciate it|great|helpful|good|appreciated|lovely) if you (?:could|would|can)",
    r"(?:be|make) sure (?:you|to|that you)|(?:remember|don['\u2019]?t forget) to",
    r"all you (?:need|have) to do is|the next step is(?: for you)? to",
    (
        r"(?:selected|short-?listed|successful|invited|preferred|final) (?:candidates|applicants"
        r"|students"
        r"|people|nominees)(?: will| must| should| shall)?(?: then)?(?: be (?:asked|required"
        r"|invited"
        r"|expected) to)?(?= (?:take|complete|record|sit|present|give|deliver|prepare|submit"
        r"|teach|undertake)\b)"
    ),
    (
        rf"(?:you|u)(?:['\u2019]ll| will)(?: then| also)?(?= {_SHOW}|take (?:an?|the"
        r"|our) (?:\w+ ){0,2}(?:test|assessment|exercise))\b)"
    ),
)
FRAME = Pattern(
    rf"(?<!\w)(?:{'|'.join(_FRAMES)}):?[ ](?:\(\w\)[ ])?(?=(?:also |then )?{VERB}\b)", re.IGNORECASE
)
"""What is asked for stands behind it."""

NOT_A_REQUEST = Pattern(
    r"(?:(?:have|keep) (?!your|an? |\d|ready|the)|be (?:advised|informed|aware|assured|noted"
    r"|at ease|reminded|guided|patient|in touch|sure)|contact|visit|ask (?:us|me|any|questions)"
    r"|report (?:any|directly|to the (?:head|manager|director))|follow (?:us|the news)"
    r"|write to us if|check (?:out|our|your spam)|join (?:our|the team|us (?:in|as|on))"
    r"|accept (?:our|my)|let the|call if|make it|attend (?:an?|the|this|your"
    r"|our) [^.]{0,30}interview|come (?:along )?(?:with|wt|for|to|in|into|and|along|back|by)\b"
    r"|(?:pop|come|call|drop|swing|stop|nip|head)(?: on| back)? (?:in|over|by|down|out|up|round"
    r"|along"
    r"|across)\b(?![^.\n]{0,20}\b(?:with|w/|cvs?|resum\w|r\u00e9sum\u00e9))"
    r"|take (?:along|with|your|care|the (?:lift|stairs|elevator|bus|train|tram))|take an? (?:seat"
    r"|copy|look at our)|bring|carry"
    r"|introduce yourself|announce|start (?:on|your|the)|meet|leave|try|reach out|walk"
    r"|read (?:all of |through )?(?:this|these|the (?:following|below|above)|below"
    r"|on)\b(?! \w+ (?:and|before)\b)"
    r"|pay (?:attention|close)|look forward|keep in mind|see to)\b",
    re.IGNORECASE,
)
"""What follows the opening of a request where nothing is asked for, or what other readers read."""

_ALSO_NOUNS = (
    r"state|practice|book|record|report|review|test|call|text|mail|e-?mail|ring|phone|message"
    r"|present|share|form|return|schedule|register|finish|list|name|start|head|update|design|plan"
    r"|change|mark|label|type|rate|pay|contact|meet|leave|look|study|print|note|dress|limit|walk"
    r"|research|hand|build|try|supply|answer|reply|pop|ping|shoot|copy|block|bring|carry|decline"
    r"|come|watch"
)
IMPERATIVE = Pattern(
    rf"(?:do )?(?:(?!(?:{_ALSO_NOUNS})\b)(?:{_TO_ANSWER}|{_TO_SEND}|{_TO_DO})(?:[ ](?!(?:is|was"
    r"|are|has|had|of|will|interview|test|link|details|here|today|online|button|\u2013|-)\b)"
    rf"|(?=[.!,\n]|\Z))|(?:{_ALSO_NOUNS})[ ](?:back )?(?:(?:to|by|with|at|on|for|or|and|the|your"
    r"|an?|my|our|this|these|that|me|us|him|her|it|from|any|one|all|what|which|whether|how|why"
    r"|as|early|in|yes|ok|y|no|c|1|0?\d{3}|\+\d)\b|(?-i:[A-Z])|\d|\S+@))",
    re.IGNORECASE,
)
"""A sentence that opens with it tells you to do something; what is also a noun needs an object."""

NEEDED = Pattern(
    r"\bneed (?=(?:an?|your) (?:\w+ )?(?:yes|answer|confirmation|reply|response|decision)\b)",
    re.IGNORECASE,
)
"""A request for a thing in place of an act: "need a yes by noon"."""

OPENS_WITH = Pattern(
    r"\b(?:begin|start|open|commence)s? with (?=an? (?:[\w-]+ ){0,3}presentation\b)", re.IGNORECASE
)
"""What you will have to present is something to prepare."""

BARE_ANSWER = Pattern(
    r"(?:please )?(?:let (?:me|us|[A-Z]\w+) know|lmk|(?:send|email|text|txt|call|ring|tell|give"
    r"|flick|drop|pop|ping|shoot|message|whatsapp) (?:me|us)\b|reply (?:yes|ok|y|with|to|by"
    r"|back)\b|confirm\b(?!ed)|rsvp\b(?!:))",
    re.IGNORECASE,
)
"""An opening that tells you to answer also within a sentence, behind a comma."""

NOUNS = Pattern(
    r"(?:\w{1,30}[ ]){0,2}\w{1,30}[ ]{0,12}:[ ]|\w{1,30} whenever|join\b|dial\b|watch\b|contact\b"
    r"|meet\b"
    r"|leave\b|test (?:date|link|duration|engineer|manager)|register now|apply (?:now|here"
    r"|online|today)\Z|share (?:this|via|on|in your|job|button)|e-?mail (?:this|address|me jobs"
    r"|alerts)|reply (?:for|stop|remove|unsubscribe)|return to|apply (?:before|until|from"
    r"|(?:at )?any ?time|anytime)\b[^.\n]{0,30}\Z"
    r"|come (?:and|join|grow|back|for|to|in|out|on|along|down|over|round|up|through)\b"
    r"|(?:pick|drop) (?:&|and|n)[ ]|report (?:to|at|for|time|date)\b"
    r"|ask(?: for)? (?-i:(?:Mr|Ms|Mrs|Dr|Sir|Madam|Prof)\b)"
    r"|keep (?:in touch|up|well|safe)|print (?:this|page)|call (?:or text\Z|for|details|centre"
    r"|center|with)|accept[ /|]*decline|have a (?:great|good|nice|lovely|wonderful|fab|safe)"
    r"|make (?:it|an impact)|accept (?:all|cookies)|sign in (?:to your|with)"
    r"|start(?:ing)? (?:date|salary|on|at|from|rate)|pay (?!the|your|an?\b|for\b|attention)"
    r"|come (?:along )?(?:with|wt)\b|bring|carry|remember|ensure|name|head|be (?:part|sure|in"
    r"|at)|check (?:out|your spam)|look (?:forward|out)|try|ask (?:us|any)|follow|report any"
    r"|see to|put your|plan\b|push (?:the|for)|invite|open|go over|supply (?:chain|teacher)"
    r"|build|design|deliver (?!your)|identify|teach|design|walk|give (?:back)|create|describe",
    re.IGNORECASE,
)
"""Sentences that open with such a verb and yet ask for nothing, or tell a duty of the job."""

NO_ASKING = Pattern(
    r"\b(?:in your groups|the sender\b|in error\b|intended (?:recipient|addressee)|disclos\w+"
    r"|distribut\w+|disseminat\w+|destroy|delet(?:e|ing) (?:it|this)|bank(?:ing)? details"
    r"|credit card"
    r"|access (?:needs|requirements)|report this|any (?:other |further |more )*(?:questions?"
    r"|queries|concerns|doubts?"
    r"|issues|problems|difficult\w+|trouble|clarification|information)|hesitate|feel free"
    r"|unsubscribe|opt out\Z|address book|do not reply|not reply|environment|should you"
    r"|assistance|(?:for|more) (?:further )?information|find attached|privacy"
    r"|for (?:any )?queries|know how (?:you|we|it|u) (?:can|could)|adjustments?|accommodations?"
    r"|spam|junk|our website|cookies|followers|refer a friend|newsletter|job alerts?"
    r"|log ?in to your|directly to this|if (?!this|that (?:works|suits|time|is (?:ok|fine))"
    r"|it (?:works|suits)|possible|so\b|serving|needed|the (?:time|date|slot|above)"
    r"|you (?:can(?: still| not|not)? |still |do |will |can['\u2019]?t )?(?:come|attend"
    r"|make (?:it|that|this)|join|accept)\b"
    r"|you need (?:a(?:nother| different)|to (?:change|move|reschedule))"
    r"|you(?:['\u2019]re| are) (?:still )?(?:available|interested|happy|vegetarian|able|coming"
    r"|attending|keen|free|ok)|you can (?!['\u2019]?t)|you(?:r| still| will| wish to"
    r"|['\u2019]d like to (?:go|proceed|come)|['\u2019]ll)|u (?:can|r)\b|your"
    r"|you have (?:any )?(?:allerg|dietary|anything|other)))",
    re.IGNORECASE,
)
"""Boilerplate, and requests that hold only in a case."""

CONDITION = Pattern(
    r"\b(?:if|should|unless|in case|when(?:ever)?(?=[ ](?:something|anything"
    r"|you have (?:any )?questions?"
    r"|in doubt|problems?|lost|running late)\b))[ ](?!interested|keen|this sounds|so\b|that works"
    r"|this works"
    r"|yes\b|ok\b|not (?:done )?already|possible|you haven['\u2019]t|you(?:['\u2019]re"
    r"| are)? (?:still )?(?:interested|keen|happy|up for|available|wish to (?:apply"
    r"|be considered)|want to apply|would like to (?:apply|be considered)|like the sound|think)"
    r"|it(?: is of|['\u2019]s of)? interest)",
    re.IGNORECASE,
)
"""What stands before a request that holds only in a case. Being interested is no such case."""
