/** Offices, parties and trades by which an article speaks of somebody whom it names elsewhere. Lower case. */
import { wording, words } from './words';

/** Abbreviated titles and other wordings, by the noun that stands for all of them. */
const SAME_OFFICE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    senator: 'sen sens',
    representative: 'rep reps congressman congresswoman lawmaker',
    governor: 'gov',
    president: 'pres',
    general: 'gen',
    colonel: 'col',
    captain: 'capt',
    lieutenant: 'lt',
    sergeant: 'sgt',
    detective: 'det',
    inspector: 'insp',
    superintendent: 'supt',
    constable: 'const pc wpc',
    corporal: 'cpl',
    commander: 'cmdr',
    admiral: 'adm',
    major: 'maj',
    brigadier: 'brig',
    ambassador: 'amb',
    doctor: 'dr physician',
    professor: 'prof',
    reverend: 'rev',
    attorney: 'atty lawyer',
    barrister: 'counsel',
    nominee: 'candidate front-runner frontrunner',
    spokesperson: 'spokesman spokeswoman',
    chair: 'chairman chairwoman chairperson',
    businessman: 'mogul',
    executive: 'ceo',
    advisor: 'adviser',
    republican: 'gop',
    democratic: 'democrat',
    judge: 'justice',
    manager: 'boss gaffer',
    founder: 'co-founder cofounder',
  }).flatMap(([office, wordings]) => [...words(wordings)].map((wording) => [wording, office] as const)),
);

/** The one noun that stands for an office in whatever wording: "senator" for "sen". */
export const officeOf = (word: string): string => SAME_OFFICE.get(word) ?? word;

/** What whoever does this to a body is called. */
export const OFFICE_OF_DEED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    founder: 'founded co-founded cofounded',
    owner: 'owns owned',
    chair: 'chairs chaired',
    leader: 'leads led',
    head: 'heads headed',
    coach: 'coaches coached',
    editor: 'edits edited',
  }).flatMap(([office, deeds]) => [...words(deeds)].map((deed) => [deed, office] as const)),
);

/** What people do with an office that "as" names: "quit as mayor", "took over as coach". */
export const LEAVING_OFFICE = words(`
  quit quits resigned resigns resign retired retires retire stepped steps step stood stands stand sacked fired dismissed
  ousted removed replaced suspended served
`);
export const HOLDING_OFFICE = words(`
  serves serve took takes take appointed reappointed elected re-elected reelected confirmed installed nominated
  continues
  continued acts acted returns returned
`);
/** Between such a verb and "as", or before it. */
export const BESIDE_OFFICE_VERB = words(
  'down over back has had have was is be been will would to formally officially also',
);

/** Those that may be over: who "coached the Falcons" is their former coach too. */
export const PAST_DEEDS = words('owned chaired led headed coached edited');

/** The noun that stands for whoever speaks for a body. */
export const SPOKESPERSON = officeOf('spokesperson');

