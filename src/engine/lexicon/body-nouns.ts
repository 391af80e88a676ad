/**
 * What news calls bodies besides their names, where it need not introduce them: "the tech giant", "the rights group". Lower
 * case, without "the".
 */
import { CLUBS, UNIVERSITIES } from './bodies-by-country';
import { phrases, words } from './words';

/** By the nouns, which commas part, the bodies that each of them may mean. A noun may stand in several rows. */
const BODIES_OF_NOUNS: readonly (readonly [nouns: string, bodies: string])[] = [
  [
    `group, movement, organisation, organization, militant group, armed group, rebel group, terrorist group, terror group,
    islamist group, islamist movement, militant organisation, militant organization, extremist group, insurgent group`,
    `hamas, hezbollah, taliban, islamic state, isis, isil, al-qaida, al-qaeda, al-shabaab, al shabaab, boko haram,
    islamic jihad, palestinian islamic jihad, houthis, ansar allah, m23, pkk, ypg, farc, eln, ira, eta, fatah, plo,
    hayat tahrir al-sham, kataib hezbollah, lashkar-e-taiba, jaish-e-mohammed, jnim, iswap, wagner, wagner group, rsf,
    rapid support forces, tplf, allied democratic forces, shining path, muslim brotherhood`,
  ],
  ['palestinian group', 'hamas, islamic jihad, palestinian islamic jihad, fatah, plo'],
  ['lebanese group', 'hezbollah'],
  ['militia', 'hezbollah, houthis, rsf, rapid support forces, ypg, kataib hezbollah'],
  [
    `group, organisation, organization, rights group, human rights group, rights organisation, rights organization,
    human rights organisation, human rights organization, campaign group, advocacy group, watchdog`,
    "amnesty international, amnesty, human rights watch, hrw, human rights first, reprieve, liberty, b'tselem",
  ],
  [
    'group, organisation, organization, rights group, civil rights group, civil rights organization, advocacy group',
    'aclu, naacp, splc, adl, lambda legal, american civil liberties union, southern poverty law center, cair',
  ],
  [
    'group, movement, organisation, organization, environmental group, campaign group, advocacy group',
    `greenpeace, friends of the earth, wwf, extinction rebellion, just stop oil, insulate britain, earthjustice,
    sierra club, sea shepherd, clientearth, client earth, 350.org`,
  ],
  ['group, organisation, organization, animal rights group', 'peta, animal rising, sea shepherd'],
  ['group, organisation, organization, association, advocacy group', 'nra, aarp, aipac, naacp'],
  ['group', 'opec, opec+, g7, g-7, g20, g-20, brics, asean'],
  [
    'organisation, organization',
    `nato, interpol, osce, opec, opec+, oecd, un, united nations, wto, world trade organization, icrc, red cross, msf,
    médecins sans frontières, doctors without borders, oxfam`,
  ],
  [
    'organisation, organization, agency, un agency',
    `who, world health organization, unicef, unesco, unhcr, unrwa, wfp, world food programme, iom, ilo, fao, undp, unep,
    unfpa, unaids, ocha, iaea`,
  ],
  [
    'group, organisation, organization, aid group, aid agency',
    `oxfam, msf, médecins sans frontières, doctors without borders, save the children, mercy corps, care international,
    red cross, unicef, usaid`,
  ],
  ['refugee agency, aid agency', 'unhcr, unrwa'],
  ['food agency', 'wfp, fao, world food programme'],
  ["children's agency, child agency", 'unicef'],
  ['cultural agency, culture agency', 'unesco'],
  ['migration agency', 'iom'],
  ['tax agency, tax authority', 'irs, hmrc, kra, firs'],
  ['safety agency, auto safety agency', 'nhtsa, ntsb'],
  ['aviation agency, aviation authority, aviation body', 'faa, caa, easa, icao'],
  ['drug agency, drugs agency', 'fda, dea, ema'],
  ['environment agency, environmental agency', 'epa'],
  ['border agency', 'cbp, frontex'],
  ['immigration agency', 'ice, uscis'],
  ['police agency, law enforcement agency', 'fbi, dea, atf, nca, europol, interpol'],
  ['disaster agency, emergency agency, relief agency', 'fema, ndma, nema'],
  ['nuclear agency, nuclear watchdog', 'iaea'],
  ['anti-doping agency, doping agency', 'wada, usada'],
  ['trade body, trade group, industry body', 'ukhospitality, uk finance, make uk, airlines uk, smmt, brc, wto'],
  ['space agency, agency', 'nasa, esa, isro, jaxa, roscosmos'],
  ['health agency, health body', 'who, world health organization, cdc, fda, ukhsa, ecdc, nice'],
  ['rating agency, ratings agency, agency', "moody's, fitch, s&p"],
  ['spy agency, intelligence agency, agency', 'cia, nsa, mossad, mi5, mi6, gchq, isi, fsb, sbu, shin bet, raw'],
  ['weather agency', 'met office, noaa, imd, pagasa, jma'],
  ['bureau', 'fbi, atf'],
  ['service', 'irs, nhs, usps, fsb, mi5, mi6'],
  [
    'central bank',
    `fed, federal reserve, ecb, european central bank, bank of england, bank of japan, bank of canada, rbi, snb, riksbank,
    reserve bank of india, reserve bank of australia, norges bank, cbn, cbk, sarb, boe, boj, rba, banxico,
    banco de méxico, bank negara, bank of korea, bank of israel, bank of ghana, bank of uganda, bank of thailand,
    bank of russia, bank of mexico, people's bank of china, state bank of pakistan, bangladesh bank, bundesbank,
    swiss national bank`,
  ],
  ['board', 'fed, ntsb, nlrb'],
  ['fund, lender', 'imf'],
  ['commission', 'sec, ftc, fcc, fec, eeoc, eu, european commission, efcc, iebc, comelec'],
  ['committee', 'ioc, dnc, rnc, icrc'],
  ['court', 'icc, icj, echr, cas'],
  ['ministry', 'mod, mea'],
  ['department', 'doj, dhs, dod, hhs, hud, usda, defra, dwp, dfe'],
  ['department, police department, force', 'nypd, lapd, sfpd'],
  ['department, fire department', 'fdny, lafd'],
  ['force, police force', 'met, met police, psni, scotland yard, garda, gardaí, gardai, rcmp, saps'],
  ['army, military', 'idf, pla, tatmadaw'],
  ['institute', 'rki, nist, brookings, cato institute'],
  ['think tank', 'brookings, cato institute, chatham house, rand, ifs, ippr, rusi, demos'],
  ['pollster, polling company', 'yougov, ipsos, gallup, opinium, survation, savanta'],
  [
    'regulator, watchdog',
    `sec, ftc, fcc, fda, faa, cftc, ema, epa, cfpb, finra, nhtsa, ofcom, ofgem, ofwat, ofsted, mhra, cqc, cma, fca, pra, ico,
    orr, ipso, sebi, rbi, trai, accc, asic, apra`,
  ],
  ['watchdog', 'iopc, gao, iaea, wada, nao, hmicfrc, ehrc, transparency international'],
  ['cartel', 'opec, opec+'],
  ['alliance', 'nato'],
  [
    'bloc',
    'eu, european union, asean, ecowas, mercosur, african union, brics, g7, g20, gcc, arab league, caricom, sadc, quad',
  ],
  ['world body', 'un, united nations, unesco, wto, fifa, ioc'],
  [
    'body, governing body',
    'fifa, uefa, fia, rfu, world athletics, efl, bcci, ecb, icc, ncaa, ioc, fa, world rugby, world aquatics',
  ],
  ['federation, association', 'fifa, uefa, fia, world athletics, fiba, ncaa, bma, pga'],
  ['league', 'nfl, nba, wnba, mlb, nhl, mls, nwsl, la liga, serie a, bundesliga, premier league, big ten, ipl'],
  [
    'team',
    `ferrari, mercedes, red bull, mclaren, williams, haas, alpine, aston martin, all blacks, wallabies, springboks, lakers,
    celtics, knicks, cowboys, patriots, packers, 49ers, chiefs, ravens, steelers, eagles, yankees, mets, red sox, dodgers,
    cubs, maple leafs, canadiens, oilers`,
  ],
  [
    'club, team, side',
    'arsenal, chelsea, liverpool, juventus, barcelona, everton, celtic, rangers, real madrid, manchester united, manchester city',
  ],
  [
    'union',
    `uaw, teamsters, rmt, seiu, aslef, gmb, unison, unite, usdaw, ucu, nasuwt, rcn, bma, asuu, siptu, cosatu, numsa, neu, cwu,
    fbu, pcs, equity, sag-aftra, iatse, wga, afscme, aft, nea, ver.di, ig metall, cgt, balpa, bectu, nflpa, mlbpa, nbpa`,
  ],
  ['bloc, union', 'african union, eu'],
  [
    'party',
    `labour, conservatives, tories, lib dems, greens, green party, reform uk, ukip, snp, plaid cymru, dup, sinn féin, sinn fein,
    fianna fáil, fianna fail, fine gael, likud, yesh atid, fidesz, podemos, vox, syriza, anc, da, eff, bjp, congress, aap,
    afd, cdu, spd, fdp, akp, chp, kmt, dpp, ldp, zanu-pf, gop, ndp, pti, ppp, pml-n, pdp, apc, npp, ndc, umno, morena,
    democratic alliance, economic freedom fighters, african national congress, ifp, inkatha, mk, actionsa, freedom front plus,
    nz first, new zealand first, te pāti māori, te pati maori, one nation, nationals, social democrats, aontú, aontu,
    people before profit, sdlp, uup, tuv, alba, bloc québécois, bloc quebecois, tmc, trinamool congress, trinamool, dmk,
    aiadmk, shiv sena, ncp, rjd, jd(u), bsp, aimim, awami league, aam aadmi, national rally, brothers of italy, law and justice,
    sweden democrats, united russia, servant of the people`,
  ],
  [
    'charity',
    `oxfam, nspcc, rspca, rspb, rnli, stonewall, samaritans, barnardo's, mencap, childline, save the children, actionaid,
    christian aid, wateraid, red cross, shelter, crisis, refuge, mind, scope, macmillan, age uk, unicef, cancer research uk,
    médecins sans frontières, msf, dogs trust, blue cross, national trust`,
  ],
  ['housing charity, homelessness charity', 'shelter, crisis'],
  ["children's charity", "nspcc, barnardo's, save the children"],
  ['animal charity', 'rspca, blue cross, dogs trust'],
  [
    'university, school, institution',
    `harvard, yale, stanford, princeton, caltech, mit, ucla, cornell, lse, oxford, cambridge, johns hopkins, columbia, duke,
    brown`,
  ],
  ['institution', 'world bank, imf, smithsonian'],
  [
    'airline, carrier',
    `ryanair, easyjet, lufthansa, qantas, emirates, jetblue, delta, united, united airlines, american airlines, southwest,
    air canada, air france, klm, air india, aer lingus, iberia, avianca, cathay pacific, etihad, qatar airways, wizz air,
    virgin atlantic, flybe, jet2, indigo, tui, aeroflot, british airways, kenya airways`,
  ],
  [
    'budget airline, low-cost airline, low-cost carrier',
    'ryanair, easyjet, wizz air, jet2, indigo, vueling, southwest',
  ],
  ['flag carrier', 'british airways, lufthansa, air france, klm, air india, qantas, iberia, kenya airways'],
  ['carrier, operator, network', 'verizon, at&t, t-mobile, vodafone, o2, bt'],
  ['operator, train operator, rail operator', 'lner, avanti, northern rail, gwr, scotrail, thameslink, network rail'],
  [
    'bank, lender',
    `hsbc, barclays, citigroup, citibank, jpmorgan, jpmorgan chase, goldman sachs, morgan stanley, wells fargo, ubs,
    credit suisse, santander, banco santander, bbva, bnp paribas, société générale, societe generale, deutsche bank,
    commerzbank, unicredit, intesa sanpaolo, natwest, lloyds, standard chartered, monzo, revolut, westpac, nomura, mizuho,
    icbc, rabobank, dbs, sberbank, metro bank, world bank, tsb`,
  ],
  ['investment bank', 'goldman sachs, morgan stanley, jpmorgan, ubs, credit suisse, lazard, nomura, barclays'],
  ['asset manager', 'blackrock, vanguard, schroders, fidelity, state street'],
  [
    'insurer',
    'aviva, axa, allianz, aig, prudential, direct line, admiral, aetna, cigna, humana, anthem, unitedhealth, allstate',
  ],
  ['exchange', 'nasdaq, nyse, ftx, binance, coinbase, kraken'],
  ['crypto exchange', 'ftx, binance, coinbase, kraken'],
  ['accountancy firm, accounting firm', 'kpmg, deloitte, pwc, ey'],
  ['consultancy, consulting firm', 'mckinsey, bain, accenture, capgemini, deloitte'],
  [
    'carmaker, car maker, automaker, car company, car giant',
    `toyota, gm, general motors, honda, nissan, hyundai, volkswagen, bmw, mercedes, ford, chrysler, tesla, renault, peugeot,
    stellantis, volvo, fiat, suzuki, mazda, subaru, kia, audi, porsche, ferrari, lamborghini, byd, geely, rivian, lucid,
    skoda, maruti suzuki`,
  ],
  ['electric carmaker, electric car maker', 'tesla, byd, rivian, lucid'],
  ['planemaker, plane maker, aircraft manufacturer, manufacturer', 'boeing, airbus, embraer, bombardier'],
  [
    'defence company, defense contractor',
    'bae systems, lockheed martin, raytheon, northrop grumman, general dynamics, rheinmetall',
  ],
  ['chipmaker, chip maker, chip giant', 'intel, nvidia, qualcomm, broadcom, amd, tsmc, asml, micron'],
  [
    `drugmaker, drug maker, drug company, drugs giant, pharmaceutical company, pharmaceutical giant, pharmaceutical firm`,
    `pfizer, moderna, novartis, bayer, merck, gsk, astrazeneca, sanofi, roche, abbvie, amgen, biogen, biontech, eli lilly,
    gilead, novo nordisk, regeneron, takeda, teva, johnson & johnson, j&j, purdue pharma`,
  ],
  [
    'tech giant, tech company, tech firm, technology company, technology giant, technology firm, internet giant, giant',
    `google, apple, facebook, meta, amazon, microsoft, alphabet, alibaba, tencent, huawei, ibm, samsung, intel, nvidia, oracle,
    baidu, bytedance`,
  ],
  [
    `platform, network, social network, social media company, social media giant, social media firm, social media platform,
    app`,
    `facebook, twitter, x, instagram, tiktok, youtube, reddit, snapchat, linkedin, meta, bluesky, weibo, pinterest,
    truth social`,
  ],
  ['platform', 'telegram, twitch, airbnb, uber, onlyfans, roblox'],
  ['app, messaging app', 'whatsapp, telegram, signal, wechat'],
  ['search giant, search engine', 'google, baidu'],
  ['software giant, software company', 'microsoft, oracle, adobe, salesforce, palantir'],
  ['ai company, ai startup, startup, start-up', 'openai, anthropic, mistral, deepseek'],
  ['streamer, streaming service, streaming giant', 'netflix, hulu, disney+, spotify, paramount+'],
  ['studio', 'warner bros, disney, pixar, universal, paramount, sony, netflix, lionsgate, marvel'],
  [
    'retailer, retail giant',
    `walmart, target, amazon, costco, best buy, home depot, ikea, marks & spencer, m&s, asos, boohoo, primark, zara, h&m,
    uniqlo, wayfair, shein, temu, macy's, kohl's, nordstrom, woolworths, waitrose, tesco, sainsbury's`,
  ],
  ['online retailer, e-commerce giant', 'amazon, asos, boohoo, shein, temu, zalando, ebay, ocado, alibaba, flipkart'],
  [
    'supermarket, supermarket chain, supermarket giant, grocer, grocery chain',
    `tesco, sainsbury's, asda, morrisons, aldi, lidl, carrefour, waitrose, ocado, safeway, kroger, albertsons, woolworths,
    whole foods, publix`,
  ],
  [
    'chain, fast-food chain',
    "mcdonald's, burger king, kfc, wendy's, chipotle, denny's, applebee's, domino's, pizza hut, taco bell, greggs, wagamama",
  ],
  ['chain, coffee chain', 'starbucks, costa, costa coffee, dunkin'],
  ['chain, hotel chain', 'hilton, marriott, travelodge, premier inn, hyatt'],
  ['chain, pharmacy chain', 'walgreens, cvs, boots, rite aid'],
  [
    'oil company, oil giant, oil major, oil firm, energy company, energy giant, energy firm, giant',
    `bp, shell, exxon, exxonmobil, chevron, totalenergies, saudi aramco, aramco, equinor, eni, repsol, rosneft, petrobras,
    conocophillips`,
  ],
  ['energy company, energy firm, supplier', 'edf, centrica, british gas, e.on, rwe, octopus energy, engie, enel'],
  ['utility', 'pg&e, con edison, edf, entergy, eskom, tepco'],
  ['water company', 'thames water, southern water, severn trent'],
  [
    'miner, mining company, mining giant',
    'rio tinto, bhp, glencore, anglo american, vale, antofagasta, barrick, fortescue, newmont',
  ],
  ['steelmaker', 'tata steel, us steel, arcelormittal, nippon steel, thyssenkrupp, british steel'],
  ['brewer', 'heineken, carlsberg, diageo, brewdog, molson coors, guinness'],
  ['airport', 'heathrow, gatwick, stansted, jfk, lax'],
  ['ride-hailing company, ride-hailing giant', 'uber, lyft, grab, bolt, ola, didi'],
  ['delivery company, courier', 'deliveroo, doordash, fedex, ups, dhl, evri'],
  ['shipping company, shipping giant', 'maersk, msc, cosco'],
  ['auction house', "sotheby's, christie's, bonhams"],
  ['toymaker, toy maker', 'mattel, hasbro, lego'],
  ['sportswear giant, sportswear company, brand', 'nike, adidas, puma'],
];

