/** English words by which the rules for a draft see what they look for. */
import { wording, words } from '@/engine/lexicon/words';

// --- what bears a claim out

export const CONFIRMS = wording`\b(?:confirm(?:s|ed|ing)?|bear(?:s|ing)? (?:\w+ ){0,2}out|bore (?:\w+ ){0,2}out|borne out|back(?:s|ed)? (?:\w+ ){0,2}up|corroborat\w+|(?:g[ai]ve|gives|tells?|told|reported) the same|(?:said|says) the same|the same (?:account|figure|number|date|drop|story|sum|amount|price|thing)|agree(?:s|d) with|match(?:es|ed)? (?:the|that|this|these|those|his|her|their|what)|consistent with|acknowledg\w+|conced\w+|admitt?(?:s|ed)?|had been informed|is true|was true|that is so|supports? (?:that|this|the) (?:account|claim|version))\b`;
export const UNCONFIRMED = wording`\b(?:(?:has|have|had|could|did|would|can|is|was)(?: not|n['’]t) (?:\w+ )?(?:be(?:en)? )?(?:\w+ )?(?:confirm|verif|corroborat|match|agree|bear|support)\w*|(?:neither|nor|no)\b[^.]{0,40}\b(?:confirm|verif|such)\w*|gives? no|shows? no|do(?:es)? not show|no such|unconfirmed|unverified)\b`;
export const DENIES = wording`\b(?:den(?:y|ies|ied|ying|ial)|disput(?:e|es|ed|ing)|reject(?:s|ed|ing)?|rebut\w*|contradict\w*|untrue|false|no such|nothing of the (?:kind|sort)|not true|did not happen|never happened|nonsense)\b`;
const TEXTS = wording`(?:records?|logs?|minutes|emails?|e-mails?|documents?|papers?|invoices?|receipts?|rosters?|letters?|memos?|messages?|text messages|photos?|photographs?|pictures?|videos?|footage|recordings?|data|listing|filings?|registers?|reports?|files?|contracts?|drafts?|accounts|calendars?|schedules?|timesheets?|spreadsheets?|figures|register|ledgers?|plans?|copy|copies|notes|tapes?|certificates?|tickets?|payslips?|bank statements?|statements?|maps?)`;
/** A document that shows it: “Radar data show the same drop”. */
export const DOCUMENT_SHOWS = wording`\b${TEXTS}\b(?:[^.;,]|, [^.;,]{1,50},){0,60}?\b(?:show(?:s|ed)?|list(?:s|ed)?|record(?:s|ed)?|say(?:s)?|said|put(?:s)?|state(?:s|d)?|note(?:s|d)?|mention(?:s|ed)?|contain(?:s|ed)?|describe(?:s|d)?|(?:is|are|was|were) dated|dated|support(?:s|ed)?|indicate(?:s|d)?|reveal(?:s|ed)?|detail(?:s|ed)?)\b`;
/** What the newsroom saw itself. */
export const SHOWN_TO_US = wording`\b(?:(?:seen|read|obtained|reviewed|viewed|examined) by (?:the|this) \p{L}+|(?:which|that) (?:the|this) \w+(?: \w+)? has (?:seen|read|obtained|reviewed)|(?:that|which) (?:he|she|they|the \w+) (?:supplied|kept|showed|provided|shared|handed over|took))\b`;

/** The same by the newsroom’s name, whose capital counts: “showed to the Courier”. */
export const SHOWN_TO_NEWSROOM =
  /\b(?:showed|shown|gave|given|handed|supplied|shared|provided|forwarded)(?: \w+){0,4}? (?:with |to )?(?:the \p{Lu}\w+|reporters|us|this newspaper)\b/u;

// --- how something is known

