/**
 * Words inside and beside the names of people and bodies, which show where a name ends and what it names. Lower case,
 * without full stops.
 */
import { wording, words } from './words';

// --- inside a person's name

/** What may follow a surname after a comma: "Renn, Jr.", "Renn, Esq.". */
export const GENERATIONS = words('jr sr ii iii iv v esq');
/** Behind an owner, the name of a day: "Father's Day". */
export const HOLIDAY_ENDINGS: ReadonlySet<string> = new Set(['Day', 'Eve']);
/** Letters behind a name for a seat, a rank at the bar, an order or a degree: "Ilona Varga MP". */
export const HONOURS = words(
  'mp mep msp mla mna mlc td kc qc obe cbe mbe kbe dbe phd md ph.d ed.d psy.d pharm.d sc.d th.d litt.d eng.d',
);
/** Those of barristers, in Britain, Ireland and Australia; "SC" and "BL" alone may be a club's or a court's. */
export const OF_THE_BAR = words('kc qc sc bl');
/** What such letters call somebody. */
export const AT_THE_BAR = 'barrister';
/** What may follow a surname. */
export const SUFFIXES: ReadonlySet<string> = new Set([...GENERATIONS, ...HONOURS]);

/**
 * What stands in capitals before a name: where a player plays ("Falcons QB Rory Tandem"), and the ranks of police as South
 * Asia, Africa and Britain abbreviate them ("DCP Anita Rao").
 */
export const TITLES_IN_CAPITALS = words(`
  QB RB WR TE LB CB FS SS DT DE OL DL OG OT NT SG PG PF SF CF RF LF DH RHP LHP GK CM DM AM LW RW ST
  RN LPN EMT
  SP ASP DSP DCP ACP SSP CSP DIG IGP ADGP DGP OCS OCPD DPO PPRO SHO DCI DI DSU DCS DCC HHJ SDM MMDCE DCE MCE RPC MPA MPP
  MHA PRO CCPO RPO WPC PCSO
`);

/** What ends the title of a text: "the Harl Rent Report". */
export const ENDS_TITLE_OF_TEXT = words('report');

/** Offices that are the letters of a body too, and mean somebody only before two words of a name: "Falcons GM Rory Tandem". */
export const OFFICES_IN_CAPITALS = words(
  'AC ACC AD ADA ADC AG ASI CDS CJ CJI CP CS DA DC DG DM DS FM GM IG MD NSA PS QS RC SAN SG SI VC',
);

/** Words of bodies that are surnames too: after a given name or a title they are one. */
export const SURNAMES_TOO = words(`
  church house guard force bank page post star day law bush field mission park young price wire green press power major
  fellows school center marshal mail record glass paper cotton water steel sugar
`);

/** Bodies whose letters are another word in small letters, which opens sentences. */
export const NAMED_IN_CAPITALS = words('WHO');

/** Small words inside a person's name ("Ludwig van Beethoven"). */
export const PARTICLES = words(`
  de del della delle dei degli di da do dos das du des la le van von zu zur zum der den ten ter te het af av bin bint binti ibn al el
  abu abd ben ould ag ait aït dela delos y e ó ní
`);

/** How people's names with a second capital begin ("MacLeod", "DeVito"); other words with one are companies. */
export const BEFORE_SECOND_CAPITAL = words(
  'mc mac fitz van von de del della den der di da do du la le lo san ben ter al el ap ja jo ke ka ra sha ta mary anna lou',
);

// --- inside a body's name

/** What precedes a saint's name. */
export const SAINTS = words('st saint');

/** Small words inside the name of a body ("Department of Health and Human Services"). */
export const LINKS = words('of for on and & the at in');

/** Small words inside names that are known: "Save the Children", "Hope not Hate". */
export const SMALL_INSIDE = words('the of for to on in not it and about');

/** "9th" */
export const ORDINAL = wording`^\d+(?:st|nd|rd|th)$`;
/** Courts and units that are called by an ordinal: "9th Circuit", "82nd Airborne Division". */
export const CALLED_BY_NUMBER = words(
  'circuit u.s airborne infantry armored armoured mechanized mechanised assault marine brigade precinct',
);

/** Links after which a name goes on over "and" too ("the Office for Ports and Fisheries"). */
export const OPENING_LINKS = words('of for on');

