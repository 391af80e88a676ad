/**
 * Bodies that speak: the words that their names end with, the offices and places that stand for them, and countries.
 *
 * Kept by language, as the codebook asks: what stands for an office in English ("police said") may not elsewhere.
 */
import { BODIES_OF_STATES, CLUBS, NAMES_LIKE_CLAUSES, PARTIES_AND_MOVEMENTS, UNIVERSITIES } from './bodies-by-country';
import { phrases, wording, words } from './words';

/** A name that holds one of these words is a body, not a person. */
export const ORGANISATION_WORDS = words(`
  academy administration agency airlines airport alliance army assembly association authority bank board bloc brigade
  brigades bureau cabinet campaign caucus center centers centre chamber church club coalition college command commission
  committee company conference congress consortium constabulary convention coop co-op coordination corp corporation council court courts
  department departments diocese archdiocese directorate division embassy enterprises exchange federation fellowship financial firm
  force forces forum foundation fund group groups guard holdings hospital house inc incorporated industries initiative
  institute institution institutions intelligence international laboratories laboratory labs league legislature limited
  line lines llc llp ltd ministry motors movement museum nations network ngo observatory office organisation organization
  pac panel parliament partners partnership party plc police politburo presidency press programme project reserve school
  schools secretariat security senate service services society solutions staff state studios summit syndicate systems taskforce
  team technologies treasury tribunal troops trust union unions university ventures watch works workers foods energy oil pharma
  pharmaceuticals records fire airways railways railway railroad communications telecom insurance capital securities analytics
  research insights polling survey citizens
  stores supermarkets dairies hotels resorts restaurants bakery bakeries brewery breweries pharmacies shipping logistics media
  entertainment software transit trains highways coaches petroleum electric gas telecoms aerospace aviation cement
  chemicals biotech networks brands
  beverages properties realty construction engineering consulting associates investments bancorp mutual rail steel tobacco
  textiles mining metals minerals cinemas pictures hospitals clinic zoo aquarium theatre orchestra library
  watches boats yachts bikes bicycles motorcycles vehicles trailers tyres tires tools toys shoes garments fabrics cosmetics
  jewellers jewelers furniture interiors appliances electronics semiconductors devices instruments sensors batteries drones
  guild robotics diagnostics therapeutics biosciences genomics medicines materials plastics polymers paints coatings ceramics timber
  lumber packaging products snacks drinks vineyards distillery distilleries distillers farms orchards seeds fisheries seafood
  seafoods grocers outfitters superstores ferries cruises tours freight couriers haulage trucking shipyard shipyards
  shipbuilders utilities renewables biofuels refineries quarries foundries tailors publishers productions
  paper glass leather cotton wool sugar water solar homes housing estates developments builders joinery cycles wines games
  publishing printing films comics apparel clothing apartments condominiums tavern café cafe diner eatery pizzeria winery
  wineries brewing roasters confectionery creamery nurseries theaters theater theatres broadcasting wireless gaming fitness
  clinics orthodontics mortuary crematorium roofing plumbing landscaping staffing recruitment realtors auctions auctioneers
  motorsport motorsports speedway raceway
  bar pub inn restaurant bistro brasserie nightclub gym salon shop bookshop bookstore deli
  confederation corps inspectorate prefecture patriarchate synod battalion regiment fleet garrison militia conservancy
  cooperative co-operative
  philharmonic symphony opera ballet choir ensemble hotel casino heritage aid
  united rovers wanderers athletic albion hotspur fc afc rfc
`);

/**
 * Premises and other bodies whose name ends with what they are, none of which is a surname: "Elsin Prison", "Harl Film
 * Festival", "Leith Care Home".
 */
export const PREMISES_AT_END = words(`
  prison jail gaol penitentiary stadium arena racecourse racetrack velodrome spa barbershop boutique supermarket
  dealership showroom garage workshop cinema playhouse gallery studio festival marathon carnival parade circus
  funfair campsite resort motel hostel guesthouse vineyard dairy abattoir refinery foundry orphanage convent seminary
  crèche playgroup preschool surgery consulate airline franchise cartel clan website platform archive station farm
  market campus barracks label start-up
`);
/** Premises whose kind stands before their own name: "Hotel Marina", "Café Central", "Hospital San Juan". */
export const PREMISES_AT_START = words(`
  hotel motel hostel café cafe restaurant bar bistro pub hospital clinic villa casa château chateau theatre theater cinema
  casino club school college church mosque residence camping
`);
/** The same of two words, the last of which is a surname elsewhere or says too little. */
export const PREMISES_OF_TWO_WORDS = phrases(`
  care home, nursing home, children's home, retirement village, town hall, village hall, concert hall, music hall,
  sports hall, community hall, city hall, theme park, golf course, swimming pool, ice rink, cricket ground,
  football ground, dental practice, medical practice, soup kitchen, sixth form
`);

/**
 * Last words of bodies' names that stand inside a title elsewhere ("Health Secretary Ida Lund") or are common nouns: a trade,
 * a sport, a field of care.
 */
