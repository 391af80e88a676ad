/** The words with which news says that somebody was asked and did not answer. */
import { words } from './words';

/** "declined to comment", "refused all requests". */
export const REFUSING_VERBS = words('decline refuse');
/** "ignored a request for comment", "brushed off questions from reporters". */
export const IGNORING_VERBS = words('ignore rebuff dodge sidestep evade deflect');
/** What shows that the press asked. */
export const OF_PRESS_REQUESTS = words(
  'comment comments interview interviews reporter reporters journalist journalists',
);
/** After "declined to", these are about speaking; refusing to do anything else is not a refusal to comment. */
export const REFUSED_VERBS = words(`
  comment say state discuss answer respond reply talk speak elaborate disclose confirm deny identify provide specify give offer
  reveal detail cite clarify explain describe name share address repeat interview interviewed quote draw expand
  speculate
`);
/** "declined to go into detail", but "refused to go" */
export const GOING = words('go');
export const BEHIND_GOING = words('into beyond further');
/** "did not comment", "would not elaborate". */
export const COMMENTING_VERBS = words('comment elaborate');
/** With "would not": "would not say whether". */
export const WITHHELD_VERBS = words(
  'comment elaborate say discuss confirm answer talk speak disclose specify identify draw speculate',
);
/** "said it was slow but did not link it to the leak": what a speaker leaves out besides. */
export const LEFT_OUT_VERBS = words(
  'mention link connect refer allude spell expand release publish publicise publicize',
);
/** "would not be drawn". */
export const DRAWN = words('draw');
/** "did not respond to a request". */
export const ANSWERING_VERBS = words('respond reply answer return pick');
/** Those of them that need what was asked: "did not return calls", but "never returned". */
export const RETURNING_VERBS = words('return pick');
/** "did not provide a comment", "gave no details". */
export const GIVING_VERBS = words('provide offer give make issue release supply');
/** "could not be reached", "was contacted for comment". */
export const REACHING_VERBS = words('reach contact approach ask');
/** "referred questions to". */
export const REFERRING_VERBS = words('refer direct');

/** What is asked of somebody, or sent to them. */
export const REQUESTS = words(`
  comment comments call calls message messages email emails e-mail e-mails request requests inquiry inquiries enquiry
  enquiries question questions query queries letter letters interview interviews text texts voicemail voicemails
`);
/** One that is passed on is no question to be answered: "referred the call to police". */
export const SINGLE_CALL = words('call');
/** Verbs by which open questions are told of: "questions about Renn remain unanswered". */
export const STAYING_VERBS = words('remain stay');
/** What was not given. */
export const STATEMENTS = words(`
  comment comments response responses reply replies statement statements detail details information explanation answer
  answers word
`);
/** "was not available for comment". */
export const AVAILABLE = words('available reachable');
export const UNAVAILABLE = words('unavailable unreachable');
/** What was tried: "attempts to reach Renn were unsuccessful". */
export const ATTEMPTS = words('attempt attempts effort efforts');
export const UNANSWERED = words('unanswered unreturned unsuccessful unheeded fruitless futile abortive');
/** What is tried to get from somebody: "efforts to get the reaction of Renn". */
export const SOUGHT_REACTIONS = words('comment comments reaction reactions response responses side version');
/** Where a call goes: whoever owns it is asked. */
export const TELEPHONES = words('phone telephone mobile cellphone phones lines line number numbers');
/** "attempts to reach Renn failed". */
export const FAILING_VERBS = words('fail');
/** Who tries to reach somebody for comment: "we could not reach Renn". */
export const NEWSROOM = words('we i reporter reporters journalist journalists newsroom');

export const NO = words('no');
/** "had nothing to say". */
export const LITTLE = words('nothing little');
export const COULD_NOT = words("could can couldn't can't cannot");
export const WOULD_NOT = words("would will wouldn't won't");
export const FROM = words('from');
/** Behind a message, before whoever sends it or what it asks for: "an email by the Courier to Renn". */
export const OF_ASKING = words('by from for');
export const FOR = words('for');
/** Words for how or why somebody was asked: "reach Renn by phone", "calls to Renn for comment". */
export const HOW_ASKED = words('by for');
export const NEITHER = words('neither');
/** "neither confirm nor deny" */
export const CONFIRMING = words('confirm confirmed confirms');
export const DENYING = words('deny denied denies');