export const PARTIES = words('democratic republican libertarian green conservative labour liberal');
/** "Democrat": of a party, for somebody in politics. */
export const isPartisan = (noun: string): boolean => PARTIES.has(officeOf(noun));
export const PUBLIC_OFFICES = words('president premier minister senator representative governor mayor sheriff');
/** What a party makes its members. */
export const PARTY_OFFICES = words('nominee speaker leader whip');
/** Offices that every country or state has, and news names holders of several in one article. */
export const OFFICES_BY_PLACE = words(`
  president premier chancellor minister king queen ambassador senator representative governor mayor
  republican democratic
`);
/** Offices that are called by their first letters: "the CM" for a chief minister. */
export const OFFICES_BY_LETTERS = words(`
  ig igp aig dig dgp adgp cp dcp acp cm dcm dg vc cj cji mca cs md coas ag ceo cfo coo pm fm ac acs asi asp ccpo cds cns dc da
  dm dpo dpp dsp gm nsa ocpd ocs ppro pro ps rc rpc rpo dce mce mpa mna sdm sg sgf sho si sp ssp
`);
/** Words for whoever is at the head, whatever the office is called: "the Fed chief" is its chair. */
export const HEADS = words(`
  chief head boss chair executive director president commissioner governor founder leader comptroller comptroller-general
  secretary superintendent director-general secretary-general vice-chancellor chancellor principal commandant ceo
`);
/** Modifiers that a person must have for the description to fit. */
export const DECISIVE_MODIFIERS = words('vice deputy first lady prime');
/** Whoever stands in for the holder of an office. */
export const DEPUTY = 'deputy';
/** Whoever will hold the office: "president-elect". */
export const ELECT = /-(?:elect|designate)$/;
/** Do the words before the noun say that somebody is it no more: "the retired surgeon"? */
export const isFormer = (before: readonly string[]): boolean => before.some((word) => FORMER_WORDS.has(word));
/** "ex-mayor" */
export const EX = /^ex-(?=\p{L})/u;
/** What descriptions say for it. */
export const FORMER = 'former';
const FORMER_WORDS = words('former retired onetime one-time erstwhile ex');
/** Whoever stands in for the holder of an office, or would hold it if the opposition governed. */
export const VICE = wording`\b(?:vice|deputy|shadow)\b|\blieutenant governor$`;
/** "district attorney": before the word that stands for all lawyers here, it makes one who prosecutes. */
export const LAWYER = 'attorney';
export const BEFORE_PROSECUTOR = words('district prosecuting commonwealth state county city u.s us');
/** Behind an office: "the president of the club". */
export const BEHIND_OFFICE = words('of at for');
/** Words of a description that say nothing about which person is meant. */
export const EMPTY_MODIFIERS = words('the this that his her its their our a an who whose former then new own longtime');

/** Nouns that news uses for sources whom it never names, and for those who only ask whoever is named next. */
export const NEVER_NAMED = words(`
  official aide person source staffer insider spokesman spokeswoman spokesperson rep friend pal confidant confidante
  onlooker eyewitness bystander
  reporter journalist moderator questioner caller heckler interviewer host anchor employee receptionist
`);
/** Nouns that news uses for sources whom it will not name: they hold no name back. */
export const UNNAMED_PEOPLE = words(`
  official aide person source staffer executive employee insider adviser advisor operative man woman worker friend relative
  member participant
`);
/** Those who have a part in what is told, whoever else is in mind: a trial has its judge, a crash its officer. */
export const PARTS_IN_STORY = words(`
  judge magistrate coroner prosecutor lawyer attorney barrister solicitor officer detective sergeant inspector constable
  doctor surgeon paramedic witness bystander resident neighbour neighbor expert analyst coach manager captain victim suspect
  defendant accused minister mayor chairman chairwoman chair president director head chief leader secretary commissioner
  teacher principal headteacher landlord owner driver pilot
`);
/** What a speaker does who has just said something else. */
export const GOING_ON = words('added adds continued continues concluded concludes');
/** Nouns that later sentences use for sources and people whom the article has told of without a name. */
export const ANY_SOURCE = words('source insider person pal');
export const ANY_PERSON = words('person');
export const ANY_ADULT = words('man woman');
export const ANY_PEOPLE = words('men women pair duo trio sources people');
/** Whoever has one of these has more: "her friend" need not be the one who was named. */
export const ONE_OF_SEVERAL = words(`
  friend relative colleague neighbor neighbour classmate teammate supporter fan follower donor ally aide cousin uncle aunt
  employee member
`);
/** Nouns that later sentences use for whoever was named. */
export const GENERIC_PERSON = words(`
  man woman lady gentleman candidate nominee politician lawmaker incumbent frontrunner front-runner veteran mp msp mep td peer
`);
/** The same where the article calls nobody so, and at most a party stands before the noun. */
export const MEMBERS_OF_CHAMBERS = words(`
  senator congressman congresswoman councillor councilman councilwoman alderman assemblyman assemblywoman legislator
  backbencher
`);
/** What news calls somebody who was named by their children: "the mother of two". */
export const PARENTS = words('mother father mum mom dad grandmother grandfather parent');
export const PARENT_OF = wording`^(?:grand)?(?:mother|father|mum|mom|dad|parent)-of-\w+`;
/** The same where the article does not call them by a public office. */
export const TRADES = words(`
  star champion medallist medalist titleholder title-holder record-holder hitmaker international footballer cricketer
  batsman bowler wicketkeeper forward defender fullback linebacker skater swimmer runner sprinter
  billionaire mogul tycoon magnate businessman businesswoman actor actress singer author rapper comedian presenter
  broadcaster novelist poet artist photographer striker midfielder goalkeeper winger quarterback pitcher golfer boxer
  jockey cyclist researcher scientist scholar academic historian economist physicist biologist psychologist sociologist
  pollster filmmaker playwright composer chef designer architect entrepreneur activist campaigner writer musician
  guitarist drummer bassist vocalist songwriter pianist violinist cellist conductor soprano tenor dancer choreographer
  sculptor painter screenwriter essayist biographer memoirist podcaster youtuber influencer streamer model supermodel
  socialite philanthropist financier mathematician astronomer chemist geologist virologist epidemiologist
  neuroscientist anthropologist archaeologist linguist philosopher theologian wrestler fencer archer rower gymnast skier
  snowboarder surfer skateboarder hurdler marathoner triathlete shortstop outfielder infielder catcher cornerback
  lineman flanker fly-half scrum-half centre-back playmaker
`);

