/**
 * Newsrooms: wire agencies, newspapers, broadcasters, magazines and news sites, by the names that other newsrooms use.
 *
 * The list holds the agencies and the largest titles of the English-language press, with those abroad that English news
 * quotes most; local titles are known by the words that newspapers are called by. Lower case, without "the".
 */
import { phrases, wording, words } from './words';

/** Wire agencies: no newspaper, whatever a text calls them. */
export const AGENCIES = phrases(`
  ap, associated press, reuters, afp, agence france-presse, upi, pa media, press association, dpa, efe, ansa, kyodo,
  kyodo news, xinhua, tass, interfax, ria novosti, ap news, yonhap, kcna, anadolu agency, anadolu, pti, bloomberg,
  bloomberg news, canadian press, ruptly, storyful, newsflare, belta, ukrinform, unian, irna, isna, fars news, tasnim,
  wafa, bernama, antara, jiji press, tanjug, prensa latina, telam, ians
`);

/** Names that are an outlet wherever they appear. */
export const OUTLETS: ReadonlySet<string> = new Set([
  ...AGENCIES,
  ...phrases(`
  agence france presse, united press international, itar-tass, press trust of india, ani, dow jones newswires,
  mcclatchy, knight ridder, tribune news service, religion news service, stat news, kaiser health news, kff health news
  wsj, nyt, wapo, nytimes, latimes, scmp, smh,
  new york times, times, washington post, post, wall street journal, usa today, los angeles times, new york post,
  new york daily news, daily news, chicago tribune, chicago sun-times, boston globe, boston herald, philadelphia inquirer,
  miami herald, san francisco chronicle, san francisco standard, houston chronicle, dallas morning news, denver post,
  seattle times, baltimore sun, detroit news, detroit free press, star tribune, arizona republic, orlando sentinel,
  virginian-pilot, oregonian, tennessean, sacramento bee, kansas city star, plain dealer, charlotte observer, cincinnati enquirer, las vegas review-journal, washington examiner, washington times, politico,
  roll call, hill, axios, punchbowl news, semafor, propublica, intercept, marshall project, texas tribune, daily beast,
  daily caller, daily wire, breitbart, breitbart news, breitbart news network, newsmax, drudge report, huffington post, huffpost,
  buzzfeed, buzzfeed news, vox, slate, salon, vice, vice news, mic, vocativ, quartz, gawker, gizmodo, verge, wired,
  techcrunch, ars technica, cnet, recode, information, mashable, engadget, business insider, insider, forbes, fortune,
  barron's, marketwatch, cnbc, cnnmoney, time, newsweek, atlantic, new yorker, new republic, nation, national review,
  weekly standard, mother jones, rolling stone, vanity fair, esquire, gq, people, us weekly, variety, hollywood reporter,
  deadline, tmz, billboard, cosmopolitan, vogue, elle, essence, ebony, economist, foreign policy, foreign affairs,
  christian science monitor, stars and stripes, military times, army times, defense one, yahoo news, yahoo, yahoo finance,
  yahoo!, yahoo! news, yahoo! sports, yahoo! finance, e!, e! news, ok! magazine,
  zero hedge, infowars, politifact, factcheck.org, snopes, fivethirtyeight, realclearpolitics, real clear politics,
  cook political report, national enquirer, insidesources, western journalism, christian news service, cns news
  abc, abc news, nbc, nbc news, cbs, cbs news, cnn, msnbc, fox, fox news, fox business, fox business network, pbs, npr, c-span,
  univision, telemundo, espn, tnt, tnt sports, fox sports, nbc sports, mtv, hbo, al jazeera, al-jazeera, al jazeera america, al arabiya,
  sky news, itv, itv news, channel 4, channel 4 news, bbc, bbc news, bbc radio, bbc radio 4, bbc world service, radio free europe,
  radio free asia, voice of america, voa, deutsche welle, dw, euronews, france 24, rt, rt america, sputnik, sputnik news,
  cbc, ctv, ctv news, global news, komo, komo news, kqed, wbur, wnyc, kcur, wbez, wgn
  guardian, observer, independent, telegraph, daily telegraph, sunday telegraph, times of london, sunday times, daily mail, mail on sunday, independent on sunday, mailonline,
  daily mirror, mirror, sun, daily express, evening standard, financial times, ft, scotsman, irish times, irish independent,
  globe and mail, toronto star, national post, australian, sydney morning herald, age, new zealand herald, rnz,
  le monde, le figaro, figaro, le parisien, la stampa, il sole 24 ore, liberation, der spiegel, spiegel, die zeit, die welt, bild, frankfurter allgemeine zeitung,
  suddeutsche zeitung, el pais, el mundo, la repubblica, corriere della sera, kommersant, novaya gazeta, izvestia, meduza,
  haaretz, jerusalem post, times of israel, ynet, hurriyet, dawn, times of india, hindu, indian express, hindustan times, ndtv,
  south china morning post, global times, people's daily, china daily, straits times, asahi shimbun, yomiuri shimbun,
  nikkei, nikkei asia, japan times, nhk, folha de s.paulo, o globo, clarin, la nacion, el universal, reforma, daily nation,
  rte, rté, rte news, rté news, newstalk, stv, stv news, utv, gb news, lbc, talktv, times radio, sbs, sbs news, tvnz, radio new zealand,
  sabc, enca, news24, geo news, ary news, zdf, svt, nrk, yle, orf, radio-canada, radio france, rfi, channel newsasia, cna, abs-cbn, gma news,
  irish examiner, belfast telegraph, manchester evening news, liverpool echo, daily record, yorkshire post, western mail,
  malay mail, bangkok post, jakarta post, philippine star, rappler, india today, times now, republic tv, express tribune,
  jamaica gleaner, trinidad express, winnipeg free press, montreal gazette, vancouver sun, la presse, le devoir,
  live science, scientific american, new scientist, national geographic, popular science, space.com, healthline, webmd, psychology today,
  harvard business review, consumer reports, entertainment weekly, indiewire, pitchfork, sports illustrated, bleacher report,
  gazzetta dello sport, l'equipe, marca, sky sports, bbc sport, talksport, macrumors, zdnet, pc gamer, kotaku, digital trends, android authority,
  page six, entertainment tonight, access hollywood, hollywood life, radar online, just jared, digital spy, thewrap, wrap,
  vulture, a.v. club, av club, ringer, nme, wwd, women's wear daily, life & style, ok!,
  hello!, radio times, metro, tatler, grazia, glamour, marie claire, harper's bazaar,
  teen vogue, cut, screen daily, screen rant, collider, ew, town & country, architectural digest,
  condé nast traveler, condé nast traveller, lonely planet,
  good morning america, good morning britain, bbc breakfast, newsnight, meet the press, face the nation, 60 minutes,
  athletic, espn fc, cbs sports, yahoo sports, usa today sports, sky sports news, bein sports, dazn, sportsnet, tsn,
  golf digest, golf channel, golfweek, tennis channel, racing post, autosport, motorsport.com, cricinfo, espncricinfo,
  cricbuzz, sporting news, sporting life, sb nation, profootballtalk, pro football talk, nfl network, mlb network,
  nba tv, players' tribune, l'équipe, mundo deportivo, diario sport, tuttosport,
  corriere dello sport, france football, kicker, sport bild, voetbal international, supersport, bbc radio 5 live,
  test match special,
  bellingcat, lawfare, law360, defense news, task & purpose, raw story, bon appetit,
  mail & guardian, lancet, science, nature, british medical journal, bmj, new england journal of medicine, jama, morning consult
`),
]);