/** What a newsroom or a body does when it reports of its own knowledge: “has learned that”, “understands the pier will close”. */
export const HAS_LEARNED = wording`\b(?:(?:has|have) (?:learn(?:ed|t)|been told|established)|understands?)\b(?= that\b|\s*[.,;]|\s*$| (?!from\b|of\b|about\b|how\b|to\b)(?:[^\s.,;]+ ){1,6}?(?:will|would|has|have|had|is|are|was|were|may|might|could|can|plans?|faces?)\b)`;
/** The newsroom as it calls itself, in front of that. */
export const THIS_NEWSROOM = wording`\b(?:(?:this|the) (?:newspaper|website|magazine|station|paper|site|newsroom)|we)\s+$`;
/** “it is understood”, “is believed to”, “reportedly”, “rumour has it”. */
export const HEARSAY = wording`\b(?:it(?:['’]s| is| was| has been) (?:\w+ )?(?:understood|believed|thought|said|rumou?red|reported|claimed|whispered)\b|(?:is|are|was|were|has been|have been)(?: \w+ly| also| now| still)? (?:understood|believed|thought|said|rumou?red|reported|reputed) to\b|reportedly\b|reputedly\b|rumou?rs? (?:has|have) it\b|(?:word|talk) (?:has it|is) that\b|according to (?:\w+ ){0,2}?(?:reports|rumou?rs|speculation|gossip|press reports|media reports)\b|(?:some |unconfirmed |media |press |local |news )?(?:reports|rumou?rs) (?:say|suggest|claim|have it|had it|said|suggested|indicate|speak|spoke)\b)`;
/** The believer of “is believed by police to” is told. */
export const BY_SOMEBODY = wording`^[^.;]{0,10}\bby (?!then|now|the (?:end|time))`;
/** How it is known, in the same or the next sentence. */
export const HOW_KNOWN = wording`\b(?:seen by|obtained by|reviewed by|read by|shown to|shared with|leaked|reporters? (?:who|saw|counted|visited)|(?:the )?(?:documents?|emails?|records?|minutes|letters?|memos?|papers?|filings?|drafts?|invoices?|contract|messages?|copy|photographs?|footage) (?:seen|obtained|show|shows|that|which|say|says|list|lists)|analysis of|(?:two|three|four|five|several|a|one) (?:\w+ ){0,3}?(?:people|person|officials?|sources?|employees?|members?|executives?|clerks?|insiders?)\b[^.]{0,50}\b(?:said|told|confirmed)|according to (?:the |a |an |two |three |court |internal )?(?:\w+ ){0,3}?(?:documents?|records?|people|officials?|papers?|filings?|register|minutes|emails?|source|sources|person|police)|told (?:the|this)|the (?:information|news|figure|claim) (?:comes|came) from|(?:from|in) (?:a|an|the) (?:\w+ ){0,2}?(?:document|email|letter|memo|report|filing|copy|draft)\b)`;
/** A speaker who gives the sentence: then it is the speaker's, and known from there. */
export const SPOKEN = wording`\b(?:said|says|told|according to (?!(?:\w+ ){0,2}?(?:reports|rumou?rs|speculation|gossip))|announced|confirmed|wrote|shows?|found|finds)\b`;

// --- late speakers

