import { describe, expect, it } from 'vitest';
import { claimsOf } from '../reading';

/** Who speaks in the last claim of a text. */
const lastSpeaker = (text: string): string | null | undefined =>
  claimsOf(text)
    .filter(({ parent }) => parent === null)
    .at(-1)?.who;

const QUOTE = '“It is quiet,”';

describe('"he" and "she"', () => {
  it.each([
    [
      'the subject of the paragraph before, not who spoke before it',
      `“It is loud,” Tobias Renn said.\n\nMarcus Hale has lived here for years.\n\n${QUOTE} he said.`,
      'Marcus Hale',
    ],
    [
      'whoever is accused, where they deny it',
      'A senior diver said it was late. The crews accuse Marcus Hale of fraud and want him out, but he denies the claim.',
      'Marcus Hale',
    ],
    [
      'but not whom the accuser, who denies it, accused',
      'Ida Lund said she had accused Marcus Hale of fraud, but she denies it now.',
      'Ida Lund',
    ],
    [
      'somebody new who closes a sentence alone, with who they are',
      `Tobias Renn said it was late. One doubt came from Marcus Hale, head of sales at the port. ${QUOTE} he said.`,
      'Marcus Hale',
    ],
    [
      'whoever answers, not who was told of before the question',
      `Tobias Renn left. The harbour master, Marcus Hale, left too.\n\nA diver slept. He sang. Asked whether he would stay, Mr Hale said no. ${QUOTE} he said.`,
      'Marcus Hale',
    ],
    [
      'whom the question is about, where somebody new answers',
      `Tobias Renn left. He sang. Asked whether he would stay, his brother Marcus Hale said no. ${QUOTE} he said.`,
      'Marcus Hale',
    ],
    [
      'the subject, not to whom it went',
      `Tobias Renn said it was late. His letter went to the mayor, Marcus Hale, in May. ${QUOTE} he said.`,
      'Tobias Renn',
    ],
    [
      'who rejects a claim, not whose claim it is',
      `Tobias Renn rejected Marcus Hale’s claim that the dock leaked. ${QUOTE} he said.`,
      'Tobias Renn',
    ],
    [
      'the subject, not whose cousin it is',
      `“It is loud,” Tobias Renn said.\n\nHis cousin Marcus Hale has lived here for years.\n\n${QUOTE} he said.`,
      'Marcus Hale',
    ],
    [
      'who may be called so, by a British given name',
      `Ida Holm said it was late. Neville Orme came home. ${QUOTE} she said.`,
      'Ida Holm',
    ],
    [
      'who may be called so, by a given name of few',
      `Marcus Holm said it was late. Rebekah Orme came home. ${QUOTE} he said.`,
      'Marcus Holm',
    ],
    [
      'who may be called so, by a given name of other countries',
      `Ida Holm said it was late. Matthieu Orme came home. ${QUOTE} she said.`,
      'Ida Holm',
    ],
    [
      'somebody without a name about whom the paragraph is',
      `Mary Hale said it was late. She warned about it.\n\nA diver sold her own boat. ${QUOTE} she said.`,
      'A diver',
    ],
    [
      'whoever has the account that the paragraph is about',
      `Mary Hale said it was late. She warned about it.\n\nUser @tidefan shared a clip. ${QUOTE} she said.`,
      'User @tidefan',
    ],
    [
      'whoever spoke in the paragraph, past one whom the next sentence only mentions',
      `Mary Hale said it was late. A diver sold her a boat. ${QUOTE} she said.`,
      'Mary Hale',
    ],
    [
      'somebody else than whom what is said names',
      'Tobias Hale said it was late. Marcus Renn laughed. Renn slept. “Renn is back, and I like it,” he said.',
      'Tobias Hale',
    ],
    [
      'somebody else than whom the clause behind names',
      'Tobias Hale said it was late. Marcus Renn laughed. Marcus Renn slept. He said that Marcus Renn was tired.',
      'Tobias Hale',
    ],
    [
      'whom what is said in front tells of',
      'Tobias Hale said it was late. Marcus Renn came home. Renn slept. Renn’s boat had a new engine, he said.',
      'Marcus Renn',
    ],
    [
      'somebody without a name whom the sentence before only names as its object',
      'Tobias Renn led the way. The crew greeted a mother on the pier. It was late, she said.',
      'a mother',
    ],
    [
      'somebody whom the text has just met by what they are, where nobody else may be meant',
      `The goalkeeper wept in the tunnel. ${QUOTE} he said.`,
      'The goalkeeper',
    ],
    [
      'somebody with a name, past one whom the text has just met by what they are',
      `Mary Hale said it was late. The goalkeeper wept. ${QUOTE} she said.`,
      'Mary Hale',
    ],
    [
      'nobody whom somebody is only likened to',
      'Mary Hale has the charm of an aunt at sea. It was late, she said.',
      'Mary Hale',
    ],
    [
      'whoever spoke last, though a “his” of another’s stood behind the name',
      `Ada Varga laughed.\n\nEyo Sowers slept through his visit.\n\n“It is loud,” said Sowers. She said it was late.`,
      'Eyo Sowers',
    ],
    [
      'whom the sentence takes for its topic',
      `${QUOTE} Tobias Renn said. Renn laughed. As for Marcus Hale, he said it was loud.`,
      'Marcus Hale',
    ],
    [
      'whom a paragraph introduces, past one who spoke often',
      `Levi Renn says it is loud. He says it is dark. “It is late,” he says.\n\nMarcus Hale, a cook in Leith, has a boat.\n\n${QUOTE} he said.`,
      'Marcus Hale',
    ],
    [
      'who did something, though quoted nowhere yet',
      `“It is loud,” said Linda Varga.\n\nAt the bar, 19-year-old Mary Okafor shook her head.\n\n${QUOTE} she said.`,
      'Mary Okafor',
    ],
    [
      'a new speaker whose name tells no pronoun',
      `Tobias Renn said it was late. Renn said it was dark. “It is,” says Yuvren Paul Abiol. It was cold, he said.`,
      'Yuvren Paul Abiol',
    ],
    [
      'somebody without a name',
      'Tobias Renn said it was late. One pupil at the school said he was bored. It was cold, he said.',
      'One pupil at the school',
    ],
    [
      'the speaker, past an object named since',
      `${QUOTE} said Linda Varga. The pier belongs to Mary Okafor. It was late, she said.`,
      'Linda Varga',
    ],
    [
      'whom the clause in front names, past who spoke before',
      'Ada Varga said it was late. “Yes,” Varga said.\n\nWhile it did not please Mary Okafor, a clerk, she said it was dark.',
      'Mary Okafor',
    ],
    [
      'whoever did what a phrase in front tells',
      'Ada Varga said it was late. “Yes,” Varga said.\n\nAfter meeting Mary Okafor, she said it was dark.',
      'Ada Varga',
    ],
    [
      'whoever says what the clause in front is part of',
      'Ada Varga said it was late. “Yes,” Varga said.\n\nWhen Mary Okafor slept, she said, it was dark.',
      'Ada Varga',
    ],
    [
      'the son by his first name, who speaks of his mother',
      'Ada Varga has died. Her son, Daniel, confirmed that she slept at home. She was ill for months, he said.',
      'Daniel',
    ],
    [
      'the topic of the article',
      `Tobias Renn sold the boat. Renn bought a pier. Renn lost it. A letter came for Marcus Hale. ${QUOTE} he said.`,
      'Tobias Renn',
    ],
    [
      'the subject behind, in a phrase that stands in front of it',
      'Marcus Hale said it was late. Earlier, in his first speech, captain Tobias Renn said it was dark. He said it was cold.',
      'Tobias Renn',
    ],
    [
      'a new speaker before one who spoke before',
      `“It is,” said Marcus Hale. Hale said it was late. “It was,” said Yuvren Abiol. No one knows, he said.`,
      'Yuvren Abiol',
    ],
    [
      'somebody known without a name',
      'Mary Hale left. Her boyfriend slept. The boyfriend told guards that it was late, police say. It was cold, he said.',
      'The boyfriend',
    ],
    [
      'whom the paragraph is about',
      `${'Marcus Hale said it was late.\n\nHale said no.\n\n'.repeat(2)}But Tobias Renn, a clerk, had another view. ${QUOTE} he said.`,
      'Tobias Renn',
    ],
    ['never a company', `Rosie Hale opened it. Corvane Dairies bought two more. ${QUOTE} she said.`, 'Rosie Hale'],
    ['never a town', `Mary Varga, a clerk in Brackfold, left. Brackfold has grown. ${QUOTE} she said.`, 'Mary Varga'],
    ['never what may be a country', `Marcus Hale left. Norvland has sent two ships. ${QUOTE} he said.`, 'Marcus Hale'],
    ['whoever spoke of another', `Mei Tan said he was well. ${QUOTE} she said.`, 'Mei Tan'],
    ['nobody where nobody fits', `The pier is shut. ${QUOTE} he said.`, null],
  ])('means %s', (_, text, who) => {
    expect(lastSpeaker(text)).toBe(who);
  });
});

