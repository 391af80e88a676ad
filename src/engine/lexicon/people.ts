/**
 * Common nouns for people who speak in the news, by how much they tell.
 *
 * From the head nouns that a count over PolNeAR's training articles found most often in sources without a proper name,
 * widened by the offices and trades that news names people by. Lower case.
 */
import { words } from './words';

/** One person: an office, a trade, a relation. The plural of each is known by its ending. */
export const PERSON_NOUNS = words(`
  monitor academic accountant activist actor actress abductor abuser adviser advisor advocate agent aide alderman ally ambassador analyst anchor announcer appellant
  architect artist assistant associate astronaut attendee attorney aunt author banker bishop blogger borrower boss boy
  broker brother builder businessman businesswoman bystander campaigner candidate captain cardinal caretaker chair chairman chairperson
  chairwoman chancellor chef chief citizen claimant cleric clerk client coach co-founder colleague colonel columnist commander
  commentator commenter commissioner companion congressman congresswoman constable consultant contractor contestant coroner correspondent
  councillor councilman councilwoman councilor counsel counselor cousin creator critic curator customer dad daughter dealer dean
  defendant defector delegate demonstrator deputy designer detective developer diplomat director doctor donor driver economist
  editor educator emissary employee employer engineer entrepreneur environmentalist envoy evacuee ex-husband ex-wife executive expert
  fan farmer father fellow female fighter filmmaker financier firefighter fisherman founder freshman friend general geologist girl girlfriend
  boyfriend governor graduate grandfather grandmother grandparent guard guest guide handler harbourmaster head headmaster headmistress headteacher historian homeowner host
  husband immigrant informant inmate insider inspector instructor insurer interpreter investigator investor journalist judge
  juror justice king labourer laborer landlord lawmaker lawyer leader leaker lecturer legislator libertarian librarian lieutenant lifeguard litigant male
  listener lobbyist manager marine marshal master mayor mechanic mediator member merchant midwife migrant
  minister mec msp mep mla mlc miner mobster moderator mom monk mother mp musician narrator neighbor neighbour negotiator nephew niece nominee novelist
  nun nurse nutritionist observer officer official operative operator organiser organizer owner painter paramedic parent
  participant partner passenger passer-by pastor patient person philanthropist philosopher physician physicist pilot planner player poet
  policeman policewoman politician pollster pope premier president priest prime-minister prince princess principal prisoner
  professor programmer promoter prosecutor protester protestor psychiatrist psychologist publicist publisher pupil queen rabbi
  reader receptionist recruit refugee regulator relative reporter representative researcher resident restaurateur retiree reverend
  rival runner runner-up sailor salesman scholar scientist secretary senator sender sergeant sheriff shopkeeper shopper singer sister
  skateboarder skipper socialite sociologist soldier solicitor son source speaker specialist spectator speechwriter spokesman spokesperson spokeswoman
  sponsor staffer statistician statesman storyteller strategist student superintendent supermodel supervisor supporter surgeon survivor suspect
  teacher teammate technician teenager tenant theologian therapist thinker tourist trader trainer translator traveler traveller treasurer
  trooper trustee tutor uncle undersecretary user veteran vendor vicar viewer villager visitor volunteer voter warden watcher
  whistleblower whistle-blower widow widower wife witness woman man worker writer youth crewman deckhand diver someone somebody
  presenter broadcaster biographer vet veterinarian plumber electrician carpenter barber hairdresser
  waiter waitress bartender cashier porter cook gardener janitor nanny roommate flatmate victim accuser complainant
  petitioner plaintiff respondent confidant confidante mentor aide-de-camp surrogate attendant
  questioner heckler caller frontrunner front-runner incumbent opponent newcomer star champion athlete
  bellboy bodyguard breeder cameraman clergyman constituent coordinator craftsman fireman fishmonger groundskeeper groundsman
  handyman helper hostess housewife innkeeper inventor landowner litigator magician mailman parishioner paymaster recruiter
  saleswoman serviceman servicewoman stockbroker storekeeper trainspotter upholsterer watchman winner yachtsman zookeeper
  kid child baby toddler teen adult elder senior junior guy lady gentleman folk doc cop docent deputy-chief trainee
  apprentice intern applicant signer signatory subscriber follower moderate conservative liberal progressive democrat republican
  striker goalkeeper midfielder defender winger quarterback pitcher golfer boxer jockey cyclist swimmer gymnast skier
  footballer cricketer batsman batter bowler wicketkeeper all-rounder seamer paceman fullback full-back
  centre-back center-back wing-back fly-half scrum-half flanker playmaker cornerback linebacker lineman shortstop catcher
  outfielder infielder basketballer skater snowboarder rower fencer archer hurdler marathoner triathlete
  goalie guitarist drummer rapper bassist vocalist comedian dancer choreographer illustrator cartoonist
  mate running-mate
  whip taoiseach commodore ayatollah baron duke earl countess viscount marquess
  admiral archbishop baroness duchess emir emperor empress imam monarch pontiff sheikh sultan
  appointee assailant attacker backer billionaire bureaucrat coder committeeman contender detainee
  endorser escapee examiner fact-checker forecaster gunman hacker hardliner honoree hopeful inductee interviewee interviewer
  killer magnate marketer millionaire mogul neurosurgeon newsreader photographer pioneer pal peer playwright
  policymaker peacemaker parolee poster rebel returnee reviewer settler shooter skeptic sceptic
  songwriter superdelegate tycoon underwriter validator
  militant insurgent guerrilla hostage captive asylum-seeker orphan onlooker commuter pedestrian islander fisher rancher
  logger trucker conscript corporal spy medic carer caregiver renter squatter undergraduate alumnus provost prefect
  auditor barrister magistrate convict worshipper pilgrim fundraiser consul challenger detractor consumer diner composer
  conductor producer screenwriter vlogger youtuber influencer streamer podcaster sculptor shareholder stakeholder welder
  grocer baker butcher barista cleaner referee umpire wrestler sprinter climber youngster fiancé fiancée coworker
  co-worker classmate acquaintance ceo cfo coo cto cmo cio vp evp svp avp tanaiste tánaiste
  dietitian dietician realtor masseuse masseur counsellor abbot healer psychic astrologer falconer kayaker passerby rider
  vacationer homebuyer patron recipient taxpayer ratepayer jobseeker freelancer subcontractor hotelier forester potter
  animator dj physio osteopath chiropractor gamer admin custodian dispatcher exile responder marcher picketer foe bundler
  foreman forewoman boatman ferryman postman barman doorman bouncer valet concierge usher chauffeur messenger housekeeper butler
  babysitter childminder au-pair matron registrar chaplain deacon preacher missionary curate purser steward stewardess
  co-pilot copilot navigator cosmonaut docker stevedore longshoreman roofer bricklayer plasterer decorator locksmith
  blacksmith jeweller jeweler tailor seamstress cobbler weaver bookkeeper typist bailiff notary executor arbitrator ombudsman
  canvasser backbencher frontbencher pm dig ig igp aig dgp adgp ssp dsp dcp acp sho cm dcm dg cj cji mca coas thief robber burglar mugger smuggler kidnapper hijacker pirate murderer assassin sniper
  bomber vandal looter rioter stalker scammer swindler trickster forger counterfeiter poacher pickpocket shoplifter embezzler blackmailer racketeer trafficker
  gangster fugitive offender felon extortionist impostor imposter conspirator informer bandit outlaw hooligan thug prowler
  peddler bootlegger landlady lodger fraudster conman trespasser intruder culprit perpetrator accomplice stranger
  hitchhiker camper hiker backpacker surfer angler hunter gamekeeper beekeeper shepherd cowboy bride groom bridegroom
  bridesmaid godfather godmother guardian heir heiress stepson stepdaughter half-brother half-sister pensioner
  mourner churchgoer motorist holidaymaker clubber partygoer concertgoer filmgoer shopworker farmworker
  dockworker steelworker healthworker postmaster stationmaster schoolgirl schoolboy schoolteacher
  keeper ranger orderly fielder coxswain mariner bosun stoker cabbie cabdriver landscaper farmhand drover herder
  individual tipster suitor bondholder noteholder stockholder cardholder ticketholder officeholder householder
  grower vintner distiller greengrocer milliner glassblower engraver bookbinder bookseller subeditor astronomer verger
  sexton chorister friar lama mullah mayoress jailer gaoler turnkey executioner paralegal actuary teller adjuster
  surveyor stonemason glazier thatcher farrier luthier salvor beachcomber whaler crabber trapper
  lumberjack woodcutter driller mountaineer sherpa gondolier publican barmaid sommelier dishwasher caterer
  confectioner chocolatier maid governess bursar postgraduate sophomore dropout truant understudy ballerina acrobat juggler
  clown puppeteer busker soprano tenor baritone trumpeter stagehand impresario scout gambler croupier bettor debtor creditor
  deportee dissident mutineer deserter cadet brigadier paratrooper gunner sapper quartermaster mercenary warlord
  partisan saboteur aviator skydiver attache attaché captor addict eyewitness rescuer
  first-responder undertaker gravedigger pallbearer beneficiary benefactor convener stallholder hawker wholesaler
  importer exporter buyer seller bidder auctioneer appraiser restorer conservator biker sunbather bather judoka caddie caddy
  rambler decathlete rookie punter abbess prioress farm-hand
  administrator controller comptroller commandant chairlady chieftain stalwart aspirant flagbearer
  flag-bearer standard-bearer proprietor proprietress ruler sarpanch tehsildar collector convenor scribe spokeslady successor
  predecessor counterpart compatriot debutant castmate showrunner postdoc gaffer matriarch patriarch headboy headgirl
  hitmaker matchmaker homemaker kingmaker troublemaker changemaker tastemaker housemate bandmate labelmate
  schoolmate shipmate cellmate workmate crewmate clubmate stablemate castaway
  td mna mpa mpp mha pcso wpc undersheriff ensign canon apostle prophet evangelist guru pandit swami mufti maulana oba igwe ooni
  alaafin comrade kagawad rapporteur sardar nawab patwari pradhan alhaji alhaja hajiya sheik shaikh monsignor cantor datuk
  assemblymember councilmember patrolman freeholder councilperson boardmember seminarian deaconess
  northerner southerner westerner easterner highlander lowlander midwesterner mainlander foreigner outsider expatriate expat
  assessor crofter embalmer entertainer fitter forager groomer haulier hauler installer performer parliamentarian
  scaffolder smallholder tiler webmaster clairvoyant naturopath boater celebrant chaperone depositor dweller entrant
  franchisee internee leaseholder leaver objector occupant occupier outpatient paraglider payer policyholder purchaser
  raider reveller reveler scriptwriter seafarer sightseer stargazer straggler superfan sympathizer sympathiser
  windsurfer zealot
  mum grandson granddaughter son-in-law daughter-in-law mother-in-law father-in-law stepfather stepmother spouse
`);

