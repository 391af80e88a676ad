/**
 * Nations, peoples, faiths and parties, and those who live in a place: capital letters that make no name. Lower case.
 *
 * Sources: the adjectives and nouns of nationality that the United Nations' and the European Union's lists of country names
 * give, dependent territories included; the words for the people of American states (Government Publishing Office Style
 * Manual), of provinces and of large cities.
 */
import { words } from './words';

/** Words for descent and belief, which tell of no body: "Black drivers". */
export const OF_DESCENT = words(`
  black white native hispanic hispanics latino latinos asian-american african-american african-americans african asian
  christian christians muslim muslims jewish jews catholic catholics protestant protestants evangelical evangelicals
  orthodox sunni sunnis shia shias shiite shiites sikh sikhs hindus buddhist buddhists mormon mormons amish quaker quakers
  alawite alawites druze yazidi yazidis arab arabs persian persians berber berbers caucasian caucasians roma romani
  aboriginal indigenous tutsi tutsis hutu hutus rohingya
`);

/** First words of peoples with two: "New Yorkers", "Sri Lankan". */
export const BEFORE_DEMONYM = words(`
  new sri costa puerto hong sierra latin cape bay rhode east west north south northern central british nova san papua native
  african asian middle
`);

/** Adjectives that mean one of the people too, whose plural ends with "s": "a Kenyan", "Kenyan police", "Kenyans". */
const NATIONS = words(`
  afghan albanian algerian american andorran angolan anguillan antiguan argentine argentinian armenian aruban australian
  austrian azerbaijani azeri bahamian bahraini bangladeshi barbadian bajan belarusian belgian belizean bermudian bolivian
  bosnian botswanan brazilian bruneian bulgarian burkinabe burundian cambodian cameroonian canadian chadian chilean
  colombian comorian croat croatian cuban cypriot czech dominican djiboutian ecuadorean ecuadorian egyptian emirati
  equatoguinean eritrean estonian ethiopian fijian filipino gambian georgian german ghanaian gibraltarian greek grenadian
  guadeloupean guamanian guatemalan guinean haitian honduran hungarian indian indonesian iranian iraqi israeli italian
  ivorian jamaican jordanian kazakh kazakhstani kenyan kittitian korean kosovan kosovar kuwaiti laotian latvian liberian
  libyan lithuanian macedonian malawian malaysian maldivian malian martinican mauritanian mauritian mexican micronesian
  moldovan monegasque mongolian montenegrin montserratian moroccan mozambican namibian nauruan nepali nevisian nicaraguan
  nigerian nigerien norwegian omani pakistani palauan palestinian panamanian papuan paraguayan peruvian qatari rican romanian
  russian rwandan salvadoran salvadorean salvadorian samoan saudi serb serbian singaporean slovak slovene slovenian somali
  somalilander soviet swazi syrian tajik tanzanian thai tobagonian tongan trinidadian tunisian tuvaluan ugandan ukrainian
  uruguayan uzbek vanuatuan venezuelan vincentian yemeni zairean zambian zimbabwean lankan leonean verdean caledonian
  european african asian arab scandinavian siberian polynesian melanesian eurasian
`);

/** The same of regions, states and cities, and of peoples without a state. */
const REGIONS = words(`
  abkhazian andalusian basque bavarian breton catalan chechen corsican crimean cornish dagestani galician gazan ossetian
  sardinian saxon sicilian silesian transylvanian tyrolean tuscan ulsterman venetian walloon zanzibari kashmiri punjabi
  sindhi bengali gujarati bihari malayali kannadiga tamil telugu assamese kurd pashtun hazara uyghur uighur tibetan balinese
  acehnese javanese hausa yoruba igbo zulu xhosa kikuyu oromo amhara tigrayan afrikaner maori inuk cherokee navajo berber
  persian caucasian tutsi hutu konger yorker zealander
  alabamian alaskan arizonan arkansan californian coloradan floridian hawaiian idahoan illinoisan indianan iowan kansan
  kentuckian louisianan marylander michigander minnesotan mississippian missourian montanan nebraskan nevadan hampshirite delawarean ohioan
  oklahoman oregonian pennsylvanian tennessean texan utahn vermonter virginian washingtonian wisconsinite wyomingite
  carolinian dakotan jerseyan mexican englander hoosier stater
  albertan manitoban newfoundlander brunswicker ontarian quebecer quebecker saskatchewanian columbian scotian queenslander tasmanian
  angeleno aucklander bengalurean bostonian brisbanite calgarian cairene capetonian chennaiite chicagoan dallasite delhiite
  denverite dubliner edmontonian glaswegian hongkonger houstonian hyderabadi joburger kharkivite minneapolitan istanbulite jerusalemite karachiite kyivan
  lagosian liverpudlian londoner madrileño mancunian melburnian milanese montrealer mumbaikar muscovite nairobian neapolitan
  odesan ottawan parisian philadelphian seattleite sydneysider torontonian vancouverite wellingtonian winnipegger franciscan
`);