export const FIELDS_AT_END = words(`
  transport transportation trading traders merchants pharmacy laundry laundries cleaners cleaning catering caterers holidays
  lettings retail wholesale wholesalers savings lending mortgage mortgages finance refining exploration drilling pipeline
  pipelines terminals ports taxis cabs buses helicopters footwear sportswear jewellery jewelry scaffolding demolition
  excavations tractors machinery machines engines turbines satellites pumps valves bearings castings fertilisers fertilizers
  feeds poultry meats eggs coffee spirits whisky whiskey distilling chocolate chocolates biscuits noodles
  rugby cricket hockey netball basketball volleyball swimming cycling rowing athletics golf tennis gymnastics football soccer
  health healthcare care childcare nursery kindergarten education learning schooling tourism sport sports ambulance rescue
  lifeboat lifeguards coastguard hospice hospices orthopaedics railcar trams automotive salons florists
  pets vets veterinary opticians dental dentistry physiotherapy oncology cardiology imaging genetics vaccines biologics
  nutrition supplements vitamins mattresses carpets flooring tiles kitchens bathrooms insulation heating cooling
  refrigeration lighting wiring cables broadband telephony telecommunications computing computers cybersecurity hosting
  payments crypto blockchain equity equities wealth pensions annuities brokers brokerage archives galleries gardens trusts
  charities ministries missions churches mosque synagogue monastery cathedral welfare relief refuge sanctuary
  enforcement protection
`);

/**
 * Offices and buildings that stand for a body, and public bodies and universities whose names nothing marks as such. Lower case, without "the".
 */
export const METONYMS: ReadonlySet<string> = new Set([
  ...phrases(`
  white house, kremlin, pentagon, downing street, no 10, number 10, capitol, capitol hill, vatican, holy see,
  elysee, oval office, state house, city hall, foggy bottom, wall street, hague, brussels, eu, european union, un,
  united nations, nato, fbi, cia, nsa, dea, atf, epa, fda, cdc, irs, sec, ftc, fcc, fed, federal reserve, imf,
  world bank, who, wto, opec, opec+, unesco, unicef, unhcr, supreme court, congress, parliament, senate, house,
  treasury, state department, justice department, gop, dnc, rnc, aclu, naacp, nra, scotland yard, mi5, mi6,
  interpol, europol, hamas, hezbollah, taliban, islamic state, isis, al-qaida, al-qaeda, mossad, nasa, noaa, nih,
  immigration and customs enforcement, customs and border protection, health and human services,
  u.s. geological survey, us geological survey, british geological survey, cms,
  nhtsa, ntsb, faa, fema, tsa, osha, cbp, uscis, gao, cbo, omb, doj, dhs, dod, hhs, hud, usda, usps, eeoc, cfpb,
  fdic, finra, nlrb, darpa, nist, usgs, secret service, ofcom, ofsted, ofgem, ofwat, ofqual, acas, mhra, ukhsa,
  dvla, defra, hmrc, hmp, ipcc, iopc, gchq, met office, old bailey, ofgas, cqc, fca, ipsa, ipso, whitehall,
  westminster, holyrood, stormont, senedd, tories, number 11, no 11, élysée, elysee palace, élysée palace,
  quai d'orsay, matignon, bundestag, bundesbank, bundesrat, knesset, shin bet, idf, duma, state duma, rada,
  verkhovna rada, fsb, gru, svr, sbu, politburo, majlis, lok sabha, rajya sabha, cbi, sebi, rbi, isro, aiims,
  niti aayog, dáil, oireachtas, garda, gardaí, gardai, sejm, riksdag, storting, folketing, bank of england,
  bank of japan, european central bank, european commission, unrwa, unaids, undp, unep, unfpa, unodc, unctad,
  unido, ohchr, ocha, iom, ilo, wfp, iaea, icao, wipo, icj, osce, oecd, asean, african union, ecowas, mercosur,
  brics, g7, g20, g-7, g-20, eurostat, frontex, eurojust, eurogroup, cern, ecdc, iea, irena, opcw, icrc, ifrc,
  formula one, formula 1, harvard, yale, stanford, princeton, caltech, mit, ucla, uc berkeley, lse,
  imperial college london, king's college london, sciences po, eth zurich, johns hopkins, mayo clinic,
  cleveland clinic, gallup, yougov, ipsos, quinnipiac, nielsen, statista, dwp, ons, fao, ecb, icc,
  pew research center, cornell, dail, malacañang, malacanang, aso rock, istana, blue house, raj bhavan,
  rashtrapati bhavan, union buildings, luthuli house, leinster house, áras an uachtaráin, jubilee house, north block,
  south block, zhongnanhai
`),
  ...BODIES_OF_STATES,
  ...UNIVERSITIES,
]);