/** Lists of bodies that stand elsewhere, with the nouns that may mean them. */
const LISTS_OF_NOUNS: readonly (readonly [nouns: string, bodies: ReadonlySet<string>])[] = [
  ['club, team, side, franchise', CLUBS],
  ['university, school, institution, college', UNIVERSITIES],
];

/** By the nouns, which commas part, a word of the names of the bodies that each of them may mean. */
const NOUNS_OF_WORDS: readonly (readonly [nouns: string, ofNames: string])[] = [
  ['force, police force', 'police constabulary'],
  ['authority, local authority', 'council borough'],
  ['central bank', 'reserve'],
];

const WORDS_OF_NOUNS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  NOUNS_OF_WORDS.flatMap(([nouns, ofNames]) => [...phrases(nouns)].map((noun) => [noun, words(ofNames)] as const)),
);

/**
 * Nouns that may mean those whom the article has not named but called by one of the other nouns: "the force" for police,
 * "the party" for Labour or the Tories, "the team" for researchers.
 */
export const CALLED_ALSO: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['force', words('police gardaí gardai constabulary')],
  ['party', words('labour conservatives tories liberals socialists')],
  ['team', words('researchers scientists academics')],
  ['researchers', words('team scientists academics')],
  ['scientists', words('team researchers')],
]);