/** Those that are called so by what they wrote. */
export const AUTHORS = words('author writer columnist essayist');
/** What authors write about others. */
export const WRITTEN_OF_OTHERS = words('article articles piece essay column op-ed editorial study paper review report');

/** General words for whoever holds one of several offices: "the diplomat" for an ambassador. */
export const KINDS_OF_OFFICE: ReadonlyMap<string, readonly (readonly string[])[]> = new Map(
  Object.entries({
    diplomat: 'ambassador, envoy, consul, attaché, foreign minister, foreign secretary, secretary of state',
    envoy: 'ambassador',
    premier: 'prime minister',
    pontiff: 'pope',
    monarch: 'king, queen, emperor, empress, sultan, emir',
    cleric: 'bishop, archbishop, imam, rabbi, priest, vicar, pastor, reverend, cardinal, ayatollah, sheikh, mufti',
    clergyman: 'bishop, archbishop, priest, vicar, pastor, reverend, cardinal, canon',
    prelate: 'bishop, archbishop, cardinal',
    priest: 'reverend, vicar, canon, father',
    pastor: 'reverend',
    jurist: 'judge',
    lawmaker: 'senator, mp, mla, mlc, mca, mep, msp, td, assemblyman, assemblywoman',
    legislator: 'senator, mp, mla, mlc, mca, mep, msp, td, assemblyman, assemblywoman, representative',
    frontbencher:
      'shadow minister, shadow treasurer, shadow chancellor, shadow secretary, minister, secretary, chancellor, treasurer',
    backbencher: 'mp, msp, ms',
    prosecutor: 'attorney general, district attorney, county attorney, state attorney, commonwealth attorney',
    academic: 'professor, lecturer, historian, economist, sociologist, criminologist, anthropologist, philosopher',
    scholar: 'professor, historian, theologian, philosopher',
    scientist:
      'professor, biologist, chemist, physicist, geologist, ecologist, virologist, epidemiologist, astronomer, neuroscientist, ' +
      'climatologist, meteorologist, oceanographer, zoologist, botanist, geneticist, immunologist',
    filmmaker: 'director',
    presenter: 'host, broadcaster',
    tactician: 'manager, coach',
    skipper: 'captain',
    officer: 'sergeant, constable, inspector, superintendent, detective, trooper, lieutenant, corporal',
    policeman: 'sergeant, constable, inspector, superintendent, detective, trooper, officer',
    policewoman: 'sergeant, constable, inspector, superintendent, detective, trooper, officer',
    commander: 'general, colonel, admiral, brigadier, major',
    medic: 'doctor, nurse, paramedic, surgeon',
    lawyer: 'barrister, solicitor, advocate',
    musician:
      'singer, guitarist, drummer, rapper, bassist, vocalist, composer, pianist, violinist, cellist, songwriter',
    performer: 'singer, rapper, comedian, dancer, actor, actress, musician',
    entertainer: 'singer, rapper, comedian, dancer, actor, actress, musician',
    writer: 'author, novelist, poet, playwright, journalist, columnist, screenwriter, essayist',
    executive: 'boss, chief, chair, founder, director',
    boss: 'executive, chief, chair',
    doctor:
      'surgeon, physician, paediatrician, pediatrician, cardiologist, oncologist, psychiatrist, dermatologist, neurologist, gp, ' +
      'anaesthetist, anesthesiologist, obstetrician, radiologist',
    physician:
      'surgeon, paediatrician, pediatrician, cardiologist, oncologist, psychiatrist, dermatologist, neurologist',
    expert:
      'professor, analyst, economist, scientist, epidemiologist, virologist, criminologist, specialist, researcher, historian, ' +
      'lecturer, psychologist',
    minister:
      'health secretary, home secretary, foreign secretary, defence secretary, education secretary, justice secretary, ' +
      'business secretary, transport secretary, environment secretary, culture secretary, energy secretary, ' +
      'housing secretary, work and pensions secretary, pastor, preacher',
    preacher: 'pastor, minister, reverend, evangelist, imam',
    player:
      'striker, midfielder, defender, goalkeeper, winger, forward, footballer, cricketer, batsman, batter, bowler, ' +
      'quarterback, linebacker, receiver, pitcher, golfer',
    footballer: 'striker, midfielder, defender, goalkeeper, winger, forward',
    cricketer: 'batsman, batter, bowler, wicketkeeper, all-rounder',
    keeper: 'goalkeeper, wicketkeeper',
    athlete: 'sprinter, runner, swimmer, gymnast, skater, cyclist, rower, wrestler, boxer, jumper, thrower, hurdler',
    fighter: 'boxer, wrestler',
    comic: 'comedian, comedienne',
    reporter: 'journalist, correspondent',
    journalist: 'reporter, correspondent, columnist, broadcaster, editor',
    businessman: 'entrepreneur, tycoon, magnate, industrialist, billionaire',
    businesswoman: 'entrepreneur, tycoon, billionaire',
    tycoon: 'businessman, billionaire, entrepreneur, magnate',
    entrepreneur: 'businessman, businesswoman, founder',
    aide: 'adviser, advisor, strategist',
    adviser: 'aide, strategist',
    analyst: 'strategist',
    strategist: 'analyst',
    mum: 'mother',
    mom: 'mother',
    dad: 'father',
    teacher: 'headteacher, headmaster, headmistress',
  }).map(([kind, offices]) => [kind, offices.split(', ').map((office) => office.split(' ').map(officeOf))]),
);

