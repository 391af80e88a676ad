/** Words that the finders look for, besides verbs, nouns and adjectives that attribute. */
import { words } from './words';

/** What somebody thinks is so in: "in Renn's view, …". */
export const IN = words('in');
export const VIEWS = words('view opinion estimation judgment judgement telling reckoning eyes mind words');

/** Adverbs that attribute and name nobody. */
export const HEARSAY_ADVERBS = words('reportedly allegedly purportedly');

/** The words that "according to" may take the place of: "in the words of", "per". */
export const ACCORDING = words('according');
export const PER = words('per');
export const IN_THE_WORDS_OF = ['in', 'the', 'words', 'of'] as const;

/** What opens a clause that says who reported: "as Northline reported". */
export const AS = words('as');

/** Words before a colon that look like a name and label a section. */
export const SECTION_LABELS = words(`
  q a question answer by note latest update updated correction clarification contributing twitter facebook breaking video photo watch read
  more related source sources follow contact email wow bombshell busted exclusive opinion analysis http https
`);

/** What opens an answer in an interview. */
export const ANSWER = words('a answer');

/** Whoever reads: "if you want to retire". */
export const READERS = words('you');
/** What opens a sentence that points to the text after or before it: "Below, she talks about her son". */
export const POINTERS = words('below above here');
/** What a thing says, without words: "the cup says it all", "her smile said more than words". */
export const WORDLESS = words('it everything more much lot plenty volumes something little nothing');
/** What shows without words: "the crew showed restraint". */
export const SHOWN = words(`
  sign signs interest mercy restraint courage patience resilience respect concern emotion character class skill
  composure flashes glimpses symptoms improvement progress
`);
/** What is called without words being said: "called it a day", "called time on his career". */
export const CALLED = words('day quits time halt');
/** Verbs by which news comes up: the clause behind them is the noun's, "fears grew that the dam would fail". */
export const APPEARING_VERBS = words(`
  break emerge spread circulate grow rise come arise fly abound intensify persist swell linger
`);
/** What stands before a subject for what it says, and does not tell it: "what we know so far". */
export const OPEN_OBJECTS = words('what');
/** Nobody, by itself and before a noun: "nobody said", "no group said"; "No 10" is a house. */
export const NOBODY = words('nobody none neither few');
export const NOBODY_BEFORE_NOUN = words('no');
export const ALTERNATIVES = words('nor');
/** Subjects that stand for nothing: "it is believed that", "there". */
export const EXPLETIVES = words('it there');
export const THERE = words('there');
/** Before a participle of addressing these make a short passive: "when asked", "if told". */
export const BEFORE_SHORT_PASSIVE = words('when if once');
/** What opens a relative clause that gives somebody's own word for a thing: "what he called a hoax". */
export const WORDING_OPENERS = words('what');
/** Whoever speaks within a quotation is its speaker: "I can tell you that". */
export const ONESELF = words('i we');

/** Verbs that stand within a relative clause which goes on behind them: "a barn that he said had been empty". */
export const INSERTED_VERBS = words(`
  say think believe argue insist contend claim hope fear warn allege suspect maintain predict promise vow swear suggest
  estimate expect feel know admit acknowledge concede complain report note assume imagine reckon declare assert conclude
  reveal announce suppose guess
`);

/** Verbs by which somebody gives the cause of what the relative pronoun stands for, and what the cause follows. */
export const CAUSE_VERBS: ReadonlyMap<string, string> = new Map([
  ['attribute', 'to'],
  ['ascribe', 'to'],
  ['credit', 'to'],
  ['blame', 'on'],
]);

/** Verbs of giving a name: "a group called Clear Water". */
export const NAMING_VERBS = words('call name title dub label');

/** What introduces somebody or something new, which a name may follow. */
export const NEW_ONES = words('a an one another some two three');

/** Verbs with which somebody gives a word of their own for a thing. */
export const WORDING_VERBS = words('call describe term dub label deem brand characterize characterise');
/** Verbs by which somebody says what they themselves are: "declared himself innocent". */
export const SELF_DESCRIBING_VERBS = words(
  'declare pronounce proclaim profess consider call describe term dub label deem brand style portray',
);
/** Verbs by which a thing is a sign of something, and no source. */
export const SIGN_VERBS = words('show suggest indicate prove mean demonstrate reveal confirm signal');

/** Verbs whose passive subject is the hearer, no part of what is said. */
export const HEARER_VERBS = words(
  'tell ask inform remind urge press warn advise assure instruct order notify alert reassure caution',
);
/** Those of them that need a hearer: without one, "told to wait" and "told he may go" are passives. */
export const TELLING_VERBS = words('tell inform remind notify assure reassure instruct');
/** Those that need one before "to" and a verb: "warned not to return". */
export const WARNING_VERBS = words('warn advise urge exhort implore order persuade convince encourage allow');
/** Verbs whose object is blamed: "was accused of theft", "Varga accused of theft". */
export const ACCUSING_VERBS = words('accuse suspect');
/** Verbs whose passive with "by" tells who saw or painted a thing, and no more: "a copy seen by Northline". */
export const PERCEIVING_VERBS = words('paint see view hear read');
/** Copulas besides "be", before an adjective that attributes. */
export const COPULAS = words('feel seem sound become remain get grow');
/** What somebody often says: "as Renn likes to say", "Renn tends to say that". */
export const HABITS = words('like love use tend');
/** Verbs of saying by which a thing goes on: "as the rain continued". */
export const LASTING_VERBS = words('continue maintain repeat');
/** What a thing is called, which tells of it without words of anybody's: "as its name suggests". */
export const NAME_NOUNS = words('name names nickname title titles label term phrase word acronym');
export const NAME_VERBS = words('suggest imply indicate say signal hint');
/** Verbs that report with "it": "as Renn put it". */
export const PUT_IT = words('put explain describe recall');

