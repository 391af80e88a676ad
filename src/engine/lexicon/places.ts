import { words } from './words';

/**
 * Countries by the words for what belongs to them (two words joined by "_"), and the states of the Union by their
 * abbreviations: with news style's and the post's. Lower case, without full stops.
 */
const COUNTRIES = `
  america: american us usa, afghanistan: afghan, albania: albanian, algeria: algerian, argentina: argentine argentinian,
  australia: australian, austria: austrian, bangladesh: bangladeshi, belarus: belarusian, belgium: belgian,
  bolivia: bolivian, bosnia: bosnian, brazil: brazilian, britain: british uk, bulgaria: bulgarian, canada: canadian,
  chile: chilean, china: chinese, colombia: colombian, congo: congolese, croatia: croatian, cuba: cuban, denmark: danish,
  ecuador: ecuadorian, egypt: egyptian, england: english, eritrea: eritrean, estonia: estonian, ethiopia: ethiopian,
  finland: finnish, france: french, germany: german, ghana: ghanaian, greece: greek, haiti: haitian, hungary: hungarian,
  iceland: icelandic, india: indian, indonesia: indonesian, iran: iranian, iraq: iraqi, ireland: irish, israel: israeli,
  italy: italian, jamaica: jamaican, japan: japanese, jordan: jordanian, kenya: kenyan, kuwait: kuwaiti, latvia: latvian,
  lebanon: lebanese, libya: libyan, lithuania: lithuanian, malaysia: malaysian, mexico: mexican, morocco: moroccan,
  netherlands: dutch, nigeria: nigerian, norway: norwegian, oman: omani, pakistan: pakistani, palestine: palestinian,
  peru: peruvian, philippines: filipino philippine, poland: polish, portugal: portuguese, qatar: qatari,
  romania: romanian, russia: russian, rwanda: rwandan, scotland: scottish, senegal: senegalese, serbia: serbian,
  singapore: singaporean, slovakia: slovak, somalia: somali, spain: spanish, sudan: sudanese, sweden: swedish,
  switzerland: swiss, syria: syrian, taiwan: taiwanese, tanzania: tanzanian, thailand: thai, tunisia: tunisian,
  turkey: turkish türkiye, uganda: ugandan, ukraine: ukrainian, venezuela: venezuelan, vietnam: vietnamese, wales: welsh,
  yemen: yemeni, andorra: andorran, angola: angolan, armenia: armenian, azerbaijan: azerbaijani azeri, bahamas: bahamian,
  bahrain: bahraini, barbados: barbadian, belize: belizean, benin: beninese, bhutan: bhutanese, botswana: botswanan,
  brunei: bruneian, burundi: burundian, cambodia: cambodian, cameroon: cameroonian, chad: chadian, costa rica: costa_rican,
  cyprus: cypriot, czechia: czech, djibouti: djiboutian, el salvador: salvadoran salvadorean, fiji: fijian,
  gabon: gabonese, gambia: gambian, greenland: greenlandic, guatemala: guatemalan, guinea: guinean, guyana: guyanese,
  honduras: honduran, hong kong: hongkonger, ivory coast: ivorian, kazakhstan: kazakh, kosovo: kosovar kosovan,
  kyrgyzstan: kyrgyz, laos: laotian lao, lesotho: basotho, liberia: liberian, liechtenstein: liechtensteiner,
  luxembourg: luxembourgish, madagascar: malagasy, malawi: malawian, maldives: maldivian, mali: malian, malta: maltese,
  mauritania: mauritanian, mauritius: mauritian, moldova: moldovan, monaco: monegasque, mongolia: mongolian,
  montenegro: montenegrin, mozambique: mozambican, myanmar: burmese burma, namibia: namibian, nepal: nepali nepalese,
  new zealand: nz, nicaragua: nicaraguan, niger: nigerien, north korea: north_korean, north macedonia: macedonian,
  panama: panamanian, paraguay: paraguayan, samoa: samoan, saudi arabia: saudi, sierra leone: sierra_leonean,
  slovenia: slovenian slovene, south africa: south_african, south korea: south_korean, south sudan: south_sudanese,
  sri lanka: sri_lankan, suriname: surinamese, tajikistan: tajik, togo: togolese, tonga: tongan,
  trinidad: trinidadian, turkmenistan: turkmen, emirates: emirati uae, uruguay: uruguayan,
  uzbekistan: uzbek, vanuatu: ni-vanuatu, zambia: zambian, zimbabwe: zimbabwean
`;
const STATES = `
  alabama: ala al, alaska: ak, arizona: ariz az, arkansas: ark ar, california: calif ca, colorado: colo co,
  connecticut: conn ct, delaware: del de, florida: fla fl, georgia: ga, hawaii: hi, idaho: id, illinois: ill il,
  indiana: ind in, iowa: ia, kansas: kan ks, kentucky: ky, louisiana: la, maine: me, maryland: md, massachusetts: mass ma,
  michigan: mich mi, minnesota: minn mn, mississippi: miss ms, missouri: mo, montana: mont mt, nebraska: neb ne,
  nevada: nev nv, new hampshire: nh, new jersey: nj, new mexico: nm, new york: ny, north carolina: nc, north dakota: nd,
  ohio: oh, oklahoma: okla ok, oregon: ore or, pennsylvania: pa, rhode island: ri, south carolina: sc, south dakota: sd,
  tennessee: tenn tn, texas: tex tx, utah: ut, vermont: vt, virginia: va, washington: wash wa, west virginia: wva wv,
  wisconsin: wis wi, wyoming: wyo wy
`;