/** Parties, movements, unions, charities and the bodies of sports whose names nothing marks as such. Lower case, without "the". */
export const ASSOCIATIONS: ReadonlySet<string> = new Set([
  ...phrases(`
  fatah, plo, likud, yesh atid, shas, fidesz, sinn féin, sinn fein, fianna fáil, fianna fail, fine gael,
  plaid cymru, reform uk, ukip, snp, dup, sdlp, uup, lib dems, lib dem, podemos, syriza, ennahda, zanu-pf, zanu pf,
  frelimo, renamo, swapo, anc, bjp, cpm, cpi(m), tmc, jd(u), rjd, dmk, aiadmk, pml-n, awami league, afd, cdu,
  cdu/csu, spd, fdp, fpö, övp, spö, vvd, pvv, d66, psoe, rassemblement national, forza italia, smer, akp, chp, hdp,
  mhp, kmt, dpp, ldp, komeito, umno, mpla, tplf, m23, pkk, ypg, farc, isil, al-nusra, boko haram, al-shabaab,
  al shabaab, houthis, wagner group, azov, antifa, qanon, proud boys, oath keepers, extinction rebellion,
  just stop oil, black lives matter, fifa, uefa, ioc, wada, usada, fia, ufc, nba, nfl, mlb, nhl, mls, ncaa, pga,
  lpga, atp, wta, bcci, ipl, rfu, irfu, wru, sru, world athletics, efl, juventus, arsenal, mlbpa, nbpa, nflpa,
  aslef, rmt, gmb, unison, usdaw, ucu, nasuwt, bma, rcn, tuc, nfu, afl-cio, seiu, uaw, afscme, cosatu, numsa,
  sadtu, asuu, siptu, greenpeace, oxfam, actionaid, save the children, médecins sans frontières,
  medecins sans frontieres, msf, doctors without borders, human rights watch, amnesty, amnesty international,
  freedom house, transparency international, reporters without borders, nspcc, rspca, rspb, stonewall, childline,
  samaritans, red cross, red crescent, splc, adl, cair, aipac, glaad, planned parenthood, peta, aarp, world vision,
  christian aid, tearfund, wateraid, crisis group, chatham house, brookings, cato institute, barnardo's, mencap,
  wwf, mind, shelter, unite, crisis, refuge, scope, prospect, relate, equity, reprieve, which?
`),
  ...PARTIES_AND_MOVEMENTS,
  ...CLUBS,
  ...NAMES_LIKE_CLAUSES,
]);

/** What has gone before, of governments and owners. */
export const BYGONE = words('previous former last');

