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
  wafa, bernama, antara, jiji press, tanjug, prensa latina, telam, ians, kuna, gna, lusa,
  ghana news agency, news agency of nigeria, saudi press agency, australian associated press
`);

/** Names that are an outlet wherever they appear. */
export const OUTLETS: ReadonlySet<string> = new Set([
  ...AGENCIES,
  ...phrases(`
  agence france presse, united press international, itar-tass, press trust of india, ani, dow jones newswires,
  mcclatchy, knight ridder, tribune news service, religion news service, stat news, kaiser health news, kff health news,
  wsj, nyt, wapo, nytimes, latimes, scmp, smh,
  new york times, times, washington post, post, wall street journal, usa today, los angeles times, new york post,
  new york daily news, daily news, chicago tribune, chicago sun-times, boston globe, boston herald, philadelphia inquirer,
  miami herald, san francisco chronicle, san francisco standard, houston chronicle, dallas morning news, denver post,
  seattle times, baltimore sun, detroit news, detroit free press, star tribune, arizona republic, orlando sentinel,
  virginian-pilot, oregonian, tennessean, sacramento bee, kansas city star, plain dealer, charlotte observer, cincinnati enquirer, las vegas review-journal, washington examiner, washington times, politico,
  roll call, hill, axios, punchbowl news, semafor, propublica, intercept, marshall project, texas tribune, daily beast,
  daily caller, daily wire, breitbart, breitbart news, breitbart news network, newsmax, drudge report, huffington post, huffpost,
  pc pro, pc world, pc magazine, pc advisor, pc gamer, macworld, mac format, computer weekly,
  buzzfeed, buzzfeed news, vox, slate, salon, vice, vice news, mic, vocativ, quartz, gawker, gizmodo, verge, wired,
  techcrunch, ars technica, cnet, recode, information, mashable, engadget, business insider, insider, forbes, fortune,
  thomson reuters, barron's, marketwatch, cnbc, cnnmoney, time, newsweek, atlantic, new yorker, new republic, nation, national review,
  weekly standard, mother jones, rolling stone, vanity fair, esquire, gq, people, us weekly, variety, hollywood reporter,
  deadline, tmz, billboard, cosmopolitan, vogue, elle, essence, ebony, economist, foreign policy, foreign affairs,
  christian science monitor, stars and stripes, military times, army times, defense one, yahoo news, yahoo, yahoo finance,
  yahoo!, yahoo! news, yahoo! sports, yahoo! finance, e!, e! news, ok! magazine,
  zero hedge, infowars, politifact, factcheck.org, snopes, fivethirtyeight, realclearpolitics, real clear politics,
  cook political report, national enquirer, insidesources, western journalism, christian news service, cns news,
  abc, abc news, nbc, nbc news, cbs, cbs news, cnn, msnbc, fox, fox news, fox business, fox business network, pbs, npr, c-span,
  univision, telemundo, espn, tnt, tnt sports, fox sports, nbc sports, mtv, hbo, al jazeera, al-jazeera, al jazeera america, al arabiya,
  sky news, bt sport, eurosport, premier sports, itv, itv news, channel 4, channel 4 news, bbc, bbc news, bbc radio, bbc radio 4, bbc world service, radio free europe,
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
  gazzetta dello sport, l'equipe, marca, sky sports, bbc sport, talksport, macrumors, zdnet, kotaku, digital trends, android authority,
  in touch weekly, in touch, star magazine, closer magazine, heat magazine, woman's day, new idea, who magazine, e! online,
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
  atlanta journal-constitution, journal-constitution, cleveland plain dealer, newsday, hartford courant,
  sun-sentinel, sun sentinel, honolulu civil beat, civil beat, salt lake tribune, star-advertiser,
  des moines register, pioneer press, tampa bay times, palm beach post, dow jones, bloomberg law,
  bloomberg businessweek, businessweek, puck news, bulwark, private eye, byline times, opendemocracy, pinknews,
  education week, chalkbeat, inside higher ed, chronicle of higher education, times higher education, schools week,
  carbon brief, inside climate news, e&e news, climate home news, canary media, mongabay, grist magazine, coindesk,
  cointelegraph, occrp, icij, lighthouse reports, forbidden stories, correctiv, investigate europe,
  bureau of investigative journalism, centre for investigative journalism, center for public integrity,
  center for investigative reporting, middle east eye, al-monitor, al monitor, iran international, iran wire,
  iranwire, radio farda, rfe/rl, radio liberty, current time, new arab, l'orient today, l'orient-le jour, an-nahar,
  al-akhbar, asharq al-awsat, al-quds al-arabi, al-ahram, ahram online, al-masry al-youm, mada masr,
  egypt independent, rudaw, kurdistan24, al-manar, al-mayadeen, al mayadeen, al-aqsa tv, al-hadath, sky news arabia,
  i24news, i24 news, maariv, israel hayom, walla news, yedioth ahronoth, yediot aharonot, kan news, kan 11,
  army radio, calcalist, themarker, fars, fars news agency, mehr news agency, tasnim news agency, press tv, hispantv,
  trt, trt world, daily sabah, cumhuriyet, sözcü, milliyet, ntv, cnn türk, cnn turk, cnn brasil, cnn portugal,
  cnn indonesia, caixin, caixin global, cctv, cgtn, sixth tone, beijing news, ming pao, hong kong free press,
  apple daily, rthk, taipei times, central news agency, focus taiwan, mainichi, mainichi shimbun, sankei shimbun,
  tokyo shimbun, tv asahi, tbs news, fuji tv, korea herald, korea times, korea joongang daily, joongang ilbo,
  chosun ilbo, dong-a ilbo, hankyoreh, mbc, kbs, jtbc, nk news, inquirer.net, philippine daily inquirer,
  manila bulletin, manila times, tempo magazine, kompas, detik, tempo.co, star online, malaysiakini,
  free malaysia today, today online, mothership, vietnam news, vnexpress, tuoi tre, khmer times, phnom penh post,
  irrawaddy, frontier myanmar, myanmar now, mizzima, prothom alo, bdnews24, bdnews24.com, dhaka tribune,
  kathmandu post, setopati, ada derana, daily ft, lanka e-news, scroll.in, newslaundry, newsminute, news minute,
  deccan herald, deccan chronicle, telegraph india, business standard, moneycontrol, livemint, economic times,
  free press journal, mid-day, outlook india, aaj tak, zee news, abp news, cnn-news18, news18, wion, dd news,
  all india radio, akashvani, republic world, quint, thewire.in, theprint, dawn news, dawn.com, samaa tv, samaa,
  express news, nawa-i-waqt, pajhwok, tolonews, tolo news, khaama press, amu tv, vedomosti, gazeta.ru, lenta.ru,
  forbes russia, bell, mediazona, ovd-info, tv rain, dozhd, echo of moscow, moscow times, rossiya 1,
  channel one russia, ukrainska pravda, ukrayinska pravda, kyiv post, kyiv independent, suspilne, hromadske,
  liga.net, zerkalo, nasha niva, nexta, belsat, agerpres, digi24, hotnews.ro, g4media, hvg, telex.hu, 444.hu,
  magyar nemzet, népszava, denník n, dennik n, seznam zprávy, czech television, čtk, ctk, gazeta wyborcza,
  rzeczpospolita, onet, tvn24, tvn 24, tvp, polsat news, polish press agency, balkan insight, birn, b92,
  večernji list, jutarnji list, index.hr, rtv slovenija, kathimerini, ekathimerini, to vima, ta nea, protothema,
  proto thema, naftemporiki, cyprus mail, philenews, times of malta, malta today, dnevnik, süddeutsche zeitung,
  frankfurter allgemeine, handelsblatt, tagesschau, der standard, die presse, kronen zeitung, falter,
  neue zürcher zeitung, nzz, tages-anzeiger, le temps, 20 minuten, swissinfo, srf, focus online, welt am sonntag,
  bild am sonntag, ard, taz, die tageszeitung, br24, ndr, wdr, swr, deutschlandfunk, libération, les echos,
  les échos, mediapart, l'express, l'obs, le point, paris match, le canard enchaîné, ouest-france, ouest france,
  sud ouest, la croix, l'humanité, 20 minutes, france info, franceinfo, france inter, bfm tv, bfmtv, bfm business,
  cnews, rtl radio, tf1, tv5monde, le soir, la libre, rtbf, vrt, het laatste nieuws, het nieuwsblad, de standaard,
  de morgen, belga, brussels times, de telegraaf, de volkskrant, nrc, nrc handelsblad, algemeen dagblad, trouw,
  nu.nl, rtl nieuws, dutchnews, el país, abc spain, la razón, la razon, la vanguardia, el periódico, el confidencial,
  eldiario.es, europa press, el español, rtve, tve, cadena ser, antena 3, telecinco, onda cero, público,
  correio da manhã, jornal de notícias, diário de notícias, observador, rtp, sic notícias, tvi, lusa, adnkronos,
  il giornale, il messaggero, il fatto quotidiano, la7, mediaset, rai 1, rai news, rai news 24, sky tg24,
  ilsole24ore, euractiv, euobserver, politico europe, mlex, tt news agency, dagens nyheter, svenska dagbladet,
  aftonbladet, expressen, göteborgs-posten, sveriges radio, tv4, tv2, tv 2, dagens næringsliv, aftenposten,
  verdens gang, ntb, bergens tidende, berlingske, politiken, jyllands-posten, ekstra bladet, ritzau, dr news,
  helsingin sanomat, ilta-sanomat, iltalehti, mtv uutiset, hufvudstadsbladet, rúv, ruv, morgunblaðið,
  iceland monitor, err news, postimees, delfi, lsm, lrt, bns, baltic news service, 9news, nine news, 7news,
  seven news, 10 news first, news.com.au, courier-mail, courier mail, herald sun,
  adelaide advertiser, west australian, canberra times, crikey, saturday paper, guardian australia,
  michael west media, australian financial review, australian associated press, newshub, 1news, one news,
  newsroom nz, spinoff, stuff.co.nz, otago daily times, waikato times, dominion post, fiji times, fijivillage,
  post-courier, solomon star, global news canada, national observer, tyee, narwhal, calgary herald, edmonton journal,
  ottawa citizen, halifax examiner, journal de montréal, tva nouvelles, la presse canadienne, cbc/radio-canada,
  citynews, blacklock's reporter, premium times, daily trust, thecable, sahara reporters, saharareporters,
  channels television, channels tv, arise news, arise tv, tvc news, vanguard nigeria, guardian nigeria,
  punch nigeria, business day, businessday, thisday, citi fm, citinewsroom, joy fm, joy news, myjoyonline, ghanaweb,
  graphic online, citizen tv, ktn news, ntv kenya, ntv uganda, k24 tv, eastafrican, daily monitor, new vision,
  new times of rwanda, igihe, addis standard, addis fortune, reporter ethiopia, ethiopian broadcasting corporation,
  hiiraan online, garowe online, sudan tribune, dabanga, radio dabanga, zimlive, newzimbabwe, newsday zimbabwe,
  nehanda radio, zbc, lusaka times, malawi nyasa times, nyasa times, club of mozambique, carta de moçambique,
  lusa news, jornal de angola, novo jornal, jeune afrique, africa confidential, africanews, daily maverick,
  amabhungane, sowetan, sowetanlive, timeslive, business day sa, beeld, die burger, netwerk24, eyewitness news,
  newzroom afrika, groundup, estadão, o estado de s. paulo, valor econômico, metrópoles, globonews, tv globo, clarín,
  la nación, página 12, página/12, infobae, télam, todo noticias, c5n, el mercurio, la tercera, biobío, biobiochile,
  el tiempo, el espectador, caracol radio, noticias caracol, rcn, w radio, blu radio, efecto cocuyo, armando.info,
  tal cual, el comercio, la república, ojo público, el universo, la razón bolivia, abc color, última hora,
  el observador, el país uruguay, búsqueda, animal político, aristegui noticias, milenio, excélsior, el financiero,
  la jornada, televisa, imagen televisión, prensa libre, el faro, la prensa, la prensa gráfica, crhoy, tvn panamá,
  14ymedio, granma, cibercuba, listín diario, diario libre, el nuevo día, jamaica observer,
  trinidad and tobago guardian, trinidad guardian, newsday tt, stabroek news, kaieteur news, barbados today,
  nation news, haitian times, le nouvelliste, alterpresse, 404 media, rest of world, bleepingcomputer,
  bleeping computer, krebsonsecurity, cyberscoop, darkreading, dark reading, 9to5mac, 9to5google, appleinsider,
  tom's hardware, tom's guide, techradar, android police, xda developers, windows central, thurrott, venturebeat,
  fast company, inc. magazine, entrepreneur magazine, adweek, ad age, digiday, mediaite, nieman lab,
  columbia journalism review, press gazette, eurogamer, ign, game informer, gamespot, vgc, kotaku australia,
  electrek, jalopnik, insideevs, car and driver, motor trend, motortrend, road & track, top gear, autocar,
  auto express, automotive news, freightwaves, trains magazine, flightglobal, aviation week, simple flying,
  points guy, skift, investor's business daily, kiplinger, motley fool, seeking alpha, benzinga, thestreet,
  nerdwallet, bankrate, american banker, pensions & investments, institutional investor, city a.m., city am,
  this is money, medpage today, medscape, healthday, medical news today, everyday health, modern healthcare,
  fierce pharma, fiercepharma, fierce biotech, endpoints news, biospace, health affairs, pulse today,
  health service journal, hsj, nursing times, new york magazine, harper's magazine, harper's, texas monthly,
  los angeles magazine, chicago magazine, smithsonian magazine, outside magazine, men's health, women's health,
  runner's world, reader's digest, ladies' home journal, people en español, life and style,
  closer weekly, bella magazine, saturday night live, daily show, tonight show, late show, today show,
  cbs mornings, cbs this morning, cbs evening news, nbc nightly news, nightly news, world news tonight, dateline nbc,
  48 hours, nightline, fox & friends, morning joe, fox news sunday, democracy now, democracy now!, bbc panorama,
  bbc radio 1, bbc radio 2, bbc radio 3, bbc radio 6 music, bbc one, bbc two, bbc three, bbc verify, bbc persian,
  bbc arabic, bbc hindi, bbc ukrainian, bbc russian, bbc sounds, itv1, channel 5, channel 5 news, 5 news,
  daily star sunday, sunday people, sunday mail, sunday world, sun on sunday, i paper, city news service, big issue,
  press and journal, courier and advertiser, dundee courier, western morning news, east anglian daily times,
  eastern daily press, northern echo, hull daily mail, bristol live, bristol post, birmingham mail, birmingham live,
  leicester mercury, nottingham post, nottinghamshire live, mylondon, my london, wales online, walesonline,
  nation.cymru, belfast live, irish news, irish mirror, irish sun, irish daily mail, sunday business post,
  business post, thejournal.ie, journal.ie, breakingnews.ie, gript, virgin media news, tg4, rte radio 1,
  rté radio one, today fm, france football magazine, athletic fc, goal.com, diario as, onefootball,
  bbc newsnight, pbs newshour, pbs news hour, bbc today programme, rté prime time,
  bellingcat, lawfare, law360, defense news, task & purpose, raw story, bon appetit,
  mail & guardian, lancet, science, nature, british medical journal, bmj, new england journal of medicine, jama, morning consult
