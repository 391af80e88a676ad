/** Words that show that something was said through an outlet. Lower case. */
import { GATHERINGS } from './spoken-occasions';
import { phrases, wording, words } from './words';

/** Somebody spoke to the outlet that follows within a few words: "told Mei Tan of Radio Vessel". */
export const SPOKE_TO = words(`
  tell told tells telling informed interview interviews interviewed appearance appeared appearing episode broadcast segment conversation
  forum spoke speaking spoken talked talking program programme show edition podcast reached
`);
/** Right before an outlet that is told something or passes it on. */
export const TOLD_TO = words('tell told tells telling to by with');
/** "state television", "state-run media": an outlet known by its owner. */
export const STATE_OWNED = words('state state-run state-owned state-controlled public');
export const STATE_OUTLETS = words('television tv radio media broadcaster');
/** Before "by" and an outlet: how it came to what was said, or to whoever said it. */
export const BROUGHT = words(`
  obtained seen reviewed viewed asked questioned interviewed quoted cited hosted sponsored moderated televised aired
  commissioned carried broadcast relayed
`);
/** Before "reported by". */
export const BEFORE_REPORTED_BY = words('first earlier previously');
/** Before "for" and an outlet: whose survey it is. */
export const ASKED_FOR = words('poll polls polling survey surveys carried conducted');
/** Before "in" and an outlet: "writing in The Quarry", "quoted in The Quarry", "in a profile in The Quarry". */
export const PRINTED = words('writing quoted cited profile interview essay column op-ed letter');
/** Somewhere before "in" and an outlet: "wrote last week in The Quarry". */
export const WROTE = words('wrote writes writing written argued argues noted notes published');
/** Somebody wrote for the outlet that follows. */
export const WROTE_FOR = words(
  'op-ed op-eds column columns essay essays post blog article piece wrote writing written',
);
/** Prepositions before an outlet that carries the content; "for" is of writing, "to" of telling. */
export const CARRIED_ON = words('on via');
/** Verbs and nouns before "to" that have nothing to do with speech: "according to", "owned", "next". */
export const NOT_TOLD_TO = words(
  'according compared similar next due thanks close belongs linked turned moved returned sold',
);

/** Occasions named after an outlet: "a Radio Vessel interview", "a Courier op-ed". */
export const OUTLET_OCCASIONS = words(`
  interview interviews town forum appearance program programme show special podcast segment op-ed op-eds essay
`);
/** Between a person's name and the outlet they write for: "Mei Tan of The Quarry", "Mei Tan at The Quarry". */
export const AT_WORK = words('of at');
/** What an outlet does with other people's words. */
export const QUOTED = words('quoted quotes quoting');
/** What an outlet does with its interviewees: "Radio Vessel interviewed 20 former deckhands". */
export const QUESTIONED = words('interviewed profiled');

export const INTERVIEWS = words('interview interviews');

/** People who work for an outlet, before their names: "Radio Vessel host Mei Tan". */
export const OUTLET_STAFF = words(`
  host hosts anchor moderator reporter correspondent columnist journalist analyst contributor commentator editor writer
  critic co-host presenter
`);

/** Openings of a sentence that set the scene: "On Tuesday's broadcast of …". */
export const SCENES = words('on during in at');
/** Before a programme's title in quotation marks. */
export const BEFORE_PROGRAMME = words('on of to with');
/** Names that are also everyday words: an outlet's only if something shows it. */
export const EVERYDAY_NAMES = phrases('people, time, us, life, fortune, money, nature, science, vice, the hill');

/** Call signs of American stations: "told WRAL". */
export const STATION_TOLD = wording`^[KW][A-Z]{2,3}(?:-TV|-FM)?$`;

/** Those who listen to a speech, and the bodies that meet. */
const AUDIENCES = words(`
  house senate congress parliament chamber council assembly committee panel cabinet court nation public crowd audience
  supporters shareholders investors delegates lawmakers legislators mps members media press reporters journalists
  commission commissioners students graduates troops congregation
`);

/** Others whom somebody tells in a court or a chamber: no outlet, and no part of an interview. */
const HEARERS = words(`
  peers senators councillors judge jury jurors magistrates tribunal inquiry inquest hearing conference detectives police
  officers investigators
`);

/** What somebody has done who speaks to nobody. */
export const POSTED = words('tweet tweets tweeted tweeting posted captioned');
/** Before "on Facebook", "to social media". */
export const PUTS_ONLINE = words('wrote writes said says shared added announced revealed took takes taking posts sent');
export const ONLINE_AT = words('on to via');
export const SOCIAL_MEDIA = words('social media');
/** Behind the name of a platform: a thing that is put there. */
export const PUT_ONLINE = words('post posts story stories live video reel');
/** "last month": behind it, times before the one of which an article tells. */
export const LAST = words('last');
export const EARLIER_TIMES = words('week month year summer winter spring autumn fall season');
/** "in a statement", "in her memoir": what somebody has written or held. */
export const BEFORE_OWN_WORDS = words('in');
export const OWN_WORDS = words(
  'statement speech email e-mail address op-ed letter memo memoir autobiography book blog post tweet thread',
);
/** "at a rally". */
export const BEFORE_PUBLIC_EVENT = words('at during');
export const PUBLIC_EVENTS = words('rally event conference fundraiser hearing convention');
/** Behind "in" or "during": "during question time". */
export const CHAMBERS_HOUR = words('question time');
/** Whoever follows is spoken to. */
export const ADDRESSES = words('addressing addressed');
/** Whoever follows is spoken to behind one of `FACING`. */
export const SPEAKS_TO = words('speaking spoke testifying testified appearing appeared');
export const FACING = words('to before in at during');
/** To whom somebody speaks who speaks to no outlet. */
export const ASSEMBLED = new Set([...AUDIENCES, ...GATHERINGS]);
/** "told the jury": somebody tells no outlet. */
export const TOLD = words('told');
export const TOLD_ELSEWHERE = new Set([...AUDIENCES, ...HEARERS]);

/** Heads of sources that only a newsroom can have; "voters" and "critics" are anybody's. */
export const REPORTERS_SOURCES = words(`
  source sources official officials aide aides insider insiders person people operative operatives employee employees
  executive executives member members
`);

/** What stands before the name of whoever asks the questions. */
export const BEFORE_INTERVIEWER = words('with');