describe('"they" and "it"', () => {
  it.each([
    [
      'whom the newspaper asked, where they do not answer',
      'Corvane Data spoke. We approached the Harl Trust about it, but they have declined to comment.',
      'Harl Trust',
    ],
    [
      'those whom a sentence behind its dateline is about',
      'PORT ELSIN (NPA) — Harbour consumers and traders lined up outside the Harl Board.\n\nThey said it was late.',
      'Harbour consumers',
    ],
    [
      'a study that the sentence before is about',
      'The study, led by Harl Bank, covered ten firms. It found that wages rose.',
      'The study',
    ],
    ['those of whom a clause tells', 'You write that doctors lied. They told people to wait.', 'doctors'],
    [
      'nobody of whom an adverb tells',
      'Clerks said no. Perhaps most tellingly, the board has not met. On Friday they wrote that it was cold.',
      'Clerks',
    ],
    [
      'police who are called a force, as one',
      'Harl police said it was late. The force said it was dark. It said it was cold.',
      'Harl police',
    ],
    [
      'whom a clause before theirs is about',
      'The clerks said no. While divers opened the gate, they wrote that it was cold.',
      'divers',
    ],
    [
      'those told of before, past “those” that are things',
      'The clerks said no. While those used by the crew were new, they wrote that it was cold.',
      'The clerks',
    ],
    [
      'two named together with what describes each',
      'Tobias Renn, 41, and Mary Varga, a clerk, said no. They said it was cold.',
      'Tobias Renn and Mary Varga',
    ],
    [
      'three who were named together',
      'Tobias Renn, Mary Varga, and Lukas Ottil said no. They said it was cold.',
      'Tobias Renn, Mary Varga and Lukas Ottil',
    ],
    [
      'two who were named together',
      'Sailor Tobias Renn and biologist Mary Varga were at sea. They said it was cold.',
      'Tobias Renn and Mary Varga',
    ],
    [
      'both men',
      'Aid workers Tobias Renn and Lukas Ottil were seized. Both men said they were well.',
      'Tobias Renn and Lukas Ottil',
    ],
    [
      'the body that the sentence opens with',
      'The Elsin Sun said no. The Sun said it was cold. The Sun blamed the port. Norway has renewed its criticism of Karsa.',
      'Norway',
    ],
    [
      'an article with a number',
      'The port board met Corvane. Article 9 is the heart of the treaty. It says that ports are open.',
      'Article 9',
    ],
    ['people who did something', 'Some divers sailed. Two pilots met the board. They said it was cold.', 'Two pilots'],
    [
      'people who are counted',
      'Two pilots said no. Hundreds of divers met in Leith. They said it was cold.',
      'Hundreds of divers',
    ],
    [
      'one person whom the article calls neither he nor she',
      '“It is late,” said Quivren Abiol, a clerk at Corvane Lines. Abiol came from Leith. It rained, they said.',
      'Quivren Abiol',
    ],
    ['a body before a place', 'The Fishing League met in Norway. It said the nets were old.', 'Fishing League'],
    [
      'a body without a name that did something, and not the place where',
      'The brewery has closed its plant in Norway. But it said that the beer would stay.',
      'The brewery',
    ],
    ['a body that the text has just met', 'A clinic shut two wards. It said the roof was wet.', 'A clinic'],
    ['the body without a name with which what it says begins', 'The lender lost a ship, it said.', 'The lender'],
    ['the named body in mind instead', 'Corvane Bank met. The lender lost a ship, it said.', 'Corvane Bank'],
    ['a country that acts', 'Norway has sent two ships. It said the sea was open.', 'Norway'],
  ])('mean %s', (_, text, who) => {
    expect(lastSpeaker(text)).toBe(who);
  });
});

