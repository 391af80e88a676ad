import { describe, expect, test } from 'vitest';
import { claimsOf, spanWords } from '../reading';

/** Each painted claim as "source | cue | content". */
const linesOf = (text: string): string[] =>
  claimsOf(text).map(({ source, cue, content }) =>
    [source, cue, content].map((spans) => spanWords(text, spans)).join(' | '),
  );

describe('nobody says', () => {
  test.each([
    ['in which place somebody is', 'Tobias Renn ranks fairly high on the list and ranked third in May.'],
    ['what goes on', 'South of the river, the raids continue, though at a slower pace.'],
    ['what to do, to somebody who is told', 'Divers would rather be told what to do than sail.'],
    ['how often something sounded', '“Take shelter now,” repeated six times, woke the town.'],
    ['a thing that another verb belongs to', 'One has to stand up, since darkness fell, and say it is late.'],
    ['who is called upon', 'Divers are ready to leave if called upon.'],
    ['what a group goes by', 'The pier was shut by a group calling itself the Northern Front.'],
    ['reports without an author', 'He left the port after reports that the dam leaked.'],
    ['claims without an author', 'Fares rose before claims that the dam leaked.'],
    ['what nobody reports any longer', 'Most growers have given up reporting thefts to police.'],
    ['what a denial holds for too', 'The report does not state when the ferry left or explain what sank it.'],
    ['what somebody did not do either', 'The mayor didn’t stop the ferry and tell them it was full.'],
    ['what is tried', 'The papers involve efforts by lawyers of the port to discredit Renn.'],
    ['how people are reported', 'Those reported missing have been found.'],
    ['what a dateline opens', 'WASHINGTON: The pier was shut late on Sunday.'],
    ['when somebody made remarks', 'The board sold a record of the mayor’s remarks that she made in May.'],
    ['how something seems', 'The move appears “doomed” to the crew.'],
    ['for whom somebody gives evidence', 'The children gave evidence for the defence.'],
    ['of what somebody is found guilty', 'A jury found Tobias Renn guilty on all of the charges he faced.'],
    ['what people are referred to as', 'Officers held two men commonly referred to as “the twins” on Friday.'],
    ['what something is opposed to', 'Renn sold five boats as opposed to the 25 that the board had.'],
    ['what files are labelled', 'Northline has read 50 files, labelled “Secret” and “Closed”, that are old.'],
    ['into what somebody calls', 'The bailiff called out into the hall for a diver.'],
    ['“both” of two names', 'Renn and the pilot — who was held in May — both testified.'],
    ['those who are loved', 'Renn wrote to the family and loved ones of the crew.'],
    ['where crews come', 'Officers responded to the scene, where they found a diver.'],
    ['what crews are called by', 'Police responded to reports of smoke at the mall.'],
    ['a source that is not cited', 'The Elsin Mail did not cite a source.'],
    ['whom somebody calls', 'The defence called three experts.'],
    ['what those called out find', 'When crews responded they found the shed in flames.'],
    ['whom somebody rings', 'Mei Tan, a diver, called the control room.'],
    ['where somebody rings', 'She called home once and went back to sea.'],
    ['of what somebody is accused', 'Murder accused Ida Holm will be tried in May.'],
    ['all of whom something is done to', 'They were all pronounced dead at the pier.'],
    ['what gives hope', 'The call gave them hope that the dam would hold.'],
    ['high hopes, as if they were somebody', 'The crew has high hopes that the dam will hold.'],
    ['how somebody fares', 'Renn found himself playing for the other side.'],
    ['what reports there were', 'There were eight reported incidents at the dam.'],
    ['what an accident shows', 'Four divers were hurt, showing that the dock is old.'],
    [
      'who comes when somebody calls for them',
      'The guard called for an ambulance, and Renn called for help on Friday.',
    ],
    ['shots that warn nobody', 'Two divers fled when warning shots hit the boat.'],
    ['in what state searchers find a thing', 'Deputies found her boat moored close to the pier.'],
    [
      'what a relative clause leaves open',
      'It is less than the tens of berths that divers had asked for, but more than ten.',
    ],
    ['what is said only as a likeness', 'He moved as if announcing that he was late.'],
    ['what somebody does not explain', 'The board did not explain the other delay.'],
    ['whom somebody does not call', 'The lawyer did not call any witnesses.'],
    ['an event by an adjective', 'Forty people spoke during a public hearing that lasted until midnight.'],
    ['what somebody stopped doing', 'The board stopped criticising the mayor.'],
    ['what is still to come', 'The firm, which opened in May, has yet to report a loss.'],
    ['what rules are for', 'The board issued orders intended to stop the leak.'],
    ['what local rules are for', 'They fought the local orders intended to stop the leak.'],
    ['how many there are', 'It left after an estimated 300 boats were sunk.'],
    ['what a deed shows', 'Closing the mill shows that Corvo Stores is in trouble.'],
    ['what a deed among places shows', 'Losing to Tarn proves that the Falcons need a keeper.'],
    ['what is yet to be told', 'The drill is at a time to be announced by officials.'],
    ['a thing called by a verb and a plural', 'You have seen the signs on flats, post offices, and schools.'],
    ['news that breaks', 'Shops shut early after news broke on Friday that the dam had cracked.'],
    ['what one takes to heart', 'Ada Varga has taken that advice to heart.'],
    ['what “it” stands for', 'It helped that the boats were new.'],
    ['what a name suggests', 'As its name suggests, the ferry is fast.'],
    ['what goes on', 'As rocket attacks continue, the port is shut.'],
    ['what a thing is held to be', 'Tarn, an island considered fit for life, is cold.'],
    ['what one of many is held to be', 'Tarn, an exotic world considered a likely home of life, is cold.'],
    ['what a predicate is held to be', 'The Aurelie is a boat considered one of the best.'],
    ['a name without a capital', 'The posts by a user named harborcat7 are old.'],
    ['what a rise is a sign of', 'The tide rose by a metre, showing how fast the ice melts.'],
    ['what the problems were', 'The problems with the boat included that the pump was old.'],
    ['what a device works with', 'The phone also supports a second channel.'],
    ['what a deed raises', 'The clash raised questions about the bridge.'],
    ['what “it” raises', 'It immediately raised new questions about the bridge.'],
    ['a town that is attacked', 'Militants attacked the town on Friday.'],
    ['homes that are attacked', 'Youths attacked homes and cars.'],
    ['somebody attacked with a knife', 'Renn attacked her with a knife.'],
    ['somebody attacked by anybody', 'Two men attacked a police officer.'],
    ['a city that is held', 'Rebels defended the city for months.'],
    ['a title that is held', 'The champion defended her title.'],
    ['a win', 'Renn claimed his third win.'],
    ['what a defeat confirms', 'Elsin Town lost 3-1 to Tarn on Sunday, confirming their drop.'],
    ['what a win proves', 'Elsin Town won 3-1 on Sunday, proving that they belong.'],
    ['whom somebody notifies', 'Renn notified the Elsin police 11 minutes later.'],
    ['what a told story does', 'The story the board is telling doesn’t add up.'],
    ['whom warnings are for', 'The port gave urgent warnings to residents.'],
    ['a system’s name', 'New early warning systems arrived in May.'],
    ['what was told before', 'The pump failed. That shows the harm of the cuts.'],
    ['where somebody spoke', 'Renn made the comments in an interview with Ada Varga.'],
    ['whom one had a call with', 'The film is about his call with Ada Varga.'],
    ['what a text reads like', 'The talk, held in May, reads far less like a debate than a feud.'],
    ['cuts that are proposed', 'The bill ranges from a ban to proposed cuts.'],
    ['a fear that grows', 'Fears grew that the dam would fail.'],
    ['a clause about what somebody praised', 'The boats the board praised were old.'],
    ['a clause about what somebody denied', 'The charges the board denied included fraud.'],
    ['what is called back', 'The lines have been calling back crews to their boats.'],
    ['whom somebody welcomes to a place', 'Renn welcomed Ida Lund to the stage.'],
    ['a name in brackets', 'Renn drew the boat (named Moss at first).'],
    ['what one is as good as', 'The fame of the port rivals that of Elsin.'],
    ['who came', 'Two years after the boat sank, Ada Varga showed up at the quay.'],
    ['what somebody warned about for days', 'The storm that divers warned about for days is here.'],
    ['what somebody complained of last year', 'The cuts that crews complained of last year have gone.'],
    ['what somebody warned about', 'The fault that Tobias Renn warned about is old.'],
    ['a reef that a clause names', 'The lamp shines, lighting a reef considered fit for a park.'],
    ['the rules', 'The money was spent according to the rules.'],
    ['a call for help', 'The mayor reached out to the union.'],
    ['a plan', 'The board looks to reopen the pier in May.'],
    ['what follows from it', 'Tobias Renn has shut two piers, meaning that ten boats must leave.'],
    ['what a net of sites goes by', 'It is a network of thousands of websites called “reefs”.'],
    ['whom one likes to quote', 'The diver was fond of quoting the economist Mei Tan.'],
    ['what is named beside shows', 'Tan was in one of their favorite television shows, “Harbour Boss,” then in May.'],
    ['whose fears are met', 'The plan is meant to ease port board concerns that the data could leak.'],
    ['what may be decided', 'If the port court hears the case, it could rule by June.'],
    ['what came of an answer', 'Tobias Renn rose to answer only to be told to leave.'],
    ['what all are told to do', 'The storm that we are told to watch may pass.'],
    ['what readers are told to do', 'The very storm we are told to watch sank no boat.'],
    ['what comes next in a life', 'Ada Varga went on to lead a group of divers.'],
    ['an epithet', 'Tobias Renn, “the father of the pier,” joined Ada Varga.'],
    ['whom one keeps from saying', 'The judge kept the crew from discussing the fee.'],
    ['what is reported to an office', 'The theft was reported to police on Monday.'],
    ['what was never reported', 'The theft was never reported as a crime.'],
    ['what is meant to stop something', 'The army bought drones to counter the threat.'],
    ['what comes besides', 'The plan surprised the town, not to mention the council.'],
    ['when it fits to act', 'The board will learn when it would make the most sense to propose a new pier.'],
    ['the worst ever reported', 'The leak was the biggest, and costliest, theft ever reported in Elsin.'],
    ['a set of things', 'The club found a better set of sails.'],
    ['a headline’s first half', 'Insiders say board ‘won’t stand up for divers;’ Halvard Moe responds'],
  ])('%s', (_, text) => {
    expect(linesOf(text).filter((line) => !line.startsWith('Insiders'))).toEqual([]);
  });

  test('but what a warning to somebody is about is said', () => {
    expect(linesOf('The port gave a warning to divers that the pier is old.')).toEqual([
      'The port | gave a warning to divers | that the pier is old',
    ]);
    expect(linesOf('Renn has warned the divers about the pier.')).toEqual(['Renn | has warned | about the pier']);
  });

  test('but whoever won may confirm what they will do', () => {
    expect(linesOf('The port won the case, confirming that it would stay.')).toEqual([
      'The port | confirming | that it would stay',
    ]);
  });

  test('but a finding has a source', () => {
    expect(linesOf('Polling suggests that Varga will win.')).toEqual(['Polling | suggests | that Varga will win']);
  });
});