/** Countries, states and cities, which stand for their governments, and cities for their clubs too. Lower case. */
export const COUNTRIES = phrases(`
  afghanistan, albania, algeria, angola, argentina, armenia, australia, austria, azerbaijan, bahrain, bangladesh, belarus,
  belgium, bolivia, bosnia, botswana, brazil, britain, bulgaria, burma, cambodia, cameroon, canada, chad, chile, china, colombia,
  congo, costa rica, croatia, cuba, cyprus, czech republic, denmark, dominican republic, ecuador, egypt, el salvador, england, eritrea,
  estonia, ethiopia, fiji, finland, france, gaza, georgia, germany, ghana, greece, greenland, guatemala, guinea, haiti, honduras, hong kong,
  hungary, iceland, india, indonesia, iran, iraq, ireland, israel, italy, ivory coast, jamaica, japan, jordan, kazakhstan,
  kenya, kosovo, kuwait, kyrgyzstan, laos, latvia, lebanon, liberia, libya, lithuania, luxembourg, madagascar, malawi, malaysia, mali,
  malta, mexico, moldova, mongolia, montenegro, morocco, mozambique, myanmar, namibia, nepal, netherlands, new zealand,
  nicaragua, niger, nigeria, north korea, n korea, s korea, northern ireland, norway, oman, pakistan, panama, paraguay, peru, philippines,
  poland, portugal, qatar, romania, russia, rwanda, saudi arabia, scotland, senegal, serbia, sierra leone, singapore,
  slovakia, slovenia, somalia, south africa, south korea, south sudan, soviet union, spain, sri lanka, sudan, sweden,
  switzerland, syria, taiwan, tajikistan, tanzania, thailand, togo, tunisia, turkey, turkmenistan, uganda, ukraine,
  united arab emirates, united kingdom, united states, uruguay, us, u.s, u.s., uk, u.k, u.k., usa, america, uzbekistan, vatican city,
  venezuela, vietnam, wales, yemen, zambia, zimbabwe, beijing, moscow, tehran, pyongyang, washington, london, paris, berlin,
  kyiv, kiev, ankara, riyadh, tokyo, seoul, new delhi, islamabad, jerusalem, damascus, baghdad, kabul, ottawa, canberra,
  abu dhabi, abuja, accra, addis ababa, algiers, amman, amsterdam, antananarivo, ashgabat, asmara, astana, athens, baku, bamako,
  bangkok, bangui, banjul, beirut, belgrade, bern, bishkek, bogota, bogotá, brasilia, brasília, bratislava, brazzaville,
  bridgetown, bucharest, budapest, buenos aires, bujumbura, cairo, caracas, chisinau, conakry, copenhagen, dakar, delhi, dhaka,
  djibouti, dodoma, doha, dublin, dushanbe, freetown, gaborone, guatemala city, hanoi, harare, havana, helsinki, honiara,
  jakarta, juba, kampala, kathmandu, khartoum, kigali, kinshasa, kuala lumpur, kuwait city, la paz, libreville, lilongwe,
  lisbon, ljubljana, luanda, lusaka, madrid, managua, manama, manila, maputo, maseru, mexico city, minsk, mogadishu, monrovia,
  montevideo, nairobi, naypyitaw, niamey, nicosia, nouakchott, nuuk, oslo, ouagadougou, panama city, paramaribo, phnom penh,
  podgorica, port-au-prince, port moresby, prague, pretoria, pristina, quito, rabat, reykjavik, riga, rome, san salvador,
  sanaa, santo domingo, sarajevo, skopje, stockholm, taipei, tallinn, tashkent, tbilisi, thimphu, tirana, tripoli, tunis,
  ulaanbaatar, valletta, vientiane, vilnius, warsaw, wellington, windhoek, yaounde, yerevan, zagreb,
  alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, hawaii, idaho, illinois, indiana, iowa,
  kansas, kentucky, louisiana, maine, maryland, massachusetts, michigan, minnesota, mississippi, missouri, montana, nebraska, nevada,
  new hampshire, new jersey, new mexico, new york, north carolina, north dakota, ohio, oklahoma, oregon, pennsylvania, rhode island,
  south carolina, south dakota, tennessee, texas, utah, vermont, virginia, west virginia, wisconsin, wyoming, puerto rico,
  new york city, los angeles, chicago, houston, philadelphia, phoenix, san francisco, san diego, dallas, boston, detroit, seattle, denver, miami, atlanta,
  baltimore, milwaukee, minneapolis, pittsburgh, cincinnati, indianapolis, sacramento, memphis, tucson, albuquerque, las vegas,
  new orleans, san antonio, san jose, fort worth, kansas city, st. louis, st. paul, salt lake city, tampa, honolulu, toronto,
  montreal, vancouver, calgary, winnipeg, melbourne, brisbane, auckland, johannesburg, cape town, durban, lagos, mumbai,
  kolkata, chennai, bengaluru, bangalore, hyderabad, karachi, lahore, shanghai, shenzhen, guangzhou, osaka, istanbul, dubai,
  tel aviv, barcelona, milan, naples, turin, munich, frankfurt, hamburg, leipzig, leverkusen, dortmund, marseille,
  rotterdam, antwerp, geneva, zurich, gothenburg, krakow, kharkiv, odesa, odessa, st. petersburg, manchester, liverpool,
  birmingham, leeds, newcastle, nottingham, leicester, bristol, southampton, portsmouth, plymouth, norwich, ipswich, cambridge,
  oxford, brighton, coventry, sunderland, middlesbrough, wolverhampton, edinburgh, glasgow, aberdeen, dundee, cardiff,
  swansea, belfast, galway,
  andorra, antigua and barbuda, bahamas, barbados, belize, benin, bhutan, brunei, burkina faso, burundi, cabo verde,
  cape verde, central african republic, comoros, dominica, east timor, timor-leste, equatorial guinea, eswatini,
  swaziland, gabon, gambia, grenada, guinea-bissau, guyana, kiribati, lesotho, liechtenstein, maldives,
  marshall islands, mauritania, mauritius, micronesia, monaco, nauru, north macedonia, palau, papua new guinea, samoa,
  san marino, seychelles, solomon islands, somaliland, st lucia, saint lucia, suriname, tonga, trinidad,
  trinidad and tobago, tuvalu, vanuatu, western sahara, palestine, bermuda, cayman islands, gibraltar, macau,
  new caledonia, french polynesia, zanzibar, catalonia, crimea, kashmir, tibet, xinjiang, kurdistan, puntland, tigray,
  andhra pradesh, arunachal pradesh, assam, bihar, chhattisgarh, goa, gujarat, haryana, himachal pradesh, jharkhand,
  karnataka, kerala, madhya pradesh, maharashtra, manipur, meghalaya, mizoram, nagaland, odisha, punjab, rajasthan,
  sikkim, tamil nadu, telangana, tripura, uttar pradesh, uttarakhand, west bengal, ladakh, sindh, balochistan,
  khyber pakhtunkhwa, new south wales, queensland, tasmania, south australia, western australia, northern territory,
  ontario, quebec, québec, alberta, british columbia, manitoba, saskatchewan, nova scotia, new brunswick,
  newfoundland, prince edward island, nunavut, yukon, gauteng, kwazulu-natal, western cape, eastern cape, limpopo,
  mpumalanga, bavaria, saxony, brandenburg, saxony-anhalt,
  apia, asuncion, asunción, bandar seri begawan, belmopan, bissau, castries, colombo, dili, funafuti, georgetown, gitega,
  kingstown, lome, lomé, majuro, malabo, malé, mbabane, moroni, muscat, naypyidaw, n'djamena, ndjamena, nuku'alofa,
  pago pago, port louis, port of spain, port vila, porto-novo, praia, ramallah, reykjavík, roseau, san josé, sana'a, sucre,
  suva, tarawa, tegucigalpa, vaduz, vienna, yamoussoukro, yangon, yaoundé, hargeisa, erbil, benghazi,
  stepanakert, tiraspol, tskhinvali, donetsk, luhansk, antigua, czechia, macedonia, türkiye, turkiye, côte d'ivoire,
  cote d'ivoire, drc, dr congo, uae, u.a.e, democratic republic of the congo, democratic republic of congo,
  republic of the congo, republic of congo, islamic republic, people's republic, donetsk people's republic,
  luhansk people's republic, khmer republic, weimar republic, turkish republic, russian federation, st kitts,
  st kitts and nevis, st vincent, st vincent and the grenadines, st. lucia, st. vincent, são tomé, sao tome,
  são tomé and príncipe, bosnia and herzegovina, bosnia-herzegovina, aruba, curaçao, curacao, guadeloupe, martinique,
  mayotte, réunion, french guiana, guam, american samoa, northern mariana islands, virgin islands, british virgin islands,
  u.s. virgin islands, turks and caicos, anguilla, montserrat, falklands, falkland islands, faroe islands, cook islands, niue,
  isle of man, guernsey, tahiti, transnistria, abkhazia, south ossetia, nagorno-karabakh, republika srpska, flanders,
  wallonia, basque country, andalusia, lombardy, sicily, sardinia, corsica, normandy, north rhine-westphalia, lower saxony,
  thuringia, hesse, lower austria, upper austria, tyrol, chechnya, dagestan, ingushetia, tatarstan, kaliningrad,
  jammu and kashmir, azad kashmir, gilgit-baltistan, guangdong, guangxi, sichuan, yunnan, hainan, hubei,
  henan, hebei, fujian, zhejiang, jiangsu, shandong, shanxi, shaanxi, gansu, qinghai, guizhou, liaoning, jilin,
  heilongjiang, inner mongolia, hokkaido, okinawa, fukushima, aceh, bali, west java, east java, west papua, selangor,
  johor, penang, sabah, sarawak, kelantan, terengganu, pahang, perak, kedah, mindanao, bangsamoro, chiapas, oaxaca,
  sinaloa, jalisco, michoacán, michoacan, veracruz, tamaulipas, nuevo león, nuevo leon, baja california, minas gerais,
  bahia, borno, yobe, adamawa, benue, kano, kaduna, katsina, zamfara, sokoto, kebbi, bauchi, nasarawa, kogi,
  kwara, oyo, ogun, osun, ondo, ekiti, edo, bayelsa, akwa ibom, abia, anambra, ebonyi, enugu, jubaland, darfur,
  kordofan, amhara, oromia, north kivu, south kivu, ituri, cabo delgado, turkana, northern cape,
  europe, africa, asia, latin america, middle east, capitol hill, silicon valley, b.c, b.c., bc, n.s.w, nsw, d.c, d.c.,
  dc, washington d.c.
`);