`),
]);

/** Names that are also plain words: an outlet only after "the", or in capitals where a common noun would not be. */
export const OUTLETS_WITH_ARTICLE = words(`
  bulwark wire cable quint advocate vanguard sowetan mainichi eastafrican punch
  times post hill sun observer guardian independent telegraph mirror nation information age australian hindu economist
  atlantic namibian zimbabwean intercept verge journal herald tribune standard inquirer globe beacon courier gazette chronicle argus examiner
  enquirer dispatch sentinel advertiser mail ledger register bulletin athletic wrap cut ringer
`);

/** Names that are also things or first names: an outlet only inside a sentence, where the article has nobody of that name. */
export const OUTLETS_AMBIGUOUS = words(
  'time people science nature mic vice insider age sun dawn elle vulture metro glamour kicker collider panorama frontline ' +
    'polygon protocol marketplace grist stuff puck mint scroll tempo stat sky nan spa sana aap',
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
  news podcast newsroom newsrooms mag
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
/** Last words of a newsroom's name where it is told something: "told Harbour Sport", "told Elsin Media". */
export const TOLD_ENDINGS = words('sport sports media fm live');
/** "HarbourTV", "MUTV", but not the cameras of a street. */
export const ON_SCREEN = wording`^(?!CC)\p{L}+TV$`;
/** Stations of the United States, which the regulator gives four letters from W or K, and bodies that have such letters too. */
export const CALL_SIGN = /^[KW][A-Z]{3}$/;
export const NO_CALL_SIGNS = words('WADA WNBA WIPO WTTC WCRF WSPA WWII KPMG KFOR KONE KBRA');
/** Before "reported": nobody had it earlier. */
export const FIRST = words('first');
/** Before a programme's title: "the podcast “Harbour Talk”". */
export const PROGRAMMES = words('show program programme podcast series broadcast');

/** Kinds of programme: a name that ends with one is a broadcast ("The Morning Show"). */
export const PROGRAMME_ENDINGS = words(
  'show hour tonight sunday morning today live report podcast factor angle room newsnight',
);

/** Nouns by which later sentences mean a newsroom, by its sort; the last for any, and for what it publishes. */
export const PRINTED_NOUNS = words('newspaper paper tabloid daily weekly magazine mag');
export const BROADCAST_NOUNS = words('broadcaster network');
export const AGENCY_NOUNS = words('newswire wire agency');
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
  podcast blog television radio mag
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