/** What links a noun that attributes to what it is about: "criticism of", and with a light verb also "took aim at". */
export const NOUN_LINKS = words('of for about on against with over toward');
export const LIGHT_VERB_LINKS = words('of for about on against with over toward at in');

/** What names behind a noun of saying who says it: "a warning from Renn that". */
export const GIVERS = words('by from');
/** Participles that open a sentence with the hearer: `Asked about “Harbour Talk,” Renn left.` */
export const ASKED = words('asked questioned pressed quizzed challenged grilled probed');
/** Before such a clause: "When he was asked, …". */
export const WHEN = words('when');
/** A question within a clause may be what is said: "Whether it sank is open, Renn said." */
export const QUESTION_OPENERS = words('whether');
/** What follows "by" and tells how, not who: "was told by letter", "quoted by name". */
export const MEANS = words(
  'name phone telephone email e-mail text mail letter post fax radio satellite video video-link hand',
);
export const BY = words('by');
/** Behind whoever did it, when and why they did: "criticised by Varga throughout the talks". */
export const BEHIND_AGENT = words('throughout during amid over after before since until despite');
export const WITH = words('with');
/** Verbs of what is to come: "expected a rise on Wednesday". */
export const AHEAD_VERBS = words(`
  expect predict forecast foresee anticipate plan schedule propose promise pledge vow want seek demand fear envision project
`);
/** Prepositions whose noun may say something itself: "a protest by residents demanding". */
export const KEEPS_SPEAKER = words('of by with from among including like despite amid after');
/** Lemmas whose participle behind a noun begins a claim: "a statement saying", "a post accusing". */
export const SAYING_PARTICIPLES = words(
  'say claim accuse argue allege complain warn insist explain urge tell announce state add',
);
/** What somebody sends or puts out to speak in it. */
export const SENT_NOUNS = words(`
  statement statements letter letters note memo email emails e-mail message messages post posts tweet tweets text texts
  video report petition release warning lawsuit suit complaint affidavit ad ads advert adverts advertisement
  advertisements commercial commercials article articles editorial op-ed column flier fliers flyer flyers leaflet leaflets
  mailer mailers billboard billboards response reply rebuttal
`);
/** Verbs by which somebody speaks in a document: "sent him a letter saying". */
export const SENDING_VERBS = words(`
  send write issue release publish post sign email mail share give file submit circulate distribute hand fire run place
  plant broadcast
`);
/** Verbs whose object may have words on it or be heard: "wore a shirt saying", "got a call saying". */
export const HOLDING_VERBS = words(
  'have get receive hold wear carry wave display raise print put hang erect paint bear quote film record catch play air',
);
/** Verbs whose object, a place or a body too, does not speak: "quit the board saying". */
export const LEAVING_VERBS = words(
  'leave quit exit enter join end close open finish start begin attend tour visit abandon cancel sue fine ban sell buy',
);
/** Behind a verb of judging they make it one of doing: "called back the crew". */
export const PARTICLES_OF_DEEDS = words('back off up down over in away');
/** Verbs by which somebody is received, if "to" follows whom. */
export const RECEIVING_VERBS = words('welcome invite');
export const OF = words('of');
export const TO = words('to');

/** Verbs whose object is the source: "quoted the minister as saying". */
export const QUOTING_VERBS = words('quote cite report');
/** Verbs of citing, behind which their source stands. */
export const CITING = words('citing cited cites cite quoting quoted');
/** Those of them that share what the outlet reports. */
export const CITING_PARTICIPLES = words('citing quoting');

/** Bodies that vote and rule, and who sits in them. */
export const CHAMBERS = words(`
  senate house congress parliament assembly legislature council board commission committee court tribunal panel senators
  lawmakers legislators councillors councilors supervisors commissioners trustees judge judges justices
`);
/** What they do with what is put before them, and what is put before them. */
export const RULING_VERBS = words('reject consider debate discuss dismiss deny confirm');
export const MOTIONS = words(`
  amendment amendments motion motions bill bills petition petitions appeal appeals application applications resolution
  resolutions ordinance ordinances nominee nominees nomination nominations judge judges justice justices
`);

/** Before a title in quotation marks: "an essay titled". */
export const TITLING = words('titled entitled headlined subtitled');

/** What stands under or beside a picture or a link that somebody shares: "a photo with the caption “…”". */
export const CAPTIONS = words('caption captions words message comment hashtag headline text line note');
/** Verbs of sharing a picture, a link or a post. */
export const SHARING_VERBS = words(
  'post share tweet retweet repost upload publish send caption display hold carry wave sign open close end',
);
/** Verbs whose object is a picture and whose words are its caption: "captioned the photo “…”". */
export const CAPTIONING_VERBS = words('caption');
/** How what is posted is given: "loosely translated", "in part". */
export const LOOSELY = words('loosely roughly freely literally translated part');

/** What has something in it that can be seen: "the photo shows a boat". */
export const PICTURES = words('photo photos photograph photographs picture pictures image images');

/** Behind a verb of saying: "easier said than done". */
export const COMPARED = words('than');

/** Verbs of making or letting somebody do what follows: "allowed Renn to plead guilty". */
export const LEADING_VERBS = words(`
  allow let permit enable force compel lead cause prompt push pressure persuade convince get help invite
  spur drive
`);