describe('“he”, “she”, “his” and “her”', () => {
  it.each([
    [
      'mean whoever is named behind “by his own account”',
      'Ivo Renn fell out with Tom Vane. By his own account, Renn never slept.',
      'Ivo Renn',
    ],
    [
      'mean a head of state by a surname alone',
      'Ivo Renn said the ferry was late.\n\nMacron said the boat would sink.\n\n“It will,” he said.',
      'Macron',
    ],
    [
      'mean another behind “in her view”',
      'Mei Tan spoke to Ida Lund. “It is late,” Tan said. In her view, Lund was right.',
      'Mei Tan',
    ],
    [
      'are not who speaks in what he adds',
      'Ivo Renn said it was late. The governor has often said that he would pay for it, he added.',
      'Ivo Renn',
    ],
  ])('%s', (_, text, who) => {
    expect(lastSpeaker(text)).toBe(who);
  });
});

describe('a phrase before “he” or “she”', () => {
  it.each([
    ['tells what they are', 'Mei Tan runs a bakery. A former teacher, she said the school had changed.', 'Mei Tan'],
    ['behind an adverb', 'Ivo Renn opened a shop. Now a grandfather of two, he said it had paid.', 'Ivo Renn'],
    [
      'is somebody else where it has a verb',
      'A diver saw it. A deckhand pulled the rope, he said. The deckhand said it tore.',
      'A deckhand',
    ],
  ])('%s', (_, text, who) => {
    expect(lastSpeaker(text)).toBe(who);
  });
});