/** Plurals that are not the singular plus "s". */
export const PERSON_PLURALS = words(`
  people men women children couple pair duo trio siblings twins troops police clergy staff personnel crew crews family families relatives in-laws folks gentlemen ladies wives
  businessmen businesswomen congressmen congresswomen spokesmen spokeswomen councilmen councilwomen policemen fishermen
  firemen salesmen statesmen crewmen lawmakers professionals sources officials authorities insiders experts analysts critics supporters
  observers locals residents witnesses activists protesters members others leaders allies those many some most few several all both
  them parents couples sailors schoolchildren grandchildren
`);

/** Words for people behind an adjective that only people have, and the adjectives: "senior figures", but not "official figures". */
export const FIGURES: ReadonlyMap<string, 'person' | 'people'> = new Map([
  ['figure', 'person'],
  ['figures', 'people'],
]);
export const OF_FIGURES = words(`
  senior leading prominent influential political public religious opposition establishment leftist rightist centrist
  left-wing right-wing conservative liberal moderate hardline far-right far-left islamist nationalist populist activist
  party business military media union underworld gangland cultural literary sporting respected controversial divisive
`);

/** Participles that stand for people behind an article or a number: "the accused told police". */
export const PEOPLE_AS_PARTICIPLES = words(
  'accused deceased injured wounded arrested detained convicted bereaved insured',
);