/** Names that are also plain words: an outlet only after "the", or in capitals where a common noun would not be. */
export const OUTLETS_WITH_ARTICLE = words(`
  times post hill sun observer guardian independent telegraph mirror nation information age australian hindu economist
  atlantic namibian zimbabwean intercept verge journal herald tribune standard inquirer globe beacon courier gazette chronicle argus examiner
  enquirer dispatch sentinel advertiser mail ledger register bulletin athletic wrap cut ringer
`);

/** Names that are also things or first names: an outlet only inside a sentence, where the article has nobody of that name. */
export const OUTLETS_AMBIGUOUS = words(
  'time people science nature mic vice insider age sun dawn elle vulture metro glamour kicker collider',
);

/** The last word of a name that makes the whole an outlet ("The Larkfield Courier", "Northline Press Agency"). */
export const OUTLET_ENDINGS = phrases(`
  times, post, echo, journal, tribune, herald, gazette, courier, observer, chronicle, inquirer, enquirer, examiner, globe,
  telegraph, mirror, mail, daily, weekly, beacon, bulletin, dispatch, post-dispatch, register, sentinel, star-ledger, ledger, argus,
  monitor, review, record, reporter, press, news, newspaper, magazine, radio, television, tv, broadcasting, network, newswire,
  wire, broadcasting corporation, broadcasting company, broadcasting service, broadcasting authority, news agency, press agency, news service, morning news, daily news, evening news, news network, news group, media group, public radio, public media, post-gazette, sun-times, news-register, intelligencer,
  picayune, democrat-gazette, review-journal, constitution, statesman, advertiser, advocate, republic, quarry, today,
  desk, newsdesk, fact checker, fact check, online, monthly, quarterly, fortnightly, tonight,
  sinmun, shimbun, shinbun, ilbo, ribao, zeitung, tageblatt, tagblatt, tagesspiegel, rundschau, nachrichten, anzeiger, dagblad,
  dagbladet, nyheter, posten, avisen, tidende, gazeta, gazetesi, corriere, giornale, messaggero, jornal, diario, periódico
`);