/** What those who belong to a party are called, for the party itself. */
export const PARTIES_OF_MEMBERS: ReadonlyMap<string, string> = new Map([
  ['labour', 'labour party'],
  ['conservatives', 'conservative party'],
  ['tories', 'conservative party'],
  ['liberals', 'liberal party'],
  ['greens', 'green party'],
  ['nationals', 'national party'],
]);

export const MEMBERS_OF_PARTIES: ReadonlyMap<string, readonly string[]> = new Map(
  [...PARTIES_OF_MEMBERS.values()].map((party) => [
    party,
    [...PARTIES_OF_MEMBERS].flatMap(([members, name]) => (name === party ? [members] : [])),
  ]),
);

/** Behind a body's name, what only says of which kind it is: "the Dock Workers union". */
export const APPOSED_NOUNS = words(`
  union party company group movement bank airline charity firm chain organisation organization militia
`);

/** Bodies with names of their own, so that a name behind the noun is of whoever heads them: "head of the district council". */
export const HEADED_BODIES = words(`
  administration ministry department council authority committee subcommittee caucus commission parliament assembly
  government cabinet senate delegation directorate secretariat prosecution police
`);

type Bodies = () => ReadonlySet<string>;

/** By noun, the lists of bodies that it may mean. Few articles need any of them, so that each is read when it is asked. */
const BODIES_BY_NOUN: ReadonlyMap<string, readonly Bodies[]> = byNoun([
  ...BODIES_OF_NOUNS.map(([nouns, names]) => [nouns, once(() => phrases(names))] as const),
  ...LISTS_OF_NOUNS.map(([nouns, bodies]) => [nouns, () => bodies] as const),
]);