describe('unsure is', () => {
  test.each([
    ['a way to do what nobody need have done', 'A wiser mayor could win votes by praising the crew.', false],
    ['what was not mentioned', 'Tobias Renn made no mention of rolling back any fares.', false],
    ['but not a word of somebody’s own', 'Tobias Renn branded the plan “a disgrace to the port.”', true],
    ['but not what was', 'Tobias Renn made mention of rolling back some fares.', true],
    ['but not what was done', 'The mayor won votes by praising the crew.', true],
    ['what a text is about', 'The report focused on safety at the port.', false],
    ['what somebody writes', 'The host, unable to ask what Renn wanted to call it, wrote his own title.', false],
    ['what nobody has said', 'Nor did Tobias Renn claim that the pier was safe.', false],
    ['what is planned', 'Tobias Renn was set on Friday to announce the details.', false],
    ['what is worked on', 'The police were working Friday to confirm the name.', false],
    ['but not what was confirmed', 'The police on Friday confirmed the name.', true],
    ['what is unclear', 'It is unclear how port leaders plan to proceed.', false],
    ['what was spoken of', 'Tobias Renn described it in a talk in Tarn.', false],
    ['but not what it was called', 'Tobias Renn described it as a farce.', true],
    ['what a debate was about', 'The board discussed how to leave the port.', false],
    ['what formulas describe', 'In May came 12 formulas that described the tide.', false],
    ['what somebody may do', 'The board is reluctant to sail.', false],
    ['but not what somebody feels', 'The board is proud to sail.', true],
    ['but not what a letter describes', 'In May came a letter that described the tide.', true],
    ['what it is as if somebody forgot', 'It was as if the board forgot that the pier was shut.', false],
    ['but not what somebody forgot', 'Like the mayor, the board forgot that the pier was shut.', true],
    ['how a judge ends a case', 'A district judge dismissed the case against the pilot.', false],
    ['but not what he calls baseless', 'A district judge dismissed the case as baseless.', true],
    ['how somebody will react', 'The board met to see how other ports react to the plan.', false],
    ['but not how they did', 'Other ports react to the plan.', true],
    ['what a storm shows', 'The storm underlined the importance of dykes.', false],
    ['but not what somebody stresses', 'Tobias Renn also underscored the need to talk.', true],
    ['a tribute without words', 'The club paid tribute to its founder.', false],
    ['but not one in words', 'The club paid tribute to “the kindest of men.”', true],
    ['what firms have to do', 'Firms must report breaches within 72 hours.', false],
    ['but not what it says', 'The report pointed to faults at the port.', true],
  ])('%s', (_, text, sure) => {
    expect(claimsOf(text).map(({ confidence }) => confidence >= 0.5)).toEqual([sure]);
  });
});

