"""Other people's money, checks, parcels and names that pass through the reader."""

from __future__ import annotations

from goanyway.domain.screening import Family, Strength
from goanyway.screening.request_patterns import Wording
from goanyway.screening.rule import Rule
from goanyway.screening.rules.words import WARNS

_CHECK = r"(?:check|cheque|cashier'?s check|money order)s?"

_PARCELS = r"(?:parcels?|packages?|boxes|shipments?|packets|items|goods)"


RULES = (
    Rule(
        "cheque",
        Family.SCHEME,
        Strength.HARD,
        "It has you deposit a check and spend or pass on part of it. The check will bounce, and "
        "the money you sent is gone.",
        "Wages paid by check; a void check for setting up direct deposit.",
        ("ftc-2021", "bbb-2023"),
        (
            Wording(
                (
                    "check cheque cheques checks money",
                    (
                        "deposit deposited print bank mobile cover covers clear cleared reflects zelle "
                        "issue issued mail mailed atm cash credited"
                    ),
                ),
                rf"\b(?:deposit|print|cash)\b[^.!?]{{0,60}}\b{_CHECK}\b"
                rf"|\b{_CHECK}\b[^!?]{{0,160}}\b(?:deposit(?:ed)? (?:it|both|this|today|at|via|with"
                r"|the|them|into|in|using)|print(?:ed)?|mobile deposit|deposit slip|snap|atm)\b"
                rf"|\b{_CHECK}\b[^.!?]{{0,120}}\b(?:equipment|software|workstation|home ?office"
                r"|laptop|macbook|vendor|supplies|office setup|furniture)\b"
                rf"|\b(?:mail|send|issue|email)(?:ed|ing)?\b[^.!?]{{0,40}}\b{_CHECK} (?:of|for|which"
                r"|that|to cover)\b"
                rf"|\b{_CHECK} (?:has )?(?:cleared|reflects?)\b",
                honest=r"\b(?:background|reference|credit|security|dbs|police|criminal|void(?:ed)?)\b",
                honest_anywhere=(
                    rf"{WARNS}|\b(?:void(?:ed)? (?:check|cheque)|direct deposit|pay ?stub|wages by"
                    r"|background|credit check|reference checks?|checks? once)\b"
                ),
            ),
        ),
    ),
    Rule(
        "money-mule",
        Family.SCHEME,
        Strength.HARD,
        "It runs other people's money through your account. That is money laundering, and you "
        "can be held responsible.",
        "A payments job on the firm's own accounts.",
        ("fbi-mules", "scamwatch-2025"),
        (
            Wording(
                (
                    (
                        "payment payments funds money balance buyers refunds transfers salary client "
                        "clients customers cash transfer"
                    ),
                    "account accounts remit forward deduct keep pass withdraw commission retain",
                ),
                r"\b(?:receive|collect|accept|process|get)\w{0,3}\b[^!?]{0,160}\b(?:deduct|remit"
                r"|forward|pass (?:it|them|these|on)|send (?:it|the|them) on|send on|transfer (?:the"
                r"|it|them)|keep|retain)\b[^.!?]{0,80}\b(?:\d{1,2} ?%|per ?cent|commission|balance"
                r"|rest|main office|account|western union|bitcoin|usdt|stables|suppliers?|by revolut)"
                r"|\b(?:your|ur) (?:own |personal |private )?(?:bank )?account\b[^!?]{0,120}\b"
                r"(?:forward|pass (?:it|them) on|send (?:it|them|the rest) (?:on|to)|withdraw"
                r"|remit|keep (?:\d|your))"
                r"|\b(?:forward|send|pass)(?: on)? (?:\d{1,2} ?%|the (?:rest|balance))[^.!?]{0,60}"
                r"|\b(?:lodge|deposit) the same in his personal account"
                r"|\b(?:has|have) (?:been )?paid [^.!?]{0,30}into your account\b"
                r"|\b(?:salary|money|payments?) lands? (?:with|in|on)\b"
                r"|\b(?:money has|funds have|funds has) been in your account\b",
                honest_anywhere=rf"{WARNS}|\b(?:your wages|your salary (?:is|will be) paid|payroll will)\b",
            ),
            Wording(
                ("less keep deduct commission percent minus", "send transfer forward remit pass"),
                r"\b(?:send|transfer|forward|remit|pass)\b[^.!?]{0,60}\b(?:less|minus|keep(?:ing)?"
                r"|after (?:deducting|taking)) (?:your )?(?:\d{1,2}(?:\.\d)? ?(?:%|per ?cent)"
                r"|commission|¤)"
                r"|\b(?:keep|deduct|take|retain) (?:your )?(?:¤{2,9}|\d{1,2} ?(?:%|per ?cent)"
                r"|\d{2,3}\b)[^!?]{0,90}\b(?:send|transfer|forward|remit|zelle|get the rest)",
                honest_anywhere=WARNS,
            ),
        ),
    ),
    Rule(
        "reshipping",
        Family.SCHEME,
        Strength.STRONG,
        "It has packages sent to your home for you to send on. They're paid for with stolen cards.",
        "A warehouse or courier job at the firm's own site.",
        ("usps-300a",),
        (
            Wording(
                (
                    "parcel parcels package packages boxes shipment shipments packets",
                    "home address forward repack relabel label send reship receive inspect remove ship abroad",
                ),
                rf"\b{_PARCELS}\b[^!?]{{0,120}}\b(?:to your (?:home|address|house|door|flat)"
                r"|at (?:your )?home|come to you|repack|relabel|re-?label|(?:send|ship|forward|post)"
                r"\w{0,3} (?:them|it|these) (?:on|out|to|abroad)|you send (?:them|to)|new label)"
                rf"|\b(?:receive|accept|forward|inspect|re-?ship|repack|check)\w{{0,3}}\b[^.!?]{{0,40}}"
                rf"\b{_PARCELS}\b[^.!?]{{0,60}}\b(?:home|address|forward|label|ship|abroad)"
                r"|\b(?:shipping|parcel|package|logistics|delivery|quality) (?:assistant|inspector"
                r"|manager|handler|clerk|agent|coordinator)\b[^.!?]{0,60}\b(?:home|remote)"
                r"|\bremove the (?:bill|invoice|old label)\b",
                honest_anywhere=rf"{WARNS}|\b(?:warehouse (?:shift|address)|laptop|prepaid label|drop off)\b",
            ),
        ),
    ),
    Rule(
        "account-renting",
        Family.SCHEME,
        Strength.HARD,
        "It wants to use an account or an identity of yours. You can be held responsible for "
        "what they do with it.",
        "A request for the address of your profile.",
        ("fbi-mules", "written-messages"),
        (
            Wording(
                (
                    "account accounts profile linkedin upwork paypal monzo revolut wise bank banks",
                    "rent lend borrow open use fresh new access run hand verified",
                ),
                r"\b(?:rent|lend|borrow|lease)(?:ing)?\b[^.!?]{0,30}\b(?:account|profile|linkedin"
                r"|upwork|id)\b"
                r"|\b(?:open|create|register|set up|make)\b[^.!?]{0,50}\b(?:new |fresh )?(?:bank )?"
                r"accounts?\b[^!?]{0,120}\b(?:username|password|passcode|pin|log-?in|access|in your"
                r" name|your (?:own )?passport|using your details|send us|card)"
                r"|\b(?:we|i|our \w{1,10}|my guys) (?:will |'ll )?(?:use|run|work (?:from|on|through))"
                r" your (?:account|profile|linkedin|upwork|name)\b",
                honest_anywhere=rf"{WARNS}|\b(?:advise|customers?|our branch|trac account|candidate account|our portal|careers|jobs? site)\b",
                strength=Strength.STRONG,
            ),
        ),
    ),
)