/** Nouns that stand for an office in the singular or as a bare plural ("police said", "the ministry said"). */
export const INSTITUTION_NOUNS = words(`
  hotline helpline bench confederation congregation caucus enterprise faculty franchise railway regiment troupe coven coastguard
  police prosecutors army navy military government administration ministry department agency bureau
  company firm bank airline airport carrier manufacturer maker retailer corporation conglomerate startup start-up business
  campaign team camp union party court tribunal panel commission committee council board cabinet parliament legislature congress
  senate assembly office organisation organization group institute institution university college school hospital clinic church diocese
  archdiocese district city county state province country countries nation nations republic bloc alliance coalition federation association
  foundation charity nonprofit non-profit ngo think-tank tank center centre museum library fund trust league club employer owner
  operator utility regulator watchdog embassy consulate mission delegation secretariat regime junta kingdom monarchy palace crown presidency leadership
  management lender insurer developer subsidiary plant factory shipyard brewery chain brand label studio publisher platform
  firefighters gendarmerie carabinieri magistracy prefecture directorate jury grand-jury treasury force service services headquarters command unit brigade squad division
  prosecutor's fed movement lobby lab laboratory pac militia rebels insurgency town village municipality
  outfit faction consultancy supplier distributor chancellery opposition judiciary prosecution defense defence labour
  brokerage port mill authority contractor hotel restaurant store shop bakery winery practice inspectorate refinery
  giant exchange cartel gang mafia syndicate clan tribe guild society mosque synagogue temple observatory gallery theatre
  theater orchestra choir band supermarket shipper brewer refiner
  bookmaker housebuilder grocer pharmacy foodbank hospice
  zoo aquarium cinema conservatory ballet opera circus casino racecourse orphanage kindergarten preschool nursery prison jail
  cathedral abbey monastery convent parish cooperative co-operative co-op collective pub cafe café bookshop bookstore
  distillery dairy vineyard smelter sawmill quarry depot chamber academy venture partnership consortium
  philharmonic festival stadium
  statement companies corporations banks airlines unions agencies governments campaigns
`);