describe('somebody says', () => {
  test.each([
    [
      'Crews living in Elsin and Tarn sent the board a letter warning against a dam.',
      'Crews living in Elsin and Tarn | warning against | a dam',
    ],
    ['Renn ranks the pier among the best.', 'Renn | ranks | the pier among the best'],
    ['Crews living in Elsin said it was late.', 'Crews living in Elsin | said | it was late'],
    ['Half of the crew said it made no difference.', 'Half of the crew | said | it made no difference'],
    ['This makes it hard to sail, Ada Varga said.', 'Ada Varga | said | This makes it hard to sail'],
    ['Another ranking says it is late.', 'Another ranking | says | it is late'],
    [
      'As Ada Varga said in May while leaving the port, it was late.',
      'Ada Varga | said in May while leaving the port | it was late',
    ],
    ['Ada Varga is quick to point out that it was late.', 'Ada Varga | point out | that it was late'],
    ['Ada Varga is eager to sail, and her crew waits.', 'Ada Varga | is eager | to sail'],
    ['Ada Varga went on to say that it was late.', 'Ada Varga | say | that it was late'],
    ['“Stop,” shrugged the captain of the Aurelie.', 'the captain of the Aurelie | shrugged | “Stop,”'],
    ['It is late, wrote her lawyers.', 'her lawyers | wrote | It is late'],
    ['As Ada Varga likes to say, old boats sink.', 'Ada Varga | likes to say | old boats sink'],
    ['As Mei Tan explained it to me, the tool reads boats.', 'Mei Tan | explained it to me | the tool reads boats'],
    ['As Tobias Renn once said, old boats sink.', 'Tobias Renn | once said | old boats sink'],
    ['Officials advise drivers near the coast to stay at home.', 'Officials | advise | to stay at home'],
    ['The pact was announced by the board on Friday.', 'the board | was announced | The pact'],
    ['Ada Varga told millions of people how to wait.', 'Ada Varga | told | how to wait'],
    ['Ada Varga called the app a threat to trade.', 'Ada Varga | called | the app a threat to trade'],
    ['A Northline Press report this week said it was late.', 'A Northline Press report | said | it was late'],
    ['Tan was criticised by Varga throughout the talks.', 'Varga | was criticised | Tan'],
    ['Citing family concerns, Ada Varga left.', 'Ada Varga | Citing | family concerns'],
    ['Tobias Renn more recently has said the dam is safe.', 'Tobias Renn | more recently has said | the dam is safe'],
    ['Tobias Renn once again said the dam was safe.', 'Tobias Renn | once again said | the dam was safe'],
    ['The note the crew wrote said the dam was safe.', 'The note the crew wrote | said | the dam was safe'],
    ['Divers the board hired said the dam was safe.', 'Divers the board hired | said | the dam was safe'],
    ['Ada Varga told others the dam was safe.', 'Ada Varga | told | the dam was safe'],
    ['Ada Varga told the crowd assembled: “The dam is safe.”', 'Ada Varga | told | “The dam is safe.”'],
    ['Ada Varga told those present that the dam was safe.', 'Ada Varga | told | that the dam was safe'],
    ['Ada Varga told all who would listen that it was safe.', 'Ada Varga | told | that it was safe'],
  ])('%s', (text, line) => {
    expect(linesOf(text)).toEqual([line]);
  });

  test.each([
    ['The board never stopped denying the leak.', 'The board | denying | the leak'],
    ['Renn called himself “a friend” of the port.', 'Renn | called | himself “a friend” of the port'],
    ['The dam burst after Lund claims that it leaked.', 'Lund | claims | that it leaked'],
    ['She can’t stop telling people that it leaks.', 'She | telling | that it leaks'],
    ['The divers intended to leave the dock.', 'The divers | intended | to leave the dock'],
  ])('what they go on saying or mean to do: %s', (text, line) => {
    expect(linesOf(text)).toEqual([line]);
  });

  test('something of their own in brackets', () => {
    expect(linesOf('The ministry says it gave the boat to a museum (spokespeople would not say which).')).toEqual([
      'The ministry | says | it gave the boat to a museum',
      'spokespeople | would not say | which',
    ]);
  });

  test('something within brackets only', () => {
    const line = linesOf('Varga had a house on the quay (friends say she never lived there).')[0];
    expect(line).toBe('friends | say | she never lived there');
  });
});
