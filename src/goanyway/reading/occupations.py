"""Words that name an occupation, in English and, fewer, in the languages of Europe."""

from __future__ import annotations

import re

OCCUPATIONS = frozenset(
    "accountant actuary adjuster admin administrator adviser advisor advocate agent aide "
    "ambassador anaesthetist analyst analysts anesthesiologist animator apprentice "
    "apprenticeship architect archivist artist assembler assistant associate attendant "
    "audiologist auditor aupair babysitter bailiff baker banksman barback barista barmaid "
    "barman barperson barrister bartender bdr beautician beekeeper bellhop bellman biller "
    "biologist boilermaker bookie bookkeeper bookseller bosun brewer bricklayer broker "
    "builder busser butcher buyer cameraman canvasser captain cardiologist caregiver carer "
    "caretaker carpenter caseworker cashier ceo cfo chancellor chaplain chauffeur chef "
    "chemist childminder chiropractor choreographer cinematographer cio ciso cleaner clerk "
    "clerks clinician cmo coach coder colleague collector commis compositor concierge "
    "conductor confectioner conservator consultant controller conveyancer coo cook "
    "coordinator copyeditor copywriter cosmetologist counsellor counselor courier "
    "craftsperson creator crew croupier csr cto curator custodian dancer dba dealer deckhand "
    "demonstrator demonstrators dentist deputy dermatologist designer detailer detective "
    "developer devops dietician dietitian director dishwasher dispatcher diver docent doctor "
    "doula drafter draftsman draftsperson driller driver ecologist economist editor educator "
    "electrician electroplater engineer engineman enumerator epidemiologist estimator "
    "evaluator evangelist examiner executive expediter expeditor fabricator facilitator "
    "farmer farmhand fellow fellowship fettler firefighter fitter flagger florist forecaster "
    "foreman forester fundraiser gamekeeper gardener generalist geologist glassblower "
    "glazier grader groomer groundskeeper groundworker grower guard gynaecologist "
    "hairdresser handler handyman head headhunter headmaster headmistress headteacher helper "
    "homemaker hospitalist host hostess hostler housekeeper hygienist illustrator inspector "
    "installer instructor instructress intern internist internship interpreter interviewer "
    "investigator invigilator ironworker jailer janitor joiner journalist keeper keyholder "
    "kitchenhand kitchenporter laborer labourer labourers landscaper lawyer lead leader "
    "lecturer liaison librarian lifeguard lineman linguist loader locksmith logistician "
    "longshoreman machinist machinists magistrate maid mailman maintainer manager marketer "
    "masseur mathematician matron mechanic mediator mentor merchandiser midwife millwright "
    "miner modeler modeller moderator mover musician nanny navigator negotiator nephrologist "
    "neurologist notary nurse nutritionist officer oncologist operative operator optician "
    "optometrist orderly organiser organizer orthodontist orthoptist packager packer "
    "paediatrician painter paralegal paramedic paraplanner paraprofessional partner pastor "
    "pathologist patternmaker pediatrician perfusionist pharmacist phlebotomist photographer "
    "photojournalist physician physicist physiotherapist picker pilot pipefitter pipelayer "
    "pizzaiolo planner plasterer plater plumber podiatrist porter postdoc postmaster "
    "practitioner preparer presenter president pressman principal printer proctor producer "
    "professor programme programmer proofreader prosecutor provost psychiatrist psychologist "
    "psychotherapist publicist purchaser purser quant radiographer radiologist ranger "
    "receiver receptionist recruiter rector registrar rep repairer reporter representative "
    "researcher responder restorer reviewer rider rigger roaster roofer runner sacristan "
    "sales salesman salesperson saleswoman scaffolder scheduler scheme scholar schoolteacher "
    "scientist scribe scrummaster sdr seamstress secretary server sewer shiftleader shopper "
    "shunter signaller singer sister skipper slinger soldier solicitor sommelier sonographer "
    "sorter sourcer specialist stagehand statistician steelfixer stevedore steward "
    "stewardess stocker stonemason storekeeper storeman storeperson storyboarder strategist "
    "studentship stylist superintendent supervisor supporter surgeon surveyor sysadmin "
    "tailor teacher teamleader tech technician technologist telemarketer telesales teller "
    "tester therapist tiler toolmaker trackman trader trainee traineeship trainer translator "
    "treasurer tutor typist underwriter upholsterer usher valet valeter veterinarian vicar "
    "videographer vp waiter waitress waitstaff warden warehouseman warehouseperson "
    "warehouser washer watchmaker webmaster welder winemaker wireman woodworker worker "
    "writer zookeeper".split()
)
_GERMAN = (
    "alleinkoch arzt auszubildende auszubildender azubi bauhofmitarbeiter beikoch bewirtung "
    "elementarp\u00e4dagoge elementarp\u00e4dagogin fachkraft jungkoch kindergartenp\u00e4dagoge "
    "kindergartenp\u00e4dagogin k\u00f6chin polier praktikant vorarbeiter werkstudent zusteller "
    "\u00e4rztin"
)
_DUTCH = (
    "adviseur bediende beheerder boekhouder co\u00f6rdinator directeur hovenier inpakker kok "
    "lasser leraar loodgieter ontwikkelaar orderpicker schoonmaker stagiair teamleider "
    "timmerman verkoper verpleegkundige verzorgende vrachtwagenchauffeur"
)
_FRENCH = (
    "acheteur acheteuse agente aide-soignant aide-soignante alternant alternante animateur "
    "animatrice apprenti apprentie architecte assistante avocat avocate boulanger caissier "
    "caissi\u00e8re charg\u00e9 charg\u00e9e cheffe coiffeur coiffeuse comptable conducteur "
    "conductrice "
    "conseiller conseill\u00e8re contr\u00f4leur cuisinier cuisini\u00e8re directrice "
    "d\u00e9veloppeur "
    "d\u00e9veloppeuse enseignant enseignante gardien gestionnaire graphiste h\u00f4te "
    "h\u00f4tesse "
    "infirmier infirmi\u00e8re ing\u00e9nieur jardinier juriste livreur livreuse magasinier "
    "magasini\u00e8re manutentionnaire ma\u00e7on menuisier m\u00e9canicien m\u00e9decin ouvrier "
    "ouvri\u00e8re "
    "pharmacien pharmacienne plombier plongeur professeur pr\u00e9parateur pr\u00e9paratrice "
    "p\u00e2tissier "
    "p\u00e2tissi\u00e8re responsable r\u00e9ceptionniste r\u00e9dacteur r\u00e9dactrice "
    "secr\u00e9taire serveur serveuse "
    "soignant soignante soudeur stagiaire technicien technicienne vendeur vendeuse \u00e9ducateur "
    "\u00e9ducatrice \u00e9lectricien \u00e9quipier \u00e9quipi\u00e8re"
)
_SPANISH = (
    "abogada abogado administrativa administrativo alba\u00f1il almacenero analista asesor "
    "asesora auxiliar ayudante azafata azafato becaria becario cajera cajero camarera "
    "camarero carretillera carretillero cocinera cocinero conductora conserje consultor "
    "consultora contable coordinador coordinadora dependienta dependiente desarrollador "
    "desarrolladora directora dise\u00f1ador dise\u00f1adora electricista encargada encargado "
    "enfermera enfermero envasador envasadora fontanero gestor gestora gobernanta ingeniera "
    "ingeniero jefa jefe limpiador limpiadora maestra maestro manipulador manipuladora "
    "mec\u00e1nico monitora moza mozo m\u00e9dica m\u00e9dico operaria operario pe\u00f3n pinche "
    "preparador "
    "preparadora profesor profesora programador programadora recepcionista repartidor "
    "repartidora reponedor reponedora secretario socorrista soldador supervisora "
    "teleoperador teleoperadora t\u00e9cnica t\u00e9cnico vendedor vendedora vigilante"
)
_PORTUGUESE = (
    "advogada advogado ajudante aprendiz assistente atendente balconista cabeleireiro "
    "conferente contador contadora coordenador coordenadora cozinheira cozinheiro "
    "desenvolvedor desenvolvedora eletricista empregada empregado encarregada encarregado "
    "enfermeira enfermeiro engenheira engenheiro entregador entregadora estagi\u00e1ria "
    "estagi\u00e1rio estoquista faxineira faxineiro gar\u00e7om gar\u00e7onete gerente "
    "jardineiro mec\u00e2nico "
    "motorista operador operadora pedreiro porteiro promotor promotora repositor repositora "
    "t\u00e9cnica zelador"
)
_ITALIAN = (
    "addetta addetto autista barista cameriera cameriere commessa commesso consulente "
    "contabile cuoca cuoco educatore educatrice impiegata impiegato infermiera infermiere "
    "ingegnere insegnante magazziniere operaia operaio responsabile segretaria segretario "
    "stagista sviluppatore tecnico tirocinante"
)
_POLISH = (
    "analityk asystent asystentka doradca in\u017cynier kasjer kasjerka kierowca kierownik "
    "ksi\u0119gowa ksi\u0119gowy magazynier pracownik programista specjalista specjalistka "
    "sprzedawca"
)
_NORDIC = (
    "ingeni\u00f8r ingenj\u00f6r konsulent konsult ledare leder l\u00e4rare l\u00e6rer "
    "medarbeider medarbejder "
    "medarbetare selger sjuksk\u00f6terska sygeplejerske sykepleier s\u00e4ljare s\u00e6lger "
    "udvikler "
    "utvecklare utvikler"
)
_ABROAD = frozenset(
    f"{_GERMAN} {_DUTCH} {_FRENCH} {_SPANISH} {_PORTUGUESE} {_ITALIAN} {_POLISH} {_NORDIC}".split()
)
_ENDINGS = re.compile(
    r"\w(?:ologist|ician|ographer|smith|wright|keeper|worker)s?\Z"
    r"|(?:kraft|leiter|helfer|hilfe|ingenieur|entwickler|berater|assistent|assistenz|techniker"
    r"|mechaniker|mechatroniker|pfleger|arbeiter|meister|fahrer|verk\u00e4ufer|kaufmann|kauffrau"
    r"|kaufleute|fachmann|fachfrau|betreuer|erzieher|lehrer|referent|bearbeiter|buchhalter|planer"
    r"|eink\u00e4ufer|disponent|koordinator|konstrukteur|programmierer|therapeut|elektroniker"
    r"|elektriker|installateur|monteur|tischler|schlosser|schwei\u00dfer|lagerist|kellner"
    r"|g\u00e4rtner"
    r"|praktikant|pr\u00fcfer|verwalter|redakteur|p\u00e4dagoge|p\u00e4dagogin|apotheker"
    r"|chemiker|laborant"
    r"|friseur|sekret\u00e4r|kassierer|zusteller|verantwortliche)(?:[:/*_]?in(?:nen)?|r|n)?\Z"
    r"|\w{4}(?:trice|euse)s?\Z|\w(?:medewerker|monteur|chauffeur|verpleegkundige|begeleider"
    r"|beheerder|adviseur|leider"
    r"|bediende|verkoper|schoonmaker)s?\Z"
)
"""How the words for many more occupations end."""


_ENDING_IN_BRACKETS = re.compile(r"\([a-z]{1,4}\)\Z|[:*_]in(?:nen)?\Z")
"""Both forms of a word at once: "Technicien(ne)", "Mitarbeiter:in"."""


def is_occupation(word: str) -> bool:
    """Whether a word, or its part behind a hyphen or slash, names an occupation."""
    for each in re.split(r"[-/]", _ENDING_IN_BRACKETS.sub("", word).strip(".,'\u2019()").lower()):
        bare = each.removesuffix("s")
        if (
            each in OCCUPATIONS
            or bare in OCCUPATIONS
            or each in _ABROAD
            or bare in _ABROAD
            or _ENDINGS.search(each)
        ):
            return True
    return False