/** Between what a body is for: "Weather, Ice and Tides Authority". */
export const JOINS_FIELDS = words('and & ,');

/** Between a body and what it does: "Committee to Protect Pilots". */
export const AIM_LINKS = words('to');

/** Links that make a name of several words a body's. */
export const BODY_LINK = wording`\b(?:of|for|and)\b|[&/]`;

/** People who act for whom they are "for": "Lawyers for Corvane". */
export const ACTS_FOR_OTHERS = words(`
  lawyers attorneys solicitors barristers representatives reps spokesmen spokeswomen spokespeople spokespersons agents
  prosecutors officials aides advisers advisors publicists managers
`);

/** Behind a genitive, verbs that describe no possession: the genitive is the name ("Grimaldi's said", not "Renn's promised"). */
export const NEVER_DESCRIBES = words('said says told tells');
/** Houses that are named after somebody: "St Mary's Church", "Hanlon's Bar". */
export const NAMED_HOUSES = words(`
  church chapel cathedral college hospital hospice school bar pub inn tavern restaurant cafe café diner deli bakery
  bistro brasserie nightclub gym salon shop bookshop bookstore theatre playhouse
`);

/** What a secretary or a department is "of". */
export const DEPARTMENTS = words(`
  state defense defence treasury commerce labor labour energy education transportation agriculture security justice
  interior health housing veterans affairs representatives staff war
`);

/** What joins an office to what it is for, or where: "Minister of Trade", "MP for Harl", "Secretary at the Treasury". */
export const OFFICE_LINKS = words('of for in at to on');

/** What ministers, secretaries, directors and their departments are for, as governments name them. */
export const OFFICE_FIELDS = words(`
  state defense defence treasury commerce labor labour energy education transportation agriculture security justice
  interior health housing veterans affairs war finance foreign economic economy planning roads highways works public
  infrastructure transport railways rail aviation maritime marine shipping ports fisheries aquaculture forestry forests
  livestock irrigation water sanitation hygiene environment environmental climate change conservation wildlife parks
  power electricity petroleum oil gas mines mining minerals natural resources lands land rural urban regional
  development local government territories chieftaincy tourism arts culture heritage creative sport sports youth women
  gender children child family families social welfare protection care services medical hospitals schools higher
  tertiary vocational skills training science sciences technology innovation research communications communication
  information media broadcasting digital cyber data trade industry industries industrial business enterprise investment
  competition consumer employment pensions relations international cooperation integration immigration migration
  citizenship border borders home national homeland internal intelligence policing armed forces fleet fire rescue
  emergency disaster management prosecutions prosecution revenue customs taxation tax budget statistics elections
  parliamentary religious constitutional legal law courts human rights prisons corrections food drugs drug equality
  inclusion reform administration civil community communities nutrition lotteries procurement privatisation arms control
`);

/** Before a given name these make a place of it: "San Jose", "Fort Wayne". */
export const OPENS_PLACE = words('st saint san santa santo são sao port fort mount lake cape camp new');

/** Bodies that news also calls by their field alone: "National Defence". */
export const OFFICES_OF = words('department ministry');

/** What is counted, each with its figure: "Division 1", "Day One". */
export const NUMBERED = words(
  'division article section chapter phase level grade stage tier category clause paragraph day',
);
/** Bodies whose name may list their fields: "Department for Food, Environment and Rural Affairs". */
export const OFFICES_FOR = words(`
  department departments ministry office committee commission bureau secretary minister undersecretary institute academies academy union
  association federation council board society forum authority centre center
`);

/** What courts and their offices are for: "the Southern District of Elsin". */
export const DISTRICTS = words('district circuit study prevention advancement protection promotion cruelty');
/** States and their parts whose name is where they are: "the Republic of Norland", "the City of Elsin". */
export const REALMS = words(`
  republic kingdom commonwealth emirate sultanate principality city town county borough village township district province
`);
/** Bodies whose "of" says where they are and is not part of the name. */
export const GEOGRAPHIC_OF = words('police party team staff leaders member members republicans democrats');

/** Words that begin the names of many bodies, so that none is known by that word alone. */
export const PLAIN_FIRST_WORDS = words(`
  new north south east west central general first second great national royal united world american local public social
  high grand big old black white
`);

