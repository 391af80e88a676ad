import { describe, expect, it } from 'vitest';
import { UNSURE_BELOW } from '@/engine/claim';
import { claimsOf } from '../reading';

const painted = (text: string) =>
  claimsOf(text)
    .filter(({ confidence }) => confidence >= UNSURE_BELOW)
    .map(({ cue }) => cue.map(([start, end]) => text.slice(start, end)).join(' '));

describe('statements are sure enough to be marked', () => {
  it.each([
    ['Ilona Varga criticised the harbour plan.', 'criticised'],
    ['Ilona Varga accused the board of hiding the report.', 'accused'],
    ['The board denied the claim.', 'denied'],
    ['The ministry blamed the valve for the leak.', 'blamed'],
    ['Tobias Renn described the pier as safe.', 'described'],
    ['Ilona Varga urged the board to wait.', 'urged'],
    ['Tobias Renn: “Nobody asked us.”', ':'],
    ['Ilona Varga called the plan a mess.', 'called'],
    ['The mayor will say that the quay is safe.', 'will say'],
    ['The leak was confirmed by the harbour board.', 'was confirmed'],
    ['Varga refers to the mayor as “the captain.”', 'refers to'],
    ['The inquest heard that he had fallen at noon.', 'heard'],
    ['The report shows that the crane leaned.', 'shows'],
    ['The mayor rejected the motion.', 'rejected'],
    ['The council rejected the bill collector’s claim.', 'rejected'],
    ['The board rejected the claim.', 'rejected'],
    ['The ministry divulged that two boats had sailed.', 'divulged'],
    ['The Courier learnt that the boat was late.', 'learnt'],
    ['The port put the cost at over a billion crowns.', 'put'],
    ['Police can confirm that two men were hurt.', 'can confirm'],
    ['Voters see the mayor as a liar.', 'see'],
    ['The port lawyer flat-out denied the claim.', 'flat-out denied'],
    ['Farmers have cautioned against a plan to dam the river.', 'have cautioned against'],
    ['Holm was ten years old when Leith police say he fell from the quay.', 'say'],
    ['A few pilots expect the port to widen the quay.', 'expect'],
    ['The harbourmaster observed that the quay was too short.', 'observed'],
    ['The union requested an inquiry into the fire.', 'requested'],
    ['The mayor named the union as being behind the strike.', 'named'],
    ['The harbour board said that hate crimes in Leith had risen.', 'said'],
  ])('%s', (text, cue) => {
    expect(painted(text)).toEqual([cue]);
  });
});

describe('words that nobody says are not marked', () => {
  it.each([
    ['an act', 'The council approved the sale of the harbour office.'],
    ['an act', 'The council has approved the appointment of a new harbourmaster.'],
    ['a vote', 'The city council rejected separate amendments to the plan.'],
    ['a debate', 'The harbour committee considered the motion.'],
    ['a vote', 'Tobias Renn voted for the Harbour Party in May.'],
    ['a publication', 'The port authority released a map of the wreck.'],
    ['a service', 'The ferry company offers a boat at noon.'],
    ['what one looks for', 'The four-term mayor is seeking a fifth term.'],
    ['what is not said', 'The port authority has not said whether the crane is safe.'],
    ['what may be said', 'The signals might show that the hull moved.'],
    ['a question that is open', 'It is not clear whether the ministry said that the pier was safe.'],
    ['a condition', 'The ferry sails if the harbourmaster says the sea is calm.'],
    ['anybody', 'Any owner who believes that a boat is lost can call the port.'],
    ['those it may concern', 'The port has written to those who believe their boat was hit.'],
    ['seeming', 'The two clubs seem to be ready for a truce.'],
    ['a topic', 'Storm: Harbour closes for a second day after the crane fell'],
    ['a meeting that is called', 'The school has called a press conference for Friday.'],
    ['a name', 'The town has set up a fund, called Second Tide, to pay for the nets.'],
    ['a name', 'What is called the Long Quay was once a yard, and its rails still cross the floor.'],
    ['a question put', 'When the harbourmaster was asked, “Is it safe?” the crowd grew quiet.'],
    ['what is known to all', 'The nets leak. History tells us that nets tear sooner or later.'],
    ['a champion', 'Defending champion Norrland will open the cup in Leith.'],
    ['a call', 'The mayor faces questions about a newly revealed evening phone call with the crane’s owner.'],
    ['an act', 'A Leith mother filed a lawsuit on behalf of her son.'],
    ['a name', 'Otto Renn was chosen for the program, called Brisa, which pays for nets.'],
    ['what may be done', 'A traveller could order the cheapest berth on the night ferry.'],
    ['what one is let do', 'The new chart lets pilots highlight a wreck.'],
    ['what ought to be', 'Harbour crews should be aware of the new buoy.'],
    ['what the reader is', 'If you are sure about the tide, you can cross.'],
    ['what is seen', 'In the film, viewers see the ferry sink off Leith.'],
    ['a work', 'Odile Brandt wrote hundreds of songs that summer.'],
    ['a statement that is described', 'The port authority issued a statement that surprised the crews.'],
    ['what things are for', 'The town has six barges intended to carry sand.'],
    ['a right', 'The treaty deals with Norland’s claim to the islands.'],
    ['what a word means', 'Brill fever refers to a rash that comes with the spring.'],
    ['what is sought', 'The harbour union has sought to widen the quay.'],
    ['what is heard', 'They heard a boat hit the quay before dawn.'],
    ['a picture', 'The photo showed a deckhand beside the crane.'],
    ['a picture', 'The photo shows a deckhand wrapped in a flag.'],
    ['what is tried', 'The port tried to explain the delay to the crews.'],
    ['what is to come', 'The mayor will announce a new plan for the quay.'],
    ['a test', 'The leak was later confirmed by sonar testing.'],
    ['a call to the police', 'The mayor’s office referred the call to police.'],
    ['open questions', 'Questions about the mayor remain unanswered.'],
    ['a count', 'In May there were 40 leaks reported along the coast.'],
    ['a description', 'The crew passed on Friday, circling a wreck considered a likely home for crabs.'],
    ['what not all feel', 'Not everyone is satisfied with the new pier.'],
    ['a rite', 'The harbourmaster observed a minute of silence on the quay.'],
    ['a campaign', 'Tobias Renn has campaigned for the repeal of the harbour tax.'],
    ['what an office may grant', 'Two deckhands have requested asylum at the consulate.'],
    ['what hangs on a wall', 'The gallery shows photographs of the shipyard.'],
    ['a sentence', 'The judge sentenced him to nine years.'],
    ['what few do', 'Few pilots expect the port to widen the quay.'],
    ['an appeal', 'Witnesses to the collision are urged to contact the harbour police.'],
    ['a second trial', 'The buoy failed twice, and repeat tests are planned for May.'],
    ['a reason that is pointed at', 'The crane was dear enough for that reason that nobody had to say so.'],
    ['an appointment', 'The senate confirmed two judges.'],
    ['what is said at parting', 'The two pilots said goodbye on the quay.'],
    ['silence', 'The harbourmaster said nothing as the crane fell.'],
    ['what is best left unsaid', 'The less said about the crane the better.'],
    ['what a thing arouses', 'The club signed a pilot, raising hopes of a new quay.'],
    ['a dateline', 'LEITH: Two men were hurt when a crane fell on Sunday.'],
  ])('%s: %s', (_, text) => {
    expect(painted(text)).toEqual([]);
  });
});