/** Last words of newspapers' names that are other things too: a newspaper behind "the" ("the Harl Valley Star"). */
export const PAPER_ENDINGS = words(`
  star sun standard express bee independent graphic messenger clarion gleaner vindicator vanguard comet packet spectator
  transcript nugget citizen guardian voice whig pilot reformer freeman mercury banner planet crier scotsman punch
`);

/** The first word that makes a name of two or more words an outlet ("Radio Vessel", "Channel 4"). */
export const OUTLET_BEGINNINGS = words('radio tv channel televisión télé');

/** American networks whose local stations go by the network's name and the channel: "NBC 4 New York". */
export const STATION_NETWORKS = words('abc cbs fox nbc');

/** What a publisher adds to its name on its pages: "BBC News", "Mail Online". */
export const PUBLISHER_ENDINGS = words(
  'news online digital website sport sports business politics world live plus magazine tv radio app edition international',
);

/** Nouns by which a text refers to a newsroom ("the newspaper", "state television"). */
export const OUTLET_NOUNS = words(`
  newspaper newspapers paper papers outlet outlets magazine magazines broadcaster broadcasters network networks tabloid
  tabloids daily weekly media press newswire wire television tv radio website websites site blog publication publications
  news podcast newsroom newsrooms
`);

/** Those of them that are of people or things too: "a network of volunteers". */
export const NETWORKS = words('network networks');

/** Broadcasters by their names: no newspaper either. */
export const BROADCASTERS = phrases(`
  abc, abc news, nbc, nbc news, cbs, cbs news, cnn, msnbc, cnbc, fox, fox news, fox business, pbs, npr, c-span, univision,
  telemundo, espn, mtv, hbo, al jazeera, al-jazeera, al arabiya, sky news, sky sports, itv, itv news, bbc, bbc news, euronews, rt,
  cbc, ctv, ctv news, global news, ndtv, nhk
`);
/** Words of a name that tell a broadcaster or an agency. */
export const ON_AIR = words('radio tv television channel broadcasting network');
export const ON_WIRE = words('agency wire newswire');

/** What is told before a name that shows how it is written: "told The Dish". */
export const TELLING = words('told tells telling');
/** "HarbourTV", "MUTV", but not the cameras of a street. */
export const ON_SCREEN = wording`^(?!CC)\p{L}+TV$`;
/** Before "reported": nobody had it earlier. */
export const FIRST = words('first');
/** Before a programme's title: "the podcast “Harbour Talk”". */
export const PROGRAMMES = words('show program programme podcast series broadcast');

/** Kinds of programme: a name that ends with one is a broadcast ("The Morning Show"). */
export const PROGRAMME_ENDINGS = words(
  'show hour tonight sunday morning today live report podcast factor angle room newsnight',
);

/** Nouns by which later sentences mean a newsroom, by its sort; the last for any, and for what it publishes. */
export const PRINTED_NOUNS = words('newspaper paper tabloid daily weekly magazine');
export const BROADCAST_NOUNS = words('broadcaster network');
export const AGENCY_NOUNS = words('newswire wire');
export const NEWSROOM_NOUNS = words(
  'outlet publication website site newsroom blog podcast article story piece editorial column',
);
/** Names that only newspapers have. */
export const PAPER_NAMES = wording`\b(?:times|post|journal|tribune|herald|gazette|courier|chronicle|inquirer|guardian|telegraph|mail)$`;
/** What an outlet publishes and later sentences speak of in its place. */
export const OUTLET_WORKS = words('article story piece editorial column');
/** Words before a newsroom's noun that show another one than the last named: "the city's newspaper". */
export const OTHER_OUTLET = words("local regional state rival sister 's");

/** Nouns that, right before a name or after it, tell that it is an outlet's: "the newspaper X", "X magazine". */
export const CALLS_OUTLET = words(`
  newspaper paper tabloid broadsheet daily weekly magazine broadcaster newswire newsletter fanzine gazette publication outlet
  podcast blog television radio
`);
/** Those that do so after a word for news or for what they send: "local news station X", "the news agency X". */
export const CALLS_OUTLET_OF_NEWS = words('station channel site website agency network service portal outlet');
export const OF_NEWS = words('news tv television radio cable broadcast');
/** "the gossip site X": what a site or a station that publishes is about; there are business services that do not. */
export const SITES = words('station channel site website portal outlet');
export const FIELDS_OF_NEWS = words(`
  investigative gossip showbiz celebrity entertainment satirical sports football racing tech technology gaming business financial
  finance politics political fact-checking music film student campus
`);