/** "House Republicans": a group, whom no name singles out. */
export const PARTY_MEMBERS = words(
  'republicans democrats conservatives liberals libertarians tories socialists greens',
);

// --- beside a name

/** Nouns for one person that end the names of forces: "the Coast Guard". */
export const FORCES = words('guard watch');

/** People who belong to the body named before them: "Corvane officials". */
export const STAFF = words('officials executives managers staff staffers lawyers attorneys engineers inspectors');

/** What only a body can have: "Corvane's employees", "Corvane shares". */
export const BODY_POSSESSIONS = words(`
  ceo employees workers shares stock customers headquarters plant subsidiary executives users operations factory products
  engineers jets players fans earnings revenue profits sales branches stores board
`);

/** Between a name and the sort of those that it is one of: "Corvane and other firms". */
export const AND_OTHER = ['and', 'other'] as const;

/** What somebody does to a body by the name that follows: "Renn runs Corvane". */
export const RUNS_BODY = words('runs owns founded co-founded cofounded chairs chaired heads headed');

/** How an address on the web ends, where no country's two letters do. */
export const ADDRESS_ENDINGS = words(
  'com org net info gov edu int mil biz news media press blog online site app tech health jobs travel',
);

/** What may follow an outlet's name when it stands for its work: "a Times article". */
export const OUTLET_WORK = words(`
  article report story poll survey reporter reporters editorial column analysis investigation editor piece review interview
  correspondent columnist journalist database
`);

/** What an outlet and those who work for it do: "Corvane, citing two aides, reported". */
export const REPORTED = words('reported reports');

/** Before "reported by", which a news outlet follows. */
export const REPORTED_FIRST = words('as first');

/** What may follow "X reported" after the content: no object, so that X is a publisher. */
export const BEHIND_REPORTED = words('on in at late early last this earlier first yesterday today , . ; )');

/** Pronouns shortly after a name that show a person or a body: "Corvane and its rivals". */
export const TELLS_PERSON = words('he his himself she her hers herself who');
export const TELLS_BODY = words('its itself which');

/**
 * What "it" does as a body that speaks of itself ("Corvane said it planned"), and what precedes anything else it did.
 */
export const PLANNING = words('plan intend expect hope want aim seek need operate own sell employ');
export const DOING = words('has had will would does did do');
export const BEING = words('is was');
/** What "it" does where it refers to nothing: "Renn said it would take years". */
export const OF_NOTHING = words(
  'be been become take taken make made seem seemed not come happen happened help matter raining snowing getting',
);

/** Prepositions that stand before a place. */
export const PLACE_PREPOSITIONS = words('in at near outside into across through throughout');

/** Before "of" and a place: what it is, who lives there and who governs it, and its parts. */
export const BEFORE_OF_PLACE = words(`
  city town village hamlet suburb borough municipality district province region county island capital port neighborhood
  neighbourhood settlement resort parish mayor residents inhabitants citizens villagers townspeople population outskirts
  suburbs streets centre center north south east west northeast northwest southeast southwest northern southern eastern
  western
`);
/** What a place has, besides what people have too: who lives there and governs it. */
export const OWNED_BY_PLACES = words(
  'residents locals villagers townspeople mayor council suburb suburbs outskirts streets',
);
/** Behind the town that somebody is of: "an Elsin man". */
export const LIVES_THERE = words('man woman boy girl teenager');
/** Behind a place as it is: "Leith police", where "Renn's police" are another's guards. */
export const BEHIND_PLACES: ReadonlySet<string> = new Set([
  ...OWNED_BY_PLACES,
  ...LIVES_THERE,
  ...words('councillor councillors councilman councilwoman alderman police firefighters airport'),
]);
/** Between people and where they live: "a nurse from Leith", and behind a comma "Ida Lund, 34, of Leith,". */
export const ORIGIN = words('from');
export const HOME_LINKS = words('from of');
/** What only a journey to a place is. */
export const TRAVEL_VERBS = words('travel fly drive move sail relocate emigrate commute deport extradite');

/** What may follow a town and its state ("Port Elsin, Md., has"). */
export const BEHIND_PLACE = words('is was has had and in on to for with that who where');

