"""Further ways to use somebody for money or goods of others: parcels, cheques, accounts."""

from __future__ import annotations

from collections.abc import Mapping

from goanyway.domain.screening import Strength
from goanyway.screening.request_patterns import Wording
from goanyway.screening.rules.words import MONEY, NAMES_IMPOSTORS, WARNS

WORDINGS: Mapping[str, tuple[Wording, ...]] = {
    "reshipping": (
        Wording(
            ("boxes box parcels packages", "come sticker label overseas names different ups slap"),
            r"\b(?:boxes|parcels|packages) come to you\b|\b(?:slap|put|stick) a new (?:sticker|label)\b|\b(?:come|arrive) (?:in|under) different names\b",
            honest_anywhere=NAMES_IMPOSTORS,
        ),
        Wording(
            (
                "label labels etiqueta parcel parcels goods packages",
                "glue new casa home counter under different sender arrive place photographs",
            ),
            r"\b(?:glue|stick|put|print|attach)\b[^.!?]{0,20}\b(?:new )?label\b|\b(?:goods|parcels|packages)[^.!?]{0,40}\b(?:arrive|come|delivered|sent)[^.!?]{0,40}\b(?:at your (?:place|home|house)|to you)\b"
            r"|\bunder different names\b|\betiquetas? de pacotes?\b|\bown name as sender\b",
            honest_anywhere=rf"{WARNS}|{NAMES_IMPOSTORS}|\b(?:depot|warehouse)\b",
        ),
    ),
    "cheque": (
        Wording(
            (
                "check cheque paper money label boss certified",
                "cashed deposit deposited cover rest purchasing yours bank hold yours send sending issue issuing delivered",
            ),
            r"\b(?:certified|cashier'?s|bank) (?:check|cheque|draft)\b|\b(?:check|cheque) (?:isn'?t |is |was |has been |been )?(?:cashed|deliver\w{0,3}|mailed|deposited)\b"
            r"|\bdeposit it and send\b|\bhold the money in your (?:bank|account)\b|\bsend back what\b|\b(?:rest|remainder) (?:is|for) your (?:first|pay|wages)"
            rf"|\b(?:sending|mailing) you {MONEY} on paper",
            honest=r"\b(?:background|reference|credit|security|dbs|police)\b",
            honest_anywhere=rf"{WARNS}|{NAMES_IMPOSTORS}|\b(?:payroll|wages by|relocation|reimburse\w{0, 5}|receipts?|refund)\b",
        ),
        Wording(
            (
                "draft check cheque money",
                "keep rest pass arrived chair mover movers forward order bank showed courier vendor",
            ),
            r"\b(?:draft|cheque|check|money order|transfer) (?:is|has|got|went|came) (?:in|cleared|landed|gone in|arrived|here|through)\b|\bkeep (?:the odd|the change|back|your) [^.!?]{0,3}"
            + MONEY
            + r"|\bmoney order got here\b|\bmail me (?:fifteen|ten|twenty|\d)",
            honest=r"\b(?:background|reference|credit|security|dbs|police)\b",
            honest_anywhere=rf"{WARNS}|{NAMES_IMPOSTORS}|\b(?:background|your wages|payroll|budget)\b",
            strength=Strength.STRONG,
        ),
    ),
    "money-mule": (
        Wording(
            (
                "zelle venmo paypal account wallet cash",
                "clients forward batch return shoot pop land lands",
            ),
            r"\b(?:clients|customers|buyers) (?:pop|send|pay|transfer)\b[^.!?]{0,50}\b(?:to|into) (?:you|your)\b[^.!?]{0,50}\b(?:forward|batch|send|pass)|\b(?:shoot|send|forward) it to the (?:return )?wallet\b",
            honest_anywhere=NAMES_IMPOSTORS,
        ),
        Wording(
            (
                "kiosk atm cash envelope shoebox notes counter",
                "bitcoin keep rest count deposit collect client older license",
            ),
            r"\b(?:bitcoin|crypto) (?:kiosk|atm|machine)\b|\bopen it (?:&|and) count\b|\bkeep \d{2,4}\b[^.!?]{0,10}\brest\b|\bcollect (?:a |the )?(?:sealed )?(?:envelope|cash|small box|package) from (?:an? )?(?:older|elderly|client)",
            honest_anywhere=NAMES_IMPOSTORS,
        ),
    ),
}