/** Of what people stand accused: "murder accused Mei Tan". */
export const CRIMES = words(`
  murder manslaughter homicide rape assault fraud theft robbery burglary arson terror terrorism kidnap kidnapping
  abduction bribery corruption blackmail extortion embezzlement perjury treason espionage trafficking smuggling slavery
  drugs bomb bombing stabbing shooting attack attempt graft scam abuse
`);

/** Groups whose members the text leaves open: the bare noun says neither who nor how many. */
export const VAGUE_GROUPS = words(`
  officials authorities sources insiders experts analysts critics supporters observers locals residents some many others
  most people pundits commentators opponents proponents advocates activists campaigners economists scholars historians
  environmentalists protesters demonstrators voters republicans democrats conservatives liberals progressives lawmakers
  politicians leaders aides advisers advisors allies surrogates donors investors traders readers fans users everyone
  everybody nobody anybody anyone one you public crowd crowds world internet community americans europeans media-watchers
  few none several all both audience audiences electorate citizenry populace majority majorities plurality
`);

/** Somebody who speaks for a body: without a name, the body is the source. */
export const SPOKESPERSONS = words(`
  spokesman spokeswoman spokesperson spokespeople spokesmen spokeswomen representative representatives rep reps publicist publicists press-secretary
`);

/** Nouns that show which pronoun a text uses for the person. */
export const GENDERED_HE = words(
  'spokesman chairman congressman councilman assemblyman businessman father brother son husband uncle nephew boyfriend grandfather king prince man boy gentleman actor policeman salesman statesman fisherman widower waiter lord monk priest dad guy stepfather grandson',
);
export const GENDERED_SHE = words(
  'spokeswoman chairwoman congresswoman councilwoman assemblywoman businesswoman mother sister daughter wife aunt niece girlfriend grandmother queen princess woman girl lady actress policewoman saleswoman widow waitress nun mom mum stepmother granddaughter midwife',
);