/** What stands between a body and the noun that says what it is: "Corvane, a bank", "Corvane is a bank". */
export const BEFORE_APPOSED_NOUN = words(', is was');
/** What may come right after the noun of an apposition; another noun would be its head ("a bank clerk"). */
export const ENDS_APPOSED_NOUN = words('in of at from on for with near that which who whose based owned run and');

/** Words that are always the verb of a clause: no title or apposition extends over them. */
export const FINITE = words(`
  is are was were has had have will would can could may might must does did
  said says told tells added adds asked wrote writes replied recalled argued insisted noted warned thinks thought believes
  wants wanted knew knows refused declined shouted came went met left saw made took got gave
`);

/** Small words that titles before a name never extend over. */
export const ENDS_TITLES = words('the a an and to that his her their but including like');

/** What begins a clause after a name and its comma rather than an apposition. */
export const OPENS_CLAUSE = words('and but or then');
/** Between "who" after a name and the description of its bearer. */
export const IS = words('is was');
/** What ends an apposition. */
export const ENDS_APPOSITION = words('who whose which and');

/** What may stand between a name at the start of a sentence and the rest, besides verbs and adverbs. */
export const RELATIVES_OF_PEOPLE = words('who whose');

// --- what looks like a name

/** Words that begin a sentence before a name without being part of it, besides the small ones. */
export const BEFORE_NAME = words('contrary keep keeps ask give given based');

/** Given names that are also prepositions. */
export const NAMES_AS_PREPOSITIONS = words('per');

/** Between an envoy and a country: "ambassador to Norway". */
export const ENVOY_LINKS = words('to in');

/** Given names that far more often begin a sentence as another word. */
export const NO_FIRST_WORD = words('may');

/**
 * What markets and accounts count: with a capital at the start of a sentence no name ("Shares fell after its offer").
 */
export const COUNTED_IN_MONEY = words(`
  shares stocks bonds futures yields prices costs fares rents wages pensions profits losses earnings revenues sales
  exports imports orders deliveries bookings dividends taxes tariffs
`);

/** "London-based", "Swedish-born": a capital that describes. */
export const DESCRIBES_BY_NAME = wording`-(?:based|born|area|backed|led|owned|style|era|appointed|installed|controlled|held|run|funded|linked|affiliated|aligned|allied|occupied|annexed|trained|educated|supported|sponsored|made|speaking)$`;

/** The same of a place of several words, but not "Faith-Based". */
export const BASED_IN = /^\p{Lu}.*-(?:based|born)$/u;

/** Numbers in words, which no name begins with. */
export const NUMERAL = wording`^(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\w+)?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|thousands)$`;

/** "UNIDENTIFIED FEMALE:" in a transcript, "Unidentified Man" under a picture. */
export const UNIDENTIFIED = words('unidentified unknown');

/** Before a plural with a capital, what counts those it means: "many Larkfielders", "two Rangers". */
export const COUNTS_PEOPLE = words(`
  two three four five six seven eight nine ten dozen several many some most few other dozens hundreds thousands young fellow
`);

/** Words before a nationality that show a group and not a surname: "many French". */
export const BEFORE_GROUP = words('a an the all many most some other');

/**
 * Heads of state and of government since 1980 whom English news calls by a surname alone, where that is no common word.
 */
export const CALLED_BY_SURNAME = words(`
  trump biden obama clinton reagan putin medvedev yeltsin gorbachev zelensky zelenskyy zelenskiy poroshenko lukashenko
  netanyahu rabin olmert erdogan erdoğan macron sarkozy hollande chirac mitterrand merkel scholz merz berlusconi
  meloni renzi draghi starmer sunak thatcher trudeau mulroney albanese turnbull ardern luxon modi vajpayee bolsonaro
  rousseff maduro chávez chavez fujimori pinochet morales milei kirchner petro mandela mbeki zuma ramaphosa mugabe mnangagwa
  kagame museveni ruto kenyatta buhari tinubu obasanjo mahama gaddafi gadhafi qaddafi mubarak morsi sisi assad
  khamenei rouhani raisi pezeshkian ahmadinejad khatami maliki karzai musharraf bhutto duterte marcos aquino arroyo jokowi
  widodo prabowo mahathir najib abe kishida ishiba koizumi suga yoon orban orbán tusk vucic milosevic
`);
