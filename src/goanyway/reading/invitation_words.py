"""How somebody is asked to an interview, and what people meet for."""

from __future__ import annotations

from goanyway.reading.phrases import WITHIN, any_of

_ASKING = (
    r"(?:invit(?:e|ed|ing|ation)|confirm(?:s|ed|ing|ation)?|schedul(?:e|ed|ing)|availab(?:le"
    r"|ility)"
    r"|arrang(?:e|ed|ing)|book(?:ed)?|set(?:ting)? up|slot|pleased|delighted|like|love)"
)
_TALKING = (
    r"(?:interview|phone screen|screening call|(?:assessment|selection) (?:day|center|centre)"
    r"|chat (?:with|to) you|speak (?:with|to) you|talk (?:with|to) you|meet (?:with )?you"
    r"|see you in person|meet the team|hirevue|(?:get|getting) to know you"
    r"|(?:chat|talk|speak) (?:\w{1,12} )?(?:on|over) the (?:phone|telephone)"
    r"|(?:phone|telephone|video|zoom|teams|intro(?:ductory)?|screening) (?:call|chat)"
    r"|trial (?:shift|day))"
)
INVITES = any_of(
    r"(?:push|move|bump|shift|bring|switch|change) (?:it |this |u |you )?(?:back |forward )?"
    r"(?:to|til|till|until) (?:\d|mon|tue|wed|thu|fri|sat|sun|noon|tomorrow|tmrw|next|later)",
    r"(?:assessment|interview|trial(?: shift| day)?|practical(?: test)?|test|loop|meeting|call)"
    r" (?:for \w{1,20} (?:\w{1,3} )?)?(?:is|will be) (?:on |set for |at )?(?:mon|tue|wed|thu|fri"
    r"|sat|sun|\d)\w*",
    r"(?:can|could|free to|able to|available to) (?:talk|speak|chat|meet) (?:today|tomorrow|tmrw"
    r"|tonight|this|next|on|at|mon|tue|wed|thu|fri|sat|sun)\w*",
    r"(?:client|they|she|he|team|manager|director|boss|owner|panel|board|we) (?:wish(?:es)?|wants?"
    r"|would like|(?:would |['\u2019]d )?love|are keen|is keen|asked) to (?:meet|see|interview|talk"
    r" (?:to|with)|speak (?:to|with)|chat (?:to|with)) (?:with )?(?:you|u)",
    r"(?:coffee|a call|a chat|zoom|teams)\b[^.?!\n]{0,40}(?:mon|tue|wed|thu|fri)\w*\b[^.?!\n]{0,20}"
    r"\d\w{0,4}(?=[^.?!\n]{0,8}\?)",
    r"(?:push|move|bump|shift|bring|put)\b[^.?!\n]{0,40}(?:back|forward|up|out|on|later|earlier)"
    r" (?:by )?(?:an?|one|half an|two|\d) (?:hours?|hrs?|mins?|minutes|days?|week)",
    r"(?:take|complete|start|record|finish|do) (?:the|your|this|our|an?) (?:\w{1,12} ){0,2}"
    r"(?:assessment|video interview|coding (?:test|challenge)|aptitude test|one-way interview)",
    r"(?:appear|report|attend) (?:for|at|to)? ?(?:an? |the |your )?(?:\w{1,12} ){0,2}interview",
    r"(?:let (?:me|us) know|send (?:me|us)|share|what(?:['\u2019]s| is| are)) (?:your|ur)"
    r" availabilit(?:y|ies)",
    r"(?:what|which|any of these|do any of these) (?:times?|days?|slots?) (?:\w{1,10} ){0,3}"
    r"(?:suits?|works?)",
    rf"{_ASKING}\b{WITHIN}{_TALKING}",
    rf"interview\b{WITHIN}{_ASKING}",
    r"(?:your|an|the|first|second|final|panel|video|phone|technical|on-?site) interview "
    "(?:with|at|on|for|is|will|has been)",
    rf"interview\b{WITHIN}(?:will be|is|to be) (?:held|conducted|on|at)",
    rf"selected for\b{WITHIN}interview",
    rf"(?:can|could) (?:you|u) (?:do|jump on|hop on|join|take)\b{WITHIN}(?:call|interview|chat)",
    r"(?:can|could|would) (?:you|u) (?:come|stop|drop|pop) (?:in|by|over)",
    rf"(?:are|r|would) (?:you|u) (?:be )?(?:free|available|around)\b{WITHIN}"
    "(?:call|chat|talk|interview|meet|speak)",
    r"(?:pick|choose|book|select|grab|reserve) (?:a|an|your|any"
    r"|one of the) (?:\w{1,12} ){0,2}(?:slot|time)s?",
    r"(?:can|could|any chance|chance|could|able to|wanna|want to)(?: (?:you|u))?(?: (?:can"
    r"|could))?[ ](?:come|stop|drop|pop|swing) (?:in|by|over|down)",
    r"(?:you are|you['\u2019]re|u r) invited (?:to|for) (?:\w{1,12} ){0,6}(?:assessment"
    r"|interview|test|event|day|session)",
    r"(?:wants?|like|love|keen) (?:to|2) (?:meet|see|talk to|talk 2|talk with|speak to"
    r"|interview) (?:with |w )?(?:you|u|her|him)\b",
    r"(?:ok|okay|alright) if i (?:call|ring|phone) (?:you|u)\b",
    r"move (?:you|u) (?:from|to)\b",
    r"(?:next|first|second|final) (?:step|stage|round)[^.\n]{0,60}(?:is"
    r"|will be) an? (?:online |video |phone )?(?:assessment|interview|test|call)",
    r"chat (?:to|with) you about",
    rf"(?:up for|happy to have|fancy|have time for|time for)\b{WITHIN}(?:call|chat|interview"
    rf"|coffee|trial)",
    r"(?:we|i)(?: would| ['\u2019]d|['\u2019]d)? (?:very much )?(?:like|love) to invite you",
    r"(?:we|i) (?:would )?(?:hereby )?invite you (?:to|for) (?:an? |our )"
    r"(?:\w{1,15} ){0,2}(?:interview|site|office|assessment|meeting|conversation|visit)",
    rf"chat about (?:the|our|a|an|your)\b{WITHIN}(?:job|role|position|opening)",
    r"interview (?:invitation|confirmation|request|details)",
    rf"invit(?:e|ed|ing|ation)\b{WITHIN}(?:to|for) (?:an? |the |your )?(?:\w{{1,15}} ){{0,3}}"
    "(?:stage|round|call)",
    r"(?:come|coming) (?:in )?(?:for|to) an? (?:\w{1,15} )?(?:interview|trial shift|chat)",
)
INVITES_ABROAD = any_of(
    r"(?:confirm\w{0,3}|best\u00e4tig\w{0,3}|bevestig\w{0,3})\b[^.\n]{0,30}(?:entrevista|entretien"
    r"|entrevue|gespr\u00e4ch|gesprek|colloquio|rendez-vous|cita)",
    r"disponible\b[^.\n]{0,30}(?:\u00e9change|appel|entretien|entrevista|llamada|conversaci\u00f3n)",
    r"(?:zeit|lust|verf\u00fcgbar)\b[^.\n]{0,40}(?:gespr\u00e4ch|telefonat|call|kennenlernen)",
    r"(?:tijd|beschikbaar)\b[^.\n]{0,40}(?:gesprek|kennismak\w{2,4}|bellen)",
    r"(?:dispon\u00edvel|disponibilidade)\b[^.\n]{0,40}(?:conversa|entrevista|papo|chamada)",
    r"(?:pr\u00f3xima|segunda|terceira|siguiente) (?:etapa|fase) (?:j\u00e1 )?(?:est\u00e1|es)",
    r"(?:realizar|completar|hacer|fazer)\b[^.\n]{0,30}(?:prueba|test|v\u00eddeo-?entrevista|teste)",
    r"(?:vous|te|dich|sie|ihnen)\b[^.\n]{0,60}(?:rencontrer|conocer(?:te|le|la)?|kennenlernen"
    r"|kennenzulernen)",
    r"(?:entretien|entrevue|entrevista|vorstellungsgespr\u00e4ch|gespr\u00e4ch|gesprek|colloquio)\b"
    r"[^.\n]{0,60}(?:report\u00e9e?|verschoben|verlegt|aplazad[ao]|remarcad[ao]|verzet|fix\u00e9"
    r"|best\u00e4tig|confirm)",
    r"(?:zu[mr]?|f\u00fcr)[^.\n]{0,60}(?:einladen|einzuladen)",
    r"einladung zu[mr]? (?:vorstellungsgespr\u00e4ch|gespr\u00e4ch|interview|hearing)",
    r"laden (?:wir )?(?:sie|dich)[^.\n]{0,80}\bein",
    r"convo(?:quer|cation|quons|camos|catoria)\b[^.\n]{0,60}(?:entrevue|entretien|entrevista"
    r"|din\u00e1mica)",
    r"(?:inviter|invitons)[^.\n]{0,60}(?:entrevue|entretien)",
    r"invit(?:ar|amos)[^.\n]{0,60}entrevista",
    r"(?:convidar|convidamos|agendar|avan\u00e7ou|marcar)[^.\n]{0,80}(?:entrevista|etapa"
    r"|conversa|papo)",
    r"(?:vir|venir|haces|hacer|fazer)[^.\n]{0,30}(?:una |a |la )?entrevista",
    r"invitar(?:la|lo|ti)[^.\n]{0,40}colloquio",
    r"(?:uitnodigen|uitnodiging)[^.\n]{0,60}gesprek",
    r"zapro(?:si\u0107|szenie|szamy)[^.\n]{0,60}rozmow",
    r"(?:bjuda|inviterer?|innkall\w*|indkald\w*|kutsumme)[^.\n]{0,60}(?:intervju|samtale"
    r"|haastattelu)",
)
MEETS = any_of(
    "(?:practical (?:test|exam)|loop|exercise|assessment|intake|audition)",
    "(?:badge|check in|report) (?:in )?(?:at|to)",
    "come see",
    r"make it (?:mon|tue|wed|thu|fri|sat|sun|\d)\w*",
    "same (?:place|spot|link|time|address)",
    r"bring (?:your|ur)",
    "reporting time",
    "ask (?:for|4)",
    "show (?:you|u) (?:around|round)",
    "walk[- ]?in",
    "drive",
    "orientation",
    "coffee",
    "interview(?:s|ed)?",
    "intv",
    "entrevista",
    "entrevue",
    "entretien",
    r"vorstellungsgespr\u00e4ch",
    r"kennenlern\w*",
    r"gespr\u00e4ch",
    "colloquio",
    r"\w*gesprek",
    "hearing",
    "zoom",
    "teams",
    "webex",
    "google meet",
    "facetime",
    "video call",
    "phone call",
    "assessment",
    "aptitude test",
    "online test",
    "trial",
    "come in",
    "come by",
    "drop by",
    "drop in",
    "pop in",
    "stop by",
    "swing by",
    "meet (?:with |w )?(?:you|u)",
    "talk (?:to|2|with) (?:you|u)",
    "talk 2 u",
    "chat",
    "meet (?:the|our|with)",
    "hiring event",
    "open day",
    "see you",
    "see u",
    "call (?:you|u)",
    "ring you",
    "final round",
    "round",
    "panel",
    "rozmow\\w*",
    "intervju\\w*",
    "face to face",
    "f2f",
    "in person",
    "see (?:you|u|her|him|them) on",
    "facetime",
    "call (?:you|u)",
    "haastattelu\\w*",
    r"din\u00e1mica",
    "bate-papo",
    "papo",
    "meeting",
    "wants? (?:to|2) (?:meet|see|talk)",
    "want to see you",
    "superday",
    "discussion",
    "screening",
    "visit",
    "trabalho|conversa",
    "conversation",
)
INTERVIEW = any_of("interview")