/** A sentence that hands the word to somebody: “She had one thing to say.” ends with a full stop, “said:” with a colon. */
export const HANDS_OVER = /:\s*$/u;
export const WORD = /[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu;

// --- claims whose source comes later

const CLAIMS = wording`(?:claims?|allegations?|accusations?|charges?|figures?|numbers?|estimates?|counts?|accounts?|assertions?|conclusions?|findings?|verdict|view|version|complaints?|story|description|assessment|judg(?:e)?ment|opinion|calculation|suspicion|theory|explanation)`;
const BE = wording`(?:is|are|was|were|has been|have been)`;
/** Sentences that only say whose the flat sentence before is. */
export const TELLS_WHOSE = [
  wording`^\W*(?:that|this|such|those|these|it)(?:, at least,)? ${BE}(?:, at least,)? (?:the |a |an |among the |one of the )?(?:central |main |key |gist of the )?${CLAIMS} (?:of|by|in|from|made|reached|set out|contained|put forward|that)\b`,
  wording`^\W*(?:that|this|so)(?:, at least,)? ${BE}(?:, at least,)? (?:according to|what|how the|as|the way|the word of|the picture|the case made)\b`,
  wording`^\W*so (?:says?|said|claims?|claimed|finds?|found|argues?|argued|runs?|ran|goes|went|reads?|concludes?|concluded|alleges?|alleged|believes?|insists?|contends?|writes?|wrote|reckons?)\b`,
  wording`^\W*(?:the|this|that|these|those|both|all(?: the| of the)?|her|his|their)(?: \w+){0,2} ${CLAIMS}(?: \w+){0,2}? (?:${BE} (?:\w+ )?(?:made|given|supplied|provided|put forward|issued|compiled|contained|set out|laid out|levelled|leveled|based|taken|those|that|outlined|detailed|put forward|filed|disputed by|in|from|listed|the (?:work|words|conclusion)|drawn|attributed)|comes?|came|appears?|appeared|stems?|stemmed|rests?|rested|originates?|originated|belongs?)\b`,
  wording`^\W*(?:the )?source (?:of|for|behind) (?:that|this|the|these|those) (?:\w+ )?${CLAIMS}\b`,
  wording`^\W*(?:\S+ ){1,9}?(?:makes?|made|levels?|levell?ed|raises?|raised|brings?|brought|sets? out|puts? forward|lays? out|laid out) (?:the|that|those|these|this|both|all the) (?:\w+ )?${CLAIMS}\b`,
  wording`^\W*(?:those|these) (?:are|were) the (?:words|findings|claims|conclusions|charges|accusations|allegations) of\b`,
];
/** What tells of several claims, so that every flat sentence before may be meant. */
export const OF_SEVERAL = wording`^\W*(?:(?:the|these|those|both|all(?: the| of the)?|her|his|their)(?: \w+){0,2} (?:claims|allegations|accusations|charges|findings|figures|numbers|assertions|complaints|conclusions|estimates)|those|these|(?:\S+ ){1,9}?(?:the|those|these|both|all the) (?:\w+ )?(?:claims|allegations|accusations|charges|findings|assertions|complaints))\b`;

// --- refusals

/** To decline, as AP means it; who “could not be reached” has not declined. */
export const DECLINES = wording`\b(?:declin(?:e|es|ed|ing)|refus(?:e|es|ed|ing)|(?:would|will) not (?:comment|discuss|be drawn|say|answer|talk)|won['’]t (?:comment|discuss)|no comment|nothing to (?:say|add)|without comment)\b`;
export const OFFICE = words('office campaign team aides department press-office');
/** Ranks that may speak for a body. */
export const SPEAKING_RANKS = words(`
  official officials executive executives manager managers director directors diplomat diplomats envoy envoys delegate delegates negotiator negotiators ambassador consul aide aides adviser
  advisers advisor advisors officer minister deputy chief head board-member commissioner councillor councilor councilman
  councilwoman trustee trustees partner vice-president president governor secretary lawyer counsel administrator
  administrators
`);
export const BOARD_MEMBER = wording`\b(?:board|council|committee|panel|cabinet|management|commission) members?\b|\bmembers? of (?:\w+(?:['’]s)? ){0,3}?(?:board|council|committee|panel|cabinet|management|commission)\b`;
export const FORMER = wording`\b(?:former|ex-|retired|one-?time|previous|until recently|used to)`;
/** Nouns that mean a body named elsewhere. */
export const BODY_NOUNS = words(`
  company firm carmaker maker manufacturer bank airline agency ministry department authority council club union group
  charity hospital school university college retailer chain publisher broadcaster insurer operator utility regulator
  organisation organization institute museum brewery developer contractor business corporation party court embassy
  commission board government administration service federation association league team studio startup start-up builder
  shipyard carrier supplier lender chipmaker drugmaker
`);

/** “one of his aides”, “its board”. */
export const OWNED = wording`\b(?:his|her|its|their)\b`;

// --- names

/** A changed name, or a part of one, as the text says it. */
export const CHANGED_NAME = wording`(?:not (?:his|her|their) real name|(?:whose|(?:his|her|their)) (?:real )?name (?:has|had|have) been changed|name (?:has been )?changed|a pseudonym|an alias)`;
/** Before a first name that is whole: clergy, royalty. */
export const WHOLE_WITH = words(`
  father sister brother mother king queen prince princess pope saint rabbi imam emperor empress duke duchess sultan lama
  singer rapper band dj musician artist pop star designer footballer actor actress model drummer wrestler comedian
  magician guitarist producer
`);
/** Relations by which a first name belongs to somebody whose surname is known. */
export const RELATIONS = words(`
  son daughter wife husband brother sister mother father mum mom dad nephew niece uncle aunt cousin grandson granddaughter
  grandmother grandfather partner widow widower fiancé fiancée twin stepson stepdaughter stepfather stepmother
  half-brother half-sister sons daughters brothers sisters
`);
/** Those who may be a firm: “the builder, Grotte,”. */
export const MAY_BE_BODIES = words(`
  builder owner buyer seller organiser organizer operator insurer contractor supplier developer manufacturer publisher
  producer dealer employer landlord lender carrier maker bidder rival sponsor promoter distributor broker tenant
`);
/** Nouns that make a lone capital word a person's name. */
export const PERSON_AFTER = wording`^(?:, (?:\d{1,2}|an?|one|who|aged)\b| \(\d)`;

// --- headlines

/** Words by which a headline says whose it is, or that it is not certain. */
export const HEADLINE_ATTRIBUTES = wording`\b(?:sa(?:y|ys|id)|tells?|told|claims?|claimed|accus\w+|alleg\w+|reportedly|according|sources?|officials?|insiders?|records?|report|study|survey|poll|audit|inquiry|inquest|review|documents?|emails?|leak(?:ed)?|data|figures|court|judge|police|prosecutors?|may|might|could|charg(?:ed|es)|su(?:es|ed|ing)|den(?:y|ies|ied)|faces?|facing|suspect\w*|fears?|feared|warns?|warned|thought|believed|set to be|likely|possible|possibly|hints?|suggests?|suggested|linked|hears?|heard|finds?|found|shows?|showed|claims|vows?|plans?|wants?|calls?|urges?|asks?|seeks?|denounces?|blames?|insists?|argues?|admits?|confirms?|announces?|offers?|question\w*|whether|why|how|who|what)\b|[?“”"‘’:]`;
/** A sentence that gives one side: a charge, a suit, an accusation. */
export const ONE_SIDE = wording`\b(?:(?:was|were|is|are|has been|have been|been) (?:\w+ )?(?:charged|accused|indicted|sued|suspected)|accus\w+|alleg\w+|lawsuit|indictment|prosecutors? (?:\w+ )?(?:said|say|told)|(?:the )?complaint|su(?:ed|ing)|plaintiffs?|claims? (?:that|to)|claimed)\b`;
/** Ties that are no causes. */
export const ASSOCIATED = wording`\b(?:(?:less|more) likely|associated with|link(?:ed)? (?:to|with|between)|correlat\w+|tied to|(?:lower|higher) (?:risk|odds|chance)|tended to|suggest(?:s|ed)?|(?:as (?:many|much|often|likely) (?:\w+ ){0,2}as|(?:fewer|more|less|lower|higher|rarer) (?:\w+ ){0,2}than) (?:those|people|patients|men|women|children|others|the (?:others|rest)))\b`;
/** Verbs by which a headline makes a cause of it. */
export const CAUSES = wording`\b(?:cuts?|caus\w+|prevents?|raises?|lowers?|boosts?|halves?|doubles?|reduces?|increases?|makes?|keeps?|helps?|protects?|kills?|saves?|cures?|slows?|speeds?|wards? off|drives?|triggers?|improves?|harms?|damages?|shortens?|lengthens?)\b`;

// --- plural and singular

/** “officials say” in a headline. */
export const PLURAL_IN_HEADLINE = wording`(?:^|[,;:—–-] ?|\bby )((?:\p{L}[\p{L}’'-]* ){0,3}?(sources|insiders|officials|people|executives|aides|diplomats|members|workers|employees|staff|lawmakers|managers|directors|advisers|nurses|doctors|teachers|officers|experts|engineers|investigators|guards|drivers|students|players|judges|councillors|ministers|pilots|soldiers)(?: (?:familiar|close|briefed|with|in|at|on|of) [^,]{1,40})?(?:,)? (?:say|said|claim|tell|told|warn|fear|allege|confirm|reveal|reported|report)\b)`;
/** Somebody else who says it too. */
export const ANOTHER = wording`\b(?:(?:a|the) (?:second|third|other)|another|one of (?:the|them)|both|two|three|four|each|separate(?:ly)?)\b (?:\w+ ){0,2}?(?:source|person|official|insider|aide|executive|employee|member|diplomat|worker)?`;

/** A number in a headline, or as the head of “one of the nine”. */
export const NUMBER = wording`\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten)\b`;
/** Plurals that stand for whoever is not named. */
export const WHOEVER = words('sources insiders people');

// --- opinions

const JUDGING = words(`
  foolish stupid naive naïve ridiculous absurd reckless incompetent hopeless useless lazy laziest arrogant cynical cowardly corrupt
  dishonest shameful disgraceful outrageous appalling awful terrible dreadful horrible pathetic weak clueless brilliant
  genius excellent wonderful fantastic heroic cruel heartless childish immature vain greedy toxic chaotic shambolic
  disastrous catastrophic ludicrous idiotic insane mad crazy delusional unhinged petty vindictive paranoid unfair unjust
  wrong-headed misguided irresponsible careless sloppy inept amateurish embarrassing humiliating laughable doomed dismal
  lousy rubbish selfish ruthless spineless gutless two-faced untrustworthy unfit overrated mediocre bungled botched
  irrational unwise unhelpful tone-deaf out-of-touch short-sighted heavy-handed half-baked ill-judged ill-advised
  ill-conceived unacceptable intolerable unbearable impossible difficult moody cold aloof charming visionary
`);
const INSULTS = words(`
  bully bullies liar liars fool fools idiot idiots coward cowards clown clowns crook crooks tyrant dictator joke circus
  disgrace disaster shambles mess farce failure folly fiasco madness nonsense vanity nightmare catastrophe scandal stunt
  charade sham insult embarrassment laughing-stock puppet amateur amateurs snake hypocrite hypocrites monster control-freak
  narcissist dinosaur dead-weight lightweight time-bomb betrayal blunder travesty saint treasure trick tricks lie lies game trap gimmick
  ploy bluff excuse pretext smokescreen cover-up witch-hunt theatre pantomime comedy tragedy waste shame crime hoax swindle
  racket sop bribe fig-leaf window-dressing mockery
`);
/** A judgement or an insult. */
export const JUDGES = wording`\b(?:${JUDGING}|${INSULTS})\b|\b(?:the )?(?:\w+iest|\w{3,}est|worst|best|most \w+|least \w+) (?:\w+ ){1,3}(?:ever|I|we|he|she|they|alive|in the (?:world|country|building|business|history))\b|\bto (?:save|lose) face\b|\b(?:no idea|no clue|not a clue|hasn['’]t a clue|out of (?:his|her|their|its) depth|past (?:his|her|its|their) (?:best|prime)|not up to|couldn['’]t run|could not run|cannot be trusted|can['’]t be trusted|never listens|does not care|doesn['’]t care|only cares?|cares? (?:only|more|little|nothing)|a waste of|too (?:\w+ )?(?:good to|weak|slow|old|timid|soft|proud|stubborn|vain|lazy|greedy|ambitious|clever|cautious)|deserves?|ought to|should (?:have|be|go|resign|step|never|not))\b`;
/** A quotation that says what something is: “It is a sweet with a stone in it”. */
export const CALLS_IT = wording`^[“"‘']*(?:it|this|that|he|she|they)(?:['’]s| is| was|['’]re| are| were) (?:a|an|the|like|just|nothing but|all|pure|total|sheer|not a|no) `;
/** A motive put on somebody. */
export const MOTIVES = wording`\b(?:(?:to|just to|only to|meant to|in order to|wants? to|wanted to|trying to|designed to) (?:please|punish|spite|humiliate|impress|embarrass|distract|settle (?:a |old )?scores?|get even|win votes|look (?:good|tough|strong)|cover (?:up|his|her|their|its)|protect (?:his|her|their) (?:own )?(?:career|reputation|image|friends|legacy|job|ego)|buy (?:votes|time|silence)|get (?:rid|back at)|hide (?:his|her|their|its))|out of (?:spite|vanity|jealousy|revenge|envy|greed|malice|pride|cowardice)|for (?:show|revenge|publicity|political (?:gain|reasons)|(?:his|her|their) own (?:gain|ends|good|glory|career))|jealous|revenge|grudge|power[ -]grab|ego)\b`;
/** A guess about what is or will be. */
export const GUESSES = wording`\b(?:probably|presumably|doubtless|no doubt|almost certainly|surely|likely to|unlikely to|bound to|sure to|seem(?:s|ed)? to|appear(?:s|ed)? to|seem(?:s|ed)? (?:\w+)|I (?:think|believe|guess|suspect|bet|doubt|suppose)|my (?:guess|feeling|view|bet)|in (?:my|his|her|their) (?:view|opinion)|would be gone|will be gone|would (?:never|soon|not last|fail|fall|collapse|lose)|will (?:never|soon|not last|fail|fall|collapse|lose)|won['’]t last|is finished|was finished|days (?:are|were) numbered|only a matter of time|sooner or later|I (?:would not|wouldn['’]t) be surprised|must have been|might as well)\b`;
/** Verbs that judge by themselves. */
export const JUDGING_CUE = wording`^(?:\w+ )?(?:call(?:s|ed)?|describ(?:es|ed)|dismiss(?:es|ed)|denounc(?:es|ed)|criticis(?:es|ed)|criticiz(?:es|ed)|slam(?:s|med)|blast(?:s|ed)|mock(?:s|ed)|prais(?:es|ed)|blam(?:es|ed)|accus(?:es|ed)|lambast\w*|brand(?:s|ed)|label(?:s|led|ed)|dubb?(?:s|ed)|condemn(?:s|ed)|ridicul(?:es|ed)|likened|compared|deplor(?:es|ed)|guess(?:es|ed)|predict(?:s|ed)|doubt(?:s|ed)|suspect(?:s|ed)|reckon(?:s|ed)|think(?:s)?|thought|believ(?:es|ed))$`;
/** Described as what it is, and called by what it is called: no judgement. */
export const PLAIN_CALLING = wording`^(?:for|on|off|in|to|at)\b`;
/** What somebody else felt or thought is told, not judged. */
export const OTHERS_FELT = wording`\b(?:staff|workers|players|colleagues|people|members|they|others|everyone|everybody|families|residents|soldiers|nurses|teachers|drivers|employees|he|she) (?:had |have |has |were |was |are |is )?(?:felt|feel|feels|thought|feared|fear|believed|complained|worried|afraid|angry|upset|unhappy|frightened|scared|tired|shocked)\b`;