/** The pairs of a list of "name: other words", the name among its words. */
function pairs(list: string): (readonly [word: string, name: string])[] {
  return list.split(',').flatMap((entry) => {
    const [name = '', others = ''] = entry.split(':').map((part) => part.trim());
    return [name, ...others.split(' ')].map((word) => [word.replace('_', ' '), name] as const);
  });
}

const STATE_BY_ABBREVIATION: ReadonlyMap<string, string> = new Map(pairs(STATES));
const COUNTRY_BY_WORD = pairs(COUNTRIES);
const COUNTRY_NAMES: ReadonlySet<string> = new Set(COUNTRY_BY_WORD.map(([, name]) => name));
const PLACE_BY_WORD: ReadonlyMap<string, string> = new Map([
  ...COUNTRY_BY_WORD,
  ...[...STATE_BY_ABBREVIATION.values()].map((state) => [state, state] as const),
]);

/** Every word of those names: one look-up spares nearly all words being joined with their neighbours. */
const PLACE_WORDS: ReadonlySet<string> = new Set([...PLACE_BY_WORD.keys()].flatMap((name) => name.split(' ')));

/** The words of the state that an abbreviation stands for ("N.J." is new, jersey), or the word itself. */
export function stateWords(abbreviation: string): readonly string[] {
  const word = abbreviation.toLowerCase().replaceAll('.', '');
  return (STATE_BY_ABBREVIATION.get(word) ?? word).split(' ');
}

/** "ohio", "n.c.", "new jersey", "norway" */
export const isStateOrCountry = (name: string): boolean => {
  const plain = name.replaceAll('.', '');
  return PLACE_BY_WORD.has(plain) || STATE_BY_ABBREVIATION.has(plain);
};

/** The countries and states that lower-case words name or call somebody after: "french" is France. */
export function placesIn(words: readonly string[]): string[] {
  return words.flatMap((word, at) => {
    const plain = word.replaceAll('.', '');
    if (!PLACE_WORDS.has(word) && !PLACE_WORDS.has(plain)) return [];
    const place =
      PLACE_BY_WORD.get(`${word} ${words[at + 1]}`) ??
      (PLACE_BY_WORD.has(`${words[at - 1]} ${word}`) ? undefined : PLACE_BY_WORD.get(plain));
    return place ? [place] : [];
  });
}

/** Is a place that `placesIn` names a country, rather than a state? */
export const isCountry = (place: string): boolean => COUNTRY_NAMES.has(place);

/** Last words of names that are places: "Port Elsin County". */
export const PLACE_ENDINGS = words('county city township borough parish province island islands valley beach bay');

/** Before the name of a country or continent, what makes it a part of it: "East Africa". */
export const PARTS_OF_PLACES = words(
  `north south east west northern southern eastern western central northeast northwest southeast southwest north-east
  north-west south-east south-west northeastern northwestern southeastern southwestern upper lower inner outer mainland`,
);

/** Last words of street names, which may look like a person's name, and what precedes them. */
export const STREETS = words(
  'street road avenue lane drive boulevard way court place square terrace crescent highway bridge park',
);
export const ON_STREET = words('on at along off down near in across');

/** The country that American news leaves unsaid. */
export const HOME = 'america';