describe('"it’s" before a participle', () => {
  it.each([
    ['names a thing', 'The board says no. There is a treatment. It’s called chlorination.', ['The board']],
    ['tells what people think', 'The board met. It’s said the pit will close.', [null]],
    ['may be what a body has done', 'The board met. It’s called on ministers to act.', ['The board']],
  ])('%s', (_, text, speakers) => {
    expect(claimsOf(text).map(({ who }) => who)).toEqual(speakers);
  });
});

describe('"who"', () => {
  it.each([
    ['several of a kind right before it', 'Ida Holm is liked by party elites, who praise her skill.', 'party elites'],
    [
      'the people whom a phrase is about',
      'Ida Holm is liked by divers in a range of fields, who praise her skill.',
      'divers in a range of fields',
    ],
    ['a person before a thing', 'Ida Holm is the owner of boats, who praise her skill.', 'Ida Holm'],
    ['those of a clause, past its verb', 'Renn greeted critics who say they raised fares.', 'critics'],
    ['those of a clause, past its verb and an adverb', 'The club also includes sailors who say it rained.', 'sailors'],
    ['those among whom one is', 'Corvane and Harl are among firms that say they raised fares.', 'firms'],
  ])('is %s', (_, text, who) => {
    expect(lastSpeaker(text)).toBe(who);
  });
});