/** Bodies of two words whose last is a person elsewhere. */
export const GUARDS = phrases('coast guard, national guard, border guard, home guard, honour guard, honor guard');

/** Plural nouns that are an office even without an article: "police said", "federal prosecutors said". */
export const OFFICE_PLURALS = words('police prosecutors firefighters detectives marines');

/** Who speaks for a firm: "corporate communications", "media relations". */
export const DESKS = words('communications relations affairs');
export const FIELDS_OF_DESKS = words('corporate media press public investor external community government consumer');

/** What the names of those offices hold. */
export const NAMES_OF_OFFICE: ReadonlyMap<string, RegExp> = new Map([
  ['police', wording`\bpolice$`],
  ['prosecutors', wording`\bprosecut`],
]);

/** Adjectives of a body that make a bare plural of officials a described one ("administration officials"). */
export const AGENCY_WORDS = words(`
  administration police city county company campaign defense defence intelligence military army navy treasury pentagon
  law-enforcement enforcement government security health harbour harbor hospital school university bank embassy union party
  court airport airline fire state department ministry congressional white house palace customs immigration border
  transport transportation prison port council parliament federal-reserve homeland census election elections
  town hall village borough district parish municipality province prefecture cabinet presidency senate federation club
  stadium festival tournament church diocese temple mosque zoo museum library college utility coastguard coast-guard
`);

/** Fields of government, which do so before officials alone: "education officials", but not "education researchers". */
export const FIELDS_OF_OFFICE = words(`
  works parks wildlife fisheries forestry agriculture farm education finance budget trade labour labor energy environment
  environmental housing welfare justice interior foreign tax revenue water power rail railway railroad metro subway aviation
  maritime shipping ambulance emergency rescue disaster weather space nuclear league
`);
export const OFFICIALS = words('officials official authorities inspectors regulators administrators chiefs bosses');

