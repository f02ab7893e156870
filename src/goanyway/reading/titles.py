"""Job titles in running text: capitalized words around a word that names an occupation."""

from __future__ import annotations

import re

OCCUPATIONS = frozenset(
    "accountant actuary administrator adviser advisor agent analyst apprentice architect artist "
    "assistant associate "
    "attendant auditor baker barista bartender biologist bookkeeper buyer captain caregiver "
    "carer carpenter cashier chef "
    "chemist cleaner clerk coach consultant controller cook coordinator copywriter counselor "
    "counsellor crew custodian "
    "dentist designer developer dietitian director animator adjuster illustrator linguist "
    "dispatcher doctor driver economist editor electrician engineer "
    "estimator executive fitter forecaster foreman fundraiser geologist groomer guard "
    "hairdresser head host hostess "
    "housekeeper hygienist inspector instructor intern investigator janitor journalist labourer "
    "laborer lawyer lead "
    "lecturer librarian machinist manager marketer mechanic midwife modeler modeller nanny nurse "
    "nutritionist officer "
    "operative operator optician painter paralegal paramedic partner pharmacist phlebotomist "
    "photographer "
    "physician physicist physiotherapist picker pilot planner plumber president principal "
    "producer professor programmer "
    "psychologist radiographer receptionist recruiter rep reporter representative researcher "
    "roofer sales salesperson "
    "scientist secretary server sonographer sourcer specialist statistician steward strategist "
    "supervisor supporter "
    "surveyor teacher technician technologist teller tester therapist tiler trader trainee "
    "trainer translator "
    "tech postdoc cook helper caretaker aide admin moderator practitioner leader"
    " superintendent porter rigger "
    "fellow handler loader packer butcher florist gardener invigilator conservator bookseller"
    " studentship scholar "
    "keeper groundskeeper ranger lifeguard usher stylist beautician optometrist audiologist"
    " pathologist warden "
    "instructress matron sister registrar solicitor barrister lecturer dealer collector"
    " curator archivist "
    "bricklayer joiner roofer glazier scaffolder plasterer machinist assembler fabricator"
    " installer sewer tailor "
    "merchandiser ambassador advocate liaison scheduler expediter planner stocker operator "
    "ceo cfo coo cto vp treasurer tutor underwriter veterinarian waiter waitress welder worker "
    "writer".split()
)
_ENDS = frozenset(
    "interview position role opening job opportunity application vacancy invitation post monday "
    "tuesday wednesday "
    "thursday friday saturday sunday january february march april june july august september "
    "october "
    "november december next first second final panel phone video your we i please".split()
)
_CONNECTORS = frozenset(("of", "and", "&", "for", "in", "de", "du", "des", "the", "to"))
_OPENERS = frozenset("a an the our your dear hi hello".split())
_WORD = re.compile(r"[^\s,;:!?()|\u2022_]+")
_OCCUPATION_ENDS = re.compile(r"\w(?:ologist|ician|ographer|smith|wright)s?\Z")
_NO_PART_OF_TITLE = frozenset("who that to at with our you we is are will would".split())
_BRACKETS = re.compile(r"[ ]\([A-Za-z][^\W\d]*(?:[ /&+.-]{1,3}[^\W\d]+){0,4}\)")
LONGEST = 8


def is_occupation(word: str) -> bool:
    """Whether a word, or its part behind a hyphen or slash, names an occupation."""
    for each in re.split(r"[-/]", word.strip(".,'\u2019").lower()):
        if (
            each in OCCUPATIONS
            or each.removesuffix("s") in OCCUPATIONS
            or _OCCUPATION_ENDS.search(each)
        ):
            return True
    return False


def title_at(text: str, at: int, *, capitalized: bool = True) -> int | None:
    """Where a job title that begins at `at` ends, or None where none begins there.

    Args:
        text: the words.
        at: where the first word begins.
        capitalized: whether each word but "of" and its like must be capitalized.
    """
    end = None
    position = at
    has_occupation = False
    for count in range(LONGEST):
        match = _WORD.match(text, position)
        if match is None:
            break
        word = match[0]
        bare = word.rstrip(".")
        lowered = bare.lower()
        is_connector = lowered in _CONNECTORS
        if lowered in _ENDS or (count == 0 and (is_connector or lowered in _OPENERS)):
            break
        if not is_connector:
            if capitalized and not (bare[:1].isupper() or bare[:1].isdigit()):
                break
            is_named = is_occupation(bare)
            if not capitalized and (
                lowered in _NO_PART_OF_TITLE or (has_occupation and not is_named)
            ):
                break
            has_occupation = has_occupation or is_named
            if has_occupation:
                end = position + len(bare)
        if bare != word and lowered not in ("sr", "jr", "st"):
            break
        position = match.end()
        if text[position : position + 1] != " ":
            break
        position += 1
    if end is not None and (brackets := _BRACKETS.match(text, end)):
        end = brackets.end()
    return end
