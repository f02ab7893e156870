"""Further ways to ask for what another identity needs: papers, numbers, account details."""

from __future__ import annotations

from collections.abc import Mapping

from goanyway.domain.screening import Strength
from goanyway.screening.request_patterns import PORTAL, Wording
from goanyway.screening.rules.words import NAMES_IMPOSTORS

WORDINGS: Mapping[str, tuple[Wording, ...]] = {
    "account-details": (
        Wording(
            (
                "card pay bank license social",
                "numbers date crypto swiping deposit where cvv code back social",
            ),
            r"\b(?:a|the|your|ur) (?:\w{1,8} )?card \(?(?:numbers?|long number|date)|\bwhere you bank\b|\bcard for the (?:deposit|breakages|damages|file)\b|\bsigning and swiping\b"
            r"|\b(?:check ?card|card)[^.!?]{0,20}\b(?:and|with|plus) (?:the |its |your )?(?:pin|four digits|code)\b",
            honest_anywhere=rf"{PORTAL}|{NAMES_IMPOSTORS}|\b(?:hotel|parking|company card|gift)\b",
            strength=Strength.STRONG,
        ),
        Wording(
            (
                "number digits three card cvv cartao tarjeta carta carte",
                "back long little month front frente verso lados cote recto tilt send photo foto",
            ),
            r"\b(?:long number|long card n\w{1,5}|(?:little |last )?three (?:digits |numbers )?on the back|(?:tarjeta|cartao|carte|carta) (?:de |di )?(?:debito|debit|credito|credit|bancaria|bancaire|banco)\b"
            r"|debit card (?:ka|front|dono)|nip del cajero|clabe|username you (?:sign|log) in)\b",
            honest_anywhere=rf"{PORTAL}|{NAMES_IMPOSTORS}|\b(?:never|nunca|jamais)\b",
        ),
        Wording(
            (
                "card",
                "front back file near pin number salary pay details photo pics digits ready",
            ),
            r"\b(?:front|back|pics?|photos?|both sides|number) (?:and back )?of (?:the|your|ur|a) (?:bank |debit |credit |atm )?card\b"
            r"|\bcard (?:\w{1,6} ){0,3}(?:front|back|both sides|photo)\b|\bcard on file\b"
            r"|\b(?:have|keep) (?:a|your|the) (?:credit |debit |bank )?card (?:near|ready|handy|at hand|by you)\b"
            r"|\batm card\b|\bcard with pin\b",
            honest_anywhere=rf"{PORTAL}|{NAMES_IMPOSTORS}|\b(?:id card|psira|grade [a-e]|firearm|sia|cscs|licen[sc]e|business card|company card|parking|badge|sim card|gym)\b",
            strength=Strength.STRONG,
        ),
        Wording(
            (
                "account statement bank chime routing banking",
                "send name make open numbers readable see recent page details share text give cashapp",
            ),
            r"\b(?:send|text|give|share|drop|write|need|want)\b[^.!?]{0,30}\b(?:name on (?:the|your|ur) account"
            r"|account (?:name|title|and routing)|(?:recent |bank )?statement of your account|bank statement)\b"
            r"|\b(?:see|send|share) (?:a |your )?(?:recent |latest )?(?:bank )?statement\b[^.!?]{0,40}\b(?:account|bank|readable)"
            r"|\bkeep (?:your|the|ur) bank(?:ing)? (?:page|app|site) open\b"
            r"|\b(?:do|have) (?:you|u) (?:have )?(?:a |an )?(?:cash ?app|chime|zelle|paypal|venmo)\b"
            r"|\bonly (?:come|go|be paid|pay) (?:in)?to (?:chime|cash ?app|zelle|paypal)\b",
            honest_anywhere=rf"{PORTAL}|{NAMES_IMPOSTORS}|\b(?:expenses|travel|invoice|mortgage|rental)\b",
            strength=Strength.STRONG,
        ),
    ),
    "identity-documents": (
        Wording(
            (
                "passport original certificate deed phone cnic documents",
                "keep hold kept leave send dono taraf bhej",
            ),
            r"\b(?:passport|phone|deed|original certificate|documents)\b[^.!?]{0,30}\b(?:we (?:will )?keep|keep for you|sleep in|leave it with|stays? with (?:us|me))\b|\bcnic dono\b"
            r"|\bsend (?:the |your )?originals?\b|\bkeep the deed\b",
            honest_anywhere=rf"{NAMES_IMPOSTORS}|\b(?:don'?t|do not|never|copies only)\b",
        ),
        Wording(
            (
                "passport license licence id dni nid pr",
                "sides both copy delante detras scan first hold pic give leave dui",
            ),
            r"\b(?:licen[sc]e|id|pr card|dni|nid|passport) ?\(?(?:both sides|por delante|dui pith|and your face)|\bhold up your (?:id|passport|licen[sc]e)\b|\bpassport scan\b|\bcopy of your passport\b|\bpic of your licen[sc]e\b"
            r"|\bgive me (?:the|your) passport\b|\bdni por delante\b",
            honest_anywhere=(
                rf"{PORTAL}|{NAMES_IMPOSTORS}|\b(?:originals?|bring|in person|reception|visa|right to work|flight|ticket|badge|gate|don'?t|do not|never|permit|contract|offer|signed|consulate|relocation)\b"
            ),
        ),
        Wording(
            (
                "dl id ine rg dni pan aadhar aadhaar kyc ktp curp passport",
                "sides side lados verso dono recto front send manda bhej both frente",
            ),
            r"\bsend (?:me |us )?(?:your|ur) (?:dl|id)\b|\b(?:id|dl|ine|rg|dni|ktp|aadhaa?r)\b[^.!?\n]{0,16}\b(?:both sides|ambos lados|dono side|frente e verso|por (?:los dos|ambos))"
            r"|\b(?:foto|pic|photo)\w{0,2} (?:\w{1,4} ){0,2}(?:rg|dni|ine|ktp|aadhaa?r|dl|id)\b",
            honest_anywhere=rf"{PORTAL}|{NAMES_IMPOSTORS}|\b(?:originals?|bring|in person|reception|visa|gate|levar|entrar)\b",
        ),
        Wording(
            (
                "passport licence license id aadhaar medicare ssn document selfie pan",
                "send photograph upload attach scan return together submit number front text wear expiry forward mail bhej page both",
            ),
            r"\b(?:send|photograph|upload|attach|scan|submit|text|forward|email|e-mail|mail|whats ?app|snap)\b"
            r"[^.!?]{0,60}\b(?:your|ur|the|both|of) (?:\w{1,10} ){0,2}(?:passport|(?:driver'?s? )?licen[sc]e"
            r"|id\b|aadhaa?r|medicare|ssn|id card|social security card|green card|birth certificate)"
            r"|\b(?:upload|send|submit|scan|attach) (?:licen[sc]e|passport|id|aadhaa?r)\b"
            r"|\bdocument number\b[^.!?]{0,30}\bexpiry\b|\b(?:passport|id)[^.!?]{0,20}\bfirst and last page",
            honest_anywhere=(
                rf"{PORTAL}|{NAMES_IMPOSTORS}|\b(?:originals?|bring|in person|reception|visa|right to work|passport (?:size|photo)|we (?:pay|book)"
                r"|flight|ticket|badge|gate|dvla|black out|relocation|embassy|don'?t|do not|never|not by|signed|contract"
                r"|permit|claim|visitor|after the offer|first day|upload page|secure)\b"
            ),
        ),
    ),
    "identity-number": (
        Wording(
            ("ssn social sin", "ur your dl photo type sheet blurry badge need background login"),
            r"\b(?:ur|your) (?:ssn|social)\b(?! (?:media|work|security))|\bssn,? (?:and |& )?(?:dl|id|dob)\b|(?:\A|\n|[.,] )\W{0,3}ssn\b",
            honest_anywhere=rf"{PORTAL}|{NAMES_IMPOSTORS}|\b(?:never|don'?t|do not|bring|w-?[24]|i-?9|tfn|contract|payroll|counter|portal|come by)\b",
            strength=Strength.STRONG,
        ),
        Wording(
            (
                "social ssn sin nric curp nid tax number digit",
                "whole your last both nine send need page tonight copy",
            ),
            r"\b(?:your|the|whole|full) social\b(?! (?:media|work|care|life|profile|accounts?|security office|worker))|\bnine[- ]digit (?:one|number)\b|\bsin\?|\bkra pin\b|\blast four of\b"
            r"|\byour tax number\b",
            honest_anywhere=rf"{PORTAL}|{NAMES_IMPOSTORS}|\b(?:never|don'?t|do not|bring|w-?4|i-9|after|contract|payroll|background|counter|once|attach)\b",
            strength=Strength.STRONG,
        ),
    ),
}
