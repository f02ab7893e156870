"""Words that recruiters and frauds use, made by `training/usual_words.py`."""

USUAL_WORDS = frozenset(
    """
aadhaar aadhar abena aberdeen abernathy able aboard about above abre abroad academy accept
acceptance accepted access accessibility accommodation account accountant accounting accounts accra
accredited acct accuracy achterberg acknowledge acquire acquisition across action activate
activation active actual actually adapter added address addressed addresses adds adeyemi
adjustments admin administrative administrator admissao admissional adresse advance advise advised
adviser advisor affect afraid africa after afternoon afterwards again against aged agence agencies
agency agent agents agora agree agreed agreement ahead aide airline airport airtime
aktivierungscode alaikum alarm alert alerts allah allergies alles allow allowance allowed almost
alone along already alright also always amanha amazing amazon ambos amen america among amount
amounts analyst ance angel animal anjali anmeldung annex announce annual annum another anschlie
answer answered answers antes antivirus anybody anydesk anyone anything anytime anyway anywhere
aoife apartment apostille appear apple applicant applicants application applications applied apply
applying appoint appointed appointment appointments apporter appreciate appreciation apprentice
approach approval approve approved approx apps apres april aptitude aqui area aren around arrange
arranged arrangement arrival arrive arrived arrives artists arvo asap asia asked asking asks asleep
assalam assessment asset assets assigned assignment assist assistant assistants associate asst
assurance async attach attached attachment attachments attend attendance attendees attending
attention attestation attested attire attn attorney auch aucune audio audit audition august aunt
ausweis authenticator authority authorization authors auto automated automatic automatically
availability available avaliar avant avec avenue average averaged avez avoid avons aware away babe
baby back backend background backs backup badge bakery balance bancaria banco band bank bankid
banking banks barr barrier barrister base based basel basement basic basis batch batches bath bear
bears beautiful beauty because become bedroom beds been before beforehand begin beginning behalf
behind beim being believe bell belong belongs below beneficiary benefits bengaluru berlin beside
best better between beware bewerbung bhej bien bike bilingual bill bills binance biometric
biometrics birth birthday biscuit bitcoin bits bitte bizum bkash black blacked blacklist
blacklisted blank bless blessed blessing blik block blocked blocks blog blood blue blurry board
boarding boards boat body bond bonjour bonus book booked booking bookkeeper books boot boots boring
borne borrow boss both bother botim bottom bought bounced boxes boys branch brand brands breach
bread break breakages breakdown breakfast breaks brenda brian brianna bridge brief briefing bright
brilliant bring bringen broke broken bronze brother brought browser brut bruto brutos brutto bucks
buddy budget buenas build building buletin bundle bunk bureau bursar business busy butcher button
buttons buyers cabin cafe cajero cake calculator calendar call called calling calls callum came
camera cameras camp campus cams canada canadian cancel cancelled candidacy candidate candidates
candidature cannot cant canteen capital capitec capt captain card cards care careers careful
caregiver carer carla carnival carrier carry carta cartao carte casa case cash cashapp cashed
cashier casting casual catch caution cedar cedula cela cell cellar cent center central centre cert
certificate certificates certification certified cette chain chair chance change changed changes
channel charge charges chase chat chatting cheap check checked checkers checking checklist checks
cheers chef cheque cheques chief child children chime chip choice choose choosing chosen christmas
chrome chuck church ciaran cidadao city civil clabe claim claims class classic clause clean
cleaning cleanse clear clearance cleared clerk click client clients clinic clinica clock clone
close closed closes closing cnic coach cobra code codes codigo codility coding coffee cohort coin
coinbase coins cold colleague colleagues collect collects college colloquio color colour
combination combined combo come comes comfortable comin coming command comment commerce commission
commitment committee communication community como comp companies company compare compensation
competition complains complete completed completion compliance compliments comprar comprovante
compulsory computer concerns conditional conditions conduct conducted conduire conference
confidence confidential confidentiality confirm confirmar confirmation confirme confirmed confirmer
confirming confuse congrats congratulation congratulations connect connected connection consent
consider consideration considered consists construction consulate consultancy consultant consumer
conta contact contacted contacting contain container containers content contents continue contract
contractor contracts contrat contrato contribution control convenient conversation conversations
convert cook cooks coordinator copia copie copied copies copy copycats cordialement corporate
correct correspondence corrib cost costs cote couch could council counsel count counter counterfeit
country counts county couple coupons courier courriel course court cousin cover covered covering
covers create created credentials credit credited creek crest crew crewing cried crime criminal
cross crowd crying crypto cryptocurrency cscs culture cuma curl curp currency current curriculo
custody customer customers customs dados daher daily dale damages damit dana dank dans darling
dashboard dass data database date dated dates daughter days dazu deadline deadlines deaf deal
dealer dean dear debit debito debt december decide decided decision deck declaration decline deduct
deducted deducting deduction deed defender degree degrees delante delay delete delighted deliver
delivered delivery demain dementia demo demonstration denise dental denver department departure
dependants depending depends deployment depois deposit deposited deposits depot dept deputy
description desde design desk desktop details detest detras deux developer developers development
device devon devuelve dial dias didn died diem difference different digid digit digital digits
diligence dime dinner diploma diplome direct directed direction directly director dirham disability
discharge disclose disclosure discord discount discuss discussed discussion disk dispatch displays
distribution district disturb dobry dock docker docs doctor document documentation documento
documentos documents docusign does doesn dogs doing dolares dollars domain domestic done donnerstag
dono donor dont door doors dormancy dort dossier double doubled down download dowodu draft drag
dramas draw drawn dress drew drink drive driver drivers drives driving drop dropped drops drug
dubai dublin duplicate duration durban during dutch duty dvla dzien each earlier earliest early
earn earning earnings earns easier easiest east easter eastern easy easypaisa eaten ebay ecitizen
ecocash economy ecrit editor education educator effective eight eine einem einen einer einfach
either elderly electronic eleven eligibility eligible else email emailed emails embarrassing
embassy emergency emirates employ employed employee employer employers employment empresa empty
enclose enclosed encrypted ends engage engagement engine engineer engineering engineers english
enhanced enjoy enjoyed enough enrol enrollment enter entrance entrar entretien entrevista entrevue
entry envelope envia environ environment envoyez equal equipment equity equivalent erfahrung errand
errands ersten escrow esewa esta estate esteemed etiqueta etwa euro europe european euros
evaluation evaluator evaluators even evening evenings event ever every everybody everyday everyone
everything evisa ewallet exact exactly exam exame examination example excel excellent except
exchange excited excuse exec executive exercise exist existing exit expansion expect expectation
expected expense expenses experience experiencia expert expire expired expires expiry explain
export exposure extend extension external extra face facebook faces facilitation facility factor
faculty fail failed failing failure fair fait faithfully fake fakes falar fall falls falta families
family fara fare farm fast faster fata father favor february federal fedex feed feedback feeding
feel feelings feels fees fella fellowship fetch fever fictional field fifo fifteen fifty file files
fill filled final finally finance financial find finds fine fingerprint fingerprinting fingerprints
finish finished fiona fire firearm firefox firewall firm firmware first fish fitter five fiverr
fixed flag flagged flash flat flexible flick flight flights float floats floor flying folder folks
follow followed following follows food foods foreign forfeit forfeited forget forgive forgot
forgotten forklift form formal formalities format former forms fortnight forty forward forwarded
foto fotografia fotos found foundation four frau fraud fraudsters free freeze frei french frente
fresh freshers freundliche freundlichen friday fridays friend friendly friends from front fronte
frozen fuel full fullname fully function fund funding funds furnished furniture further future game
games garage gate gateway gave gaye gcash gdpr gear geehrte geehrter gender general generate
generated geneva gente gentleman genuine german germany gesprach gethin gets getting gift girl
girls github give given gives giving glad global gloves glue gmail gmbh goes going gold golden gone
gonna good goods google gorgeous gotta government govt gpay grab grace grade graduate grand grant
grateful gratis great green greenhouse greeting greetings gross ground group grows grupo guarantee
guaranteed guarantor guard guest guests guide guild gusto gute guten guys habari haben hackerrank
haddad haha hair half hall hallo halvorsen hand handed handle handled handler handles handling
handphone hands handsome handy hang happen happens happy hara harbor harbour hard hardware harlan
hartley harvest hasn hate haus have haven having head heads headset headshot health healthcare hear
heard hearing heavy height held hello help helpdesk helper helping here hereby herewith herr
hesitate heure heures heute hier high higher himself hindi hire hired hires hiring history hiya
hiyo hmrc hola hold holder holding holds holiday holidays holland home homeoffice honest honestly
honey hope hoptodesk hora horas hospital hospitals host hostel hoteis hotel hotels hotline hour
hourly hours house household housekeeping housing https human hundred hurry husband hybrid iban
ibig idea ideal ideally identification identita identite identity ielts ifeoma ignore ihnen ihre
ihren illegal image images immediate immediately immigration imogen impaired import important
impressed inbox incentives incl include included includes including income incomplete inconvenience
incorrect indeed indicate individual induction ines info inform informal information informed
ingrid initial inshallah inside inspect inspector install installer installs instalments instant
instantly instead instinct institution instructions insurance insurer intake intended interac
interesse interest interested interim internal international internet internship interview
interviewed interviewer interviewing interviews interviu into intro introduce invented inventory
invest invitation invite invited invites invoice invoiced invoices ireland irish issue issued
issuing item items itself jacket january java jealous jealousy jean jeans jeudi jobs join joiners
joining joins jonas jordan jour judge july june junior just kafka kami karthik kasi kaufen kayo
kayong keen keep keeping keeps keine keisha kept kettle keys kids kind kindly king kingdom kiosk
kita kitchen klinik know knowledge known knows kofi konnen konto kraken label labels laboratory
labour labs lados lady lagos laid land landed lands lane lang language languages lanyard laptop
last late later latest launch laundry lawyer lawyers lead leader leads learn learner lease least
leave leaves leaving lecturer ledger leeds leetcode left legal legend leider lena lend lending lent
lerato less lesson letter letterhead letters lettre levar level levy liaison liberty library
licence license licensed lieu life lift light like liked likes limit limited linda lindqvist line
lines link linked linkedin links lire lisbon list lista listed listing listings literally little
live living lmia load loaded loader loading loan lobby local location lock locked locker locum
lodge lodged lodging logged login logins logistics logo london long longer look looked looking
looks lord lose lost lounge love loved lovely loves luck lucky lump lunch lunes macbook machine
machines madam madame made maiden mail mailbox mailed mailing mails main maintenance mais major
make maker makes making mall manage managed management manager managing manana manda mandame
mandatory mando mano many maple march marcus mardi marek marine marisol marital mark marked market
marksheet marsh master match matched matches mate maths matric matron matter matters maya maybe
meal meals mean means meantime meanwhile media medical medicale medicare medicine meet meeting
meets meetup megan melden member members membership meme memo memorable memory menit ment mention
mentioned mentor merchant merchants merci mercy merge merged meridian mesa mess message messages
messaging messenger metamask method miami microsoft midi midnight might mile mileage miles milking
mill million mind mine mini minimum ministry mins minus minute minutes minutos miss missing mission
missions missoes mistaken mitbringen mobile mobilisation mochten mode model models mohre mois
moment momo monat monday mondays money monsieur month monthly months monzo more morning mornings
mortgage most mostly mother mothers motivation mouse move moved mover movers moves moving mpesa
much mukuru muna music must mutual mutuelle mygov myself nach nada nahi nairobi name named names
namin nanny national natural naukri near nearest nearly necessary need needed needn needs negative
nehmen neither nequi nervous network never news next niamh nice nicely nicht niece night nights
nine nitumie nlng nobody noch nomas nome nomina none noon noor nope noreen noreply normal normally
north notarization notary note noted notes nothing notice noticed notre nous november nric nudge
number numbers numerical numero nunca nurse nursery nurses nursing nursys nysc object objects
obliged obtain occasion occupation occupational october oder oduya offer offered offering offers
office officer offices official officially offre offs offshore often ohne okafor okay older onboard
onboarding once ones online only onsite onto opay open opened opening openings opens operate
operating operation operations operator opinion opportunity optimisation optimization optimize
option optional options oral order orders organizer orientation original originals ortigas other
others otherwise ours outcome outfitter outlet outside outsiders outstanding over overnight
overseas overthink overtime owen owing owned owner oxxo oyelaran pacific pack package packages
packet packets packing padlock pagamento pagas page pages paid painted pair pairing panel panelists
pants paper paperless papers paperwork para parabens parcel parcels parent parents parish park
parking part particularly particulars partner partners parts party pasa pasado paso pass passa
passcode passe passed passes passphrase passport passports password passwords past paste pastor
patience patient patients pause payable paycheck paye payid paying paylocity payment payments
paynow payout payouts paypal payroll pays payslip payslips paytm peace peel peer pending pension
people percent perfect perfil performance performer perhaps period perks permanent permis
permission permit permitted pero person personal personalabteilung personalausweis personlich
personnel persons perth pesa pesos petty philhealth philippa phish phishing phone phonepe phones
photo photocopies photocopy photograph photographed photographer photographs photos phrase physical
physics pick picked picker picks pickup pics picture pictures piece pieces pilbara pillow ping pins
pith place placed placement places plain plaisir plan plane planned planning plano plans plant
plate platform platforms play pleasant please pleased pleasure plenty plug plus pocket pode point
points police policy polish polite pool poor pops porque port portal portfolio position positions
positive possible post postal poste posted postepay posting posts potato pour power poza practical
practice prairie precisa prefer preferred pregunta premiere premium prepago prepaid prepare
prepared prepay presence present presentation presently press pressure pretend previous price prime
prin principal print printed printer prints prior priority privacy private privately priya priyanka
probation problem proceed process processing product production products prof professional
professor profil profile profiles profit program programme programs prohibited project promise
promised promo prompt prompts proof proofs proper properly property prospective protection provide
provided provider provision psira public published puesto pull pune purchase purchasing purpose
push pushed puts python qualification qualifications qualified quality quarantine quarter quarters
quay quem quero question questionnaire questions queue quick quickly quiet quinta quite quote
quotidiennement quoting rail rain raise range rank ranking rankings rata rate rates rather rating
ratings razer reach reached read readable reader reading readme reads ready real really reason
reasoning reasons receipt receipts receive received recent reception receptionist recharge recibo
recipient recognition recommendation recommended record recorded recording recovery recruit
recruited recruiter recruiters recruiting recruitment recrutement recto recu redeem redo refer
referee referees reference references referral referred reflects refresh refund refundable refunded
refunds refuse refused regarding regards regime region regional register registered registration
regresan regret regular reimburse reimbursed reimbursement reimburses rejected relabel relation
relations release released releases reliability relief relieving relocation remain remainder
remaining remains remember reminder remit remittance remote remotely remove remuneration remunere
renata rend rende renew renewable rent rental repair replace replaced replaces replenish replies
reply repo report reported reporting reports represent representative reputable request requested
requiere require required requirement requirements requires requisition reschedule research
reservation reserve reserved reset residence residencia residential residents resign resolved
resort resources resourcing respect respond responda responde response responsibility rest
restaurant restaurants restore result results resume retail retain retained retainer retired retour
retro return returned returns revenue reverse revert review reviewed reviews revolut reward rida
ride rider right ring rippling rise rising risk riyadh road roads roblox robot robotics rohit role
roles rolling rolls room rooms rosalind roster rota rotation rotterdam rough round rounds route
routing ruckseite rule rules runner running runs rupees rush rust rustdesk ruth sabihin safaricom
safe safeguarding safety sage said saint salam salario salary sales same sample sandbox sans sassa
saturday saturdays save saved savings saying says scale scam scammers scams scan scanned scans
scared scary schedule scheduled scheme schicken school schooling schools science sciences scope
score scored scotland scratch screen screenconnect screening screens screenshot script seal sealed
seaman search season seasonal seat seats sechs second seconds secret secretary secrets section
sector secure security seed seeing seek seeker seen sees sehari sehr seldom select selected
selection self selfie sell seller sellers selling semaine seminar send senden sender sending sends
senior sent separate separately sept september sequel sera series serious server serves service
services session setor sets setting settle settled settlement setup seven several sexta shadow
shall share shared sharepoint shares sharing sharp shaz shed sheet sheriff shift shifts ship
shipment shipping ships shirt shirts shoe shoes shoot shop shopper shoppers shops short shortlist
shortlisted shortlisting should shout show showed showing shown shows shutdown sich sick side sides
sighting sign signal signature signed signing silly silver simple simply since sincerely sind
singapore single singpass sipho sister site sites sits sitter sitting sixty size skill skills skip
skipped skipping skype slack slap sleep slides slip slips slot slots slow small smart smartphone
smile snap snow social society soft software soir sold solicitor solo some somebody someone
something sometimes somewhere songs sonst sont soon sooner sorry sort sorted soul sound sounds soup
source sources south sozialversicherungsn space spam spare speak speaking special specialist
specimen spend spent splashtop splendid split spoke spoken sponsor sponsorship spot spots spouse
spring square stablecoin stables stack staff staffing stage stake stamp stamped stamping stand
standard standing stands star stars start started starter starting starts state statement
statements states station status stay stays stcw steam steel step steps steuer stick sticker still
stipend stock stoked stood stop stopped stops store stores story straight stranger strangers
streaming streams street strength stress strictly strike strong stub stuck student students studio
study stuff style subject submission submit submitted subscription success successful such suchen
sudo sueldo suit suite suits summary summer sums sunday sundays super supervisor supplied supplier
suppliers supplies supply support supporting sure surprise surprised survey swap sweet sweetheart
swift swing swiping switch switchboard symbolic system systems table tablet taft take taken takes
taking talent talk talked talking taps taraf tarde tardes tarea tareas target tarjeta task tasks
tasting taxi teach teacher teaching team teams teamviewer tear tech technical technician telegram
telephone telephonic tell teller telling tells temp temporary temps tennis term terminal terms test
tester tests text texting texts than thandeka thank thanking thanks that thats theft their theirs
them then theo there these they thing things think third thirty this those though thought thousand
thread three threema threshold through throughout throw thru thumb thurs thursday tick ticket
tickets tied tienes till tilt time times timesheet tiny tion tips tire title tmrw tobias today toes
together token tokens told toll tomas tomasz tomorrow tonight tonite took tool tools tops toronto
total totally touch tour tourist tout towards tower town trabajo trabalho trac tracking trade
trades trading traer traffic train trainee training transcash transcript transfer transferred
transfers transit translation transport transportation travel travelling treasury treat tres trial
trip trouble trousers truck truly trust trusted trustworthy tudo tues tuesday tuesdays tuition
tulsa tumawag turn turned tutor twelve twenty twice type typed typing uber ugly ultra ultraviewer
umbrella ummer unable unanimous unattended uncle under understand undertaking unfortunately uniform
union unit united university unknown unlawful unless unlock unlocked unofficial unserem unsubscribe
unterlagen until update updated upfront upgrade upload upon upto upwork urgent usdc usdt used
useful user username uses using usual usually utility vacancies vacancy vacation vaccination vaga
vale valid validate valley value vanilla variable vehicle vendor vendors vendredi venlo venmo venue
vergutung verification verified verify verso very vessel vest vetting veuillez vevo viber video
videos vielen view viewed viewer villa village virement virtual visa visibility visible vision
visit visiting visitor visitors visits vivian voce voice void voided volta vorder
vorstellungsgesprach voted votre voucher vouchers vous vscode wage wages wait waiter waiting waits
waived waiver wala walang walk wallet wallets walmart wanna want wanted wanting wants ward wardrobe
warehouse warm warmly warning wash watch watches water ways weak wear webcam webex website websites
wednesday weds week weekday weekend weekends weekly weeks welcome welfare well wellness went werden
were west western what whatever whats whatsapp whatsoever when whenever where whether which
whichever while white whitlock whoever whole whom whose wife wifi will willing window windows winds
wine winter wird wire wise wish wished wishes with withdraw withdrawal withdrawals within without
woman wonderful wont word wording words work workday worked worker workers working works
workstation worries worry worth would wrap write writing written wrong wrote xmas yall yard yarn
yeah year years yellow yesterday york young your yours yourself yung yusuf zaroorat zarurat zdjecie
zelle zero zona zoom zuruck zwei
""".split()
)