/** Companies whose names nothing marks as such: the largest by size or use. Lower case. */
export const COMPANIES = phrases(`
  united airlines, american airlines, alaska airlines, southwest airlines, spirit airlines, frontier airlines, delta air lines,
  mg rover, mg motor, jd sports, jd wetherspoon, jd power, jc penney, jc bamford, jp morgan, tk maxx, tj maxx, wh smith,
  pz cussons, fw woolworth, ao smith, ch robinson, dr horton, national grid, red bull, aon, micron, spirit aerosystems,
  google, apple, facebook, meta, twitter, x, amazon, microsoft, netflix, tesla, uber, lyft, airbnb, walmart,
  target, boeing, airbus, toyota, gm, honda, nissan, hyundai, volkswagen, bmw, mercedes, ford, chrysler, samsung,
  sony, intel, nvidia, ibm, oracle, cisco, disney, comcast, verizon, starbucks, pfizer, moderna, novartis, bayer,
  merck, exxon, exxonmobil, chevron, shell, bp, gazprom, rosneft, citigroup, citibank, barclays, hsbc, goldman,
  jpmorgan, visa, mastercard, paypal, ebay, alibaba, tencent, huawei, tiktok, bytedance, instagram, whatsapp,
  youtube, snapchat, telegram, reddit, linkedin, spotify, openai, anthropic, spacex, costco, kroger, nike, adidas,
  ikea, fedex, ups, safeway, doordash, instacart, grubhub, deliveroo, etsy, shopify, zoom, slack, dropbox, stripe,
  robinhood, coinbase, binance, nestle, unilever, danone, heineken, diageo, tesco, sainsbury's, asda, morrisons,
  aldi, lidl, carrefour, mcdonald's, pepsico, coca-cola, kellogg's, siemens, bosch, philips, ericsson, nokia,
  qualcomm, broadcom, amd, tsmc, foxconn, xiaomi, lenovo, dell, hp, salesforce, sap, ryanair, easyjet, lufthansa,
  qantas, emirates, jetblue, renault, peugeot, stellantis, volvo, fiat, suzuki, mazda, subaru, kia, totalenergies,
  equinor, petrobras, pemex, aramco, rosatom, lukoil, maersk, glencore, vale, bhp, gsk, astrazeneca, sanofi, roche,
  abbvie, accenture, acciona, activision, adani, adobe, aegon, aer lingus, aetna, agl, aig, air canada, air france,
  air france-klm, air india, akamai, akzonobel, albertsons, alcoa, aliexpress, allstate, altria, american express,
  amex, amtrak, amgen, anduril, anglo american, anheuser-busch, ant group, antofagasta, applebee's, aptiv, arconic,
  arby's, asml, asos, at&t, atlassian, atos, avianca, aviva, axa, bae systems, bae, baidu, balenciaga,
  balfour beatty, banco santander, barrick, basf, bbva, bechtel, bed bath & beyond, berkshire hathaway, best buy,
  biogen, biontech, blackberry, blackrock, blackstone, bloomingdale's, blue origin, bnp paribas, boohoo,
  booking.com, boston dynamics, bridgestone, bristol myers squibb, bristol-myers squibb, britvic, bt, burberry,
  burger king, byd, cadbury, capgemini, capita, cargill, catl, cathay pacific, cbre, cemex, centene, centrica,
  chevrolet, chick-fil-a, chipotle, christie's, cigna, citroen, citroën, cloudflare, clorox, cnooc,
  colgate-palmolive, commerzbank, conocophillips, corecivic, credit suisse, crowdstrike, csx, cvs, daimler,
  danaher, dbs, deepmind, deepseek, delivery hero, deloitte, denny's, deutsche bahn, deutsche bank,
  deutsche telekom, dhl, didi, dollar general, dollar tree, domino's, dp world, dunkin', dunkin, dupont, dunelm,
  e.on, ecolab, edf, electrolux, eli lilly, embraer, emaar, enbridge, endesa, enel, engie, eni, entergy,
  epic games, equifax, eskom, estée lauder, estee lauder, etihad, eurostar, evergrande, eversource, experian,
  fannie mae, ferrovial, figma, firstenergy, firstgroup, fitbit, flybe, foot locker, fortescue, freddie mac,
  freeport-mcmoran, fujitsu, garmin, gazprombank, geely, genentech, general dynamics, general electric,
  general mills, github, globalfoundries, godaddy, goldman sachs, goodyear, greggs, grindr, gucci, h&m, halfords,
  halliburton, hasbro, hca, hermès, hitachi, holcim, home depot, honeywell, hulu, iag, iberdrola, iberia, icbc,
  iceland foods, illumina, imdb, inditex, infosys, inmarsat, intesa sanpaolo, intuit, itochu, jbs, jd.com,
  jcpenney, john deere, johnson & johnson, jpmorgan chase, kfc, kering, kleenex, klm, kohl's, komatsu, kpmg,
  kraft heinz, krispy kreme, l'oréal, l'oreal, lafarge, lafargeholcim, lamborghini, lego, levi's, levi strauss, lg,
  lionsgate, little caesars, live nation, lloyd's, lloyd's of london, lockheed martin, lockheed, logitech, lowe's,
  lululemon, lvmh, macy's, mahindra, marks & spencer, marks and spencer, m&s, maruti suzuki, mattel, mccain foods,
  mcafee, mckinsey, medtronic, meituan, metro bank, metro-goldwyn-mayer, michelin, microstrategy, midjourney,
  mitsubishi, mitsui, mizuho, molson coors, mondelez, monsanto, monzo, moody's, morgan stanley, motorola, mozilla,
  mtn, nasdaq, nationwide building society, natwest, naspers, nestlé, neuralink, newmont, nextera, niantic,
  nintendo, nio, nomura, nordstrom, norfolk southern, northrop grumman, northrop, northvolt, norwegian air,
  novo nordisk, npower, o2, ocado, occidental, octopus energy, olam, omv, onlyfans, oppo, ørsted, otp, oyo, p&g,
  p&o, p&o ferries, pacific gas & electric, pacific gas and electric, pacificorp, palantir, panasonic, paytm,
  peloton, petronas, pg&e, philip morris, pinterest, pirelli, pizza hut, plug power, poundland, primark,
  procter & gamble, ptt, pwc, qatar airways, qualtrics, quibi, rabobank, raiffeisen, raytheon, reckitt, regeneron,
  repsol, revolut, rheinmetall, rio tinto, rite aid, rivian, rolls-royce, roblox, rusal, rtx, rwe, saab, sabic,
  safaricom, santander, saudi aramco, sberbank, schneider electric, scottishpower, scottish power, sega, serco,
  severn trent, shein, shoprite, sinopec, skanska, skype, smithfield foods, societe generale, société générale,
  softbank, sotheby's, sse, standard & poor's, s&p, s&p global, standard chartered, statoil, substack, swatch,
  swiss re, symantec, t-mobile, taco bell, takeda, talktalk, tata, tata steel, tcs, tde, telefonica, telefónica,
  telenor, telstra, temu, teva, thales, theranos, thermo fisher, thyssenkrupp, ticketmaster, tjx, toshiba,
  trader joe's, transnet, transunion, travis perkins, trip.com, tripadvisor, tsb, tui, turkcell, twilio, twitch,
  ubisoft, ubs, unicredit, uniqlo, unitedhealth, us steel, u.s. steel, usaa, vattenfall, vedanta, vestas, viacom,
  viacomcbs, victoria's secret, virgin atlantic, virgin galactic, virgin media, virgin trains, vivendi, vodacom,
  vodafone, wagamama, waitrose, walgreens, warner bros, warner bros., warner music, waymo, wayfair, wechat, weibo,
  weetabix, wells fargo, wendy's, westpac, westinghouse, wetherspoon, wetherspoons, wework, whitbread, whole foods,
  wipro, wizz air, woolworths, wpp, xerox, yandex, yum brands, zalando, zillow, zomato, zopa, zynga, zte, 3m,
  7-eleven, 23andme, wikileaks
`);