/** What heads of state and of government are called with their country: "the French leader". */
export const NATIONAL_LEADER = words('leader premier');
export const LEADERS: readonly (readonly string[])[] = [
  ['president'],
  ['prime', 'minister'],
  ['premier'],
  ['chancellor'],
];

/** Parties by the letter behind a politician's name ("R-Fla."). */
export const PARTY_BY_LETTER: Readonly<Record<string, string>> = { D: 'democrat', R: 'republican', I: 'independent' };

/** What somebody on trial is called where the article need not say who it is. */
export const DEFENDANTS = words('defendant accused');
/** What is told of whoever stands trial, right behind the name: "Renn, 40, denies fraud", "Renn is charged with theft". */
export const TRIED = words(`
  denies charged accused pleaded pleads indicted arraigned remanded acquitted convicted jailed sentenced
`);
/** Those who try, prosecute or defend, and do not stand trial. */
export const TRYING_OFFICES = words(`
  judge justice magistrate sheriff recorder prosecutor prosecuting prosecution lawyer attorney barrister advocate
  solicitor counsel kc qc sc coroner detective inspector sergeant constable superintendent investigator
`);

/** Before "the man" they may say who somebody is: "known as the man", "became the man". */
export const IDENTIFIES = words('as become became');
/** Behind "the man" they may say who he is: "the man named Renn", "the man as Renn". */
export const IDENTIFIES_BEHIND = words('as named called identified known whose who');