function byNoun(rows: readonly (readonly [nouns: string, bodies: Bodies])[]): ReadonlyMap<string, readonly Bodies[]> {
  const lists = new Map<string, Bodies[]>();
  for (const [nouns, bodies] of rows)
    for (const noun of phrases(nouns)) lists.set(noun, [...(lists.get(noun) ?? []), bodies]);
  return lists;
}

function once<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** May a noun, with what stands before it ("tech giant"), mean the body of this name? Both in lower case. */
export const isNounOfBody = (noun: string, name: string): boolean =>
  (BODIES_BY_NOUN.get(noun)?.some((bodies) => bodies().has(name)) ?? false) || holdsWord(noun, name);

function holdsWord(noun: string, name: string): boolean {
  const told = WORDS_OF_NOUNS.get(noun);
  return told !== undefined && name.split(' ').some((word) => told.has(word));
}

/**
 * The same where what stands before the noun says more of the body than these lists do: "the German airline", but not "the
 * central bank" for a bank that is none, as all central banks are listed.
 */
export function mayBeDescribed(noun: string, modifiers: readonly string[], name: string): boolean {
  const told = modifiers.map((_, at) => [...modifiers.slice(at), noun].join(' '));
  const listed = told.find((words) => BODIES_BY_NOUN.has(words)) ?? noun;
  return isNounOfBody(listed, name);
}