/** Companies whose names are surnames or plain words too: a company where the name is nothing more. Lower case. */
export const COMPANIES_ALONE = words(`
  abbott alphabet audi bain bartells beiersdorf canon caterpillar chubb corning cummins deere delta dow dyson eaton
  ferrari fidelity fitch gilead harley-davidson heathrow heinz hertz hilton kellogg lazard lloyds marriott mars
  mcdonnell mistral nationwide orsted otis pagani patagonia persimmon perplexity porsche prada prudential reliance
  saks sears sequoia skoda snowflake southwest swire tinder tyson wagner warner whirlpool workday yara zara
  barclaycard paramount aurora marathon continental humana natura juul snap
`);

/** Plain words that bodies are called by: a body where one has its capital inside a sentence. */
export const BODIES_INSIDE_SENTENCES = words(
  'shelter crisis mind scope refuge liberty unite next boots gap block square sky subway orange arm discord citadel lucid',
);

/** Words in capitals that name neither a body nor anybody. Lower case. */
export const COMMON_ACRONYMS = words(`
  tv sms dna rna hiv aids ai pr gps suv suvs vip vips gdp gpa ptsd lgbt lgbtq lgbtq+ covid covid-19 pdf usb dvd cd atm rv uv iq
  mri ppe mp mps mep meps md phd op-ed faq url ip hr lng cctv vat vpn cs vc
`);

/** The sorts of bodies that nouns of news tell apart. A name that shows none of them may be a company or a group. */
export type BodySort = 'company' | 'public' | 'association' | 'open';

/** Words of a name that tell its sort, the last one first. */
export const SORT_WORDS: Readonly<Record<Exclude<BodySort, 'open'>, ReadonlySet<string>>> = {
  company: words(`
    airlines airways airline bank company corp corporation enterprises energy financial firm foods holdings inc incorporated
    industries insurance laboratories limited line lines llc llp ltd motors oil pharma pharmaceuticals plc railroad railway
    railways records securities services solutions studios systems technologies telecom communications ventures works
  `),
  public: words(`
    administration agency army assembly authority board brigade bureau cabinet chamber commission committee congress
    constabulary council court courts department departments directorate embassy force forces guard house legislature
    ministry navy office parliament police presidency secretariat senate service treasury tribunal troops
  `),
  association: words(`
    alliance assembly association caucus church club coalition convention federation fellowship foundation fund guild institute
    league movement network ngo pac party society teamsters trust union unions workers
  `),
};

/** Nouns for the forces of one country. */
export const SAME_FORCES = words('army military');

/** What a company is by law, at the end of its full name. */
export const LEGAL_FORMS = words(
  'ltd limited inc incorporated corp corporation co plc llc llp lp gmbh ag sa nv bv pty',
);

/** Texts that a body of any sort may have written, whose words are the body's: "the statement said". */
export const OF_ANY_BODY = words('statement');

/** What news calls a company by what it makes or does: "the ferry operator", "the chip maker". */
export const FIRMS = words(`
  company firm maker manufacturer producer retailer carrier giant lender insurer operator developer brand chain startup start-up
  supplier builder business conglomerate group
`);

/** Before nouns for bodies, what tells one from another that it deals with. */
export const OTHER_BODIES = words(`
  parent holding sister rival competing other second opposition ruling governing main separate splinter umbrella appeals
  appeal insurance law legal accounting audit auditing security consulting management investment public pr polling research
  shell
`);

/** Of which kind a company is that a larger one of the same first name owns: "Samsung Ventures". */
export const SUBSIDIARIES = words('ventures capital labs lab studios research foundation pictures cloud pay health');
/** What only companies are called. */
export const FIRM_NOUNS = words('company firm startup start-up manufacturer retailer conglomerate');

/** The sorts that a noun which news uses for whatever body was named can mean. */
export const SORTS_OF_NOUN: ReadonlyMap<string, readonly BodySort[]> = new Map(
  (
    [
      [
        'airline bank lender insurer builder developer contractor supplier supermarket chain studio brewery hotel restaurant ' +
          'club team museum orchestra hospital school college university',
        ['open'],
      ],
      ['brand maker startup operator', ['open', 'company']],
      ['company firm manufacturer retailer carrier', ['company', 'open']],
      ['agency department ministry', ['public', 'open']],
      ['group organization organisation', ['association', 'open', 'company']],
      ['charity nonprofit union movement', ['association', 'open']],
      ['institution', ['company', 'public', 'association', 'open']],
    ] as const
  ).flatMap(([nouns, sorts]) => [...words(nouns)].map((noun) => [noun, sorts] as const)),
);
