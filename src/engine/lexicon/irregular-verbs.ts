import { words } from './words';

/** English verbs whose past is not formed with -ed: base, past, past participle. Source: any grammar of English. */
export const IRREGULAR_VERBS: readonly (readonly [base: string, past: string, participle: string])[] = (
  'arise arose arisen|become became become|begin began begun|bet bet bet|bid bid bid|bind bound bound|bite bit bitten|' +
  'blow blew blown|break broke broken|bring brought brought|build built built|buy bought bought|cast cast cast|' +
  'catch caught caught|choose chose chosen|come came come|cost cost cost|cut cut cut|deal dealt dealt|draw drew drawn|' +
  'drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed fed|feel felt felt|fight fought fought|' +
  'find found found|fly flew flown|forbid forbade forbidden|forecast forecast forecast|forecast forecasted forecasted|foresee foresaw foreseen|' +
  'forget forgot forgotten|forgive forgave forgiven|get got gotten|give gave given|go went gone|grow grew grown|' +
  'hang hung hung|hear heard heard|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|keep kept kept|' +
  'know knew known|lay laid laid|lead led led|leave left left|lend lent lent|let let let|lie lay lain|lose lost lost|' +
  'make made made|mean meant meant|meet met met|mislead misled misled|overthrow overthrew overthrown|pay paid paid|' +
  'prove proved proven|put put put|quit quit quit|read read read|ride rode ridden|rise rose risen|run ran run|' +
  'sink sank sunk|swim swam swum|spring sprang sprung|split split split|weep wept wept|bleed bled bled|dig dug dug|' +
  'flee fled fled|freeze froze frozen|grind ground ground|kneel knelt knelt|ring rang rung|shrink shrank shrunk|' +
  'slide slid slid|spin spun spun|spit spat spat|sting stung stung|strive strove striven|weave wove woven|' +
  'say said said|see saw seen|seek sought sought|sell sold sold|send sent sent|set set set|shake shook shaken|' +
  'shoot shot shot|show showed shown|shut shut shut|sing sang sung|sit sat sat|sleep slept slept|speak spoke spoken|' +
  'spend spent spent|spread spread spread|stand stood stood|steal stole stolen|stick stuck stuck|strike struck struck|' +
  'swear swore sworn|sweep swept swept|swing swung swung|take took taken|teach taught taught|tear tore torn|' +
  'tell told told|think thought thought|throw threw thrown|understand understood understood|undo undid undone|' +
  'uphold upheld upheld|wake woke woken|wear wore worn|win won won|withdraw withdrew withdrawn|write wrote written|' +
  'speed sped sped|slay slew slain|breed bred bred|leap leapt leapt|creep crept crept|tread trod trodden|cling clung clung|' +
  'fling flung flung|sling slung slung|string strung strung|stride strode stridden|wring wrung wrung|swell swelled swollen|' +
  'overcome overcame overcome|overtake overtook overtaken|oversee oversaw overseen|override overrode overridden|' +
  'overrun overran overrun|outrun outran outrun|undertake undertook undertaken|withhold withheld withheld|' +
  'withstand withstood withstood|mistake mistook mistaken|forsake forsook forsaken|forgo forwent forgone|bend bent bent|' +
  'rebuild rebuilt rebuilt|repay repaid repaid|resell resold resold|retake retook retaken|redo redid redone|' +
  'misread misread misread|dwell dwelt dwelt|burn burnt burnt|burn burned burned|shine shone shone|light lit lit|' +
  'stink stank stunk|slink slunk slunk|thrust thrust thrust|wed wed wed|bear bore borne|beat beat beaten|' +
  'learn learnt learnt|learn learned learned|overhear overheard overheard|rewrite rewrote rewritten|retell retold retold|foretell foretold foretold|' +
  'undergo underwent undergone|undercut undercut undercut|outdo outdid outdone|outgrow outgrew outgrown|outsell outsold outsold|' +
  'outbid outbid outbid|awake awoke awoken|beset beset beset|befall befell befallen|unwind unwound unwound|reset reset reset|' +
  'misspend misspent misspent|dream dreamt dreamt|spell spelt spelt|spill spilt spilt|burst burst burst|shed shed shed'
)
  .split('|')
  .map((row) => row.split(' ') as [string, string, string]);

/** Verbs that nobody does to anything: "the executives appeared" cannot be some who were appeared. */
const INTRANSITIVE = words(
  'appeared remained happened occurred existed died slept stayed emerged smiled laughed shrugged nodded replied',
);

/** Past forms that are not participles of a noun: "came", "knew", "appeared". */
export const PAST_ONLY: ReadonlySet<string> = new Set([
  ...IRREGULAR_VERBS.filter(([, past, participle]) => past !== participle).map(([, past]) => past),
  ...INTRANSITIVE,
]);

/** Past forms of verbs that do not go without an object: with none behind them they describe a noun, as in "those briefed on it". */
export const OBJECT_NEEDED = words(`
  accused affected appointed arrested assigned based briefed charged concerned contacted convicted detained displaced
  employed hired hurt impacted indicted informed injured interviewed involved jailed killed located named nominated polled
  recruited rescued sentenced shortlisted stationed surveyed suspected tasked wounded
`);