/** Those whose plural is another word, or the same one. */
const OTHER_PEOPLES = words(`
  british britons english englishmen scottish scots welsh welshmen irish irishmen french frenchmen dutch dutchmen danish danes
  swedish swedes finnish finns icelandic icelanders polish poles spanish spaniards turkish turks swiss portuguese philippine
  filipina filipinas cornishmen faroese greenlandic greenlanders luxembourgish luxembourgers liechtensteiners maltese
  sammarinese flemish ulstermen manx
  chinese japanese taiwanese vietnamese burmese nepalese lebanese sudanese senegalese congolese togolese gabonese beninese
  bhutanese guyanese surinamese timorese marshallese turkmen turkmens lao mosotho kurdish hongkongese macanese cantonese
  shanghainese viennese
  berliners portlanders romans venetians florentines osakans tehranis baghdadis beirutis lahoris peshawaris pekingese
  beijingers athenians praguers varsovians damascenes mainers geordies brummies aberdonians territorians victorians
  saxons yorkshiremen bangkokians tokyoites taipeians budapesters limeños caraqueños manileños porteños paulistas cariocas andalusians floridians mainlanders lisboetas barcelonans
  north south nordic balkan baltic balts caribbean
`);

/** One of those people, where the adjective does not say it: "the Spaniard". */
const ONE_OF_PEOPLE = words(`
  briton englishman englishwoman scot scotsman scotswoman welshman welshwoman irishman irishwoman frenchman frenchwoman
  dutchman dutchwoman dane swede finn icelander pole spaniard turk cornishman cornishwoman ulsterwoman greenlander
  luxembourger liechtensteiner balt berliner portlander florentine yorkshireman yorkshirewoman
  manxman manxwoman
`);

/** Of those, the ones that are given names too. */
export const PEOPLES_LIKE_NAMES = words('dane finn scot pole florentine');

/** Plurals that no ending shows. */
const PLURAL_ALIKE = words(`
  basotho batswana kyrgyz malagasy ni-vanuatu seychellois quebecois québécois inuit māori rohingya baloch druze amish hindus
`);

/** Parties and beliefs, and those who hold with them. */
const PERSUASIONS = words(`
  democrat democrats democratic republican republicans libertarian labour tory tories conservative conservatives liberal
  liberals green socialist socialists communist communists gop native houthi
`);

const withPlurals = (list: ReadonlySet<string>): string[] => [...list].flatMap((word) => [word, `${word}s`]);

/** Nationalities, peoples and parties: a capital letter that does not make a name. */
export const DEMONYMS: ReadonlySet<string> = new Set([
  ...withPlurals(NATIONS),
  ...withPlurals(REGIONS),
  ...OTHER_PEOPLES,
  ...ONE_OF_PEOPLE,
  ...PLURAL_ALIKE,
  ...PERSUASIONS,
  ...OF_DESCENT,
]);

/** "Kenyans", "Chinese", "Inuit": does the word for a people mean several of them? */
export const isPluralPeople = (word: string): boolean =>
  PLURAL_ALIKE.has(word) ||
  /(?:ese|ish|ch|ss|men)$/.test(word) ||
  (word.endsWith('s') && DEMONYMS.has(word.slice(0, -1)));
